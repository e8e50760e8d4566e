#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamAttributes>

#include <initializer_list>
#include <optional>
#include <vector>

namespace faktorbenk::report::pptx {

// A part of somebody's presentation, to be looked at from several sides. Names are local: without their prefix.
struct Node {
    QString name;
    QXmlStreamAttributes attributes;
    std::vector<Node> children;

    const Node *child(QLatin1StringView wanted) const;                           // the first of that name
    const Node *at(std::initializer_list<QLatin1StringView> path) const;        // child of child …
    const Node *find(QLatin1StringView wanted) const;                            // the first below, in the order of the file
    QString value(QLatin1StringView attribute) const { return attributes.value(attribute).toString(); }
    std::int64_t number(QLatin1StringView attribute) const { return attributes.value(attribute).toLongLong(); }
};

// None: not whole, or nested deeper than any presentation is.
std::optional<Node> readTree(const QByteArray &bytes);

} // namespace faktorbenk::report::pptx
