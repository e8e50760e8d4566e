#pragma once

#include "wording/methodtext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class MeetingGuide;
}

namespace faktorbenk::gui {

// How a department meeting goes (M10): programme with minutes, the parts of the group work, the roles with playful ways
// to draw them, and tips for presenting.
class MeetingGuide final : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingGuide(QWidget *parent = nullptr);
    ~MeetingGuide() override;

    // meeting and work: by their place in the method's texts.
    void show(std::size_t meeting, const std::vector<std::size_t> &work);

private:
    void showRoles(const QStringList &draws);
    void drawAnew();

    std::unique_ptr<Ui::MeetingGuide> m_ui;
    wording::MethodText m_text;
};

} // namespace faktorbenk::gui
