#include "workbench/writeright.h"

#include "store/database.h"
#include "store/writerights.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace faktorbenk::workbench {

using base::ErrorCode;
using base::Result;

namespace {

bool processLives(std::int64_t process)
{
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool lives = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return lives;
#else
    return kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
#endif
}

Editor editorFrom(const store::StoredRight &right)
{
    return {right.user, right.machine, right.process, right.since, right.beat};
}

// What means that this file cannot be written to from here, now or ever.
bool isReadOnly(const base::Error &error)
{
    return error.code == ErrorCode::DatabaseReadOnly || error.code == ErrorCode::DatabaseCannotCreate;
}

} // namespace

Author Author::ofThisComputer()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {user, QSysInfo::machineHostName()};
}

WriteRight::WriteRight(Author author, const base::Clock &clock)
    : m_author(std::move(author)), m_clock(clock), m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

WriteRight::~WriteRight()
{
    release();
}

void WriteRight::attach(store::Database *database)
{
    m_database = database;
}

bool WriteRight::isGone(const Editor &editor) const
{
    if (editor.machine == m_author.machine && !processLives(editor.process))
        return true;
    // Either way round: a beat far ahead comes from a machine whose clock is wrong, and says as little.
    return std::abs(editor.lastSeen.secsTo(m_clock.now())) > goneAfter.count();
}

Result<bool> WriteRight::takeIf(bool whoever)
{
    if (!m_database)
        return false;
    store::Connection &connection = m_database->connection();
    std::optional<Editor> other;
    const auto done = connection.transaction([&]() -> Result<void> {
        const auto held = store::readRight(connection);
        if (!held)
            return base::Failure(held.error());
        if (*held && (*held)->token != m_token && !whoever && !isGone(editorFrom(**held))) {
            other = editorFrom(**held);
            return {};
        }
        const QDateTime now = m_clock.now();
        return store::writeRight(connection, {m_token, m_author.name, m_author.machine,
                                              QCoreApplication::applicationPid(), now, now});
    });
    if (!done) {
        m_mine = false;
        if (isReadOnly(done.error()))
            return false;
        return base::Failure(done.error());
    }
    m_other = other;
    m_mine = !other;
    return m_mine;
}

Result<bool> WriteRight::take()
{
    return m_mine ? Result<bool>(true) : takeIf(false);
}

Result<void> WriteRight::takeWhenWriting()
{
    m_whenWriting = true;
    if (!m_database)
        return {};
    store::Connection &connection = m_database->connection();
    const auto held = store::readRight(connection);
    if (!held)
        return base::Failure(held.error());
    if (*held && (*held)->token != m_token && !isGone(editorFrom(**held)))
        m_other = editorFrom(**held);
    const auto writable = store::tryWriting(connection);
    m_readOnly = !QFileInfo(QFileInfo(m_database->path()).absolutePath()).isWritable() || // no room for a journal
                 (!writable && isReadOnly(writable.error()));
    return {};
}

Result<void> WriteRight::look()
{
    if (m_mine || !m_database)
        return {};
    const auto held = store::readRight(m_database->connection());
    if (!held)
        return base::Failure(held.error());
    if (!*held || (*held)->token == m_token)
        m_other.reset();
    else if (const Editor editor = editorFrom(**held); m_other || !isGone(editor))
        m_other = editor;
    return {};
}

Result<void> WriteRight::claim()
{
    if (m_mine || !m_whenWriting)
        return {};
    if (const auto looked = look(); !looked)
        return looked;
    if (m_other)
        return {};
    const auto taken = take();
    if (!taken)
        return base::Failure(taken.error());
    if (!*taken && !m_other) // nobody is in the way but the folder
        return base::failure(ErrorCode::DatabaseReadOnly, {m_database->path()});
    return {};
}

Result<void> WriteRight::takeOver()
{
    const auto taken = takeIf(true);
    if (!taken)
        return base::Failure(taken.error());
    if (!*taken && m_database)
        return base::failure(ErrorCode::DatabaseReadOnly, {m_database->path()});
    return {};
}

base::Error WriteRight::lostTo(const std::optional<Editor> &editor) const
{
    const QString path = m_database ? m_database->path() : QString();
    return {ErrorCode::NoLongerEditor, {path, editor ? editor->user : QString(), editor ? editor->machine : QString()}};
}

Result<void> WriteRight::beat()
{
    if (!m_database)
        return {};
    store::Connection &connection = m_database->connection();
    if (!m_mine)
        return look();
    bool ours = false;
    const auto done = connection.transaction([&]() -> Result<void> {
        const auto renewed = store::renewRight(connection, m_token, m_clock.now());
        if (!renewed)
            return base::Failure(renewed.error());
        ours = *renewed;
        return {};
    });
    if (!done)
        return done; // still ours until somebody takes it; writing will tell
    return ours ? Result<void>() : check();
}

Result<bool> WriteRight::isFree()
{
    if (!m_database)
        return false;
    const auto held = store::readRight(m_database->connection());
    if (!held)
        return base::Failure(held.error());
    return !*held || (*held)->token == m_token || isGone(editorFrom(**held));
}

Result<void> WriteRight::check()
{
    if (!m_database)
        return base::failure(ErrorCode::DatabaseReadOnly, {});
    const auto held = store::readRight(m_database->connection());
    if (!held)
        return base::Failure(held.error());
    if (m_mine && *held && (*held)->token == m_token)
        return {};
    m_other = *held ? std::optional(editorFrom(**held)) : std::nullopt;
    if (m_mine) {
        m_mine = false;
        return base::Failure(lostTo(m_other));
    }
    if (!m_other)
        return base::failure(ErrorCode::DatabaseReadOnly, {m_database->path()});
    return base::failure(ErrorCode::EditedElsewhere, {m_database->path(), m_other->user, m_other->machine, m_other->since});
}

void WriteRight::release()
{
    if (!m_database || !m_mine)
        return;
    store::Connection &connection = m_database->connection();
    // If this fails the others learn from the silence that we are gone.
    (void)connection.transaction([&] { return store::removeRight(connection, m_token); });
    m_mine = false;
}

} // namespace faktorbenk::workbench
