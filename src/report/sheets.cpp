#include "report/sheets.h"

#include "report/pdf/door.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

namespace {

// Beside the program: ../lib/faktorbenk. Once loaded it stays, since sheets have their code in it.
base::Result<const pdf::PaperMaker *> paperMaker()
{
    QLibrary library(QCoreApplication::applicationDirPath() + u"/../lib/faktorbenk/libfaktorbenk-paper"_s);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const auto ask = reinterpret_cast<pdf::PaperMakerFunction>(library.resolve(pdf::paperMakerName));
    if (!ask)
        return base::failure(base::ErrorCode::ResourceMissing, {library.fileName()});
    return ask(wording::chosenFactorNames());
}

} // namespace

Sheets::Sheets(std::unique_ptr<pdf::Pages> made) : d(std::move(made)) {}
Sheets::Sheets(Sheets &&) noexcept = default;
Sheets &Sheets::operator=(Sheets &&) noexcept = default;
Sheets::~Sheets() = default;

base::Result<Sheets> Sheets::ofUnit(const UnitMaterial &material)
{
    const auto maker = paperMaker();
    if (!maker)
        return base::Failure(maker.error());
    return Sheets((*maker)->ofUnit(material));
}

base::Result<Sheets> Sheets::ofPlan(PlanPaper paper, PaperSize size, const PlanMaterial &material)
{
    const auto maker = paperMaker();
    if (!maker)
        return base::Failure(maker.error());
    auto made = (*maker)->ofPlan(paper, size, material);
    if (!made)
        return base::Failure(made.error());
    return Sheets(std::move(*made));
}

base::Result<Sheets> Sheets::ofPage(const PageMaterial &material)
{
    const auto maker = paperMaker();
    if (!maker)
        return base::Failure(maker.error());
    return Sheets((*maker)->ofPage(material));
}

base::Result<Sheets> Sheets::poster(PaperSize size, const PosterMaterial &material)
{
    const auto maker = paperMaker();
    if (!maker)
        return base::Failure(maker.error());
    auto made = (*maker)->poster(size, material);
    if (!made)
        return base::Failure(made.error());
    return Sheets(std::move(*made));
}

std::size_t Sheets::count() const
{
    return d->count();
}

double Sheets::width() const
{
    return d->width();
}

double Sheets::height() const
{
    return d->height();
}

const QString &Sheets::title() const
{
    return d->title();
}

Raster Sheets::raster(std::size_t sheet, double dotsPerInch) const
{
    return d->raster(sheet, dotsPerInch);
}

base::Result<void> Sheets::writePdf(const QString &path) const
{
    return d->writePdf(path);
}

QString planPaperWord(PlanPaper paper)
{
    switch (paper) {
    case PlanPaper::Cross:
        return u"cross"_s;
    case PlanPaper::RoadMap:
        return u"roadmap"_s;
    case PlanPaper::FollowUps:
        return u"followups"_s;
    case PlanPaper::Preparations:
        return u"preparations"_s;
    case PlanPaper::MyPlan:
        return u"my-plan"_s;
    case PlanPaper::Meetings:
        return u"meetings"_s;
    case PlanPaper::Ideas:
        return u"ideas"_s;
    case PlanPaper::Obstacles:
        return u"obstacles"_s;
    case PlanPaper::Evaluation:
        return u"evaluation"_s;
    case PlanPaper::Cards:
        return u"cards"_s;
    case PlanPaper::ActionPlan:
        break;
    }
    return u"plan"_s;
}

} // namespace faktorbenk::report
