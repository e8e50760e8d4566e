#include "gui/pages/heatmappage.h"

#include "disclosure/unitreport.h"
#include "gui/design/style.h"
#include "gui/printing/pagetable.h"
#include "gui/session.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/heatmapdelegate.h"
#include "gui/widgets/tablekeys.h"
#include "gui/widgets/tabletext.h"
#include "report/about.h"
#include "ui_heatmappage.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <utility>

namespace faktorbenk::gui {

using survey::UnitIndex;
using Wanted = HeatMapModel::Choice;

HeatMapPage::HeatMapPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::HeatMapPage>()), m_model(new HeatMapModel(this)),
      m_delegate(new HeatMapDelegate(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    letFlow(m_ui->choices);
    QTableView *table = m_ui->table;
    makeHeatTable(*table, m_delegate);
    table->setModel(m_model);
    m_ui->why->follow(table);
    table->installEventFilter(this);
    auto *keys = new TableKeys(table);
    connect(keys, &TableKeys::entered, this, &HeatMapPage::openRow);
    connect(keys, &TableKeys::copied, m_ui->copy, &QPushButton::click);
    connect(keys, &TableKeys::resized, this, [this] { fitHeatColumns(*m_ui->table); });
    connect(table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(table->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { m_ui->sortBy->setCurrentIndex(section); });

    m_ui->show->setMostWidth(200); // long names do not push
    m_ui->service->setMostWidth(150);
    m_ui->depth->setMostWidth(150);
    m_ui->sortBy->setMostWidth(170);
    m_ui->show->addItems({tr("means"), tr("difference from the municipality"), tr("difference from the unit above"),
                          tr("difference from the service nationally")});
    m_ui->depth->addItems({tr("all levels"), tr("the next level only"), tr("units without units inside")});
    m_ui->sortBy->addItem(tr("as in the tree"));
    for (const survey::Factor factor : survey::allFactors())
        m_ui->sortBy->addItem(QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor)));
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, [this](int at) {
        Wanted choice = m_model->choice();
        choice.show = at == 0 ? HeatMapModel::Show::Means : HeatMapModel::Show::Differences;
        if (at > 0)
            choice.against = static_cast<HeatMapModel::Against>(at - 1);
        choose(choice);
    });
    connect(m_ui->depth, &QComboBox::currentIndexChanged, this, [this](int at) {
        Wanted choice = m_model->choice();
        choice.depth = static_cast<HeatMapModel::Depth>(at);
        choose(choice);
    });
    connect(m_ui->service, &QComboBox::currentIndexChanged, this, [this](int at) {
        Wanted choice = m_model->choice();
        choice.serviceType = at > 0 ? m_ui->service->currentText() : QString();
        choose(choice);
    });
    connect(m_ui->sortBy, &QComboBox::currentIndexChanged, this, [this](int at) {
        Wanted choice = m_model->choice();
        choice.sortBy = at > 0 ? survey::Factor::fromNumber(at) : std::nullopt;
        showSorted();
        choose(choice);
    });
    connect(m_ui->up, &QPushButton::clicked, this, &HeatMapPage::goUp);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { copyTable(this, tableText(*m_model)); });
}

HeatMapPage::~HeatMapPage() = default;

void HeatMapPage::refresh(Session &session)
{
    if (m_gate != session.gate()) {
        m_gate = session.gate();
        m_model->setFigures(m_gate, session.benchmarks());
        fillChoices();
        if (!m_wanted)
            showChoice(m_model->choice());
    }
    if (m_wanted)
        bringBack(*std::exchange(m_wanted, std::nullopt));
}

QVariantMap HeatMapPage::viewState() const
{
    if (m_wanted)
        return *m_wanted;
    if (!m_gate)
        return {};
    const Wanted &choice = m_model->choice();
    QVariantMap state;
    if (choice.scope != survey::UnitTree::root)
        state[QStringLiteral("inside")] = m_gate->tree().at(choice.scope).code.text();
    if (!choice.serviceType.isEmpty())
        state[QStringLiteral("service")] = choice.serviceType;
    for (const auto &[key, combo] : {std::pair("show", m_ui->show), std::pair("depth", m_ui->depth), std::pair("sort", m_ui->sortBy)})
        if (combo->currentIndex() > 0)
            state[QLatin1String(key)] = combo->currentIndex();
    return state;
}

