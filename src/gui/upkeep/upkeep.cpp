#include "gui/upkeep/upkeep.h"

#include "gui/upkeep/benchmarkspage.h"
#include "gui/upkeep/invitedpage.h"
#include "gui/upkeep/reorganisationpage.h"
#include "gui/upkeep/roundspage.h"

#include <QStackedWidget>

#include <algorithm>

namespace faktorbenk::gui {

Upkeep::Upkeep(QStackedWidget *pages) : QObject(pages), m_pages(pages) {}

std::optional<Upkeep::Page> Upkeep::pageFromName(const QString &name)
{
    const QStringList names{QStringLiteral("rounds"), QStringLiteral("invited"), QStringLiteral("units"), QStringLiteral("benchmarks")};
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<Page>(at));
}

UpkeepPage *Upkeep::make(Page page)
{
    switch (page) {
    case Page::Invited:
        return new InvitedPage(m_pages);
    case Page::Units:
        return new ReorganisationPage(m_pages);
    case Page::Benchmarks:
        return new BenchmarksPage(m_pages);
    case Page::Rounds:
        break;
    }
    auto *rounds = new RoundsPage(m_pages);
    connect(rounds, &RoundsPage::importWanted, this, &Upkeep::importWanted);
    connect(rounds, &RoundsPage::invitedWanted, this,
            [this](const QString &round) { open(Page::Invited, m_database, round); });
    connect(rounds, &RoundsPage::unitsWanted, this, [this](const QString &round) { open(Page::Units, m_database, round); });
    return rounds;
}

void Upkeep::open(Page page, const QString &database, const QString &round)
{
    m_database = database;
    m_round = round;
    UpkeepPage *&made = m_made[static_cast<int>(page)];
    if (!made) {
        made = make(page);
        m_pages->addWidget(made);
        connect(made, &UpkeepPage::changed, this, &Upkeep::changed);
        connect(made, &UpkeepPage::left, this, &Upkeep::left);
    }
    made->setPlace(database, round);
    Q_EMIT shown(made);
    made->setFocus();
}

void Upkeep::followRound(const QString &round)
{
    if (round == m_round || !owns(m_pages->currentWidget()))
        return;
    m_round = round;
    static_cast<UpkeepPage *>(m_pages->currentWidget())->setPlace(m_database, round);
}

bool Upkeep::owns(const QWidget *page) const
{
    return page && std::find(std::begin(m_made), std::end(m_made), page) != std::end(m_made);
}

} // namespace faktorbenk::gui
