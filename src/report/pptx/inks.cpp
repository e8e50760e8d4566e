#include "report/pptx/inks.h"

#include "report/palette.h"
#include "report/pptx/colours.h"

namespace faktorbenk::report::pptx {

namespace {

constexpr double readable = 4.5; // to one, WCAG 2.1 AA

class Exchange
{
public:
    explicit Exchange(const Inks &inks) : m_inks(inks) {}

    void operator()(Ink &ink) const
    {
        if (ink.theme)
            ink = QLatin1StringView(ink.theme) == QLatin1StringView("tx1") ? m_inks.text : m_inks.accent;
        else if (ink.rgb == palette::accentDark)
            ink = m_inks.accentDark;
        else if (ink.rgb == palette::accentSoft)
            ink = m_inks.accentSoft;
        else if (ink.rgb == palette::accentBand)
            ink = m_inks.accentBand;
    }
    void operator()(std::optional<Ink> &ink) const
    {
        if (ink)
            (*this)(*ink);
    }
    void operator()(TextBox &text) const
    {
        (*this)(text.fill);
        for (Paragraph &paragraph : text.paragraphs)
            for (Run &run : paragraph.runs)
                (*this)(run.ink);
    }
    void operator()(Table &table) const
    {
        (*this)(table.rule);
        for (auto &row : table.rows)
            for (Cell &cell : row)
                (*this)(cell.ink);
    }
    void operator()(Chart &chart) const
    {
        (*this)(chart.text);
        for (ChartSeries &series : chart.series) {
            (*this)(series.fill);
            (*this)(series.outline);
            (*this)(series.label);
            for (auto &[fill, outline] : series.points) {
                (*this)(fill);
                (*this)(outline);
            }
        }
    }

private:
    const Inks &m_inks;
};

} // namespace

Inks inksFor(std::optional<std::uint32_t> text, std::optional<std::uint32_t> accent, std::uint32_t ground)
{
    Inks inks;
    if (!text || contrast(*text, ground) < readable)
        inks.text = Ink::of(palette::ink);
    const std::uint32_t shown = darkened(accent.value_or(palette::accent), ground, readable);
    if (shown != accent)
        inks.accent = Ink::of(shown);
    const bool isOurs = shown == palette::accent;
    const std::uint32_t soft = isOurs ? palette::accentSoft : mixed(shown, palette::white, 0.14);
    inks.accentSoft = Ink::of(soft);
    inks.accentDark = Ink::of(isOurs ? palette::accentDark : darkened(shown, soft, 2 * readable));
    inks.accentBand = Ink::of(isOurs ? palette::accentBand : mixed(shown, palette::white, 0.28));
    return inks;
}

Slide inInks(Slide slide, const Inks &inks)
{
    const Exchange exchange(inks);
    for (auto &item : slide.items)
        std::visit(exchange, item);
    return slide;
}

bool isPaper(std::uint32_t ground)
{
    return contrast(palette::inkMuted, ground) >= readable && contrast(palette::service, ground) >= 3;
}

} // namespace faktorbenk::report::pptx