void HeatMapPage::setViewState(const QVariantMap &state)
{
    m_wanted = state;
}

// What is not in this round – a unit, a service – is as at first.
void HeatMapPage::bringBack(const QVariantMap &state)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_ui->show), QSignalBlocker(m_ui->depth), QSignalBlocker(m_ui->sortBy),
                                    QSignalBlocker(m_ui->service)};
    const auto at = [&state](QComboBox *combo, const char *key) {
        const int wanted = state.value(QLatin1String(key)).toInt();
        combo->setCurrentIndex(wanted > 0 && wanted < combo->count() ? wanted : 0);
        return combo->currentIndex();
    };
    Wanted choice;
    if (const int show = at(m_ui->show, "show"); show > 0) {
        choice.show = HeatMapModel::Show::Differences;
        choice.against = static_cast<HeatMapModel::Against>(show - 1);
    }
    choice.depth = static_cast<HeatMapModel::Depth>(at(m_ui->depth, "depth"));
    if (const int sort = at(m_ui->sortBy, "sort"); sort > 0)
        choice.sortBy = survey::Factor::fromNumber(sort);
    m_ui->service->setCurrentIndex(std::max(0, m_ui->service->findText(state.value(QStringLiteral("service")).toString())));
    if (m_ui->service->currentIndex() > 0)
        choice.serviceType = m_ui->service->currentText();
    if (const auto unit = m_gate->tree().find(survey::UnitCode(state.value(QStringLiteral("inside")).toString())))
        choice.scope = *unit;
    showSorted();
    showChoice(choice);
}

void HeatMapPage::showSorted()
{
    const int at = m_ui->sortBy->currentIndex();
    m_ui->table->horizontalHeader()->setSortIndicatorShown(at > 0);
    m_ui->table->horizontalHeader()->setSortIndicator(at, Qt::AscendingOrder);
}

void HeatMapPage::fillChoices()
{
    const QSignalBlocker quiet(m_ui->service);
    m_ui->service->clear();
    m_ui->service->addItem(tr("all services"));
    m_ui->service->addItems(m_model->serviceTypes());
    const int at = m_ui->service->findText(m_model->choice().serviceType);
    m_ui->service->setCurrentIndex(std::max(at, 0));
    if (at < 0 && !m_model->choice().serviceType.isEmpty()) {
        Wanted choice = m_model->choice();
        choice.serviceType.clear();
        m_model->setChoice(choice);
    }
}

void HeatMapPage::choose(HeatMapModel::Choice choice)
{
    if (!m_gate)
        return;
    showChoice(std::move(choice));
    Q_EMIT viewChanged();
}

void HeatMapPage::showChoice(HeatMapModel::Choice choice)
{
    const survey::UnitTree &tree = m_gate->tree();
    m_delegate->setDifferences(choice.show == HeatMapModel::Show::Differences);
    m_model->setChoice(choice);
    const bool inside = !tree.isEmpty() && tree.at(choice.scope).parent;
    m_ui->title->setText(tr("Heat map"));
    m_ui->up->setVisible(inside);
    if (inside)
        m_ui->up->setText(tr("Up to %1").arg(nameOf(*tree.at(choice.scope).parent)));
    m_ui->about->setText(tr("%1 · %2 · %n unit(s) shown", nullptr, m_model->rowCount())
                             .arg(tree.isEmpty() ? QString() : nameOf(choice.scope), m_gate->round()));
    QStringList shown{m_ui->show->currentText()};
    for (const QComboBox *filter : {m_ui->service, m_ui->depth})
        if (filter->currentIndex() > 0)
            shown += filter->currentText();
    m_ui->table->setAccessibleName(
        tr("Units and factors: %1, %2").arg(shown.join(QStringLiteral(", ")), m_ui->about->text()));
    m_ui->why->setOtherwise(explanation());
    using wording::Question;
    m_ui->explanations->setQuestions(choice.show == HeatMapModel::Show::Means
                                         ? std::vector{Question::Mean, Question::Hidden}
                                         : std::vector{Question::TwoTenths, Question::Hidden});
    m_ui->table->setProperty("pictureNote", (QStringList(explanation()) + publishedMeans()).join(QLatin1Char('\n')));
    fitHeatColumns(*m_ui->table);
    if (m_model->rowCount() > 0 && !m_ui->table->currentIndex().isValid())
        m_ui->table->setCurrentIndex(m_model->index(0, 0));
}

