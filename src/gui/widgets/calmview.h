#pragma once

#include <QAbstractItemView>
#include <QTableView>

namespace faktorbenk::gui {

// Qt tells a screen reader of every current cell as if the keyboard had come there, also when a choice beside the table or the search
// above the tree has changed it, and the reader is then somewhere else than the keyboard. Here it hears of it when it is so.
template <class View> class CalmView : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        this->hasFocus() ? View::currentChanged(now, before) : QAbstractItemView::currentChanged(now, before);
    }
};

class CalmTable final : public CalmView<QTableView>
{
    Q_OBJECT
public:
    using CalmView::CalmView;
};

} // namespace faktorbenk::gui
