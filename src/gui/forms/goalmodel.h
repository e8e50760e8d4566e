#pragma once

#include "gui/forms/formmodel.h"

#include <algorithm>

namespace faktorbenk::gui {

// A table of records that belong to goals: under each chosen factor its lines, and room for one more. Lines without a
// goal stand last; where no factor is chosen yet there is room for them too.
class GoalModel : public FormModel
{
    Q_OBJECT
public:
    using FormModel::FormModel;

    std::optional<followup::RecordRef> lineAt(const QModelIndex &index) const override;
    std::vector<followup::Change> moved(followup::RecordRef line, const QModelIndex &target, bool below) const override;
    std::optional<survey::Factor> factorAt(const QModelIndex &index) const override;
    // Invalid: not shown.
    QModelIndex indexOf(followup::Id record, int column = 0) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    enum class Part { Goal, Record, New };
    struct Line {
        Part part = Part::Goal;
        followup::Id choice = 0; // 0: without a goal
        followup::Id record = 0;
        friend bool operator==(const Line &, const Line &) = default;
    };
    // The kind's records that are wanted, in the order in which they are to stand within a goal.
    struct Member {
        followup::Id record;
        std::optional<followup::Id> choice;
    };
    virtual followup::Kind kind() const = 0;
    virtual std::vector<Member> members() const = 0;
    virtual QString name(followup::Id record) const = 0; // what a line is called for a screen reader
    virtual QString newName() const = 0;                 // «New measure»
    virtual bool hasRoom() const { return true; }        // for new lines

    const Line &line(const QModelIndex &index) const { return m_lines[static_cast<std::size_t>(index.row())]; }
    template <class Record> static const Record *recordIn(const std::vector<Record> &all, followup::Id id)
    {
        const auto found = std::find_if(all.begin(), all.end(), [id](const Record &each) { return each.id == id; });
        return found == all.end() ? nullptr : &*found;
    }
    // Below its goal, or below none where that is not chosen (any more).
    Member memberOf(followup::Id record, std::optional<followup::Id> choice) const;
    // A cell of a heading, or of the room for one more line.
    Cell frame(const Line &line, const QModelIndex &index) const;
    void arrange(const QModelIndex &adopted) override;
    void rearrange() { arrange({}); }
    std::vector<followup::Change> firstChanges(const QModelIndex &index, const followup::Value &value) const override;
    // Those of a goal that its lines may be tied to.
    std::vector<followup::Characteristic> characteristicsOf(followup::Id choice) const;

private:
    Cell heading(const Line &line) const;
    Cell room(const QModelIndex &index) const;

    std::vector<Line> m_lines;
};

} // namespace faktorbenk::gui
