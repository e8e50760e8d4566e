#include "report/pdf/tagging.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <functional>
#include <set>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

// Whatever is painted outside a tag is put between /Artifact BMC and EMC. The marks do not reach over a
// change of the graphics state's stack, so they nest as the standard wants them to.
class ArtifactMarks final : public QPDFObjectHandle::TokenFilter
{
public:
    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() != QPDFTokenizer::tt_word && token.getType() != QPDFTokenizer::tt_inline_image) {
            m_operands.push_back(token);
            return;
        }
        const std::string &op = token.getValue();
        static const std::set<std::string> breaks{"q", "Q", "BDC", "BMC"};
        static const std::set<std::string> paints{"m", "re", "BT", "Do", "sh", "BI"};
        if (m_marked && breaks.count(op))
            close();
        if (!m_marked && m_tags == 0 && paints.count(op)) {
            write("/Artifact BMC\n");
            m_marked = true;
        }
        if (op == "BDC" || op == "BMC")
            ++m_tags;
        else if (op == "EMC")
            --m_tags;
        for (const QPDFTokenizer::Token &operand : m_operands)
            writeToken(operand);
        m_operands.clear();
        writeToken(token);
    }

    void handleEOF() override
    {
        for (const QPDFTokenizer::Token &operand : m_operands)
            writeToken(operand);
        m_operands.clear();
        if (m_marked)
            close();
    }

private:
    void close()
    {
        write("\nEMC\n");
        m_marked = false;
    }

    std::vector<QPDFTokenizer::Token> m_operands;
    int m_tags = 0;
    bool m_marked = false;
};

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// Calls what with every structure element, in reading order.
void walk(QPDFObjectHandle node, const std::function<void(QPDFObjectHandle &)> &what)
{
    if (node.isArray()) {
        for (int i = 0; i < node.getArrayNItems(); ++i)
            walk(node.getArrayItem(i), what);
    } else if (node.isDictionary()) {
        if (node.hasKey("/S"))
            what(node);
        if (node.hasKey("/K"))
            walk(node.getKey("/K"), what);
    }
}

void describeCell(QPDFObjectHandle &element, const Begin &cell)
{
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
    if (cell.role != Role::TD)
        attributes.replaceKey(
            "/Scope", QPDFObjectHandle::newName(cell.role == Role::ColumnHeader ? "/Column" : "/Row"));
    if (cell.span > 1)
        attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(cell.span));
    if (cell.role != Role::TD || cell.span > 1)
        element.replaceKey("/A", attributes);
}

// What the items cover, one after the other.
class Bounds
{
public:
    void add(const Item &item)
    {
        if (const auto *text = std::get_if<TextAt>(&item)) {
            add(text->at);
            add({text->at.x + text->text.width, text->at.y + text->text.height});
        } else if (const auto *shape = std::get_if<Shape>(&item)) {
            for (const Point &point : shape->points)
                add(point);
        } else if (const auto *rounded = std::get_if<Rounded>(&item)) {
            add({rounded->box.x, rounded->box.y});
            add({rounded->box.right(), rounded->box.bottom()});
        }
    }

    // As a PDF counts: from below, in points of the finished page.
    QPDFObjectHandle box(const Document &document) const
    {
        auto array = QPDFObjectHandle::newArray();
        const double y = document.height;
        for (const double edge : {m_least.x, y - m_most.y, m_most.x, y - m_least.y})
            array.appendItem(QPDFObjectHandle::newReal(edge * document.scale, 2));
        return array;
    }

private:
    void add(const Point &point)
    {
        m_least = m_isEmpty ? point : Point{std::min(m_least.x, point.x), std::min(m_least.y, point.y)};
        m_most = m_isEmpty ? point : Point{std::max(m_most.x, point.x), std::max(m_most.y, point.y)};
        m_isEmpty = false;
    }

    Point m_least, m_most;
    bool m_isEmpty = true;
};

struct FigureSeen
{
    const Begin *begin;
    Bounds bounds;
};

std::vector<FigureSeen> figuresOf(const Document &document)
{
    std::vector<FigureSeen> figures;
    for (const auto &page : document.pages) {
        int depth = 0; // within the figure
        for (const Item &item : page) {
            const auto *begin = std::get_if<Begin>(&item);
            if (begin && begin->role == Role::Figure && depth == 0) {
                figures.push_back({begin, {}});
                depth = 1;
            } else if (depth > 0) {
                depth += begin ? 1 : std::holds_alternative<End>(item) ? -1 : 0;
                figures.back().bounds.add(item);
            }
        }
    }
    return figures;
}

void describeFigure(QPDFObjectHandle &element, const FigureSeen &figure, const Document &document)
{
    element.replaceKey("/Alt", textObject(figure.begin->alternative));
    auto attributes = QPDFObjectHandle::newDictionary();
    attributes.replaceKey("/O", QPDFObjectHandle::newName("/Layout"));
    attributes.replaceKey("/Placement", QPDFObjectHandle::newName("/Block"));
    attributes.replaceKey("/BBox", figure.bounds.box(document));
    element.replaceKey("/A", attributes);
}

// Figures and cells stand in the structure tree in the order in which they were drawn.
void describeElements(QPDF &pdf, const Document &document)
{
    const std::vector<FigureSeen> figures = figuresOf(document);
    std::vector<const Begin *> cells;
    for (const auto &page : document.pages)
        for (const Item &item : page)
            if (const auto *begin = std::get_if<Begin>(&item)) {
                if (begin->role == Role::ColumnHeader || begin->role == Role::RowHeader ||
                         begin->role == Role::TD)
                    cells.push_back(begin);
            }
    std::size_t figure = 0;
    std::size_t cell = 0;
    walk(pdf.getRoot().getKey("/StructTreeRoot"), [&](QPDFObjectHandle &element) {
        const std::string kind = element.getKey("/S").getName();
        if (kind == "/Figure")
            describeFigure(element, figures.at(figure++), document);
        else if (kind == "/TH" || kind == "/TD")
            describeCell(element, *cells.at(cell++));
    });
    if (figure != figures.size() || cell != cells.size())
        throw std::runtime_error("a tag is missing from the structure tree");
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

void addMetadata(QPDF &pdf, const Document &document)
{
    const QString date = document.date.isValid() ? document.date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)
                                                 : u"2000-01-01T00:00:00Z"_s;
    const QString packet =
        u"<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<pdfuaid:part>1</pdfuaid:part>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>%3</xmp:CreateDate><xmp:ModifyDate>%3</xmp:ModifyDate>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s.arg(escaped(document.title),
                                                                                document.language, date);
    auto stream = QPDFObjectHandle::newStream(&pdf, packet.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(stream));
}

} // namespace

QByteArray completeTags(const QByteArray &pdf, const Document &document)
{
    QPDF file;
    file.processMemoryFile("pages", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Lang", textObject(document.language));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    describeElements(file, document);
    addMetadata(file, document);
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
        page.getObjectHandle().replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        page.addContentTokenFilter(std::make_shared<ArtifactMarks>());
    }
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto made = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(made->getBuffer()),
                      static_cast<qsizetype>(made->getSize()));
}

} // namespace faktorbenk::report::pdf
