#include "gui/forms/formtable.h"

#include "followup/plaintext.h"
#include "gui/design/style.h"
#include "gui/forms/formdelegate.h"
#include "gui/forms/linedrag.h"
#include "gui/forms/rowheader.h"
#include "gui/forms/textfield.h"
#include "gui/widgets/pageroom.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr double mostGiven = 0.74; // of the least a column of words needs: a longish word still stands in one line

} // namespace

FormTable::FormTable(QWidget *parent) : CalmView(parent)
{
    auto *delegate = new FormDelegate(this);
    setItemDelegate(delegate);
    setHorizontalHeader(new ColumnHeader(this));
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(design::px(34));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // out of the table; inside an editor it goes to the next cell
    setEditTriggers(DoubleClicked | AnyKeyPressed | EditKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setProperty("list", true);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(delegate, &FormDelegate::downWanted, this, &FormTable::goDown);
    connect(delegate, &FormDelegate::cellsPasted, this, &FormTable::paste);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const auto factor = m_form->factorAt(index))
            Q_EMIT headingEntered(*factor);
    });
}

void FormTable::setForm(FormModel *form)
{
    m_form = form;
    static_cast<FormDelegate *>(itemDelegate())->setForm(form);
    setModel(form);
    connect(form, &QAbstractItemModel::columnsInserted, this, &FormTable::fitRows);
    connect(form, &QAbstractItemModel::modelReset, this, &FormTable::fitRows);
    connect(form, &QAbstractItemModel::rowsRemoved, this, &FormTable::fitRows);
}

void FormTable::fitRows()
{
    if (!m_form)
        return;
    clearSpans();
    for (int row = 0; row < m_form->rowCount(); ++row)
        if (m_headingsSpan && m_form->columnCount() > 1 && m_form->isHeading(row))
            setSpan(row, 0, 1, m_form->columnCount());
    resizeRowsToContents();
    if (m_grows)
        fitHeight();
}

void FormTable::setGrows()
{
    m_grows = true;
    setProperty("list", false); // it is never scrolled
    setSelectionMode(NoSelection); // several on a page; the cursor is in one
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FormTable::fitHeight()
{
    const int bar = horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    const int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + bar;
    if (height != minimumHeight())
        setFixedHeight(height);
}

void FormTable::setShares(std::vector<Share> shares)
{
    m_shares = std::move(shares);
    fitColumns();
}

void FormTable::fitColumns()
{
    int fixed = 0;
    int words = 0;
    for (const Share &share : m_shares)
        (share.tenths > 0 ? words : fixed) += design::px(share.least);
    const int left = viewport()->width() - fixed - words;
    // Where letters are large words break sooner; what is too wide even so is scrolled.
    const double give = std::clamp(1 + static_cast<double>(left) / std::max(1, words), mostGiven, 1.0);
    for (std::size_t column = 0; column < m_shares.size(); ++column) {
        const auto &[least, tenths] = m_shares[column];
        setColumnWidth(static_cast<int>(column), tenths > 0 ? static_cast<int>(design::px(least) * give) +
                                                                  std::max(0, left) * tenths / 10
                                                            : design::px(least));
    }
    updateGeometries(); // the head may need another line
}

QSize FormTable::minimumSizeHint() const
{
    return m_grows ? QTableView::minimumSizeHint() : QSize(design::px(240), design::px(leastTable + 72));
}

// A table that grows has nothing to scroll; the page around it has.
void FormTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!m_grows) {
        QTableView::scrollTo(index, hint);
        return;
    }
    QWidget *around = parentWidget();
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    auto *area = static_cast<QScrollArea *>(around);
    if (!area || !hasFocus() || !index.isValid())
        return;
    const QRect cell = visualRect(index);
    const QPoint middle = viewport()->mapTo(area->widget(), cell.center());
    area->ensureVisible(middle.x(), middle.y(), 0, cell.height() / 2 + design::px(24));
}

void FormTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTableView::rowsInserted(parent, first, last);
    fitRows();
}

void FormTable::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    QTableView::dataChanged(from, to, roles);
    fitRows();
}

void FormTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    fitRows();
    updateGeometries(); // no bar for what fits now
}

void FormTable::write(const QModelIndex &index)
{
    if (const auto factor = m_form->factorAt(index))
        Q_EMIT headingEntered(*factor);
    if (!index.isValid() || !m_form->isWritable(index))
        return;
    const FormModel::Cell cell = m_form->cell(index);
    if (cell.input == FormModel::Input::Flag)
        m_form->put(index, followup::valueOf(!(cell.value == followup::valueOf(true))));
    else if (cell.input != FormModel::Input::Level)
        edit(index);
}

