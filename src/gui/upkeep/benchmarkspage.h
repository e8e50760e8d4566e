#pragma once

#include "gui/upkeep/upkeeppage.h"
#include "workbench/publishing.h"

#include <memory>

namespace Ui {
class BenchmarksPage;
}

namespace faktorbenk::gui {

class BenchmarksModel;

// «Landstall»: the published means as a table to write in, and which of them the round is held against.
class BenchmarksPage final : public UpkeepPage
{
    Q_OBJECT
public:
    explicit BenchmarksPage(QWidget *parent = nullptr);
    ~BenchmarksPage() override;

protected:
    void load() override;
    bool mayLeave() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitColumns();
    void showDetail();
    void takeDetail();
    void showState();
    void showUses();
    bool save();
    void addKnown();
    void removeRow();
    void toggleUse();
    void stopAsking();

    std::unique_ptr<Ui::BenchmarksPage> m_ui;
    BenchmarksModel *m_model;
    std::vector<workbench::BenchmarkUse> m_uses;
};

} // namespace faktorbenk::gui
