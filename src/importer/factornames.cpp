#include "importer/factornames.h"

#include "importer/text.h"

#include <QHash>
#include <QRegularExpression>

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;

namespace {

// As comparableName() makes them. Both name sets are in daily use, also within one document.
const QHash<QString, int> &factorsByName()
{
    static const QHash<QString, int> names = {
        {u"indremotivasjon"_s, 1},
        {u"oppgavemotivasjon"_s, 1},
        {u"oppgåvemotivasjon"_s, 1},
        {u"intrinsicmotivation"_s, 1},
        {u"taskmotivation"_s, 1},
        {u"mestringstro"_s, 2},
        {u"meistringstru"_s, 2},
        {u"selfefficacy"_s, 2},
        {u"autonomi"_s, 3},
        {u"autonomy"_s, 3},
        {u"opplevdselvstendighet"_s, 3},
        {u"opplevdsjølvstende"_s, 3},
        {u"opplevdsjølvstendigheit"_s, 3},
        {u"selvstendighet"_s, 3},
        {u"experiencedindependence"_s, 3},
        {u"brukavkompetanse"_s, 4},
        {u"kompetansemobilisering"_s, 4},
        {u"useofcompetence"_s, 4},
        {u"competencemobilisation"_s, 4},
        {u"mestringsorientertledelse"_s, 5},
        {u"meistringsorientertleiing"_s, 5},
        {u"mestringsledelse"_s, 5},
        {u"meistringsleiing"_s, 5},
        {u"masteryorientedleadership"_s, 5},
        {u"masteryleadership"_s, 5},
        {u"rolleklarhet"_s, 6},
        {u"rolleklarleik"_s, 6},
        {u"roleclarity"_s, 6},
        {u"relevantkompetanseutvikling"_s, 7},
        {u"relevantcompetencedevelopment"_s, 7},
        {u"fleksibilitetsvilje"_s, 8},
        {u"willingnesstobeflexible"_s, 8},
        {u"mestringsklima"_s, 9},
        {u"meistringsklima"_s, 9},
        {u"masteryclimate"_s, 9},
        {u"prososialmotivasjon"_s, 10},
        {u"nytteorientertmotivasjon"_s, 10},
        {u"nyttemotivasjon"_s, 10},
        {u"prosocialmotivation"_s, 10},
        {u"motivationtobeofuse"_s, 10},
    };
    return names;
}

} // namespace

std::optional<survey::Factor> factorOfHeading(const QString &heading)
{
    static const QRegularExpression pattern(u"^(faktor|factor|f)?([0-9]{1,2})?(.*)$"_s);
    const QString plain = comparableName(heading);
    // A name may begin as the word before the number does («fleksibilitetsvilje»), so the name goes first.
    if (const auto named = factorsByName().constFind(plain); named != factorsByName().cend())
        return survey::Factor::fromNumber(*named);
    const QRegularExpressionMatch match = pattern.match(plain);
    const QString number = match.captured(2);
    const QString name = match.captured(3);
    if (number.isEmpty() || (name.isEmpty() && match.captured(1).isEmpty()))
        return std::nullopt;
    if (!name.isEmpty() && factorsByName().value(name) != number.toInt())
        return std::nullopt;
    return number.startsWith(u'0') ? std::nullopt : survey::Factor::fromNumber(number.toInt());
}

std::optional<FactorShareHeading> factorShareOfHeading(const QString &heading)
{
    static const QRegularExpression pattern(u"^(.*[^\\s_.:,–-])[\\s_.:,–-]+([1-5])\\s*(?:%|\\(%\\))?$"_s);
    const QRegularExpressionMatch match = pattern.match(heading);
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<survey::Factor> factor = factorOfHeading(match.captured(1));
    if (!factor)
        return std::nullopt;
    return FactorShareHeading{*factor, match.captured(2).toInt()};
}

} // namespace faktorbenk::importer
