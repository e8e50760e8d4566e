#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "disclosure/backgroundreport.h"
#include "disclosure/figurenews.h"
#include "disclosure/trend.h"
#include "followup/board.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace faktorbenk::store {
class Database;
struct RoundSummary;
}

namespace faktorbenk::workbench {

using followup::BoardRow;
struct News;
struct NewsWanted;

struct RoundInfo {
    QString name;
    std::int64_t units = 0;
    bool hasResponses = false;
    QDateTime imported; // the latest import of responses or of a composite report; invalid if none
    bool responsesRemoved = false; // its single responses are gone on purpose: nothing can be added to it
    bool hasComposite = false;
    bool hiddenSumsLeft = false; // removed by a program that left the sums of hidden groups: they can go, too
};

// One change of the floor, with its reason (rule A2).
struct FloorChange {
    QDateTime when;
    survey::FloorPolicy from;
    survey::FloorPolicy to;
    QString reason;
};

// One time that something left the hands of those who have the file: a report, a presentation, a unit's edition.
struct HandOut {
    QDateTime when;
    QString round;
    QString what; // in the words of whoever handed it out
    disclosure::Audience audience = disclosure::Audience::Leader;
    std::optional<survey::UnitCode> unit; // none: all
    survey::FloorPolicy floor;            // it was made under
};

// An open *.faktorbenk file: the use cases of reading. Figures come as Released values only. Belongs to the
// thread that opened it; a job on another thread opens a Workspace (or an importer) of its own.
class Workspace
{
public:
    // Opens an existing file (for reading unless written to), upgrading an older one after a backup beside
    // it. Errors: Database* codes of base/errorcode.h; the file is then as it was.
    static base::Result<std::unique_ptr<Workspace>> open(const QString &path);
    // Makes a new file. DatabaseExists if there is one.
    static base::Result<std::unique_ptr<Workspace>> create(const QString &path);
    ~Workspace();

    const QString &path() const;

    // Oldest first.
    base::Result<std::vector<RoundInfo>> rounds() const;
    // The newest round that has figures, else the newest. NoRounds if there is none.
    base::Result<QString> newestRound() const;

    // The gate of a round, made once and kept until refresh(). UnknownRound.
    base::Result<std::shared_ptr<const disclosure::Gate>> gate(const QString &round) const;
    // UnknownRound, UnknownUnit.
    base::Result<disclosure::UnitReport> report(const survey::UnitCode &unit, const QString &round,
                                                disclosure::Audience audience) const;
    // A unit over the rounds up to this one. UnknownRound, UnknownUnit.
    base::Result<disclosure::Trend> trend(const survey::UnitCode &unit, const QString &round) const;
    // How many have answered in each unit of the round and in the one before it. UnknownRound.
    struct Turnout {
        std::vector<disclosure::UnitTurnout> units; // by UnitIndex of the round's tree; or the one
        QString before;                              // the round before; empty: there is none
    };
    base::Result<Turnout> turnout(const QString &round) const;
    // The same of one unit alone. UnknownRound, UnknownUnit.
    base::Result<Turnout> turnout(const QString &round, const survey::UnitCode &unit) const;
    // Every category of background, for the whole municipality (rule A4). UnknownRound.
    base::Result<std::vector<disclosure::BackgroundReport>> background(const QString &round,
                                                                       disclosure::Audience audience) const;
    base::Result<std::vector<survey::Benchmark>> benchmarks() const;
    // Those a round may be held against: where the user has chosen a row, no other of its level and service type.
    base::Result<std::vector<survey::Benchmark>> benchmarksFor(const QString &round) const;
    // What was said of units of one round and another (workbench/reorganising.h).
    base::Result<std::vector<survey::UnitLink>> unitLinks() const;

    base::Result<survey::FloorPolicy> floor() const;
    base::Result<std::vector<FloorChange>> floorChanges() const; // oldest first
    // distributions is raised to figures where it is lower. FloorTooLow, FloorNeedsReason.
    base::Result<void> setFloor(survey::FloorPolicy floor, const QString &reason, const base::Clock &clock);

    // What has been handed out of the file, oldest first (rule A3, «over all files handed out»).
    base::Result<std::vector<HandOut>> handedOut() const;
    // Of these, what was made under a higher floor than this one: to be warned of before the floor is lowered. What
    // is handed out next is kept from being combined with it, but what is out cannot be taken back.
    base::Result<std::vector<HandOut>> handedOutAbove(const survey::FloorPolicy &floor) const;
    // To be called by whatever writes a file for somebody else. From then on the gate sees to it that no later state
    // of the round, compared with this one, tells of a group under the floor. unit none: all units.
    // UnknownRound, UnknownUnit.
    base::Result<void> noteHandedOut(const QString &round, const QString &what, disclosure::Audience audience,
                                     const std::optional<survey::UnitCode> &unit, const base::Clock &clock);

    // «Fjern enkeltsvar»: removes the packed single responses of a round for good, and of every figure made of them what the
    // gate does not release to leaders now; what is shown stays as it is. It costs that nothing can be added to the round, that its
    // units cannot be arranged anew, and that a lower floor brings nothing back; replacing is possible. Gives the backups beside
    // the file, which still have all of it. UnknownRound, RoundHasNoResponses, ResponsesRemoved.
    base::Result<QStringList> removeResponses(const QString &round, const base::Clock &clock);

    // The plan of a unit, and where the unit stands in the method (M0). Plans are only read: no right to write is taken.
    // A unit without a plan has an empty one.
    base::Result<followup::UnitPlan> plan(const followup::PlanKey &key) const;
    // When something was last done in it; invalid: never.
    base::Result<QDateTime> planChanged(const followup::PlanKey &key) const;
    base::Result<followup::Standing> standing(const followup::PlanKey &key, const QDate &today) const;

    // All units of a round in tree order, then plans without a unit; read only, too. Figures are not read.
    base::Result<std::vector<BoardRow>> board(const QString &round, const QDate &today) const;
    // What is different since a moment (news.h), asked at `now`. Read only: who looks in now and then needs no right to
    // write, and keeps nobody else from writing.
    base::Result<News> news(const NewsWanted &wanted, const QDateTime &now) const;
    // Differs after every change of plans, by whatever process.
    base::Result<std::int64_t> planMark() const;

    // Forgets what was read, after something else has written to the file.
    void refresh();

private:
    explicit Workspace(std::unique_ptr<store::Database> database);

    base::Result<std::shared_ptr<const disclosure::Gate>> makeGate(const store::RoundSummary &round,
                                                                   const survey::FloorPolicy &floor,
                                                                   const std::optional<QDateTime> &until) const;
    // The gate a round had then; none: its figures have come since, or the floor is the same.
    base::Result<std::shared_ptr<const disclosure::Gate>> gateAt(const store::RoundSummary &round, const QDateTime &then) const;
    base::Result<std::vector<disclosure::FigureNews>> figureNews(const NewsWanted &wanted) const;
    // until: only what was handed out by then. None: everything.
    base::Result<disclosure::RoundPast> pastOf(const store::RoundSummary &round, const std::optional<QDateTime> &until) const;
    // Of the rounds before this one that have figures, newest first.
    base::Result<std::vector<std::shared_ptr<const disclosure::Gate>>> gatesBefore(const QString &round) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace faktorbenk::workbench
