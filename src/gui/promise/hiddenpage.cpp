#include "gui/promise/hiddenpage.h"

#include "base/clock.h"
#include "disclosure/unitreport.h"
#include "gui/design/style.h"
#include "gui/promise/hiddenmodel.h"
#include "gui/printing/pagetable.h"
#include "gui/session.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/pageroom.h"
#include "gui/widgets/reportdelegate.h"
#include "gui/widgets/reportheader.h"
#include "gui/widgets/spoken.h"
#include "gui/widgets/tablekeys.h"
#include "gui/widgets/tabletext.h"
#include "ui_hiddenpage.h"
#include "wording/errortext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace faktorbenk::gui {

using disclosure::Reason;
using workbench::LogForm;

HiddenPage::HiddenPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::HiddenPage>()), m_model(new HiddenModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    letFlow(m_ui->choices);
    QTableView *table = m_ui->table;
    table->setMinimumHeight(design::px(leastTable));
    table->setProperty("list", true);
    table->setHorizontalHeader(new ReportHeader(table));
    table->setItemDelegate(new ReportDelegate(table));
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(design::px(40));
    auto *keys = new TableKeys(table);
    connect(keys, &TableKeys::entered, this, &HiddenPage::openRow);
    connect(keys, &TableKeys::copied, m_ui->copy, &QPushButton::click);
    connect(keys, &TableKeys::resized, this, &HiddenPage::fitColumns);
    m_ui->why->follow(table);
    m_ui->explanations->setQuestions({wording::Question::Hidden});
    m_ui->search->setMaximumWidth(design::px(280));
    connect(m_ui->reason, &QComboBox::currentIndexChanged, this, &HiddenPage::applyFilter);
    connect(m_ui->reason, &QComboBox::activated, this, [this] { m_reason = m_ui->reason->currentData().toInt(); });
    connect(m_ui->search, &QLineEdit::textChanged, this, &HiddenPage::applyFilter);
    connect(m_ui->reason, &QComboBox::activated, this, &SessionPage::viewChanged);
    connect(m_ui->search, &QLineEdit::editingFinished, this, &SessionPage::viewChanged); // not with every letter
    connect(table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { copyTable(this, tableText(*m_model)); });
    connect(m_ui->csv, &QPushButton::clicked, this, [this] { choosePath(LogForm::Csv); });
    connect(m_ui->text, &QPushButton::clicked, this, [this] { choosePath(LogForm::Text); });
    m_ui->said->hide();
}

HiddenPage::~HiddenPage() = default;

QVariantMap HiddenPage::viewState() const
{
    QVariantMap state;
    if (m_reason > 0)
        state[QStringLiteral("reason")] = m_reason;
    if (!m_ui->search->text().isEmpty())
        state[QStringLiteral("search")] = m_ui->search->text();
    return state;
}

void HiddenPage::setViewState(const QVariantMap &state)
{
    m_reason = state.value(QStringLiteral("reason")).toInt();
    m_ui->reason->setCurrentIndex(std::max(0, m_ui->reason->findData(m_reason)));
    m_ui->search->setText(state.value(QStringLiteral("search")).toString());
}

void HiddenPage::refresh(Session &session)
{
    if (m_gate != session.gate() || m_audience != session.audience())
        setLog(session.gate(), session.audience(), QFileInfo(session.path()).fileName());
}

void HiddenPage::setLog(std::shared_ptr<const disclosure::Gate> gate, disclosure::Audience audience,
                        const QString &database)
{
    m_gate = std::move(gate);
    m_audience = audience;
    m_database = database;
    m_model->setLog(m_gate, audience);
    offerReasons();
    const bool any = m_model->all() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->table, m_ui->reason, m_ui->reasonLabel, m_ui->search, m_ui->copy})
        part->setVisible(any);
    m_ui->none->setVisible(!any);
    // The files have all of the log, also what is said of distributions: for representatives (rules A7, A8).
    const bool files = audience == disclosure::Audience::Leader;
    m_ui->csv->setVisible(files);
    m_ui->text->setVisible(files);
    m_ui->said->hide();
    applyFilter();
}

