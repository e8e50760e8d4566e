#include "followup/deadline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::followup {

namespace {

// Letters beyond ASCII are letters too.
QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

using Day = std::optional<QDate>;

const QHash<QString, int> &months()
{
    static const QHash<QString, int> names = {
        {u"januar"_s, 1},  {u"jan"_s, 1},   {u"january"_s, 1},   {u"februar"_s, 2},  {u"feb"_s, 2},  {u"february"_s, 2},
        {u"mars"_s, 3},    {u"mar"_s, 3},   {u"march"_s, 3},     {u"april"_s, 4},    {u"apr"_s, 4},  {u"mai"_s, 5},
        {u"may"_s, 5},     {u"juni"_s, 6},  {u"jun"_s, 6},       {u"june"_s, 6},     {u"juli"_s, 7},
        {u"july"_s, 7},    {u"august"_s, 8}, {u"aug"_s, 8},      {u"september"_s, 9}, {u"sept"_s, 9}, {u"sep"_s, 9},
        {u"oktober"_s, 10}, {u"okt"_s, 10}, {u"october"_s, 10},  {u"oct"_s, 10},     {u"november"_s, 11},
        {u"nov"_s, 11},    {u"desember"_s, 12}, {u"des"_s, 12},  {u"december"_s, 12}, {u"dec"_s, 12}};
    return names;
}

// «jul» is Christmas, so July is never shortened to it.
const QString monthNames = u"(januar|january|jan|februar|february|feb|mars|march|mar|april|apr|mai|may|juni|june|jun|"
                           "juli|july|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|desember|"
                           "december|des|dec)"_s;

int fullYear(const QString &text)
{
    const int year = text.toInt();
    return text.size() <= 2 ? 2000 + year : year;
}

QDate lastOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return QDate(year, month, first.daysInMonth());
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus.
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const int sum = h + l - 7 * m + 114;
    return QDate(year, sum / 31, sum % 31 + 1);
}

// The Friday of an ISO week; none if the year has no such week.
QDate fridayOf(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1
    const QDate friday = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1) + 4);
    int weekYear = 0;
    return friday.weekNumber(&weekYear) == week && weekYear == year ? friday : QDate();
}

// `make` gives the day of a year; without a named year the next one from today on.
template <class Make> Day inYear(const QString &year, const QDate &today, Make make)
{
    if (!year.isEmpty()) {
        const QDate day = make(fullYear(year));
        return day.isValid() ? Day(day) : std::nullopt;
    }
    for (int candidate = today.year(); candidate <= today.year() + 8; ++candidate)
        if (const QDate day = make(candidate); day.isValid() && day >= today)
            return day;
    return std::nullopt;
}

QString year4(const QString &text)
{
    static const QRegularExpression years = pattern(uR"(\b(20\d\d)\b)"_s);
    return years.match(text).captured(1);
}

// Offers every match to `read` and keeps the latest day.
template <class Read> Day latest(const QString &text, const QRegularExpression &wanted, Read read)
{
    Day found;
    for (auto it = wanted.globalMatch(text); it.hasNext();)
        if (const Day day = read(it.next()); day && (!found || *day > *found))
            found = day;
    return found;
}

