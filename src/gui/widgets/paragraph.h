#pragma once

#include <QLabel>

#include <vector>

namespace faktorbenk::gui {

// A label with plain text that wraps; its beginning may stand out. It asks for the room a QLabel would ask for, but shapes its text once to
// know it, where a QLabel does so for every width that a layout tries: shaping is most of what a page costs.
class Paragraph final : public QLabel
{
    Q_OBJECT
public:
    explicit Paragraph(QWidget *parent = nullptr);

    // Its beginning, in semi-bold, and what follows it: both plain, and read as one text.
    void setText(const QString &lead, const QString &rest);
    using QLabel::setText;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override; // both with margins, in pixels

private:
    // What must stay on one line, and where it stands if all of the text does.
    struct Piece {
        double from = 0;
        double to = 0; // without the space after it
        bool startsLine = false;
    };

    QSize margins() const;
    bool hasLead() const { return textFormat() == Qt::RichText; }
    void shape() const;
    QSize sizeFor(int room) const; // of the text alone
    QSize preferred() const;

    QString m_lead;
    QString m_rest;
    mutable QString m_shaped; // the text and its font that the pieces are of
    mutable QFont m_font;
    mutable std::vector<Piece> m_pieces;
    mutable double m_lineHeight = 0;
};

} // namespace faktorbenk::gui
