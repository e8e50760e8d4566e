#include "store/answerpack.h"

namespace faktorbenk::store {

using survey::Answer;

QByteArray packAnswers(std::span<const Answer> answers)
{
    QByteArray bytes(static_cast<qsizetype>((answers.size() + 2) / 3), Qt::Uninitialized);
    const std::size_t whole = answers.size() / 3;
    char *to = bytes.data();
    const Answer *from = answers.data();
    for (std::size_t i = 0; i < whole; ++i, from += 3)
        *to++ = static_cast<char>(from[0] + 6 * from[1] + 36 * from[2]);
    if (const std::size_t rest = answers.size() % 3; rest > 0)
        *to = static_cast<char>(from[0] + (rest == 2 ? 6 * from[1] : 0));
    return bytes;
}

std::optional<std::vector<Answer>> unpackAnswers(const QByteArray &bytes, std::size_t count)
{
    if (static_cast<std::size_t>(bytes.size()) != (count + 2) / 3)
        return std::nullopt;
    std::vector<Answer> answers;
    answers.reserve(count + 2);
    for (const char byte : bytes) {
        const auto value = static_cast<std::uint8_t>(byte);
        if (value >= 6 * 6 * 6)
            return std::nullopt;
        answers.push_back(value % 6);
        answers.push_back(value / 6 % 6);
        answers.push_back(value / 36);
    }
    answers.resize(count);
    return answers;
}

} // namespace faktorbenk::store
