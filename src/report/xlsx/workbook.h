#pragma once

#include "base/result.h"
#include "report/unitfile.h"
#include "report/xlsx/sheet.h"

#include <deque>

struct lxw_workbook;

namespace faktorbenk::report::xlsx {

// A workbook on its way to a file. It is written by close() and not before; without close() nothing is.
class Workbook
{
public:
    Workbook(const QString &path, const QString &title, const Provenance &provenance);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    // Each name once; it is made valid. Good as long as the workbook.
    Sheet &add(const QString &name);
    lxw_workbook *raw() { return m_book; }

    // CannotWriteFile, DiskFull.
    base::Result<void> close();

private:
    QString m_path;
    lxw_workbook *m_book;
    Styles m_styles;
    std::deque<Sheet> m_sheets;
};

} // namespace faktorbenk::report::xlsx
