#pragma once

#include "followup/plan.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QFrame;

namespace faktorbenk::gui {

class FormTable;

// Takes a line of a table to another place with the mouse; a mark shows where it would go. Alt with the arrows does the
// same by key.
class LineDrag final : public QObject
{
    Q_OBJECT
public:
    explicit LineDrag(FormTable *table); // which owns it

Q_SIGNALS:
    // below: after the line of target rather than before it.
    void dropped(faktorbenk::followup::RecordRef line, const QModelIndex &target, bool below);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QPoint &at);
    void carry(const QPoint &at);
    void leave();

    FormTable &m_table;
    followup::RecordRef m_line = {}; // id 0: nothing is held
    QPoint m_from;
    QPersistentModelIndex m_target; // valid: it is under way
    bool m_below = false;
    QFrame *m_mark;
};

} // namespace faktorbenk::gui
