#pragma once

#include "gui/models/reference.h"
#include "support/composites.h"

// Reports for pages, made by the real gate from hand-made tallies.
namespace faktorbenk::testing {

inline survey::Benchmark published(survey::Benchmark::Level level, const char *service, int tenths)
{
    survey::Benchmark row;
    row.level = level;
    row.serviceType = QString::fromUtf8(service);
    row.year = 2023;
    row.source = QStringLiteral("Kilden");
    row.read = QDate(2023, 3, 23);
    row.means.fill(survey::Tenths(tenths));
    return row;
}

// 110: 12 of 15 answered, each factor with a mean of its own. 120: nine. 130: three, withheld; 140 with it.
inline std::shared_ptr<const disclosure::Gate> fjordvik(const char *name = "2023")
{
    auto tallies = round({{"1", nullptr, 0, 0, "Administrasjon"},
                          {"110", "1", 12, 15, "Administrasjon"},
                          {"120", "1", 9, 10, "Skole"},
                          {"121", "120", 9, 10, "Skole"},
                          {"130", "1", 3, 4, "Kino"},
                          {"140", "1", 6, 8, "Bibliotek"}});
    tallies.round = QString::fromUtf8(name);
    for (const char *code : {"1", "110"}) {
        auto &unit = tallies.totals[*tallies.tree.find(survey::UnitCode(QString::fromUtf8(code)))];
        for (std::size_t f = 0; f < unit.factors.size(); ++f) { // f of the fours become fives
            unit.factors[f].answers.counts[3] -= static_cast<std::int64_t>(f);
            unit.factors[f].answers.counts[4] += static_cast<std::int64_t>(f);
        }
    }
    return std::make_shared<const disclosure::Gate>(std::move(tallies), survey::FloorPolicy{});
}

// A round that is known from a composite report alone: 110 with shares on factor 1, 130 without a number.
inline std::shared_ptr<const disclosure::Gate> compositeFjordvik()
{
    survey::CompositeFigures administration = figures(12, 42, 15);
    administration.factors[0].shares = survey::Distribution{survey::Tenths(0), survey::Tenths(0), survey::Tenths(150),
                                                            survey::Tenths(500), survey::Tenths(350)};
    administration.factors[8].mean.reset();
    return std::make_shared<const disclosure::Gate>(
        compositeRound({{"1", nullptr, figures(40, 41)},
                        {"110", "1", administration, "Administrasjon"},
                        {"130", "1", figures({}, 40)}},
                       "2019"),
        survey::FloorPolicy{});
}

inline gui::ReportPtr compositeReportOn(const char *code)
{
    const auto gate = compositeFjordvik();
    return std::make_shared<const disclosure::UnitReport>(
        disclosure::reportUnit(*gate, {}, {published(survey::Benchmark::Level::National, "", 43)},
                               *gate->tree().find(survey::UnitCode(QString::fromUtf8(code))), disclosure::Audience::Leader));
}

inline gui::ReportPtr reportOn(const char *code, disclosure::Audience audience = disclosure::Audience::Leader)
{
    static const std::vector benchmarks{published(survey::Benchmark::Level::National, "", 43),
                                        published(survey::Benchmark::Level::Service, "Administrasjon", 45)};
    const auto gate = fjordvik();
    return std::make_shared<const disclosure::UnitReport>(
        disclosure::reportUnit(*gate, {fjordvik("2021")}, benchmarks,
                               *gate->tree().find(survey::UnitCode(QString::fromUtf8(code))), audience));
}

} // namespace faktorbenk::testing
