#pragma once

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

private:
    static QString keyOf(const QString &path);

    QSettings &m_settings;
};

} // namespace faktorbenk::gui
