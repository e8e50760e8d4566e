#include "importer/office/legacy.h"

#include <QFile>

namespace faktorbenk::importer::office {

using base::Error;
using base::ErrorCode;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

// Directories of such files are of a few kilobytes, and mostly near the beginning.
constexpr qint64 searched = qint64{16} << 20;

// A name in the container's directory, which is written in UTF-16.
bool hasName(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char c : name)
        wide.append(1, c).append(1, '\0');
    return bytes.find(wide) != std::string_view::npos;
}

} // namespace

bool looksLikeLegacy(std::string_view firstBytes)
{
    return firstBytes.starts_with("\xD0\xCF\x11\xE0"sv);
}

Error whatLegacyIs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileUnreadable, {path, file.errorString()}};
    const QByteArray bytes = file.read(searched);
    return whatLegacyIs(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

Error whatLegacyIs(const QString &name, std::string_view bytes)
{
    if (hasName(bytes, "EncryptedPackage"))
        return {ErrorCode::FileIsPasswordProtected, {name}};
    if (hasName(bytes, "WordDocument"))
        return {ErrorCode::FileFormatUnsupported, {name, u"DOC (Word)"_s}};
    if (hasName(bytes, "PowerPoint Document"))
        return {ErrorCode::FileFormatUnsupported, {name, u"PPT (PowerPoint)"_s}};
    return {ErrorCode::FileIsLegacyExcel, {name}};
}

} // namespace faktorbenk::importer::office
