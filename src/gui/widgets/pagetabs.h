#pragma once

#include <QSet>
#include <QTabBar>

class QToolButton;

namespace faktorbenk::gui {

// Tabs on one row. Those there is no room for stand in a menu at the end of it; the one in front is always on the row.
class PageTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit PageTabs(QWidget *parent = nullptr);

    // Whether the page is there at all; a tab that is not stands nowhere.
    void setOffered(int tab, bool offered);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void tabLayoutChange() override;

private:
    void fit();
    void fillMenu();
    void placeMore();

    QToolButton *m_more;
    QSet<int> m_withdrawn;
    bool m_fitting = false;
};

} // namespace faktorbenk::gui
