#include "workbench/exporting.h"

#include "base/version.h"
#include "report/about.h"
#include "report/csv.h"
#include "report/json.h"
#include "workbench/exportjournal.h"
#include "workbench/filenames.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::failure;
using base::Result;
using report::ExportedUnit;

namespace {

Result<report::Provenance> provenanceOf(const Workspace &workspace, const QString &round)
{
    const auto rounds = workspace.rounds();
    if (!rounds)
        return base::Failure(rounds.error());
    const auto found = std::find_if(rounds->begin(), rounds->end(), [&](const auto &each) { return each.name == round; });
    return report::Provenance{QFileInfo(workspace.path()).fileName(),
                              found == rounds->end() ? QDateTime() : found->imported};
}

QString fileStem(const disclosure::UnitReport &report)
{
    return u"%1 %2 %3"_s.arg(report.code().text(), report.name(), report.round());
}

// The same for the same export only: choices, language, program, and every figure.
QByteArray keyOf(const report::RoundMaterial &material, const ExportChoices &choices)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(base::version));
    hash.addData(report::exportFormatWord(choices.format).toUtf8() + '\n' + report::wordsInUse().toUtf8() + '\n');
    hash.addData(material.provenance.source.toUtf8() + '\n' + material.provenance.imported.toString(Qt::ISODate).toUtf8());
    hash.addData(choices.slideTemplate.toUtf8() + '\n');
    for (const auto &unit : material.units)
        hash.addData(report::unitReportJson(unit.report));
    return hash.result().toHex();
}

// What leaves is told by the name it leaves under.
Result<void> noteHandedOut(Workspace &workspace, const ExportChoices &choices, const std::optional<survey::UnitCode> &unit,
                           const QString &path, const base::Clock &clock)
{
    return workspace.noteHandedOut(choices.round, QFileInfo(path).fileName(), choices.audience, unit, clock);
}

// One run of exportAll.
class Export
{
public:
    Export(Workspace &workspace, report::RoundMaterial material, QByteArray log, const ExportChoices &choices,
           const QString &folder, const base::Clock &clock)
        : m_workspace(workspace), m_clock(clock), m_material(std::move(material)), m_logContent(std::move(log)),
          m_choices(choices), m_folder(folder),
          m_journal(folder, report::exportFormatWord(choices.format))
    {
        chooseNames();
    }

    Result<ExportOutcome> run(base::Progress &progress)
    {
        if (auto begun = begin(); !begun)
            return base::Failure(begun.error());
        for (std::size_t i = 0; i < m_material.units.size(); ++i) {
            progress.report(static_cast<std::int64_t>(i), static_cast<std::int64_t>(m_material.units.size()));
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (auto done = exportOne(i); !done)
                return base::Failure(done.error());
        }
        if (auto done = exportTogether(); !done)
            return base::Failure(done.error());
        m_journal.remove();
        const auto total = static_cast<std::int64_t>(m_material.units.size());
        progress.report(total, total);
        return std::move(m_outcome);
    }

private:
    QString pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }

    void chooseNames()
    {
        FileNames names;
        const QString ending = report::exportFormatWord(m_choices.format);
        if (report::hasComposite(m_choices.format))
            m_composite = names.take(report::compositeFileStem(m_material.round), ending);
        m_contents = names.take(report::contentsFileStem(m_choices.format), u"csv"_s);
        m_log = names.take(report::withheldFileStem(m_choices.format), u"csv"_s);
        for (const auto &unit : m_material.units)
            m_names.append(names.take(fileStem(unit.report), ending));
    }

    Result<void> begin()
    {
        const QByteArray key = keyOf(m_material, m_choices);
        if (!QDir().mkpath(m_folder))
            return failure(ErrorCode::CannotWriteFile, {m_folder, QString()});
        if (m_journal.exists() && m_choices.resume) {
            if (!m_journal.isAbout(key))
                return failure(ErrorCode::ExportDiffers, {m_folder});
            return m_journal.goOn();
        }
        if (m_choices.existing == WhenFileExists::Refuse) {
            if (m_journal.exists())
                return failure(ErrorCode::ExportUnfinished, {m_folder});
            for (const QString &name : QStringList{m_composite, m_contents, m_log} + m_names)
                if (!name.isEmpty() && QFileInfo::exists(pathOf(name)))
                    return failure(ErrorCode::FileExists, {pathOf(name)});
        }
        if (auto noted = noteHandedOut(m_workspace, m_choices, {}, m_folder, m_clock); !noted)
            return noted;
        return m_journal.begin(key);
    }

    // What is left of an earlier try – finished, or its name lost from the journal – is ours to replace.
    WhenFileExists existing() const
    {
        return m_choices.resume ? WhenFileExists::Overwrite : m_choices.existing;
    }

    Result<void> exportOne(std::size_t i)
    {
        const disclosure::UnitReport &made = m_material.units[i].report;
        const QString name = m_names[static_cast<qsizetype>(i)];
        ExportedUnit unit{made.code(), made.name(), {}, made.figures().reason(), {}};
        if (unit.reason) {
            ++m_outcome.withheld;
        } else if (m_journal.isFinished(name)) {
            unit.file = name;
            ++m_outcome.kept;
        } else if (auto done = writeAtomically(pathOf(name), existing(), [&](const QString &part) {
                       return report::writeUnitFile(m_choices.format, {made, m_material.provenance, m_choices.slideTemplate}, part);
                   });
                   done) {
            unit.file = name;
            ++m_outcome.written;
            if (auto noted = m_journal.add(name); !noted)
                return noted;
        } else if (done.error().code == ErrorCode::DiskFull) {
            return done; // the rest would fail alike
        } else {
            unit.error = done.error();
            ++m_outcome.failed;
        }
        m_outcome.units.push_back(std::move(unit));
        return {};
    }

    Result<void> exportTogether()
    {
        const auto keep = [this](const QString &name, Result<void> done) {
            if (done)
                m_outcome.together.append(name);
            return done;
        };
        if (!m_composite.isEmpty()) {
            const auto write = [this](const QString &part) {
                return report::writeCompositeFile(m_choices.format, m_material, part);
            };
            if (auto done = keep(m_composite, writeAtomically(pathOf(m_composite), existing(), write)); !done)
                return done;
        }
        if (auto done = keep(m_log, writeAtomically(pathOf(m_log), existing(), m_logContent)); !done)
            return done;
        const QByteArray contents = report::contentsCsv(m_outcome.units, m_material.floor);
        return keep(m_contents, writeAtomically(pathOf(m_contents), existing(), contents));
    }

    Workspace &m_workspace;
    const base::Clock &m_clock;
    const report::RoundMaterial m_material;
    const QByteArray m_logContent;
    const ExportChoices m_choices;
    const QString m_folder;
    ExportJournal m_journal;
    QString m_composite; // names in the folder
    QString m_contents;
    QString m_log;
    QStringList m_names; // of the units
    ExportOutcome m_outcome;
};

} // namespace

