#include "gui/pages/boardpage.h"

#include "disclosure/unitreport.h"
#include "gui/design/style.h"
#include "gui/forms/plandesk.h"
#include "gui/printing/pagetable.h"
#include "gui/session.h"
#include "gui/widgets/boarddelegate.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/pageroom.h"
#include "gui/widgets/reportheader.h"
#include "gui/widgets/tabletext.h"
#include "ui_boardpage.h"
#include "wording/errortext.h"
#include "wording/factortext.h"

#include <QKeyEvent>

#include <array>

namespace faktorbenk::gui {

BoardPage::BoardPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::BoardPage>()), m_model(new BoardModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    letFlow(m_ui->choices);
    QTableView *table = m_ui->table;
    table->setMinimumHeight(design::px(leastTable));
    table->setHorizontalHeader(new ReportHeader(table));
    table->setItemDelegate(new BoardDelegate(table));
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // a thousand rows are not asked for their height
    table->verticalHeader()->setDefaultSectionSize(design::px(32));
    table->horizontalHeader()->setSectionsClickable(true);
    table->setProperty("list", true);
    m_ui->rest->follow(table);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);
    connect(table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });

    for (Choice *choice : {m_ui->show, m_ui->factor, m_ui->sortBy})
        choice->setMostWidth(220);
    m_ui->show->addItems({tr("all units"), tr("with overdue measures"), tr("where follow-up is missing"),
                          tr("where no factor is chosen"), tr("without measures"), tr("with open measures")});
    m_ui->factor->addItem(tr("any"));
    for (const survey::Factor factor : survey::allFactors())
        m_ui->factor->addItem(QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor)));
    m_ui->sortBy->addItem(tr("as in the tree"));
    for (int column = 0; column < BoardModel::ColumnCount; ++column)
        m_ui->sortBy->addItem(m_model->headerData(column, Qt::Horizontal).toString());
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, [this](int at) {
        BoardModel::Choice choice = m_model->choice();
        choice.show = static_cast<BoardModel::Show>(at);
        choose(choice);
    });
    connect(m_ui->factor, &QComboBox::currentIndexChanged, this, [this](int at) {
        BoardModel::Choice choice = m_model->choice();
        choice.factor = at > 0 ? survey::Factor::fromNumber(at) : std::nullopt;
        choose(choice);
    });
    connect(m_ui->sortBy, &QComboBox::currentIndexChanged, this, [this](int at) {
        BoardModel::Choice choice = m_model->choice();
        choice.sortBy = at > 0 ? std::optional(static_cast<BoardModel::Column>(at - 1)) : std::nullopt;
        choose(choice);
    });
    connect(m_ui->name, &QLineEdit::textChanged, this, [this](const QString &text) {
        BoardModel::Choice choice = m_model->choice();
        choice.name = text.trimmed();
        choose(choice);
    });
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        m_ui->sortBy->setCurrentIndex(m_ui->sortBy->currentIndex() == section + 1 ? 0 : section + 1);
    });
    for (QComboBox *combo : {m_ui->show, m_ui->factor, m_ui->sortBy})
        connect(combo, &QComboBox::activated, this, &SessionPage::viewChanged);
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this, &SessionPage::viewChanged);
    connect(m_ui->name, &QLineEdit::editingFinished, this, &SessionPage::viewChanged); // not with every letter
    connect(&m_look, &QTimer::timeout, this, &BoardPage::look);
    m_look.start(PlanDesk::lookEvery);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { copyTable(this, tableText(*m_model)); });
}

BoardPage::~BoardPage() = default;

QVariantMap BoardPage::viewState() const
{
    QVariantMap state;
    for (const auto &[key, combo] :
         {std::pair("show", m_ui->show), std::pair("factor", m_ui->factor), std::pair("sort", m_ui->sortBy)})
        if (combo->currentIndex() > 0)
            state[QLatin1String(key)] = combo->currentIndex();
    if (!m_ui->name->text().isEmpty())
        state[QStringLiteral("name")] = m_ui->name->text();
    return state;
}

void BoardPage::setViewState(const QVariantMap &state)
{
    for (const auto &[key, combo] :
         {std::pair("show", m_ui->show), std::pair("factor", m_ui->factor), std::pair("sort", m_ui->sortBy)}) {
        const int wanted = state.value(QLatin1String(key)).toInt();
        combo->setCurrentIndex(wanted > 0 && wanted < combo->count() ? wanted : 0);
    }
    m_ui->name->setText(state.value(QStringLiteral("name")).toString());
}

