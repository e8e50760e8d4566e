#include "gui/intake/filesstep.h"

#include "gui/design/style.h"
#include "gui/intake/intakecontroller.h"
#include "gui/models/columnsmodel.h"
#include "gui/widgets/spoken.h"
#include "ui_filesstep.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"
#include "wording/intaketext.h"
#include "workbench/mappings.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace faktorbenk::gui {

using workbench::FileKind;
using workbench::FileLook;
using workbench::FileSetup;

namespace {

constexpr int leftOut = -1;
constexpr std::array kinds = {FileKind::Responses, FileKind::Units, FileKind::Benchmarks, FileKind::Composite};

QString kindText(FileKind kind)
{
    return wording::fileKindText(workbench::fileKindWord(kind));
}

// What a file is, in a line of the list.
QString fileText(const QString &path, const FileLook &look, const FileSetup &setup)
{
    QString what = kindText(look.kind);
    if (setup.leftOut)
        what = FilesStep::tr("left out");
    else if (look.unreadable)
        what = FilesStep::tr("cannot be read");
    else if (!look.isRecognised)
        what = FilesStep::tr("not recognised");
    return QStringLiteral("%1\n%2").arg(QFileInfo(path).fileName(), what);
}

} // namespace

FilesStep::FilesStep(IntakeController &intake, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FilesStep>()), m_intake(intake), m_columns(new ColumnsModel(this))
{
    m_ui->setupUi(this);
    m_ui->files->setFixedWidth(std::min(design::px(232), 280)); // the columns need the room more
    m_ui->files->setWordWrap(true);
    m_ui->files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->mappingName->setMinimumWidth(design::px(200));
    m_ui->mappingName->setMaximumWidth(design::px(320));
    m_ui->columns->setModel(m_columns);
    m_ui->columns->setStretchColumn(ColumnsModel::Content, design::px(200));
    m_ui->use->setMinimumWidth(design::px(160));
    m_ui->headerRow->setRange(1, 1000);
    for (const FileKind kind : kinds)
        m_ui->kind->addItem(kindText(kind), static_cast<int>(kind));
    m_ui->kind->addItem(tr("Leave it out"), leftOut);
    m_ui->encoding->addItems(workbench::encodings());
    const std::pair<QString, QString> separators[] = {{tr("Semicolon  ;"), QStringLiteral(";")},
                                                      {tr("Comma  ,"), QStringLiteral(",")},
                                                      {tr("Tab"), QStringLiteral("\t")},
                                                      {tr("Upright line  |"), QStringLiteral("|")}};
    for (const auto &[text, separator] : separators)
        m_ui->separator->addItem(text, separator);

    connect(m_ui->files, &QListWidget::currentRowChanged, this, &FilesStep::showFile);
    connect(m_ui->kind, &QComboBox::activated, this, &FilesStep::chooseKind);
    for (QComboBox *box : {m_ui->encoding, m_ui->separator, m_ui->sheet})
        connect(box, &QComboBox::activated, this, &FilesStep::chooseReading);
    connect(m_ui->headerRow, &QSpinBox::valueChanged, this, &FilesStep::chooseReading);
    connect(m_ui->round, &QLineEdit::editingFinished, this, &FilesStep::chooseRound);
    connect(m_ui->columns->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FilesStep::showUse);
    connect(m_ui->columns, &LongTable::rowOpened, this, [this] { m_ui->use->setFocus(); });
    connect(m_ui->use, &QComboBox::activated, this, &FilesStep::chooseUse);
    connect(m_ui->useOffer, &QPushButton::clicked, this,
            [this] { m_intake.useMapping(m_file, m_ui->offered->currentText()); });
    connect(m_ui->saveMapping, &QPushButton::clicked, this, &FilesStep::saveMapping);
    connect(m_ui->mappingName, &QLineEdit::returnPressed, this, &FilesStep::saveMapping);
    connect(&m_intake, &IntakeController::fileLooked, this, [this](int file) {
        if (file < m_ui->files->count())
            fillList();
        if (file == m_file)
            showLook();
    });
    connect(&m_intake, &IntakeController::mappingSaved, this, [this](const QString &name) {
        m_ui->mappingName->clear();
        announce(m_ui->told, tr("Saved as “%1”. It will be offered when the next file looks the same.").arg(name));
        showSaved();
    });
    connect(m_ui->removeMapping, &QPushButton::clicked, this,
            [this] { m_intake.removeMapping(m_ui->savedNames->currentText()); });
    connect(m_ui->putBack, &QPushButton::clicked, &m_intake, &IntakeController::putMappingBack);
    connect(&m_intake, &IntakeController::mappingRemoved, this, &FilesStep::tellRemoved);
    connect(&m_intake, &IntakeController::mappingFailed, this,
            [this](const base::Error &error) { announce(m_ui->told, wording::errorText(error)); });
}

