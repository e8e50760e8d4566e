#include "gui/intake/workstep.h"

#include "ui_workstep.h"
#include "wording/figuretext.h"

#include <algorithm>

namespace faktorbenk::gui {

WorkStep::WorkStep(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::WorkStep>())
{
    m_ui->setupUi(this);
}

WorkStep::~WorkStep() = default;

void WorkStep::begin(std::int64_t rows)
{
    m_rows = rows;
    m_ui->progress->setRange(0, 0);
    m_ui->progress->show();
    m_ui->rows->clear();
    m_ui->rows->show();
    m_ui->counts->hide();
}

void WorkStep::setProgress(std::int64_t done, std::int64_t total)
{
    if (total <= 0)
        return;
    const double part = std::clamp(static_cast<double>(done) / static_cast<double>(total), 0.0, 1.0);
    m_ui->progress->setRange(0, 1000);
    m_ui->progress->setValue(static_cast<int>(1000 * part));
}

void WorkStep::setRows(std::int64_t read)
{
    // How many there are was told from the first rows; how many have been read is counted.
    if (m_rows > 0)
        m_ui->rows->setText(read <= m_rows ? tr("%1 of about %2 rows read").arg(wording::count(read), wording::count(m_rows))
                                           : tr("%1 rows read").arg(wording::count(read)));
}

void WorkStep::end(const QString &counts)
{
    m_ui->progress->hide();
    m_ui->rows->hide();
    m_ui->counts->setText(counts);
    m_ui->counts->setVisible(!counts.isEmpty());
}

} // namespace faktorbenk::gui
