#pragma once

#include "report/pdf/paper.h"

#include <functional>
#include <optional>

namespace faktorbenk::report::pdf {

struct Cell
{
    QString text = {};
    Type type = type::table;
    Align align = Align::Left;
    Role role = Role::TD;
    int span = 1;             // columns
    std::uint32_t ground = 0; // 0: the paper's
    // A drawing in the cell, its words, and the height it needs (before zooming).
    std::function<void(Paper &, const Box &)> draw = {};
    QString alternative = {};
    double height = 0;
    bool middle = false; // vertically, also beside longer text
    bool upright = false; // read from below, in a column that is narrower than the text
    double indent = 0;    // before zooming
    std::function<void(Paper &, const Box &)> behind = {}; // decoration under the text, over the ground
    bool top = false;    // vertically, also where all cells have one line
};

struct TableLook
{
    double padX = 5;
    double padY = 3.4;
    std::uint32_t headGround = palette::sand;
    std::uint32_t rule = palette::line;
    bool rulesDown = false; // between columns
    double ruleWidth = 0.6;
};

// Rows one below the other, onto further pages if need be, where the head stands again. What does not fit in
// a row's page goes on in the row below.
class Table
{
public:
    // Columns from x on, at the paper's place.
    Table(Paper &paper, double x, std::vector<double> widths, const TableLook &look = {});
    ~Table(); // the end of the table

    void head(const std::vector<Cell> &cells);
    // The box of the row; of its last part, if it had to be split. A row is at least minHeight high (before
    // zooming).
    Box row(const std::vector<Cell> &cells, double minHeight = 0);

    // What stands below the head where the table goes on onto another page: of what the next row is a part. Decoration, as who
    // listens has heard it. Empty: nothing.
    void setGoesOn(std::vector<Cell> cells) { m_goesOn = std::move(cells); }

    double width() const;
    // Of a column, from its left edge.
    double at(std::size_t column) const;
    double widthOf(std::size_t column) const { return m_widths[column]; }

private:
    struct Row
    {
        std::vector<Laid> texts;
        double height = 0;
    };
    Row lay(const std::vector<Cell> &cells, double minHeight) const;
    Box draw(const std::vector<Cell> &cells, const Row &row, bool tagged);
    double spanned(std::size_t column, int span) const;

    Paper &m_paper;
    double m_x;
    std::vector<double> m_widths;
    TableLook m_look;
    std::vector<Cell> m_head;
    std::vector<Cell> m_goesOn;
    double m_top = 0; // on this page, where rules down begin
    Paper::Tag m_tag;
};

} // namespace faktorbenk::report::pdf
