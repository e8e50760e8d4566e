#include "gui/pages/trendpage.h"

#include "gui/design/style.h"
#include "gui/models/trendmodel.h"
#include "gui/printing/pagetable.h"
#include "gui/promise/why.h"
#include "gui/session.h"
#include "report/about.h"
#include "ui_trendpage.h"
#include "wording/errortext.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/lineagetext.h"

namespace faktorbenk::gui {

namespace {

constexpr std::size_t roundsUpright = 4; // more need a page that lies

double widthOf(TrendModel::Kind kind) // on paper, beside each other
{
    switch (kind) {
    case TrendModel::Kind::Factor:
        return 2.2;
    case TrendModel::Kind::Round:
        return 0.66;
    case TrendModel::Kind::Change:
    case TrendModel::Kind::MunicipalityChange:
        return 1.55;
    case TrendModel::Kind::Margin:
    case TrendModel::Kind::Municipality:
        break;
    }
    return 1.2;
}

} // namespace

TrendPage::TrendPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::TrendPage>()), m_model(new TrendModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(0, design::px(180));
    m_ui->table->setRowsOpen(true);
    m_ui->why->follow(m_ui->table);
    using wording::Question;
    m_ui->explanations->setQuestions(
        {Question::Trend, Question::TwoTenths, Question::Margin, Question::Hidden, Question::Presenting});
    const auto open = [this](int factor) {
        Q_EMIT factorChosen(survey::Factor::fromIndex(static_cast<std::size_t>(factor)));
    };
    connect(m_ui->table, &ReportTable::rowOpened, this, open);
    connect(m_ui->chart, &TrendChart::factorOpened, this, open);
    connect(m_ui->copy, &QPushButton::clicked, m_ui->table, &ReportTable::copyToClipboard);
    connect(m_ui->since, &QComboBox::activated, this, [this] {
        m_since = m_ui->since->currentText();
        fill(*m_session);
        Q_EMIT viewChanged();
    });
}

TrendPage::~TrendPage() = default;

QVariantMap TrendPage::viewState() const
{
    return m_since.isEmpty() ? QVariantMap{} : QVariantMap{{QStringLiteral("since"), m_since}};
}

void TrendPage::setViewState(const QVariantMap &state)
{
    m_since = state.value(QStringLiteral("since")).toString();
}

void TrendPage::refresh(Session &session)
{
    m_session = &session;
    fill(session);
}

std::optional<report::PageContent> TrendPage::onPaper() const
{
    if (!m_session || m_model->rowCount() == 0)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    if (const auto &figures = m_session->report()->figures())
        content.whom += QStringLiteral(" · ") + wording::responseText(*figures);
    content.choices = {stated(*m_ui->compareLabel, *m_ui->since)};
    content.caption = m_model->summary();
    addTable(content, *m_model);
    for (std::size_t column = 0; column < content.columns.size(); ++column)
        content.columns[column].width = widthOf(m_model->kind(static_cast<int>(column)));
    content.columns.insert(content.columns.begin() + 1, {tr("Over the rounds"), 2.1});
    content.lying = m_model->trend().rounds.size() > roundsUpright;
    for (const survey::Factor factor : survey::allFactors()) {
        auto &cells = content.rows[factor.index()].cells;
        cells.insert(cells.begin() + 1,
                     {{}, report::CourseMark{m_model->trend().points[factor.index()], m_model->spoken(factor)}});
    }
    content.notes = {report::signsCaption()};
    if (!m_ui->history->isHidden())
        content.notes += m_ui->history->text().split(QLatin1Char('\n'));
    addReasons(content, *m_model);
    return content;
}

void TrendPage::fill(Session &session)
{
    const disclosure::UnitReport &report = *session.report();
    const QString name = report.isRoot() ? report.municipality() : report.name();
    auto trend = session.workspace()->trend(session.unit(), session.round());
    const bool several = trend && trend->rounds.size() > 1;
    m_ui->figures->setVisible(several);
    m_ui->compareLabel->setVisible(several);
    m_ui->since->setVisible(several);
    m_ui->copy->setVisible(several);
    m_ui->nothing->setVisible(!several);
    m_ui->about->setText(several ? tr("%1 · %2 to %3").arg(name, trend->rounds.front().round, session.round())
                                 : QStringLiteral("%1 · %2").arg(name, session.round()));
    if (!several) {
        m_ui->nothing->setText(
            trend ? tr("There is no round before %1 in this file. When an earlier or a later one is read in, "
                       "what has changed stands here.")
                        .arg(session.round())
                  : wording::errorText(trend.error()));
        m_model->setTrend({}, 0, report.floor());
        m_ui->chart->setTrend({}, {}, {}, {});
        return;
    }
    m_ui->since->clear();
    std::vector<survey::Lineage> lineages;
    for (std::size_t round = trend->rounds.size() - 1; round-- > 0;) { // newest first
        m_ui->since->addItem(trend->rounds[round].round);
        lineages.push_back(trend->rounds[round].lineage);
    }
    m_ui->since->setCurrentIndex(std::max(0, m_ui->since->findText(m_since)));
    const std::size_t since =
        trend->rounds.size() - 2 - static_cast<std::size_t>(m_ui->since->currentIndex());
    const QStringList history = wording::lineageLines(lineages);
    m_ui->history->setText(history.join(QLatin1Char('\n')));
    m_ui->history->setVisible(!history.isEmpty());
    m_model->setTrend(std::move(*trend), since, report.floor());
    QStringList names;
    QStringList spoken;
    for (const survey::Factor factor : survey::allFactors()) {
        names += QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
        spoken += m_model->spoken(factor);
    }
    m_ui->chart->setTrend(m_model->trend(), name, names, spoken);
    m_ui->chart->setProperty("pictureNote", reasonsIn(*m_model).join(QLatin1Char('\n'))); // rule A5
    m_ui->chart->setProperty("pictureTitle", tr("The ten factors of %1 over the rounds").arg(name));
    m_ui->chart->setAccessibleName(tr("Chart: the ten factors of %1 over the rounds").arg(name));
    m_ui->table->setAccessibleName(tr("The ten factors of %1 over the rounds").arg(name));
    const QString summary = m_model->summary();
    m_ui->summary->setText(summary);
    m_ui->summary->setVisible(!summary.isEmpty());
}

} // namespace faktorbenk::gui
