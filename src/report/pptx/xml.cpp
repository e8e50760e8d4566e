#include "report/pptx/xml.h"

#include "report/legaltext.h"

namespace faktorbenk::report::pptx {

Xml::Xml() : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
}

void Xml::add(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(name), legalText(value));
}

Xml &Xml::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    add(attributes);
    return *this;
}

Xml &Xml::close()
{
    m_writer.writeEndElement();
    return *this;
}

Xml &Xml::leaf(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    add(attributes);
    return *this;
}

Xml &Xml::text(const char *name, const QString &text, Attributes attributes)
{
    open(name, attributes);
    m_writer.writeCharacters(legalText(text));
    return close();
}

QByteArray Xml::finish()
{
    m_writer.writeEndDocument();
    return m_writer.hasError() ? QByteArray() : m_bytes;
}

} // namespace faktorbenk::report::pptx
