#pragma once

#include "followup/plan.h"

#include <QFrame>
#include <QHash>
#include <QWidget>

#include <array>

class QLabel;
class QVBoxLayout;

namespace faktorbenk::gui {

// An idea that can be taken hold of, by mouse or by keys.
class IdeaCard final : public QFrame
{
    Q_OBJECT
public:
    IdeaCard(followup::Id idea, QWidget *parent);

    followup::Id idea() const { return m_idea; }
    void show(const QString &text, const QString &spoken, bool movable);

Q_SIGNALS:
    void stepped(int right, int up); // −1, 0 or 1 each
    void opened();                   // Enter
    void taken();                    // the focus came here

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    followup::Id m_idea;
    QLabel *m_text;
    bool m_movable = true;
};

// One of the four fields, or the place of those that have none yet.
class MatrixField final : public QFrame
{
    Q_OBJECT
public:
    MatrixField(const QString &title, bool takesCards, QWidget *parent);

    void put(IdeaCard *card, int at);
    QString title() const;

Q_SIGNALS:
    void dropped(qint64 idea);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLabel *m_title;
    QWidget *m_content;
    QVBoxLayout *m_cards;
};

// The priority matrix (M6): impact upwards, feasibility to the right, four fields with their verdicts. Arrows move a card
// from field to field; one that lies nowhere yet begins at large and easy, or at the side the arrow points to.
class MatrixView final : public QWidget
{
    Q_OBJECT
public:
    explicit MatrixView(QWidget *parent = nullptr);

    void showPlan(const followup::UnitPlan &plan, bool mayWrite);
    followup::Id current() const { return m_current; } // 0: no idea
    void setCurrent(followup::Id idea);
    IdeaCard *card(followup::Id idea) const { return m_cards.value(idea); }

Q_SIGNALS:
    void placed(qint64 idea, int impact, int feasibility);
    void currentChanged();
    void opened(qint64 idea);

private:
    struct Spot {
        bool large = true;
        bool easy = true;
    };
    MatrixField *field(Spot spot) const { return m_fields[(spot.large ? 0U : 2U) + (spot.easy ? 1U : 0U)]; }
    IdeaCard *makeCard(followup::Id idea);
    void step(followup::Id idea, int right, int up);
    void place(followup::Id idea, Spot spot);

    std::array<MatrixField *, 4> m_fields{}; // large and hard, large and easy, small and hard, small and easy
    MatrixField *m_waiting = nullptr;
    QHash<followup::Id, IdeaCard *> m_cards;
    QHash<followup::Id, std::optional<Spot>> m_spots;
    followup::Id m_current = 0;
};

} // namespace faktorbenk::gui
