#include "report/xlsx/workbook.h"

#include "base/version.h"
#include "report/xlsx/celltext.h"
#include "report/xlsx/writer.h"

#include <QFile>

#include <cerrno>
#include <cstring>

namespace faktorbenk::report::xlsx {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// libxlsxwriter takes 0 for «now», which no two runs share.
std::time_t createdAt(const QDateTime &imported)
{
    constexpr std::time_t unknown = 946'684'800; // the year 2000
    return imported.isValid() && imported.toSecsSinceEpoch() > 0 ? static_cast<std::time_t>(imported.toSecsSinceEpoch())
                                                                 : unknown;
}

} // namespace

Workbook::Workbook(const QString &path, const QString &title, const Provenance &provenance)
    : m_path(path), m_book(workbook_new(QFile::encodeName(path).constData())), m_styles(m_book)
{
    QByteArray shown = cellText(title);
    QByteArray author = "Faktorbenk";
    QByteArray comments = QByteArray("Faktorbenk ") + base::version;
    lxw_doc_properties properties{};
    properties.title = shown.data();
    properties.author = author.data();
    properties.comments = comments.data();
    properties.created = createdAt(provenance.imported);
    workbook_set_properties(m_book, &properties);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Sheet &Workbook::add(const QString &name)
{
    const QString valid = sheetName(name);
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, valid.toUtf8().constData());
    return m_sheets.emplace_back(sheet, m_styles, valid);
}

Result<void> Workbook::close()
{
    errno = 0;
    const lxw_error code = workbook_close(std::exchange(m_book, nullptr)); // frees it, whatever comes
    const int reason = errno;
    if (code == LXW_NO_ERROR)
        return {};
    if (reason == ENOSPC || reason == EDQUOT)
        return failure(ErrorCode::DiskFull, {m_path});
    return failure(ErrorCode::CannotWriteFile,
                   {m_path, reason ? QString::fromLocal8Bit(std::strerror(reason)) : QString::fromUtf8(lxw_strerror(code))});
}

} // namespace faktorbenk::report::xlsx
