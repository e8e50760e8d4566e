#pragma once

#include <QDateTime>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

namespace faktorbenk::gui {

// Where the user was in a file. Names are those of PageHost::Entry; what is empty was never chosen.
struct LastView {
    QString unit;
    QString round; // empty: the newest, whichever that is next time
    QString page;
    int factor = 0; // 1 … 10 on the factor page
    bool forAllStaff = false;
    QVariantMap states; // of all pages, as PageHost::viewStates()

    friend bool operator==(const LastView &, const LastView &) = default;
};

// What the window remembers from one time to the next, in the settings it is handed.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    QStringList paths() const; // newest first, those that still exist
    void add(const QString &path);

    LastView lastViewOf(const QString &path) const;
    void setLastViewOf(const QString &path, const LastView &view);

    // Until when the user has read what changed in a unit of the file (empty: in all of it); invalid: never. Kept here and
    // not in the file, so that a reader needs no right to write, and nobody sees who has read what.
    QDateTime readUntil(const QString &path, const QString &unit) const;
    void setReadUntil(const QString &path, const QString &unit, const QDateTime &when); // invalid: forgets it

    // The unit of a leader with one; empty: not said.
    QString ownUnit(const QString &path) const;
    void setOwnUnit(const QString &path, const QString &unit);
    // The unit whose changes the user follows; empty: the whole municipality.
    QString newsUnit(const QString &path) const;
    void setNewsUnit(const QString &path, const QString &unit);

private:
    void keep(const QString &key, const QString &value); // empty: forgets it
    static QString keyOf(const QString &path, const QString &group = QStringLiteral("lastView"));

    QSettings &m_settings;
};

} // namespace faktorbenk::gui
