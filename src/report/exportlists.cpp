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
    QStringList remarks;
    if (unit.reason)
        remarks.append(wording::reasonSentence(*unit.reason, floor,
                                               unit.isMunicipality ? wording::Hidden::Municipality : wording::Hidden::Unit));
    if (unit.hasNoDates)
        remarks.append(ExportLists::tr("the plan has no date to come"));
    return remarks.join(u"; "_s);
}

QString wordsOf(const std::vector<ExportFormat> &formats)
{
    QStringList words;
    for (const ExportFormat format : formats)
        words.append(exportFormatWord(format));
    return words.join(u", "_s);
}

} // namespace

QString compositeFileStem(ExportFormat format, const QString &round)
{
    return format == ExportFormat::Ics ? ExportLists::tr("Deadlines of all units %1").arg(round) : ExportLists::tr("Composite report %1").arg(round);
}

QString contentsFileStem(const std::vector<ExportFormat> &formats)
{
    return ExportLists::tr("Contents (%1)").arg(wordsOf(formats));
}

QString withheldFileStem(const std::vector<ExportFormat> &formats)
{
    return ExportLists::tr("What is hidden (%1)").arg(wordsOf(formats));
}

QByteArray contentsCsv(const std::vector<ExportFormat> &formats, const std::vector<ExportedUnit> &units, const survey::FloorPolicy &floor)
{
    CsvText csv;
    QStringList head{ExportLists::tr("Code"), ExportLists::tr("Unit")};
    for (const ExportFormat format : formats)
        head.append(formats.size() == 1 ? ExportLists::tr("File") : ExportLists::tr("File (%1)").arg(exportFormatWord(format)));
    csv.add(head << ExportLists::tr("Why there is no file"));
    for (const ExportedUnit &unit : units)
        csv.add(QStringList{unit.code.text(), unit.name} + unit.files + QStringList{remark(unit, floor)});
    return csv.bytes();
}

} // namespace faktorbenk::report
