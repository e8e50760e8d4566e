#include "importer/table.h"

#include "importer/csvreader.h"
#include "importer/dialect.h"
#include "importer/office/legacy.h"
#include "importer/office/workbook.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

#include <xxhash.h>

namespace faktorbenk::importer {

using base::ErrorCode;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

survey::Fingerprint hashOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    XXH3_state_t *const state = XXH3_createState();
    XXH3_128bits_reset(state);
    std::array<char, 32 * 1024> buffer;
    while (const qint64 got = std::max<qint64>(file.read(buffer.data(), buffer.size()), 0))
        XXH3_128bits_update(state, buffer.data(), static_cast<std::size_t>(got));
    const XXH128_hash_t hash = XXH3_128bits_digest(state);
    XXH3_freeState(state);
    return {hash.low64, hash.high64};
}

} // namespace

base::Result<Table> Table::open(const QString &path, const ReadingAs &as, base::Progress *watch)
{
    // Not even opened: this program may be writing to it, and would lose its locks when such a file is closed.
    if (path.endsWith(QStringLiteral(".faktorbenk"), Qt::CaseInsensitive) && QFileInfo(path).isFile())
        return base::failure(ErrorCode::FileNotText, {path});
    QByteArray first;
    if (QFile file(path); QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
        first = file.read(office::legacyMagicSize);
    if (office::looksLikeArchive(viewOf(first)))
        return fromWorkbook(office::Workbook::open({path, std::nullopt, watch}));
    if (office::looksLikeLegacy(viewOf(first)))
        return tl::unexpected(office::whatLegacyIs(path));
    base::Result<Source> source = Source::open(path, as.encoding);
    if (!source)
        return tl::unexpected(source.error());
    return fromSource(std::move(*source), as);
}

base::Result<Table> Table::fromBytes(const QString &name, QByteArray bytes)
{
    if (office::looksLikeArchive(viewOf(bytes)))
        return fromWorkbook(office::Workbook::open({name, std::move(bytes), nullptr}));
    if (office::looksLikeLegacy(viewOf(bytes)))
        return tl::unexpected(office::whatLegacyIs(name, viewOf(bytes)));
    base::Result<Source> source = Source::fromBytes(name, std::move(bytes));
    if (!source)
        return tl::unexpected(source.error());
    return fromSource(std::move(*source));
}

Table Table::fromSource(Source source, const ReadingAs &as)
{
    const Dialect dialect = recogniseDialect(source.text());
    Table table;
    table.m_name = source.name();
    table.m_source = std::move(source);
    table.m_separator = as.separator.value_or(dialect.separator);
    table.m_start = dialect.start;
    return table;
}

base::Result<Table> Table::fromWorkbook(base::Result<std::shared_ptr<const office::Workbook>> workbook)
{
    if (!workbook)
        return tl::unexpected(workbook.error());
    Table table;
    table.m_name = (*workbook)->container().name;
    table.m_workbook = std::move(*workbook);
    const auto &sheets = table.m_workbook->sheets();
    const auto visible =
        std::find_if(sheets.begin(), sheets.end(), [](const auto &sheet) { return !sheet.isHidden; });
    table.m_sheet = visible == sheets.end() ? 0 : visible - sheets.begin();
    return table;
}

Format Table::format() const
{
    return m_workbook ? m_workbook->format() : Format::Text;
}

QString Table::sheet() const
{
    return m_workbook ? m_workbook->sheets()[static_cast<std::size_t>(m_sheet)].name : QString();
}

QStringList Table::sheets() const
{
    QStringList names;
    if (m_workbook)
        for (const office::Workbook::Sheet &sheet : m_workbook->sheets())
            names.append(sheet.name);
    return names;
}

bool Table::isHidden(qsizetype sheet) const
{
    return m_workbook->sheets()[static_cast<std::size_t>(sheet)].isHidden;
}

Table Table::onSheet(qsizetype sheet) const
{
    Table table;
    table.m_name = m_name;
    table.m_workbook = m_workbook;
    table.m_sheet = sheet;
    return table;
}

survey::Fingerprint Table::contentHash() const
{
    if (m_source)
        return m_source->contentHash();
    const office::Container &container = m_workbook->container();
    if (!container.bytes)
        return hashOfFile(container.name);
    const XXH128_hash_t hash =
        XXH3_128bits(container.bytes->constData(), static_cast<std::size_t>(container.bytes->size()));
    return {hash.low64, hash.high64};
}

std::unique_ptr<RowSource> Table::rows() const
{
    if (m_workbook)
        return m_workbook->rows(static_cast<std::size_t>(m_sheet));
    return std::make_unique<CsvReader>(m_source->text().substr(m_start), m_separator);
}

std::vector<std::unique_ptr<RowSource>> Table::rowsInParts(std::size_t most, std::size_t leastBytes) const
{
    std::vector<std::unique_ptr<RowSource>> runs;
    if (m_workbook) { // what a sheet's rows say depends on those before them
        runs.push_back(rows());
        return runs;
    }
    const std::string_view text = m_source->text().substr(m_start);
    const std::size_t parts = std::clamp<std::size_t>(text.size() / std::max<std::size_t>(leastBytes, 1), 1,
                                                      std::max<std::size_t>(most, 1));
    std::size_t start = 0;
    for (std::size_t part = 1; part <= parts; ++part) {
        // A text of bare CRs has no LF to divide at and stays whole; between CR and LF nothing is divided.
        const std::size_t lineEnd =
            part == parts ? std::string_view::npos : text.find('\n', text.size() / parts * part);
        const std::size_t end = lineEnd == std::string_view::npos ? text.size() : lineEnd + 1;
        if (end > start || runs.empty())
            runs.push_back(std::make_unique<CsvReader>(text.substr(start, end - start), m_separator));
        start = end;
    }
    return runs;
}

} // namespace faktorbenk::importer
