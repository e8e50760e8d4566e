#pragma once

#include "report/pptx/slides.h"
#include "report/references.h"
#include "report/unitfile.h"
#include "wording/methodtext.h"

#include <QCoreApplication>

namespace faktorbenk::report::pptx {

struct SlideWords {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

// What all slides of a unit are made from.
struct DeckSource {
    const UnitMaterial &material;
    const wording::MethodText &method;
    Box content;                             // under the titles, without the line of sources
    Box origin;                              // for the line of sources
    std::vector<ReferenceColumn> references; // those there is room for, in order

    const disclosure::UnitReport &report() const { return material.report; }
    bool isForLeaders() const { return report().audience() == disclosure::Audience::Leader; }
};

namespace type {
inline constexpr int large = 2400;
inline constexpr int text = 2000;
inline constexpr int table = 1800;
inline constexpr int small = 1600;
inline constexpr int header = 1400;
inline constexpr int origin = 1000;
} // namespace type

// Small print that belongs to every slide with figures: for whom, round, floor, date, source, and of what is
// published who says so (rule N10).
TextBox originBox(const DeckSource &source);
std::int64_t originHeight(const UnitMaterial &material, std::int64_t width);

// The few words that stand for a factor that is hidden, and the sentence that says which rule hides it and what the reader
// can do (rule A5). Precondition: the factor is hidden.
QString withheldText(const DeckSource &source, const disclosure::FactorReport &factor);
QString withheldSentence(const DeckSource &source, const disclosure::FactorReport &factor);

// Whatever a slide about all factors leaves out, each reason once: the words that stand there, or where none do the factors,
// and the sentence.
enum class Shown { Means, Comparisons, Distributions };
QStringList hiddenLines(const DeckSource &source, Shown shown);
// The same at the foot of what is left of the slide, which it takes its room from; nothing where nothing is hidden.
std::optional<TextBox> hiddenBox(const QStringList &lines, Box &rest);

std::vector<Slide> overviewSlides(const DeckSource &source);
std::vector<Slide> factorSlides(const DeckSource &source);
std::vector<Slide> closingSlides(const DeckSource &source); // distributions for leaders, summary
std::vector<Slide> meetingSlides(const DeckSource &source);
std::vector<Slide> planSlides(const DeckSource &source); // what the plan holds so far; none of an empty one

// The colours a reference's column or point has, fill and outline: the municipality dark, what is published hollow.
std::pair<Ink, Ink> inksOf(const ReferenceColumn &column);

} // namespace faktorbenk::report::pptx
