#pragma once

#include "workbench/importing.h"

#include <functional>

namespace faktorbenk::gui {

using ImportResult = base::Result<workbench::ImportOutcome>;

// One thing to import, described by the thread of the window and run by another.
struct ImportTask {
    QString title;    // «Responses from svar-2023.csv»
    QString database; // the file it goes into
    std::function<ImportResult(workbench::WhenRoundHasResponses, base::Progress &)> run;
};

ImportTask responsesTask(const QStringList &files, const QString &database);
ImportTask compositeTask(const QStringList &files, const QString &database);
// Results in either form, as the first file's header tells.
ImportTask resultsTask(const QStringList &files, const QString &database);
ImportTask unitsTask(const QString &file, const QString &database, const std::optional<QString> &round);
ImportTask benchmarksTask(const QString &file, const QString &database);

// The folder with the invented municipality's files; empty if it is not installed.
QString sampleDirectory();
// Where the sample's own file is kept for this user.
QString sampleDatabase();
ImportTask sampleTask(const QString &directory, const QString &database);

} // namespace faktorbenk::gui
