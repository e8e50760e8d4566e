#include "gui/promise/floorform.h"

#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "gui/widgets/spoken.h"
#include "ui_floorform.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

namespace faktorbenk::gui {

using survey::FloorPolicy;

namespace {

constexpr int highest = 999;

bool isLower(const FloorPolicy &floor, const FloorPolicy &than)
{
    return floor.figures < than.figures || floor.distributions < than.distributions;
}

bool isSame(const FloorPolicy &a, const FloorPolicy &b)
{
    return a.figures == b.figures && a.distributions == b.distributions;
}

} // namespace

QString floorInShort(const FloorPolicy &floor)
{
    return floor.distributions == floor.figures
               ? wording::count(floor.figures)
               : FloorForm::tr("%1, distributions %2").arg(wording::count(floor.figures), wording::count(floor.distributions));
}

FloorForm::FloorForm(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FloorForm>()), m_handedOut(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->figures->setRange(static_cast<int>(FloorPolicy::lowest), highest);
    m_ui->distributions->setRange(static_cast<int>(FloorPolicy::lowest), highest);
    for (QSpinBox *box : {m_ui->figures, m_ui->distributions})
        box->setMinimumSize(design::px(72), design::px(32));
    m_ui->handedOut->setModel(m_handedOut);
    m_ui->handedOut->setStretchColumn(2, design::px(160));
    connect(m_ui->figures, &QSpinBox::valueChanged, this, &FloorForm::follow);
    connect(m_ui->distributions, &QSpinBox::valueChanged, this, &FloorForm::follow);
    connect(m_ui->reason, &QLineEdit::textChanged, this, [this] { say({}); });
    connect(m_ui->reason, &QLineEdit::returnPressed, this, &FloorForm::submit);
    connect(m_ui->change, &QPushButton::clicked, this, &FloorForm::submit);
    connect(m_ui->cancel, &QPushButton::clicked, this, &FloorForm::left);
}

FloorForm::~FloorForm() = default;

void FloorForm::start(const FloorPolicy &now, const FloorPolicy &wanted, const QString &reason, HandedOutAbove above)
{
    m_now = now;
    m_above = std::move(above);
    {
        const QSignalBlocker quiet(m_ui->figures);
        const QSignalBlocker quietToo(m_ui->distributions);
        m_ui->figures->setValue(static_cast<int>(wanted.figures));
        m_ui->distributions->setMinimum(static_cast<int>(wanted.figures));
        m_ui->distributions->setValue(static_cast<int>(wanted.distributions));
    }
    m_ui->reason->setText(reason);
    follow();
    m_ui->figures->setFocus();
    m_ui->figures->selectAll();
}

void FloorForm::say(const QString &sentence)
{
    announce(m_ui->said, sentence);
}

FloorPolicy FloorForm::chosen() const
{
    return {m_ui->figures->value(), m_ui->distributions->value()};
}

// The floor of distributions goes along while it is the same, and is never the lower one.
void FloorForm::follow()
{
    {
        const QSignalBlocker quiet(m_ui->distributions);
        const bool together = m_ui->distributions->value() == m_ui->distributions->minimum();
        m_ui->distributions->setMinimum(m_ui->figures->value());
        if (together && m_now.figures == m_now.distributions)
            m_ui->distributions->setValue(m_ui->figures->value());
    }
    const FloorPolicy floor = chosen();
    const bool lower = isLower(floor, m_now);
    const bool same = isSame(floor, m_now);
    m_ui->change->setEnabled(!same);
    m_ui->change->setText(same ? tr("Change the floor") : lower ? tr("Lower the floor to %1").arg(floorInShort(floor))
                                                                : tr("Raise the floor to %1").arg(floorInShort(floor)));
    const auto above = lower ? m_above(floor) : std::vector<workbench::HandOut>{};
    QString meaning;
    if (same)
        meaning = tr("This is the floor as it is. It may be raised, or lowered to no less than %1.").arg(FloorPolicy::lowest);
    else if (!lower)
        meaning = tr("Groups that are shown now may come to be hidden. What was printed or handed out before does not change.");
    else if (above.empty())
        meaning = tr("Groups that are hidden now may come to be shown. Those who answered were promised the floor that "
                     "held then: speak with the representatives first.");
    else
        meaning = tr("Groups that are hidden now may come to be shown. Those who answered were promised the floor that "
                     "held then: speak with the representatives first. And %n report(s) were handed out under a higher "
                     "floor. What is out cannot be taken back; what is shown from now on is kept from being combined "
                     "with it.",
                     nullptr, static_cast<int>(above.size()));
    m_ui->meaning->setText(meaning);
    std::vector<QStringList> rows;
    for (const workbench::HandOut &each : above)
        rows.push_back({QLocale().toString(each.when.date(), QLocale::ShortFormat), each.round, each.what,
                        each.audience == disclosure::Audience::Staff ? tr("all staff") : tr("leaders and representatives"),
                        floorInShort(each.floor)});
    m_ui->handedOut->setVisible(!rows.empty());
    m_handedOut->setTable({{tr("Handed out")}, {tr("Round")}, {tr("What")}, {tr("For whom")}, {tr("Floor"), true}},
                          std::move(rows));
    say({});
}

void FloorForm::submit()
{
    if (isSame(chosen(), m_now))
        return;
    if (m_ui->reason->text().trimmed().isEmpty()) {
        say(wording::errorText({base::ErrorCode::FloorNeedsReason, {}}));
        m_ui->reason->setFocus();
        return;
    }
    Q_EMIT wanted(chosen(), m_ui->reason->text());
}

void FloorForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace faktorbenk::gui
