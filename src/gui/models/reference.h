#pragma once

#include "disclosure/unitreport.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

namespace faktorbenk::gui {

using ReportPtr = std::shared_ptr<const disclosure::UnitReport>;

// What a unit may be held against, apart from the single factor.
class Reference
{
    Q_DECLARE_TR_FUNCTIONS(Reference)
public:
    using With = disclosure::Comparison::With;

    With with = With::Municipality;
    QString name; // as in the comparison

    QString columnTitle() const; // short, for the head of a column
    QString title() const;       // in full, for a list of choices and for speech
    // Published figures and the municipality are one each; rounds are told apart by name.
    friend bool operator==(const Reference &a, const Reference &b)
    {
        return a.with == b.with && (a.with != With::Round || a.name == b.name);
    }
};

// Every reference that at least one factor has, in the order of the comparisons.
std::vector<Reference> referencesOf(const disclosure::UnitReport &report);
// The service nationally if there is one, else the municipality, else the first there is. For the whole
// municipality all of Norway comes first: one kind of service is no fair match for it.
std::optional<Reference> usualReference(const disclosure::UnitReport &report);
const disclosure::Comparison *comparisonWith(const disclosure::FactorReport &factor, const Reference &reference);

// «Administrasjon: published mean 2023, source …, read 1 May 2024», one per published row used.
QStringList sourcesOf(const disclosure::UnitReport &report);
// What the unit was in earlier rounds, one a line; empty when nothing has changed.
QString historyOf(const disclosure::UnitReport &report);
QString sourceLine(const disclosure::Comparison &comparison);
QString sourceLine(const QString &source, std::optional<int> year, const std::optional<QDate> &read);

} // namespace faktorbenk::gui
