#include "gui/forms/preparationpage.h"

#include "gui/design/style.h"
#include "gui/forms/checklistmodel.h"
#include "gui/forms/formtable.h"
#include "gui/forms/recordsmodel.h"
#include "gui/forms/sheetfields.h"
#include "ui_preparationpage.h"
#include "wording/plantext.h"
#include "wording/questiontext.h"

namespace faktorbenk::gui {

using followup::Field;
using followup::ScheduleKind;

PreparationPage::PreparationPage(QWidget *parent)
    : PlanPage(parent), m_ui(std::make_unique<Ui::PreparationPage>()),
      m_schedule(new RecordsModel(
          *this, followup::Kind::ScheduleRow, tr("Row"),
          {{Field::ScheduleKind, tr("What"), [](std::size_t code) { return wording::scheduleKindText(static_cast<ScheduleKind>(code)); }},
           {Field::Text, tr("More precisely")},
           {Field::Starts, tr("From")},
           {Field::Ends, tr("To")},
           {Field::Note, tr("Note: who is involved")},
           {Field::Done, tr("Done")}},
          {{Field::ScheduleKind, followup::codeOf(ScheduleKind::Other).toString()}}, this)),
      m_steps(new ChecklistModel(*this, this))
{
    m_ui->setupUi(this);
    m_questions = makeSheetFields(m_ui->questions, 3, wording::planningQuestions(), m_ui->content);
    m_ui->myPlan->setAccessibleName(tr("My plan"));
    m_ui->myPlan->setLeastLines(4);
    m_questions.emplace_back(m_ui->myPlan, Field::MyPlan);
    design::fitLayouts(this);
    const auto furnishTable = [this](FormTable *table, FormModel *model, std::vector<FormTable::Share> shares) {
        table->setGrows();
        table->setForm(model);
        table->setShares(std::move(shares));
        keepLines(table, this);
    };
    furnishTable(m_ui->schedule, m_schedule, {{172, 1}, {132, 4}, {94, 0}, {94, 0}, {150, 5}, {61, 0}});
    furnishTable(m_ui->steps, m_steps, {{360, 5}, {100, 0}, {160, 5}});
    m_ui->schedule->setAccessibleName(m_ui->scheduleTitle->text());
    m_ui->steps->setAccessibleName(m_ui->stepsTitle->text());
    connect(m_ui->usual, &QPushButton::clicked, this, &PreparationPage::addUsual);
    setFocusProxy(m_ui->schedule);
    furnish();
}

PreparationPage::~PreparationPage() = default;

void PreparationPage::showPlan(const followup::UnitPlan &plan)
{
    const QDate today = desk()->plans().today();
    m_ui->title->setText(tr("Preparations in %1").arg(unitName()));
    m_schedule->setPlan(plan, today);
    m_steps->setPlan(plan, today);
    m_ui->usual->setVisible(mayWrite() && plan.schedule.empty());
    for (const auto &[field, which] : m_questions)
        tie(field, {}, which);
    const auto begin = [](FormTable *table, const QModelIndex &first) {
        if (!table->currentIndex().isValid())
            table->setCurrentIndex(first);
    };
    begin(m_ui->schedule, m_schedule->index(0, 0));
    begin(m_ui->steps, m_steps->index(0, ChecklistModel::On));
}

// What the method has, in its order, without dates: those are for the unit to say.
void PreparationPage::addUsual()
{
    std::vector<followup::Change> rows;
    for (const ScheduleKind kind : {ScheduleKind::Training, ScheduleKind::Anchoring, ScheduleKind::SurveyOpen,
                                    ScheduleKind::AnalysisMeeting, ScheduleKind::ResultsAvailable, ScheduleKind::UnitAnalysis,
                                    ScheduleKind::QuarterlyEvaluation})
        rows.emplace_back(followup::AddRecord{
            followup::Kind::ScheduleRow, {{Field::ScheduleKind, followup::codeOf(kind).toString()}}, {}});
    if (!apply(rows))
        return;
    m_ui->schedule->setFocus();
    m_ui->schedule->setCurrentIndex(m_schedule->index(0, 2));
}

} // namespace faktorbenk::gui
