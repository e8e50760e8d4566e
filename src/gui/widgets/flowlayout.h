#pragma once

#include <QLayout>

class QBoxLayout;

namespace faktorbenk::gui {

// One after the other from the left, on to the next line where there is no more room, as words in a
// paragraph.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override; // may be a layout
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool really) const; // gives the height taken

    QList<QLayoutItem *> m_items;
};

// A row of a form, drawn for a wide window, goes on to the next line where there is no more room. A label stays with
// what it is the label of. The row stands in a box and is gone afterwards.
void letFlow(QBoxLayout *row);

} // namespace faktorbenk::gui
