#include "gui/upkeep/invitedpage.h"

#include "gui/design/style.h"
#include "gui/upkeep/celldelegate.h"
#include "gui/upkeep/invitedmodel.h"
#include "ui_invitedpage.h"
#include "wording/errortext.h"

#include <QKeyEvent>

namespace faktorbenk::gui {

InvitedPage::InvitedPage(QWidget *parent)
    : UpkeepPage(parent), m_ui(std::make_unique<Ui::InvitedPage>()), m_model(new InvitedModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    makeEditable(m_ui->table);
    m_ui->table->setModel(m_model);
    m_ui->table->installEventFilter(this);
    const int widths[] = {250, 90, 110, 150};
    for (int column = 0; column < 4; ++column)
        m_ui->table->setColumnWidth(column, design::px(widths[column]));
    m_ui->table->horizontalHeader()->setStretchLastSection(true);
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

bool InvitedPage::eventFilter(QObject *watched, QEvent *event)
{
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
