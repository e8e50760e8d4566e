#include "importer/answerreader.h"

#include "importer/answertext.h"
#include "importer/text.h"

namespace faktorbenk::importer {

namespace {

constexpr std::size_t longestAnswer = 100;     // bytes; no label comes near
constexpr Interner::Id mostSpellings = 10'000; // a column of free text must not fill the memory

survey::Answer meaning(std::string_view cell)
{
    return answerOf(cleanText(cell)).value_or(AnswerReader::bad);
}

} // namespace

survey::Answer AnswerReader::readUnusual(std::string_view cell)
{
    if (cell.size() > longestAnswer)
        return isBlank(cell) ? survey::missingAnswer : bad;
    if (m_spellings.size() >= mostSpellings)
        return meaning(cell);
    const Interner::Id id = m_spellings.idOf(cell);
    if (id == m_meanings.size())
        m_meanings.push_back(meaning(cell));
    return m_meanings[id];
}

} // namespace faktorbenk::importer
