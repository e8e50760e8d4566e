#pragma once

#include <QAccessible>
#include <QWidget>

// What a screen reader can get hold of.
namespace faktorbenk::testing {

inline void collectSpoken(QAccessibleInterface *node, QStringList &found)
{
    if (!node || !node->isValid())
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
        const QString text = node->text(kind);
        if (!text.isEmpty())
            found += text;
    }
    for (int i = 0; i < node->childCount(); ++i)
        collectSpoken(node->child(i), found);
}

inline QString spoken(QWidget *root)
{
    QStringList found;
    collectSpoken(QAccessible::queryAccessibleInterface(root), found);
    return found.join(QLatin1Char('\n'));
}

// Every visible widget that takes the focus has a name; returns those that have not.
inline QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
        if (!node || node->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    return nameless;
}

} // namespace faktorbenk::testing
