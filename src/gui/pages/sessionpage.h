#pragma once

#include "report/pagematerial.h"

#include <QStringList>
#include <QVariantMap>
#include <QWidget>

namespace faktorbenk::gui {

class Session;

// A page about what the session looks at. Made when it is first wanted.
class SessionPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Shows what the session looks at now. Called when the page comes to the front, and again whenever the
    // session changes while it is there. Precondition: session.report().
    virtual void refresh(Session &session) = 0;

    // What the user has chosen on the page – an order, a reference – so that Back and Forward bring it back. Empty: as
    // the page is at first. Set before refresh().
    virtual QVariantMap viewState() const { return {}; }
    virtual void setViewState(const QVariantMap &) {}

    // What stands below everything that leaves the page, copied or saved: of whom, when, from which file, with which
    // floor (rule A2), for whom. Set by the host before refresh().
    void setSourceLines(const QStringList &lines) { m_sourceLines = lines; }
    const QStringList &sourceLines() const { return m_sourceLines; }

    // The page as it stands, for paper: what is chosen on it, in its order. None: there is nothing on it to print.
    virtual std::optional<report::PageContent> onPaper() const { return std::nullopt; }

Q_SIGNALS:
    void unitAboveWanted();
    void told(const QString &sentence); // what was done that is not seen on the page: a table is copied
    void viewChanged(); // the user chose something that viewState() holds

private:
    QStringList m_sourceLines;
};

} // namespace faktorbenk::gui
