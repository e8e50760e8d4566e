#include "base/nocore.h"

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace faktorbenk::base {

void leaveNoCore()
{
#ifdef __linux__
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // a file
#ifndef __SANITIZE_ADDRESS__       // which looks for leaks as a debugger does
    prctl(PR_SET_DUMPABLE, 0);     // a reporter, which is asked whatever the limit is
#endif
#endif
}

} // namespace faktorbenk::base
