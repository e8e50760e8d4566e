#include "gui/pages/distributionpanel.h"

#include "gui/charts/figurechart.h"
#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "ui_distributionpanel.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <algorithm>
#include <numeric>

namespace faktorbenk::gui {

QString mostAnswers(const survey::Distribution &shares)
{
    std::array<std::size_t, survey::answerValues> order{};
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(),
                     [&shares](std::size_t a, std::size_t b) { return shares[a] > shares[b]; });
    const auto share = [&shares](std::size_t at) { return wording::percent(shares[at]); };
    const auto label = [](std::size_t at) { return wording::answerLabel(static_cast<int>(at) + 1); };
    if (shares[order[1]].count() == 0)
        return DistributionPanel::tr("All: %1 %2").arg(share(order[0]), label(order[0]));
    return DistributionPanel::tr("Most: %1 %2, %3 %4")
        .arg(share(order[0]), label(order[0]), share(order[1]), label(order[1]));
}

DistributionPanel::DistributionPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::DistributionPanel>()), m_model(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->caption->setText(wording::shareCaption());
    m_ui->why->setQuestions({wording::Question::Shares}); // where it arises, not below the fold
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(1, design::px(120));
    m_ui->table->setAccessibleName(tr("Distribution of answers"));
    m_ui->views->setCurrentIndex(0);
    connect(m_ui->asTable, &QPushButton::clicked, this, &DistributionPanel::tableChosen);
    connect(m_ui->asTable, &QPushButton::toggled, this, [this](bool table) {
        m_ui->views->setCurrentIndex(table ? 1 : 0);
        m_ui->asTable->setText(table ? tr("Show as chart") : tr("Show as table"));
    });
}

DistributionPanel::~DistributionPanel() = default;

QWidget *DistributionPanel::chart() const
{
    return m_ui->chart;
}

void DistributionPanel::showTable(bool shown)
{
    m_ui->asTable->setChecked(shown);
}

void DistributionPanel::setDistribution(const survey::Distribution &shares, const QString &factorName)
{
    std::vector<FigureChart::Column> columns;
    std::vector<QStringList> rows;
    double highest = 10;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const int value = static_cast<int>(i) + 1;
        const QString label = QStringLiteral("%1 %2").arg(value).arg(wording::answerLabel(value));
        columns.push_back({label, wording::percent(shares[i]), shares[i].toDouble(), design::answers[i],
                           i == 2 ? design::lineStrong : design::answers[i]});
        rows.push_back({QString::number(value), wording::answerLabel(value), wording::percent(shares[i])});
        highest = std::max(highest, shares[i].toDouble());
    }
    m_ui->chart->setColumns(columns, 0, highest * 1.04, true);
    m_ui->chart->setSpoken(tr("Chart: distribution of the answers on %1").arg(factorName));
    m_ui->chart->setProperty("pictureTitle", tr("How the answers on %1 fall").arg(factorName));
    m_model->setTable({{tr("Answer"), true}, {tr("In words")}, {tr("Share of answers"), true}}, std::move(rows));
    m_ui->most->setText(mostAnswers(shares));
    m_ui->chart->setProperty("pictureNote", QStringLiteral("%1. %2").arg(wording::shareCaption(), mostAnswers(shares))); // rule N7
}

} // namespace faktorbenk::gui
