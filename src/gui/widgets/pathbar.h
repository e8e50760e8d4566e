#pragma once

#include "followup/standing.h"

#include <QWidget>

class QPushButton;

namespace faktorbenk::gui {

// The five phases as a path, where the unit stands on it, and what is next (M0). Says nothing until it is told, which
// the window does after it has been painted once: opening a file does not wait for its plans.
class PathBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PathBar(QWidget *parent = nullptr);

    // hasPage: there is a page to go to for what is next.
    void setStanding(const followup::Standing &standing, bool hasPage);
    bool wasPainted() const { return m_painted; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void painted(); // for the first time
    void nextWanted(faktorbenk::followup::Next next);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString phaseText(std::size_t phase) const;

    std::optional<followup::Standing> m_standing;
    QPushButton *m_next = nullptr;
    bool m_painted = false;
};

} // namespace faktorbenk::gui
