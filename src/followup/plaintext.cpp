#include "followup/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace faktorbenk::followup {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator || c == u'\u0085';
}

// Marks one cannot see, which would make two equal texts differ. The zero-width joiner and the variation
// selectors stay: emoji are made with them.
bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x00ad || code == 0x200b || code == 0x200c || code == 0x200e || code == 0x200f ||
           (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x206f) || code == 0xfeff ||
           code == 0xfffc || code >= 0xfffe;
}

} // namespace

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            plain += c;
            plain += text[++i];
        } else if (c.isSurrogate() || isInvisible(c)) {
            continue;
        } else if (isLineEnd(c)) {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            plain += u'\n';
        } else if (c == u'\t' || c.category() == QChar::Separator_Space) {
            plain += u' ';
        } else if (c.category() != QChar::Other_Control) {
            plain += c;
        }
    }
    return plain.normalized(QString::NormalizationForm_C);
}

QString plainLine(const QString &text)
{
    return plainText(text).replace(u'\n', u' ');
}

QStringList pastedLines(const QString &text)
{
    static const QRegularExpression bullet(uR"(^(?:[•·▪◦‣●○*\-–—\x{f0b7}]+|\d{1,2}[.)])\s+)"_s);
    QStringList lines;
    for (const QString &each : plainText(text).split(u'\n')) {
        const QString line = each.trimmed().remove(bullet).trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

qsizetype characterCount(const QString &text)
{
    qsizetype count = text.size();
    for (const QChar c : text)
        count -= c.isLowSurrogate();
    return count;
}

} // namespace faktorbenk::followup
