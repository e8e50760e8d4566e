#include "survey/unittree.h"

#include <QSet>

#include <algorithm>

namespace faktorbenk::survey {

bool naturalLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const qsizetype startA = i;
            const qsizetype startB = j;
            while (i < a.size() && a[i].isDigit())
                ++i;
            while (j < b.size() && b[j].isDigit())
                ++j;
            QStringView digitsA = QStringView(a).sliced(startA, i - startA);
            QStringView digitsB = QStringView(b).sliced(startB, j - startB);
            while (digitsA.size() > 1 && digitsA.front() == u'0')
                digitsA = digitsA.sliced(1);
            while (digitsB.size() > 1 && digitsB.front() == u'0')
                digitsB = digitsB.sliced(1);
            if (digitsA.size() != digitsB.size())
                return digitsA.size() < digitsB.size();
            if (const int order = digitsA.compare(digitsB); order != 0)
                return order < 0;
        } else {
            if (a[i] != b[j])
                return a[i] < b[j];
            ++i;
            ++j;
        }
    }
    if (a.size() - i != b.size() - j)
        return a.size() - i < b.size() - j;
    return a < b; // «01» and «1»: any order, as long as it is always the same
}

std::optional<UnitIndex> UnitTree::find(const UnitCode &code) const
{
    const auto it = m_index.constFind(code);
    if (it == m_index.cend())
        return std::nullopt;
    return *it;
}

std::optional<UnitTree> UnitTree::fromRows(std::vector<Row> rows)
{
    UnitTree tree;
    tree.m_units.reserve(rows.size());
    tree.m_index.reserve(static_cast<qsizetype>(rows.size()));
    for (Row &row : rows) {
        const UnitIndex index = tree.m_units.size();
        const bool isRoot = !row.parent;
        if (isRoot != (index == root) || (row.parent && *row.parent >= index) || tree.m_index.contains(row.code))
            return std::nullopt;
        const int depth = isRoot ? 0 : tree.m_units[*row.parent].depth + 1;
        if (!isRoot)
            tree.m_units[*row.parent].children.push_back(index);
        tree.m_index.insert(row.code, index);
        tree.m_units.push_back({std::move(row.code), std::move(row.name), std::move(row.serviceType),
                                row.invitedHere, row.parent, {}, depth});
    }
    return tree;
}

std::vector<std::optional<std::int64_t>>
UnitTree::invited(const std::vector<std::int64_t> &directRespondents) const
{
    std::vector<std::optional<std::int64_t>> sums(m_units.size());
    for (std::size_t i = m_units.size(); i-- > 0;) {
        const Unit &unit = m_units[i];
        std::optional<std::int64_t> sum = unit.invitedHere;
        if (!sum && !unit.children.empty() && directRespondents[i] == 0)
            sum = 0;
        for (const UnitIndex child : unit.children)
            sum = sum && sums[child] ? std::optional(*sum + *sums[child]) : std::nullopt;
        sums[i] = sum;
    }
    return sums;
}

UnitTree UnitTree::withInvited(const QHash<UnitCode, std::int64_t> &invited) const
{
    UnitTree tree = *this;
    for (auto it = invited.cbegin(); it != invited.cend(); ++it)
        if (const auto unit = find(it.key()))
            tree.m_units[*unit].invitedHere = it.value();
    return tree;
}

namespace {

struct Draft {
    UnitCode code;
    QString name;
    QString serviceType;
    std::optional<std::int64_t> invited;
    std::optional<UnitCode> parent;
    bool listed = false; // the unit list speaks of it
};

} // namespace

// Gathers drafts by code, then lays them out as a tree.
class UnitTreeBuilder
{
public:
    explicit UnitTreeBuilder(QString municipality) : m_municipality(std::move(municipality)) {}

    void addListed(const UnitClaim &claim)
    {
        Draft &draft = draftFor(claim.code);
        draft.listed = true;
        draft.name = claim.name.isEmpty() ? claim.code.text() : claim.name;
        draft.serviceType = claim.serviceType;
        draft.invited = claim.invited;
        draft.parent = claim.parent;
    }

    void addFromResponses(const UnitClaim &claim)
    {
        Draft &draft = draftFor(claim.code);
        if (draft.listed) {
            if (draft.serviceType.isEmpty())
                draft.serviceType = claim.serviceType;
            return;
        }
        if (!claim.name.isEmpty())
            draft.name = claim.name;
        draft.serviceType = claim.serviceType;
        draft.parent = claim.parent;
    }

    SettledTree settle(bool hasList)
    {
        SettledTree result;
        resolveParents();
        result.cycles = cutCycles();
        if (hasList) {
            for (const Draft &draft : m_drafts)
                if (!draft.listed)
                    result.outsideList.push_back(draft.code);
            hangUnlistedBelowListedRoot();
        }
        makeRootIfNeeded();
        result.tree = layOut();
        return result;
    }

private:
    Draft &draftFor(const UnitCode &code)
    {
        const auto it = m_byCode.constFind(code);
        if (it != m_byCode.cend())
            return m_drafts[*it];
        m_byCode.insert(code, m_drafts.size());
        m_drafts.push_back({code, code.text(), {}, {}, {}, false});
        return m_drafts.back();
    }

