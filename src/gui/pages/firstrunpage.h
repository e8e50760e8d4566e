#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class FirstRunPage;
}

namespace faktorbenk::gui {

// Nothing is open yet: what this is, and three ways in.
class FirstRunPage final : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void setRecentFiles(const QStringList &paths);
    void setSampleAvailable(bool available);

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);

private:
    std::unique_ptr<Ui::FirstRunPage> m_ui;
};

} // namespace faktorbenk::gui
