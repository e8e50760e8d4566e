#include "report/pptx/slidexml.h"

#include "report/palette.h"
#include "report/pptx/drawing.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

const QString tableUri = u"http://schemas.openxmlformats.org/drawingml/2006/table"_s;
const QString noStyleNoGrid = u"{2D5ABB26-0587-4C30-8999-92F81FD0307C}"_s; // built into every program

// The shapes of one slide. Numbers them from 2; the tree itself is 1.
class SlideWriter
{
public:
    SlideWriter(const QString &root, const QString &language) : m_language(language)
    {
        m_xml.open(root == "notes"_L1 ? "p:notes" : "p:sld",
                   {{"xmlns:a", drawingNs}, {"xmlns:r", relationshipNs}, {"xmlns:p", presentationNs}});
        m_xml.open("p:cSld").open("p:spTree");
        m_xml.open("p:nvGrpSpPr").leaf("p:cNvPr", {{"id", u"1"_s}, {"name", QString()}}).leaf("p:cNvGrpSpPr").leaf("p:nvPr").close();
        m_xml.open("p:grpSpPr").open("a:xfrm");
        m_xml.leaf("a:off", {{"x", u"0"_s}, {"y", u"0"_s}}).leaf("a:ext", {{"cx", u"0"_s}, {"cy", u"0"_s}});
        m_xml.leaf("a:chOff", {{"x", u"0"_s}, {"y", u"0"_s}}).leaf("a:chExt", {{"cx", u"0"_s}, {"cy", u"0"_s}});
        m_xml.close().close();
    }

    QByteArray finish()
    {
        m_xml.close().close();
        m_xml.open("p:clrMapOvr").leaf("a:masterClrMapping").close().close();
        return m_xml.finish();
    }

    // Sizes and colours are the template's; look: where slides would not have them from it by themselves.
    void placeholder(const QString &name, const QString &type, const QString &index, const std::vector<Paragraph> &paragraphs,
                     const std::optional<SampleLook> &look = {}, const std::optional<Box> &box = {}, const std::optional<Ink> &fill = {})
    {
        openPlaceholder(name, type, index);
        if (box || fill) {
            m_xml.open("p:spPr");
            if (box)
                writeBox("a:xfrm", *box);
            if (fill)
                writeFill(m_xml, *fill);
            m_xml.close();
        } else {
            m_xml.leaf("p:spPr");
        }
        m_xml.open("p:txBody");
        m_xml.open("a:bodyPr").leaf("a:normAutofit").close().leaf("a:lstStyle");
        for (const Paragraph &paragraph : paragraphs) {
            m_xml.open("a:p");
            for (const Run &run : paragraph.runs) {
                m_xml.open("a:r");
                writeLook(look);
                m_xml.text("a:t", run.text).close();
            }
            m_xml.close();
        }
        if (paragraphs.empty())
            m_xml.open("a:p").leaf("a:endParaRPr", {{"lang", m_language}}).close();
        m_xml.close().close();
    }

