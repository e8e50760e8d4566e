#include "report/json.h"

#include "wording/factortext.h"
#include "wording/reasontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

using disclosure::Comparison;
using disclosure::Disclosed;
using disclosure::Gate;
using disclosure::Reason;

namespace {

QByteArray written(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Indented);
}

QJsonValue reasonValue(const std::optional<Reason> &reason)
{
    const char *word = reason ? reasonWord(*reason) : nullptr;
    return word ? QJsonValue(QString::fromLatin1(word)) : QJsonValue();
}

template <class T>
void addStatus(QJsonObject &object, const Disclosed<T> &disclosed, const survey::FloorPolicy &floor, wording::Hidden hidden)
{
    object[u"status"_s] = QString::fromLatin1(statusWord(disclosed.reason()));
    object[u"reason"_s] = reasonValue(disclosed.reason());
    if (const auto reason = disclosed.reason())
        object[u"explanation"_s] = wording::reasonSentence(*reason, floor, hidden);
}

// The nearest double prints as the decimal number itself: QJsonDocument writes the shortest form.
template <class Fixed> QJsonValue fixedValue(const std::optional<Fixed> &number)
{
    return number ? QJsonValue(number->toDouble()) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue codeOrNull(const std::optional<survey::UnitCode> &code)
{
    return code ? QJsonValue(code->text()) : QJsonValue();
}

QString withWord(Comparison::With with)
{
    switch (with) {
    case Comparison::With::Municipality:
        return u"municipality"_s;
    case Comparison::With::Parent:
        return u"parent"_s;
    case Comparison::With::Service:
        return u"service"_s;
    case Comparison::With::National:
        return u"national"_s;
    case Comparison::With::Round:
        break;
    }
    return u"round"_s;
}

QString verdictWord(survey::Verdict verdict)
{
    switch (verdict) {
    case survey::Verdict::Above:
        return u"above"_s;
    case survey::Verdict::Below:
        return u"below"_s;
    case survey::Verdict::Within:
        break;
    }
    return u"within"_s;
}

QString changeWord(survey::Change change)
{
    switch (change) {
    case survey::Change::Recoded:
        return u"recoded"_s;
    case survey::Change::Renamed:
        return u"renamed"_s;
    case survey::Change::Moved:
        return u"moved"_s;
    case survey::Change::Merged:
        return u"merged"_s;
    case survey::Change::Split:
        break;
    }
    return u"split"_s;
}

QJsonObject lineageObject(const survey::Lineage &lineage)
{
    QJsonArray changes;
    for (const survey::Change change : lineage.changes)
        changes.append(changeWord(change));
    QJsonArray units;
    for (const survey::EarlierUnit &unit : lineage.units)
        units.append(QJsonObject{{u"code"_s, unit.code.text()}, {u"name"_s, unit.name}});
    QJsonObject object{{u"changes"_s, changes}, {u"units"_s, units}};
    if (!lineage.note.isEmpty())
        object[u"note"_s] = lineage.note;
    return object;
}

QJsonObject comparisonObject(const Comparison &comparison)
{
    QJsonObject object{{u"with"_s, withWord(comparison.with)},
                       {u"name"_s, comparison.name},
                       {u"mean"_s, comparison.mean.toDouble()},
                       {u"difference"_s, comparison.difference.tenths.toDouble()},
                       {u"verdict"_s, verdictWord(comparison.difference.verdict)}};
    if (!comparison.source.isEmpty())
        object[u"source"_s] = comparison.source;
    if (comparison.year)
        object[u"year"_s] = *comparison.year;
    if (comparison.read)
        object[u"read"_s] = comparison.read->toString(Qt::ISODate);
    if (!comparison.lineage.changes.empty())
        object[u"lineage"_s] = lineageObject(comparison.lineage);
    if (comparison.rootWithService)
        object[u"warning"_s] = u"root-with-service"_s;
    return object;
}

QJsonValue distributionValue(const Disclosed<disclosure::FactorFigures> &figures)
{
    if (!figures || !figures->distribution)
        return {};
    QJsonArray shares;
    for (const survey::Tenths share : *figures->distribution)
        shares.append(share.toDouble());
    return shares;
}

QJsonObject factorObject(const disclosure::FactorReport &factor, const survey::FloorPolicy &floor, wording::Hidden hidden)
{
    const auto &figures = factor.figures;
    QJsonObject object{{u"factor"_s, factor.factor.number()}, {u"name"_s, wording::stableFactorName(factor.factor)}};
    addStatus(object, figures, floor, hidden);
    object[u"respondents"_s] = figures ? QJsonValue(qint64(figures->respondents)) : QJsonValue();
    object[u"answers"_s] = figures && figures->answers ? QJsonValue(qint64(*figures->answers)) : QJsonValue();
    object[u"mean"_s] = figures ? QJsonValue(figures->mean.toDouble()) : QJsonValue();
    object[u"margin"_s] = figures && figures->margin ? QJsonValue(figures->margin->halfWidth.toDouble()) : QJsonValue();
    object[u"distribution"_s] = distributionValue(figures);
    if (figures && figures->distributionWithheld)
        object[u"distributionExplanation"_s] =
            wording::reasonSentence(*figures->distributionWithheld, floor, wording::Hidden::Distribution);
    if (figures) {
        QJsonArray comparisons;
        for (const Comparison &comparison : factor.comparisons)
            comparisons.append(comparisonObject(comparison));
        object[u"comparisons"_s] = comparisons;
    }
    return object;
}

// Why there is no mean: of the unit as a whole, or by number of each factor that is withheld by itself.
void addHeatmapExplanations(QJsonObject &object, const Gate &gate, survey::UnitIndex unit)
{
    const bool isRoot = unit == survey::UnitTree::root;
    if (const auto reason = gate.unit(unit).reason()) {
        object[u"explanation"_s] = wording::reasonSentence(*reason, gate.floor(),
                                                           isRoot ? wording::Hidden::Municipality : wording::Hidden::Unit);
        return;
    }
    QJsonObject explanations;
    for (const survey::Factor factor : survey::allFactors())
        if (const auto reason = gate.mean(unit, factor).reason())
            explanations[QString::number(factor.number())] = wording::reasonSentence(
                *reason, gate.floor(), isRoot ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor);
    if (!explanations.isEmpty())
        object[u"explanations"_s] = explanations;
}

void addUnitFigures(QJsonObject &object, const Disclosed<disclosure::UnitFigures> &figures,
                    const survey::FloorPolicy &floor, wording::Hidden hidden)
{
    addStatus(object, figures, floor, hidden);
    object[u"respondents"_s] = figures ? QJsonValue(qint64(figures->respondents)) : QJsonValue();
    object[u"invited"_s] = figures && figures->invited ? QJsonValue(qint64(*figures->invited)) : QJsonValue();
}

} // namespace