// Those that occur; what was chosen stays chosen where it does.
void HiddenPage::offerReasons()
{
    const QSignalBlocker quiet(m_ui->reason);
    m_ui->reason->clear();
    m_ui->reason->addItem(tr("all of it"), 0);
    for (const auto &[reason, words] : {std::pair(Reason::BelowFloor, tr("too few have answered")),
                                        std::pair(Reason::ProtectsAnother, tr("hidden to protect others")),
                                        std::pair(Reason::NotGiven, tr("not given in the report")),
                                        std::pair(Reason::ReadAgain, tr("the answers must be read in again")),
                                        std::pair(Reason::Removed, tr("removed with the single responses"))})
        if (m_model->has(reason))
            m_ui->reason->addItem(words, 1 + static_cast<int>(reason));
    m_ui->reason->setCurrentIndex(std::max(0, m_ui->reason->findData(m_reason)));
}

std::optional<report::PageContent> HiddenPage::onPaper() const
{
    if (!m_gate || m_model->rowCount() == 0)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    content.choices = {stated(*m_ui->reasonLabel, *m_ui->reason)};
    if (!m_ui->search->text().isEmpty())
        content.choices += tr("Search: %1").arg(m_ui->search->text());
    content.figures = false; // rule A8
    addTable(content, *m_model);
    content.columns[HiddenModel::Where].width = 2.4;
    content.columns[HiddenModel::Code].width = 0.8;
    content.columns[HiddenModel::What].width = 2.4;
    content.columns[HiddenModel::Why].width = 2.4;
    addReasons(content, *m_model);
    return content;
}

void HiddenPage::applyFilter()
{
    if (!m_gate)
        return;
    HiddenModel::Filter filter;
    if (m_ui->reason->currentIndex() > 0)
        filter.reason = static_cast<Reason>(m_ui->reason->currentData().toInt() - 1);
    filter.search = m_ui->search->text();
    m_model->setFilter(filter);
    m_ui->about->setText(tr("%1 · %2 · %n line(s), no figures", nullptr, m_model->rowCount())
                             .arg(disclosure::municipalityName(*m_gate), m_gate->round()));
    m_ui->table->setAccessibleName(tr("What is hidden: %1").arg(m_ui->about->text()));
    m_ui->noHit->setVisible(m_model->all() > 0 && m_model->rowCount() == 0);
    fitColumns();
    if (m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(0, 0));
}

void HiddenPage::fitColumns()
{
    const int room = m_ui->table->viewport()->width();
    const int code = design::px(88);
    const int unit = (room - code) * 34 / 100;
    const int what = (room - code) * 34 / 100;
    m_ui->table->setColumnWidth(HiddenModel::Where, unit);
    m_ui->table->setColumnWidth(HiddenModel::Code, code);
    m_ui->table->setColumnWidth(HiddenModel::What, what);
    m_ui->table->setColumnWidth(HiddenModel::Why, room - unit - code - what);
}

void HiddenPage::openRow(int row)
{
    if (row < 0)
        return;
    if (const auto unit = m_model->unitAt(row))
        Q_EMIT unitOpened(*unit);
}

void HiddenPage::choosePath(LogForm form)
{
    const bool csv = form == LogForm::Csv;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where shall the list be kept?"),
        tr("Hidden in %1").arg(m_gate->round()) + (csv ? QStringLiteral(".csv") : QStringLiteral(".txt")),
        csv ? tr("Tables (*.csv)") : tr("Text (*.txt)"));
    if (!path.isEmpty())
        write(form, path);
}

void HiddenPage::write(LogForm form, const QString &path)
{
    const auto written = workbench::writeSuppressionLog(*m_gate, m_database, base::SystemClock().now().date(), form, path);
    announce(m_ui->said, written ? tr("The list is written to %1. It has no figures and may be handed to representatives.").arg(path)
                                 : wording::errorText(written.error()));
}

} // namespace faktorbenk::gui
