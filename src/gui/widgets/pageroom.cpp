#include "gui/widgets/pageroom.h"

#include "gui/design/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QLayout>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int mostWidth = 1560; // at 100 %: on a very wide screen what belongs together stays together

int leastHeight(const QWidget *page, int width)
{
    const QLayout *layout = page->layout();
    const int wanted = layout && layout->hasHeightForWidth() ? layout->totalMinimumHeightForWidth(width)
                                                             : page->minimumSizeHint().height();
    return std::max(wanted, page->minimumHeight());
}

// What the list that a page is about would still take to be read in a room of this height, once the page has to be
// scrolled anyway: it is better scrolled away above it than pressed together around three rows.
int wantedByList(const QWidget *page, int room)
{
    const auto tables = page->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        if (!table->isVisibleTo(page) || !table->property("list").toBool())
            continue;
        const int whole = table->horizontalHeader()->height() + table->verticalHeader()->length() + 2 * table->frameWidth();
        const int least = std::max(table->minimumHeight(), table->minimumSizeHint().height());
        return std::max(0, std::min(whole, room - design::px(16)) - least);
    }
    return 0;
}

} // namespace

PageRoom::PageRoom(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PageRoom::follow(QStackedWidget *pages)
{
    m_pages = pages;
    verticalScrollBar()->setSingleStep(design::px(24));
    connect(pages, &QStackedWidget::currentChanged, this, [this] {
        goToTop();
        fit();
    });
    // A page that comes to the front begins at its top, whatever in it has the focus.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, QWidget *now) {
        const QWidget *page = m_pages->currentWidget();
        const bool moved = old && now && page && (page->isAncestorOf(old) || !m_pages->isAncestorOf(old));
        if (moved && page->isAncestorOf(now) && verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn)
            ensureWidgetVisible(now, 0, design::px(16));
    });
    fit();
}

void PageRoom::goToTop()
{
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

// The page takes the room there is; where that is less than it needs, it takes what it needs.
void PageRoom::fit()
{
    const QWidget *page = m_pages ? m_pages->currentWidget() : nullptr;
    if (!page || m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const QSize room = maximumViewportSize();
    const int wide = page->minimumSizeHint().width();
    const int bar = verticalScrollBar()->sizeHint().width();
    int width = std::max(std::min(room.width(), design::px(mostWidth)), wide);
    int height = leastHeight(page, width);
    const bool scrolls = height > room.height();
    if (scrolls) {
        width = std::max(std::min(room.width() - bar, design::px(mostWidth)), wide);
        height = leastHeight(page, width);
        height += wantedByList(page, room.height());
    }
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(wide > room.width() - (scrolls ? bar : 0) ? Qt::ScrollBarAlwaysOn
                                                                           : Qt::ScrollBarAlwaysOff);
    m_pages->resize(width, std::max(height, viewport()->height()));
}

bool PageRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageRoom::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

// It makes do with what the window has.
QSize PageRoom::sizeHint() const
{
    return {design::px(640), design::px(480)};
}

QSize PageRoom::minimumSizeHint() const
{
    return {design::px(320), design::px(160)};
}

} // namespace faktorbenk::gui
