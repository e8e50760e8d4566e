#include "gui/promise/whyline.h"

#include "gui/promise/why.h"
#include "gui/widgets/paragraph.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace faktorbenk::gui {

WhyLine::WhyLine(QWidget *parent) : QWidget(parent), m_text(new Paragraph(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setObjectName(QStringLiteral("why"));
    layout->addWidget(m_text);
    hide();
}

void WhyLine::follow(QAbstractItemView *view)
{
    m_view = view;
    view->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    connect(view, &QAbstractItemView::entered, this, &WhyLine::tellOf);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhyLine::tellOf);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &WhyLine::lookForHidden);
    connect(view->model(), &QAbstractItemModel::dataChanged, this, &WhyLine::lookForHidden);
    lookForHidden();
}

void WhyLine::setOtherwise(const QString &legend)
{
    m_otherwise = legend;
    setVisible(!m_sentences.isEmpty() || !m_otherwise.isEmpty());
    tellOfCurrent();
    keepRoom();
}

QString WhyLine::text() const
{
    return m_text->text();
}

void WhyLine::lookForHidden()
{
    m_sentences = reasonsIn(*m_view->model());
    setVisible(!m_sentences.isEmpty() || !m_otherwise.isEmpty());
    tellOfCurrent();
    keepRoom();
}

// For the longest of them, so that the page stands still while one walks through the table.
void WhyLine::keepRoom()
{
    m_text->ensurePolished();
    const QFontMetrics metrics = m_text->fontMetrics();
    int height = metrics.lineSpacing();
    QStringList all = m_sentences;
    all += m_otherwise;
    for (const QString &sentence : std::as_const(all))
        height = std::max(height, metrics.boundingRect(QRect(0, 0, width(), 10000), Qt::TextWordWrap, sentence).height());
    m_text->setMinimumHeight(height);
}

void WhyLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepRoom();
}

void WhyLine::tellOf(const QModelIndex &index)
{
    const QString why = index.data(WhyRole).toString();
    m_text->setText(!why.isEmpty()           ? why
                    : !m_otherwise.isEmpty() ? m_otherwise
                                             : tr("Something here is hidden. Go to it with the arrow keys, or point at it, to read why."));
}

void WhyLine::tellOfCurrent()
{
    tellOf(m_view->currentIndex());
}

bool WhyLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && m_view && watched == m_view->viewport())
        tellOfCurrent();
    return QWidget::eventFilter(watched, event);
}

} // namespace faktorbenk::gui
