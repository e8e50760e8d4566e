#include "report/pptx/template.h"

#include "report/pptx/masterlayouts.h"
#include "report/pptx/xml.h"

#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

static void initResources()
{
    Q_INIT_RESOURCE(pptx);
}

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// EMU; what the format allows.
constexpr std::int64_t smallestSlide = 914'400;
constexpr std::int64_t largestSlide = 51'206'400;
const QString ownRoot = u":/faktorbenk/pptx/"_s;
// What slides bring along, what only they need, and what points at them.
const QStringList droppedTypes = {u"slide"_s,     u"notesSlide"_s,    u"handoutMaster"_s, u"comments"_s,
                                  u"customXml"_s, u"commentAuthors"_s, u"vbaProject"_s,    u"printerSettings"_s};

class Reading
{
public:
    explicit Reading(const Package &package) : m_package(package) {}

    std::optional<ErrorCode> run()
    {
        const Relationship *main = relatedBy(m_package.relationships, "officeDocument");
        if (!main || m_package.parts.count(main->target) == 0)
            return ErrorCode::TemplateUnreadable;
        m_presentation = &m_package.parts.at(main->target);
        // With macros, the type is of another family; the macros stay behind.
        const bool isPresentation = m_presentation->contentType.contains("presentationml."_L1) || m_presentation->contentType.startsWith("application/vnd.ms-powerpoint."_L1);
        if (!isPresentation || !readPresentation())
            return ErrorCode::TemplateUnreadable;
        for (const QString &master : m_made.masters)
            if (!keep(master))
                return ErrorCode::TemplateUnusable;
        if (const Relationship *notes = relatedBy(m_presentation->relationships, "notesMaster"); notes && keep(notes->target))
            m_made.notesMaster = notes->target;
        if (!findLayouts())
            return ErrorCode::TemplateUnusable;
        return std::nullopt;
    }

    Template take() { return std::move(m_made); }

private:
    bool readPresentation()
    {
        QXmlStreamReader reader(m_presentation->bytes);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes has = reader.attributes();
            if (reader.name() == "presentation"_L1 && reader.namespaceUri() != presentationNs)
                return false; // of the strict kind: its masters and our slides would not be one file
            if (reader.name() == "sldMasterId"_L1) {
                const auto id = std::find_if(has.begin(), has.end(), [](const QXmlStreamAttribute &each) {
                    return each.name() == "id"_L1 && !each.namespaceUri().isEmpty();
                });
                for (const Relationship &each : m_presentation->relationships)
                    if (id != has.end() && each.id == id->value()) {
                        m_made.masters.append(each.target);
                        m_made.masterIds.append(has.value("id"_L1).toString());
                    }
            } else if (reader.name() == "sldSz"_L1) {
                m_made.width = has.value("cx"_L1).toLongLong();
                m_made.height = has.value("cy"_L1).toLongLong();
            }
        }
        const auto isSize = [](std::int64_t length) { return length >= smallestSlide && length <= largestSlide; };
        return !reader.hasError() && !m_made.masters.isEmpty() && isSize(m_made.width) && isSize(m_made.height);
    }

    // The part and everything it needs. False: it needs what is not there, or a slide.
    bool keep(const QString &name)
    {
        if (m_made.package.parts.count(name) > 0)
            return true;
        const auto found = m_package.parts.find(name);
        if (found == m_package.parts.end())
            return false;
        m_made.package.parts.emplace(name, found->second);
        return std::all_of(found->second.relationships.begin(), found->second.relationships.end(), [&](const Relationship &each) {
            return each.isExternal || (!droppedTypes.contains(lastSegment(each.type)) && keep(each.target));
        });
    }

    // The first master with the title over the content and room for it; else the first that has layouts with titles.
    bool findLayouts()
    {
        std::optional<MasterLayouts> best;
        for (const QString &master : m_made.masters) {
            if (!relatedBy(m_made.package.parts.at(master).relationships, "theme"))
                return false;
            auto found = readMaster(m_made.package, master, m_made.width, m_made.height);
            if (found && (!best || found->merit > best->merit))
                best = std::move(found);
        }
        if (!best)
            return false;
        m_made.theme = relatedBy(m_made.package.parts.at(m_made.masters.front()).relationships, "theme")->target;
        m_made.title = best->title;
        m_made.text = best->text;
        m_made.free = best->free;
        m_made.inks = best->inks;
        return true;
    }

    const Package &m_package;
    const Part *m_presentation = nullptr;
    Template m_made;
};

std::optional<ErrorCode> readInto(Template &made, const std::map<QString, QByteArray> &files)
{
    const auto package = Package::fromFiles(files);
    if (!package)
        return ErrorCode::TemplateUnreadable;
    Reading reading(*package);
    if (const auto fault = reading.run())
        return fault;
    made = reading.take();
    return std::nullopt;
}

} // namespace

const Template::Layout &Template::layout(SlideKind kind) const
{
    switch (kind) {
    case SlideKind::Title:
        return title;
    case SlideKind::Text:
        return text;
    case SlideKind::Free:
        break;
    }
    return free;
}

Result<Template> ownTemplate()
{
    initResources();
    std::map<QString, QByteArray> files;
    QDirIterator walk(ownRoot, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.emplace(file.fileName().mid(ownRoot.size()), file.readAll());
    }
    Template made;
    if (readInto(made, files))
        return failure(ErrorCode::ResourceMissing, {u"pptx"_s});
    return made;
}

Result<Template> readTemplate(const QString &path)
{
    const auto files = readZip(path);
    if (!files)
        return failure(ErrorCode::TemplateUnreadable, {path});
    Template made;
    if (const auto fault = readInto(made, *files))
        return failure(*fault, {path});
    if (made.notesMaster.isEmpty()) { // speaker notes need one, with a theme of its own
        auto own = ownTemplate();
        if (!own)
            return own;
        Part notes = own->package.parts.at(own->notesMaster);
        const QString theme = u"ppt/theme/themeOfNotes.xml"_s;
        made.notesMaster = u"ppt/notesMasters/notesMasterAdded.xml"_s;
        made.package.parts[theme] = own->package.parts.at(relatedBy(notes.relationships, "theme")->target);
        notes.relationships.front().target = theme;
        made.package.parts[made.notesMaster] = std::move(notes);
    }
    return made;
}

} // namespace faktorbenk::report::pptx
