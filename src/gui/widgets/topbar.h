#pragma once

#include "disclosure/audience.h"

#include <QWidget>

#include <memory>

class QMenu;

namespace Ui {
class TopBar;
}

namespace faktorbenk::gui {

// Which municipality, which round, for whom; the search; and the rest under «⋯». Says it in fewer words where there is
// no room for all of them.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    ~TopBar() override;

    void setMenu(QMenu *menu);
    // newestFirst: the rounds to choose from. Without a file open only the menu is there.
    void setFile(const QString &municipality, const QStringList &newestFirst, const QString &round, bool hasTree);
    void setNoFile();
    void setAudience(disclosure::Audience audience);
    void setUnitsShown(bool shown);
    bool unitsShown() const;
    void focusSearch();

Q_SIGNALS:
    void unitsWanted(bool shown);
    void roundChosen(const QString &round);
    void audienceChosen(faktorbenk::disclosure::Audience audience);
    void searchChanged(const QString &text);
    void searchEntered();
    void searchGivenUp(); // by Escape
    void searchLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Words { All, NoKey, Few, Fewest };
    void fit();
    void say(Words words);

    std::unique_ptr<Ui::TopBar> m_ui;
    QString m_municipality;
    bool m_fewWords = false;
    bool m_fitting = false;
};

} // namespace faktorbenk::gui
