#include "report/pptx/zipfile.h"

#include "base/latefunction.h"

#include <QFile>

#include <zip.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace faktorbenk::report::pptx {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

FAKTORBENK_LATE(zip_close);
FAKTORBENK_LATE(zip_discard);
FAKTORBENK_LATE(zip_error_code_system);
FAKTORBENK_LATE(zip_error_init);
FAKTORBENK_LATE(zip_fclose);
FAKTORBENK_LATE(zip_file_add);
FAKTORBENK_LATE(zip_file_set_dostime);
FAKTORBENK_LATE(zip_fopen_index);
FAKTORBENK_LATE(zip_fread);
FAKTORBENK_LATE(zip_get_error);
FAKTORBENK_LATE(zip_get_num_entries);
FAKTORBENK_LATE(zip_open);
FAKTORBENK_LATE(zip_open_from_source);
FAKTORBENK_LATE(zip_set_file_compression);
FAKTORBENK_LATE(zip_source_buffer);
FAKTORBENK_LATE(zip_source_buffer_create);
FAKTORBENK_LATE(zip_source_close);
FAKTORBENK_LATE(zip_source_free);
FAKTORBENK_LATE(zip_source_keep);
FAKTORBENK_LATE(zip_source_open);
FAKTORBENK_LATE(zip_source_read);
FAKTORBENK_LATE(zip_source_stat);
FAKTORBENK_LATE(zip_stat_index);
FAKTORBENK_LATE(zip_stat_init);
FAKTORBENK_LATE(zip_strerror);

constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1;
constexpr zip_uint64_t largestTemplate = 200'000'000;
constexpr zip_int64_t mostEntries = 5000;

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

bool addEntries(zip_t *archive, const std::vector<ZipEntry> &entries)
{
    for (const ZipEntry &entry : entries) {
        zip_source_t *source = zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        if (!source)
            return false;
        const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return false;
        }
        const auto at = static_cast<zip_uint64_t>(index);
        // Level 6 is what everybody takes; naming it keeps the bytes when a library changes its mind.
        if (zip_set_file_compression(archive, at, entry.isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE, entry.isPacked ? 0 : 6) != 0
            || zip_file_set_dostime(archive, at, 0, firstOfJanuary1980, 0) != 0)
            return false;
    }
    return true;
}

Result<void> cannotWrite(const QString &path, int systemError, const char *otherwise)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return failure(ErrorCode::DiskFull, {path});
    return failure(ErrorCode::CannotWriteFile,
                   {path, systemError ? QString::fromLocal8Bit(std::strerror(systemError)) : QString::fromUtf8(otherwise)});
}

std::optional<QByteArray> readEntry(zip_t *archive, zip_uint64_t index, zip_uint64_t size)
{
    zip_file_t *file = zip_fopen_index(archive, index, 0);
    if (!file)
        return std::nullopt;
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    zip_int64_t got = 0;
    qsizetype filled = 0;
    while (filled < bytes.size()
           && (got = zip_fread(file, bytes.data() + filled, static_cast<zip_uint64_t>(bytes.size() - filled))) > 0)
        filled += static_cast<qsizetype>(got);
    char beyond = 0;
    const bool isWhole = filled == bytes.size() && zip_fread(file, &beyond, 1) == 0; // the end checks the sum
    zip_fclose(file);
    return isWhole ? std::optional(bytes) : std::nullopt;
}

} // namespace

Result<void> writeZip(const std::vector<ZipEntry> &entries, const QString &path)
{
    if (const auto there = base::needOfficeLibraries(); !there)
        return there;
    int code = 0;
    errno = 0;
    Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return cannotWrite(path, errno, "");
    if (!addEntries(archive.get(), entries) || zip_close(archive.get()) != 0)
        return cannotWrite(path, zip_error_code_system(zip_get_error(archive.get())), zip_strerror(archive.get()));
    static_cast<void>(archive.release()); // zip_close has freed it
    return {};
}

QByteArray zipBytes(const std::vector<ZipEntry> &entries)
{
    if (!base::needOfficeLibraries())
        return {};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!source)
        return {};
    zip_source_keep(source); // beyond zip_close, to be read
    const std::unique_ptr<zip_source_t, FreeSource> kept(source);
    Archive archive(zip_open_from_source(source, ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(source);
        return {};
    }
    if (!addEntries(archive.get(), entries) || zip_close(archive.get()) != 0)
        return {};
    static_cast<void>(archive.release());
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_source_open(source) != 0)
        return {};
    QByteArray bytes;
    if (zip_source_stat(source, &about) == 0 && (about.valid & ZIP_STAT_SIZE)) {
        bytes.resize(static_cast<qsizetype>(about.size));
        if (zip_source_read(source, bytes.data(), about.size) != static_cast<zip_int64_t>(about.size))
            bytes.clear();
    }
    zip_source_close(source);
    return bytes;
}

std::optional<std::map<QString, QByteArray>> readZip(const QString &path)
{
    if (!base::needOfficeLibraries())
        return std::nullopt;
    int code = 0;
    const Archive archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive)
        return std::nullopt;
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostEntries)
        return std::nullopt;
    std::map<QString, QByteArray> files;
    zip_uint64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        if (zip_stat_index(archive.get(), index, 0, &about) != 0 || !(about.valid & ZIP_STAT_NAME) || !(about.valid & ZIP_STAT_SIZE))
            return std::nullopt;
        if (about.size > largestTemplate || (total += about.size) > largestTemplate)
            return std::nullopt;
        const QString name = QString::fromUtf8(about.name);
        if (name.endsWith(u'/'))
            continue;
        auto bytes = readEntry(archive.get(), index, about.size);
        if (!bytes || !files.emplace(name, std::move(*bytes)).second)
            return std::nullopt;
    }
    return files;
}

} // namespace faktorbenk::report::pptx
