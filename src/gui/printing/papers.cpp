#include "gui/printing/papers.h"

#include "gui/ondemand/door.h"
#include "gui/session.h"
#include "wording/errortext.h"
#include "workbench/exporting.h"
#include "workbench/pagepapers.h"
#include "workbench/planpapers.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

using report::PaperSize;
using report::PlanPaper;
using report::Sheets;

namespace {

QString pdfPath(QWidget *window, const QString &proposed)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path =
        QFileDialog::getSaveFileName(window, Papers::tr("Where shall the file be kept?"),
                                     folder + u'/' + proposed, Papers::tr("PDF documents (*.pdf)"));
    if (!path.isEmpty() && !path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        path += u".pdf"_s;
    return path;
}

// The sheets must live as long.
ondemand::PrintJob jobOf(const Sheets &sheets, PaperSize size)
{
    const auto page = [&sheets](int at, int dotsPerInch) {
        const report::Raster raster = sheets.raster(static_cast<std::size_t>(at), dotsPerInch);
        return QImage(reinterpret_cast<const uchar *>(raster.pixels.constData()), raster.width, raster.height,
                      raster.stride, QImage::Format_RGB32)
            .copy();
    };
    return {sheets.title(), size == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4, sheets.width() > sheets.height(),
            static_cast<int>(sheets.count()), page};
}

} // namespace

Papers::Papers(Session &session, const PageHost &pages, QWidget *window)
    : QObject(window), m_session(session), m_pages(pages), m_window(window)
{
}

std::vector<Papers::Paper> Papers::papersInFront() const
{
    if (!m_session.report() || !m_pages.isInFront())
        return {};
    const Paper cross{PlanPaper::Cross, {}, tr("the cross"), tr("cross", "in a file's name")};
    const Paper roadMap{PlanPaper::RoadMap, {}, tr("the road map"), tr("road map", "in a file's name")};
    const Paper plan{PlanPaper::ActionPlan, {}, tr("the action plan"), tr("action plan", "in a file's name")};
    const Paper meetings{PlanPaper::Meetings, {}, tr("the guide to the meetings"), tr("meetings", "in a file's name")};
    switch (m_pages.current()) {
    case PageId::Preparation: {
        std::vector<Paper> papers{
            {PlanPaper::Preparations, {}, tr("the preparations"), tr("preparations", "in a file's name")}};
        // The leader's own notes: only by name, and never while what is shown is for everybody.
        if (m_session.audience() == disclosure::Audience::Leader)
            papers.push_back({PlanPaper::MyPlan, {}, tr("my plan, the leader’s own notes"), tr("my plan", "in a file's name")});
        return papers;
    }
    case PageId::Cross:
        return {cross, meetings};
    case PageId::RoadMap:
        return {roadMap, meetings};
    case PageId::Measures:
        return {{PlanPaper::Ideas, {}, tr("the ideas and the matrix"), tr("matrix", "in a file's name")}, plan};
    case PageId::ActionPlan:
        return {plan};
    case PageId::FollowUp:
        return {{PlanPaper::FollowUps, {}, tr("the follow-ups"), tr("follow-ups", "in a file's name")}};
    case PageId::Obstacles:
        return {{PlanPaper::Obstacles, {}, tr("obstacles and connections"), tr("obstacles", "in a file's name")}};
    case PageId::Evaluation:
        return {{PlanPaper::Evaluation, {}, tr("the evaluation"), tr("evaluation", "in a file's name")},
                {PlanPaper::Cards, {}, tr("the reflection cards"), tr("reflection cards", "in a file's name")}};
    case PageId::Overview:
    case PageId::Factor:
        if (m_session.report()->figures()) {
            std::vector<Paper> papers{{{}, {}, tr("the unit's report"), {}}};
            if (auto page = m_pages.inFront()->onPaper())
                papers.push_back({{}, std::move(page), tr("this page"), {}});
            return papers;
        }
        break;
    default:
        if (auto page = m_pages.inFront()->onPaper())
            return {{{}, std::move(page), tr("this page"), {}}};
        break;
    }
    return {};
}

std::optional<survey::UnitCode> Papers::whom() const
{
    return m_pages.about(m_pages.current()) == PageHost::About::Unit ? std::optional(m_session.unit()) : std::nullopt;
}

