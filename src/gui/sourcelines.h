#pragma once

#include "gui/pagehost.h"

#include <QStringList>

namespace faktorbenk::gui {

class Session;

// Of whom and when; from which file, with which floor and for whom: two lines. Precondition: session.report().
QStringList sourceLines(const Session &session, PageHost::About about);

} // namespace faktorbenk::gui
