#pragma once

#include "importer/office/numberlook.h"
#include "importer/office/workbook.h"

namespace faktorbenk::importer::office {

// The texts that cells point to, kept one after the other.
class SharedStrings
{
public:
    std::size_t size() const { return m_ends.size(); }
    std::string_view at(std::size_t index) const
    {
        const std::size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(start, m_ends[index] - start);
    }
    void append(std::string_view text)
    {
        m_text.append(text);
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size())); // mostStringBytes fits
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

// What a sheet's cells need to be understood.
struct XlsxContext
{
    SharedStrings strings;
    std::vector<NumberLook> looks; // by the cell's style
    bool date1904 = false;
};

// Office Open XML, transitional or strict, with or without macros (which are not looked at).
class XlsxBook final : public Workbook
{
public:
    static base::Result<std::shared_ptr<const Workbook>> open(Container container, const Archive &archive,
                                                              const std::string &workbookPart);

    Format format() const override { return Format::Xlsx; }
    std::unique_ptr<RowSource> rows(std::size_t sheet) const override;

private:
    using Workbook::Workbook;

    std::vector<std::string> m_parts; // by sheet
    std::vector<std::int64_t> m_sizes;
    XlsxContext m_context;
};

} // namespace faktorbenk::importer::office
