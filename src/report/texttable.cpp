#include "report/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

QString TextTable::text() const
{
    const qsizetype columns = m_rows.front().size();
    const auto runsOn = [&](const QStringList &row, qsizetype i) { return row.size() < columns && i + 1 == row.size(); };
    std::vector<qsizetype> widths(static_cast<std::size_t>(columns), 0);
    for (const QStringList &row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            if (!runsOn(row, i))
                widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    QString text;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        QString line;
        for (qsizetype i = 0; i < m_rows[r].size(); ++i) {
            const qsizetype width = widths[static_cast<std::size_t>(i)];
            const QString &cell = m_rows[r][i];
            if (i > 0)
                line += u"  "_s;
            line += i < m_leftColumns || runsOn(m_rows[r], i) ? cell.leftJustified(width) : cell.rightJustified(width);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
        if (r == 0) {
            qsizetype total = 0;
            for (const qsizetype width : widths)
                total += width;
            text += QString(total + 2 * static_cast<qsizetype>(widths.size() - 1), QChar(0x2500)) + u'\n';
        }
    }
    return text;
}

} // namespace faktorbenk::report