void BoardPage::refresh(Session &session)
{
    m_round = session.round();
    const int row = m_ui->table->currentIndex().row();
    const QString before = row >= 0 ? m_model->unitAt(row).unit : session.unit().text();
    if (PlanDesk *desk = session.openDesk())
        (void)desk->flush(); // what is written in a form counts at once
    m_session = &session;
    m_mark = session.workspace()->planMark().value_or(0);
    auto board = session.workspace()->board(m_round, QDate::currentDate());
    m_ui->problem->setVisible(!board);
    if (!board) {
        m_ui->problem->setText(wording::errorText(board.error()));
        return;
    }
    for (workbench::BoardRow &each : *board)
        if (each.depth == 0 && each.inRound && session.gate())
            each.name = disclosure::municipalityName(*session.gate());
    m_model->setRows(std::move(*board));
    tellCount();
    fitColumns();
    if (m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
}

std::optional<report::PageContent> BoardPage::onPaper() const
{
    if (m_model->rowCount() == 0)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    content.choices = {stated(*m_ui->showLabel, *m_ui->show), stated(*m_ui->factorLabel, *m_ui->factor),
                       stated(*m_ui->sortByLabel, *m_ui->sortBy)};
    if (!m_ui->name->text().isEmpty())
        content.choices += tr("Search: %1").arg(m_ui->name->text());
    content.figures = false; // plans have none
    content.lying = true;
    addTable(content, *m_model, BoardModel::LevelRole);
    constexpr std::array widths{3.0, 1.6, 3.2, 0.8, 0.9, 0.8, 1.8, 2.2};
    for (std::size_t column = 0; column < widths.size(); ++column)
        content.columns[column].width = widths.at(column);
    return content;
}

// The board only reads: whoever looks at it keeps nobody from writing, and sees what others write.
void BoardPage::look()
{
    if (!isVisible() || !m_session || !m_session->isOpen())
        return;
    const auto mark = m_session->workspace()->planMark();
    if (mark && *mark != m_mark)
        refresh(*m_session);
}

void BoardPage::choose(BoardModel::Choice choice)
{
    const int row = m_ui->table->currentIndex().row();
    const QString before = row >= 0 ? m_model->unitAt(row).unit : QString();
    m_model->setChoice(std::move(choice));
    tellCount();
    if (m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(before)), 0));
}

void BoardPage::tellCount()
{
    m_ui->about->setText(tr("%1 · %2 of %n unit(s) shown", nullptr, m_model->unitCount()).arg(m_round).arg(m_model->rowCount()));
    m_ui->table->setAccessibleName(tr("How far the plans have come: %1").arg(m_ui->about->text()));
    m_ui->nothing->setVisible(m_model->rowCount() == 0);
    m_ui->table->setVisible(m_model->rowCount() > 0);
}

void BoardPage::openRow(int row)
{
    if (row >= 0 && m_model->unitAt(row).inRound)
        Q_EMIT unitOpened(survey::UnitCode(m_model->unitAt(row).unit));
}

// The names, the factors and what is next share what the others leave. Where hardly a name could be read, the last two are
// told of below, one row at a time.
void BoardPage::fitColumns()
{
    constexpr std::array least = {132, 184, 80, 50, 62, 52, 130, 76};
    constexpr std::array share = {4, 0, 3, 0, 0, 0, 0, 3}; // tenths of what is left
    constexpr std::array few = {150, 92, 0, 50, 66, 56, 140, 0};
    constexpr std::array fewShare = {10, 0, 0, 0, 0, 0, 0, 0};
    const int room = m_ui->table->viewport()->width();
    const auto wanted = [](const auto &widths) {
        int sum = 0;
        for (const int width : widths)
            sum += design::px(width);
        return sum;
    };
    constexpr std::array readable = {184, 184, 96, 50, 62, 52, 130, 116};
    const bool narrow = wanted(readable) > room;
    if (narrow)
        m_ui->rest->setRest({BoardModel::Factors, BoardModel::Next}, {BoardModel::Steps});
    else
        m_ui->rest->setRest({});
    const auto &widths = narrow ? few : least;
    const auto &shares = narrow ? fewShare : share;
    const int left = std::max(0, room - wanted(widths));
    for (int column = 0; column < BoardModel::ColumnCount; ++column) {
        const auto at = static_cast<std::size_t>(column);
        if (widths.at(at) > 0)
            m_ui->table->setColumnWidth(column, design::px(widths.at(at)) + left * shares.at(at) / 10);
    }
    QMetaObject::invokeMethod(m_ui->table, "updateGeometries"); // a protected slot: no bar for what fits now
}

bool BoardPage::eventFilter(QObject *watched, QEvent *event)
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
