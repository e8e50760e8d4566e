#include "report/pptx/fitting.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

constexpr std::int64_t widePercent = 54; // of a letter, of its size: for long texts, which must not run over

// Of a line or a word, letter by letter.
std::int64_t widthOf(const QString &text, int size)
{
    std::int64_t percent = 0;
    for (const QChar letter : text)
        percent += QStringView(u"iljtfrI.,:;-' ").contains(letter) ? 28 : QStringView(u"mwMW").contains(letter) ? 86 : 53;
    return percent * size * emuPerPoint / 10'000;
}

} // namespace

std::int64_t linesOf(const QString &text, std::int64_t width, int size)
{
    const std::int64_t perLine = std::max<std::int64_t>(8, width / (size * emuPerPoint * widePercent / 10'000));
    std::int64_t lines = 0;
    for (const QString &part : text.split(u'\n'))
        lines += std::max<std::int64_t>(1, (part.size() + perLine - 1) / perLine);
    return lines;
}

std::int64_t lineHeight(int size) { return size * emuPerPoint * 125 / 10'000; }

int sizeForOneLine(const QString &text, std::int64_t width, std::initializer_list<int> sizes)
{
    const auto found = std::find_if(sizes.begin(), sizes.end(), [&](int size) { return widthOf(text, size) <= width; });
    return found == sizes.end() ? *(sizes.end() - 1) : *found;
}

int sizeForLongestWord(const QString &text, std::int64_t width, std::initializer_list<int> sizes)
{
    QString longest;
    for (const QString &word : text.split(u' '))
        if (word.size() > longest.size())
            longest = word;
    return sizeForOneLine(longest, width, sizes);
}

int sizeForLines(std::int64_t height, std::int64_t lines, std::int64_t margins, int smallest, int largest)
{
    const std::int64_t room = height / lines - margins;
    return std::clamp(static_cast<int>(room * 100 / (emuPerPoint * 122 / 100)) / 50 * 50, smallest, largest);
}

QString withHyphens(const QString &text)
{
    constexpr qsizetype longWord = 14;
    static const QStringList lastParts = {u"orientert"_s, u"utvikling"_s, u"mobilisering"_s, u"motivasjon"_s, u"vilje"_s, u"klarhet"_s};
    QStringList words = text.split(u' ');
    for (QString &word : words)
        for (const QString &last : lastParts)
            if (word.size() >= longWord && word.endsWith(last) && !word.contains(u'-')) {
                word.insert(word.size() - last.size(), u'-');
                break;
            }
    return words.join(u' ');
}

} // namespace faktorbenk::report::pptx
