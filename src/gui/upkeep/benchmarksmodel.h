#pragma once

#include "survey/benchmark.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QUndoStack>

namespace faktorbenk::gui {

// A row as it is written, before it is known to be one.
struct BenchmarkText {
    QString service; // empty: all of Norway
    QString year;
    QString source;
    QString read;
    QStringList means; // ten

    friend bool operator==(const BenchmarkText &, const BenchmarkText &) = default;
};

// Published means as a table to write in. Every change can be undone until it is saved; what is wrong stays as written
// and is named.
class BenchmarksModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Level, Service, Year, Use, FirstMean, Source = FirstMean + survey::factorCount, Read };

    explicit BenchmarksModel(QObject *parent = nullptr);

    void setRows(const std::vector<survey::Benchmark> &rows); // saved ones: nothing to undo
    void setUsed(int row, const QString &text);               // «brukt», «valgt»; cleared by setRows
    void addRow();
    void removeRow(int row);
    int add(const std::vector<survey::Benchmark> &rows); // those that are not there; how many were added

    bool isChanged() const { return !m_stack.isClean(); }
    QUndoStack &stack() { return m_stack; }
    const std::vector<BenchmarkText> &texts() const { return m_rows; }

    // The rows as values, or what is wrong with the first that is none: «Rad 2, F3: …».
    std::vector<survey::Benchmark> rows(QString &fault) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    class Change;
    void become(std::vector<BenchmarkText> rows);
    void change(std::vector<BenchmarkText> rows, const QString &what);
    QString *cell(std::vector<BenchmarkText> &rows, const QModelIndex &index) const;

    std::vector<BenchmarkText> m_rows;
    QStringList m_used; // by row
    QUndoStack m_stack;
};

} // namespace faktorbenk::gui
