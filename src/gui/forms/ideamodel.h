#pragma once

#include "gui/forms/goalmodel.h"

namespace faktorbenk::gui {

// Possible measures for each goal (M5), each optionally tied to a characteristic.
class IdeaModel final : public GoalModel
{
    Q_OBJECT
public:
    enum Column { Text, Characteristic, Verdict, ColumnCount };

    using GoalModel::GoalModel;

    Cell cell(const QModelIndex &index) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    followup::Kind kind() const override { return followup::Kind::Idea; }
    std::vector<Member> members() const override;
    QString name(followup::Id record) const override;
    QString newName() const override { return tr("New idea"); }
    bool isEmpty(const followup::Record &record) const override;
    std::vector<PasteField> pasteFields() const override { return {{Text, followup::Field::Text}}; }

private:
    const followup::Idea *idea(followup::Id id) const;
};

} // namespace faktorbenk::gui
