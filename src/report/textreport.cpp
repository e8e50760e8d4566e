#include "report/textreport.h"

#include "disclosure/backgroundreport.h"
#include "report/about.h"
#include "report/references.h"
#include "report/texttable.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/lineagetext.h"
#include "wording/reasontext.h"

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
                      const survey::FloorPolicy &floor)
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
        else if (const auto reason = factor.figures->distributionWithheld)
            parts.append(wording::reasonText(*reason, floor, wording::Hidden::Distribution));
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

// One sentence for each reason that occurs.
QString whyHidden(const std::vector<FactorReport> &factors, const survey::FloorPolicy &floor, wording::Hidden hidden)
{
    QStringList sentences;
    const auto add = [&](const QString &sentence) {
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    };
    for (const FactorReport &factor : factors) {
        if (const auto reason = factor.figures.reason())
            add(wording::reasonText(*reason, floor, hidden) + u": "_s + wording::reasonSentence(*reason, floor, hidden));
        else if (const auto shares = factor.figures->distributionWithheld)
            add(wording::reasonSentence(*shares, floor, wording::Hidden::Distribution));
    }
    return sentences.isEmpty() ? QString() : sentences.join(u'\n') + u'\n';
}

} // namespace

QString unitReportText(const disclosure::UnitReport &report)
{
    QString text = u"%1 (%2) · %3\n"_s.arg(report.name(), report.code().text(), report.round());
    if (!report.figures())
        return text
               + wording::reasonSentence(*report.figures().reason(), report.floor(),
                                         report.isRoot() ? wording::Hidden::Municipality : wording::Hidden::Unit)
               + u'\n' + wording::floorText(report.floor()) + u'\n';
    text += wording::responseText(*report.figures()) + u'\n';
    for (const survey::Lineage &lineage : report.history())
        text += wording::lineageText(lineage) + u'\n';
    text += u'\n';

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
    text += whyHidden(report.factors(), report.floor(),
                      report.isRoot() ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor);
    if (lacksComparison(report))
        text += u"–: "_s + wording::noComparisonSentence() + u'\n';
    text += wording::floorText(report.floor()) + u'\n';
    return text + publishedSources(report);
}

namespace {

// Below a table of all units: each reason once, and of the factors of those that are shown where they are asked for.
QString whyHidden(const disclosure::Gate &gate, bool factors)
{
    QStringList lines;
    const auto add = [&](const std::optional<disclosure::Reason> &reason, wording::Hidden hidden) {
        if (!reason)
            return;
        const QString line = wording::reasonText(*reason, gate.floor(), hidden) + u": "_s + wording::reasonSentence(*reason, gate.floor(), hidden);
        if (!lines.contains(line))
            lines.append(line);
    };
    for (survey::UnitIndex i = 0; i < gate.tree().size(); ++i) {
        const bool isRoot = i == survey::UnitTree::root;
        const auto reason = gate.unit(i).reason();
        add(reason, isRoot ? wording::Hidden::Municipality : wording::Hidden::Unit);
        if (!reason && factors)
            for (const survey::Factor factor : survey::allFactors())
                add(gate.mean(i, factor).reason(), isRoot ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor);
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace

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
    return table.text() + whyHidden(gate, false) + wording::floorText(gate.floor()) + u'\n';
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
    return table.text() + whyHidden(gate, true) + wording::floorText(gate.floor()) + u'\n';
}

QString backgroundText(const disclosure::Gate &gate)
{
    const auto reports = disclosure::reportBackground(gate, disclosure::Audience::Leader);
    if (reports.empty())
        return TextReport::tr("There is no background in this round.") + u'\n';
    QStringList header{TextReport::tr("Background"), TextReport::tr("Answered")};
    for (const survey::Factor factor : survey::allFactors())
        header.append(u"F%1"_s.arg(factor.number()));
    TextTable table(header);
    std::vector<FactorReport> all;
    QStringList why;
    for (const disclosure::BackgroundReport &report : reports) {
        QStringList row{wording::backgroundText(report.group.variable) + u": "_s + report.group.category};
        if (const auto reason = report.figures.reason()) {
            row.append(wording::reasonText(*reason, gate.floor(), wording::Hidden::Category));
            const QString sentence = wording::reasonSentence(*reason, gate.floor(), wording::Hidden::Category);
            if (!why.contains(sentence))
                why.append(sentence);
        } else {
            row.append(wording::count(report.figures->respondents));
            for (const FactorReport &factor : report.factors)
                row.append(factor.figures ? wording::number(factor.figures->mean) : u"–"_s);
            all.insert(all.end(), report.factors.begin(), report.factors.end());
        }
        table.add(row);
    }
    QString text = table.text() + u'\n';
    for (const QString &sentence : why)
        text += sentence + u'\n';
    return text + whyHidden(all, gate.floor(), wording::Hidden::CategoryFactor) + wording::floorText(gate.floor()) + u'\n';
}

QStringList suppressionLogHeading(const disclosure::Gate &gate, const QString &file, const QDate &day)
{
    return {TextReport::tr("What is withheld in %1, round %2").arg(disclosure::municipalityName(gate), gate.round()),
            TextReport::tr("File: %1. Written %2.").arg(file, QLocale().toString(day, QLocale::ShortFormat)),
            wording::floorText(gate.floor()),
            TextReport::tr("The list has no figures. The answers of a withheld group count in the larger "
                           "groups it belongs to.")};
}

QStringList suppressionLogColumns()
{
    return {TextReport::tr("Unit"), TextReport::tr("Code"), TextReport::tr("What"), TextReport::tr("Why"),
            TextReport::tr("In plain words")};
}

QStringList suppressionLogRow(const disclosure::Gate &gate, const disclosure::Suppression &line)
{
    const QString unit = gate.tree().at(*gate.tree().find(line.unit)).name;
    const QString why = wording::reasonText(line.reason, gate.floor(), wording::hiddenBy(line));
    if (!line.background)
        return {unit, line.unit.text(), wording::withheldPartText(line), why};
    const QString category = wording::backgroundText(line.background->variable) + u": "_s + line.background->category;
    return {category, QString(), wording::withheldPartText(line), why};
}

QString suppressionLogText(const disclosure::Gate &gate, const QString &file, const QDate &day)
{
    QString text = suppressionLogHeading(gate, file, day).join(u'\n') + u"\n\n"_s;
    const auto log = gate.suppressionLog();
    if (log.empty())
        return text + TextReport::tr("Nothing is withheld in this round.") + u'\n';
    TextTable table(suppressionLogColumns().mid(0, 4), 4);
    QStringList why;
    for (const disclosure::Suppression &line : log) {
        table.add(suppressionLogRow(gate, line));
        const QString sentence = wording::reasonText(line.reason, gate.floor(), wording::hiddenBy(line)) + u": "_s
                                 + wording::reasonSentence(line, gate.floor());
        if (!why.contains(sentence))
            why.append(sentence);
    }
    return text + table.text() + u'\n' + why.join(u'\n') + u'\n';
}

} // namespace faktorbenk::report
