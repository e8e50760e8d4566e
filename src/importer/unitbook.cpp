#include "importer/unitbook.h"

#include "importer/samebytes.h"
#include "importer/text.h"

namespace faktorbenk::importer {

using survey::UnitClaim;
using survey::UnitCode;

namespace {

constexpr qsizetype mostReported = 100; // per unit, so that a hostile file cannot fill the memory
constexpr char between = '\x1f';        // stands in no cell

void join(std::string &joined, std::span<const std::string_view> cells)
{
    joined.clear();
    for (const std::string_view cell : cells)
        joined.append(cell).push_back(between);
}

QString pathCode(const QStringList &path)
{
    return path.join(u'/');
}

} // namespace

std::string_view UnitBook::keyOf(const UnitCells &cells)
{
    if (!cells.path.empty())
        join(m_path, cells.path);
    if (cells.byCode)
        return cells.code;
    if (cells.path.empty())
        return cells.name;
    m_key.assign(m_path).append(cells.name);
    return m_key;
}

std::optional<UnitBook::Index> UnitBook::known(const UnitCells &cells)
{
    const Interner::Id key = m_keys.idOf(keyOf(cells));
    if (key >= m_spellings.size())
        return std::nullopt;
    const Spelling &seen = m_spellings[key];
    if (!seen.matches(cells, cells.path.empty() ? std::string_view() : m_path))
        return std::nullopt;
    return seen.unit;
}

bool UnitBook::Spelling::matches(const UnitCells &cells, std::string_view joinedPath) const
{
    const char *at = text.get();
    return text && sameBytes(cells.name, {at, name}) && sameBytes(cells.parent, {at + name, parent}) &&
           sameBytes(cells.serviceType, {at + name + parent, serviceType}) &&
           sameBytes(joinedPath, {at + name + parent + serviceType, path});
}

UnitBook::Settled UnitBook::settle(const UnitCells &cells, std::vector<UnitConflict> &conflicts)
{
    QString code = cleanText(cells.code);
    QString name = cleanText(cells.name);
    const QString parent = cleanText(cells.parent);
    const QString serviceType = cleanText(cells.serviceType);
    QStringList path;
    for (const std::string_view cell : cells.path)
        if (QString level = cleanText(cell); !level.isEmpty())
            path.append(std::move(level));
    const bool placed = !path.isEmpty();
    if (placed && name.isEmpty())
        name = path.last();
    else if (!cells.path.empty() && !name.isEmpty() && (!placed || path.last() != name))
        path.append(name);
    if (!cells.byCode)
        code = cells.path.empty() ? name : pathCode(path);
    if (code.isEmpty())
        return {};
    const QStringList parentPath = placed && parent.isEmpty() ? path.first(path.size() - 1) : QStringList();

    auto it = m_byCode.constFind(code);
    const bool isNew = it == m_byCode.cend();
    if (isNew) {
        it = m_byCode.insert(code, static_cast<Index>(m_units.size()));
        m_units.push_back({{UnitCode(code), {}, {}, {}, {}}, path, {}, {}});
    }
    const Index index = *it;
    Unit &unit = m_units[index];
    const auto disagree = [&](UnitConflict::About about, const QString &said, const QString &earlier) {
        const QString mark = QString::number(static_cast<int>(about)) + said;
        if (unit.reported.size() < mostReported && !unit.reported.contains(mark)) {
            unit.reported.append(mark);
            conflicts.push_back({about, code, said, earlier});
        }
    };

    const QString said = parent.isEmpty() ? pathCode(parentPath) : parent;
    const QString earlier = unit.claim.parent ? unit.claim.parent->text() : pathCode(unit.parentPath);
    if (!said.isEmpty() && !earlier.isEmpty() && said != earlier) {
        disagree(UnitConflict::About::Parent, said, earlier);
        return {index, true};
    }
    if (earlier.isEmpty() && !parent.isEmpty())
        unit.claim.parent = UnitCode(parent);
    else if (earlier.isEmpty())
        unit.parentPath = parentPath;
    if (unit.path.isEmpty())
        unit.path = path;
    if (unit.claim.name.isEmpty())
        unit.claim.name = name;
    else if (!name.isEmpty() && name != unit.claim.name)
        disagree(UnitConflict::About::Name, name, unit.claim.name);
    if (unit.claim.serviceType.isEmpty())
        unit.claim.serviceType = serviceType;
    else if (!serviceType.isEmpty() && serviceType != unit.claim.serviceType)
        disagree(UnitConflict::About::ServiceType, serviceType, unit.claim.serviceType);

    const Interner::Id key = m_keys.idOf(keyOf(cells));
    if (key >= m_spellings.size())
        m_spellings.resize(key + 1);
    const std::string_view joinedPath = cells.path.empty() ? std::string_view() : m_path;
    const std::string text =
        std::string(cells.name).append(cells.parent).append(cells.serviceType).append(joinedPath);
    Spelling &spelling = m_spellings[key];
    spelling = {index,
                static_cast<std::uint32_t>(cells.name.size()),
                static_cast<std::uint32_t>(cells.parent.size()),
                static_cast<std::uint32_t>(cells.serviceType.size()),
                static_cast<std::uint32_t>(joinedPath.size()),
                std::make_unique<char[]>(text.size() + 1)};
    std::copy(text.begin(), text.end(), spelling.text.get());
    return {index, false};
}

std::optional<std::vector<UnitBook::Index>> UnitBook::absorb(UnitBook &&later)
{
    const auto disagree = [](const QString &a, const QString &b) {
        return !a.isEmpty() && !b.isEmpty() && a != b;
    };
    const auto parentOf = [](const Unit &unit) {
        return unit.claim.parent ? unit.claim.parent->text() : pathCode(unit.parentPath);
    };
    std::vector<Index> places;
    places.reserve(later.m_units.size());
    for (Unit &theirs : later.m_units) {
        auto it = m_byCode.constFind(theirs.claim.code.text());
        if (it == m_byCode.cend()) {
            places.push_back(static_cast<Index>(m_units.size()));
            m_byCode.insert(theirs.claim.code.text(), places.back());
            m_units.push_back(std::move(theirs));
            continue;
        }
        places.push_back(*it);
        Unit &mine = m_units[*it];
        const QString parent = parentOf(mine);
        if (disagree(parent, parentOf(theirs)) || disagree(mine.claim.name, theirs.claim.name) ||
            disagree(mine.claim.serviceType, theirs.claim.serviceType))
            return std::nullopt;
        if (parent.isEmpty()) {
            mine.claim.parent = theirs.claim.parent;
            mine.parentPath = theirs.parentPath;
        }
        if (mine.path.isEmpty())
            mine.path = theirs.path;
        if (mine.claim.name.isEmpty())
            mine.claim.name = theirs.claim.name;
        if (mine.claim.serviceType.isEmpty())
            mine.claim.serviceType = theirs.claim.serviceType;
    }
    return places;
}

std::vector<UnitClaim> UnitBook::claims() const
{
    // Who is meant by a path: the unit whose own path it is, else one made for it.
    QHash<QString, UnitCode> byPath;
    for (const Unit &unit : m_units)
        if (!unit.path.isEmpty() && !byPath.contains(pathCode(unit.path)))
            byPath.insert(pathCode(unit.path), unit.claim.code);
    std::vector<UnitClaim> claims;
    claims.reserve(m_units.size());
    std::vector<UnitClaim> made;
    for (const Unit &unit : m_units) {
        UnitClaim claim = unit.claim;
        std::optional<UnitCode> above;
        QString prefix;
        for (const QString &level : unit.parentPath) {
            prefix = prefix.isEmpty() ? level : prefix + u'/' + level;
            auto it = byPath.constFind(prefix);
            if (it == byPath.cend()) {
                made.push_back({UnitCode(prefix), level, above, {}, {}});
                it = byPath.insert(prefix, UnitCode(prefix));
            }
            above = *it;
        }
        if (above)
            claim.parent = above;
        claims.push_back(std::move(claim));
    }
    std::move(made.begin(), made.end(), std::back_inserter(claims));
    return claims;
}

} // namespace faktorbenk::importer
