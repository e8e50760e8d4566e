#include "report/pptx/deckparts.h"

#include "report/about.h"
#include "report/palette.h"
#include "report/pptx/fitting.h"
#include "wording/factortext.h"
#include "wording/reasontext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using disclosure::Comparison;

namespace {

QStringList publishedSources(const UnitMaterial &material)
{
    QStringList lines;
    for (const disclosure::FactorReport &factor : material.report.factors())
        for (const Comparison &comparison : factor.comparisons) {
            if (!comparison.year)
                continue;
            QString line = u"%1: %2, %3"_s.arg(comparison.name, comparison.source).arg(*comparison.year);
            if (comparison.read)
                line += u", "_s + SlideWords::tr("read %1").arg(QLocale().toString(*comparison.read, QLocale::ShortFormat));
            if (!lines.contains(line))
                lines.append(line);
        }
    return lines;
}

QStringList originLines(const UnitMaterial &material)
{
    const disclosure::UnitReport &report = material.report;
    QStringList lines{originLine(material.provenance, report.round(), report.floor(), report.audience())};
    if (const QStringList published = publishedSources(material); !published.isEmpty())
        lines.append(published.join(u" · "_s));
    return lines;
}

wording::Hidden hiddenFactor(const DeckSource &source)
{
    return source.report().isRoot() ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor;
}

} // namespace

TextBox originBox(const DeckSource &source)
{
    TextBox box{source.origin, u"Source"_s, {}};
    for (const QString &line : originLines(source.material))
        box.paragraphs.push_back({{Run{line, type::origin, false, Ink::of(palette::inkMuted)}}});
    return box;
}

std::int64_t originHeight(const UnitMaterial &material, std::int64_t width)
{
    constexpr std::int64_t mostLines = 5; // beyond that it is made smaller by the program that shows it
    constexpr std::int64_t insets = 92'000;
    return std::min(mostLines, linesOf(originLines(material).join(u'\n'), width, type::origin)) * lineHeight(type::origin) + insets;
}

QString withheldText(const DeckSource &source, const disclosure::FactorReport &factor)
{
    return wording::reasonText(*factor.figures.reason(), source.report().floor(), hiddenFactor(source));
}

QString withheldSentence(const DeckSource &source, const disclosure::FactorReport &factor)
{
    return wording::reasonSentence(*factor.figures.reason(), source.report().floor(), hiddenFactor(source));
}

QStringList hiddenLines(const DeckSource &source, Shown shown)
{
    std::vector<std::pair<QString, QStringList>> found; // the sentence, and what it is of
    const auto add = [&](const QString &of, const QString &sentence) {
        auto known = std::find_if(found.begin(), found.end(), [&](const auto &each) { return each.first == sentence; });
        if (known == found.end())
            known = found.insert(found.end(), {sentence, {}});
        if (!known->second.contains(of))
            known->second.append(of);
    };
    for (const disclosure::FactorReport &factor : source.report().factors()) {
        const QString name = u"%1 %2"_s.arg(factor.factor.number()).arg(wording::factorName(factor.factor));
        if (!factor.figures)
            add(shown == Shown::Comparisons ? withheldText(source, factor) : name, withheldSentence(source, factor));
        else if (const auto shares = factor.figures->distributionWithheld; shares && shown == Shown::Distributions)
            add(name, wording::reasonSentence(*shares, source.report().floor(), wording::Hidden::Distribution));
        else if (shown == Shown::Comparisons && std::any_of(source.references.begin(), source.references.end(),
                                                          [&](const auto &each) { return !comparisonIn(factor, each); }))
            add(u"–"_s, wording::noComparisonSentence());
    }
    QStringList lines;
    for (const auto &[sentence, of] : found)
        lines.append(u"%1: %2"_s.arg(of.join(u", "_s), sentence));
    return lines;
}

std::optional<TextBox> hiddenBox(const QStringList &lines, Box &rest)
{
    if (lines.isEmpty())
        return {};
    constexpr int size = 1100;
    constexpr std::int64_t insets = 92'000;
    const std::int64_t height = linesOf(lines.join(u'\n'), rest.width, size) * lineHeight(size) + insets;
    TextBox box{rest.takeBottom(height, 40'000), SlideWords::tr("Why something is hidden"), {}};
    for (const QString &line : lines)
        box.paragraphs.push_back({{Run{line, size, false, Ink::of(palette::inkMuted)}}});
    return box;
}

std::pair<Ink, Ink> inksOf(const ReferenceColumn &column)
{
    const ReferenceLook look = lookOf(column.with);
    return {Ink::of(look.fill), column.with == Comparison::With::Round ? Ink::ofTheme("accent1") : Ink::of(look.edge)};
}

} // namespace faktorbenk::report::pptx
