#include "gui/pages/factorpage.h"

#include "gui/charts/figurechart.h"
#include "gui/design/signs.h"
#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "gui/pages/distributionpanel.h"
#include "gui/printing/pagetable.h"
#include "gui/promise/unitabovebutton.h"
#include "gui/session.h"
#include "gui/widgets/breathing.h"
#include "gui/widgets/tabletext.h"
#include "ui_factorpage.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"

#include <QShortcut>

#include <algorithm>
#include <array>

namespace faktorbenk::gui {

using With = disclosure::Comparison::With;

namespace {

constexpr int mostRounds = 1; // earlier ones among the columns; the table has them all
constexpr int leastChart = 216;
constexpr int mostChart = 400;

} // namespace

FactorPage::FactorPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::FactorPage>()), m_model(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_breathing = new Breathing(m_ui->scroll);
    m_breathing->add(m_ui->means, [] { return design::px(mostChart); }, design::px(leastChart));
    m_ui->previous->setIcon(design::icon(design::Sign::Left));
    m_ui->next->setIcon(design::icon(design::Sign::Right));
    m_ui->next->setLayoutDirection(Qt::RightToLeft);
    m_ui->question->setText(wording::guidingQuestion());
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(3, design::px(120));
    m_ui->table->setFirstColumnLimit(design::px(150));
    connect(m_ui->plan, &FactorPlanCard::wayWanted, this, &FactorPage::wayWanted);
    connect(m_ui->unitAbove, &QPushButton::clicked, this, &SessionPage::unitAboveWanted);
    connect(m_ui->copy, &QPushButton::clicked, this, &FactorPage::copy);
    connect(m_ui->previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] { step(1); });
    for (const auto &[key, by] : {std::pair{Qt::Key_PageUp, -1}, {Qt::Key_PageDown, 1}}) {
        auto *turn = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

FactorPage::~FactorPage() = default;

void FactorPage::refresh(Session &session)
{
    m_above = unitAbove(session);
    setReport(session.report());
    // Read, not opened for writing: who looks at a factor takes nothing from who writes.
    const followup::PlanKey key{session.round(), session.unit().text()};
    auto plan = session.workspace()->plan(key);
    const auto standing = session.workspace()->standing(key, QDate::currentDate());
    if (!plan)
        return;
    LaterRound later = plan->choices.empty() ? LaterRound() : LaterRound(session);
    setPlan(std::move(*plan), standing ? standing->followUpDue : followup::OptionalDate(), std::move(later));
}

QVariantMap FactorPage::viewState() const
{
    return m_asTable ? QVariantMap{{QStringLiteral("table"), true}} : QVariantMap{};
}

void FactorPage::setViewState(const QVariantMap &state)
{
    m_asTable = state.value(QStringLiteral("table")).toBool();
    if (m_distribution)
        m_distribution->showTable(m_asTable);
}

void FactorPage::setPlan(followup::UnitPlan plan, const followup::OptionalDate &due, LaterRound later)
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
        m_ui->plan->setPlan(*m_plan, m_factor, m_due, m_plan->choiceFor(m_factor) ? m_later.outcome(m_factor) : QString(), QDate::currentDate());
}

// The figures of the gate alone: those that stand on the page.
void FactorPage::copy()
{
    QString text = m_ui->title->text().simplified() + QLatin1Char('\n') + tableText(*m_model);
    if (m_distribution) { // rule A7
        const survey::Distribution &shares = *m_report->factors()[m_factor.index()].figures->distribution;
        text += QLatin1Char('\n') + wording::shareCaption() + QLatin1Char('\n');
        for (std::size_t i = 0; i < shares.size(); ++i)
            text += QStringLiteral("%1 %2\t%3\n").arg(QString::number(i + 1), wording::answerLabel(static_cast<int>(i) + 1), wording::percent(shares[i]));
    }
    copyTable(this, text);
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
    // What the unit wants of the factor stays: it needs no figures.
    for (QWidget *figure : {static_cast<QWidget *>(m_ui->meansHeading), static_cast<QWidget *>(m_ui->answered),
                            static_cast<QWidget *>(m_ui->means), static_cast<QWidget *>(m_ui->table),
                            static_cast<QWidget *>(m_ui->copy)})
        figure->setVisible(released);
    m_ui->reason->setVisible(!released);
    m_ui->unitAbove->setUnit(released ? QString() : m_above);
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
            label->clear(), label->hide();
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
    m_ui->explanations->setQuestions(questions);
}

void FactorPage::fillHead()
{
    const QString name = wording::factorName(m_factor);
    setAccessibleName(QStringLiteral("%1 %2").arg(m_factor.number()).arg(name));
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
            columns.push_back(column(comparison.name, comparison.mean, design::nation, design::municipality,
                                     Qt::SolidLine)); // lighter than our unit, also in print
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
    m_ui->means->setProperty("pictureTitle", tr("%1: means on a scale from 1 to 5").arg(wording::factorName(m_factor)));
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
        withheld ? wording::reasonSentence(*withheld, m_report->floor(), wording::Hidden::Distribution) : QString());
    if (!shown) {
        delete m_distribution;
        m_distribution = nullptr;
        return;
    }
    if (!m_distribution) {
        m_distribution = new DistributionPanel(this);
        m_breathing->add(m_distribution->chart(), [] { return design::px(mostChart); }, design::px(leastChart));
        m_ui->charts->addWidget(m_distribution, 1);
        m_distribution->showTable(m_asTable);
        connect(m_distribution, &DistributionPanel::tableChosen, this, [this](bool table) {
            m_asTable = table;
            Q_EMIT viewChanged();
        });
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

std::optional<report::PageContent> FactorPage::onPaper() const
{
    if (!m_report || m_model->rowCount() == 0)
        return std::nullopt;
    const disclosure::FactorReport &factor = m_report->factors()[m_factor.index()];
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = QStringLiteral("%1 · %2").arg(m_ui->definition->text(), m_ui->answered->text());
    content.caption = m_ui->verdict->isHidden() ? m_ui->meansHeading->text()
                                                : QStringLiteral("%1 · %2").arg(m_ui->meansHeading->text(), m_ui->verdict->text());
    addTable(content, *m_model);
    constexpr std::array widths{3.0, 1.0, 2.3, 3.6};
    for (std::size_t column = 0; column < widths.size(); ++column)
        content.columns[column].width = widths.at(column);
    if (m_distribution) { // rule A7: it is there for those who may see it
        const int all = static_cast<int>(content.columns.size());
        content.rows.push_back({{{wording::shareCaption(), report::NoMark(), all}}, 0, true});
        for (std::size_t i = 0; i < factor.figures->distribution->size(); ++i)
            content.rows.push_back({{{QStringLiteral("%1 %2").arg(i + 1).arg(wording::answerLabel(static_cast<int>(i) + 1))},
                                     {wording::percent((*factor.figures->distribution)[i])},
                                     {{}, report::RateMark{(*factor.figures->distribution)[i], {}}, all - 2}}, 1, false});
        content.notes += mostAnswers(*factor.figures->distribution);
    }
    content.notes += m_ui->question->text();
    for (const QLabel *note : {m_ui->noDistribution, m_ui->sources})
        if (!note->isHidden())
            content.notes += note->text();
    return content;
}

} // namespace faktorbenk::gui
