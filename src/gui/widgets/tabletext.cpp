#include "gui/widgets/tabletext.h"

#include "gui/pages/sessionpage.h"
#include "gui/promise/why.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace faktorbenk::gui {

namespace {

constexpr const char *copiedBelow = "copiedBelow";

} // namespace

QString tableText(const QAbstractItemModel &model)
{
    QStringList lines;
    const auto line = [&model](auto cell) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            QString text = cell(column).toString();
            text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
            cells += text;
        }
        return cells.join(QLatin1Char('\t'));
    };
    lines += line([&model](int column) { return model.headerData(column, Qt::Horizontal); });
    for (int row = 0; row < model.rowCount(); ++row)
        lines += line([&model, row](int column) { return model.index(row, column).data(); });
    lines += reasonsIn(model);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void copyTable(QWidget *from, const QString &text)
{
    QStringList parts{text};
    SessionPage *page = nullptr;
    for (QWidget *at = from; at && !page; at = at->parentWidget()) {
        parts += at->property(copiedBelow).toStringList();
        page = qobject_cast<SessionPage *>(at);
    }
    if (page)
        parts += page->sourceLines();
    QGuiApplication::clipboard()->setText(parts.join(QLatin1Char('\n')));
    if (page)
        Q_EMIT page->told(QCoreApplication::translate("TableText", "The table is copied."));
}

void setCopiedBelow(QWidget *widget, const QStringList &lines)
{
    widget->setProperty(copiedBelow, lines);
}

} // namespace faktorbenk::gui
