#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class MessagePage;
}

namespace faktorbenk::gui {

// Something did not go, or there is nothing to show: a title, a sentence, a next step.
class MessagePage final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePage(QWidget *parent = nullptr);
    ~MessagePage() override;

    // action, other: what the buttons say; empty: no such button.
    void setMessage(const QString &title, const QString &sentence, const QString &action, const QString &other = {});

Q_SIGNALS:
    void actionWanted();
    void otherWanted();

private:
    std::unique_ptr<Ui::MessagePage> m_ui;
};

} // namespace faktorbenk::gui
