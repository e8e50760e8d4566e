#include "gui/widgets/ownunitline.h"

#include "gui/design/style.h"
#include "gui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace faktorbenk::gui {

OwnUnitLine::OwnUnitLine(QWidget *parent) : QWidget(parent), m_choose(new QPushButton(this))
{
    auto *text = new Paragraph(this);
    text->setText(tr("Which unit is yours? Choose it in the list of units; from then on the file opens there, without the list."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(design::px(40), design::px(12), design::px(40), 0);
    row->setSpacing(design::px(16));
    row->addWidget(text, 1);
    row->addWidget(m_choose, 0, Qt::AlignVCenter);
    connect(m_choose, &QPushButton::clicked, this, &OwnUnitLine::chosen);
}

void OwnUnitLine::setUnit(const QString &name, bool isMunicipality)
{
    m_choose->setVisible(!isMunicipality); // nobody's one unit
    m_choose->setText(tr("%1 is mine").arg(name));
}

} // namespace faktorbenk::gui
