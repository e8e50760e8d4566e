#include "gui/forms/matrixview.h"

#include "followup/matrix.h"
#include "gui/design/style.h"
#include "gui/widgets/spoken.h"
#include "wording/plantext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDrag>
#include <QDropEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>

namespace faktorbenk::gui {

using followup::Id;
using followup::Verdict;

namespace {

const QString cardType = QStringLiteral("application/x-faktorbenk-idea");
constexpr int small = 25; // the middle of a half of an axis
constexpr int large = 75;

} // namespace

IdeaCard::IdeaCard(Id idea, QWidget *parent) : QFrame(parent), m_idea(idea), m_text(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    speakAs(this, QAccessible::ListItem);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(design::px(10), design::px(6), design::px(10), design::px(6));
    layout->addWidget(m_text);
}

void IdeaCard::show(const QString &text, const QString &spoken, bool movable)
{
    m_text->setText(text);
    setAccessibleName(spoken);
    m_movable = movable;
}

void IdeaCard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT opened();
    else if (m_movable && key == Qt::Key_Left)
        Q_EMIT stepped(-1, 0);
    else if (m_movable && key == Qt::Key_Right)
        Q_EMIT stepped(1, 0);
    else if (m_movable && key == Qt::Key_Up)
        Q_EMIT stepped(0, 1);
    else if (m_movable && key == Qt::Key_Down)
        Q_EMIT stepped(0, -1);
    else
        QFrame::keyPressEvent(event);
}

void IdeaCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    Q_EMIT taken();
}

void IdeaCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_movable || !(event->buttons() & Qt::LeftButton))
        return;
    auto *drag = new QDrag(this); // deletes itself
    auto *card = new QMimeData;
    card->setData(cardType, QByteArray::number(m_idea));
    drag->setMimeData(card);
    drag->setPixmap(grab());
    drag->exec(Qt::MoveAction);
}

void IdeaCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(design::color(hasFocus() ? design::accent : design::lineStrong), hasFocus() ? design::px(2) : 1));
    painter.setBrush(design::color(hasFocus() ? design::accentSoft : design::field));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), design::px(4), design::px(4));
}

MatrixField::MatrixField(const QString &title, bool takesCards, QWidget *parent)
    : QFrame(parent), m_title(new QLabel(title, this)), m_content(new QWidget(this)), m_cards(new QVBoxLayout(m_content))
{
    setAcceptDrops(takesCards);
    setAccessibleName(title);
    speakAs(this, QAccessible::List);
    setMinimumHeight(design::px(takesCards ? 124 : 88)); // its title and a card
    setObjectName(QStringLiteral("matrixField"));
    m_title->setFont(design::font(design::Type::Body, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_content->setObjectName(QStringLiteral("content"));
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(design::px(6));
    m_cards->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(design::px(10), design::px(8), design::px(10), design::px(8));
    layout->setSpacing(design::px(6));
    layout->addWidget(m_title);
    layout->addWidget(m_content, 1);
}

QString MatrixField::title() const
{
    return m_title->text();
}

void MatrixField::put(IdeaCard *card, int at)
{
    if (m_cards->indexOf(card) == at)
        return;
    m_cards->insertWidget(at, card);
    card->setVisible(true);
}

void MatrixField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(cardType))
        event->acceptProposedAction();
}

void MatrixField::dropEvent(QDropEvent *event)
{
    bool known = false;
    const qint64 idea = event->mimeData()->data(cardType).toLongLong(&known);
    if (!known)
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(idea);
}

