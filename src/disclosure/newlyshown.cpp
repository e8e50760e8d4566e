#include "disclosure/newlyshown.h"

#include <algorithm>

namespace faktorbenk::disclosure {

namespace {

using What = Suppression::What;

bool isSameGroup(const Suppression &a, const Suppression &b)
{
    return a.unit == b.unit && a.background == b.background;
}

// Whether a log says that this is hidden: as itself, or as a part of what is hidden.
bool hides(const std::vector<Suppression> &log, const Suppression &line)
{
    return std::any_of(log.begin(), log.end(), [&](const Suppression &each) {
        if (!isSameGroup(each, line))
            return false;
        if (each.what == What::Group)
            return true;
        return line.what != What::Group && each.factor == line.factor && (each.what == line.what || each.what == What::Figures);
    });
}

} // namespace

NewlyShown newlyShown(const Gate &then, const Gate &now, Audience audience)
{
    const auto logOf = [audience](const Gate &gate) {
        std::vector<Suppression> log = gate.suppressionLog();
        if (audience == Audience::Staff)
            std::erase_if(log, [](const Suppression &line) { return line.what == What::Distribution; });
        return log;
    };
    const std::vector<Suppression> before = logOf(then);
    const std::vector<Suppression> after = logOf(now);
    NewlyShown news;
    for (const Suppression &line : before) {
        if (hides(after, line))
            continue;
        const auto unit = now.tree().find(line.unit);
        if (line.what == What::Group && !line.background && unit)
            news.units.push_back(*unit);
        else
            news.parts = true;
    }
    news.lessOfSome = std::any_of(after.begin(), after.end(), [&](const Suppression &line) { return !hides(before, line); });
    return news;
}

} // namespace faktorbenk::disclosure
