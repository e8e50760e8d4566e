#include "report/pdf/planpapers.h"

#include "report/pdf/planparts.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

#include <QLocale>

#include <algorithm>
#include <functional>
#include <numbers>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

struct Plan
{
    void (*lay)(Paper &, const PlanMaterial &);
    PageSetup setup;
    std::vector<double> zooms; // to be tried until all is on one page
    double otherwise;          // for as many pages as it takes
};

PageSetup setupFor(PlanPaper paper)
{
    PageSetup upright;
    if (paper == PlanPaper::FollowUps)
        return upright;
    PageSetup lying = upright.lying();
    lying.left = lying.right = 44;
    lying.top = 38;
    lying.bottom = 44;
    return lying;
}

Plan planFor(PlanPaper paper)
{
    switch (paper) {
    case PlanPaper::Cross:
        return {layCross, setupFor(paper), {1.05, 0.98, 0.9, 0.82, 0.75, 0.68, 0.62}, 0.8};
    case PlanPaper::RoadMap:
        return {layRoadMap,
                setupFor(paper),
                {1.7, 1.55, 1.4, 1.28, 1.16, 1.06, 0.96, 0.88, 0.8, 0.72, 0.65},
                0.8};
    case PlanPaper::FollowUps:
        return {layFollowUps, setupFor(paper), {}, 1};
    case PlanPaper::ActionPlan:
        break;
    }
    return {layActionPlan, setupFor(paper), {1.15, 1.05, 0.96, 0.88, 0.8}, 1};
}

Document laid(const Plan &plan, const PlanMaterial &material, const Typeface &typeface, double zoom)
{
    Paper paper(typeface, plan.setup, zoom);
    {
        const Paper::Tag all(paper, Role::Document);
        plan.lay(paper, material);
    }
    return paper.take();
}

} // namespace

Document planPaper(PlanPaper which, PaperSize size, const PlanMaterial &material, const Typeface &typeface)
{
    const Plan plan = planFor(which);
    Document document;
    for (const double zoom : plan.zooms) {
        document = laid(plan, material, typeface, zoom);
        if (document.pages.size() == 1)
            break;
    }
    if (document.pages.size() != 1)
        document = laid(plan, material, typeface, plan.otherwise);
    document.title =
        u"%1 – %2"_s.arg(document.bookmarks.empty() ? material.unit : document.bookmarks.front().title,
                         material.plan.key.round);
    document.subject = material.municipality;
    document.language = languageTag();
    document.date = material.changed;
    document.scale = size == PaperSize::A3 ? std::numbers::sqrt2 : 1;
    QStringList origin{material.municipality, material.unit,
                       Papers::tr("Round %1").arg(material.plan.key.round)};
    origin.removeAll(QString());
    origin.removeDuplicates();
    if (material.changed.isValid())
        origin.append(Papers::tr("last changed %1")
                          .arg(QLocale().toString(material.changed.date(), QLocale::ShortFormat)));
    origin.append(material.source);
    frame(document, typeface, plan.setup, {document.title, origin.join(u" · "_s)});
    return document;
}

void layPlanTitle(Paper &paper, const PlanMaterial &material, const QString &title)
{
    QStringList above{u"10-FAKTOR"_s, Papers::tr("Round %1").arg(material.plan.key.round)};
    if (!material.municipality.isEmpty() && material.municipality != material.unit)
        above.append(material.municipality);
    paper.paragraph(above.join(u"  ·  "_s), type::table.inked(palette::accent).weighted(Weight::Medium));
    paper.skip(2);
    paper.heading(Role::H1, title, type::title);
}

QString choiceText(const followup::Choice &choice)
{
    return u"%1  %2  ·  %3"_s.arg(choice.factor.number())
        .arg(wording::factorName(choice.factor), wording::directionText(choice.direction).toLower());
}

QString dotted(const PlanMaterial &material, const followup::Choice &choice, followup::Column column)
{
    QStringList lines;
    for (const followup::Characteristic &each : material.plan.characteristics)
        if (each.choice == choice.id && each.column == column && !each.text.isEmpty())
            lines.append(u"•  "_s + each.text);
    return lines.join(u'\n');
}

std::vector<followup::Measure> measuresOf(const PlanMaterial &material, std::optional<followup::Id> choice)
{
    std::vector<followup::Measure> measures;
    std::copy_if(material.plan.measures.begin(), material.plan.measures.end(), std::back_inserter(measures),
                 [&](const followup::Measure &each) { return each.choice == choice; });
    return measures;
}

QString dateText(const followup::OptionalDate &date)
{
    return date ? QLocale().toString(*date, QLocale::ShortFormat) : QString();
}

void layLines(Paper &paper, int count)
{
    for (int i = 0; i < count; ++i) {
        paper.need(24 * paper.zoom());
        paper.skip(22);
        paper.line({paper.left(), paper.y()}, {paper.right(), paper.y()}, palette::lineStrong, 0.6, 1.5);
    }
    paper.skip(6);
}

} // namespace faktorbenk::report::pdf
