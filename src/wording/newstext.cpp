#include "wording/newstext.h"

#include "wording/factortext.h"
#include "wording/plantext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace faktorbenk::wording {

using followup::Field;
using followup::FieldNews;
using followup::Kind;
using followup::NewsItem;
using followup::NewsKind;

namespace {

struct News {
    Q_DECLARE_TR_FUNCTIONS(News)
};

// In the order of NewsKind.
constexpr std::array titles = {
    QT_TRANSLATE_NOOP("News", "Factor chosen"),
    QT_TRANSLATE_NOOP("News", "Factor no longer chosen"),
    QT_TRANSLATE_NOOP("News", "Chosen factor changed"),
    QT_TRANSLATE_NOOP("News", "Goal set"),
    QT_TRANSLATE_NOOP("News", "Goal changed"),
    QT_TRANSLATE_NOOP("News", "Goal taken away"),
    QT_TRANSLATE_NOOP("News", "Future picture changed"),
    QT_TRANSLATE_NOOP("News", "New measure"),
    QT_TRANSLATE_NOOP("News", "Measure back from the bin"),
    QT_TRANSLATE_NOOP("News", "Measure under way"),
    QT_TRANSLATE_NOOP("News", "Measure done"),
    QT_TRANSLATE_NOOP("News", "Measure stopped"),
    QT_TRANSLATE_NOOP("News", "Measure taken up again"),
    QT_TRANSLATE_NOOP("News", "Measure changed"),
    QT_TRANSLATE_NOOP("News", "Measure deleted"),
    QT_TRANSLATE_NOOP("News", "Measure overdue"),
    QT_TRANSLATE_NOOP("News", "Follow-up held"),
    QT_TRANSLATE_NOOP("News", "Follow-up planned"),
    QT_TRANSLATE_NOOP("News", "Follow-up changed"),
    QT_TRANSLATE_NOOP("News", "Follow-up deleted"),
    QT_TRANSLATE_NOOP("News", "Step done"),
    QT_TRANSLATE_NOOP("News", "Step moved"),
    QT_TRANSLATE_NOOP("News", "Step no longer done"),
    QT_TRANSLATE_NOOP("News", "Analysis cross held"),
    QT_TRANSLATE_NOOP("News", "Preparations changed"),
    QT_TRANSLATE_NOOP("News", "Obstacles changed"),
    QT_TRANSLATE_NOOP("News", "Governing documents changed"),
    QT_TRANSLATE_NOOP("News", "Evaluation changed"),
};
static_assert(titles.size() == followup::newsKindCount);

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

// Where the title says already what it is, the words stand alone.
bool needsNoName(NewsKind kind, const FieldNews &each)
{
    switch (each.field) {
    case Field::Goal:
        return kind != NewsKind::FactorChosen && kind != NewsKind::FactorDropped;
    case Field::Text:
        return each.kind == Kind::Characteristic || each.kind == Kind::Obstacle || each.kind == Kind::ScheduleRow;
    case Field::Document:
    case Field::ReportOn:
    case Field::CommitteeOn:
    case Field::MeetingOneOn:
    case Field::MeetingTwoOn:
    case Field::MeasuresOn:
        return true;
    case Field::ScheduleKind:
        return true;
    default:
        return false;
    }
}

QString line(NewsKind kind, const FieldNews &each, const followup::Value &value)
{
    const QString words = valueText(each.kind, each.field, value);
    if (words.isEmpty())
        return {};
    if (value == followup::Value(std::int64_t(1)) && followup::findField(each.kind, each.field)->type == followup::Type::Flag)
        return fieldText(each.field); // «Leder til stede»
    return needsNoName(kind, each) ? words : QStringLiteral("%1: %2").arg(fieldText(each.field), words);
}

QString lines(const NewsItem &item, followup::Value FieldNews::*side)
{
    QStringList all;
    for (const FieldNews &each : item.fields)
        if (const QString words = line(item.kind, each, each.*side); !words.isEmpty())
            all += words;
    return all.join(QLatin1Char('\n'));
}

// What representatives wait for has a name of its own.
bool isReport(const NewsItem &item)
{
    return item.kind == NewsKind::StepDone && item.step == followup::Step::Reported;
}

QString subjectOf(const NewsItem &item)
{
    QStringList parts;
    if (item.step && !isReport(item))
        parts += checklistText(*item.step);
    const bool ofGoal = item.kind == NewsKind::GoalSet || item.kind == NewsKind::GoalChanged || item.kind == NewsKind::GoalRemoved ||
                        item.kind == NewsKind::FactorChosen || item.kind == NewsKind::FactorDropped;
    if (!item.subject.isEmpty() && !ofGoal) // the goal stands beside it, old and new
        parts += item.subject.simplified();
    if (item.factor)
        parts += QStringLiteral("%1 %2").arg(item.factor->number()).arg(factorName(*item.factor));
    if (item.day && item.kind != NewsKind::MeasureOverdue && item.kind != NewsKind::StepChanged)
        parts += dayText(*item.day);
    return parts.join(QStringLiteral(" · "));
}

QString floorInShort(const survey::FloorPolicy &floor)
{
    return floor.figures == floor.distributions ? QString::number(floor.figures)
                                                : News::tr("%1, distributions %2").arg(floor.figures).arg(floor.distributions);
}

} // namespace

