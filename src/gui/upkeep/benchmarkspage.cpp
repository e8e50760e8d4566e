#include "gui/upkeep/benchmarkspage.h"

#include "gui/design/style.h"
#include "gui/upkeep/benchmarksmodel.h"
#include "gui/upkeep/celldelegate.h"
#include "gui/widgets/flowlayout.h"
#include "ui_benchmarkspage.h"
#include "wording/errortext.h"

#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <utility>
#include <vector>

namespace faktorbenk::gui {

BenchmarksPage::BenchmarksPage(QWidget *parent)
    : UpkeepPage(parent), m_ui(std::make_unique<Ui::BenchmarksPage>()), m_model(new BenchmarksModel(this))
{
    m_ui->setupUi(this);
    design::fitLayouts(this);
    letFlow(m_ui->buttons);
    makeEditable(m_ui->table);
    m_ui->table->setModel(m_model);
    m_ui->table->installEventFilter(this);
    m_ui->table->viewport()->installEventFilter(this);
    // Where a mean comes from is a sentence: it has a line of its own.
    for (const auto &[column, field] : {std::pair(BenchmarksModel::Source, m_ui->source), std::pair(BenchmarksModel::Read, m_ui->read)}) {
        m_ui->table->setColumnHidden(column, true);
        connect(field, &QLineEdit::editingFinished, this, &BenchmarksPage::takeDetail);
        connect(field, &QLineEdit::textEdited, m_ui->save, [this] { m_ui->save->setEnabled(true); });
    }
    m_ui->read->setFixedWidth(design::px(128));
    setFocusProxy(m_ui->table);
    connect(m_ui->back, &QPushButton::clicked, this, &BenchmarksPage::leave);
    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        m_model->addRow();
        m_ui->table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, BenchmarksModel::Service));
        m_ui->table->setFocus();
    });
    connect(m_ui->known, &QPushButton::clicked, this, &BenchmarksPage::addKnown);
    connect(m_ui->remove, &QPushButton::clicked, this, &BenchmarksPage::removeRow);
    connect(m_ui->use, &QPushButton::clicked, this, &BenchmarksPage::toggleUse);
    connect(m_ui->save, &QPushButton::clicked, this, &BenchmarksPage::save);
    connect(m_ui->undo, &QPushButton::clicked, &m_model->stack(), &QUndoStack::undo);
    connect(m_ui->redo, &QPushButton::clicked, &m_model->stack(), &QUndoStack::redo);
    const auto key = [this](const QKeySequence &keys, auto what) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, what);
    };
    key(QKeySequence::Undo, [this] { m_model->stack().undo(); });
    key(QKeySequence::Redo, [this] { m_model->stack().redo(); });
    key(QKeySequence::Save, [this] { save(); });
    connect(&m_model->stack(), &QUndoStack::indexChanged, this, &BenchmarksPage::showState);
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BenchmarksPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BenchmarksPage::showDetail);
    connect(m_ui->yes, &QPushButton::clicked, this, [this] {
        stopAsking();
        if (save())
            leave();
    });
    connect(m_ui->other, &QPushButton::clicked, this, [this] {
        stopAsking();
        load();
        leave();
    });
    connect(m_ui->no, &QPushButton::clicked, this, &BenchmarksPage::stopAsking);
}

BenchmarksPage::~BenchmarksPage() = default;

void BenchmarksPage::load()
{
    stopAsking();
    m_ui->lead->setText(tr("Means that have been published, with where and when. Leave the service type empty for all of "
                           "Norway. Round %1 is held against the newest row that is not newer than itself, unless you choose another.")
                            .arg(round()));
    const auto workspace = open();
    const auto rows = workspace ? (*workspace)->benchmarks()
                                : base::Result<std::vector<survey::Benchmark>>(base::Failure(workspace.error()));
    showProblem(m_ui->problem, rows ? QString() : wording::errorText(rows.error()));
    m_model->setRows(rows ? *rows : std::vector<survey::Benchmark>());
    m_uses.clear();
    if (rows)
        if (auto uses = workbench::benchmarkUses(**workspace, round()))
            m_uses = std::move(*uses);
    showUses();
    if (!m_ui->table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_ui->table->setCurrentIndex(m_model->index(0, BenchmarksModel::Service));
    showState();
}

void BenchmarksPage::showUses()
{
    const auto &rows = m_model->texts();
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const workbench::BenchmarkUse &use : m_uses)
            if (use.serviceType.compare(rows[i].service, Qt::CaseInsensitive) == 0 && QString::number(use.year) == rows[i].year)
                m_model->setUsed(static_cast<int>(i), use.chosen ? tr("chosen") : tr("used"));
}

void BenchmarksPage::showState()
{
    const bool changed = m_model->isChanged();
    const QModelIndex at = m_ui->table->currentIndex();
    m_ui->table->setVisible(m_model->rowCount() > 0);
    m_ui->empty->setVisible(m_model->rowCount() == 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->sourceLabel, m_ui->source, m_ui->readLabel, m_ui->read})
        part->setVisible(m_model->rowCount() > 0);
    showDetail();
    m_ui->save->setEnabled(changed);
    m_ui->undo->setEnabled(m_model->stack().canUndo());
    m_ui->redo->setEnabled(m_model->stack().canRedo());
    m_ui->remove->setEnabled(at.isValid());
    const bool chosen = at.isValid() && at.siblingAtColumn(BenchmarksModel::Use).data().toString() == tr("chosen");
    m_ui->use->setText(chosen ? tr("Let the rule choose again") : tr("Use this row for %1").arg(round()));
    m_ui->use->setEnabled(at.isValid() && !changed);
    if (m_ui->problem->isVisible() && changed) { // wrong before; perhaps no longer
        QString fault;
        m_model->rows(fault);
        showProblem(m_ui->problem, fault);
    }
}

