#include "report/xlsx/unitworkbook.h"

#include "report/palette.h"
#include "report/references.h"
#include "report/xlsx/aboutsheet.h"
#include "report/xlsx/charts.h"
#include "report/xlsx/why.h"
#include "report/xlsx/plansheets.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::report::xlsx {

using disclosure::Comparison;
using disclosure::FactorReport;
using disclosure::UnitReport;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr int headerRow = 4;
constexpr int firstRow = headerRow + 1;
constexpr int lastRow = headerRow + survey::factorCount;
constexpr int chartRow = lastRow + 3;

class UnitWorkbook
{
public:
    UnitWorkbook(const UnitMaterial &material, const QString &path)
        : m_report(material.report), m_references(referenceColumns(m_report)),
          m_origin(originLine(material.provenance, m_report.round(), m_report.floor(), m_report.audience())),
          m_book(path, heading(), material.provenance)
    {
        addOverview();
        if (m_report.audience() == disclosure::Audience::Leader)
            addDistributions();
        addPlanSheet(m_book, material.plan, heading(), m_origin);
        addAboutSheet(m_book, aboutUnit(material), m_origin);
    }

    base::Result<void> close() { return m_book.close(); }

private:
    static constexpr int fixedColumns = 5; // number, name, mean, margin, answered

    QString heading() const { return u"%1 (%2) · %3"_s.arg(m_report.name(), m_report.code().text(), m_report.round()); }

    void addHead(Sheet &sheet, const QString &note)
    {
        sheet.text(0, 0, heading(), Style::Title);
        sheet.rowHeight(0, 28);
        sheet.text(1, 0, wording::responseText(*m_report.figures()), Style::Lead);
        sheet.rowHeight(1, 18);
        sheet.text(2, 0, note, Style::Note);
        sheet.columnWidth(0, 0, 5);
        sheet.columnWidth(1, 1, 34);
    }

    void addOverview()
    {
        Sheet &sheet = m_book.add(Words::tr("Overview"));
        addHead(sheet, Words::tr("Means on a scale from 1 to 5.") + u' ' + signsCaption());
        const int lastColumn = fixedColumns + 2 * static_cast<int>(m_references.size()) - 1;
        sheet.columnWidth(2, 2, 9);
        sheet.columnWidth(3, 4, 12);
        sheet.rowHeight(headerRow, 48);
        int column = 0;
        sheet.text(headerRow, column++, Words::tr("No."), Style::Header);
        sheet.text(headerRow, column++, Words::tr("Factor"), Style::Header);
        sheet.text(headerRow, column++, Words::tr("Mean"), Style::HeaderFigure);
        sheet.text(headerRow, column++, Words::tr("Uncertainty (±)"), Style::HeaderFigure);
        sheet.text(headerRow, column++, Words::tr("Answered"), Style::HeaderFigure);
        for (const ReferenceColumn &reference : m_references) {
            sheet.columnWidth(column, column, reference.with == Comparison::With::Service ? 17 : 11);
            sheet.text(headerRow, column++, referenceTitle(reference), Style::HeaderFigure);
            sheet.columnWidth(column, column, 15);
            sheet.text(headerRow, column++, Words::tr("Difference: %1").arg(columnTitle(reference)), Style::HeaderFigure);
        }
        for (const FactorReport &factor : m_report.factors())
            addFactor(sheet, factor, lastColumn);
        sheet.table(headerRow, lastRow, lastColumn, 2);
        addMeans(sheet);
        sheet.paper(heading(), m_origin);
        sheet.onePage();
    }

    // With the service type's name, as it says what kind of service.
    QString referenceTitle(const ReferenceColumn &reference) const
    {
        if (reference.with != Comparison::With::Service)
            return columnTitle(reference);
        return u"%1 (%2)"_s.arg(columnTitle(reference), m_report.serviceType());
    }

    void addFactor(Sheet &sheet, const FactorReport &factor, int lastColumn)
    {
        const int row = rowOf(factor);
        addName(sheet, factor);
        if (!factor.figures)
            return sheet.withheld(row, 2, lastColumn, whyHidden(*factor.figures.reason(), m_report.floor(), hiddenFactor(m_report)));
        sheet.tenths(row, 2, factor.figures->mean, Style::OwnMean);
        if (factor.figures->margin)
            sheet.number(row, 3, factor.figures->margin->halfWidth.toDouble(), Style::Margin);
        else
            sheet.text(row, 3, wording::marginText(std::nullopt), Style::Unknown);
        sheet.count(row, 4, factor.figures->respondents);
        int column = fixedColumns;
        for (const ReferenceColumn &reference : m_references) {
            if (const Comparison *comparison = comparisonIn(factor, reference)) {
                sheet.tenths(row, column, comparison->mean, Style::Mean);
                sheet.tenths(row, column + 1, comparison->difference.tenths, differenceStyle(comparison->difference.verdict));
            } else {
                sheet.text(row, column, u"–"_s, Style::Unknown);
                sheet.text(row, column + 1, u"–"_s, Style::Unknown);
            }
            column += 2;
        }
    }

