#pragma once

#include <QLabel>
#include <QPushButton>

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

} // namespace faktorbenk::testing
