#include "gui/upkeep/invitedpage.h"

#include "gui/design/style.h"
#include "gui/upkeep/celldelegate.h"
#include "gui/upkeep/invitedmodel.h"
#include "ui_invitedpage.h"
#include "wording/errortext.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace faktorbenk::gui {

InvitedPage::InvitedPage(QWidget *parent)
    : UpkeepPage(parent), m_ui(std::make_unique<Ui::InvitedPage>()), m_model(new InvitedModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    makeEditable(m_ui->table);
    m_ui->table->setModel(m_model);
    m_ui->table->installEventFilter(this);
    m_ui->rest->follow(m_ui->table);
    m_ui->table->viewport()->installEventFilter(this);
    setFocusProxy(m_ui->table);
    connect(m_ui->back, &QPushButton::clicked, this, &InvitedPage::leave);
    connect(m_model, &InvitedModel::refused, this, [this](const QString &text) { showProblem(m_ui->problem, text); });
    connect(m_model, &InvitedModel::written, this, [this](int row, std::optional<std::int64_t> invited) {
        const survey::UnitCode unit = m_model->codeAt(row);
        write(m_ui->problem, [&](workbench::Workspace &workspace) {
            return workbench::setInvited(workspace, round(), unit, invited, base::SystemClock());
        });
    });
}

InvitedPage::~InvitedPage() = default;

void InvitedPage::load()
{
    m_ui->title->setText(tr("Invited, %1").arg(round()));
    const auto workspace = open();
    auto table = workspace ? workbench::invitedTable(**workspace, round())
                           : base::Result<workbench::InvitedTable>(base::Failure(workspace.error()));
    showProblem(m_ui->problem, table ? QString() : wording::errorText(table.error()));
    if (!table)
        return;
    m_model->setInvited(std::move(*table));
    if (!m_ui->table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(0, InvitedModel::Here));
}

// Where the source would have no room to be read it is left to the hint, and to who asks the cell.
void InvitedPage::fitColumns()
{
    constexpr std::array least = {190, 84, 100, 140, 190};
    int left = m_ui->table->viewport()->width();
    for (const int width : least)
        left -= design::px(width);
    const bool narrow = left < 0;
    if (narrow)
        m_ui->rest->setRest({InvitedModel::Source});
    else
        m_ui->rest->setRest({});
    if (narrow)
        left += design::px(least.at(InvitedModel::Source));
    for (int column = 0; column <= InvitedModel::Source; ++column) {
        const int share = column == InvitedModel::Unit     ? (narrow ? left : left * 4 / 10)
                          : column == InvitedModel::Source ? left * 6 / 10
                                                           : 0;
        if (!m_ui->table->isColumnHidden(column))
            m_ui->table->setColumnWidth(column, design::px(least.at(static_cast<std::size_t>(column))) + std::max(0, share));
    }
}

bool InvitedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        fitColumns();
    if (watched == m_ui->table && m_ui->table->hasFocus() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex at = m_ui->table->currentIndex();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && at.isValid()) {
            m_model->setData(at.siblingAtColumn(InvitedModel::Here), QString(), Qt::EditRole);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && at.isValid()) {
            m_ui->table->setCurrentIndex(at.siblingAtColumn(InvitedModel::Here));
            m_ui->table->edit(m_ui->table->currentIndex());
            return true;
        }
    }
    return UpkeepPage::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
