#include "gui/printing/papers.h"

#include "gui/session.h"
#include "wording/errortext.h"
#include "workbench/exporting.h"
#include "workbench/planpapers.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
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

constexpr int mostDots = 300; // an inch: more is not seen, and takes its memory

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

} // namespace

Papers::Papers(Session &session, const PageHost &pages, QWidget *window)
    : QObject(window), m_session(session), m_pages(pages), m_window(window)
{
}

std::vector<Papers::Paper> Papers::papersInFront() const
{
    if (!m_session.report() || !m_pages.isInFront())
        return {};
    const Paper cross{PlanPaper::Cross, tr("the cross"), tr("cross", "in a file's name")};
    const Paper roadMap{PlanPaper::RoadMap, tr("the road map"), tr("road map", "in a file's name")};
    const Paper plan{PlanPaper::ActionPlan, tr("the action plan"), tr("action plan", "in a file's name")};
    const Paper meetings{PlanPaper::Meetings, tr("the guide to the meetings"), tr("meetings", "in a file's name")};
    switch (m_pages.current()) {
    case PageId::Preparation: {
        std::vector<Paper> papers{
            {PlanPaper::Preparations, tr("the preparations"), tr("preparations", "in a file's name")}};
        // The leader's own notes: only by name, and never while what is shown is for everybody.
        if (m_session.audience() == disclosure::Audience::Leader)
            papers.push_back({PlanPaper::MyPlan, tr("my plan, the leader’s own notes"), tr("my plan", "in a file's name")});
        return papers;
    }
    case PageId::Cross:
        return {cross, meetings};
    case PageId::RoadMap:
        return {roadMap, meetings};
    case PageId::Measures:
        return {{PlanPaper::Ideas, tr("the ideas and the matrix"), tr("matrix", "in a file's name")}, plan};
    case PageId::ActionPlan:
        return {plan};
    case PageId::FollowUp:
        return {{PlanPaper::FollowUps, tr("the follow-ups"), tr("follow-ups", "in a file's name")}};
    case PageId::Obstacles:
        return {{PlanPaper::Obstacles, tr("obstacles and connections"), tr("obstacles", "in a file's name")}};
    case PageId::Evaluation:
        return {{PlanPaper::Evaluation, tr("the evaluation"), tr("evaluation", "in a file's name")},
                {PlanPaper::Cards, tr("the reflection cards"), tr("reflection cards", "in a file's name")}};
    case PageId::Overview:
    case PageId::Factor:
        if (m_session.report()->figures())
            return {{{}, tr("the unit's report"), {}}};
        break;
    default:
        break;
    }
    return {};
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
        menu->addAction(tr("This page is not for paper"))->setEnabled(false);
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
        return tell(tr("This page is not for paper. Reports are printed from the overview, plans from their "
                       "own pages."));
    print(papers.front(), PaperSize::A4);
}

void Papers::print(const Paper &paper, PaperSize size)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return offerPdf(paper, size);
    const auto pages = sheets(paper, size);
    if (!pages)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages->title());
    printer.setPageSize(QPageSize(size == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(pages->width() > pages->height() ? QPageLayout::Landscape
                                                                : QPageLayout::Portrait);
    QPrintDialog dialog(&printer, m_window);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, static_cast<int>(pages->count()));
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer, *pages);
}

void Papers::printOn(QPrinter &printer, const Sheets &sheets)
{
    const auto papers = papersInFront(); // all of a page's have figures, or none has
    if (!papers.empty() && !papers.front().plan) {
        const auto noted =
            m_session.workspace()->noteHandedOut(m_session.round(), tr("On paper: %1").arg(sheets.title()),
                                                 m_session.audience(), m_session.unit(), base::SystemClock());
        if (!noted)
            return tell(wording::errorText(noted.error()));
    }
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return tell(tr("The printer cannot be reached."));
    painter.setRenderHint(QPainter::LosslessImageRendering); // letters, not a photograph
    const std::size_t first = printer.fromPage() > 0 ? static_cast<std::size_t>(printer.fromPage()) - 1 : 0;
    const std::size_t end = printer.toPage() > 0
                                ? std::min(static_cast<std::size_t>(printer.toPage()), sheets.count())
                                : sheets.count();
    const QRectF whole =
        QRectF(QPointF(), QSizeF(printer.pageLayout().fullRectPixels(printer.resolution()).size()));
    for (std::size_t i = first; i < end; ++i) {
        if (i > first)
            printer.newPage();
        const report::Raster raster = sheets.raster(i, std::min(printer.resolution(), mostDots));
        const QImage image(reinterpret_cast<const uchar *>(raster.pixels.constData()), raster.width,
                           raster.height, raster.stride, QImage::Format_RGB32);
        // A printer with other paper gets all of the page, smaller, in the middle.
        const QSizeF fitted = QSizeF(image.size()).scaled(whole.size(), Qt::KeepAspectRatio);
        painter.drawImage(
            QRectF(QPointF((whole.width() - fitted.width()) / 2, (whole.height() - fitted.height()) / 2),
                   fitted),
            image);
    }
    Q_EMIT told(painter.end() ? tr("Printed: %1").arg(sheets.title()) : tr("The printer cannot be reached."));
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
    if (!paper.plan) {
        const QString path =
            pdfPath(m_window, workbench::proposedFileName(*m_session.report(), report::ExportFormat::Pdf));
        if (path.isEmpty())
            return;
        workbench::ExportChoices choices;
        choices.formats = {report::ExportFormat::Pdf};
        choices.round = m_session.round();
        choices.audience = m_session.audience();
        choices.existing = workbench::WhenFileExists::Overwrite; // the dialog has asked
        const auto done = workbench::exportUnit(*m_session.workspace(), m_session.unit(), choices, path,
                                                base::SystemClock());
        return done ? tell(tr("%1 is made.").arg(QFileInfo(path).fileName()), path)
                    : tell(wording::errorText(done.error()));
    }
    const followup::PlanKey key{m_session.round(), m_session.unit().text()};
    const auto material = workbench::planMaterial(*m_session.workspace(), key);
    if (!material)
        return tell(wording::errorText(material.error()));
    const QString path = pdfPath(m_window, workbench::proposedPaperName(*material, paper.word));
    if (path.isEmpty())
        return;
    const auto done = workbench::exportPlanPaper(
        *m_session.workspace(), key, {*paper.plan, size, workbench::WhenFileExists::Overwrite}, path);
    done ? tell(tr("%1 is made.").arg(QFileInfo(path).fileName()), path)
         : tell(wording::errorText(done.error()));
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
    if (!file.isEmpty())
        connect(box->addButton(tr("Open"), QMessageBox::ActionRole), &QPushButton::clicked, this,
                [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    box->open();
    Q_EMIT told(text);
}

} // namespace faktorbenk::gui
