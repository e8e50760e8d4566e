#pragma once

#include "gui/appearance.h"
#include "gui/newstarget.h"
#include "gui/pagehost.h"
#include "gui/recentfiles.h"
#include "gui/role.h"
#include "gui/session.h"
#include "gui/upkeep/upkeep.h"
#include "gui/viewhistory.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QMenu;

namespace Ui {
class MainWindow;
}

namespace faktorbenk::gui {

class Exporter;
class FirstRunPage;
class ImportPage;
class MessagePage;
class OwnUnitLine;
class Papers;
class PageTabs;
class PictureSaver;
class PlanPage;

// Hosts the pages and carries the user's wishes between them and the session.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    // The clock says who is still there, of several who write in one file. Both outlive the window.
    explicit MainWindow(QSettings &settings, const base::Clock &clock = base::systemClock(), QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path, const std::optional<survey::UnitCode> &unit = {},
                  const std::optional<QString> &round = {});
    // The same where the user was in it, whoever they are: the window is another one, and nothing else.
    void openAgain(const QString &path);
    // A file opened ahead, for openFile(); null is as if it had not been.
    void takeOpened(std::unique_ptr<workbench::Workspace> opened) { m_session.takeOpened(std::move(opened)); }
    // Brings files or folders in: into the file that is open, else into a new one. None yet: asks for them.
    void startImport(const QStringList &paths);
    void showHome(); // the first page: nothing open, three ways in
    void showPage(PageId page);
    void enterPage(PageId page); // the same, with the keyboard in it
    void showFactor(survey::Factor factor);
    void showUpkeep(Upkeep::Page page); // of the open file
    const PageHost &pages() const { return *m_pages; }
    Papers &papers() { return *m_papers; }

    // Who the user is, for this window: what files open with.
    void actAs(Role role);
    // What the menu marks as chosen.
    void setAppearance(const Appearance &appearance);
    // Before another window takes this one's place: saves what was written, asks about what would be lost. False: the
    // user wants to stay, or must.
    bool mayBeReplaced();
    // Keeps where the user is for the next window. The open file; empty: none.
    QString rememberPlace();

Q_SIGNALS:
    void appearanceChosen(const faktorbenk::gui::Appearance &appearance);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FirstRunPage *firstRun();
    ImportPage *importing();
    MessagePage *message();
    template <class P> P *page(P *&slot); // made when first needed

    void afterFirstPaint(); // what the start can spare
    void makeActions();
    void makeAppearanceMenu();
    void fillAppearanceMenu();
    void makeRoleMenu();
    void fillRoleMenu();
    void askRole(const QPoint &at);
    QString ownUnit() const; // a leader's, in the open file; empty: not a leader, or not said
    QString unitName() const; // that is looked at
    void takeUnitAsOwn();
    void showOwnUnitLine();
    void land(const LastView &last);
    void goToPart(int by); // of the window: the units, the ways to the pages, the page
    bool hasUnsavedTyping() const; // on the page in front
    void foldPageList();
    void makePages();
    void makePromisePages();
    void fillRecent();
    void showUnits(bool shown);
    void showRound();
    void showReport();
    void showLast(const LastView &last, bool elsewhere); // elsewhere: another unit was asked for
    void remember(); // where the user is, for the next time
    void setAudience(disclosure::Audience audience);
    void showPath(); // where the unit stands and what is next
    std::optional<PageId> pageFor(followup::Next next) const;
    static PageId pageFor(followup::Phase phase);
    void showAside(QWidget *page); // a page that is not about the open file
    void goToNews(const NewsTarget &target);
    void showCurrent();            // from aside, back to the file; home if there is none
    void goBack();
    void goForward();
    void goTo(const View &view);
    View view();
    PlanPage *formInFront() const; // null while no form is
    void showFailure(const base::Error &error);
    void afterImport(const QString &database, bool leavePage);

    void makeUpkeep();
    void chooseFile();
    void startImportInto(const QString &database, const QStringList &paths); // database empty: a new one
    void importIntoNew();
    void openSample();
    void undo(); // in the form in front
    void redo();
    void showVersions(); // likewise
    void showBin();
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    QSettings &m_settings;
    RecentFiles m_recent;
    Session m_session;
    Upkeep *m_upkeep = nullptr;
    PageTabs *m_tabs = nullptr;
    QLabel *m_whole = nullptr; // stands where the tabs do while the page is about the municipality
    PageHost *m_pages = nullptr;
    Exporter *m_exporter = nullptr;
    Papers *m_papers = nullptr;
    PictureSaver *m_pictures = nullptr;
    ViewHistory m_history;
    QPointer<QWidget> m_beforeSearch; // where the keyboard was
    bool m_travelling = false; // back or forward: not to be remembered as a step of its own
    QMenu *m_menu = nullptr;
    QMenu *m_recentMenu = nullptr;
    Appearance m_appearance;
    QMenu *m_appearanceMenu = nullptr;
    Role m_role;
    QMenu *m_roleMenu = nullptr;
    OwnUnitLine *m_ownUnitLine = nullptr; // only while it asks
    bool m_again = false; // a file is opened where the user was
    bool m_opening = false; // a file: what it shows meanwhile is not worth remembering
    QList<QAction *> m_needFile;
    QList<QAction *> m_needForm;
    PageId m_unitPage = PageId::Overview; // the page about a unit that was last in front
    bool m_painted = false;
    bool m_roomForUnits = true;
    bool m_roomForPath = true;
    bool m_askedToSave = false; // the window was closed once although something could not be saved

    FirstRunPage *m_firstRun = nullptr;
    ImportPage *m_importing = nullptr;
    MessagePage *m_message = nullptr;
};

} // namespace faktorbenk::gui
