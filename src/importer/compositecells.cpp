#include "importer/compositecells.h"

#include "importer/decimals.h"

#include <QRegularExpression>

#include <cstdlib>

namespace faktorbenk::importer {

using namespace Qt::StringLiterals;

bool isNotGiven(const QString &text)
{
    static const QRegularExpression sign(
        u"^(?:[-–—−*.:x]{0,3}|<\\s*[0-9]{1,2}|i/a|n/a|"
        u"(?:færre|fewer|mindre|less) (?:enn|than) [0-9]{1,2}(?: (?:svar|responses|answers))?|"
        u"skjult|hidden|anonymisert|ukjent|ukjend|unknown|(?:ikke|ikkje) oppgitt|ikkje oppgjeve|not given)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sign.match(text).hasMatch();
}

std::optional<survey::Tenths> shareOf(const QString &text)
{
    static const QRegularExpression number(u"^([0-9]{1,3})(?:[.,]([0-9]{1,30}))?\\s*%?$"_s);
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const Written share{match.captured(1).toInt(), match.captured(2)};
    return share.over(100) ? std::nullopt : std::optional(share.tenths());
}

ReadShares sharesOf(const std::array<std::optional<survey::Tenths>, survey::answerValues> &given,
                    std::optional<survey::Tenths> mean)
{
    survey::Distribution shares{survey::Tenths(0), survey::Tenths(0), survey::Tenths(0), survey::Tenths(0),
                                survey::Tenths(0)};
    bool any = false;
    int sum = 0;
    int weighted = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        any = any || given[i];
        shares[i] = given[i].value_or(survey::Tenths(0));
        sum += shares[i].count();
        weighted += static_cast<int>(i + 1) * shares[i].count();
    }
    if (!any)
        return {};
    if (std::abs(sum - 1000) > shareSlack)
        return {std::nullopt, ShareTrouble::DoNotAddUp};
    if (mean && std::abs(10 * weighted - mean->count() * sum) > sum)
        return {std::nullopt, ShareTrouble::ContradictMean};
    return {shares, ShareTrouble::None};
}

} // namespace faktorbenk::importer
