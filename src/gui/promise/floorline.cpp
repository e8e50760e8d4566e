#include "gui/promise/floorline.h"

#include "gui/design/style.h"
#include "gui/widgets/paragraph.h"
#include "wording/reasontext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace faktorbenk::gui {

FloorLine::FloorLine(QWidget *parent) : QWidget(parent), m_text(new Paragraph(this)), m_why(new QPushButton(this))
{
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 2, 40, 2);
    layout->setSpacing(8);
    m_text->setProperty("type", QStringLiteral("caption"));
    m_text->setObjectName(QStringLiteral("floorText"));
    m_why->setProperty("role", QStringLiteral("footlink"));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why is something hidden?"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_why);
    design::fitLayouts(this);
    connect(m_why, &QPushButton::clicked, this, &FloorLine::whyWanted);
    hide(); // until there is something to be the foot of
}

QString FloorLine::textFor(const survey::FloorPolicy &floor, disclosure::Audience audience)
{
    const QString whom = audience == disclosure::Audience::Leader
                             ? tr("Shown for leaders and representatives.")
                             : tr("Shown for all staff: means and comparisons only.");
    return wording::floorText(floor) + QLatin1Char(' ') + whom;
}

void FloorLine::setFloor(const survey::FloorPolicy &floor, disclosure::Audience audience)
{
    m_text->setText(textFor(floor, audience));
}

} // namespace faktorbenk::gui
