#include "workbench/settling.h"

#include "importer/columnuse.h"
#include "importer/sheetchoice.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using importer::Encoding;

namespace {

constexpr std::array encodingNames = {
    std::pair{Encoding::Utf8, "UTF-8"},
    std::pair{Encoding::Windows1252, "Windows-1252"},
    std::pair{Encoding::Utf16LittleEndian, "UTF-16 LE"},
    std::pair{Encoding::Utf16BigEndian, "UTF-16 BE"},
};

constexpr std::array kinds = {
    std::pair{FileKind::Responses, importer::Kind::Responses},
    std::pair{FileKind::Units, importer::Kind::Units},
    std::pair{FileKind::Benchmarks, importer::Kind::Benchmarks},
    std::pair{FileKind::Composite, importer::Kind::Composite},
};

FileKind kindNamed(const QString &name)
{
    for (const auto &[ours, theirs] : kinds)
        if (importer::kindName(theirs) == name)
            return ours;
    return FileKind::Responses;
}

importer::ReadingAs readingAs(const QString &encoding, const QString &separator, const QString &sheet)
{
    importer::ReadingAs as{encodingNamed(encoding), std::nullopt, sheet};
    if (!separator.isEmpty() && separator.front().unicode() < 0x80)
        as.separator = separator.front().toLatin1();
    return as;
}

} // namespace

importer::Kind importerKind(FileKind kind)
{
    for (const auto &[ours, theirs] : kinds)
        if (ours == kind)
            return theirs;
    return importer::Kind::Responses;
}

QString fileKindWord(FileKind kind)
{
    return importer::kindName(importerKind(kind));
}

FileKind fileKind(importer::Kind kind)
{
    for (const auto &[ours, theirs] : kinds)
        if (theirs == kind)
            return ours;
    return FileKind::Responses;
}

QStringList encodings()
{
    QStringList names;
    for (const auto &[encoding, name] : encodingNames)
        names.append(QString::fromLatin1(name));
    return names;
}

QString encodingName(Encoding wanted)
{
    for (const auto &[encoding, name] : encodingNames)
        if (encoding == wanted)
            return QString::fromLatin1(name);
    return {};
}

std::optional<Encoding> encodingNamed(const QString &wanted)
{
    for (const auto &[encoding, name] : encodingNames)
        if (wanted == QLatin1String(name))
            return encoding;
    return std::nullopt;
}

importer::Setup importerSetup(const FileSetup &setup)
{
    importer::Setup settled{std::nullopt, readingAs(setup.encoding, setup.separator, setup.sheet), setup.headerRow, {}};
    if (setup.kind)
        settled.kind = importerKind(*setup.kind);
    for (const auto &[place, use] : setup.uses)
        if (const auto column = importer::columnOfUse(use); column && place >= 0)
            settled.columns.emplace(static_cast<std::size_t>(place), *column);
    return settled;
}

importer::Mapping importerMapping(const SavedMapping &mapping)
{
    importer::Mapping made{mapping.name, importerKind(mapping.kind), readingAs(mapping.encoding, mapping.separator, mapping.sheet),
                           mapping.headerRow, {}};
    for (const SavedMapping::Column &column : mapping.columns)
        if (const auto use = importer::columnOfUse(column.use))
            made.columns.push_back({column.header, column.occurrence, *use});
    return made;
}

SavedMapping savedFrom(const importer::Mapping &mapping)
{
    SavedMapping saved{mapping.name, fileKind(mapping.kind), {}, {}, mapping.reading.sheet, mapping.headerRow, {}, {}};
    if (mapping.reading.encoding)
        saved.encoding = encodingName(*mapping.reading.encoding);
    if (mapping.reading.separator)
        saved.separator = QString(QLatin1Char(*mapping.reading.separator));
    for (const importer::Mapping::Entry &entry : mapping.columns)
        saved.columns.push_back({entry.header, entry.occurrence, importer::useOf(entry.use)});
    return saved;
}

store::MappingRow storedRow(const SavedMapping &mapping, const QDateTime &saved)
{
    store::MappingRow row{mapping.name, importer::kindName(importerKind(mapping.kind)), mapping.encoding,
                          mapping.separator, mapping.sheet, mapping.headerRow, saved, {}};
    for (const SavedMapping::Column &column : mapping.columns)
        row.columns.push_back({column.header, column.occurrence, column.use});
    return row;
}

SavedMapping savedFrom(const store::MappingRow &row)
{
    SavedMapping mapping{row.name, kindNamed(row.kind), row.encoding, row.separator, row.sheet, row.headerRow, {}, row.saved};
    for (const store::MappingColumn &column : row.columns)
        mapping.columns.push_back({column.header, column.occurrence, column.use});
    return mapping;
}

base::Result<SettledFile> settle(const QString &path, const importer::Setup &setup, base::Progress &progress)
{
    auto table = importer::openTable(path, setup.kind, setup.reading, &progress);
    if (!table)
        return base::Failure(table.error());
    importer::Guess guess = importer::guess(*table, setup);
    if (progress.isCancelled())
        return base::failure(base::ErrorCode::Cancelled);
    return SettledFile{std::move(*table), std::move(guess)};
}

base::Result<SettledFile> settle(const QString &path, const importer::Mapping &mapping, base::Progress &progress)
{
    auto file = settle(path, importer::Setup{mapping.kind, mapping.reading, mapping.headerRow, {}}, progress);
    if (file)
        file->guess = importer::guess(file->table, importer::setupFrom(mapping, file->guess));
    return file;
}

} // namespace faktorbenk::workbench
