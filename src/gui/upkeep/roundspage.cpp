#include "gui/upkeep/roundspage.h"

#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "gui/widgets/tabletext.h"
#include "ui_roundspage.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "wording/keepingtext.h"
#include "wording/lineagetext.h"
#include "wording/reasontext.h"

#include <algorithm>

namespace faktorbenk::gui {

RoundsPage::RoundsPage(QWidget *parent)
    : UpkeepPage(parent), m_ui(std::make_unique<Ui::RoundsPage>()), m_model(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->table->setKeepsRow(true);
    m_ui->table->setStretchColumn(3, design::px(160)); // where it came from
    m_ui->table->setModel(m_model);
    setFocusProxy(m_ui->table);
    connect(m_ui->back, &QPushButton::clicked, this, &RoundsPage::leave);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RoundsPage::showChoice);
    connect(m_ui->import_, &QPushButton::clicked, this, &RoundsPage::importWanted);
    connect(m_ui->replace, &QPushButton::clicked, this, &RoundsPage::askReplace);
    connect(m_ui->remove, &QPushButton::clicked, this, &RoundsPage::askDelete);
    connect(m_ui->undo, &QPushButton::clicked, this, &RoundsPage::askUndo);
    connect(m_ui->invited, &QPushButton::clicked, this, [this] {
        if (chosen())
            Q_EMIT invitedWanted(chosen()->name);
    });
    connect(m_ui->units, &QPushButton::clicked, this, [this] {
        if (chosen())
            Q_EMIT unitsWanted(chosen()->name);
    });
    connect(m_ui->no, &QPushButton::clicked, this, &RoundsPage::stopAsking);
    connect(m_ui->yes, &QPushButton::clicked, this, [this] {
        const auto onYes = std::exchange(m_onYes, {});
        stopAsking();
        if (onYes)
            onYes();
    });
}

RoundsPage::~RoundsPage() = default;

void RoundsPage::load()
{
    stopAsking();
    m_rounds.clear();
    m_offer.reset();
    const auto workspace = open();
    const auto rounds = workspace ? workbench::roundContents(**workspace)
                                  : base::Result<std::vector<workbench::RoundContent>>(base::Failure(workspace.error()));
    const auto offer = workspace ? workbench::undoOffer(**workspace)
                                 : base::Result<std::optional<survey::UndoOffer>>(std::nullopt);
    if (rounds)
        m_rounds.assign(rounds->rbegin(), rounds->rend());
    else
        showProblem(m_ui->question, wording::errorText(rounds.error()));
    if (offer)
        m_offer = *offer;
    std::vector<QStringList> rows;
    int current = 0;
    for (const workbench::RoundContent &each : m_rounds) {
        if (each.name == round())
            current = static_cast<int>(rows.size());
        const QString answered = each.municipality
                                     ? *each.municipality ? wording::responseText(**each.municipality)
                                                          : wording::reasonSentence(*each.municipality->reason(), each.floor, wording::Hidden::Municipality)
                                     : tr("nobody yet");
        QStringList files = each.responseFiles;
        if (!each.unitListFile.isEmpty())
            files += each.unitListFile;
        rows.push_back({each.name, wording::count(each.units), answered, files.join(QStringLiteral(", ")),
                        QLocale().toString(each.imported.date(), QLocale::ShortFormat)});
    }
    m_model->setTable({{tr("Round")}, {tr("Units"), true}, {tr("Answered")}, {tr("Came from")}, {tr("Imported")}},
                      std::move(rows));
    if (!m_rounds.empty())
        setCopiedBelow(m_ui->table, {wording::floorText(m_rounds.front().floor)});
    m_ui->table->setVisible(!m_rounds.empty());
    m_ui->empty->setVisible(m_rounds.empty() && rounds);
    if (!m_rounds.empty())
        m_ui->table->setCurrentIndex(m_model->index(current, 0));
    m_ui->undo->setVisible(m_offer.has_value());
    m_ui->undoText->setText(m_offer ? wording::undoTitle(*m_offer) : tr("There is nothing to undo."));
    m_ui->undo->setText(m_offer && m_offer->what == survey::UndoOffer::What::Deletion ? tr("Undo the deletion…")
                                                                                      : tr("Undo the latest import…"));
    showChoice();
}

const workbench::RoundContent *RoundsPage::chosen() const
{
    const int row = m_ui->table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_rounds.size()) ? &m_rounds[static_cast<std::size_t>(row)] : nullptr;
}

void RoundsPage::showChoice()
{
    const workbench::RoundContent *round = chosen();
    const bool hasEarlier = round && round != &m_rounds.back();
    for (QPushButton *button : {m_ui->replace, m_ui->remove, m_ui->invited})
        button->setEnabled(round != nullptr);
    m_ui->units->setEnabled(hasEarlier);
    m_ui->replace->setText(round ? tr("Replace %1…").arg(round->name) : tr("Replace…"));
    m_ui->remove->setText(round ? tr("Delete %1…").arg(round->name) : tr("Delete…"));
}

void RoundsPage::ask(const QString &question, const QString &yes, std::function<void()> onYes)
{
    m_onYes = std::move(onYes);
    showProblem(m_ui->question, question);
    m_ui->yes->setText(yes);
    m_ui->yes->show();
    m_ui->no->show();
    m_ui->no->setFocus(); // what costs nothing is nearest
    m_ui->scroll->ensureWidgetVisible(m_ui->no);
}

void RoundsPage::stopAsking()
{
    m_onYes = {};
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->question, m_ui->yes, m_ui->other, m_ui->no})
        part->hide();
    if (isVisible())
        m_ui->table->setFocus();
}

bool RoundsPage::mayLeave()
{
    if (m_ui->no->isHidden())
        return true;
    stopAsking();
    return false;
}

void RoundsPage::askReplace()
{
    const workbench::RoundContent *round = chosen();
    if (!round)
        return;
    const QString held = wording::roundContentText(round->units, round->municipality, round->floor);
    ask(tr("Round %1 has %2. Choose the file with the new responses of %1; before anything is stored you are asked once "
           "more. The earlier responses of the round then go; its unit list, links and numbers of invited stay, and plans "
           "and measures too. It can be undone until the next import.")
            .arg(round->name, held),
        tr("Choose the file…"), [this] { Q_EMIT importWanted(); });
}

void RoundsPage::askDelete()
{
    const workbench::RoundContent *round = chosen();
    if (!round)
        return;
    const QString name = round->name;
    const QString held = wording::roundContentText(round->units, round->municipality, round->floor);
    ask(tr("Delete round %1? It has %2. %3").arg(name, held, wording::deletionCost(round->links, round->invitedByHand)),
        tr("Delete round %1").arg(name), [this, name] {
            write(m_ui->question, [name](workbench::Workspace &workspace) {
                return workbench::deleteRound(workspace, name, base::SystemClock());
            });
        });
}

void RoundsPage::askUndo()
{
    if (m_offer)
        ask(wording::undoText(*m_offer), wording::undoTitle(*m_offer),
            [this] { write(m_ui->question, [](workbench::Workspace &workspace) { return workbench::undoLatest(workspace); }); });
}

} // namespace faktorbenk::gui
