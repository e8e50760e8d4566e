#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QScrollArea;

namespace faktorbenk::gui {

inline constexpr int roomyRow = 60; // at 100 %: a row of a diagram that has all the room it makes use of

// Where a page has more height than what stands on it takes, its diagram takes what is left, up to a stated height: rows and
// columns stand freer, and letters stay as they are. Without it a large screen shows a strip at its upper edge.
class Breathing final : public QObject
{
public:
    // `scroll` resizes its widget, which has a layout. Belongs to it.
    explicit Breathing(QScrollArea *scroll);

    // Something of the page; from now on its height is fixed by this. Heights in pixels as they are shown; the least is never
    // less than what the widget asks for. What is added stands beside what was added before and is given the same.
    void add(QWidget *widget, std::function<int()> most, int least = 0);

    void breathe();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Lung {
        QPointer<QWidget> widget;
        std::function<int()> most;
        int least;
    };
    QScrollArea *m_scroll;
    QList<Lung> m_lungs;
    bool m_breathing = false;
};

} // namespace faktorbenk::gui
