#include "report/pptx/chartxml.h"

#include "report/palette.h"
#include "report/pptx/drawing.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pptx {

namespace {

const QString categoryAxis = u"111111111"_s;
const QString valueAxis = u"222222222"_s;
constexpr int smallestLabelled = 40; // tenths of a percent: a narrower piece of a bar has no room for its figure

// One chart part being written. The order of elements is that of the schema, which programs insist on.
class ChartWriter
{
public:
    ChartWriter(const Chart &chart, const QString &workbook, const QString &language)
        : m_chart(chart), m_language(language)
    {
        m_xml.open("c:chartSpace", {{"xmlns:c", chartNs}, {"xmlns:a", drawingNs}, {"xmlns:r", relationshipNs}});
        value("c:date1904", u"0"_s);
        m_xml.leaf("c:lang", {{"val", language}});
        value("c:roundedCorners", u"0"_s);
        m_xml.open("c:chart");
        value("c:autoTitleDeleted", u"1"_s);
        m_xml.open("c:plotArea").leaf("c:layout");
        writePlot();
        writeAxes();
        m_xml.close(); // plotArea
        if (chart.legend) {
            m_xml.open("c:legend");
            value("c:legendPos", chart.kind == ChartKind::Shares ? u"b"_s : u"t"_s);
            value("c:overlay", u"0"_s);
            writeType(chart.textSize, chart.text);
            m_xml.close();
        }
        value("c:plotVisOnly", u"1"_s);
        value("c:dispBlanksAs", u"gap"_s);
        m_xml.close(); // chart
        m_xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
        writeType(chart.textSize, chart.text);
        m_xml.open("c:externalData", {{"r:id", workbook}});
        value("c:autoUpdate", u"0"_s);
        m_xml.close().close();
    }

    QByteArray finish() { return m_xml.finish(); }

private:
    void value(const char *name, const QString &is) { m_xml.leaf(name, {{"val", is}}); }

    bool isLying() const { return m_chart.kind == ChartKind::Shares; }

    void writePlot()
    {
        m_xml.open(m_chart.kind == ChartKind::Dots ? "c:lineChart" : "c:barChart");
        if (m_chart.kind != ChartKind::Dots)
            value("c:barDir", isLying() ? u"bar"_s : u"col"_s);
        value("c:grouping", isLying() ? u"percentStacked"_s : m_chart.kind == ChartKind::Dots ? u"standard"_s : u"clustered"_s);
        value("c:varyColors", u"0"_s);
        for (std::size_t i = 0; i < m_chart.series.size(); ++i)
            writeSeries(m_chart.series[i], static_cast<int>(i));
        if (m_chart.kind == ChartKind::Dots) {
            value("c:marker", u"1"_s);
        } else {
            value("c:gapWidth", isLying() ? u"35"_s : u"45"_s);
            if (isLying())
                value("c:overlap", u"100"_s);
        }
        value("c:axId", categoryAxis);
        value("c:axId", valueAxis);
        m_xml.close();
    }

