#include "report/xlsx/celltext.h"

#include "report/legaltext.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::xlsx {

namespace {

constexpr qsizetype longestCell = 32'767;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

// _x0041_ at this place.
bool isEscape(const QString &text, qsizetype at)
{
    return at + 6 < text.size() && text[at] == u'_' && text[at + 1] == u'x' && isHexDigit(text[at + 2])
           && isHexDigit(text[at + 3]) && isHexDigit(text[at + 4]) && isHexDigit(text[at + 5]) && text[at + 6] == u'_';
}

} // namespace

QByteArray cellText(const QString &text)
{
    const QString kept = legalText(text);
    QString escaped;
    escaped.reserve(kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (isEscape(kept, i))
            escaped += u"_x005F"_s;
        escaped += kept[i];
    }
    escaped.truncate(longestCell);
    if (!escaped.isEmpty() && escaped.back().isHighSurrogate())
        escaped.chop(1);
    return escaped.toUtf8();
}

QByteArray headerText(const QString &text)
{
    return legalText(text).simplified().replace(u'&', u"&&"_s).toUtf8();
}

QString sheetName(const QString &text)
{
    QString name = legalText(text).simplified();
    for (QChar &c : name)
        if (QStringView(u"[]:*?/\\").contains(c))
            c = u'-';
    name.truncate(31);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    name = name.trimmed();
    return name.isEmpty() ? u"-"_s : name;
}

} // namespace faktorbenk::report::xlsx