FilesStep::~FilesStep() = default;

const FileSetup &FilesStep::setup() const
{
    return m_intake.files()[static_cast<std::size_t>(m_file)].setup;
}

const FileLook &FilesStep::look() const
{
    return m_intake.looks()[static_cast<std::size_t>(m_file)];
}

void FilesStep::refresh()
{
    m_ui->told->clear();
    const int count = static_cast<int>(m_intake.files().size());
    m_file = -1;
    {
        const QSignalBlocker quiet(m_ui->files);
        m_ui->files->clear();
        for (int i = 0; i < count; ++i)
            m_ui->files->addItem(QString());
        fillList();
        m_ui->files->setCurrentRow(0);
    }
    m_ui->files->setVisible(count > 1);
    showSaved();
    showFile(0);
}

void FilesStep::fillList()
{
    for (int i = 0; i < m_ui->files->count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const workbench::IntakeFile &file = m_intake.files()[at];
        m_ui->files->item(i)->setText(fileText(file.path, m_intake.looks()[at], file.setup));
        m_ui->files->item(i)->setToolTip(file.path);
    }
}

void FilesStep::focusFirst()
{
    if (!m_ui->files->isHidden())
        m_ui->files->setFocus();
    else if (m_ui->columns->isVisibleTo(this))
        m_ui->columns->setFocus();
    else
        m_ui->kind->setFocus();
}

void FilesStep::showFile(int file)
{
    if (file < 0 || file >= static_cast<int>(m_intake.files().size()))
        return;
    m_file = file;
    m_ui->told->clear();
    m_columns->setColumns({});
    showLook();
    if (m_columns->rowCount() > 0)
        m_ui->columns->setCurrentIndex(m_columns->index(0, 0));
}

