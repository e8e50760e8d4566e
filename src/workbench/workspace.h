#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "disclosure/unitreport.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace faktorbenk::store {
class Database;
}

namespace faktorbenk::workbench {

struct RoundInfo {
    QString name;
    std::int64_t units = 0;
    bool hasResponses = false;
    QDateTime imported; // the latest import of responses; invalid if none
};

// One change of the floor, with its reason (rule A2).
struct FloorChange {
    QDateTime when;
    survey::FloorPolicy from;
    survey::FloorPolicy to;
    QString reason;
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
    // The newest round that has responses, else the newest. NoRounds if there is none.
    base::Result<QString> newestRound() const;

    // The gate of a round, made once and kept until refresh(). UnknownRound.
    base::Result<std::shared_ptr<const disclosure::Gate>> gate(const QString &round) const;
    // UnknownRound, UnknownUnit.
    base::Result<disclosure::UnitReport> report(const survey::UnitCode &unit, const QString &round,
                                                disclosure::Audience audience) const;
    base::Result<std::vector<survey::Benchmark>> benchmarks() const;
    // Those a round may be held against: where the user has chosen a row, no other of its level and service type.
    base::Result<std::vector<survey::Benchmark>> benchmarksFor(const QString &round) const;
    // What was said of units of one round and another (workbench/reorganising.h).
    base::Result<std::vector<survey::UnitLink>> unitLinks() const;

    base::Result<survey::FloorPolicy> floor() const;
    base::Result<std::vector<FloorChange>> floorChanges() const; // oldest first
    // FloorTooLow, FloorNeedsReason.
    base::Result<void> setFloor(survey::FloorPolicy floor, const QString &reason, const base::Clock &clock);

    // Forgets what was read, after something else has written to the file.
    void refresh();

private:
    explicit Workspace(std::unique_ptr<store::Database> database);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace faktorbenk::workbench
