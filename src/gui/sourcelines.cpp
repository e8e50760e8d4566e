#include "gui/sourcelines.h"

#include "gui/promise/floorline.h"
#include "gui/session.h"
#include "wording/figuretext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace faktorbenk::gui {

namespace {

struct SourceLines {
    Q_DECLARE_TR_FUNCTIONS(SourceLines)
};

} // namespace

QStringList sourceLines(const Session &session, PageHost::About about)
{
    const disclosure::UnitReport &report = *session.report();
    const bool ofUnit = about == PageHost::About::Unit;
    QStringList whom{ofUnit && !report.isRoot() ? report.name() : report.municipality(), session.round()};
    if (ofUnit && report.figures())
        whom += wording::responseText(*report.figures());
    return {whom.join(QStringLiteral(" · ")),
            SourceLines::tr("Source: %1.").arg(QFileInfo(session.path()).fileName()) + QLatin1Char(' ') +
                FloorLine::textFor(session.gate()->floor(), session.audience())};
}

} // namespace faktorbenk::gui
