#include "gui/forms/linedrag.h"

#include "gui/design/style.h"
#include "gui/forms/formtable.h"

#include <QApplication>
#include <QFrame>
#include <QMouseEvent>

#include <utility>

namespace faktorbenk::gui {

LineDrag::LineDrag(FormTable *table) : QObject(table), m_table(*table), m_mark(new QFrame(table->viewport()))
{
    m_mark->setStyleSheet(QStringLiteral("background: %1;").arg(design::color(design::accent).name()));
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
    table->viewport()->installEventFilter(this);
}

void LineDrag::take(const QPoint &at)
{
    const QModelIndex index = m_table.indexAt(at);
    const auto line = m_table.form()->lineAt(index);
    m_line = line && m_table.form()->isWritable(index) ? *line : followup::RecordRef{};
    m_from = at;
}

void LineDrag::carry(const QPoint &at)
{
    const QModelIndex over = m_table.indexAt({m_from.x(), at.y()});
    if (!over.isValid())
        return;
    const QRect cell = m_table.visualRect(over);
    m_below = at.y() > cell.center().y();
    m_target = over;
    m_table.viewport()->setCursor(Qt::ClosedHandCursor);
    m_mark->setGeometry(0, (m_below ? cell.bottom() : cell.top()) - 1, m_table.viewport()->width(), design::px(3));
    m_mark->show();
    m_mark->raise();
}

void LineDrag::leave()
{
    m_line = {};
    m_target = QPersistentModelIndex();
    m_mark->hide();
    m_table.viewport()->unsetCursor();
}

bool LineDrag::eventFilter(QObject *, QEvent *event)
{
    const auto *mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove ||
                                event->type() == QEvent::MouseButtonRelease
                            ? static_cast<QMouseEvent *>(event)
                            : nullptr;
    if (!mouse || !m_table.form())
        return false;
    const QPoint at = mouse->position().toPoint();
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        take(at);
        return false; // it is a click, too
    }
    if (event->type() == QEvent::MouseMove && m_line.id != 0 && mouse->buttons() & Qt::LeftButton) {
        if (m_target.isValid() || (at - m_from).manhattanLength() >= QApplication::startDragDistance())
            carry(at);
        return true; // the cursor stays in the line that is carried
    }
    if (event->type() == QEvent::MouseButtonRelease && m_line.id != 0) {
        const auto line = m_line;
        const QModelIndex target = m_target;
        const bool below = m_below;
        leave();
        if (target.isValid())
            Q_EMIT dropped(line, target, below);
        return target.isValid();
    }
    return false;
}

} // namespace faktorbenk::gui
