#include "report/pdf/door.h"
#include "report/pdf/pagepaper.h"
#include "report/pdf/pdffile.h"
#include "report/pdf/planpapers.h"
#include "report/pdf/posterpaper.h"
#include "report/pdf/raster.h"
#include "report/pdf/unitpaper.h"

namespace faktorbenk::report::pdf {

namespace {

constexpr double millimetresPerPoint = 25.4 / 72;

class Drawn final : public Pages
{
public:
    Typeface typeface; // first: what is laid out needs it
    Document document;

    std::size_t count() const override { return document.pages.size(); }
    double width() const override { return document.width * document.scale * millimetresPerPoint; }
    double height() const override { return document.height * document.scale * millimetresPerPoint; }
    const QString &title() const override { return document.title; }
    Raster raster(std::size_t sheet, double dotsPerInch) const override { return rasterOf(document, sheet, dotsPerInch); }
    base::Result<void> writePdf(const QString &path) const override { return pdf::writePdf(document, path); }
};

class Maker final : public PaperMaker
{
public:
    std::unique_ptr<Pages> ofUnit(const UnitMaterial &material) const override
    {
        auto made = std::make_unique<Drawn>();
        made->document = unitPaper(material, made->typeface);
        return made;
    }

    base::Result<std::unique_ptr<Pages>> ofPlan(PlanPaper paper, PaperSize size,
                                                const PlanMaterial &material) const override
    {
        const auto method = wording::methodText(wording::installedLanguage());
        if (!method)
            return base::Failure(method.error());
        auto made = std::make_unique<Drawn>();
        made->document = planPaper(paper, size, {material, *method}, made->typeface);
        return std::unique_ptr<Pages>(std::move(made));
    }

    std::unique_ptr<Pages> ofPage(const PageMaterial &material) const override
    {
        auto made = std::make_unique<Drawn>();
        made->document = pagePaper(material, made->typeface);
        return made;
    }

    base::Result<std::unique_ptr<Pages>> poster(PaperSize size, const PosterMaterial &material) const override
    {
        const auto text = wording::posterText(wording::installedLanguage(), material.floor);
        if (!text)
            return base::Failure(text.error());
        auto made = std::make_unique<Drawn>();
        made->document = posterPaper(*text, size, material, made->typeface);
        return std::unique_ptr<Pages>(std::move(made));
    }
};

} // namespace

} // namespace faktorbenk::report::pdf

extern "C" Q_DECL_EXPORT const faktorbenk::report::pdf::PaperMaker *
faktorbenkPaperMaker(faktorbenk::wording::FactorNames names)
{
    static const faktorbenk::report::pdf::Maker maker;
    faktorbenk::wording::chooseFactorNames(names);
    return &maker;
}
