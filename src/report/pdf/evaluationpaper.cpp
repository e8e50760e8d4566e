// Looking back: our own process, and a moment for reflection.

#include "report/pdf/planparts.h"
#include "wording/questiontext.h"

namespace faktorbenk::report::pdf {

namespace {

constexpr int linesByHand = 4;

void layQuestions(Paper &paper, const PlanMaterial &material, const QString &title, std::span<const followup::Field> fields)
{
    paper.skip(14);
    paper.heading(Role::H2, title, type::heading, 70);
    for (const followup::Field field : fields)
        layQuestion(paper, material, field, linesByHand);
}

} // namespace

void layEvaluation(Paper &paper, const PlanMaterial &material)
{
    layPlanTitle(paper, material, Papers::tr("Evaluation in %1").arg(material.unit));
    layQuestions(paper, material, Papers::tr("Our own process"), wording::processQuestions());
    layQuestions(paper, material, Papers::tr("A moment for reflection"), wording::reflectionQuestions());
}

} // namespace faktorbenk::report::pdf
