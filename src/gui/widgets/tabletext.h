#pragma once

#include <QString>

class QAbstractItemModel;

namespace faktorbenk::gui {

// A table as tab-separated lines with its head first, for a spreadsheet or a mail.
QString tableText(const QAbstractItemModel &model);

} // namespace faktorbenk::gui
