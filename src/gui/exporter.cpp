#include "gui/exporter.h"

#include "gui/exportalldialog.h"
#include "gui/promise/why.h"
#include "gui/session.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

using base::ErrorCode;
using report::ExportFormat;

namespace {

struct FormatWords {
    QString unit; // the entry for one unit
    QString all;
    QString filter;
};

FormatWords wordsFor(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pptx:
        return {Exporter::tr("Make PowerPoint of this unit…"), Exporter::tr("Make PowerPoints of all units…"),
                Exporter::tr("PowerPoint presentations (*.pptx)")};
    case ExportFormat::Ics:
        return {Exporter::tr("Make calendar of this unit's deadlines…"), Exporter::tr("Make calendars of all units' deadlines…"),
                Exporter::tr("Calendars (*.ics)")};
    case ExportFormat::Pdf:
        return {Exporter::tr("Make PDF of this unit…"), Exporter::tr("Make PDFs of all units…"), Exporter::tr("PDF documents (*.pdf)")};
    case ExportFormat::Xlsx:
        break;
    }
    return {Exporter::tr("Make Excel workbook of this unit…"), Exporter::tr("Make Excel workbooks of all units…"),
            Exporter::tr("Excel workbooks (*.xlsx)")};
}

QString lastFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Exporter::Exporter(Session &session, QSettings &settings, QWidget *window)
    : QObject(window), m_session(session), m_settings(settings), m_window(window), m_template(settings, window)
{
    connect(&m_job, &ExportJob::finished, this, &Exporter::finish);
    connect(&m_job, &ExportJob::progressed, this, [this](int done, int total) {
        if (m_dialog) {
            m_dialog->setMaximum(total);
            m_dialog->setValue(done);
        }
    });
}

Exporter::~Exporter() = default;

