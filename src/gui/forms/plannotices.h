#pragma once

#include "followup/fields.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class PlanNotices;
}

namespace faktorbenk::gui {

class PlanDesk;

// The strip above a form that says what concerns the writing: who else has the file, what could not be saved, what
// somebody else wrote into the same field, what was undone. Takes no room while there is nothing to say.
class PlanNotices final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanNotices(QWidget *parent = nullptr);
    ~PlanNotices() override;

    void showRight(const PlanDesk &desk);
    // What has become of words that the failure kept from being saved.
    enum class Unsaved { None, Here, KeptOnComputer };
    // Empty: there is no failure.
    void showFailure(const QString &sentence, Unsaved unsaved = Unsaved::None);
    bool showsTrouble() const; // a failure or a conflict
    void showConflict(const QString &theirs);
    void hideConflict();
    void tell(const QString &sentence); // for a while

Q_SIGNALS:
    void takeOverWanted();
    void mineWanted();
    void theirsWanted();

private:
    void fit();

    std::unique_ptr<Ui::PlanNotices> m_ui;
};

} // namespace faktorbenk::gui
