#include "report/pdf/pagemarks.h"

#include "report/about.h"
#include "report/pdf/marks.h"
#include "report/pdf/words.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

constexpr double barHeight = 13;
constexpr double courseHeight = 54;

std::uint32_t between(std::uint32_t from, std::uint32_t to, double share)
{
    std::uint32_t mixed = 0xff000000;
    for (const int shift : {16, 8, 0}) {
        const double a = (from >> shift) & 0xff;
        const double b = (to >> shift) & 0xff;
        mixed |= static_cast<std::uint32_t>(a + (b - a) * share + 0.5) << shift;
    }
    return mixed;
}

std::uint32_t groundOf(survey::Tenths mean)
{
    const int tenths = std::clamp(static_cast<int>(mean.count()), palette::heatFrom, palette::heatTo);
    return between(palette::heatLow, palette::heatHigh,
                   static_cast<double>(tenths - palette::heatFrom) / (palette::heatTo - palette::heatFrom));
}

std::uint32_t groundOf(survey::Verdict verdict)
{
    switch (verdict) {
    case survey::Verdict::Above:
        return palette::accentBand;
    case survey::Verdict::Below:
        return palette::ochreSoft;
    case survey::Verdict::Within:
        break;
    }
    return palette::nationFill;
}

Box inset(const Box &box)
{
    return {box.x + 0.8, box.y + 0.8, box.width - 1.6, box.height - 1.6};
}

void drawHatch(Paper &paper, const Box &box)
{
    constexpr double step = 4;
    for (double t = step; t < box.width + box.height; t += step) {
        const Point from{box.x + std::max(0.0, t - box.height), box.y + std::min(t, box.height)};
        const Point to{box.x + std::min(t, box.width), box.y + std::max(0.0, t - box.width)};
        paper.line(from, to, palette::lineStrong, 0.35);
    }
}

double leftOf(const survey::Distribution &shares)
{
    return shares[0].toDouble() + shares[1].toDouble() + shares[2].toDouble() / 2;
}

double rightOf(const survey::Distribution &shares)
{
    return shares[2].toDouble() / 2 + shares[3].toDouble() + shares[4].toDouble();
}

void drawShares(Paper &paper, const Box &box, const survey::Distribution &shares, const MarkScale &scale)
{
    const double step = (box.width - 8) / (scale.disagree + scale.agree);
    const double middle = box.x + 4 + scale.disagree * step;
    paper.line({middle, box.y}, {middle, box.bottom()}, palette::inkMuted, 0.5, 1.6);
    double x = middle - leftOf(shares) * step;
    const double y = box.y + (box.height - barHeight) / 2;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double wide = shares[i].toDouble() * step;
        if (wide > 0)
            paper.box({x, y, std::max(0.2, wide - 0.4), barHeight}, palette::answers[i]);
        x += wide;
    }
}

void drawRate(Paper &paper, const Box &box, const RateMark &rate)
{
    const double wide = box.width - 8;
    const double y = box.y + (box.height - 8) / 2;
    const auto at = [&](survey::Tenths of) { return box.x + 4 + wide * std::clamp(of.toDouble(), 0.0, 100.0) / 100; };
    paper.box({box.x + 4, y, wide, 8}, palette::sand);
    paper.box({box.x + 4, y, at(rate.rate) - box.x - 4, 8}, palette::accent);
    if (rate.before) {
        paper.line({at(*rate.before), y - 2.5}, {at(*rate.before), y + 10.5}, palette::white, 2.6);
        paper.line({at(*rate.before), y - 2.5}, {at(*rate.before), y + 10.5}, palette::ink, 1.2);
    }
}

void drawCourse(Paper &paper, const Box &box, const std::vector<disclosure::TrendPoint> &points, int lowest)
{
    const Box plot{box.x + 12, box.y + 8, box.width - 16, box.height - 16};
    const auto y = [&](double mean) {
        return plot.bottom() - (std::clamp(mean, double(lowest), 5.0) - lowest) / (5 - lowest) * plot.height;
    };
    const auto x = [&](std::size_t at) {
        return points.size() < 2 ? plot.x + plot.width / 2
                                 : plot.x + 8 + (plot.width - 16) * static_cast<double>(at) / static_cast<double>(points.size() - 1);
    };
    for (int value = lowest; value <= 5; ++value) {
        paper.line({plot.x, y(value)}, {plot.right(), y(value)}, palette::line, 0.5);
        if (value == lowest || value == 5)
            paper.text(QString::number(value), type::small.inColumns(), {box.x, y(value) - 5}, 9, Align::Right);
    }
    for (std::size_t i = 0; i < points.size(); ++i)
        if (const auto mean = points[i].shown(); mean && points[i].margin) {
            const double half = points[i].margin->halfWidth.toDouble();
            const double top = y(mean->toDouble() + half);
            paper.box({x(i) - 2.6, top, 5.2, y(mean->toDouble() - half) - top}, palette::accentBand);
        }
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const auto from = points[i].municipalityShown(), to = points[i + 1].municipalityShown();
        if (from && to)
            paper.line({x(i), y(from->toDouble())}, {x(i + 1), y(to->toDouble())}, palette::municipality, 0.9, 2.2);
        const auto ours = points[i].shown(), next = points[i + 1].shown();
        if (ours && next)
            paper.line({x(i), y(ours->toDouble())}, {x(i + 1), y(next->toDouble())}, palette::accent, 1.4);
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (const auto mean = points[i].shown())
            paper.box({x(i) - 2.8, y(mean->toDouble()) - 2.8, 5.6, 5.6}, palette::accent, 2.8, palette::white, 0.6);
        else if (points[i].mean && points[i].mean->reason() != disclosure::Reason::NotGiven)
            drawHatch(paper, {x(i) - 4, plot.bottom() - 9, 8, 8});
    }
}

