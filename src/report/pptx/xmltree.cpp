#include "report/pptx/xmltree.h"

#include <QXmlStreamReader>

namespace faktorbenk::report::pptx {

namespace {

constexpr int deepest = 200;

// Reads what is in the element the reader stands in, up to its end.
bool readInto(Node &node, QXmlStreamReader &reader, int depth)
{
    if (depth > deepest)
        return false;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            node.children.push_back({reader.name().toString(), reader.attributes(), {}});
            if (!readInto(node.children.back(), reader, depth + 1))
                return false;
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace

const Node *Node::child(QLatin1StringView wanted) const
{
    for (const Node &each : children)
        if (each.name == wanted)
            return &each;
    return nullptr;
}

const Node *Node::at(std::initializer_list<QLatin1StringView> path) const
{
    const Node *found = this;
    for (const QLatin1StringView step : path)
        if (found)
            found = found->child(step);
    return found;
}

const Node *Node::find(QLatin1StringView wanted) const
{
    for (const Node &each : children) {
        if (each.name == wanted)
            return &each;
        if (const Node *below = each.find(wanted))
            return below;
    }
    return nullptr;
}

std::optional<Node> readTree(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    Node document;
    if (!readInto(document, reader, 0) || reader.hasError() || document.children.empty())
        return std::nullopt;
    return std::move(document.children.front());
}

} // namespace faktorbenk::report::pptx
