#pragma once

#include <QStringList>

namespace faktorbenk::gui {

// The invented municipality's files; empty if they are not installed.
QStringList sampleFiles();
// Where the sample's own file is kept for this user.
QString sampleDatabase();

} // namespace faktorbenk::gui
