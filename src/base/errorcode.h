#pragma once

namespace faktorbenk::base {

// Every way in which something can go wrong, for the whole product. The comment after a code lists its
// arguments in order; wording/errortext.cpp is the one place that turns a code into a sentence.
enum class ErrorCode {
    Cancelled, // –

    // Files as such
    FileNotFound,   // path
    FileUnreadable, // path, reason of the operating system
    FileEmpty,      // path
    FileTooLarge,   // path, limit in MiB
    FileNotText,    // path
    FileIsLegacyExcel,        // path
    FileIsPasswordProtected,  // path
    FileFormatUnsupported,    // path, name of the format
    FileBrokenEncoding,       // path
    FileDamaged,              // path, detail (technical, in English)
    FileUnpacksTooLarge,      // path: a zip bomb, or a sheet beyond all measure
    UnknownSheet,             // path, sheet asked for, the sheets there are
    FileIsComposite,          // path: a composite report (means per unit), known but not read yet

    // The database
    DatabaseMissing,      // path
    DatabaseForeign,      // path: not one of our files
    DatabaseNewer,        // path, its version, our version
    DatabaseDamaged,      // path, detail
    DatabaseLocked,       // path
    DatabaseReadOnly,     // path
    DatabaseExists,       // path
    DatabaseCannotCreate, // path, reason
    DatabaseFailed,       // path, detail of SQLite
    DiskFull,             // path

    // Import: the file as a whole
    NoHeaderRow,          // –
    NoAnswerColumns,      // –
    NoUnitColumn,         // –
    NoUnitCodeColumn,     // –
    NoRoundKnown,         // –
    NoRespondents,        // –
    DuplicateAnswerColumn, // header, earlier header
    TooManyStatements,    // factor, count, limit
    TooManyColumns,       // count, limit
    UnterminatedQuote,    // –
    RaggedRow,            // cells in the row, cells in the header
    MissingMeanColumns,   // –
    NotThisKind,          // kind asked for, kind it looks like: responses, units, benchmarks or composite

    // Import: one cell
    BadAnswer,            // value
    CellShowsError,       // value: #N/A and the like, or a formula that was never computed
    MissingUnit,          // –
    MissingRound,         // –
    ConflictingParent,    // unit code, parent, earlier parent
    ConflictingName,      // unit code, name, earlier name              (warning)
    ConflictingServiceType, // unit code, type, earlier type            (warning)
    BadInvited,           // value
    DuplicateUnit,        // unit code, earlier row
    UnitCycle,            // unit code
    UnknownParent,        // unit code, parent
    BadMean,              // value
    BadYear,              // value
    BadDate,              // value
    BadLevel,             // value
    MissingServiceType,   // –
    MissingSource,        // –
    DuplicateBenchmark,   // level, service type, year, earlier row
    CategoryTooLong,      // value
    TooManyCategories,    // variable, limit

    // Import: told, not refused
    ColumnDropped,        // header
    BlankRows,            // count
    OtherSheets,          // sheet that is read, the others
    RowsSkipped,          // count
    UnitsOutsideList,     // count, first codes
    InvitedBelowRespondents, // unit code – names no figure

    // Import: the round
    RoundHasResponses,    // round
    RoundHasNoResponses,  // round
    ResponsesRemoved,     // round: its single responses were removed on purpose
    SameContentAgain,     // file name, round, date of the earlier import
    QuestionnaireDiffers, // round
    SameFileTwice,        // file name
    UnitListTwice,        // file name, round, earlier file name

    // Mappings
    MappingOfAnotherKind, // name, its kind: responses, units, benchmarks or composite
    UnknownMapping,       // name, the names there are (quoted, with commas; may be empty)

    // Asking
    NoRounds,             // path
    UnknownRound,         // round
    UnknownUnit,          // code
    FloorTooLow,          // floor asked for
    FloorNeedsReason,     // –
    CannotWriteFile,      // path, reason
    ResourceMissing,      // name
};

} // namespace faktorbenk::base