    static int rowOf(const FactorReport &factor) { return firstRow + static_cast<int>(factor.factor.index()); }

    static void addName(Sheet &sheet, const FactorReport &factor)
    {
        sheet.ordinal(rowOf(factor), 0, factor.factor.number());
        sheet.text(rowOf(factor), 1, wording::factorName(factor.factor));
        sheet.rowHeight(rowOf(factor), 20);
    }

    // The unit beside the municipality and what is published; more would not be seen apart.
    void addMeans(Sheet &sheet)
    {
        ChartPlan plan{Words::tr("Means beside what they are compared with"), {}, {&sheet, firstRow, 1, lastRow, 1}, {}, 1000, 560};
        QStringList names{m_report.name()};
        plan.series.push_back({{&sheet, firstRow, 2, lastRow, 2}, &sheet, 0, 0, palette::accent, {}, true});
        for (std::size_t i = 0; i < m_references.size() && plan.series.size() < 4; ++i) {
            if (m_references[i].with == Comparison::With::Parent)
                continue;
            const int column = fixedColumns + 2 * static_cast<int>(i);
            names.append(columnTitle(m_references[i]));
            plan.series.push_back({{&sheet, firstRow, column, lastRow, column}, &sheet, headerRow, column,
                                   lookOf(m_references[i].with).fill, lookOf(m_references[i].with).edge});
        }
        plan.alternativeText = Words::tr("Bar chart of the means of the ten factors on a scale from 1 to 5: %1. The figures "
                                         "are in the table above.")
                                   .arg(names.join(u", "_s));
        addMeansChart(m_book, sheet, chartRow, 0, plan);
    }

    void addDistributions()
    {
        Sheet &sheet = m_book.add(Words::tr("Distribution"));
        addHead(sheet, wording::shareCaption());
        constexpr int lastColumn = 2 + survey::answerValues;
        sheet.columnWidth(2, lastColumn, 13);
        sheet.rowHeight(headerRow, 34);
        sheet.text(headerRow, 0, Words::tr("No."), Style::Header);
        sheet.text(headerRow, 1, Words::tr("Factor"), Style::Header);
        sheet.text(headerRow, 2, Words::tr("Number of answers"), Style::HeaderFigure);
        for (int value = 1; value <= survey::answerValues; ++value)
            sheet.text(headerRow, 2 + value, u"%1 %2"_s.arg(value).arg(wording::answerLabel(value)), Style::HeaderFigure);
        for (const FactorReport &factor : m_report.factors())
            addShares(sheet, factor, lastColumn);
        sheet.table(headerRow, lastRow, lastColumn, 2);
        addShareChart(sheet);
        sheet.paper(heading(), m_origin);
        sheet.onePage();
    }

    void addShares(Sheet &sheet, const FactorReport &factor, int lastColumn)
    {
        const int row = rowOf(factor);
        addName(sheet, factor);
        if (!factor.figures)
            return sheet.withheld(row, 2, lastColumn, whyHidden(*factor.figures.reason(), m_report.floor(), hiddenFactor(m_report)));
        sheet.countIfKnown(row, 2, factor.figures->answers);
        if (!factor.figures->distribution)
            return sheet.withheld(row, 3, lastColumn, whyNoShares(*factor.figures, m_report.floor()));
        int column = 3;
        for (const survey::Tenths share : *factor.figures->distribution)
            sheet.percent(row, column++, share);
    }

    void addShareChart(Sheet &sheet)
    {
        ChartPlan plan{Words::tr("Distribution of answers") + u" – "_s + wording::shareCaption(),
                       Words::tr("Stacked bar chart: for each of the ten factors the share of each answer from 1 to 5, together "
                                 "100 percent. The figures are in the table above."),
                       {&sheet, firstRow, 1, lastRow, 1}, {}, 900, 440};
        for (int value = 1; value <= survey::answerValues; ++value)
            plan.series.push_back({{&sheet, firstRow, 2 + value, lastRow, 2 + value}, &sheet, headerRow, 2 + value,
                                   palette::answers[static_cast<std::size_t>(value - 1)], palette::white});
        addDistributionChart(m_book, sheet, chartRow, 0, plan);
    }

    const UnitReport &m_report;
    const std::vector<ReferenceColumn> m_references;
    const QString m_origin;
    Workbook m_book;
};

} // namespace

base::Result<void> writeUnitWorkbook(const UnitMaterial &material, const QString &path)
{
    return UnitWorkbook(material, path).close();
}

} // namespace faktorbenk::report::xlsx
