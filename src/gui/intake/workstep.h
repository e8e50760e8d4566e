#pragma once

#include <QWidget>

#include <memory>

namespace Ui {
class WorkStep;
}

namespace faktorbenk::gui {

// Something takes time, or has been done: how far it has come, and what came of it.
class WorkStep final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkStep(QWidget *parent = nullptr);
    ~WorkStep() override;

    void begin(std::int64_t rows); // about how many there are to read; 0: it is not rows that are read
    void setProgress(std::int64_t done, std::int64_t total);
    void setRows(std::int64_t read); // so many have been read
    void end(const QString &counts); // no longer at work

private:
    std::unique_ptr<Ui::WorkStep> m_ui;
    std::int64_t m_rows = 0;
};

} // namespace faktorbenk::gui
