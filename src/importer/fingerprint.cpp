#include "importer/fingerprint.h"

#include <algorithm>
#include <cstring>
#include <future>
#include <span>

#define XXH_INLINE_ALL // a few dozen bytes at a time
#include <xxhash.h>

namespace faktorbenk::importer {

using survey::Answer;

namespace {

constexpr std::size_t worthAThread = 1000; // units

// The statements somebody answered, by their place in the questionnaire. Looks no further than it must:
// mostly the first few people have answered everything between them.
std::vector<std::size_t> answeredColumns(std::size_t width,
                                         const std::vector<survey::UnitResponses> &responses)
{
    std::vector<Answer> seen(width);
    for (const survey::UnitResponses &unit : responses) {
        if (std::find(seen.begin(), seen.end(), survey::missingAnswer) == seen.end())
            break;
        for (std::size_t i = 0; i < unit.answers.size(); ++i)
            seen[i % width] |= unit.answers[i];
    }
    std::vector<std::size_t> columns;
    for (std::size_t i = 0; i < width; ++i)
        if (seen[i] != survey::missingAnswer)
            columns.push_back(i);
    return columns;
}

void add(survey::Fingerprint &sum, const XXH128_hash_t &hash)
{
    sum.low += hash.low64;
    sum.high += hash.high64 + (sum.low < hash.low64); // 128-bit addition
}

// What people add, of units that lie next to one another.
survey::Fingerprint sumOf(std::span<const survey::UnitResponses> responses, std::size_t width,
                          const std::vector<std::size_t> &columns, std::uint64_t layoutHash)
{
    survey::Fingerprint sum;
    std::vector<Answer> packed(columns.size());
    for (const survey::UnitResponses &unit : responses) {
        const QByteArray code = unit.unit.text().toUtf8();
        const std::uint64_t seed =
            XXH3_64bits_withSeed(code.constData(), static_cast<std::size_t>(code.size()), layoutHash);
        for (std::size_t row = 0; row + width <= unit.answers.size(); row += width) {
            const Answer *person = unit.answers.data() + row;
            if (columns.size() < width) {
                for (std::size_t i = 0; i < columns.size(); ++i)
                    packed[i] = person[columns[i]];
                person = packed.data();
            }
            add(sum, XXH3_128bits_withSeed(person, columns.size(), seed));
        }
    }
    return sum;
}

} // namespace

survey::Fingerprint fingerprintOf(const survey::Questionnaire &questionnaire,
                                  const std::vector<survey::UnitResponses> &responses)
{
    survey::Fingerprint sum;
    const std::size_t width = questionnaire.size();
    if (width == 0)
        return sum;
    const std::vector<std::size_t> columns = answeredColumns(width, responses);
    std::vector<std::uint8_t> layout;
    for (const std::size_t column : columns) {
        layout.push_back(static_cast<std::uint8_t>(questionnaire[column].factor.number()));
        layout.push_back(static_cast<std::uint8_t>(questionnaire[column].number));
    }
    const std::uint64_t layoutHash = XXH3_64bits(layout.data(), layout.size());
    const std::span<const survey::UnitResponses> all(responses);
    if (all.size() < worthAThread)
        return sumOf(all, width, columns, layoutHash);
    // Two halves, which is as much as the memory gives.
    std::future<survey::Fingerprint> second =
        std::async(std::launch::async, [&] { return sumOf(all.subspan(all.size() / 2), width, columns, layoutHash); });
    sum = sumOf(all.first(all.size() / 2), width, columns, layoutHash);
    const survey::Fingerprint rest = second.get();
    add(sum, {rest.low, rest.high});
    return sum;
}

survey::Fingerprint fingerprintOf(const std::vector<survey::CompositeUnit> &units)
{
    survey::Fingerprint sum;
    for (const survey::CompositeUnit &unit : units) {
        if (unit.figures == survey::CompositeFigures{})
            continue;
        QByteArray told = unit.unit.text().toUtf8();
        const auto tell = [&told](std::optional<std::int64_t> number) {
            told += '\n';
            if (number)
                told += QByteArray::number(static_cast<qlonglong>(*number));
        };
        tell(unit.figures.respondents);
        tell(unit.figures.invited);
        for (const survey::CompositeFactor &factor : unit.figures.factors) {
            tell(factor.mean ? std::optional<std::int64_t>(factor.mean->count()) : std::nullopt);
            for (std::size_t i = 0; i < survey::answerValues; ++i)
                tell(factor.shares ? std::optional<std::int64_t>((*factor.shares)[i].count()) : std::nullopt);
        }
        add(sum, XXH3_128bits(told.constData(), static_cast<std::size_t>(told.size())));
    }
    return sum;
}

} // namespace faktorbenk::importer
