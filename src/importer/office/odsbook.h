#pragma once

#include "importer/office/workbook.h"

namespace faktorbenk::importer::office {

// OpenDocument spreadsheets. All sheets lie in one part, one after the other.
class OdsBook final : public Workbook
{
public:
    static base::Result<std::shared_ptr<const Workbook>> open(Container container, const Archive &archive);

    Format format() const override { return Format::Ods; }
    std::unique_ptr<RowSource> rows(std::size_t sheet) const override;

private:
    using Workbook::Workbook;
    std::int64_t m_size = 0;
};

} // namespace faktorbenk::importer::office
