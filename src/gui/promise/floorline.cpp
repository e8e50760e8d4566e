#include "gui/promise/floorline.h"

#include "gui/design/style.h"
#include "gui/widgets/paragraph.h"
#include "gui/widgets/spoken.h"
#include "wording/reasontext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace faktorbenk::gui {

namespace {

constexpr std::chrono::seconds stays{8}; // long enough to look down from where one worked

} // namespace

FloorLine::FloorLine(QWidget *parent) : QWidget(parent), m_text(new Paragraph(this)), m_said(new QLabel(this)), m_why(new QPushButton(this)),
      m_over(new QTimer(this))
{
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(40, 2, 40, 2);
    layout->setSpacing(8);
    m_text->setProperty("type", QStringLiteral("caption"));
    m_text->setObjectName(QStringLiteral("floorText"));
    m_said->setProperty("type", QStringLiteral("said"));
    m_said->setObjectName(QStringLiteral("said"));
    m_said->hide();
    m_why->setProperty("role", QStringLiteral("footlink"));
    m_why->setText(tr("Why?"));
    m_why->setAccessibleName(tr("Why is something hidden?"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_said);
    layout->addWidget(m_why);
    design::fitLayouts(this);
    connect(m_why, &QPushButton::clicked, this, &FloorLine::whyWanted);
    m_over->setSingleShot(true);
    m_over->setInterval(stays);
    connect(m_over, &QTimer::timeout, m_said, [this] { announce(m_said, {}); });
    hide(); // until there is something to be the foot of
}

QString FloorLine::textFor(const survey::FloorPolicy &floor, disclosure::Audience audience)
{
    const QString whom = audience == disclosure::Audience::Leader
                             ? tr("Shown for leaders and representatives.")
                             : tr("Shown for all staff: means and comparisons only.");
    return wording::floorText(floor) + QLatin1Char(' ') + whom;
}

void FloorLine::say(const QString &sentence)
{
    announce(m_said, sentence);
    m_over->start();
}

void FloorLine::setFloor(const survey::FloorPolicy &floor, disclosure::Audience audience)
{
    m_text->setText(textFor(floor, audience));
}

} // namespace faktorbenk::gui
