#include "workbench/filelook.h"

#include "base/partprogress.h"
#include "importer/columnuse.h"
#include "importer/kind.h"
#include "importer/sample.h"
#include "workbench/settling.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using importer::ColumnRole;
using importer::ColumnSample;

namespace {

ColumnLook::Shows showsOf(ColumnSample::Shows shows)
{
    switch (shows) {
    case ColumnSample::Shows::Values:
        return ColumnLook::Shows::Values;
    case ColumnSample::Shows::Answers:
        return ColumnLook::Shows::Answers;
    case ColumnSample::Shows::Figures:
        return ColumnLook::Shows::Figures;
    case ColumnSample::Shows::Nothing:
        break;
    }
    return ColumnLook::Shows::Nothing;
}

// The mappings that look the same. One that says how the file is written is tried on the file read so.
QStringList fitting(const SettledFile &file, const std::vector<SavedMapping> &mappings, base::Progress &progress)
{
    QStringList names;
    for (const SavedMapping &each : mappings) {
        const importer::Mapping mapping = importerMapping(each);
        const bool readAnew = mapping.reading != importer::ReadingAs() || mapping.headerRow > 0;
        bool same = importer::looksTheSame(mapping, file.guess);
        if (!same && readAnew) {
            const auto other = settle(file.table.name(), mapping, progress);
            same = other && importer::looksTheSame(mapping, other->guess);
        }
        if (same)
            names.append(each.name);
    }
    return names;
}

} // namespace

bool FileLook::hasRoundColumn() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ColumnLook &each) { return each.use == "round"_L1; });
}

FileSetup corrected(FileSetup setup, int column, const QString &use)
{
    std::erase_if(setup.uses, [&](const auto &each) { return each.second == use && use != "dropped"_L1; });
    setup.uses[column] = use;
    return setup;
}

FileLook lookAt(const QString &path, const FileSetup &setup, const std::vector<SavedMapping> &mappings,
                base::Progress &progress)
{
    base::ForwardProgress forward(progress); // the file may be opened once for each mapping
    FileLook look;
    look.path = path;
    const auto file = settle(path, importerSetup(setup), forward);
    if (!file) {
        look.unreadable = file.error();
        return look;
    }
    const importer::Guess &guess = file->guess;
    look.kind = fileKind(guess.kind);
    look.isRecognised = setup.kind.has_value() || importer::recogniseKind(file->table).has_value();
    if (guess.format == importer::Format::Text) {
        look.encoding = encodingName(guess.encoding);
        look.separator = QString(QLatin1Char(guess.separator));
    }
    look.sheet = guess.sheet;
    look.sheets = guess.sheets;
    look.headerRow = guess.headerRow;
    const importer::Sample sample = importer::sampleOf(file->table, guess);
    look.rows = sample.rows;
    for (std::size_t i = 0; i < guess.columns.size(); ++i) {
        const ColumnSample &seen = sample.columns[i];
        look.columns.push_back({guess.columns[i].header, importer::useOf(guess.columns[i]),
                                setup.uses.contains(static_cast<int>(i)), showsOf(seen.shows), seen.values, seen.more,
                                seen.digits, seen.labels, seen.missing, seen.others});
        if (guess.columns[i].role == ColumnRole::Round)
            look.rounds = seen.values;
    }
    if (!setup.round.isEmpty())
        look.rounds = {setup.round};
    look.mappings = fitting(*file, mappings, forward);
    for (const importer::Column &use : importer::possibleUses(guess))
        look.possibleUses.append(importer::useOf(use));
    if (progress.isCancelled())
        look.unreadable = base::Error{base::ErrorCode::Cancelled, {}};
    return look;
}

base::Result<FileSetup> setupFrom(const SavedMapping &mapping, const QString &path, base::Progress &progress)
{
    const importer::Mapping known = importerMapping(mapping);
    const auto file =
        settle(path, importer::Setup{known.kind, known.reading, known.headerRow, {}}, progress);
    if (!file)
        return base::Failure(file.error());
    FileSetup setup;
    setup.kind = mapping.kind;
    setup.encoding = mapping.encoding;
    setup.separator = mapping.separator;
    setup.sheet = mapping.sheet;
    setup.headerRow = mapping.headerRow;
    setup.mapping = mapping.name;
    for (const auto &[place, use] : importer::setupFrom(known, file->guess).columns)
        if (importer::useOf(file->guess.columns[place]) != importer::useOf(use)) // the rest is as guessed anyway
            setup.uses.emplace(static_cast<int>(place), importer::useOf(use));
    return setup;
}

base::Result<SavedMapping> mappingFrom(const QString &name, const QString &path, const FileSetup &setup,
                                       base::Progress &progress)
{
    const importer::Setup settled = importerSetup(setup);
    const auto file = settle(path, settled, progress);
    if (!file)
        return base::Failure(file.error());
    return savedFrom(importer::mappingOf(name, file->guess, settled));
}

QStringList filesOf(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList(QDir::Files | QDir::Readable, QDir::Name))
            if (!name.contains(".faktorbenk"_L1))
                files.append(folder.filePath(name));
    }
    files.removeDuplicates();
    return files;
}

} // namespace faktorbenk::workbench
