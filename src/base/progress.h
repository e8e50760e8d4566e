#pragma once

#include <cstdint>

namespace faktorbenk::base {

// Handed into work that can take long. Called from the thread that works, so an implementation that
// feeds a window must hand the figures over itself.
class Progress
{
public:
    virtual ~Progress() = default;

    // done and total in the same unit (bytes, rows, units); total 0 = not known yet.
    virtual void report(std::int64_t done, std::int64_t total) = 0;

    // How many rows have been read so far, counted and not guessed; only of work that reads rows.
    virtual void reportRows(std::int64_t) {}

    // True once the user has asked to stop. The work then ends with ErrorCode::Cancelled and leaves
    // everything as it was.
    virtual bool isCancelled() const = 0;
};

// For callers who neither look nor stop.
class NoProgress final : public Progress
{
public:
    void report(std::int64_t, std::int64_t) override {}
    bool isCancelled() const override { return false; }
};

} // namespace faktorbenk::base
