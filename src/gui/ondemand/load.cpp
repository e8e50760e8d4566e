#include "gui/ondemand/door.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui::ondemand {

// Beside the program: ../lib/faktorbenk. Once loaded it stays, since widgets have their code in it.
const Parts *parts()
{
    static const auto ask = [] {
        QLibrary library(QCoreApplication::applicationDirPath() + u"/../lib/faktorbenk/libfaktorbenk-ondemand"_s);
        library.setLoadHints(QLibrary::PreventUnloadHint);
        return reinterpret_cast<PartsFunction>(library.resolve(partsName));
    }();
    return ask ? ask() : nullptr;
}

} // namespace faktorbenk::gui::ondemand
