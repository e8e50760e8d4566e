#include "gui/forms/plannotices.h"

#include "gui/design/style.h"
#include "gui/forms/plandesk.h"
#include "gui/widgets/spoken.h"
#include "ui_plannotices.h"

#include <QLocale>
#include <QTimer>

namespace faktorbenk::gui {

namespace {

constexpr std::chrono::seconds told{6};
constexpr int longestQuote = 200;

} // namespace

PlanNotices::PlanNotices(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PlanNotices>())
{
    setAttribute(Qt::WA_StyledBackground);
    m_ui->setupUi(this);
    design::fitLayouts(this);
    for (QWidget *part : {m_ui->rightRow, m_ui->conflictRow, static_cast<QWidget *>(m_ui->failure), static_cast<QWidget *>(m_ui->told)})
        part->hide();
    hide();
    connect(m_ui->takeOver, &QPushButton::clicked, this, &PlanNotices::takeOverWanted);
    connect(m_ui->mine, &QPushButton::clicked, this, &PlanNotices::mineWanted);
    connect(m_ui->theirs, &QPushButton::clicked, this, &PlanNotices::theirsWanted);
}

PlanNotices::~PlanNotices() = default;

void PlanNotices::fit()
{
    setVisible(!m_ui->rightRow->isHidden() || !m_ui->conflictRow->isHidden() || !m_ui->failure->isHidden() ||
               !m_ui->told->isHidden());
}

void PlanNotices::showRight(const PlanDesk &desk)
{
    const bool shown = !m_ui->rightRow->isHidden();
    m_ui->rightRow->setVisible(!desk.mayWrite());
    m_ui->takeOver->setVisible(desk.isFree());
    QString right;
    if (desk.isFree())
        right = tr("Nobody writes in this file any more. You can take over.");
    else if (const auto &other = desk.other())
        right = tr("Read only: %1 on %2 has had the file open for writing since %3.")
                    .arg(other->user, other->machine, QLocale().toString(other->since.toLocalTime(), QLocale::ShortFormat));
    else
        right = tr("Read only: the file cannot be written to from here just now.");
    fit();
    if (!desk.mayWrite() && (!shown || m_ui->right->text() != right))
        announce(m_ui->right, right);
}

void PlanNotices::showFailure(const QString &sentence, Unsaved unsaved)
{
    QString whole = sentence;
    if (unsaved == Unsaved::Here)
        whole = tr("Not saved yet. %1 What you have written stays here and is tried again.").arg(sentence);
    else if (unsaved == Unsaved::KeptOnComputer)
        whole = tr("Not saved yet. %1 What you have written is kept on this computer and tried again.").arg(sentence);
    m_ui->failure->setVisible(!sentence.isEmpty());
    fit();
    announce(m_ui->failure, sentence.isEmpty() ? sentence : whole);
}

bool PlanNotices::showsTrouble() const
{
    return !m_ui->failure->isHidden() || !m_ui->conflictRow->isHidden();
}

void PlanNotices::showConflict(const QString &theirs)
{
    const QString quote = theirs.size() > longestQuote ? theirs.left(longestQuote) + QChar(0x2026) : theirs;
    m_ui->conflictRow->show();
    fit();
    announce(m_ui->conflict,
             theirs.isEmpty() ? tr("Somebody else has emptied this field while you wrote. Which is to stand?")
                              : tr("Somebody else wrote “%1” in this field while you wrote. Which is to stand?").arg(quote));
}

void PlanNotices::hideConflict()
{
    m_ui->conflictRow->hide();
    fit();
}

void PlanNotices::tell(const QString &sentence)
{
    m_ui->told->show();
    fit();
    announce(m_ui->told, sentence);
    QTimer::singleShot(told, this, [this, sentence] {
        if (m_ui->told->text() != sentence)
            return;
        m_ui->told->hide();
        fit();
    });
}

} // namespace faktorbenk::gui
