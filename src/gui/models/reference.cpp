#include "gui/models/reference.h"

#include "wording/lineagetext.h"

#include <QLocale>

#include <algorithm>

namespace faktorbenk::gui {

QString Reference::columnTitle() const
{
    switch (with) {
    case With::Municipality:
        return tr("Municipality");
    case With::Parent:
        return name;
    case With::Service:
        return tr("Service");
    case With::National:
        return tr("Norway");
    case With::Round:
        return name;
    }
    return name;
}

QString Reference::title() const
{
    switch (with) {
    case With::Municipality:
        return tr("the municipality (%1)").arg(name);
    case With::Parent:
        return tr("the unit above (%1)").arg(name);
    case With::Service:
        return tr("the service nationally (%1)").arg(name);
    case With::National:
        return tr("all of Norway");
    case With::Round:
        return tr("the unit itself in %1").arg(name);
    }
    return name;
}

std::vector<Reference> referencesOf(const disclosure::UnitReport &report)
{
    std::vector<Reference> found;
    for (const auto &factor : report.factors()) {
        for (const auto &comparison : factor.comparisons) {
            const Reference reference{comparison.with, comparison.name};
            if (std::find(found.begin(), found.end(), reference) == found.end())
                found.push_back(reference);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Reference &a, const Reference &b) { return a.with < b.with; });
    return found;
}

std::optional<Reference> usualReference(const disclosure::UnitReport &report)
{
    using With = Reference::With;
    const auto references = referencesOf(report);
    for (const auto with : {report.isRoot() ? With::National : With::Service, With::Municipality}) {
        const auto at = std::find_if(references.begin(), references.end(),
                                     [with](const Reference &r) { return r.with == with; });
        if (at != references.end())
            return *at;
    }
    return references.empty() ? std::nullopt : std::optional(references.front());
}

const disclosure::Comparison *comparisonWith(const disclosure::FactorReport &factor, const Reference &reference)
{
    for (const auto &comparison : factor.comparisons) {
        if (Reference{comparison.with, comparison.name} == reference)
            return &comparison;
    }
    return nullptr;
}

QString historyOf(const disclosure::UnitReport &report)
{
    return wording::lineageLines(report.history()).join(QLatin1Char('\n'));
}

QString sourceLine(const disclosure::Comparison &comparison)
{
    if (comparison.source.isEmpty() && !comparison.year)
        return wording::lineageText(comparison.lineage);
    return sourceLine(comparison.source, comparison.year, comparison.read);
}

QString sourceLine(const QString &source, std::optional<int> year, const std::optional<QDate> &read)
{
    QStringList parts{source};
    if (year)
        parts += QString::number(*year);
    if (read)
        parts += Reference::tr("read %1").arg(QLocale().toString(*read, Reference::tr("d MMMM yyyy", "how a date is written")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList sourcesOf(const disclosure::UnitReport &report)
{
    QStringList lines;
    for (const auto with : {Reference::With::Service, Reference::With::National}) {
        for (const auto &factor : report.factors()) {
            for (const auto &comparison : factor.comparisons) {
                if (comparison.with != with)
                    continue;
                const QString name = with == Reference::With::National ? Reference::tr("Norway") : comparison.name;
                const QString line = QStringLiteral("%1: %2").arg(name, sourceLine(comparison));
                if (!lines.contains(line))
                    lines += line;
            }
        }
    }
    return lines;
}

} // namespace faktorbenk::gui
