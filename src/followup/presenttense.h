#pragma once

#include <QString>

#include <optional>

namespace faktorbenk::followup {

// Why a line of a future picture does not seem to be in the present tense.
enum class TenseDoubt {
    Infinitive, // «å hjelpe hverandre», «være til stede»
    Intention,  // «vi skal …», «lederen bør …»
    Past,       // «vi snakket sammen»
};

// A guess from a few words and endings in bokmål and nynorsk, for a gentle hint and never for more. When in
// doubt it says nothing: a hint that is wrong teaches people to overlook the next.
std::optional<TenseDoubt> doubtPresentTense(const QString &line);

} // namespace faktorbenk::followup