QJsonObject floorObject(const survey::FloorPolicy &floor)
{
    return {{u"figures"_s, qint64(floor.figures)},
            {u"distributions"_s, qint64(floor.distributions)},
            {u"since"_s, floor.since.isValid() ? QJsonValue(floor.since.toString(Qt::ISODate)) : QJsonValue()}};
}

const char *reasonWord(Reason reason)
{
    switch (reason) {
    case Reason::BelowFloor:
        return "below-floor";
    case Reason::ProtectsAnother:
    case Reason::Removed: // as far as a program can do anything about it
        return "protects-another";
    case Reason::ReadAgain:
        return "read-again";
    case Reason::NotGiven:
        break;
    }
    return nullptr;
}

const char *backgroundWord(survey::BackgroundVariable variable)
{
    constexpr std::array words = {"gender", "age", "education", "position", "leadership"};
    static_assert(words.size() == survey::backgroundVariableCount);
    return words[static_cast<std::size_t>(variable)];
}

const char *statusWord(const std::optional<Reason> &reason)
{
    return reason ? "withheld" : "released";
}

QByteArray unitReportJson(const disclosure::UnitReport &report)
{
    const auto &figures = report.figures();
    QJsonObject object{{u"unit"_s, QJsonObject{{u"code"_s, report.code().text()},
                                               {u"name"_s, report.name()},
                                               {u"serviceType"_s, textOrNull(report.serviceType())},
                                               {u"parent"_s, codeOrNull(report.parent())}}},
                       {u"round"_s, report.round()},
                       {u"audience"_s, report.audience() == disclosure::Audience::Leader ? u"leader"_s : u"staff"_s}};
    const bool isRoot = report.isRoot();
    addUnitFigures(object, figures, report.floor(), isRoot ? wording::Hidden::Municipality : wording::Hidden::Unit);
    object[u"floor"_s] = floorObject(report.floor());
    object[u"responseRate"_s] = figures ? fixedValue(figures->responseRate) : QJsonValue();
    if (figures) {
        QJsonArray factors;
        for (const disclosure::FactorReport &factor : report.factors())
            factors.append(factorObject(factor, report.floor(),
                                        isRoot ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor));
        object[u"factors"_s] = factors;
    }
    return written(QJsonDocument(object));
}

