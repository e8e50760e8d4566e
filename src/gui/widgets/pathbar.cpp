#include "gui/widgets/pathbar.h"

#include "gui/design/style.h"
#include "gui/widgets/spoken.h"
#include "wording/plantext.h"

#include <QPainter>
#include <QPushButton>
#include <QStringList>
#include <QTimer>

namespace faktorbenk::gui {

using followup::Phase;
using followup::PhaseState;

namespace {

constexpr int side = 40;      // as the tabs below
constexpr int dot = 4;        // radius
constexpr int dash = 20;      // between two phases
constexpr std::size_t phaseCount = 5;

} // namespace

PathBar::PathBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    speakAs(this, QAccessible::Grouping);
}

QSize PathBar::sizeHint() const
{
    return {design::px(320), design::px(36)};
}

QString PathBar::phaseText(std::size_t phase) const
{
    return wording::phaseText(static_cast<Phase>(phase));
}

void PathBar::setStanding(const followup::Standing &standing, bool hasPage)
{
    m_standing = standing;
    if (!m_next) {
        m_next = new QPushButton(this);
        m_next->setProperty("role", QStringLiteral("link"));
        connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(m_standing->next); });
    }
    m_next->setText(tr("Next: %1").arg(wording::nextText(standing.next)));
    m_next->setToolTip(wording::nextSentence(standing.next));
    m_next->setAccessibleDescription(wording::nextSentence(standing.next));
    m_next->setEnabled(hasPage);
    m_next->adjustSize();
    m_next->move(width() - m_next->width() - side, (height() - m_next->height()) / 2);
    m_next->show();
    QStringList phases;
    for (std::size_t i = 0; i < phaseCount; ++i)
        phases += tr("%1: %2").arg(phaseText(i), wording::phaseStateText(standing.phases[i]));
    setAccessibleName(tr("The path. You are at %1. %2.")
                          .arg(phaseText(static_cast<std::size_t>(standing.phase)), phases.join(QStringLiteral(", "))));
    update();
}

void PathBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_next)
        m_next->move(width() - m_next->width() - side, (height() - m_next->height()) / 2);
}

// Done: a full dot; under way: a ring; where the unit stands: in bold. Where there is little room, only the dots and
// the name of where it stands.
void PathBar::paintEvent(QPaintEvent *)
{
    if (!m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &PathBar::painted);
    }
    if (!m_standing)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = design::font(design::Type::Caption);
    const QFont bold = design::font(design::Type::Caption, QFont::DemiBold);
    const int room = (m_next ? m_next->x() : width()) - design::px(16);
    const auto at = static_cast<std::size_t>(m_standing->phase);
    const auto widthOf = [&](std::size_t i) {
        return QFontMetrics(i == at ? bold : plain).horizontalAdvance(phaseText(i));
    };
    int needed = side;
    for (std::size_t i = 0; i < phaseCount; ++i)
        needed += widthOf(i) + design::px(3 * dot + dash + 12);
    const bool namesFit = needed - design::px(dash + 12) <= room;
    int x = side;
    const int middle = height() / 2;
    for (std::size_t i = 0; i < phaseCount; ++i) {
        const PhaseState state = m_standing->phases[i];
        painter.setPen(QPen(design::color(state == PhaseState::NotStarted ? design::lineStrong : design::accent),
                            design::scale() * 1.6));
        painter.setBrush(state == PhaseState::Done ? QBrush(design::color(design::accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(x + design::px(dot), middle), design::px(dot), design::px(dot));
        x += design::px(3 * dot);
        if (namesFit || i == at) {
            painter.setFont(i == at ? bold : plain);
            painter.setPen(design::color(i == at ? design::ink : design::inkMuted));
            painter.drawText(QRect(x, 0, widthOf(i) + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, phaseText(i));
            x += widthOf(i) + design::px(6);
        }
        if (i + 1 < phaseCount) {
            painter.setPen(QPen(design::color(design::lineStrong), 1));
            painter.drawLine(x, middle, x + design::px(dash), middle);
            x += design::px(dash + 6);
        }
    }
}

} // namespace faktorbenk::gui
