#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class FirstRunPage;
}

namespace faktorbenk::gui {

enum class Role;

// Nothing is open yet: what this is, and three ways in.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void setRecentFiles(const QStringList &paths);
    void setSampleAvailable(bool available);
    void setRole(Role role);

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);
    void roleWanted(const QPoint &at); // to be chosen, from a menu at this point of the screen

private:
    std::unique_ptr<Ui::FirstRunPage> m_ui;
};

} // namespace faktorbenk::gui
