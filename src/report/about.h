#pragma once

#include "report/unitfile.h"

#include <QString>

namespace faktorbenk::report {

// What every file says of itself (rules N7–N10, A2, A7), in the language that is installed.
struct AboutLine {
    QString title;
    QString text;
};
std::vector<AboutLine> aboutUnit(const UnitMaterial &material);
std::vector<AboutLine> aboutRound(const RoundMaterial &material);

// Which language and which names of the factors files are written in just now: two files of the same figures are the
// same only if this is. For programs.
QString wordsInUse();

// «For leder, tillitsvalgt og verneombud» or «For alle ansatte».
QString audienceText(disclosure::Audience audience);

// For the foot of a page: source, round, date, floor and audience in one line.
QString originLine(const Provenance &provenance, const QString &round, const survey::FloorPolicy &floor, disclosure::Audience audience);

// «▲ 0,2 eller mer over · ▼ … · • innenfor feilmarginen».
QString signsCaption();

// Whether a «–» stands beside a mean, because there is nothing to compare it with while there is for other factors.
bool lacksComparison(const disclosure::UnitReport &report);
// Everything that is hidden in the reports, each reason once: the few words that stand there, and the sentence that says
// what the reader can do (rule A5). Empty if nothing is.
QString hiddenText(const std::vector<const disclosure::UnitReport *> &reports, const survey::FloorPolicy &floor);
// Why a factor whose mean is shown has no distribution. Precondition: it has none, and the audience is leaders.
QString distributionReason(const disclosure::FactorFigures &figures, const survey::FloorPolicy &floor);

} // namespace faktorbenk::report
