#include "importer/text.h"

#include <algorithm>

namespace faktorbenk::importer {

QString cleanText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()))
        .trimmed()
        .normalized(QString::NormalizationForm_C);
}

bool isBlank(std::string_view cell)
{
    if (cell.empty())
        return true;
    if (static_cast<unsigned char>(cell.front()) > ' ' && static_cast<unsigned char>(cell.front()) < 0x80)
        return false;
    return std::all_of(cell.begin(), cell.end(), [](char c) { return c == ' ' || c == '\t'; }) ||
           cleanText(cell).isEmpty();
}

QString comparableName(const QString &header)
{
    QString name;
    for (const QChar c : header.normalized(QString::NormalizationForm_C).toLower())
        if (c.isLetterOrNumber() || c == u'%')
            name += c;
    return name;
}

} // namespace faktorbenk::importer
