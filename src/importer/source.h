#pragma once

#include "base/result.h"
#include "importer/encoding.h"
#include "survey/responses.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <optional>
#include <string_view>

namespace faktorbenk::importer {

// A text file, open and known to be text, as UTF-8 without byte order mark. UTF-8 files on local disks are
// mapped, not copied; others are converted once. What it is follows from its bytes, never from the ending of its name.
class Source
{
public:
    static constexpr std::int64_t largest = std::int64_t{2} << 30; // bytes
    // Of files that are not in UTF-8, which lie in memory twice or thrice while they are converted. Half a million
    // respondents take 75 MB.
    static constexpr std::int64_t largestConverted = std::int64_t{80} << 20;

    // Errors: FileNotFound, FileUnreadable, FileEmpty, FileTooLarge, FileFormatUnsupported (what is known to be
    // something else), FileNotText, FileBrokenEncoding.
    // With an encoding the bytes are taken for that, whatever they look like; the mark is left out if it fits.
    static base::Result<Source> open(const QString &path, std::optional<Encoding> encoding = {});
    static base::Result<Source> fromBytes(const QString &name, QByteArray bytes,
                                          std::optional<Encoding> encoding = {});

    const QString &name() const { return m_name; } // as handed in
    Encoding encoding() const { return m_encoding; }
    std::string_view text() const { return m_text; } // valid as long as this lives, moves included
    survey::Fingerprint contentHash() const;         // of the bytes as they lie in the file

private:
    Source() = default;
    static base::Result<Source> read(Source source, std::optional<Encoding> encoding);

    QString m_name;
    std::unique_ptr<QFile> m_file; // holds the mapping
    QByteArray m_bytes;            // instead of a file
    QByteArray m_converted;
    std::string_view m_raw;
    std::string_view m_text;
    Encoding m_encoding = Encoding::Utf8;
};

} // namespace faktorbenk::importer
