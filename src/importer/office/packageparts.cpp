#include "importer/office/packageparts.h"

#include "importer/office/limits.h"
#include "importer/office/xml.h"

namespace faktorbenk::importer::office {

namespace {

// «/xl/worksheets/sheet1.xml» as it is, «worksheets/sheet1.xml» and «../x.xml» from the folder of the part
// that says so.
std::string resolved(std::string_view target, std::string_view part)
{
    std::vector<std::string_view> folders;
    const auto walk = [&](std::string_view path) {
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, slash);
            path.remove_prefix(std::min(slash + 1, path.size()));
            if (step == "..") {
                if (!folders.empty())
                    folders.pop_back();
            } else if (!step.empty() && step != ".") {
                folders.push_back(step);
            }
        }
    };
    if (!target.starts_with('/')) {
        const std::size_t slash = part.rfind('/');
        walk(slash == std::string_view::npos ? std::string_view() : part.substr(0, slash));
    }
    walk(target);
    std::string path;
    for (const std::string_view folder : folders)
        path.append(path.empty() ? "" : "/").append(folder);
    return path;
}

class RelationshipReader final : public XmlReader
{
public:
    explicit RelationshipReader(const std::string &part) : m_part(part) {}
    std::vector<Relationship> found;

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (name != "Relationship" || attributes.get("TargetMode") == "External")
            return;
        std::string_view type = attributes.get("Type");
        type.remove_prefix(type.rfind('/') + 1); // npos + 1 is 0
        found.push_back({std::string(attributes.get("Id")), std::string(type),
                         resolved(attributes.get("Target"), m_part)});
    }
    void endElement(std::string_view) override {}

    const std::string &m_part;
};

class ContentTypeReader final : public XmlReader
{
public:
    std::map<std::string, std::string> found;

private:
    void startElement(std::string_view name, const Attributes &attributes) override
    {
        if (name == "Override")
            found.emplace(resolved(attributes.get("PartName"), {}), attributes.get("ContentType"));
        else if (name == "Default") // some writers type the workbook by its ending
            found.emplace("*." + std::string(attributes.get("Extension")), attributes.get("ContentType"));
    }
    void endElement(std::string_view) override {}
};

} // namespace

base::Result<std::vector<Relationship>> relationshipsOf(const Archive &archive, const std::string &part)
{
    const std::size_t slash = part.rfind('/');
    const std::size_t fileName = slash == std::string::npos ? 0 : slash + 1;
    const std::string path = part.substr(0, fileName) + "_rels/" + part.substr(fileName) + ".rels";
    RelationshipReader reader(part);
    if (archive.has(path))
        if (auto done = readPart(archive, path, mostSmallPartBytes, reader); !done)
            return tl::unexpected(done.error());
    return std::move(reader.found);
}

base::Result<std::map<std::string, std::string>> contentTypes(const Archive &archive)
{
    ContentTypeReader reader;
    if (auto done = readPart(archive, "[Content_Types].xml", mostSmallPartBytes, reader); !done)
        return tl::unexpected(done.error());
    return std::move(reader.found);
}

} // namespace faktorbenk::importer::office
