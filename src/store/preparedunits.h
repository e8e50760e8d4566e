#pragma once

#include "survey/responses.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>
#include <atomic>
#include <future>
#include <vector>

namespace faktorbenk::store {

// One unit's own people, ready to be written.
struct PreparedUnit {
    survey::UnitCode code;
    qint64 respondents = 0;
    QByteArray packed; // shuffled; docs/file-format.md, «Packed answers»
    survey::GroupTally tally;
};

// Puts each unit's people in random order (rule A1), packs and tallies them; sorted by unit code, so that
// not even the order of the units tells of the file they came in. A thread of its own does it slice by slice,
// so that the first units can be written while the last are still to be prepared; another may lend it a hand.
class Preparation
{
public:
    Preparation(survey::Questionnaire questionnaire, std::vector<survey::UnitResponses> units,
                QRandomGenerator &random);
    Preparation(const Preparation &) = delete;
    Preparation &operator=(const Preparation &) = delete;

    std::size_t units() const { return m_units.size(); }
    std::size_t slices() const { return m_slices.size(); }
    const std::vector<PreparedUnit> &slice(std::size_t index) const { return m_slices[index].ready.get(); } // waits

    // The same, but as long as the slice is not ready the calling thread prepares others that nobody has begun with.
    const std::vector<PreparedUnit> &sliceHelping(std::size_t index);

private:
    using Seed = std::array<quint32, 8>;
    struct Slice {
        std::packaged_task<std::vector<PreparedUnit>()> work;
        std::shared_future<std::vector<PreparedUnit>> ready = work.get_future().share();
    };

    bool prepareNext(); // false: there is none left to begin with
    std::vector<PreparedUnit> prepared(std::size_t first, std::size_t end, const Seed &seed);

    const survey::Questionnaire m_questionnaire;
    std::vector<survey::UnitResponses> m_units;
    std::vector<Slice> m_slices;
    std::atomic<std::size_t> m_next = 0; // the first slice nobody has begun with
    std::promise<void> m_sorted;
    std::shared_future<void> m_inOrder = m_sorted.get_future().share();
    std::future<void> m_working; // last, so that it has ended before anything it works on goes
};

// The tallies alone, of responses that are stored already.
std::vector<PreparedUnit> tallied(const survey::RoundResponses &responses);

} // namespace faktorbenk::store
