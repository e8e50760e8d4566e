// Which pages there are, and the ways between them.

#include "gui/mainwindow.h"

#include "gui/design/style.h"
#include "gui/exporter.h"
#include "gui/forms/actionplanpage.h"
#include "gui/forms/crosspage.h"
#include "gui/forms/evaluationpage.h"
#include "gui/forms/followuppage.h"
#include "gui/forms/measurespage.h"
#include "gui/forms/obstaclespage.h"
#include "gui/forms/preparationpage.h"
#include "gui/forms/roadmappage.h"
#include "gui/pages/boardpage.h"
#include "gui/pages/distributionpage.h"
#include "gui/pages/factorpage.h"
#include "gui/pages/heatmappage.h"
#include "gui/pages/newspage.h"
#include "gui/pages/overviewpage.h"
#include "gui/pages/trendpage.h"
#include "gui/pages/turnoutpage.h"
#include "gui/pages/whatnowpage.h"
#include "gui/picturesaver.h"
#include "gui/printing/papers.h"
#include "gui/promise/atrestpage.h"
#include "gui/promise/backgroundpage.h"
#include "gui/promise/floorpage.h"
#include "gui/promise/hiddenpage.h"
#include "gui/widgets/pagetabs.h"
#include "ui_mainwindow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

namespace faktorbenk::gui {

namespace {

QToolButton *tool(QWidget *parent, const char *name, const QString &text, QMenu *menu)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setText(text + QStringLiteral(" ▾"));
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    return button;
}

} // namespace

