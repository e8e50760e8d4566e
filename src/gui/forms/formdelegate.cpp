#include "gui/forms/formdelegate.h"

#include "gui/design/cells.h"
#include "gui/design/style.h"
#include "gui/forms/formmodel.h"
#include "gui/forms/formtable.h"
#include "gui/forms/textfield.h"
#include "gui/widgets/choice.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int above = 7;
constexpr int aboveHeading = 16;

// A heading's first line is its name; what follows explains it.
struct Lines {
    QString first;
    QString rest;
};
Lines linesOf(const FormModel::Cell &cell)
{
    if (cell.look != FormModel::Look::Heading)
        return {{}, cell.text};
    const auto end = cell.text.indexOf(QLatin1Char('\n'));
    return end < 0 ? Lines{cell.text, {}} : Lines{cell.text.left(end), cell.text.mid(end + 1)};
}

QFont bodyOf(const FormModel::Cell &cell)
{
    return design::font(design::Type::Body, cell.look == FormModel::Look::Strong ? QFont::DemiBold : QFont::Normal);
}

// Where several tables stand on a page only the one with the cursor shows where it is.
bool isWrittenIn(const QTableView &table)
{
    const auto *form = qobject_cast<const FormTable *>(&table);
    return !form || !form->grows() || table.hasFocus() || table.isAncestorOf(QApplication::focusWidget());
}

int heightOf(const QFont &font, const QString &text, int width)
{
    constexpr int plenty = 100000;
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, plenty), Qt::TextWordWrap, text).height();
}

} // namespace

QSize FormDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FormModel::Cell cell = m_form->shown(index);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    int width = table ? 0 : option.rect.width();
    for (int column = 0; table && column < table->columnSpan(index.row(), index.column()); ++column)
        width += table->columnWidth(index.column() + column);
    const int room = std::max(design::px(24), width - 2 * design::cellSide());
    const Lines lines = linesOf(cell);
    const bool heading = !lines.first.isEmpty();
    const int height = heightOf(design::font(design::Type::Lead, QFont::DemiBold), lines.first, room) +
                       heightOf(bodyOf(cell), lines.rest, room) + design::px(heading ? aboveHeading : above) + design::px(above);
    return {width, std::max(design::px(36), height)};
}

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const FormModel::Cell cell = m_form->shown(index);
    const bool heading = cell.look == FormModel::Look::Heading;
    painter->save();
    if (table && table->currentIndex().row() == index.row() && !heading && isWrittenIn(*table))
        painter->fillRect(option.rect, design::color(design::accentSoft));
    painter->setPen(design::color(heading ? design::lineStrong : design::line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (table && table->currentIndex() == index && table->hasFocus()) {
        painter->setPen(QPen(design::color(design::accent), design::px(2)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    const Lines lines = linesOf(cell);
    QRect room = option.rect.adjusted(design::cellSide(), design::px(heading ? aboveHeading : above), -design::cellSide(), 0);
    painter->setPen(design::color(cell.look == FormModel::Look::Muted ? design::inkMuted : design::ink));
    if (!lines.first.isEmpty()) {
        painter->setFont(design::font(design::Type::Lead, QFont::DemiBold));
        QRect used;
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, lines.first, &used);
        room.setTop(used.bottom() + 1);
    }
    painter->setFont(bodyOf(cell));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, lines.rest);
    painter->restore();
}

QWidget *FormDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const FormModel::Cell cell = m_form->cell(index);
    const QString name = m_form->nameOf(index);
    auto *self = const_cast<FormDelegate *>(this); // signals are not const
    switch (cell.input) {
    case FormModel::Input::Text: {
        auto *field = new TextField(parent);
        field->setAccessibleName(name);
        field->setTakesCells(m_form->takesRows());
        connect(field, &TextField::cellsPasted, self, [self, field](const QString &text) {
            self->finish(field, NoHint);
            Q_EMIT self->cellsPasted(text);
        });
        return field;
    }
    case FormModel::Input::Day: {
        auto *field = new QLineEdit(parent);
        field->setAccessibleName(name);
        field->setStyleSheet(QStringLiteral("padding: 0 %1px; border-radius: 0;").arg(design::px(6)));
        return field;
    }
    case FormModel::Input::Choice: {
        auto *field = new Choice(parent);
        field->addItems(cell.choices);
        field->setAccessibleName(name);
        connect(field, &QComboBox::activated, self, [self, field] {
            if (!field->property("keyed").toBool()) // keys go on choosing until Enter or Tab
                self->finish(field, NoHint);
        });
        return field;
    }
    default:
        return nullptr;
    }
}

void FormDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *text = qobject_cast<TextField *>(editor)) {
        const bool first = !text->property("shown").toBool();
        m_form->tie(text, index);
        if (first)
            text->moveCursor(QTextCursor::End);
    } else if (editor->property("shown").toBool()) {
        return; // what is being chosen stands
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(m_form->written(index));
        line->selectAll();
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        const FormModel::Cell cell = m_form->cell(index);
        const auto found = std::find(cell.codes.begin(), cell.codes.end(), cell.value);
        choice->setCurrentIndex(found == cell.codes.end() ? -1 : static_cast<int>(found - cell.codes.begin()));
    }
    editor->setProperty("shown", true);
}

void FormDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    if (const auto *choice = qobject_cast<QComboBox *>(editor)) {
        const FormModel::Cell cell = m_form->cell(index);
        const auto at = static_cast<std::size_t>(std::max(choice->currentIndex(), 0));
        if (choice->currentIndex() >= 0 && at < cell.codes.size())
            m_form->put(index, cell.codes[at]);
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        m_form->putDay(index, line->text());
    } else {
        m_form->closed(index);
    }
}

void FormDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    if (auto *text = qobject_cast<TextField *>(editor)) {
        text->setLeastLines(std::max(1, (option.rect.height() - 2 * design::px(above)) / text->fontMetrics().lineSpacing()));
        text->move(option.rect.topLeft());
        text->resize(option.rect.width(), text->height()); // as high as what stands in it
    } else {
        editor->setGeometry(option.rect);
    }
}

void FormDelegate::finish(QWidget *editor, EndEditHint hint)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

bool FormDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress))
        editor->setProperty("keyed", event->type() == QEvent::KeyPress);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool text = qobject_cast<TextField *>(editor);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ShiftModifier && text)
            return false; // a line break
        finish(editor, NoHint);
        if (text)
            Q_EMIT downWanted();
        return true;
    case Qt::Key_Tab:
        finish(editor, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        finish(editor, EditPreviousItem);
        return true;
    case Qt::Key_Escape:
        if (text)
            finish(editor, NoHint); // it is saved; undo takes it back
        else
            Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    default:
        return QStyledItemDelegate::eventFilter(watched, event);
    }
}

} // namespace faktorbenk::gui
