#include "wording/keepingtext.h"

#include "wording/figuretext.h"
#include "wording/lineagetext.h"
#include "wording/reasontext.h"

#include <QCoreApplication>
#include <QLocale>

namespace faktorbenk::wording {

namespace {

struct Keeping {
    Q_DECLARE_TR_FUNCTIONS(Keeping)
};

using What = survey::UndoOffer::What;

QString whatWasDone(const survey::UndoOffer &offer)
{
    const QString files = listed(offer.fileNames);
    switch (offer.what) {
    case What::Responses:
        return Keeping::tr("the import of responses from %1").arg(files);
    case What::Composite:
        return Keeping::tr("the import of the composite report %1").arg(files);
    case What::Units:
        return Keeping::tr("the import of the unit list %1").arg(files);
    case What::Benchmarks:
        return Keeping::tr("the import of published means from %1").arg(files);
    case What::Deletion:
        break;
    }
    return Keeping::tr("the deletion of %1").arg(listed(offer.restored));
}

} // namespace

QString roundContentText(std::int64_t units,
                         const std::optional<disclosure::Disclosed<disclosure::UnitFigures>> &municipality,
                         survey::FloorPolicy floor)
{
    QStringList parts;
    if (municipality && *municipality)
        parts += responseText(**municipality);
    else if (municipality)
        parts += reasonText(*municipality->reason(), floor);
    parts += Keeping::tr("%n unit(s)", nullptr, static_cast<int>(units));
    return parts.join(QStringLiteral(", "));
}

QString deletionCost(std::int64_t links, std::int64_t invitedByHand)
{
    QStringList parts;
    if (links > 0)
        parts += Keeping::tr("%n link(s) between units of this round and another", nullptr, static_cast<int>(links));
    if (invitedByHand > 0)
        parts += Keeping::tr("%n number(s) of invited written by hand", nullptr, static_cast<int>(invitedByHand));
    QString text;
    if (!parts.isEmpty())
        text = Keeping::tr("With it go %1.").arg(listed(parts)) + QLatin1Char(' ');
    return text + Keeping::tr("Plans and measures stay as they are. Until the next import it can be undone.");
}

QString undoTitle(const survey::UndoOffer &offer)
{
    return Keeping::tr("Undo %1").arg(whatWasDone(offer));
}

QString undoText(const survey::UndoOffer &offer)
{
    const QString when = QLocale().toString(offer.when, QLocale::ShortFormat);
    QStringList sentences{Keeping::tr("This takes back %1, %2.").arg(whatWasDone(offer), when)};
    if (!offer.removed.isEmpty())
        sentences += Keeping::tr("What came with it goes away: %1, with units, responses and whatever was written about it since.")
                         .arg(listed(offer.removed));
    if (!offer.asBefore.isEmpty())
        sentences += Keeping::tr("%1 gets back what was there before.").arg(listed(offer.asBefore));
    if (!offer.restored.isEmpty())
        sentences += Keeping::tr("%1 comes back with all that was in it.").arg(listed(offer.restored));
    if (offer.what == What::Benchmarks)
        sentences += Keeping::tr("The published means are again what they were before.");
    sentences += Keeping::tr("Plans and measures stay as they are. The undoing itself cannot be undone.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace faktorbenk::wording
