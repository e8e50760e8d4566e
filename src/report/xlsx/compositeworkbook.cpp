#include "report/xlsx/compositeworkbook.h"

#include "report/references.h"
#include "report/xlsx/aboutsheet.h"
#include "report/xlsx/compositecharts.h"
#include "report/xlsx/plansheets.h"
#include "report/xlsx/themesheet.h"
#include "report/xlsx/why.h"
#include "report/xlsx/withheldsheet.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::xlsx {

using disclosure::Comparison;
using disclosure::FactorReport;
using disclosure::UnitReport;
using survey::Verdict;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using theme::firstRow;
using theme::headerRow;
constexpr int unitColumns = 2; // code and name, on every sheet

// Columns of a theme that belong to one factor, and how they are filled. Precondition of fill: the factor is shown.
using FactorCell = std::function<void(Sheet &, int row, int column, const FactorReport &)>;
struct FactorColumn {
    survey::Factor factor;
    int cells; // side by side
    FactorCell fill;
};

class CompositeWorkbook
{
public:
    CompositeWorkbook(const RoundMaterial &material, const QString &path)
        : m_material(material),
          m_heading(u"%1 · %2"_s.arg(material.municipality, material.round)),
          m_origin(originLine(material.provenance, material.round, material.floor, material.audience)),
          m_book(path, m_heading, material.provenance)
    {
        for (const RoundMaterial::Unit &unit : material.units)
            for (const ReferenceColumn &column : referenceColumns(unit.report))
                if (std::find(m_references.begin(), m_references.end(), column) == m_references.end())
                    m_references.push_back(column);
        std::stable_sort(m_references.begin(), m_references.end(), [](const auto &a, const auto &b) { return a.with < b.with; });
    }

    base::Result<void> write()
    {
        addOverview();
        addMeans();
        addMargins();
        addDifferences();
        if (m_material.audience == disclosure::Audience::Leader)
            addDistributions();
        addResponseRates();
        addTrend();
        addCompositeCharts(m_book, m_material, m_heading, m_origin);
        addBoardSheet(m_book, m_material, m_heading, m_origin);
        addWithheldSheet(m_book, m_material, m_heading, m_origin);
        addAboutSheet(m_book, aboutRound(m_material), m_origin);
        return m_book.close();
    }

private:
    Sheet &addSheet(const QString &name, const QString &note)
    {
        Sheet &sheet = addThemeSheet(m_book, name, note, m_heading, m_origin);
        sheet.rowHeight(headerRow, 48);
        sheet.columnWidth(0, 0, 12);
        sheet.columnWidth(1, 1, 36);
        return sheet;
    }

    // The rows of a sheet: code, name, then whatever fill writes of a unit that is shown, else why it is not.
    void addUnits(Sheet &sheet, const QStringList &titles, const std::function<void(int row, const RoundMaterial::Unit &)> &fill)
    {
        sheet.text(headerRow, 0, Words::tr("Code"), Style::Header);
        sheet.text(headerRow, 1, Words::tr("Unit"), Style::Header);
        int column = unitColumns;
        for (const QString &title : titles) // names stand to the left like what is below them
            sheet.text(headerRow, column++, title, title == Words::tr("Service type") ? Style::Header : Style::HeaderFigure);
        const int lastColumn = column - 1;
        int row = firstRow;
        for (const RoundMaterial::Unit &unit : m_material.units) {
            sheet.text(row, 0, unit.report.code().text(), Style::Muted);
            sheet.name(row, 1, unit.report.name(), unit.depth);
            if (unit.report.figures())
                fill(row, unit);
            else
                sheet.withheld(row, unitColumns, lastColumn,
                               whyHidden(*unit.report.figures().reason(), m_material.floor,
                                         unit.report.isRoot() ? wording::Hidden::Municipality : wording::Hidden::Unit));
            ++row;
        }
        sheet.table(headerRow, row - 1, lastColumn, unitColumns);
    }

    void addFactorColumns(Sheet &sheet, const std::vector<FactorColumn> &columns, const QStringList &titles)
    {
        addUnits(sheet, titles, [&](int row, const RoundMaterial::Unit &unit) {
            int column = unitColumns;
            for (const FactorColumn &each : columns) {
                const FactorReport &factor = unit.report.factors()[each.factor.index()];
                if (factor.figures)
                    each.fill(sheet, row, column, factor);
                else
                    sheet.withheld(row, column, column + each.cells - 1,
                                   whyHidden(*factor.figures.reason(), m_material.floor, hiddenFactor(unit.report)));
                column += each.cells;
            }
        });
    }

