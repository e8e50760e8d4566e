#pragma once

#include "followup/change.h"
#include "gui/forms/plandesk.h"
#include "gui/laterround.h"
#include "gui/pages/sessionpage.h"

#include <QHash>
#include <QPointer>

namespace faktorbenk::gui {

class PlanNotices;
class PlanPast;
class TextField;

// A form: a page over the plan of the session's unit and round. It shows what is in the file, changes it through the
// desk, and is shown anew after every change, whoever made it. Needs no results.
//
// Below every form are the ways to what was: the earlier versions of a field, and the bin.
//
// A page derived from it sets up its layout (a box, outermost), calls furnish(), and fills its widgets in showPlan().
class PlanPage : public SessionPage
{
    Q_OBJECT
public:
    explicit PlanPage(QWidget *parent = nullptr);
    ~PlanPage() override;

    void refresh(Session &session) final;
    void undo();
    void redo();
    void showVersions(); // of the field with the cursor
    void showBin();
    void save(); // what was typed, now: a field is left
    bool showsTrouble() const; // it says what could not be saved, or whose words are to be chosen
    // Puts the cursor where a record stands, if it is on the page: in its line of a table, else in its first field. With
    // a field: only where that one is.
    void showRecord(followup::RecordRef record, const std::optional<followup::Field> &field = {});

    const followup::UnitPlan &plan() const { return m_plan; }
    // What the next round found of it; empty while there is none.
    QString outcomeOf(survey::Factor factor) const { return m_later.outcome(factor); }
    bool mayWrite() const { return m_desk && m_desk->mayWrite(); }

    // Carries out as one step; showPlan() has been called when it returns. None: it did not work, which has been told.
    std::optional<workbench::Plans::Applied> apply(const std::vector<followup::Change> &changes);
    // Makes the field the editor of this field of this record, showing `text` unless the user is ahead of it. May be
    // called again and again.
    void tie(TextField *field, followup::RecordRef record, followup::Field which, const QString &text);
    // The same for a field of which only the plan knows what it holds.
    void tie(TextField *field, followup::RecordRef record, followup::Field which);
    // The first words of a record that is not there yet. As long as they cannot be saved they are a draft, and what is
    // typed on goes to it; begun() tells when the record is there, just before showPlan() shows it.
    workbench::Autosave::Begun begin(const followup::AddRecord &record, followup::Field field);
    void typedOn(int draft, const QString &text);
    void spell(TextField *field); // marks words the dictionary does not know; tie() does it, too
    // For a field not tied to a record (any more).
    void untie(TextField *field);

Q_SIGNALS:
    void begun(int draft, const faktorbenk::followup::RecordRef &record);
    void factorWanted(faktorbenk::survey::Factor factor); // back along the chain: what the figures said

protected:
    void furnish(); // once, after the layout is made
    // Called after every change: keep the widgets, change what they show. mayWrite() has been settled.
    virtual void showPlan(const followup::UnitPlan &plan) = 0;
    // Of the unit that is shown.
    QString unitName() const { return m_unitName; }
    bool hasResults() const { return m_hasResults; }
    PlanDesk *desk() const { return m_desk; } // null before the first refresh, or if the file's plans cannot be opened
    void tell(const QString &sentence);
    // What was just saved, for those who hear it saved and do not see it. After apply().
    void sayWithSaved(const QString &what);

    void hideEvent(QHideEvent *event) override;

private:
    struct Tied {
        PlanDesk::Place place;
        followup::Value shown;
    };
    struct Named {
        PlanDesk::Place place;
        QString name;
    };
    void load();
    void noteFocus(QWidget *before, QWidget *now);
    std::optional<Named> fieldInFocus() const;
    void leavePast();
    void noteSaved();
    void showConflict(const PlanDesk::Place &place, const followup::Value &theirs);

    QPointer<PlanDesk> m_desk; // the session's
    PlanNotices *m_notices = nullptr;
    PlanPast *m_past = nullptr;
    QPointer<QWidget> m_worked; // what the cursor was last in: a field, or the table it belongs to
    followup::PlanKey m_key;
    followup::UnitPlan m_plan;
    QString m_unitName;
    bool m_hasResults = false;
    LaterRound m_later;
    QHash<TextField *, Tied> m_tied;
    std::optional<PlanDesk::Place> m_conflict;
};

} // namespace faktorbenk::gui
