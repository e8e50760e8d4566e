#include "importer/source.h"

#include "importer/filesystem.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

#include <xxhash.h>

namespace faktorbenk::importer {

using base::ErrorCode;
using base::failure;
using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

// What is known not to be a table, by how it begins; empty for the rest.
QString otherFormat(std::string_view raw)
{
    struct Beginning
    {
        std::string_view bytes;
        QString format;
    };
    static const std::array known = {
        Beginning{"PK\x03\x04"sv, u"ZIP"_s},  Beginning{"PK\x05\x06"sv, u"ZIP"_s},
        Beginning{"%PDF"sv, u"PDF"_s},         Beginning{"{\\rtf"sv, u"RTF"_s},
        Beginning{"\x1F\x8B"sv, u"GZIP"_s},    Beginning{"7z\xBC\xAF"sv, u"7-Zip"_s},
        Beginning{"Rar!"sv, u"RAR"_s},         Beginning{"\x89PNG"sv, u"PNG"_s},
        Beginning{"SQLite format 3"sv, u"SQLite"_s},
    };
    for (const Beginning &each : known)
        if (raw.starts_with(each.bytes))
            return each.format;
    // Some systems export a web page or XML under the name of a spreadsheet, and spreadsheets open it.
    std::string_view text = raw.substr(0, 512);
    if (text.starts_with("\xEF\xBB\xBF"sv))
        text.remove_prefix(3);
    const QByteArray start = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).trimmed().toLower();
    if (start.startsWith("<?xml"))
        return u"XML"_s;
    for (const char *tag : {"<html", "<!doctype html", "<table", "<head", "<meta"})
        if (start.startsWith(tag))
            return u"HTML"_s;
    return {};
}

// Text has next to no control characters; random bytes have one in ten. Seen from the beginning, before anything
// large is converted.
bool looksBinary(std::string_view raw)
{
    constexpr std::size_t looked = 64 * 1024;
    const std::string_view head = raw.substr(0, looked);
    if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)) {
        if (raw.size() <= looked)
            return false; // small ones are told apart better later
        const bool little = head.front() == '\xFF';
        const auto lastUnit = static_cast<unsigned char>(head[looked - (little ? 1 : 2)]);
        const std::size_t cut = lastUnit >= 0xD8 && lastUnit < 0xDC ? 2 : 0; // half a letter
        return !toUtf8(head.substr(2, looked - 2 - cut),
                       little ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian);
    }
    const auto controls = std::count_if(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\0' && c != '\t' && c != '\n' && c != '\r';
    });
    return controls > 8 && static_cast<std::size_t>(controls) > head.size() / 100;
}

} // namespace

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
    if (const uchar *bytes = isOnLocalDisk(path) ? source.m_file->map(0, size) : nullptr) {
        source.m_raw =
            std::string_view(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
    } else { // a network share, or a file system that does not map
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
    if (const QString format = otherFormat(raw); !format.isEmpty())
        return failure(ErrorCode::FileFormatUnsupported, {name, format});
    if (looksBinary(raw))
        return failure(ErrorCode::FileNotText, {name});
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
    } else if (static_cast<std::int64_t>(body.size()) > largestConverted) {
        return failure(ErrorCode::FileTooLarge, {name, static_cast<qlonglong>(largestConverted >> 20)});
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