    void addOverview()
    {
        Sheet &sheet = addSheet(Words::tr("Overview"), Words::tr("How many of the ten factors lie above, within and below the "
                                                                 "municipality's mean.") + u' ' + signsCaption());
        sheet.columnWidth(2, 2, 24);
        sheet.columnWidth(3, 3, 8);
        sheet.columnWidth(4, 9, 12);
        const QStringList titles{Words::tr("Service type"), Words::tr("Level"), Words::tr("Answered"), Words::tr("Invited"),
                                 Words::tr("Response rate"), Words::tr("▲ Above"), Words::tr("• Within"), Words::tr("▼ Below")};
        addUnits(sheet, titles, [&](int row, const RoundMaterial::Unit &unit) {
            const auto &figures = unit.report.figures();
            sheet.text(row, 2, unit.report.serviceType());
            sheet.ordinal(row, 3, unit.depth);
            sheet.count(row, 4, figures->respondents);
            sheet.countIfKnown(row, 5, figures->invited);
            sheet.percentIfKnown(row, 6, figures->responseRate);
            for (const auto &[column, verdict] : {std::pair(7, Verdict::Above), std::pair(8, Verdict::Within), std::pair(9, Verdict::Below)}) {
                if (unit.report.isRoot())
                    sheet.text(row, column, u"–"_s, Style::Unknown);
                else
                    sheet.count(row, column, countOf(unit.report, verdict));
            }
        });
    }

    // In full on the last sheet: a longer line would run on over the next page.
    static QString nothingBeside() { return Words::tr("– nothing to compare with"); }

    static std::int64_t countOf(const UnitReport &report, Verdict verdict)
    {
        return std::count_if(report.factors().begin(), report.factors().end(), [&](const FactorReport &factor) {
            const Comparison *found = comparisonIn(factor, {Comparison::With::Municipality, {}});
            return found && found->difference.verdict == verdict;
        });
    }

    static QString shortTitle(survey::Factor factor) { return u"F%1\n%2"_s.arg(factor.number()).arg(wording::factorName(factor)); }

    void addMeans()
    {
        Sheet &sheet = addSheet(Words::tr("Means"), Words::tr("On a scale from 1 to 5."));
        addPerFactor(sheet, [](Sheet &onto, int row, int column, const FactorReport &each) {
            onto.tenths(row, column, each.figures->mean, Style::Mean);
        });
    }

    void addMargins()
    {
        Sheet &sheet = addSheet(Words::tr("Uncertainty"), Words::tr("The unit's own 95 % margin around each mean (±)."));
        addPerFactor(sheet, [](Sheet &onto, int row, int column, const FactorReport &each) {
            if (each.figures->margin)
                onto.number(row, column, each.figures->margin->halfWidth.toDouble(), Style::Margin);
            else
                onto.text(row, column, wording::marginText(std::nullopt), Style::Unknown);
        });
    }

    void addPerFactor(Sheet &sheet, const FactorCell &fill)
    {
        sheet.columnWidth(unitColumns, unitColumns + survey::factorCount - 1, 18);
        sheet.rowHeight(headerRow, 48);
        QStringList titles;
        std::vector<FactorColumn> columns;
        for (const survey::Factor factor : survey::allFactors()) {
            titles << shortTitle(factor);
            columns.push_back({factor, 1, fill});
        }
        addFactorColumns(sheet, columns, titles);
    }

    void addDifferences()
    {
        Sheet &sheet = addSheet(Words::tr("Differences"), signsCaption() + u" · "_s + nothingBeside());
        std::vector<FactorColumn> columns;
        QStringList titles;
        for (const ReferenceColumn &reference : m_references) {
            if (reference.with == Comparison::With::Round || reference.with == Comparison::With::Parent)
                continue; // the trend has a sheet of its own; the unit above stands in the table
            for (const survey::Factor factor : survey::allFactors()) {
                titles << u"F%1\n%2"_s.arg(factor.number()).arg(columnTitle(reference));
                columns.push_back({factor, 1, [reference](Sheet &onto, int row, int column, const FactorReport &each) {
                                       addDifference(onto, row, column, comparisonIn(each, reference));
                                   }});
            }
        }
        const int lastColumn = unitColumns + static_cast<int>(columns.size()) - 1;
        if (!columns.empty()) {
            sheet.columnWidth(unitColumns, lastColumn, 13);
            sheet.brokenAcross(unitColumns, lastColumn, survey::factorCount, unitColumns);
        }
        addFactorColumns(sheet, columns, titles);
    }