Result<report::RoundMaterial> roundMaterial(const Workspace &workspace, const ExportChoices &choices)
{
    const auto gate = workspace.gate(choices.round);
    if (!gate)
        return base::Failure(gate.error());
    auto provenance = provenanceOf(workspace, choices.round);
    if (!provenance)
        return base::Failure(provenance.error());
    report::RoundMaterial material;
    material.round = choices.round;
    material.municipality = disclosure::municipalityName(**gate);
    material.audience = choices.audience;
    material.floor = (*gate)->floor();
    material.suppressionLog = (*gate)->suppressionLog();
    material.provenance = std::move(*provenance);
    for (const survey::Unit &unit : (*gate)->tree().units()) {
        auto made = workspace.report(unit.code, choices.round, choices.audience);
        if (!made)
            return base::Failure(made.error());
        material.units.push_back({std::move(*made), unit.depth});
    }
    return material;
}

QString proposedFileName(const disclosure::UnitReport &report, report::ExportFormat format)
{
    return FileNames().take(fileStem(report), report::exportFormatWord(format));
}

Result<void> exportUnit(Workspace &workspace, const survey::UnitCode &unit, const ExportChoices &choices, const QString &path,
                        const base::Clock &clock)
{
    auto made = workspace.report(unit, choices.round, choices.audience);
    if (!made)
        return base::Failure(made.error());
    if (!made->figures())
        return failure(ErrorCode::UnitWithheld, {made->name()});
    auto provenance = provenanceOf(workspace, choices.round);
    if (!provenance)
        return base::Failure(provenance.error());
    const report::UnitMaterial material{std::move(*made), std::move(*provenance), choices.slideTemplate};
    return writeAtomically(path, choices.existing, [&](const QString &part) {
        const auto done = report::writeUnitFile(choices.format, material, part);
        return done ? noteHandedOut(workspace, choices, unit, path, clock) : done;
    });
}

Result<ExportOutcome> exportAll(Workspace &workspace, const ExportChoices &choices, const QString &folder,
                                const base::Clock &clock, base::Progress &progress)
{
    auto material = roundMaterial(workspace, choices);
    if (!material)
        return base::Failure(material.error());
    const auto gate = workspace.gate(choices.round);
    if (!gate)
        return base::Failure(gate.error());
    QByteArray log = report::suppressionLogCsv(**gate, material->provenance.source, clock.now().date());
    return Export(workspace, std::move(*material), std::move(log), choices, folder, clock).run(progress);
}

} // namespace faktorbenk::workbench
