#include "workbench/intakedrafts.h"

#include "survey/roundname.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::workbench {

namespace {

// The round of the year in the file's name («enheter-2021.csv»), else the last. names: oldest first.
std::optional<QString> fittingRound(const QString &file, const QStringList &names)
{
    if (names.isEmpty())
        return std::nullopt;
    if (const auto year = survey::roundYear(QFileInfo(file).fileName()))
        for (auto it = names.rbegin(); it != names.rend(); ++it)
            if (survey::roundYear(*it) == year)
                return *it;
    return names.back();
}

} // namespace

base::Result<std::vector<std::optional<QString>>> roundsOfLists(const IntakeDrafts &drafts,
                                                                const std::vector<store::RoundSummary> &known)
{
    QStringList names;
    for (const IntakeDrafts::Round &round : drafts.rounds)
        names.append(round.responses.round);
    for (const IntakeDrafts::Report &report : drafts.reports)
        if (!names.contains(report.figures.round))
            names.append(report.figures.round);
    std::sort(names.begin(), names.end(), survey::roundBefore);
    if (names.isEmpty()) {
        const bool answered =
            std::any_of(known.begin(), known.end(), [](const store::RoundSummary &each) { return each.hasFigures(); });
        for (const store::RoundSummary &round : known)
            if (round.hasFigures() || !answered)
                names.append(round.name);
    }
    std::vector<std::optional<QString>> rounds;
    for (std::size_t i = 0; i < drafts.unitLists.size(); ++i) {
        const IntakeDrafts::UnitList &list = drafts.unitLists[i];
        rounds.push_back(list.round.isEmpty() ? fittingRound(list.file, names) : std::optional(list.round));
        for (std::size_t earlier = 0; earlier < i; ++earlier)
            if (rounds[earlier] == rounds[i])
                return base::failure(base::ErrorCode::UnitListTwice,
                                     {QFileInfo(list.file).fileName(), rounds[i].value_or(QString()),
                                      QFileInfo(drafts.unitLists[earlier].file).fileName()});
    }
    return rounds;
}

} // namespace faktorbenk::workbench
