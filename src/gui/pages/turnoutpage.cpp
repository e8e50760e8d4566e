#include "gui/pages/turnoutpage.h"

#include "gui/design/style.h"
#include "gui/models/turnoutmodel.h"
#include "gui/printing/pagetable.h"
#include "gui/session.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/pageroom.h"
#include "gui/widgets/reportheader.h"
#include "gui/widgets/tabletext.h"
#include "gui/widgets/turnoutdelegate.h"
#include "ui_turnoutpage.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <array>
#include <utility>

namespace faktorbenk::gui {

using Sort = TurnoutModel::Sort;

TurnoutPage::TurnoutPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::TurnoutPage>()), m_model(new TurnoutModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    letFlow(m_ui->choices);
    QTableView *table = m_ui->table;
    table->setMinimumHeight(design::px(leastTable));
    table->setHorizontalHeader(new ReportHeader(table));
    table->setItemDelegate(new TurnoutDelegate(table));
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(
        QHeaderView::Fixed); // a thousand rows are not asked for their height
    table->verticalHeader()->setDefaultSectionSize(design::px(32));
    table->horizontalHeader()->setSectionsClickable(true);
    table->setProperty("list", true);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    table->setProperty("picture", QStringLiteral("whole"));
    table->setProperty("pictureNote", tr("The notch in a bar is the response rate of the round before."));
    m_ui->why->follow(table);
    m_ui->explanations->setQuestions({wording::Question::ResponseRate, wording::Question::Hidden});
    m_ui->sortBy->addItems(
        {tr("as in the tree"), tr("lowest rate first"), tr("highest rate first"), tr("by name")});
    for (QComboBox *combo : {m_ui->sortBy, m_ui->level}) {
        connect(combo, &QComboBox::activated, this, [this] {
            choose();
            Q_EMIT viewChanged();
        });
    }
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const bool rate = section == TurnoutModel::Rate || section == TurnoutModel::Bar;
        const Sort now = m_model->choice().sort;
        const Sort wanted = rate ? now == Sort::Lowest ? Sort::Highest : Sort::Lowest
                            : section != TurnoutModel::Unit ? now
                            : now == Sort::Name             ? Sort::Tree
                                                            : Sort::Name;
        if (wanted == now)
            return;
        m_ui->sortBy->setCurrentIndex(static_cast<int>(wanted));
        choose();
        Q_EMIT viewChanged();
    });
    connect(table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { copyTable(this, tableText(*m_model)); });
}

TurnoutPage::~TurnoutPage() = default;

QVariantMap TurnoutPage::viewState() const
{
    if (m_wanted)
        return *m_wanted;
    if (m_ui->sortBy->currentIndex() <= 0 && m_ui->level->currentIndex() <= 0)
        return {};
    return {{QStringLiteral("sort"), m_ui->sortBy->currentIndex()},
            {QStringLiteral("level"), m_ui->level->currentIndex()}};
}

void TurnoutPage::setViewState(const QVariantMap &state)
{
    m_wanted = state;
}

void TurnoutPage::bringBack(const QVariantMap &state)
{
    const auto set = [&state](QComboBox *combo, const char *key) {
        const int wanted = state.value(QLatin1String(key)).toInt();
        combo->setCurrentIndex(wanted > 0 && wanted < combo->count() ? wanted : 0);
    };
    set(m_ui->sortBy, "sort");
    set(m_ui->level, "level");
    choose();
}

