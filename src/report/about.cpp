#include "report/about.h"

#include "base/version.h"
#include "report/references.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/lineagetext.h"
#include "wording/reasontext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

using disclosure::Audience;
using disclosure::UnitReport;

namespace {

struct About {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString dateText(const QDateTime &when)
{
    const bool english = QLocale().language() == QLocale::English;
    return when.isValid() ? QLocale().toString(when.date(), english ? u"d MMMM yyyy"_s : u"d. MMMM yyyy"_s)
                          : About::tr("unknown");
}

// Every published row that something is compared with, once.
void addSources(QStringList &lines, bool &rootWithService, const UnitReport &report)
{
    for (const disclosure::FactorReport &factor : report.factors())
        for (const disclosure::Comparison &comparison : factor.comparisons) {
            rootWithService = rootWithService || comparison.rootWithService;
            if (!comparison.year)
                continue;
            QString line = u"%1: %2, %3"_s.arg(comparison.name, comparison.source).arg(*comparison.year);
            if (comparison.read)
                line += u", "_s + About::tr("read %1").arg(QLocale().toString(*comparison.read, QLocale::ShortFormat));
            if (!lines.contains(line))
                lines.append(line);
        }
}

void addHidden(std::vector<AboutLine> &lines, const std::vector<const UnitReport *> &reports, const survey::FloorPolicy &floor)
{
    if (const QString hidden = hiddenText(reports, floor); !hidden.isEmpty())
        lines.push_back({About::tr("What is hidden"), hidden});
}

void addEnd(std::vector<AboutLine> &lines, const Provenance &provenance, const survey::FloorPolicy &floor, Audience audience,
            const QStringList &sources, bool rootWithService)
{
    lines.push_back({About::tr("For"), audienceText(audience)});
    lines.push_back({About::tr("Floor"), wording::floorRule(floor)});
    lines.push_back({About::tr("Source"), provenance.source});
    lines.push_back({About::tr("Results brought in"), dateText(provenance.imported)});
    if (!sources.isEmpty())
        lines.push_back({About::tr("Published means"), sources.join(u'\n')});
    if (rootWithService)
        lines.push_back({About::tr("Take care"), About::tr("The published mean of a service is for one kind of service, while the "
                                                       "municipality's figures are for all of it.")});
    lines.push_back({About::tr("Mean"), About::tr("The sum of all answers on a factor divided by how many they are, on a scale "
                                                  "from 1 to 5, with one decimal.")});
    lines.push_back({About::tr("Difference"),
                     About::tr("Taken between the means as they are shown. 0.2 or more is worth talking about; less is within the "
                               "margin of error. The sign says which way, not whether it is good.")
                         + u'\n' + signsCaption()});
    lines.push_back({About::tr("Uncertainty (±)"),
                     About::tr("The unit's own 95 % margin: the fewer have answered of those invited, and the more they differ, the "
                               "wider. It tells how much weight a difference bears.")});
    if (audience == Audience::Leader)
        lines.push_back({About::tr("Distribution"), wording::shareCaption()});
    lines.push_back({About::tr("Made with"), u"Faktorbenk "_s + QLatin1String(base::version)});
}

} // namespace

std::vector<AboutLine> aboutUnit(const UnitMaterial &material)
{
    const UnitReport &report = material.report;
    std::vector<AboutLine> lines;
    lines.push_back({About::tr("Municipality"), report.municipality()});
    lines.push_back({About::tr("Unit"), u"%1 (%2)"_s.arg(report.name(), report.code().text())});
    if (!report.serviceType().isEmpty())
        lines.push_back({About::tr("Service type"), report.serviceType()});
    lines.push_back({About::tr("Round"), report.round()});
    if (report.figures())
        lines.push_back({About::tr("Answered"), wording::responseText(*report.figures())});
    for (const survey::Lineage &lineage : report.history())
        lines.push_back({About::tr("Before"), wording::lineageText(lineage)});
    addHidden(lines, {&report}, report.floor());
    QStringList sources;
    bool rootWithService = false;
    addSources(sources, rootWithService, report);
    addEnd(lines, material.provenance, report.floor(), report.audience(), sources, rootWithService);
    return lines;
}

std::vector<AboutLine> aboutRound(const RoundMaterial &material)
{
    std::vector<AboutLine> lines;
    lines.push_back({About::tr("Municipality"), material.municipality});
    lines.push_back({About::tr("Round"), material.round});
    lines.push_back({About::tr("Units"), wording::count(static_cast<std::int64_t>(material.units.size()))});
    if (!material.units.empty() && material.units.front().report.figures())
        lines.push_back({About::tr("Answered"), wording::responseText(*material.units.front().report.figures())});
    std::vector<const UnitReport *> reports;
    for (const RoundMaterial::Unit &unit : material.units)
        reports.push_back(&unit.report);
    addHidden(lines, reports, material.floor);
    QStringList sources;
    bool rootWithService = false;
    for (const RoundMaterial::Unit &unit : material.units)
        addSources(sources, rootWithService, unit.report);
    addEnd(lines, material.provenance, material.floor, material.audience, sources, rootWithService);
    return lines;
}

QString wordsInUse()
{
    const bool everyday = wording::chosenFactorNames() == wording::FactorNames::Everyday;
    return QLocale().name() + (everyday ? u" everyday"_s : QString());
}

QString audienceText(Audience audience)
{
    return audience == Audience::Leader ? About::tr("For leaders, union representatives and safety representatives")
                                        : About::tr("For all staff");
}

QString originLine(const Provenance &provenance, const QString &round, const survey::FloorPolicy &floor, Audience audience)
{
    QStringList parts{audienceText(audience), About::tr("Round %1").arg(round), About::tr("floor %1").arg(floor.figures)};
    if (floor.distributions > floor.figures)
        parts.append(About::tr("distributions %1").arg(floor.distributions));
    if (provenance.imported.isValid())
        parts.append(About::tr("results of %1").arg(QLocale().toString(provenance.imported.date(), QLocale::ShortFormat)));
    parts.append(provenance.source);
    return parts.join(u" · "_s);
}

QString signsCaption()
{
    return About::tr("▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error");
}

bool lacksComparison(const UnitReport &report)
{
    const std::vector<ReferenceColumn> columns = referenceColumns(report);
    return std::any_of(report.factors().begin(), report.factors().end(), [&](const disclosure::FactorReport &factor) {
        return factor.figures && std::any_of(columns.begin(), columns.end(), [&](const auto &each) { return !comparisonIn(factor, each); });
    });
}

QString hiddenText(const std::vector<const UnitReport *> &reports, const survey::FloorPolicy &floor)
{
    QStringList lines;
    const auto add = [&](disclosure::Reason reason, wording::Hidden hidden) {
        const QString line =
            wording::reasonText(reason, floor, hidden) + u": "_s + wording::reasonSentence(reason, floor, hidden);
        if (!lines.contains(line))
            lines.append(line);
    };
    for (const UnitReport *report : reports) {
        if (const auto reason = report->figures().reason())
            add(*reason, report->isRoot() ? wording::Hidden::Municipality : wording::Hidden::Unit);
        for (const disclosure::FactorReport &factor : report->factors())
            if (const auto reason = factor.figures.reason())
                add(*reason, report->isRoot() ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor);
            else if (const auto shares = factor.figures->distributionWithheld)
                add(*shares, wording::Hidden::Distribution);
    }
    if (std::any_of(reports.begin(), reports.end(), [](const UnitReport *report) { return lacksComparison(*report); }))
        lines.append(u"–: "_s + wording::noComparisonSentence());
    return lines.join(u'\n');
}

QString distributionReason(const disclosure::FactorFigures &figures, const survey::FloorPolicy &floor)
{
    return wording::reasonText(figures.distributionWithheld.value_or(disclosure::Reason::NotGiven), floor, wording::Hidden::Distribution);
}

} // namespace faktorbenk::report
