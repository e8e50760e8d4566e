#include "gui/forms/picturecard.h"

#include "followup/presenttense.h"
#include "gui/design/style.h"
#include "gui/forms/linelist.h"
#include "gui/forms/textfield.h"
#include "ui_picturecard.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

namespace faktorbenk::gui {

using followup::Column;
using followup::Field;
using followup::Kind;

namespace {

constexpr std::array columns = {Column::Employees, Column::Leader, Column::Organisation};

QString hintFor(const QString &line)
{
    const auto doubt = followup::doubtPresentTense(line);
    return doubt ? wording::tenseHint(*doubt) : QString();
}

} // namespace

PictureCard::PictureCard(PlanPage *page, followup::Id choice, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PictureCard>()), m_page(page), m_choice(choice)
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    connect(m_ui->factor, &QPushButton::clicked, this, [this] { Q_EMIT m_page->factorWanted(m_factor); });
    m_ui->factor->setFont(design::font(design::Type::Lead, QFont::DemiBold));
    m_ui->goal->setSingleLine(true);
    m_ui->goal->setFont(design::font(design::Type::Lead, QFont::Medium));
    m_ui->goal->setPlaceholderText(tr("Goal: one sentence that says how things are when you are there"));
    connect(m_ui->goal, &TextField::entered, this, [this] { m_ui->employees->focusLine(-1); });
    for (const Column column : columns) {
        LineList *list = listOf(column);
        const QString name = wording::columnText(column);
        list->setUp(m_page, Kind::Characteristic, tr("Characteristic, %1").arg(name), tr("+ characteristic, Enter"));
        list->setHint(hintFor);
    }
    m_ui->employeesTitle->setText(wording::columnText(Column::Employees));
    m_ui->leaderTitle->setText(wording::columnText(Column::Leader));
    m_ui->organisationTitle->setText(wording::columnText(Column::Organisation));
}

PictureCard::~PictureCard() = default;

LineList *PictureCard::listOf(Column column) const
{
    return column == Column::Employees ? m_ui->employees : column == Column::Leader ? m_ui->leader : m_ui->organisation;
}

void PictureCard::show(const followup::Choice &choice, const followup::UnitPlan &plan)
{
    const QString factor = wording::factorName(choice.factor);
    m_ui->factor->setText(tr("%1 %2 · %3 →").arg(choice.factor.number()).arg(factor, wording::directionText(choice.direction)));
    m_ui->factor->setAccessibleName(tr("%1, %2: what the figures say").arg(factor, wording::directionText(choice.direction)));
    m_factor = choice.factor;
    m_ui->outcome->setText(m_page->outcomeOf(choice.factor));
    m_ui->outcome->setVisible(!m_ui->outcome->text().isEmpty());
    m_ui->goal->setAccessibleName(tr("Goal for %1").arg(factor));
    m_page->tie(m_ui->goal, {Kind::Choice, choice.id}, Field::Goal, choice.goal);
    for (const Column column : columns) {
        std::vector<LineList::Line> lines;
        for (const followup::Characteristic &each : plan.characteristics)
            if (each.choice == choice.id && each.column == column)
                lines.push_back({each.id, each.text});
        listOf(column)->show(lines, {{Field::Choice, followup::valueOf(choice.id)},
                                     {Field::Column, followup::codeOf(column).toString()}});
    }
}

QWidget *PictureCard::goalField() const
{
    return m_ui->goal;
}

} // namespace faktorbenk::gui
