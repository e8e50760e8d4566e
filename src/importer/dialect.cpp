#include "importer/dialect.h"

#include <algorithm>
#include <array>
#include <utility>

namespace faktorbenk::importer {

namespace {

constexpr std::size_t sniffedBytes = 64 * 1024;
constexpr int sniffedRows = 20;

} // namespace

Dialect recogniseDialect(std::string_view text)
{
    using namespace std::string_view_literals;
    std::string_view first = text.substr(0, text.find_first_of("\r\n"sv));
    const std::size_t lineEnd = first.size();
    if (first.size() >= 2 && first.front() == '"' && first.back() == '"')
        first = first.substr(1, first.size() - 2);
    if (first.size() == 5 && (first.starts_with("sep="sv) || first.starts_with("SEP="sv)) &&
        first[4] != '"') {
        std::size_t start = lineEnd;
        if (start < text.size())
            start += text.substr(start).starts_with("\r\n"sv) ? 2 : 1;
        return {first[4], start};
    }

    std::array<std::pair<char, int>, 3> candidates{{{';', 0}, {'\t', 0}, {',', 0}}};
    bool quoted = false;
    int rows = 0;
    for (const char c : text.substr(0, sniffedBytes)) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' && ++rows == sniffedRows)
            break;
        for (auto &[separator, count] : candidates)
            count += c == separator;
    }
    const auto most = std::max_element(candidates.begin(), candidates.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return {most->first, 0};
}

} // namespace faktorbenk::importer
