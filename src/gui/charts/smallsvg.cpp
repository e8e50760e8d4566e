#include "gui/charts/smallsvg.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

namespace {

using Attributes = QMap<QString, QString>;

// A mark with everything that holds for it, from the groups around it, too.
struct Mark {
    QString element;
    QString transform;
    Attributes look;
    Attributes place;
    QString text;
};

struct Drawing {
    Attributes sheet; // of the svg element
    QString title;
    QString description;
    std::vector<Mark> marks;
};

const QStringList elements = {u"rect"_s,     u"circle"_s,  u"ellipse"_s, u"line"_s, u"path"_s,
                              u"polyline"_s, u"polygon"_s, u"text"_s,    u"image"_s};
const QStringList fillNames = {u"fill"_s, u"fill-opacity"_s, u"fill-rule"_s};
const QStringList strokeNames = {u"stroke"_s,          u"stroke-opacity"_s,  u"stroke-width"_s,     u"stroke-linecap"_s,
                                 u"stroke-linejoin"_s, u"stroke-dasharray"_s, u"stroke-dashoffset"_s, u"stroke-miterlimit"_s};
const QStringList fontNames = {u"font-family"_s, u"font-size"_s, u"font-weight"_s, u"font-style"_s};
// What is said once, around everything; Qt says the same of the last three.
const Attributes usual = {{u"fill"_s, u"none"_s},           {u"fill-opacity"_s, u"1"_s},       {u"stroke"_s, u"none"_s},
                          {u"stroke-opacity"_s, u"1"_s},    {u"stroke-width"_s, u"1"_s},       {u"fill-rule"_s, u"evenodd"_s},
                          {u"stroke-linecap"_s, u"square"_s}, {u"stroke-linejoin"_s, u"bevel"_s}};
// The typeface under the name by which other machines may have it, and similar ones.
QString facesFor(QString family)
{
    return family.remove("Faktorbenk "_L1) + u", Segoe UI, Arial, sans-serif"_s;
}

bool isLook(const QString &name)
{
    return fillNames.contains(name) || strokeNames.contains(name) || fontNames.contains(name);
}

// Two decimals of a pixel are finer than any printer.
QString shortNumbers(const QString &text)
{
    static const QRegularExpression number(u"-?\\d*\\.\\d+(?:[eE][-+]?\\d+)?"_s);
    QString made;
    qsizetype from = 0;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        QString rounded = QString::number(match.captured().toDouble(), 'f', 2);
        while (rounded.endsWith(u'0'))
            rounded.chop(1);
        if (rounded.endsWith(u'.'))
            rounded.chop(1);
        made += text.mid(from, match.capturedStart() - from);
        made += rounded == "-0"_L1 ? u"0"_s : rounded;
        from = match.capturedEnd();
    }
    return made + text.mid(from);
}

QString shortTransform(const QString &transform)
{
    static const QRegularExpression moved(u"^matrix\\(1,0,0,1,([^,]+),([^,]+)\\)$"_s);
    const auto match = moved.match(transform);
    if (!match.hasMatch())
        return transform;
    if (match.captured(1) == "0"_L1 && match.captured(2) == "0"_L1)
        return {};
    return u"translate(%1,%2)"_s.arg(match.captured(1), match.captured(2));
}

Attributes attributesOf(const QXmlStreamReader &reader)
{
    Attributes found;
    for (const QXmlStreamAttribute &one : reader.attributes())
        found.insert(one.qualifiedName().toString(), one.value().toString());
    return found;
}

bool isSeen(const Attributes &look, const QString &what)
{
    return look.value(what, u"none"_s) != "none"_L1 && look.value(what + "-opacity"_L1, u"1"_s) != "0"_L1;
}

// What of its look can be seen.
Attributes neededLook(const QString &element, const Attributes &all)
{
    Attributes needed;
    const auto take = [&](const QStringList &names) {
        for (const QString &name : names)
            if (all.contains(name) && all.value(name) != usual.value(name))
                needed.insert(name, all.value(name));
    };
    if (isSeen(all, u"fill"_s))
        take(fillNames);
    if (isSeen(all, u"stroke"_s))
        take(strokeNames);
    if (element == "text"_L1)
        take(fontNames);
    if (element != "path"_L1 && element != "polygon"_L1)
        needed.remove(u"fill-rule"_s);
    return needed;
}

Mark markOf(const QString &element, const Attributes &own, Attributes look, const QString &transform)
{
    Mark mark{element, shortTransform(transform), {}, {}, {}};
    for (auto one = own.begin(); one != own.end(); ++one) {
        if (isLook(one.key()))
            look.insert(one.key(), one.value());
        else if (one.key() != "vector-effect"_L1 || one.value() != "none"_L1)
            mark.place.insert(one.key(), one.key().contains(u':') ? one.value() : shortNumbers(one.value()));
    }
    if (element == "image"_L1)
        return mark;
    mark.look = neededLook(element, look);
    if (element == "polyline"_L1) { // which can be put together with the next
        const QStringList points = mark.place.take(u"points"_s).split(u' ', Qt::SkipEmptyParts);
        mark.element = u"path"_s;
        mark.place.insert(u"d"_s, u'M' + points.join(u'L'));
    } else if (element == "path"_L1) {
        static const QRegularExpression spaces(u"\\s+(?=[A-Z])"_s);
        mark.place[u"d"_s].remove(spaces);
    }
    return mark;
}

