#include "gui/forms/meetingguide.h"

#include "gui/design/style.h"
#include "ui_meetingguide.h"
#include "wording/errortext.h"

#include <QRandomGenerator>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

QString minutesText(const std::vector<int> &minutes)
{
    if (minutes.empty())
        return {};
    return minutes.size() == 1 ? MeetingGuide::tr("%1 min").arg(minutes.front())
                               : MeetingGuide::tr("%1–%2 min").arg(minutes.front()).arg(minutes.back());
}

QString withMinutes(const QString &text, const std::vector<int> &minutes)
{
    return minutes.empty() ? text : QStringLiteral("%1 · %2").arg(text, minutesText(minutes));
}

QString workText(const wording::GroupWork &work)
{
    QStringList parts;
    if (work.individual > 0)
        parts += MeetingGuide::tr("each for themselves %1").arg(minutesText({work.individual}));
    if (work.group > 0)
        parts += MeetingGuide::tr("in groups %1").arg(minutesText({work.group}));
    if (work.plenum > 0)
        parts += MeetingGuide::tr("all together %1").arg(minutesText({work.plenum}));
    return QStringLiteral("%1: %2").arg(work.title, parts.join(QStringLiteral(", ")));
}

} // namespace

MeetingGuide::MeetingGuide(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::MeetingGuide>())
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    connect(m_ui->drawAnew, &QPushButton::clicked, this, &MeetingGuide::drawAnew);
}

MeetingGuide::~MeetingGuide() = default;

void MeetingGuide::show(std::size_t meeting, const std::vector<std::size_t> &work)
{
    auto text = wording::methodText(wording::installedLanguage());
    if (!text) {
        m_ui->purpose->setText(wording::errorText(text.error()));
        return;
    }
    m_text = std::move(*text);
    const wording::Meeting &held = m_text.meetings.at(meeting);
    m_ui->title->setText(withMinutes(held.title, held.minutes));
    m_ui->purpose->setText(held.purpose);
    QStringList programme;
    for (const wording::MeetingItem &item : held.items)
        programme += withMinutes(item.text, item.minutes);
    m_ui->programme->setText(programme.join(QLatin1Char('\n')));
    QStringList parts;
    for (const std::size_t each : work)
        parts += workText(m_text.work.at(each));
    m_ui->work->setText(parts.join(QLatin1Char('\n')));
    m_ui->tips->setText(m_text.tips.join(QLatin1Char('\n')));
    QStringList draws;
    for (const wording::GroupRole &role : m_text.roles)
        draws += role.draw;
    showRoles(draws);
}

void MeetingGuide::showRoles(const QStringList &draws)
{
    QStringList lines;
    for (std::size_t role = 0; role < m_text.roles.size(); ++role)
        lines += QStringLiteral("%1: %2\n→ %3")
                     .arg(m_text.roles[role].name, m_text.roles[role].does, draws.value(static_cast<qsizetype>(role)));
    m_ui->roles->setText(lines.join(QLatin1Char('\n')));
}

void MeetingGuide::drawAnew()
{
    QStringList draws = m_text.draws;
    std::shuffle(draws.begin(), draws.end(), *QRandomGenerator::global());
    showRoles(draws);
}

} // namespace faktorbenk::gui
