#include "gui/design/style.h"
#include "gui/widgets/paragraph.h"

#include <gtest/gtest.h>

namespace faktorbenk::gui {

namespace {

const QString texts[] = {
    QStringLiteral("Kort"),
    QStringLiteral("En forskjell på 0,2 eller mer er verdt å snakke om; en mindre er innenfor feilmarginen i målingen."),
    QStringLiteral("Første linje\nog en til, som er ganske mye lengre enn den første og må brytes der det er trangt"),
};

} // namespace

TEST(ParagraphTest, AsksForTheRoomThatALabelAsksFor)
{
    for (const QString &text : texts) {
        Paragraph paragraph;
        QLabel label;
        label.setWordWrap(true);
        label.setTextFormat(Qt::PlainText);
        for (QLabel *one : {&label, static_cast<QLabel *>(&paragraph)}) {
            one->setFont(design::font(design::Type::Lead));
            one->setText(text);
        }
        EXPECT_EQ(paragraph.minimumSizeHint().height(), label.minimumSizeHint().height()) << qPrintable(text);
        EXPECT_EQ(paragraph.sizeHint().height(), label.sizeHint().height()) << qPrintable(text);
        for (int width = 60; width < 900; width += 7)
            EXPECT_EQ(paragraph.heightForWidth(width), label.heightForWidth(width)) << qPrintable(text) << width;
    }
}

// A label's own reckoning, which shapes the text for every width, is the second method.
TEST(ParagraphTest, AsksForTheRoomThatALabelWithABoldBeginningAsksFor)
{
    const QString lead = QStringLiteral("Svarene dine kan ikke leses av lederen din");
    const QString rest = QStringLiteral(", heller ikke når A < B & C: det som vises, er gjennomsnitt av flere, og aldri av færre enn grensen sier.");
    for (const QString &beginning : {lead, QString()}) {
        Paragraph paragraph;
        paragraph.setFont(design::font(design::Type::Body));
        paragraph.setText(beginning, rest);
        QLabel label;
        label.setWordWrap(true);
        label.setTextFormat(Qt::RichText);
        label.setFont(design::font(design::Type::Body));
        label.setText(QStringLiteral("<b style=\"font-weight:600\">") + beginning.toHtmlEscaped() + QStringLiteral("</b>") + rest.toHtmlEscaped());
        for (int width = 60; width < 900; width += 7)
            EXPECT_EQ(paragraph.heightForWidth(width), label.heightForWidth(width)) << qPrintable(beginning) << width;
        EXPECT_EQ(paragraph.minimumSizeHint().width(), label.minimumSizeHint().width()) << qPrintable(beginning);
    }
}

TEST(ParagraphTest, AnotherTextOrFontIsMeasuredAnew)
{
    Paragraph paragraph;
    paragraph.setFont(design::font(design::Type::Body));
    paragraph.setText(texts[0]);
    const int oneLine = paragraph.heightForWidth(200);
    paragraph.setText(texts[1]);
    EXPECT_GT(paragraph.heightForWidth(200), oneLine);
    paragraph.setText(texts[0]);
    paragraph.setFont(design::font(design::Type::Title));
    EXPECT_GT(paragraph.heightForWidth(200), oneLine);
}

} // namespace faktorbenk::gui
