#include "gui/ondemand/columnview.h"
#include "gui/ondemand/door.h"
#include "gui/ondemand/printing.h"

#include <QSvgGenerator>

namespace faktorbenk::gui::ondemand {

namespace {

class QtParts final : public Parts
{
public:
    std::unique_ptr<ColumnChart> columnChart(QWidget *parent) const override { return std::make_unique<ColumnView>(parent); }

    std::unique_ptr<QPaintDevice> svg(QIODevice &to, const QString &title, const QString &description,
                                      const QSize &size) const override
    {
        auto made = std::make_unique<QSvgGenerator>();
        made->setOutputDevice(&to);
        made->setTitle(title.toHtmlEscaped()); // Qt writes both as they are
        made->setDescription(description.toHtmlEscaped());
        made->setSize(size);
        made->setViewBox(QRect(QPoint(), size));
        return made;
    }

    bool isPrinterThere() const override { return ondemand::isPrinterThere(); }

    void choosePrinter(const PrintJob &job, QWidget *window, const std::function<void(QPrinter &)> &chosen) const override
    {
        ondemand::choosePrinter(job, window, chosen);
    }

    bool print(QPrinter &printer, const PrintJob &job) const override { return ondemand::print(printer, job); }
};

} // namespace

} // namespace faktorbenk::gui::ondemand

extern "C" Q_DECL_EXPORT const faktorbenk::gui::ondemand::Parts *faktorbenkParts()
{
    static const faktorbenk::gui::ondemand::QtParts parts;
    return &parts;
}
