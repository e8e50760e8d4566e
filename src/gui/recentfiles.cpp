#include "gui/recentfiles.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace faktorbenk::gui {

namespace {

constexpr int mostFiles = 8;

} // namespace

QStringList RecentFiles::paths() const
{
    QStringList known = m_settings.value(QStringLiteral("recentFiles")).toStringList();
    known.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return known;
}

void RecentFiles::add(const QString &path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList known = paths();
    if (!known.isEmpty() && known.front() == full)
        return;
    known.removeAll(full);
    known.prepend(full);
    m_settings.setValue(QStringLiteral("recentFiles"), known.mid(0, mostFiles));
}

QString RecentFiles::keyOf(const QString &path)
{
    const QByteArray full = QFileInfo(path).absoluteFilePath().toUtf8();
    return QStringLiteral("lastUnit/") +
           QString::fromLatin1(QCryptographicHash::hash(full, QCryptographicHash::Md5).toHex());
}

QString RecentFiles::unitOf(const QString &path) const
{
    return m_settings.value(keyOf(path)).toString();
}

void RecentFiles::setUnitOf(const QString &path, const QString &unitCode)
{
    const QString key = keyOf(path);
    if (m_settings.value(key).toString() != unitCode) // what is set is written to disk, which takes its time
        m_settings.setValue(key, unitCode);
}

} // namespace faktorbenk::gui
