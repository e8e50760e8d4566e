#include "gui/exportalldialog.h"

#include "ui_exportalldialog.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

using report::ExportFormat;

namespace {

const QString chosenFormats = u"export/formats"_s;

QString textOf(ExportFormat format, const QString &slideTemplate)
{
    switch (format) {
    case ExportFormat::Pptx:
        return slideTemplate.isEmpty() ? ExportAllDialog::tr("PowerPoint of each unit")
                                       : ExportAllDialog::tr("PowerPoint of each unit, on %1").arg(QFileInfo(slideTemplate).fileName());
    case ExportFormat::Pdf:
        return ExportAllDialog::tr("PDF of each unit");
    case ExportFormat::Ics:
        return ExportAllDialog::tr("Calendar of each unit's deadlines, and one of all");
    case ExportFormat::Xlsx:
        break;
    }
    return ExportAllDialog::tr("Excel workbook of each unit, and one about all");
}

} // namespace

ExportAllDialog::ExportAllDialog(QSettings &settings, const QString &slideTemplate, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_ui(std::make_unique<Ui::ExportAllDialog>())
{
    m_ui->setupUi(this);
    QPushButton *go = m_ui->buttons->addButton(tr("Choose folder…"), QDialogButtonBox::AcceptRole);
    const QStringList before = settings.value(chosenFormats).toStringList();
    const auto arrange = [this, go] { go->setEnabled(!formats().empty()); };
    for (const ExportFormat format : report::allExportFormats()) {
        auto *box = new QCheckBox(textOf(format, slideTemplate), this);
        box->setChecked(before.isEmpty() || before.contains(report::exportFormatWord(format)));
        m_ui->formats->addWidget(box);
        m_boxes.emplace_back(format, box);
        connect(box, &QCheckBox::toggled, this, arrange);
    }
    arrange();
    // As it is read: the buttons were there before what is to be chosen.
    for (std::size_t at = 1; at < m_boxes.size(); ++at)
        setTabOrder(m_boxes[at - 1].second, m_boxes[at].second);
    setTabOrder(m_boxes.back().second, go);
    setTabOrder(go, m_ui->buttons->button(QDialogButtonBox::Cancel));
    m_boxes.front().second->setFocus();
}

ExportAllDialog::~ExportAllDialog() = default;

std::vector<ExportFormat> ExportAllDialog::formats() const
{
    std::vector<ExportFormat> chosen;
    for (const auto &[format, box] : m_boxes)
        if (box->isChecked())
            chosen.push_back(format);
    return chosen;
}

void ExportAllDialog::accept()
{
    QStringList words;
    for (const ExportFormat format : formats())
        words.append(report::exportFormatWord(format));
    m_settings.setValue(chosenFormats, words);
    QDialog::accept();
}

} // namespace faktorbenk::gui
