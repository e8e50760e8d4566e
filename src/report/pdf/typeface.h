#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

typedef struct _PangoLayout PangoLayout;

namespace faktorbenk::report::pdf {

enum class Weight { Regular, Medium, SemiBold };
enum class Align { Left, Center, Right };

// How a text looks. Sizes and lengths everywhere in pdf/ are points, 1/72 inch, counted from the page's upper
// left corner.
struct Type
{
    double size = 9.5;
    Weight weight = Weight::Regular;
    std::uint32_t ink = 0xff1c2528;
    bool figures = false; // digits of equal width, for columns
    double hang = 0;      // how far lines after the first are moved in

    constexpr Type inked(std::uint32_t other) const { return {size, weight, other, figures, hang}; }
    constexpr Type weighted(Weight other) const { return {size, other, ink, figures, hang}; }
    constexpr Type scaled(double by) const { return {size * by, weight, ink, figures, hang * by}; }
    constexpr Type inColumns() const { return {size, weight, ink, true, hang}; }
    constexpr Type hanging(double by) const { return {size, weight, ink, figures, by}; }
};

// A text broken into lines, ready to be drawn.
struct Laid
{
    struct Line
    {
        std::shared_ptr<PangoLayout> layout;
        double x = 0;
        double baseline = 0;
    };
    std::shared_ptr<PangoLayout> layout; // of all of it
    std::vector<Line> parts;             // each line by itself
    std::uint32_t ink = 0;
    double width = 0; // of its widest line
    double height = 0;
    int lines = 0;
};

// The typeface that is built into the program, and a face of emoji beside it, so that paper looks the same on every
// machine. Signs that both lack (another script, the latest emoji) are taken from the machine's own typefaces. Belongs
// to one thread, and so does what it has laid.
class Typeface
{
public:
    Typeface();
    ~Typeface();

    // width 0: one line, however long.
    Laid lay(const QString &text, const Type &type, double width = 0, Align align = Align::Left) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace faktorbenk::report::pdf
