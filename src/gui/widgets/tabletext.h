#pragma once

#include <QStringList>

class QAbstractItemModel;
class QWidget;

namespace faktorbenk::gui {

// A table as tab-separated lines with its head first, for a spreadsheet or a mail; below it, why what is hidden in it is
// (rule A5).
QString tableText(const QAbstractItemModel &model);

// To the clipboard, with the source lines of the page that the widget is on below it: whatever leaves says where it is
// from and which floor it kept (rule A2). The page says that it was done. Every copied table goes through here.
void copyTable(QWidget *from, const QString &text);
// The same of a widget that is on no page of the session, or of what lies on it.
void setCopiedBelow(QWidget *widget, const QStringList &lines);

} // namespace faktorbenk::gui
