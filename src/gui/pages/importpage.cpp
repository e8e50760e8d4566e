#include "gui/pages/importpage.h"

#include "gui/design/style.h"
#include "gui/intake/changesstep.h"
#include "gui/intake/choosestep.h"
#include "gui/intake/faultsstep.h"
#include "gui/intake/filesstep.h"
#include "gui/intake/workstep.h"
#include "ui_importpage.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"

#include <QDir>
#include <QFileInfo>
#include <QShortcut>

#include <algorithm>

namespace faktorbenk::gui {

using Step = IntakeController::Step;

namespace {

// A name that is free, in the folder of the file – or in the folder itself.
QString freeDatabaseBeside(const QString &path)
{
    const QFileInfo first(path);
    const QDir folder = first.isDir() ? QDir(first.absoluteFilePath()) : first.absoluteDir();
    QString free = folder.filePath(ImportPage::tr("Results") + QStringLiteral(".faktorbenk"));
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = folder.filePath(QStringLiteral("%1 %2.faktorbenk").arg(ImportPage::tr("Results")).arg(number));
    return free;
}

} // namespace

ImportPage::ImportPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportPage>()), m_intake(this), m_choose(new ChooseStep(this)),
      m_files(new FilesStep(m_intake, this)), m_faults(new FaultsStep(this)),
      m_changes(new ChangesStep(m_intake, this)), m_work(new WorkStep(this))
{
    m_ui->setupUi(this);
    for (QWidget *step : std::initializer_list<QWidget *>{m_choose, m_files, m_faults, m_changes, m_work})
        m_ui->pages->addWidget(step);
    connect(m_ui->pages, &QStackedWidget::currentChanged, this, &ImportPage::stepShown, Qt::QueuedConnection);
    design::fitLayouts(this);
    connect(&m_intake, &IntakeController::stepChanged, this, &ImportPage::update);
    connect(&m_intake, &IntakeController::workingChanged, this, &ImportPage::update);
    connect(&m_intake, &IntakeController::fileLooked, this, [this] {
        if (m_intake.step() == Step::Files)
            m_ui->primary->setEnabled(isClean());
    });
    connect(&m_intake, &IntakeController::progressed, this,
            [this](qint64 done, qint64 total) { m_work->setProgress(done, total); });
    connect(&m_intake, &IntakeController::rowsRead, m_work, &WorkStep::setRows);
    connect(&m_intake, &IntakeController::stored, this, &ImportPage::imported);
    connect(m_choose, &ChooseStep::chosen, this, &ImportPage::addFiles);
    connect(m_changes, &ChangesStep::decided, this, [this] {
        if (m_intake.step() == Step::Changes)
            m_ui->primary->setEnabled(m_changes->canAccept());
    });
    connect(m_ui->primary, &QPushButton::clicked, this, &ImportPage::primaryPressed);
    connect(m_ui->second, &QPushButton::clicked, this, [this] { m_intake.check(true); });
    connect(m_ui->back, &QPushButton::clicked, &m_intake, &IntakeController::back);
    connect(m_ui->leave, &QPushButton::clicked, this, &ImportPage::escape);
    connect(m_ui->stay, &QPushButton::clicked, this, [this] {
        m_ui->leaving->hide();
        m_ui->primary->setFocus();
    });
    connect(m_ui->leaveNow, &QPushButton::clicked, this, &ImportPage::left);
    auto *escapeKey = new QShortcut(Qt::Key_Escape, this);
    escapeKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escapeKey, &QShortcut::activated, this, &ImportPage::escape);
    update();
}

ImportPage::~ImportPage() = default;

void ImportPage::begin(const QString &database)
{
    m_atOnce = false;
    m_intake.begin(database);
}

void ImportPage::addFiles(const QStringList &paths)
{
    if (m_intake.database().isEmpty() && !paths.isEmpty())
        m_intake.setDatabase(freeDatabaseBeside(paths.front()));
    m_intake.addFiles(paths);
}

