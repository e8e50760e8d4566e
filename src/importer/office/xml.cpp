#include "importer/office/xml.h"

#include "importer/office/limits.h"

#include <algorithm>
#include <cstring>
#include <expat.h>

namespace faktorbenk::importer::office {

using namespace Qt::StringLiterals;

namespace {

std::string_view localName(const char *name)
{
    const char *const colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

bool isAnyUtf8(const char *encoding)
{
    return !encoding || QByteArrayView(encoding).compare("utf-8", Qt::CaseInsensitive) == 0 ||
           QByteArrayView(encoding).compare("us-ascii", Qt::CaseInsensitive) == 0;
}

} // namespace

const char *Attributes::find(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return nullptr;
}

std::string_view Attributes::get(std::string_view name) const
{
    const char *const value = find(name);
    return value ? std::string_view(value) : std::string_view();
}

std::string_view Attributes::getExactly(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2)
        if (pair[0] == name)
            return pair[1];
    return {};
}

struct XmlReader::Handlers
{
    static XmlReader &of(void *data) { return *static_cast<XmlReader *>(data); }

    static void tagSeen(XmlReader &reader)
    {
        reader.m_lastTagEnd =
            XML_GetCurrentByteIndex(reader.m_parser) + XML_GetCurrentByteCount(reader.m_parser);
    }
    static void start(void *data, const char *name, const char **attributes)
    {
        XmlReader &reader = of(data);
        if (++reader.m_depth > deepestNesting)
            return reader.fail(u"nested too deeply"_s);
        tagSeen(reader);
        reader.startElement(localName(name), Attributes(attributes));
    }
    static void end(void *data, const char *name)
    {
        XmlReader &reader = of(data);
        --reader.m_depth;
        tagSeen(reader);
        reader.endElement(localName(name));
    }
    static void text(void *data, const char *bytes, int size)
    {
        of(data).text({bytes, static_cast<std::size_t>(size)});
    }
    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        of(data).fail(u"a document type, which office files do not have"_s);
    }
    static void declaration(void *data, const char *, const char *encoding, int)
    {
        of(data).m_isUtf8 = isAnyUtf8(encoding);
    }
};

XmlReader::XmlReader() : m_parser(XML_ParserCreate(nullptr))
{
    Q_CHECK_PTR(m_parser);
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, Handlers::start, Handlers::end);
    XML_SetCharacterDataHandler(m_parser, Handlers::text);
    XML_SetStartDoctypeDeclHandler(m_parser, Handlers::doctype);
    XML_SetXmlDeclHandler(m_parser, Handlers::declaration);
}

XmlReader::~XmlReader()
{
    XML_ParserFree(m_parser);
}

char *XmlReader::room(std::size_t size)
{
    return static_cast<char *>(XML_GetBuffer(m_parser, static_cast<int>(size)));
}

XmlReader::State XmlReader::feed(std::size_t size, bool isLast)
{
    m_fed += static_cast<std::int64_t>(size);
    return stateAfter(XML_ParseBuffer(m_parser, static_cast<int>(size), isLast));
}

XmlReader::State XmlReader::feed(std::string_view bytes, bool isLast)
{
    char *const buffer = room(bytes.size());
    if (!buffer) {
        m_fault = u"no memory"_s;
        return State::Broken;
    }
    if (!bytes.empty())
        std::memcpy(buffer, bytes.data(), bytes.size());
    return feed(bytes.size(), isLast);
}

XmlReader::State XmlReader::resume()
{
    return stateAfter(XML_ResumeParser(m_parser));
}

XmlReader::State XmlReader::stateAfter(int status)
{
    if (!m_fault.isEmpty())
        return State::Broken;
    if (status == XML_STATUS_ERROR) {
        m_fault = QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)));
        return State::Broken;
    }
    if (status == XML_STATUS_SUSPENDED)
        return State::Paused;
    // An unfinished tag is kept and looked at again with every feed.
    if (m_fed - XML_GetCurrentByteIndex(m_parser) > longestToken) {
        m_fault = u"a tag without end"_s;
        return State::Broken;
    }
    return State::Ready;
}

std::int64_t XmlReader::unread() const
{
    const std::int64_t at = XML_GetCurrentByteIndex(m_parser);
    return at < 0 ? 0 : std::max<std::int64_t>(0, m_fed - at);
}

void XmlReader::pause()
{
    XML_StopParser(m_parser, XML_TRUE);
}

void XmlReader::fail(const QString &fault)
{
    if (m_fault.isEmpty())
        m_fault = fault;
    XML_StopParser(m_parser, XML_FALSE);
}

base::Result<void> readPart(const Archive &archive, const std::string &name, std::int64_t most,
                            XmlReader &reader, base::Progress *told)
{
    base::Result<Part> part = archive.part(name, most);
    if (!part)
        return tl::unexpected(part.error());
    constexpr std::size_t step = std::size_t{32} << 10;
    for (;;) {
        char *const buffer = reader.room(step);
        const base::Result<std::size_t> got = buffer ? part->read(buffer, step) : 0;
        if (!got)
            return tl::unexpected(got.error());
        if (!buffer || reader.feed(*got, *got == 0) == XmlReader::State::Broken)
            return tl::unexpected(
                damaged(archive.name(), QString::fromStdString(name) + u": "_s + reader.fault()));
        if (*got == 0)
            return {};
        if (told)
            told->report(part->position(), std::max(part->size(), part->position()));
    }
}

} // namespace faktorbenk::importer::office
