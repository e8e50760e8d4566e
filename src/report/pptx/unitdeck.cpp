#include "report/pptx/unitdeck.h"

#include "report/pptx/deckfile.h"
#include "report/pptx/deckparts.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

constexpr std::size_t mostReferences = 5; // beside our unit, to be read from the last row

wording::Language installedLanguage()
{
    switch (QLocale().language()) {
    case QLocale::English:
        return wording::Language::English;
    case QLocale::NorwegianNynorsk:
        return wording::Language::Nynorsk;
    default:
        return wording::Language::Bokmal;
    }
}

QString languageTag()
{
    switch (installedLanguage()) {
    case wording::Language::English:
        return u"en-GB"_s;
    case wording::Language::Nynorsk:
        return u"nn-NO"_s;
    case wording::Language::Bokmal:
        break;
    }
    return u"nb-NO"_s;
}

QString createdText(const QDateTime &imported)
{
    return imported.isValid() ? imported.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s) : u"2000-01-01T00:00:00Z"_s;
}

// The room on our own template, EMU.
constexpr std::int64_t usualWidth = 10'911'840;
constexpr std::int64_t usualHeight = 4'990'000;

double scaleFor(const Box &content)
{
    const double fits = std::min(static_cast<double>(content.width) / usualWidth, static_cast<double>(content.height) / usualHeight);
    return fits > 0.97 && fits < 1.1 ? 1 : std::clamp(fits, 0.5, 2.0);
}

Box inOurs(const Box &box, double scale)
{
    const auto by = [scale](std::int64_t length) { return std::llround(static_cast<double>(length) / scale); };
    return {by(box.x), by(box.y), by(box.width), by(box.height)};
}

// A body for which the template has no place stands in a box of its own.
Slide placed(Slide slide, const Template::Layout &layout, double scale)
{
    if (slide.body.empty() || layout.holders.hasBody)
        return slide;
    TextBox text{inOurs(layout.content, scale), u"Text"_s, std::move(slide.body)};
    for (Paragraph &paragraph : text.paragraphs) {
        paragraph.bullet = slide.kind == SlideKind::Text;
        paragraph.before = 800;
        for (Run &run : paragraph.runs)
            run.size = type::text;
    }
    slide.body.clear();
    slide.items.insert(slide.items.begin(), std::move(text));
    return slide;
}

} // namespace

base::Result<void> writeUnitDeck(const UnitMaterial &material, const Template &on, const QString &path)
{
    const auto method = wording::methodText(installedLanguage());
    if (!method)
        return base::Failure(method.error());
    // Slides are laid out in the room that ours have, and made smaller or larger as a whole to be in the template's.
    const double scale = scaleFor(on.free.content);
    DeckSource source{material, *method, inOurs(on.free.content, scale), {}, referenceColumns(material.report)};
    source.origin = source.content.takeBottom(originHeight(material, source.content.width), 60'000);
    if (source.references.size() > mostReferences)
        source.references.resize(mostReferences);
    Deck deck{u"%1 – 10-FAKTOR %2"_s.arg(material.report.name(), material.report.round()), languageTag(),
              createdText(material.provenance.imported), {}};
    for (const auto &chapter : {overviewSlides, factorSlides, closingSlides, meetingSlides, planSlides})
        for (Slide &slide : chapter(source))
            deck.slides.push_back(inInks(scaled(placed(std::move(slide), on.layout(slide.kind), scale), scale), on.inks));
    return writeDeck(deck, on, path);
}

} // namespace faktorbenk::report::pptx
