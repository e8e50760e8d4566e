#include "importer/office/workbook.h"

#include "importer/office/limits.h"
#include "importer/office/odsbook.h"
#include "importer/office/packageparts.h"
#include "importer/office/xlsxbook.h"

#include <algorithm>

namespace faktorbenk::importer::office {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

base::Failure unsupported(const QString &name, const QString &format)
{
    return base::failure(ErrorCode::FileFormatUnsupported, {name, format});
}

bool contains(const std::string &text, std::string_view what)
{
    return text.find(what) != std::string::npos;
}

// What the main part of an Office Open XML package is, when it is no spreadsheet we read.
QString otherFormat(const std::string &type)
{
    if (contains(type, "sheet.binary"))
        return u"XLSB"_s;
    if (contains(type, "wordprocessingml") || contains(type, "ms-word"))
        return u"DOCX (Word)"_s;
    if (contains(type, "presentationml") || contains(type, "ms-powerpoint"))
        return u"PPTX (PowerPoint)"_s;
    return u"Office Open XML"_s;
}

bool isSpreadsheet(const std::string &type)
{
    return contains(type, "spreadsheetml.sheet.main") || contains(type, "spreadsheetml.template.main") ||
           contains(type, "ms-excel.sheet.macroEnabled.main") ||
           contains(type, "ms-excel.template.macroEnabled.main");
}

base::Result<std::shared_ptr<const Workbook>> openPackage(Container container, const Archive &archive)
{
    const auto types = contentTypes(archive);
    if (!types)
        return tl::unexpected(types.error());
    const auto related = relationshipsOf(archive, {});
    if (!related)
        return tl::unexpected(related.error());
    const auto main = std::find_if(related->begin(), related->end(),
                                   [](const Relationship &r) { return r.type == "officeDocument"; });
    if (main == related->end())
        return unsupported(container.name, otherFormat({}));
    auto type = types->find(main->target);
    if (type == types->end())
        type = types->find("*." + main->target.substr(main->target.rfind('.') + 1));
    // A package without a type for its main part is taken for what the part's name says.
    if (type != types->end() && type->second != "application/xml" ? !isSpreadsheet(type->second)
                                                                  : !contains(main->target, "workbook.xml"))
        return unsupported(container.name, otherFormat(type == types->end() ? std::string() : type->second));
    return XlsxBook::open(std::move(container), archive, main->target);
}

base::Result<std::shared_ptr<const Workbook>> openDocument(Container container, const Archive &archive)
{
    const base::Result<std::string> type = archive.whole("mimetype", mostSmallPartBytes);
    if (!type)
        return tl::unexpected(type.error());
    if (contains(*type, "opendocument.spreadsheet"))
        return OdsBook::open(std::move(container), archive);
    if (contains(*type, "opendocument.text"))
        return unsupported(container.name, u"ODT (Writer)"_s);
    if (contains(*type, "opendocument.presentation"))
        return unsupported(container.name, u"ODP (Impress)"_s);
    return unsupported(container.name, u"ZIP"_s);
}

} // namespace

bool looksLikeArchive(std::string_view firstBytes)
{
    using namespace std::string_view_literals;
    return firstBytes.starts_with("PK\x03\x04"sv) || firstBytes.starts_with("PK\x05\x06"sv);
}

base::Result<std::shared_ptr<const Workbook>> Workbook::open(Container container)
{
    const base::Result<Archive> archive = Archive::open(container);
    if (!archive)
        return tl::unexpected(archive.error());
    if (archive->has("[Content_Types].xml"))
        return openPackage(std::move(container), *archive);
    if (archive->has("mimetype"))
        return openDocument(std::move(container), *archive);
    if (archive->has("Index/Document.iwa") || archive->has("Index.zip"))
        return unsupported(container.name, u"Numbers"_s);
    return unsupported(container.name, u"ZIP"_s);
}

} // namespace faktorbenk::importer::office