void TurnoutPage::refresh(Session &session)
{
    if (m_gate == session.gate()) {
        if (m_wanted)
            bringBack(*std::exchange(m_wanted, std::nullopt));
        return;
    }
    auto turnout = session.workspace()->turnout(session.round());
    m_ui->problem->setVisible(!turnout);
    if (!turnout) {
        m_ui->problem->setText(wording::errorText(turnout.error()));
        return;
    }
    m_gate = session.gate();
    const auto root = turnout->units.empty()  ? std::optional<QString>()
                      : turnout->units[0].now ? std::optional(wording::responseText(*turnout->units[0].now))
                                              : std::nullopt;
    QStringList about{disclosure::municipalityName(*m_gate), m_gate->round()};
    if (root)
        about += *root;
    m_ui->about->setText(about.join(QStringLiteral(" · ")));
    m_model->setFigures(m_gate, std::move(*turnout));
    const int level = m_ui->level->currentIndex();
    m_ui->level->clear();
    m_ui->level->addItem(tr("all levels"));
    m_ui->level->addItem(tr("units without units inside"));
    for (int depth = 1; depth <= m_model->deepest(); ++depth)
        m_ui->level->addItem(tr("level %1 only").arg(depth));
    m_ui->level->setCurrentIndex(level > 0 && level < m_ui->level->count() ? level : 0);
    m_ui->table->setAccessibleName(tr("Response rate of every unit: %1").arg(m_ui->about->text()));
    if (m_wanted)
        bringBack(*std::exchange(m_wanted, std::nullopt));
    else
        choose();
    m_ui->table->setCurrentIndex(m_model->index(0, 0));
}

void TurnoutPage::choose()
{
    const int row = m_ui->table->currentIndex().row();
    const auto before = row >= 0 && row < m_model->rowCount() ? m_model->unitAt(row) : survey::UnitTree::root;
    const int level = m_ui->level->currentIndex();
    m_model->setChoice({static_cast<Sort>(std::max(0, m_ui->sortBy->currentIndex())),
                        level > 1 ? std::optional(level - 1) : std::nullopt, level == 1});
    if (m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
}

std::optional<report::PageContent> TurnoutPage::onPaper() const
{
    if (!m_gate || m_model->rowCount() == 0)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    content.choices = {stated(*m_ui->levelLabel, *m_ui->level), stated(*m_ui->sortByLabel, *m_ui->sortBy)};
    addTable(content, *m_model, TurnoutModel::LevelRole);
    content.columns[TurnoutModel::Bar].width = 2.4;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        report::PageRow &onPage = content.rows[static_cast<std::size_t>(row)];
        onPage.strong = row == 0;
        report::PageCell &bar = onPage.cells[TurnoutModel::Bar];
        bar.muted = true;
        const QModelIndex index = m_model->index(row, TurnoutModel::Bar);
        if (const QVariant rate = index.data(TurnoutModel::RateRole); rate.isValid()) {
            const QVariant before = index.data(TurnoutModel::BeforeRole);
            bar.mark = report::RateMark{survey::Tenths(rate.toInt()),
                                        before.isValid() ? std::optional(survey::Tenths(before.toInt())) : std::nullopt};
        }
    }
    content.notes = {tr("The notch in a bar is the response rate of the round before.")};
    addReasons(content, *m_model);
    return content;
}

void TurnoutPage::openRow(int row)
{
    if (row >= 0)
        Q_EMIT unitOpened(m_gate->tree().at(m_model->unitAt(row)).code);
}

void TurnoutPage::fitColumns()
{
    constexpr std::array least = {184, 76, 84, 96, 150, 84};
    int left = m_ui->table->viewport()->width();
    for (const int width : least)
        left -= design::px(width);
    // The bars are the first to go: what they say stands in figures on both sides of them.
    const bool bars = left >= 0;
    m_ui->table->setColumnHidden(TurnoutModel::Bar, !bars);
    if (!bars)
        left += design::px(least.at(TurnoutModel::Bar));
    m_ui->why->setOtherwise(bars ? tr("The notch in a bar is the response rate of the round before. Enter opens the unit.")
                                 : tr("Enter opens the unit."));
    left = std::max(0, left);
    for (int column = 0; column < TurnoutModel::ColumnCount; ++column) {
        const int share = column == TurnoutModel::Unit  ? left * (bars ? 4 : 10) / 10
                          : column == TurnoutModel::Bar ? left * 6 / 10
                                                        : 0;
        if (!m_ui->table->isColumnHidden(column))
            m_ui->table->setColumnWidth(column, design::px(least.at(static_cast<std::size_t>(column))) + share);
    }
    QMetaObject::invokeMethod(m_ui->table, "updateGeometries"); // a protected slot: no bar for what fits now
}

bool TurnoutPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        fitColumns();
    if (event->type() == QEvent::KeyPress && watched == m_ui->table) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openRow(m_ui->table->currentIndex().row());
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            m_ui->copy->click();
            return true;
        }
    }
    return SessionPage::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
