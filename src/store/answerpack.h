#pragma once

#include "survey/responses.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace faktorbenk::store {

// Answers (0 = missing, 1…5) three to a byte: first + 6·second + 36·third, the last byte filled up with 0.
QByteArray packAnswers(std::span<const survey::Answer> answers);
// None if the bytes are not `count` packed answers.
std::optional<std::vector<survey::Answer>> unpackAnswers(const QByteArray &bytes, std::size_t count);

} // namespace faktorbenk::store
