#pragma once

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>

// Whether a page has room for what is on it.
namespace faktorbenk::testing {

// What is read or pressed and is smaller than it needs.
inline QStringList clipped(QWidget *root)
{
    QStringList found;
    const auto check = [&found](const QWidget *widget, const QString &text, int needed) {
        if (widget->isVisible() && (widget->width() < needed || widget->height() < widget->minimumSizeHint().height()))
            found += QStringLiteral("%1: %2×%3 needs %4").arg(text).arg(widget->width()).arg(widget->height()).arg(needed);
    };
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const int needed = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
        check(label, label->text(), needed);
        if (label->isVisible() && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            found += label->text() + QStringLiteral(" is cut below");
    }
    const auto buttons = root->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        check(button, button->text(), button->sizeHint().width());
    return found;
}

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 «%2»").arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

// Tables of which a part is beyond their right edge.
inline QStringList scrolledSideways(const QWidget *page)
{
    QStringList found;
    const auto tables = page->findChildren<QTableView *>();
    for (const QTableView *table : tables)
        if (table->isVisibleTo(page) && table->horizontalScrollBar()->maximum() > 0)
            found += QStringLiteral("%1 is %2 pixels too wide").arg(nameOf(table)).arg(table->horizontalScrollBar()->maximum());
    return found;
}

// Choices whose words, and fields whose hint, have no room to be read.
inline QStringList cutWords(const QWidget *root)
{
    QStringList found;
    const auto tell = [&found](const QWidget *widget, const QString &text, int room) {
        if (widget->fontMetrics().horizontalAdvance(text) > room)
            found += QStringLiteral("%1 cuts «%2»").arg(nameOf(widget), text);
    };
    const auto choices = root->findChildren<QComboBox *>();
    for (const QComboBox *choice : choices) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        const QRect room = choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
        if (choice->isVisibleTo(root) && !choice->objectName().isEmpty()) // those of a list are named with their line
            tell(choice, choice->currentText(), room.width());
    }
    const auto fields = root->findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        if (field->isVisibleTo(root) && field->text().isEmpty())
            tell(field, field->placeholderText(), field->width());
    return found;
}

// What reaches beyond the page, so that no scrolling brings it; areas that must be scrolled sideways; choices and
// fields that are smaller than they need; a title that is not in view; tables that show fewer than that many of their rows.
inline QStringList outOfReach(QWidget *page, int leastRows)
{
    QStringList found;
    const auto widgets = page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(page))
            continue;
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->horizontalScrollBar()->maximum() > 0)
            found += nameOf(area) + QStringLiteral(" must be scrolled sideways");
        if (qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget))
            if (widget->width() < widget->minimumSizeHint().width() || widget->height() < widget->minimumSizeHint().height())
                found += nameOf(widget) + QStringLiteral(" is too small");
        if (widget->focusPolicy() == Qt::NoFocus && !qobject_cast<const QLabel *>(widget))
            continue;
        const QWidget *around = widget->parentWidget(); // up to what is scrolled, or the page
        while (around != page && !qobject_cast<const QAbstractScrollArea *>(around->parentWidget() ? around->parentWidget()->parentWidget() : nullptr))
            around = around->parentWidget();
        const QRect place(widget->mapTo(around, QPoint()), widget->size());
        if (!around->rect().contains(place))
            found += nameOf(widget) + QStringLiteral(" reaches beyond the page");
    }
    if (const auto *title = page->findChild<QLabel *>(QStringLiteral("title")); title && title->isVisibleTo(page)) {
        const QRegion seen = title->visibleRegion();
        if (seen.boundingRect() != title->rect())
            found += QStringLiteral("the title «%1» is not in view").arg(title->text());
    }
    const auto tables = page->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        if (!table->isVisibleTo(page) || !table->model() || table->model()->rowCount() == 0)
            continue;
        int needed = 0;
        for (int row = 0; row < std::min(leastRows, table->model()->rowCount()); ++row)
            needed += table->rowHeight(row);
        if (table->viewport()->height() < needed)
            found += nameOf(table) + QStringLiteral(" shows %1 pixels of its first rows, which need %2").arg(table->viewport()->height()).arg(needed);
    }
    return found;
}

} // namespace faktorbenk::testing
