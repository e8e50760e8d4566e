#include "gui/promise/atrestpage.h"

#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "gui/printing/pagetable.h"
#include "gui/session.h"
#include "gui/widgets/spoken.h"
#include "ui_atrestpage.h"
#include "wording/errortext.h"
#include "workbench/atrest.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace faktorbenk::gui {

using workbench::RoundInfo;

AtRestPage::AtRestPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::AtRestPage>()), m_model(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->rounds->setModel(m_model);
    m_ui->rounds->setStretchColumn(2, design::px(240));
    m_ui->rounds->setKeepsRow(true); // what the button below is about
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->confirm, m_ui->progress, m_ui->said})
        part->hide();
    connect(m_ui->rounds->selectionModel(), &QItemSelectionModel::currentChanged, this, &AtRestPage::followRow);
    connect(m_ui->close, &QPushButton::clicked, this, [this] {
        const auto closed = workbench::closeToOthers(m_path);
        announce(m_ui->said, closed ? QString() : wording::errorText(closed.error()));
        tellWhoMayOpen();
    });
    connect(m_ui->remove, &QPushButton::clicked, this, &AtRestPage::ask);
    connect(m_ui->forGood, &QPushButton::clicked, this, &AtRestPage::remove);
    connect(m_ui->cancel, &QPushButton::clicked, this, &AtRestPage::leave);
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &AtRestPage::finish);
}

AtRestPage::~AtRestPage()
{
    m_watcher.waitForFinished();
}

void AtRestPage::refresh(Session &session)
{
    if (m_path != session.path() && !m_watcher.isRunning()) {
        m_path = session.path();
        m_ui->said->hide();
        leave();
    }
    m_rounds = session.rounds();
    std::reverse(m_rounds.begin(), m_rounds.end());
    fillRounds();
    tellWhoMayOpen();
}

void AtRestPage::fillRounds()
{
    const int before = std::max(m_ui->rounds->currentIndex().row(), 0);
    std::vector<QStringList> rows;
    for (const RoundInfo &round : m_rounds)
        rows.push_back({round.name,
                        round.imported.isValid() ? QLocale().toString(round.imported.date(), QLocale::ShortFormat)
                                                 : QStringLiteral("–"),
                        round.hiddenSumsLeft     ? tr("removed, but sums of hidden groups are left")
                        : round.responsesRemoved ? tr("removed, with all that was hidden")
                        : round.hasResponses   ? tr("in the file, unit by unit and without names")
                        : round.hasComposite   ? tr("none: a composite report has only means")
                                               : tr("none have been read in")});
    m_model->setTable({{tr("Round")}, {tr("Read in")}, {tr("Single responses")}}, std::move(rows));
    const auto any = [&](auto which) { return std::any_of(m_rounds.begin(), m_rounds.end(), which); };
    if (any([](const RoundInfo &round) { return round.hasResponses && !round.responsesRemoved; }))
        m_ui->holds->setText(tr("This file holds the responses themselves, unit by unit and without names. In a unit of "
                                "two that may be enough to know who answered what. Faktorbenk does not show them, "
                                "but whoever has the file can read them with another tool."));
    else if (any([](const RoundInfo &round) { return round.hiddenSumsLeft; }))
        m_ui->holds->setText(tr("No single responses are left in this file. But an earlier version of Faktorbenk left the sums of "
                                "hidden groups in it: of one person alone, they are that person's answers. They can be removed, too."));
    else if (any([](const RoundInfo &round) { return round.responsesRemoved; }))
        m_ui->holds->setText(tr("No single responses are left in this file. Of the rounds they were removed from it has only what was "
                                "shown then to leaders and representatives, and how many have answered in each group."));
    else
        m_ui->holds->setText(tr("There are no single responses in this file."));
    if (!m_rounds.empty())
        m_ui->rounds->setCurrentIndex(m_model->index(std::min(before, m_model->rowCount() - 1), 0));
    followRow();
}

std::optional<report::PageContent> AtRestPage::onPaper() const
{
    if (m_model->rowCount() == 0)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = QFileInfo(m_path).fileName();
    content.figures = false;
    addTable(content, *m_model);
    content.columns[0].width = content.columns[1].width = 1;
    content.columns[2].width = 4;
    content.notes = {m_ui->holds->text(), m_ui->whoMayOpen->text()};
    return content;
}

