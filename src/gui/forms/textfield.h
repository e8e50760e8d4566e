#pragma once

#include "followup/fields.h"

#include <QTextEdit>

namespace faktorbenk::gui {

class SpellMarks;
class Spelling;

// A field of a form: plain text that wraps, and a field that grows with it. Undo is the plan's, not the field's: one
// Ctrl+Z for all forms. Tab goes on to the next field.
class TextField final : public QTextEdit
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    // One line of a list or a name: Enter is told instead of written.
    void setSingleLine(bool single);
    // Text with tabs is not for this field alone: cellsPasted() tells it.
    void setTakesCells(bool takes) { m_takesCells = takes; }
    // What it is called for those who do not see it; also its placeholder where none is given.
    void setName(const QString &name);
    void setSpelling(Spelling *spelling); // once; marks what it does not know, and suggests in the menu
    void setLeastLines(int lines); // its height while there is little in it

    QString text() const { return toPlainText(); }
    // Does not tell edited(). Leaves cursor and selection alone when nothing is different.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString &text);                // by the user
    void entered();                                  // Enter, in a single line
    void linesPasted(const QStringList &lines);      // more than one, into a single line
    void cellsPasted(const QString &text);           // of a table, where the field takes them
    void moveWanted(int by);                         // Alt+Up: −1, Alt+Down: +1
    void removeWanted();                             // Delete or Backspace where nothing stands
    void stepWanted(int by);                         // Up in the first line: −1, Down in the last: +1
    void versionsWanted();                           // what stood here before
    void left();                                     // the focus went elsewhere

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    int heightOf(double text) const;
    bool atEdge(int by) const;

    bool m_single = false;
    bool m_takesCells = false;
    bool m_quiet = false;
    QString m_told; // marks are no edit
    SpellMarks *m_marks = nullptr; // the document's
    int m_leastLines = 1;
};

} // namespace faktorbenk::gui
