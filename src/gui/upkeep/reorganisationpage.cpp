#include "gui/upkeep/reorganisationpage.h"

#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "ui_reorganisationpage.h"
#include "wording/errortext.h"

#include <algorithm>

namespace faktorbenk::gui {

using Kind = survey::UnitLink::Kind;
using survey::UnitCode;

namespace {

constexpr int codeRole = Qt::UserRole;

QString label(const survey::Unit &unit)
{
    return QStringLiteral("%1 (%2)").arg(unit.name, unit.code.text());
}

QString labelOf(const survey::UnitTree &tree, const UnitCode &code)
{
    const auto unit = tree.find(code);
    return unit ? label(tree.at(*unit)) : code.text();
}

} // namespace

ReorganisationPage::ReorganisationPage(QWidget *parent)
    : UpkeepPage(parent), m_ui(std::make_unique<Ui::ReorganisationPage>()), m_proposals(new TextTableModel(this)),
      m_links(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->proposals->setKeepsRow(true);
    m_ui->proposals->setStretchColumn(2, design::px(160));
    m_ui->proposals->setModel(m_proposals);
    m_ui->links->setKeepsRow(true);
    m_ui->links->setStretchColumn(3, design::px(120));
    m_ui->links->setModel(m_links);
    m_ui->unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->unit->setMinimumContentsLength(32);
    for (const auto &[text, kind] : {std::pair{tr("is the same unit as"), Kind::Same}, {tr("was merged from"), Kind::Merged},
                                     {tr("was split off from"), Kind::Split}, {tr("is not the same unit as"), Kind::Different}})
        m_ui->kind->addItem(text, static_cast<int>(kind));
    connect(m_ui->back, &QPushButton::clicked, this, &ReorganisationPage::leave);
    connect(m_ui->same, &QPushButton::clicked, this, [this] { answer(Kind::Same); });
    connect(m_ui->different, &QPushButton::clicked, this, [this] { answer(Kind::Different); });
    connect(m_ui->unlink, &QPushButton::clicked, this, &ReorganisationPage::unlink);
    connect(m_ui->link, &QPushButton::clicked, this, &ReorganisationPage::link);
}

ReorganisationPage::~ReorganisationPage() = default;

void ReorganisationPage::load()
{
    m_found.reset();
    const auto workspace = open();
    auto found = workspace ? workbench::reorganisation(**workspace, round())
                           : base::Result<workbench::Reorganisation>(base::Failure(workspace.error()));
    m_ui->lead->setText(found ? tr("Round %1 beside %2. Units with the same code are the same without a word. What you say here is "
                                   "shown wherever the two rounds are compared.")
                                    .arg(found->round, found->earlierRound)
                              : wording::errorText(found.error()));
    showProblem(m_ui->problem, QString());
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->proposalsTitle, m_ui->linksTitle, m_ui->newTitle, m_ui->unitLabel, m_ui->unit, m_ui->kind,
             m_ui->earlierLabel, m_ui->earlier, m_ui->noteLabel, m_ui->note, m_ui->link})
        part->setVisible(found.has_value());
    if (found)
        m_found = std::move(*found);
    showProposals();
    showLinks();
    fillChoices();
}

void ReorganisationPage::showProposals()
{
    std::vector<QStringList> rows;
    if (m_found)
        for (const survey::Proposal &each : m_found->proposals)
            rows.push_back({label(m_found->now->tree().at(each.unit)), label(m_found->then->tree().at(each.earlier)),
                            each.sameName ? each.sameParent ? tr("same name, same unit above") : tr("same name, another unit above")
                                          : tr("similar name, same unit above")});
    const bool any = !rows.empty();
    m_proposals->setTable({{m_found ? m_found->round : QString()}, {m_found ? m_found->earlierRound : QString()}, {tr("Why")}},
                          std::move(rows));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->proposals, m_ui->same, m_ui->different})
        part->setVisible(any);
    m_ui->noProposals->setVisible(m_found && !any);
    setFocusProxy(any ? static_cast<QWidget *>(m_ui->proposals) : m_ui->unit);
    if (any)
        m_ui->proposals->setCurrentIndex(m_proposals->index(0, 0));
}

