#include "gui/widgets/topbar.h"

#include "gui/design/signs.h"
#include "gui/design/style.h"
#include "ui_topbar.h"

#include <QKeyEvent>
#include <QMenu>

namespace faktorbenk::gui {

TopBar::TopBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TopBar>())
{
    setAttribute(Qt::WA_StyledBackground);
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->search->setMinimumWidth(design::px(120));
    m_ui->search->setMaximumWidth(design::px(260));
    m_ui->search->installEventFilter(this);
    m_ui->menu->setIcon(design::icon(design::Sign::More));
    m_ui->menu->setIconSize({design::px(20), design::px(20)});
    connect(m_ui->units, &QToolButton::toggled, this, &TopBar::unitsWanted);
    connect(m_ui->round, &QComboBox::textActivated, this, &TopBar::roundChosen);
    connect(m_ui->audience, &QComboBox::activated, this, [this](int at) {
        Q_EMIT audienceChosen(at == 1 ? disclosure::Audience::Staff : disclosure::Audience::Leader);
    });
    connect(m_ui->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty()) // not before: its icon brings every image format with it
            m_ui->search->setClearButtonEnabled(true);
        Q_EMIT searchChanged(text);
    });
    connect(m_ui->search, &QLineEdit::returnPressed, this, &TopBar::searchEntered);
}

TopBar::~TopBar() = default;

void TopBar::setMenu(QMenu *menu)
{
    m_ui->menu->setMenu(menu);
}

void TopBar::setFile(const QString &municipality, const QStringList &newestFirst, const QString &round, bool hasTree)
{
    m_ui->municipality->setText(municipality);
    m_ui->round->clear();
    m_ui->round->addItems(newestFirst);
    m_ui->round->setCurrentText(round);
    m_ui->round->show();
    m_ui->audience->show();
    m_ui->search->setVisible(hasTree);
    m_ui->units->setVisible(hasTree);
}

void TopBar::setAudience(disclosure::Audience audience)
{
    m_ui->audience->setCurrentIndex(audience == disclosure::Audience::Staff ? 1 : 0);
}

void TopBar::setNoFile()
{
    m_ui->municipality->setText(QStringLiteral("Faktorbenk"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->units, m_ui->round, m_ui->audience, m_ui->search})
        part->hide();
}

void TopBar::setUnitsShown(bool shown)
{
    m_ui->units->setChecked(shown);
}

bool TopBar::unitsShown() const
{
    return m_ui->units->isChecked();
}

void TopBar::focusSearch()
{
    m_ui->search->setFocus(Qt::ShortcutFocusReason);
    m_ui->search->selectAll();
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_ui->search->clear();
            Q_EMIT searchGivenUp();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT searchLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
