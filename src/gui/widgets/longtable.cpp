#include "gui/widgets/longtable.h"

#include "gui/design/style.h"
#include "gui/promise/why.h"
#include "gui/widgets/reportdelegate.h"
#include "gui/widgets/reportheader.h"
#include "gui/widgets/tabletext.h"

#include <QKeyEvent>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int mostMeasured = 2000; // rows: more are given the usual height, which is quick

} // namespace

LongTable::LongTable(QWidget *parent) : CalmView(parent)
{
    setHorizontalHeader(new ReportHeader(this));
    setItemDelegate(new ReportDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(design::px(24));
    verticalHeader()->setDefaultSectionSize(design::px(design::rowHeight));
}

void LongTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto refit = [this] {
        if (isVisible())
            fit();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::layoutChanged, this, refit);
    connect(model, &QAbstractItemModel::rowsInserted, this, refit);
}

void LongTable::setStretchColumn(int column, int least)
{
    m_stretch = column;
    m_leastStretch = least;
}

void LongTable::fit()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const int columns = model()->columnCount();
    const int stretch = m_stretch >= 0 && m_stretch < columns ? m_stretch : columns - 1;
    int taken = 0;
    for (int column = 0; column < columns; ++column) {
        if (column == stretch)
            continue;
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < std::min(model()->rowCount(), 200); ++row)
            width = std::max(width, itemDelegate()->sizeHint({}, model()->index(row, column)).width());
        setColumnWidth(column, width);
        taken += width;
    }
    setColumnWidth(stretch, std::max(m_leastStretch, viewport()->width() - taken));
    if (model()->rowCount() > mostMeasured)
        return;
    const auto *painter = static_cast<const ReportDelegate *>(itemDelegate());
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, painter->heightOfRow(model()->index(row, 0), this));
}

QString LongTable::asText() const
{
    QString text;
    for (int row = -1; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += (row < 0 ? model()->headerData(column, Qt::Horizontal) : model()->index(row, column).data())
                         .toString()
                         .simplified();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    for (const QString &why : reasonsIn(*model()))
        text += why + QLatin1Char('\n');
    return text;
}

void LongTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyTable(this, asText());
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

void LongTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (isVisible() && event->oldSize().width() != event->size().width())
        fit();
}

void LongTable::showEvent(QShowEvent *event)
{
    fit();
    QTableView::showEvent(event);
}

void LongTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (model() && !currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

QSize LongTable::sizeHint() const
{
    return {design::px(480), design::px(280)};
}

QSize LongTable::minimumSizeHint() const
{
    return {design::px(320), design::px(180)};
}

} // namespace faktorbenk::gui
