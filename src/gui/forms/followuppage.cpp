#include "gui/forms/followuppage.h"

#include "gui/design/style.h"
#include "gui/forms/followupmodel.h"
#include "gui/forms/formtable.h"
#include "gui/forms/rowheader.h"
#include "ui_followuppage.h"

#include <QLocale>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int quartersAhead = 4;

} // namespace

FollowUpPage::FollowUpPage(QWidget *parent)
    : PlanPage(parent), m_ui(std::make_unique<Ui::FollowUpPage>()), m_model(new FollowUpModel(*this, this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    FormTable *table = m_ui->table;
    table->setHeadingsSpan(false);
    table->setVerticalHeader(new RowHeader(table));
    table->setForm(m_model);
    table->viewport()->installEventFilter(this);
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &FollowUpPage::fitColumns);
    connect(table, &FormTable::deleteWanted, this,
            [this](followup::RecordRef line) { apply({followup::DeleteRecord{line}}); });
    connect(table, &FormTable::headingEntered, this, &FollowUpPage::factorWanted);
    connect(m_ui->planDates, &QPushButton::clicked, this, &FollowUpPage::planDates);
    setFocusProxy(table);
    furnish();
}

FollowUpPage::~FollowUpPage() = default;

void FollowUpPage::showPlan(const followup::UnitPlan &plan)
{
    m_model->setPlan(plan, desk()->plans().today());
    m_ui->title->setText(tr("Follow-up in %1").arg(unitName()));
    QStringList dates;
    for (const QDate &day : m_model->proposed(quartersAhead))
        dates += QLocale().toString(day, QLocale::ShortFormat);
    m_ui->about->setText(tr("%n follow-up(s)", nullptr, static_cast<int>(plan.followUps.size())) + QStringLiteral(" · ") +
                         tr("proposed next: %1").arg(dates.join(QStringLiteral(", "))));
    m_ui->table->setAccessibleName(tr("Follow-ups side by side: %1").arg(m_ui->about->text()));
    const bool ahead = std::any_of(plan.followUps.begin(), plan.followUps.end(), [this](const followup::FollowUp &each) {
        return each.heldOn && *each.heldOn > m_model->today();
    });
    m_ui->planDates->setVisible(mayWrite() && !ahead);
    m_ui->nothing->setVisible(plan.characteristics.empty());
    fitColumns();
    if (!(m_shown == plan.key) || !m_ui->table->currentIndex().isValid()) {
        m_shown = plan.key;
        const QModelIndex first = m_model->index(0, m_model->newColumn());
        m_ui->table->setCurrentIndex(first);
        m_ui->table->scrollTo(first);
    }
}

void FollowUpPage::planDates()
{
    std::vector<followup::Change> changes;
    for (const QDate &day : m_model->proposed(quartersAhead))
        changes.emplace_back(followup::AddRecord{followup::Kind::FollowUp, {{followup::Field::HeldOn, day}}, {}});
    if (apply(changes))
        m_ui->table->setFocus();
}

void FollowUpPage::fitColumns()
{
    const int room = m_ui->table->viewport()->width();
    const int columns = std::max(1, m_model->columnCount());
    const int width = std::clamp(room / columns, design::px(150), design::px(320));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_ui->table->setColumnWidth(column, width);
    m_ui->table->fitRows();
}

bool FollowUpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        fitColumns();
    return PlanPage::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
