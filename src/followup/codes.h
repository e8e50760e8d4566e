#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace faktorbenk::followup {

// The choices of the forms. Each has a stable code, which is what the file holds.

enum class ScheduleKind {
    Training,             // opplæring
    Anchoring,            // forankring og motivering
    SurveyOpen,           // undersøkelsen åpen fra–til
    AnalysisMeeting,      // analysesamling
    ResultsAvailable,     // resultater tilgjengelig
    UnitAnalysis,         // analyse og tiltaksplan i enheten
    QuarterlyEvaluation,  // kvartalsvise evalueringer
    Other,
};
enum class Side { Satisfied, Improve };          // fornøyd med · viktig å bli bedre på
enum class Stage { Individual, Group };          // IGP; the plenum is the sum of the groups
enum class Direction { Preserve, Improve };      // bevare · forbedre
enum class Column { Employees, Leader, Organisation };
enum class Status { NotStarted, UnderWay, Done, Stopped };
enum class Worked { Yes, Partly, No };           // har tiltaket fungert

template <class Enum> struct Codes;
template <> struct Codes<ScheduleKind> {
    static constexpr std::array<QStringView, 8> names = {u"training",          u"anchoring",     u"survey-open",
                                                         u"analysis-meeting",  u"results",       u"unit-analysis",
                                                         u"quarterly",         u"other"};
};
template <> struct Codes<Side> {
    static constexpr std::array<QStringView, 2> names = {u"satisfied", u"improve"};
};
template <> struct Codes<Stage> {
    static constexpr std::array<QStringView, 2> names = {u"individual", u"group"};
};
template <> struct Codes<Direction> {
    static constexpr std::array<QStringView, 2> names = {u"preserve", u"improve"};
};
template <> struct Codes<Column> {
    static constexpr std::array<QStringView, 3> names = {u"employees", u"leader", u"organisation"};
};
template <> struct Codes<Status> {
    static constexpr std::array<QStringView, 4> names = {u"not-started", u"under-way", u"done", u"stopped"};
};
template <> struct Codes<Worked> {
    static constexpr std::array<QStringView, 3> names = {u"yes", u"partly", u"no"};
};

template <class Enum> constexpr QStringView codeOf(Enum value)
{
    return Codes<Enum>::names[static_cast<std::size_t>(value)];
}

template <class Enum> constexpr std::optional<Enum> fromCode(QStringView code)
{
    for (std::size_t i = 0; i < Codes<Enum>::names.size(); ++i)
        if (Codes<Enum>::names[i] == code)
            return static_cast<Enum>(i);
    return std::nullopt;
}

} // namespace faktorbenk::followup
