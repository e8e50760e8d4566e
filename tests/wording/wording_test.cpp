#include "wording/errortext.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/language.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace faktorbenk::wording {
namespace {

using base::ErrorCode;

class Wording : public ::testing::Test
{
protected:
    static void speak(Language language) { installLanguage(*QCoreApplication::instance(), language); }
    void TearDown() override { speak(Language::Bokmal); }

    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
};

TEST_F(Wording, N6NorwegianHasADecimalCommaAndASpaceBeforePercent)
{
    for (const Language language : {Language::Bokmal, Language::Nynorsk}) {
        speak(language);
        EXPECT_EQ(number(survey::Tenths(42)), text("4,2"));
        EXPECT_EQ(percent(survey::Tenths(395)), text("39,5\u00a0%"));
        EXPECT_EQ(number(survey::Hundredths(5)), text("0,05"));
    }
}

TEST_F(Wording, EnglishHasAPoint)
{
    speak(Language::English);
    EXPECT_EQ(number(survey::Tenths(42)), text("4.2"));
    EXPECT_EQ(percent(survey::Tenths(395)), text("39.5%"));
}

TEST_F(Wording, AVerdictIsASignAndWordsAndNeverGoodOrBad)
{
    speak(Language::Bokmal);
    EXPECT_EQ(verdictText(survey::compare(survey::Tenths(39), survey::Tenths(41))), text("▼\u00a00,2 under"));
    EXPECT_EQ(verdictText(survey::compare(survey::Tenths(44), survey::Tenths(41))), text("▲\u00a00,3 over"));
    EXPECT_EQ(verdictText(survey::compare(survey::Tenths(41), survey::Tenths(41))),
              text("•\u00a0innenfor feilmargin"));
}

TEST_F(Wording, A5TheReasonIsSaidAndTheFloorInForceIsNamed)
{
    speak(Language::Bokmal);
    EXPECT_EQ(reasonText(disclosure::Reason::BelowFloor, {5, 5}), text("færre enn 5 svar"));
    EXPECT_EQ(reasonText(disclosure::Reason::BelowFloor, {7, 7}), text("færre enn 7 svar"));
    EXPECT_EQ(reasonText(disclosure::Reason::ProtectsAnother, {5, 5}), text("skjult for å verne en annen enhet"));
}

TEST_F(Wording, WhatACompositeReportDoesNotGiveIsNotCalledTooFew)
{
    speak(Language::Bokmal);
    EXPECT_EQ(reasonText(disclosure::Reason::NotGiven, {5, 5}), text("ikke oppgitt i rapporten"));
    EXPECT_FALSE(reasonSentence(disclosure::Reason::NotGiven, {5, 5}).contains(text("færre")));
    EXPECT_EQ(marginText({}), text("ukjent"));
    disclosure::UnitFigures figures;
    figures.respondents = 12;
    figures.fromComposite = true;
    EXPECT_TRUE(responseText(figures).endsWith(text("fra sammensatt rapport")));
}

TEST_F(Wording, N7TheCaptionSaysWhatTheSharesAreOf)
{
    speak(Language::Bokmal);
    EXPECT_EQ(shareCaption(), text("Prosent av svar, ikke av personer"));
}

TEST_F(Wording, N11UnknownInvitedIsNeverAHundredPercent)
{
    speak(Language::Bokmal);
    disclosure::UnitFigures figures;
    figures.respondents = 12;
    EXPECT_TRUE(responseText(figures).contains(text("ukjent")));
    EXPECT_FALSE(responseText(figures).contains(u'%'));
}

TEST_F(Wording, TheFactorsHaveTheSurveysOwnNames)
{
    speak(Language::Bokmal);
    const auto fifth = survey::Factor::fromIndex(4);
    EXPECT_EQ(factorName(fifth), text("Mestringsorientert ledelse"));
    EXPECT_EQ(factorName(fifth, FactorNames::Everyday), text("Mestringsledelse"));
    for (const survey::Factor factor : survey::allFactors())
        EXPECT_EQ(stableFactorName(factor), factorName(factor)) << factor.number();
    speak(Language::English);
    EXPECT_EQ(stableFactorName(fifth), text("Mestringsorientert ledelse"));
    EXPECT_EQ(factorName(fifth), text("Mastery-oriented leadership"));
}

// Every code there is has a sentence in every language, and takes its arguments literally.
TEST_F(Wording, EveryErrorHasASentenceInEveryLanguage)
{
    for (const Language language : {Language::Bokmal, Language::Nynorsk, Language::English}) {
        speak(language);
        for (int code = 0; code <= static_cast<int>(ErrorCode::ResourceMissing); ++code) {
            const QString said = errorText({static_cast<ErrorCode>(code), {text("a%2b"), 2, 3, 4}});
            EXPECT_GT(said.size(), 10) << code;
            EXPECT_FALSE(said.contains(text("%1"))) << code;
        }
    }
}

TEST_F(Wording, LargeNumbersInAnErrorAreWrittenAsThatLanguageWritesThem)
{
    const base::Error error{ErrorCode::TextTooLong, {qlonglong(10000), qlonglong(12345)}};
    speak(Language::English);
    EXPECT_TRUE(errorText(error).contains(text("10,000"))) << errorText(error).toStdString();
    speak(Language::Bokmal);
    EXPECT_TRUE(errorText(error).contains(text("12\u00a0345"))) << errorText(error).toStdString();
}

TEST_F(Wording, AnArgumentThatLooksLikeAPlaceIsLeftAsItIs)
{
    EXPECT_TRUE(errorText({ErrorCode::BadAnswer, {text("%1 %2")}}).contains(text("%1 %2")));
}

} // namespace
} // namespace faktorbenk::wording