void FilesStep::showLook()
{
    const FileLook &now = look();
    const FileSetup &mine = setup();
    const bool readable = !now.unreadable;
    const bool used = readable && !mine.leftOut;
    m_ui->trouble->setVisible(!readable || mine.leftOut || !now.isRecognised || now.headerRow == 0);
    if (!readable)
        m_ui->trouble->setText(wording::errorText(*now.unreadable));
    else if (mine.leftOut)
        m_ui->trouble->setText(tr("This file is left out. Say what it is if it is to be read in."));
    else if (!now.isRecognised)
        m_ui->trouble->setText(tr("The headers tell nothing about what this file is. Say what it is, and what each "
                                  "column holds."));
    else
        m_ui->trouble->setText(tr("No row with headers was found."));
    showOffer(now, mine);

    const QSignalBlocker quiet(m_ui->headerRow);
    m_ui->form->setVisible(readable);
    m_ui->kind->setCurrentIndex(m_ui->kind->findData(mine.leftOut ? leftOut : static_cast<int>(now.kind)));
    m_ui->encoding->setCurrentText(now.encoding);
    if (!now.separator.isEmpty() && m_ui->separator->findData(now.separator) < 0)
        m_ui->separator->addItem(now.separator, now.separator);
    m_ui->separator->setCurrentIndex(m_ui->separator->findData(now.separator));
    const bool sheets = !now.sheets.isEmpty();
    m_ui->sheet->clear();
    m_ui->sheet->addItems(now.sheets);
    m_ui->sheet->setCurrentText(now.sheet);
    m_ui->sheet->setVisible(sheets);
    m_ui->sheetLabel->setVisible(sheets);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->encoding, m_ui->encodingLabel, m_ui->separator,
                                                          m_ui->separatorLabel})
        part->setVisible(!sheets);
    m_ui->headerRow->setValue(static_cast<int>(std::max<std::int64_t>(now.headerRow, 1)));
    const bool hasRound = now.kind != FileKind::Benchmarks;
    m_ui->round->setVisible(hasRound);
    m_ui->roundLabel->setVisible(hasRound);
    m_ui->round->setText(mine.round);
    m_ui->round->setPlaceholderText(!now.rounds.isEmpty()           ? tr("as the file says: %1").arg(now.rounds.join(QStringLiteral(", ")))
                                    : now.kind == FileKind::Units   ? tr("by the file's name, or the newest")
                                                                    : tr("write the round, such as 2023"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->round, m_ui->encoding, m_ui->separator, m_ui->sheet,
                                                          m_ui->headerRow})
        part->setEnabled(used);
    placeFields();

    m_columns->setColumns(used ? now.columns : std::vector<workbench::ColumnLook>());
    const bool hasColumns = m_columns->rowCount() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->columns, m_ui->useLabel, m_ui->use, m_ui->mappingName,
                                                          m_ui->saveMapping})
        part->setVisible(hasColumns);
    showUse();
}

// Three beside each other, two where letters are large, without a hole where a kind of file lacks one.
void FilesStep::placeFields()
{
    const std::array<std::pair<QWidget *, QWidget *>, 6> fields = {{{m_ui->kindLabel, m_ui->kind},
                                                                    {m_ui->roundLabel, m_ui->round},
                                                                    {m_ui->sheetLabel, m_ui->sheet},
                                                                    {m_ui->encodingLabel, m_ui->encoding},
                                                                    {m_ui->separatorLabel, m_ui->separator},
                                                                    {m_ui->headerRowLabel, m_ui->headerRow}}};
    const int beside = design::scale() > 1.4 ? 2 : 3;
    int at = 0;
    m_ui->formLayout->setColumnStretch(2, beside == 3 ? 1 : 0);
    for (const auto &[label, field] : fields) {
        m_ui->formLayout->removeWidget(label);
        m_ui->formLayout->removeWidget(field);
        if (field->isHidden())
            continue;
        m_ui->formLayout->addWidget(label, at / beside * 2, at % beside);
        m_ui->formLayout->addWidget(field, at / beside * 2 + 1, at % beside);
        ++at;
    }
}

void FilesStep::showOffer(const FileLook &now, const FileSetup &mine)
{
    const bool offers = !now.mappings.isEmpty() && !mine.leftOut && !now.mappings.contains(mine.mapping);
    m_ui->offer->setVisible(offers);
    if (!offers)
        return;
    m_ui->offered->clear();
    m_ui->offered->addItems(now.mappings);
    m_ui->offered->setVisible(now.mappings.size() > 1);
    m_ui->offerText->setText(now.mappings.size() == 1
                                 ? tr("Looks like “%1”, which you have set up before.").arg(now.mappings.front())
                                 : tr("Looks like files that you have set up before."));
}

