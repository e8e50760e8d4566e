// How much more is withheld than must be: units and background are decided one after the other and by a rule that asks
// for a little more than safety, so small municipalities are decided here jointly, by trying everything. What counts as
// safe is the same: no combination of what is shown is about fewer people than the floor (docs/gate.md, «Units and
// background»). The stated slack is in docs/gate.md.

#include "disclosure/gate.h"
#include "support/dangeroustowns.h"
#include "support/fewest.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace faktorbenk::disclosure {
namespace {

using survey::UnitIndex;
using testing::Person;
using testing::Town;

struct Group {
    std::int64_t people;
    std::vector<bool> members; // by person
    bool isShown;              // by the product
};

// Everything that could be shown of how many have answered, the municipality apart.
struct Question {
    std::vector<bool> everyone;
    std::vector<Group> candidates;
    std::int64_t floor;
};

Question questionOf(const Town &town, const Gate &gate, std::int64_t floor)
{
    Question question{{}, {}, floor};
    for (const Person &person : town.people)
        question.everyone.push_back(std::any_of(person.answers.begin(), person.answers.end(), [](int a) { return a > 0; }));
    const auto offer = [&](bool isShown, const auto &isIn) {
        Group group{0, question.everyone, isShown};
        for (std::size_t i = 0; i < group.members.size(); ++i) {
            group.members[i] = group.members[i] && isIn(town.people[i]);
            group.people += group.members[i];
        }
        if (group.people >= floor)
            question.candidates.push_back(std::move(group));
    };
    for (UnitIndex unit = 1; unit < gate.tree().size(); ++unit)
        offer(gate.unit(unit).isReleased(), [&](const Person &p) { return town.isInside(p.unit, static_cast<int>(unit)); });
    for (std::size_t each = 0; each < gate.background().size(); ++each)
        offer(gate.background(each).isReleased(), [&](const Person &p) {
            const auto &[variable, category] = gate.background()[each];
            return p.category[static_cast<std::size_t>(variable)] == category.toInt();
        });
    return question;
}

// Stated in docs/gate.md: of all that could be shown – people, each once for each group – so many percent more than the
// least are withheld at most.
constexpr double ordinarySlack = 2.0;
constexpr double dangerousSlack = 12.0;

using Hidden = std::uint32_t; // a bit each candidate

bool isSafe(const Question &question, Hidden hidden)
{
    std::vector<const std::vector<bool> *> groups{&question.everyone};
    for (std::size_t i = 0; i < question.candidates.size(); ++i)
        if (!(hidden >> i & 1U))
            groups.push_back(&question.candidates[i].members);
    testing::Atoms atoms;
    std::map<std::vector<bool>, std::size_t> places; // by the shown groups somebody is in
    for (std::size_t person = 0; person < question.everyone.size(); ++person) {
        std::vector<bool> key;
        for (const auto *group : groups)
            key.push_back((*group)[person]);
        if (!key[0])
            continue;
        const auto place = places.insert({key, places.size()}).first->second;
        atoms.people.resize(places.size());
        ++atoms.people[place];
    }
    atoms.groups.resize(groups.size());
    for (const auto &[key, place] : places)
        for (std::size_t group = 0; group < groups.size(); ++group)
            if (key[group])
                atoms.groups[group].push_back(place);
    return !testing::Fewest(atoms, question.floor).find();
}

struct Harm {
    std::int64_t people = 0;
    int groups = 0;

    friend auto operator<=>(const Harm &, const Harm &) = default;
};

Harm harmOf(const Question &question, Hidden hidden)
{
    Harm harm;
    for (std::size_t i = 0; i < question.candidates.size(); ++i)
        if (hidden >> i & 1U)
            harm = {harm.people + question.candidates[i].people, harm.groups + 1};
    return harm;
}

Hidden hiddenByProduct(const Question &question)
{
    Hidden hidden = 0;
    for (std::size_t i = 0; i < question.candidates.size(); ++i)
        hidden |= Hidden{!question.candidates[i].isShown} << i;
    return hidden;
}

Harm leastByTryingAll(const Question &question, const Harm &most)
{
    std::vector<std::pair<Harm, Hidden>> ways;
    for (Hidden hidden = 0; hidden < Hidden{1} << question.candidates.size(); ++hidden)
        if (const Harm harm = harmOf(question, hidden); harm < most)
            ways.emplace_back(harm, hidden);
    std::sort(ways.begin(), ways.end());
    for (const auto &[harm, hidden] : ways)
        if (isSafe(question, hidden))
            return harm;
    return most;
}

struct Measured {
    std::int64_t shown = 0;   // people in everything that could be shown, each once for each group
    Harm product, least;      // withheld to protect others
    int municipalities = 0, withMore = 0;

    double excess() const { return 100.0 * static_cast<double>(product.people - least.people) / static_cast<double>(shown); }
};

template <class Make> Measured measured(int count, Make make)
{
    Measured sum;
    while (sum.municipalities < count) {
        const auto [town, floor] = make();
        const Gate gate(town.tallies(), {floor, floor});
        if (!gate.unit(survey::UnitTree::root))
            continue;
        const Question question = questionOf(town, gate, floor);
        if (question.candidates.size() > 14)
            continue;
        const Hidden hidden = hiddenByProduct(question);
        EXPECT_TRUE(isSafe(question, hidden));
        const Harm product = harmOf(question, hidden);
        const Harm least = leastByTryingAll(question, product);
        sum.shown += harmOf(question, ~Hidden{0}).people;
        sum.product = {sum.product.people + product.people, sum.product.groups + product.groups};
        sum.least = {sum.least.people + least.people, sum.least.groups + least.groups};
        ++sum.municipalities;
        sum.withMore += least < product;
    }
    ::testing::Test::RecordProperty("shown", std::to_string(sum.shown));
    ::testing::Test::RecordProperty("product", std::to_string(sum.product.people) + " in " + std::to_string(sum.product.groups));
    ::testing::Test::RecordProperty("least", std::to_string(sum.least.people) + " in " + std::to_string(sum.least.groups));
    ::testing::Test::RecordProperty("withMore", std::to_string(sum.withMore) + " of " + std::to_string(sum.municipalities));
    return sum;
}

TEST(JointOptimum, TheSlackWhereBackgroundHasNothingToDoWithUnits)
{
    testing::TownMaker maker(20291);
    const Measured sum = measured(testing::runs(150, 3'000), [&] {
        Town town = maker.make(6);
        const int used = 1 + maker.below(2);
        for (Person &person : town.people)
            for (std::size_t v = 0; v < person.category.size(); ++v)
                person.category[v] = static_cast<int>(v) < used ? 1 + maker.below(v == 0 ? 2 : 3) : 0;
        return std::pair(std::move(town), std::int64_t{3} + maker.below(3));
    });
    EXPECT_LE(sum.excess(), ordinarySlack);
}

TEST(JointOptimum, TheSlackWhereBackgroundIsMadeToBeDangerous)
{
    testing::DangerousTowns maker(20292);
    const Measured sum = measured(testing::runs(150, 3'000), [&] {
        return std::pair(maker.make(1 + maker.below(3)), std::int64_t{3} + maker.below(3));
    });
    EXPECT_LE(sum.excess(), dangerousSlack);
}

} // namespace
} // namespace faktorbenk::disclosure
