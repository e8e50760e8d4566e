#include "survey/roundname.h"

#include "survey/unittree.h"

#include <QRegularExpression>

namespace faktorbenk::survey {

namespace {

int season(const QString &name)
{
    static const QRegularExpression spring(QStringLiteral("vår|spring"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression autumn(QStringLiteral("høst|haust|autumn|fall"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (name.contains(spring))
        return 1;
    if (name.contains(autumn))
        return 2;
    return 0;
}

} // namespace

std::optional<int> roundYear(const QString &name)
{
    static const QRegularExpression year(QStringLiteral("(?<![0-9])(19|20)[0-9]{2}(?![0-9])"));
    const QRegularExpressionMatch match = year.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured().toInt();
}

bool roundBefore(const QString &a, const QString &b)
{
    const int yearA = roundYear(a).value_or(0);
    const int yearB = roundYear(b).value_or(0);
    if (yearA != yearB)
        return yearA < yearB;
    if (season(a) != season(b))
        return season(a) < season(b);
    return naturalLess(a, b);
}

} // namespace faktorbenk::survey
