#pragma once

#include "report/sheets.h"
#include "wording/factortext.h"

namespace faktorbenk::report::pdf {

// Paper is drawn by a part of the program that is loaded when somebody asks for paper: it brings some thirty libraries with
// it, which every start would pay for. These are what passes between the two, made by the same compiler in one build.

// Sheets, as sheets.h tells of them.
class Pages
{
public:
    virtual ~Pages() = default;
    virtual std::size_t count() const = 0;
    virtual double width() const = 0;
    virtual double height() const = 0;
    virtual const QString &title() const = 0;
    virtual Raster raster(std::size_t sheet, double dotsPerInch) const = 0;
    virtual base::Result<void> writePdf(const QString &path) const = 0;
};

class PaperMaker
{
public:
    virtual ~PaperMaker() = default;
    virtual std::unique_ptr<Pages> ofUnit(const UnitMaterial &material) const = 0;
    virtual base::Result<std::unique_ptr<Pages>> ofPlan(PlanPaper paper, PaperSize size,
                                                         const PlanMaterial &material) const = 0;
    virtual std::unique_ptr<Pages> ofPage(const PageMaterial &material) const = 0;
    virtual base::Result<std::unique_ptr<Pages>> poster(PaperSize size, const PosterMaterial &material) const = 0;
};

// What the part is asked for, by this name. It has choices of its own, so those that count are told with every call.
inline constexpr const char *paperMakerName = "faktorbenkPaperMaker";
using PaperMakerFunction = const PaperMaker *(*)(wording::FactorNames names);

} // namespace faktorbenk::report::pdf
