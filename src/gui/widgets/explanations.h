#pragma once

#include "wording/explanations.h"

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QPushButton;

namespace faktorbenk::gui {

// Questions that arise on a page, one beside the other; pressing one opens its answer below them, where one
// is, and pressing it again or Escape closes it. The answer takes the focus of who comes by keyboard, so that
// it is read out.
class Explanations final : public QWidget
{
    Q_OBJECT
public:
    explicit Explanations(QWidget *parent = nullptr);

    void setQuestions(const std::vector<wording::Question> &questions);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(qsizetype at);
    void close();

    std::vector<wording::Question> m_questions;
    std::vector<wording::Explanation> m_explanations;
    QWidget *m_row;
    QList<QPushButton *> m_buttons;
    QFrame *m_panel = nullptr; // made when first opened
    QLabel *m_answer = nullptr;
};

} // namespace faktorbenk::gui
