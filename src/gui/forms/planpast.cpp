#include "gui/forms/planpast.h"

#include "gui/design/style.h"
#include "gui/widgets/spoken.h"
#include "ui_planpast.h"
#include "wording/plantext.h"

#include <QKeyEvent>
#include <QLocale>

namespace faktorbenk::gui {

namespace {

constexpr std::chrono::milliseconds quiet{1500}; // whoever types on is not talked to
constexpr int shownOfAText = 400; // characters; taking it back takes all of it

QString when(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

PlanPast::PlanPast(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PlanPast>())
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    // The words of the ways begin where the page's do, whatever their size.
    constexpr int pageMargin = 40;
    const QMargins margins = m_ui->outer->contentsMargins();
    m_ui->outer->setContentsMargins(pageMargin - design::px(8), margins.top(), margins.right(), margins.bottom());
    m_ui->panel->hide();
    m_ui->saved->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(quiet);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            announce(m_ui->saved, m_ui->saved->text());
    });
    m_ui->list->installEventFilter(this);
    m_ui->list->setMaximumHeight(design::px(190));
    connect(m_ui->versions, &QPushButton::clicked, this, &PlanPast::versionsWanted);
    connect(m_ui->bin, &QPushButton::clicked, this, &PlanPast::binWanted);
    connect(m_ui->close, &QPushButton::clicked, this, &PlanPast::left);
    connect(m_ui->choose, &QPushButton::clicked, this, &PlanPast::choose);
    connect(m_ui->list, &QListWidget::itemDoubleClicked, this, &PlanPast::choose);
}

PlanPast::~PlanPast() = default;

void PlanPast::add(const QString &heading, const QString &text)
{
    const QString shown = text.size() > shownOfAText ? text.left(shownOfAText) + QChar(0x2026) : text;
    m_ui->list->addItem(QStringLiteral("%1\n%2").arg(heading, shown.isEmpty() ? tr("(empty)") : shown));
}

void PlanPast::showVersions(const PlanDesk::Place &place, const QString &name,
                            const std::vector<workbench::FieldVersion> &versions, bool mayWrite)
{
    m_place = place;
    m_values.clear();
    m_ui->list->clear();
    // The newest first; what stands there now is not an earlier one.
    for (std::size_t at = versions.size(); at-- > 1;) {
        const workbench::FieldVersion &each = versions[at - 1];
        const QString from = !each.when.isValid() ? tr("From the beginning")
                             : each.who.isEmpty() ? when(each.when)
                                                  : tr("%1 · %2").arg(when(each.when), each.who);
        m_values.push_back(each.value);
        add(from, wording::valueText(place.record.kind, place.field, each.value));
    }
    unfold(m_values.empty() ? tr("%1: nothing else has stood here").arg(name) : tr("Earlier versions: %1").arg(name),
           tr("Take this one back"), mayWrite);
}

void PlanPast::showBin(const std::vector<workbench::BinEntry> &bin, bool mayWrite)
{
    m_place.reset();
    m_records.clear();
    m_ui->list->clear();
    for (const workbench::BinEntry &each : bin) {
        m_records.push_back(each.record.ref);
        const QString kind = wording::kindText(each.record.ref.kind);
        add(each.who.isEmpty() ? tr("%1 · deleted %2").arg(kind, when(each.deleted))
                               : tr("%1 · deleted %2 by %3").arg(kind, when(each.deleted), each.who),
            wording::recordText(each.record));
    }
    unfold(bin.empty() ? tr("The bin is empty. What you delete goes here.") : tr("In the bin"), tr("Restore"), mayWrite);
}

void PlanPast::unfold(const QString &title, const QString &deed, bool mayWrite)
{
    m_ui->panelTitle->setText(title);
    m_ui->list->setAccessibleName(title);
    m_ui->list->setVisible(m_ui->list->count() > 0);
    m_ui->choose->setText(deed);
    m_ui->choose->setVisible(m_ui->list->count() > 0);
    m_ui->choose->setEnabled(mayWrite);
    m_ui->panel->show();
    m_ui->list->setCurrentRow(0);
    (m_ui->list->count() > 0 ? static_cast<QWidget *>(m_ui->list) : m_ui->close)->setFocus(Qt::OtherFocusReason);
}

void PlanPast::fold()
{
    m_ui->panel->hide();
}

void PlanPast::showSaved(const QTime &time)
{
    m_ui->saved->setText(tr("Saved %1").arg(QLocale().toString(time, QLocale::ShortFormat)));
    m_ui->saved->setAccessibleName({});
    m_ui->saved->show();
    m_pause.start();
}

void PlanPast::sayWithSaved(const QString &what)
{
    if (m_pause.isActive())
        m_ui->saved->setAccessibleName(QStringLiteral("%1. %2").arg(what, m_ui->saved->text()));
}

void PlanPast::hideSaved()
{
    m_pause.stop();
    m_ui->saved->hide();
}

void PlanPast::choose()
{
    const int row = m_ui->list->currentRow();
    if (row < 0 || !m_ui->choose->isEnabled())
        return;
    if (m_place)
        Q_EMIT versionChosen(*m_place, m_values[static_cast<std::size_t>(row)]);
    else
        Q_EMIT restoreChosen(m_records[static_cast<std::size_t>(row)]);
}

void PlanPast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ui->panel->isVisible())
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

bool PlanPast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
