#include "gui/widgets/strokelist.h"

#include "gui/design/style.h"
#include "gui/models/strokemodel.h"
#include "gui/widgets/spoken.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <optional>

namespace faktorbenk::gui {

namespace {

constexpr int strokeGap = 5;   // between two strokes
constexpr int bundleGap = 12;  // between two bundles of five
constexpr int rowHeight = 24;
constexpr int nameWidth = 224;

// Shift makes other signs of the digits, different ones in each country; which key it was tells the key itself.
std::optional<int> digitOf(const QKeyEvent *event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        return event->key() - Qt::Key_0;
#ifdef Q_OS_LINUX
    constexpr quint32 first = 10; // X11 and Wayland: the key «1», and so on to «0»
#else
    constexpr quint32 first = 2;
#endif
    const quint32 scan = event->nativeScanCode();
    if (event->modifiers() & Qt::ShiftModifier && scan >= first && scan < first + 10)
        return static_cast<int>((scan - first + 1) % 10);
    return std::nullopt;
}

class StrokeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {design::px(nameWidth + 120), design::px(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool marked = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
        if (marked || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, design::color(marked ? design::accentSoft : design::sand));
        if (marked) {
            painter->setPen(QPen(design::color(design::accent), design::scale() * 1.5));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), design::px(4), design::px(4));
        }
        const int count = index.data(StrokeModel::CountRole).toInt();
        const QRect names = option.rect.adjusted(design::px(8), 0, 0, 0);
        const int width = std::min(design::px(nameWidth), option.rect.width() * 3 / 5);
        painter->setFont(design::font(design::Type::Body, count > 0 ? QFont::Medium : QFont::Normal));
        painter->setPen(design::color(count > 0 ? design::ink : design::inkMuted));
        painter->drawText(QRect(names.left(), names.top(), width, names.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, width));
        paintStrokes(*painter, option.rect.adjusted(design::px(16) + width, 0, -design::px(40), 0), count);
        if (count > 0) {
            painter->setFont(design::font(design::Type::Caption));
            painter->setPen(design::color(design::inkMuted));
            painter->drawText(option.rect.adjusted(0, 0, -design::px(8), 0), Qt::AlignVCenter | Qt::AlignRight,
                              QLocale().toString(count));
        }
        painter->restore();
    }

private:
    // Four upright, the fifth across; as many as there is room for, the figure beside them says the rest.
    static void paintStrokes(QPainter &painter, const QRect &room, int count)
    {
        painter.setPen(QPen(design::color(design::accent), design::scale() * 1.8, Qt::SolidLine, Qt::RoundCap));
        const double top = room.top() + design::px(5);
        const double bottom = room.bottom() - design::px(4);
        double x = room.left();
        for (int i = 0; i < count && x < room.right(); ++i) {
            if (i % 5 == 4) {
                painter.drawLine(QPointF(x - design::px(strokeGap) * 4.6, bottom - design::px(2)),
                                 QPointF(x - design::px(strokeGap) * 0.4, top + design::px(2)));
                x += design::px(bundleGap) - design::px(strokeGap);
            } else {
                painter.drawLine(QPointF(x, top), QPointF(x, bottom));
                x += design::px(strokeGap);
            }
        }
    }
};

} // namespace

StrokeList::StrokeList(QWidget *parent) : CalmView(parent)
{
    setItemDelegate(new StrokeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize StrokeList::sizeHint() const
{
    return {design::px(nameWidth + 160), design::px(rowHeight) * survey::factorCount + 2 * frameWidth() + design::px(8)};
}

QSize StrokeList::minimumSizeHint() const
{
    return {design::px(240), sizeHint().height()};
}

void StrokeList::count(int row, int by)
{
    if (row < 0)
        return;
    setCurrentIndex(model()->index(row, 0));
    Q_EMIT counted(survey::Factor::fromIndex(static_cast<std::size_t>(row)), by);
    tellCurrent(this, QAccessible::NameChanged);
}

void StrokeList::keyPressEvent(QKeyEvent *event)
{
    const bool away = event->modifiers() & Qt::ShiftModifier;
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (const auto digit = digitOf(event)) {
            count(*digit == 0 ? 9 : *digit - 1, away ? -1 : 1);
            return;
        }
        switch (event->key()) {
        case Qt::Key_Space:
        case Qt::Key_Plus:
            count(currentIndex().row(), away ? -1 : 1);
            return;
        case Qt::Key_Minus:
        case Qt::Key_Backspace:
        case Qt::Key_Delete:
            count(currentIndex().row(), -1);
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

void StrokeList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const bool away = event->button() == Qt::RightButton || event->modifiers() & Qt::ShiftModifier;
    count(indexAt(event->position().toPoint()).row(), away ? -1 : 1);
}

void StrokeList::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void StrokeList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

} // namespace faktorbenk::gui
