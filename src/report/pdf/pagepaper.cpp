#include "report/pdf/pagepaper.h"

#include "report/about.h"
#include "report/pdf/pagemarks.h"
#include "report/pdf/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::pdf {

namespace {

constexpr double indentStep = 8;
constexpr int deepestIndent = 6;
constexpr double afterFigures = 7; // words stand off from figures that end where they begin

PageSetup setupFor(const PageContent &content)
{
    PageSetup setup;
    setup.left = setup.right = 40;
    return content.lying ? setup.lying() : setup;
}

Align alignOf(const PageColumn &column)
{
    switch (column.align) {
    case PageColumn::Align::Middle:
        return Align::Center;
    case PageColumn::Align::Figures:
        return Align::Right;
    case PageColumn::Align::Left:
        break;
    }
    return Align::Left;
}

std::vector<double> widthsOf(const PageContent &content, double width)
{
    const double all = std::accumulate(content.columns.begin(), content.columns.end(), 0.0,
                                       [](double sum, const PageColumn &column) { return sum + column.width; });
    std::vector<double> widths;
    for (const PageColumn &column : content.columns)
        widths.push_back(column.width / all * width);
    return widths;
}

bool isAfterFigures(const PageContent &content, std::size_t column)
{
    return column > 0 && content.columns[column].align == PageColumn::Align::Left &&
           content.columns[column - 1].align == PageColumn::Align::Figures;
}

std::vector<Cell> headOf(const PageContent &content)
{
    std::vector<Cell> head;
    for (const PageColumn &column : content.columns) {
        Cell cell{column.title, type::small.inked(palette::ink).weighted(Weight::Medium), alignOf(column)};
        cell.upright = column.upright;
        cell.indent = isAfterFigures(content, head.size()) ? afterFigures : 0;
        head.push_back(cell);
    }
    return head;
}

std::vector<Cell> rowOf(const PageContent &content, const PageRow &row, const MarkScale &scale)
{
    std::vector<Cell> cells;
    std::size_t at = 0;
    // A row with several lines in a cell is read from its top.
    const bool lines = std::any_of(row.cells.begin(), row.cells.end(), [](const PageCell &each) { return each.text.contains(u'\n'); });
    for (const PageCell &each : row.cells) {
        const bool first = at == 0;
        const PageColumn &column = content.columns[at];
        Type look = first ? type::table : type::table.inColumns();
        if (row.strong)
            look = look.weighted(Weight::SemiBold);
        if (each.muted)
            look = look.inked(palette::inkMuted);
        Cell cell{each.text, look, each.span > 1 ? Align::Left : alignOf(column)};
        if (first) {
            cell.role = Role::RowHeader;
            cell.indent = indentStep * std::min(row.level, deepestIndent);
        } else if (isAfterFigures(content, at)) {
            cell.indent = afterFigures;
        }
        cell.span = each.span;
        cell.middle = !lines;
        addMark(cell, each.mark, scale);
        cells.push_back(std::move(cell));
        at += static_cast<std::size_t>(each.span);
    }
    return cells;
}

// «Fjordvik › Oppvekst (forts.)»: over rows that go on with something from the page before.
std::vector<Cell> goesOn(QStringList above, int columns)
{
    above.removeAll(QString());
    if (above.isEmpty())
        return {};
    Cell cell{Papers::tr("%1 (continued)").arg(above.join(u" › "_s)), type::small.inked(palette::inkMuted)};
    cell.span = columns;
    return {cell};
}

void layTop(Paper &paper, const PageMaterial &material)
{
    const PageContent &content = material.content;
    paper.paragraph(QStringList{u"10-FAKTOR"_s, Papers::tr("Round %1").arg(material.round), material.municipality}.join(
                        u"  ·  "_s),
                    type::table.inked(palette::accent).weighted(Weight::Medium));
    paper.skip(3);
    paper.heading(Role::H1, content.title, type::title);
    paper.skip(3);
    paper.paragraph(content.whom, type::body.weighted(Weight::Medium));
    if (!content.choices.isEmpty()) {
        paper.skip(2);
        paper.paragraph(content.choices.join(u"  ·  "_s), type::table.inked(palette::inkMuted));
    }
    paper.skip(10);
    if (!content.caption.isEmpty()) {
        paper.paragraph(content.caption, type::table.weighted(Weight::Medium));
        paper.skip(4);
    }
    layKey(paper, content);
    paper.skip(4);
}

// The rows of one table, from the first on; gives the first block after it.
std::size_t layRows(Paper &paper, const std::vector<wording::TextBlock> &text, std::size_t at)
{
    constexpr double firstShare = 0.2; // names and what is shown are words; between them stand figures
    constexpr double lastShare = 0.38;
    const std::size_t columns = text[at].cells.size();
    std::vector<double> widths(columns, paper.width() * (1 - firstShare - lastShare) / static_cast<double>(std::max<std::size_t>(1, columns - 2)));
    widths.front() = paper.width() * firstShare;
    widths.back() = paper.width() * lastShare;
    const auto cellsOf = [&](const QStringList &cells, const Type &look) {
        std::vector<Cell> row;
        for (const QString &cell : cells) {
            const bool words = row.empty() || row.size() + 1 == columns;
            row.push_back({cell, look, words ? Align::Left : Align::Right});
            if (row.size() == 1)
                row.back().role = Role::RowHeader;
            else if (row.size() == columns)
                row.back().indent = afterFigures;
        }
        return row;
    };
    paper.need(110); // in one piece
    Table table(paper, paper.left(), widths, {3, 3});
    table.head(cellsOf(text[at].cells, type::small.inked(palette::ink).weighted(Weight::Medium)));
    for (++at; at < text.size() && text[at].kind == wording::TextBlock::Kind::Row; ++at)
        table.row(cellsOf(text[at].cells, type::table.inColumns()));
    return at;
}

// A point that begins with words to be found by, and goes on behind them on the same line where there is room
// for it.
void layPoint(Paper &paper, const wording::TextBlock &block)
{
    constexpr double indent = 17;
    constexpr double space = 3;
    const Type strong = type::body.weighted(Weight::SemiBold);
    const double width = paper.width() - indent;
    const Laid mark = paper.lay(block.mark, block.lead.isEmpty() ? type::body : strong);
    const Laid lead = paper.lay(block.lead, strong, width);
    const double line = mark.height;
    const double beside = lead.lines == 1 && !block.lead.isEmpty() ? lead.width + space : 0;
    const auto [first, more] = beside > 0
                                   ? paper.split(block.text.trimmed(), type::body, width - beside, line)
                                   : Paper::Split{{}, block.text.trimmed()};
    const Laid rest = paper.lay(more, type::body, width);
    const double leadHeight = block.lead.isEmpty() ? 0 : lead.height;
    const double height = leadHeight + (more.isEmpty() ? 0 : rest.height);
    paper.need(height);
    const Paper::Tag item(paper, Role::LI);
    const Point at{paper.left() + indent, paper.y()};
    paper.put(mark, {paper.left(), at.y});
    if (!block.lead.isEmpty())
        paper.put(lead, at);
    if (!first.isEmpty())
        paper.put(paper.lay(first, type::body), {at.x + beside, at.y});
    if (!more.isEmpty())
        paper.put(rest, {at.x, at.y + leadHeight});
    paper.moveTo(at.y + height);
    paper.skip(3);
}

// Points that follow one another; gives the first block after them.
std::size_t layPoints(Paper &paper, const std::vector<wording::TextBlock> &text, std::size_t at)
{
    const Paper::Tag list(paper, Role::L);
    for (; at < text.size() && text[at].kind == wording::TextBlock::Kind::Point; ++at)
        layPoint(paper, text[at]);
    return at;
}

void layText(Paper &paper, const std::vector<wording::TextBlock> &text)
{
    using Kind = wording::TextBlock::Kind;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at].kind == Kind::Row) {
            at = layRows(paper, text, at);
            paper.skip(8);
            continue;
        }
        if (text[at].kind == Kind::Point) {
            at = layPoints(paper, text, at);
            paper.skip(2);
            continue;
        }
        if (text[at].kind == Kind::Heading) {
            paper.skip(8);
            paper.heading(Role::H2, text[at].text, type::heading);
            paper.skip(4);
        } else {
            paper.paragraph(text[at].text, type::body);
            paper.skip(4);
        }
        ++at;
    }
}

} // namespace

