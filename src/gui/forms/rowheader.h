#pragma once

#include <QHeaderView>

namespace faktorbenk::gui {

// What each row of a form is about, in whole sentences that wrap; headings of a form stand out.
class RowHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit RowHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    bool isHeading(int section) const;
};

// What each column of a form is about; over the cells' text. Over two lines where one is too narrow.
class ColumnHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override; // as tall as the columns' widths want it now

protected:
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace faktorbenk::gui
