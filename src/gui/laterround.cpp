#include "gui/laterround.h"

#include "gui/session.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

namespace faktorbenk::gui {

LaterRound::LaterRound(const Session &session) : m_round(session.round())
{
    bool isLater = false;
    for (const workbench::RoundInfo &round : session.rounds()) {
        if (isLater && (round.hasResponses || round.hasComposite)) {
            if (auto report = session.workspace()->report(session.unit(), round.name, session.audience())) {
                m_report = std::make_shared<const disclosure::UnitReport>(std::move(*report));
                return;
            }
        }
        isLater = isLater || round.name == session.round();
    }
}

QString LaterRound::outcome(survey::Factor of) const
{
    if (!m_report)
        return {};
    const auto say = [this](const QString &what) { return tr("In the next round, %1: %2").arg(m_report->round(), what); };
    if (!m_report->figures())
        return say(wording::reasonSentence(*m_report->figures().reason(), m_report->floor(),
                                           m_report->isRoot() ? wording::Hidden::Municipality : wording::Hidden::Unit));
    const disclosure::FactorReport &factor = m_report->factors()[of.index()];
    if (!factor.figures)
        return say(wording::reasonSentence(*factor.figures.reason(), m_report->floor(),
                                           m_report->isRoot() ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor));
    QString found = wording::number(factor.figures->mean);
    for (const disclosure::Comparison &comparison : factor.comparisons)
        if (comparison.with == disclosure::Comparison::With::Round && comparison.name == m_round)
            found += QStringLiteral(" · ") + wording::verdictText(comparison.difference);
    return say(found);
}

} // namespace faktorbenk::gui
