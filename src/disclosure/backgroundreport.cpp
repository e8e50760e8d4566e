#include "disclosure/backgroundreport.h"

namespace faktorbenk::disclosure {

std::vector<BackgroundReport> reportBackground(const Gate &gate, Audience audience)
{
    std::vector<BackgroundReport> reports;
    for (std::size_t group = 0; group < gate.background().size(); ++group) {
        BackgroundReport report{gate.background()[group], gate.background(group), {}};
        if (report.figures)
            for (const survey::Factor factor : survey::allFactors())
                report.factors.push_back({factor, gate.background(group, factor, audience), {}});
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace faktorbenk::disclosure
