// Reflection cards, one for each factor, on one sheet to be cut apart.

#include "report/pdf/planparts.h"
#include "wording/factortext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

constexpr std::size_t across = 2;
constexpr std::size_t down = survey::factorCount / across;
constexpr double pad = 14;
constexpr double numberSide = 22;
constexpr double gap = 6; // between questions

constexpr Type heading{12, Weight::SemiBold, palette::accentDark};
constexpr Type question{12, Weight::Regular, palette::ink};
constexpr Type smallest{8.8, Weight::Regular, palette::ink};

// The largest letters in which everything finds room.
Type typeFor(const Paper &paper, const QStringList &questions, double width, double height)
{
    for (double size = question.size; size > smallest.size; size -= 0.3) {
        const Type tried{size, question.weight, question.ink};
        double needed = 0;
        for (const QString &each : questions)
            needed += paper.lay(each, tried, width).height + gap;
        if (needed <= height)
            return tried;
    }
    return smallest;
}

void layCard(Paper &paper, survey::Factor factor, const QStringList &questions, const Box &card)
{
    const double x = card.x + pad;
    const double width = card.width - 2 * pad;
    double y = card.y + pad;
    paper.box({x, y, numberSide, numberSide}, palette::accentSoft, numberSide / 2);
    {
        const Paper::Tag tag(paper, Role::H2);
        const Laid number = paper.lay(QString::number(factor.number()), type::body.weighted(Weight::SemiBold).inked(palette::accentDark),
                                      numberSide, Align::Center);
        paper.put(number, {x, y + (numberSide - number.height) / 2});
        const Laid name = paper.lay(wording::factorName(factor), heading, width - numberSide - 8);
        paper.put(name, {x + numberSide + 8, y + (numberSide - name.height) / 2});
        y += std::max(numberSide, name.height) + 8;
    }
    const Type as = typeFor(paper, questions, width, card.bottom() - pad / 2 - y);
    const Paper::Tag list(paper, Role::L);
    for (const QString &each : questions) {
        const Paper::Tag item(paper, Role::LI);
        y += paper.text(each, as, {x, y}, width) + gap;
    }
}

} // namespace

void layCards(Paper &paper, const PlanMaterial &, const wording::MethodText &method)
{
    paper.heading(Role::H1, Papers::tr("Reflection cards"), type::title);
    paper.skip(2);
    paper.paragraph(Papers::tr("Questions to talk about, two and two or all together. There is no right answer. Cut along the lines."),
                    type::table.inked(palette::inkMuted));
    paper.skip(8);
    const Box sheet{paper.left(), paper.y(), paper.width(), paper.bottom() - paper.y()};
    const double wide = sheet.width / across;
    const double high = sheet.height / down;
    for (std::size_t column = 0; column <= across; ++column) {
        const double x = sheet.x + wide * static_cast<double>(column);
        paper.line({x, sheet.y}, {x, sheet.bottom()}, palette::lineStrong, 0.7, 3);
    }
    for (std::size_t row = 0; row <= down; ++row) {
        const double y = sheet.y + high * static_cast<double>(row);
        paper.line({sheet.x, y}, {sheet.right(), y}, palette::lineStrong, 0.7, 3);
    }
    for (const survey::Factor factor : survey::allFactors()) {
        const auto column = static_cast<double>(factor.index() % across);
        const auto row = static_cast<double>(factor.index() / across);
        layCard(paper, factor, method.cards[factor.index()], {sheet.x + wide * column, sheet.y + high * row, wide, high});
    }
    paper.moveTo(sheet.bottom());
}

} // namespace faktorbenk::report::pdf
