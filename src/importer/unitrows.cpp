#include "importer/unitrows.h"

#include <QHash>
#include <QSet>

namespace faktorbenk::importer {

using base::ErrorCode;
using survey::UnitClaim;

namespace {

// Which unit a parent means, as survey::settleTree() takes it: a code, else some unit's only name.
class Parents
{
public:
    explicit Parents(const std::vector<UnitRow> &units)
    {
        for (std::size_t i = 0; i < units.size(); ++i) {
            m_byCode.insert(units[i].claim.code.text(), i);
            const QString &name = units[i].claim.name;
            if (m_byName.contains(name))
                m_ambiguous.insert(name);
            m_byName.insert(name, i);
        }
    }
    std::optional<std::size_t> find(const QString &parent) const
    {
        if (const auto it = m_byCode.constFind(parent); it != m_byCode.cend())
            return *it;
        const auto it = m_byName.constFind(parent);
        if (it == m_byName.cend() || m_ambiguous.contains(parent))
            return std::nullopt;
        return *it;
    }

private:
    QHash<QString, std::size_t> m_byCode;
    QHash<QString, std::size_t> m_byName;
    QSet<QString> m_ambiguous;
};

} // namespace

std::optional<std::int64_t> wholeNumber(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits += c;
    }
    bool ok = false;
    const qlonglong number = digits.toLongLong(&ok);
    if (!ok || digits.size() > 10)
        return std::nullopt;
    return number;
}

std::vector<std::optional<std::size_t>> parentsOf(const std::vector<UnitRow> &units)
{
    const Parents parents(units);
    std::vector<std::optional<std::size_t>> above(units.size());
    for (std::size_t i = 0; i < units.size(); ++i)
        if (units[i].claim.parent)
            above[i] = parents.find(units[i].claim.parent->text());
    return above;
}

void checkParents(const std::vector<UnitRow> &units, FaultList &faults)
{
    const std::vector<std::optional<std::size_t>> above = parentsOf(units);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const UnitClaim &claim = units[i].claim;
        if (!claim.parent || above[i])
            continue;
        Fault fault = units[i].place;
        fault.code = ErrorCode::UnknownParent;
        fault.severity = Fault::Severity::Warning;
        fault.arguments = {claim.code.text(), claim.parent->text()};
        faults.add(std::move(fault));
    }
    // Walk upward from each unit; a ring is a walk that meets itself.
    std::vector<std::size_t> walkOf(units.size()); // number of the walk that came by, 0 none
    for (std::size_t i = 0; i < units.size(); ++i) {
        std::size_t at = i;
        while (walkOf[at] == 0 && above[at]) {
            walkOf[at] = i + 1;
            at = *above[at];
        }
        if (walkOf[at] == 0)
            walkOf[at] = i + 1;
        else if (walkOf[at] == i + 1 && above[at]) {
            std::size_t first = at;
            for (std::size_t other = *above[at]; other != at; other = *above[other])
                first = std::min(first, other);
            Fault fault = units[first].place;
            fault.code = ErrorCode::UnitCycle;
            fault.arguments = {units[first].claim.code.text()};
            faults.add(std::move(fault));
        }
    }
}

} // namespace faktorbenk::importer
