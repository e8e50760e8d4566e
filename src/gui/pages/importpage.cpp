#include "gui/pages/importpage.h"

#include "gui/design/style.h"
#include "gui/jobs/importjob.h"
#include "gui/models/texttablemodel.h"
#include "ui_importpage.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "wording/keepingtext.h"
#include "workbench/roundkeeping.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::gui {

using workbench::ImportOutcome;
using workbench::Notice;
using workbench::WhenRoundHasResponses;

namespace {

constexpr std::size_t mostNotices = 200;

// «600 of 783 answered (76,6 %), 40 units»: what replacing a round costs. Empty if it cannot be told.
QString heldBy(const QString &database, const QString &round)
{
    const auto workspace = workbench::Workspace::open(database);
    const auto content = workspace ? workbench::roundContent(**workspace, round)
                                   : base::Result<workbench::RoundContent>(base::Failure(workspace.error()));
    return content ? wording::roundContentText(content->units, content->municipality, content->floor) : QString();
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportPage>()), m_job(new ImportJob(this)),
      m_model(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->column->setMaximumWidth(design::px(880));
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(3, design::px(240)); // what is wrong
    m_ui->table->setAccessibleName(tr("What was found in the file"));
    connect(m_job, &ImportJob::progressed, this, &ImportPage::showProgress);
    connect(m_job, &ImportJob::finished, this, [this] { showResult(m_task, m_job->result()); });
    connect(m_ui->primary, &QPushButton::clicked, this, &ImportPage::primaryPressed);
    connect(m_ui->second, &QPushButton::clicked, this, [this] { run(WhenRoundHasResponses::Add); });
    connect(m_ui->leave, &QPushButton::clicked, this, [this] {
        if (m_job->isRunning())
            m_job->cancel();
        else
            Q_EMIT left();
    });
}

ImportPage::~ImportPage() = default;

bool ImportPage::isRunning() const
{
    return m_job->isRunning();
}

void ImportPage::cancel()
{
    m_job->cancel();
}

void ImportPage::start(ImportTask task)
{
    m_task = std::move(task);
    run(WhenRoundHasResponses::Refuse);
}

void ImportPage::run(WhenRoundHasResponses existing)
{
    clear(m_task.title);
    m_ui->sentence->setText(tr("Reading and checking. Nothing is stored until all of it is in order."));
    m_ui->progress->show();
    m_ui->progress->setRange(0, 0);
    m_ui->leave->setText(tr("Cancel"));
    m_ui->leave->show();
    m_job->start(m_task, existing);
}

void ImportPage::clear(const QString &title)
{
    m_ui->title->setText(title);
    m_ui->sentence->clear();
    m_ui->counts->clear();
    m_model->setTable({}, {});
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->progress, m_ui->counts, m_ui->table, m_ui->more,
                                                          m_ui->primary, m_ui->second, m_ui->leave})
        part->hide();
}

void ImportPage::showProgress(qint64 done, qint64 total)
{
    if (!m_job->isRunning() || total <= 0)
        return;
    m_ui->progress->setRange(0, 1000);
    m_ui->progress->setValue(static_cast<int>(std::clamp<qint64>(1000 * done / total, 0, 1000)));
}

void ImportPage::showResult(const ImportTask &task, const ImportResult &result)
{
    m_task = task;
    clear(task.title);
    if (!result && (result.error().code == base::ErrorCode::RoundHasResponses ||
                    result.error().code == base::ErrorCode::RoundHasComposite ||
                    result.error().code == base::ErrorCode::SameContentAgain)) {
        askAboutExisting(result.error());
        return;
    }
    if (!result) {
        const bool cancelled = result.error().code == base::ErrorCode::Cancelled;
        m_ui->title->setText(cancelled ? tr("Stopped") : tr("It could not be stored"));
        m_ui->sentence->setText(cancelled ? tr("You stopped the reading. Nothing was stored.")
                                          : wording::errorText(result.error()));
        offer(tr("Back"), Next::Leave);
        return;
    }
    if (result->stored) {
        showStored(*result);
        return;
    }
    const auto existing = std::find_if(result->notices.begin(), result->notices.end(), [](const Notice &notice) {
        return notice.what.code == base::ErrorCode::RoundHasResponses;
    });
    if (existing != result->notices.end() && result->errors <= 1)
        askAboutExisting(existing->what);
    else
        showRefused(*result);
}

