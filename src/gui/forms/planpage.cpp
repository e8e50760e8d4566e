#include "gui/forms/planpage.h"

#include "gui/forms/formtable.h"
#include "gui/forms/plannotices.h"
#include "gui/forms/planpast.h"
#include "gui/forms/textfield.h"
#include "gui/session.h"
#include "wording/errortext.h"
#include "wording/plantext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>

namespace faktorbenk::gui {

using followup::UnitPlan;
using followup::Value;
using workbench::PlanStep;

namespace {

PlanNotices::Unsaved unsavedOn(const PlanDesk &desk)
{
    if (!desk.hasUnsaved())
        return PlanNotices::Unsaved::None;
    return desk.isKept() ? PlanNotices::Unsaved::KeptOnComputer : PlanNotices::Unsaved::Here;
}

} // namespace

PlanPage::PlanPage(QWidget *parent) : SessionPage(parent), m_notices(new PlanNotices(this)), m_past(new PlanPast(this))
{
    connect(qApp, &QApplication::focusChanged, this, &PlanPage::noteFocus);
}

PlanPage::~PlanPage()
{
    const auto fields = m_tied.keys();
    for (TextField *field : fields)
        disconnect(field, nullptr, this, nullptr); // they outlive what they would tell it to
}

void PlanPage::furnish()
{
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_notices);
    static_cast<QBoxLayout *>(layout())->addWidget(m_past);
    connect(m_past, &PlanPast::versionsWanted, this, &PlanPage::showVersions);
    connect(m_past, &PlanPast::binWanted, this, &PlanPage::showBin);
    connect(m_past, &PlanPast::versionChosen, this, [this](const PlanDesk::Place &place, const Value &value) {
        leavePast();
        if (apply({followup::SetField{place.record, place.field, value, {}}}))
            tell(tr("The earlier text is back. Undo takes the one you had before."));
    });
    connect(m_past, &PlanPast::restoreChosen, this, [this](followup::RecordRef record) {
        if (!apply({followup::RestoreRecord{record}}))
            return;
        tell(tr("Back from the bin: %1").arg(wording::kindText(record.kind)));
        showBin();
    });
    connect(m_past, &PlanPast::left, this, &PlanPage::leavePast);
    connect(m_notices, &PlanNotices::takeOverWanted, this, [this] {
        if (m_desk)
            m_desk->takeOver();
    });
    connect(m_notices, &PlanNotices::mineWanted, this, [this] {
        const auto place = std::exchange(m_conflict, std::nullopt);
        m_notices->hideConflict();
        if (place)
            m_desk->keepMine(*place);
    });
    connect(m_notices, &PlanNotices::theirsWanted, this, [this] {
        const auto place = std::exchange(m_conflict, std::nullopt);
        m_notices->hideConflict();
        if (place)
            m_desk->keepTheirs(*place);
    });
}

void PlanPage::refresh(Session &session)
{
    const auto desk = session.desk();
    if (!desk) {
        m_desk = nullptr;
        m_notices->showFailure(wording::errorText(desk.error()));
        setEnabled(false);
        return;
    }
    if (m_desk != *desk) {
        m_desk = *desk;
        setEnabled(true);
        m_notices->showFailure({});
        connect(m_desk, &PlanDesk::changed, this, [this] {
            if (isVisible())
                load();
        });
        connect(m_desk, &PlanDesk::rightChanged, this, [this] {
            if (isVisible())
                load();
        });
        connect(m_desk, &PlanDesk::failed, this,
                [this](const base::Error &error) {
                    m_past->hideSaved();
                    m_notices->showFailure(wording::errorText(error), unsavedOn(*m_desk));
                });
        connect(m_desk, &PlanDesk::begun, this, &PlanPage::begun);
        connect(m_desk, &PlanDesk::allSaved, this, [this] {
            m_notices->showFailure({});
            noteSaved();
        });
        connect(m_desk, &PlanDesk::conflicted, this,
                [this](const PlanDesk::Place &place, const Value &theirs) { showConflict(place, theirs); });
        if (m_desk->takenUp() > 0 && !m_desk->hasUnsaved())
            tell(tr("%n entries that could not be saved the last time are in the plans now.", nullptr, m_desk->takenUp()));
        (void)m_desk->flush(); // what waits and why: now there is somebody to be told
    }
    const followup::PlanKey key{session.round(), session.unit().text()};
    if (!(key == m_key)) {
        (void)m_desk->flush(); // what was written belongs to the unit before
        m_past->fold();
        m_past->hideSaved();
    }
    m_key = key;
    m_unitName = session.report()->isRoot() ? session.report()->municipality() : session.report()->name();
    m_hasResults = false;
    for (const auto &round : session.rounds())
        m_hasResults = m_hasResults || (round.name == key.round && (round.hasResponses || round.hasComposite));
    m_later = LaterRound(session);
    load();
}

