#pragma once

#include <QFont>
#include <QHash>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace faktorbenk::gui::design {

// Texts of one line, shaped once each for being measured and painted: shaping is what a page's first paint spends
// most of its time on. Whoever paints again and again keeps one; it forgets when it holds too many.
class ShapedTexts
{
public:
    ShapedTexts();
    ~ShapedTexts();

    double width(const QFont &font, const QString &text) const;
    // In the painter's font and pen, in the middle of the area's height. Text that is too wide is cut short.
    void draw(QPainter &painter, const QRect &area, const QString &text) const;

private:
    struct Key {
        QString text;
        QFont font;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHash(key.text, seed); }
    };
    const QTextLayout &shaped(const QFont &font, const QString &text) const;

    mutable QHash<Key, std::shared_ptr<QTextLayout>> m_texts;
};

} // namespace faktorbenk::gui::design
