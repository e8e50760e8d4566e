#include "report/pdf/planpapers.h"

#include "report/pdf/planparts.h"
#include "wording/factortext.h"
#include "wording/plantext.h"
#include "wording/questiontext.h"

#include <QLocale>

#include <algorithm>
#include <functional>
#include <numbers>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

using Lay = std::function<void(Paper &)>;

struct Plan
{
    Lay lay;
    PageSetup setup;
    std::vector<double> zooms; // to be tried until all is on one page
    double otherwise;          // for as many pages as it takes
};

PageSetup lying()
{
    PageSetup setup = PageSetup().lying();
    setup.left = setup.right = 44;
    setup.top = 38;
    setup.bottom = 44;
    return setup;
}

Plan planFor(PlanPaper paper, const PlanSource &source)
{
    const PageSetup upright;
    const std::vector<double> upToOnePage{1, 0.94, 0.88, 0.82};
    const auto of = [&](void (*lay)(Paper &, const PlanMaterial &)) -> Lay {
        return [lay, &source](Paper &on) { lay(on, source.material); };
    };
    const auto withMethod = [&](void (*lay)(Paper &, const PlanMaterial &, const wording::MethodText &)) -> Lay {
        return [lay, &source](Paper &on) { lay(on, source.material, source.method); };
    };
    switch (paper) {
    case PlanPaper::Cross:
        return {of(layCross), lying(), {1.05, 0.98, 0.9, 0.82, 0.75, 0.68, 0.62}, 0.8};
    case PlanPaper::RoadMap:
        return {of(layRoadMap),
                lying(),
                {1.7, 1.55, 1.4, 1.28, 1.16, 1.06, 0.96, 0.88, 0.8, 0.72, 0.65},
                0.8};
    case PlanPaper::FollowUps:
        return {of(layFollowUps), upright, {}, 1};
    case PlanPaper::Preparations:
        return {of(layPreparations), upright, upToOnePage, 1};
    case PlanPaper::MyPlan:
        return {of(layMyPlan), upright, {}, 1};
    case PlanPaper::Meetings:
        return {withMethod(layMeetings), upright, {}, 1};
    case PlanPaper::Ideas:
        return {of(layIdeas), lying(), {1.1, 1, 0.92, 0.84}, 1};
    case PlanPaper::Obstacles:
        return {of(layObstacles), upright, upToOnePage, 1};
    case PlanPaper::Evaluation:
        return {of(layEvaluation), upright, upToOnePage, 1};
    case PlanPaper::Cards:
        return {withMethod(layCards), upright, {}, 1};
    case PlanPaper::ActionPlan:
        break;
    }
    return {of(layActionPlan), lying(), {1.15, 1.05, 0.96, 0.88, 0.8}, 1};
}

Document laid(const Plan &plan, const Typeface &typeface, double zoom)
{
    Paper paper(typeface, plan.setup, zoom);
    {
        const Paper::Tag all(paper, Role::Document);
        plan.lay(paper);
    }
    return paper.take();
}

} // namespace

Document planPaper(PlanPaper which, PaperSize size, const PlanSource &source, const Typeface &typeface)
{
    const PlanMaterial &material = source.material;
    const Plan plan = planFor(which, source);
    Document document;
    for (const double zoom : plan.zooms) {
        document = laid(plan, typeface, zoom);
        if (document.pages.size() == 1)
            break;
    }
    if (document.pages.size() != 1)
        document = laid(plan, typeface, plan.otherwise);
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
    const auto &measures = material.plan.measures;
    const bool overdue = which == PlanPaper::ActionPlan && material.day.isValid() &&
                         std::any_of(measures.begin(), measures.end(), [&](const followup::Measure &each) { return followup::isOverdue(each, material.day); });
    if (overdue) // which is true of a day
        origin.append(Papers::tr("overdue as of %1").arg(QLocale().toString(material.day, QLocale::ShortFormat)));
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

QString factorText(const followup::OptionalFactor &factor)
{
    return factor ? u"%1 %2"_s.arg(factor->number()).arg(wording::factorName(*factor)) : QString();
}

QString sheetText(const PlanMaterial &material, followup::Field field)
{
    const followup::Record *sheet = material.plan.find({});
    const auto *text = sheet ? std::get_if<QString>(&sheet->value(field)) : nullptr;
    return text ? *text : QString();
}

void layQuestion(Paper &paper, const PlanMaterial &material, followup::Field field, int linesByHand)
{
    paper.skip(10);
    paper.heading(Role::H3, wording::questionText(field), type::body.weighted(Weight::SemiBold), 40);
    paper.skip(2);
    if (const QString text = sheetText(material, field); !text.isEmpty())
        paper.paragraph(text);
    else
        layLines(paper, linesByHand);
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
