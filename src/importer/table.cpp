#include "importer/table.h"

#include "importer/csvreader.h"
#include "importer/dialect.h"

namespace faktorbenk::importer {

base::Result<Table> Table::open(const QString &path)
{
    base::Result<Source> source = Source::open(path);
    if (!source)
        return tl::unexpected(source.error());
    return fromSource(std::move(*source));
}

Table Table::fromSource(Source source)
{
    const Dialect dialect = recogniseDialect(source.text());
    return Table(std::move(source), dialect.separator, dialect.start);
}

std::unique_ptr<RowSource> Table::rows() const
{
    return std::make_unique<CsvReader>(m_source.text().substr(m_start), m_separator);
}

} // namespace faktorbenk::importer
