#pragma once

#include "disclosure/unitreport.h"

#include <QString>

namespace faktorbenk::report {

// For people at a terminal, in the language and number format that are installed.
QString unitReportText(const disclosure::UnitReport &report);
QString unitsText(const disclosure::Gate &gate);
QString heatmapText(const disclosure::Gate &gate);
QString backgroundText(const disclosure::Gate &gate);

// The suppression log (rule A8), for a representative to read: what it is about, what is withheld, and why.
// file: the database's name; day: today.
QString suppressionLogText(const disclosure::Gate &gate, const QString &file, const QDate &day);
// Its parts, for other forms of the same.
QStringList suppressionLogHeading(const disclosure::Gate &gate, const QString &file, const QDate &day);
QStringList suppressionLogColumns(); // of a row, and of the explanation after it
QStringList suppressionLogRow(const disclosure::Gate &gate, const disclosure::Suppression &line);

} // namespace faktorbenk::report
