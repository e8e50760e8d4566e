#include "report/textreport.h"

#include "report/references.h"
#include "report/texttable.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

using disclosure::Comparison;
using disclosure::FactorReport;

namespace {

struct TextReport {
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

QStringList factorRow(const FactorReport &factor, const std::vector<ReferenceColumn> &columns, bool shares,
                      survey::FloorPolicy floor)
{
    QStringList row{QString::number(factor.factor.number()).rightJustified(2) + u' ' + wording::factorName(factor.factor)};
    if (!factor.figures) {
        row.append(wording::reasonText(*factor.figures.reason(), floor));
        return row;
    }
    row.append(wording::number(factor.figures->mean));
    for (const ReferenceColumn &column : columns) {
        const Comparison *found = comparisonIn(factor, column);
        row.append(found ? wording::number(found->mean) + u' ' + wording::verdictSign(found->difference.verdict) : u"–"_s);
    }
    row.append(wording::marginText(factor.figures->margin));
    row.append(wording::count(factor.figures->respondents));
    if (shares) {
        QStringList parts;
        if (factor.figures->distribution)
            for (const survey::Tenths share : *factor.figures->distribution)
                parts.append(wording::number(share).rightJustified(5));
        row.append(parts.join(u' '));
    }
    return row;
}

QString publishedSources(const disclosure::UnitReport &report)
{
    QStringList lines;
    bool rootWithService = false;
    for (const FactorReport &factor : report.factors())
        for (const Comparison &comparison : factor.comparisons) {
            rootWithService = rootWithService || comparison.rootWithService;
            if (!comparison.year)
                continue;
            QString line = u"%1: %2, %3"_s.arg(comparison.name, comparison.source).arg(*comparison.year);
            if (comparison.read)
                line += u", "_s + TextReport::tr("read %1").arg(QLocale().toString(*comparison.read, QLocale::ShortFormat));
            if (!lines.contains(line))
                lines.append(line);
        }
    QString text;
    for (const QString &line : lines)
        text += line + u'\n';
    if (rootWithService)
        text += TextReport::tr("Note: the whole municipality is compared with one service type only.") + u'\n';
    return text;
}

} // namespace

QString unitReportText(const disclosure::UnitReport &report)
{
    QString text = u"%1 (%2) · %3\n"_s.arg(report.name(), report.code().text(), report.round());
    if (!report.figures())
        return text + wording::reasonSentence(*report.figures().reason(), report.floor()) + u'\n';
    text += wording::responseText(*report.figures()) + u"\n\n"_s;

    const std::vector<ReferenceColumn> columns = referenceColumns(report);
    const bool shares = report.audience() == disclosure::Audience::Leader;
    QStringList header{TextReport::tr("Factor"), TextReport::tr("Mean")};
    for (const ReferenceColumn &column : columns)
        header.append(columnTitle(column));
    header << TextReport::tr("Margin") << TextReport::tr("Answered");
    if (shares)
        header.append(u"1 – 5, %"_s);
    TextTable table(header);
    for (const FactorReport &factor : report.factors())
        table.add(factorRow(factor, columns, shares, report.floor()));
    text += table.text() + u'\n';
    text += TextReport::tr("▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error") + u'\n';
    if (shares)
        text += wording::shareCaption() + u'\n';
    text += TextReport::tr("Floor: groups with fewer than %1 respondents are not shown.").arg(report.floor().figures) + u'\n';
    return text + publishedSources(report);
}

QString unitsText(const disclosure::Gate &gate)
{
    TextTable table({TextReport::tr("Unit"), TextReport::tr("Code"), TextReport::tr("Service type"), TextReport::tr("Answered"), TextReport::tr("Invited"), TextReport::tr("Response rate")}, 3);
    for (survey::UnitIndex i = 0; i < gate.tree().size(); ++i) {
        const survey::Unit &unit = gate.tree().at(i);
        QStringList row{QString(2 * unit.depth, u' ') + unit.name, unit.code.text(), unit.serviceType};
        if (const auto figures = gate.unit(i)) {
            row << wording::count(figures->respondents)
                << (figures->invited ? wording::count(*figures->invited) : TextReport::tr("unknown"))
                << (figures->responseRate ? wording::percent(*figures->responseRate) : TextReport::tr("unknown"));
        } else {
            row << wording::reasonText(*figures.reason(), gate.floor());
        }
        table.add(row);
    }
    return table.text();
}

QString heatmapText(const disclosure::Gate &gate)
{
    QStringList header{TextReport::tr("Unit")};
    for (const survey::Factor factor : survey::allFactors())
        header.append(u"F%1"_s.arg(factor.number()));
    TextTable table(header);
    for (survey::UnitIndex i = 0; i < gate.tree().size(); ++i) {
        const survey::Unit &unit = gate.tree().at(i);
        QStringList row{QString(2 * unit.depth, u' ') + unit.name};
        if (const auto reason = gate.unit(i).reason()) {
            row.append(wording::reasonText(*reason, gate.floor()));
        } else {
            for (const survey::Factor factor : survey::allFactors()) {
                const auto mean = gate.mean(i, factor);
                row.append(mean ? wording::number(*mean) : u"–"_s);
            }
        }
        table.add(row);
    }
    return table.text();
}

QString suppressionLogText(const disclosure::Gate &gate)
{
    const auto log = gate.suppressionLog();
    if (log.empty())
        return TextReport::tr("Nothing is withheld in this round.") + u'\n';
    TextTable table({TextReport::tr("Unit"), TextReport::tr("Code"), TextReport::tr("What"), TextReport::tr("Why")}, 4);
    for (const disclosure::Suppression &entry : log) {
        const auto index = gate.tree().find(entry.unit);
        table.add({gate.tree().at(*index).name, entry.unit.text(),
                   entry.factor ? wording::factorName(*entry.factor) : TextReport::tr("the whole unit"),
                   wording::reasonText(entry.reason, gate.floor())});
    }
    return table.text();
}

} // namespace faktorbenk::report
