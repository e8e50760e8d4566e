#include "importer/fault.h"

namespace faktorbenk::importer {

void FaultList::add(Fault fault)
{
    const bool error = fault.severity == Fault::Severity::Error;
    m_errors += error;
    std::size_t others = m_kept.size() - m_keptErrors;
    if ((error ? m_keptErrors : others) >= m_limit)
        return;
    m_keptErrors += error;
    fault.value.truncate(Fault::longestValue);
    m_kept.push_back(std::move(fault));
}

void FaultList::append(const FaultList &later, std::int64_t rowsBefore)
{
    for (Fault fault : later.m_kept) {
        if (fault.row > 0)
            fault.row += rowsBefore;
        add(std::move(fault));
    }
    m_errors += later.m_errors - static_cast<std::int64_t>(later.m_keptErrors);
}

} // namespace faktorbenk::importer
