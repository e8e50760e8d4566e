#include "gui/forms/crosspage.h"

#include "gui/design/style.h"
#include "gui/models/strokemodel.h"
#include "gui/widgets/choice.h"
#include "gui/widgets/flowlayout.h"
#include "ui_crosspage.h"
#include "wording/factortext.h"
#include "wording/plantext.h"

#include <QAbstractItemView>
#include <QComboBox>

#include <algorithm>

namespace faktorbenk::gui {

using followup::Direction;
using followup::Field;
using followup::Id;
using followup::Kind;
using followup::Side;
using followup::Stage;

namespace {

QString numbered(survey::Factor factor)
{
    return QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
}

template <class Enum> followup::Value codeValue(Enum value)
{
    return followup::codeOf(value).toString();
}

bool isLarge()
{
    return design::scale() > 1.4;
}

QComboBox *narrowChoice(QWidget *parent)
{
    auto *combo = new Choice(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    combo->setMaximumWidth(design::px(176)); // the words beside it have the room
    combo->view()->setTextElideMode(Qt::ElideNone);
    combo->view()->setMinimumWidth(design::px(280));
    combo->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    return combo;
}

} // namespace

CrossPage::CrossPage(QWidget *parent)
    : PlanPage(parent), m_ui(std::make_unique<Ui::CrossPage>()), m_satisfied(new StrokeModel(this)),
      m_improve(new StrokeModel(this))
{
    m_ui->setupUi(this);
    makeSummary();
    design::fitLayouts(this);
    if (isLarge())
        letFlow(m_ui->who);
    furnish();
    setFocusProxy(m_ui->satisfied);
    m_ui->cross->setColumnStretch(0, 1);
    m_ui->cross->setColumnStretch(2, 1);
    m_ui->group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->group->setMinimumContentsLength(20);
    m_ui->stage->addItems({tr("each for themselves"), tr("the group")});
    m_ui->stage->setCurrentIndex(static_cast<int>(Stage::Group));
    m_ui->names->setPage(this);
    m_ui->guide->hide();
    m_ui->guide->show(0, {0}); // the first meeting, the cross
    connect(m_ui->showGuide, &QPushButton::toggled, m_ui->guide, &QWidget::setVisible);

    const auto side = [this](Side which, StrokeList *list, StrokeModel *model, QLabel *title, LineList *reasons) {
        list->setModel(model);
        list->setAccessibleName(wording::sideText(which));
        title->setText(wording::sideText(which));
        connect(list, &StrokeList::counted, this, [this, which](survey::Factor factor, int by) { count(which, factor, by); });
        reasons->setUp(this, Kind::Reason, tr("Reason, %1").arg(wording::sideText(which)), tr("because …"));
        reasons->setAside([this](Id id) { return makeFactorChoice(id); });
    };
    side(Side::Satisfied, m_ui->satisfied, m_satisfied, m_ui->satisfiedTitle, m_ui->satisfiedReasons);
    side(Side::Improve, m_ui->improve, m_improve, m_ui->improveTitle, m_ui->improveReasons);

    connect(m_ui->group, &QComboBox::activated, this, [this](int at) { choose(m_targets[static_cast<std::size_t>(at)]); });
    connect(m_ui->stage, &QComboBox::activated, this, &CrossPage::showStrokes);
    connect(m_ui->newGroup, &QPushButton::clicked, this, [this] { makeGroup(false); });
    connect(m_ui->newSession, &QPushButton::clicked, this, [this] { makeGroup(true); });
    connect(m_ui->names, &GroupFields::removeWanted, this, &CrossPage::removeGroup);
}

CrossPage::~CrossPage() = default;

void CrossPage::makeSummary()
{
    QGridLayout *grid = m_ui->summary;
    const auto label = [&](const QString &text, int row, int column, const char *type) {
        auto *made = new QLabel(text, m_ui->content);
        made->setProperty("type", QString::fromLatin1(type));
        const bool wraps = isLarge() && (row == 0 || column == 0); // the names and the head, where letters are large
        made->setWordWrap(wraps);
        grid->addWidget(made, row, column, column > 0 ? Qt::AlignRight : wraps ? Qt::Alignment() : Qt::AlignLeft);
        return made;
    };
    label(tr("Factor"), 0, 0, "caption");
    label(wording::sideText(Side::Satisfied), 0, 1, "caption");
    label(wording::sideText(Side::Improve), 0, 2, "caption");
    for (const survey::Factor factor : survey::allFactors()) {
        const int row = factor.number();
        QLabel *name = label(numbered(factor), row, 0, "");
        SummaryRow made{label({}, row, 1, ""), label({}, row, 2, ""), narrowChoice(m_ui->content)};
        made.choice->addItems({tr("not chosen"), wording::directionText(Direction::Preserve),
                               wording::directionText(Direction::Improve)});
        name->setBuddy(made.choice); // a choice has its value for a name; what it is about says its label
        grid->addWidget(made.choice, row, 3);
        connect(made.choice, &QComboBox::activated, this, [this, factor](int at) { chooseFactor(factor, at); });
        m_summary.push_back(made);
    }
    grid->setColumnStretch(isLarge() ? 0 : 4, 1);
}

QWidget *CrossPage::makeFactorChoice(Id reason)
{
    QComboBox *combo = narrowChoice(this);
    combo->addItem(tr("no factor"));
    for (const survey::Factor factor : survey::allFactors())
        combo->addItem(numbered(factor));
    combo->setAccessibleName(tr("Factor the reason belongs to"));
    combo->setAccessibleDescription(combo->accessibleName());
    connect(combo, &QComboBox::activated, this, [this, reason](int at) {
        const auto factor = survey::Factor::fromNumber(at);
        apply({followup::SetField{{Kind::Reason, reason}, Field::Factor,
                                  factor ? followup::valueOf(*factor) : followup::Value()}});
    });
    return combo;
}

void CrossPage::showPlan(const followup::UnitPlan &plan)
{
    if (!(plan.key == m_shown)) {
        m_shown = plan.key;
        m_target.reset();
    }
    m_ui->about->setText(tr("%1 · %2 · What are we pleased with, and what matters to become better at? Each group puts in one or two on each side.")
                             .arg(unitName(), plan.key.round));
    fillTargets();
    showStrokes();
    showReasons(m_ui->satisfiedReasons, Side::Satisfied);
    showReasons(m_ui->improveReasons, Side::Improve);
    showSummary();
    for (QPushButton *button : {m_ui->newGroup, m_ui->newSession})
        button->setEnabled(mayWrite());
}

QString CrossPage::nameOf(const followup::Session &session) const
{
    const auto &all = plan().sessions;
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.id == session.id; }) - all.begin();
    return session.name.isEmpty() ? tr("Session %1").arg(at + 1) : session.name;
}

