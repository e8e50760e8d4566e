#pragma once

#include <QString>

#include <optional>

namespace faktorbenk::survey {

// The calendar year in a round's name («2023», «Vår 2023», «2023/1»); none if there is none.
std::optional<int> roundYear(const QString &name);

// True when round a was before round b: by year, then spring before autumn, then the way people count.
bool roundBefore(const QString &a, const QString &b);

} // namespace faktorbenk::survey
