#pragma once

#include "workbench/workspace.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui {
class FloorForm;
}

namespace faktorbenk::gui {

class TextTableModel;

// «5», «5, distributions 7».
QString floorInShort(const survey::FloorPolicy &floor);

// Asks for another floor and why, and says what it would mean before anything is done.
class FloorForm final : public QWidget
{
    Q_OBJECT
public:
    // What was handed out above a floor; see Workspace::handedOutAbove().
    using HandedOutAbove = std::function<std::vector<workbench::HandOut>(const survey::FloorPolicy &)>;

    explicit FloorForm(QWidget *parent = nullptr);
    ~FloorForm() override;

    void start(const survey::FloorPolicy &now, const survey::FloorPolicy &wanted, const QString &reason,
               HandedOutAbove above);
    void say(const QString &sentence); // why it was not done

Q_SIGNALS:
    void wanted(const faktorbenk::survey::FloorPolicy &floor, const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    survey::FloorPolicy chosen() const;
    void follow();
    void submit();

    std::unique_ptr<Ui::FloorForm> m_ui;
    TextTableModel *m_handedOut;
    survey::FloorPolicy m_now;
    HandedOutAbove m_above;
};

} // namespace faktorbenk::gui
