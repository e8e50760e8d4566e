#include "store/tallycodec.h"

#include <array>

namespace faktorbenk::store {

namespace {

// Calls visit on every number of a tally in the order of the file format; const or not as the tally is.
template <class AnyTally, class Visit> void visitNumbers(AnyTally &tally, Visit visit)
{
    visit(tally.respondents);
    for (auto &factor : tally.factors) {
        for (auto &count : factor.answers.counts)
            visit(count);
        visit(factor.moments.respondents);
        visit(factor.moments.sum);
        visit(factor.moments.sumSquares);
    }
}

} // namespace

QByteArray encodeTally(const survey::GroupTally &tally)
{
    constexpr std::size_t numbers = sizeof(survey::GroupTally) / sizeof(std::int64_t);
    constexpr std::size_t longest = 10; // bytes of 64 bits, seven by seven
    std::array<char, numbers * longest> bytes;
    char *at = bytes.data();
    visitNumbers(tally, [&](std::int64_t number) {
        auto rest = static_cast<std::uint64_t>(number);
        for (; rest >= 0x80; rest >>= 7)
            *at++ = static_cast<char>(rest | 0x80);
        *at++ = static_cast<char>(rest);
    });
    return QByteArray(bytes.data(), at - bytes.data());
}

std::optional<survey::GroupTally> decodeTally(const QByteArray &bytes)
{
    survey::GroupTally tally;
    qsizetype at = 0;
    bool whole = true;
    visitNumbers(tally, [&](std::int64_t &number) {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (at >= bytes.size())
                break;
            const auto byte = static_cast<std::uint8_t>(bytes[at++]);
            value |= std::uint64_t(byte & 0x7f) << shift;
            if (byte < 0x80) {
                number = static_cast<std::int64_t>(value);
                return;
            }
        }
        whole = false;
    });
    if (!whole || at != bytes.size())
        return std::nullopt;
    return tally;
}

} // namespace faktorbenk::store
