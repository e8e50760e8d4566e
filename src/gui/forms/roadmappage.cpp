#include "gui/forms/roadmappage.h"

#include "gui/design/style.h"
#include "gui/forms/picturecard.h"
#include "ui_roadmappage.h"
#include "wording/errortext.h"
#include "wording/factortext.h"
#include "wording/methodtext.h"
#include "wording/plantext.h"

#include <algorithm>

namespace faktorbenk::gui {

using followup::Column;

RoadMapPage::RoadMapPage(QWidget *parent) : PlanPage(parent), m_ui(std::make_unique<Ui::RoadMapPage>())
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    furnish();
    fillTexts();
    connect(m_ui->showExample, &QPushButton::toggled, m_ui->example, &QWidget::setVisible);
    m_ui->guide->hide();
    m_ui->guide->show(1, {1, 2}); // the second meeting: the picture, and ideas
    connect(m_ui->showGuide, &QPushButton::toggled, m_ui->guide, &QWidget::setVisible);
    connect(m_ui->toCross, &QPushButton::clicked, this, &RoadMapPage::crossWanted);
}

RoadMapPage::~RoadMapPage() = default;

void RoadMapPage::fillTexts()
{
    m_ui->example->hide();
    const auto text = wording::methodText(wording::installedLanguage());
    if (!text) {
        m_ui->questions->setText(wording::errorText(text.error()));
        m_ui->showExample->hide();
        return;
    }
    m_ui->questions->setText(text->pictureQuestions.join(QLatin1Char('\n')));
    const wording::PictureExample &example = text->pictureExample;
    const auto column = [](Column which, const QStringList &lines) {
        return tr("%1: %2").arg(wording::columnText(which), lines.join(QStringLiteral("; ")));
    };
    m_ui->example->setText(QStringList{tr("An example, %1: “%2”").arg(wording::factorName(example.factor), example.goal),
                                       column(Column::Employees, example.employees), column(Column::Leader, example.leader),
                                       column(Column::Organisation, example.organisation)}
                               .join(QLatin1Char('\n')));
}

void RoadMapPage::showPlan(const followup::UnitPlan &plan)
{
    m_ui->title->setText(tr("Our road map for %1").arg(unitName()));
    m_ui->empty->setVisible(plan.choices.empty());
    m_ui->keys->setVisible(!plan.choices.empty());
    std::vector<PictureCard *> cards;
    for (const followup::Choice &choice : plan.choices) {
        auto known = std::find_if(m_cards.begin(), m_cards.end(),
                                  [&](const PictureCard *card) { return card->choice() == choice.id; });
        if (known == m_cards.end()) {
            cards.push_back(new PictureCard(this, choice.id, m_ui->content));
        } else {
            cards.push_back(*known);
            m_cards.erase(known);
        }
        const int at = static_cast<int>(cards.size()) - 1;
        if (m_ui->cards->indexOf(cards.back()) != at) {
            m_ui->cards->removeWidget(cards.back());
            m_ui->cards->insertWidget(at, cards.back());
        }
        cards.back()->show(choice, plan);
    }
    setFocusProxy(cards.empty() ? static_cast<QWidget *>(m_ui->toCross) : cards.front()->goalField());
    for (PictureCard *gone : m_cards) {
        gone->hide();
        gone->deleteLater();
    }
    m_cards = std::move(cards);
}

} // namespace faktorbenk::gui
