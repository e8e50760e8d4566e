#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QString>

namespace faktorbenk::workbench {

// How far an export of all units has come: a hidden file in its folder, from the first unit's file to the last.
class ExportJournal
{
public:
    ExportJournal(const QString &folder, const QString &formats);

    bool exists() const { return m_file.exists(); }
    QDateTime begun(); // when the export that it tells of was; invalid: unknown
    // What it says was finished, if it is about this key and the file is still as long as it was. key: one line
    // without a space that is the same only for the same export.
    bool isAbout(const QByteArray &key);
    bool isFinished(const QString &name) const;

    base::Result<void> begin(const QByteArray &key, const QDateTime &now); // forgets what was before
    base::Result<void> goOn();
    base::Result<void> add(const QString &name); // finished and under its name
    void remove();

private:
    base::Result<void> write(const QByteArray &line);

    QString m_folder;
    QFile m_file;
    QHash<QString, qint64> m_finished; // name → size
};

} // namespace faktorbenk::workbench
