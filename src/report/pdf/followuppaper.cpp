// The follow-ups: how far the characteristics are practised, side by side, then each follow-up by itself.

#include "report/pdf/planparts.h"
#include "wording/plantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

using followup::FollowUp;

namespace {

constexpr std::size_t mostSideBySide = 6;
constexpr int linesByHand = 3;

constexpr Type caption = type::small.inked(palette::ink).weighted(Weight::Medium);

QString nameOf(const FollowUp &each)
{
    return each.heldOn ? dateText(each.heldOn) : Papers::tr("without a date");
}

std::vector<FollowUp> inOrder(const PlanMaterial &material)
{
    std::vector<FollowUp> all = material.plan.followUps;
    std::stable_sort(all.begin(), all.end(), [](const FollowUp &a, const FollowUp &b) {
        return a.heldOn.value_or(QDate(9999, 1, 1)) < b.heldOn.value_or(QDate(9999, 1, 1));
    });
    return all;
}

// The latest of them beside each other; none: a column to be filled in by hand.
void layRatings(Paper &paper, const PlanMaterial &material, const std::vector<FollowUp> &all)
{
    if (material.plan.characteristics.empty())
        return;
    paper.skip(14);
    paper.heading(Role::H2, Papers::tr("How far do we practise the characteristics now?"), type::heading, 80);
    paper.skip(2);
    paper.paragraph(Papers::tr("From 1, to a very small degree, to 5, to a very large degree; – is not assessed."),
                    type::table.inked(palette::inkMuted));
    paper.skip(6);
    const std::size_t first = all.size() > mostSideBySide ? all.size() - mostSideBySide : 0;
    const std::vector<FollowUp> shown(all.begin() + static_cast<std::ptrdiff_t>(first), all.end());
    const double each = 58;
    const std::size_t columns = std::max<std::size_t>(shown.size(), 1);
    std::vector<double> widths{paper.width() - each * static_cast<double>(columns)};
    widths.resize(1 + columns, each);
    for (const followup::Choice &choice : material.plan.choices) {
        const auto &lines = material.plan.characteristics;
        if (std::none_of(lines.begin(), lines.end(),
                         [&](const auto &line) { return line.choice == choice.id; }))
            continue;
        if (&choice != &material.plan.choices.front())
            paper.skip(8);
        Table table(paper, paper.left(), widths, {5, 4});
        std::vector<Cell> head{{choice.goal.isEmpty() ? choiceText(choice) : choice.goal, caption}};
        for (const FollowUp &one : shown)
            head.push_back({nameOf(one), caption, Align::Right});
        if (shown.empty())
            head.push_back({Papers::tr("1 to 5"), caption, Align::Right});
        table.head(head);
        for (const followup::Characteristic &line : lines) {
            if (line.choice != choice.id)
                continue;
            std::vector<Cell> row{{u"%1: %2"_s.arg(wording::columnText(line.column), line.text), type::table,
                                   Align::Left, Role::RowHeader}};
            for (const FollowUp &one : shown) {
                const auto found =
                    std::find_if(material.plan.ratings.begin(), material.plan.ratings.end(),
                                 [&](const followup::Rating &rating) {
                                     return rating.followUp == one.id && rating.characteristic == line.id;
                                 });
                const bool assessed = found != material.plan.ratings.end() && found->level;
                row.push_back({assessed ? QString::number(*found->level) : u"–"_s, type::body.inColumns(),
                               Align::Right});
            }
            if (shown.empty())
                row.push_back({});
            table.row(row, 20);
        }
    }
}

void layAnswer(Paper &paper, const QString &question, const QString &answer)
{
    if (answer.isEmpty())
        return;
    paper.skip(7);
    paper.heading(Role::H3, question, type::table.weighted(Weight::SemiBold), 26);
    paper.skip(1);
    paper.paragraph(answer);
}

QString presentText(const FollowUp &one)
{
    QStringList present;
    if (one.leaderPresent)
        present.append(Papers::tr("leader"));
    if (one.representativePresent)
        present.append(Papers::tr("union representative"));
    if (one.safetyPresent)
        present.append(Papers::tr("safety representative"));
    return present.isEmpty() ? QString() : Papers::tr("Present: %1").arg(present.join(u", "_s));
}

void layReviews(Paper &paper, const PlanMaterial &material, const FollowUp &one)
{
    const auto &reviews = material.plan.reviews;
    if (std::none_of(reviews.begin(), reviews.end(),
                     [&](const auto &each) { return each.followUp == one.id; }))
        return;
    paper.skip(5);
    const double w = paper.width();
    Table table(paper, paper.left(), {w * 0.5, w * 0.14, w * 0.36}, {5, 3.4});
    table.head({{Papers::tr("Measure"), caption},
                {Papers::tr("Has it worked?"), caption},
                {Papers::tr("Note"), caption}});
    for (const followup::MeasureReview &review : reviews) {
        if (review.followUp != one.id)
            continue;
        const auto measure = std::find_if(material.plan.measures.begin(), material.plan.measures.end(),
                                          [&](const auto &each) { return each.id == review.measure; });
        if (measure != material.plan.measures.end())
            table.row({{measure->text, type::table, Align::Left, Role::RowHeader},
                       {review.worked ? wording::workedText(*review.worked) : u"–"_s},
                       {review.note}});
    }
}

struct Questions
{
    QString examples = Papers::tr("Which good examples do we have?");
    QString praise = Papers::tr("Who deserves praise this month?");
    QString reviewed = Papers::tr("Which measures are carried out, and have they worked?");
    QString needs = Papers::tr("What more is needed?");
};

bool isWritten(const PlanMaterial &material, const FollowUp &one)
{
    const auto &reviews = material.plan.reviews;
    return !(one.examples + one.praise + one.reviewed + one.needs).isEmpty() ||
           std::any_of(reviews.begin(), reviews.end(), [&](const auto &each) { return each.followUp == one.id; });
}

void layByHand(Paper &paper, const Questions &questions, Role role, const Type &type)
{
    for (const QString &question :
         {questions.examples, questions.praise, questions.reviewed, questions.needs}) {
        paper.skip(12);
        paper.heading(role, question, type, 80);
        layLines(paper, linesByHand);
    }
}

} // namespace

void layFollowUps(Paper &paper, const PlanMaterial &material)
{
    layPlanTitle(paper, material, Papers::tr("Follow-up in %1").arg(material.unit));
    const std::vector<FollowUp> all = inOrder(material);
    const Questions questions;
    layRatings(paper, material, all);
    for (const FollowUp &one : all) {
        paper.skip(16);
        paper.heading(Role::H2, Papers::tr("Follow-up %1").arg(nameOf(one)), type::heading, 60);
        if (const QString present = presentText(one); !present.isEmpty()) {
            paper.skip(2);
            paper.paragraph(present, type::table.inked(palette::inkMuted));
        }
        if (!isWritten(material, one)) { // it is still to be held
            layByHand(paper, questions, Role::H3, type::table.weighted(Weight::SemiBold));
            continue;
        }
        layAnswer(paper, questions.examples, one.examples);
        layAnswer(paper, questions.praise, one.praise);
        layAnswer(paper, questions.reviewed, one.reviewed);
        layReviews(paper, material, one);
        layAnswer(paper, questions.needs, one.needs);
    }
    if (all.empty())
        layByHand(paper, questions, Role::H2, type::heading);
}

} // namespace faktorbenk::report::pdf
