#pragma once

#include "gui/pagehost.h"
#include "report/sheets.h"

#include <QObject>

class QMenu;
class QPrinter;

namespace faktorbenk::gui {

class Session;

// What stands on paper of the page in front: the unit's report, a paper of its plan, or the page as it stands. Prints
// it, or keeps it as PDF; both are the same pages. Files and pages are for the audience that the window shows, in the
// window's language.
class Papers final : public QObject
{
    Q_OBJECT
public:
    // All outlive it.
    Papers(Session &session, const PageHost &pages, QWidget *window);

    // Filled anew whenever it is opened, for the page that is then in front.
    void fill(QMenu *menu);

    // The first paper of the page in front. None: it has no paper, or its figures are hidden.
    std::optional<report::Sheets> sheets(report::PaperSize size = report::PaperSize::A4);
    // The first paper of the page in front; asks which printer.
    void print();
    // The first paper of the page in front, as a file; what is there is replaced. One with figures is noted as handed
    // out. Errors: as those who write it; UnitWithheld if the page has no paper.
    base::Result<void> writePdf(const QString &path, report::PaperSize size = report::PaperSize::A4);
    // What print() does once a printer is chosen. What is printed of figures is noted as handed out first.
    void printOn(QPrinter &printer, const report::Sheets &sheets);

Q_SIGNALS:
    void told(const QString &text);    // how it went, as the user gets it
    void printed(const QString &text); // that it did, where no box says so

private:
    struct Paper
    {
        std::optional<report::PlanPaper> plan = {};
        std::optional<report::PageContent> page = {}; // neither: the unit's report
        QString name = {}; // «the action plan»
        QString word = {}; // in a file's name
        bool hasFigures() const { return page ? page->figures : !plan; }
    };
    // The one that belongs to the page first, then what else is at hand there.
    std::vector<Paper> papersInFront() const;
    std::optional<report::Sheets> sheets(const Paper &paper, report::PaperSize size);
    void print(const Paper &paper, report::PaperSize size);
    void makePdf(const Paper &paper, report::PaperSize size);
    base::Result<void> writePdf(const Paper &paper, const QString &path, report::PaperSize size);
    base::Result<QString> proposedName(const Paper &paper) const;
    base::Result<report::PageMaterial> pageMaterial(const report::PageContent &page) const;
    std::optional<survey::UnitCode> whom() const; // the page in front is about; none: all units
    void makePoster(report::PaperSize size);
    void offerPdf(const Paper &paper, report::PaperSize size);
    bool saveForms();
    std::optional<report::Sheets> orTold(base::Result<report::Sheets> made);
    void tell(const QString &text, const QString &file = {});

    Session &m_session;
    const PageHost &m_pages;
    QWidget *m_window;
};

} // namespace faktorbenk::gui
