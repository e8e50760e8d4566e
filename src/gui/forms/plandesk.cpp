#include "gui/forms/plandesk.h"

#include "gui/forms/spelling.h"

#include <algorithm>

namespace faktorbenk::gui {

using base::Result;
using followup::PlanKey;
using workbench::Plans;
using workbench::PlanStep;

Result<std::unique_ptr<PlanDesk>> PlanDesk::open(const QString &path, const base::Clock &clock, const QString &keptFolder)
{
    auto plans = Plans::open(path, workbench::Author::ofThisComputer(), clock, Plans::Take::WhenWriting);
    if (!plans)
        return base::Failure(plans.error());
    return std::unique_ptr<PlanDesk>(new PlanDesk(clock, std::move(*plans), keptFolder));
}

PlanDesk::PlanDesk(const base::Clock &clock, std::unique_ptr<Plans> plans, const QString &keptFolder)
    : m_clock(clock), m_plans(std::move(plans)), m_kept(keptFolder, m_plans->path()), m_autosave(*m_plans, m_alarm, m_clock, &m_kept),
      m_beat(m_clock.now())
{
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &PlanDesk::changed);
    connect(&m_look, &QTimer::timeout, this, &PlanDesk::look);
    m_look.start(lookEvery);
    connect(&m_copy, &QTimer::timeout, this, &PlanDesk::goOnCopying);
    connect(&m_autosave, &workbench::Autosave::saved, this, [this] {
        m_tell.start(0);
        if (!m_autosave.hasUnsaved())
            Q_EMIT allSaved();
    });
    connect(&m_autosave, &workbench::Autosave::begun, this, [this](int draft, const followup::RecordRef &record) {
        Q_EMIT begun(draft, record);
        m_tell.start(0);
        if (!m_autosave.hasUnsaved())
            Q_EMIT allSaved();
    });
    connect(&m_autosave, &workbench::Autosave::failed, this, [this](const base::Error &error) {
        Q_EMIT failed(error);
        if (error.code == base::ErrorCode::NoLongerEditor || error.code == base::ErrorCode::EditedElsewhere)
            Q_EMIT rightChanged();
    });
    connect(&m_autosave, &workbench::Autosave::conflicted, this,
            [this](const Place &place, const followup::Value &theirs, const followup::Value &mine) {
                const auto words = [](const followup::Value &value) {
                    const auto *text = std::get_if<QString>(&value);
                    return text ? *text : QString();
                };
                m_unsettled = base::Error{base::ErrorCode::FieldConflict, {words(theirs), words(mine)}};
                Q_EMIT conflicted(place, theirs, mine);
            });
    if (const auto left = m_kept.fetch(); !left.isEmpty())
        m_takenUp = m_autosave.takeUp(left);
}

Spelling &PlanDesk::spelling()
{
    if (!m_spelling)
        m_spelling = std::make_unique<Spelling>(Spelling::languageOfWindow(), Spelling::foldersOfMachine(), Spelling::wordsOfTheSurvey());
    return *m_spelling;
}

PlanDesk::~PlanDesk()
{
    blockSignals(true); // whoever listened is going, too
    (void)m_autosave.flush();
    m_autosave.disconnect(this); // it outlives the timers that its news would start
}

// The same for whatever was done: say that it is different now, or why not.
template <class Done> Done PlanDesk::tell(Done done)
{
    if (done) {
        Q_EMIT changed();
        return done;
    }
    Q_EMIT failed(done.error());
    if (done.error().code == base::ErrorCode::NoLongerEditor || done.error().code == base::ErrorCode::EditedElsewhere)
        Q_EMIT rightChanged();
    return done;
}

Result<Plans::Applied> PlanDesk::apply(const PlanKey &key, const std::vector<followup::Change> &changes)
{
    (void)m_autosave.flush(); // has told; what is too long in one field is no reason not to count strokes
    return tell(m_plans->apply(key, changes));
}