void PlanPage::load()
{
    m_notices->showRight(*m_desk);
    auto loaded = m_desk->plans().load(m_key);
    if (!loaded) {
        m_notices->showFailure(wording::errorText(loaded.error()));
        return;
    }
    m_plan = m_desk->withUnsaved(std::move(*loaded));
    showPlan(m_plan);
    m_conflict.reset();
    m_notices->hideConflict();
    if (const auto conflict = m_desk->conflictIn(m_key))
        showConflict(conflict->place, conflict->theirs);
}

bool PlanPage::showsTrouble() const
{
    return m_notices->showsTrouble();
}

std::optional<workbench::Plans::Applied> PlanPage::apply(const std::vector<followup::Change> &changes)
{
    if (!mayWrite())
        return std::nullopt;
    auto done = m_desk->apply(m_key, changes);
    if (!done)
        return std::nullopt;
    if (!m_desk->hasUnsaved())
        m_notices->showFailure({});
    noteSaved();
    return *done;
}

workbench::Autosave::Begun PlanPage::begin(const followup::AddRecord &record, followup::Field field)
{
    if (!mayWrite())
        return {};
    const auto begun = m_desk->begin(m_key, record, field);
    if (begun.record)
        noteSaved();
    return begun;
}

void PlanPage::noteSaved()
{
    if (!m_desk->hasUnsaved())
        m_past->showSaved(QTime::currentTime());
}

void PlanPage::sayWithSaved(const QString &what)
{
    m_past->sayWithSaved(what);
}

void PlanPage::typedOn(int draft, const QString &text)
{
    if (m_desk)
        m_desk->typedOn(draft, text);
}

void PlanPage::undo()
{
    if (!mayWrite())
        return;
    const auto undone = m_desk->undo(m_key);
    if (undone)
        tell(tr("Undone: %1 (%2)").arg(wording::deedText(undone->deed), wording::kindText(undone->record.kind)));
    else if (undone.error().code == base::ErrorCode::NothingToUndo)
        m_notices->showFailure({}), tell(wording::errorText(undone.error()));
}

void PlanPage::redo()
{
    if (!mayWrite())
        return;
    const auto redone = m_desk->redo(m_key);
    if (redone)
        tell(tr("Done again: %1 (%2)").arg(wording::deedText(redone->deed), wording::kindText(redone->record.kind)));
    else if (redone.error().code == base::ErrorCode::NothingToRedo)
        m_notices->showFailure({}), tell(wording::errorText(redone.error()));
}

void PlanPage::noteFocus(QWidget *, QWidget *now)
{
    if (!now || !isAncestorOf(now) || m_past->isAncestorOf(now))
        return;
    for (QWidget *each = now; each != this; each = each->parentWidget())
        if (qobject_cast<FormTable *>(each)) // its editors come and go
            now = each;
    m_worked = now;
}

std::optional<PlanPage::Named> PlanPage::fieldInFocus() const
{
    if (const auto *table = qobject_cast<const FormTable *>(m_worked.data())) {
        const QModelIndex at = table->currentIndex();
        if (!at.isValid())
            return std::nullopt;
        const FormModel::Cell cell = table->form()->cell(at);
        if (!cell.isThere() || cell.input == FormModel::Input::None)
            return std::nullopt;
        return Named{{m_key, cell.record, cell.field}, table->form()->nameOf(at)};
    }
    const auto tied = m_tied.constFind(qobject_cast<TextField *>(m_worked.data()));
    if (tied == m_tied.constEnd())
        return std::nullopt;
    return Named{tied->place, m_worked->accessibleName()};
}

