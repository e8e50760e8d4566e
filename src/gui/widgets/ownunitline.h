#pragma once

#include <QWidget>

class QPushButton;

namespace faktorbenk::gui {

// Asks a leader which unit is theirs, until it has been said for the file.
class OwnUnitLine final : public QWidget
{
    Q_OBJECT
public:
    explicit OwnUnitLine(QWidget *parent = nullptr);

    void setUnit(const QString &name, bool isMunicipality); // that is looked at

Q_SIGNALS:
    void chosen(); // it is the one looked at

private:
    QPushButton *m_choose;
};

} // namespace faktorbenk::gui
