#include "gui/models/trendmodel.h"

#include "gui/models/texttablemodel.h"
#include "gui/promise/why.h"
#include "wording/factortext.h"
#include "wording/figuretext.h"
#include "wording/reasontext.h"

namespace faktorbenk::gui {

using survey::Factor;

namespace {

QString nameOf(Factor factor)
{
    return QStringLiteral("%1 %2").arg(factor.number()).arg(wording::factorName(factor));
}

QString shortVerdict(const survey::Difference &difference)
{
    return difference.verdict == survey::Verdict::Within
               ? wording::verdictSign(survey::Verdict::Within) + QChar(QChar::Nbsp) + TrendModel::tr("within")
               : wording::verdictText(difference);
}

} // namespace

void TrendModel::setTrend(disclosure::Trend trend, std::size_t since, const survey::FloorPolicy &floor)
{
    beginResetModel();
    m_trend = std::move(trend);
    m_since = since;
    m_floor = floor;
    m_columns.clear();
    if (m_trend.rounds.empty()) // nothing that a column could be named after
        return endResetModel();
    m_columns.push_back({Kind::Factor});
    for (std::size_t round = 0; round < m_trend.rounds.size(); ++round)
        m_columns.push_back({Kind::Round, round});
    if (m_trend.rounds.size() > 1)
        m_columns.push_back({Kind::Change});
    m_columns.push_back({Kind::Margin});
    if (!m_trend.isRoot) {
        m_columns.push_back({Kind::Municipality});
        if (m_trend.rounds.size() > 1)
            m_columns.push_back({Kind::MunicipalityChange});
    }
    endResetModel();
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_trend.rounds.empty() ? 0 : survey::factorCount;
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString TrendModel::text(Factor factor, const Column &column) const
{
    const auto mean = [](const std::optional<disclosure::Disclosed<survey::Tenths>> &of) {
        if (!of)
            return QStringLiteral("–");
        return *of                                            ? wording::number(**of)
               : of->reason() == disclosure::Reason::NotGiven ? tr("not given")
                                                              : tr("hidden");
    };
    const auto change = [](const std::optional<survey::Difference> &difference) {
        return difference ? shortVerdict(*difference) : QStringLiteral("–");
    };
    switch (column.kind) {
    case Kind::Factor:
        return nameOf(factor);
    case Kind::Round:
        return mean(point(factor, column.round).mean);
    case Kind::Change:
        return change(m_trend.change(factor, m_since));
    case Kind::Margin: {
        const auto &margin = point(factor, last()).margin;
        return margin ? QStringLiteral("± ") + wording::number(margin->halfWidth) : tr("unknown");
    }
    case Kind::Municipality:
        return mean(point(factor, last()).municipality);
    case Kind::MunicipalityChange:
        return change(m_trend.municipalityChange(factor, m_since));
    }
    return {};
}

QString TrendModel::whyNot(const std::optional<disclosure::Disclosed<survey::Tenths>> &mean,
                           std::size_t round, bool ofMunicipality) const
{
    if (!mean)
        return tr("In %1 the unit was not there, or was only a part of another.")
            .arg(m_trend.rounds[round].round);
    if (const auto reason = mean->reason())
        return wording::reasonSentence(
            *reason, m_floor, ofMunicipality ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor);
    return {};
}

QString TrendModel::why(Factor factor, const Column &column) const
{
    const auto either = [&](auto member, bool ofMunicipality) {
        const QString now = whyNot(point(factor, last()).*member, last(), ofMunicipality);
        return now.isEmpty() ? whyNot(point(factor, m_since).*member, m_since, ofMunicipality) : now;
    };
    switch (column.kind) {
    case Kind::Factor:
        break;
    case Kind::Round:
        return whyNot(point(factor, column.round).mean, column.round, m_trend.isRoot);
    case Kind::Change:
        return either(&disclosure::TrendPoint::mean, m_trend.isRoot);
    case Kind::Margin:
        return whyNot(point(factor, last()).mean, last(), m_trend.isRoot);
    case Kind::Municipality:
        return whyNot(point(factor, last()).municipality, last(), true);
    case Kind::MunicipalityChange:
        return either(&disclosure::TrendPoint::municipality, true);
    }
    return {};
}

QString TrendModel::spoken(Factor factor) const
{
    QStringList parts;
    for (std::size_t round = 0; round < m_trend.rounds.size(); ++round) {
        const auto &at = point(factor, round);
        QString words = m_trend.rounds[round].round + QLatin1Char(' ');
        if (const QString hidden = whyNot(at.mean, round, m_trend.isRoot); !hidden.isEmpty())
            words += tr("no figure: %1").arg(hidden);
        else
            words += wording::number(**at.mean) +
                     (at.margin ? QLatin1Char(' ') + wording::marginText(at.margin) : QString());
        if (const auto municipality = at.municipalityShown())
            words += tr(" (municipality %1)").arg(wording::number(*municipality));
        parts += words;
    }
    if (const auto change = m_trend.rounds.size() > 1 ? m_trend.change(factor, m_since) : std::nullopt)
        parts += tr("since %1: %2").arg(m_trend.rounds[m_since].round, wording::verdictWords(*change));
    return QStringLiteral("%1: %2").arg(nameOf(factor), parts.join(QStringLiteral("; ")));
}

QString TrendModel::summary() const
{
    int above = 0;
    int below = 0;
    int within = 0;
    for (const Factor factor : survey::allFactors())
        if (const auto change = m_trend.rounds.size() > 1 ? m_trend.change(factor, m_since) : std::nullopt) {
            above += change->verdict == survey::Verdict::Above;
            below += change->verdict == survey::Verdict::Below;
            within += change->verdict == survey::Verdict::Within;
        }
    if (above + below + within == 0)
        return {};
    const QString since = m_trend.rounds[m_since].round;
    if (above + below == 0)
        return tr("Compared with %1, no factor has changed by 0.2 or more.").arg(since);
    QStringList parts{above == 0 ? tr("no factor is 0.2 or more above", "in a list of three")
                                 : tr("%n factor(s) are 0.2 or more above", "in a list of three", above),
                      below == 0 ? tr("none is 0.2 or more below", "in a list of three")
                                 : tr("%n are 0.2 or more below", "in a list of three", below)};
    if (within > 0)
        parts += tr("%n are within the margin of error", "in a list of three", within);
    return tr("Compared with %1: %2.").arg(since, parts.join(QStringLiteral(", ")));
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Factor factor = Factor::fromIndex(static_cast<std::size_t>(index.row()));
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    const bool change = column.kind == Kind::Change || column.kind == Kind::MunicipalityChange;
    switch (role) {
    case Qt::DisplayRole:
        return text(factor, column);
    case Qt::AccessibleTextRole: {
        const QString hidden = why(factor, column);
        if (!hidden.isEmpty())
            return hidden;
        const auto difference = column.kind == Kind::Change ? m_trend.change(factor, m_since)
                                : column.kind == Kind::MunicipalityChange
                                    ? m_trend.municipalityChange(factor, m_since)
                                    : std::nullopt;
        return difference ? wording::verdictText(*difference) : text(factor, column);
    }
    case Qt::ToolTipRole:
    case WhyRole: {
        const QString hidden = why(factor, column);
        return hidden.isEmpty() ? QVariant() : hidden;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.kind == Kind::Factor || change ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case TextTableModel::FigureRole:
        return column.kind != Kind::Factor;
    case TextTableModel::StrongRole:
        return column.kind == Kind::Round && column.round == last();
    default:
        return {};
    }
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    const bool change = column.kind == Kind::Change || column.kind == Kind::MunicipalityChange;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.kind == Kind::Factor || change ? Qt::AlignLeft : Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (column.kind) {
    case Kind::Factor:
        return tr("Factor");
    case Kind::Round:
        return m_trend.rounds[column.round].round;
    case Kind::Change:
        return tr("Since %1").arg(m_trend.rounds[m_since].round);
    case Kind::Margin:
        return tr("Margin");
    case Kind::Municipality:
        return tr("Municipality %1").arg(m_trend.rounds.back().round);
    case Kind::MunicipalityChange:
        return tr("Municipality since %1").arg(m_trend.rounds[m_since].round);
    }
    return {};
}

} // namespace faktorbenk::gui
