#include "report/csv.h"

#include "report/json.h"
#include "report/textreport.h"
#include "wording/reasontext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace faktorbenk::report {

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u';') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

namespace {

// Of all of a unit, or of each factor by its number (rule A5); empty where everything is shown.
QString whyHidden(const disclosure::Gate &gate, survey::UnitIndex unit)
{
    const bool isRoot = unit == survey::UnitTree::root;
    if (const auto reason = gate.unit(unit).reason())
        return wording::reasonSentence(*reason, gate.floor(), isRoot ? wording::Hidden::Municipality : wording::Hidden::Unit);
    QStringList sentences;
    for (const survey::Factor factor : survey::allFactors())
        if (const auto reason = gate.mean(unit, factor).reason())
            sentences.append(u"F%1: %2"_s.arg(factor.number())
                                 .arg(wording::reasonSentence(*reason, gate.floor(),
                                                              isRoot ? wording::Hidden::MunicipalityFactor : wording::Hidden::Factor)));
    return sentences.join(u' ');
}

} // namespace

QByteArray heatmapCsv(const disclosure::Gate &gate)
{
    QString text = u"code;name;status"_s;
    for (const survey::Factor factor : survey::allFactors())
        text += u";F%1"_s.arg(factor.number());
    text += u";explanation;round;floor;floorSince\n"_s;
    // A table has no foot, so each row states where it is from and the floor (rule A2).
    const QDate since = gate.floor().since;
    const QString foot = u';' + csvCell(gate.round()) + u';' + QString::number(gate.floor().figures) + u';'
                         + (since.isValid() ? since.toString(Qt::ISODate) : QString()) + u'\n';
    for (survey::UnitIndex i = 0; i < gate.tree().size(); ++i) {
        const survey::Unit &unit = gate.tree().at(i);
        text += csvCell(unit.code.text()) + u';' + csvCell(unit.name) + u';'
                + QString::fromLatin1(statusWord(gate.unit(i).reason()));
        for (const survey::Factor factor : survey::allFactors()) {
            const auto mean = gate.mean(i, factor);
            text += u';' + (mean ? QString::number(mean->toDouble(), 'f', 1) : QString());
        }
        text += u';' + csvCell(whyHidden(gate, i)) + foot;
    }
    return text.toUtf8();
}

QByteArray suppressionLogCsv(const disclosure::Gate &gate, const QString &file, const QDate &day)
{
    const auto line = [](const QStringList &cells) {
        QStringList escaped;
        for (const QString &cell : cells)
            escaped.append(csvCell(cell));
        return escaped.join(u';') + u'\n';
    };
    QString text;
    for (const QString &said : suppressionLogHeading(gate, file, day))
        text += line({said});
    text += line(suppressionLogColumns());
    for (const disclosure::Suppression &entry : gate.suppressionLog())
        text += line(suppressionLogRow(gate, entry) << wording::reasonSentence(entry, gate.floor()));
    return "\xef\xbb\xbf" + text.toUtf8();
}

} // namespace faktorbenk::report
