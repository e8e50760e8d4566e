#pragma once

#include "gui/forms/planpage.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// A form as a table: what stands in a cell, how it is written, and to which record it goes. What is typed goes straight to
// the plan; a line that is not there yet is made by its first letter.
class FormModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Input {
        None,
        Text,   // typed, saved with every letter
        Choice, // one of a list
        Day,    // a day, in figures or in words
        Flag,   // yes or no
        Level,  // 1…5 or not assessed
    };
    enum class Look { Plain, Heading, Muted, Strong };

    struct Cell {
        QString text = {};   // as it is shown
        QString spoken = {}; // for a screen reader where it says more than the text
        Look look = Look::Plain;
        Input input = Input::None;
        followup::RecordRef record = {}; // id 0: made when it is first written in
        followup::Field field = followup::Field::Text;
        followup::Value value = {};
        QStringList choices = {};                // Choice: in words …
        std::vector<followup::Value> codes = {}; // … and what each is in the plan

        bool isThere() const { return record.id != 0 || record.kind == followup::Kind::Sheet; }
    };

    // page outlives the model.
    FormModel(PlanPage &page, QObject *parent);

    virtual Cell cell(const QModelIndex &index) const = 0;
    // The same, or what was typed there and could not be saved yet.
    Cell shown(const QModelIndex &index) const;
    // The record a line is about; none: headings, lines that are not there yet.
    virtual std::optional<followup::RecordRef> lineAt(const QModelIndex &index) const = 0;
    // What puts a line where target is, after it or before; none: it cannot go there, or is there.
    virtual std::vector<followup::Change> moved(followup::RecordRef line, const QModelIndex &target, bool below) const;
    // The factor a heading is about.
    virtual std::optional<survey::Factor> factorAt(const QModelIndex &) const { return std::nullopt; }

    // Shows the plan; a cell that is being written in stays open.
    void setPlan(const followup::UnitPlan &plan, const QDate &today);
    const followup::UnitPlan &plan() const { return m_plan; }
    const QDate &today() const { return m_today; }

    bool isHeading(int row) const { return cell(index(row, 0)).look == Look::Heading; }
    bool isWritable(const QModelIndex &index) const;
    // What a cell is called: its column and its line.
    QString nameOf(const QModelIndex &index) const;
    // What an editor begins with.
    virtual QString written(const QModelIndex &index) const;
    // Makes the field the editor of the cell.
    void tie(TextField *field, const QModelIndex &index);
    // False: refused, and the page has told why.
    virtual bool put(const QModelIndex &index, const followup::Value &value);
    // False also where the words mean no day.
    bool putDay(const QModelIndex &index, const QString &words);
    // Whether rows from a spreadsheet become lines of their own here.
    bool takesRows() const { return !pasteFields().empty(); }
    // Makes a line of each: after the line of index, or where its next one goes. What there is no field for is added to the
    // first one's text. False: refused, and the page has told why.
    bool paste(const QModelIndex &index, const QList<QStringList> &rows);
    // The cell is no longer written in; a line that was made and stayed empty goes again.
    void closed(const QModelIndex &index);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    bool mayWrite() const { return m_page.mayWrite(); }
    const PlanPage &page() const { return m_page; }
    // Brings rows and columns up to date with plan(). adopted: the cell whose record has just been made; its line
    // takes the new record over.
    virtual void arrange(const QModelIndex &adopted) = 0;
    // What makes the record of a cell that has none; `value` goes into its field.
    virtual std::vector<followup::Change> firstChanges(const QModelIndex &index, const followup::Value &value) const = 0;
    // Where the cells of a pasted row go: a column, and its field. The first is where a line begins.
    struct PasteField {
        int column;
        followup::Field field;
    };
    virtual std::vector<PasteField> pasteFields() const { return {}; }
    virtual std::vector<followup::Change> changes(const QModelIndex &index, const followup::Value &value) const;
    // What a screen reader says of a cell: its column, and what stands in it.
    void speak(Cell &cell, int column) const;
    // Whether a line holds nothing worth keeping.
    virtual bool isEmpty(const followup::Record &) const { return false; }

    // Turns the old list of lines into the new one, telling what goes and what comes.
    template <class Lines, class Remove, class Insert>
    void settle(Lines &old, const Lines &fresh, Remove remove, Insert insert)
    {
        const std::size_t shorter = std::min(old.size(), fresh.size());
        std::size_t front = 0;
        while (front < shorter && old[front] == fresh[front])
            ++front;
        std::size_t back = 0;
        while (back < shorter - front && old[old.size() - 1 - back] == fresh[fresh.size() - 1 - back])
            ++back;
        const auto at = static_cast<std::ptrdiff_t>(front);
        if (old.size() > front + back)
            remove(front, old.size() - back - 1, [&] { old.erase(old.begin() + at, old.end() - static_cast<std::ptrdiff_t>(back)); });
        if (fresh.size() > front + back)
            insert(front, fresh.size() - back - 1, [&] {
                old.insert(old.begin() + at, fresh.begin() + at, fresh.end() - static_cast<std::ptrdiff_t>(back));
            });
    }
    template <class Lines> void settleRows(Lines &old, const Lines &fresh)
    {
        settle(
            old, fresh,
            [this](std::size_t from, std::size_t to, auto change) {
                beginRemoveRows({}, static_cast<int>(from), static_cast<int>(to));
                change();
                endRemoveRows();
            },
            [this](std::size_t from, std::size_t to, auto change) {
                beginInsertRows({}, static_cast<int>(from), static_cast<int>(to));
                change();
                endInsertRows();
            });
    }
    template <class Lines> void settleColumns(Lines &old, const Lines &fresh)
    {
        settle(
            old, fresh,
            [this](std::size_t from, std::size_t to, auto change) {
                beginRemoveColumns({}, static_cast<int>(from), static_cast<int>(to));
                change();
                endRemoveColumns();
            },
            [this](std::size_t from, std::size_t to, auto change) {
                beginInsertColumns({}, static_cast<int>(from), static_cast<int>(to));
                change();
                endInsertColumns();
            });
    }

private:
    struct Draft {
        int number; // the page's
        QPersistentModelIndex where;
        QString text;
    };
    bool add(const QModelIndex &index, const followup::Value &value);
    void begin(TextField *field, const QModelIndex &index, const QString &text);
    void adopt(int draft);
    const Draft *draftAt(const QModelIndex &index) const;

    PlanPage &m_page;
    followup::UnitPlan m_plan;
    QDate m_today;
    QPersistentModelIndex m_adopting;
    std::vector<Draft> m_drafts;
    followup::RecordRef m_made; // by the first letter typed, and still written in
};

} // namespace faktorbenk::gui
