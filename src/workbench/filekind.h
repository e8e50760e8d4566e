#pragma once

namespace faktorbenk::workbench {

// What a file holds, as far as its header row tells.
enum class FileKind { Responses, Units, Benchmarks, Composite };

} // namespace faktorbenk::workbench
