#include "gui/widgets/restline.h"

#include "gui/widgets/paragraph.h"

#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace faktorbenk::gui {

RestLine::RestLine(QWidget *parent) : QWidget(parent), m_text(new Paragraph(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    hide();
}

void RestLine::follow(QTableView *table)
{
    m_table = table;
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RestLine::tell);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &RestLine::tell);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, &RestLine::tell);
}

void RestLine::setRest(const std::vector<int> &leftOut, const std::vector<int> &inPart)
{
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        const bool hide = std::find(leftOut.begin(), leftOut.end(), column) != leftOut.end();
        if (m_table->isColumnHidden(column) != hide)
            m_table->setColumnHidden(column, hide);
    }
    m_told = inPart;
    m_told.insert(m_told.end(), leftOut.begin(), leftOut.end());
    setVisible(!leftOut.empty());
    tell();
}

QString RestLine::text() const
{
    return m_text->text();
}

void RestLine::tell()
{
    QStringList parts;
    const QModelIndex row = m_table->currentIndex();
    for (const int column : m_told)
        if (row.isValid())
            parts += QStringLiteral("%1: %2").arg(m_table->model()->headerData(column, Qt::Horizontal).toString(),
                                                  row.siblingAtColumn(column).data().toString());
    m_text->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace faktorbenk::gui
