#include "gui/pages/whatnowpage.h"

#include "gui/design/style.h"
#include "gui/session.h"
#include "ui_whatnowpage.h"
#include "wording/errortext.h"
#include "wording/plantext.h"

#include <QLocale>
#include <QPushButton>

namespace faktorbenk::gui {

using followup::Phase;

WhatNowPage::WhatNowPage(std::function<bool(followup::Next)> hasPage, QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::WhatNowPage>()), m_hasPage(std::move(hasPage))
{
    m_ui->setupUi(this);
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        m_phases[i] = {new QPushButton(wording::phaseText(static_cast<Phase>(i)), m_ui->content), new QLabel(m_ui->content)};
        m_phases[i].first->setProperty("role", QStringLiteral("link"));
        connect(m_phases[i].first, &QPushButton::clicked, this, [this, i] { Q_EMIT phaseWanted(static_cast<Phase>(i)); });
        m_ui->phases->addWidget(m_phases[i].first, static_cast<int>(i), 0);
        m_ui->phases->addWidget(m_phases[i].second, static_cast<int>(i), 1);
    }
    design::fitLayouts(this);
    setFocusProxy(m_ui->go);
    connect(m_ui->go, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(m_next); });
}

WhatNowPage::~WhatNowPage() = default;

void WhatNowPage::refresh(Session &session)
{
    const QString unit = session.report()->isRoot() ? session.report()->municipality() : session.report()->name();
    m_ui->about->setText(tr("%1 · %2").arg(unit, session.round()));
    const auto standing =
        session.workspace()->standing({session.round(), session.unit().text()}, QDate::currentDate());
    m_ui->go->setVisible(standing && m_hasPage(standing->next));
    if (!standing) {
        m_ui->next->setText(wording::errorText(standing.error()));
        return;
    }
    m_next = standing->next;
    m_ui->next->setText(wording::nextText(standing->next));
    m_ui->sentence->setText(wording::nextSentence(standing->next));
    m_ui->go->setText(tr("Go to “%1”").arg(wording::nextText(standing->next)));
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        const bool here = static_cast<Phase>(i) == standing->phase;
        const auto weight = here ? QFont::DemiBold : QFont::Normal;
        const QString state = wording::phaseStateText(standing->phases[i]);
        m_phases[i].first->setFont(design::font(design::Type::Body, weight));
        m_phases[i].second->setFont(design::font(design::Type::Body, weight));
        m_phases[i].second->setText(here ? tr("%1 – you are here").arg(state) : state);
        m_phases[i].first->setAccessibleDescription(m_phases[i].second->text());
    }
    m_ui->due->setVisible(standing->followUpDue.has_value());
    if (standing->followUpDue)
        m_ui->due->setText(tr("Next follow-up: %1").arg(QLocale().toString(*standing->followUpDue, QLocale::LongFormat)));
}

// Where a unit stands is of a day, so the paper says which.
std::optional<report::PageContent> WhatNowPage::onPaper() const
{
    if (m_ui->sentence->text().isEmpty())
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    content.choices = {tr("As of %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat))};
    content.caption = QStringLiteral("%1: %2").arg(m_ui->next->text(), m_ui->sentence->text());
    content.figures = false;
    content.columns = {{tr("Phase"), 1}, {tr("Where the unit stands"), 2}};
    for (const auto &[name, state] : m_phases)
        content.rows.push_back({{{name->text()}, {state->text()}}});
    if (!m_ui->due->isHidden())
        content.notes = {m_ui->due->text()};
    return content;
}

} // namespace faktorbenk::gui
