#include "report/pptx/deckfile.h"

#include "base/version.h"
#include "report/pptx/chartxml.h"
#include "report/pptx/embeddedworkbook.h"
#include "report/pptx/xml.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

const QString typeRoot = u"application/vnd.openxmlformats-officedocument."_s;
constexpr int firstSlideId = 256;

class DeckFile
{
public:
    DeckFile(const Deck &deck, const Template &on) : m_deck(deck), m_template(on), m_package(on.package)
    {
        for (const QString &master : on.masters)
            m_masters.append(Package::relate(m_relationships, relationshipType("slideMaster"), master));
        for (const Slide &slide : deck.slides)
            addSlide(slide);
        m_notesMaster = Package::relate(m_relationships, relationshipType("notesMaster"), on.notesMaster);
        Package::relate(m_relationships, relationshipType("theme"), on.theme);
        addPart(u"ppt/presProps.xml"_s, "presProps", "presentationPr");
        addPart(u"ppt/viewProps.xml"_s, "viewProps", "viewPr");
        addTableStyles();
        add(u"ppt/presentation.xml"_s, typeRoot + u"presentationml.presentation.main+xml"_s, presentationXml(), m_relationships);
        Package::relate(m_package.relationships, relationshipType("officeDocument"), u"ppt/presentation.xml"_s);
        addProperties();
    }

    bool isWhole() const
    {
        return std::all_of(m_package.parts.begin(), m_package.parts.end(), [](const auto &each) { return !each.second.bytes.isEmpty(); });
    }
    std::vector<ZipEntry> entries() const { return m_package.entries(); }

private:
    void add(const QString &name, const QString &type, const QByteArray &bytes, const std::vector<Relationship> &relationships = {})
    {
        m_package.parts[name] = Part{type, bytes, relationships};
    }

    // A name that the template does not have, numbered.
    QString freeName(const QString &pattern, int &last) const
    {
        QString name;
        do
            name = pattern.arg(++last);
        while (m_package.parts.count(name) > 0);
        return name;
    }

    void addSlide(const Slide &slide)
    {
        const Template::Layout &layout = m_template.layout(slide.kind);
        const QString name = freeName(u"ppt/slides/slide%1.xml"_s, m_lastSlide);
        std::vector<Relationship> relationships;
        Package::relate(relationships, relationshipType("slideLayout"), layout.part);
        QStringList charts;
        for (const auto &item : slide.items)
            if (const auto *chart = std::get_if<Chart>(&item))
                charts.append(Package::relate(relationships, relationshipType("chart"), addChart(*chart)));
        if (!slide.notes.empty())
            Package::relate(relationships, relationshipType("notesSlide"), addNotes(slide, name));
        add(name, typeRoot + u"presentationml.slide+xml"_s, slideXml(slide, layout.holders, charts, m_deck.language), relationships);
        m_slides.append(Package::relate(m_relationships, relationshipType("slide"), name));
    }

    QString addChart(const Chart &chart)
    {
        const QString book = freeName(u"ppt/embeddings/Microsoft_Excel_Worksheet%1.xlsx"_s, m_lastBook);
        m_package.parts[book] = Part{typeRoot + u"spreadsheetml.sheet"_s, embeddedWorkbook(chart), {}, true};
        std::vector<Relationship> relationships;
        const QString id = Package::relate(relationships, relationshipType("package"), book);
        const QString name = freeName(u"ppt/charts/chart%1.xml"_s, m_lastChart);
        add(name, typeRoot + u"drawingml.chart+xml"_s, chartXml(chart, id, m_deck.language), relationships);
        return name;
    }

    QString addNotes(const Slide &slide, const QString &slideName)
    {
        const QString name = freeName(u"ppt/notesSlides/notesSlide%1.xml"_s, m_lastNotes);
        std::vector<Relationship> relationships;
        Package::relate(relationships, relationshipType("notesMaster"), m_template.notesMaster);
        Package::relate(relationships, relationshipType("slide"), slideName);
        add(name, typeRoot + u"presentationml.notesSlide+xml"_s, notesXml(slide, m_deck.language), relationships);
        return name;
    }

    void addPart(const QString &name, const char *kind, const char *root)
    {
        Xml xml;
        xml.leaf((QByteArray("p:") + root).constData(),
                 {{"xmlns:a", drawingNs}, {"xmlns:r", relationshipNs}, {"xmlns:p", presentationNs}});
        add(name, typeRoot + u"presentationml."_s + QString::fromLatin1(kind) + u"+xml"_s, xml.finish());
        Package::relate(m_relationships, relationshipType(kind), name);
    }

