#include "workbench/exportjournal.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::Result;

ExportJournal::ExportJournal(const QString &folder, const QString &formats)
    : m_folder(folder), m_file(QDir(folder).filePath(u".faktorbenk-%1"_s.arg(formats)))
{
}

// The first line is the key and when it was begun.
QDateTime ExportJournal::begun()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray first = m_file.readLine().trimmed();
    m_file.close();
    return QDateTime::fromString(QString::fromLatin1(first.mid(first.indexOf(' ') + 1)), Qt::ISODateWithMs);
}

bool ExportJournal::isAbout(const QByteArray &key)
{
    m_finished.clear();
    if (!m_file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = m_file.readAll().split('\n');
    m_file.close();
    if (lines.front().split(' ').front() != key)
        return false;
    // The last one is empty, or was cut off while it was written.
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        m_finished.insert(QString::fromUtf8(lines[i].mid(lines[i].indexOf(' ') + 1)), lines[i].split(' ').front().toLongLong());
    return true;
}

bool ExportJournal::isFinished(const QString &name) const
{
    const auto found = m_finished.constFind(name);
    const QFileInfo file(QDir(m_folder).filePath(name));
    return found != m_finished.constEnd() && file.isFile() && file.size() == *found;
}

Result<void> ExportJournal::begin(const QByteArray &key, const QDateTime &now)
{
    m_finished.clear();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return base::failure(base::ErrorCode::CannotWriteFile, {m_file.fileName(), m_file.errorString()});
    return write(key + ' ' + now.toString(Qt::ISODateWithMs).toLatin1());
}

Result<void> ExportJournal::goOn()
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return base::failure(base::ErrorCode::CannotWriteFile, {m_file.fileName(), m_file.errorString()});
    // Behind the last whole line.
    const QByteArray content = m_file.readAll();
    m_file.resize(content.lastIndexOf('\n') + 1);
    m_file.seek(m_file.size());
    return {};
}

Result<void> ExportJournal::add(const QString &name)
{
    const qint64 size = QFileInfo(QDir(m_folder).filePath(name)).size();
    return write(QByteArray::number(size) + ' ' + name.toUtf8());
}

void ExportJournal::remove()
{
    m_file.remove();
}

Result<void> ExportJournal::write(const QByteArray &line)
{
    if (m_file.write(line + '\n') == line.size() + 1)
        return {};
    if (m_file.error() == QFileDevice::ResourceError)
        return base::failure(base::ErrorCode::DiskFull, {m_file.fileName()});
    return base::failure(base::ErrorCode::CannotWriteFile, {m_file.fileName(), m_file.errorString()});
}

} // namespace faktorbenk::workbench
