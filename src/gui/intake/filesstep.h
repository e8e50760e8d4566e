#pragma once

#include "workbench/filelook.h"

#include <QWidget>

class QComboBox;

namespace Ui {
class FilesStep;
}

namespace faktorbenk::gui {

class ColumnsModel;
class IntakeController;

// What each file was taken for, to be corrected: kind, how it is written, the round, what each column is.
class FilesStep final : public QWidget
{
    Q_OBJECT
public:
    explicit FilesStep(IntakeController &intake, QWidget *parent = nullptr);
    ~FilesStep() override;

    void refresh(); // other files
    void focusFirst();

private:
    void fillList();
    void showFile(int file);
    void showLook();
    void placeFields();
    void showOffer(const workbench::FileLook &look, const workbench::FileSetup &setup);
    void showUse();
    void chooseUse();
    void chooseKind();
    void chooseReading(); // encoding, separator, sheet, header row
    void chooseRound();
    void saveMapping();
    void showSaved(); // the saved mappings there are, and what was deleted last
    void tellRemoved(const QString &name);
    const workbench::FileSetup &setup() const;
    const workbench::FileLook &look() const;

    std::unique_ptr<Ui::FilesStep> m_ui;
    IntakeController &m_intake;
    ColumnsModel *m_columns;
    int m_file = -1;
};

} // namespace faktorbenk::gui