Result<PlanStep> PlanDesk::undo(const PlanKey &key)
{
    if (const auto saved = m_autosave.flush(); !saved)
        return base::Failure(saved.error());
    return tell(m_plans->undo(key));
}

Result<PlanStep> PlanDesk::redo(const PlanKey &key)
{
    if (const auto saved = m_autosave.flush(); !saved)
        return base::Failure(saved.error());
    return tell(m_plans->redo(key));
}

void PlanDesk::typed(const Place &place, const followup::Value &value, const followup::Value &seen)
{
    m_autosave.typed(place, value, seen);
}

workbench::Autosave::Begun PlanDesk::begin(const PlanKey &key, const followup::AddRecord &record, followup::Field field)
{
    (void)m_autosave.flush();
    const auto made = m_autosave.begin(key, record, field);
    if (made.record)
        Q_EMIT changed();
    return made;
}

void PlanDesk::typedOn(int draft, const QString &text)
{
    m_autosave.typedOn(draft, text);
    if (!m_autosave.hasUnsaved())
        Q_EMIT allSaved();
}

Result<void> PlanDesk::flush()
{
    return m_autosave.flush();
}

bool PlanDesk::isUnsaved(const Place &place) const
{
    const auto waiting = m_autosave.unsaved();
    return std::any_of(waiting.begin(), waiting.end(), [&](const auto &each) { return (each.first <=> place) == 0; });
}

followup::UnitPlan PlanDesk::withUnsaved(followup::UnitPlan plan) const
{
    bool any = false;
    for (const auto &[place, value] : m_autosave.unsaved()) {
        const followup::FieldSpec *spec = followup::findField(place.record.kind, place.field);
        if (!spec || place.plan != plan.key)
            continue;
        const auto at = static_cast<std::size_t>(spec - followup::specOf(place.record.kind).fields.data());
        for (followup::Record &record : plan.records)
            if (record.ref == place.record || (place.record.kind == followup::Kind::Sheet && record.ref.kind == followup::Kind::Sheet)) {
                record.values[at] = value;
                any = true;
            }
    }
    return any ? followup::planFrom(plan.key, std::move(plan.records)) : plan;
}

void PlanDesk::keepMine(const Place &place)
{
    if (tell(m_autosave.keepMine(place)))
        m_unsettled.reset();
}

void PlanDesk::keepTheirs(const Place &place)
{
    m_unsettled.reset();
    m_autosave.keepTheirs(place);
    Q_EMIT changed();
}

void PlanDesk::takeOver()
{
    const auto taken = m_plans->right().take();
    m_free = false;
    if (!taken)
        Q_EMIT failed(taken.error());
    Q_EMIT rightChanged();
    Q_EMIT changed();
    (void)m_autosave.flush();
}

void PlanDesk::beat()
{
    const QDateTime now = m_clock.now();
    if (m_beat.secsTo(now) < workbench::WriteRight::beatEvery.count() && now >= m_beat)
        return;
    m_beat = now;
    const auto beaten = m_plans->right().beat();
    if (!beaten && beaten.error().code == base::ErrorCode::NoLongerEditor)
        Q_EMIT failed(beaten.error());
}

void PlanDesk::goOnCopying()
{
    if (!m_autosave.hasUnsaved() && !m_plans->goOnCopying())
        m_copy.stop();
}

void PlanDesk::look()
{
    const bool could = mayWrite();
    const bool was = m_free;
    beat();
    if (!m_plans->right().isMine())
        (void)m_plans->right().look();
    const auto free = mayWrite() ? Result<bool>(false) : m_plans->right().isFree();
    m_free = free && *free;
    if (could != mayWrite() || was != m_free)
        Q_EMIT rightChanged();
    if (m_plans->right().isMine() && !m_copy.isActive())
        m_copy.start(copyEvery);
    const auto elsewhere = m_plans->lookForChanges();
    if (elsewhere && elsewhere->plans)
        Q_EMIT changed();
}

} // namespace faktorbenk::gui