void MainWindow::makePages()
{
    m_tabs = new PageTabs(m_ui->tabRow);
    m_tabs->setAccessibleName(tr("Pages"));
    m_ui->tabRow->layout()->addWidget(m_tabs);
    m_whole = new QLabel(tr("The whole municipality"), m_ui->tabRow);
    m_whole->setProperty("type", QStringLiteral("muted"));
    m_ui->tabRow->layout()->addWidget(m_whole);
    m_exporter = new Exporter(m_session, m_settings, this);
    auto *ways = new QMenu(this);
    m_exporter->fill(ways);
    auto *papers = new QMenu(this);
    connect(papers, &QMenu::aboutToShow, this, [this, papers] { m_papers->fill(papers); });
    auto *row = static_cast<QBoxLayout *>(m_ui->tabRow->layout());
    row->setStretchFactor(m_tabs, 1);
    row->setStretchFactor(m_whole, 1);
    row->addWidget(tool(m_ui->tabRow, "paper", tr("Print"), papers));
    row->addWidget(tool(m_ui->tabRow, "export", tr("Export"), ways));
    design::fitLayouts(m_ui->tabRow);

    using About = PageHost::About;
    m_pages = new PageHost(m_ui->pages, m_tabs, m_ui->pageList, this);
    m_pages->setSession(&m_session);
    m_papers = new Papers(m_session, *m_pages, this);
    m_pictures = new PictureSaver(m_session, *m_pages, this);
    m_pictures->fill(ways);
    m_pages->add({PageId::Overview, About::Unit, "overview", tr("Overview"), [this] {
                      // Made where it stays: a change of parent would style all of it once more.
                      auto *page = new OverviewPage(m_ui->pages);
                      connect(page, &OverviewPage::factorChosen, this, &MainWindow::showFactor);
                      return page;
                  }});
    m_pages->add({PageId::Factor, About::Unit, "factor", tr("Factors"), [this] {
                      auto *page = new FactorPage(m_ui->pages);
                      connect(page, &FactorPage::factorChanged, this, [this] { m_history.went(view()); });
                      connect(page, &FactorPage::wayWanted, this, [this](FactorPlanCard::Way way) {
                          switch (way) {
                          case FactorPlanCard::Way::Cross:
                              return enterPage(PageId::Cross);
                          case FactorPlanCard::Way::RoadMap:
                              return enterPage(PageId::RoadMap);
                          case FactorPlanCard::Way::Plan:
                              return enterPage(PageId::ActionPlan);
                          case FactorPlanCard::Way::FollowUp:
                              return enterPage(PageId::FollowUp);
                          }
                      });
                      return page;
                  }});
    m_pages->add({PageId::Distribution, About::Unit, "distribution", tr("Distribution"), [this] {
                      auto *page = new DistributionPage(m_ui->pages);
                      connect(page, &DistributionPage::factorChosen, this, &MainWindow::showFactor);
                      return page;
                  }});
    m_pages->add({PageId::Trend, About::Unit, "trend", tr("Trend"), [this] {
                      auto *page = new TrendPage(m_ui->pages);
                      connect(page, &TrendPage::factorChosen, this, &MainWindow::showFactor);
                      return page;
                  }});
    m_pages->add({PageId::WhatNow, About::Unit, "now", tr("What now?"), [this] {
                      auto *page = new WhatNowPage([this](followup::Next next) { return pageFor(next).has_value(); },
                                                   m_ui->pages);
                      connect(page, &WhatNowPage::nextWanted, m_ui->path, &PathBar::nextWanted);
                      connect(page, &WhatNowPage::phaseWanted, this, [this](followup::Phase phase) { enterPage(pageFor(phase)); });
                      return page;
                  }});
    m_pages->add({PageId::Preparation, About::Unit, "preparations", tr("Preparations"),
                  [this] { return new PreparationPage(m_ui->pages); }});
    m_pages->add({PageId::Cross, About::Unit, "cross", tr("Cross"), [this] { return new CrossPage(m_ui->pages); }});
    m_pages->add({PageId::RoadMap, About::Unit, "roadmap", tr("Road map"), [this] {
                      auto *page = new RoadMapPage(m_ui->pages);
                      connect(page, &PlanPage::factorWanted, this, &MainWindow::showFactor);
                      connect(page, &RoadMapPage::crossWanted, this, [this] { enterPage(PageId::Cross); });
                      return page;
                  }});
    m_pages->add({PageId::Measures, About::Unit, "measures", tr("Measures"), [this] {
                      auto *page = new MeasuresPage(m_ui->pages);
                      connect(page, &PlanPage::factorWanted, this, &MainWindow::showFactor);
                      return page;
                  }});
    m_pages->add({PageId::ActionPlan, About::Unit, "plan", tr("Plan"), [this] {
                      auto *page = new ActionPlanPage(m_ui->pages);
                      connect(page, &PlanPage::factorWanted, this, &MainWindow::showFactor);
                      return page;
                  }});
    m_pages->add({PageId::FollowUp, About::Unit, "followup", tr("Follow-up"), [this] {
                      auto *page = new FollowUpPage(m_ui->pages);
                      connect(page, &PlanPage::factorWanted, this, &MainWindow::showFactor);
                      return page;
                  }});
    m_pages->add({PageId::Obstacles, About::Unit, "obstacles", tr("Obstacles"),
                  [this] { return new ObstaclesPage(m_ui->pages); }});
    m_pages->add({PageId::Evaluation, About::Unit, "evaluation", tr("Evaluation"),
                  [this] { return new EvaluationPage(m_ui->pages); }});
    m_pages->add({PageId::HeatMap, About::Municipality, "heatmap", tr("Heat map"), [this] {
                      auto *page = new HeatMapPage(m_ui->pages);
                      connect(page, &HeatMapPage::unitOpened, this, [this](const survey::UnitCode &unit) {
                          m_session.setUnit(unit);
                          showPage(m_unitPage);
                      });
                      return page;
                  }});
    m_pages->add({PageId::Board, About::Municipality, "board", tr("All plans"), [this] {
                      auto *page = new BoardPage(m_ui->pages);
                      connect(page, &BoardPage::unitOpened, this, [this](const survey::UnitCode &unit) {
                          m_session.setUnit(unit);
                          showPage(m_unitPage);
                      });
                      return page;
                  }});
    m_pages->add({PageId::News, About::Municipality, "changes", tr("Changes"), [this] {
                      auto *page = new NewsPage(m_recent, m_ui->pages);
                      connect(page, &NewsPage::wanted, this, &MainWindow::goToNews);
                      return page;
                  }});
    m_pages->add({PageId::ResponseRates, About::Municipality, "rates", tr("Response rate"), [this] {
                      auto *page = new TurnoutPage(m_ui->pages);
                      connect(page, &TurnoutPage::unitOpened, this, [this](const survey::UnitCode &unit) {
                          m_session.setUnit(unit);
                          showPage(m_unitPage);
                      });
                      return page;
                  }});
    makePromisePages();
    connect(m_pages, &PageHost::wanted, this, &MainWindow::showPage);
    connect(m_pages, &PageHost::viewChanged, this, [this] {
        if (!m_travelling && m_pages->isInFront())
            m_history.went(view());
    });
}

