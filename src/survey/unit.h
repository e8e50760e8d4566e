#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace faktorbenk::survey {

// A unit's code as the municipality writes it: text, compared by code point, never a number.
class UnitCode
{
public:
    UnitCode() = default;
    explicit UnitCode(QString text) : m_text(std::move(text)) {}
    const QString &text() const { return m_text; }

    friend bool operator==(const UnitCode &a, const UnitCode &b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const UnitCode &a, const UnitCode &b)
    {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend std::size_t qHash(const UnitCode &code, std::size_t seed = 0) { return ::qHash(code.m_text, seed); }

private:
    QString m_text;
};

// What one source (a response export or a unit list) says of a unit.
struct UnitClaim {
    UnitCode code;
    QString name;
    std::optional<UnitCode> parent; // code – or name – of the unit above; none: says nothing, or is the top
    QString serviceType;            // empty: says nothing
    std::optional<std::int64_t> invited; // people directly in this unit, without its sub-units

    friend bool operator==(const UnitClaim &, const UnitClaim &) = default;
};

} // namespace faktorbenk::survey