void FilesStep::showUse()
{
    const int row = m_ui->columns->currentIndex().row();
    const bool chosen = m_file >= 0 && row >= 0 && row < static_cast<int>(look().columns.size());
    m_ui->use->setEnabled(chosen);
    m_ui->useLabel->setText(chosen ? tr("Used as:") : tr("Choose a column"));
    m_ui->use->clear();
    if (!chosen)
        return;
    const workbench::ColumnLook &column = look().columns[static_cast<std::size_t>(row)];
    for (const QString &use : look().possibleUses)
        m_ui->use->addItem(wording::columnUseText(use), use);
    if (m_ui->use->findData(column.use) < 0)
        m_ui->use->addItem(wording::columnUseText(column.use), column.use);
    // What has just been chosen stands there before the file has been looked at again: keys come faster.
    const auto set = setup().uses.find(row);
    m_ui->use->setCurrentIndex(m_ui->use->findData(set == setup().uses.end() ? column.use : set->second));
    const QString header = headerText(column, row);
    m_ui->useLabel->setText(tr("“%1” is used as:").arg(header.size() > 32 ? header.left(31) + QChar(0x2026) : header));
    m_ui->use->setAccessibleName(tr("What %1 is used as").arg(header));
}

void FilesStep::chooseUse()
{
    const int row = m_ui->columns->currentIndex().row();
    if (m_file < 0 || row < 0)
        return;
    m_intake.correct(m_file, workbench::corrected(setup(), row, m_ui->use->currentData().toString()));
}

void FilesStep::chooseKind()
{
    FileSetup changed = setup();
    const int kind = m_ui->kind->currentData().toInt();
    changed.leftOut = kind == leftOut;
    if (!changed.leftOut && (look().kind != static_cast<FileKind>(kind) || !look().isRecognised)) {
        changed.kind = static_cast<FileKind>(kind);
        changed.uses.clear();
    }
    m_intake.correct(m_file, changed);
}

void FilesStep::chooseReading()
{
    FileSetup changed = setup();
    const FileLook &now = look();
    if (m_ui->encoding->currentText() != now.encoding && now.sheets.isEmpty())
        changed.encoding = m_ui->encoding->currentText();
    if (const QString separator = m_ui->separator->currentData().toString(); separator != now.separator && now.sheets.isEmpty())
        changed.separator = separator;
    if (m_ui->sheet->currentText() != now.sheet)
        changed.sheet = m_ui->sheet->currentText();
    if (m_ui->headerRow->value() != std::max<std::int64_t>(now.headerRow, 1))
        changed.headerRow = m_ui->headerRow->value();
    if (changed == setup())
        return;
    changed.uses.clear(); // they were said of other columns
    m_intake.correct(m_file, changed);
}

void FilesStep::chooseRound()
{
    if (m_file < 0 || m_ui->round->text().trimmed() == setup().round)
        return;
    FileSetup changed = setup();
    changed.round = m_ui->round->text().trimmed();
    m_intake.correct(m_file, changed);
}

void FilesStep::saveMapping()
{
    const QString name = m_ui->mappingName->text().simplified();
    if (name.isEmpty()) {
        announce(m_ui->told, tr("Give the setup a name first."));
        m_ui->mappingName->setFocus();
        return;
    }
    m_intake.saveMapping(m_file, name);
}

void FilesStep::showSaved()
{
    const QString before = m_ui->savedNames->currentText();
    m_ui->savedNames->clear();
    for (const workbench::SavedMapping &mapping : m_intake.mappings())
        m_ui->savedNames->addItem(mapping.name);
    m_ui->savedNames->setCurrentIndex(std::max(0, m_ui->savedNames->findText(before)));
    const bool any = m_ui->savedNames->count() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->savedLabel, m_ui->savedNames, m_ui->removeMapping})
        part->setVisible(any);
    m_ui->putBack->setVisible(m_intake.canPutMappingBack());
    m_ui->saved->setVisible(any || m_intake.canPutMappingBack());
}

void FilesStep::tellRemoved(const QString &name)
{
    showSaved();
    announce(m_ui->told, tr("“%1” is deleted. What was read in with it stays as it is.").arg(name));
    m_ui->putBack->setFocus(); // the button that was pressed may be gone
}

} // namespace faktorbenk::gui
