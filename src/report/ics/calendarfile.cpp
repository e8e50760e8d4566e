#include "report/ics/calendarfile.h"

#include "base/version.h"
#include "report/legaltext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::ics {

using base::ErrorCode;
using base::failure;

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line's end

// A text value (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, new lines as \n, and nothing that is not shown.
QByteArray escaped(const QString &text)
{
    QString value;
    for (const QChar c : legalText(text).replace(u"\r\n"_s, u"\n"_s)) {
        if (c == u'\\' || c == u';' || c == u',')
            value += u'\\';
        if (c == u'\n')
            value += u"\\n"_s;
        else if (c >= u' ' && c != QChar(0x7F))
            value += c;
        else if (c == u'\t')
            value += u' ';
    }
    return value.toUtf8();
}

class Writer
{
public:
    // name may have parameters: «SUMMARY;LANGUAGE=nb».
    void line(const QByteArray &name, const QByteArray &value)
    {
        const QByteArray whole = name + ':' + value;
        qsizetype from = 0;
        qsizetype room = longestLine;
        while (whole.size() - from > room) {
            qsizetype to = from + room;
            while ((static_cast<unsigned char>(whole[to]) & 0xC0) == 0x80) // the middle of a letter
                --to;
            m_text += whole.mid(from, to - from) + "\r\n ";
            from = to;
            room = longestLine - 1; // the space that says that the line goes on
        }
        m_text += whole.mid(from) + "\r\n";
    }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

} // namespace

QByteArray calendarText(const Calendar &calendar)
{
    const QByteArray language = ";LANGUAGE=" + calendar.language.toLatin1();
    const QByteArray made = calendar.made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    Writer writer;
    writer.line("BEGIN", "VCALENDAR");
    writer.line("VERSION", "2.0");
    writer.line("PRODID", QByteArray("-//Faktorbenk//Faktorbenk ") + base::version + "//" + calendar.language.toUpper().toLatin1());
    writer.line("CALSCALE", "GREGORIAN");
    writer.line("METHOD", "PUBLISH");
    writer.line("X-WR-CALNAME", escaped(calendar.name));
    for (const Event &event : calendar.events) {
        writer.line("BEGIN", "VEVENT");
        writer.line("UID", event.uid.toLatin1());
        writer.line("DTSTAMP", made);
        writer.line("DTSTART;VALUE=DATE", event.day.toString(u"yyyyMMdd"_s).toLatin1());
        writer.line("DTEND;VALUE=DATE", event.day.addDays(1).toString(u"yyyyMMdd"_s).toLatin1()); // the day after: not in it any more
        writer.line("SUMMARY" + language, escaped(event.summary));
        if (!event.description.isEmpty())
            writer.line("DESCRIPTION" + language, escaped(event.description));
        if (!event.category.isEmpty())
            writer.line("CATEGORIES" + language, escaped(event.category));
        writer.line("TRANSP", "TRANSPARENT"); // nobody is busy because of it
        writer.line("END", "VEVENT");
    }
    writer.line("END", "VCALENDAR");
    return writer.text();
}

base::Result<void> writeCalendar(const Calendar &calendar, const QString &path)
{
    const QByteArray text = calendarText(calendar);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::CannotWriteFile, {path, file.errorString()});
    if (file.write(text) == text.size())
        return {};
    return file.error() == QFileDevice::ResourceError ? failure(ErrorCode::DiskFull, {path}) : failure(ErrorCode::CannotWriteFile, {path, file.errorString()});
}

} // namespace faktorbenk::report::ics
