#pragma once

#include "base/progress.h"
#include "store/roundreader.h"

#include <QRandomGenerator>
#include <QStringList>

namespace faktorbenk::store {

enum class Existing { Refuse, Replace, Add };

// Where content that has come in already is looked for. A file that names its round itself is other content
// than one that says the same of another round; a round that was named by hand proves nothing.
enum class SameContent { InTheRound, InAnyRound };

struct Stored {
    qint64 units = 0;                            // in the newest of the rounds touched
    std::vector<survey::UnitCode> outsideList;   // in the responses but not in the round's unit list
    std::vector<survey::UnitCode> cycles;        // units cut loose because the claims made a ring
    std::vector<survey::UnitCode> invitedTooFew; // more respondents than the unit list has people (rule N9)
    QStringList computedInstead; // rounds that got a composite report beside the responses they have
};

// Stores rounds of responses, all or none. Each unit's respondents are shuffled with `random` first (rule
// A1), the tree settled anew and the tallies of every unit made, in the same transaction. A unit list that
// is waiting is taken over by the newest of the rounds, if that has none of its own.
// Errors: RoundHasResponses (existing == Refuse), SameContentAgain (unless Replace), Cancelled, Database….
base::Result<Stored> storeResponses(Connection &connection, std::vector<survey::RoundResponses> rounds,
                                    Existing existing, SameContent sameContent, const QStringList &fileNames,
                                    const QDateTime &when, QRandomGenerator &random, base::Progress &progress);

// Stores rounds of composite figures, all or none, beside the responses a round may have; they are not
// touched. The tree is settled anew: of a unit the unit list decides, then the responses, then the report.
// Errors: RoundHasComposite (existing == Refuse), SameContentAgain (unless Replace), Cancelled, Database….
// Precondition: existing is not Add; figures of the same unit cannot be added up.
base::Result<Stored> storeComposite(Connection &connection, std::vector<survey::CompositeRound> rounds,
                                    Existing existing, SameContent sameContent, const QStringList &fileNames,
                                    const QDateTime &when, base::Progress &progress);

// Stores a unit list for a round (made if it does not exist), or, with no round named, for the newest; when
// there is no round at all it waits for the first. All or none.
base::Result<Stored> storeUnits(Connection &connection, const std::vector<survey::UnitClaim> &claims,
                                const std::optional<QString> &round, const QString &fileName,
                                const QDateTime &when, base::Progress &progress);

} // namespace faktorbenk::store