    // A parent given by name becomes its code; a parent nobody describes becomes a unit.
    void resolveParents()
    {
        QHash<QString, UnitCode> byName;
        QSet<QString> ambiguous;
        for (const Draft &draft : m_drafts) {
            if (byName.contains(draft.name))
                ambiguous.insert(draft.name);
            byName.insert(draft.name, draft.code);
        }
        for (std::size_t i = 0, known = m_drafts.size(); i < known; ++i) {
            std::optional<UnitCode> parent = m_drafts[i].parent;
            if (!parent || m_byCode.contains(*parent))
                continue;
            const auto named = byName.constFind(parent->text());
            if (named != byName.cend() && !ambiguous.contains(parent->text()))
                m_drafts[i].parent = *named;
            else
                draftFor(*parent);
        }
        for (Draft &draft : m_drafts)
            if (draft.parent == draft.code)
                draft.parent.reset(); // its own parent: a way some exports mark the top
    }

    std::vector<UnitCode> cutCycles()
    {
        std::vector<UnitCode> cut;
        enum class Mark { New, OnPath, Done };
        std::vector<Mark> marks(m_drafts.size(), Mark::New);
        for (std::size_t start = 0; start < m_drafts.size(); ++start) {
            std::vector<std::size_t> path;
            std::size_t at = start;
            while (marks[at] == Mark::New) {
                marks[at] = Mark::OnPath;
                path.push_back(at);
                if (!m_drafts[at].parent)
                    break;
                const std::size_t above = m_byCode.value(*m_drafts[at].parent);
                if (marks[above] == Mark::OnPath) {
                    cut.push_back(m_drafts[at].code);
                    m_drafts[at].parent.reset();
                    break;
                }
                at = above;
            }
            for (const std::size_t passed : path)
                marks[passed] = Mark::Done;
        }
        return cut;
    }

    std::vector<std::size_t> tops() const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_drafts.size(); ++i)
            if (!m_drafts[i].parent)
                found.push_back(i);
        return found;
    }

    void hangUnlistedBelowListedRoot()
    {
        std::vector<std::size_t> listedTops;
        for (const std::size_t top : tops())
            if (m_drafts[top].listed)
                listedTops.push_back(top);
        if (listedTops.size() != 1)
            return;
        const UnitCode root = m_drafts[listedTops.front()].code;
        for (const std::size_t top : tops())
            if (!m_drafts[top].listed)
                m_drafts[top].parent = root;
    }

    void makeRootIfNeeded()
    {
        const std::vector<std::size_t> found = tops();
        if (found.size() <= 1)
            return;
        Draft &root = draftFor(madeRootCode);
        root.name = m_municipality.isEmpty() ? madeRootCode.text() : m_municipality;
        for (const std::size_t top : found)
            if (m_drafts[top].code != madeRootCode)
                m_drafts[top].parent = madeRootCode;
    }

    UnitTree layOut() const
    {
        std::vector<std::vector<std::size_t>> children(m_drafts.size());
        std::optional<std::size_t> root;
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (m_drafts[i].parent)
                children[m_byCode.value(*m_drafts[i].parent)].push_back(i);
            else
                root = i;
        }
        if (!root)
            return {};
        const auto byCode = [this](std::size_t a, std::size_t b) {
            return naturalLess(m_drafts[a].code.text(), m_drafts[b].code.text());
        };
        struct Pending {
            std::size_t draft;
            std::optional<UnitIndex> parent;
        };
        std::vector<UnitTree::Row> rows;
        std::vector<Pending> pending{{*root, std::nullopt}};
        while (!pending.empty()) {
            const Pending next = pending.back();
            pending.pop_back();
            const Draft &draft = m_drafts[next.draft];
            const UnitIndex index = rows.size();
            rows.push_back({draft.code, draft.name, draft.serviceType, draft.invited, next.parent});
            std::vector<std::size_t> &below = children[next.draft];
            std::sort(below.begin(), below.end(), byCode);
            for (auto it = below.rbegin(); it != below.rend(); ++it)
                pending.push_back({*it, index});
        }
        return UnitTree::fromRows(std::move(rows)).value_or(UnitTree());
    }

    QString m_municipality;
    std::vector<Draft> m_drafts;
    QHash<UnitCode, std::size_t> m_byCode;
};

SettledTree settleTree(const std::vector<UnitClaim> &fromResponses, const std::vector<UnitClaim> &fromUnitList,
                       const QString &municipality)
{
    UnitTreeBuilder builder(municipality);
    for (const UnitClaim &claim : fromUnitList)
        builder.addListed(claim);
    for (const UnitClaim &claim : fromResponses)
        builder.addFromResponses(claim);
    return builder.settle(!fromUnitList.empty());
}

} // namespace faktorbenk::survey
