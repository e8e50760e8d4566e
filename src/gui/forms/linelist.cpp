#include "gui/forms/linelist.h"

#include "gui/design/style.h"
#include "gui/forms/linehandle.h"
#include "gui/forms/textfield.h"
#include "gui/widgets/paragraph.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHash>

#include <algorithm>

namespace faktorbenk::gui {

using followup::Field;
using followup::Id;

LineList::LineList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_mark(new QFrame(this))
{
    m_mark->setStyleSheet(QStringLiteral("background: %1;").arg(design::color(design::accent).name()));
    m_mark->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(design::px(4));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LineList::setUp(PlanPage *page, followup::Kind kind, const QString &name, const QString &prompt)
{
    m_page = page;
    m_kind = kind;
    m_name = name;
    m_prompt = prompt;
    connect(page, &PlanPage::begun, this, [this](int draft, const followup::RecordRef &record) { begun(draft, record.id); });
    m_rows.push_back(makeRow());
    layOut();
}

LineList::Row LineList::makeRow()
{
    Row row;
    row.box = new QWidget(this);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(design::px(4));
    column->addLayout(line);
    row.field = new TextField(row.box);
    row.field->setSingleLine(true);
    row.field->setPlaceholderText(m_prompt);
    row.field->setAccessibleName(QStringLiteral("%1: %2").arg(m_name, m_prompt));
    line->addWidget(row.field, 1);
    row.hint = new Paragraph(row.box);
    row.hint->setProperty("type", QStringLiteral("caption"));
    row.hint->hide();
    column->addWidget(row.hint);
    row.handle = new LineHandle(row.box);
    row.handle->hide(); // until there is something to move
    line->addWidget(row.handle);
    TextField *field = row.field;
    connect(row.handle, &LineHandle::carried, this, &LineList::carry);
    connect(row.handle, &LineHandle::released, this, [this, field](int globalY) { moveTo(field, globalY); });
    connect(field, &TextField::edited, this, [this, field] { write(field); });
    connect(field, &TextField::entered, this, [this, field] { enter(field); });
    connect(field, &TextField::linesPasted, this, [this, field](const QStringList &lines) { paste(field, lines); });
    connect(field, &TextField::moveWanted, this, [this, field](int by) { move(field, by); });
    connect(field, &TextField::removeWanted, this, [this, field] { remove(field); });
    connect(field, &TextField::stepWanted, this, [this, field](int by) { step(field, by); });
    connect(field, &TextField::left, this, [this, field] { leave(field); });
    return row;
}

void LineList::adopt(Row &row, Id id)
{
    row.id = id;
    row.field->setPlaceholderText({});
    if (m_aside) {
        row.aside = m_aside(id);
        static_cast<QBoxLayout *>(row.box->layout()->itemAt(0)->layout())->insertWidget(1, row.aside);
    }
}

void LineList::drop(Row &row)
{
    m_page->untie(row.field);
    disconnect(row.field, nullptr, this, nullptr);
    row.box->hide();
    row.box->deleteLater(); // it may be one of its own signals that we are in
}

void LineList::show(const std::vector<Line> &lines, const std::vector<followup::Setting> &fixed)
{
    m_fixed = fixed;
    if (!(m_key == m_page->plan().key)) { // drafts of another plan are saved there
        m_key = m_page->plan().key;
        for (Row &row : m_rows)
            drop(row);
        m_rows.clear();
    }
    QHash<TextField *, Id> above; // the line above each one that is not written yet
    for (std::size_t i = 1; i + 1 < m_rows.size(); ++i)
        if (m_rows[i].id == 0)
            above.insert(m_rows[i].field, m_rows[i - 1].id != 0 ? m_rows[i - 1].id : above.value(m_rows[i - 1].field));
    std::vector<Row> rows;
    for (const Line &line : lines) {
        auto known = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == line.id; });
        if (known == m_rows.end() && m_writing) {
            known = m_rows.begin() + at(m_writing);
            m_writing = nullptr;
            adopt(*known, line.id);
        }
        if (known != m_rows.end()) {
            rows.push_back(*known);
            m_rows.erase(known);
        } else {
            rows.push_back(makeRow());
            adopt(rows.back(), line.id);
        }
        Row &row = rows.back();
        m_page->tie(row.field, {m_kind, line.id}, Field::Text, line.text);
        row.field->setAccessibleName(tr("%1 %2 of %3").arg(m_name).arg(rows.size()).arg(lines.size()));
        const QString hint = m_hint ? m_hint(line.text) : QString();
        row.hint->setText(hint);
        row.hint->setVisible(!hint.isEmpty());
        row.handle->setVisible(m_page->mayWrite() && lines.size() > 1);
        row.field->setAccessibleDescription(hint);
    }
    // What is left: lines that are gone, and those not written yet.
    std::optional<Row> last;
    if (!m_rows.empty() && m_rows.back().id == 0) {
        last = m_rows.back();
        m_rows.pop_back();
    }
    for (Row &row : m_rows) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return each.id == above.value(row.field); });
        if (row.id == 0 && found != rows.end() && m_page->mayWrite())
            rows.insert(found + 1, row);
        else
            drop(row);
    }
    m_rows = std::move(rows);
    m_rows.push_back(last ? *last : makeRow());
    m_rows.back().field->setReadOnly(!m_page->mayWrite());
    m_page->spell(m_rows.back().field);
    m_rows.back().box->setVisible(m_page->mayWrite());
    layOut();
}

void LineList::layOut()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_layout->indexOf(m_rows[i].box) == static_cast<int>(i))
            continue;
        m_layout->removeWidget(m_rows[i].box);
        m_layout->insertWidget(static_cast<int>(i), m_rows[i].box);
    }
}

