#pragma once

#include "base/progress.h"

#include <algorithm>

namespace faktorbenk::base {

// One of several pieces of work, told as a part of the whole. Must not outlive `whole`.
class PartProgress final : public Progress
{
public:
    // before, mine, total: what is done before it, what it is itself and all there is, in the unit of the whole.
    // rowsBefore: rows that were read before it.
    PartProgress(Progress &whole, std::int64_t before, std::int64_t mine, std::int64_t total, std::int64_t rowsBefore = 0)
        : m_whole(whole), m_before(before), m_mine(mine), m_total(total), m_rowsBefore(rowsBefore)
    {
    }
    void report(std::int64_t done, std::int64_t total) override
    {
        if (total > 0)
            m_whole.report(m_before + static_cast<std::int64_t>(static_cast<double>(m_mine) * static_cast<double>(std::min(done, total))
                                                                / static_cast<double>(total)),
                           m_total);
    }
    void reportRows(std::int64_t rows) override
    {
        m_rows = rows;
        m_whole.reportRows(m_rowsBefore + rows);
    }
    bool isCancelled() const override { return m_whole.isCancelled(); }
    std::int64_t rowsAfter() const { return m_rowsBefore + m_rows; }

private:
    Progress &m_whole;
    std::int64_t m_before, m_mine, m_total, m_rowsBefore;
    std::int64_t m_rows = 0;
};

// Work that begins anew is not seen to start over.
class ForwardProgress final : public Progress
{
public:
    explicit ForwardProgress(Progress &progress) : m_progress(progress) {}
    void report(std::int64_t done, std::int64_t total) override
    {
        const double part = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
        if (part < m_farthest)
            return;
        m_farthest = part;
        m_progress.report(done, total);
    }
    void reportRows(std::int64_t rows) override
    {
        m_mostRows = std::max(m_mostRows, rows);
        m_progress.reportRows(m_mostRows);
    }
    bool isCancelled() const override { return m_progress.isCancelled(); }

private:
    Progress &m_progress;
    double m_farthest = 0;
    std::int64_t m_mostRows = 0;
};

} // namespace faktorbenk::base
