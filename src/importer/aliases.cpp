#include "importer/aliases.h"

#include <array>

namespace faktorbenk::importer {

namespace {

using enum ColumnRole;

constexpr std::array unitAliases = {
    Alias{UnitCode, u"enhetskode"},
    Alias{UnitCode, u"einingskode"},
    Alias{UnitCode, u"unitcode"},
    Alias{UnitCode, u"orgid"},
    Alias{UnitCode, u"unitid"},
    Alias{UnitCode, u"orgnr"},
    Alias{UnitCode, u"orgno"},
    Alias{UnitName, u"enhet"},
    Alias{UnitName, u"eining"},
    Alias{UnitName, u"unit"},
    Alias{UnitName, u"enhetsnavn"},
    Alias{UnitName, u"einingsnamn"},
    Alias{UnitName, u"unitname"},
    Alias{UnitName, u"avdeling"},
    Alias{UnitName, u"department"},
    Alias{UnitName, u"orgnavn"},
    Alias{UnitName, u"orgnamn"},
    Alias{UnitName, u"orgname"},
    // A code names the unit above without doubt, so it goes before the words that may be either.
    Alias{Parent, u"overordnetkode"},
    Alias{Parent, u"overordnakode"},
    Alias{Parent, u"parentcode"},
    Alias{Parent, u"overordnet"},
    Alias{Parent, u"overordna"},
    Alias{Parent, u"parent"},
    Alias{Parent, u"overordnetenhet"},
    Alias{Parent, u"overordnaeining"},
    Alias{Parent, u"parentunit"},
    Alias{ServiceType, u"enhetstype"},
    Alias{ServiceType, u"einingstype"},
    Alias{ServiceType, u"tjenestetype"},
    Alias{ServiceType, u"tenestetype"},
    Alias{ServiceType, u"servicetype"},
    Alias{ServiceType, u"unittype"},
    Alias{ServiceType, u"orgtype"},
    Alias{ServiceType, u"tjeneste"},
    Alias{ServiceType, u"teneste"},
    Alias{ServiceType, u"service"},
    Alias{ServiceType, u"tjenesteområde"},
    Alias{ServiceType, u"tenesteområde"},
    Alias{ServiceType, u"servicearea"},
};

constexpr std::array roundAliases = {
    Alias{Round, u"periode"}, Alias{Round, u"period"},       Alias{Round, u"år"},
    Alias{Round, u"year"},    Alias{Round, u"måling"},       Alias{Round, u"measurement"},
    Alias{Round, u"round"},   Alias{Round, u"undersøkelse"}, Alias{Round, u"undersøking"},
    Alias{Round, u"survey"},
};

constexpr std::array municipalityAliases = {
    Alias{Municipality, u"kommune"},
    Alias{Municipality, u"municipality"},
    Alias{Municipality, u"organisasjon"},
    Alias{Municipality, u"organisation"},
    Alias{Municipality, u"organization"},
    Alias{Municipality, u"virksomhet"},
    Alias{Municipality, u"verksemd"},
};

constexpr std::array personAliases = {
    Alias{Gender, u"kjønn"},
    Alias{Gender, u"gender"},
    Alias{Gender, u"sex"},
    Alias{Age, u"alder"},
    Alias{Age, u"age"},
    Alias{Age, u"aldersgruppe"},
    Alias{Age, u"agegroup"},
    Alias{Education, u"utdanning"},
    Alias{Education, u"education"},
    Alias{Education, u"utdanningsnivå"},
    Alias{Education, u"educationlevel"},
    Alias{Education, u"levelofeducation"},
    Alias{Position, u"stillingsprosent"},
    Alias{Position, u"positionpercentage"},
    Alias{Position, u"stilling%"},
    Alias{Position, u"stillings%"},
    Alias{Position, u"position%"},
    Alias{Leadership, u"lederansvar"},
    Alias{Leadership, u"leiaransvar"},
    Alias{Leadership, u"leadershipresponsibility"},
    Alias{Leadership, u"leadership"},
    Alias{Leadership, u"leder"},
    Alias{Leadership, u"leiar"},
    Alias{Leadership, u"leader"},
};

constexpr std::array invitedAliases = {
    Alias{Invited, u"inviterte"},
    Alias{Invited, u"antallinviterte"},
    Alias{Invited, u"talinviterte"},
    Alias{Invited, u"invited"},
};

constexpr std::array respondentAliases = {
    Alias{Respondents, u"svar"},        Alias{Respondents, u"antallsvar"}, Alias{Respondents, u"talsvar"},
    Alias{Respondents, u"respondents"}, Alias{Respondents, u"responses"},
};

constexpr std::array benchmarkAliases = {
    Alias{Source, u"kilde"},      Alias{Source, u"kjelde"}, Alias{Source, u"source"},
    Alias{Year, u"år"},           Alias{Year, u"year"},     Alias{ReadDate, u"lest"},
    Alias{ReadDate, u"lesen"},    Alias{ReadDate, u"read"}, Alias{ReadDate, u"lestdato"},
    Alias{ReadDate, u"dateread"}, Alias{Level, u"nivå"},    Alias{Level, u"level"},
};

template <std::size_t... N> constexpr auto joined(const std::array<Alias, N> &...parts)
{
    std::array<Alias, (N + ...)> all{};
    std::size_t at = 0;
    const auto append = [&](const auto &part) {
        for (const Alias &alias : part)
            all[at++] = alias;
    };
    (append(parts), ...);
    return all;
}

constexpr auto responses = joined(unitAliases, roundAliases, municipalityAliases, personAliases);
constexpr auto units = joined(unitAliases, invitedAliases);
constexpr auto benchmarks = joined(unitAliases, benchmarkAliases);
constexpr auto composite = joined(unitAliases, roundAliases, municipalityAliases, invitedAliases, respondentAliases);

} // namespace

std::span<const Alias> aliasesOf(Kind kind)
{
    switch (kind) {
    case Kind::Responses:
        return responses;
    case Kind::Units:
        return units;
    case Kind::Benchmarks:
        return benchmarks;
    case Kind::Composite:
        return composite;
    }
    return {};
}

} // namespace faktorbenk::importer
