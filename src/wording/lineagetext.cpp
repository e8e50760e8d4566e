#include "wording/lineagetext.h"

#include <QCoreApplication>

namespace faktorbenk::wording {

namespace {

struct Lineage {
    Q_DECLARE_TR_FUNCTIONS(Lineage)
};

} // namespace

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return Lineage::tr("%1 and %2", "the last two of a list").arg(names.mid(0, names.size() - 1).join(QStringLiteral(", ")), names.back());
}

QString lineageText(const survey::Lineage &lineage)
{
    using survey::Change;
    if (lineage.changes.empty() || lineage.units.empty())
        return {};
    QStringList names;
    for (const survey::EarlierUnit &unit : lineage.units)
        names += unit.name;
    QStringList parts;
    if (lineage.has(Change::Merged)) {
        parts += Lineage::tr("Until %1: %2").arg(lineage.round, listed(names));
    } else if (lineage.has(Change::Split)) {
        parts += Lineage::tr("In %1 a part of %2, and compared with all of it").arg(lineage.round, listed(names));
    } else {
        const survey::EarlierUnit &unit = lineage.units.front();
        if (lineage.has(Change::Renamed))
            parts += Lineage::tr("Until %1: %2").arg(lineage.round, unit.name);
        if (lineage.has(Change::Recoded))
            parts += parts.isEmpty() ? Lineage::tr("In %1 with the code %2").arg(lineage.round, unit.code.text())
                                     : Lineage::tr("with the code %1").arg(unit.code.text());
        if (lineage.has(Change::Moved))
            parts += parts.isEmpty() ? Lineage::tr("In %1 below %2").arg(lineage.round, unit.above)
                                     : Lineage::tr("below %1").arg(unit.above);
    }
    if (!lineage.note.isEmpty())
        parts += lineage.note;
    return parts.join(QStringLiteral(", "));
}

QStringList lineageLines(const std::vector<survey::Lineage> &newestFirst)
{
    using survey::Change;
    QStringList lines;
    const survey::Lineage *after = nullptr;
    for (const survey::Lineage &lineage : newestFirst) {
        const QString line = lineageText(lineage);
        // «Until 2021: Elvebakken» holds for 2019, too.
        const bool said = after && after->units == lineage.units && after->changes == lineage.changes &&
                          after->note == lineage.note && !lineage.has(Change::Split) && !lineage.has(Change::Recoded) &&
                          !lineage.has(Change::Moved);
        if (!line.isEmpty() && !said)
            lines += line;
        after = &lineage;
    }
    return lines;
}

} // namespace faktorbenk::wording
