#include "gui/promise/promiselabels.h"

#include "gui/design/style.h"
#include "gui/models/texttablemodel.h"
#include "gui/widgets/paragraph.h"
#include "gui/widgets/reporttable.h"
#include "wording/promisetext.h"

#include <QBoxLayout>

namespace faktorbenk::gui {

using wording::TextBlock;

namespace {

Paragraph *plain(const QString &text, const QString &type)
{
    auto *label = new Paragraph;
    label->setText(text);
    if (!type.isEmpty())
        label->setProperty("type", type);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// Its beginning stands out, so that who skims finds the point.
QLayout *point(const TextBlock &block)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(design::px(8));
    auto *mark = plain(block.mark, {});
    mark->setMinimumWidth(design::px(18));
    mark->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(mark);
    auto *label = new Paragraph;
    label->setText(block.lead, block.text);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1);
    return row;
}

std::size_t addTable(QBoxLayout &layout, const std::vector<TextBlock> &text, std::size_t at)
{
    std::vector<TextTableModel::Column> columns;
    for (const QString &title : text[at].cells)
        columns.push_back({title, !columns.empty() && columns.size() + 1 < static_cast<std::size_t>(text[at].cells.size())});
    const QString name = at > 0 ? text[at - 1].text : QString();
    std::vector<QStringList> rows;
    for (++at; at < text.size() && text[at].kind == TextBlock::Kind::Row; ++at)
        rows.push_back(text[at].cells);
    auto *table = new ReportTable;
    auto *model = new TextTableModel(table);
    table->setModel(model);
    table->setStretchColumn(static_cast<int>(columns.size()) - 1, design::px(200));
    model->setTable(std::move(columns), std::move(rows));
    table->setAccessibleName(name);
    layout.addWidget(table);
    return at;
}

} // namespace

void fillPromise(QBoxLayout &layout)
{
    const std::vector<TextBlock> text = wording::promiseText(wording::installedLanguage());
    for (std::size_t at = 0; at < text.size();) {
        const TextBlock &block = text[at];
        switch (block.kind) {
        case TextBlock::Kind::Row:
            at = addTable(layout, text, at);
            continue;
        case TextBlock::Kind::Title:
        case TextBlock::Kind::Heading:
            layout.addSpacing(design::px(8));
            layout.addWidget(plain(block.text, QStringLiteral("heading")));
            break;
        case TextBlock::Kind::Paragraph:
            layout.addWidget(plain(block.text, {}));
            break;
        case TextBlock::Kind::Point:
            layout.addLayout(point(block));
            break;
        }
        ++at;
    }
}

} // namespace faktorbenk::gui
