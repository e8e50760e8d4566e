#include "report/pdf/unitpaper.h"

#include "report/about.h"
#include "report/pdf/table.h"
#include "report/pdf/unitparts.h"
#include "wording/reasontext.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

constexpr std::size_t mostReferences = 5; // beside our unit, in a line of the first page

} // namespace

QString UnitSource::whyHidden(const disclosure::FactorReport &factor) const
{
    return wording::reasonSentence(*factor.figures.reason(), report().floor(),
                                   report().isRoot() ? wording::Hidden::MunicipalityFactor
                                                     : wording::Hidden::Factor);
}

void layAbout(Paper &paper, const UnitSource &source)
{
    paper.newPage();
    paper.heading(Role::H2, Papers::tr("How to read this report"), type::heading);
    paper.skip(8);
    Table table(paper, paper.left(), {118, paper.width() - 118});
    for (const AboutLine &line : aboutUnit(source.material))
        table.row(
            {{line.title, type::table.weighted(Weight::Medium), Align::Left, Role::RowHeader}, {line.text}});
}

Document unitPaper(const UnitMaterial &material, const Typeface &typeface)
{
    UnitSource source{material, referenceColumns(material.report)};
    if (source.references.size() > mostReferences)
        source.references.resize(mostReferences);
    const disclosure::UnitReport &report = material.report;
    Paper paper(typeface, {});
    {
        const Paper::Tag all(paper, Role::Document);
        layFirstPage(paper, source);
        layFactors(paper, source);
        layAbout(paper, source);
    }
    Document document = paper.take();
    document.title = u"%1 – 10-FAKTOR %2"_s.arg(report.name(), report.round());
    document.subject = audienceText(report.audience());
    document.language = languageTag();
    document.date = material.provenance.imported;
    frame(document, typeface, paper.setup(),
          {u"%1 · 10-FAKTOR · %2"_s.arg(report.name(), Papers::tr("Round %1").arg(report.round())),
           originLine(material.provenance, report.round(), report.floor(), report.audience())});
    return document;
}

} // namespace faktorbenk::report::pdf
