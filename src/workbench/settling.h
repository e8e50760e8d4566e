#pragma once

#include "importer/mapping.h"
#include "store/mappings.h"
#include "workbench/filelook.h"

namespace faktorbenk::workbench {

// Between the words of the workbench and the values of importer and store; not for pages.

importer::Kind importerKind(FileKind kind);
FileKind fileKind(importer::Kind kind);
QString encodingName(importer::Encoding encoding); // as encodings() has it
std::optional<importer::Encoding> encodingNamed(const QString &name);

importer::Setup importerSetup(const FileSetup &setup);
importer::Mapping importerMapping(const SavedMapping &mapping);
SavedMapping savedFrom(const importer::Mapping &mapping);
store::MappingRow storedRow(const SavedMapping &mapping, const QDateTime &saved);
SavedMapping savedFrom(const store::MappingRow &row);

// A file opened and its columns settled, ready for a reader. Lives no longer than the progress it was opened with.
struct SettledFile {
    importer::Table table;
    importer::Guess guess;
};
base::Result<SettledFile> settle(const QString &path, const importer::Setup &setup, base::Progress &progress);
base::Result<SettledFile> settle(const QString &path, const importer::Mapping &mapping, base::Progress &progress);

} // namespace faktorbenk::workbench
