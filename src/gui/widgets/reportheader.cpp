#include "gui/widgets/reportheader.h"

#include "gui/design/cells.h"
#include "gui/design/style.h"
#include "gui/models/overviewmodel.h"
#include "gui/widgets/dotplot.h"

#include <QPainter>

#include <algorithm>

namespace faktorbenk::gui {

ReportHeader::ReportHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setFont(design::font(design::Type::Caption));
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(design::px(24));
    setFocusPolicy(Qt::NoFocus);
}

QSize ReportHeader::sectionSizeFromContents(int section) const
{
    const QFont caption = design::font(design::Type::Caption);
    const QString text = model()->headerData(section, orientation()).toString();
    int widest = 0;
    const auto words = text.split(QLatin1Char(' '));
    for (const QString &word : words) // may break between words, over two lines
        widest = std::max(widest, qRound(m_texts.width(caption, word)));
    if (words.size() > 2)
        widest = std::max(widest, qRound(m_texts.width(caption, text)) * 3 / 5);
    const bool plot = model()->headerData(section, orientation(), OverviewModel::KindRole) ==
                      QVariant(static_cast<int>(OverviewModel::Kind::Plot));
    const int lines = words.size() > 1 && !plot ? 2 : 1;
    return {std::min(widest, design::px(120)) + 2 * design::cellSide(), lines * QFontMetrics(caption).lineSpacing() + design::px(12)};
}

void ReportHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, design::color(design::paper));
    painter->setPen(design::color(design::lineStrong));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    painter->setFont(design::font(design::Type::Caption, sorted ? QFont::DemiBold : QFont::Normal));
    painter->setPen(design::color(sorted ? design::ink : design::inkMuted));
    if (sorted)
        painter->fillRect(QRect(rect.left() + design::cellSide(), rect.bottom() - design::px(2), rect.width() - 2 * design::cellSide(), design::px(2)),
                          design::color(design::accent));
    const auto *overview = qobject_cast<const OverviewModel *>(model());
    if (overview && overview->kind(section) == OverviewModel::Kind::Plot) {
        const int line = painter->fontMetrics().lineSpacing();
        dotplot::paintScale(*painter, QRectF(rect.left(), rect.bottom() - line - design::px(5), rect.width(), line),
                            overview->axis());
    } else {
        const int side = design::cellSide();
        const auto alignment = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt();
        painter->drawText(rect.adjusted(side, 0, -side, -design::px(6)),
                          alignment | Qt::AlignBottom | Qt::TextWordWrap,
                          model()->headerData(section, orientation()).toString());
    }
    painter->restore();
}

} // namespace faktorbenk::gui
