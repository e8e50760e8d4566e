#pragma once

#include "store/connection.h"
#include "survey/roundtallies.h"

#include <QDateTime>

#include <vector>

namespace faktorbenk::store {

struct RoundSummary {
    qint64 id = 0;
    QString name;
    QString municipality;
    qint64 units = 0;
    bool hasResponses = false;     // or had, and has kept what was made of them
    QDateTime imported; // latest import of responses or of a composite report; invalid if none
    bool responsesRemoved = false; // on purpose: the tallies are all there is
    bool hasComposite = false;
    bool hiddenSumsLeft = false; // removed by a program that left the tallies of hidden groups

    bool hasFigures() const { return hasResponses || hasComposite; }
};

// Oldest first (survey::roundBefore).
base::Result<std::vector<RoundSummary>> readRounds(Connection &connection);
base::Result<std::optional<RoundSummary>> findRound(Connection &connection, const QString &name);

// For the gate and for nothing else. Of a round whose single responses were removed: what is left. DatabaseDamaged if what is stored is no tree or no tally.
base::Result<survey::RoundTallies> readTallies(Connection &connection, const RoundSummary &round);

// Everything that is kept of a round's responses, to be added to or tallied anew.
base::Result<survey::RoundResponses> readResponses(Connection &connection, const RoundSummary &round);

QString backgroundName(survey::BackgroundVariable variable);
QString questionnaireText(const survey::Questionnaire &questionnaire);
std::optional<survey::Questionnaire> questionnaireFromText(const QString &text);

} // namespace faktorbenk::store
