#include "gui/picturesaver.h"

#include "base/clock.h"
#include "gui/pagehost.h"
#include "gui/session.h"
#include "wording/errortext.h"
#include "workbench/atomicfile.h"
#include "workbench/filenames.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

namespace faktorbenk::gui {

namespace {

constexpr int longestName = 80;

} // namespace

PictureSaver::PictureSaver(Session &session, const PageHost &pages, QWidget *window)
    : QObject(window), m_session(session), m_pages(pages), m_window(window)
{
}

void PictureSaver::fill(QMenu *menu)
{
    QMenu *charts = menu->addMenu(tr("Charts of this page"));
    connect(menu, &QMenu::aboutToShow, charts, [this, charts] { charts->menuAction()->setVisible(!pictures().empty()); });
    connect(charts, &QMenu::aboutToShow, this, [this, charts] { list(charts); });
}

std::vector<Picture> PictureSaver::pictures() const
{
    const SessionPage *page = m_pages.inFront();
    return page ? picturesOf(*page, page->sourceLines()) : std::vector<Picture>();
}

void PictureSaver::list(QMenu *menu)
{
    menu->clear();
    for (const Picture &picture : pictures()) {
        menu->addSection(picture.title);
        connect(menu->addAction(tr("Save as SVG…")), &QAction::triggered, this, [this, picture] { choose(picture, Format::Svg); });
        connect(menu->addAction(tr("Save as PNG…")), &QAction::triggered, this, [this, picture] { choose(picture, Format::Png); });
        connect(menu->addAction(tr("Copy as picture")), &QAction::triggered, this,
                [this, picture] {
                    QGuiApplication::clipboard()->setImage(imageOf(picture));
                    Q_EMIT told(tr("The chart is copied."));
                });
    }
}

void PictureSaver::choose(const Picture &picture, Format format)
{
    const QString ending = format == Format::Svg ? QStringLiteral(".svg") : QStringLiteral(".png");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save the chart"), folder + QLatin1Char('/') + workbench::safeFileStem(picture.title, longestName) + ending,
        format == Format::Svg ? tr("Pictures that can be scaled (*.svg)") : tr("Pictures (*.png)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive))
        path += ending;
    if (const auto saved = save(picture, format, path); !saved)
        QMessageBox::warning(m_window, tr("The chart was not saved"), wording::errorText(saved.error()));
    else
        Q_EMIT told(tr("The chart is saved as %1.").arg(QFileInfo(path).fileName()));
}

base::Result<void> PictureSaver::save(const Picture &picture, Format format, const QString &path)
{
    QByteArray bytes;
    if (format == Format::Svg) {
        bytes = svgOf(picture);
    } else {
        QBuffer buffer(&bytes);
        imageOf(picture).save(&buffer, "PNG");
    }
    if (const auto written = workbench::writeAtomically(path, workbench::WhenFileExists::Overwrite, bytes); !written)
        return written;
    const bool ofUnit = m_pages.about(m_pages.current()) == PageHost::About::Unit;
    return m_session.workspace()->noteHandedOut(m_session.round(), QFileInfo(path).fileName(), m_session.audience(),
                                                ofUnit ? std::optional(m_session.unit()) : std::nullopt, base::SystemClock());
}

} // namespace faktorbenk::gui
