#pragma once

#include <QWidget>

namespace faktorbenk::gui {

class Session;

// A page about what the session looks at. Made when it is first wanted.
class SessionPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Shows what the session looks at now. Called when the page comes to the front, and again whenever the
    // session changes while it is there. Precondition: session.report().
    virtual void refresh(Session &session) = 0;
};

} // namespace faktorbenk::gui
