#pragma once

#include <QSettings>
#include <QStringList>

namespace faktorbenk::gui {

// What the window remembers from one time to the next, in the settings it is handed.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    QStringList paths() const; // newest first, those that still exist
    void add(const QString &path);

    QString unitOf(const QString &path) const; // the unit last looked at; empty: none
    void setUnitOf(const QString &path, const QString &unitCode);

private:
    static QString keyOf(const QString &path);

    QSettings &m_settings;
};

} // namespace faktorbenk::gui
