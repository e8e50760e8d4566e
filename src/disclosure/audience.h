#pragma once

namespace faktorbenk::disclosure {

// Rule A7: material for all staff has means and comparisons, never distributions.
enum class Audience {
    Leader, // leader, union representative, safety representative
    Staff,
};

} // namespace faktorbenk::disclosure
