#include "importer/unitbook.h"

#include "importer/text.h"

namespace faktorbenk::importer {

using survey::UnitClaim;
using survey::UnitCode;

namespace {

constexpr qsizetype mostReported = 100; // per unit, so that a hostile file cannot fill the memory
constexpr char between = '\xff'; // no byte of UTF-8

QString pathCode(const QStringList &path)
{
    return path.join(u'/');
}

} // namespace

Interner::Id UnitBook::spellingOf(const UnitCells &cells)
{
    m_spelling.assign(1, cells.byCode ? between : ' ');
    for (const std::string_view cell : {cells.code, cells.name, cells.parent, cells.serviceType})
        m_spelling.append(cell).push_back(between);
    for (const std::string_view level : cells.path)
        m_spelling.append(level).push_back(between);
    const Interner::Id spelling = m_spellings.idOf(m_spelling);
    if (spelling == m_bySpelling.size())
        m_bySpelling.push_back(nobody);
    return spelling;
}

std::optional<UnitBook::Index> UnitBook::known(const UnitCells &cells)
{
    if (m_spellings.size() >= mostSpellings)
        return std::nullopt;
    const Index unit = m_bySpelling[spellingOf(cells)];
    return unit == nobody ? std::nullopt : std::optional(unit);
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

    if (m_spellings.size() < mostSpellings)
        m_bySpelling[spellingOf(cells)] = index;
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
