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
    NoUnits,              // –
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
    BadShare,             // value
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
    NoRespondentsColumn,  // –
    RespondentsNotGiven,  // unit code
    SubunitsExceedUnit,   // unit code – names no figure
    SharesDoNotAddUp,     // factor
    SharesContradictMean, // factor
    ComputedInstead,      // round: it has responses, from which its units are computed

    // Import: the round
    RoundHasResponses,    // round
    RoundHasNoResponses,  // round
    RoundHasComposite,    // round
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
    NoImportToUndo,       // –
    NoEarlierRound,       // round
    LinkNeedsParts,       // unit code: merged from fewer than two units
    LinkOverlaps,         // unit code: its earlier units lie inside one another

    // Plans
    TextTooLong,          // limit, characters
    ValueNotAllowed,      // field or table
    FieldConflict,        // what the file holds by now, what was to be written
    RecordGone,           // table: deleted, or of another plan
    RecordExists,         // table: there may be only one such
    NothingToUndo,        // –
    NothingToRedo,        // –
    UndoConflict,         // table.field: written since by other means
    EditedElsewhere,      // path, user, machine, since when
    NoLongerEditor,       // path, user, machine: somebody took over
    ResourceMissing,      // name

    // Files to hand out
    CannotWriteFile,      // path, reason
    FileExists,           // path
    UnitWithheld,         // name of the unit
    ExportUnfinished,     // folder
    ExportDiffers,        // folder
    TemplateUnreadable,   // path: of slides; not a presentation, or damaged
    TemplateUnusable,     // path: has no layout with a title
};

} // namespace faktorbenk::base
