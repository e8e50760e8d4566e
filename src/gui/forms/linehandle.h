#pragma once

#include <QWidget>

namespace faktorbenk::gui {

// What one takes a line by with the mouse; its keys are the line's own.
class LineHandle final : public QWidget
{
    Q_OBJECT
public:
    explicit LineHandle(QWidget *parent = nullptr);

Q_SIGNALS:
    void carried(int globalY);  // while the line is held
    void released(int globalY); // where it is let go

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_held = false;
};

} // namespace faktorbenk::gui
