#include "gui/forms/sheetfields.h"

#include "gui/forms/textfield.h"
#include "gui/widgets/paragraph.h"
#include "wording/questiontext.h"

#include <QGridLayout>

namespace faktorbenk::gui {

std::vector<std::pair<TextField *, followup::Field>> makeSheetFields(QGridLayout *grid, int columns,
                                                                    std::span<const followup::Field> fields, QWidget *parent)
{
    constexpr int linesWhileEmpty = 3;
    std::vector<std::pair<TextField *, followup::Field>> made;
    for (const followup::Field each : fields) {
        const int at = static_cast<int>(made.size());
        const QString question = wording::questionText(each);
        auto *label = new Paragraph(parent);
        label->setText(question);
        auto *field = new TextField(parent);
        field->setAccessibleName(question);
        field->setLeastLines(linesWhileEmpty);
        label->setBuddy(field);
        grid->addWidget(label, at / columns * 2, at % columns, Qt::AlignBottom);
        grid->addWidget(field, at / columns * 2 + 1, at % columns, Qt::AlignTop);
        made.emplace_back(field, each);
    }
    return made;
}

} // namespace faktorbenk::gui