// What is kept of the promise to those who answered.
void MainWindow::makePromisePages()
{
    using About = PageHost::About;
    const auto reread = [this](const QString &path) {
        if (path != m_session.path())
            return;
        if (const auto read = m_session.reread(); !read)
            showFailure(read.error());
    };
    m_pages->add({PageId::Background, About::Municipality, "background", tr("Background"),
                  [this] { return new BackgroundPage(m_ui->pages); }});
    m_pages->add({PageId::Hidden, About::Municipality, "hidden", tr("Hidden"), [this] {
                      auto *page = new HiddenPage(m_ui->pages);
                      connect(page, &HiddenPage::unitOpened, this, [this](const survey::UnitCode &unit) {
                          m_session.setUnit(unit);
                          showPage(m_unitPage);
                      });
                      return page;
                  }});
    m_pages->add({PageId::Anonymity, About::Municipality, "anonymity", tr("Anonymity"), [this, reread] {
                      auto *page = new FloorPage(m_ui->pages);
                      connect(page, &FloorPage::changed, this, [this, reread] { reread(m_session.path()); });
                      return page;
                  }});
    m_pages->add({PageId::SingleResponses, About::Municipality, "responses", tr("Single responses"), [this, reread] {
                      auto *page = new AtRestPage(m_ui->pages);
                      connect(page, &AtRestPage::changed, this, reread);
                      return page;
                  }});
    connect(m_ui->pageList, &PageList::entered, this, [this](int id) { enterPage(static_cast<PageId>(id)); });
    connect(m_pages, &PageHost::unitAboveWanted, this, [this] {
        if (m_session.report() && m_session.report()->parent())
            m_session.setUnit(*m_session.report()->parent());
    });
    connect(m_pages, &PageHost::told, m_ui->floorLine, &FloorLine::say);
    connect(m_papers, &Papers::printed, m_ui->floorLine, &FloorLine::say);
    connect(m_pictures, &PictureSaver::told, m_ui->floorLine, &FloorLine::say);
    connect(m_ui->floorLine, &FloorLine::whyWanted, this, [this] { showPage(PageId::Anonymity); });
}

