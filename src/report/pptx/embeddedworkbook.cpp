#include "report/pptx/embeddedworkbook.h"

#include "report/pptx/chartxml.h"
#include "report/pptx/package.h"
#include "report/pptx/xml.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

const QString sheetNs = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString sheetTypes = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;

// Texts once, as Excel keeps them: weak readers do not see texts that stand in the cells themselves.
class SharedTexts
{
public:
    QString index(const QString &text)
    {
        qsizetype at = m_texts.indexOf(text);
        if (at < 0) {
            at = m_texts.size();
            m_texts.append(text);
        }
        return QString::number(at);
    }
    QByteArray xml() const
    {
        Xml xml;
        xml.open("sst", {{"xmlns", sheetNs}, {"uniqueCount", number(m_texts.size())}});
        for (const QString &text : m_texts)
            xml.open("si").text("t", text, {{"xml:space", u"preserve"_s}}).close();
        xml.close();
        return xml.finish();
    }

private:
    QStringList m_texts;
};

QByteArray sheetXml(const Chart &chart, SharedTexts &texts)
{
    Xml xml;
    const auto text = [&](int column, qsizetype row, const QString &value) {
        xml.open("c", {{"r", cellName(column, row)}, {"t", u"s"_s}}).text("v", texts.index(value)).close();
    };
    xml.open("worksheet", {{"xmlns", sheetNs}});
    xml.open("cols").leaf("col", {{"min", u"1"_s}, {"max", u"1"_s}, {"width", u"36"_s}, {"customWidth", u"1"_s}});
    xml.leaf("col", {{"min", u"2"_s}, {"max", number(static_cast<int>(chart.series.size()) + 1)}, {"width", u"18"_s}, {"customWidth", u"1"_s}});
    xml.close().open("sheetData").open("row", {{"r", u"1"_s}});
    text(0, 1, chart.categoryTitle);
    for (std::size_t s = 0; s < chart.series.size(); ++s)
        text(static_cast<int>(s) + 1, 1, chart.series[s].name);
    xml.close();
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        xml.open("row", {{"r", number(i + 2)}});
        text(0, i + 2, chart.categories[i]);
        for (std::size_t s = 0; s < chart.series.size(); ++s)
            if (const auto &value = chart.series[s].values[static_cast<std::size_t>(i)])
                xml.open("c", {{"r", cellName(static_cast<int>(s) + 1, i + 2)}, {"s", u"1"_s}}).text("v", exactText(*value)).close();
        xml.close();
    }
    qsizetype row = chart.categories.size() + 3; // off the figures, which end where a row is empty
    for (const QString &note : chart.notes) {
        xml.open("row", {{"r", number(row)}});
        text(0, row++, note);
        xml.close();
    }
    xml.close().close();
    return xml.finish();
}

QByteArray stylesXml()
{
    Xml xml;
    xml.open("styleSheet", {{"xmlns", sheetNs}});
    xml.open("numFmts", {{"count", u"1"_s}}).leaf("numFmt", {{"numFmtId", u"164"_s}, {"formatCode", u"0.0"_s}}).close();
    xml.open("fonts", {{"count", u"1"_s}}).open("font").leaf("sz", {{"val", u"11"_s}}).leaf("name", {{"val", u"Calibri"_s}}).close().close();
    xml.open("fills", {{"count", u"2"_s}});
    for (const char *pattern : {"none", "gray125"})
        xml.open("fill").leaf("patternFill", {{"patternType", QString::fromLatin1(pattern)}}).close();
    xml.close().open("borders", {{"count", u"1"_s}}).open("border");
    for (const char *side : {"left", "right", "top", "bottom", "diagonal"})
        xml.leaf(side);
    xml.close().close();
    xml.open("cellStyleXfs", {{"count", u"1"_s}}).leaf("xf", {{"numFmtId", u"0"_s}}).close();
    xml.open("cellXfs", {{"count", u"2"_s}}).leaf("xf", {{"numFmtId", u"0"_s}, {"xfId", u"0"_s}});
    xml.leaf("xf", {{"numFmtId", u"164"_s}, {"xfId", u"0"_s}, {"applyNumberFormat", u"1"_s}}).close().close();
    return xml.finish();
}

QByteArray workbookXml(const QString &sheetId)
{
    Xml xml;
    xml.open("workbook", {{"xmlns", sheetNs}, {"xmlns:r", relationshipNs}}).open("sheets");
    xml.leaf("sheet", {{"name", u"Sheet1"_s}, {"sheetId", u"1"_s}, {"r:id", sheetId}}).close().close();
    return xml.finish();
}

} // namespace

QByteArray embeddedWorkbook(const Chart &chart)
{
    Package package;
    Package::relate(package.relationships, relationshipType("officeDocument"), u"xl/workbook.xml"_s);
    Part book{sheetTypes + u"sheet.main+xml"_s, {}};
    const QString sheet = Package::relate(book.relationships, relationshipType("worksheet"), u"xl/worksheets/sheet1.xml"_s);
    Package::relate(book.relationships, relationshipType("styles"), u"xl/styles.xml"_s);
    Package::relate(book.relationships, relationshipType("sharedStrings"), u"xl/sharedStrings.xml"_s);
    book.bytes = workbookXml(sheet);
    SharedTexts texts;
    package.parts.emplace(u"xl/workbook.xml"_s, std::move(book));
    package.parts.emplace(u"xl/worksheets/sheet1.xml"_s, Part{sheetTypes + u"worksheet+xml"_s, sheetXml(chart, texts)});
    package.parts.emplace(u"xl/styles.xml"_s, Part{sheetTypes + u"styles+xml"_s, stylesXml()});
    package.parts.emplace(u"xl/sharedStrings.xml"_s, Part{sheetTypes + u"sharedStrings+xml"_s, texts.xml()});
    return zipBytes(package.entries());
}

} // namespace faktorbenk::report::pptx
