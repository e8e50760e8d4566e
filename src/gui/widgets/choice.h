#pragma once

#include <QComboBox>

namespace faktorbenk::gui {

// A combo box as wide as its contents ask for. QComboBox makes its list, nine widgets with styles of their own, as
// soon as it is told to be that; this one says so when it has been painted, which the window's start can spare.
class Choice final : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace faktorbenk::gui