Day numericDay(const QString &text, const QDate &today)
{
    static const QRegularExpression iso = pattern(uR"(\b(20\d\d)-(\d{1,2})-(\d{1,2})\b)"_s);
    if (const Day day = latest(text, iso, [](const auto &m) {
            const QDate date(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
            return date.isValid() ? Day(date) : std::nullopt;
        }))
        return day;
    static const QRegularExpression dotted = pattern(
        uR"((?<![\d.])(\d{1,2})[./](?:\s?)(\d{1,2})(?:(?:[./-]|\.?\s)\s?(20\d\d|\d\d)(?!\d)|(?![\d]))\.?)"_s);
    return latest(text, dotted, [&](const auto &m) {
        return inYear(m.captured(3), today,
                      [&](int year) { return QDate(year, m.captured(2).toInt(), m.captured(1).toInt()); });
    });
}

Day weekDay(const QString &text, const QDate &today)
{
    static const QRegularExpression week = pattern(
        uR"(\b(?:uke|uka|veke|veka|week|u)\.?\s?(\d{1,2})(?:\s?(?:-|–|og|til|to)\s?(\d{1,2})\b)?(?:[\s,/.-]+(20\d\d))?)"_s);
    return latest(text, week, [&](const auto &m) {
        const int number = (m.captured(2).isEmpty() ? m.captured(1) : m.captured(2)).toInt();
        return number == 0 ? std::nullopt
                           : inYear(m.captured(3).isEmpty() ? year4(text) : m.captured(3), today,
                                    [&](int year) { return fridayOf(year, number); });
    });
}

Day monthDay(const QString &text, const QDate &today)
{
    static const QRegularExpression dated = pattern(uR"(\b(\d{1,2})(?:\.|st|nd|rd|th)?\s?)"_s + monthNames + uR"(\b\.?(?:,?\s?(20\d\d))?)"_s);
    if (const Day day = latest(text, dated, [&](const auto &m) {
            return inYear(m.captured(3), today, [&](int year) {
                return QDate(year, months().value(m.captured(2)), m.captured(1).toInt());
            });
        }))
        return day;
    static const QRegularExpression english = pattern(u"\\b"_s + monthNames + uR"(\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s(20\d\d))?)"_s);
    if (const Day day = latest(text, english, [&](const auto &m) {
            return inYear(m.captured(3), today, [&](int year) {
                return QDate(year, months().value(m.captured(1)), m.captured(2).toInt());
            });
        }))
        return day;
    static const QRegularExpression alone = pattern(uR"((\b(?:før|before|primo|medio|tidlig i|tidleg i|starten av|midten av|mid)\s)?\b)"_s +
                                          monthNames + uR"(\b\.?(?:\s?(20\d\d))?)"_s);
    return latest(text, alone, [&](const auto &m) {
        const int month = months().value(m.captured(2));
        const QString word = m.captured(1).trimmed();
        return inYear(m.captured(3).isEmpty() ? year4(text) : m.captured(3), today, [&](int year) {
            if (word == u"før" || word == u"before")
                return QDate(year, month, 1).addDays(-1);
            if (word == u"primo" || word.startsWith(u"tidl"_s) || word.startsWith(u"start"_s))
                return QDate(year, month, 10);
            if (word == u"medio" || word.startsWith(u"mid"_s))
                return QDate(year, month, 15);
            return lastOfMonth(year, month);
        });
    });
}

Day quarterDay(const QString &text, const QDate &today)
{
    static const QRegularExpression quarter = pattern(uR"((?:\b([1-4])\.?\s?(?:kvartal|kv\b)|\b[qk]([1-4])\b)(?:\s?(20\d\d))?)"_s);
    if (const Day day = latest(text, quarter, [&](const auto &m) {
            const int number = (m.captured(1).isEmpty() ? m.captured(2) : m.captured(1)).toInt();
            return inYear(m.captured(3), today, [&](int year) { return lastOfMonth(year, 3 * number); });
        }))
        return day;
    static const QRegularExpression half = pattern(uR"(\b(1\.?|første|2\.?|andre|siste)\s?halvår)"_s);
    if (const auto m = half.match(text); m.hasMatch()) {
        const bool first = m.captured(1).startsWith(u'1') || m.captured(1) == u"første";
        return inYear(year4(text), today, [&](int year) { return lastOfMonth(year, first ? 6 : 12); });
    }
    return std::nullopt;
}

Day feastOrSeason(const QString &text, const QDate &today)
{
    struct Feast {
        QString words;
        QDate (*day)(int year);
    };
    static const std::vector<Feast> feasts = {
        {uR"(\b(?:jul|jula|julen|juleferien|juleferia|jol|christmas)\b)"_s, [](int y) { return QDate(y, 12, 24); }},
        {uR"(\b(?:nyttår|årsskiftet|årets slutt|utgangen av året|new year|end of the year)\b)"_s,
         [](int y) { return QDate(y, 12, 31); }},
        {uR"(\b(?:påske|påsken|påska|easter)\b)"_s, [](int y) { return easterSunday(y); }},
        {uR"(\b(?:pinse|pinsen|pinsa)\b)"_s, [](int y) { return easterSunday(y).addDays(49); }},
        {uR"(\bhøstferie[na]?\b|\bhaustferie[na]?\b)"_s, [](int y) { return fridayOf(y, 40); }},
        {uR"(\bvinterferie[na]?\b)"_s, [](int y) { return fridayOf(y, 8); }},
        {uR"((?:\b(?:før|innen|innan|til|before|by)\s(?:the\s)?(?:sommer|sommar|summer)\w*|\b(?:sommer|sommar)ferie\w*))"_s,
         [](int y) { return QDate(y, 6, 20); }},
        {uR"(\b(?:sommer|sommeren|sommar|sommaren|summer)\b)"_s, [](int y) { return QDate(y, 8, 31); }},
        {uR"(\b(?:vår|våren|spring)\b)"_s, [](int y) { return QDate(y, 5, 31); }},
        {uR"(\b(?:høst|høsten|haust|hausten|autumn)\b)"_s, [](int y) { return QDate(y, 11, 30); }},
        {uR"(\b(?:vinter|vinteren|winter)\b)"_s, [](int y) { return lastOfMonth(y, 2); }},
    };
    for (const Feast &feast : feasts)
        if (pattern(feast.words).match(text).hasMatch())
            return inYear(year4(text), today, feast.day);
    return std::nullopt;
}

int numberWord(const QString &word)
{
    static const QStringList words = {u""_s,     u"en|ei|ein|én|ett|et|eit|one|a"_s, u"to|two"_s, u"tre|three"_s, u"fire|four"_s,
                                      u"fem|five"_s, u"seks|six"_s};
    for (int i = 1; i < words.size(); ++i)
        if (words[i].split(u'|').contains(word))
            return i;
    return word.toInt();
}

Day relativeDay(const QString &text, const QDate &today)
{
    static const QRegularExpression in = pattern(
        uR"(\b(?:om|innen|innan|in|within)\s(\w+)\s(dag|day|uke|veke|week|måned|månad|mnd|month|år|year))"_s);
    if (const auto m = in.match(text); m.hasMatch()) {
        const int number = numberWord(m.captured(1));
        const QString unit = m.captured(2);
        if (number == 0)
            return std::nullopt;
        if (unit.startsWith(u'd'))
            return today.addDays(number);
        if (unit == u"uke" || unit == u"veke" || unit == u"week")
            return today.addDays(7 * number);
        return unit.startsWith(u'm') ? today.addMonths(number) : today.addYears(number);
    }
    static const QRegularExpression next = pattern(uR"(\b(?:neste|next)\s(uke|veke|week|måned|månad|month|år|year))"_s);
    if (const auto m = next.match(text); m.hasMatch()) {
        const QString unit = m.captured(1);
        if (unit.startsWith(u'm')) {
            const QDate then = today.addMonths(1);
            return lastOfMonth(then.year(), then.month());
        }
        if (unit == u"år" || unit == u"year")
            return QDate(today.year() + 1, 12, 31);
        return today.addDays(7 + 5 - today.dayOfWeek());
    }
    if (pattern(uR"(\b(?:i morgen|i morgon|tomorrow)\b)"_s).match(text).hasMatch())
        return today.addDays(1);
    if (pattern(uR"(\b(?:i dag|today)\b)"_s).match(text).hasMatch())
        return today;
    static const QRegularExpression year = pattern(uR"(^\D*(20\d\d)\D*$)"_s);
    if (const auto m = year.match(text); m.hasMatch())
        return QDate(m.captured(1).toInt(), 12, 31);
    return std::nullopt;
}

} // namespace

Day deadlineDay(const QString &text, const QDate &today)
{
    const QString words = text.simplified().toLower();
    for (const auto read : {numericDay, weekDay, monthDay, quarterDay, feastOrSeason, relativeDay})
        if (const Day day = read(words, today))
            return day;
    return std::nullopt;
}

} // namespace faktorbenk::followup
