#pragma once

#include "report/pptx/zipfile.h"

#include <QString>

#include <map>
#include <vector>

namespace faktorbenk::report::pptx {

struct Relationship {
    QString id;
    QString type;   // in full
    QString target; // the name of a part, from the root of the package: ppt/slides/slide1.xml; else an address
    bool isExternal = false;
};

struct Part {
    QString contentType;
    QByteArray bytes;
    std::vector<Relationship> relationships = {};
    bool isPacked = false;
};

// An Open Packaging Conventions package: parts by name, without the leading slash.
struct Package {
    std::map<QString, Part> parts;
    std::vector<Relationship> relationships;

    // Adds a relationship to one of these and tells its id.
    static QString relate(std::vector<Relationship> &relationships, const QString &type, const QString &target);

    // [Content_Types].xml first, then the package's relationships, then every part in order of its name.
    std::vector<ZipEntry> entries() const;
    // None where types or relationships do not hold together.
    static std::optional<Package> fromFiles(const std::map<QString, QByteArray> &files);
};

// http://schemas.openxmlformats.org/officeDocument/2006/relationships/ with this at its end.
QString relationshipType(const char *last);
// The first of this type, by its last segment, that leads to a part.
const Relationship *relatedBy(const std::vector<Relationship> &relationships, const char *type);
// The last segment of a type: the same for the strict and the transitional form.
QString lastSegment(const QString &type);

} // namespace faktorbenk::report::pptx