QString HeatMapPage::nameOf(UnitIndex unit) const
{
    return unit == survey::UnitTree::root ? disclosure::municipalityName(*m_gate) : m_gate->tree().at(unit).name;
}

QString HeatMapPage::explanation() const
{
    return m_model->choice().show == HeatMapModel::Show::Means
               ? tr("The stronger the colour, the higher; the scale is the same everywhere (3 and less to 5). "
                    "Hatched: hidden, so that nobody can be singled out.")
               : tr("▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. "
                    "Hatched: hidden, so that nobody can be singled out.");
}

QStringList HeatMapPage::publishedMeans() const
{
    const QStringList sources = m_model->sources();
    return sources.isEmpty() ? sources : QStringList(tr("Published means. %1").arg(sources.join(QStringLiteral(" · "))));
}

std::optional<report::PageContent> HeatMapPage::onPaper() const
{
    if (!m_gate || m_model->rowCount() == 0)
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    if (const auto figures = m_gate->unit(m_model->choice().scope))
        content.whom += QStringLiteral(" · ") + wording::responseText(*figures);
    content.choices = {stated(*m_ui->showLabel, *m_ui->show), stated(*m_ui->serviceLabel, *m_ui->service),
                       stated(*m_ui->depthLabel, *m_ui->depth), stated(*m_ui->sortByLabel, *m_ui->sortBy)};
    const auto instead = [this](int row) {
        const auto reason = m_gate->unit(m_model->unitAt(row)).reason();
        return reason ? wording::reasonText(*reason, m_gate->floor()) : QString();
    };
    const auto answered = [this](int row) { return wording::count(m_gate->unit(m_model->unitAt(row))->respondents); };
    addHeatTable(content, *m_model,
                 {tr("Have answered"), answered, instead, {}, m_model->choice().show == HeatMapModel::Show::Differences});
    if (m_model->choice().show == HeatMapModel::Show::Differences)
        content.notes = QStringList(report::signsCaption()) + publishedMeans();
    addReasons(content, *m_model);
    return content;
}

void HeatMapPage::openRow(int row)
{
    if (row < 0)
        return;
    const UnitIndex unit = m_model->unitAt(row);
    if (row == 0 || m_gate->tree().at(unit).children.empty()) {
        Q_EMIT unitOpened(m_gate->tree().at(unit).code);
        return;
    }
    Wanted choice = m_model->choice();
    choice.scope = unit;
    choose(choice);
    m_ui->table->setCurrentIndex(m_model->index(0, 0));
}

void HeatMapPage::goUp()
{
    const UnitIndex from = m_model->choice().scope;
    const survey::Unit &inside = m_gate->tree().at(from);
    if (!inside.parent)
        return;
    Wanted choice = m_model->choice();
    choice.scope = *inside.parent;
    choose(choice);
    m_ui->table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(from)), 0));
    m_ui->table->setFocus();
}

// Where there is width for it the title takes one line, and the table the other.
void HeatMapPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = width() >= design::px(860);
    m_ui->names->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ui->names->setSpacing(design::px(wide ? 16 : 2));
    m_ui->about->setContentsMargins(0, 0, 0, wide ? design::px(4) : 0); // on one line with the title
    SessionPage::resizeEvent(event);
}

bool HeatMapPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != m_ui->table || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Backspace)
        return SessionPage::eventFilter(watched, event);
    goUp();
    return true;
}

} // namespace faktorbenk::gui
