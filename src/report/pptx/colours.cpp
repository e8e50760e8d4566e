#include "report/pptx/colours.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

constexpr std::uint32_t opaque = 0xff000000U;

int part(std::uint32_t colour, int shift) { return static_cast<int>((colour >> shift) & 0xffU); }

double luminance(std::uint32_t colour)
{
    const auto linear = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(part(colour, 16)) + 0.7152 * linear(part(colour, 8)) + 0.0722 * linear(part(colour, 0));
}

std::optional<std::uint32_t> fromHex(const QString &text)
{
    bool isNumber = false;
    const std::uint32_t rgb = text.toUInt(&isNumber, 16);
    if (!isNumber || text.size() != 6)
        return std::nullopt;
    return opaque | rgb;
}

} // namespace

double contrast(std::uint32_t one, std::uint32_t other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

std::uint32_t mixed(std::uint32_t one, std::uint32_t other, double share)
{
    std::uint32_t colour = opaque;
    for (const int shift : {16, 8, 0})
        colour |= static_cast<std::uint32_t>(std::lround(part(one, shift) * share + part(other, shift) * (1 - share))) << shift;
    return colour;
}

std::uint32_t darkened(std::uint32_t colour, std::uint32_t ground, double wanted)
{
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i)
        if (const std::uint32_t darker = mixed(colour, opaque, 1 - static_cast<double>(i) / steps); contrast(darker, ground) >= wanted)
            return darker;
    return opaque;
}

ThemeColours::ThemeColours(const Node &theme, const Node &master)
{
    const Node *scheme = theme.find("clrScheme"_L1);
    if (!scheme)
        return;
    for (const Node &each : scheme->children) {
        std::optional<std::uint32_t> colour;
        if (const Node *plain = each.child("srgbClr"_L1))
            colour = fromHex(plain->value("val"_L1));
        else if (const Node *system = each.child("sysClr"_L1))
            colour = fromHex(system->value("lastClr"_L1));
        if (colour)
            m_colours[each.name] = *colour;
    }
    if (const Node *map = master.child("clrMap"_L1))
        for (const QXmlStreamAttribute &each : map->attributes)
            if (const auto found = m_colours.find(each.value().toString()); found != m_colours.end())
                m_colours[each.name().toString()] = found->second;
}

std::optional<std::uint32_t> ThemeColours::named(const QString &name) const
{
    const auto found = m_colours.find(name);
    return found == m_colours.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::uint32_t> ThemeColours::in(const Node *holder) const
{
    if (!holder)
        return std::nullopt;
    for (const Node &each : holder->children) {
        std::optional<std::uint32_t> colour;
        if (each.name == "srgbClr"_L1)
            colour = fromHex(each.value("val"_L1));
        else if (each.name == "sysClr"_L1)
            colour = fromHex(each.value("lastClr"_L1));
        else if (each.name == "schemeClr"_L1)
            colour = named(each.value("val"_L1));
        if (!colour)
            continue;
        double scale = 1;
        double offset = 0;
        for (const Node &change : each.children) {
            const double share = static_cast<double>(change.number("val"_L1)) / 100'000;
            if (change.name == "lumMod"_L1)
                scale = share;
            else if (change.name == "lumOff"_L1)
                offset = share;
            else
                return std::nullopt;
        }
        // Near enough to tell light from dark: towards black by the factor, towards white by what is added.
        return mixed(0xffffffff, mixed(*colour, opaque, std::clamp(scale, 0.0, 1.0)), std::clamp(offset, 0.0, 1.0));
    }
    return std::nullopt;
}

} // namespace faktorbenk::report::pptx
