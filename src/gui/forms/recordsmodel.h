#pragma once

#include "gui/forms/formmodel.h"

#include <functional>

namespace faktorbenk::gui {

// All records of one kind as a table, a line each in the order people gave them, and room for one more.
class RecordsModel final : public FormModel
{
    Q_OBJECT
public:
    struct Column {
        followup::Field field;
        QString title;
        std::function<QString(std::size_t code)> words = {}; // of a code, by its number
    };

    // line: what one is called. fresh: what a new one holds unless it begins with that very field.
    RecordsModel(PlanPage &page, followup::Kind kind, QString line, std::vector<Column> columns,
                 std::vector<followup::Setting> fresh, QObject *parent);

    Cell cell(const QModelIndex &index) const override;
    std::optional<followup::RecordRef> lineAt(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    void arrange(const QModelIndex &adopted) override;
    std::vector<followup::Change> firstChanges(const QModelIndex &index, const followup::Value &value) const override;
    std::vector<PasteField> pasteFields() const override; // its columns of words
    bool isEmpty(const followup::Record &record) const override; // nothing but codes and flags

private:
    void fill(Cell &cell, const Column &column, const followup::FieldSpec &spec) const;

    followup::Kind m_kind;
    QString m_line;
    std::vector<Column> m_columns;
    std::vector<followup::Setting> m_fresh;
    std::vector<followup::Id> m_lines; // 0: room for one more
};

} // namespace faktorbenk::gui