// Who goes to a page by a key or a link wants to be in it, not where the key was pressed.
void MainWindow::enterPage(PageId wanted)
{
    showPage(wanted);
    QWidget *page = m_ui->pages->currentWidget();
    const auto takesKeys = [page](const QWidget *each) {
        return page->isAncestorOf(each) && each->focusPolicy() & Qt::TabFocus && each->isVisibleTo(page) && each->isEnabled();
    };
    QWidget *first = page->focusProxy();
    for (QWidget *each = page->nextInFocusChain(); !first && each != page; each = each->nextInFocusChain())
        if (takesKeys(each))
            first = each;
    (first ? first : page)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showPage(PageId wanted)
{
    if (!m_session.report())
        return;
    if (!m_pages->isOffered(wanted))
        wanted = PageId::Overview;
    const bool aboutUnit = m_pages->about(wanted) == PageHost::About::Unit;
    if (aboutUnit)
        m_unitPage = wanted;
    m_ui->tabRow->show();
    m_tabs->setVisible(aboutUnit);
    m_whole->setVisible(!aboutUnit);
    m_exporter->setUnitInFront(aboutUnit);
    m_ui->path->setVisible(aboutUnit && m_roomForPath);
    m_pages->show(wanted);
    m_ui->floorLine->setFloor(m_session.gate()->floor(), m_session.audience());
    m_ui->floorLine->show();
    if (!m_travelling)
        m_history.went(view());
}

// Not before the window has been painted: who opens a file to look at figures does not wait for this.
void MainWindow::showPath()
{
    if (!m_session.report() || !m_ui->path->wasPainted())
        return;
    const auto standing =
        m_session.workspace()->standing({m_session.round(), m_session.unit().text()}, QDate::currentDate());
    if (standing)
        m_ui->path->setStanding(*standing, pageFor(standing->next).has_value());
}

std::optional<PageId> MainWindow::pageFor(followup::Next next) const
{
    using followup::Next;
    switch (next) {
    case Next::FillCross:
    case Next::ChooseFactors:
        return PageId::Cross;
    case Next::WriteGoals:
    case Next::WriteCharacteristics:
        return PageId::RoadMap;
    case Next::CollectIdeas:
    case Next::PlaceIdeas:
        return m_pages->named(QStringLiteral("measures"));
    case Next::MakePlan:
    case Next::LookAtOverdue:
        return m_pages->named(QStringLiteral("plan"));
    case Next::HoldFollowUp:
    case Next::KeepGoing:
        return m_pages->named(QStringLiteral("followup"));
    case Next::PlanProgress:
    case Next::AwaitResults:
        return PageId::Preparation;
    case Next::Evaluate:
    case Next::Finished:
        return PageId::Evaluation;
    }
    return std::nullopt;
}

PageId MainWindow::pageFor(followup::Phase phase)
{
    switch (phase) {
    case followup::Phase::Preparation:
    case followup::Phase::Execution:
        return PageId::Preparation;
    case followup::Phase::Analysis:
        return PageId::Cross;
    case followup::Phase::FollowUp:
        return PageId::FollowUp;
    case followup::Phase::Evaluation:
        return PageId::Evaluation;
    }
    return PageId::WhatNow;
}

void MainWindow::showFactor(survey::Factor factor)
{
    auto *page = m_pages->page<FactorPage>(PageId::Factor);
    page->setFactor(factor);
    showPage(PageId::Factor);
    page->setFocus();
}

void MainWindow::goToNews(const NewsTarget &target)
{
    if (!target.round.isEmpty())
        m_session.setRound(target.round);
    if (target.unit)
        m_session.setUnit(*target.unit);
    enterPage(target.page);
    if (PlanPage *form = formInFront(); form && target.record)
        form->showRecord(*target.record, target.field);
}

void MainWindow::showCurrent()
{
    m_session.isOpen() ? showPage(m_pages->current()) : showHome();
}

View MainWindow::view()
{
    const bool onFactor = m_pages->current() == PageId::Factor;
    return {m_pages->current(), m_session.round(), m_session.unit(),
            onFactor ? m_pages->page<FactorPage>(PageId::Factor)->factor() : survey::Factor::fromIndex(0),
            m_pages->viewState()};
}

void MainWindow::goTo(const View &view)
{
    m_travelling = true;
    m_session.setRound(view.round);
    m_session.setUnit(view.unit);
    if (view.page == PageId::Factor)
        m_pages->page<FactorPage>(PageId::Factor)->setFactor(view.factor);
    m_pages->setViewState(view.page, view.state);
    showPage(view.page);
    m_travelling = false;
}

void MainWindow::goBack()
{
    if (const auto view = m_history.back())
        goTo(*view);
}

void MainWindow::goForward()
{
    if (const auto view = m_history.forward())
        goTo(*view);
}

} // namespace faktorbenk::gui
