#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace faktorbenk::report {

// Columns of text lined up for a terminal: the first `leftColumns` to the left, the rest to the right. The
// last cell of a row that is shorter than the header runs on over the columns that are left.
class TextTable
{
public:
    explicit TextTable(QStringList header, int leftColumns = 1) : m_leftColumns(leftColumns)
    {
        m_rows.push_back(std::move(header));
    }
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    QString text() const; // with a line under the header and a line end after each row

private:
    std::vector<QStringList> m_rows;
    int m_leftColumns;
};

} // namespace faktorbenk::report
