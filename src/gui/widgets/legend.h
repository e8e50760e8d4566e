#pragma once

#include "gui/design/shapedtexts.h"
#include "gui/models/reference.h"

#include <QWidget>

namespace faktorbenk::gui {

// What the signs of the dot plot stand for, breaking over lines where room is short.
class Legend final : public QWidget
{
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);

    void setContents(const QString &unit, const std::vector<Reference> &references, bool margin);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Sign { Unit, Reference, Band };
    struct Item {
        Sign sign;
        std::optional<Reference::With> with;
        QString text;
    };
    // Calls place(item, x, y) for each; returns the height taken.
    template <class Place> int layOut(int width, Place place) const;

    std::vector<Item> m_items;
    design::ShapedTexts m_texts;
};

} // namespace faktorbenk::gui
