#pragma once

#include "gui/widgets/calmview.h"

#include "survey/factor.h"

#include <QListView>

namespace faktorbenk::gui {

// One side of the cross. A click or the keys 1–9, 0 for ten, count a stroke, with Shift take one away; also Space and
// Backspace on the line that is marked. It only tells: who counts shows the result through the model (StrokeModel).
class StrokeList final : public CalmView<QListView>
{
    Q_OBJECT
public:
    explicit StrokeList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void counted(faktorbenk::survey::Factor factor, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override; // the second of two quick strokes
    void focusInEvent(QFocusEvent *event) override;

private:
    void count(int row, int by);
};

} // namespace faktorbenk::gui
