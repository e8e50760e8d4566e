#include "gui/intake/choosestep.h"

#include "ui_choosestep.h"

#include <QFileDialog>

namespace faktorbenk::gui {

ChooseStep::ChooseStep(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ChooseStep>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->files);
    connect(m_ui->files, &QPushButton::clicked, this, &ChooseStep::chooseFiles);
    connect(m_ui->folder, &QPushButton::clicked, this, &ChooseStep::chooseFolder);
}

ChooseStep::~ChooseStep() = default;

void ChooseStep::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Choose the files"), {},
                                      tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"));
    if (!files.isEmpty())
        Q_EMIT chosen(files);
}

void ChooseStep::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose the folder"));
    if (!folder.isEmpty())
        Q_EMIT chosen({folder});
}

} // namespace faktorbenk::gui
