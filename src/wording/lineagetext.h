#pragma once

#include "survey/lineage.h"

#include <QString>

namespace faktorbenk::wording {

// «Til 2021: Elvebakken og Nordli», «I 2021 en del av Oppvekst», «I 2021 het enheten Nordli skole», with the user's
// own note after it. Empty when nothing has changed.
QString lineageText(const survey::Lineage &lineage);

// The same of several rounds, newest first, one line each; a round of which «until» a later one says it all has none.
QStringList lineageLines(const std::vector<survey::Lineage> &newestFirst);

// «Elvebakken, Nordli og Solvik».
QString listed(const QStringList &names);

} // namespace faktorbenk::wording
