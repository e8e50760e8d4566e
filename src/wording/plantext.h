#pragma once

#include "followup/change.h"
#include "followup/matrix.h"
#include "followup/presenttense.h"
#include "followup/standing.h"

#include <QString>

namespace faktorbenk::wording {

// The method's codes in words.

QString phaseText(followup::Phase phase);
QString phaseStateText(followup::PhaseState state);
// «What do I do now?»: what is next in a few words, and a sentence that says how.
QString nextText(followup::Next next);
QString nextSentence(followup::Next next);
QString verdictText(followup::Verdict verdict);
QString statusText(followup::Status status);
QString directionText(followup::Direction direction);
QString sideText(followup::Side side);
QString columnText(followup::Column column);
QString scheduleKindText(followup::ScheduleKind kind);
QString checklistText(followup::Step step);
QString workedText(followup::Worked worked);
// Why a line may not be in the present tense, and what would be; gentle.
QString tenseHint(followup::TenseDoubt doubt);
// What a line or card is called, in the bin and in the history.
QString kindText(followup::Kind kind);
// A value of a field as people read it: text as it stands, a day, a number, a code in words, a factor's name. Nothing, and
// what refers to another record, is empty.
QString valueText(followup::Kind kind, followup::Field field, const followup::Value &value);
// What a record is about: its factor, its day and its first words, as far as it has them.
QString recordText(const followup::Record &record);
// What a step did, for «Undo …».
QString deedText(followup::Deed deed);

} // namespace faktorbenk::wording
