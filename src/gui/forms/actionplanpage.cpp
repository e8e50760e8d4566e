#include "gui/forms/actionplanpage.h"

#include "gui/design/style.h"
#include "gui/forms/formtable.h"
#include "gui/forms/measuremodel.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/tabletext.h"
#include "ui_actionplanpage.h"

namespace faktorbenk::gui {

ActionPlanPage::ActionPlanPage(QWidget *parent)
    : PlanPage(parent), m_ui(std::make_unique<Ui::ActionPlanPage>()), m_table(nullptr), m_model(new MeasureModel(*this, this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    letFlow(m_ui->choices);
    m_table = m_ui->table;
    m_table->setForm(m_model);
    m_table->setShares({{192, 6}, {112, 1}, {118, 1}, {78, 0}, {90, 0}, {100, 2}, {94, 0}});
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
    setFocusProxy(m_table);
    furnish();
}

ActionPlanPage::~ActionPlanPage() = default;

void ActionPlanPage::showPlan(const followup::UnitPlan &plan)
{
    m_model->setPlan(plan, desk()->plans().today());
    m_ui->title->setText(tr("Action plan for %1").arg(unitName()));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1)
        m_table->setCurrentIndex(m_model->index(1, 0));
    tellCount();
}

void ActionPlanPage::tellCount()
{
    const auto done = followup::tally(plan(), desk()->plans().today());
    m_ui->about->setText(tr("%n measure(s)", nullptr, static_cast<int>(done.measures)) + QStringLiteral(" · ") +
                         tr("%1 open, %2 done, %3 overdue").arg(done.open).arg(done.done).arg(done.overdue));
    m_table->setAccessibleName(tr("Action plan: %1").arg(m_ui->about->text()));
}

} // namespace faktorbenk::gui
