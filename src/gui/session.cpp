#include "gui/session.h"

#include "gui/forms/plandesk.h"

#include <algorithm>

namespace faktorbenk::gui {

Session::Session(const base::Clock &clock, const QString &keptFolder, QObject *parent)
    : QObject(parent), m_clock(clock), m_keptFolder(keptFolder)
{
}

Session::~Session() = default;

base::Result<void> Session::open(const QString &path, const std::optional<survey::UnitCode> &unit,
                                 const std::optional<QString> &round)
{
    if (const auto saved = savePlans(); !saved)
        return saved;
    auto opened = m_opened && m_opened->path() == path ? base::Result<std::unique_ptr<workbench::Workspace>>(std::move(m_opened))
                                                       : workbench::Workspace::open(path);
    m_opened.reset();
    if (!opened)
        return base::Failure(opened.error());
    m_desk.reset(); // it gives back the right to write, which the same file opened again will want
    std::swap(m_workspace, *opened);
    const survey::UnitCode before = m_unit;
    m_unit = unit.value_or(survey::UnitCode());
    auto loaded = load(round);
    if (!loaded) { // what was open stays open
        std::swap(m_workspace, *opened);
        m_unit = before;
    } else if (workbench::KeptWords::any(m_keptFolder, path)) {
        (void)desk(); // words are waiting to be written; a form tells of what is wrong with the desk
    }
    return loaded;
}

base::Result<void> Session::reload()
{
    m_workspace->refresh();
    return load({});
}

base::Result<void> Session::reread()
{
    m_workspace->refresh();
    const auto rounds = m_workspace->rounds();
    if (!rounds)
        return base::Failure(rounds.error());
    if (rounds->empty())
        m_rounds.clear();
    const bool isThere = std::any_of(rounds->begin(), rounds->end(), [this](const auto &each) { return each.name == m_round; });
    return load(isThere ? std::optional(m_round) : std::nullopt);
}

base::Result<void> Session::load(const std::optional<QString> &wanted)
{
    auto rounds = m_workspace->rounds();
    if (!rounds)
        return base::Failure(rounds.error());
    auto round = wanted ? base::Result<QString>(*wanted) : m_workspace->newestRound();
    if (!round)
        return base::Failure(round.error());
    auto gate = m_workspace->gate(*round);
    if (!gate)
        return base::Failure(gate.error());
    m_rounds = std::move(*rounds);
    m_round = *round;
    m_gate = *gate;
    if (!m_gate->tree().find(m_unit) && !m_gate->tree().isEmpty())
        m_unit = m_gate->tree().at(survey::UnitTree::root).code;
    const auto read = readReport();
    Q_EMIT roundChanged();
    Q_EMIT reportChanged();
    return read;
}

base::Result<void> Session::readReport()
{
    auto report = m_workspace->report(m_unit, m_round, m_audience);
    if (!report) {
        m_report.reset();
        return base::Failure(report.error());
    }
    m_report = std::make_shared<const disclosure::UnitReport>(std::move(*report));
    return {};
}

void Session::tellReport()
{
    if (const auto read = readReport(); !read)
        Q_EMIT failed(read.error());
    else
        Q_EMIT reportChanged();
}

base::Result<PlanDesk *> Session::desk()
{
    if (!m_desk && m_workspace) {
        auto opened = PlanDesk::open(m_workspace->path(), m_clock, m_keptFolder);
        if (!opened)
            return base::Failure(opened.error());
        m_desk = std::move(*opened);
        connect(m_desk.get(), &PlanDesk::changed, this, &Session::plansChanged);
    }
    return m_desk.get();
}

base::Result<void> Session::savePlans()
{
    if (!m_desk)
        return {};
    if (const auto saved = m_desk->flush(); !saved)
        return saved;
    if (m_desk->hasUnsaved() && m_desk->unsettled()) // somebody has to say whose words are to stand
        return base::Failure(*m_desk->unsettled());
    return {};
}

std::vector<survey::Benchmark> Session::benchmarks() const
{
    if (!m_workspace)
        return {};
    auto read = m_workspace->benchmarks();
    return read ? std::move(*read) : std::vector<survey::Benchmark>{};
}

void Session::setRound(const QString &round)
{
    if (!m_workspace || round == m_round)
        return;
    if (const auto loaded = load(round); !loaded)
        Q_EMIT failed(loaded.error());
}

void Session::setUnit(const survey::UnitCode &unit)
{
    if (!m_workspace || unit == m_unit || !m_gate->tree().find(unit))
        return;
    m_unit = unit;
    tellReport();
}

void Session::setAudience(disclosure::Audience audience)
{
    if (audience == m_audience)
        return;
    m_audience = audience;
    if (m_workspace)
        tellReport();
}

} // namespace faktorbenk::gui
