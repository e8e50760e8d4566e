#pragma once

#include "base/result.h"
#include "report/pagematerial.h"
#include "report/planmaterial.h"
#include "report/unitfile.h"

#include <memory>

namespace faktorbenk::report {

namespace pdf {
class Pages;
}

// A page drawn for a printer or a screen: 4 bytes a pixel, 0xffRRGGBB in the machine's byte order.
struct Raster
{
    int width = 0;
    int height = 0;
    int stride = 0; // bytes
    QByteArray pixels;
};

// Pages on paper, laid out in the language that is installed: kept as PDF or printed, they are the same.
// Belong to the thread that made them. All that makes them: ResourceMissing if the program is not whole.
class Sheets
{
public:
    // Precondition: the report's figures() are released.
    static base::Result<Sheets> ofUnit(const UnitMaterial &material);
    // A plan without anything in it makes a form to be filled in by hand.
    static base::Result<Sheets> ofPlan(PlanPaper paper, PaperSize size, const PlanMaterial &material);
    // A page that one reads, as it stands on the screen.
    static base::Result<Sheets> ofPage(const PageMaterial &material);
    static base::Result<Sheets> poster(PaperSize size, const PosterMaterial &material);
    Sheets(Sheets &&) noexcept;
    Sheets &operator=(Sheets &&) noexcept;
    ~Sheets();

    std::size_t count() const;
    double width() const; // millimetres, of every sheet
    double height() const;
    const QString &title() const;
    Raster raster(std::size_t sheet, double dotsPerInch) const; // precondition: sheet < count()
    // A tagged PDF at path; the same sheets make the same bytes. Errors: CannotWriteFile, DiskFull.
    base::Result<void> writePdf(const QString &path) const;

private:
    explicit Sheets(std::unique_ptr<pdf::Pages> made);
    std::unique_ptr<pdf::Pages> d;
};

} // namespace faktorbenk::report
