#include "gui/pages/overviewpage.h"

#include "gui/design/style.h"
#include "gui/printing/pagetable.h"
#include "gui/promise/unitabovebutton.h"
#include "gui/session.h"
#include "gui/widgets/breathing.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/scrolledcontent.h"
#include "report/about.h"
#include "ui_overviewpage.h"
#include "wording/figuretext.h"

#include <QScrollArea>

#include <algorithm>

namespace faktorbenk::gui {

OverviewPage::OverviewPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::OverviewPage>()), m_model(new OverviewModel(this))
{
    setObjectName(QStringLiteral("OverviewPage"));
    m_ui->setupUi(scrolledContent(this));
    design::fitLayouts(this);
    if (design::scale() > 1.4)
        letFlow(m_ui->choices);
    m_ui->table->setModel(m_model);
    m_ui->table->setStretchColumn(1, design::px(120)); // the plot
    m_ui->table->setRowsOpen(true);
    m_ui->table->setFirstColumnLimit(design::px(170));
    auto *breathing = new Breathing(findChild<QScrollArea *>(QStringLiteral("scroll")));
    breathing->add(m_ui->table, [this] {
        return m_ui->table->horizontalHeader()->height() + m_model->rowCount() * design::px(roomyRow);
    });
    m_ui->table->setDispensable([this](int column) { return m_model->isAside(column); });
    m_ui->oneOnly->hide();
    connect(m_ui->table, &ReportTable::leftOut, m_ui->oneOnly, &QWidget::setVisible);
    m_ui->why->follow(m_ui->table);
    m_ui->table->setProperty("picture", true); // the plot with its figures
    m_ui->legend->setProperty("picture", QStringLiteral("below"));
    connect(m_ui->table, &ReportTable::rowOpened, this, [this](int row) { Q_EMIT factorChosen(m_model->factorAt(row)); });
    QHeaderView *head = m_ui->table->horizontalHeader();
    head->setSectionsClickable(true);
    connect(head, &QHeaderView::sectionClicked, this, [this](int column) {
        if (m_model->kind(column) == OverviewModel::Kind::Plot)
            return;
        OverviewModel::Sort sort = m_model->sortOf(column);
        const OverviewModel::Sort now = m_model->sort();
        sort.descending = now.kind == sort.kind && now.reference == sort.reference && !now.descending &&
                          sort.kind != OverviewModel::Kind::Factor;
        sortBy(sort);
    });
    connect(m_ui->sortBy, &QComboBox::activated, this, [this](int at) {
        OverviewModel::Sort sort = m_model->sorts()[static_cast<std::size_t>(at)];
        sort.descending = m_sort.descending && sort.kind != OverviewModel::Kind::Factor;
        sortBy(sort);
    });
    connect(m_ui->turn, &QPushButton::clicked, this, [this] {
        OverviewModel::Sort sort = m_sort;
        sort.descending = !sort.descending;
        sortBy(sort);
    });
    connect(m_ui->compareWith, &QComboBox::activated, this, [this](int at) {
        m_wanted = m_references[static_cast<std::size_t>(at)];
        showReference();
        Q_EMIT viewChanged();
    });
    connect(m_ui->copy, &QPushButton::clicked, m_ui->table, &ReportTable::copyToClipboard);
    connect(m_ui->unitAbove, &QPushButton::clicked, this, &OverviewPage::unitAboveWanted);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::refresh(Session &session)
{
    setReport(session.report());
    m_ui->unitAbove->setUnit(unitAbove(session));
    QString before;
    if (const auto turnout = session.workspace()->turnout(session.round(), session.unit()))
        if (const auto &then = turnout->units.front().before; then && *then && (*then)->responseRate)
            before = QStringLiteral("%1: %2").arg(turnout->before, wording::percent(*(*then)->responseRate));
    setResponseBefore(before);
}

void OverviewPage::setResponseBefore(const QString &text)
{
    if (m_report->figures() && !text.isEmpty())
        m_ui->response->setText(QStringLiteral("%1 · %2").arg(wording::responseText(*m_report->figures()), text));
}

namespace {

// Kinds and references as a file may hold them.
QVariantMap stateOf(const OverviewModel::Sort &sort)
{
    QVariantMap state{{QStringLiteral("by"), static_cast<int>(sort.kind)}, {QStringLiteral("descending"), sort.descending}};
    if (sort.reference) {
        state[QStringLiteral("reference")] = static_cast<int>(sort.reference->with);
        state[QStringLiteral("name")] = sort.reference->name;
    }
    return state;
}

OverviewModel::Sort sortFrom(const QVariantMap &state)
{
    OverviewModel::Sort sort;
    sort.kind = static_cast<OverviewModel::Kind>(state.value(QStringLiteral("by")).toInt());
    sort.descending = state.value(QStringLiteral("descending")).toBool();
    if (state.contains(QStringLiteral("reference")))
        sort.reference = Reference{static_cast<Reference::With>(state.value(QStringLiteral("reference")).toInt()),
                                   state.value(QStringLiteral("name")).toString()};
    return sort;
}

} // namespace

QVariantMap OverviewPage::viewState() const
{
    QVariantMap state;
    if (m_wanted) {
        state[QStringLiteral("with")] = static_cast<int>(m_wanted->with);
        state[QStringLiteral("withName")] = m_wanted->name;
    }
    if (m_sort.kind != OverviewModel::Kind::Factor)
        state[QStringLiteral("sort")] = stateOf(m_sort);
    return state;
}

void OverviewPage::setViewState(const QVariantMap &state)
{
    m_wanted.reset();
    if (state.contains(QStringLiteral("with")))
        m_wanted = Reference{static_cast<Reference::With>(state.value(QStringLiteral("with")).toInt()),
                             state.value(QStringLiteral("withName")).toString()};
    m_sort = sortFrom(state.value(QStringLiteral("sort")).toMap());
}

void OverviewPage::sortBy(const OverviewModel::Sort &sort)
{
    m_sort = sort;
    const int row = m_ui->table->currentIndex().row();
    const auto current = row >= 0 ? std::optional(m_model->factorAt(row)) : std::nullopt;
    showSort();
    for (int at = 0; current && at < m_model->rowCount(); ++at) // the mark follows its factor
        if (m_model->factorAt(at) == *current)
            m_ui->table->setCurrentIndex(m_model->index(at, 0));
    Q_EMIT viewChanged();
}

void OverviewPage::showSort()
{
    OverviewModel::Sort sort = m_sort;
    if (m_model->columnOf(sort) < 0) // a column that this unit does not have
        sort = {};
    m_model->setSort(sort);
    const bool sorted = sort.kind != OverviewModel::Kind::Factor;
    m_ui->sortBy->clear();
    const auto all = m_model->sorts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        m_ui->sortBy->addItem(all[i].kind == OverviewModel::Kind::Factor
                                  ? tr("as in the survey")
                                  : m_model->headerData(m_model->columnOf(all[i]), Qt::Horizontal, Qt::DisplayRole).toString());
        if (all[i].kind == sort.kind && all[i].reference == sort.reference)
            m_ui->sortBy->setCurrentIndex(static_cast<int>(i));
    }
    m_ui->turn->setVisible(sorted);
    m_ui->turn->setText(sort.descending ? tr("highest first") : tr("lowest first"));
    m_ui->turn->setAccessibleName(sort.descending ? tr("Sorted, highest first; turn round") : tr("Sorted, lowest first; turn round"));
    QHeaderView *head = m_ui->table->horizontalHeader();
    head->setSortIndicatorShown(sorted);
    head->setSortIndicator(m_model->columnOf(sort), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    QString name = tr("The ten factors of %1, %2").arg(m_report->name(), m_report->round());
    if (sorted)
        name += QStringLiteral(", ") + tr("sorted by %1").arg(m_ui->sortBy->currentText()) + QStringLiteral(", ") + m_ui->turn->text();
    m_ui->table->setAccessibleName(name);
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
    using wording::Question;
    m_ui->explanations->setQuestions(figures ? std::vector{Question::Mean, Question::TwoTenths, Question::Margin,
                                                           Question::Hidden, Question::Presenting}
                                             : std::vector{Question::Hidden});
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
    showSort();
    m_ui->legend->setContents(m_report->name(), m_model->shownReferences(), m_model->hasMargins());

    const auto &factors = m_report->factors();
    const bool warn = std::any_of(factors.begin(), factors.end(), [](const disclosure::FactorReport &factor) {
        return std::any_of(factor.comparisons.begin(), factor.comparisons.end(),
                           [](const disclosure::Comparison &comparison) { return comparison.rootWithService; });
    });
    m_ui->warning->setVisible(warn);
    const QStringList sources = sourcesOf(*m_report);
    m_ui->sources->setText(tr("Published means. %1").arg(sources.join(QStringLiteral(" · "))));
    m_ui->sources->setVisible(!sources.isEmpty());
    // What the page says around the table has to go with its picture (rule N10).
    QStringList note;
    if (chosen)
        note += tr("Difference from: %1").arg(chosen->title());
    note += report::signsCaption();
    if (!sources.isEmpty())
        note += m_ui->sources->text();
    m_ui->table->setProperty("pictureNote", note.join(QLatin1Char('\n')));
}

// The table in its order; the figures of the chart are all in it.
std::optional<report::PageContent> OverviewPage::onPaper() const
{
    if (!m_report || !m_report->figures())
        return std::nullopt;
    report::PageContent content;
    content.title = tr("The ten factors");
    content.whom = QStringLiteral("%1 · %2 · %3").arg(m_ui->title->text(), m_report->round(), m_ui->response->text());
    content.choices = {stated(*m_ui->sortLabel, *m_ui->sortBy)};
    if (!m_references.empty())
        content.choices.prepend(stated(*m_ui->compareLabel, *m_ui->compareWith));
    if (!m_ui->turn->isHidden())
        content.choices += m_ui->turn->text();
    content.caption = m_ui->rule->text();
    addTable(content, *m_model);
    const auto plot = m_model->columnOf(OverviewModel::Kind::Plot);
    for (report::PageRow &row : content.rows)
        row.cells.erase(row.cells.begin() + plot);
    content.columns.erase(content.columns.begin() + plot);
    for (report::PageColumn &column : content.columns)
        column.width = column.align == report::PageColumn::Align::Left ? 1.5 : 1;
    content.columns.front().width = 3.2;
    content.lying = content.columns.size() > 8;
    content.notes = {report::signsCaption()};
    for (const QLabel *note : {static_cast<const QLabel *>(m_ui->warning), static_cast<const QLabel *>(m_ui->sources), static_cast<const QLabel *>(m_ui->history)})
        if (!note->isHidden())
            content.notes += note->text();
    addReasons(content, *m_model);
    return content;
}

} // namespace faktorbenk::gui