QWidget *LineList::asideOf(Id id) const
{
    for (const Row &row : m_rows)
        if (row.id == id)
            return row.aside;
    return nullptr;
}

void LineList::focusLine(int at)
{
    const std::size_t row = at < 0 ? m_rows.size() - 1 : std::min<std::size_t>(static_cast<std::size_t>(at), m_rows.size() - 1);
    m_rows[row].field->setFocus(Qt::OtherFocusReason);
}

qsizetype LineList::at(const TextField *field) const
{
    return std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.field == field; }) - m_rows.begin();
}

std::optional<Id> LineList::idAfter(qsizetype at) const
{
    for (std::size_t i = static_cast<std::size_t>(at) + 1; i < m_rows.size(); ++i)
        if (m_rows[i].id != 0)
            return m_rows[i].id;
    return std::nullopt;
}

std::vector<followup::Setting> LineList::settings(const QString &text) const
{
    std::vector<followup::Setting> all = m_fixed;
    all.push_back({Field::Text, followup::valueOf(text)});
    return all;
}

void LineList::write(TextField *field)
{
    const qsizetype row = at(field);
    Row &written = m_rows[static_cast<std::size_t>(row)];
    if (written.draft != 0) {
        m_page->typedOn(written.draft, field->text());
        if (field->text().trimmed().isEmpty())
            written.draft = 0;
        return;
    }
    if (written.id != 0 || field->text().trimmed().isEmpty() || m_writing)
        return;
    m_writing = field;
    const auto made = m_page->begin({m_kind, settings(field->text()), idAfter(row)}, Field::Text);
    m_writing = nullptr;
    if (made.draft != 0)
        written.draft = made.draft; // nothing was shown anew: the row is where it was
}

void LineList::begun(int draft, Id id)
{
    for (Row &row : m_rows) {
        if (row.draft != draft)
            continue;
        row.draft = 0;
        adopt(row, id);
    }
}

// The next line: an empty one after this, which is in the file when something stands in it.
void LineList::enter(TextField *field)
{
    const qsizetype row = at(field);
    if (m_rows[static_cast<std::size_t>(row)].id == 0)
        return;
    if (row + 2 == std::ssize(m_rows) && m_rows.back().id == 0) {
        focusLine(-1);
        return;
    }
    Row draft = makeRow();
    m_rows.insert(m_rows.begin() + row + 1, draft);
    layOut();
    draft.box->show();
    draft.field->setFocus(Qt::OtherFocusReason);
}

void LineList::paste(TextField *field, const QStringList &lines)
{
    std::vector<followup::Change> changes;
    const std::optional<Id> before = idAfter(at(field));
    for (const QString &line : lines)
        changes.push_back(followup::AddRecord{m_kind, settings(line), before});
    m_page->apply(changes);
}

void LineList::move(TextField *field, int by)
{
    const qsizetype row = at(field);
    const qsizetype to = row + by;
    const Row &moved = m_rows[static_cast<std::size_t>(row)];
    if (moved.id == 0 || to < 0 || to >= std::ssize(m_rows) || m_rows[static_cast<std::size_t>(to)].id == 0)
        return;
    const auto before = by < 0 ? std::optional(m_rows[static_cast<std::size_t>(to)].id) : idAfter(to);
    m_page->apply({followup::MoveRecord{{m_kind, moved.id}, before}});
    field->setFocus(Qt::OtherFocusReason);
}

qsizetype LineList::rowBelow(int globalY) const
{
    qsizetype row = 0;
    while (row + 1 < std::ssize(m_rows)) {
        const QWidget *box = m_rows[static_cast<std::size_t>(row)].box;
        if (globalY < box->mapToGlobal(box->rect().center()).y())
            break;
        ++row;
    }
    return row;
}

void LineList::carry(int globalY)
{
    const QWidget *below = m_rows[static_cast<std::size_t>(rowBelow(globalY))].box;
    m_mark->setGeometry(0, std::max(0, below->y() - design::px(3)), width(), design::px(3));
    m_mark->show();
    m_mark->raise();
}

void LineList::moveTo(TextField *field, int globalY)
{
    m_mark->hide();
    const qsizetype from = at(field);
    const qsizetype to = rowBelow(globalY);
    if (to == from || to == from + 1 || m_rows[static_cast<std::size_t>(from)].id == 0)
        return;
    m_page->apply({followup::MoveRecord{{m_kind, m_rows[static_cast<std::size_t>(from)].id}, idAfter(to - 1)}});
    field->setFocus(Qt::OtherFocusReason);
}

void LineList::remove(TextField *field)
{
    const qsizetype row = at(field);
    const Row removed = m_rows[static_cast<std::size_t>(row)];
    if (removed.id != 0) {
        m_page->apply({followup::DeleteRecord{{m_kind, removed.id}}});
        focusLine(static_cast<int>(std::max<qsizetype>(row - 1, 0)));
    } else if (row > 0) {
        focusLine(static_cast<int>(row - 1)); // an empty one that was not written goes by itself
    }
}

void LineList::step(TextField *field, int by)
{
    const qsizetype to = at(field) + by;
    if (to >= 0 && to < std::ssize(m_rows))
        focusLine(static_cast<int>(to));
    else if (by < 0)
        focusPreviousChild();
}

// A line to be that nothing was written in, in the midst of others, is not wanted after all.
void LineList::leave(TextField *field)
{
    const qsizetype row = at(field);
    if (row + 1 >= std::ssize(m_rows) || m_rows[static_cast<std::size_t>(row)].id != 0 ||
        m_rows[static_cast<std::size_t>(row)].draft != 0)
        return;
    drop(m_rows[static_cast<std::size_t>(row)]);
    m_rows.erase(m_rows.begin() + row);
}

} // namespace faktorbenk::gui
