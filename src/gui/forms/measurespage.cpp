#include "gui/forms/measurespage.h"

#include "followup/matrix.h"
#include "gui/design/style.h"
#include "gui/forms/formtable.h"
#include "gui/forms/ideamodel.h"
#include "gui/forms/textfield.h"
#include "ui_measurespage.h"
#include "wording/plantext.h"

#include <algorithm>

namespace faktorbenk::gui {

MeasuresPage::MeasuresPage(QWidget *parent)
    : PlanPage(parent), m_ui(std::make_unique<Ui::MeasuresPage>()), m_model(new IdeaModel(*this, this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->table->setForm(m_model);
    m_ui->table->viewport()->installEventFilter(this);
    keepLines(m_ui->table, this);
    m_ui->reason->setName(tr("Why it lies where it lies"));
    connect(m_ui->matrix, &MatrixView::placed, this, [this](qint64 idea, int impact, int feasibility) {
        m_ui->matrix->setCurrent(idea);
        apply({followup::PlaceIdea{idea, m_ui->voter->text().trimmed(), impact, feasibility}});
    });
    connect(m_ui->matrix, &MatrixView::currentChanged, this, &MeasuresPage::showIdea);
    connect(m_ui->matrix, &MatrixView::opened, this, [this] { m_ui->reason->setFocus(); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const auto line = m_model->lineAt(index))
            m_ui->matrix->setCurrent(line->id);
    });
    connect(m_ui->makeMeasure, &QPushButton::clicked, this, [this] {
        const followup::Id idea = m_ui->matrix->current();
        if (idea != 0 && !followup::measureFrom(plan(), idea) && apply({followup::MakeMeasure{idea}}))
            tell(tr("The measure is in the plan. There it gets somebody responsible and a deadline."));
    });
    setFocusProxy(m_ui->table);
    furnish();
}

MeasuresPage::~MeasuresPage() = default;

void MeasuresPage::showPlan(const followup::UnitPlan &plan)
{
    m_model->setPlan(plan, desk()->plans().today());
    m_ui->matrix->showPlan(plan, mayWrite());
    const auto placed = std::count_if(plan.ideas.begin(), plan.ideas.end(), [&plan](const followup::Idea &idea) {
        return followup::placementOf(plan, idea.id).has_value();
    });
    const auto carried = std::count_if(plan.ideas.begin(), plan.ideas.end(), [&plan](const followup::Idea &idea) {
        return followup::measureFrom(plan, idea.id) != nullptr;
    });
    m_ui->about->setText(tr("%n idea(s)", nullptr, static_cast<int>(plan.ideas.size())) + QStringLiteral(" · ") +
                         tr("%1 placed, %2 in the plan").arg(placed).arg(carried));
    m_ui->title->setText(tr("Measures for %1").arg(unitName()));
    m_ui->table->setAccessibleName(tr("Ideas: %1").arg(m_ui->about->text()));
    m_ui->voter->setReadOnly(!mayWrite());
    if (!m_ui->table->currentIndex().isValid() && m_model->rowCount() > 1)
        m_ui->table->setCurrentIndex(m_model->index(1, 0));
    fitColumns();
    showIdea();
}

void MeasuresPage::showIdea()
{
    const auto &ideas = plan().ideas;
    const auto idea = std::find_if(ideas.begin(), ideas.end(),
                                   [this](const followup::Idea &each) { return each.id == m_ui->matrix->current(); });
    const bool known = idea != ideas.end();
    const followup::Id id = known ? idea->id : 0;
    if (m_reasonOf != id && m_reasonOf != 0)
        untie(m_ui->reason);
    m_reasonOf = id;
    m_ui->reason->setEnabled(known);
    m_ui->chosen->setText(known ? idea->text.simplified() : tr("Choose an idea, or write one on the left."));
    if (known)
        tie(m_ui->reason, {followup::Kind::Idea, id}, followup::Field::PlacementReason, idea->placementReason);
    else
        m_ui->reason->setText({});
    const bool made = known && followup::measureFrom(plan(), id);
    m_ui->makeMeasure->setEnabled(known && !made && mayWrite());
    m_ui->makeMeasure->setText(made ? tr("✓ It is a measure in the plan") : tr("Make it a measure in the plan"));
}

void MeasuresPage::fitColumns()
{
    const int room = m_ui->table->viewport()->width();
    if (room == m_fitted)
        return;
    m_fitted = room;
    const int narrow = std::max(design::px(96), room * 28 / 100);
    m_ui->table->setColumnWidth(IdeaModel::Text, std::max(design::px(150), room - 2 * narrow));
    m_ui->table->setColumnWidth(IdeaModel::Characteristic, narrow);
    m_ui->table->setColumnWidth(IdeaModel::Verdict, narrow);
    m_ui->table->fitRows();
}

// Where letters are large the matrix comes below the ideas.
void MeasuresPage::resizeEvent(QResizeEvent *event)
{
    PlanPage::resizeEvent(event);
    m_ui->halves->setDirection(width() < design::px(840) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool MeasuresPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        fitColumns();
    return PlanPage::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
