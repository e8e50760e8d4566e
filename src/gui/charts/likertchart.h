#pragma once

#include "disclosure/unitreport.h"
#include "gui/design/shapedtexts.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace faktorbenk::gui {

class ChartPart;

// How the answers fall on several factors: one stacked bar each, all of them laid with the middle of «3» on
// one line, so that disagreement stands to its left and agreement to its right. Every share is written in its
// segment or, where the segment is too narrow, beside it.
class LikertChart final : public QWidget
{
    Q_OBJECT
public:
    struct Row
    {
        int number = 0;
        QString name;
        std::optional<survey::Distribution> shares;
        QString instead; // why there are none
        QString answers; // how many there are, as text; empty: unknown
        QString spoken;  // the whole row in words
    };

    explicit LikertChart(QWidget *parent = nullptr);

    void setRows(std::vector<Row> rows);
    // All of the chart, its key and what its figures are of included: on the screen as in a file.
    void paint(QPainter &painter, const QRect &area) const;

    // Above this nothing is gained by more height.
    int mostHeight() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Layout
    {
        QRect names;
        QRect plot; // room for the bars, what stands beside them included
        QRect answers;
        double middle; // where the middle of «3» is
        double step;   // pixels for a percent
        int top;       // of the first row
        int row;       // height of each
    };
    Layout layOut(const QRect &area) const;
    int headHeight(int width) const;
    int rowHeight(const QRect &area) const;
    int heightWith(int row) const; // of all of it, with rows of this height at 100 %
    int paintKey(QPainter *painter, const QRect &area) const; // gives the height taken
    void paintBar(QPainter &painter, const Layout &layout, const QRect &row,
                  const survey::Distribution &shares) const;
    void placeParts();

    std::vector<Row> m_rows;
    QList<ChartPart *> m_parts;
    design::ShapedTexts m_texts;
};

} // namespace faktorbenk::gui