void ReorganisationPage::showLinks()
{
    std::vector<QStringList> rows;
    m_linked.clear();
    if (m_found)
        for (const survey::UnitLink &each : m_found->links) {
            const QString kind = m_ui->kind->itemText(m_ui->kind->findData(static_cast<int>(each.kind)));
            rows.push_back({labelOf(m_found->now->tree(), each.unit), kind, labelOf(m_found->then->tree(), each.earlier), each.note});
            m_linked.push_back(each.unit);
        }
    const bool any = !rows.empty();
    m_links->setTable({{m_found ? m_found->round : QString()}, {tr("What it is")}, {m_found ? m_found->earlierRound : QString()}, {tr("Note")}},
                      std::move(rows));
    m_ui->links->setVisible(any);
    m_ui->unlink->setVisible(any);
    m_ui->noLinks->setVisible(m_found && !any);
    if (any)
        m_ui->links->setCurrentIndex(m_links->index(0, 0));
}

void ReorganisationPage::fillChoices()
{
    m_ui->unit->clear();
    m_ui->earlier->clear();
    m_ui->note->clear();
    if (!m_found)
        return;
    const auto add = [this](survey::UnitIndex i, const QString &mark) {
        const survey::Unit &unit = m_found->now->tree().at(i);
        m_ui->unit->addItem(label(unit) + mark, unit.code.text());
    };
    const auto isIn = [](const std::vector<survey::UnitIndex> &units, survey::UnitIndex unit) {
        return std::find(units.begin(), units.end(), unit) != units.end();
    };
    for (const survey::UnitIndex i : m_found->newUnits) // those there is something to say of stand first
        add(i, QStringLiteral(" – ") + tr("new"));
    for (survey::UnitIndex i = 1; i < m_found->now->tree().size(); ++i)
        if (!isIn(m_found->newUnits, i))
            add(i, QString());
    const auto addEarlier = [this](survey::UnitIndex i, const QString &mark) {
        const survey::Unit &unit = m_found->then->tree().at(i);
        auto *item = new QListWidgetItem(label(unit) + mark, m_ui->earlier);
        item->setData(codeRole, unit.code.text());
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    };
    for (const survey::UnitIndex i : m_found->goneUnits)
        addEarlier(i, QStringLiteral(" – ") + tr("gone"));
    for (survey::UnitIndex i = 1; i < m_found->then->tree().size(); ++i)
        if (!isIn(m_found->goneUnits, i))
            addEarlier(i, QString());
    if (m_ui->earlier->count() > 0)
        m_ui->earlier->setCurrentRow(0);
}

void ReorganisationPage::answer(Kind kind)
{
    const int row = m_ui->proposals->currentIndex().row();
    if (!m_found || row < 0 || row >= static_cast<int>(m_found->proposals.size()))
        return;
    const survey::Proposal proposal = m_found->proposals[static_cast<std::size_t>(row)];
    const workbench::LinkWish wish{m_found->now->tree().at(proposal.unit).code,
                                   {m_found->then->tree().at(proposal.earlier).code}, kind, {}};
    if (write(m_ui->problem, [&](workbench::Workspace &workspace) {
            return workbench::linkUnit(workspace, round(), wish, base::SystemClock());
        }))
        (m_ui->proposals->isHidden() ? static_cast<QWidget *>(m_ui->unit) : m_ui->proposals)->setFocus();
}

void ReorganisationPage::unlink()
{
    const int row = m_ui->links->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_linked.size()))
        return;
    const UnitCode unit = m_linked[static_cast<std::size_t>(row)];
    write(m_ui->problem, [&](workbench::Workspace &workspace) { return workbench::unlinkUnit(workspace, round(), unit); });
}

void ReorganisationPage::link()
{
    workbench::LinkWish wish;
    wish.unit = UnitCode(m_ui->unit->currentData().toString());
    for (int i = 0; i < m_ui->earlier->count(); ++i)
        if (m_ui->earlier->item(i)->checkState() == Qt::Checked)
            wish.earlier.push_back(UnitCode(m_ui->earlier->item(i)->data(codeRole).toString()));
    wish.kind = static_cast<Kind>(m_ui->kind->currentData().toInt());
    wish.note = m_ui->note->text();
    if (write(m_ui->problem, [&](workbench::Workspace &workspace) {
            return workbench::linkUnit(workspace, round(), wish, base::SystemClock());
        }))
        m_ui->unit->setFocus();
}

} // namespace faktorbenk::gui
