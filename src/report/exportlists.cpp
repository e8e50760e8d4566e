#include "report/exportlists.h"

#include "report/csv.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

namespace {

struct ExportLists {
    Q_DECLARE_TR_FUNCTIONS(ExportLists)
};

class CsvText
{
public:
    void add(const QStringList &cells)
    {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped.append(csvCell(cell));
        m_text += escaped.join(u';') + u"\r\n"_s;
    }
    QByteArray bytes() const { return "\xef\xbb\xbf" + m_text.toUtf8(); }

private:
    QString m_text;
};

QString remark(const ExportedUnit &unit, const survey::FloorPolicy &floor)
{
    if (unit.error)
        return wording::errorText(*unit.error);
    return unit.reason ? wording::reasonText(*unit.reason, floor) : QString();
}

} // namespace

QString compositeFileStem(const QString &round)
{
    return ExportLists::tr("Composite report %1").arg(round);
}

QString contentsFileStem(ExportFormat format)
{
    return ExportLists::tr("Contents (%1)").arg(exportFormatWord(format));
}

QString withheldFileStem(ExportFormat format)
{
    return ExportLists::tr("What is hidden (%1)").arg(exportFormatWord(format));
}

QByteArray contentsCsv(const std::vector<ExportedUnit> &units, const survey::FloorPolicy &floor)
{
    CsvText csv;
    csv.add({ExportLists::tr("Code"), ExportLists::tr("Unit"), ExportLists::tr("File"), ExportLists::tr("Why there is no file")});
    for (const ExportedUnit &unit : units)
        csv.add({unit.code.text(), unit.name, unit.file, remark(unit, floor)});
    return csv.bytes();
}

} // namespace faktorbenk::report
