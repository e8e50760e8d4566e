#include "gui/forms/daytext.h"

#include "followup/deadline.h"

#include <QLocale>

namespace faktorbenk::gui {

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

std::optional<QDate> dayFrom(const QString &words, const QDate &today)
{
    const QString said = words.trimmed();
    QDate day = QLocale().toDate(said, QLocale::ShortFormat);
    if (day.isValid() && day.year() < 1970) // two figures of the year
        day = day.addYears(100);
    return day.isValid() ? std::optional(day) : followup::deadlineDay(said, today);
}

} // namespace faktorbenk::gui
