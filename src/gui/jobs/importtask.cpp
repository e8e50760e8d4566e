#include "gui/jobs/importtask.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace faktorbenk::gui {

using workbench::ImportOptions;
using workbench::ImportOutcome;
using workbench::WhenRoundHasResponses;

namespace {

// One of several pieces of work, told as a part of the whole.
class PartProgress final : public base::Progress
{
public:
    PartProgress(base::Progress &whole, int part, int parts) : m_whole(whole), m_part(part), m_parts(parts) {}
    void report(std::int64_t done, std::int64_t total) override
    {
        if (total > 0)
            m_whole.report(1000 * m_part + 1000 * done / total, 1000 * m_parts);
    }
    bool isCancelled() const override { return m_whole.isCancelled(); }

private:
    base::Progress &m_whole;
    int m_part;
    int m_parts;
};

struct ImportTexts {
    Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString namesOf(const QStringList &files)
{
    return files.size() == 1 ? fileName(files.front())
                             : ImportTexts::tr("%n files", nullptr, static_cast<int>(files.size()));
}

void add(ImportOutcome &sum, const ImportOutcome &part)
{
    sum.stored = part.stored;
    for (const QString &round : part.rounds) {
        if (!sum.rounds.contains(round))
            sum.rounds += round;
    }
    sum.respondents += part.respondents;
    sum.units = std::max(sum.units, part.units);
    sum.rows += part.rows;
    sum.errors += part.errors;
    if (!part.stored) // what is only worth a note about the sample is not the user's to mend
        sum.notices.insert(sum.notices.end(), part.notices.begin(), part.notices.end());
}

} // namespace

ImportTask responsesTask(const QStringList &files, const QString &database)
{
    return {ImportTexts::tr("Responses from %1").arg(namesOf(files)), database,
            [files, database](WhenRoundHasResponses existing, base::Progress &progress) {
                ImportOptions options;
                options.existing = existing;
                return workbench::importResponses(files, database, options, base::SystemClock(), progress);
            }};
}

ImportTask compositeTask(const QStringList &files, const QString &database)
{
    return {ImportTexts::tr("Composite report from %1").arg(namesOf(files)), database,
            [files, database](WhenRoundHasResponses existing, base::Progress &progress) {
                ImportOptions options;
                options.existing = existing;
                return workbench::importComposite(files, database, options, base::SystemClock(), progress);
            }};
}

ImportTask resultsTask(const QStringList &files, const QString &database)
{
    return workbench::recogniseFile(files.front()) == workbench::FileKind::Composite ? compositeTask(files, database)
                                                                                    : responsesTask(files, database);
}

ImportTask unitsTask(const QString &file, const QString &database, const std::optional<QString> &round)
{
    return {ImportTexts::tr("Unit list from %1").arg(fileName(file)), database,
            [file, database, round](WhenRoundHasResponses, base::Progress &progress) {
                ImportOptions options;
                options.round = round;
                return workbench::importUnits(file, database, options, base::SystemClock(), progress);
            }};
}

ImportTask benchmarksTask(const QString &file, const QString &database)
{
    return {ImportTexts::tr("Published means from %1").arg(fileName(file)), database,
            [file, database](WhenRoundHasResponses, base::Progress &progress) {
                return workbench::importBenchmarks(file, database, base::SystemClock(), progress);
            }};
}

QString sampleDirectory()
{
    QStringList places{QCoreApplication::applicationDirPath() + QStringLiteral("/../share/faktorbenk/data")};
    places += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("faktorbenk/data"),
                                        QStandardPaths::LocateDirectory);
#ifdef FAKTORBENK_DATA_DIR
    places += QStringLiteral(FAKTORBENK_DATA_DIR);
#endif
    for (const QString &place : places) {
        if (QFileInfo::exists(place + QStringLiteral("/fjordvik-2023-svar.csv")))
            return QDir(place).canonicalPath();
    }
    return {};
}

QString sampleDatabase()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + QStringLiteral("/Fjordvik.faktorbenk");
}

ImportTask sampleTask(const QString &directory, const QString &database)
{
    return {ImportTexts::tr("The sample municipality Fjordvik"), database,
            [directory, database](WhenRoundHasResponses, base::Progress &progress) -> ImportResult {
                std::vector<ImportTask> tasks;
                for (const auto &round : {QStringLiteral("2021"), QStringLiteral("2023")}) {
                    tasks.push_back(responsesTask({directory + QStringLiteral("/fjordvik-%1-svar.csv").arg(round)}, database));
                    tasks.push_back(unitsTask(directory + QStringLiteral("/fjordvik-enheter-%1.csv").arg(round), database, round));
                }
                tasks.push_back(benchmarksTask(directory + QStringLiteral("/referansesnitt.csv"), database));
                ImportOutcome sum;
                for (std::size_t i = 0; i < tasks.size(); ++i) {
                    PartProgress part(progress, static_cast<int>(i), static_cast<int>(tasks.size()));
                    const auto outcome = tasks[i].run(WhenRoundHasResponses::Refuse, part);
                    if (!outcome)
                        return outcome;
                    add(sum, *outcome);
                    if (!outcome->stored)
                        break;
                }
                return sum;
            }};
}

} // namespace faktorbenk::gui
