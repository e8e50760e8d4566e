#include "gui/widgets/pagelist.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace faktorbenk::gui {

PageList::PageList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setAccessibleName(tr("Pages about the whole municipality"));
    hide(); // until there is a page
}

void PageList::add(int id, const QString &title)
{
    auto *button = new QPushButton(this);
    button->setText(title);
    button->setAccessibleName(title);
    button->setCheckable(true);
    button->setProperty("role", QStringLiteral("page"));
    connect(button, &QPushButton::clicked, this, [this, id, button] {
        button->setChecked(true); // it is not a switch: clicked again it stays where it is
        Q_EMIT chosen(id);
    });
    layout()->addWidget(button);
    m_buttons.insert(id, button);
    show();
}

void PageList::setCurrent(std::optional<int> id)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == id);
}

void PageList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace faktorbenk::gui
