#pragma once

#include "gui/newstarget.h"
#include "wording/newstext.h"
#include "workbench/news.h"

#include <QAbstractTableModel>

namespace faktorbenk::gui {

// What is different since a moment, unit by unit: a heading for each unit and round, below it what happened there, the
// newest first. The unit with the newest comes first.
class NewsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Before, Now, When, ColumnCount };
    enum Role { HeadingRole = Qt::UserRole + 1, SubjectRole, WhoRole, LinkRole };

    using QAbstractTableModel::QAbstractTableModel;

    // most: items shown, the newest of each kind of news; more are counted only.
    void setNews(const workbench::News &news, const QString &municipality, std::size_t most);
    std::size_t itemCount() const { return m_items; } // also those not shown
    std::size_t unitCount() const { return m_units; } // units with changes in their plans
    bool isShortened() const { return m_shown < m_items; }

    bool isHeading(int row) const { return at(row).isHeading; }
    std::optional<NewsTarget> targetAt(int row) const;
    QString keyAt(int row) const { return at(row).key; } // the same after another look, as long as it is told
    int rowOf(const QString &key) const;                 // -1: not there
    QString asText() const; // a table of its own: unit and round stand in every line
    QStringList wholeRow(int row) const; // what stands in each cell, nothing shortened; of a heading one text

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        bool isHeading = false;
        QString unit; // its name
        QString round;
        wording::NewsWords words; // of a heading only the subject: what stands beside the unit's name
        QDateTime when;
        QString who;
        QString key;
        std::optional<NewsTarget> target;
    };
    struct Group;

    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    QString spoken(const Row &row, int column) const;

    std::vector<Row> m_rows;
    std::size_t m_items = 0;
    std::size_t m_shown = 0;
    std::size_t m_units = 0;
};

} // namespace faktorbenk::gui