void Papers::fill(QMenu *menu)
{
    menu->clear();
    const auto add = [&](const QString &text, auto what) {
        connect(menu->addAction(text), &QAction::triggered, this, what);
    };
    const auto papers = papersInFront();
    for (const Paper &paper : papers) {
        add(tr("Print %1…").arg(paper.name), [this, paper] { print(paper, PaperSize::A4); });
        add(tr("Make PDF of %1…").arg(paper.name), [this, paper] { makePdf(paper, PaperSize::A4); });
        if (paper.plan == PlanPaper::RoadMap || paper.plan == PlanPaper::Cross || paper.plan == PlanPaper::Ideas) {
            add(tr("Print %1 on A3…").arg(paper.name), [this, paper] { print(paper, PaperSize::A3); });
            add(tr("Make PDF of %1 on A3…").arg(paper.name), [this, paper] { makePdf(paper, PaperSize::A3); });
        }
        menu->addSeparator();
    }
    if (papers.empty())
        menu->addAction(tr("Nothing to print here"))->setEnabled(false);
    menu->addSeparator();
    add(tr("Make a poster about the survey…"), [this] { makePoster(PaperSize::A4); });
    add(tr("Make a poster about the survey on A3…"), [this] { makePoster(PaperSize::A3); });
}

// What is still being typed belongs on the paper, too.
bool Papers::saveForms()
{
    const auto saved = m_session.savePlans();
    if (!saved)
        tell(wording::errorText(saved.error()));
    return saved.has_value();
}

std::optional<Sheets> Papers::orTold(base::Result<Sheets> made)
{
    if (made)
        return std::move(*made);
    tell(wording::errorText(made.error()));
    return std::nullopt;
}

std::optional<Sheets> Papers::sheets(PaperSize size)
{
    const auto papers = papersInFront();
    return papers.empty() ? std::nullopt : sheets(papers.front(), size);
}

std::optional<Sheets> Papers::sheets(const Paper &paper, PaperSize size)
{
    if (!saveForms())
        return std::nullopt;
    if (paper.page) {
        const auto material = pageMaterial(*paper.page);
        if (!material)
            tell(wording::errorText(material.error()));
        return material ? orTold(Sheets::ofPage(*material)) : std::nullopt;
    }
    if (!paper.plan) {
        const auto material = workbench::unitMaterial(*m_session.workspace(), *m_session.report());
        if (!material)
            tell(wording::errorText(material.error()));
        return material ? orTold(Sheets::ofUnit(*material)) : std::nullopt;
    }
    const auto material =
        workbench::planMaterial(*m_session.workspace(), {m_session.round(), m_session.unit().text()});
    if (!material)
        tell(wording::errorText(material.error()));
    return material ? orTold(Sheets::ofPlan(*paper.plan, size, *material)) : std::nullopt;
}

void Papers::print()
{
    const auto papers = papersInFront();
    if (papers.empty())
        return tell(tr("There is nothing on this page that can be printed."));
    print(papers.front(), PaperSize::A4);
}

void Papers::print(const Paper &paper, PaperSize size)
{
    const auto *parts = ondemand::parts();
    if (!parts || !parts->isPrinterThere())
        return offerPdf(paper, size);
    if (const auto pages = sheets(paper, size))
        parts->choosePrinter(jobOf(*pages, size), m_window, [&](QPrinter &printer) { printOn(printer, *pages); });
}

void Papers::printOn(QPrinter &printer, const Sheets &sheets)
{
    const auto papers = papersInFront(); // all of a page's have figures, or none has
    if (!papers.empty() && papers.front().hasFigures()) {
        const auto noted =
            m_session.workspace()->noteHandedOut(m_session.round(), tr("On paper: %1").arg(sheets.title()),
                                                 m_session.audience(), whom(), base::SystemClock());
        if (!noted)
            return tell(wording::errorText(noted.error()));
    }
    const auto *parts = ondemand::parts();
    if (!parts || !parts->print(printer, jobOf(sheets, PaperSize::A4))) // the printer knows its paper
        return tell(tr("The printer cannot be reached."));
    const QString text = tr("Printed: %1").arg(sheets.title());
    Q_EMIT told(text);
    Q_EMIT printed(text);
}

