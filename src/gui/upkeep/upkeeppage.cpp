#include "gui/upkeep/upkeeppage.h"

#include "gui/widgets/spoken.h"
#include "wording/errortext.h"

#include <QKeyEvent>
#include <QLabel>

namespace faktorbenk::gui {

void UpkeepPage::setPlace(const QString &database, const QString &round)
{
    m_database = database;
    m_round = round;
    load();
}

void UpkeepPage::leave()
{
    if (mayLeave())
        Q_EMIT left();
}

void UpkeepPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool UpkeepPage::write(QLabel *problem, const std::function<base::Result<void>(workbench::Workspace &)> &work)
{
    auto workspace = open();
    auto done = workspace ? work(**workspace) : base::Result<void>(base::Failure(workspace.error()));
    showProblem(problem, done ? QString() : wording::errorText(done.error()));
    if (!done)
        return false;
    workspace->reset();
    load();
    Q_EMIT changed();
    return true;
}

void showProblem(QLabel *label, const QString &text)
{
    announce(label, text);
}

} // namespace faktorbenk::gui