Document pagePaper(const PageMaterial &material, const Typeface &typeface)
{
    const PageContent &content = material.content;
    Paper paper(typeface, setupFor(content));
    {
        const Paper::Tag all(paper, Role::Document);
        layTop(paper, material);
        layText(paper, content.text);
        const MarkScale scale = markScale(content);
        if (!content.columns.empty()) {
            Table table(paper, paper.left(), widthsOf(content, paper.width()), {3, 3});
            table.head(headOf(content));
            QStringList above; // of what a row is a part, the widest first
            for (const PageRow &row : content.rows) {
                above = above.mid(0, row.level);
                table.setGoesOn(goesOn(above, static_cast<int>(content.columns.size())));
                table.row(rowOf(content, row, scale));
                while (above.size() < row.level) // a level is left out
                    above += QString();
                above += row.cells.empty() ? QString() : row.cells.front().text;
            }
        }
        for (const QString &note : content.notes) {
            paper.skip(5);
            paper.paragraph(note, type::table.inked(palette::inkMuted));
        }
    }
    Document document = paper.take();
    document.title = u"%1 – %2 – 10-FAKTOR %3"_s.arg(content.title, material.municipality, material.round);
    document.subject = audienceText(material.audience);
    document.language = languageTag();
    document.date = material.provenance.imported;
    QStringList head{content.title, content.whom}; // what was chosen is stated on every page
    head += content.choices;
    frame(document, typeface, paper.setup(),
          {head.join(u" · "_s),
           originLine(material.provenance, material.round, material.floor, material.audience)});
    return document;
}

} // namespace faktorbenk::report::pdf