QString fieldText(Field field)
{
    switch (field) {
    case Field::InformationBefore:
        return News::tr("Information before");
    case Field::InformationDuring:
        return News::tr("Information during");
    case Field::InformationAfter:
        return News::tr("Information after");
    case Field::AnchoringPlan:
        return News::tr("Anchoring");
    case Field::SharedUnderstanding:
        return News::tr("Shared understanding");
    case Field::Mobilising:
        return News::tr("Getting people to take part");
    case Field::FollowingUp:
        return News::tr("Following up");
    case Field::RolesAndExpectations:
        return News::tr("Roles and expectations");
    case Field::Involvement:
        return News::tr("Involvement of representatives");
    case Field::WorkedWell:
        return News::tr("What worked well");
    case Field::CouldBeBetter:
        return News::tr("What can be better");
    case Field::Text:
        return News::tr("Text");
    case Field::Starts:
        return News::tr("From");
    case Field::Ends:
        return News::tr("To");
    case Field::Note:
        return News::tr("Note");
    case Field::Done:
        return News::tr("Done");
    case Field::HeldOn:
        return News::tr("Held on");
    case Field::Direction:
        return News::tr("Type");
    case Field::Goal:
        return News::tr("Goal");
    case Field::Responsible:
        return News::tr("Responsible");
    case Field::DeadlineText:
    case Field::Deadline:
        return News::tr("Deadline");
    case Field::Status:
        return News::tr("Status");
    case Field::Gain:
        return News::tr("Expected gain");
    case Field::DoneOn:
        return News::tr("Done on");
    case Field::Examples:
        return News::tr("Good examples");
    case Field::Reviewed:
        return News::tr("Measures carried out");
    case Field::Needs:
        return News::tr("What more is needed");
    case Field::LeaderPresent:
        return News::tr("Leader present");
    case Field::RepresentativePresent:
        return News::tr("Union representative present");
    case Field::SafetyPresent:
        return News::tr("Safety representative present");
    case Field::Strategy:
        return News::tr("Strategy");
    case Field::Extract:
        return News::tr("Extract");
    default: // not told
        return {};
    }
}

NewsWords newsWords(const NewsItem &item)
{
    NewsWords words{News::tr(titles.at(static_cast<std::size_t>(item.kind))), subjectOf(item),
                    lines(item, &FieldNews::before), lines(item, &FieldNews::after)};
    if (isReport(item))
        words.title = News::tr("Reported to the committee");
    if (item.kind == NewsKind::MeasureOverdue && item.day)
        words.after = QStringLiteral("%1: %2").arg(fieldText(Field::Deadline), dayText(*item.day));
    return words;
}

NewsWords newsWords(const disclosure::FigureNews &news)
{
    using Is = disclosure::FigureNews::Kind;
    const QString files = news.files.join(QStringLiteral(", "));
    switch (news.kind) {
    case Is::ResultsRead:
        if (news.fileKind == QLatin1String("units"))
            return {News::tr("List of units read in"), news.round, {}, files};
        if (news.fileKind == QLatin1String("composite"))
            return {News::tr("Composite report read in"), news.round, {}, files};
        return {News::tr("Responses read in"), news.round, {}, files};
    case Is::ResponsesRemoved:
        return {News::tr("Single responses removed"), news.round, {}, News::tr("What is shown is as it was. What was hidden is gone.")};
    case Is::FloorChanged:
        return {News::tr("Floor changed"), news.words, floorInShort(news.from), floorInShort(news.to)};
    case Is::UnitShown:
        return {News::tr("Unit is shown now"), {}, News::tr("hidden"), News::tr("shown")};
    case Is::MoreShown:
        return {News::tr("More is shown"), news.round, {}, News::tr("Factors, distributions or background that were hidden.")};
    case Is::MoreHidden:
        return {News::tr("More is hidden"), news.round, {}, News::tr("The page “Hidden” has all that is hidden now, and why.")};
    case Is::HandedOut:
        break;
    }
    return {News::tr("Handed out"),
            news.unit ? QString() : News::tr("all units · %1").arg(news.round), {},
            QStringLiteral("%1\n%2").arg(news.words, news.audience == disclosure::Audience::Staff
                                                         ? News::tr("for all staff")
                                                         : News::tr("for leader and representatives"))};
}

} // namespace faktorbenk::wording
