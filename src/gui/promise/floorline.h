#pragma once

#include "disclosure/audience.h"
#include "survey/floor.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;

namespace faktorbenk::gui {

class Paragraph;

// The foot of everything that shows figures: under which floor, and for whom.
class FloorLine final : public QWidget
{
    Q_OBJECT
public:
    explicit FloorLine(QWidget *parent = nullptr);

    // What it says; also for the foot of what leaves the window.
    static QString textFor(const survey::FloorPolicy &floor, disclosure::Audience audience);
    void setFloor(const survey::FloorPolicy &floor, disclosure::Audience audience);
    // What was just done that is not seen anywhere else; heard, too, and gone after a while.
    void say(const QString &sentence);

Q_SIGNALS:
    void whyWanted();

private:
    Paragraph *m_text;
    QLabel *m_said;
    QPushButton *m_why;
    QTimer *m_over;
};

} // namespace faktorbenk::gui
