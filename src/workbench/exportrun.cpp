#include "workbench/exportrun.h"

#include "base/version.h"
#include "report/about.h"
#include "report/json.h"
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
using report::ExportFormat;

namespace {

bool anyHasFigures(const std::vector<ExportFormat> &formats)
{
    return std::any_of(formats.begin(), formats.end(), report::hasFigures);
}

void addPlan(QCryptographicHash &hash, const followup::UnitPlan &plan)
{
    for (const followup::Record &record : plan.records) {
        hash.addData(QByteArray::number(static_cast<int>(record.ref.kind)) + ' ' + QByteArray::number(qlonglong(record.ref.id)) + '\n');
        for (const followup::Value &value : record.values) {
            if (const auto *text = std::get_if<QString>(&value))
                hash.addData(text->toUtf8());
            else if (const auto *number = std::get_if<std::int64_t>(&value))
                hash.addData(QByteArray::number(qlonglong(*number)));
            else if (const auto *date = std::get_if<QDate>(&value))
                hash.addData(date->toString(Qt::ISODate).toLatin1());
            hash.addData(QByteArray(1, char(value.index())));
        }
    }
}

// The same for the same export only: choices, language, program, and every figure and line of a plan.
QByteArray keyOf(const report::RoundMaterial &material, const ExportChoices &choices)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(base::version));
    hash.addData(formatWords(choices.formats).toUtf8() + '\n' + report::wordsInUse().toUtf8() + '\n');
    hash.addData(material.provenance.source.toUtf8() + '\n' + material.provenance.imported.toString(Qt::ISODate).toUtf8());
    hash.addData(choices.slideTemplate.toUtf8() + '\n');
    for (const auto &unit : material.units) {
        hash.addData(report::unitReportJson(unit.report));
        addPlan(hash, unit.plan.plan);
    }
    return hash.result().toHex();
}

} // namespace

QString formatWords(const std::vector<ExportFormat> &formats)
{
    QStringList words;
    for (const ExportFormat format : formats)
        words.append(report::exportFormatWord(format));
    return words.join(u'-');
}

QString unitFileStem(const disclosure::UnitReport &report)
{
    return u"%1 %2 %3"_s.arg(report.code().text(), report.name(), report.round());
}

ExportRun::ExportRun(Workspace &workspace, report::RoundMaterial material, QByteArray log, const ExportChoices &choices,
                     const QString &folder, const base::Clock &clock)
    : m_workspace(workspace), m_clock(clock), m_material(std::move(material)), m_logContent(std::move(log)), m_choices(choices),
      m_folder(folder), m_journal(folder, formatWords(choices.formats))
{
    chooseNames();
}

Result<ExportOutcome> ExportRun::run(base::Progress &progress)
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

QString ExportRun::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name);
}

void ExportRun::chooseNames()
{
    FileNames names;
    for (const ExportFormat format : m_choices.formats) {
        const QString ending = report::exportFormatWord(format);
        Names chosen{format, {}, {}};
        if (report::hasComposite(format) && report::hasContent(format, m_material))
            chosen.composite = names.take(report::compositeFileStem(format, m_material.round), ending);
        m_names.push_back(std::move(chosen));
    }
    m_contents = names.take(report::contentsFileStem(m_choices.formats), u"csv"_s);
    if (anyHasFigures(m_choices.formats))
        m_log = names.take(report::withheldFileStem(m_choices.formats), u"csv"_s);
    for (Names &each : m_names)
        for (const auto &unit : m_material.units)
            each.units.append(names.take(unitFileStem(unit.report), report::exportFormatWord(each.format)));
}

Result<void> ExportRun::begin()
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
        QStringList taken{m_contents, m_log};
        for (const Names &names : m_names)
            taken += names.units + QStringList{names.composite};
        for (const QString &name : taken)
            if (!name.isEmpty() && QFileInfo::exists(pathOf(name)))
                return failure(ErrorCode::FileExists, {pathOf(name)});
    }
    if (anyHasFigures(m_choices.formats))
        // What leaves is told by the name it leaves under.
        if (auto noted = m_workspace.noteHandedOut(m_choices.round, QFileInfo(m_folder).fileName(), m_choices.audience, {}, m_clock); !noted)
            return noted;
    return m_journal.begin(key, m_material.read);
}

// What is left of an earlier try – finished, or its name lost from the journal – is ours to replace.
WhenFileExists ExportRun::existing() const
{
    return m_choices.resume ? WhenFileExists::Overwrite : m_choices.existing;
}

Result<void> ExportRun::exportOne(std::size_t unit)
{
    const disclosure::UnitReport &made = m_material.units[unit].report;
    ExportedUnit told{made.code(), made.name(), {}, {}, {}};
    told.isMunicipality = made.isRoot();
    for (const Names &names : m_names) {
        auto name = write(names, unit, told);
        if (!name)
            return base::Failure(name.error());
        told.files.append(*name);
    }
    m_outcome.withheld += told.reason.has_value();
    m_outcome.units.push_back(std::move(told));
    return {};
}

// The name of the file that is there now; empty: told says why there is none. An error ends the run.
Result<QString> ExportRun::write(const Names &names, std::size_t unit, ExportedUnit &told)
{
    const auto &[report, depth, plan] = m_material.units[unit];
    const QString name = names.units[static_cast<qsizetype>(unit)];
    if (report::hasFigures(names.format) && report.figures().reason()) {
        told.reason = report.figures().reason();
        return QString();
    }
    if (m_journal.isFinished(name)) {
        ++m_outcome.kept;
        return name;
    }
    const report::UnitMaterial material{report, m_material.provenance, m_choices.slideTemplate, plan};
    if (!report::hasContent(names.format, material)) {
        told.hasNoDates = true;
        return QString();
    }
    const auto done = writeAtomically(pathOf(name), existing(), [&](const QString &part) { return report::writeUnitFile(names.format, material, part); });
    if (done) {
        ++m_outcome.written;
        const auto noted = m_journal.add(name);
        return noted ? Result<QString>(name) : base::Failure(noted.error());
    }
    if (done.error().code == ErrorCode::DiskFull)
        return base::Failure(done.error()); // the rest would fail alike
    told.error = done.error();
    ++m_outcome.failed;
    return QString();
}

Result<void> ExportRun::exportTogether()
{
    const auto keep = [this](const QString &name, Result<void> done) {
        if (done)
            m_outcome.together.append(name);
        return done;
    };
    for (const Names &names : m_names) {
        if (names.composite.isEmpty())
            continue;
        const auto write = [&](const QString &part) { return report::writeCompositeFile(names.format, m_material, part); };
        if (auto done = keep(names.composite, writeAtomically(pathOf(names.composite), existing(), write)); !done)
            return done;
    }
    if (!m_log.isEmpty())
        if (auto done = keep(m_log, writeAtomically(pathOf(m_log), existing(), m_logContent)); !done)
            return done;
    return keep(m_contents, writeAtomically(pathOf(m_contents), existing(), report::contentsCsv(m_choices.formats, m_outcome.units, m_material.floor)));
}

} // namespace faktorbenk::workbench
