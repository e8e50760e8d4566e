#include "report/pptx/deckparts.h"

#include "report/about.h"
#include "report/palette.h"
#include "wording/reasontext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using disclosure::Comparison;

namespace {

QStringList publishedSources(const DeckSource &source)
{
    QStringList lines;
    for (const disclosure::FactorReport &factor : source.report().factors())
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

} // namespace

TextBox originBox(const DeckSource &source)
{
    const disclosure::UnitReport &report = source.report();
    TextBox box{source.origin, u"Source"_s, {}};
    const auto add = [&](const QString &text) {
        box.paragraphs.push_back({{Run{text, type::origin, false, Ink::of(palette::inkMuted)}}});
    };
    add(originLine(source.material.provenance, report.round(), report.floor(), report.audience()));
    if (const QStringList published = publishedSources(source); !published.isEmpty())
        add(published.join(u" · "_s));
    return box;
}

QString withheldText(const DeckSource &source, const disclosure::FactorReport &factor)
{
    return wording::reasonText(*factor.figures.reason(), source.report().floor(), wording::Hidden::Factor);
}

std::pair<Ink, Ink> inksOf(const ReferenceColumn &column)
{
    switch (column.with) {
    case Comparison::With::Municipality:
        return {Ink::of(palette::municipality), Ink::of(palette::municipality)};
    case Comparison::With::Parent:
        return {Ink::of(palette::nation), Ink::of(palette::nation)};
    case Comparison::With::Service:
        return {Ink::of(palette::serviceFill), Ink::of(palette::service)};
    case Comparison::With::National:
        return {Ink::of(palette::white), Ink::of(palette::service)};
    case Comparison::With::Round:
        break;
    }
    return {Ink::of(palette::accentBand), Ink::of(palette::accent)};
}

} // namespace faktorbenk::report::pptx
