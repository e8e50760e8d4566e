#include "report/pptx/package.h"

#include "report/pptx/xml.h"

#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationshipsName(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
}

QByteArray relationshipsXml(const std::vector<Relationship> &relationships, const QString &from)
{
    Xml xml;
    xml.open("Relationships", {{"xmlns", packageNs + u"relationships"_s}});
    for (const Relationship &each : relationships) {
        const QString target =
            each.isExternal ? each.target : QDir(u'/' + folderOf(from)).relativeFilePath(u'/' + each.target);
        if (each.isExternal)
            xml.leaf("Relationship", {{"Id", each.id}, {"Type", each.type}, {"Target", target}, {"TargetMode", u"External"_s}});
        else
            xml.leaf("Relationship", {{"Id", each.id}, {"Type", each.type}, {"Target", target}});
    }
    xml.close();
    return xml.finish();
}

QString ending(const QString &part)
{
    return part.mid(part.lastIndexOf(u'.') + 1).toLower();
}

// What has a type by its ending in the files we write; everything else is told part by part.
bool hasDefaultType(const QString &part)
{
    static const std::set<QString> endings = {u"xlsx"_s, u"png"_s, u"jpeg"_s, u"jpg"_s, u"gif"_s, u"emf"_s, u"wmf"_s};
    return endings.contains(ending(part));
}

QByteArray contentTypesXml(const std::map<QString, Part> &parts)
{
    std::map<QString, QString> defaults{{u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
                                        {u"xml"_s, u"application/xml"_s}};
    for (const auto &[name, part] : parts)
        if (hasDefaultType(name))
            defaults.emplace(ending(name), part.contentType);
    Xml xml;
    xml.open("Types", {{"xmlns", packageNs + u"content-types"_s}});
    for (const auto &[end, type] : defaults)
        xml.leaf("Default", {{"Extension", end}, {"ContentType", type}});
    for (const auto &[name, part] : parts)
        if (!hasDefaultType(name) || defaults.at(ending(name)) != part.contentType)
            xml.leaf("Override", {{"PartName", u'/' + name}, {"ContentType", part.contentType}});
    xml.close();
    return xml.finish();
}

// Calls with the attributes of every element of this local name. False: the XML is broken.
template <class Call> bool forEachElement(const QByteArray &bytes, const QStringList &names, Call call)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && names.contains(reader.name()))
            call(reader.name().toString(), reader.attributes());
    return !reader.hasError();
}

bool readRelationships(const std::map<QString, QByteArray> &files, const QString &part, std::vector<Relationship> &into)
{
    const auto found = files.find(relationshipsName(part));
    if (found == files.end())
        return true;
    return forEachElement(found->second, {u"Relationship"_s}, [&](const QString &, const QXmlStreamAttributes &has) {
        Relationship each{has.value("Id"_L1).toString(), has.value("Type"_L1).toString(), has.value("Target"_L1).toString(),
                          has.value("TargetMode"_L1) == "External"_L1};
        if (!each.isExternal) {
            const QString absolute =
                each.target.startsWith(u'/') ? each.target : u'/' + folderOf(part) + each.target;
            each.target = QDir::cleanPath(absolute).mid(1);
        }
        into.push_back(std::move(each));
    });
}

} // namespace

QString Package::relate(std::vector<Relationship> &relationships, const QString &type, const QString &target)
{
    const auto taken = [&](const QString &id) {
        return std::any_of(relationships.begin(), relationships.end(), [&](const auto &each) { return each.id == id; });
    };
    std::size_t next = relationships.size() + 1;
    while (taken(u"rId%1"_s.arg(next)))
        ++next;
    relationships.push_back({u"rId%1"_s.arg(next), type, target});
    return relationships.back().id;
}

std::vector<ZipEntry> Package::entries() const
{
    std::vector<ZipEntry> entries;
    entries.push_back({u"[Content_Types].xml"_s, contentTypesXml(parts)});
    entries.push_back({u"_rels/.rels"_s, relationshipsXml(relationships, QString())});
    for (const auto &[name, part] : parts) {
        entries.push_back({name, part.bytes, part.isPacked});
        if (!part.relationships.empty())
            entries.push_back({relationshipsName(name), relationshipsXml(part.relationships, name)});
    }
    return entries;
}

std::optional<Package> Package::fromFiles(const std::map<QString, QByteArray> &files)
{
    const auto types = files.find(u"[Content_Types].xml"_s);
    if (types == files.end())
        return std::nullopt;
    std::map<QString, QString> byEnding;
    std::map<QString, QString> byName;
    if (!forEachElement(types->second, {u"Default"_s, u"Override"_s}, [&](const QString &name, const QXmlStreamAttributes &has) {
            const QString type = has.value("ContentType"_L1).toString();
            if (name == "Default"_L1)
                byEnding[has.value("Extension"_L1).toString().toLower()] = type;
            else
                byName[has.value("PartName"_L1).toString().mid(1)] = type;
        }))
        return std::nullopt;
    Package package;
    if (!readRelationships(files, QString(), package.relationships))
        return std::nullopt;
    for (const auto &[name, bytes] : files) {
        if (name == types->first || name.endsWith(".rels"_L1))
            continue;
        if (name.contains(".."_L1) || name.contains(u'\\') || name.startsWith(u'/'))
            return std::nullopt; // no name of a part
        const auto named = byName.find(name);
        Part part{named != byName.end() ? named->second : byEnding[ending(name)], bytes};
        if (!readRelationships(files, name, part.relationships))
            return std::nullopt;
        package.parts.emplace(name, std::move(part));
    }
    return package;
}

QString relationshipType(const char *last)
{
    return relationshipNs + u'/' + QString::fromLatin1(last);
}

const Relationship *relatedBy(const std::vector<Relationship> &relationships, const char *type)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(), [&](const Relationship &each) {
        return !each.isExternal && lastSegment(each.type) == QLatin1StringView(type);
    });
    return found == relationships.end() ? nullptr : &*found;
}

QString lastSegment(const QString &type)
{
    return type.mid(type.lastIndexOf(u'/') + 1);
}

} // namespace faktorbenk::report::pptx
