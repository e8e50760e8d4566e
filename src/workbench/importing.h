#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "workbench/filekind.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace faktorbenk::workbench {

// One thing to tell about a file, ready to be worded (wording/faulttext.h).
struct Notice {
    enum class Severity { Error, Warning, Note };

    Severity severity = Severity::Error;
    base::Error what;
    QString file;   // as the user named it
    QString sheet;  // empty for CSV
    std::int64_t row = 0; // as a spreadsheet shows it; 0: the whole file
    QString column; // its header; empty: the whole row
    QString value;  // what stands there, cut; empty where it is about no cell
};

enum class WhenRoundHasResponses { Refuse, Replace, Add };

struct ImportOptions {
    std::optional<QString> round; // instead of the file's own
    WhenRoundHasResponses existing = WhenRoundHasResponses::Refuse;
    bool skipFaulty = false; // leave rows with faults out instead of refusing the file
    QString sheet = {};      // of a spreadsheet; empty: the one that looks right, or as the mapping says
    // Name of a mapping saved in the database; says how the files are to be read. UnknownMapping.
    std::optional<QString> mapping = {};
};

// What an import did, or would do.
struct ImportOutcome {
    bool stored = false;         // false: refused, or only looked at
    QStringList rounds;          // touched
    std::int64_t respondents = 0;
    std::int64_t units = 0;
    std::int64_t rows = 0;       // data rows read
    std::vector<Notice> notices; // up to a limit, in file order
    std::int64_t errors = 0;     // all of them, also those beyond the limit
};

// Each reads the files, and if there is no fault stores them in one transaction; on any error, on cancel
// and on a refused file the database is as it was. A refused file is not an Error but an outcome with
// stored == false and notices; an Error is Cancelled, RoundHasResponses, RoundHasComposite or
// SameContentAgain (to be asked about), or something about the database (Database…, DiskFull).
// The database is made if it does not exist – but only once the file has been found to be in order.
// Opens the database itself, so it may run on any thread.
base::Result<ImportOutcome> importResponses(const QStringList &files, const QString &database,
                                            const ImportOptions &options, const base::Clock &clock,
                                            base::Progress &progress);
base::Result<ImportOutcome> importUnits(const QString &file, const QString &database,
                                        const ImportOptions &options, const base::Clock &clock,
                                        base::Progress &progress);
base::Result<ImportOutcome> importBenchmarks(const QString &file, const QString &database,
                                             const ImportOptions &options, const base::Clock &clock,
                                             base::Progress &progress);

// Composite reports (D4). existing: Refuse is RoundHasComposite when the round has such figures; Add is not for
// them. Responses of the round stay as they are.
base::Result<ImportOutcome> importComposite(const QStringList &files, const QString &database,
                                            const ImportOptions &options, const base::Clock &clock,
                                            base::Progress &progress);

// What kind a file is, from its header row alone; none if it looks like nothing we know, or cannot be read.
std::optional<FileKind> recogniseFile(const QString &file);

// Reads without storing: the guess, the faults. kind none: recognised from the header row.
struct Inspection {
    FileKind kind = FileKind::Responses;
    QString format;             // «CSV», «XLSX», «ODS»
    QString encoding;           // «UTF-8», «Windows-1252» …; empty for spreadsheets
    QString separator;          // «;», «,», «\t»; the same
    QString sheet;              // the one that was looked at; empty for text
    QStringList sheets;         // all that can be asked for
    QStringList columns;        // header texts in order
    QStringList roles;          // what each was taken for, in stable English words («unit code», «F1_1», «dropped»)
    ImportOutcome outcome;
};
struct SavedMapping;
// mapping: how the file is to be read; a kind beside it must be the mapping's own.
base::Result<Inspection> inspectFile(const QString &file, std::optional<FileKind> kind, base::Progress &progress,
                                     const QString &sheet = {}, const SavedMapping *mapping = nullptr);

} // namespace faktorbenk::workbench
