#include "wording/intaketext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace faktorbenk::wording {

namespace {

struct Intake {
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

constexpr std::array plainUses = {
    std::pair{"dropped", QT_TRANSLATE_NOOP("Intake", "Not used")},
    std::pair{"round", QT_TRANSLATE_NOOP("Intake", "Round")},
    std::pair{"municipality", QT_TRANSLATE_NOOP("Intake", "Municipality")},
    std::pair{"unit code", QT_TRANSLATE_NOOP("Intake", "Unit code")},
    std::pair{"unit", QT_TRANSLATE_NOOP("Intake", "Unit name")},
    std::pair{"parent", QT_TRANSLATE_NOOP("Intake", "Unit above")},
    std::pair{"service type", QT_TRANSLATE_NOOP("Intake", "Service type")},
    std::pair{"gender", QT_TRANSLATE_NOOP("Intake", "Gender")},
    std::pair{"age", QT_TRANSLATE_NOOP("Intake", "Age")},
    std::pair{"education", QT_TRANSLATE_NOOP("Intake", "Education")},
    std::pair{"position", QT_TRANSLATE_NOOP("Intake", "Percentage of full-time")},
    std::pair{"leadership", QT_TRANSLATE_NOOP("Intake", "Leadership")},
    std::pair{"invited", QT_TRANSLATE_NOOP("Intake", "How many were invited")},
    std::pair{"respondents", QT_TRANSLATE_NOOP("Intake", "How many answered")},
    std::pair{"source", QT_TRANSLATE_NOOP("Intake", "Source")},
    std::pair{"year", QT_TRANSLATE_NOOP("Intake", "Year")},
    std::pair{"read", QT_TRANSLATE_NOOP("Intake", "Date it was read")},
    std::pair{"level", QT_TRANSLATE_NOOP("Intake", "Nation or service")},
};

} // namespace

QString columnUseText(const QString &use)
{
    for (const auto &[word, text] : plainUses)
        if (use == QLatin1String(word))
            return Intake::tr(text);
    const QString number = use.section(QLatin1Char(' '), 1);
    if (use.startsWith(QLatin1String("answer ")))
        return Intake::tr("Factor %1, statement %2")
            .arg(number.section(QLatin1Char('.'), 0, 0), number.section(QLatin1Char('.'), 1));
    if (use.startsWith(QLatin1String("level ")))
        return Intake::tr("Level %1 in the tree").arg(number);
    if (use.startsWith(QLatin1String("mean ")))
        return Intake::tr("Factor %1, mean").arg(number);
    if (use.startsWith(QLatin1String("share ")))
        return Intake::tr("Factor %1, shares").arg(number.section(QLatin1Char('.'), 0, 0));
    return use;
}

QString fileKindText(const QString &kind)
{
    if (kind == QLatin1String("responses"))
        return Intake::tr("Response export");
    if (kind == QLatin1String("units"))
        return Intake::tr("Unit list");
    if (kind == QLatin1String("benchmarks"))
        return Intake::tr("Published means");
    if (kind == QLatin1String("composite"))
        return Intake::tr("Composite report");
    return kind;
}

} // namespace faktorbenk::wording