// Two drawings of lines that cannot cover each other's look.
bool canJoin(const Mark &first, const Mark &second)
{
    return first.element == "path"_L1 && second.element == "path"_L1 && first.look == second.look &&
           first.transform == second.transform && !first.look.contains(u"fill"_s) && !first.look.contains(u"stroke-opacity"_s) &&
           first.place.size() == 1 && second.place.size() == 1;
}

bool isVisible(const Mark &mark)
{
    if (mark.element == "text"_L1)
        return !mark.text.isEmpty();
    return mark.element == "image"_L1 || mark.look.contains(u"fill"_s) || mark.look.contains(u"stroke"_s);
}

void addMark(std::vector<Mark> &marks, Mark mark)
{
    if (!isVisible(mark))
        return;
    if (!marks.empty() && canJoin(marks.back(), mark))
        marks.back().place[u"d"_s] += mark.place.value(u"d"_s);
    else
        marks.push_back(std::move(mark));
}

std::optional<Drawing> read(const QByteArray &svg)
{
    Drawing drawing;
    std::vector<Attributes> groups;
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.qualifiedName() == "g"_L1)
            groups.pop_back();
        if (!reader.isStartElement())
            continue;
        const QString element = reader.qualifiedName().toString();
        Attributes own = attributesOf(reader);
        if (element == "svg"_L1) {
            drawing.sheet = own;
        } else if (element == "title"_L1) {
            drawing.title = reader.readElementText();
        } else if (element == "desc"_L1) {
            drawing.description = reader.readElementText();
        } else if (element == "defs"_L1) {
            if (!reader.readElementText().trimmed().isEmpty()) // fails where there are elements in it
                return std::nullopt;
        } else if (element == "g"_L1) {
            Attributes all = groups.empty() ? Attributes{} : groups.back();
            if (all.contains(u"transform"_s) && own.contains(u"transform"_s))
                return std::nullopt;
            all.insert(own);
            groups.push_back(all);
        } else if (elements.contains(element) && !groups.empty()) {
            Attributes look = groups.back();
            const QString transform = look.take(u"transform"_s);
            for (const QString &name : look.keys())
                if (!isLook(name))
                    return std::nullopt;
            Mark mark = markOf(element, own, look, transform);
            mark.text = reader.readElementText();
            addMark(drawing.marks, std::move(mark));
        } else {
            return std::nullopt;
        }
    }
    return reader.hasError() || drawing.sheet.isEmpty() ? std::nullopt : std::optional(drawing);
}

// How most texts are written.
Attributes commonFont(const std::vector<Mark> &marks)
{
    QHash<QString, QHash<QString, int>> counts;
    for (const Mark &mark : marks)
        for (const QString &name : fontNames)
            if (mark.look.contains(name))
                ++counts[name][mark.look.value(name)];
    Attributes font;
    for (auto name = counts.begin(); name != counts.end(); ++name)
        font.insert(name.key(), std::max_element(name->begin(), name->end()).key());
    return font;
}

void write(QXmlStreamWriter &writer, const Attributes &attributes)
{
    for (auto one = attributes.begin(); one != attributes.end(); ++one)
        writer.writeAttribute(one.key(), one.key() == "font-family"_L1 ? facesFor(one.value()) : one.value());
}

void write(QXmlStreamWriter &writer, const Mark &mark, const Attributes &font)
{
    writer.writeStartElement(mark.element);
    Attributes place = mark.place;
    if (mark.text == mark.text.simplified())
        place.remove(u"xml:space"_s);
    for (const QString &name : {u"x"_s, u"y"_s})
        if (place.value(name) == "0"_L1)
            place.remove(name);
    write(writer, place);
    Attributes look = mark.look;
    look.removeIf([&](const std::pair<const QString &, QString &> &one) { return font.contains(one.first) && font.value(one.first) == one.second; });
    write(writer, look);
    if (!mark.text.isEmpty())
        writer.writeCharacters(mark.text);
    writer.writeEndElement();
}

} // namespace

QByteArray smallSvg(const QByteArray &svg)
{
    const std::optional<Drawing> drawing = read(svg);
    if (!drawing)
        return svg;
    QByteArray made;
    QXmlStreamWriter writer(&made);
    writer.writeStartDocument();
    writer.writeStartElement(u"svg"_s);
    write(writer, drawing->sheet);
    writer.writeTextElement(u"title"_s, drawing->title);
    writer.writeTextElement(u"desc"_s, drawing->description);
    writer.writeCharacters(u"\n"_s);
    const Attributes font = commonFont(drawing->marks);
    Attributes all = usual;
    all.insert(font);
    for (const char *name : {"fill-opacity", "stroke", "stroke-opacity", "stroke-width"}) // so it is without a word
        all.remove(QLatin1String(name));
    writer.writeStartElement(u"g"_s);
    write(writer, all);
    QString transform;
    for (const Mark &mark : drawing->marks) {
        if (mark.transform != transform) {
            if (!transform.isEmpty())
                writer.writeEndElement();
            transform = mark.transform;
            writer.writeCharacters(u"\n"_s);
            if (!transform.isEmpty()) {
                writer.writeStartElement(u"g"_s);
                writer.writeAttribute(u"transform"_s, transform);
            }
        }
        writer.writeCharacters(u"\n"_s);
        write(writer, mark, font);
    }
    writer.writeEndDocument();
    return made;
}

} // namespace faktorbenk::gui
