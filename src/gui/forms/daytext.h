#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace faktorbenk::gui {

// A day as the forms show it, short and in the user's way.
QString dayText(const QDate &day);
// A day as people write it, in figures or in words («1. juni», «uke 34»); none if no day is understood.
std::optional<QDate> dayFrom(const QString &words, const QDate &today);

} // namespace faktorbenk::gui
