#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace faktorbenk::gui {

// What the table that a page is about needs, at 100 %: its head and some lines.
inline constexpr int leastTable = 228;

// Where the pages stand. One that needs more height than there is, as with large text on a small screen, keeps what
// it needs and is scrolled as a whole, instead of being pressed together until its title is cut and its table shows no row.
class PageRoom final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageRoom(QWidget *parent = nullptr);

    // Expects a QStackedWidget as widget(); before the first page is shown.
    void follow(QStackedWidget *pages);
    // What is shown on the page in front has become another: it begins at its top.
    void goToTop();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStackedWidget *m_pages = nullptr;
    bool m_fitting = false;
};

} // namespace faktorbenk::gui
