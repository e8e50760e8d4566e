#pragma once

#include "gui/recentfiles.h"
#include "gui/session.h"

#include <QMainWindow>

class QMenu;
class QTabBar;

namespace Ui {
class MainWindow;
}

namespace faktorbenk::gui {

class FactorPage;
class FirstRunPage;
class ImportPage;
class MessagePage;
class OverviewPage;

// Hosts the pages and carries the user's wishes between them and the session.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    enum class Page { Overview, Factor };

    explicit MainWindow(QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString &path, const std::optional<survey::UnitCode> &unit = {},
                  const std::optional<QString> &round = {});
    // Brings files or folders in: into the file that is open, else into a new one. None yet: asks for them.
    void startImport(const QStringList &paths);
    void showHome(); // the first page: nothing open, three ways in
    void showPage(Page page);
    void showFactor(survey::Factor factor);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    OverviewPage *overview();
    FactorPage *factors();
    FirstRunPage *firstRun();
    ImportPage *importing();
    MessagePage *message();
    template <class P> P *page(P *&slot); // made when first needed

    void makeActions();
    void makeTabs();
    void fillRecent();
    void showUnits(bool shown);
    void showRound();
    void showReport();
    void showAside(QWidget *page); // a page that is not about a unit
    void showFailure(const base::Error &error);
    void afterImport(const QString &database, bool leavePage);

    void chooseFile();
    void startImportInto(const QString &database, const QStringList &paths); // database empty: a new one
    void importIntoNew();
    void openSample();
    void about();

    std::unique_ptr<Ui::MainWindow> m_ui;
    QSettings &m_settings;
    RecentFiles m_recent;
    Session m_session;
    QTabBar *m_tabs = nullptr;
    QMenu *m_menu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QList<QAction *> m_needFile;
    Page m_page = Page::Overview;
    bool m_roomForUnits = true;

    OverviewPage *m_overview = nullptr;
    FactorPage *m_factors = nullptr;
    FirstRunPage *m_firstRun = nullptr;
    ImportPage *m_importing = nullptr;
    MessagePage *m_message = nullptr;
};

} // namespace faktorbenk::gui
