#include "gui/pages/newspage.h"

#include "base/clock.h"
#include "disclosure/unitreport.h"
#include "gui/design/style.h"
#include "gui/forms/daytext.h"
#include "gui/forms/plandesk.h"
#include "gui/recentfiles.h"
#include "gui/printing/pagetable.h"
#include "gui/session.h"
#include "gui/widgets/tabletext.h"
#include "ui_newspage.h"
#include "wording/errortext.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace faktorbenk::gui {

namespace {

constexpr std::size_t mostAtFirst = 300; // pieces of news: more are asked for
constexpr int weekDays = 7;
constexpr int fourWeeksDays = 28;

// For what is kept of the page.
constexpr std::array<const char *, 5> names = {"last", "week", "four-weeks", "follow-up", "day"};

QDateTime startOf(const QDate &day)
{
    return day.startOfDay();
}

} // namespace

NewsPage::NewsPage(RecentFiles &memory, QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::NewsPage>()), m_model(new NewsModel(this)), m_memory(memory), m_most(mostAtFirst)
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->table->setNews(m_model);
    m_ui->day->setMaximumWidth(design::px(190));
    m_ui->unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->unit->setMinimumContentsLength(22);
    m_ui->marked->hide();
    connect(m_ui->since, &QComboBox::activated, this,
            [this](int at) { choose(static_cast<Since>(m_ui->since->itemData(at).toInt())); });
    connect(m_ui->day, &QLineEdit::editingFinished, this, &NewsPage::chooseDay);
    connect(m_ui->unit, &QComboBox::activated, this, [this](int at) { chooseUnit(m_ui->unit->itemData(at).toString()); });
    connect(m_ui->copy, &QPushButton::clicked, this, [this] { copyTable(this, m_model->asText()); });
    connect(m_ui->table, &NewsTable::copyWanted, m_ui->copy, &QPushButton::click);
    connect(m_ui->read, &QPushButton::clicked, this, &NewsPage::markAsRead);
    connect(m_ui->unread, &QPushButton::clicked, this, &NewsPage::takeBack);
    connect(m_ui->longer, &QPushButton::clicked, this, [this] { choose(Since::FourWeeks); });
    connect(m_ui->everywhere, &QPushButton::clicked, this, [this] { chooseUnit({}); });
    connect(m_ui->more, &QPushButton::clicked, this, [this] {
        m_most *= 4;
        fill();
    });
    connect(m_ui->table, &NewsTable::rowOpened, this, [this](int row) {
        if (const auto target = m_model->targetAt(row))
            Q_EMIT wanted(*target);
    });
    connect(&m_look, &QTimer::timeout, this, &NewsPage::look);
    m_look.start(PlanDesk::lookEvery);
}

NewsPage::~NewsPage() = default;

void NewsPage::refresh(Session &session)
{
    m_session = &session;
    if (PlanDesk *desk = session.openDesk())
        (void)desk->flush(); // what is written in a form counts at once
    if (m_file != session.path()) {
        m_file = session.path();
        m_before.reset();
        m_most = mostAtFirst;
        m_ui->marked->hide();
    }
    fill();
}

QVariantMap NewsPage::viewState() const
{
    QVariantMap state{{QStringLiteral("since"), QString::fromLatin1(names.at(static_cast<std::size_t>(m_since)))}};
    if (m_since == Since::Day)
        state.insert(QStringLiteral("day"), m_day.toString(Qt::ISODate));
    if (!m_unit.isEmpty())
        state.insert(QStringLiteral("unit"), m_unit);
    return state;
}

void NewsPage::setViewState(const QVariantMap &state)
{
    const QString since = state.value(QStringLiteral("since")).toString();
    const auto found = std::find_if(names.begin(), names.end(), [&](const char *name) { return since == QLatin1String(name); });
    m_since = found == names.end() ? Since::Last : static_cast<Since>(found - names.begin());
    m_day = QDate::fromString(state.value(QStringLiteral("day")).toString(), Qt::ISODate);
    if (m_since == Since::Day && !m_day.isValid())
        m_since = Since::FourWeeks;
    m_unit = state.value(QStringLiteral("unit")).toString();
}

// Nothing of it is a figure of the survey; that something was hidden or shown is in words.
std::optional<report::PageContent> NewsPage::onPaper() const
{
    if (m_model->rowCount() == 0)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    content.choices = {stated(*m_ui->sinceLabel, *m_ui->since)};
    if (m_since == Since::Day)
        content.choices.back() = tr("Changes since %1").arg(momentText());
    content.choices += tr("Where: %1").arg(m_ui->unit->currentText().trimmed());
    content.figures = false;
    content.lying = true;
    addTable(content, *m_model);
    constexpr std::array widths{2.6, 2.2, 3.4, 1.4};
    for (std::size_t column = 0; column < widths.size(); ++column)
        content.columns[column].width = widths.at(column);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        report::PageRow &onPage = content.rows[static_cast<std::size_t>(row)];
        onPage.strong = m_model->isHeading(row);
        onPage.cells.clear();
        for (const QString &text : m_model->wholeRow(row))
            onPage.cells.push_back({text});
        if (onPage.strong)
            onPage.cells.front().span = NewsModel::ColumnCount;
        else
            onPage.cells[NewsModel::Before].muted = onPage.cells[NewsModel::When].muted = true;
    }
    if (m_model->isShortened())
        content.notes += tr("More has changed than stands here: %n change(s) in all.", nullptr, static_cast<int>(m_model->itemCount()));
    content.notes += m_session->audience() == disclosure::Audience::Staff
                         ? m_ui->legend->text()
                         : tr("What was undone is not told. The leader’s own notes, single strokes and praise are never here.");
    return content;
}

