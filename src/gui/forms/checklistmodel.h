#pragma once

#include "gui/forms/formmodel.h"

namespace faktorbenk::gui {

// The five steps of following up (M1): when each was done, and who saw to it.
class ChecklistModel final : public FormModel
{
    Q_OBJECT
public:
    enum Column { What, On, Who, ColumnCount };

    using FormModel::FormModel;

    Cell cell(const QModelIndex &index) const override;
    std::optional<followup::RecordRef> lineAt(const QModelIndex &) const override { return std::nullopt; } // they stay
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void arrange(const QModelIndex &) override {}
    std::vector<followup::Change> firstChanges(const QModelIndex &, const followup::Value &) const override { return {}; }
};

} // namespace faktorbenk::gui
