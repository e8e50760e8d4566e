// A file on a share that is removed and comes back, seen through FUSE as shares are; needs bindfs and to be allowed to mount.

#include "store/database.h"
#include "support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faktorbenk::store {
namespace {

using base::ErrorCode;

class OnAShare : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!mount(disk.path()))
            GTEST_SKIP() << "no bindfs, or nothing may be mounted here";
        ASSERT_TRUE(Database::create(path, testing::FixedClock()));
    }
    void TearDown() override { unmount(); }
    bool mount(const QString &what)
    {
        fuse.start(u"bindfs"_s, {u"-f"_s, what, share.path()});
        if (!fuse.waitForStarted())
            return false;
        for (int i = 0; i < 100 && fuse.state() == QProcess::Running; ++i, QThread::msleep(20))
            if (QStorageInfo(share.path()).rootPath() == share.path())
                return true;
        return false;
    }
    // As when a cable is pulled out: what serves the files is gone.
    void unmount()
    {
        fuse.kill();
        fuse.waitForFinished();
        QProcess::execute(u"umount"_s, {u"-l"_s, share.path()});
    }
    static base::Result<void> write(Database &database, const char *round)
    {
        return database.connection().transaction(
            [&] { return database.connection().run(u"INSERT INTO round (name) VALUES ('%1')"_s.arg(QLatin1StringView(round))); });
    }
    static int rounds(Database &database)
    {
        return database.connection().value(u"SELECT count(*) FROM round"_s).value_or(QVariant(-1)).toInt();
    }

    QTemporaryDir disk, share, other;
    QProcess fuse;
    QString path = share.filePath(u"x.faktorbenk"_s);
};

TEST_F(OnAShare, AFileThatWasRemovedIsToldAndOpenedAnewWhenItIsBack)
{
    auto writing = *Database::open(path, true);
    auto reading = *Database::open(path, false);
    ASSERT_TRUE(write(*writing, "2021"));
    ASSERT_EQ(rounds(*reading), 1);
    unmount();
    EXPECT_EQ(write(*writing, "2023").error().code, ErrorCode::DatabaseMissing);
    EXPECT_EQ(write(*writing, "2023").error().code, ErrorCode::DatabaseMissing) << "nor is another made in its place";
    reading->connection().lookForFile();
    EXPECT_EQ(rounds(*reading), -1);
    EXPECT_EQ(QDir(share.path()).entryList(QDir::Files), QStringList());
    ASSERT_TRUE(mount(disk.path()));
    EXPECT_TRUE(write(*writing, "2023"));
    EXPECT_EQ(rounds(*reading), 2);
    EXPECT_EQ(reading->connection().value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    EXPECT_EQ(reading->connection().value(u"PRAGMA foreign_keys"_s)->toInt(), 1) << "with all that was set";
}

TEST_F(OnAShare, WhatWasRemovedInTheMiddleOfWritingIsTakenBack)
{
    auto writing = *Database::open(path, true);
    ASSERT_TRUE(write(*writing, "2021"));
    EXPECT_FALSE(writing->connection().transaction([&]() -> base::Result<void> {
        auto done = writing->connection().run(u"INSERT INTO round (name) VALUES ('2023')"_s);
        unmount();
        return done;
    }));
    ASSERT_TRUE(mount(disk.path()));
    EXPECT_EQ(rounds(*writing), 1);
    EXPECT_TRUE(write(*writing, "2023"));
    EXPECT_EQ(rounds(*writing), 2);
}

TEST_F(OnAShare, WhatLiesThereInsteadIsLeftAlone)
{
    auto writing = *Database::open(path, true);
    ASSERT_TRUE(write(*writing, "2021"));
    unmount();
    EXPECT_FALSE(write(*writing, "2023"));
    const QString instead = other.filePath(u"x.faktorbenk"_s);
    testing::write(instead, "mine");
    ASSERT_TRUE(mount(other.path()));
    EXPECT_EQ(write(*writing, "2023").error().code, ErrorCode::DatabaseForeign);
    EXPECT_EQ(testing::contentOf(instead), QByteArray("mine"));
}

} // namespace
} // namespace faktorbenk::store