void ImportPage::showStored(const ImportOutcome &outcome)
{
    m_ui->sentence->setText(outcome.rounds.isEmpty()
                                ? tr("Everything was in order and is now stored.")
                                : tr("Everything was in order and is now stored in round %1.")
                                      .arg(outcome.rounds.join(QStringLiteral(", "))));
    QStringList counts;
    if (outcome.respondents > 0)
        counts += tr("%1 responses").arg(wording::count(outcome.respondents));
    if (outcome.units > 0)
        counts += tr("%1 units").arg(wording::count(outcome.units));
    if (outcome.rows > 0)
        counts += tr("%1 rows read").arg(wording::count(outcome.rows));
    m_ui->counts->setText(counts.join(QStringLiteral("  ·  ")));
    m_ui->counts->setVisible(!counts.isEmpty());
    showNotices(outcome);
    offer(tr("Show the results"), Next::ShowResult);
    Q_EMIT imported(m_task.database);
}

void ImportPage::showRefused(const ImportOutcome &outcome)
{
    m_ui->title->setText(tr("The file needs mending"));
    m_ui->sentence->setText(tr("%1. Nothing was stored. %n fault(s) must be put right in the file first:", nullptr,
                               static_cast<int>(outcome.errors))
                                .arg(m_task.title));
    showNotices(outcome);
    offer(tr("Choose another file…"), Next::OtherFile, {}, tr("Back"));
}

void ImportPage::askAboutExisting(const base::Error &error)
{
    if (error.code == base::ErrorCode::SameContentAgain) { // adding it would count people twice
        m_ui->title->setText(tr("This is in %1 already").arg(error.arguments.value(1).toString()));
        m_ui->sentence->setText(wording::errorText(error));
        offer(tr("Replace what is there"), Next::Replace, {}, tr("Cancel"));
        return;
    }
    if (error.code == base::ErrorCode::RoundHasComposite) { // figures of the same unit cannot be added up
        m_ui->title->setText(tr("There is a composite report in %1 already").arg(error.arguments.value(0).toString()));
        m_ui->sentence->setText(wording::errorText(error));
        offer(tr("Replace what is there"), Next::Replace, {}, tr("Cancel"));
        return;
    }
    const QString round = error.arguments.value(0).toString();
    m_ui->title->setText(tr("There are responses in %1 already").arg(round));
    const QString held = heldBy(m_task.database, round);
    m_ui->sentence->setText(tr("Shall the new file replace what is there, or be added to it? Replacing removes the earlier "
                               "responses of the round (%1); plans and measures stay. It can be undone until the next "
                               "import.")
                                .arg(held.isEmpty() ? round : held));
    offer(tr("Replace the responses"), Next::Replace, tr("Add to the responses"), tr("Cancel"));
}

void ImportPage::showNotices(const ImportOutcome &outcome)
{
    const std::size_t shown = std::min(outcome.notices.size(), mostNotices);
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < shown; ++i) {
        const Notice &notice = outcome.notices[i];
        const QString file = QFileInfo(notice.file).fileName();
        const QString severity = notice.severity == Notice::Severity::Error     ? tr("Fault")
                                 : notice.severity == Notice::Severity::Warning ? tr("Warning")
                                                                                : tr("Note");
        rows.push_back({severity, notice.row > 0 ? wording::count(notice.row) : tr("all"), notice.column,
                        wording::errorText(notice.what),
                        notice.sheet.isEmpty() ? file : QStringLiteral("%1 · %2").arg(file, notice.sheet)});
    }
    m_model->setTable({{tr("Kind")}, {tr("Row"), true}, {tr("Column")}, {tr("What")}, {tr("File")}}, std::move(rows));
    m_ui->table->setVisible(shown > 0);
    const auto rest = static_cast<std::int64_t>(outcome.notices.size() - shown);
    m_ui->more->setVisible(rest > 0);
    m_ui->more->setText(tr("and %1 more").arg(wording::count(rest)));
}

void ImportPage::offer(const QString &primary, Next next, const QString &second, const QString &leave)
{
    m_next = next;
    const std::pair<QPushButton *, QString> buttons[] = {
        {m_ui->primary, primary}, {m_ui->second, second}, {m_ui->leave, leave}};
    for (const auto &[button, text] : buttons) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
    }
    m_ui->primary->setFocus();
}

void ImportPage::primaryPressed()
{
    switch (m_next) {
    case Next::ShowResult:
        Q_EMIT stored(m_task.database);
        break;
    case Next::Replace:
        run(WhenRoundHasResponses::Replace);
        break;
    case Next::OtherFile:
        Q_EMIT otherFileWanted();
        break;
    case Next::Leave:
        Q_EMIT left();
        break;
    }
}

} // namespace faktorbenk::gui
