#pragma once

#include "gui/design/tokens.h"

#include <QtCharts/QChartView>

#include <QPen>

#include <vector>

class QGraphicsLineItem;
class QGraphicsTextItem;

namespace faktorbenk::gui {

// A few columns with the figure written on each, and if wanted the line that joins them. Speaks its
// figures to assistive technology; a table with the same stands beside it on the page.
class FigureChart final : public QChartView
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

    // from, to: the ends of the value axis. line: join the columns' tops.
    void setColumns(const std::vector<Column> &columns, double from, double to, bool line);
    void recolour(); // as the colours are now
    void setSpoken(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void placeTexts();

    std::vector<Column> m_columns;
    double m_from = 0;
    double m_to = 0;
    bool m_valuesBelow = false;
    QGraphicsLineItem *m_base = nullptr;
    std::vector<QGraphicsTextItem *> m_captions;
    std::vector<QGraphicsTextItem *> m_values;
};

} // namespace faktorbenk::gui
