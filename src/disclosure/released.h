#pragma once

#include <optional>
#include <utility>

namespace faktorbenk::disclosure {

class Gate;

// Why a figure is withheld (rule A5).
enum class Reason {
    BelowFloor,      // fewer respondents than the floor
    ProtectsAnother, // showing it would let another group be worked out by subtraction
    NotGiven,        // the composite report does not give it, or not how many have answered
    ReadAgain,       // background of a round that was read in before units and background were compared (rule A3)
    Removed,         // was hidden when the single responses were removed, so that there is nothing left to show
};

// A figure that has passed the gate. Only the gate makes one (rule A6): whoever takes a Released<T> can be
// sure of it, and whoever holds a plain T cannot pass it off as one.
template <class T> class Released
{
public:
    const T &operator*() const { return m_value; }
    const T *operator->() const { return &m_value; }

private:
    friend class Gate;
    explicit Released(T value) : m_value(std::move(value)) {}
    T m_value;
};

// What the gate answers: the figure, or why there is none.
template <class T> class Disclosed
{
public:
    bool isReleased() const { return m_released.has_value(); }
    explicit operator bool() const { return isReleased(); }
    const T &operator*() const { return **m_released; }          // precondition: isReleased()
    const T *operator->() const { return &**m_released; }        // precondition: isReleased()
    std::optional<Reason> reason() const // none when released
    {
        return m_released ? std::nullopt : std::optional(m_reason);
    }

private:
    friend class Gate;
    explicit Disclosed(Released<T> released) : m_released(std::move(released)) {}
    explicit Disclosed(Reason reason) : m_reason(reason) {}

    std::optional<Released<T>> m_released;
    Reason m_reason = Reason::BelowFloor;
};

} // namespace faktorbenk::disclosure
