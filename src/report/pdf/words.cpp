#include "report/pdf/words.h"

#include "wording/language.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

QString languageTag()
{
    switch (wording::installedLanguage()) {
    case wording::Language::English:
        return u"en-GB"_s;
    case wording::Language::Nynorsk:
        return u"nn-NO"_s;
    case wording::Language::Bokmal:
        break;
    }
    return u"nb-NO"_s;
}

void frame(Document &document, const Typeface &typeface, const PageSetup &setup, const PageFrame &texts)
{
    decorate(document, typeface, setup, [&](Paper &paper, std::size_t page, std::size_t pages) {
        const double foot = paper.bottom() + 18;
        const Laid number = paper.lay(Papers::tr("Page %1 of %2").arg(page + 1).arg(pages), type::small);
        paper.line({paper.left(), foot - 6}, {paper.right(), foot - 6}, palette::line);
        paper.text(texts.origin, type::small, {paper.left(), foot}, paper.width() - number.width - 20);
        paper.put(number, {paper.right() - number.width, foot});
        if (page > 0 && !texts.head.isEmpty())
            paper.text(texts.head, type::small, {paper.left(), setup.top - 20}, paper.width());
    });
}

} // namespace faktorbenk::report::pdf
