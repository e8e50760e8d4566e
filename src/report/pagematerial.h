#pragma once

#include "disclosure/audience.h"
#include "disclosure/trend.h"
#include "report/unitfile.h"
#include "survey/comparison.h"
#include "survey/mean.h"
#include "wording/promisetext.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace faktorbenk::report {

// What a cell of a page shows beside its text. Everything that is drawn also stands in words or figures in the row.
struct NoMark {};
struct WithheldMark {}; // hatched
struct MeanMark { // its ground on the absolute scale, as the heat map's
    survey::Tenths mean;
};
struct VerdictMark {
    survey::Verdict verdict;
};
struct SharesMark { // a bar that diverges around 3, on the same scale in all rows
    survey::Distribution shares;
};
struct RateMark { // from nought to all, with a notch at the round before; tenths of a percent
    survey::Tenths rate;
    std::optional<survey::Tenths> before = {};
};
struct CourseMark { // a small chart over the rounds, with what it shows in words
    std::vector<disclosure::TrendPoint> points;
    QString spoken;
};
using CellMark = std::variant<NoMark, WithheldMark, MeanMark, VerdictMark, SharesMark, RateMark, CourseMark>;

struct PageCell {
    QString text = {};
    CellMark mark = NoMark();
    int span = 1; // columns
    bool muted = false;
};

struct PageRow {
    std::vector<PageCell> cells;
    int level = 0; // how far the first cell is moved in
    bool strong = false;
};

struct PageColumn {
    enum class Align { Left, Middle, Figures };
    QString title;
    double width = 1; // its share of the page
    Align align = Align::Left;
    bool upright = false; // the title is read from below
};

// A page that one reads, as it stands on the screen: in words, in its order, with what was chosen on it. Its figures
// are what the gate has released to the page (rule A6).
struct PageContent {
    QString title;
    QString whom;        // of whom, when, how many have answered
    QStringList choices; // «Show: means»: filter, order and view
    QString caption;     // what the figures are of (rule N7)
    std::vector<wording::TextBlock> text = {}; // to be read from top to bottom, before the table
    std::vector<PageColumn> columns; // none: there is no table
    std::vector<PageRow> rows;
    QStringList notes; // below: what signs mean, why something is hidden
    bool lying = false;
    bool figures = true; // of the survey: printed, they are handed out
};

// A page with what stands at the foot of every paper: source, round, floor and for whom.
struct PageMaterial {
    PageContent content;
    QString municipality;
    QString round;
    survey::FloorPolicy floor;
    disclosure::Audience audience = disclosure::Audience::Staff;
    Provenance provenance;
};

} // namespace faktorbenk::report
