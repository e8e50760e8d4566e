#pragma once

#include "gui/forms/planpage.h"

#include <functional>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace faktorbenk::gui {

class LineHandle;

// Short lines, each a record of the plan. Enter makes the next one, Alt+Up and Alt+Down or its handle move it, Delete in an
// empty one sends it to the bin; below the last is room for one more. Lines from elsewhere are pasted as lines.
class LineList final : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        followup::Id id;
        QString text;
    };
    // What lies beside a line's text (a choice of factor); made once for each line, with the list as parent.
    using Aside = std::function<QWidget *(followup::Id)>;
    // A gentle word on a line, or none.
    using Hint = std::function<QString(const QString &text)>;

    explicit LineList(QWidget *parent = nullptr);

    // page outlives the list. name: what one line is called; prompt: stands where the next line goes.
    void setUp(PlanPage *page, followup::Kind kind, const QString &name, const QString &prompt);
    void setAside(Aside aside) { m_aside = std::move(aside); }
    void setHint(Hint hint) { m_hint = std::move(hint); }
    // fixed: what a new line holds beside its text.
    void show(const std::vector<Line> &lines, const std::vector<followup::Setting> &fixed);

    QWidget *asideOf(followup::Id id) const;
    void focusLine(int at); // −1: where the next line goes

private:
    struct Row {
        followup::Id id = 0; // 0: not in the file yet
        int draft = 0;       // the page's, of what could not be saved yet
        QWidget *box = nullptr;
        LineHandle *handle = nullptr;
        TextField *field = nullptr;
        QLabel *hint = nullptr;
        QWidget *aside = nullptr;
    };
    Row makeRow();
    void adopt(Row &row, followup::Id id);
    void drop(Row &row);
    qsizetype at(const TextField *field) const;
    std::optional<followup::Id> idAfter(qsizetype at) const;

    void write(TextField *field);          // the first letters of a line to be
    void begun(int draft, followup::Id id); // what could not be saved is there after all
    void enter(TextField *field);
    void paste(TextField *field, const QStringList &lines);
    void move(TextField *field, int by);
    qsizetype rowBelow(int globalY) const; // the first line that begins further down, or where the next one goes
    void carry(int globalY);
    void moveTo(TextField *field, int globalY);
    void remove(TextField *field);
    void step(TextField *field, int by);
    void leave(TextField *field);
    void layOut();
    std::vector<followup::Setting> settings(const QString &text) const;

    PlanPage *m_page = nullptr;
    followup::Kind m_kind = followup::Kind::Reason;
    QString m_name, m_prompt;
    std::vector<followup::Setting> m_fixed;
    Aside m_aside;
    Hint m_hint;
    followup::PlanKey m_key;
    std::vector<Row> m_rows; // the last one is where the next line goes
    TextField *m_writing = nullptr; // becomes the editor of the record that is just being made
    QVBoxLayout *m_layout;
    QFrame *m_mark; // where a line that is carried would go
};

} // namespace faktorbenk::gui
