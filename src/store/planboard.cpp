#include "store/planboard.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::store {

using base::Result;
using followup::Direction;

namespace {

// Each table is read once and grouped by plan; a record counts when it and what it hangs on are there.
// The round and today come first: Qt binds by place, and both are used more than once.
const QString boardQuery = uR"(
WITH
asked AS (SELECT ? AS round, ? AS today),
g AS (SELECT cg.id FROM cross_group cg JOIN cross_session s ON s.id = cg.session_id
      WHERE cg.deleted IS NULL AND cg.undone = 0 AND s.deleted IS NULL AND s.undone = 0),
schedule AS (SELECT plan_id, count(*) AS n FROM schedule_row WHERE deleted IS NULL AND undone = 0 GROUP BY plan_id),
strokes AS (SELECT plan_id, sum(strokes) AS n FROM cross_strokes
            WHERE deleted IS NULL AND undone = 0 AND stage = 'group' AND group_id IN (SELECT id FROM g) GROUP BY plan_id),
reasons AS (SELECT plan_id, count(*) AS n FROM cross_reason WHERE deleted IS NULL AND undone = 0 GROUP BY plan_id),
picture AS (SELECT choice_id, count(*) AS n FROM characteristic WHERE deleted IS NULL AND undone = 0 GROUP BY choice_id),
choices AS (SELECT c.plan_id, count(*) AS n, group_concat(c.factor || ' ' || c.direction) AS chosen,
                   sum(c.goal IS NOT NULL) AS goals, sum(picture.n IS NOT NULL) AS pictured, total(picture.n) AS lines
            FROM chosen_factor c LEFT JOIN picture ON picture.choice_id = c.id
            WHERE c.deleted IS NULL AND c.undone = 0 GROUP BY c.plan_id),
placed AS (SELECT DISTINCT idea_id FROM idea_vote WHERE deleted IS NULL AND undone = 0),
ideas AS (SELECT i.plan_id, count(*) AS n, sum(i.id IN (SELECT idea_id FROM placed)) AS placed
          FROM idea i WHERE deleted IS NULL AND undone = 0 GROUP BY i.plan_id),
measures AS (SELECT plan_id, count(*) AS n, sum(status IN ('not-started', 'under-way')) AS open,
                    sum(status IN ('not-started', 'under-way') AND deadline IS NOT NULL AND deadline < (SELECT today FROM asked)) AS overdue,
                    sum(status = 'done') AS done, sum(status = 'stopped') AS stopped, max(created) AS added
             FROM measure WHERE deleted IS NULL AND undone = 0 GROUP BY plan_id),
follow AS (SELECT plan_id, count(*) AS n, max(held_on) AS last FROM follow_up
           WHERE deleted IS NULL AND undone = 0 AND held_on <= (SELECT today FROM asked) GROUP BY plan_id),
u AS (SELECT code, name, position, parent FROM unit
      WHERE round_id = (SELECT id FROM round WHERE name = (SELECT round FROM asked))),
both AS (SELECT u.code AS unit, u.name, u.position, u.parent, p.id
         FROM u LEFT JOIN plan p ON p.round = (SELECT round FROM asked) AND p.unit = u.code
         UNION ALL
         SELECT p.unit, '', -1, -1, p.id FROM plan p
         WHERE p.round = (SELECT round FROM asked) AND p.unit NOT IN (SELECT code FROM u))
SELECT both.unit, both.name, both.position, coalesce(both.parent, -1),
       coalesce(schedule.n, 0), coalesce(strokes.n, 0), coalesce(reasons.n, 0),
       coalesce(choices.n, 0), choices.chosen, coalesce(choices.goals, 0), coalesce(choices.pictured, 0),
       coalesce(choices.lines, 0), coalesce(ideas.n, 0), coalesce(ideas.placed, 0),
       coalesce(measures.n, 0), coalesce(measures.open, 0), coalesce(measures.overdue, 0), coalesce(measures.done, 0),
       coalesce(measures.stopped, 0), measures.added, coalesce(follow.n, 0), follow.last,
       (s.committee_on IS NOT NULL) + (s.meeting_one_on IS NOT NULL) + (s.meeting_two_on IS NOT NULL) +
       (s.measures_on IS NOT NULL) + (s.report_on IS NOT NULL),
       coalesce(s.worked_well, s.could_be_better, s.insight, s.next_step, s.learn_more) IS NOT NULL
FROM both
LEFT JOIN schedule ON schedule.plan_id = both.id
LEFT JOIN strokes ON strokes.plan_id = both.id
LEFT JOIN reasons ON reasons.plan_id = both.id
LEFT JOIN choices ON choices.plan_id = both.id
LEFT JOIN ideas ON ideas.plan_id = both.id
LEFT JOIN measures ON measures.plan_id = both.id
LEFT JOIN follow ON follow.plan_id = both.id
LEFT JOIN sheet s ON s.plan_id = both.id
ORDER BY both.position < 0, both.position, both.unit
)"_s;

// «8 improve,3 preserve»
void readChosen(const QString &text, followup::Tallied &tallied)
{
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
        if (const auto factor = survey::Factor::fromNumber(each.section(u' ', 0, 0).toInt()))
            tallied.chosen[factor->index()] = followup::fromCode<Direction>(each.section(u' ', 1)).value_or(Direction::Improve);
}

} // namespace

Result<std::vector<BoardCounts>> readBoard(Connection &connection, const QString &round, const QDate &today)
{
    auto query = run(connection, boardQuery, {round.isNull() ? u""_s : round, today.toString(Qt::ISODate)});
    if (!query)
        return base::Failure(query.error());
    std::vector<BoardCounts> board;
    while (query->next()) {
        BoardCounts row;
        followup::Tallied &t = row.tallied;
        row.unit = query->value(0).toString();
        row.name = query->value(1).toString();
        row.position = query->value(2).toLongLong();
        row.parent = query->value(3).toLongLong();
        int column = 4;
        const auto next = [&] { return query->value(column++).toLongLong(); };
        t.scheduleRows = next();
        t.strokes = next();
        t.reasons = next();
        t.choices = next();
        readChosen(query->value(column++).toString(), t);
        for (std::int64_t *count : {&t.goals, &t.pictured, &t.characteristics, &t.ideas, &t.placedIdeas, &t.measures, &t.open,
                                    &t.overdue, &t.done, &t.stopped})
            *count = next();
        if (const QString added = query->value(column++).toString(); !added.isEmpty())
            t.lastMeasureAdded = QDateTime::fromString(added, Qt::ISODateWithMs).date();
        t.followUps = next();
        if (const QString last = query->value(column++).toString(); !last.isEmpty())
            t.lastFollowUp = QDate::fromString(last, Qt::ISODate);
        t.checklistDone = next();
        t.evaluated = next() != 0;
        board.push_back(std::move(row));
    }
    return board;
}

} // namespace faktorbenk::store
