#pragma once

#include "importer/office/archive.h"

#include <map>
#include <vector>

namespace faktorbenk::importer::office {

// Where a package's parts are and what they are to each other (Open Packaging Conventions).
struct Relationship
{
    std::string id;
    std::string
        type; // the last word of its address, which is the same in strict and transitional files: «worksheet»
    std::string target; // a part's name, from the root of the package and without a slash before it
};

// What the part refers to; empty when it refers to nothing. part "": the package itself. Errors: as
// Archive::part().
base::Result<std::vector<Relationship>> relationshipsOf(const Archive &archive, const std::string &part);

// The types of parts that are named one by one: part → type. Errors: as Archive::part().
base::Result<std::map<std::string, std::string>> contentTypes(const Archive &archive);

} // namespace faktorbenk::importer::office
