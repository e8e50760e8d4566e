#include "gui/intake/changesstep.h"

#include "gui/design/style.h"
#include "gui/intake/intakecontroller.h"
#include "gui/models/changesmodel.h"
#include "gui/widgets/tabletext.h"
#include "ui_changesstep.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "wording/keepingtext.h"
#include "wording/reasontext.h"
#include "workbench/roundkeeping.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

// «600 of 783 answered (76,6 %), 40 units»: what replacing a round costs. Empty if it cannot be told.
QString heldBy(const QString &database, const QString &round)
{
    const auto workspace = workbench::Workspace::open(database);
    if (!workspace)
        return {};
    const auto content = workbench::roundContent(**workspace, round);
    return content ? wording::roundContentText(content->units, content->municipality, content->floor) : QString();
}

} // namespace

using base::ErrorCode;
using workbench::ChangePlan;
using workbench::RoundChange;
using workbench::WhenRoundHasResponses;

ChangesStep::ChangesStep(IntakeController &intake, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ChangesStep>()), m_intake(intake), m_model(new ChangesModel(this))
{
    m_ui->setupUi(this);
    m_ui->units->setModel(m_model);
    m_ui->units->setStretchColumn(ChangesModel::Change, design::px(200));
    m_ui->which->addItem(tr("All units"));
    m_ui->which->addItem(tr("Only those that change"));
    connect(m_ui->round, &QComboBox::activated, this, &ChangesStep::showRound);
    connect(m_ui->which, &QComboBox::activated, this, &ChangesStep::showRound);
    connect(m_ui->replace, &QRadioButton::clicked, this, [this] { m_intake.plan(WhenRoundHasResponses::Replace); });
    connect(m_ui->add, &QRadioButton::clicked, this, [this] { m_intake.plan(WhenRoundHasResponses::Add); });
    connect(m_ui->path, &QLineEdit::textChanged, this, &ChangesStep::checkPath);
    connect(m_ui->choosePath, &QPushButton::clicked, this, &ChangesStep::choosePath);
}

ChangesStep::~ChangesStep() = default;

void ChangesStep::refresh()
{
    const ChangePlan &plan = m_intake.changes();
    const bool makesFile = !QFileInfo::exists(m_intake.database());
    m_ui->place->setVisible(makesFile);
    m_pathIsFree = true;
    if (makesFile) {
        const QSignalBlocker quiet(m_ui->path);
        m_ui->path->setText(m_intake.database());
    }
    showConflict();

    const QString before = m_ui->round->currentText();
    m_ui->round->clear();
    for (auto it = plan.rounds.rbegin(); it != plan.rounds.rend(); ++it) // the newest first
        m_ui->round->addItem(it->round, static_cast<int>(plan.rounds.rend() - it) - 1);
    if (const int place = m_ui->round->findText(before); place >= 0)
        m_ui->round->setCurrentIndex(place);
    m_ui->round->setVisible(plan.rounds.size() > 1);
    const bool hasRounds = !plan.rounds.empty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->which, m_ui->summary, m_ui->units})
        part->setVisible(hasRounds);

    QStringList others;
    if (plan.benchmarks > 0)
        others += tr("%n row(s) of published means, instead of earlier ones for the same level and year.", nullptr,
                     static_cast<int>(plan.benchmarks));
    if (plan.unitListWaits)
        others += tr("The unit list waits for the first round that is read in.");
    m_ui->others->setText(others.join(QLatin1Char(' ')));
    m_ui->others->setVisible(!others.isEmpty());
    showRound();
    Q_EMIT decided();
}

void ChangesStep::showConflict()
{
    const auto &conflict = m_intake.changes().conflict;
    if (m_intake.existing() == WhenRoundHasResponses::Refuse)
        m_asked = conflict;
    const bool same = conflict && conflict->code == ErrorCode::SameContentAgain;
    if (same)
        m_asked = conflict;
    const bool decidable = m_asked && m_asked->code != ErrorCode::UnitListTwice;
    m_ui->conflict->setVisible(m_asked.has_value());
    if (!m_asked)
        return;
    const QString round = m_asked->arguments.value(0).toString();
    const QString held = m_asked->code == ErrorCode::RoundHasResponses ? heldBy(m_intake.database(), round) : QString();
    m_ui->conflictText->setText(
        m_asked->code == ErrorCode::RoundHasResponses
            ? tr("There are responses in %1 already (%2). What shall be done with them? Plans and measures stay, and it can "
                 "be undone until the next import.")
                  .arg(round, held.isEmpty() ? round : held)
            : wording::errorText(*m_asked));
    m_ui->replace->setVisible(decidable);
    // The same people again would be counted twice.
    m_ui->add->setVisible(decidable && m_asked->code == ErrorCode::RoundHasResponses);
    for (QRadioButton *button : {m_ui->replace, m_ui->add}) {
        button->setAutoExclusive(false);
        const auto meant = button == m_ui->replace ? WhenRoundHasResponses::Replace : WhenRoundHasResponses::Add;
        button->setChecked(m_intake.existing() == meant && !conflict);
        button->setAutoExclusive(true);
    }
}

bool ChangesStep::canAccept() const
{
    return !m_intake.changes().conflict && m_pathIsFree;
}

void ChangesStep::focusFirst()
{
    if (m_intake.changes().conflict && m_ui->replace->isVisibleTo(this))
        m_ui->replace->setFocus();
    else if (m_ui->units->isVisibleTo(this))
        m_ui->units->setFocus();
}

void ChangesStep::showRound()
{
    const auto &rounds = m_intake.changes().rounds;
    const auto place = static_cast<std::size_t>(std::max(0, m_ui->round->currentData().toInt()));
    if (place >= rounds.size())
        return;
    const RoundChange &round = rounds[place];
    m_ui->summary->setText(QStringLiteral("%1: %2").arg(round.round, roundSummary(round)));
    m_model->setRound(round, m_ui->which->currentIndex() == 1);
    setCopiedBelow(m_ui->units, {wording::floorText(round.floor)});
}

void ChangesStep::checkPath()
{
    const QString path = m_ui->path->text().trimmed();
    const QFileInfo file(path);
    m_pathIsFree = !path.isEmpty() && !file.exists() && file.dir().exists();
    m_ui->pathLabel->setText(m_pathIsFree      ? tr("The new file:")
                             : file.exists() ? tr("That file exists already:")
                                               : tr("That folder does not exist:"));
    if (m_pathIsFree)
        m_intake.setDatabase(path);
    Q_EMIT decided();
}

void ChangesStep::choosePath()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Where shall the new file be kept?"), m_ui->path->text(),
                                                tr("Faktorbenk files (*.faktorbenk)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".faktorbenk")))
        path += QStringLiteral(".faktorbenk");
    m_ui->path->setText(path);
}

} // namespace faktorbenk::gui