void Papers::offerPdf(const Paper &paper, PaperSize size)
{
    const QString text =
        tr("No printer is set up on this machine. The same pages can be kept as PDF and printed elsewhere.");
    auto *box = new QMessageBox(QMessageBox::Information, tr("Print"), text, QMessageBox::Cancel, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *pdf = box->addButton(tr("Make PDF…"), QMessageBox::AcceptRole);
    box->setDefaultButton(pdf);
    connect(pdf, &QPushButton::clicked, this, [this, paper, size] { makePdf(paper, size); });
    box->open();
    Q_EMIT told(text);
}

void Papers::makePdf(const Paper &paper, PaperSize size)
{
    if (!saveForms())
        return;
    const auto name = proposedName(paper);
    if (!name)
        return tell(wording::errorText(name.error()));
    const QString path = pdfPath(m_window, *name);
    if (path.isEmpty())
        return;
    const auto done = writePdf(paper, path, size);
    done ? tell(tr("%1 is made.").arg(QFileInfo(path).fileName()), path) : tell(wording::errorText(done.error()));
}

base::Result<QString> Papers::proposedName(const Paper &paper) const
{
    if (paper.page) {
        const auto material = pageMaterial(*paper.page);
        const QString unit = whom() ? QStringLiteral("%1 %2").arg(m_session.unit().text(), m_session.report()->name()) : QString();
        return material ? base::Result<QString>(workbench::proposedPageName(*material, unit)) : base::Failure(material.error());
    }
    if (!paper.plan)
        return workbench::proposedFileName(*m_session.report(), report::ExportFormat::Pdf);
    const auto material = workbench::planMaterial(*m_session.workspace(), {m_session.round(), m_session.unit().text()});
    return material ? base::Result<QString>(workbench::proposedPaperName(*material, paper.word)) : base::Failure(material.error());
}

base::Result<report::PageMaterial> Papers::pageMaterial(const report::PageContent &page) const
{
    return workbench::pageMaterial(*m_session.workspace(), m_session.round(), m_session.audience(), page);
}

base::Result<void> Papers::writePdf(const QString &path, PaperSize size)
{
    const auto papers = papersInFront();
    if (papers.empty())
        return base::failure(base::ErrorCode::UnitWithheld, {m_session.report() ? m_session.report()->name() : QString()});
    return writePdf(papers.front(), path, size);
}

base::Result<void> Papers::writePdf(const Paper &paper, const QString &path, PaperSize size)
{
    constexpr auto overwrite = workbench::WhenFileExists::Overwrite; // the dialog has asked
    const base::SystemClock clock;
    if (paper.page) {
        const auto material = pageMaterial(*paper.page);
        return material ? workbench::exportPage(*m_session.workspace(), *material, whom(), overwrite, path, clock)
                        : base::Failure(material.error());
    }
    if (paper.plan)
        return workbench::exportPlanPaper(*m_session.workspace(), {m_session.round(), m_session.unit().text()},
                                          {*paper.plan, size, overwrite}, path);
    workbench::ExportChoices choices;
    choices.formats = {report::ExportFormat::Pdf};
    choices.round = m_session.round();
    choices.audience = m_session.audience();
    choices.existing = overwrite;
    const auto done = workbench::exportUnit(*m_session.workspace(), m_session.unit(), choices, path, clock);
    return done ? base::Result<void>() : base::Failure(done.error());
}

void Papers::makePoster(PaperSize size)
{
    const QString path = pdfPath(m_window, tr("Poster.pdf"));
    if (path.isEmpty())
        return;
    const auto done = workbench::exportPoster(m_session.workspace(), m_session.round(), size,
                                              workbench::WhenFileExists::Overwrite, path);
    done ? tell(tr("%1 is made.").arg(QFileInfo(path).fileName()), path)
         : tell(wording::errorText(done.error()));
}

void Papers::tell(const QString &text, const QString &file)
{
    auto *box = new QMessageBox(file.isEmpty() ? QMessageBox::Warning : QMessageBox::Information, tr("Print"),
                                text, QMessageBox::Close, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Close);
    if (!file.isEmpty())
        connect(box->addButton(tr("Open"), QMessageBox::ActionRole), &QPushButton::clicked, this,
                [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    box->open();
    Q_EMIT told(text);
}

} // namespace faktorbenk::gui