    void slideNumber(const QString &index)
    {
        openPlaceholder(u"Slide Number"_s, u"sldNum"_s, index);
        m_xml.leaf("p:spPr").open("p:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
        writeNumberField();
    }

    // On a layout without a place for it.
    void slideNumber(const Box &box)
    {
        openBox(u"Slide Number"_s, box);
        m_xml.leaf("a:noFill").close();
        m_xml.open("p:txBody").open("a:bodyPr", {{"lIns", u"0"_s}, {"tIns", u"0"_s}, {"rIns", u"0"_s}, {"bIns", u"0"_s}, {"anchor", u"b"_s}}).close();
        m_xml.leaf("a:lstStyle").open("a:p").leaf("a:pPr", {{"algn", u"r"_s}});
        writeNumberField(Ink::of(palette::inkMuted));
    }

    // Nothing to be read, so it may lie behind everything.
    void sheet(const Box &box)
    {
        m_xml.open("p:sp").open("p:nvSpPr").open("p:cNvPr", {{"id", nextId()}, {"name", u"Sheet"_s}});
        m_xml.open("a:extLst").open("a:ext", {{"uri", u"{C183D7F6-B498-43B3-948B-1728B52AA6E4}"_s}});
        m_xml.leaf("adec:decorative", {{"xmlns:adec", u"http://schemas.microsoft.com/office/drawing/2017/decorative"_s}, {"val", u"1"_s}});
        m_xml.close().close().close().leaf("p:cNvSpPr").leaf("p:nvPr").close();
        m_xml.open("p:spPr");
        writeBox("a:xfrm", box);
        m_xml.open("a:prstGeom", {{"prst", u"rect"_s}}).leaf("a:avLst").close();
        writeFill(m_xml, Ink::of(palette::white));
        writeLine(m_xml, "a:ln", std::nullopt);
        m_xml.close().close();
    }

private:
    void writeNumberField(const std::optional<Ink> &ink = {})
    {
        m_xml.open("a:fld", {{"id", u"{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"_s}, {"type", u"slidenum"_s}});
        if (ink) {
            m_xml.open("a:rPr", {{"lang", m_language}, {"sz", u"1000"_s}});
            writeFill(m_xml, *ink);
            m_xml.close();
        } else {
            m_xml.leaf("a:rPr", {{"lang", m_language}});
        }
        m_xml.text("a:t", u"‹#›"_s).close().close().close().close();
    }

    void openBox(const QString &name, const Box &box)
    {
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", nextId()}, {"name", name}});
        m_xml.leaf("p:cNvSpPr", {{"txBox", u"1"_s}}).leaf("p:nvPr").close();
        m_xml.open("p:spPr");
        writeBox("a:xfrm", box);
        m_xml.open("a:prstGeom", {{"prst", u"rect"_s}}).leaf("a:avLst").close();
    }

public:

    void slideImage()
    {
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", nextId()}, {"name", u"Slide Image"_s}});
        m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", u"1"_s}, {"noRot", u"1"_s}, {"noChangeAspect", u"1"_s}}).close();
        m_xml.open("p:nvPr").leaf("p:ph", {{"type", u"sldImg"_s}}).close().close().leaf("p:spPr").close();
    }

    void write(const TextBox &text)
    {
        openBox(text.name, text.box);
        if (text.fill)
            writeFill(m_xml, *text.fill);
        else
            m_xml.leaf("a:noFill");
        m_xml.close();
        const QString inset = text.fill ? u"182880"_s : u"0"_s;
        m_xml.open("p:txBody").open("a:bodyPr", {{"wrap", u"square"_s}, {"lIns", inset}, {"tIns", u"45720"_s}, {"rIns", inset},
                                                {"bIns", u"45720"_s}, {"anchor", text.centred ? u"ctr"_s : u"t"_s}});
        m_xml.leaf("a:normAutofit").close().leaf("a:lstStyle");
        for (const Paragraph &paragraph : text.paragraphs)
            write(paragraph);
        m_xml.close().close();
    }

    void write(const Table &table)
    {
        openFrame(table.name, table.alternativeText, table.box);
        m_xml.open("a:graphicData", {{"uri", tableUri}}).open("a:tbl");
        m_xml.open("a:tblPr", {{"firstRow", u"1"_s}}).text("a:tableStyleId", noStyleNoGrid).close();
        m_xml.open("a:tblGrid");
        for (const std::int64_t width : table.widths)
            m_xml.leaf("a:gridCol", {{"w", number(width)}});
        m_xml.close();
        const auto rows = static_cast<std::int64_t>(table.rows.size());
        const std::int64_t height = table.headerHeight > 0 && rows > 1 ? (table.box.height - table.headerHeight) / (rows - 1) : table.box.height / rows;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            m_xml.open("a:tr", {{"h", number(i == 0 && table.headerHeight > 0 ? table.headerHeight : height)}});
            for (const Cell &cell : table.rows[i])
                write(cell, table, i == 0);
            m_xml.close();
        }
        closeFrame();
    }

    void writeChart(const Chart &chart, const QString &relationship)
    {
        openFrame(chart.name, chart.alternativeText, chart.box);
        m_xml.open("a:graphicData", {{"uri", chartNs}});
        m_xml.leaf("c:chart", {{"xmlns:c", chartNs}, {"r:id", relationship}});
        m_xml.close().close().close();
    }

private:
    QString nextId() { return number(++m_lastId); }

    void writeLook(const std::optional<SampleLook> &look)
    {
        if (!look || (look->size == 0 && !look->ink)) {
            m_xml.leaf("a:rPr", {{"lang", m_language}, {"dirty", u"0"_s}});
            return;
        }
        if (look->size == 0)
            m_xml.open("a:rPr", {{"lang", m_language}, {"dirty", u"0"_s}});
        else
            m_xml.open("a:rPr", {{"lang", m_language}, {"sz", number(look->size)}, {"b", look->bold ? u"1"_s : u"0"_s}, {"dirty", u"0"_s}});
        if (look->ink)
            writeFill(m_xml, *look->ink);
        m_xml.close();
    }

    void openPlaceholder(const QString &name, const QString &type, const QString &index)
    {
        m_xml.open("p:sp").open("p:nvSpPr").leaf("p:cNvPr", {{"id", nextId()}, {"name", name}});
        m_xml.open("p:cNvSpPr").leaf("a:spLocks", {{"noGrp", u"1"_s}}).close().open("p:nvPr");
        if (type.isEmpty() && index.isEmpty())
            m_xml.leaf("p:ph");
        else if (type.isEmpty())
            m_xml.leaf("p:ph", {{"idx", index}});
        else if (index.isEmpty())
            m_xml.leaf("p:ph", {{"type", type}});
        else
            m_xml.leaf("p:ph", {{"type", type}, {"idx", index}});
        m_xml.close().close();
    }

