#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace faktorbenk::report::pptx {

inline const QString drawingNs = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
inline const QString presentationNs = QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main");
inline const QString relationshipNs = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const QString chartNs = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart");
inline const QString packageNs = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

// One XML part on its way. Names are written with their prefix; text and attributes lose what XML forbids.
class Xml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    Xml();
    Xml(const Xml &) = delete;
    Xml &operator=(const Xml &) = delete;

    Xml &open(const char *name, Attributes attributes = {});
    Xml &close();
    Xml &leaf(const char *name, Attributes attributes = {});
    Xml &text(const char *name, const QString &text, Attributes attributes = {});

    // Of what was opened, everything must be closed. Empty when the writer could not write it.
    QByteArray finish();

private:
    void add(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

inline QString number(std::int64_t value)
{
    return QString::number(value);
}

} // namespace faktorbenk::report::pptx
