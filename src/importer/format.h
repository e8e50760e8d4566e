#pragma once

namespace faktorbenk::importer {

enum class Format { Text, Xlsx, Ods }; // Text: CSV and its kin

} // namespace faktorbenk::importer