MatrixView::MatrixView(QWidget *parent) : QWidget(parent)
{
    constexpr std::array verdicts = {Verdict::ShouldConsider, Verdict::QuickWin, Verdict::No, Verdict::CouldConsider};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(design::px(8));
    const auto caption = [this](const QString &text, Qt::Alignment alignment) {
        auto *label = new QLabel(text, this);
        label->setProperty("type", QStringLiteral("caption"));
        label->setAlignment(alignment);
        label->setWordWrap(true);
        return label;
    };
    grid->addWidget(caption(tr("large impact"), Qt::AlignRight | Qt::AlignVCenter), 0, 0);
    grid->addWidget(caption(tr("small impact"), Qt::AlignRight | Qt::AlignVCenter), 1, 0);
    grid->addWidget(caption(tr("hard to do"), Qt::AlignHCenter), 2, 1);
    grid->addWidget(caption(tr("easy to do"), Qt::AlignHCenter), 2, 2);
    for (int at = 0; at < 4; ++at) {
        const Spot spot{at < 2, at % 2 == 1};
        auto *made = new MatrixField(wording::verdictText(verdicts.at(static_cast<std::size_t>(at))), true, this);
        connect(made, &MatrixField::dropped, this, [this, spot](qint64 idea) { place(idea, spot); });
        m_fields.at(static_cast<std::size_t>(at)) = made;
        grid->addWidget(made, at / 2, 1 + at % 2);
    }
    m_waiting = new MatrixField(tr("Not placed yet"), false, this);
    grid->addWidget(m_waiting, 3, 1, 1, 2);
    grid->setColumnMinimumWidth(0, design::px(60));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(0, 3);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(3, 2);
}

IdeaCard *MatrixView::makeCard(Id idea)
{
    auto *made = new IdeaCard(idea, this);
    connect(made, &IdeaCard::stepped, this, [this, idea](int right, int up) { step(idea, right, up); });
    connect(made, &IdeaCard::opened, this, [this, idea] { Q_EMIT opened(idea); });
    connect(made, &IdeaCard::taken, this, [this, idea] { setCurrent(idea); });
    return made;
}

void MatrixView::showPlan(const followup::UnitPlan &plan, bool mayWrite)
{
    const auto *focused = qobject_cast<IdeaCard *>(QApplication::focusWidget());
    const Id held = focused && isAncestorOf(focused) ? focused->idea() : 0;
    QHash<Id, IdeaCard *> before = std::exchange(m_cards, {});
    m_spots.clear();
    std::array<int, 4> counts{};
    int waiting = 0;
    for (const followup::Idea &idea : plan.ideas) {
        if (idea.text.trimmed().isEmpty())
            continue;
        IdeaCard *shown = before.take(idea.id);
        if (!shown)
            shown = makeCard(idea.id);
        m_cards.insert(idea.id, shown);
        const auto placed = followup::placementOf(plan, idea.id);
        const Verdict verdict = placed ? followup::verdictOf(*placed) : Verdict::Undecided;
        QString text = idea.text.simplified();
        if (placed && placed->votes > 1)
            text += QLatin1Char('\n') + tr("mean of %n vote(s)", nullptr, static_cast<int>(placed->votes));
        if (placed && verdict == Verdict::Undecided)
            text += QLatin1Char('\n') + wording::verdictText(verdict);
        if (followup::measureFrom(plan, idea.id))
            text += QLatin1Char('\n') + tr("✓ in the plan");
        const QString where = placed ? wording::verdictText(verdict) : m_waiting->title();
        shown->show(text, QStringLiteral("%1: %2").arg(QString(text).replace(u'\n', u' '), where), mayWrite);
        if (!placed || verdict == Verdict::Undecided) {
            m_spots.insert(idea.id, std::nullopt);
            m_waiting->put(shown, waiting++);
        } else {
            const Spot spot{placed->impact > 50, placed->feasibility > 50};
            m_spots.insert(idea.id, spot);
            field(spot)->put(shown, counts.at((spot.large ? 0U : 2U) + (spot.easy ? 1U : 0U))++);
        }
    }
    for (IdeaCard *gone : std::as_const(before))
        gone->deleteLater(), gone->hide();
    if (IdeaCard *again = m_cards.value(held))
        again->setFocus();
    if (!m_cards.contains(m_current))
        setCurrent(0);
}

void MatrixView::setCurrent(Id idea)
{
    if (m_current == idea)
        return;
    m_current = idea;
    Q_EMIT currentChanged();
}

void MatrixView::place(Id idea, Spot spot)
{
    Q_EMIT placed(idea, spot.large ? large : small, spot.easy ? large : small);
}

void MatrixView::step(Id idea, int right, int up)
{
    Spot spot = m_spots.value(idea).value_or(Spot{});
    if (right != 0)
        spot.easy = right > 0;
    if (up != 0)
        spot.large = up > 0;
    place(idea, spot);
}

} // namespace faktorbenk::gui
