#include "gui/widgets/topbar.h"

#include "gui/design/signs.h"
#include "gui/design/style.h"
#include "ui_topbar.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace faktorbenk::gui {

TopBar::TopBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::TopBar>())
{
    setAttribute(Qt::WA_StyledBackground);
    m_ui->setupUi(this);
    design::fitLayouts(this);
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
    m_municipality = municipality;
    m_ui->round->clear();
    m_ui->round->addItems(newestFirst);
    m_ui->round->setCurrentText(round);
    m_ui->round->show();
    m_ui->audience->show();
    m_ui->search->setVisible(hasTree);
    m_ui->units->setVisible(hasTree);
    fit();
}

void TopBar::setAudience(disclosure::Audience audience)
{
    m_ui->audience->setCurrentIndex(audience == disclosure::Audience::Staff ? 1 : 0);
}

void TopBar::setNoFile()
{
    m_municipality = QStringLiteral("Faktorbenk");
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->units, m_ui->round, m_ui->audience, m_ui->search})
        part->hide();
    fit();
}

// The same in fewer words where large letters meet a small window: nothing that is chosen is cut. The name of the
// municipality gives way last; a hint still has all of it.
void TopBar::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->municipality, m_ui->audience, m_ui->search})
        part->ensurePolished();
    m_ui->municipality->setText(m_municipality);
    m_ui->municipality->setToolTip({});
    m_ui->municipality->setAccessibleName(m_municipality);
    for (const Words words : {Words::All, Words::NoKey, Words::Few, Words::Fewest}) {
        say(words);
        if (layout()->minimumSize().width() <= width())
            return;
    }
    const QFontMetrics metrics = m_ui->municipality->fontMetrics();
    const int missing = layout()->minimumSize().width() - width();
    const int room = std::max(metrics.horizontalAdvance(m_municipality) - missing, design::px(40));
    m_ui->municipality->setText(metrics.elidedText(m_municipality, Qt::ElideRight, room));
    m_ui->municipality->setToolTip(m_municipality);
}

void TopBar::say(Words words)
{
    const QString search = words == Words::All      ? tr("Search unit  Ctrl+F")
                           : words == Words::Fewest ? tr("Search")
                                                    : tr("Search unit");
    m_ui->search->setPlaceholderText(search);
    m_ui->search->setMinimumWidth(m_ui->search->fontMetrics().horizontalAdvance(search) + design::px(28));
    const bool few = words == Words::Few || words == Words::Fewest;
    if (few == m_fewWords)
        return;
    m_fewWords = few;
    m_ui->audience->setItemText(0, few ? tr("Leader, reps") : tr("Leader and representatives"));
    m_ui->audience->setSizeAdjustPolicy(QComboBox::AdjustToContents); // it has been asked for its size before
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
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
    // Not as by a shortcut: the field would mark what stands in it at once, and a screen reader would hear of the cursor before it
    // hears where it is, and say nothing.
    m_ui->search->setFocus(Qt::OtherFocusReason);
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
