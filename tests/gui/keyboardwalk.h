#pragma once

#include "clipped.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QImage>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

#include <cmath>
#include <functional>

// What the Tab key does in a window, held against what is on it.
namespace faktorbenk::testing {

// Part of another control, which speaks and acts for it.
inline bool isPart(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget))
        return true;
    for (const QWidget *above = widget->parentWidget(); above && !widget->isWindow(); above = above->parentWidget())
        if (qobject_cast<const QComboBox *>(above) || qobject_cast<const QAbstractSpinBox *>(above) ||
            qobject_cast<const QLineEdit *>(above) || qobject_cast<const QAbstractItemView *>(above))
            return true;
    return qobject_cast<const QTabBar *>(widget->parentWidget()) && widget->objectName().startsWith(QStringLiteral("Scroll"));
}

// Of choices that exclude each other one takes the focus, and the arrows go to the others.
inline bool isAnotherChoice(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

// Whether somebody with a mouse can do something with it.
inline bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) || (widget->focusPolicy() & Qt::TabFocus) != 0;
}

// What Tab has to reach, in no order.
inline QList<QWidget *> controls(QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *each : root->findChildren<QWidget *>())
        if (each->window() == root && each->isVisibleTo(root) && each->isEnabled() && isControl(each) && !isPart(each) &&
            !isAnotherChoice(each) && !each->focusProxy() && !each->size().isEmpty())
            found += each;
    return found;
}

inline QString called(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return QStringLiteral("%1 «%2»").arg(nameOf(widget), button ? button->text() : widget->accessibleName().left(60));
}

// From where the focus is once round, by that key. What had the focus, in order; the first is where it began.
inline QList<QWidget *> walk(Qt::Key key, const std::function<void(QWidget *)> &at = {})
{
    QList<QWidget *> walked;
    for (QWidget *now = QApplication::focusWidget(); now && walked.size() < 400; now = QApplication::focusWidget()) {
        if (!walked.isEmpty() && walked.contains(now))
            break;
        walked += now;
        if (at)
            at(now);
        QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QCoreApplication::processEvents();
    }
    return walked;
}

// Whether b stands before a on the page: in the same line further left, or higher and not in a column of its own.
inline bool standsBefore(const QRect &b, const QRect &a)
{
    const int shared = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (2 * shared > std::min(a.height(), b.height()))
        return b.right() <= a.left() + 1;
    const bool beside = b.left() > a.right();
    return b.center().y() < a.center().y() && !beside;
}

// What of both lies in the nearest widget that has both, in its coordinates.
inline std::pair<QRect, QRect> inCommon(const QWidget *a, const QWidget *b)
{
    const QWidget *around = a;
    while (around != b && !around->isAncestorOf(b))
        around = around->parentWidget();
    const auto part = [around](const QWidget *of) {
        const QWidget *each = of;
        while (each->parentWidget() != around)
            each = each->parentWidget();
        return each->geometry();
    };
    return {around == a ? QRect() : part(a), around == b ? QRect() : part(b)};
}

// Steps of a walk that go back on the page.
inline QStringList outOfOrder(const QList<QWidget *> &walked)
{
    QStringList found;
    for (qsizetype at = 1; at < walked.size(); ++at) {
        const auto [a, b] = inCommon(walked[at - 1], walked[at]);
        if (!a.isNull() && !b.isNull() && standsBefore(b, a))
            found += QStringLiteral("after %1 comes %2, which stands before it").arg(called(walked[at - 1]), called(walked[at]));
    }
    return found;
}

inline double luminance(QRgb pixel)
{
    const auto part = [](int value) {
        const double s = value / 255.0;
        return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(pixel)) + 0.7152 * part(qGreen(pixel)) + 0.0722 * part(qBlue(pixel));
}

// How many pixels differ by a contrast of at least 3 : 1 (WCAG 2.2, 2.4.13).
inline int plainlyDifferent(const QImage &a, const QImage &b)
{
    int found = 0;
    for (int y = 0; y < std::min(a.height(), b.height()); ++y)
        for (int x = 0; x < std::min(a.width(), b.width()); ++x) {
            if (a.pixel(x, y) == b.pixel(x, y))
                continue;
            const double one = luminance(a.pixel(x, y)) + 0.05;
            const double other = luminance(b.pixel(x, y)) + 0.05;
            found += std::max(one, other) / std::min(one, other) >= 3.0;
        }
    return found;
}

inline QImage picture(QWidget *widget)
{
    QImage image(widget->size(), QImage::Format_RGB32);
    image.fill(widget->window()->palette().color(QPalette::Window)); // its own may be transparent
    widget->render(&image);
    return image;
}

// Neighbours in the tree of which the later stands before the earlier one on the screen.
inline void collectOutOfPlace(QAccessibleInterface *node, QStringList &found)
{
    if (!node || !node->isValid() || node->tableInterface() || node->role() == QAccessible::Tree)
        return; // cells are told by row and column
    QAccessibleInterface *before = nullptr;
    for (int i = 0; i < node->childCount(); ++i) {
        QAccessibleInterface *child = node->child(i);
        if (!child || !child->isValid() || child->state().invisible || child->rect().isEmpty())
            continue;
        if (before && standsBefore(child->rect(), before->rect())) {
            const auto words = [](QAccessibleInterface *of) {
                const QString name = of->text(QAccessible::Name);
                return QStringLiteral("%1 «%2»").arg(of->object() ? nameOf(qobject_cast<QWidget *>(of->object())) : QString(),
                                                     name.left(60));
            };
            found += QStringLiteral("after %1 is heard %2").arg(words(before), words(child));
        }
        before = child;
        collectOutOfPlace(child, found);
    }
}

inline QStringList outOfPlace(QWidget *root)
{
    QStringList found;
    collectOutOfPlace(QAccessible::queryAccessibleInterface(root), found);
    return found;
}

} // namespace faktorbenk::testing
