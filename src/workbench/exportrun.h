#pragma once

#include "workbench/exporting.h"
#include "workbench/exportjournal.h"

namespace faktorbenk::workbench {

// «xlsx-pptx»: a choice of formats in a name.
QString formatWords(const std::vector<report::ExportFormat> &formats);
// «110 Administrasjon 2023», before it is made safe for file systems.
QString unitFileStem(const disclosure::UnitReport &report);

// One run of exportAll, on material that does not change meanwhile.
class ExportRun
{
public:
    // log: the suppression log, as a file. What is handed in by reference outlives it.
    ExportRun(Workspace &workspace, report::RoundMaterial material, QByteArray log, const ExportChoices &choices, const QString &folder,
              const base::Clock &clock);

    base::Result<ExportOutcome> run(base::Progress &progress); // once

private:
    // One format's names in the folder.
    struct Names {
        report::ExportFormat format;
        QString composite; // empty: there is none
        QStringList units;
    };

    void chooseNames();
    base::Result<void> begin();
    WhenFileExists existing() const;
    base::Result<void> exportOne(std::size_t unit);
    base::Result<QString> write(const Names &names, std::size_t unit, report::ExportedUnit &told);
    base::Result<void> exportTogether();
    QString pathOf(const QString &name) const;

    Workspace &m_workspace;
    const base::Clock &m_clock;
    const report::RoundMaterial m_material;
    const QByteArray m_logContent;
    const ExportChoices m_choices;
    const QString m_folder;
    ExportJournal m_journal;
    std::vector<Names> m_names;
    QString m_contents;
    QString m_log; // empty: no file has figures
    ExportOutcome m_outcome;
};

} // namespace faktorbenk::workbench
