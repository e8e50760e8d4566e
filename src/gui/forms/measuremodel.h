#pragma once

#include "gui/forms/goalmodel.h"

namespace faktorbenk::gui {

// The action plan's rows (M7).
class MeasureModel final : public GoalModel
{
    Q_OBJECT
public:
    enum Column { Text, Responsible, Deadline, Type, State, Gain, DoneOn, ColumnCount };
    enum class Show { All, Open, Overdue, Done, Stopped };
    enum class Order { AsWritten, Deadline, Responsible, State };

    using GoalModel::GoalModel;

    void setShow(Show show);
    void setOrder(Order order);
    Order order() const { return m_order; }
    int shownMeasures() const { return static_cast<int>(members().size()); }

    Cell cell(const QModelIndex &index) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    followup::Kind kind() const override { return followup::Kind::Measure; }
    std::vector<Member> members() const override;
    QString name(followup::Id record) const override;
    QString newName() const override { return tr("New measure"); }
    bool hasRoom() const override { return m_show == Show::All || m_show == Show::Open; }
    bool isEmpty(const followup::Record &record) const override;
    // As the paper form has them.
    std::vector<PasteField> pasteFields() const override
    {
        return {{Text, followup::Field::Text}, {Responsible, followup::Field::Responsible}, {Deadline, followup::Field::DeadlineText}};
    }
    std::vector<followup::Change> firstChanges(const QModelIndex &index, const followup::Value &value) const override;

private:
    const followup::Measure *measure(followup::Id id) const;
    bool isWanted(const followup::Measure &measure) const;

    Show m_show = Show::All;
    Order m_order = Order::AsWritten;
};

} // namespace faktorbenk::gui
