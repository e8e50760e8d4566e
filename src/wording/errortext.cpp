#include "wording/errortext.h"

#include "wording/figuretext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace faktorbenk::wording {

namespace {

using base::ErrorCode;

// The English sentence; %1 … are the error's arguments in the order of errorcode.h.
const char *sentence(ErrorCode code)
{
    // QT_TRANSLATE_NOOP marks each for translation; they are looked up in one place below.
    switch (code) {
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Stopped. Nothing was changed.");
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no file %1. Check the name and where it lies.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be read: %2.");
    case ErrorCode::FileEmpty:
        return QT_TRANSLATE_NOOP("Error", "%1 is empty. Export it once more.");
    case ErrorCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Error", "%1 is larger than %2 MiB. Divide it into several files.");
    case ErrorCode::FileNotText:
        return QT_TRANSLATE_NOOP("Error", "%1 is neither a table of text nor a spreadsheet. Save it as XLSX, ODS or CSV in the "
                                          "spreadsheet program.");
    case ErrorCode::FileIsLegacyExcel:
        return QT_TRANSLATE_NOOP("Error", "%1 is an old Excel file (.xls). Open it in a spreadsheet program and save it "
                                          "as XLSX.");
    case ErrorCode::FileIsPasswordProtected:
        return QT_TRANSLATE_NOOP("Error", "%1 is protected by a password. Save it without one and try again.");
    case ErrorCode::FileFormatUnsupported:
        return QT_TRANSLATE_NOOP("Error", "%1 is in the format %2, which cannot be read here. Save it as XLSX, ODS "
                                          "or CSV.");
    case ErrorCode::FileBrokenEncoding:
        return QT_TRANSLATE_NOOP("Error", "%1 has characters that cannot be read. Save it as CSV in UTF-8.");
    case ErrorCode::FileDamaged:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged (%2). Export it once more, or open it in a spreadsheet program and save "
                                          "it under another name.");
    case ErrorCode::FileUnpacksTooLarge:
        return QT_TRANSLATE_NOOP("Error", "%1 unpacks to more than a survey can be, so it was not read. Save it as CSV, or "
                                          "divide it into several files.");
    case ErrorCode::UnknownSheet:
        return QT_TRANSLATE_NOOP("Error", "%1 has no sheet called “%2”. It has: %3.");
    case ErrorCode::DatabaseMissing:
        return QT_TRANSLATE_NOOP("Error", "There is no file %1. It may have been moved, or the network drive may be "
                                          "away.");
    case ErrorCode::DatabaseForeign:
        return QT_TRANSLATE_NOOP("Error", "%1 is not a Faktorbenk file. It has not been changed.");
    case ErrorCode::DatabaseNewer:
        return QT_TRANSLATE_NOOP("Error", "%1 was made by a newer version of Faktorbenk (file version %2, this program "
                                          "knows %3). Install the newer version. The file has not been changed.");
    case ErrorCode::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("Error", "%1 is damaged (%2). Use a backup copy. The file has not been changed.");
    case ErrorCode::DatabaseLocked:
        return QT_TRANSLATE_NOOP("Error", "%1 is in use by another program. Close it there and try again.");
    case ErrorCode::DatabaseReadOnly:
        return QT_TRANSLATE_NOOP("Error", "%1 is read-only, so nothing was saved. Copy it to a place where you may "
                                          "write.");
    case ErrorCode::DatabaseExists:
        return QT_TRANSLATE_NOOP("Error", "There is already a file %1. Choose another name.");
    case ErrorCode::DatabaseCannotCreate:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be opened or made here: %2. Choose another folder.");
    case ErrorCode::DatabaseFailed:
        return QT_TRANSLATE_NOOP("Error", "Something went wrong with %1: %2. Nothing was changed.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error", "The disk is full, so %1 was not changed. Make room and try again.");
    case ErrorCode::NoHeaderRow:
        return QT_TRANSLATE_NOOP("Error", "No header row was found. The first row must name the columns.");
    case ErrorCode::NoAnswerColumns:
        return QT_TRANSLATE_NOOP("Error", "No columns with answers were found. They are called F1_1, F1_2 and so on.");
    case ErrorCode::NoUnitColumn:
        return QT_TRANSLATE_NOOP("Error", "No column tells which unit a row belongs to. Call it Enhetskode or Enhet.");
    case ErrorCode::NoUnitCodeColumn:
        return QT_TRANSLATE_NOOP("Error", "No column has the units' codes. Call it Enhetskode.");
    case ErrorCode::NoRoundKnown:
        return QT_TRANSLATE_NOOP("Error", "No column tells which round this is. Name the round when you import.");
    case ErrorCode::NoRespondents:
        return QT_TRANSLATE_NOOP("Error", "Not one row has an answer.");
    case ErrorCode::NoUnits:
        return QT_TRANSLATE_NOOP("Error", "Not one row tells of a unit.");
    case ErrorCode::DuplicateAnswerColumn:
        return QT_TRANSLATE_NOOP("Error", "The columns %1 and %2 are the same statement. Remove one of them.");
    case ErrorCode::TooManyStatements:
        return QT_TRANSLATE_NOOP("Error", "Factor %1 has %2 columns; the most is %3.");
    case ErrorCode::TooManyColumns:
        return QT_TRANSLATE_NOOP("Error", "The file has %1 columns; the most is %2.");
    case ErrorCode::UnterminatedQuote:
        return QT_TRANSLATE_NOOP("Error", "A quotation mark opens here and is never closed.");
    case ErrorCode::RaggedRow:
        return QT_TRANSLATE_NOOP("Error", "The row has %1 cells, the header row has %2.");
    case ErrorCode::MissingMeanColumns:
        return QT_TRANSLATE_NOOP("Error", "No columns with means were found. They are called F1 to F10.");
    case ErrorCode::NotThisKind:
        return QT_TRANSLATE_NOOP("Error", "This does not look like %1; it looks like %2.");
    case ErrorCode::BadAnswer:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not an answer. An answer is 1 to 5, or empty.");
    case ErrorCode::CellShowsError:
        return QT_TRANSLATE_NOOP("Error", "The cell shows “%1” instead of a value. Correct it in the spreadsheet and save again.");
    case ErrorCode::MissingUnit:
        return QT_TRANSLATE_NOOP("Error", "The row has answers, but no unit.");
    case ErrorCode::MissingRound:
        return QT_TRANSLATE_NOOP("Error", "The row has answers, but no round.");
    case ErrorCode::ConflictingParent:
        return QT_TRANSLATE_NOOP("Error", "Unit %1 lies below %2 here, but below %3 earlier in the file.");
    case ErrorCode::ConflictingName:
        return QT_TRANSLATE_NOOP("Error", "Unit %1 is called “%2” here, but “%3” earlier; the first name is used.");
    case ErrorCode::ConflictingServiceType:
        return QT_TRANSLATE_NOOP("Error", "Unit %1 is of type “%2” here, but “%3” earlier; the first is used.");
    case ErrorCode::BadInvited:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a number of people. Write a whole number, or leave it empty.");
    case ErrorCode::DuplicateUnit:
        return QT_TRANSLATE_NOOP("Error", "Unit %1 already stands in row %2.");
    case ErrorCode::UnitCycle:
        return QT_TRANSLATE_NOOP("Error", "Unit %1 lies below itself. Correct its parent.");
    case ErrorCode::UnknownParent:
        return QT_TRANSLATE_NOOP("Error", "Unit %1 lies below %2, which has no row of its own; it was made.");
    case ErrorCode::BadMean:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a mean. Write a number from 1.0 to 5.0, or leave it empty.");
    case ErrorCode::BadShare:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a share. A share is 0 to 100 percent, or empty.");
    case ErrorCode::BadYear:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a year.");
    case ErrorCode::BadDate:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a date. Write it like 2023-03-23.");
    case ErrorCode::BadLevel:
        return QT_TRANSLATE_NOOP("Error", "“%1” is not a level. Write “nasjonal” or “tjeneste”.");
    case ErrorCode::MissingServiceType:
        return QT_TRANSLATE_NOOP("Error", "The row is about a service type, but does not say which.");
    case ErrorCode::MissingSource:
        return QT_TRANSLATE_NOOP("Error", "The row does not say where its figures come from.");
    case ErrorCode::DuplicateBenchmark:
        return QT_TRANSLATE_NOOP("Error", "The same level, service type and year already stand in row %4 (%1, %2, %3).");
    case ErrorCode::CategoryTooLong:
        return QT_TRANSLATE_NOOP("Error", "“%1” is too long for a category.");
    case ErrorCode::TooManyCategories:
        return QT_TRANSLATE_NOOP("Error", "%1 has more than %2 different values. Is it the right column?");
    case ErrorCode::ColumnDropped:
        return QT_TRANSLATE_NOOP("Error", "The column %1 is not used; nothing of it is stored.");
    case ErrorCode::BlankRows:
        return QT_TRANSLATE_NOOP("Error", "Rows without an answer, which do not count: %1.");
    case ErrorCode::OtherSheets:
        return QT_TRANSLATE_NOOP("Error", "The sheet %1 is read. The file also has: %2.");
    case ErrorCode::RowsSkipped:
        return QT_TRANSLATE_NOOP("Error", "Rows with faults that were left out: %1.");
    case ErrorCode::UnitsOutsideList:
        return QT_TRANSLATE_NOOP("Error", "Units that are not in the unit list: %1 (%2).");
    case ErrorCode::InvitedBelowRespondents:
        return QT_TRANSLATE_NOOP("Error", "Unit %1: fewer people are said to be invited than have answered, so its "
                                          "response rate is unknown.");
    case ErrorCode::NoRespondentsColumn:
        return QT_TRANSLATE_NOOP("Error", "No column tells how many have answered in each unit, so no figures can be "
                                          "shown. Call it Svar.");
    case ErrorCode::RespondentsNotGiven:
        return QT_TRANSLATE_NOOP("Error", "Unit %1: how many have answered is not given, so its figures will not be "
                                          "shown.");
    case ErrorCode::SubunitsExceedUnit:
        return QT_TRANSLATE_NOOP("Error", "Unit %1: more have answered in its sub-units together than in the unit itself. "
                                          "As long as that is so, its figures will not be shown.");
    case ErrorCode::SharesDoNotAddUp:
        return QT_TRANSLATE_NOOP("Error", "The shares of factor %1 do not add up to 100 percent, so they are left out.");
    case ErrorCode::SharesContradictMean:
        return QT_TRANSLATE_NOOP("Error", "The shares of factor %1 do not fit its mean, so they are left out.");
    case ErrorCode::ComputedInstead:
        return QT_TRANSLATE_NOOP("Error", "The round %1 has responses too. Units that have responses are computed from "
                                          "them; the composite report is used for the others.");
    case ErrorCode::RoundHasResponses:
        return QT_TRANSLATE_NOOP("Error", "The round %1 already has responses. Choose whether to replace them or to add "
                                          "to them.");
    case ErrorCode::RoundHasNoResponses:
        return QT_TRANSLATE_NOOP("Error", "The round %1 has no responses yet. Import them first.");
    case ErrorCode::RoundHasComposite:
        return QT_TRANSLATE_NOOP("Error", "The round %1 already has figures from a composite report. Choose to replace "
                                          "them if you mean to.");
    case ErrorCode::ResponsesRemoved:
        return QT_TRANSLATE_NOOP("Error", "The single responses of the round %1 have been removed, so nothing can be added to it "
                                          "and its units cannot be arranged anew. It can still be replaced.");
    case ErrorCode::SameContentAgain:
        return QT_TRANSLATE_NOOP("Error", "What %1 contains is already in the round %2 (imported %3). Choose to replace "
                                          "if you mean to import it again.");
    case ErrorCode::QuestionnaireDiffers:
        return QT_TRANSLATE_NOOP("Error", "The statements differ from those that the round %1 has.");
    case ErrorCode::SameFileTwice:
        return QT_TRANSLATE_NOOP("Error", "%1 has the same content as another of the files.");
    case ErrorCode::UnitListTwice:
        return QT_TRANSLATE_NOOP("Error", "%1 and %3 are both unit lists for %2. Leave one of them out, or name another "
                                          "round for it.");
    case ErrorCode::MappingOfAnotherKind:
        return QT_TRANSLATE_NOOP("Error", "The saved setup “%1” is for another kind of file: %2.");
    case ErrorCode::UnknownMapping:
        return QT_TRANSLATE_NOOP("Error", "There is no saved setup called “%1”. Saved are: %2.");
    case ErrorCode::NoRounds:
        return QT_TRANSLATE_NOOP("Error", "%1 has no results yet. Import a response export first.");
    case ErrorCode::UnknownRound:
        return QT_TRANSLATE_NOOP("Error", "There is no round called %1.");
    case ErrorCode::UnknownUnit:
        return QT_TRANSLATE_NOOP("Error", "There is no unit with the code %1.");
    case ErrorCode::FloorTooLow:
        return QT_TRANSLATE_NOOP("Error", "The floor cannot be %1. It is at least 3.");
    case ErrorCode::FloorNeedsReason:
        return QT_TRANSLATE_NOOP("Error", "Say why the floor is changed; the reason is kept in the file.");
    case ErrorCode::CannotWriteFile:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be written: %2.");
    case ErrorCode::NoImportToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to undo: only the latest import or deletion can be taken back.");
    case ErrorCode::NoEarlierRound:
        return QT_TRANSLATE_NOOP("Error", "There is no round before %1 to compare units with.");
    case ErrorCode::LinkNeedsParts:
        return QT_TRANSLATE_NOOP("Error", "Unit %1: choose at least two earlier units for a merger, and exactly one otherwise.");
    case ErrorCode::LinkOverlaps:
        return QT_TRANSLATE_NOOP("Error", "Unit %1: the earlier units lie inside one another, so they cannot be added up.");
    case ErrorCode::TextTooLong:
        return QT_TRANSLATE_NOOP("Error", "A field holds %1 characters; this text has %2. Shorten it, or divide it.");
    case ErrorCode::ValueNotAllowed:
        return QT_TRANSLATE_NOOP("Error", "This value cannot be kept here (%1).");
    case ErrorCode::FieldConflict:
        return QT_TRANSLATE_NOOP("Error", "Somebody else has written “%1” here in the meantime, so “%2” was not saved. "
                                          "Choose which to keep.");
    case ErrorCode::RecordGone:
        return QT_TRANSLATE_NOOP("Error", "The line has been deleted in the meantime (%1). It can be fetched from the "
                                          "bin.");
    case ErrorCode::RecordExists:
        return QT_TRANSLATE_NOOP("Error", "This is there already (%1).");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to undo.");
    case ErrorCode::NothingToRedo:
        return QT_TRANSLATE_NOOP("Error", "There is nothing to do again.");
    case ErrorCode::UndoConflict:
        return QT_TRANSLATE_NOOP("Error", "This cannot be undone: %1 was changed since by another program.");
    case ErrorCode::EditedElsewhere:
        return QT_TRANSLATE_NOOP("Error", "%2 on %3 has had %1 open for writing since %4. You can read it, and write "
                                          "when it is free.");
    case ErrorCode::NoLongerEditor:
        return QT_TRANSLATE_NOOP("Error", "%2 on %3 has taken over %1, so nothing is saved from here until it is free "
                                          "again.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "%1 is there already. Nothing was written over it.");
    case ErrorCode::UnitWithheld:
        return QT_TRANSLATE_NOOP("Error", "The figures of %1 are hidden, so there is nothing to make a file of.");
    case ErrorCode::ExportUnfinished:
        return QT_TRANSLATE_NOOP("Error", "An export to %1 was stopped half-way. Go on with it, or choose another folder.");
    case ErrorCode::ExportDiffers:
        return QT_TRANSLATE_NOOP("Error", "The export that was stopped in %1 was another: its choices or its figures were "
                                          "not these. Choose another folder.");
    case ErrorCode::TemplateUnreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be used as a template: it is not a PowerPoint presentation that can be read.");
    case ErrorCode::TemplateUnusable:
        return QT_TRANSLATE_NOOP("Error", "%1 cannot be used as a template: it has no slide layout with a title.");
    case ErrorCode::ResourceMissing:
        return QT_TRANSLATE_NOOP("Error", "The program is not whole: %1 is missing. Install it again.");
    }
    return "";
}

// A kind of file as the importer names it.
QString kindText(const QString &kind)
{
    if (kind == u"responses")
        return QCoreApplication::translate("Error", "a response export");
    if (kind == u"units")
        return QCoreApplication::translate("Error", "a unit list");
    if (kind == u"benchmarks")
        return QCoreApplication::translate("Error", "published means");
    return QCoreApplication::translate("Error", "a composite report");
}

QString argumentText(ErrorCode code, int place, const QVariant &argument)
{
    if (code == ErrorCode::NotThisKind || (code == ErrorCode::MappingOfAnotherKind && place == 1))
        return kindText(argument.toString());
    if (code == ErrorCode::UnknownMapping && place == 1 && argument.toString().isEmpty())
        return QCoreApplication::translate("Error", "none");
    if (code == ErrorCode::TextTooLong || (code == ErrorCode::FileTooLarge && place == 1))
        return count(argument.toLongLong());
    switch (argument.typeId()) {
    case QMetaType::QDateTime:
        return QLocale().toString(argument.toDateTime(), QLocale::ShortFormat);
    default:
        return argument.toString();
    }
}

} // namespace

QString errorText(const base::Error &error)
{
    QString text = QCoreApplication::translate("Error", sentence(error.code));
    // All places at once, so that a %1 inside an argument stays what it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit()) {
            const int place = text[i + 1].digitValue() - 1;
            result += argumentText(error.code, place, error.arguments.value(place));
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace faktorbenk::wording
