#include "wording/reasontext.h"

#include "wording/factortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace faktorbenk::wording {

using disclosure::Reason;
using disclosure::Suppression;
using survey::BackgroundVariable;

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

// The rule that hides it.
QString ruleText(Reason reason, std::int64_t floor, Hidden hidden)
{
    const bool tooFew = reason == Reason::BelowFloor;
    switch (hidden) {
    case Hidden::Municipality:
        if (tooFew)
            return Reasons::tr("Fewer than %1 people have answered in the whole municipality, so no figures are shown.").arg(floor);
        break;
    case Hidden::Factor:
    case Hidden::MunicipalityFactor:
    case Hidden::CategoryFactor:
        if (tooFew)
            return Reasons::tr("Fewer than %1 people here have answered this factor, so it has no figures.").arg(floor);
        break;
    case Hidden::Distribution:
        if (tooFew)
            return Reasons::tr("Fewer than %1 people here have answered this factor, so only its mean is shown.").arg(floor);
        return Reasons::tr("The distribution is hidden because that of a group in which fewer than %1 people have "
                           "answered could otherwise be worked out by subtraction.")
            .arg(floor);
    case Hidden::Category:
        if (tooFew)
            return Reasons::tr("Fewer than %1 people have given this answer about themselves, so no figures are shown.").arg(floor);
        break;
    case Hidden::Unit:
        if (tooFew)
            return Reasons::tr("Fewer than %1 people have answered here, so no figures are shown.").arg(floor);
        break;
    }
    return Reasons::tr("These figures are hidden because a group in which fewer than %1 people have answered could "
                       "otherwise be worked out by subtraction.")
        .arg(floor);
}

// What the reader can do.
QString wayOutText(Hidden hidden)
{
    switch (hidden) {
    case Hidden::Municipality:
        return Reasons::tr("Nothing is lost: figures come when more people have answered.");
    case Hidden::MunicipalityFactor:
        return Reasons::tr("Nothing is lost: look at the other factors.");
    case Hidden::Factor:
        return Reasons::tr("Nothing is lost: the answers count in the units above. Look at the factor there.");
    case Hidden::Distribution:
        return Reasons::tr("Nothing is lost: the answers count in the mean, and in the distribution of any larger group. Look there.");
    case Hidden::Category:
    case Hidden::CategoryFactor:
        return Reasons::tr("Nothing is lost: the answers count in the figures of the municipality. Look there.");
    case Hidden::Unit:
        break;
    }
    return Reasons::tr("Nothing is lost: the answers count in the units above. Look at the nearest one that is shown.");
}

} // namespace

QString reasonText(Reason reason, const survey::FloorPolicy &floor, Hidden hidden)
{
    if (reason == Reason::BelowFloor)
        return Reasons::tr("fewer than %1 answers").arg(hidden == Hidden::Distribution ? floor.distributions : floor.figures);
    if (reason == Reason::NotGiven)
        return Reasons::tr("not given in the report");
    if (reason == Reason::ReadAgain)
        return Reasons::tr("the answers must be read in again");
    if (reason == Reason::Removed)
        return Reasons::tr("removed with the single responses");
    if (hidden == Hidden::Category || hidden == Hidden::CategoryFactor)
        return Reasons::tr("hidden to protect another group");
    return Reasons::tr("hidden to protect another unit");
}

QString reasonSentence(Reason reason, const survey::FloorPolicy &floor, Hidden hidden)
{
    if (reason == Reason::NotGiven && hidden == Hidden::Distribution)
        return Reasons::tr("The composite report does not give the distribution of the answers, only the mean. Ask whoever made "
                           "the report.");
    if (reason == Reason::NotGiven) {
        const bool hasUnitAbove = hidden == Hidden::Unit || hidden == Hidden::Factor;
        return Reasons::tr("The composite report does not give these figures, or not how many people have answered, or "
                           "counts other units than the unit list. So nobody knows whether at least %1 have.")
                   .arg(floor.figures)
               + u' '
               + (hasUnitAbove ? Reasons::tr("Look at the unit above, or ask for a complete report.")
                          : Reasons::tr("Ask whoever made the report."));
    }
    if (reason == Reason::ReadAgain)
        return Reasons::tr("This round was read in by an earlier version of the program, which did not look into whether gender, age "
                           "and the like could give away a small group together with the units. So they are not shown. Nothing is "
                           "lost: when the answers are read in again instead of those that are there, the figures come.");
    if (reason == Reason::Removed)
        return Reasons::tr("This was hidden when the single responses were removed, and was removed with them. A lower floor does "
                           "not bring it back. Should it be needed, the answers must be read in again.");
    const std::int64_t least = hidden == Hidden::Distribution ? floor.distributions : floor.figures;
    return ruleText(reason, least, hidden) + u' ' + wayOutText(hidden);
}

Hidden hiddenBy(const Suppression &line)
{
    if (line.what == Suppression::What::Distribution)
        return Hidden::Distribution;
    const bool whole = line.what == Suppression::What::Group;
    if (line.background)
        return whole ? Hidden::Category : Hidden::CategoryFactor;
    if (line.isRoot)
        return whole ? Hidden::Municipality : Hidden::MunicipalityFactor;
    return whole ? Hidden::Unit : Hidden::Factor;
}

QString reasonSentence(const Suppression &line, const survey::FloorPolicy &floor)
{
    return reasonSentence(line.reason, floor, hiddenBy(line));
}

QString noComparisonSentence()
{
    return Reasons::tr("There is no figure to compare with here: either it is hidden to protect those who answered, or there "
                       "is none. The unit's own figure stands.");
}

QString withheldPartText(const Suppression &line)
{
    if (line.what == Suppression::What::Group)
        return line.background ? Reasons::tr("the whole category") : Reasons::tr("the whole unit");
    const QString factor = factorName(*line.factor);
    return line.what == Suppression::What::Figures ? factor : Reasons::tr("%1, the distribution only").arg(factor);
}

QString backgroundText(BackgroundVariable variable)
{
    switch (variable) {
    case BackgroundVariable::Gender:
        return Reasons::tr("Gender");
    case BackgroundVariable::Age:
        return Reasons::tr("Age");
    case BackgroundVariable::Education:
        return Reasons::tr("Education");
    case BackgroundVariable::Position:
        return Reasons::tr("Position percentage");
    case BackgroundVariable::Leadership:
        break;
    }
    return Reasons::tr("Leadership");
}

namespace {

QString andSince(QString text, const survey::FloorPolicy &floor)
{
    if (floor.distributions > floor.figures)
        text += u", "_s + Reasons::tr("distributions not with fewer than %1").arg(floor.distributions);
    if (floor.since.isValid())
        text += u' ' + Reasons::tr("(since %1)").arg(QLocale().toString(floor.since, QLocale::ShortFormat));
    return text + u'.';
}

} // namespace

QString floorText(const survey::FloorPolicy &floor)
{
    return andSince(Reasons::tr("Floor: groups in which fewer than %1 people have answered are not shown").arg(floor.figures), floor);
}

QString floorRule(const survey::FloorPolicy &floor)
{
    return andSince(Reasons::tr("Groups in which fewer than %1 people have answered are not shown").arg(floor.figures), floor);
}

} // namespace faktorbenk::wording
