// Writes the composite workbook of a file's newest round and says how long each time took, without reading the file.
//
//     faktorbenk-exportbench FILE FOLDER REPEATS

#include "wording/language.h"
#include "workbench/exporting.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace faktorbenk;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4)
        return 2;
    wording::installLanguage(application, wording::Language::Bokmal);
    const auto workspace = workbench::Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!workspace)
        return 3;
    workbench::ExportChoices choices;
    choices.round = *(*workspace)->newestRound();
    choices.audience = disclosure::Audience::Leader;
    const auto material = workbench::roundMaterial(**workspace, choices, base::SystemClock().now());
    if (!material)
        return 3;
    const QString path = QDir(QString::fromLocal8Bit(argv[2])).filePath(QStringLiteral("ours.xlsx"));
    for (int i = 0; i < atoi(argv[3]); ++i) {
        QFile::remove(path);
        QElapsedTimer timer;
        timer.start();
        if (!report::writeCompositeFile(report::ExportFormat::Xlsx, *material, path))
            return 1;
        std::printf("seconds: %.4f\n", static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return 0;
}
