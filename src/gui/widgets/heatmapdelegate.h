#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

class QTableView;

namespace faktorbenk::gui {

// One cell of the heat map: the number, on a ground that says the same.
class HeatMapDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setDifferences(bool differences) { m_differences = differences; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // The ground of a mean on the absolute scale: the same for the same mean in every municipality.
    static QColor groundOf(int meanInTenths);

private:
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QColor ground(const QModelIndex &index) const;

    bool m_differences = false;
};

// The factors' names, set upright so that ten of them fit.
class HeatMapHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit HeatMapHeader(QWidget *parent = nullptr);

    void paintWhole(QPainter &painter, int height) const; // all sections, with their names, from the origin on

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

// Makes a table one of names and ten factors: its head, its rows, and what it is drawn by.
void makeHeatTable(QTableView &table, HeatMapDelegate *delegate);
// Its widths: the names take what the figures leave.
void fitHeatColumns(QTableView &table);

// All of a heat table, also what is scrolled out of sight, without cursor and selection: as a picture shows it. The
// painter's origin is its upper left corner.
QSize heatPictureSize(const QTableView &table);
void paintHeatPicture(const QTableView &table, QPainter &painter);

} // namespace faktorbenk::gui
