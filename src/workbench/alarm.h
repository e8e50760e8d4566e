#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace faktorbenk::workbench {

// Something that rings once after a while. Handed in, so that tests need not wait.
class Alarm
{
public:
    virtual ~Alarm() = default;
    virtual void onRing(std::function<void()> work) = 0;
    virtual void ringAfter(std::chrono::milliseconds time) = 0; // instead of what was set before
    virtual void silence() = 0;
};

// Rings in the event loop of the thread it was made on.
class TimerAlarm final : public Alarm
{
public:
    TimerAlarm() { m_timer.setSingleShot(true); }
    void onRing(std::function<void()> work) override { m_timer.callOnTimeout(std::move(work)); }
    void ringAfter(std::chrono::milliseconds time) override { m_timer.start(time); }
    void silence() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace faktorbenk::workbench
