#pragma once

#include <QStyledItemDelegate>

namespace faktorbenk::gui {

class FormModel;

// Draws a form's cells with their text wrapped, and opens each for writing where it stands. Enter goes on to the next
// line, Shift+Enter breaks the line, Tab goes to the next cell; what was written is there already.
class FormDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setForm(FormModel *form) { m_form = form; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void downWanted();
    void cellsPasted(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish(QWidget *editor, EndEditHint hint);

    FormModel *m_form = nullptr;
};

} // namespace faktorbenk::gui
