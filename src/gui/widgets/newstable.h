#pragma once

#include "gui/widgets/calmview.h"

#include <QTableView>

namespace faktorbenk::gui {

class NewsModel;

// What has changed, below headings, old beside new. The arrows go from one piece of news to the next; Enter or a click opens
// the form it is about.
class NewsTable final : public CalmView<QTableView>
{
    Q_OBJECT
public:
    explicit NewsTable(QWidget *parent = nullptr);

    void setNews(NewsModel *model);
    void fit(); // rows and columns, to what they hold and to the room there is

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(int row);
    void copyWanted();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    NewsModel *m_news = nullptr;
};

} // namespace faktorbenk::gui
