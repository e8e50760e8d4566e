#include "gui/pages/firstrunpage.h"

#include "gui/design/style.h"
#include "gui/role.h"
#include "ui_firstrunpage.h"

#include <QFileInfo>

#include <algorithm>

namespace faktorbenk::gui {

FirstRunPage::FirstRunPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FirstRunPage>())
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->column->setMaximumWidth(design::px(640));
    m_ui->motif->setPixmap(design::icon("motif").pixmap(design::px(160), design::px(56)));
    setFocusProxy(m_ui->sample);
    int widest = 0; // what stands beside the buttons lines up
    const auto buttons = {m_ui->sample, m_ui->fresh, m_ui->open};
    for (QPushButton *button : buttons) {
        button->ensurePolished();
        widest = std::max(widest, button->sizeHint().width());
    }
    for (QPushButton *button : buttons)
        button->setMinimumWidth(widest);
    m_ui->recent->hide();
    connect(m_ui->sample, &QPushButton::clicked, this, &FirstRunPage::sampleWanted);
    connect(m_ui->fresh, &QPushButton::clicked, this, &FirstRunPage::newWanted);
    connect(m_ui->open, &QPushButton::clicked, this, &FirstRunPage::openWanted);
    connect(m_ui->role, &QPushButton::clicked, this,
            [this] { Q_EMIT roleWanted(m_ui->role->mapToGlobal(m_ui->role->rect().bottomLeft())); });
}

FirstRunPage::~FirstRunPage() = default;

void FirstRunPage::setSampleAvailable(bool available)
{
    m_ui->sample->setVisible(available);
    m_ui->sampleText->setVisible(available);
    setFocusProxy(available ? m_ui->sample : m_ui->open);
}

void FirstRunPage::setRole(Role role)
{
    m_ui->role->setText(tr("I am: %1").arg(roleText(role)) + QStringLiteral(" ▾"));
    m_ui->role->setAccessibleName(tr("Who are you? Now: %1").arg(roleText(role)));
}

void FirstRunPage::setRecentFiles(const QStringList &paths)
{
    qDeleteAll(m_ui->recent->findChildren<QPushButton *>());
    m_ui->recent->setVisible(!paths.isEmpty());
    for (const QString &path : paths.mid(0, 5)) {
        const QFileInfo file(path);
        auto *button = new QPushButton(m_ui->recent);
        button->setText(QStringLiteral("%1   %2").arg(file.completeBaseName(), file.path()));
        button->setProperty("role", QStringLiteral("link"));
        button->setAccessibleName(tr("Open %1").arg(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        m_ui->recentLayout->addWidget(button, 0, Qt::AlignLeft);
    }
}

} // namespace faktorbenk::gui