    static void addDifference(Sheet &sheet, int row, int column, const Comparison *comparison)
    {
        if (comparison)
            sheet.tenths(row, column, comparison->difference.tenths, shortDifferenceStyle(comparison->difference.verdict));
        else
            sheet.text(row, column, u"–"_s, Style::Unknown);
    }

    void addDistributions()
    {
        Sheet &sheet = addSheet(Words::tr("Distribution"), wording::shareCaption() + u". "_s + scale());
        const int lastColumn = unitColumns + survey::factorCount * survey::answerValues - 1;
        sheet.columnWidth(unitColumns, lastColumn, 9);
        sheet.brokenAcross(unitColumns, lastColumn, 3 * survey::answerValues, unitColumns);
        QStringList titles;
        std::vector<FactorColumn> columns;
        for (const survey::Factor factor : survey::allFactors()) {
            for (int value = 1; value <= survey::answerValues; ++value)
                titles << u"F%1: %2"_s.arg(factor.number()).arg(value);
            columns.push_back({factor, survey::answerValues, [&floor = m_material.floor](Sheet &onto, int row, int column, const FactorReport &each) {
                                   if (!each.figures->distribution)
                                       return onto.withheld(row, column, column + survey::answerValues - 1, whyNoShares(*each.figures, floor));
                                   for (const survey::Tenths share : *each.figures->distribution)
                                       onto.percent(row, column++, share);
                               }});
        }
        addFactorColumns(sheet, columns, titles);
    }

    static QString scale()
    {
        QStringList words;
        for (int value = 1; value <= survey::answerValues; ++value)
            words.append(u"%1 = %2"_s.arg(value).arg(wording::answerLabel(value)));
        return words.join(u", "_s);
    }

    void addResponseRates()
    {
        Sheet &sheet = addSheet(Words::tr("Response rate"), Words::tr("Those who have answered of those invited, sub-units included."));
        sheet.columnWidth(2, 2, 24);
        sheet.columnWidth(3, 5, 14);
        addUnits(sheet, {Words::tr("Service type"), Words::tr("Answered"), Words::tr("Invited"), Words::tr("Response rate")},
                 [&](int row, const RoundMaterial::Unit &unit) {
                     const auto &figures = unit.report.figures();
                     sheet.text(row, 2, unit.report.serviceType());
                     sheet.count(row, 3, figures->respondents);
                     sheet.countIfKnown(row, 4, figures->invited);
                     sheet.percentIfKnown(row, 5, figures->responseRate);
                 });
    }

    void addTrend()
    {
        std::vector<FactorColumn> columns;
        QStringList titles;
        for (const ReferenceColumn &reference : m_references) {
            if (reference.with != Comparison::With::Round)
                continue;
            for (const survey::Factor factor : survey::allFactors()) {
                titles << u"F%1\n%2"_s.arg(factor.number()).arg(reference.name) << Words::tr("F%1\nsince").arg(factor.number());
                columns.push_back({factor, 2, [reference](Sheet &onto, int row, int column, const FactorReport &each) {
                                       const Comparison *then = comparisonIn(each, reference);
                                       if (then)
                                           onto.tenths(row, column, then->mean, Style::Mean);
                                       else
                                           onto.text(row, column, u"–"_s, Style::Unknown);
                                       addDifference(onto, row, column + 1, then);
                                   }});
            }
        }
        if (columns.empty())
            return; // nothing before this round
        Sheet &sheet = addSheet(Words::tr("Trend"), Words::tr("The mean of the earlier round, and the difference since.") + u' ' + signsCaption() + u" · "_s + nothingBeside());
        const int lastColumn = unitColumns + 2 * static_cast<int>(columns.size()) - 1;
        sheet.columnWidth(unitColumns, lastColumn, 13);
        sheet.brokenAcross(unitColumns, lastColumn, survey::factorCount, unitColumns);
        addFactorColumns(sheet, columns, titles);
    }

    const RoundMaterial &m_material;
    const QString m_heading;
    const QString m_origin;
    std::vector<ReferenceColumn> m_references; // of all units together
    Workbook m_book;
};

} // namespace

base::Result<void> writeCompositeWorkbook(const RoundMaterial &material, const QString &path)
{
    return CompositeWorkbook(material, path).write();
}

} // namespace faktorbenk::report::xlsx
