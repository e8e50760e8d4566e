#pragma once

#include "gui/widgets/calmview.h"

#include <QTableView>

#include <functional>
#include <vector>

namespace faktorbenk::gui {

// A table as in a printed report: as tall as its rows, no frame, no grid. Enter opens a row, Ctrl+C copies
// the whole table as tab-separated text. Told to be taller, by its least height, its rows share what is over.
class ReportTable : public CalmView<QTableView>
{
    Q_OBJECT
public:
    explicit ReportTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // The column that takes the room that is left, and the least it makes do with.
    void setStretchColumn(int column, int least); // before the model is filled
    void setFirstColumnLimit(int most) { m_firstLimit = most; }
    // Columns that are left out where the stretching one would get less than its least; what they hold must be to be had
    // in another way. Asked when the columns are fitted.
    void setDispensable(std::function<bool(int column)> is) { m_isDispensable = std::move(is); }
    bool leavesOut() const { return m_leavesOut; }
    // Whether rows lead somewhere (a hand, Enter, double click) or are only read.
    void setRowsOpen(bool open);

    // Whether the current row stays marked without the focus: buttons beside the table are about it.
    void setKeepsRow(bool keeps) { m_keepsRow = keeps; }
    bool keepsRow() const { return m_keepsRow; }

    QString asText() const;
    void copyToClipboard();
    void fitColumns();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(int row);
    void leftOut(bool columns); // or no longer

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    int contentHeight() const; // what the rows need
    void shareHeight();

    int m_stretch = -1;
    int m_leastStretch = 0;
    int m_firstLimit = 0;
    int m_fitted = -1; // the width the columns were last fitted to
    std::vector<int> m_rowHeights; // what each row needs
    std::vector<int> m_natural; // what each column asks for; empty: not asked since the model last changed
    std::function<bool(int)> m_isDispensable;
    bool m_leavesOut = false;
    bool m_rowsOpen = false;
    bool m_keepsRow = false;
};

} // namespace faktorbenk::gui
