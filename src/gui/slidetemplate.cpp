#include "gui/slidetemplate.h"

#include "report/pptx/template.h"
#include "wording/errortext.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

namespace {

const QString inUse = u"export/slideTemplate"_s;
const QString known = u"export/knownSlideTemplate"_s; // the one last chosen, also while ours is in use

} // namespace

SlideTemplate::SlideTemplate(QSettings &settings, QWidget *window) : QObject(window), m_settings(settings), m_window(window) {}

QString SlideTemplate::path() const
{
    return m_settings.value(inUse).toString();
}

void SlideTemplate::fill(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { arrange(menu); });
    arrange(menu);
}

void SlideTemplate::arrange(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &path) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(path == this->path());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, path] { use(path); });
    };
    add(tr("Faktorbenk's own look"), {});
    if (const QString theirs = m_settings.value(known).toString(); !theirs.isEmpty())
        add(QFileInfo(theirs).fileName(), theirs);
    menu->addSeparator();
    connect(menu->addAction(tr("Choose a presentation…")), &QAction::triggered, this, &SlideTemplate::choose);
}

bool SlideTemplate::use(const QString &path)
{
    if (!path.isEmpty())
        if (const auto read = report::pptx::readTemplate(path); !read) {
            const QString why = wording::errorText(read.error());
            auto *box = new QMessageBox(QMessageBox::Warning, tr("PowerPoint template"), why, QMessageBox::Close, m_window);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
            Q_EMIT refused(why);
            return false;
        }
    m_settings.setValue(inUse, path);
    if (!path.isEmpty())
        m_settings.setValue(known, path);
    return true;
}

void SlideTemplate::choose()
{
    const QString before = m_settings.value(known).toString();
    const QString folder = before.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : QFileInfo(before).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Which presentation's look shall the slides take?"), folder,
                                                      tr("PowerPoint presentations and templates (*.pptx *.potx)"));
    if (!path.isEmpty())
        use(path);
}

} // namespace faktorbenk::gui
