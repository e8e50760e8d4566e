#include "gui/widgets/newstable.h"

#include "gui/design/style.h"
#include "gui/models/newsmodel.h"
#include "gui/widgets/newsdelegate.h"
#include "gui/widgets/reportheader.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int leastRows = 3;

} // namespace

NewsTable::NewsTable(QWidget *parent) : CalmView(parent)
{
    setHorizontalHeader(new ReportHeader(this));
    setItemDelegate(new NewsDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setProperty("list", true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(design::px(24));
    horizontalHeader()->setSectionsClickable(false);
}

void NewsTable::setNews(NewsModel *model)
{
    m_news = model;
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &NewsTable::fit);
}

void NewsTable::fit()
{
    if (!m_news)
        return;
    const int room = viewport()->width();
    const int when = design::px(132);
    const int what = (room - when) * 38 / 100;
    const int before = (room - when) * 29 / 100;
    setColumnWidth(NewsModel::What, what);
    setColumnWidth(NewsModel::Before, before);
    setColumnWidth(NewsModel::Now, room - when - what - before);
    setColumnWidth(NewsModel::When, when);
    clearSpans();
    const auto *painter = static_cast<const NewsDelegate *>(itemDelegate());
    for (int row = 0; row < m_news->rowCount(); ++row) {
        if (m_news->isHeading(row))
            setSpan(row, 0, 1, NewsModel::ColumnCount);
        setRowHeight(row, painter->heightOfRow(m_news->index(row, 0), this));
    }
    updateGeometry();
}

// Headings are passed by.
QModelIndex NewsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const bool back = action == MoveUp || action == MovePageUp || action == MoveHome;
    if (!m_news || m_news->rowCount() == 0)
        return QTableView::moveCursor(action, modifiers);
    const QModelIndex to = action == MoveHome  ? m_news->index(0, 0)
                           : action == MoveEnd ? m_news->index(m_news->rowCount() - 1, 0)
                                               : QTableView::moveCursor(action, modifiers);
    int row = std::max(0, to.row());
    const int step = back && action != MoveHome ? -1 : 1;
    while (row >= 0 && row < m_news->rowCount() && m_news->isHeading(row))
        row += step;
    if (row < 0) { // nothing above: the heading of the first comes into sight
        scrollToTop();
        return currentIndex();
    }
    return m_news->index(std::min(row, m_news->rowCount() - 1), std::max(0, to.column()));
}

void NewsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page's business
        return;
    }
    QTableView::keyPressEvent(event);
}

void NewsTable::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    viewport()->setCursor(index.isValid() && index.data(NewsModel::LinkRole).toBool() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void NewsTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT rowOpened(index.row());
}

void NewsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_news && !currentIndex().isValid() && m_news->rowCount() > 1)
        setCurrentIndex(m_news->index(1, 0));
}

void NewsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

QSize NewsTable::minimumSizeHint() const
{
    // The head and the first news, however many lines they have with large letters: the page is scrolled rather than they.
    int needed = horizontalHeader()->height() + 2 * frameWidth();
    for (int row = 0; m_news && row < std::min(leastRows, m_news->rowCount()); ++row)
        needed += rowHeight(row);
    return {design::px(320), std::max(design::px(110), needed)};
}

} // namespace faktorbenk::gui
