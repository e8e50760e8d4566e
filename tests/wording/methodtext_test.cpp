#include "wording/methodtext.h"
#include "wording/plantext.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::wording {
namespace {

const std::array languages = {Language::Bokmal, Language::Nynorsk, Language::English};

// Every place in a file where there is a value, lists with their length: «meetings[2].items[6].text».
void collectPlaces(const QJsonValue &value, const QString &place, QStringList &places)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : object.keys())
            collectPlaces(object[key], place + u'.' + key, places);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        places.append(u"%1[%2]"_s.arg(place).arg(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            collectPlaces(array[i], u"%1[%2]"_s.arg(place).arg(i), places);
    } else {
        // Numbers are the method's, the same in every language; a text must be there.
        places.append(value.isDouble() ? u"%1=%2"_s.arg(place).arg(value.toInt()) : place);
        EXPECT_TRUE(value.isDouble() || !value.toString().trimmed().isEmpty()) << place.toStdString();
    }
}

QStringList placesIn(Language language)
{
    (void)methodText(language); // loads the resource
    QFile file(u":/method/%1.json"_s.arg(languageCode(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    QStringList places;
    collectPlaces(document.object(), QString(), places);
    return places;
}

TEST(MethodText, EveryLanguageHasTheSameTextsAndNumbers)
{
    EXPECT_GT(placesIn(Language::Bokmal).size(), 90);
    for (const Language language : languages)
        EXPECT_EQ(placesIn(language), placesIn(Language::Bokmal)) << languageCode(language).toStdString();
}

TEST(MethodText, M10TheMeetingsTakeTheTimesOfTheMethod)
{
    for (const Language language : languages) {
        const auto text = methodText(language);
        ASSERT_TRUE(text);
        ASSERT_EQ(text->meetings.size(), 2u);
        std::vector<std::vector<int>> minutes;
        for (const Meeting &meeting : text->meetings)
            for (const MeetingItem &item : meeting.items)
                minutes.push_back(item.minutes);
        EXPECT_EQ(minutes, (std::vector<std::vector<int>>{{}, {5}, {20}, {50, 80}, {10}, {}, {}, {10}, {70, 100}, {10}, {}}));
        ASSERT_EQ(text->work.size(), 3u);
        EXPECT_EQ(text->work[0].individual + text->work[0].group + text->work[0].plenum, 5 + 30 + 15);
        EXPECT_EQ(text->work[1].group, 20);
        EXPECT_EQ(text->work[2].group, 10);
        EXPECT_EQ(text->roles.size(), 3u);
        EXPECT_GE(text->tips.size(), 5);
        EXPECT_EQ(text->pictureQuestions.size(), 3);
    }
}

TEST(MethodText, M11EachFactorHasOneToThreeQuestionsToTalkAbout)
{
    for (const Language language : languages) {
        const auto text = methodText(language);
        QSet<QString> all;
        for (const QStringList &cards : text->cards) {
            EXPECT_GE(cards.size(), 1);
            EXPECT_LE(cards.size(), 3);
            for (const QString &card : cards) {
                EXPECT_TRUE(card.endsWith(u'?')) << card.toStdString();
                EXPECT_FALSE(all.contains(card));
                all.insert(card);
            }
        }
    }
}

TEST(MethodText, M4TheExampleIsItselfInThePresentTense)
{
    for (const Language language : {Language::Bokmal, Language::Nynorsk}) {
        const PictureExample example = methodText(language)->pictureExample;
        EXPECT_EQ(example.factor.number(), 8);
        for (const QString &line : QStringList{example.goal} + example.employees + example.leader + example.organisation)
            EXPECT_FALSE(followup::doubtPresentTense(line)) << line.toStdString();
    }
}

TEST(PlanText, EveryCodeHasWordsOfItsOwn)
{
    installLanguage(*QCoreApplication::instance(), Language::Bokmal);
    QSet<QString> texts;
    const auto expectNew = [&](const QString &text) {
        EXPECT_FALSE(text.isEmpty());
        EXPECT_FALSE(texts.contains(text)) << text.toStdString();
        texts.insert(text);
    };
    for (int i = 0; i <= static_cast<int>(followup::Next::Finished); ++i) {
        expectNew(nextText(static_cast<followup::Next>(i)));
        expectNew(nextSentence(static_cast<followup::Next>(i)));
    }
    for (int i = 0; i < static_cast<int>(followup::kindCount); ++i)
        expectNew(kindText(static_cast<followup::Kind>(i)));
    EXPECT_EQ(verdictText(followup::Verdict::QuickWin), u"Ja – quick win, bør gjøre"_s); // M6
    EXPECT_EQ(verdictText(followup::Verdict::No), u"Nei – ikke gjøre"_s);
    EXPECT_EQ(phaseText(followup::Phase::Evaluation), u"Evaluering"_s); // M0
}

} // namespace
} // namespace faktorbenk::wording
