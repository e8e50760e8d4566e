#pragma once

#include "survey/roundtallies.h"

#include <random>

// Hand-made and random municipalities for tests of the gate and what lies above it.
namespace faktorbenk::testing {

struct UnitSpec {
    const char *code;
    const char *parent; // null: the root
    std::int64_t direct; // respondents directly in the unit
    std::optional<std::int64_t> invited = {};
    const char *service = "";
};

// Every respondent answers one statement a factor, `answer` to all; on `skipped` nobody directly in the
// unit with that code answers factor 1.
inline survey::RoundTallies round(const std::vector<UnitSpec> &specs, int answer = 4, const char *skipped = "")
{
    survey::RoundTallies tallies;
    tallies.round = QStringLiteral("2023");
    tallies.municipality = QStringLiteral("Fjordvik");
    std::vector<survey::UnitClaim> claims;
    for (const UnitSpec &spec : specs) {
        const QString code = QString::fromUtf8(spec.code);
        claims.push_back({survey::UnitCode(code), QStringLiteral("Enhet ") + code,
                          spec.parent ? std::optional(survey::UnitCode(QString::fromUtf8(spec.parent))) : std::nullopt,
                          QString::fromUtf8(spec.service), spec.invited});
    }
    tallies.tree = survey::settleTree({}, claims, tallies.municipality).tree;
    tallies.totals.resize(tallies.tree.size());
    for (const UnitSpec &spec : specs) {
        survey::GroupTally &total = tallies.totals[*tallies.tree.find(survey::UnitCode(QString::fromUtf8(spec.code)))];
        total.respondents = spec.direct;
        for (std::size_t f = 0; f < total.factors.size(); ++f) {
            if (f == 0 && qstrcmp(skipped, spec.code) == 0)
                continue;
            for (std::int64_t i = 0; i < spec.direct; ++i) {
                ++total.factors[f].answers.counts[static_cast<std::size_t>(answer - 1)];
                total.factors[f].moments.add(answer, 1);
            }
        }
    }
    for (survey::UnitIndex i = tallies.tree.size(); i-- > 1;)
        tallies.totals[*tallies.tree.at(i).parent] += tallies.totals[i];
    return tallies;
}

// A tree of up to `most` units of any shape; each with 0–12 people of its own, who skip statements at times.
inline survey::RoundTallies randomRound(std::mt19937 &random, int most)
{
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const int units = 1 + below(most);
    const int skipping = below(3); // 0: nobody skips; else some do
    std::vector<survey::UnitClaim> claims;
    for (int i = 0; i < units; ++i)
        claims.push_back({survey::UnitCode(QString::number(i)), QString::number(i),
                          i == 0 ? std::nullopt : std::optional(survey::UnitCode(QString::number(below(i)))), {}, {}});
    survey::RoundTallies tallies;
    tallies.round = QStringLiteral("2023");
    tallies.tree = survey::settleTree({}, claims, {}).tree;
    tallies.totals.resize(tallies.tree.size());
    for (survey::UnitIndex unit = 0; unit < tallies.tree.size(); ++unit) {
        survey::GroupTally &total = tallies.totals[unit];
        const int people = tallies.tree.at(unit).children.empty() ? below(13) : below(4) == 0 ? below(9) : 0;
        for (int person = 0; person < people; ++person) {
            bool any = false;
            for (auto &factor : total.factors) {
                if (skipping > 0 && below(10) < skipping)
                    continue;
                const int answer = 1 + below(5);
                ++factor.answers.counts[static_cast<std::size_t>(answer - 1)];
                factor.moments.add(answer, 1);
                any = true;
            }
            total.respondents += any;
        }
    }
    for (survey::UnitIndex i = tallies.tree.size(); i-- > 1;)
        tallies.totals[*tallies.tree.at(i).parent] += tallies.totals[i];
    return tallies;
}

} // namespace faktorbenk::testing
