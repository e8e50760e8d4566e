#include "gui/forms/actionplanpage.h"

#include "gui/design/style.h"
#include "gui/forms/formtable.h"
#include "gui/forms/measuremodel.h"
#include "gui/widgets/tabletext.h"
#include "ui_actionplanpage.h"

#include <QHeaderView>

#include <array>

namespace faktorbenk::gui {

ActionPlanPage::ActionPlanPage(QWidget *parent)
    : PlanPage(parent), m_ui(std::make_unique<Ui::ActionPlanPage>()), m_table(nullptr), m_model(new MeasureModel(*this, this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_table = m_ui->table;
    m_table->setForm(m_model);
    m_table->viewport()->installEventFilter(this);
    keepLines(m_table, this);
    m_ui->show->addItems({tr("all measures"), tr("open ones"), tr("overdue ones"), tr("those done"), tr("those stopped")});
    m_ui->sortBy->addItems({tr("as written"), tr("by deadline"), tr("by who is responsible"), tr("by status")});
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, [this](int at) {
        m_model->setShow(static_cast<MeasureModel::Show>(at));
        tellCount();
    });
    connect(m_ui->sortBy, &QComboBox::currentIndexChanged, this,
            [this](int at) { m_model->setOrder(static_cast<MeasureModel::Order>(at)); });
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { copyTable(this, tableText(*m_model)); });
    furnish();
}

ActionPlanPage::~ActionPlanPage() = default;

void ActionPlanPage::showPlan(const followup::UnitPlan &plan)
{
    m_model->setPlan(plan, desk()->plans().today());
    m_ui->title->setText(tr("Action plan for %1").arg(unitName()));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1)
        m_table->setCurrentIndex(m_model->index(1, 0));
    fitColumns();
    tellCount();
}

void ActionPlanPage::tellCount()
{
    const auto done = followup::tally(plan(), desk()->plans().today());
    m_ui->about->setText(tr("%n measure(s)", nullptr, static_cast<int>(done.measures)) + QStringLiteral(" · ") +
                         tr("%1 open, %2 done, %3 overdue").arg(done.open).arg(done.done).arg(done.overdue));
    m_table->setAccessibleName(tr("Action plan: %1").arg(m_ui->about->text()));
}

// As wide as the page, and wider where the letters are large.
void ActionPlanPage::fitColumns()
{
    constexpr std::array least = {208, 106, 130, 84, 104, 104, 92};
    constexpr std::array share = {6, 1, 1, 0, 0, 2, 0}; // tenths of what is left
    int left = m_table->viewport()->width();
    for (const int width : least)
        left -= design::px(width);
    for (std::size_t column = 0; column < least.size(); ++column) {
        const int width = design::px(least.at(column)) + std::max(0, left) * share.at(column) / 10;
        if (m_table->columnWidth(static_cast<int>(column)) != width)
            m_table->setColumnWidth(static_cast<int>(column), width);
    }
    m_table->fitRows();
}

bool ActionPlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return PlanPage::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
