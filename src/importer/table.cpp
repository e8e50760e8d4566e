#include "importer/table.h"

#include "importer/csvreader.h"
#include "importer/dialect.h"

#include <algorithm>

namespace faktorbenk::importer {

base::Result<Table> Table::open(const QString &path, const ReadingAs &as)
{
    base::Result<Source> source = Source::open(path, as.encoding);
    if (!source)
        return tl::unexpected(source.error());
    return fromSource(std::move(*source), as);
}

Table Table::fromSource(Source source, const ReadingAs &as)
{
    const Dialect dialect = recogniseDialect(source.text());
    return Table(std::move(source), as.separator.value_or(dialect.separator), dialect.start);
}

std::unique_ptr<RowSource> Table::rows() const
{
    return std::make_unique<CsvReader>(m_source.text().substr(m_start), m_separator);
}

std::vector<std::unique_ptr<RowSource>> Table::rowsInParts(std::size_t most, std::size_t leastBytes) const
{
    const std::string_view text = m_source.text().substr(m_start);
    const std::size_t parts = std::clamp<std::size_t>(text.size() / std::max<std::size_t>(leastBytes, 1), 1,
                                                      std::max<std::size_t>(most, 1));
    std::vector<std::unique_ptr<RowSource>> runs;
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
