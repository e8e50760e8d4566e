#include "wording/figuretext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace faktorbenk::wording {

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

// Digits of a whole number of 10⁻ᵈ, with the locale's decimal sign; never through floating point.
QString fixedPoint(int value, int decimals)
{
    int scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const int size = std::abs(value);
    const QString fraction = QString::number(size % scale).rightJustified(decimals, u'0');
    const QString sign = value < 0 ? QString(QChar(0x2212)) : QString();
    return sign + QString::number(size / scale) + QLocale().decimalPoint() + fraction;
}

QString withPercentSign(const QString &digits)
{
    return QLocale().language() == QLocale::English ? digits + u'%' : digits + QChar(QChar::Nbsp) + u'%';
}

} // namespace

QString number(survey::Tenths tenths)
{
    return fixedPoint(tenths.count(), 1);
}

QString number(survey::Hundredths hundredths)
{
    return fixedPoint(hundredths.count(), 2);
}

QString percent(survey::Tenths tenthsOfPercent)
{
    return withPercentSign(number(tenthsOfPercent));
}

QString count(std::int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

QString verdictSign(survey::Verdict verdict)
{
    switch (verdict) {
    case survey::Verdict::Above:
        return QString(QChar(0x25B2));
    case survey::Verdict::Below:
        return QString(QChar(0x25BC));
    case survey::Verdict::Within:
        break;
    }
    return QString(QChar(0x2022));
}

QString verdictWords(const survey::Difference &difference)
{
    const QString size = number(survey::Tenths(std::abs(difference.tenths.count())));
    switch (difference.verdict) {
    case survey::Verdict::Above:
        return Figures::tr("%1 above").arg(size);
    case survey::Verdict::Below:
        return Figures::tr("%1 below").arg(size);
    case survey::Verdict::Within:
        break;
    }
    return Figures::tr("within the margin of error");
}

QString verdictText(const survey::Difference &difference)
{
    return verdictSign(difference.verdict) + QChar(QChar::Nbsp) + verdictWords(difference);
}

namespace {

QString answeredText(const disclosure::UnitFigures &figures)
{
    if (figures.invited && figures.responseRate)
        return Figures::tr("%1 of %2 answered (%3)")
            .arg(count(figures.respondents), count(*figures.invited), percent(*figures.responseRate));
    if (figures.invitedIsFaulty)
        return Figures::tr("%1 answered; fewer are said to have been invited, so the response rate is unknown")
            .arg(count(figures.respondents));
    return Figures::tr("%1 answered; the number of people invited is unknown").arg(count(figures.respondents));
}

} // namespace

QString responseText(const disclosure::UnitFigures &figures)
{
    const QString answered = answeredText(figures);
    return figures.fromComposite ? Figures::tr("%1 · from a composite report").arg(answered) : answered;
}

QString marginText(const std::optional<survey::Margin> &margin)
{
    if (!margin)
        return Figures::tr("unknown");
    const QString size = QChar(0x00B1) + QString(QChar(QChar::Nbsp)) + number(margin->halfWidth);
    return margin->knowsInvited ? size : Figures::tr("%1 (invited unknown)").arg(size);
}

QString shareCaption()
{
    return Figures::tr("Percent of answers, not of people");
}

} // namespace faktorbenk::wording