    void addTableStyles()
    {
        Xml xml;
        xml.leaf("a:tblStyleLst", {{"xmlns:a", drawingNs}, {"def", u"{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"_s}});
        add(u"ppt/tableStyles.xml"_s, typeRoot + u"presentationml.tableStyles+xml"_s, xml.finish());
        Package::relate(m_relationships, relationshipType("tableStyles"), u"ppt/tableStyles.xml"_s);
    }

    QByteArray presentationXml() const
    {
        Xml xml;
        xml.open("p:presentation", {{"xmlns:a", drawingNs}, {"xmlns:r", relationshipNs}, {"xmlns:p", presentationNs}});
        xml.open("p:sldMasterIdLst");
        for (qsizetype i = 0; i < m_masters.size(); ++i)
            xml.leaf("p:sldMasterId", {{"id", m_template.masterIds[i]}, {"r:id", m_masters[i]}});
        xml.close().open("p:notesMasterIdLst").leaf("p:notesMasterId", {{"r:id", m_notesMaster}}).close();
        xml.open("p:sldIdLst");
        for (qsizetype i = 0; i < m_slides.size(); ++i)
            xml.leaf("p:sldId", {{"id", number(firstSlideId + i)}, {"r:id", m_slides[i]}});
        xml.close();
        xml.leaf("p:sldSz", {{"cx", number(m_template.width)}, {"cy", number(m_template.height)}});
        xml.leaf("p:notesSz", {{"cx", u"6858000"_s}, {"cy", u"9144000"_s}});
        writeDefaultText(xml);
        xml.close();
        return xml.finish();
    }

    // Text boxes take their typeface from here: the theme's own.
    void writeDefaultText(Xml &xml) const
    {
        xml.open("p:defaultTextStyle").open("a:defPPr").leaf("a:defRPr", {{"lang", m_deck.language}}).close();
        for (int level = 1; level <= 9; ++level) {
            xml.open(u"a:lvl%1pPr"_s.arg(level).toLatin1().constData(),
                     {{"marL", number((level - 1) * 457'200)}, {"algn", u"l"_s}});
            xml.open("a:defRPr", {{"sz", u"1800"_s}, {"kern", u"1200"_s}});
            xml.open("a:solidFill").leaf("a:schemeClr", {{"val", u"tx1"_s}}).close();
            xml.leaf("a:latin", {{"typeface", u"+mn-lt"_s}}).leaf("a:ea", {{"typeface", u"+mn-ea"_s}});
            xml.leaf("a:cs", {{"typeface", u"+mn-cs"_s}}).close().close();
        }
        xml.close();
    }

    void addProperties()
    {
        Xml core;
        core.open("cp:coreProperties", {{"xmlns:cp", packageNs + u"metadata/core-properties"_s},
                                        {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
                                        {"xmlns:dcterms", u"http://purl.org/dc/terms/"_s},
                                        {"xmlns:xsi", u"http://www.w3.org/2001/XMLSchema-instance"_s}});
        core.text("dc:title", m_deck.title).text("dc:creator", u"Faktorbenk"_s).text("dc:language", m_deck.language);
        core.text("dcterms:created", m_deck.created, {{"xsi:type", u"dcterms:W3CDTF"_s}});
        core.text("dcterms:modified", m_deck.created, {{"xsi:type", u"dcterms:W3CDTF"_s}}).close();
        add(u"docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s, core.finish());
        Package::relate(m_package.relationships, packageNs + u"relationships/metadata/core-properties"_s, u"docProps/core.xml"_s);
        Xml app;
        app.open("Properties", {{"xmlns", u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
        app.text("Application", u"Faktorbenk "_s + QLatin1StringView(base::version)).close();
        add(u"docProps/app.xml"_s, typeRoot + u"extended-properties+xml"_s, app.finish());
        Package::relate(m_package.relationships, relationshipType("extended-properties"), u"docProps/app.xml"_s);
    }

    const Deck &m_deck;
    const Template &m_template;
    Package m_package;
    std::vector<Relationship> m_relationships; // of the presentation
    QStringList m_masters;                     // ids of relationships
    QStringList m_slides;
    QString m_notesMaster;
    int m_lastSlide = 0;
    int m_lastBook = 0;
    int m_lastChart = 0;
    int m_lastNotes = 0;
};

} // namespace

Result<void> writeDeck(const Deck &deck, const Template &on, const QString &path)
{
    const DeckFile file(deck, on);
    if (!file.isWhole())
        return failure(ErrorCode::CannotWriteFile, {path, QString()});
    return writeZip(file.entries(), path);
}

} // namespace faktorbenk::report::pptx
