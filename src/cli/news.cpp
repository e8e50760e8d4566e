#include "cli/news.h"

#include "base/clock.h"
#include "cli/terminal.h"
#include "wording/newstext.h"
#include "workbench/news.h"
#include "workbench/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::cli {

using disclosure::Audience;
using disclosure::FigureNews;
using workbench::Workspace;

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// A day begins at midnight here; a time says more.
std::optional<QDateTime> momentFrom(const QString &text)
{
    const bool isDay = text.size() == 10;
    const QDateTime when = isDay ? QDate::fromString(text, Qt::ISODate).startOfDay() : QDateTime::fromString(text, Qt::ISODate);
    return when.isValid() ? std::optional(when) : std::nullopt;
}

QString kindWord(FigureNews::Kind kind)
{
    switch (kind) {
    case FigureNews::Kind::ResultsRead:
        return u"results-read"_s;
    case FigureNews::Kind::ResponsesRemoved:
        return u"responses-removed"_s;
    case FigureNews::Kind::FloorChanged:
        return u"floor-changed"_s;
    case FigureNews::Kind::UnitShown:
        return u"unit-shown"_s;
    case FigureNews::Kind::MoreShown:
        return u"more-shown"_s;
    case FigureNews::Kind::MoreHidden:
        return u"more-hidden"_s;
    case FigureNews::Kind::HandedOut:
        break;
    }
    return u"handed-out"_s;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonOf(const followup::FieldSpec &spec, const followup::Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return spec.type == followup::Type::Flag ? QJsonValue(*number != 0) : QJsonValue(qint64(*number));
    return {};
}

QJsonObject objectOf(const workbench::PlanNews &news)
{
    const followup::NewsItem &item = news.item;
    QJsonArray fields;
    for (const followup::FieldNews &each : item.fields) {
        const followup::FieldSpec &spec = *followup::findField(each.kind, each.field);
        fields.append(QJsonObject{{u"field"_s, spec.name.toString()},
                                  {u"before"_s, jsonOf(spec, each.before)},
                                  {u"after"_s, jsonOf(spec, each.after)}});
    }
    return {{u"change"_s, followup::codeOf(item.kind).toString()},
            {u"unit"_s, item.plan.unit},
            {u"name"_s, news.unitName},
            {u"round"_s, item.plan.round},
            {u"factor"_s, item.factor ? QJsonValue(item.factor->number()) : QJsonValue()},
            {u"step"_s, item.step ? QJsonValue(static_cast<int>(*item.step) + 1) : QJsonValue()},
            {u"about"_s, orNull(item.subject)},
            {u"day"_s, item.day ? QJsonValue(item.day->toString(Qt::ISODate)) : QJsonValue()},
            {u"when"_s, item.when.toString(Qt::ISODate)},
            {u"who"_s, orNull(item.who)},
            {u"fields"_s, fields}};
}

QJsonObject objectOf(const FigureNews &news)
{
    QJsonArray fields;
    if (news.kind == FigureNews::Kind::FloorChanged) {
        fields.append(QJsonObject{{u"field"_s, u"figures"_s}, {u"before"_s, qint64(news.from.figures)}, {u"after"_s, qint64(news.to.figures)}});
        fields.append(QJsonObject{{u"field"_s, u"distributions"_s},
                                  {u"before"_s, qint64(news.from.distributions)},
                                  {u"after"_s, qint64(news.to.distributions)}});
    }
    QJsonObject object{{u"change"_s, kindWord(news.kind)},
                       {u"unit"_s, news.unit ? QJsonValue(news.unit->text()) : QJsonValue()},
                       {u"name"_s, orNull(news.unitName)},
                       {u"round"_s, orNull(news.round)},
                       {u"about"_s, orNull(news.words)},
                       {u"when"_s, news.when.toString(Qt::ISODate)},
                       {u"fields"_s, fields}};
    if (news.kind == FigureNews::Kind::ResultsRead) {
        object.insert(u"kind"_s, news.fileKind);
        object.insert(u"files"_s, QJsonArray::fromStringList(news.files));
    }
    if (news.kind == FigureNews::Kind::HandedOut)
        object.insert(u"audience"_s, news.audience == Audience::Staff ? u"staff"_s : u"leader"_s);
    return object;
}

// Both lists are newest first, and are told as one.
template <class OfPlan, class OfFigures> void forEach(const workbench::News &news, OfPlan ofPlan, OfFigures ofFigures)
{
    auto plan = news.plans.begin();
    auto figure = news.figures.begin();
    while (plan != news.plans.end() || figure != news.figures.end()) {
        if (figure == news.figures.end() || (plan != news.plans.end() && plan->item.when > figure->when))
            ofPlan(*plan++);
        else
            ofFigures(*figure++);
    }
}

QString lineOf(const QString &unit, const QDateTime &when, const wording::NewsWords &words)
{
    QString text = u"%1  %2"_s.arg(QLocale().toString(when.toLocalTime().date(), QLocale::ShortFormat), words.title);
    if (!unit.isEmpty())
        text += u" · "_s + unit;
    if (!words.subject.isEmpty())
        text += u" · "_s + words.subject;
    const QString before = words.before.simplified();
    const QString after = words.after.simplified();
    if (!before.isEmpty())
        text += u"\n            "_s + before + u" →"_s;
    if (!after.isEmpty())
        text += u"\n            "_s + after;
    return text + u'\n';
}

bool isKnown(const Workspace &workspace, const survey::UnitCode &unit)
{
    const auto rounds = workspace.rounds();
    return rounds && std::any_of(rounds->begin(), rounds->end(), [&](const workbench::RoundInfo &round) {
        const auto gate = workspace.gate(round.name);
        return gate && (*gate)->tree().find(unit);
    });
}

} // namespace

