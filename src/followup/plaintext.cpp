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

namespace {

// The cell that begins at `at`, which is moved to what ends it.
QString cellAt(const QString &text, qsizetype &at)
{
    QString cell;
    if (at < text.size() && text[at] == u'"') { // quoted, if the quote ends where a cell does
        qsizetype i = at + 1;
        for (; i < text.size(); ++i) {
            if (text[i] != u'"')
                cell += text[i];
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[++i];
            else
                break;
        }
        if (i < text.size() && (i + 1 == text.size() || text[i + 1] == u'\t' || isLineEnd(text[i + 1]))) {
            at = i + 1;
            return cell;
        }
        cell.clear();
    }
    while (at < text.size() && text[at] != u'\t' && !isLineEnd(text[at]))
        cell += text[at++];
    return cell;
}

} // namespace

QList<QStringList> pastedTable(const QString &text)
{
    static const QRegularExpression mark(uR"(^(?:[•·▪◦‣●○*\-–—\x{f0b7}]+|\d{1,2}[.)])$)"_s);
    QList<QStringList> rows;
    QStringList row;
    const auto end = [&] {
        if (row.size() > 1 && mark.match(row.front()).hasMatch())
            row.removeFirst();
        while (!row.isEmpty() && row.back().isEmpty())
            row.removeLast();
        if (!row.isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype at = 0; at <= text.size(); ++at) {
        row.append(plainText(cellAt(text, at)).trimmed());
        if (at >= text.size() || text[at] != u'\t')
            end();
        if (at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n')
            ++at;
    }
    return rows;
}

qsizetype characterCount(const QString &text)
{
    qsizetype count = text.size();
    for (const QChar c : text)
        count -= c.isLowSurrogate();
    return count;
}

} // namespace faktorbenk::followup
