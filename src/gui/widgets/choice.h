#pragma once

#include <QComboBox>

namespace faktorbenk::gui {

// A combo box as wide as its contents ask for. QComboBox makes its list, nine widgets with styles of their own, as
// soon as it is told to be that; this one says so when it has been painted, which the window's start can spare.
class Choice final : public QComboBox
{
    Q_OBJECT
public:
    explicit Choice(QWidget *parent = nullptr);

    // Long names do not push what stands beside them. At 100 %; none: as wide as the longest.
    void setMostWidth(int most) { m_most = most; }
    QSize sizeHint() const override { return bounded(QComboBox::sizeHint()); }
    QSize minimumSizeHint() const override { return bounded(QComboBox::minimumSizeHint()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize bounded(QSize size) const;

    int m_most = 0;
};

} // namespace faktorbenk::gui