void Exporter::fill(QMenu *menu)
{
    for (const ExportFormat format : report::allExportFormats()) {
        const FormatWords words = wordsFor(format);
        QAction *unit = menu->addAction(words.unit);
        connect(unit, &QAction::triggered, this, [this, format] { chooseFile(format); });
        // A unit whose figures are hidden has none to write.
        connect(menu, &QMenu::aboutToShow, unit, [this, unit, format] {
            unit->setVisible(m_unitInFront);
            unit->setEnabled(m_session.report() && (m_session.report()->figures() || !report::hasFigures(format)));
        });
        connect(menu->addAction(words.all), &QAction::triggered, this, [this, format] { chooseFolder({format}); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Make several kinds of files of all units…")), &QAction::triggered, this, &Exporter::chooseFormats);
    m_template.fill(menu->addMenu(tr("Look of PowerPoints")));
}

workbench::ExportChoices Exporter::choices(const std::vector<ExportFormat> &formats) const
{
    workbench::ExportChoices choices;
    choices.formats = formats;
    choices.round = m_session.round();
    choices.audience = m_session.audience();
    if (std::find(formats.begin(), formats.end(), ExportFormat::Pptx) != formats.end())
        choices.slideTemplate = m_template.path();
    return choices;
}

void Exporter::chooseFile(ExportFormat format)
{
    if (!m_session.report() || m_job.isRunning())
        return;
    const QString word = u'.' + report::exportFormatWord(format);
    QString path = QFileDialog::getSaveFileName(m_window, tr("Where shall the file be kept?"),
                                                lastFolder() + u'/' + workbench::proposedFileName(*m_session.report(), format),
                                                wordsFor(format).filter);
    if (path.isEmpty())
        return;
    workbench::ExportChoices chosen = choices({format});
    // The file dialog has asked about this very name; about a longer one nobody has.
    if (path.endsWith(word, Qt::CaseInsensitive))
        chosen.existing = workbench::WhenFileExists::Overwrite;
    else
        path += word;
    write(unitExport(m_session.path(), m_session.unit(), path), chosen);
}

void Exporter::chooseFormats()
{
    if (!m_session.isOpen() || m_job.isRunning())
        return;
    auto *dialog = new ExportAllDialog(m_settings, m_template.path(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { chooseFolder(dialog->formats()); });
    dialog->open();
}

void Exporter::chooseFolder(const std::vector<ExportFormat> &formats)
{
    if (!m_session.isOpen() || m_job.isRunning())
        return;
    const QString folder = QFileDialog::getExistingDirectory(m_window, tr("In which folder shall the files be kept?"), lastFolder());
    if (!folder.isEmpty())
        write(allExport(m_session.path(), folder), choices(formats));
}

void Exporter::write(const ExportTask &task, const workbench::ExportChoices &choices)
{
    m_task = task;
    m_choices = choices;
    m_dialog = new QProgressDialog(tr("Writing to %1").arg(QFileInfo(task.target).fileName()), tr("Stop"), 0, 0, m_window);
    m_dialog->setWindowTitle(tr("Export"));
    m_dialog->setWindowModality(Qt::WindowModal);
    m_dialog->setMinimumDuration(400);
    m_dialog->setAutoReset(false);
    connect(m_dialog, &QProgressDialog::canceled, &m_job, &ExportJob::cancel);
    m_job.start(task, choices);
}

void Exporter::finish()
{
    const ExportResult result = m_job.result();
    if (m_dialog) {
        m_dialog->disconnect();
        m_dialog->close();
        m_dialog->deleteLater();
    }
    if (!result)
        return ask(result.error());
    if (!m_task.all && result->written == 0)
        return tell(tr("The plan has no deadline and no follow-up to come, so there is nothing for a calendar."), false);
    if (!m_task.all)
        return tell(tr("%1 is made.").arg(QFileInfo(m_task.target).fileName()), true);
    QString text = tr("Files of units: %1. Without a file, as their figures are hidden: %2.")
                       .arg(wording::count(result->written + result->kept), wording::count(result->withheld));
    if (result->written + result->kept == 0 && m_choices.formats == std::vector{ExportFormat::Ics})
        text = tr("No plan has a deadline or a follow-up to come, so there is nothing for a calendar.");
    for (const report::ExportedUnit &unit : result->units)
        if (unit.error)
            text += u"\n\n"_s + unit.name + u": "_s + wording::errorText(*unit.error);
    tell(text, true);
}

void Exporter::ask(const base::Error &error)
{
    const bool unfinished = error.code == ErrorCode::ExportUnfinished;
    const bool differs = error.code == ErrorCode::ExportDiffers;
    if (!unfinished && !differs && error.code != ErrorCode::FileExists) {
        QString text = error.code == ErrorCode::Cancelled && m_task.all
                           ? tr("Stopped. The files made so far are whole; choose the same folder again to go on.")
                           : wording::errorText(error);
        if (error.code == ErrorCode::UnitWithheld && m_session.gate())
            if (const auto unit = m_session.gate()->tree().find(m_session.unit()))
                text += u' ' + whyHidden(*m_session.gate(), *unit); // rule A5
        tell(text, false);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Export"), wording::errorText(error), QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *goOn = unfinished ? box->addButton(tr("Go on"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *replace = box->addButton(tr("Replace the files"), QMessageBox::DestructiveRole);
    box->setDefaultButton(goOn ? goOn : qobject_cast<QPushButton *>(box->button(QMessageBox::Cancel)));
    connect(box, &QMessageBox::finished, this, [this, box, goOn, replace] {
        workbench::ExportChoices again = m_choices;
        if (box->clickedButton() == replace)
            again.existing = workbench::WhenFileExists::Overwrite;
        else if (goOn && box->clickedButton() == goOn)
            again.resume = true;
        else
            return;
        again.resume = again.resume && again.existing == workbench::WhenFileExists::Refuse;
        write(m_task, again);
    });
    box->open();
    Q_EMIT told(box->text());
}

void Exporter::tell(const QString &text, bool made)
{
    auto *box = new QMessageBox(made ? QMessageBox::Information : QMessageBox::Warning, tr("Export"), text, QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Close);
    if (made) {
        const QString folder = m_task.all ? m_task.target : QFileInfo(m_task.target).absolutePath();
        connect(box->addButton(tr("Show in folder"), QMessageBox::ActionRole), &QPushButton::clicked, this,
                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    }
    box->open();
    Q_EMIT told(text);
}

} // namespace faktorbenk::gui
