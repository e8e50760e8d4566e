#pragma once

#include <QObject>

class QAbstractItemView;

namespace faktorbenk::gui {

// What every table of units answers to: Enter opens the row with the cursor, Ctrl+C copies; and word of its room.
class TableKeys final : public QObject
{
    Q_OBJECT
public:
    explicit TableKeys(QAbstractItemView *table); // which owns it

Q_SIGNALS:
    void entered(int row);
    void copied();
    void resized(); // the room for its columns

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_table;
};

} // namespace faktorbenk::gui