    void writeSeries(const ChartSeries &series, int index)
    {
        m_xml.open("c:ser");
        value("c:idx", number(index));
        value("c:order", number(index));
        m_xml.open("c:tx").open("c:strRef");
        m_xml.text("c:f", u"Sheet1!$%1$1"_s.arg(QChar(u'B' + index)));
        m_xml.open("c:strCache");
        value("c:ptCount", u"1"_s);
        m_xml.open("c:pt", {{"idx", u"0"_s}}).text("c:v", series.name).close();
        m_xml.close().close().close();
        if (m_chart.kind == ChartKind::Dots) {
            m_xml.open("c:spPr").open("a:ln", {{"w", u"28575"_s}}).leaf("a:noFill").close().close();
            m_xml.open("c:marker");
            value("c:symbol", QString::fromLatin1(series.marker));
            value("c:size", number(series.markerSize));
            writeShape(series.fill, series.outline ? *series.outline : series.fill, 22'225);
            m_xml.close();
        } else {
            writeShape(series.fill, series.outline);
            value("c:invertIfNegative", u"0"_s);
            for (std::size_t i = 0; i < series.points.size(); ++i) {
                m_xml.open("c:dPt");
                value("c:idx", number(static_cast<int>(i)));
                value("c:invertIfNegative", u"0"_s);
                value("c:bubble3D", u"0"_s);
                writeShape(series.points[i].first, series.points[i].second, 19'050);
                m_xml.close();
            }
        }
        writeLabels(series);
        writeCategories();
        writeValues(series, index);
        if (m_chart.kind == ChartKind::Dots)
            value("c:smooth", u"0"_s);
        m_xml.close();
    }

    void writeShape(const Ink &fill, const std::optional<Ink> &outline, int width = 12'700)
    {
        m_xml.open("c:spPr");
        writeFill(m_xml, fill);
        writeLine(m_xml, "a:ln", outline, width);
        m_xml.close();
    }

    void writeLabels(const ChartSeries &series)
    {
        m_xml.open("c:dLbls");
        if (series.labelled && isLying())
            for (std::size_t i = 0; i < series.values.size(); ++i)
                if (series.values[i] && series.values[i]->count() < smallestLabelled) {
                    m_xml.open("c:dLbl");
                    value("c:idx", number(static_cast<int>(i)));
                    value("c:delete", u"1"_s);
                    m_xml.close();
                }
        if (series.labelled) {
            m_xml.leaf("c:numFmt", {{"formatCode", labelFormat()}, {"sourceLinked", u"0"_s}});
            m_xml.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
            const bool isLarge = m_chart.kind != ChartKind::Shares;
            writeType(m_chart.textSize + (isLarge ? 200 : -200), series.label, isLarge);
            // Outside the end is not allowed for stacked bars and lines.
            value("c:dLblPos", isLying() ? u"ctr"_s : m_chart.kind == ChartKind::Dots ? u"r"_s : u"outEnd"_s);
        }
        value("c:showLegendKey", u"0"_s);
        value("c:showVal", series.labelled ? u"1"_s : u"0"_s);
        value("c:showCatName", u"0"_s);
        value("c:showSerName", u"0"_s);
        value("c:showPercent", u"0"_s);
        value("c:showBubbleSize", u"0"_s);
        m_xml.close();
    }

    // Percent is told by the caption beside the chart: pieces and narrow columns have no room for it.
    static QString labelFormat() { return u"0.0"_s; }

    // Points are read by where they stand, so a scale from 3 may show small differences; columns by their length.
    QString smallestMean() const
    {
        if (m_chart.kind != ChartKind::Dots)
            return u"1"_s;
        for (const ChartSeries &series : m_chart.series)
            for (const auto &each : series.values)
                if (each && each->count() < 30)
                    return u"1"_s;
        return u"3"_s;
    }

    void writeCategories()
    {
        m_xml.open("c:cat").open("c:strRef");
        m_xml.text("c:f", u"Sheet1!$A$2:$A$%1"_s.arg(m_chart.categories.size() + 1));
        m_xml.open("c:strCache");
        value("c:ptCount", number(m_chart.categories.size()));
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
            m_xml.open("c:pt", {{"idx", number(i)}}).text("c:v", m_chart.categories[i]).close();
        m_xml.close().close().close();
    }

    void writeValues(const ChartSeries &series, int index)
    {
        m_xml.open("c:val").open("c:numRef");
        m_xml.text("c:f", u"Sheet1!$%1$2:$%1$%2"_s.arg(QChar(u'B' + index)).arg(m_chart.categories.size() + 1));
        m_xml.open("c:numCache").text("c:formatCode", u"0.0"_s);
        value("c:ptCount", number(m_chart.categories.size()));
        for (std::size_t i = 0; i < series.values.size(); ++i)
            if (series.values[i])
                m_xml.open("c:pt", {{"idx", number(static_cast<int>(i))}}).text("c:v", exactText(*series.values[i])).close();
        m_xml.close().close().close();
    }

    void writeAxes()
    {
        m_xml.open("c:catAx");
        value("c:axId", categoryAxis);
        m_xml.open("c:scaling");
        value("c:orientation", isLying() ? u"maxMin"_s : u"minMax"_s);
        m_xml.close();
        value("c:delete", u"0"_s);
        value("c:axPos", isLying() ? u"l"_s : u"b"_s);
        m_xml.leaf("c:numFmt", {{"formatCode", u"General"_s}, {"sourceLinked", u"0"_s}});
        value("c:majorTickMark", u"none"_s);
        value("c:minorTickMark", u"none"_s);
        value("c:tickLblPos", u"low"_s);
        m_xml.open("c:spPr");
        writeLine(m_xml, "a:ln", Ink::of(palette::lineStrong));
        m_xml.close();
        writeType(m_chart.textSize, m_chart.text, false, true);
        value("c:crossAx", valueAxis);
        value("c:crosses", u"autoZero"_s);
        value("c:auto", u"1"_s);
        value("c:lblAlgn", u"ctr"_s);
        value("c:lblOffset", u"100"_s);
        value("c:noMultiLvlLbl", u"1"_s);
        m_xml.close();

        m_xml.open("c:valAx");
        value("c:axId", valueAxis);
        m_xml.open("c:scaling");
        value("c:orientation", u"minMax"_s);
        if (!m_chart.isPercent) {
            value("c:max", u"5"_s);
            value("c:min", smallestMean());
        } else {
            if (isLying())
                value("c:max", u"1"_s);
            value("c:min", u"0"_s);
        }
        m_xml.close();
        value("c:delete", m_chart.isPercent ? u"1"_s : u"0"_s);
        value("c:axPos", isLying() ? u"b"_s : u"l"_s);
        if (!m_chart.isPercent) {
            m_xml.open("c:majorGridlines").open("c:spPr");
            writeLine(m_xml, "a:ln", Ink::of(palette::line), 9'525);
            m_xml.close().close();
        }
        m_xml.leaf("c:numFmt", {{"formatCode", smallestMean() == u"1"_s ? u"0"_s : u"0.0"_s}, {"sourceLinked", u"0"_s}});
        value("c:majorTickMark", u"none"_s);
        value("c:minorTickMark", u"none"_s);
        value("c:tickLblPos", u"nextTo"_s);
        m_xml.open("c:spPr").open("a:ln").leaf("a:noFill").close().close();
        writeType(m_chart.textSize, Ink::of(palette::inkMuted));
        value("c:crossAx", categoryAxis);
        value("c:crosses", isLying() ? u"max"_s : u"min"_s);
        value("c:crossBetween", u"between"_s);
        if (!m_chart.isPercent)
            value("c:majorUnit", smallestMean() == u"1"_s ? u"1"_s : u"0.5"_s);
        m_xml.close();
        m_xml.open("c:spPr").leaf("a:noFill").close();
    }

    void writeType(int size, const Ink &ink, bool bold = false, bool upright = false)
    {
        m_xml.open("c:txPr");
        if (upright)
            m_xml.leaf("a:bodyPr", {{"rot", u"0"_s}, {"vert", u"horz"_s}});
        else
            m_xml.leaf("a:bodyPr");
        m_xml.leaf("a:lstStyle").open("a:p").open("a:pPr");
        m_xml.open("a:defRPr", {{"sz", number(size)}, {"b", bold ? u"1"_s : u"0"_s}});
        writeFill(m_xml, ink);
        m_xml.close().close().leaf("a:endParaRPr", {{"lang", m_language}}).close().close();
    }

    const Chart &m_chart;
    const QString m_language;
    Xml m_xml;
};

} // namespace

QByteArray chartXml(const Chart &chart, const QString &workbook, const QString &language)
{
    return ChartWriter(chart, workbook, language).finish();
}

QString cellName(int column, qsizetype row)
{
    return QChar(u'A' + column) + QString::number(row);
}

QString exactText(survey::Tenths value)
{
    const int count = std::abs(value.count());
    return u"%1%2.%3"_s.arg(value.count() < 0 ? u"-"_s : QString()).arg(count / 10).arg(count % 10);
}

} // namespace faktorbenk::report::pptx
