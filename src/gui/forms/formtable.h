#pragma once

#include "gui/widgets/calmview.h"
#include "gui/forms/formmodel.h"

#include <QTableView>

namespace faktorbenk::gui {

// A form that is written in like a table: arrows go about, any letter begins to write, Enter goes on to the next line.
// 1…5 assess, Space ticks, Delete empties a choice, Ctrl+Delete takes the line away, Alt with up and down moves it.
class FormTable final : public CalmView<QTableView>
{
    Q_OBJECT
public:
    explicit FormTable(QWidget *parent = nullptr);

    void setForm(FormModel *form);
    FormModel *form() const { return m_form; }
    // Whether a heading's text stands in its cell, across all columns, rather than in the rows' header.
    void setHeadingsSpan(bool span) { m_headingsSpan = span; }
    void fitRows();
    // Among other things on a page: as high as its lines, and the page scrolls.
    void setGrows();
    bool grows() const { return m_grows; }
    // The columns share the room: what each needs at 100 %, and its part of what is left, in tenths.
    struct Share {
        int least;
        int tenths;
    };
    void setShares(std::vector<Share> shares);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QSize minimumSizeHint() const override; // its head, a heading and some lines, where it does not grow

Q_SIGNALS:
    void deleteWanted(faktorbenk::followup::RecordRef line);
    void moveWanted(faktorbenk::followup::RecordRef line, int by); // −1 up, 1 down
    void headingEntered(faktorbenk::survey::Factor factor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) override;

private:
    void write(const QModelIndex &index);
    void paste(const QString &text);
    void goDown();
    void fitColumns();
    void fitHeight();
    bool assess(const QModelIndex &index, const QKeyEvent &key);

    FormModel *m_form = nullptr;
    bool m_headingsSpan = true;
    bool m_grows = false;
    std::vector<Share> m_shares;
};

// For tables of lines in the order people give them: takes lines away and moves them, on the page.
void keepLines(FormTable *table, PlanPage *page);

} // namespace faktorbenk::gui
