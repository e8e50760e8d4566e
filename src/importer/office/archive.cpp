#include "importer/office/archive.h"

#include "base/latefunction.h"
#include "importer/office/limits.h"

#include <QFile>

#include <zip.h>

namespace faktorbenk::importer::office {

using base::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

FAKTORBENK_LATE(zip_discard);
FAKTORBENK_LATE(zip_error_fini);
FAKTORBENK_LATE(zip_error_init);
FAKTORBENK_LATE(zip_error_strerror);
FAKTORBENK_LATE(zip_fclose);
FAKTORBENK_LATE(zip_file_get_error);
FAKTORBENK_LATE(zip_fopen_index);
FAKTORBENK_LATE(zip_fread);
FAKTORBENK_LATE(zip_get_error);
FAKTORBENK_LATE(zip_get_num_entries);
FAKTORBENK_LATE(zip_name_locate);
FAKTORBENK_LATE(zip_open_from_source);
FAKTORBENK_LATE(zip_source_buffer_create);
FAKTORBENK_LATE(zip_source_file_create);
FAKTORBENK_LATE(zip_source_free);
FAKTORBENK_LATE(zip_stat_index);

QString textOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

QString detailOf(const std::string &part, const QString &what)
{
    return QString::fromStdString(part) + u": "_s + what;
}

bool unpacksToTooMuch(std::int64_t unpacked, std::int64_t packed)
{
    return unpacked > ratioFree && unpacked / mostRatio > packed;
}

zip_int64_t place(zip_t *archive, const std::string &part)
{
    return zip_name_locate(archive, part.c_str(), ZIP_FL_NOCASE);
}

} // namespace

base::Error damaged(const QString &name, const QString &detail)
{
    return {ErrorCode::FileDamaged, {name, detail}};
}

base::Error tooLarge(const QString &name)
{
    return {ErrorCode::FileUnpacksTooLarge, {name}};
}

void Part::Close::operator()(zip_file *file) const
{
    zip_fclose(file);
}

base::Result<std::size_t> Part::read(char *buffer, std::size_t size)
{
    if (m_watch && m_watch->isCancelled())
        return base::failure(ErrorCode::Cancelled);
    const zip_int64_t got = zip_fread(m_file.get(), buffer, size);
    if (got < 0)
        return tl::unexpected(damaged(m_name, detailOf(m_part, textOf(zip_file_get_error(m_file.get())))));
    m_position += got;
    // What the archive says of the size need not be true.
    if (m_position > m_most)
        return tl::unexpected(tooLarge(m_name));
    return static_cast<std::size_t>(got);
}

base::Result<Archive> Archive::open(const Container &container)
{
    if (const auto there = base::needOfficeLibraries(); !there)
        return tl::unexpected(there.error());
    Archive archive;
    archive.m_name = container.name;
    archive.m_container = container;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        container.bytes
            ? zip_source_buffer_create(archive.m_container.bytes->constData(),
                                       static_cast<zip_uint64_t>(archive.m_container.bytes->size()), 0,
                                       &error)
            : zip_source_file_create(QFile::encodeName(container.name).constData(), 0, 0, &error);
    zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!opened) {
        zip_source_free(source);
        const base::Error failed = damaged(container.name, textOf(&error));
        zip_error_fini(&error);
        return tl::unexpected(failed);
    }
    zip_error_fini(&error);
    archive.m_zip = std::shared_ptr<zip>(opened, [](zip *z) { zip_discard(z); });
    if (zip_get_num_entries(opened, 0) > mostEntries)
        return tl::unexpected(tooLarge(container.name));
    return archive;
}

bool Archive::has(const std::string &part) const
{
    return place(m_zip.get(), part) >= 0;
}

std::int64_t Archive::sizeOf(const std::string &part) const
{
    const zip_int64_t index = place(m_zip.get(), part);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 ||
        !(stat.valid & ZIP_STAT_SIZE) || stat.size > std::uint64_t{1} << 62)
        return 0;
    return static_cast<std::int64_t>(stat.size);
}

base::Result<Part> Archive::part(const std::string &name, std::int64_t most) const
{
    const zip_int64_t index = place(m_zip.get(), name);
    if (index < 0)
        return tl::unexpected(damaged(m_name, detailOf(name, u"not there"_s)));
    zip_stat_t stat;
    constexpr zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 ||
        (stat.valid & needed) != needed)
        return tl::unexpected(damaged(m_name, detailOf(name, textOf(zip_get_error(m_zip.get())))));
    if (stat.encryption_method != ZIP_EM_NONE)
        return tl::unexpected(base::Error{ErrorCode::FileIsPasswordProtected, {m_name}});
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return tl::unexpected(damaged(m_name, detailOf(name, u"unusual compression"_s)));
    constexpr std::int64_t beyondAll = std::int64_t{1} << 50;
    const auto unpacked = static_cast<std::int64_t>(std::min<std::uint64_t>(stat.size, beyondAll));
    const auto packed = static_cast<std::int64_t>(std::min<std::uint64_t>(stat.comp_size, beyondAll));
    if (unpacked > most || unpacksToTooMuch(unpacked, packed))
        return tl::unexpected(tooLarge(m_name));
    Part part;
    part.m_name = m_name;
    part.m_part = name;
    part.m_archive = m_zip;
    part.m_watch = m_container.watch;
    part.m_size = unpacked;
    part.m_most = std::min(most, std::max(ratioFree, packed * mostRatio));
    part.m_file.reset(zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0));
    if (!part.m_file)
        return tl::unexpected(damaged(m_name, detailOf(name, textOf(zip_get_error(m_zip.get())))));
    return part;
}

base::Result<std::string> Archive::whole(const std::string &name, std::int64_t most) const
{
    base::Result<Part> opened = part(name, most);
    if (!opened)
        return tl::unexpected(opened.error());
    std::string text;
    std::string buffer(std::size_t{16} << 10, '\0');
    for (;;) {
        const base::Result<std::size_t> got = opened->read(buffer.data(), buffer.size());
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return text;
        text.append(buffer, 0, *got);
    }
}

} // namespace faktorbenk::importer::office
