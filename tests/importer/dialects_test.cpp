#include "importer/reading.h"

#include <QTemporaryDir>

namespace faktorbenk::importer {
namespace {

using namespace Qt::StringLiterals;

const QString model = u"Periode;Kommune;Enhetskode;Enhet;Overordnet;Kjønn;F1_1;F1_2\n"
                      "2023;Fjordvik;110;Bø skole;1;Kvinne;4;5\n"
                      "2023;Fjordvik;120;Å bhg;1;Mann;;2\n"
                      "2023;Fjordvik;110;Bø skole;1;Mann;1;–\n"_s;

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

QByteArray windows1252(QString text)
{
    return text.replace(u'–', QChar(0x96)).toLatin1();
}

QByteArray quoted(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = u'"' + line.replace(u";"_s, u"\";\""_s) + u'"';
    return lines.join(u"\r\n"_s).toUtf8();
}

class SameDraft : public testing::TestWithParam<std::pair<const char *, QByteArray>>
{
};

TEST_P(SameDraft, whateverTheFileIsWrittenIn)
{
    const survey::RoundResponses expected = responses(model.toUtf8()).rounds.at(0);
    const ResponsesDraft draft = responses(GetParam().second);
    ASSERT_FALSE(draft.faults.hasErrors());
    ASSERT_EQ(draft.rounds.size(), 1U);
    const survey::RoundResponses &round = draft.rounds[0];
    EXPECT_EQ(round.round, expected.round);
    EXPECT_EQ(round.municipality, expected.municipality);
    EXPECT_EQ(round.questionnaire, expected.questionnaire);
    EXPECT_EQ(claims(round), claims(expected));
    EXPECT_EQ(people(round), people(expected));
    EXPECT_EQ(round.background, expected.background);
    EXPECT_EQ(round.fingerprint, expected.fingerprint);
}

QString with(QString text, const QString &before, const QString &after)
{
    return text.replace(before, after);
}

INSTANTIATE_TEST_SUITE_P(
    Dialects, SameDraft,
    testing::Values(
        std::pair("Utf8Bom", "\xEF\xBB\xBF" + model.toUtf8()), std::pair("Windows1252", windows1252(model)),
        std::pair("Utf16LeBom", "\xFF\xFE" + utf16(model, false)),
        std::pair("Utf16BeBom", "\xFE\xFF" + utf16(model, true)), std::pair("Utf16Le", utf16(model, false)),
        std::pair("Utf16Be", utf16(model, true)), std::pair("Comma", with(model, u";"_s, u","_s).toUtf8()),
        std::pair("Tab", with(model, u";"_s, u"\t"_s).toUtf8()),
        std::pair("Crlf", with(model, u"\n"_s, u"\r\n"_s).toUtf8()),
        std::pair("Cr", with(model, u"\n"_s, u"\r"_s).toUtf8()),
        std::pair("NoLastNewline", model.chopped(1).toUtf8()),
        std::pair("SepLine", "sep=;\r\n" + model.toUtf8()), std::pair("Quoted", quoted(model)),
        std::pair("Padded", with(model, u";"_s, u" ; "_s).toUtf8()),
        std::pair("Decomposed", model.normalized(QString::NormalizationForm_D).toUtf8()),
        std::pair(
            "Labels",
            with(with(model, u"4;5"_s, u"Enig;Svært enig"_s), u"1;–"_s, u"Svært uenig;Vet ikke"_s).toUtf8()),
        std::pair("Decimals", with(model, u"4;5"_s, u"4,0;5,0"_s).toUtf8())),
    [](const auto &dialect) { return std::string(dialect.param.first); });

TEST(Files, aFileOnDiskGivesTheSameDraftAsItsBytes)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"svar.xlsx"_s); // the ending decides nothing
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(model.toUtf8());
    file.close();
    base::NoProgress progress;
    const base::Result<ResponsesDraft> draft = readResponses(QStringList{path}, {}, progress);
    ASSERT_TRUE(draft);
    EXPECT_EQ(people(draft->rounds.at(0)), people(responses(model.toUtf8()).rounds.at(0)));
    EXPECT_EQ(readResponses(QStringList{path + u"x"_s}, {}, progress).error().code,
              base::ErrorCode::FileNotFound);
}

} // namespace
} // namespace faktorbenk::importer