void ImportPage::importAtOnce(const QStringList &paths, const QString &database)
{
    m_atOnce = true;
    m_intake.begin(database);
    m_intake.importAtOnce(paths);
}

void ImportPage::cancel()
{
    m_intake.cancelWork();
}

// Whether there is anything to go on with.
bool ImportPage::isClean() const
{
    const auto &files = m_intake.files();
    return std::any_of(files.begin(), files.end(), [](const auto &file) { return !file.setup.leftOut; });
}

void ImportPage::update()
{
    m_ui->leaving->hide();
    showSteps();
    if (m_intake.isWorking()) {
        showWorking();
        return;
    }
    m_shown = m_intake.step();
    switch (m_shown) {
    case Step::Choose:
        texts(tr("Read in files"), tr("Nothing is stored until you have seen what will change and said yes."));
        buttons({});
        m_ui->pages->setCurrentWidget(m_choose);
        m_choose->setFocus();
        break;
    case Step::Files:
        showFiles();
        break;
    case Step::Faults:
        showFaults();
        break;
    case Step::Changes:
        showChanges();
        break;
    case Step::Done:
        showDone();
        break;
    case Step::Failed:
        texts(tr("It could not be done"), wording::errorText(m_intake.error()));
        buttons({}, {}, !m_atOnce);
        m_work->end({});
        m_ui->pages->setCurrentWidget(m_work);
        (m_atOnce ? m_ui->leave : m_ui->back)->setFocus();
        break;
    }
}

void ImportPage::showSteps()
{
    const std::pair<Step, QString> names[] = {{Step::Choose, tr("Files")},
                                              {Step::Files, tr("What was recognised")},
                                              {Step::Faults, tr("Faults and warnings")},
                                              {Step::Changes, tr("What will change")}};
    QStringList parts;
    for (const auto &[step, name] : names)
        parts += step == m_intake.step() ? QStringLiteral("● %1").arg(name) : name;
    m_ui->steps->setText(parts.join(QStringLiteral("  –  ")));
    m_ui->steps->setVisible(!m_atOnce);
}

void ImportPage::showWorking()
{
    using Work = IntakeController::Work;
    const Work work = m_intake.work();
    texts(work == Work::Opening    ? tr("Opening the files…")
          : work == Work::Checking ? tr("Reading and checking…")
          : work == Work::Planning ? tr("Finding out what will change…")
                                   : tr("Storing…"),
          work == Work::Storing ? tr("It is stored whole, or not at all.")
          : m_atOnce            ? tr("Nothing is stored until all of it is in order.")
                                : tr("Nothing is stored until you have said yes."));
    m_work->begin(work == Work::Checking ? m_intake.rows() : 0);
    m_ui->pages->setCurrentWidget(m_work);
    buttons({}, {}, false, tr("Stop"));
    m_ui->leave->setFocus();
}

void ImportPage::showFiles()
{
    const bool several = m_intake.files().size() > 1;
    texts(several ? tr("This is what was recognised")
                  : tr("This is what was recognised in %1").arg(QFileInfo(m_intake.files().front().path).fileName()),
          tr("Correct what is wrong. Choose a column with the arrows and press Enter to say what it is."));
    m_files->refresh();
    m_ui->pages->setCurrentWidget(m_files);
    buttons(several ? tr("Check the files") : tr("Check the file"));
    m_ui->primary->setEnabled(isClean());
    m_files->focusFirst();
}

