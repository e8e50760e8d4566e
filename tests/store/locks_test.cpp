#include "store/database.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {
namespace {

class LockedFile : public ::testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(Database::create(path, testing::FixedClock())); }

    // Whether another process gets the right to write just now.
    static bool anotherProcessMayWrite(const QString &file)
    {
        const QString script = u"import sqlite3, sys\n"
                               "c = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)\n"
                               "try:\n    c.execute('BEGIN IMMEDIATE')\n"
                               "except sqlite3.OperationalError as e:\n    sys.exit(5 if 'locked' in str(e) else 1)\n"
                               "sys.exit(7)\n"_s;
        const int code = QProcess::execute(u"python3"_s, {u"-c"_s, script, file});
        EXPECT_TRUE(code == 5 || code == 7) << code;
        return code == 7;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"x.faktorbenk"_s);
};

// On Unix a process loses its locks on a file when it closes any descriptor of it.
TEST_F(LockedFile, OpeningItOnceMoreInTheMiddleOfWritingLetsNobodyElseWrite)
{
    auto writing = *Database::open(path, true);
    EXPECT_TRUE(anotherProcessMayWrite(path));
    ASSERT_TRUE(writing->connection().transaction([&]() -> base::Result<void> {
        auto done = writing->connection().run(u"INSERT INTO round (name) VALUES ('2023')"_s);
        EXPECT_FALSE(anotherProcessMayWrite(path));
        for (const bool forWriting : {false, true}) {
            EXPECT_TRUE(Database::open(path, forWriting)); // and closed
            EXPECT_FALSE(anotherProcessMayWrite(path)) << forWriting;
        }
        return done;
    }));
    EXPECT_TRUE(anotherProcessMayWrite(path));
}

TEST_F(LockedFile, WhatWatchesTheLocksCanFail)
{
    auto writing = *Database::open(path, true);
    ASSERT_TRUE(writing->connection().transaction([&]() -> base::Result<void> {
        (void)testing::contentOf(path);
        EXPECT_TRUE(anotherProcessMayWrite(path)) << "so this system keeps the locks of whoever closes a descriptor";
        return {};
    }));
}

// A file grows, and its new length is written into the first page before the pages are: killed there, it is shorter than it
// says. The journal beside it knows how it was.
TEST_F(LockedFile, OneThatWasKilledWhileItGrewIsAsItWasBefore)
{
    const QByteArray before = testing::contentOf(path);
    const QString killed = folder.filePath(u"killed.faktorbenk"_s);
    {
        auto writing = *Database::open(path, true);
        auto &connection = writing->connection();
        ASSERT_TRUE(connection.run(u"PRAGMA cache_size = 2"_s)); // the journal must reach the disk before the end
        EXPECT_FALSE(connection.transaction([&]() -> base::Result<void> {
            for (int i = 0; i < 20; ++i)
                if (auto done = connection.run(u"INSERT INTO round (name) VALUES ('%1' || hex(zeroblob(50000)))"_s.arg(i)); !done)
                    return done;
            EXPECT_TRUE(QFile::copy(path + u"-journal"_s, killed + u"-journal"_s));
            return base::failure(base::ErrorCode::Cancelled);
        }));
    }
    ASSERT_EQ(testing::contentOf(path), before);
    const QByteArray longer = QByteArray(before).replace(28, 4, QByteArray("\0\0\1\xff", 4)); // pages
    const QByteArray journal = testing::contentOf(killed + u"-journal"_s);
    ASSERT_GT(journal.size(), 16'384);
    for (const bool forWriting : {false, true}) {
        testing::write(killed, longer);
        testing::write(killed + u"-journal"_s, journal);
        const auto opened = Database::open(killed, forWriting);
        ASSERT_TRUE(opened) << static_cast<int>(opened.error().code);
        EXPECT_EQ((*opened)->connection().value(u"SELECT count(*) FROM round"_s)->toInt(), 0);
        EXPECT_EQ((*opened)->connection().value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
        EXPECT_FALSE(QFileInfo::exists(killed + u"-journal"_s));
        EXPECT_EQ(testing::contentOf(killed), before);
    }
}

// What says what a file is must not make it anything else: not even the two files that a reader of a write-ahead log leaves.
TEST_F(LockedFile, LookingWhatAFileIsLeavesNoTrace)
{
    const QString other = folder.filePath(u"other.db"_s);
    const QString make = u"import sqlite3, sys\nc = sqlite3.connect(sys.argv[1])\n"
                         "c.execute('PRAGMA journal_mode = WAL')\nc.execute('CREATE TABLE t (x)')\nc.commit()\nc.close()\n"_s;
    ASSERT_EQ(QProcess::execute(u"python3"_s, {u"-c"_s, make, other}), 0);
    const QByteArray before = testing::contentOf(other);
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    for (const bool forWriting : {false, true})
        EXPECT_EQ(Database::open(other, forWriting).error().code, base::ErrorCode::DatabaseForeign);
    EXPECT_EQ(testing::contentOf(other), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), names);
}

} // namespace
} // namespace faktorbenk::store