void PlanPage::showVersions()
{
    if (!m_desk)
        return;
    const auto field = fieldInFocus();
    if (!field) {
        tell(tr("Put the cursor in a field that something has been written in; then its earlier versions can be shown."));
        return;
    }
    (void)m_desk->flush();
    const auto versions = m_desk->plans().versions(m_key, field->place.record, field->place.field);
    if (!versions) {
        m_notices->showFailure(wording::errorText(versions.error()));
        return;
    }
    m_past->showVersions(field->place, field->name, *versions, mayWrite());
}

void PlanPage::showBin()
{
    if (!m_desk)
        return;
    const auto bin = m_desk->plans().bin(m_key);
    if (!bin)
        m_notices->showFailure(wording::errorText(bin.error()));
    else
        m_past->showBin(*bin, mayWrite());
}

void PlanPage::leavePast()
{
    m_past->fold();
    if (m_worked)
        m_worked->setFocus(Qt::OtherFocusReason);
}

void PlanPage::showRecord(followup::RecordRef record, const std::optional<followup::Field> &field)
{
    const auto isMeant = [&](followup::RecordRef each, followup::Field which) {
        return each == record && (!field || *field == which);
    };
    for (FormTable *table : findChildren<FormTable *>()) {
        const FormModel *form = table->isVisible() ? table->form() : nullptr;
        for (int at = 0; form && at < form->rowCount() * form->columnCount(); ++at) {
            const QModelIndex index = form->index(at / form->columnCount(), at % form->columnCount());
            const FormModel::Cell cell = form->cell(index);
            if (!cell.isThere() || !isMeant(cell.record, cell.field))
                continue;
            table->setFocus();
            table->setCurrentIndex(index);
            table->scrollTo(index);
            return;
        }
    }
    TextField *first = nullptr; // as it is laid out: fields are tied in any order
    const auto heightOf = [this](const QWidget *widget) { return widget->mapTo(this, QPoint()).y(); };
    for (TextField *each : findChildren<TextField *>())
        if (const auto tied = m_tied.constFind(each); tied != m_tied.cend() && isMeant(tied->place.record, tied->place.field))
            if (each->isVisible() && (!first || heightOf(each) < heightOf(first)))
                first = each;
    if (!first)
        return;
    first->setFocus();
    for (QWidget *above = first->parentWidget(); above; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(first);
}

void PlanPage::save()
{
    if (!m_desk)
        return;
    (void)m_desk->flush(); // which tells what goes wrong
    load();
}

void PlanPage::tell(const QString &sentence)
{
    m_notices->tell(sentence);
}

void PlanPage::spell(TextField *field)
{
    if (m_desk)
        field->setSpelling(&m_desk->spelling());
}

void PlanPage::tie(TextField *field, followup::RecordRef record, followup::Field which, const QString &text)
{
    spell(field);
    const PlanDesk::Place place{m_key, record, which};
    const auto known = m_tied.find(field);
    const bool same = known != m_tied.end() && (known->place <=> place) == 0;
    if (known == m_tied.end()) {
        connect(field, &TextField::edited, this, [this, field](const QString &now) {
            if (const auto tied = m_tied.constFind(field); tied != m_tied.constEnd() && m_desk)
                m_desk->typed(tied->place, followup::valueOf(now), tied->shown);
        });
        connect(field, &QObject::destroyed, this, [this, field] { m_tied.remove(field); });
        connect(field, &TextField::versionsWanted, this, &PlanPage::showVersions);
    }
    field->setReadOnly(!mayWrite());
    if (same && m_desk->isUnsaved(place))
        return; // the user is ahead of the file
    m_tied.insert(field, {place, followup::valueOf(text)});
    field->setText(text);
}

void PlanPage::tie(TextField *field, followup::RecordRef record, followup::Field which)
{
    const followup::Record *found = m_plan.find(record);
    const auto *text = found ? std::get_if<QString>(&found->value(which)) : nullptr;
    tie(field, record, which, text ? *text : QString());
}

void PlanPage::untie(TextField *field)
{
    disconnect(field, nullptr, this, nullptr);
    m_tied.remove(field);
}

void PlanPage::showConflict(const PlanDesk::Place &place, const Value &theirs)
{
    if (!(place.plan == m_key))
        return;
    m_conflict = place;
    const auto *words = std::get_if<QString>(&theirs);
    m_notices->showConflict(words ? *words : QString());
}

void PlanPage::hideEvent(QHideEvent *event)
{
    if (m_desk)
        (void)m_desk->flush();
    SessionPage::hideEvent(event);
}

} // namespace faktorbenk::gui