void ImportPage::showFaults()
{
    const workbench::ImportOutcome &outcome = m_intake.outcome();
    m_faults->showOutcome(outcome);
    m_ui->pages->setCurrentWidget(m_faults);
    if (m_intake.isInOrder() && !m_atOnce) {
        texts(tr("The files can be read in"), tr("Look through what was noticed, and go on."));
        buttons(tr("See what will change"), {}, true);
    } else {
        texts(tr("The files need mending"),
              tr("Nothing was stored. %n fault(s) must be put right, in the file or in what its columns are used as.",
                 nullptr, static_cast<int>(outcome.errors)));
        // What is wrong with a header is not mended by leaving out a row.
        std::int64_t header = 0;
        for (const workbench::FileLook &look : m_intake.looks())
            header = std::max(header, look.headerRow);
        const bool rows = std::any_of(outcome.notices.begin(), outcome.notices.end(), [&](const auto &notice) {
            return notice.severity == workbench::Notice::Severity::Error && notice.row > header;
        });
        buttons(m_atOnce ? QString() : tr("Check once more"),
                rows && !m_atOnce ? tr("Leave out the rows with faults") : QString(), !m_atOnce);
    }
    m_faults->focusFirst();
}

void ImportPage::showChanges()
{
    const QString name = QFileInfo(m_intake.database()).fileName();
    texts(tr("This will change in %1").arg(name),
          tr("Compare before you say yes. Groups that are too small to be shown have no numbers here either."));
    m_changes->refresh();
    m_ui->pages->setCurrentWidget(m_changes);
    buttons(tr("Read it in"), {}, true);
    m_ui->primary->setEnabled(m_changes->canAccept());
    if (m_changes->canAccept())
        m_ui->primary->setFocus();
    else
        m_changes->focusFirst();
}

void ImportPage::showDone()
{
    const workbench::ImportOutcome &outcome = m_intake.outcome();
    texts(tr("Read in"), outcome.rounds.isEmpty() ? tr("Everything is stored.")
                                                  : tr("Everything is stored in round %1.")
                                                        .arg(outcome.rounds.join(QStringLiteral(", "))));
    QStringList counts;
    if (outcome.respondents > 0)
        counts += tr("%1 responses").arg(wording::count(outcome.respondents));
    if (outcome.units > 0)
        counts += tr("%1 units").arg(wording::count(outcome.units));
    m_work->end(counts.join(QStringLiteral("  ·  ")));
    m_ui->pages->setCurrentWidget(m_work);
    buttons(tr("Show the results"));
    m_ui->leave->hide();
    m_ui->primary->setFocus();
}

void ImportPage::texts(const QString &title, const QString &sentence)
{
    m_ui->title->setText(title);
    m_ui->sentence->setText(sentence);
}

void ImportPage::buttons(const QString &primary, const QString &second, bool back, const QString &leave)
{
    m_ui->primary->setText(primary);
    m_ui->primary->setVisible(!primary.isEmpty());
    m_ui->primary->setEnabled(true);
    m_ui->second->setText(second);
    m_ui->second->setVisible(!second.isEmpty());
    m_ui->back->setVisible(back);
    m_ui->leave->setText(leave.isEmpty() ? tr("Cancel") : leave);
    m_ui->leave->show();
}

void ImportPage::primaryPressed()
{
    switch (m_intake.step()) {
    case Step::Files:
        m_intake.check();
        break;
    case Step::Faults:
        if (m_intake.isInOrder())
            m_intake.plan(workbench::WhenRoundHasResponses::Refuse);
        else
            m_intake.check();
        break;
    case Step::Changes:
        m_intake.accept();
        break;
    case Step::Done:
        Q_EMIT stored(m_intake.database());
        break;
    case Step::Choose:
    case Step::Failed:
        break;
    }
}

void ImportPage::escape()
{
    if (m_intake.isWorking())
        m_intake.cancelWork();
    else if (m_intake.step() == Step::Done)
        Q_EMIT stored(m_intake.database());
    else if (m_intake.hasCorrections() && m_ui->leaving->isHidden())
        askToLeave();
    else
        Q_EMIT left();
}

void ImportPage::askToLeave()
{
    m_ui->leaving->show();
    m_ui->stay->setFocus();
}

} // namespace faktorbenk::gui
