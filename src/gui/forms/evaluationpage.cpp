#include "gui/forms/evaluationpage.h"

#include "gui/design/style.h"
#include "gui/forms/sheetfields.h"
#include "gui/forms/textfield.h"
#include "ui_evaluationpage.h"
#include "wording/errortext.h"
#include "wording/factortext.h"
#include "wording/methodtext.h"
#include "wording/questiontext.h"

#include <QAccessible>
#include <QRandomGenerator>

namespace faktorbenk::gui {

EvaluationPage::EvaluationPage(QWidget *parent) : PlanPage(parent), m_ui(std::make_unique<Ui::EvaluationPage>())
{
    m_ui->setupUi(this);
    m_fields = makeSheetFields(m_ui->process, 2, wording::processQuestions(), m_ui->content);
    for (const auto &each : makeSheetFields(m_ui->reflection, 3, wording::reflectionQuestions(), m_ui->content))
        m_fields.push_back(each);
    design::fitLayouts(this);
    for (const survey::Factor factor : survey::allFactors())
        m_ui->factor->addItem(QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor)));
    if (const auto text = wording::methodText(wording::installedLanguage()))
        m_cards = text->cards;
    connect(m_ui->factor, &QComboBox::currentIndexChanged, this, [this] {
        m_question = 0;
        showCard();
    });
    connect(m_ui->next, &QPushButton::clicked, this, [this] {
        ++m_question;
        showCard();
    });
    connect(m_ui->draw, &QPushButton::clicked, this, &EvaluationPage::drawCard);
    setFocusProxy(m_fields.front().first);
    showCard();
    furnish();
}

EvaluationPage::~EvaluationPage() = default;

void EvaluationPage::showPlan(const followup::UnitPlan &plan)
{
    m_ui->title->setText(tr("Evaluation in %1").arg(unitName()));
    for (const auto &[field, which] : m_fields)
        tie(field, {}, which);
    if (!(m_shown == plan.key)) { // what the unit works on is what it talks about first
        m_shown = plan.key;
        m_ui->factor->setCurrentIndex(plan.choices.empty() ? 0 : static_cast<int>(plan.choices.front().factor.index()));
    }
}

void EvaluationPage::showCard()
{
    const QStringList &questions = m_cards[static_cast<std::size_t>(m_ui->factor->currentIndex())];
    if (questions.isEmpty())
        return;
    m_question %= questions.size();
    m_ui->next->setEnabled(questions.size() > 1);
    m_ui->cardFactor->setText(
        tr("%1 · question %2 of %3").arg(m_ui->factor->currentText()).arg(m_question + 1).arg(questions.size()));
    m_ui->cardQuestion->setText(questions.at(m_question));
    m_ui->card->setAccessibleName(m_ui->cardQuestion->text());
    QAccessibleEvent spoken(m_ui->cardQuestion, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

// Any card but the one that lies there.
void EvaluationPage::drawCard()
{
    const QString before = m_ui->cardQuestion->text();
    for (int tries = 0; tries < 20 && m_ui->cardQuestion->text() == before; ++tries) {
        m_ui->factor->setCurrentIndex(QRandomGenerator::global()->bounded(m_ui->factor->count()));
        const auto &questions = m_cards[static_cast<std::size_t>(m_ui->factor->currentIndex())];
        m_question = questions.isEmpty() ? 0 : QRandomGenerator::global()->bounded(questions.size());
        showCard();
    }
}

} // namespace faktorbenk::gui
