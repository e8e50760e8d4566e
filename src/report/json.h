#pragma once

#include "disclosure/backgroundreport.h"

#include <QByteArray>
#include <QJsonObject>

namespace faktorbenk::report {

// Stable JSON with English keys and a point for the decimals; its numbers are the displayed ones (rule
// N6). What is withheld has null for every figure and no list, and says why in a sentence under "explanation".
// All of it names the floor it was made under; a list does so in each of its objects. UTF-8, indented, with a line end.
QByteArray unitReportJson(const disclosure::UnitReport &report);
QByteArray unitsJson(const disclosure::Gate &gate);
QByteArray heatmapJson(const disclosure::Gate &gate);
// One object a category: variable, category, and then as a report's factors are, without comparisons.
QByteArray backgroundJson(const disclosure::Gate &gate);
// "figures", "distributions" and "since".
QJsonObject floorObject(const survey::FloorPolicy &floor);
// Of a round's municipality: how many answered, the rate, or why neither is told.
QJsonObject municipalityObject(const disclosure::Gate &gate);
// One object a withheld group, with why in the user's language under "explanation".
QByteArray suppressionLogJson(const disclosure::Gate &gate);

// "released" or "withheld"; "below-floor" or "protects-another". Null for what a composite report does not
// give: it was withheld by others, if at all, and why is not known.
const char *statusWord(const std::optional<disclosure::Reason> &reason);
const char *reasonWord(disclosure::Reason reason);
// "gender", "age", "education", "position" or "leadership".
const char *backgroundWord(survey::BackgroundVariable variable);

} // namespace faktorbenk::report
