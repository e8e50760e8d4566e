#include "report/xlsx/why.h"

#include "report/about.h"

namespace faktorbenk::report::xlsx {

using disclosure::Reason;
using wording::Hidden;

Sheet::Why whyHidden(Reason reason, const survey::FloorPolicy &floor, Hidden hidden)
{
    return {wording::reasonText(reason, floor, hidden), wording::reasonSentence(reason, floor, hidden)};
}

Sheet::Why whyNoShares(const disclosure::FactorFigures &figures, const survey::FloorPolicy &floor)
{
    return {distributionReason(figures, floor),
            wording::reasonSentence(figures.distributionWithheld.value_or(Reason::NotGiven), floor, Hidden::Distribution)};
}

Hidden hiddenFactor(const disclosure::UnitReport &report)
{
    return report.isRoot() ? Hidden::MunicipalityFactor : Hidden::Factor;
}

} // namespace faktorbenk::report::xlsx
