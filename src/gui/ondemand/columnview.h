#pragma once

#include "gui/ondemand/door.h"

#include <QtCharts/QChartView>

class QGraphicsLineItem;
class QGraphicsTextItem;

namespace faktorbenk::gui::ondemand {

// A ColumnChart with Qt Charts.
class ColumnView final : public QChartView, public ColumnChart
{
public:
    explicit ColumnView(QWidget *parent);

    QWidget *widget() override { return this; }
    void draw(const Look &look, const std::vector<Column> &columns, double from, double to, bool line) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int px(int length) const;
    void placeTexts();

    double m_scale = 1;
    std::vector<double> m_shares; // of the axis, 0–1
    bool m_valuesBelow = false;
    QGraphicsLineItem *m_base = nullptr;
    std::vector<QGraphicsTextItem *> m_captions;
    std::vector<QGraphicsTextItem *> m_values;
};

} // namespace faktorbenk::gui::ondemand
