#include "gui/pages/factorpage.h"

#include "gui/charts/figurechart.h"
#include "gui/design/signs.h"
#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "gui/pages/distributionpanel.h"
#include "gui/session.h"
#include "ui_factorpage.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QShortcut>

#include <algorithm>

namespace faktorbenk::gui {

using With = disclosure::Comparison::With;

namespace {

constexpr int mostRounds = 1; // earlier ones among the columns; the table has them all

} // namespace

FactorPage::FactorPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::FactorPage>()), m_model(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->means->setFixedHeight(design::px(216));
    m_ui->previous->setIcon(design::icon(design::Sign::Left));
    m_ui->next->setIcon(design::icon(design::Sign::Right));
    m_ui->next->setLayoutDirection(Qt::RightToLeft);
    m_ui->question->setText(wording::guidingQuestion());
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(3, design::px(120));
    connect(m_ui->plan, &FactorPlanCard::wayWanted, this, &FactorPage::wayWanted);
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] { step(1); });
    for (const auto &[key, by] : {std::pair{Qt::Key_PageUp, -1}, {Qt::Key_PageDown, 1}}) {
        auto *turn = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

FactorPage::~FactorPage() = default;

// None: the unit is in no later round that has figures.
static ReportPtr laterReport(const Session &session)
{
    bool isLater = false;
    for (const workbench::RoundInfo &round : session.rounds()) {
        if (isLater && (round.hasResponses || round.hasComposite))
            if (auto report = session.workspace()->report(session.unit(), round.name, session.audience()))
                return std::make_shared<const disclosure::UnitReport>(std::move(*report));
        isLater = isLater || round.name == session.round();
    }
    return nullptr;
}

void FactorPage::refresh(Session &session)
{
    setReport(session.report());
    // Read, not opened for writing: who looks at a factor takes nothing from who writes.
    const followup::PlanKey key{session.round(), session.unit().text()};
    auto plan = session.workspace()->plan(key);
    const auto standing = session.workspace()->standing(key, QDate::currentDate());
    if (!plan)
        return;
    ReportPtr later = plan->choices.empty() ? nullptr : laterReport(session);
    setPlan(std::move(*plan), standing ? standing->followUpDue : followup::OptionalDate(), std::move(later));
}

void FactorPage::setPlan(followup::UnitPlan plan, const followup::OptionalDate &due, ReportPtr later)
{
    m_plan = std::move(plan);
    m_due = due;
    m_later = std::move(later);
    fillPlan();
}

void FactorPage::fillPlan()
{
    m_ui->plan->setVisible(m_plan.has_value());
    if (m_plan)
        m_ui->plan->setPlan(*m_plan, m_factor, m_due, outcome(), QDate::currentDate());
}

// «I neste runde, 2023: 4,3 · ▲ 0,2 over»
QString FactorPage::outcome() const
{
    if (!m_later)
        return {};
    const auto say = [this](const QString &what) { return tr("In the next round, %1: %2").arg(m_later->round(), what); };
    if (!m_later->figures())
        return say(wording::reasonText(*m_later->figures().reason(), m_later->floor(), wording::Hidden::Unit));
    const disclosure::FactorReport &factor = m_later->factors()[m_factor.index()];
    if (!factor.figures)
        return say(wording::reasonText(*factor.figures.reason(), m_later->floor(), wording::Hidden::Factor));
    QString found = wording::number(factor.figures->mean);
    for (const disclosure::Comparison &comparison : factor.comparisons)
        if (comparison.with == With::Round && comparison.name == m_report->round())
            found += QStringLiteral(" · ") + wording::verdictText(comparison.difference);
    return say(found);
}

void FactorPage::setReport(ReportPtr report)
{
    m_report = std::move(report);
    fill();
}

void FactorPage::setFactor(survey::Factor factor)
{
    m_factor = factor;
    if (m_report)
        fill();
}

void FactorPage::step(int by)
{
    const auto to = survey::Factor::fromNumber(m_factor.number() + by);
    if (!to || !m_report)
        return;
    setFactor(*to);
    Q_EMIT factorChanged(m_factor);
}

void FactorPage::fill()
{
    fillHead();
    fillPlan();
    const disclosure::FactorReport *shown =
        m_report->figures() ? &m_report->factors()[m_factor.index()] : nullptr;
    const bool released = shown && shown->figures;
    fillQuestions(released);
    m_ui->figures->setVisible(released);
    m_ui->reason->setVisible(!released);
    if (!released) {
        using wording::Hidden;
        const auto reason = shown ? shown->figures.reason() : m_report->figures().reason();
        const Hidden hidden = m_report->isRoot() ? shown ? Hidden::MunicipalityFactor : Hidden::Municipality
                              : shown            ? Hidden::Factor
                                                 : Hidden::Unit;
        m_ui->reason->setText(wording::reasonSentence(*reason, m_report->floor(), hidden));
        delete m_distribution;
        m_distribution = nullptr;
        m_model->setTable({}, {});
        m_ui->means->setColumns({}, 1, 5, false);
        m_ui->means->setSpoken(QString());
        for (QLabel *label : {m_ui->answered, m_ui->verdict, m_ui->sources, m_ui->noDistribution})
            label->clear();
        return;
    }
    fillMeans(*shown);
    fillDistribution(*shown);
    fillComparisons(*shown);
}

void FactorPage::fillQuestions(bool released)
{
    using wording::Question;
    std::vector<Question> questions{Question::Hidden};
    if (released)
        questions = {Question::Mean, Question::TwoTenths, Question::Margin, Question::Presenting};
    if (released && m_report->audience() == disclosure::Audience::Leader) // A7: the others are shown no shares to ask about
        questions.insert(questions.begin(), Question::Shares);
    m_ui->explanations->setQuestions(questions);
}

void FactorPage::fillHead()
{
    const QString name = wording::factorName(m_factor);
    m_ui->title->setText(QStringLiteral("%1  %2").arg(m_factor.number()).arg(name));
    QString definition = wording::factorDefinition(m_factor);
    if (!definition.isEmpty())
        definition[0] = definition.at(0).toUpper();
    m_ui->definition->setText(tr("%1 · %2").arg(m_report->name(), definition));
    const auto button = [this](QPushButton *at, int by, const QString &spoken) {
        const auto to = survey::Factor::fromNumber(m_factor.number() + by);
        at->setEnabled(to.has_value());
        at->setText(to ? QString::number(to->number()) : QStringLiteral("–"));
        at->setToolTip(to ? wording::factorName(*to) : QString());
        at->setAccessibleName(to ? QStringLiteral("%1: %2").arg(spoken, wording::factorName(*to)) : spoken);
    };
    button(m_ui->previous, -1, tr("Previous factor"));
    button(m_ui->next, 1, tr("Next factor"));
}

void FactorPage::fillMeans(const disclosure::FactorReport &factor)
{
    const auto column = [](const QString &caption, survey::Tenths mean, design::Token fill, design::Token outline, Qt::PenStyle style) {
        return FigureChart::Column{caption,  wording::number(mean),  mean.toDouble(), fill,
                                   outline, style};
    };
    std::vector<FigureChart::Column> columns{column(m_report->isRoot() ? m_report->municipality() : m_report->name(),
                                                    factor.figures->mean, design::accent, design::accent, Qt::SolidLine)};
    for (const auto &comparison : factor.comparisons) {
        if (comparison.with == With::Municipality)
            columns.push_back(column(comparison.name, comparison.mean, design::municipality, design::municipality,
                                     Qt::SolidLine));
        if (comparison.with == With::Service)
            columns.push_back(column(tr("%1 nationally").arg(comparison.name), comparison.mean, design::serviceFill,
                                     design::service, Qt::SolidLine));
        if (comparison.with == With::National && m_report->isRoot())
            columns.push_back(column(tr("Norway"), comparison.mean, design::nationFill, design::service, Qt::DashLine));
    }
    int rounds = 0;
    for (const auto &comparison : factor.comparisons)
        if (comparison.with == With::Round && rounds++ < mostRounds)
            columns.push_back(column(comparison.name, comparison.mean, design::accentBand, design::accent, Qt::SolidLine));
    m_ui->means->setColumns(columns, 1, 5, false);
    m_ui->means->setSpoken(tr("Chart: means on %1, scale 1 to 5").arg(wording::factorName(m_factor)));
    m_ui->answered->setText(tr("%1 answered · margin %2")
                                .arg(wording::count(factor.figures->respondents),
                                     wording::marginText(factor.figures->margin)));
}

void FactorPage::fillDistribution(const disclosure::FactorReport &factor)
{
    const bool may = m_report->audience() == disclosure::Audience::Leader;
    const bool shown = may && factor.figures->distribution;
    m_ui->noDistribution->setVisible(may && !shown);
    const auto withheld = factor.figures->distributionWithheld;
    m_ui->noDistribution->setText(
        !may || shown ? QString()
        : withheld    ? wording::reasonSentence(*withheld, m_report->floor(), wording::Hidden::Distribution)
                      : tr("The composite report does not give the distribution of the answers."));
    if (!shown) {
        delete m_distribution;
        m_distribution = nullptr;
        return;
    }
    if (!m_distribution) {
        m_distribution = new DistributionPanel(this);
        m_ui->charts->addWidget(m_distribution, 1);
        QWidget::setTabOrder(m_ui->next, m_distribution);
    }
    m_distribution->setDistribution(*factor.figures->distribution, wording::factorName(m_factor));
}

void FactorPage::fillComparisons(const disclosure::FactorReport &factor)
{
    std::vector<QStringList> rows;
    rows.push_back({tr("The unit: %1").arg(m_report->name()), wording::number(factor.figures->mean), QString(), QString()});
    for (const auto &comparison : factor.comparisons) {
        QString title = Reference{comparison.with, comparison.name}.title();
        title[0] = title.at(0).toUpper();
        rows.push_back({title, wording::number(comparison.mean), wording::verdictText(comparison.difference),
                        sourceLine(comparison)});
    }
    m_model->setTable({{tr("Compared with")}, {tr("Mean"), true}, {tr("The unit is")}, {tr("Source")}}, std::move(rows), 0);
    m_ui->table->setAccessibleName(tr("Comparisons on %1").arg(wording::factorName(m_factor)));

    const auto reference = usualReference(*m_report);
    const auto *usual = reference ? comparisonWith(factor, *reference) : nullptr;
    m_ui->verdict->setVisible(usual != nullptr);
    if (usual)
        m_ui->verdict->setText(tr("%1 compared with %2").arg(wording::verdictText(usual->difference), reference->title()));
    QStringList note;
    if (usual)
        note += m_ui->verdict->text();
    if (const QStringList sources = sourcesOf(*m_report); !sources.isEmpty())
        note += tr("Published means. %1").arg(sources.join(QStringLiteral(" · ")));
    m_ui->means->setProperty("pictureNote", note.join(QLatin1Char('\n')));
    const bool warn = std::any_of(factor.comparisons.begin(), factor.comparisons.end(),
                                  [](const disclosure::Comparison &one) { return one.rootWithService; });
    m_ui->sources->setVisible(warn);
    m_ui->sources->setText(warn ? tr("The service's published mean is for one kind of service, while these "
                                     "figures are for the whole municipality.")
                                : QString());
}

} // namespace faktorbenk::gui
