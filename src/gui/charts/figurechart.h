#pragma once

#include "gui/design/tokens.h"

#include <QPen>
#include <QWidget>

#include <memory>
#include <vector>

namespace faktorbenk::gui {

namespace ondemand {
class ColumnChart;
}

// A few columns with the figure written on each, and if wanted the line that joins them. Speaks its
// figures to assistive technology; a table with the same stands beside it on the page. Qt Charts draws them.
class FigureChart final : public QWidget
{
    Q_OBJECT
public:
    struct Column {
        QString caption;   // under the column
        QString valueText; // over it, as displayed
        double value = 0;
        design::Token fill = design::accent;
        design::Token outline = design::accent;
        Qt::PenStyle outlineStyle = Qt::SolidLine;
    };

    explicit FigureChart(QWidget *parent = nullptr);
    ~FigureChart() override;

    // from, to: the ends of the value axis. line: join the columns' tops.
    void setColumns(const std::vector<Column> &columns, double from, double to, bool line);
    void recolour(); // as the colours are now
    void setSpoken(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::unique_ptr<ondemand::ColumnChart> m_drawn; // none: the program is not whole
    std::vector<Column> m_columns;
    double m_from = 0;
    double m_to = 0;
    bool m_line = false;
};

} // namespace faktorbenk::gui