void AtRestPage::tellWhoMayOpen()
{
    const bool open = workbench::isOpenToOthers(m_path);
    m_ui->whoMayOpen->setText(open ? tr("Others who use this machine may open the file.")
                                   : tr("On this machine only you may open the file. On a shared folder those who keep the "
                                        "folder decide. Give leaders and staff reports, not the file."));
    m_ui->path->setText(QDir::toNativeSeparators(QFileInfo(m_path).absoluteFilePath()));
    m_ui->close->setVisible(open);
}

void AtRestPage::followRow()
{
    const int row = m_ui->rounds->currentIndex().row();
    const RoundInfo *round = row >= 0 ? &m_rounds[static_cast<std::size_t>(row)] : nullptr;
    const bool can = round && round->hasResponses && (!round->responsesRemoved || round->hiddenSumsLeft);
    const bool asking = !m_ui->confirm->isHidden() || m_watcher.isRunning();
    m_ui->remove->setVisible(can && !asking);
    if (can)
        m_ui->remove->setText((round->hiddenSumsLeft ? tr("Remove the hidden sums of %1…") : tr("Remove the single responses of %1…")).arg(round->name));
}

void AtRestPage::ask()
{
    const RoundInfo &round = m_rounds[static_cast<std::size_t>(m_ui->rounds->currentIndex().row())];
    m_removing = round.name;
    m_ui->question->setText((round.hiddenSumsLeft ? tr("Remove the hidden sums of %1 for good?")
                                                  : tr("Remove the single responses of %1 for good?")).arg(m_removing));
    m_ui->forGood->setText(tr("Remove those of %1 for good").arg(m_removing));
    const QString costs =
        QStringList{m_ui->gain->text(), m_ui->stays->text(), m_ui->cost->text(), m_ui->rest->text()}.join(QLatin1Char(' '));
    m_ui->forGood->setAccessibleDescription(costs);
    m_ui->cancel->setAccessibleDescription(m_ui->question->text());
    m_ui->said->hide();
    m_ui->remove->hide();
    m_ui->confirm->show();
    m_ui->cancel->setFocus();
    // Once it has its place: where text is large it lies below what is in sight.
    QTimer::singleShot(0, this, [this] { m_ui->scroll->ensureWidgetVisible(m_ui->confirm); });
}

void AtRestPage::leave()
{
    const bool hadFocus = m_ui->confirm->isAncestorOf(focusWidget());
    m_ui->confirm->hide();
    followRow();
    if (hadFocus)
        m_ui->rounds->setFocus();
}

void AtRestPage::remove()
{
    m_ui->confirm->hide();
    m_ui->progress->show();
    announce(m_ui->said, tr("Removing from %1…").arg(m_removing));
    m_ui->rounds->setFocus();
    // All of the file is written anew, which takes a while for a large one: on another thread, with a way into the
    // file of its own.
    m_watcher.setFuture(QtConcurrent::run([this, path = m_path, round = m_removing] {
        auto workspace = workbench::Workspace::open(path);
        m_result = workspace ? (*workspace)->removeResponses(round, base::SystemClock())
                             : base::Result<QStringList>(base::Failure(workspace.error()));
    }));
    followRow();
}

void AtRestPage::finish()
{
    m_ui->progress->hide();
    const auto &backups = *m_result;
    if (!backups) {
        announce(m_ui->said, wording::errorText(backups.error()));
    } else if (backups->isEmpty()) {
        announce(m_ui->said, tr("The single responses of %1 are removed, and all that is hidden. What is shown is as it was.").arg(m_removing));
    } else {
        announce(m_ui->said, tr("The single responses of %1 are removed, and all that is hidden. What is shown is as it was. These older "
                                "copies may still have all of it; delete them if they are not needed: %2")
                                 .arg(m_removing, backups->join(QStringLiteral(", "))));
    }
    followRow();
    Q_EMIT changed(m_path);
}

// Lines no longer than one can read. By the margin: a layout takes the heights of its texts for the width it has, whatever
// the most is that they may have.
void AtRestPage::resizeEvent(QResizeEvent *event)
{
    QMargins margins = m_ui->layout->contentsMargins();
    margins.setRight(std::max(margins.left(), width() - margins.left() - design::px(880)));
    m_ui->layout->setContentsMargins(margins);
    SessionPage::resizeEvent(event);
}

void AtRestPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->confirm->isVisible())
        leave();
    else
        SessionPage::keyPressEvent(event);
}

} // namespace faktorbenk::gui
