#pragma once

#include "gui/forms/formmodel.h"

namespace faktorbenk::gui {

// The follow-ups of a plan side by side (M8): a column each, by date, with room for one held today between what has
// been and what is to come; a row for each thing that is looked at.
class FollowUpModel final : public FormModel
{
    Q_OBJECT
public:
    enum class What { Heading, Day, Present, Rating, Text, Worked, Note };

    using FormModel::FormModel;

    Cell cell(const QModelIndex &index) const override;
    std::optional<survey::Factor> factorAt(const QModelIndex &index) const override;
    std::optional<followup::RecordRef> lineAt(const QModelIndex &index) const override; // the column's follow-up
    QString written(const QModelIndex &index) const override;
    bool put(const QModelIndex &index, const followup::Value &value) override;

    What whatAt(int row) const { return m_items[static_cast<std::size_t>(row)].what; }
    int newColumn() const; // where the next one goes
    // The next dates, a quarter apart; today first where one is due.
    std::vector<QDate> proposed(int count) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void arrange(const QModelIndex &adopted) override;
    std::vector<followup::Change> firstChanges(const QModelIndex &index, const followup::Value &value) const override;
    std::vector<followup::Change> changes(const QModelIndex &index, const followup::Value &value) const override;
    bool isEmpty(const followup::Record &record) const override;

private:
    struct Item {
        What what = What::Heading;
        followup::Field field = followup::Field::Text;
        followup::Id about = 0; // the goal, characteristic or measure
        friend bool operator==(const Item &, const Item &) = default;
    };
    const Item &item(const QModelIndex &index) const { return m_items[static_cast<std::size_t>(index.row())]; }
    followup::Id column(const QModelIndex &index) const { return m_columns[static_cast<std::size_t>(index.column())]; }
    const followup::FollowUp *followUp(followup::Id id) const;
    QString label(const Item &item) const;
    void fillFollowUp(Cell &cell, const Item &item, const followup::FollowUp *of) const;
    void fillRating(Cell &cell, const Item &item, followup::Id of) const;
    void fillReview(Cell &cell, const Item &item, followup::Id of) const;

    std::vector<Item> m_items;
    std::vector<followup::Id> m_columns; // 0: room for a new one
};

} // namespace faktorbenk::gui
