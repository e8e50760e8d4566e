#include "report/xlsx/styles.h"

#include "report/palette.h"
#include "report/xlsx/writer.h"
#include "wording/figuretext.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::xlsx {

namespace {

lxw_color_t colour(std::uint32_t argb)
{
    return argb & 0xFFFFFFU;
}

// Text inside a number format.
QString quoted(QString text)
{
    return u'"' + text.remove(u'"') + u'"';
}

// The words around a difference's size, taken from the one place that words it. Within the margin of error there is
// room for one word only: a number that is wider than its cell is not shown at all.
QString differenceFormat(survey::Verdict verdict)
{
    if (verdict == survey::Verdict::Within) {
        const QString text = quoted(wording::verdictSign(verdict) + QChar(QChar::Nbsp)
                                    + QCoreApplication::translate("Workbook", "within"));
        return text + u';' + text + u';' + text;
    }
    const int tenths = verdict == survey::Verdict::Above ? 2 : -2;
    const QString text = wording::verdictText({survey::Tenths(tenths), verdict});
    const QString size = wording::number(survey::Tenths(2));
    const qsizetype at = text.indexOf(size);
    const QString part = quoted(text.left(at)) + u"0.0"_s + quoted(text.mid(at + size.size()));
    return part + u';' + part; // the second is for what is less than nought, and shows no minus
}

QString shortFormat(survey::Verdict verdict)
{
    const QString sign = quoted(wording::verdictSign(verdict) + QChar(QChar::Nbsp));
    return sign + u"+0.0;"_s + sign + u"-0.0;"_s + sign + u"0.0"_s;
}

QString percentFormat()
{
    return QLocale().language() == QLocale::English ? u"0.0%"_s : u"0.0\u00A0%"_s;
}

class Maker
{
public:
    Maker(lxw_workbook *book, std::array<lxw_format *, styleCount> &formats) : m_book(book), m_formats(formats) {}

    lxw_format *plain(Style style, double points = 11)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_font_name(format, "Calibri");
        format_set_font_size(format, points);
        format_set_font_color(format, colour(palette::ink));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        m_formats[static_cast<std::size_t>(style)] = format;
        return format;
    }

    // In a table: a hairline under it.
    lxw_format *cell(Style style)
    {
        lxw_format *format = plain(style);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colour(palette::line));
        return format;
    }

    lxw_format *figure(Style style, const QString &numberFormat)
    {
        lxw_format *format = cell(style);
        format_set_num_format(format, numberFormat.toUtf8().constData());
        format_set_align(format, LXW_ALIGN_RIGHT);
        return format;
    }

    lxw_format *header(Style style)
    {
        lxw_format *format = plain(style);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, colour(palette::accentSoft));
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colour(palette::accent));
        return format;
    }

    lxw_format *withheld(Style style)
    {
        lxw_format *format = cell(style);
        format_set_font_color(format, colour(palette::inkMuted));
        format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
        format_set_bg_color(format, colour(palette::sand));
        format_set_fg_color(format, colour(palette::line));
        return format;
    }

    lxw_format *indented(int depth)
    {
        lxw_format *format = cell(Style::Text);
        format_set_indent(format, static_cast<std::uint8_t>(depth));
        if (depth == 0)
            format_set_bold(format);
        return format;
    }

private:
    lxw_workbook *m_book;
    std::array<lxw_format *, styleCount> &m_formats;
};

} // namespace

Style differenceStyle(survey::Verdict verdict)
{
    return verdict == survey::Verdict::Above ? Style::Above : verdict == survey::Verdict::Below ? Style::Below : Style::Within;
}

Style shortDifferenceStyle(survey::Verdict verdict)
{
    return verdict == survey::Verdict::Above   ? Style::ShortAbove
           : verdict == survey::Verdict::Below ? Style::ShortBelow
                                               : Style::ShortWithin;
}

Styles::Styles(lxw_workbook *book)
{
    using survey::Verdict;
    Maker make(book, m_formats);
    lxw_format *title = make.plain(Style::Title, 18);
    format_set_bold(title);
    format_set_font_color(title, colour(palette::accent));
    make.plain(Style::Lead, 12);
    lxw_format *note = make.plain(Style::Note, 10);
    format_set_font_color(note, colour(palette::inkMuted));

    make.header(Style::Header);
    format_set_align(make.header(Style::HeaderFigure), LXW_ALIGN_RIGHT);
    lxw_format *label = make.plain(Style::Label);
    format_set_bold(label);
    format_set_align(label, LXW_ALIGN_VERTICAL_TOP);

    for (std::size_t depth = 0; depth < m_indented.size(); ++depth)
        m_indented[depth] = make.indented(static_cast<int>(depth));
    make.cell(Style::Text);
    lxw_format *wrapped = make.plain(Style::Wrapped);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    lxw_format *wrappedCell = make.cell(Style::WrappedCell);
    format_set_text_wrap(wrappedCell);
    format_set_font_color(make.cell(Style::Muted), colour(palette::inkMuted));

    lxw_format *unknown = make.cell(Style::Unknown);
    format_set_font_color(unknown, colour(palette::inkMuted));
    format_set_align(unknown, LXW_ALIGN_RIGHT);

    lxw_format *ordinal = make.figure(Style::Ordinal, u"0"_s);
    format_set_align(ordinal, LXW_ALIGN_CENTER);
    format_set_font_color(ordinal, colour(palette::inkMuted));
    make.figure(Style::Count, u"#,##0"_s);
    constexpr std::uint8_t readersShortDate = 14;
    lxw_format *date = make.cell(Style::Date);
    format_set_num_format_index(date, readersShortDate);
    format_set_align(date, LXW_ALIGN_LEFT); // beside words
    format_set_indent(date, 1);             // and apart from a figure to its left
    make.figure(Style::Mean, u"0.0"_s);
    lxw_format *own = make.figure(Style::OwnMean, u"0.0"_s);
    format_set_bold(own);
    format_set_font_color(own, colour(palette::accent));
    make.figure(Style::Margin, u"\"±\u00A0\"0.00"_s);
    make.figure(Style::Percent, percentFormat());
    format_set_bold(make.figure(Style::Above, differenceFormat(Verdict::Above)));
    format_set_bold(make.figure(Style::Below, differenceFormat(Verdict::Below)));
    make.figure(Style::Within, differenceFormat(Verdict::Within));
    format_set_bold(make.figure(Style::ShortAbove, shortFormat(Verdict::Above)));
    format_set_bold(make.figure(Style::ShortBelow, shortFormat(Verdict::Below)));
    make.figure(Style::ShortWithin, shortFormat(Verdict::Within));

    make.withheld(Style::Withheld);
    make.withheld(Style::WithheldRest);
}

lxw_format *Styles::indented(int depth) const
{
    return m_indented[std::min(static_cast<std::size_t>(std::max(depth, 0)), m_indented.size() - 1)];
}

} // namespace faktorbenk::report::xlsx
