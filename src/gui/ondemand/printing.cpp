#include "gui/ondemand/printing.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace faktorbenk::gui::ondemand {

namespace {

constexpr int mostDots = 300; // an inch: more is not seen, and takes its memory

} // namespace

bool isPrinterThere()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void choosePrinter(const PrintJob &job, QWidget *window, const std::function<void(QPrinter &)> &chosen)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setPageSize(QPageSize(job.size));
    printer.setPageOrientation(job.isWide ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, job.pages);
    if (dialog.exec() == QDialog::Accepted)
        chosen(printer);
}

bool print(QPrinter &printer, const PrintJob &job)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    painter.setRenderHint(QPainter::LosslessImageRendering); // letters, not a photograph
    const int first = std::max(printer.fromPage() - 1, 0);
    const int end = printer.toPage() > 0 ? std::min(printer.toPage(), job.pages) : job.pages;
    const QRectF whole =
        QRectF(QPointF(), QSizeF(printer.pageLayout().fullRectPixels(printer.resolution()).size()));
    for (int i = first; i < end; ++i) {
        if (i > first)
            printer.newPage();
        const QImage image = job.page(i, std::min(printer.resolution(), mostDots));
        // A printer with other paper gets all of the page, smaller, in the middle.
        const QSizeF fitted = QSizeF(image.size()).scaled(whole.size(), Qt::KeepAspectRatio);
        painter.drawImage(
            QRectF(QPointF((whole.width() - fitted.width()) / 2, (whole.height() - fitted.height()) / 2),
                   fitted),
            image);
    }
    return painter.end();
}

} // namespace faktorbenk::gui::ondemand
