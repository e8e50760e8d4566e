#include "importer/source.h"

#include <QFileInfo>

#include <xxhash.h>

namespace faktorbenk::importer {

using base::ErrorCode;
using base::failure;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

base::Result<Source> Source::open(const QString &path, std::optional<Encoding> encoding)
{
    Source source;
    source.m_name = path;
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, {path});
    // A folder, a pipe or a device has no size to rely on.
    if (!info.isFile())
        return failure(ErrorCode::FileNotText, {path});
    source.m_file = std::make_unique<QFile>(path);
    if (!source.m_file->open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, source.m_file->errorString()});
    const qint64 size = source.m_file->size();
    if (size == 0)
        return failure(ErrorCode::FileEmpty, {path});
    if (size > largest)
        return failure(ErrorCode::FileTooLarge, {path, static_cast<qlonglong>(largest >> 20)});
    if (const uchar *bytes = source.m_file->map(0, size)) {
        source.m_raw =
            std::string_view(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    } else { // some network shares do not map
        source.m_bytes = source.m_file->readAll();
        if (source.m_bytes.size() != size)
            return failure(ErrorCode::FileUnreadable, {path, source.m_file->errorString()});
        source.m_raw = std::string_view(source.m_bytes.constData(), static_cast<std::size_t>(size));
    }
    return read(std::move(source), encoding);
}

base::Result<Source> Source::fromBytes(const QString &name, QByteArray bytes,
                                        std::optional<Encoding> encoding)
{
    Source source;
    source.m_name = name;
    source.m_bytes = std::move(bytes);
    source.m_raw =
        std::string_view(source.m_bytes.constData(), static_cast<std::size_t>(source.m_bytes.size()));
    if (source.m_raw.empty())
        return failure(ErrorCode::FileEmpty, {name});
    return read(std::move(source), encoding);
}

base::Result<Source> Source::read(Source source, std::optional<Encoding> encoding)
{
    const QString &name = source.m_name;
    const std::string_view raw = source.m_raw;
    if (raw.starts_with("PK\x03\x04"sv) || raw.starts_with("PK\x05\x06"sv))
        return failure(ErrorCode::FileFormatUnsupported, {name, u"XLSX/ODS"_s});
    if (raw.starts_with("\xD0\xCF\x11\xE0"sv))
        return failure(ErrorCode::FileIsLegacyExcel, {name});
    const std::optional<Recognised> recognised =
        encoding ? std::optional(Recognised{*encoding, markOf(raw, *encoding)}) : recogniseEncoding(raw);
    const bool narrow = encoding == Encoding::Utf8 || encoding == Encoding::Windows1252;
    if (!recognised || (narrow && raw.find('\0') != std::string_view::npos))
        return failure(ErrorCode::FileNotText, {name});
    source.m_encoding = recognised->encoding;
    const std::string_view body = raw.substr(recognised->start);
    if (!encoding && source.m_encoding == Encoding::Utf8 && recognised->start == 0) {
        source.m_text = body; // already seen to be valid
    } else if (source.m_encoding == Encoding::Utf8 && isPlainUtf8(body)) {
        source.m_text = body;
    } else {
        std::optional<QByteArray> converted = toUtf8(body, source.m_encoding);
        if (!converted)
            return failure(ErrorCode::FileBrokenEncoding, {name});
        source.m_converted = std::move(*converted);
        source.m_text = std::string_view(source.m_converted.constData(),
                                         static_cast<std::size_t>(source.m_converted.size()));
    }
    if (source.m_text.empty())
        return failure(ErrorCode::FileEmpty, {name});
    return source;
}

survey::Fingerprint Source::contentHash() const
{
    const XXH128_hash_t hash = XXH3_128bits(m_raw.data(), m_raw.size());
    return {hash.low64, hash.high64};
}

} // namespace faktorbenk::importer
