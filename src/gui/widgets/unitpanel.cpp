#include "gui/widgets/unitpanel.h"

#include "gui/design/style.h"
#include "gui/models/unittreemodel.h"
#include "gui/widgets/spoken.h"
#include "gui/widgets/unitdelegate.h"
#include "ui_unitpanel.h"

#include <QSortFilterProxyModel>
#include <QTimer>

namespace faktorbenk::gui {

UnitPanel::UnitPanel(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::UnitPanel>()), m_model(new UnitTreeModel(this)),
      m_filter(new QSortFilterProxyModel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterRole(UnitTreeModel::SearchRole);
    m_filter->setSourceModel(m_model);
    m_ui->tree->setItemDelegate(new UnitDelegate(this));
    m_ui->tree->setIndentation(design::px(16));
    m_ui->tree->setAutoScroll(false);
    m_ui->tree->setModel(m_filter);
    m_ui->noHit->hide();
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_following && current.isValid())
                    Q_EMIT unitChosen(m_model->codeAt(m_filter->mapToSource(current)));
            });
}

UnitPanel::~UnitPanel() = default;

void UnitPanel::setGate(std::shared_ptr<const disclosure::Gate> gate)
{
    m_following = true;
    m_model->setGate(std::move(gate));
    m_following = false;
    m_ui->tree->unfold(m_model->rowCount(m_model->index(0, 0)) > 12 ? 0 : 1);
}

void UnitPanel::setCurrent(const survey::UnitCode &unit)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(unit));
    m_following = true;
    m_ui->tree->setCurrentIndex(index);
    m_following = false;
    if (isVisible())
        revealCurrent();
}

// Only once it has its size: before, it would scroll for the wrong height.
void UnitPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, &UnitPanel::revealCurrent);
}

void UnitPanel::revealCurrent()
{
    if (m_ui->tree->currentIndex().isValid())
        m_ui->tree->scrollTo(m_ui->tree->currentIndex());
}

void UnitPanel::setSearch(const QString &text)
{
    m_search = searchable(text.trimmed());
    const survey::UnitCode chosen = m_model->codeAt(m_filter->mapToSource(m_ui->tree->currentIndex()));
    m_following = true;
    m_filter->setFilterFixedString(m_search);
    m_following = false;
    if (!m_search.isEmpty())
        m_ui->tree->unfold();
    else if (!chosen.text().isEmpty())
        setCurrent(chosen);
    const bool none = m_filter->rowCount() == 0 && m_model->rowCount() > 0;
    announce(m_ui->noHit, none ? tr("No unit matches “%1”.").arg(text.trimmed()) : QString());
}

// Whose name begins so comes before whose name has it somewhere, and that before a code or a service.
void UnitPanel::chooseFirstHit()
{
    const auto rankOf = [this](const QModelIndex &index) {
        const QString words = index.data(UnitTreeModel::SearchRole).toString();
        return words.startsWith(m_search)                            ? 0
               : words.section(QLatin1Char('\n'), 0, 0).contains(m_search) ? 1
               : words.contains(m_search)                            ? 2
                                                                     : 3;
    };
    QModelIndex first;
    int best = 3;
    for (QModelIndex index = m_filter->index(0, 0); index.isValid() && best > 0; index = m_ui->tree->indexBelow(index))
        if (const int rank = rankOf(index); rank < best) {
            best = rank;
            first = index;
        }
    if (!first.isValid())
        return;
    m_ui->tree->setCurrentIndex(first);
    focusTree();
}

void UnitPanel::focusTree()
{
    m_ui->tree->setFocus(Qt::ShortcutFocusReason);
}

} // namespace faktorbenk::gui
