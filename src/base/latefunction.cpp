#include "base/latefunction.h"

#include <QCoreApplication>
#include <QLibrary>

using namespace Qt::StringLiterals;

namespace faktorbenk::base {

namespace {

// A part of the program without any code, beside it in ../lib/faktorbenk: it was linked with the libraries, so that the system
// knows which to load with it, and finds their functions through it. Stays loaded.
QLibrary &officeLibraries()
{
    static QLibrary *const libraries = [] {
        auto *made = new QLibrary(QCoreApplication::applicationDirPath() + u"/../lib/faktorbenk/libfaktorbenk-office"_s);
        made->setLoadHints(QLibrary::PreventUnloadHint);
        made->load();
        return made;
    }();
    return *libraries;
}

} // namespace

Result<void> needOfficeLibraries()
{
    if (officeLibraries().isLoaded())
        return {};
    return failure(ErrorCode::ResourceMissing, {officeLibraries().fileName()});
}

namespace detail {

QFunctionPointer officeFunction(const char *name)
{
    const QFunctionPointer found = officeLibraries().resolve(name);
    if (!found)
        qFatal("%s is not in the libraries that came with the program", name);
    return found;
}

} // namespace detail

} // namespace faktorbenk::base