void BenchmarksPage::takeDetail()
{
    const QModelIndex row = m_ui->table->currentIndex();
    if (!row.isValid())
        return;
    std::vector<std::pair<int, QString>> typed; // first: every change shows both fields anew
    for (const auto &[column, field] : {std::pair(BenchmarksModel::Source, m_ui->source), std::pair(BenchmarksModel::Read, m_ui->read)})
        if (field->isModified())
            typed.emplace_back(column, field->text());
    for (const auto &[column, text] : typed)
        m_model->setData(row.siblingAtColumn(column), text, Qt::EditRole);
}

void BenchmarksPage::showDetail()
{
    const QModelIndex at = m_ui->table->currentIndex();
    for (const auto &[column, field] : {std::pair(BenchmarksModel::Source, m_ui->source), std::pair(BenchmarksModel::Read, m_ui->read)}) {
        const QString text = at.isValid() ? at.siblingAtColumn(column).data(Qt::EditRole).toString() : QString();
        field->setEnabled(at.isValid());
        if (field->text() == text)
            continue;
        field->setText(text);
        field->setCursorPosition(0);
    }
}

void BenchmarksPage::fitColumns()
{
    constexpr int of = 92, service = 126, year = 52, use = 60, mean = 40, leastMean = 35;
    const auto wanted = [](int first, int each) {
        return design::px(first) + design::px(service) + design::px(year) + design::px(use) + survey::factorCount * design::px(each);
    };
    const int room = m_ui->table->viewport()->width();
    const bool narrow = wanted(of, mean) > room; // whose means they are follows from the service
    const int left = std::max(0, room - (narrow ? wanted(0, leastMean) : wanted(of, mean)));
    m_ui->table->setColumnHidden(BenchmarksModel::Level, narrow);
    if (!narrow)
        m_ui->table->setColumnWidth(BenchmarksModel::Level, design::px(of));
    m_ui->table->setColumnWidth(BenchmarksModel::Service, design::px(service) + left);
    m_ui->table->setColumnWidth(BenchmarksModel::Year, design::px(year));
    m_ui->table->setColumnWidth(BenchmarksModel::Use, design::px(use));
    for (int column = BenchmarksModel::FirstMean; column < BenchmarksModel::Source; ++column)
        m_ui->table->setColumnWidth(column, design::px(narrow ? leastMean : mean));
}

bool BenchmarksPage::save()
{
    takeDetail();
    QString fault;
    const auto rows = m_model->rows(fault);
    showProblem(m_ui->problem, fault);
    if (!fault.isEmpty())
        return false;
    return write(m_ui->problem, [&](workbench::Workspace &workspace) { return workbench::saveBenchmarks(workspace, rows); });
}

void BenchmarksPage::addKnown()
{
    const auto known = workbench::knownBenchmarks();
    if (!known)
        showProblem(m_ui->problem, wording::errorText(known.error()));
    else if (m_model->add(*known) == 0)
        showProblem(m_ui->problem, tr("The known means are in the table already."));
    m_ui->table->setFocus();
}

void BenchmarksPage::removeRow()
{
    const int row = m_ui->table->currentIndex().row();
    if (row < 0)
        return;
    m_model->removeRow(row);
    m_ui->table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), BenchmarksModel::Service));
    showState();
}

void BenchmarksPage::toggleUse()
{
    const int row = m_ui->table->currentIndex().row();
    if (row < 0)
        return;
    const BenchmarkText text = m_model->texts()[static_cast<std::size_t>(row)];
    const bool chosen = m_model->index(row, BenchmarksModel::Use).data().toString() == tr("chosen");
    const auto level = text.service.isEmpty() ? survey::Benchmark::Level::National : survey::Benchmark::Level::Service;
    const auto year = chosen ? std::nullopt : std::optional(text.year.toInt());
    write(m_ui->problem, [&](workbench::Workspace &workspace) {
        return workbench::chooseBenchmark(workspace, round(), level, text.service, year);
    });
}

void BenchmarksPage::stopAsking()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->question, m_ui->yes, m_ui->other, m_ui->no})
        part->hide();
}

bool BenchmarksPage::mayLeave()
{
    takeDetail();
    if (!m_model->isChanged())
        return true;
    showProblem(m_ui->question, tr("The table has changes that are not saved."));
    m_ui->yes->setText(tr("Save and go"));
    m_ui->other->setText(tr("Go without saving"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->yes, m_ui->other, m_ui->no})
        part->show();
    m_ui->yes->setFocus();
    m_ui->scroll->ensureWidgetVisible(m_ui->yes);
    return false;
}

bool BenchmarksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        fitColumns();
    if (watched == m_ui->table && m_ui->table->hasFocus() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex at = m_ui->table->currentIndex();
        if (key == Qt::Key_Delete && at.isValid()) {
            m_model->setData(at, QString(), Qt::EditRole);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && at.isValid() && at.flags().testFlag(Qt::ItemIsEditable)) {
            m_ui->table->edit(at);
            return true;
        }
    }
    return UpkeepPage::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
