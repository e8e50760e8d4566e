#pragma once

#include "disclosure/trend.h"
#include "gui/design/shapedtexts.h"
#include "gui/models/plotrow.h"

#include <QWidget>

#include <vector>

namespace faktorbenk::gui {

class ChartPart;

// The ten factors over the rounds, a small picture each, all on one scale: the unit's line with its margins,
// the municipality's dashed. A round in which the unit is hidden has a hatched square instead of a point, and
// the line stops there.
class TrendChart final : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);

    // names, spoken: of the ten factors; spoken is all of a picture in words.
    void setTrend(const disclosure::Trend &trend, const QString &unit, const QStringList &names,
                  const QStringList &spoken);
    // All of the chart, its key included: on the screen as in a file.
    void paint(QPainter &painter, const QRect &area) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void factorOpened(int factor); // 0…9

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int columns(int width) const;
    QRect pictureAt(const QRect &area, int at) const;
    int paintKey(QPainter *painter, const QRect &area) const; // gives the height taken
    void paintPicture(QPainter &painter, const QRect &area, std::size_t factor) const;
    void placeParts();

    disclosure::Trend m_trend;
    PlotAxis m_axis;
    QString m_unit;
    QStringList m_names;
    QList<ChartPart *> m_parts;
    design::ShapedTexts m_texts;
};

} // namespace faktorbenk::gui