QByteArray unitsJson(const Gate &gate)
{
    QJsonArray units;
    for (survey::UnitIndex i = 0; i < gate.tree().size(); ++i) {
        const survey::Unit &unit = gate.tree().at(i);
        QJsonObject object{{u"code"_s, unit.code.text()},
                           {u"name"_s, unit.name},
                           {u"parent"_s, unit.parent ? QJsonValue(gate.tree().at(*unit.parent).code.text()) : QJsonValue()},
                           {u"serviceType"_s, textOrNull(unit.serviceType)}};
        addUnitFigures(object, gate.unit(i), gate.floor(),
                       unit.parent ? wording::Hidden::Unit : wording::Hidden::Municipality);
        object[u"floor"_s] = floorObject(gate.floor()); // a list has no foot to state it at
        units.append(object);
    }
    return written(QJsonDocument(units));
}

QByteArray heatmapJson(const Gate &gate)
{
    QJsonArray numbers;
    for (const survey::Factor factor : survey::allFactors())
        numbers.append(factor.number());
    QJsonArray units;
    for (survey::UnitIndex i = 0; i < gate.tree().size(); ++i) {
        QJsonArray means;
        for (const survey::Factor factor : survey::allFactors()) {
            const auto mean = gate.mean(i, factor);
            means.append(mean ? QJsonValue(mean->toDouble()) : QJsonValue());
        }
        const survey::Unit &unit = gate.tree().at(i);
        QJsonObject object{{u"code"_s, unit.code.text()},
                           {u"name"_s, unit.name},
                           {u"status"_s, QString::fromLatin1(statusWord(gate.unit(i).reason()))},
                           {u"means"_s, means}};
        addHeatmapExplanations(object, gate, i);
        units.append(object);
    }
    return written(QJsonDocument(QJsonObject{{u"round"_s, gate.round()}, {u"factors"_s, numbers}, {u"units"_s, units}, {u"floor"_s, floorObject(gate.floor())}}));
}

QJsonObject municipalityObject(const Gate &gate)
{
    QJsonObject object{{u"respondents"_s, QJsonValue()},
                       {u"responseRate"_s, QJsonValue()},
                       {u"floor"_s, floorObject(gate.floor())}};
    if (gate.tree().isEmpty())
        return object;
    const auto figures = gate.unit(survey::UnitTree::root);
    addStatus(object, figures, gate.floor(), wording::Hidden::Municipality);
    if (figures) {
        object[u"respondents"_s] = qint64(figures->respondents);
        object[u"responseRate"_s] = fixedValue(figures->responseRate);
    }
    return object;
}

QByteArray backgroundJson(const Gate &gate)
{
    QJsonArray groups;
    for (const disclosure::BackgroundReport &report : disclosure::reportBackground(gate, disclosure::Audience::Leader)) {
        QJsonObject object{{u"variable"_s, QString::fromLatin1(backgroundWord(report.group.variable))},
                           {u"category"_s, report.group.category},
                           {u"floor"_s, floorObject(gate.floor())}};
        addStatus(object, report.figures, gate.floor(), wording::Hidden::Category);
        object[u"respondents"_s] = report.figures ? QJsonValue(qint64(report.figures->respondents)) : QJsonValue();
        if (report.figures) {
            QJsonArray factors;
            for (const disclosure::FactorReport &factor : report.factors) {
                QJsonObject figures = factorObject(factor, gate.floor(), wording::Hidden::CategoryFactor);
                figures.remove(u"comparisons"_s);
                factors.append(figures);
            }
            object[u"factors"_s] = factors;
        }
        groups.append(object);
    }
    return written(QJsonDocument(groups));
}

QByteArray suppressionLogJson(const Gate &gate)
{
    QJsonArray log;
    for (const disclosure::Suppression &line : gate.suppressionLog()) {
        QJsonObject object{{u"unit"_s, line.unit.text()},
                           {u"factor"_s, line.factor ? QJsonValue(line.factor->number()) : QJsonValue()},
                           {u"background"_s, QJsonValue()},
                           {u"reason"_s, reasonValue(line.reason)},
                           {u"explanation"_s, wording::reasonSentence(line, gate.floor())},
                           {u"floor"_s, floorObject(gate.floor())}};
        if (line.background)
            object[u"background"_s] =
                QJsonObject{{u"variable"_s, QString::fromLatin1(backgroundWord(line.background->variable))},
                            {u"category"_s, line.background->category}};
        if (line.what == disclosure::Suppression::What::Distribution)
            object[u"only"_s] = u"distribution"_s;
        log.append(object);
    }
    return written(QJsonDocument(log));
}

} // namespace faktorbenk::report
