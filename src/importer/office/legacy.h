#pragma once

#include "base/error.h"

#include <QString>

#include <string_view>

namespace faktorbenk::importer::office {

inline constexpr int legacyMagicSize = 8; // bytes

// True for the container of Microsoft's older programs, in which newer ones put what a password protects.
bool looksLikeLegacy(std::string_view firstBytes);

// What the user is told: FileIsPasswordProtected, FileIsLegacyExcel or FileFormatUnsupported.
base::Error whatLegacyIs(const QString &path);
base::Error whatLegacyIs(const QString &name, std::string_view bytes);

} // namespace faktorbenk::importer::office
