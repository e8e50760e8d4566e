#include "gui/intake/faultsstep.h"

#include "gui/design/style.h"
#include "gui/models/faultsmodel.h"
#include "gui/widgets/spoken.h"
#include "ui_faultsstep.h"
#include "wording/errortext.h"
#include "wording/figuretext.h"

#include <QFileDialog>
#include <QSaveFile>

namespace faktorbenk::gui {

using workbench::Notice;

FaultsStep::FaultsStep(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::FaultsStep>()), m_model(new FaultsModel(this)),
      m_filter(new FaultsFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(m_model);
    m_ui->faults->setModel(m_filter);
    m_ui->faults->setStretchColumn(FaultsModel::What, design::px(280));
    m_ui->filter->setMaximumWidth(design::px(240));
    connect(m_ui->filter, &QLineEdit::textChanged, this, &FaultsStep::filter);
    connect(m_ui->severity, &QComboBox::activated, this, &FaultsStep::filter);
    connect(m_ui->save, &QPushButton::clicked, this, &FaultsStep::save);
}

FaultsStep::~FaultsStep() = default;

void FaultsStep::showOutcome(const workbench::ImportOutcome &outcome)
{
    m_ui->told->clear();
    m_ui->filter->clear();
    m_model->setNotices(outcome.notices);
    m_ui->severity->clear();
    m_ui->severity->addItem(tr("All (%1)").arg(wording::count(m_model->rowCount())), -1);
    const std::pair<Notice::Severity, QString> severities[] = {{Notice::Severity::Error, tr("Faults (%1)")},
                                                               {Notice::Severity::Warning, tr("Warnings (%1)")},
                                                               {Notice::Severity::Note, tr("Notes (%1)")}};
    for (const auto &[severity, text] : severities)
        if (const int count = m_model->count(severity); count > 0)
            m_ui->severity->addItem(text.arg(wording::count(count)), static_cast<int>(severity));
    const std::int64_t hidden = outcome.errors - m_model->count(Notice::Severity::Error);
    if (hidden > 0)
        announce(m_ui->told, tr("There are %1 more faults of the same files, which are not listed.").arg(wording::count(hidden)));
    filter();
}

void FaultsStep::focusFirst()
{
    m_ui->faults->setFocus();
}

void FaultsStep::filter()
{
    const int severity = m_ui->severity->currentData().toInt();
    m_filter->setSeverity(severity < 0 ? std::nullopt : std::optional(static_cast<Notice::Severity>(severity)));
    m_filter->setText(m_ui->filter->text());
    m_ui->shown->setText(tr("%1 shown").arg(wording::count(m_filter->rowCount())));
    m_ui->save->setEnabled(m_filter->rowCount() > 0);
}

base::Result<void> FaultsStep::saveTo(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(tableCsv(*m_filter)) < 0 || !file.commit())
        return base::failure(base::ErrorCode::CannotWriteFile, {path, file.errorString()});
    return {};
}

void FaultsStep::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list"), tr("Faults") + QStringLiteral(".csv"),
                                                      tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = saveTo(path);
    announce(m_ui->told, saved ? tr("The list is saved in %1.").arg(path) : wording::errorText(saved.error()));
}

} // namespace faktorbenk::gui
