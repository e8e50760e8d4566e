#pragma once

#include "workbench/workspace.h"

#include <QWidget>

class QLabel;

namespace faktorbenk::gui {

// A page about the file itself rather than a unit's figures: opens it for as long as it reads or writes, and
// tells when it has changed something. Escape leads back.
class UpkeepPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Reads anew. round: the one the window is looking at.
    void setPlace(const QString &database, const QString &round);

Q_SIGNALS:
    void changed(); // the file was written to
    void left();

protected:
    virtual void load() = 0;
    // Whether the page may be left; if not it has asked what shall become of what is not saved.
    virtual bool mayLeave() { return true; }
    void leave();
    void keyPressEvent(QKeyEvent *event) override;

    base::Result<std::unique_ptr<workbench::Workspace>> open() const { return workbench::Workspace::open(m_database); }
    // Runs work on the open file, reads anew and tells; says in the label why it failed.
    bool write(QLabel *problem, const std::function<base::Result<void>(workbench::Workspace &)> &work);
    const QString &database() const { return m_database; }
    const QString &round() const { return m_round; }

private:
    QString m_database;
    QString m_round;
};

// Says what is wrong, or nothing.
void showProblem(QLabel *label, const QString &text);

} // namespace faktorbenk::gui
