#pragma once

#include "importer/office/archive.h"
#include "importer/table.h"

#include <vector>

namespace faktorbenk::importer::office {

// A spreadsheet file: its sheets, and the rows of each as often as wanted. What a reader does with the
// particulars of such files: merged cells have their value in the first and are blank in the rest; hidden
// rows and columns are read like any other; formulas count by the value that was last computed.
class Workbook
{
public:
    struct Sheet
    {
        QString name;
        bool isHidden = false;
    };

    // Errors: FileDamaged, FileIsPasswordProtected, FileUnpacksTooLarge, FileFormatUnsupported (a zip with
    // something else in it, named as far as it is known), FileUnreadable, Cancelled.
    static base::Result<std::shared_ptr<const Workbook>> open(Container container);

    virtual ~Workbook() = default;
    virtual Format format() const = 0;
    const std::vector<Sheet> &sheets() const { return m_sheets; } // at least one, in the order of the file
    // sheet: a place in sheets(). Errors come with the rows. Must not outlive the workbook.
    virtual std::unique_ptr<RowSource> rows(std::size_t sheet) const = 0;
    const Container &container() const { return m_container; }

protected:
    explicit Workbook(Container container) : m_container(std::move(container)) {}
    Container m_container;
    std::vector<Sheet> m_sheets;
};

// True for what begins like a zip file.
bool looksLikeArchive(std::string_view firstBytes);

} // namespace faktorbenk::importer::office
