#include "store/preparedunits.h"

#include "base/parallel.h"
#include "store/answerpack.h"

#include <algorithm>

namespace faktorbenk::store {

using survey::Answer;

namespace {

constexpr std::size_t sliceUnits = 512;

// Fisher–Yates over whole respondents.
void shuffle(std::vector<Answer> &answers, std::size_t width, QRandomGenerator &random)
{
    const std::size_t people = answers.size() / width;
    for (std::size_t left = people; left > 1; --left) {
        const auto chosen = random.bounded(static_cast<quint32>(left));
        std::swap_ranges(answers.begin() + static_cast<std::ptrdiff_t>((left - 1) * width),
                         answers.begin() + static_cast<std::ptrdiff_t>(left * width),
                         answers.begin() + static_cast<std::ptrdiff_t>(chosen * width));
    }
}

PreparedUnit countedOnly(const survey::Questionnaire &questionnaire, const survey::UnitResponses &unit)
{
    const std::size_t width = questionnaire.size();
    return {unit.unit, width == 0 ? 0 : static_cast<qint64>(unit.answers.size() / width), {},
            survey::tally(questionnaire, unit.answers)};
}

} // namespace

Preparation::Preparation(survey::Questionnaire questionnaire, std::vector<survey::UnitResponses> units,
                         QRandomGenerator &random)
    : m_questionnaire(std::move(questionnaire)), m_units(std::move(units))
{
    for (std::size_t first = 0; first < m_units.size(); first += sliceUnits) {
        Seed seed{}; // of each slice, so that the threads need not share a generator
        random.fillRange(seed.data(), seed.size());
        m_slices.push_back({std::packaged_task<std::vector<PreparedUnit>()>([this, first, seed] {
            return prepared(first, std::min(first + sliceUnits, m_units.size()), seed);
        })});
    }
    m_working = std::async(std::launch::async, [this] {
        std::sort(m_units.begin(), m_units.end(), [](const auto &a, const auto &b) { return a.unit < b.unit; });
        m_sorted.set_value();
        while (prepareNext()) {
        }
    });
}

const std::vector<PreparedUnit> &Preparation::sliceHelping(std::size_t index)
{
    m_inOrder.wait();
    const auto isReady = [&] {
        return m_slices[index].ready.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    };
    while (!isReady() && prepareNext()) {
    }
    return slice(index);
}

bool Preparation::prepareNext()
{
    const std::size_t next = m_next++;
    if (next >= m_slices.size())
        return false;
    m_slices[next].work();
    return true;
}

std::vector<PreparedUnit> Preparation::prepared(std::size_t first, std::size_t end, const Seed &seed)
{
    QRandomGenerator random(seed.data(), static_cast<qsizetype>(seed.size()));
    std::vector<PreparedUnit> units;
    units.reserve(end - first);
    for (std::size_t i = first; i < end; ++i) {
        PreparedUnit &unit = units.emplace_back(countedOnly(m_questionnaire, m_units[i]));
        std::vector<Answer> answers = std::move(m_units[i].answers); // given back as soon as they are packed
        if (m_questionnaire.empty())
            continue;
        shuffle(answers, m_questionnaire.size(), random);
        unit.packed = packAnswers(answers);
    }
    return units;
}

std::vector<PreparedUnit> tallied(const survey::RoundResponses &responses)
{
    constexpr std::size_t worthACore = 500; // units
    std::vector<PreparedUnit> prepared(responses.responses.size());
    base::inParts(prepared.size(), worthACore, [&](std::size_t first, std::size_t end) {
        for (std::size_t i = first; i < end; ++i)
            prepared[i] = countedOnly(responses.questionnaire, responses.responses[i]);
    });
    return prepared;
}

} // namespace faktorbenk::store
