#pragma once

#include "workbench/importing.h"
#include "workbench/mappings.h"

#include <map>

namespace faktorbenk::workbench {

// What the user has corrected of what a file was taken for; what is left empty is as recognised.
struct FileSetup {
    std::optional<FileKind> kind;
    bool leftOut = false;        // the file is not imported at all
    QString encoding;            // one of encodings()
    QString separator;           // one character
    QString sheet;               // of a file with sheets
    std::int64_t headerRow = 0;  // as a spreadsheet shows it
    std::map<int, QString> uses; // by place of the column, in the words of ColumnLook::use
    QString round;               // instead of what the rows say; of a unit list: the round it describes
    QString mapping;             // name of the saved mapping this came from

    friend bool operator==(const FileSetup &, const FileSetup &) = default;
};

// A column as the user is shown it. What stands in it is told as far as nobody's answers can be seen
// (importer/sample.h, rules A1 and A6).
struct ColumnLook {
    enum class Shows { Nothing, Values, Answers, Figures };

    QString header;
    QString use; // in the stable English words of Inspection::roles
    bool isCorrected = false;
    Shows shows = Shows::Nothing;
    QStringList values; // Values
    bool more = false;
    bool digits = false, labels = false, missing = false, others = false; // Answers
};

// What a file was taken for, corrections included.
struct FileLook {
    QString path;
    std::optional<base::Error> unreadable; // then nothing below is known
    FileKind kind = FileKind::Responses;
    bool isRecognised = false; // kind was recognised or set; otherwise it is a guess at best
    QString encoding;
    QString separator;
    QString sheet;              // empty: the file has none
    QStringList sheets;         // all there are
    std::int64_t headerRow = 0; // 0: none found
    std::vector<ColumnLook> columns;
    std::int64_t rows = 0;      // about how many
    QStringList rounds;         // named in the first rows, or set; empty: the file does not say
    QStringList mappings;       // the saved ones that look the same, by name
    QStringList possibleUses;   // what a column of this kind may be taken for

    bool hasRoundColumn() const;
};

// The setup with one column used as something else; a correction of another column to the same is taken back.
FileSetup corrected(FileSetup setup, int column, const QString &use);

QStringList encodings(); // «UTF-8», «Windows-1252», «UTF-16 LE», «UTF-16 BE»

// Looks at the head of the file only, though all the shared texts of a spreadsheet come before it. Never stores
// anything. When it was stopped, unreadable is Cancelled.
FileLook lookAt(const QString &path, const FileSetup &setup, const std::vector<SavedMapping> &mappings,
                base::Progress &progress);

// What a mapping says of that file; the round is left open. Errors: as for a file that cannot be read, Cancelled.
base::Result<FileSetup> setupFrom(const SavedMapping &mapping, const QString &path, base::Progress &progress);
// The file's setup as it stands, under a name. Errors: the same.
base::Result<SavedMapping> mappingFrom(const QString &name, const QString &path, const FileSetup &setup,
                                       base::Progress &progress);

// The files meant by what was dropped or chosen: of a folder those directly in it, sorted by name, hidden ones
// and Faktorbenk's own left out.
QStringList filesOf(const QStringList &paths);

} // namespace faktorbenk::workbench
