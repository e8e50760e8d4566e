#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QTableView;

namespace faktorbenk::gui {

class Paragraph;

// Below a table that leaves columns out where there is no room for them: what stands there, of the row one is on.
class RestLine final : public QWidget
{
    Q_OBJECT
public:
    explicit RestLine(QWidget *parent = nullptr);

    void follow(QTableView *table); // which has its model
    // Leaves these columns out of the table and tells of them, and of those that it shows in part. None: the table has
    // room for all, and the line is not there.
    void setRest(const std::vector<int> &leftOut, const std::vector<int> &inPart = {});
    QString text() const;

private:
    void tell();

    Paragraph *m_text;
    QPointer<QTableView> m_table;
    std::vector<int> m_told;
};

} // namespace faktorbenk::gui
