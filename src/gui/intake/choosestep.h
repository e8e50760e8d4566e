#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class ChooseStep;
}

namespace faktorbenk::gui {

// Nothing is chosen yet: where to drop files, and how to choose them without a mouse.
class ChooseStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ChooseStep(QWidget *parent = nullptr);
    ~ChooseStep() override;

Q_SIGNALS:
    void chosen(const QStringList &paths);

private:
    void chooseFiles();
    void chooseFolder();

    std::unique_ptr<Ui::ChooseStep> m_ui;
};

} // namespace faktorbenk::gui
