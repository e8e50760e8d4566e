#pragma once

#include "importer/interner.h"
#include "survey/responses.h"

#include <string_view>
#include <vector>

namespace faktorbenk::importer {

// Cells → answers. The plain digit is decided on the spot; any other spelling is looked up, and worked out
// the first time only.
class AnswerReader
{
public:
    static constexpr survey::Answer bad = 0xFF; // no answer at all

    survey::Answer read(std::string_view cell)
    {
        if (cell.size() == 1) [[likely]] {
            const auto value = static_cast<survey::Answer>(cell.front() - '0');
            if (value >= 1 && value <= 5) [[likely]]
                return value;
        }
        if (cell.empty())
            return survey::missingAnswer;
        return readUnusual(cell);
    }

private:
    survey::Answer readUnusual(std::string_view cell);

    Interner m_spellings;
    std::vector<survey::Answer> m_meanings;
};

} // namespace faktorbenk::importer