// Words beside small drawings, as many in a line as there is room for.
class Key
{
public:
    explicit Key(Paper &paper) : m_paper(paper), m_tag(paper, Role::L), m_x(paper.left()), m_y(paper.y()) {}
    ~Key() { m_paper.moveTo(m_y + 15); }

    template <class Draw> void add(const QString &text, double sign, Draw draw)
    {
        const Laid laid = m_paper.lay(text, type::small.inked(palette::ink));
        const double width = sign + 4 + laid.width + 14;
        if (m_x > m_paper.left() && m_x + width - 14 > m_paper.right()) {
            m_x = m_paper.left();
            m_y += 15;
        }
        draw(Box{m_x, m_y + 1.5, sign, 10});
        const Paper::Tag item(m_paper, Role::LI);
        m_paper.put(laid, {m_x + sign + 4, m_y + (13 - laid.height) / 2});
        m_x += width;
    }

private:
    Paper &m_paper;
    Paper::Tag m_tag;
    double m_x;
    double m_y;
};

template <class Mark> bool has(const PageContent &content)
{
    return std::any_of(content.rows.begin(), content.rows.end(), [](const PageRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const PageCell &cell) { return std::holds_alternative<Mark>(cell.mark); });
    });
}

} // namespace

MarkScale markScale(const PageContent &content)
{
    MarkScale scale;
    for (const PageRow &row : content.rows)
        for (const PageCell &cell : row.cells) {
            if (const auto *bar = std::get_if<SharesMark>(&cell.mark)) {
                scale.disagree = std::max(scale.disagree, leftOf(bar->shares));
                scale.agree = std::max(scale.agree, rightOf(bar->shares));
            } else if (const auto *course = std::get_if<CourseMark>(&cell.mark)) {
                for (const disclosure::TrendPoint &point : course->points)
                    for (const auto &mean : {point.shown(), point.municipalityShown()})
                        if (mean && mean->count() < 30)
                            scale.lowest = 1;
            }
        }
    return scale;
}

void addMark(Cell &cell, const CellMark &mark, const MarkScale &scale)
{
    if (std::holds_alternative<WithheldMark>(mark)) {
        cell.behind = [](Paper &paper, const Box &box) { drawHatch(paper, inset(box)); };
    } else if (const auto *mean = std::get_if<MeanMark>(&mark)) {
        cell.behind = [ground = groundOf(mean->mean)](Paper &paper, const Box &box) { paper.box(inset(box), ground); };
    } else if (const auto *verdict = std::get_if<VerdictMark>(&mark)) {
        cell.behind = [ground = groundOf(verdict->verdict)](Paper &paper, const Box &box) { paper.box(inset(box), ground); };
    } else if (const auto *shares = std::get_if<SharesMark>(&mark)) {
        cell.height = 24;
        cell.behind = [bar = shares->shares, scale](Paper &paper, const Box &box) { drawShares(paper, box, bar, scale); };
    } else if (const auto *rate = std::get_if<RateMark>(&mark)) {
        cell.behind = [bar = *rate](Paper &paper, const Box &box) { drawRate(paper, box, bar); };
    } else if (const auto *course = std::get_if<CourseMark>(&mark)) {
        cell.height = courseHeight;
        cell.alternative = course->spoken;
        cell.draw = [points = course->points, lowest = scale.lowest](Paper &paper, const Box &box) {
            drawCourse(paper, box, points, lowest);
        };
    }
}

void layKey(Paper &paper, const PageContent &content)
{
    const bool hatched = has<WithheldMark>(content);
    if (!hatched && !has<MeanMark>(content) && !has<SharesMark>(content) && !has<CourseMark>(content))
        return;
    Key key(paper);
    if (has<MeanMark>(content))
        for (const int tenths : {30, 35, 40, 45, 50}) {
            const QString figure = wording::number(survey::Tenths(tenths));
            const QString text = tenths == palette::heatFrom ? Papers::tr("%1 and less").arg(figure) : figure;
            key.add(text, 14, [&](const Box &box) { paper.box(box, groundOf(survey::Tenths(tenths))); });
        }
    if (has<SharesMark>(content))
        for (int value = 1; value <= survey::answerValues; ++value)
            key.add(u"%1 %2"_s.arg(value).arg(wording::answerLabel(value)), 12, [&](const Box &box) {
                paper.box(box, palette::answers[static_cast<std::size_t>(value - 1)]);
            });
    if (has<CourseMark>(content)) {
        key.add(Papers::tr("Our unit"), 22, [&](const Box &box) {
            const double y = box.y + box.height / 2;
            paper.line({box.x, y}, {box.right(), y}, palette::accent, 1.4);
            paper.box({box.x + 8.2, y - 2.8, 5.6, 5.6}, palette::accent, 2.8, palette::white, 0.6);
        });
        key.add(Papers::tr("the municipality"), 22, [&](const Box &box) {
            const double y = box.y + box.height / 2;
            paper.line({box.x, y}, {box.right(), y}, palette::municipality, 0.9, 2.2);
        });
        key.add(Papers::tr("our own uncertainty"), 6, [&](const Box &box) { paper.box(box, palette::accentBand); });
    }
    if (hatched)
        key.add(Papers::tr("hidden"), 14, [&](const Box &box) { drawHatch(paper, box); });
}

} // namespace faktorbenk::report::pdf
