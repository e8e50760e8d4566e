#include "gui/pages/distributionpage.h"

#include "gui/design/style.h"
#include "gui/models/distributionmodel.h"
#include "gui/printing/pagetable.h"
#include "gui/promise/unitabovebutton.h"
#include "gui/promise/why.h"
#include "gui/session.h"
#include "gui/widgets/breathing.h"
#include "gui/widgets/tabletext.h"
#include "ui_distributionpage.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"


namespace faktorbenk::gui {

DistributionPage::DistributionPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::DistributionPage>()),
      m_model(new DistributionModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(0, design::px(180));
    m_ui->table->setRowsOpen(true);
    m_ui->why->follow(m_ui->table);
    m_ui->caption->setText(wording::shareCaption());
    (new Breathing(m_ui->scroll))->add(m_ui->chart, [this] { return m_ui->chart->mostHeight(); });
    m_ui->views->setCurrentIndex(0);
    const auto open = [this](int row) {
        if (row >= 0 && row < m_model->rowCount())
            Q_EMIT factorChosen(survey::Factor::fromIndex(static_cast<std::size_t>(row)));
    };
    connect(m_ui->table, &ReportTable::rowOpened, this, open);
    connect(m_ui->chart, &LikertChart::rowOpened, this, open);
    connect(m_ui->asTable, &QPushButton::toggled, this, [this](bool table) {
        m_ui->views->setCurrentIndex(table ? 1 : 0);
        m_ui->asTable->setText(table ? tr("Show as chart") : tr("Show as table"));
    });
    connect(m_ui->asTable, &QPushButton::clicked, this, &SessionPage::viewChanged);
    connect(m_ui->unitAbove, &QPushButton::clicked, this, &SessionPage::unitAboveWanted);
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        copyTable(this, wording::shareCaption() + QLatin1Char('\n') + tableText(*m_model));
    });
}

DistributionPage::~DistributionPage() = default;

QVariantMap DistributionPage::viewState() const
{
    return m_ui->asTable->isChecked() ? QVariantMap{{QStringLiteral("table"), true}} : QVariantMap{};
}

void DistributionPage::setViewState(const QVariantMap &state)
{
    m_ui->asTable->setChecked(state.value(QStringLiteral("table")).toBool());
}

std::optional<report::PageContent> DistributionPage::onPaper() const
{
    if (m_model->rowCount() == 0) // withheld, or for all staff (rule A7)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    content.caption = wording::shareCaption();
    content.lying = true;
    addTable(content, *m_model);
    content.columns.insert(content.columns.begin() + 1, {tr("← disagree · agree →"), 4, report::PageColumn::Align::Middle});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto &cells = content.rows[static_cast<std::size_t>(row)].cells;
        const auto &figures = m_report->factors()[static_cast<std::size_t>(row)].figures;
        if (const QString hidden = m_model->hiddenText(row); hidden.isEmpty())
            cells.insert(cells.begin() + 1, {{}, report::SharesMark{*figures->distribution}});
        else
            cells = {cells.front(), {hidden, report::NoMark(), DistributionModel::ColumnCount, true}};
    }
    addReasons(content, *m_model);
    return content;
}

void DistributionPage::refresh(Session &session)
{
    m_above = unitAbove(session);
    setReport(session.report());
}

void DistributionPage::setReport(ReportPtr report)
{
    m_report = std::move(report);
    fill();
}

void DistributionPage::fill()
{
    const auto &figures = m_report->figures();
    const QString name = m_report->isRoot() ? m_report->municipality() : m_report->name();
    // Staff material has no distribution; the gate gives none either, so there would be nothing to show.
    const bool shown = figures && m_report->audience() == disclosure::Audience::Leader;
    QStringList about{name, m_report->round()};
    if (figures)
        about += wording::responseText(*figures);
    m_ui->about->setText(about.join(QStringLiteral(" · ")));
    using wording::Question;
    m_ui->explanations->setQuestions(
        shown ? std::vector{Question::Shares, Question::Mean, Question::Hidden, Question::Presenting}
              : std::vector{Question::Hidden});
    m_ui->figures->setVisible(shown);
    m_ui->asTable->setVisible(shown);
    m_ui->copy->setVisible(shown);
    m_ui->reason->setVisible(!figures);
    m_ui->unitAbove->setUnit(figures ? QString() : m_above);
    m_ui->reason->setText(figures ? QString()
                                  : wording::reasonSentence(*figures.reason(), m_report->floor(),
                                                            m_report->isRoot() ? wording::Hidden::Municipality
                                                                               : wording::Hidden::Unit));
    m_model->setReport(shown ? m_report : nullptr);
    std::vector<LikertChart::Row> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto &factor = m_report->factors()[static_cast<std::size_t>(row)];
        rows.push_back({factor.factor.number(), wording::factorName(factor.factor),
                        factor.figures ? factor.figures->distribution : std::nullopt,
                        m_model->hiddenText(row), m_model->answersText(row), m_model->spoken(row)});
    }
    m_ui->chart->setRows(std::move(rows));
    m_ui->chart->setProperty("pictureNote", reasonsIn(*m_model).join(QLatin1Char('\n'))); // rule A5
    m_ui->chart->setAccessibleName(tr("Chart: how the answers of %1 fall on the ten factors").arg(name));
    const QString title = tr("How the answers of %1 fall, %2").arg(name, m_report->round());
    m_ui->chart->setProperty("pictureTitle", title);
    m_ui->table->setAccessibleName(title);
}

} // namespace faktorbenk::gui
