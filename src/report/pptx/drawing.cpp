#include "report/pptx/drawing.h"

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

QString hex(std::uint32_t rgb)
{
    return u"%1"_s.arg(rgb & 0xffffffU, 6, 16, QChar(u'0')).toUpper();
}

void writeFill(Xml &xml, const Ink &ink)
{
    xml.open("a:solidFill");
    if (ink.theme)
        xml.leaf("a:schemeClr", {{"val", QString::fromLatin1(ink.theme)}});
    else
        xml.leaf("a:srgbClr", {{"val", hex(ink.rgb)}});
    xml.close();
}

void writeLine(Xml &xml, const char *name, const std::optional<Ink> &ink, int width)
{
    if (!ink) {
        xml.open(name).leaf("a:noFill").close();
        return;
    }
    xml.open(name, {{"w", number(width)}});
    writeFill(xml, *ink);
    xml.close();
}

} // namespace faktorbenk::report::pptx
