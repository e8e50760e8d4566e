#include "gui/widgets/scrolledcontent.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace faktorbenk::gui {

QWidget *scrolledContent(QWidget *page)
{
    auto *scroll = new QScrollArea(page);
    scroll->setObjectName(QStringLiteral("scroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll->viewport());
    content->setObjectName(QStringLiteral("content"));
    content->resize(scroll->size());
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(page);
    outer->setSpacing(0);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return content;
}

} // namespace faktorbenk::gui