// Several cells become lines; anything else goes into the cell.
void FormTable::paste(const QString &text)
{
    const QModelIndex at = currentIndex();
    const auto rows = followup::pastedTable(text);
    if (rows.isEmpty() || !at.isValid())
        return;
    if (m_form->takesRows() && (rows.size() > 1 || rows.front().size() > 1)) {
        m_form->paste(at, rows);
        return;
    }
    if (!m_form->isWritable(at) || m_form->cell(at).input != FormModel::Input::Text)
        return;
    edit(at);
    if (auto *field = qobject_cast<TextField *>(QApplication::focusWidget()))
        field->paste();
}

// The same column, the next line that can be written in.
void FormTable::goDown()
{
    const QModelIndex from = currentIndex();
    for (int row = from.row() + 1; row < m_form->rowCount(); ++row) {
        const QModelIndex next = m_form->index(row, from.column());
        if (!m_form->isWritable(next))
            continue;
        setCurrentIndex(next);
        if (m_form->cell(next).input == FormModel::Input::Text)
            edit(next);
        return;
    }
}

bool FormTable::assess(const QModelIndex &index, const QKeyEvent &key)
{
    const auto input = m_form->cell(index).input;
    if (input == FormModel::Input::Level) {
        if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_5)
            return m_form->put(index, std::int64_t(key.key() - Qt::Key_0)) || true;
        if (key.key() == Qt::Key_0 || key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace)
            return m_form->put(index, {}) || true;
        return !key.text().isEmpty() && key.text().front().isPrint();
    }
    if (input == FormModel::Input::Flag && key.key() == Qt::Key_Space) {
        write(index);
        return true;
    }
    return input == FormModel::Input::Flag && !key.text().isEmpty() && key.text().front().isPrint();
}

void FormTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (!m_form || !index.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    const auto line = m_form->lineAt(index);
    const bool moves = event->modifiers() & Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        write(index);
    else if (event->matches(QKeySequence::Paste))
        paste(QGuiApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Delete && event->modifiers() & Qt::ControlModifier && line && m_form->isWritable(index))
        Q_EMIT deleteWanted(*line);
    else if (moves && line && m_form->isWritable(index))
        Q_EMIT moveWanted(*line, event->key() == Qt::Key_Up ? -1 : 1);
    else if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && m_form->isWritable(index) &&
             assess(index, *event))
        return;
    else
        QTableView::keyPressEvent(event);
}

QModelIndex FormTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
    const int columns = m_form->columnCount();
    const int step = action == MoveNext ? 1 : -1;
    const QModelIndex from = currentIndex();
    for (int at = from.row() * columns + from.column() + step; at >= 0 && at < m_form->rowCount() * columns; at += step) {
        const QModelIndex next = m_form->index(at / columns, at % columns);
        if (m_form->isWritable(next))
            return next;
    }
    return from;
}

namespace {

QModelIndex indexOfLine(const FormModel &form, followup::RecordRef line, int column)
{
    for (int row = 0; row < form.rowCount(); ++row)
        if (form.lineAt(form.index(row, column)) == line)
            return form.index(row, column);
    return {};
}

void moveLine(FormTable *table, PlanPage *page, followup::RecordRef line, const QModelIndex &target, bool below)
{
    const int column = table->currentIndex().column();
    const auto changes = table->form()->moved(line, target, below);
    if (!changes.empty() && page->apply(changes))
        table->setCurrentIndex(indexOfLine(*table->form(), line, column));
}

} // namespace

void keepLines(FormTable *table, PlanPage *page)
{
    QObject::connect(table, &FormTable::deleteWanted, page, [page](followup::RecordRef line) {
        page->apply({followup::DeleteRecord{line}});
    });
    QObject::connect(table, &FormTable::headingEntered, page, [page](survey::Factor factor) { Q_EMIT page->factorWanted(factor); });
    QObject::connect(table, &FormTable::moveWanted, page, [table, page](followup::RecordRef line, int by) {
        const QModelIndex at = table->currentIndex();
        QModelIndex target = at.siblingAtRow(at.row() + by);
        bool below = by > 0;
        if (target.isValid() && !table->form()->lineAt(target)) { // the end of its goal: on to the one beside it
            target = target.siblingAtRow(target.row() + by);
            below = !below;
        }
        if (target.isValid())
            moveLine(table, page, line, target, below);
    });
    QObject::connect(new LineDrag(table), &LineDrag::dropped, page,
                     [table, page](followup::RecordRef line, const QModelIndex &target, bool below) {
                         moveLine(table, page, line, target, below);
                     });
}

} // namespace faktorbenk::gui
