#include "gui/pages/overviewpage.h"

#include "gui/design/style.h"
#include "gui/models/overviewmodel.h"
#include "gui/session.h"
#include "ui_overviewpage.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace faktorbenk::gui {

OverviewPage::OverviewPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::OverviewPage>()), m_model(new OverviewModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(1, design::px(120)); // the plot
    m_ui->table->setRowsOpen(true);
    m_ui->table->setFirstColumnLimit(design::px(170));
    m_ui->why->follow(m_ui->table);
    m_ui->table->setProperty("picture", true); // the plot with its figures
    m_ui->legend->setProperty("picture", QStringLiteral("below"));
    connect(m_ui->table, &ReportTable::rowOpened, this,
            [this](int row) { Q_EMIT factorChosen(survey::Factor::fromIndex(static_cast<std::size_t>(row))); });
    connect(m_ui->compareWith, &QComboBox::activated, this, [this](int at) {
        m_wanted = m_references[static_cast<std::size_t>(at)];
        showReference();
    });
    connect(m_ui->copy, &QPushButton::clicked, m_ui->table, &ReportTable::copyToClipboard);
    connect(m_ui->unitAbove, &QPushButton::clicked, this, &OverviewPage::unitAboveWanted);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::refresh(Session &session)
{
    setReport(session.report());
    const survey::UnitTree &tree = session.gate()->tree();
    const auto above = m_report->parent() ? tree.find(*m_report->parent()) : std::nullopt;
    setUnitAbove(above ? tree.at(*above).name : QString());
}

void OverviewPage::setReport(ReportPtr report)
{
    m_report = std::move(report);
    m_ui->title->setText(m_report->isRoot() ? m_report->municipality() : m_report->name());
    const QString history = historyOf(*m_report);
    m_ui->history->setText(history);
    m_ui->history->setVisible(!history.isEmpty());
    const auto &figures = m_report->figures();
    m_ui->figures->setVisible(figures.isReleased());
    m_ui->withheld->setVisible(!figures.isReleased());
    m_ui->response->setVisible(figures.isReleased());
    if (!figures) {
        m_ui->reason->setText(wording::reasonSentence(*figures.reason(), m_report->floor(),
                                                      m_report->isRoot() ? wording::Hidden::Municipality
                                                                         : wording::Hidden::Unit));
        m_references.clear();
        m_model->setReport(m_report, {});
        return;
    }
    m_ui->response->setText(wording::responseText(*figures));
    fillReferences();
    showReference();
}

void OverviewPage::setUnitAbove(const QString &name)
{
    m_ui->unitAbove->setVisible(!name.isEmpty());
    m_ui->unitAbove->setText(tr("Go to %1").arg(name));
}

void OverviewPage::fillReferences()
{
    m_references = referencesOf(*m_report);
    m_ui->compareWith->clear();
    for (const Reference &reference : m_references)
        m_ui->compareWith->addItem(reference.title());
    m_ui->compareWith->setVisible(!m_references.empty());
    m_ui->compareLabel->setVisible(!m_references.empty());
}

void OverviewPage::showReference()
{
    auto chosen = usualReference(*m_report);
    // A service type or a round of one unit is not another's: by kind is near enough.
    for (const Reference &reference : m_references) {
        if (m_wanted && reference.with == m_wanted->with &&
            (reference.with != Reference::With::Round || reference.name == m_wanted->name))
            chosen = reference;
    }
    const auto at = chosen ? std::find(m_references.begin(), m_references.end(), *chosen) : m_references.end();
    m_ui->compareWith->setCurrentIndex(static_cast<int>(at - m_references.begin()));
    m_model->setReport(m_report, chosen);
    m_ui->legend->setContents(m_report->name(), m_model->shownReferences(), m_model->hasMargins());
    m_ui->table->setAccessibleName(tr("The ten factors of %1, %2").arg(m_report->name(), m_report->round()));

    const auto &factors = m_report->factors();
    const bool warn = std::any_of(factors.begin(), factors.end(), [](const disclosure::FactorReport &factor) {
        return std::any_of(factor.comparisons.begin(), factor.comparisons.end(),
                           [](const disclosure::Comparison &comparison) { return comparison.rootWithService; });
    });
    m_ui->warning->setVisible(warn);
    const QStringList sources = sourcesOf(*m_report);
    m_ui->sources->setText(tr("Published means. %1").arg(sources.join(QStringLiteral(" · "))));
    m_ui->sources->setVisible(!sources.isEmpty());
}

} // namespace faktorbenk::gui