// Who comes back from a form goes on where they were.
void NewsPage::showEvent(QShowEvent *event)
{
    SessionPage::showEvent(event);
    if (m_ui->table->isVisible() && m_ui->table->currentIndex().isValid())
        m_ui->table->setFocus();
}

void NewsPage::look()
{
    if (!isVisible() || !m_session || !m_session->isOpen())
        return;
    const auto mark = m_session->workspace()->planMark();
    if (mark && *mark != m_mark)
        fill();
}

std::optional<QDate> NewsPage::lastFollowUp() const
{
    if (m_unit.isEmpty())
        return {};
    const auto plan = m_session->workspace()->plan({m_session->round(), m_unit});
    return plan ? followup::latestFollowUp(*plan, QDate::currentDate()) : std::nullopt;
}

QDateTime NewsPage::moment() const
{
    const QDate today = QDate::currentDate();
    switch (m_since) {
    case Since::Last:
        if (const QDateTime point = m_memory.readUntil(m_file, m_unit); point.isValid())
            return point;
        break;
    case Since::Week:
        return startOf(today.addDays(-weekDays));
    case Since::FollowUp:
        if (const auto day = lastFollowUp())
            return startOf(day->addDays(1)); // the day itself belongs to the follow-up
        break;
    case Since::Day:
        return startOf(m_day);
    case Since::FourWeeks:
        break;
    }
    return startOf(today.addDays(-fourWeeksDays));
}

QString NewsPage::momentText() const
{
    const QDateTime since = moment().toLocalTime();
    return m_since == Since::Last ? QLocale().toString(since, QLocale::ShortFormat)
                                  : QLocale().toString(since.date(), QLocale::ShortFormat);
}

void NewsPage::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const disclosure::Gate &gate = *m_session->gate();
    if (!m_unit.isEmpty() && !gate.tree().find(survey::UnitCode(m_unit)))
        m_unit.clear(); // not in this round
    if (m_since == Since::Last && !m_memory.readUntil(m_file, m_unit).isValid())
        m_since = Since::FourWeeks; // nothing has been read here yet
    if (m_since == Since::FollowUp && !lastFollowUp())
        m_since = Since::FourWeeks;
    const int row = m_ui->table->currentIndex().row();
    const QString key = row >= 0 && row < m_model->rowCount() ? m_model->keyAt(row) : QString();
    const int scrolled = m_ui->table->verticalScrollBar()->value();
    m_mark = m_session->workspace()->planMark().value_or(0);
    workbench::NewsWanted wanted;
    wanted.since = moment();
    if (!m_unit.isEmpty())
        wanted.unit = survey::UnitCode(m_unit);
    wanted.audience = m_session->audience();
    const auto news = m_session->workspace()->news(wanted, base::SystemClock().now());
    fillSince();
    fillUnits();
    if (!news) {
        m_model->setNews({}, {}, m_most);
        m_ui->about->setText(wording::errorText(news.error()));
    } else {
        m_until = news->until;
        m_model->setNews(*news, disclosure::municipalityName(gate), m_most);
        tellCount();
    }
    const bool any = m_model->rowCount() > 0;
    m_ui->table->setVisible(any);
    m_ui->nothing->setVisible(news && !any);
    setFocusProxy(any ? static_cast<QWidget *>(m_ui->table) : m_ui->since);
    m_ui->copy->setVisible(any);
    const bool staff = m_session->audience() == disclosure::Audience::Staff;
    m_ui->read->setVisible(any && !staff); // who reads for themselves sees all of it
    m_ui->more->setVisible(m_model->isShortened());
    m_ui->more->setText(tr("Show more of %n change(s)", nullptr, static_cast<int>(m_model->itemCount())));
    fillNothing();
    m_ui->legend->setText(staff ? tr("Shown for all staff: what the units have agreed on and done. Leader and representatives see more.")
                                : tr("What was undone is not told. The leader’s own notes, single strokes and praise are never here. Enter "
                                     "opens the form."));
    keepPlace(key, scrolled);
}

void NewsPage::keepPlace(const QString &key, int scrolled)
{
    const int row = key.isEmpty() ? -1 : m_model->rowOf(key);
    if (row < 0)
        return;
    m_ui->table->setCurrentIndex(m_model->index(row, 0));
    m_ui->table->verticalScrollBar()->setValue(scrolled);
}

