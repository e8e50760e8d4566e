#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPageSize>
#include <QPen>
#include <QSize>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;
class QPaintDevice;
class QPrinter;
class QWidget;

namespace faktorbenk::gui::ondemand {

// What the window needs of Qt only once somebody asks for it – charts, printers, drawings as SVG – is a part of the program that
// is loaded then: its libraries would be waited for at every start. These are what passes between the two, made by the
// same compiler in one build. The part sees no other of our code, so it is told how things look.

// A few columns with the figure written on each, and if wanted the line that joins them.
class ColumnChart
{
public:
    struct Look {
        QColor ink, inkMuted, paper, lineStrong;
        QFont caption, figure;
        double scale = 1; // pixels for one of the 100 % design
    };
    struct Column {
        QString caption;   // under the column
        QString valueText; // over it
        double value = 0;
        QColor fill;
        QPen outline;
    };

    virtual ~ColumnChart() = default; // and the widget
    virtual QWidget *widget() = 0;
    // from, to: the ends of the value axis. line: join the columns' tops.
    virtual void draw(const Look &look, const std::vector<Column> &columns, double from, double to, bool line) = 0;
};

struct PrintJob {
    QString title;
    QPageSize::PageSizeId size = QPageSize::A4;
    bool isWide = false; // landscape
    int pages = 0;
    std::function<QImage(int page, int dotsPerInch)> page; // the first is 0
};

class Parts
{
public:
    virtual ~Parts() = default;
    virtual std::unique_ptr<ColumnChart> columnChart(QWidget *parent) const = 0;
    // Painted on, it is written to the device; both must live until then.
    virtual std::unique_ptr<QPaintDevice> svg(QIODevice &to, const QString &title, const QString &description,
                                              const QSize &size) const = 0;
    virtual bool isPrinterThere() const = 0;
    // Asks which printer, and calls chosen unless the user changes their mind.
    virtual void choosePrinter(const PrintJob &job, QWidget *window, const std::function<void(QPrinter &)> &chosen) const = 0;
    // The pages that the user chose. False: the printer cannot be reached.
    virtual bool print(QPrinter &printer, const PrintJob &job) const = 0;
};

// Loads the part if it is not yet. None: the program is not whole.
const Parts *parts();

// What the part is asked for, by this name.
inline constexpr const char *partsName = "faktorbenkParts";
using PartsFunction = const Parts *(*)();

} // namespace faktorbenk::gui::ondemand
