// Spell-check with a dictionary of three words, where the machine has hunspell.

#include "gui/forms/spelling.h"
#include "gui/forms/spellmarks.h"
#include "gui/forms/textfield.h"

#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {
namespace {

struct SpellingTest : ::testing::Test {
    void SetUp() override
    {
        if (QLibrary library(u"hunspell-1.7"_s, 0); !library.load())
            GTEST_SKIP() << "no hunspell here";
        const auto write = [this](const QString &name, const QString &text) {
            QFile file(folder.filePath(name));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(text.toLatin1());
        };
        write(u"nb_NO.aff"_s, u"SET ISO8859-1\nTRY aeioøå\n"_s);
        write(u"nb_NO.dic"_s, u"3\nhjelper\nhverandre\nøver\n"_s);
        spelling = std::make_unique<Spelling>(u"nb_NO"_s, QStringList{u"/nowhere"_s, folder.path()}, QStringList{u"mestringsklima"_s});
        EXPECT_TRUE(spelling->passes(u"hjelpr"_s)) << "until the dictionary is read";
        ASSERT_TRUE(QTest::qWaitFor([this] { return spelling->isReady(); }, 10000));
    }
    static QStringList marked(const TextField &field)
    {
        QStringList words;
        for (QTextBlock block = field.document()->begin(); block.isValid(); block = block.next())
            for (const auto &range : block.layout()->formats())
                if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                    words += block.text().mid(range.start, range.length);
        return words;
    }

    QTemporaryDir folder;
    std::unique_ptr<Spelling> spelling;
};

TEST_F(SpellingTest, WhatTheDictionaryDoesNotKnowIsMarkedAndNamesAreNot)
{
    EXPECT_TRUE(spelling->passes(u"øver"_s));
    EXPECT_FALSE(spelling->passes(u"hjelpr"_s));
    EXPECT_TRUE(spelling->passes(u"Åsne"_s)) << "a name";
    EXPECT_TRUE(spelling->passes(u"TV"_s));
    EXPECT_TRUE(spelling->passes(u"mestringsklima"_s)) << "ours";
    EXPECT_TRUE(spelling->suggestions(u"hjelpr"_s).contains(u"hjelper"_s));
    TextField field;
    field.setText(u"Kari hjelpr hverandre\nøver og øverr 👩‍👧"_s);
    field.setSpelling(spelling.get());
    QTest::qWait(50);
    EXPECT_EQ(marked(field), (QStringList{u"hjelpr"_s, u"øverr"_s})) << "and «og» is short";
}

TEST_F(SpellingTest, MarkingIsNoEditAndTheWordThatIsWrittenIsLeftInPeace)
{
    TextField field;
    field.setSpelling(spelling.get());
    field.setText(u"hjelper"_s);
    int edits = 0;
    QObject::connect(&field, &TextField::edited, &field, [&edits] { ++edits; });
    field.show();
    field.activateWindow();
    field.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    field.moveCursor(QTextCursor::End);
    QTest::keyClicks(&field, u" hverandrr"_s);
    EXPECT_EQ(marked(field), QStringList());
    EXPECT_EQ(edits, 10);
    QTest::keyClicks(&field, u" "_s);
    EXPECT_EQ(marked(field), QStringList{u"hverandrr"_s});
    EXPECT_EQ(edits, 11);
    auto *marks = field.document()->findChild<SpellMarks *>();
    ASSERT_NE(marks, nullptr);
    marks->rehighlight();
    QTest::qWait(20);
    EXPECT_EQ(edits, 11);
    QTextCursor at = field.textCursor();
    at.setPosition(12);
    ASSERT_TRUE(marks->suggestionsAt(at).contains(u"hverandre"_s));
    SpellMarks::wordAt(at).insertText(u"hverandre"_s);
    EXPECT_EQ(field.text(), u"hjelper hverandre "_s);
    EXPECT_EQ(marked(field), QStringList());
    EXPECT_EQ(edits, 12);
}

TEST_F(SpellingTest, WithoutADictionaryForTheLanguageNothingIsMarked)
{
    Spelling none(u"se_NO"_s, {folder.path()}, {});
    QTest::qWait(100);
    EXPECT_FALSE(none.isReady());
    EXPECT_TRUE(none.passes(u"hjelpr"_s));
}

} // namespace
} // namespace faktorbenk::gui