void NewsPage::fillSince()
{
    QComboBox *combo = m_ui->since;
    combo->clear();
    const auto add = [&](Since since, const QString &text) {
        combo->addItem(text, static_cast<int>(since));
        if (since == m_since)
            combo->setCurrentIndex(combo->count() - 1);
    };
    if (const QDateTime point = m_memory.readUntil(m_file, m_unit); point.isValid())
        add(Since::Last, tr("since you last read, %1").arg(QLocale().toString(point.toLocalTime().date(), QLocale::ShortFormat)));
    add(Since::Week, tr("the last week"));
    add(Since::FourWeeks, tr("the last four weeks"));
    if (const auto day = lastFollowUp())
        add(Since::FollowUp, tr("since the follow-up of %1").arg(dayText(*day)));
    add(Since::Day, tr("since a day…"));
    m_ui->day->setVisible(m_since == Since::Day);
    if (m_since == Since::Day && !m_ui->day->hasFocus())
        m_ui->day->setText(dayText(m_day));
}

void NewsPage::fillUnits()
{
    QComboBox *combo = m_ui->unit;
    combo->clear();
    const disclosure::Gate &gate = *m_session->gate();
    combo->addItem(tr("the whole municipality"), QString());
    for (survey::UnitIndex i = 1; i < gate.tree().size(); ++i) {
        const survey::Unit &unit = gate.tree().at(i);
        combo->addItem(QString(2 * (unit.depth - 1), QChar(0x2002)) + unit.name, unit.code.text());
    }
    combo->setCurrentIndex(std::max(0, combo->findData(m_unit)));
    const bool several = gate.tree().size() > 1;
    combo->setVisible(several);
    m_ui->unitLabel->setVisible(several);
}

void NewsPage::tellCount()
{
    const int items = static_cast<int>(m_model->itemCount());
    const QString since = momentText();
    const bool never = !m_memory.readUntil(m_file, m_unit).isValid();
    QString text = items == 0 ? tr("Since %1").arg(since)
                              : tr("%n change(s) since %1", nullptr, items).arg(since);
    if (never && items > 0)
        text += QStringLiteral(" · ") + tr("not marked as read yet");
    m_ui->about->setText(text);
    m_ui->table->setAccessibleName(tr("What has changed: %1").arg(text));
}

void NewsPage::fillNothing()
{
    m_ui->nothingTitle->setText(m_unit.isEmpty() ? tr("Nothing has changed since %1.").arg(momentText())
                                                 : tr("Nothing has changed here since %1.").arg(momentText()));
    m_ui->nothingText->setText(tr("Goals, measures, follow-ups and reports turn up here as soon as somebody has worked with them, and "
                                  "so do results that are read in and files that are handed out."));
    m_ui->longer->setVisible(moment() > startOf(QDate::currentDate().addDays(-fourWeeksDays)));
    m_ui->everywhere->setVisible(!m_unit.isEmpty());
}

void NewsPage::choose(Since since)
{
    if (since == Since::Day && m_since != Since::Day)
        m_day = moment().toLocalTime().date();
    m_since = since;
    m_most = mostAtFirst;
    m_ui->marked->hide();
    fill();
    if (since == Since::Day) {
        m_ui->day->setFocus();
        m_ui->day->selectAll();
    }
    Q_EMIT viewChanged();
}

void NewsPage::chooseDay()
{
    // The latest such day: «1 October» is not a day to come.
    const QDate today = QDate::currentDate();
    const auto day = dayFrom(m_ui->day->text(), today.addDays(-364));
    if (!day || *day > today) {
        m_ui->day->setText(dayText(m_day));
        return;
    }
    if (*day == m_day)
        return;
    m_day = *day;
    m_ui->day->setText(dayText(m_day));
    fill();
    Q_EMIT viewChanged();
}

void NewsPage::chooseUnit(const QString &code)
{
    m_unit = code;
    m_memory.setNewsUnit(m_file, code);
    m_most = mostAtFirst;
    m_ui->marked->hide();
    fill();
    Q_EMIT viewChanged();
}

void NewsPage::markAsRead()
{
    m_before = m_memory.readUntil(m_file, m_unit);
    m_memory.setReadUntil(m_file, m_unit, m_until);
    m_since = Since::Last;
    fill();
    showMarked(tr("Read. Next time you see what has changed since %1.")
                   .arg(QLocale().toString(m_until.toLocalTime(), QLocale::ShortFormat)));
}

void NewsPage::takeBack()
{
    if (!m_before)
        return;
    m_memory.setReadUntil(m_file, m_unit, *m_before);
    m_since = m_before->isValid() ? Since::Last : Since::FourWeeks;
    m_before.reset();
    m_ui->marked->hide();
    fill();
    m_ui->table->setFocus();
}

void NewsPage::showMarked(const QString &text)
{
    m_ui->markedText->setText(text);
    m_ui->marked->show();
    m_ui->unread->setFocus();
}

} // namespace faktorbenk::gui
