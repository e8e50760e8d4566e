#include "gui/widgets/tablekeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace faktorbenk::gui {

TableKeys::TableKeys(QAbstractItemView *table) : QObject(table), m_table(*table)
{
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this); // its own size comes after the table's
}

bool TableKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table.viewport())
        Q_EMIT resized();
    if (event->type() != QEvent::KeyPress || watched != &m_table)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        Q_EMIT copied();
        return true;
    }
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return false;
    Q_EMIT entered(m_table.currentIndex().row());
    return true;
}

} // namespace faktorbenk::gui
