#include "gui/forms/groupfields.h"

#include "gui/forms/daytext.h"
#include "gui/forms/planpage.h"
#include "gui/forms/textfield.h"
#include "ui_groupfields.h"

#include <QSignalBlocker>

#include <algorithm>

namespace faktorbenk::gui {

using followup::Field;
using followup::Kind;

namespace {

constexpr int smallest = 3;
constexpr int largest = 8;

template <class Record> Record recordOf(const std::vector<Record> &all, followup::Id id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Record &each) { return each.id == id; });
    return found == all.end() ? Record() : *found;
}

} // namespace

GroupFields::GroupFields(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::GroupFields>())
{
    m_ui->setupUi(this);
    m_ui->sessionName->setAccessibleName(tr("Name of the session (night shift, day shift …)"));
    m_ui->groupName->setAccessibleName(tr("Name of the group"));
    m_ui->chair->setAccessibleName(m_ui->chairLabel->text());
    m_ui->breadthKeeper->setAccessibleName(m_ui->breadthLabel->text());
    m_ui->secretary->setAccessibleName(m_ui->secretaryLabel->text());
    m_ui->fields->hide();
    connect(m_ui->unfold, &QPushButton::toggled, this, [this](bool unfolded) {
        m_ui->fields->setVisible(unfolded);
        if (unfolded)
            m_ui->sessionName->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->remove, &QPushButton::clicked, this, &GroupFields::removeWanted);
    for (TextField *field : {m_ui->sessionName, m_ui->groupName, m_ui->chair, m_ui->breadthKeeper, m_ui->secretary})
        field->setSingleLine(true);
    m_ui->size->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    connect(m_ui->heldOn, &QLineEdit::editingFinished, this, &GroupFields::writeDay);
    connect(m_ui->size, &QSpinBox::valueChanged, this, &GroupFields::writeSize);
}

GroupFields::~GroupFields() = default;

void GroupFields::setPage(PlanPage *page)
{
    m_page = page;
}

void GroupFields::show(followup::Id session, followup::Id group)
{
    m_session = recordOf(m_page->plan().sessions, session);
    m_group = recordOf(m_page->plan().groups, group);
    if (m_group.id == 0)
        return;
    const followup::RecordRef of{Kind::Group, m_group.id};
    m_page->tie(m_ui->sessionName, {Kind::Session, m_session.id}, Field::Name, m_session.name);
    m_page->tie(m_ui->groupName, of, Field::Name, m_group.name);
    m_page->tie(m_ui->chair, of, Field::Chair, m_group.chair);
    m_page->tie(m_ui->breadthKeeper, of, Field::BreadthKeeper, m_group.breadthKeeper);
    m_page->tie(m_ui->secretary, of, Field::Secretary, m_group.secretary);
    if (!m_ui->heldOn->isModified())
        m_ui->heldOn->setText(m_session.heldOn ? dayText(*m_session.heldOn) : QString());
    m_ui->heldOn->setReadOnly(!m_page->mayWrite());
    const QSignalBlocker quiet(m_ui->size);
    const auto size = m_group.size;
    m_ui->size->setValue(static_cast<int>(size));
    m_ui->size->setReadOnly(!m_page->mayWrite());
    m_ui->remove->setVisible(m_page->mayWrite());
    m_ui->summary->setText(summary());
    m_ui->hint->setVisible(size > 0 && (size < smallest || size > largest));
}

QString GroupFields::summary() const
{
    QStringList parts;
    if (m_session.heldOn)
        parts += dayText(*m_session.heldOn);
    if (m_group.size > 0)
        parts += tr("%n people", nullptr, static_cast<int>(m_group.size));
    const auto role = [&parts](const QString &name, const QString &who) {
        if (!who.isEmpty())
            parts += QStringLiteral("%1: %2").arg(name, who);
    };
    role(m_ui->chairLabel->text(), m_group.chair);
    role(m_ui->breadthLabel->text(), m_group.breadthKeeper);
    role(m_ui->secretaryLabel->text(), m_group.secretary);
    return parts.isEmpty() ? tr("Nothing is said of the group yet.") : parts.join(QStringLiteral(" · "));
}

void GroupFields::writeDay()
{
    const QString said = m_ui->heldOn->text().trimmed();
    m_ui->heldOn->setModified(false);
    const auto day = said.isEmpty() ? std::nullopt : dayFrom(said, QDate::currentDate());
    if (day == m_session.heldOn || (!said.isEmpty() && !day)) // what is no day does not stand
        m_ui->heldOn->setText(m_session.heldOn ? dayText(*m_session.heldOn) : QString());
    else
        m_page->apply({followup::SetField{{Kind::Session, m_session.id}, Field::HeldOn, followup::valueOf(day), {}}});
}

void GroupFields::writeSize(int size)
{
    if (!m_page->mayWrite() || m_group.id == 0)
        return;
    m_page->apply({followup::SetField{{Kind::Group, m_group.id}, Field::Size,
                                      size > 0 ? followup::valueOf(std::int64_t(size)) : followup::Value(), {}}});
}

} // namespace faktorbenk::gui
