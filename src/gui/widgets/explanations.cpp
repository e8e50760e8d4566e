#include "gui/widgets/explanations.h"

#include "gui/design/style.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/spoken.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace faktorbenk::gui {

Explanations::Explanations(QWidget *parent) : QWidget(parent), m_row(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(design::px(4));
    auto *flow = new FlowLayout(m_row);
    flow->setSpacing(design::px(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_row->setSizePolicy(policy);
    layout->addWidget(m_row);
}

namespace {

void check(QPushButton *button, bool checked)
{
    const QSignalBlocker quiet(button);
    button->setChecked(checked);
}

} // namespace

void Explanations::setQuestions(const std::vector<wording::Question> &questions)
{
    if (questions == m_questions)
        return;
    close();
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_questions = questions;
    m_explanations = wording::explanationsOf(questions, wording::installedLanguage());
    for (const wording::Explanation &explanation : m_explanations) {
        auto *button = new QPushButton(m_row);
        speakAs(button, QAccessible::Button); // before it is asked what it is
        button->setText(explanation.question);
        button->setProperty("role", QStringLiteral("link"));
        button->setCheckable(true);
        m_row->layout()->addWidget(button);
        const qsizetype at = m_buttons.size();
        // A screen reader toggles it without a click.
        connect(button, &QPushButton::toggled, this, [this, at](bool on) { on ? open(at) : close(); });
        m_buttons += button;
    }
}

void Explanations::open(qsizetype at)
{
    if (!m_panel) {
        m_panel = new QFrame(this);
        m_panel->setProperty("role", QStringLiteral("banner"));
        auto *inside = new QVBoxLayout(m_panel);
        inside->setContentsMargins(design::px(16), design::px(12), design::px(16), design::px(12));
        m_answer = new QLabel(m_panel);
        m_answer->setObjectName(QStringLiteral("explanation"));
        m_answer->setTextFormat(Qt::PlainText);
        m_answer->setWordWrap(true);
        m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        inside->addWidget(m_answer);
        layout()->addWidget(m_panel);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        check(m_buttons[i], i == at);
    const wording::Explanation &shown = m_explanations[static_cast<std::size_t>(at)];
    const bool list = shown.answer.join(QString()).startsWith(u'•');
    m_answer->setText(shown.answer.join(list ? QStringLiteral("\n") : QStringLiteral("\n\n")));
    m_answer->setAccessibleName(QStringLiteral("%1 %2").arg(shown.question, shown.answer.join(u' ')));
    m_panel->show();
    if (m_buttons[at]->hasFocus())
        m_answer->setFocus(Qt::TabFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            QTimer::singleShot(0, m_panel, [scroll, panel = m_panel] {
                scroll->ensureWidgetVisible(panel, 0, design::px(16));
            });
            break;
        }
}

void Explanations::close()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        if (button->isChecked() && m_panel && m_panel->isAncestorOf(QApplication::focusWidget()))
            button->setFocus();
        check(button, false);
    }
    if (m_panel)
        m_panel->hide();
}

void Explanations::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel && m_panel->isVisible())
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace faktorbenk::gui
