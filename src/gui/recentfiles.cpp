#include "gui/recentfiles.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

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

QString RecentFiles::keyOf(const QString &path, const QString &group)
{
    const QByteArray full = QFileInfo(path).absoluteFilePath().toUtf8();
    return group + QLatin1Char('/') +
           QString::fromLatin1(QCryptographicHash::hash(full, QCryptographicHash::Md5).toHex());
}

LastView RecentFiles::lastViewOf(const QString &path) const
{
    const QJsonObject kept = QJsonDocument::fromJson(m_settings.value(keyOf(path)).toString().toUtf8()).object();
    return {kept.value(u"unit").toString(), kept.value(u"round").toString(),         kept.value(u"page").toString(),
            kept.value(u"factor").toInt(),  kept.value(u"forAllStaff").toBool(), kept.value(u"states").toObject().toVariantMap()};
}

void RecentFiles::setLastViewOf(const QString &path, const LastView &view)
{
    const QJsonObject kept{{u"unit"_s, view.unit},     {u"round"_s, view.round},
                           {u"page"_s, view.page},     {u"factor"_s, view.factor},
                           {u"forAllStaff"_s, view.forAllStaff}, {u"states"_s, QJsonObject::fromVariantMap(view.states)}};
    const QString text = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    const QString key = keyOf(path);
    if (m_settings.value(key).toString() != text) // what is set is written to disk, which takes its time
        m_settings.setValue(key, text);
}

// A code may have any letter in it, and a key not.
static QString readKey(const QString &key, const QString &unit)
{
    return unit.isEmpty() ? key : key + QLatin1Char('-') + QString::fromLatin1(unit.toUtf8().toHex());
}

QDateTime RecentFiles::readUntil(const QString &path, const QString &unit) const
{
    const auto kept = [&](const QString &of) {
        return QDateTime::fromString(m_settings.value(readKey(keyOf(path, u"readUntil"_s), of)).toString(), Qt::ISODate);
    };
    const QDateTime all = kept({}); // who has read all of it has read the unit
    const QDateTime own = unit.isEmpty() ? all : kept(unit);
    return !own.isValid() || (all.isValid() && all > own) ? all : own;
}

void RecentFiles::setReadUntil(const QString &path, const QString &unit, const QDateTime &when)
{
    keep(readKey(keyOf(path, u"readUntil"_s), unit), when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString());
}

QString RecentFiles::ownUnit(const QString &path) const
{
    return m_settings.value(keyOf(path, u"ownUnit"_s)).toString();
}

void RecentFiles::setOwnUnit(const QString &path, const QString &unit)
{
    keep(keyOf(path, u"ownUnit"_s), unit);
}

QString RecentFiles::newsUnit(const QString &path) const
{
    return m_settings.value(keyOf(path, u"newsUnit"_s)).toString();
}

void RecentFiles::setNewsUnit(const QString &path, const QString &unit)
{
    keep(keyOf(path, u"newsUnit"_s), unit);
}

void RecentFiles::keep(const QString &key, const QString &value)
{
    if (value.isEmpty())
        m_settings.remove(key);
    else
        m_settings.setValue(key, value);
}

} // namespace faktorbenk::gui
