#include "gui/forms/rowheader.h"

#include "gui/design/cells.h"
#include "gui/design/style.h"
#include "gui/forms/formmodel.h"

#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

constexpr int labelWidth = 280;

QFont fontOf(bool heading)
{
    return design::font(design::Type::Body, heading ? QFont::DemiBold : QFont::Normal);
}

} // namespace

RowHeader::RowHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(design::px(36));
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(design::px(labelWidth));
}

bool RowHeader::isHeading(int section) const
{
    const auto *form = qobject_cast<const FormModel *>(model());
    return form && form->columnCount() > 0 && form->isHeading(section);
}

QSize RowHeader::sizeHint() const
{
    return {design::px(labelWidth), QHeaderView::sizeHint().height()};
}

QSize RowHeader::sectionSizeFromContents(int section) const
{
    constexpr int plenty = 100000;
    const bool heading = isHeading(section);
    const QRect room(0, 0, design::px(labelWidth) - 2 * design::cellSide(), plenty);
    const QString text = model()->headerData(section, Qt::Vertical).toString();
    const int height = QFontMetrics(fontOf(heading)).boundingRect(room, Qt::TextWordWrap, text).height();
    return {design::px(labelWidth), std::max(design::px(36), height + design::px(heading ? 24 : 14))};
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const bool heading = isHeading(section);
    painter->save();
    painter->fillRect(rect, design::color(design::paper));
    painter->setPen(design::color(heading ? design::lineStrong : design::line));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(fontOf(heading));
    painter->setPen(design::color(design::ink));
    painter->drawText(rect.adjusted(design::cellSide(), design::px(heading ? 16 : 7), -design::cellSide(), 0),
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, model()->headerData(section, Qt::Vertical).toString());
    painter->restore();
}

ColumnHeader::ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setFocusPolicy(Qt::NoFocus);
}

namespace {

int wordsRoom(int section)
{
    return section - design::cellSide() - design::px(4);
}

} // namespace

QSize ColumnHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(design::font(design::Type::Caption));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const bool breaks = text.contains(QLatin1Char(' ')) && metrics.horizontalAdvance(text) > wordsRoom(sectionSize(section));
    return {design::px(80), (breaks ? 2 : 1) * metrics.lineSpacing() + design::px(14)};
}

// QHeaderView would keep the height of the first widths.
QSize ColumnHeader::sizeHint() const
{
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, sectionSizeFromContents(section).height());
    return {QHeaderView::sizeHint().width(), height};
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, design::color(design::paper));
    painter->setPen(design::color(design::lineStrong));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(design::font(design::Type::Caption));
    painter->setPen(design::color(design::inkMuted));
    const QRect room(rect.left() + design::cellSide(), rect.top(), wordsRoom(rect.width()), rect.height() - design::px(6));
    painter->drawText(room, Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace faktorbenk::gui
