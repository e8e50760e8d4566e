#include "gui/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace faktorbenk::gui {

QStringList sampleFiles()
{
    QStringList places{QCoreApplication::applicationDirPath() + QStringLiteral("/../share/faktorbenk/data")};
    places += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("faktorbenk/data"),
                                        QStandardPaths::LocateDirectory);
#ifdef FAKTORBENK_DATA_DIR
    places += QStringLiteral(FAKTORBENK_DATA_DIR);
#endif
    for (const QString &place : places) {
        if (!QFileInfo::exists(place + QStringLiteral("/fjordvik-2023-svar.csv")))
            continue;
        const QDir folder(QDir(place).canonicalPath());
        QStringList files;
        const QStringList names{QStringLiteral("fjordvik-*-svar.csv"), QStringLiteral("fjordvik-enheter-*.csv"),
                                QStringLiteral("referansesnitt.csv")};
        for (const QString &name : folder.entryList(names, QDir::Files, QDir::Name))
            files += folder.filePath(name);
        return files;
    }
    return {};
}

QString sampleDatabase()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/Fjordvik.faktorbenk");
}

} // namespace faktorbenk::gui
