#pragma once

#include "report/exportformat.h"

#include <QDialog>
#include <QSettings>

#include <memory>

class QCheckBox;

namespace Ui {
class ExportAllDialog;
}

namespace faktorbenk::gui {

// Which files to make of all units. What was chosen is there again the next time.
class ExportAllDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportAllDialog(QSettings &settings, const QString &slideTemplate, QWidget *parent); // the template's path; empty: ours
    ~ExportAllDialog() override;

    std::vector<report::ExportFormat> formats() const;
    void accept() override; // remembers

private:
    QSettings &m_settings;
    std::unique_ptr<Ui::ExportAllDialog> m_ui;
    std::vector<std::pair<report::ExportFormat, QCheckBox *>> m_boxes;
};

} // namespace faktorbenk::gui
