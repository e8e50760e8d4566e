#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace faktorbenk::base {

// A value or the reason why there is none. std::expected's stand-in until the compiler has it.
template <class T> using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

inline Failure failure(ErrorCode code, QVariantList arguments = {})
{
    return Failure(Error{code, std::move(arguments)});
}

} // namespace faktorbenk::base
