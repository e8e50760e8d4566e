#pragma once

#include "base/result.h"

#include <QFunctionPointer>

#include <atomic>

namespace faktorbenk::base {

// What reads and writes office files (libzip, libxlsxwriter and what they bring) is loaded when somebody first wants such a
// file, since every start would have to wait for it otherwise. ResourceMissing: not there. Must have been asked
// before a LateFunction is called.
Result<void> needOfficeLibraries();

namespace detail {
QFunctionPointer officeFunction(const char *name);
}

// One function of these libraries, called as if it were linked; found when it is called for the first time.
template <class Signature> class LateFunction;

template <class Returned, class... Arguments> class LateFunction<Returned(Arguments...)>
{
public:
    constexpr explicit LateFunction(const char *name) : m_name(name) {}

    Returned operator()(Arguments... arguments) const
    {
        auto function = m_function.load(std::memory_order_relaxed);
        if (!function) {
            function = reinterpret_cast<Function>(detail::officeFunction(m_name));
            m_function.store(function, std::memory_order_relaxed);
        }
        return function(arguments...);
    }

private:
    using Function = Returned (*)(Arguments...);
    const char *m_name;
    mutable std::atomic<Function> m_function{nullptr};
};

} // namespace faktorbenk::base

// In a namespace: from here on calls of the library's function go through a LateFunction of the same name.
#define FAKTORBENK_LATE(name) inline constinit const ::faktorbenk::base::LateFunction<decltype(::name)> name{#name}
