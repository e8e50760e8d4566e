#pragma once

#include "workbench/importing.h"

#include <QWidget>

namespace Ui {
class FaultsStep;
}

namespace faktorbenk::gui {

class FaultsFilter;
class FaultsModel;

// Everything that is wrong with the files or worth telling, to be filtered and to be saved for whoever mends it.
class FaultsStep final : public QWidget
{
    Q_OBJECT
public:
    explicit FaultsStep(QWidget *parent = nullptr);
    ~FaultsStep() override;

    void showOutcome(const workbench::ImportOutcome &outcome);
    // What is shown now, as CSV. CannotWriteFile.
    base::Result<void> saveTo(const QString &path) const;
    void focusFirst();

private:
    void filter();
    void save();

    std::unique_ptr<Ui::FaultsStep> m_ui;
    FaultsModel *m_model;
    FaultsFilter *m_filter;
};

} // namespace faktorbenk::gui
