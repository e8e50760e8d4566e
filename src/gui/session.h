#pragma once

#include "gui/models/reference.h"

#include "workbench/workspace.h"

#include <QObject>

namespace faktorbenk::gui {

class PlanDesk;

// What the window is looking at: the open file, the round, the unit, for whom. Pages are handed what it
// finds and know nothing of files.
class Session final : public QObject
{
    Q_OBJECT
public:
    // keptFolder: where words wait that cannot be saved (keptwords.h); empty: nowhere. The clock outlives it.
    explicit Session(const base::Clock &clock = base::systemClock(), const QString &keptFolder = {}, QObject *parent = nullptr);
    ~Session() override;

    // Opens the file at its newest round. On an error what was open stays open; so it does if something written in
    // its plans cannot be saved.
    base::Result<void> open(const QString &path, const std::optional<survey::UnitCode> &unit = {},
                            const std::optional<QString> &round = {});
    // A file that was opened while the window was not there yet: the next open() takes it, if it is to open that one.
    void takeOpened(std::unique_ptr<workbench::Workspace> opened) { m_opened = std::move(opened); }
    base::Result<void> reload(); // reads anew and goes to the newest round
    base::Result<void> reread(); // reads anew and stays at the round, if it is still there

    bool isOpen() const { return m_workspace != nullptr; }
    QString path() const { return m_workspace ? m_workspace->path() : QString(); }
    const std::vector<workbench::RoundInfo> &rounds() const { return m_rounds; } // oldest first
    const QString &round() const { return m_round; }
    const survey::UnitCode &unit() const { return m_unit; }
    disclosure::Audience audience() const { return m_audience; }
    const std::shared_ptr<const disclosure::Gate> &gate() const { return m_gate; }
    const ReportPtr &report() const { return m_report; }

    std::vector<survey::Benchmark> benchmarks() const; // none if they cannot be read
    workbench::Workspace *workspace() const { return m_workspace.get(); } // null while nothing is open

    // The plans of the open file, opened when first asked for; who only looks, at figures or at forms, does not hold the
    // right to write. Stays the session's, until another file is opened. Errors: as Plans::open().
    base::Result<PlanDesk *> desk();
    PlanDesk *openDesk() const { return m_desk.get(); } // null until it has been asked for
    // Saves what was written in forms, so that the window may close. The first error.
    base::Result<void> savePlans();

    void setRound(const QString &round);
    void setUnit(const survey::UnitCode &unit);
    void setAudience(disclosure::Audience audience);

Q_SIGNALS:
    void roundChanged();  // another gate
    void plansChanged();  // something was written in a form, here or by somebody else
    void reportChanged(); // another unit, audience or round
    void failed(const base::Error &error);

private:
    base::Result<void> load(const std::optional<QString> &round);
    base::Result<void> readReport();
    void tellReport();

    const base::Clock &m_clock;
    QString m_keptFolder;
    std::unique_ptr<workbench::Workspace> m_workspace;
    std::unique_ptr<workbench::Workspace> m_opened; // not yet looked at
    std::unique_ptr<PlanDesk> m_desk;
    std::vector<workbench::RoundInfo> m_rounds;
    QString m_round;
    survey::UnitCode m_unit;
    disclosure::Audience m_audience = disclosure::Audience::Leader;
    std::shared_ptr<const disclosure::Gate> m_gate;
    ReportPtr m_report;
};

} // namespace faktorbenk::gui
