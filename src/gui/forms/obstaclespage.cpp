#include "gui/forms/obstaclespage.h"

#include "gui/design/style.h"
#include "gui/forms/formtable.h"
#include "gui/forms/recordsmodel.h"
#include "ui_obstaclespage.h"

namespace faktorbenk::gui {

using followup::Field;
using followup::Kind;

ObstaclesPage::ObstaclesPage(QWidget *parent)
    : PlanPage(parent), m_ui(std::make_unique<Ui::ObstaclesPage>()),
      m_obstacles(new RecordsModel(*this, Kind::Obstacle, tr("Obstacle"),
                                   {{Field::Text, tr("What may stand in the way")},
                                    {Field::Strategy, tr("What we do about it")},
                                    {Field::Factor, tr("Factor")}},
                                   {}, this)),
      m_links(new RecordsModel(*this, Kind::DocumentLink, tr("Document"),
                               {{Field::Document, tr("Document or development area")},
                                {Field::Extract, tr("What it says")},
                                {Field::Factor, tr("Factor")}},
                               {}, this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    for (const auto &[table, model] : {std::pair(m_ui->obstacles, m_obstacles), std::pair(m_ui->links, m_links)}) {
        table->setGrows();
        table->setForm(model);
        table->setShares({{200, 4}, {200, 5}, {180, 1}});
        keepLines(table, this);
    }
    m_ui->obstacles->setAccessibleName(m_ui->obstaclesTitle->text());
    m_ui->links->setAccessibleName(m_ui->linksTitle->text());
    setFocusProxy(m_ui->obstacles);
    furnish();
}

ObstaclesPage::~ObstaclesPage() = default;

void ObstaclesPage::showPlan(const followup::UnitPlan &plan)
{
    const QDate today = desk()->plans().today();
    m_ui->title->setText(tr("Obstacles and connections in %1").arg(unitName()));
    m_obstacles->setPlan(plan, today);
    m_links->setPlan(plan, today);
    for (FormTable *table : {m_ui->obstacles, m_ui->links})
        if (!table->currentIndex().isValid())
            table->setCurrentIndex(table->form()->index(0, 0));
}

} // namespace faktorbenk::gui
