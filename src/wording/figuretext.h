#pragma once

#include "disclosure/gate.h"
#include "survey/comparison.h"
#include "wording/reasontext.h"

#include <QString>

namespace faktorbenk::wording {

// Numbers in the default locale (QLocale): «4,2», «39,5 %», «0,20».
QString number(survey::Tenths tenths);
QString number(survey::Hundredths hundredths);
QString percent(survey::Tenths tenthsOfPercent);      // «39,5 %» with a no-break space
QString count(std::int64_t number);

// ▲ ▼ • – the sign that stands before the word, never instead of it.
QString verdictSign(survey::Verdict verdict);
// «0,2 over», «0,3 under», «innenfor»; neither good nor bad.
QString verdictWords(const survey::Difference &difference);
// Sign and words: «▼ 0,2 under».
QString verdictText(const survey::Difference &difference);

// «138 av 172 svarte (80,2 %)», «138 svarte, antall inviterte er ukjent»; with «fra sammensatt
// rapport» where the figures are not computed.
QString responseText(const disclosure::UnitFigures &figures);
// «± 0,20», «± 0,20 (antall inviterte er ukjent)», «ukjent» when there is none.
QString marginText(const std::optional<survey::Margin> &margin);
// «Prosent av svar, ikke av personer» (rule N7).
QString shareCaption();

} // namespace faktorbenk::wording
