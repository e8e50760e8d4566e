#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QAbstractItemView;
class QModelIndex;

namespace faktorbenk::gui {

class Paragraph;

// A line under a table that says why the cell one stands on, or points at, is hidden (rule A5). It is the keyboard's
// way to what a tool tip would say. Not there while nothing in the table is hidden.
class WhyLine final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyLine(QWidget *parent = nullptr);

    // The view has its model, which answers WhyRole.
    void follow(QAbstractItemView *view);
    // What stands here while one is at nothing hidden, and when nothing is: the table's legend, where room is dear.
    // Empty, as from the start: a hint, and no line at all.
    void setOtherwise(const QString &legend);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lookForHidden();
    void keepRoom();
    void tellOf(const QModelIndex &index);
    void tellOfCurrent();

    Paragraph *m_text;
    QString m_otherwise;
    QStringList m_sentences; // all that may come to stand here
    QPointer<QAbstractItemView> m_view;
};

} // namespace faktorbenk::gui
