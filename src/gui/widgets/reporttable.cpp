#include "gui/widgets/reporttable.h"

#include "gui/design/style.h"
#include "gui/widgets/reportdelegate.h"
#include "gui/widgets/reportheader.h"
#include "gui/widgets/tabletext.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>
#include <utility>

namespace faktorbenk::gui {

ReportTable::ReportTable(QWidget *parent) : CalmView(parent)
{
    setHorizontalHeader(new ReportHeader(this));
    horizontalHeader()->setResizeContentsPrecision(-1); // every row counts, also those out of sight
    setItemDelegate(new ReportDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(design::px(24));
    verticalHeader()->setDefaultSectionSize(design::px(design::rowHeight));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_rowsOpen)
            Q_EMIT rowOpened(index.row());
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (m_rowsOpen && index.column() == 0)
            Q_EMIT rowOpened(index.row());
    });
}

void ReportTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_fitted = -1;
        m_natural.clear();
        m_rowHeights.clear();
        if (isVisible())
            fitColumns();
        updateGeometry();
    });
}

void ReportTable::setStretchColumn(int column, int least)
{
    m_stretch = column;
    m_leastStretch = least;
}

void ReportTable::setRowsOpen(bool open)
{
    m_rowsOpen = open;
}

void ReportTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    m_fitted = viewport()->width();
    const int columns = model()->columnCount();
    if (m_natural.size() != static_cast<std::size_t>(columns))
        m_natural.clear();
    const auto isDispensable = [this](int column) { return m_isDispensable && m_isDispensable(column); };
    if (m_natural.empty())
        for (int column = 0; column < columns; ++column) // one that is hidden asks for nothing
            setColumnHidden(column, false);
    for (int column = static_cast<int>(m_natural.size()); column < columns; ++column)
        m_natural.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    std::vector<int> widths = m_natural;
    const int stretch = m_stretch >= 0 && m_stretch < columns ? m_stretch : columns - 1;
    const int room = viewport()->width();
    const int givenByNames = m_firstLimit > 0 && stretch != 0 ? std::max(0, widths[0] - m_firstLimit) : 0;
    const auto takenBy = [&](bool all) {
        int taken = 0;
        for (int column = 0; column < columns; ++column)
            taken += column == stretch || (!all && isDispensable(column)) ? 0 : widths[static_cast<std::size_t>(column)];
        return taken;
    };
    const bool leavesOut = m_leastStretch > room - takenBy(true) + givenByNames;
    for (int column = 0; column < columns; ++column)
        setColumnHidden(column, leavesOut && isDispensable(column));
    int taken = takenBy(!leavesOut);
    // The names give way first: they may break over two lines.
    const int short_ = m_leastStretch - (room - taken);
    if (short_ > 0 && m_firstLimit > 0 && stretch != 0) {
        const int given = std::min(short_, std::max(0, widths[0] - m_firstLimit));
        widths[0] -= given;
        taken -= given;
    }
    widths[static_cast<std::size_t>(stretch)] = std::max(m_leastStretch, room - taken);
    for (int column = 0; column < columns; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
    const auto *painter = static_cast<ReportDelegate *>(itemDelegate());
    m_rowHeights.clear();
    for (int row = 0; row < model()->rowCount(); ++row)
        m_rowHeights.push_back(painter->heightOfRow(model()->index(row, 0), this));
    shareHeight();
    if (leavesOut != std::exchange(m_leavesOut, leavesOut))
        Q_EMIT leftOut(leavesOut);
}

void ReportTable::shareHeight()
{
    const int rows = static_cast<int>(m_rowHeights.size());
    const int over = rows > 0 ? std::max(0, minimumHeight() - contentHeight()) / rows : 0;
    for (int row = 0; row < rows; ++row)
        setRowHeight(row, m_rowHeights[static_cast<std::size_t>(row)] + over);
}

QString ReportTable::asText() const
{
    return tableText(*model());
}

void ReportTable::copyToClipboard()
{
    copyTable(this, asText());
}

void ReportTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyToClipboard();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_rowsOpen && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        event->ignore(); // the page scrolls or turns, not the table
        return;
    }
    QTableView::keyPressEvent(event);
}

void ReportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_fitted == viewport()->width()) {
        shareHeight();
        return;
    }
    fitColumns();
    updateGeometry();
}

void ReportTable::showEvent(QShowEvent *event)
{
    if (m_fitted != viewport()->width()) {
        fitColumns();
        updateGeometry();
    }
    QTableView::showEvent(event);
}

void ReportTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ReportTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

int ReportTable::contentHeight() const
{
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const bool measured = model() && static_cast<int>(m_rowHeights.size()) == model()->rowCount();
    height += 1 + (measured ? std::accumulate(m_rowHeights.begin(), m_rowHeights.end(), 0) : verticalHeader()->length());
    if (horizontalHeader()->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    return height;
}

void ReportTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_natural.clear();
    QTableView::changeEvent(event);
}

QSize ReportTable::sizeHint() const
{
    return {design::px(480), std::max(contentHeight(), minimumHeight())};
}

QSize ReportTable::minimumSizeHint() const
{
    return {design::px(320), contentHeight()};
}

} // namespace faktorbenk::gui
