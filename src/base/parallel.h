#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <future>
#include <thread>
#include <vector>

namespace faktorbenk::base {

inline std::size_t cores()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

// Calls work(first, end) for neighbouring parts of 0…count at once, and returns when all are done: as many parts as
// there are cores, but none smaller than `least`.
inline void inParts(std::size_t count, std::size_t least, const std::function<void(std::size_t, std::size_t)> &work)
{
    const std::size_t parts = std::clamp<std::size_t>(count / least, 1, cores());
    std::vector<std::future<void>> others;
    for (std::size_t part = 1; part < parts; ++part)
        others.push_back(std::async(std::launch::async, work, count * part / parts, count * (part + 1) / parts));
    work(0, count / parts);
    for (std::future<void> &each : others)
        each.get();
}

} // namespace faktorbenk::base
