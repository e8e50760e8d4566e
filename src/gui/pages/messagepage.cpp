#include "gui/pages/messagepage.h"

#include "gui/design/style.h"
#include "gui/widgets/spoken.h"
#include "ui_messagepage.h"

namespace faktorbenk::gui {

MessagePage::MessagePage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::MessagePage>())
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->column->setMaximumWidth(design::px(640));
    setFocusProxy(m_ui->action);
    connect(m_ui->action, &QPushButton::clicked, this, &MessagePage::actionWanted);
    connect(m_ui->other, &QPushButton::clicked, this, &MessagePage::otherWanted);
}

MessagePage::~MessagePage() = default;

void MessagePage::setMessage(const QString &title, const QString &sentence, const QString &action,
                             const QString &other)
{
    m_ui->title->setText(title);
    announce(m_ui->sentence, sentence);
    m_ui->action->setText(action);
    m_ui->action->setVisible(!action.isEmpty());
    m_ui->other->setText(other);
    m_ui->other->setVisible(!other.isEmpty());
}

} // namespace faktorbenk::gui
