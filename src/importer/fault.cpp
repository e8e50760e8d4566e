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

} // namespace faktorbenk::importer
