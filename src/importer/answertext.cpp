#include "importer/answertext.h"

#include <QHash>
#include <QRegularExpression>

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;

namespace {

// Lower case letters, everything between them one space: «Verken/eller» is «verken eller».
QString comparableLabel(const QString &text)
{
    QString label;
    for (const QChar c : text.toLower())
        label += c.isLetter() ? c : u' ';
    return label.simplified();
}

const QHash<QString, survey::Answer> &labels()
{
    using survey::missingAnswer;
    static const QHash<QString, survey::Answer> table = {
        {u"svært uenig"_s, 1},
        {u"svært ueinig"_s, 1},
        {u"strongly disagree"_s, 1},

        {u"uenig"_s, 2},
        {u"delvis uenig"_s, 2},
        {u"litt uenig"_s, 2},
        {u"ueinig"_s, 2},
        {u"delvis ueinig"_s, 2},
        {u"litt ueinig"_s, 2},
        {u"disagree"_s, 2},
        {u"partly disagree"_s, 2},
        {u"somewhat disagree"_s, 2},
        {u"slightly disagree"_s, 2},

        {u"verken eller"_s, 3},
        {u"verken enig eller uenig"_s, 3},
        {u"hverken enig eller uenig"_s, 3},
        {u"hverken eller"_s, 3},
        {u"verken einig eller ueinig"_s, 3},
        {u"korkje einig eller ueinig"_s, 3},
        {u"korkje eller"_s, 3},
        {u"nøytral"_s, 3},
        {u"både og"_s, 3},
        {u"neutral"_s, 3},
        {u"neither agree nor disagree"_s, 3},

        {u"enig"_s, 4},
        {u"delvis enig"_s, 4},
        {u"litt enig"_s, 4},
        {u"einig"_s, 4},
        {u"delvis einig"_s, 4},
        {u"litt einig"_s, 4},
        {u"agree"_s, 4},
        {u"partly agree"_s, 4},
        {u"somewhat agree"_s, 4},
        {u"slightly agree"_s, 4},

        {u"svært enig"_s, 5},
        {u"svært einig"_s, 5},
        {u"strongly agree"_s, 5},

        {u"vet ikke"_s, missingAnswer},
        {u"veit ikkje"_s, missingAnswer},
        {u"don t know"_s, missingAnswer},
        {u"dont know"_s, missingAnswer},
        {u"ikke besvart"_s, missingAnswer},
        {u"ikkje svara"_s, missingAnswer},
        {u"ikkje svart"_s, missingAnswer},
        {u"not answered"_s, missingAnswer},
    };
    return table;
}

std::optional<survey::Answer> labelled(const QString &text)
{
    const auto it = labels().constFind(comparableLabel(text));
    if (it == labels().cend())
        return std::nullopt;
    return *it;
}

} // namespace

std::optional<survey::Answer> answerOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == u"-" || trimmed == u"–" || trimmed == u"—")
        return survey::missingAnswer;
    static const QRegularExpression number(u"^([1-5])(?:[.,]0+)?(?:[\\s.:=()–—-]+(\\p{L}.*))?$"_s);
    if (const QRegularExpressionMatch match = number.match(trimmed); match.hasMatch()) {
        const auto digit = static_cast<survey::Answer>(match.captured(1).toInt());
        if (match.captured(2).isEmpty())
            return digit;
        return labelled(match.captured(2)) == digit ? std::optional(digit) : std::nullopt;
    }
    // A number outside the scale must not pass for the label beside it.
    for (const QChar c : trimmed)
        if (c.isDigit())
            return std::nullopt;
    return labelled(trimmed);
}

} // namespace faktorbenk::importer
