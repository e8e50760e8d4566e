#pragma once

#include "importer/office/archive.h"

#include <string_view>

struct XML_ParserStruct;

namespace faktorbenk::importer::office {

// The attributes of an element, by their names without prefix. Valid within startElement().
class Attributes
{
public:
    explicit Attributes(const char *const *pairs) : m_pairs(pairs) {}
    // Empty when there is none. With several of the same name but different prefix the first.
    std::string_view get(std::string_view name) const;
    bool has(std::string_view name) const { return find(name) != nullptr; }
    // By its whole name, prefix included; for names that two vocabularies share.
    std::string_view getExactly(std::string_view name) const;

private:
    const char *find(std::string_view name) const;
    const char *const *m_pairs;
};

// expat with the doors shut: no document types (so no entities of the file's own), no depth without end, no
// tag without end. Names lose their prefix, because writers choose it as they like; what they mean is in the
// names.
class XmlReader
{
public:
    enum class State { Ready, Paused, Broken };

    virtual ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    // Room for the next bytes, to be handed over by feed(size) – or all at once. After State::Paused only
    // resume().
    char *room(std::size_t size);
    State feed(std::size_t size, bool isLast);
    State feed(std::string_view bytes, bool isLast);
    State resume();

    const QString &fault() const { return m_fault; } // after State::Broken; technical words
    int depth() const { return m_depth; }            // elements open
    std::int64_t unread() const;                     // bytes fed and not yet understood
    // True when everything fed so far has been seen to its end with the last start or end tag.
    bool isBetweenTags() const { return m_lastTagEnd == m_fed; }
    // False when the file says that it is in something else than UTF-8.
    bool isUtf8() const { return m_isUtf8; }

protected:
    XmlReader();
    virtual void startElement(std::string_view name, const Attributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void text(std::string_view) {}
    void pause(); // within a handler: feed() ends as State::Paused
    void fail(const QString &fault);

private:
    struct Handlers;
    State stateAfter(int status);

    XML_ParserStruct *m_parser;
    QString m_fault;
    int m_depth = 0;
    std::int64_t m_fed = 0, m_lastTagEnd = 0;
    bool m_isUtf8 = true;
};

// Reads a whole part, and tells `told` how far it has come. Errors: as Archive::part() and Part::read(), and
// FileDamaged for what is no XML or failed the reader.
base::Result<void> readPart(const Archive &archive, const std::string &part, std::int64_t most,
                            XmlReader &reader, base::Progress *told = nullptr);

} // namespace faktorbenk::importer::office
