#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>
#include <utility>

namespace faktorbenk::store {

// One open SQLite file: the only place that knows what is special to SQLite (pragmas, the transaction's
// kind, its error codes). Owns its named Qt connection; belongs to the thread that made it.
//
// Nothing else in the program may open and close a database's file that could be open: on Unix a process loses all its
// locks on a file when it closes any descriptor of it, and then somebody else writes in the middle of a transaction.
// SQLite knows of its own descriptors and closes none too early.
class Connection
{
public:
    enum class Mode {
        ReadOnly,
        ReadWrite, // every commit reaches the disk before it returns
        Build,     // makes a file nobody knows of yet: nothing is waited for until makeDurable()
        AsItLies,  // what the file's bytes say, whoever writes: takes no lock, heeds no journal, leaves no trace
    };

    // No look at what the file is: see Database::open.
    static base::Result<Connection> open(const QString &path, Mode mode);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&) = delete;
    ~Connection();

    const QString &path() const { return m_path; }

    base::Result<void> run(const QString &sql);
    // Splits at statement ends and runs one by one, as the driver takes one statement a call.
    base::Result<void> runScript(const QString &script);
    base::Result<QSqlQuery> prepare(const QString &sql);
    base::Result<void> execute(QSqlQuery &query); // keeps the query's bound values
    base::Result<QVariant> value(const QString &sql); // first column of the first row; invalid if none

    // From now on this connection overwrites with noughts what it deletes.
    base::Result<void> overwriteWhatIsDeleted();

    // BEGIN IMMEDIATE, work, COMMIT. If work fails, or the commit does, everything is as before.
    // Inside another's work it is a part of that: the outer one ends both, and must fail when this one does.
    base::Result<void> transaction(const std::function<base::Result<void>()> &work);

    // How long to wait for another writer before DatabaseLocked.
    base::Result<void> waitForOthers(std::chrono::milliseconds time);

    // Inside a transaction that is a part of another.
    bool isNested() const { return m_depth > 1; }

    // Where the file went away – a share was removed, a stick pulled out – what is open of it is of no use even when it is
    // back. So whatever meets that (DatabaseMissing while it is away) opens it anew, unless it is part of a transaction or
    // somebody holds the driver's handle.
    bool isLost() const { return m_lost; }
    // Whether the path still leads to the file that is open. Whoever only reads has to ask now and then: of a file that went
    // away the system still has pages, and goes on showing them. A transaction asks by itself. Cheap.
    void lookForFile();
    void hold() { ++m_held; }
    void letGo() { --m_held; }

    base::Error error(const QSqlError &error) const;
    void *nativeHandle() const; // the driver's sqlite3 *; none if it has another

private:
    Connection(QString path, QString name, Mode mode) : m_path(std::move(path)), m_name(std::move(name)), m_mode(mode) {}
    QSqlDatabase database() const;
    base::Result<void> begin();
    bool mayOpenAnew() const;
    base::Result<void> openAnew();
    base::Failure failed(const QSqlError &error); // as error(), and remembers whether the file went away

    QString m_path;
    QString m_name;
    Mode m_mode;
    int m_depth = 0;     // of transactions
    int m_held = 0;
    bool m_lost = false; // the file went away under us
    bool m_overwrites = false;
    std::pair<std::uint64_t, std::uint64_t> m_file; // device and number; nought where files have none
    std::chrono::milliseconds m_wait{5000};
};

} // namespace faktorbenk::store
