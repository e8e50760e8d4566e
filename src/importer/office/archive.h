#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string>

struct zip;
struct zip_file;

namespace faktorbenk::importer::office {

// Where an office file lies: on the disk, read bit by bit and never mapped, or in memory.
struct Container
{
    QString name;                    // as handed in
    std::optional<QByteArray> bytes; // none: the file of that name
    // Told how far opening has come, and asked at every few kilobytes whether to stop, while opening and while
    // rows are read; must live as long as anything made from this. None: nobody looks or stops.
    base::Progress *watch = nullptr;
};

// Errors of office files. Details are technical words in English: the name of a part, what a library said.
base::Error damaged(const QString &name, const QString &detail);
base::Error tooLarge(const QString &name); // FileUnpacksTooLarge

// One part of an archive, unpacked while it is read. Never gives more than it was opened for.
class Part
{
public:
    // How many bytes were read into buffer; 0 at the end, by when the checksum has been found right.
    // Errors: FileDamaged, FileUnpacksTooLarge, Cancelled.
    base::Result<std::size_t> read(char *buffer, std::size_t size);
    std::int64_t position() const { return m_position; } // unpacked bytes so far
    std::int64_t size() const { return m_size; }         // as the archive says, which may be untrue

private:
    friend class Archive;
    struct Close
    {
        void operator()(zip_file *file) const;
    };
    QString m_name;
    std::string m_part;
    std::shared_ptr<zip> m_archive;
    const base::Progress *m_watch = nullptr;
    std::unique_ptr<zip_file, Close> m_file;
    std::int64_t m_position = 0, m_size = 0, m_most = 0;
};

// A zip file, opened for reading. Not for several threads at once; open another instead.
class Archive
{
public:
    // Errors: FileDamaged (also for what is no zip at all), FileUnpacksTooLarge (far too many entries).
    static base::Result<Archive> open(const Container &container);

    const QString &name() const { return m_name; }
    base::Progress *watch() const { return m_container.watch; }
    bool has(const std::string &part) const; // names are compared without case, as the standard wants
    // Errors: FileDamaged (no such part, a packing nobody uses), FileIsPasswordProtected, FileUnpacksTooLarge
    // (says that it is larger than most, or unpacks to more than a sheet can).
    base::Result<Part> part(const std::string &part, std::int64_t most) const;
    base::Result<std::string> whole(const std::string &part, std::int64_t most) const;
    // What the archive says of the part's unpacked size; 0 when there is none.
    std::int64_t sizeOf(const std::string &part) const;

private:
    QString m_name;
    Container m_container; // keeps the bytes
    std::shared_ptr<zip> m_zip;
};

} // namespace faktorbenk::importer::office
