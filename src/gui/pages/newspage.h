#pragma once

#include "gui/models/newsmodel.h"
#include "gui/pages/sessionpage.h"

#include <QTimer>

namespace Ui {
class NewsPage;
}

namespace faktorbenk::gui {

class RecentFiles;

// «Changed since last», for union and safety representatives and whoever looks in now and then: what is different in the
// plans and in the state of the figures since this reader last looked. Reads only: that it was read is remembered in the
// reader's own settings, so that nobody needs the right to write to follow what happens.
class NewsPage final : public SessionPage
{
    Q_OBJECT
public:
    // What is shown since. Last: since it was marked as read.
    enum class Since { Last, Week, FourWeeks, FollowUp, Day };

    // memory outlives it.
    explicit NewsPage(RecentFiles &memory, QWidget *parent = nullptr);
    ~NewsPage() override;

    void refresh(Session &session) override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;
    std::optional<report::PageContent> onPaper() const override;

Q_SIGNALS:
    void wanted(const faktorbenk::gui::NewsTarget &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look(); // has anything been written?
    void fill();
    void fillSince();
    void fillUnits();
    void fillNothing();
    void tellCount();
    void choose(Since since);
    void chooseDay();
    void chooseUnit(const QString &code);
    void markAsRead();
    void takeBack();
    void showMarked(const QString &text);
    QDateTime moment() const; // shown since
    QString momentText() const;
    std::optional<QDate> lastFollowUp() const; // of the unit
    void keepPlace(const QString &key, int scrolled);

    std::unique_ptr<Ui::NewsPage> m_ui;
    NewsModel *m_model;
    RecentFiles &m_memory;
    Session *m_session = nullptr; // the window's
    QString m_file;
    Since m_since = Since::Last;
    QDate m_day;      // chosen
    QString m_unit;   // its code; empty: the whole municipality
    std::size_t m_most;
    QDateTime m_until; // of what is shown
    std::optional<QDateTime> m_before; // the point before it was marked as read, to take it back
    std::int64_t m_mark = 0;
    QTimer m_look;
    bool m_filling = false;
};

} // namespace faktorbenk::gui