QString CrossPage::nameOf(const followup::Group &group) const
{
    if (!group.name.isEmpty())
        return group.name;
    int at = 1;
    for (const followup::Group &each : plan().groups) {
        if (each.id == group.id)
            break;
        at += each.session == group.session;
    }
    return tr("Group %1").arg(at);
}

// Everything summed; each session, with its groups below it. Who has not chosen counts for the latest group.
void CrossPage::fillTargets()
{
    m_targets = {{}};
    QStringList titles{tr("Plenum: everything summed")};
    Target latest;
    for (const followup::Session &session : plan().sessions) {
        if (plan().sessions.size() > 1) {
            m_targets.push_back({session.id, 0});
            titles += tr("%1: all groups").arg(nameOf(session));
        }
        for (const followup::Group &group : plan().groups) {
            if (group.session != session.id)
                continue;
            latest = {session.id, group.id};
            m_targets.push_back(latest);
            titles += plan().sessions.size() > 1 ? tr("%1, %2").arg(nameOf(session), nameOf(group)) : nameOf(group);
        }
    }
    if (!m_target || std::find(m_targets.begin(), m_targets.end(), *m_target) == m_targets.end())
        m_target = latest;
    const QSignalBlocker quiet(m_ui->group);
    m_ui->group->clear();
    m_ui->group->addItems(titles);
    m_ui->group->setCurrentIndex(
        static_cast<int>(std::find(m_targets.begin(), m_targets.end(), *m_target) - m_targets.begin()));

    m_ui->names->setVisible(m_target->group != 0);
    m_ui->names->show(m_target->session, m_target->group);
    m_ui->stage->setEnabled(!plan().groups.empty());
}

void CrossPage::choose(Target target)
{
    m_target = target;
    showPlan(plan());
}

void CrossPage::showStrokes()
{
    const auto stage = static_cast<Stage>(m_ui->stage->currentIndex());
    const auto sum = m_target->group != 0     ? sumOfGroup(plan(), m_target->group, stage)
                     : m_target->session != 0 ? sumOfSession(plan(), m_target->session, stage)
                                              : sumStrokes(plan(), stage);
    m_satisfied->setCounts(sum.satisfied);
    m_improve->setCounts(sum.improve);
}

