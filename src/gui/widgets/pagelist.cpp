#include "gui/widgets/pagelist.h"

#include "gui/design/style.h"
#include "gui/widgets/spoken.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

namespace faktorbenk::gui {

PageList::PageList(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setAccessibleName(tr("Pages about the whole municipality"));
    speakAs(this, QAccessible::Grouping);
    hide(); // until there is a page
}

void PageList::add(int id, const QString &title)
{
    auto *button = new QPushButton(this);
    speakAs(button, QAccessible::PageTab); // before it is asked what it is
    button->setText(title);
    button->setAccessibleName(title);
    button->setCheckable(true);
    setRole(button);
    // A screen reader does not click what can be checked, it toggles it.
    connect(button, &QPushButton::toggled, this, [this, id](bool checked) {
        if (checked)
            Q_EMIT chosen(id);
    });
    connect(button, &QPushButton::clicked, this, [this, button, id] {
        button->setChecked(true); // no switch: it stays where it is
        if (!button->underMouse())
            Q_EMIT entered(id);
    });
    add(button, static_cast<int>(m_order.size()));
    m_buttons.insert(id, button);
    m_order += button;
    show();
}

// Folded they stand in two columns, to be read down and across without hunting.
void PageList::add(QPushButton *button, int at)
{
    if (auto *grid = qobject_cast<QGridLayout *>(layout()))
        grid->addWidget(button, at / 2, at % 2);
    else
        layout()->addWidget(button);
}

void PageList::setRole(QPushButton *button) const
{
    button->setProperty("role", m_folded ? QStringLiteral("foldedPage") : QStringLiteral("page"));
}

void PageList::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    delete layout();
    QLayout *made = folded ? static_cast<QLayout *>(new QGridLayout(this)) : new QVBoxLayout(this);
    made->setContentsMargins(folded ? design::px(10) : 0, folded ? design::px(4) : 0, folded ? design::px(4) : 0, 0);
    made->setSpacing(0);
    int at = 0;
    for (QPushButton *button : std::as_const(m_order)) {
        setRole(button);
        if (button->testAttribute(Qt::WA_WState_Polished)) { // else it is still to be styled
            button->style()->unpolish(button);
            button->style()->polish(button);
        }
        add(button, at++);
    }
}

void PageList::setCurrent(std::optional<int> id)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const QSignalBlocker quiet(it.value());
        it.value()->setChecked(it.key() == id);
        it.value()->update(); // which the button asks for by a signal, too
    }
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
