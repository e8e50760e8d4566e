#pragma once

#include <QHash>
#include <QWidget>

#include <optional>

class QPushButton;

namespace faktorbenk::gui {

// The pages about the whole municipality, one below the other: the way to what is not about one unit.
class PageList final : public QWidget
{
    Q_OBJECT
public:
    explicit PageList(QWidget *parent = nullptr);

    void add(int id, const QString &title);
    // One after the other instead of one below the other, where height is scarce.
    void setFolded(bool folded);
    void setCurrent(std::optional<int> id);

Q_SIGNALS:
    void entered(int id); // chosen by key or by a screen reader: who does that wants to be in the page
    void chosen(int id);

protected:
    void keyPressEvent(QKeyEvent *event) override; // up and down

private:
    void add(QPushButton *button, int at);
    void setRole(QPushButton *button) const;

    QHash<int, QPushButton *> m_buttons;
    QList<QPushButton *> m_order;
    bool m_folded = false;
};

} // namespace faktorbenk::gui
