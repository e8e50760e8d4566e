#include "gui/promise/backgroundpage.h"

#include "disclosure/unitreport.h"
#include "gui/design/style.h"
#include "gui/promise/backgroundmodel.h"
#include "gui/printing/pagetable.h"
#include "gui/session.h"
#include "gui/widgets/heatmapdelegate.h"
#include "gui/widgets/tablekeys.h"
#include "gui/widgets/tabletext.h"
#include "report/about.h"
#include "ui_backgroundpage.h"
#include "wording/figuretext.h"


namespace faktorbenk::gui {

BackgroundPage::BackgroundPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::BackgroundPage>()), m_model(new BackgroundModel(this)),
      m_delegate(new HeatMapDelegate(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    makeHeatTable(*m_ui->table, m_delegate);
    m_ui->table->setModel(m_model);
    m_ui->table->horizontalHeader()->setSectionsClickable(false); // nothing is sorted here
    auto *keys = new TableKeys(m_ui->table);
    connect(keys, &TableKeys::copied, m_ui->copy, &QPushButton::click);
    connect(keys, &TableKeys::resized, this, [this] { fitHeatColumns(*m_ui->table); });
    m_ui->why->follow(m_ui->table);
    m_ui->show->addItems({tr("means"), tr("difference from the municipality")});
    connect(m_ui->show, &QComboBox::currentIndexChanged, this, &BackgroundPage::showAs);
    connect(m_ui->show, &QComboBox::activated, this, &SessionPage::viewChanged);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { copyTable(this, tableText(*m_model)); });
}

BackgroundPage::~BackgroundPage() = default;

QVariantMap BackgroundPage::viewState() const
{
    return m_ui->show->currentIndex() > 0 ? QVariantMap{{QStringLiteral("show"), m_ui->show->currentIndex()}} : QVariantMap{};
}

void BackgroundPage::setViewState(const QVariantMap &state)
{
    m_ui->show->setCurrentIndex(state.value(QStringLiteral("show")).toInt() > 0 ? 1 : 0);
}

void BackgroundPage::refresh(Session &session)
{
    if (m_gate != session.gate())
        setGate(session.gate());
}

void BackgroundPage::setGate(std::shared_ptr<const disclosure::Gate> gate)
{
    m_gate = std::move(gate);
    m_model->setFigures(m_gate);
    m_ui->about->setText(tr("%1 · %2 · the whole municipality, one at a time")
                             .arg(disclosure::municipalityName(*m_gate), m_gate->round()));
    const bool any = m_model->hasCategories();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->table, m_ui->copy, m_ui->show, m_ui->showLabel})
        part->setVisible(any);
    m_ui->none->setVisible(!any);
    m_ui->table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHeading(row))
            m_ui->table->setSpan(row, 0, 1, m_model->columnCount());
    showAs(m_ui->show->currentIndex());
    m_ui->why->setVisible(any);
    m_ui->explanations->setVisible(any);
    fitHeatColumns(*m_ui->table);
    if (any)
        m_ui->table->setCurrentIndex(m_model->index(0, 0));
}

void BackgroundPage::showAs(int choice)
{
    if (!m_gate)
        return;
    const bool means = choice == 0;
    m_delegate->setDifferences(!means);
    m_model->setShow(means ? BackgroundModel::Show::Means : BackgroundModel::Show::Differences);
    m_ui->table->setAccessibleName(tr("Background and factors: %1, %2").arg(m_ui->show->currentText(), m_ui->about->text()));
    m_ui->why->setOtherwise(explanation());
    using wording::Question;
    m_ui->explanations->setQuestions(means ? std::vector{Question::Mean, Question::Hidden}
                                           : std::vector{Question::TwoTenths, Question::Hidden});
    m_ui->table->setProperty("pictureNote", explanation());
}

QString BackgroundPage::explanation() const
{
    return m_ui->show->currentIndex() == 0
               ? tr("The stronger the colour, the higher (3 and less to 5). Hatched: hidden, so that nobody can be "
                    "singled out.")
               : tr("▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, "
                    "so that nobody can be singled out.");
}

std::optional<report::PageContent> BackgroundPage::onPaper() const
{
    if (!m_gate || !m_model->hasCategories())
        return std::nullopt;
    report::PageContent content;
    content.title = m_ui->title->text();
    content.whom = m_ui->about->text();
    if (const auto figures = m_gate->unit(survey::UnitTree::root))
        content.whom += QStringLiteral(" · ") + wording::responseText(*figures);
    content.choices = {stated(*m_ui->showLabel, *m_ui->show)};
    const auto instead = [this](int row) { return m_model->hiddenText(row); };
    addHeatTable(content, *m_model,
                 {{}, {}, instead, [this](int row) { return m_model->isHeading(row); }, m_ui->show->currentIndex() != 0});
    if (m_ui->show->currentIndex() != 0)
        content.notes = {report::signsCaption()};
    addReasons(content, *m_model);
    return content;
}

} // namespace faktorbenk::gui
