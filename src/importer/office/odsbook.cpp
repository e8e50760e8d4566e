#include "importer/office/odsbook.h"

#include "importer/office/limits.h"
#include "importer/office/odsrows.h"
#include "importer/office/xml.h"

namespace faktorbenk::importer::office {

namespace {

// A protected document says in its list of parts how each is encrypted.
class ManifestReader final : public XmlReader
{
public:
    bool isEncrypted = false;

private:
    void startElement(std::string_view name, const Attributes &) override
    {
        isEncrypted |= name == "encryption-data";
    }
    void endElement(std::string_view) override {}
};

} // namespace

base::Result<std::shared_ptr<const Workbook>> OdsBook::open(Container container, const Archive &archive)
{
    constexpr const char *manifest = "META-INF/manifest.xml";
    if (archive.has(manifest)) {
        ManifestReader reader;
        if (auto read = readPart(archive, manifest, mostSmallPartBytes, reader); !read)
            return tl::unexpected(read.error());
        if (reader.isEncrypted)
            return base::failure(base::ErrorCode::FileIsPasswordProtected, {archive.name()});
    }
    base::Result<std::vector<Sheet>> sheets = odsSheets(container);
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (sheets->empty())
        return tl::unexpected(damaged(archive.name(), QStringLiteral("no sheet")));
    std::shared_ptr<OdsBook> book(new OdsBook(std::move(container)));
    book->m_sheets = std::move(*sheets);
    book->m_size = archive.sizeOf("content.xml");
    return book;
}

std::unique_ptr<RowSource> OdsBook::rows(std::size_t sheet) const
{
    return std::make_unique<OdsRows>(m_container, sheet, m_size);
}

} // namespace faktorbenk::importer::office
