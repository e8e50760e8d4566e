#include "store/preparedunits.h"

#include "store/answerpack.h"

#include <algorithm>
#include <functional>
#include <future>
#include <thread>

namespace faktorbenk::store {

namespace {

// Fisher–Yates over whole respondents.
void shuffle(std::vector<survey::Answer> &answers, std::size_t width, QRandomGenerator &random)
{
    const std::size_t people = answers.size() / width;
    for (std::size_t left = people; left > 1; --left) {
        const auto chosen = random.bounded(static_cast<quint32>(left));
        std::swap_ranges(answers.begin() + static_cast<std::ptrdiff_t>((left - 1) * width),
                         answers.begin() + static_cast<std::ptrdiff_t>(left * width),
                         answers.begin() + static_cast<std::ptrdiff_t>(chosen * width));
    }
}

// Calls work(first, end, part) for as many parts of 0…count as there are cores worth starting.
void inParts(std::size_t count, const std::function<void(std::size_t, std::size_t, std::size_t)> &work)
{
    constexpr std::size_t worthACore = 500; // units
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    const std::size_t parts = std::clamp<std::size_t>(count / worthACore, 1, cores);
    std::vector<std::future<void>> running;
    for (std::size_t part = 1; part < parts; ++part)
        running.push_back(
            std::async(std::launch::async, work, count * part / parts, count * (part + 1) / parts, part));
    work(0, count / parts, 0);
    for (std::future<void> &each : running)
        each.get();
}

std::vector<PreparedUnit> prepare(survey::RoundResponses &responses, std::vector<QRandomGenerator> *randoms)
{
    std::vector<survey::UnitResponses> &units = responses.responses;
    std::sort(units.begin(), units.end(), [](const auto &a, const auto &b) { return a.unit < b.unit; });
    const std::size_t width = responses.questionnaire.size();
    std::vector<PreparedUnit> prepared(units.size());
    inParts(units.size(), [&](std::size_t first, std::size_t end, std::size_t part) {
        for (std::size_t i = first; i < end; ++i) {
            std::vector<survey::Answer> &answers = units[i].answers;
            prepared[i].code = units[i].unit;
            prepared[i].respondents = width == 0 ? 0 : static_cast<qint64>(answers.size() / width);
            if (randoms && width > 0) {
                shuffle(answers, width, (*randoms)[part]);
                prepared[i].packed = packAnswers(answers);
            }
            prepared[i].tally = survey::tally(responses.questionnaire, answers);
        }
    });
    return prepared;
}

} // namespace

std::vector<PreparedUnit> shuffleAndPrepare(survey::RoundResponses &responses, QRandomGenerator &random)
{
    // A generator for each part, so that they need not wait for one another.
    std::vector<QRandomGenerator> randoms;
    for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i) {
        std::array<quint32, 8> seed{};
        random.fillRange(seed.data(), seed.size());
        randoms.emplace_back(seed.data(), static_cast<qsizetype>(seed.size()));
    }
    return prepare(responses, &randoms);
}

std::vector<PreparedUnit> tallied(survey::RoundResponses &responses)
{
    return prepare(responses, nullptr);
}

} // namespace faktorbenk::store
