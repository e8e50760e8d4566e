#include "gui/promise/floorpage.h"

#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "gui/printing/pagetable.h"
#include "gui/promise/floorform.h"
#include "gui/promise/promiselabels.h"
#include "gui/session.h"
#include "gui/widgets/spoken.h"
#include "ui_floorpage.h"
#include "wording/errortext.h"
#include "wording/reasontext.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace faktorbenk::gui {

using survey::FloorPolicy;

FloorPage::FloorPage(QWidget *parent)
    : SessionPage(parent), m_ui(std::make_unique<Ui::FloorPage>()), m_history(new TextTableModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    m_ui->history->setModel(m_history);
    m_ui->history->setStretchColumn(3, design::px(240));
    fillPromise(*m_ui->text);
    m_ui->form->hide();
    m_ui->said->hide();
    connect(m_ui->change, &QPushButton::clicked, this, [this] { ask(m_floor, {}); });
    connect(m_ui->undo, &QPushButton::clicked, this, &FloorPage::undo);
    connect(m_ui->form, &FloorForm::wanted, this, &FloorPage::set);
    connect(m_ui->form, &FloorForm::left, this, &FloorPage::closeForm);
}

FloorPage::~FloorPage() = default;

void FloorPage::refresh(Session &session)
{
    m_workspace = session.workspace();
    const FloorPolicy before = m_floor;
    if (const auto floor = m_workspace->floor())
        m_floor = *floor;
    const auto changes = m_workspace->floorChanges();
    m_changes = changes ? *changes : std::vector<workbench::FloorChange>{};
    m_ui->floor->setText(wording::floorText(m_floor));
    if (!(before == m_floor))
        closeForm();
    fillHistory();
}

// For those who are to be told what is promised and have no window: the promise, with the floor that holds and how it came to be.
std::optional<report::PageContent> FloorPage::onPaper() const
{
    report::PageContent content;
    content.text = wording::promiseText(wording::installedLanguage());
    if (!m_workspace || content.text.empty())
        return std::nullopt;
    content.title = content.text.front().text;
    content.whom = m_ui->floor->text();
    if (m_history->rowCount() == 0)
        content.whom += u' ' + m_ui->noHistory->text();
    content.figures = false;
    content.text.erase(content.text.begin());
    if (m_history->rowCount() > 0) {
        content.text.push_back({wording::TextBlock::Kind::Heading, {}, {}, m_ui->historyHeading->text(), {}});
        addTable(content, *m_history);
        constexpr std::array widths{1.5, 1.5, 1.5, 4.0};
        for (std::size_t column = 0; column < widths.size(); ++column)
            content.columns[column].width = widths.at(column);
    }
    return content;
}

// Lines no longer than one can read. By the margin: a layout takes the heights of its texts for the width it has, whatever
// the most is that they may have.
void FloorPage::resizeEvent(QResizeEvent *event)
{
    QMargins margins = m_ui->layout->contentsMargins();
    margins.setRight(std::max(margins.left(), width() - margins.left() - design::px(880)));
    m_ui->layout->setContentsMargins(margins);
    SessionPage::resizeEvent(event);
}

void FloorPage::fillHistory()
{
    std::vector<QStringList> rows;
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change)
        rows.push_back({QLocale().toString(change->when, QLocale::ShortFormat), floorInShort(change->from),
                        floorInShort(change->to), change->reason});
    const bool any = !rows.empty();
    m_history->setTable({{tr("When")}, {tr("From")}, {tr("To")}, {tr("Reason")}}, std::move(rows));
    m_ui->history->setVisible(any);
    m_ui->noHistory->setVisible(!any);
    m_ui->undo->setVisible(any && m_ui->form->isHidden());
    if (any)
        m_ui->undo->setText(tr("Go back to %1…").arg(floorInShort(m_changes.back().from)));
}

void FloorPage::ask(const FloorPolicy &wanted, const QString &reason)
{
    m_ui->change->hide();
    m_ui->undo->hide();
    m_ui->said->hide();
    m_ui->form->show();
    m_ui->form->start(m_floor, wanted, reason, [this](const FloorPolicy &floor) {
        auto above = m_workspace->handedOutAbove(floor);
        return above ? std::move(*above) : std::vector<workbench::HandOut>{};
    });
}

// To go back is a change like any other: it is asked about, has a reason, and is kept beside the one it takes back.
void FloorPage::undo()
{
    const workbench::FloorChange &last = m_changes.back();
    ask(last.from, tr("Takes back the change of %1").arg(QLocale().toString(last.when.date(), QLocale::ShortFormat)));
}

void FloorPage::closeForm()
{
    const bool hadFocus = m_ui->form->isAncestorOf(focusWidget());
    m_ui->form->hide();
    m_ui->change->show();
    m_ui->undo->setVisible(!m_changes.empty());
    if (hadFocus)
        m_ui->change->setFocus();
}

void FloorPage::set(const FloorPolicy &floor, const QString &reason)
{
    if (const auto done = m_workspace->setFloor(floor, reason, base::SystemClock()); !done) {
        m_ui->form->say(wording::errorText(done.error()));
        return;
    }
    closeForm();
    announce(m_ui->said, tr("The floor is now %1. The change is kept below with its reason.").arg(floorInShort(floor)));
    Q_EMIT changed();
}

} // namespace faktorbenk::gui
