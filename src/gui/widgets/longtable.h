#pragma once

#include "gui/widgets/calmview.h"

#include <QTableView>

namespace faktorbenk::gui {

// A list that may be long: looks as a ReportTable, but scrolls within the page. Rows are chosen with the arrows;
// Enter opens one.
class LongTable final : public CalmView<QTableView>
{
    Q_OBJECT
public:
    explicit LongTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // The column that takes the room that is left, and the least it makes do with.
    void setStretchColumn(int column, int least);
    QString asText() const; // tab-separated, with its head; below it, why what is hidden in it is (rule A5)

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fit();

    int m_stretch = -1;
    int m_leastStretch = 0;
};

} // namespace faktorbenk::gui
