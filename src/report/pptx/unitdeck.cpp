#include "report/pptx/unitdeck.h"

#include "report/pptx/deckfile.h"
#include "report/pptx/deckparts.h"

#include <QLocale>

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

} // namespace

base::Result<void> writeUnitDeck(const UnitMaterial &material, const Template &on, const QString &path)
{
    const auto method = wording::methodText(installedLanguage());
    if (!method)
        return base::Failure(method.error());
    DeckSource source{material, *method, on.content, {}, referenceColumns(material.report)};
    source.origin = source.content.takeBottom(370'000, 60'000);
    if (source.references.size() > mostReferences)
        source.references.resize(mostReferences);
    Deck deck{u"%1 – 10-FAKTOR %2"_s.arg(material.report.name(), material.report.round()), languageTag(),
              createdText(material.provenance.imported), {}};
    for (const auto &chapter : {overviewSlides, factorSlides, closingSlides, meetingSlides, planSlides})
        for (Slide &slide : chapter(source))
            deck.slides.push_back(std::move(slide));
    return writeDeck(deck, on, path);
}

} // namespace faktorbenk::report::pptx