void CrossPage::showReasons(LineList *list, Side side)
{
    std::vector<LineList::Line> lines;
    for (const followup::Reason &reason : plan().reasons)
        if (reason.side == side)
            lines.push_back({reason.id, reason.text});
    list->show(lines, {{Field::Side, codeValue(side)}});
    for (const followup::Reason &reason : plan().reasons) {
        auto *combo = reason.side == side ? static_cast<QComboBox *>(list->asideOf(reason.id)) : nullptr;
        if (!combo)
            continue;
        combo->setCurrentIndex(reason.factor ? reason.factor->number() : 0);
        combo->setEnabled(mayWrite());
    }
}

void CrossPage::showSummary()
{
    const followup::CrossSummary sum = sumStrokes(plan());
    const auto figure = [](QLabel *label, std::int64_t count) {
        label->setText(count > 0 ? QLocale().toString(qlonglong(count)) : QStringLiteral("–"));
    };
    for (const survey::Factor factor : survey::allFactors()) {
        const SummaryRow &row = m_summary[factor.index()];
        figure(row.satisfied, sum.of(Side::Satisfied, factor));
        figure(row.improve, sum.of(Side::Improve, factor));
        const followup::Choice *chosen = plan().choiceFor(factor);
        row.choice->setCurrentIndex(!chosen ? 0 : chosen->direction == Direction::Preserve ? 1 : 2);
        row.choice->setEnabled(mayWrite());
        row.choice->setAccessibleName(tr("%1: pleased with %2, become better at %3; choose")
                                          .arg(numbered(factor), row.satisfied->text(), row.improve->text()));
        row.choice->setAccessibleDescription(row.choice->accessibleName());
    }
    const auto count = plan().choices.size();
    const QString rule = tr("Choose one to three; two are usual.");
    m_ui->chosen->setText(count == 0 ? rule
                          : count > followup::mostChoices
                              ? tr("%n factor(s) chosen. That is many to work on at once: three at most is usual.", nullptr,
                                   static_cast<int>(count))
                              : tr("%n factor(s) chosen.", nullptr, static_cast<int>(count)) + QLatin1Char(' ') + rule);
}

bool CrossPage::makeGroup(bool inNewSession)
{
    Id session = inNewSession || plan().sessions.empty() ? 0
                 : m_target->session != 0                ? m_target->session
                                                         : plan().sessions.back().id;
    if (session == 0) {
        const auto made = apply({followup::AddRecord{Kind::Session, {}}});
        if (!made)
            return false;
        session = made->records.front();
    }
    const auto made = apply({followup::AddRecord{Kind::Group, {{Field::Session, followup::valueOf(session)}}}});
    if (made)
        choose({session, made->records.front()});
    return made.has_value();
}

void CrossPage::removeGroup()
{
    if (m_target->group != 0)
        apply({followup::DeleteRecord{{Kind::Group, m_target->group}}});
}

void CrossPage::count(Side side, survey::Factor factor, int by)
{
    if (!mayWrite())
        return;
    if (plan().groups.empty()) { // who only wants to count need not know of groups
        if (by < 0 || !makeGroup(false))
            return;
    }
    if (m_target->group == 0) {
        tell(tr("This is a sum. Choose a group above to count for."));
        return;
    }
    if (!apply({followup::CountStrokes{m_target->group, static_cast<Stage>(m_ui->stage->currentIndex()), factor, side, by}}))
        return;
    const StrokeModel *counted = side == Side::Satisfied ? m_satisfied : m_improve;
    sayWithSaved(counted->index(static_cast<int>(factor.index()), 0).data(Qt::AccessibleTextRole).toString());
}

// Goals and all that was written for a factor come back with it.
void CrossPage::chooseFactor(survey::Factor factor, int at)
{
    const followup::Choice *chosen = plan().choiceFor(factor);
    const Direction direction = at == 1 ? Direction::Preserve : Direction::Improve;
    if (at == 0) {
        if (chosen)
            apply({followup::DeleteRecord{{Kind::Choice, chosen->id}}});
        return;
    }
    if (chosen) {
        apply({followup::SetField{{Kind::Choice, chosen->id}, Field::Direction, codeValue(direction)}});
        return;
    }
    const auto bin = desk()->plans().bin(plan().key);
    if (bin) {
        for (const workbench::BinEntry &entry : *bin) {
            if (entry.record.ref.kind != Kind::Choice ||
                entry.record.value(Field::Factor) != followup::valueOf(factor))
                continue;
            apply({followup::RestoreRecord{entry.record.ref},
                   followup::SetField{entry.record.ref, Field::Direction, codeValue(direction)}});
            return;
        }
    }
    apply({followup::AddRecord{Kind::Choice,
                               {{Field::Factor, followup::valueOf(factor)}, {Field::Direction, codeValue(direction)}}}});
}

} // namespace faktorbenk::gui
