#include "report/sheets.h"

#include "report/pdf/pdffile.h"
#include "report/pdf/planpapers.h"
#include "report/pdf/posterpaper.h"
#include "report/pdf/raster.h"
#include "report/pdf/unitpaper.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

struct Sheets::Private
{
    pdf::Typeface typeface; // first: what is laid out needs it
    pdf::Document document;
};

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

} // namespace

Sheets::Sheets(std::unique_ptr<Private> made) : d(std::move(made)) {}
Sheets::Sheets(Sheets &&) noexcept = default;
Sheets &Sheets::operator=(Sheets &&) noexcept = default;
Sheets::~Sheets() = default;

Sheets Sheets::ofUnit(const UnitMaterial &material)
{
    auto made = std::make_unique<Private>();
    made->document = pdf::unitPaper(material, made->typeface);
    return Sheets(std::move(made));
}

Sheets Sheets::ofPlan(PlanPaper paper, PaperSize size, const PlanMaterial &material)
{
    auto made = std::make_unique<Private>();
    made->document = pdf::planPaper(paper, size, material, made->typeface);
    return Sheets(std::move(made));
}

base::Result<Sheets> Sheets::poster(PaperSize size, const PosterMaterial &material)
{
    const auto text = wording::posterText(wording::installedLanguage(), material.floor);
    if (!text)
        return base::Failure(text.error());
    auto made = std::make_unique<Private>();
    made->document = pdf::posterPaper(*text, size, material, made->typeface);
    return Sheets(std::move(made));
}

std::size_t Sheets::count() const
{
    return d->document.pages.size();
}

double Sheets::width() const
{
    return d->document.width * d->document.scale * millimetresPerPoint;
}

double Sheets::height() const
{
    return d->document.height * d->document.scale * millimetresPerPoint;
}

const QString &Sheets::title() const
{
    return d->document.title;
}

Raster Sheets::raster(std::size_t sheet, double dotsPerInch) const
{
    return pdf::rasterOf(d->document, sheet, dotsPerInch);
}

base::Result<void> Sheets::writePdf(const QString &path) const
{
    return pdf::writePdf(d->document, path);
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
    case PlanPaper::ActionPlan:
        break;
    }
    return u"plan"_s;
}

} // namespace faktorbenk::report
