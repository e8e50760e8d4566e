#include "importer/filesystem.h"
#include "importer/source.h"
#include "importer/table.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace faktorbenk::importer {
namespace {

using base::ErrorCode;
using namespace Qt::StringLiterals;

ErrorCode refusal(const QByteArray &bytes)
{
    const auto source = Source::fromBytes(u"f"_s, bytes);
    return source ? ErrorCode::Cancelled : source.error().code;
}

QByteArray textOf(const QByteArray &bytes)
{
    const auto source = Source::fromBytes(u"f"_s, bytes);
    return source ? QByteArray(source->text().data(), static_cast<qsizetype>(source->text().size()))
                  : QByteArray("refused");
}

TEST(Source, aFileIsWhatItsBytesAreNotWhatItsNameSays)
{
    EXPECT_EQ(refusal("PK\x03\x04 and so on"), ErrorCode::FileFormatUnsupported);
    EXPECT_EQ(refusal("%PDF-1.7 and so on"), ErrorCode::FileFormatUnsupported);
    EXPECT_EQ(Table::fromBytes(u"f"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").error().code, ErrorCode::FileIsLegacyExcel);
    EXPECT_EQ(refusal(QByteArray("a;b\n\0;c", 7)), ErrorCode::FileNotText);
    EXPECT_EQ(refusal(""), ErrorCode::FileEmpty);
    EXPECT_EQ(refusal("\xEF\xBB\xBF"), ErrorCode::FileEmpty);
}

TEST(Source, everyEncodingBecomesTheSameText)
{
    const QString text = u"Kjønn;Å–«é»\n"_s;
    const QByteArray utf8 = text.toUtf8();
    EXPECT_EQ(textOf(utf8), utf8);
    EXPECT_EQ(textOf("\xEF\xBB\xBF" + utf8), utf8);
    EXPECT_EQ(textOf("Kj\xF8nn;\xC5\x96\xAB\xE9\xBB\n"), utf8);
    QByteArray little;
    QByteArray big;
    for (const QChar c : text) {
        little.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
        big.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xFF));
    }
    EXPECT_EQ(textOf("\xFF\xFE" + little), utf8);
    EXPECT_EQ(textOf("\xFE\xFF" + big), utf8);
    EXPECT_EQ(textOf(little), utf8);
    EXPECT_EQ(textOf(big), utf8);
}

TEST(Source, theEuroSignOfWindows1252IsAEuroSign)
{
    EXPECT_EQ(textOf("\x80 \x8E\x9F\xFF"), u"€ ŽŸÿ"_s.toUtf8());
}

TEST(Source, halfAUtf16LetterIsBroken)
{
    EXPECT_EQ(refusal(QByteArray("\xFF\xFE"
                                 "a\0b",
                                 5)),
              ErrorCode::FileBrokenEncoding);
    EXPECT_EQ(refusal(QByteArray("\xFF\xFE"
                                 "\x00\xD8"
                                 "b\0",
                                 6)),
              ErrorCode::FileBrokenEncoding);
    EXPECT_EQ(refusal("\xEF\xBB\xBF"
                      "Kj\xF8nn"),
              ErrorCode::FileBrokenEncoding);
}

TEST(Encoding, onlyWellFormedUtf8IsUtf8)
{
    using namespace std::string_view_literals;
    for (const std::string_view good : {"æøå"sv, "\xF0\x9F\x98\x80"sv, "\xED\x9F\xBF"sv, ""sv})
        EXPECT_TRUE(isPlainUtf8(std::string(40, 'x') + std::string(good) + std::string(21, 'y')));
    for (const std::string_view bad : {"\xC0\x80"sv, "\xE0\x80\x80"sv, "\xED\xA0\x80"sv, "\xF4\x90\x80\x80"sv,
                                       "\xFF"sv, "\x80"sv, "\0"sv, "\xF8\x88\x80\x80\x80"sv})
        EXPECT_FALSE(isPlainUtf8(std::string(40, 'x') + std::string(bad) + std::string(21, 'y')));
    for (const std::string_view cut : {"\xC3"sv, "\xE2\x82"sv, "\xF0\x9F\x98"sv})
        EXPECT_FALSE(isPlainUtf8(std::string(37, 'x') + std::string(cut)));
}

// Long texts are looked at in pieces, the longest of them by two threads from the middle.
TEST(Encoding, aLetterIsWholeWhereverALongTextIsCut)
{
    const std::size_t piece = std::size_t{64} << 10;
    const std::size_t large = std::size_t{4} << 20;
    for (const std::string letter : {"\xC3\xA5", "\xE2\x82\xAC", "\xF0\x9F\x8C\xB2"}) // å, €, a tree
        for (const std::size_t size : {piece + 100, large + 100})
            for (const std::size_t cut : {piece, size / 2})
                for (std::size_t before = 0; before <= letter.size(); ++before) {
                    std::string text(size, 'x');
                    text.replace(cut - before, letter.size(), letter);
                    EXPECT_TRUE(isPlainUtf8(text));
                    std::string halved = text;
                    halved[cut - before + letter.size() - 1] = 'x';
                    EXPECT_FALSE(isPlainUtf8(halved)) << size << ' ' << cut << ' ' << before;
                    std::string headless = text;
                    headless[cut - before] = 'x';
                    EXPECT_FALSE(isPlainUtf8(headless)) << size << ' ' << cut << ' ' << before;
                    text.back() = '\0';
                    EXPECT_FALSE(isPlainUtf8(text));
                }
}

TEST(Source, aMissingFileAFolderAndAnEmptyFileAreToldApart)
{
    const QTemporaryDir dir;
    EXPECT_EQ(Source::open(dir.filePath(u"none.csv"_s)).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(Source::open(dir.path()).error().code, ErrorCode::FileNotText);
    QFile file(dir.filePath(u"empty.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    EXPECT_EQ(Source::open(file.fileName()).error().code, ErrorCode::FileEmpty);
}

TEST(FileSystem, SharesAreToldFromDisksByTheNumbersOfTheKernelsMagicNumbers)
{
    // linux/magic.h, and the kernel's own sources for those it leaves out.
    for (const std::uint32_t share : {0x6969U, 0x517BU, 0xFF534D42U, 0xFE534D42U, 0x65735546U, 0x01021997U, 0x00C36400U})
        EXPECT_TRUE(isShare(share)) << std::hex << share;
    for (const std::uint32_t disk : {0xEF53U, 0x9123683EU, 0x58465342U, 0x01021994U, 0x794C7630U, 0x4D44U})
        EXPECT_FALSE(isShare(disk)) << std::hex << disk;
}

TEST(FileSystem, AFolderThatIsSeenThroughFuseIsAShareAndOneThatIsNotThereIsNoDisk)
{
    const QTemporaryDir folder, mount;
    EXPECT_FALSE(isOnLocalDisk(folder.filePath(QStringLiteral("gone"))));
    QProcess process;
    process.start(QStringLiteral("bindfs"), {folder.path(), mount.path()});
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() != 0)
        GTEST_SKIP() << "no bindfs, or nothing may be mounted here";
    EXPECT_TRUE(isOnLocalDisk(folder.path()));
    EXPECT_FALSE(isOnLocalDisk(mount.path()));
    QProcess::execute(QStringLiteral("umount"), {mount.path()});
}

} // namespace
} // namespace faktorbenk::importer