    void openFrame(const QString &name, const QString &alternativeText, const Box &box)
    {
        m_xml.open("p:graphicFrame").open("p:nvGraphicFramePr");
        m_xml.leaf("p:cNvPr", {{"id", nextId()}, {"name", name}, {"descr", alternativeText}});
        m_xml.open("p:cNvGraphicFramePr").leaf("a:graphicFrameLocks", {{"noGrp", u"1"_s}}).close().leaf("p:nvPr").close();
        writeBox("p:xfrm", box);
        m_xml.open("a:graphic");
    }

    void closeFrame() { m_xml.close().close().close().close(); }

    void writeBox(const char *name, const Box &box)
    {
        m_xml.open(name).leaf("a:off", {{"x", number(box.x)}, {"y", number(box.y)}});
        m_xml.leaf("a:ext", {{"cx", number(box.width)}, {"cy", number(box.height)}}).close();
    }

    static QString align(Align align)
    {
        return align == Align::Left ? u"l"_s : align == Align::Centre ? u"ctr"_s : u"r"_s;
    }

    void write(const Run &run)
    {
        m_xml.open("a:r").open("a:rPr", {{"lang", m_language}, {"sz", number(run.size)}, {"b", run.bold ? u"1"_s : u"0"_s}, {"dirty", u"0"_s}});
        writeFill(m_xml, run.ink);
        m_xml.close().text("a:t", run.text).close();
    }

    void write(const Paragraph &paragraph)
    {
        m_xml.open("a:p");
        if (paragraph.bullet)
            m_xml.open("a:pPr", {{"marL", u"285750"_s}, {"indent", u"-285750"_s}, {"algn", align(paragraph.align)}});
        else
            m_xml.open("a:pPr", {{"marL", u"0"_s}, {"indent", u"0"_s}, {"algn", align(paragraph.align)}});
        m_xml.open("a:spcBef").leaf("a:spcPts", {{"val", number(paragraph.before)}}).close();
        if (paragraph.bullet)
            m_xml.leaf("a:buFont", {{"typeface", u"Arial"_s}}).leaf("a:buChar", {{"char", u"•"_s}});
        else
            m_xml.leaf("a:buNone");
        m_xml.close();
        for (const Run &run : paragraph.runs)
            write(run);
        m_xml.close();
    }

    void write(const Cell &cell, const Table &table, bool isHeader)
    {
        m_xml.open("a:tc").open("a:txBody").leaf("a:bodyPr").leaf("a:lstStyle").open("a:p");
        m_xml.leaf("a:pPr", {{"algn", align(cell.align)}});
        if (cell.text.isEmpty())
            m_xml.leaf("a:endParaRPr", {{"lang", m_language}, {"sz", number(cell.size)}});
        else
            write(Run{cell.text, cell.size, cell.bold || isHeader, cell.ink});
        m_xml.close().close();
        const QString side = number(2 * table.padding);
        const QString edge = number(table.padding);
        m_xml.open("a:tcPr", {{"marL", side}, {"marR", side}, {"marT", edge}, {"marB", edge}, {"anchor", u"ctr"_s}});
        for (const char *line : {"a:lnL", "a:lnR", "a:lnT"})
            writeLine(m_xml, line, std::nullopt);
        writeLine(m_xml, "a:lnB", isHeader ? table.rule : Ink::of(palette::line), isHeader ? 19'050 : 9'525);
        m_xml.leaf("a:noFill").close().close();
    }

    const QString m_language;
    Xml m_xml;
    std::int64_t m_lastId = 1;
};

} // namespace

QByteArray slideXml(const Slide &slide, const Holders &holders, const QStringList &charts, const QString &language)
{
    SlideWriter writer(u"slide"_s, language);
    writer.placeholder(u"Title"_s, holders.title, holders.titleIndex, {Paragraph{{Run{slide.title}}}}, holders.titleLook, holders.titleBox, holders.titleFill);
    if (holders.sheet)
        writer.sheet(*holders.sheet);
    if (holders.hasBody)
        writer.placeholder(u"Text"_s, holders.bodyType, holders.bodyIndex, slide.body);
    qsizetype chart = 0;
    for (const auto &item : slide.items) {
        if (const auto *text = std::get_if<TextBox>(&item))
            writer.write(*text);
        else if (const auto *table = std::get_if<Table>(&item))
            writer.write(*table);
        else
            writer.writeChart(std::get<Chart>(item), charts[chart++]);
    }
    if (holders.numberIndex)
        writer.slideNumber(*holders.numberIndex);
    else if (holders.numberBox)
        writer.slideNumber(*holders.numberBox);
    return writer.finish();
}

QByteArray notesXml(const Slide &slide, const QString &language)
{
    SlideWriter writer(u"notes"_s, language);
    writer.slideImage();
    std::vector<Paragraph> paragraphs;
    for (const QString &note : slide.notes)
        paragraphs.push_back({{Run{note}}});
    writer.placeholder(u"Notes"_s, u"body"_s, u"1"_s, paragraphs);
    return writer.finish();
}

} // namespace faktorbenk::report::pptx
