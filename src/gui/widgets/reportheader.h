#pragma once

#include "gui/design/shapedtexts.h"

#include <QHeaderView>

namespace faktorbenk::gui {

// A table's head: small muted words over a hairline; over the dot plot it carries the scale.
class ReportHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit ReportHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    design::ShapedTexts m_texts;
};

} // namespace faktorbenk::gui
