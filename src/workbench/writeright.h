#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace faktorbenk::store {
class Database;
}

namespace faktorbenk::workbench {

// Who writes; handed in by the main programs.
struct Author {
    QString name;    // as others read it in the history: the login name unless something better is known
    QString machine;

    static Author ofThisComputer();
};

// Who has a file open for writing.
struct Editor {
    QString user;
    QString machine;
    std::int64_t process = 0;
    QDateTime since;
    QDateTime lastSeen; // its last beat
};

// The right to write plans in a file: one process at a time has it. It is a row of the file itself, so it works
// wherever the file works; and since each write looks at it in the same transaction, whoever lost it cannot
// overwrite anything, however long it slept.
//
// Who opens a file to look at forms does not take it: the first write does (WhenWriting).
class WriteRight
{
public:
    // Call beat() about this often while the file is open.
    static constexpr std::chrono::seconds beatEvery{30};
    // An editor not heard of for this long is gone, as is one of this machine whose process has ended.
    static constexpr std::chrono::seconds goneAfter{300};

    WriteRight(Author author, const base::Clock &clock);
    ~WriteRight(); // releases

    // Ours, or nobody's: the first write will take it.
    bool mayWrite() const { return m_mine || (m_whenWriting && !m_other && !m_readOnly); }
    bool isMine() const { return m_mine; }
    // Who has it instead of us, as far as we have looked; none: it is ours, or nobody's.
    const std::optional<Editor> &other() const { return m_other; }

    // From now on a write takes the right if nobody has it. Looks who has it and whether the file can be written to, and
    // writes nothing. An editor that is gone already has it no more.
    base::Result<void> takeWhenWriting();
    // Without the right: who has it by now? One that was there and fell silent is still named, until take().
    base::Result<void> look();
    // Before a write: takes the right, if it is to be taken then. Whether it is ours check() tells.
    base::Result<void> claim();
    // Takes the right if it is free or its holder is gone. False: somebody has it (other()).
    base::Result<bool> take();
    // Takes it from whoever has it, because the user said so; the former holder can save nothing more.
    base::Result<void> takeOver();
    // Says that we are still here, or, without the right, looks whether it has become free (then take()).
    // NoLongerEditor: somebody took over.
    base::Result<void> beat();
    // True when take() would succeed now. Reads only.
    base::Result<bool> isFree();
    void release();

    // For Plans: within a write's transaction. EditedElsewhere, NoLongerEditor.
    base::Result<void> check();
    void attach(store::Database *database);

    const Author &author() const { return m_author; }

private:
    base::Result<bool> takeIf(bool whoever);
    bool isGone(const Editor &editor) const;
    base::Error lostTo(const std::optional<Editor> &editor) const;

    Author m_author;
    const base::Clock &m_clock;
    store::Database *m_database = nullptr;
    QString m_token;
    bool m_mine = false;
    bool m_whenWriting = false;
    bool m_readOnly = false; // the file, when we looked first
    std::optional<Editor> m_other;
};

} // namespace faktorbenk::workbench