int showChanges(const Invocation &invocation)
{
    const auto since = momentFrom(invocation.value("since"));
    if (!since)
        return failUsage(CommandLine::tr("--since: a day, for example 2026-10-01."));
    const auto workspace = Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    workbench::NewsWanted wanted;
    wanted.since = *since;
    wanted.audience = invocation.value("audience") == "staff"_L1 ? Audience::Staff : Audience::Leader;
    if (const auto unit = invocation.optional("unit")) {
        wanted.unit = survey::UnitCode(*unit);
        if (!isKnown(**workspace, *wanted.unit))
            return fail({base::ErrorCode::UnknownUnit, {*unit}});
    }
    const auto news = (*workspace)->news(wanted, base::SystemClock().now());
    if (!news)
        return fail(news.error());
    if (invocation.value("format") == "json"_L1) {
        QJsonArray changes;
        forEach(*news, [&](const workbench::PlanNews &each) { changes.append(objectOf(each)); },
                [&](const FigureNews &each) { changes.append(objectOf(each)); });
        printResult(QJsonDocument(QJsonObject{{u"since"_s, since->toString(Qt::ISODate)},
                                              {u"unit"_s, wanted.unit ? QJsonValue(wanted.unit->text()) : QJsonValue()},
                                              {u"audience"_s, wanted.audience == Audience::Staff ? u"staff"_s : u"leader"_s},
                                              {u"changes"_s, changes}})
                        .toJson());
        return Done;
    }
    QString text;
    forEach(*news,
            [&](const workbench::PlanNews &each) { text += lineOf(u"%1 · %2"_s.arg(each.unitName, each.item.plan.round), each.item.when, wording::newsWords(each.item)); },
            [&](const FigureNews &each) {
                text += lineOf(each.unit ? u"%1 · %2"_s.arg(each.unitName, each.round) : QString(), each.when, wording::newsWords(each));
            });
    printResult(text.isEmpty() ? CommandLine::tr("Nothing has changed since then.") + u'\n' : text);
    return Done;
}

} // namespace faktorbenk::cli
