#pragma once

#include <QWidget>

namespace faktorbenk::gui {

// A part of a painted chart – a row, a small picture – that can be walked to and is spoken. It paints nothing
// but the focus; the chart lays it over what it painted. Enter or a click opens it, arrows go to the part
// before or after.
class ChartPart final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartPart(QWidget *chart);

    // In the order in which the arrows go; the first takes Tab.
    static void chain(const QList<ChartPart *> &parts);

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void goTo(int by);

    QList<ChartPart *> m_parts;
};

} // namespace faktorbenk::gui
