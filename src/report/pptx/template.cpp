#include "report/pptx/template.h"

#include "report/pptx/xml.h"

#include <QDirIterator>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <set>

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

const QString ownRoot = u":/faktorbenk/pptx/"_s;
// What slides bring along, what only they need, and what points at them.
const QStringList droppedTypes = {u"slide"_s,     u"notesSlide"_s,    u"handoutMaster"_s, u"comments"_s,
                                  u"customXml"_s, u"commentAuthors"_s, u"vbaProject"_s,    u"printerSettings"_s};

struct Placeholder {
    QString type; // empty: of no type
    QString index;
    std::optional<Box> box;
    std::optional<SampleLook> look; // of the first text in it
};

struct LayoutPart {
    QString type; // title, obj, titleOnly …
    std::vector<Placeholder> placeholders;

    const Placeholder *find(std::initializer_list<const char *> types) const
    {
        for (const char *wanted : types)
            for (const Placeholder &each : placeholders)
                if (each.type == QLatin1StringView(wanted))
                    return &each;
        return nullptr;
    }
};

// A layout's or master's type and placeholders, in their order.
LayoutPart readLayout(const QByteArray &bytes)
{
    LayoutPart layout;
    QXmlStreamReader reader(bytes);
    std::optional<Placeholder> current;
    while (!reader.atEnd()) {
        reader.readNext();
        const auto name = reader.name();
        if (reader.isStartElement()) {
            const QXmlStreamAttributes has = reader.attributes();
            if (name == "sldLayout"_L1)
                layout.type = has.value("type"_L1).toString();
            else if (name == "ph"_L1)
                current = Placeholder{has.value("type"_L1).toString(), has.value("idx"_L1).toString(), {}, {}};
            else if (name == "off"_L1 && current)
                current->box = Box{has.value("x"_L1).toLongLong(), has.value("y"_L1).toLongLong(), 0, 0};
            else if (name == "ext"_L1 && current && current->box && has.hasAttribute("cx"_L1)) {
                current->box->width = has.value("cx"_L1).toLongLong();
                current->box->height = has.value("cy"_L1).toLongLong();
            }
            else if ((name == "rPr"_L1 || name == "endParaRPr"_L1) && current && !current->look)
                current->look = SampleLook{has.value("sz"_L1).toInt(), has.value("b"_L1) == "1"_L1, {}};
            else if (name == "srgbClr"_L1 && current && current->look && !current->look->ink)
                current->look->ink = Ink::of(0xff000000U | has.value("val"_L1).toUInt(nullptr, 16));
        } else if (reader.isEndElement() && name == "sp"_L1 && current) {
            layout.placeholders.push_back(*current);
            current.reset();
        }
    }
    return layout;
}

const Relationship *relatedBy(const std::vector<Relationship> &relationships, const char *type)
{
    const auto found = std::find_if(relationships.begin(), relationships.end(), [&](const Relationship &each) {
        return !each.isExternal && lastSegment(each.type) == QLatin1StringView(type);
    });
    return found == relationships.end() ? nullptr : &*found;
}

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
        if (!m_presentation->contentType.contains("presentationml."_L1) || !readPresentation())
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
        return !reader.hasError() && !m_made.masters.isEmpty() && m_made.width > 0 && m_made.height > 0;
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

    bool findLayouts()
    {
        const Part &master = m_made.package.parts.at(m_made.masters.front());
        const LayoutPart above = readLayout(master.bytes);
        const Relationship *theme = relatedBy(master.relationships, "theme");
        if (!theme)
            return false;
        m_made.theme = theme->target;
        m_isStyled = master.bytes.contains("titleStyle>");
        std::vector<std::pair<QString, LayoutPart>> layouts;
        for (const Relationship &each : master.relationships)
            if (lastSegment(each.type) == "slideLayout"_L1)
                layouts.emplace_back(each.target, readLayout(m_made.package.parts.at(each.target).bytes));
        const auto choose = [&](std::initializer_list<const char *> types) -> const std::pair<QString, LayoutPart> * {
            for (const char *type : types)
                for (const auto &each : layouts)
                    if (each.second.type == QLatin1StringView(type) && each.second.find({"title", "ctrTitle"}))
                        return &each;
            for (const auto &each : layouts)
                if (each.second.find({"title", "ctrTitle"}))
                    return &each;
            return nullptr;
        };
        const auto *title = choose({"title", "titleOnly"});
        const auto *text = choose({"obj", "tx", "objOnly", "titleOnly"});
        const auto *free = choose({"titleOnly", "obj", "tx"});
        if (!title || !text || !free)
            return false;
        m_made.title = layoutOf(*title, {"subTitle", "body"});
        m_made.text = layoutOf(*text, {"", "obj", "body"});
        m_made.free = layoutOf(*free, {});
        setContent(above, text->second, free->second);
        return true;
    }

    // Where the template has its own text: under the title, and on the slide.
    void setContent(const LayoutPart &master, const LayoutPart &text, const LayoutPart &free)
    {
        const auto boxOf = [](const Placeholder *each) { return each ? each->box : std::nullopt; };
        std::optional<Box> body = boxOf(text.find({"", "obj", "body"}));
        if (!body)
            body = boxOf(master.find({"body"}));
        Box content{m_made.width / 18, m_made.height / 5, m_made.width * 8 / 9, m_made.height * 7 / 10};
        if (body && body->width > m_made.width / 3 && body->height > m_made.height / 3)
            content = *body;
        std::optional<Box> title = boxOf(free.find({"title", "ctrTitle"}));
        if (!title)
            title = boxOf(master.find({"title"}));
        const std::int64_t bottom = std::min(content.y + content.height, m_made.height * 95 / 100);
        if (title && title->y + title->height < m_made.height / 2)
            content.y = std::max(content.y, title->y + title->height);
        content.height = bottom - content.y;
        if (content.height < m_made.height / 3)
            content = {content.x, m_made.height * 3 / 5, content.width, m_made.height * 7 / 20};
        m_made.content = content;
    }

    Template::Layout layoutOf(const std::pair<QString, LayoutPart> &layout, std::initializer_list<const char *> bodies) const
    {
        Holders holders;
        holders.title = layout.second.find({"title", "ctrTitle"})->type;
        if (!m_isStyled)
            holders.titleLook = layout.second.find({"title", "ctrTitle"})->look;
        if (const Placeholder *body = layout.second.find(bodies); body && m_isStyled) {
            holders.hasBody = true;
            holders.bodyType = body->type;
            holders.bodyIndex = body->index;
        }
        if (const Placeholder *number = layout.second.find({"sldNum"}))
            holders.numberIndex = number->index;
        return {layout.first, holders};
    }

    const Package &m_package;
    const Part *m_presentation = nullptr;
    Template m_made;
    bool m_isStyled = true; // the master tells slides how to write
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
