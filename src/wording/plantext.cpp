#include "wording/plantext.h"

#include "wording/factortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace faktorbenk::wording {

namespace {

// In the order of the enumeration each belongs to.
template <class Enum, std::size_t count>
QString textOf(const std::array<const char *, count> &words, Enum value)
{
    return QCoreApplication::translate("Plan", words.at(static_cast<std::size_t>(value)));
}

constexpr std::array phases = {QT_TRANSLATE_NOOP("Plan", "Preparations"), QT_TRANSLATE_NOOP("Plan", "Survey"),
                               QT_TRANSLATE_NOOP("Plan", "Analysis"), QT_TRANSLATE_NOOP("Plan", "Follow-up"),
                               QT_TRANSLATE_NOOP("Plan", "Evaluation")};
constexpr std::array phaseStates = {QT_TRANSLATE_NOOP("Plan", "not started"), QT_TRANSLATE_NOOP("Plan", "under way"),
                                    QT_TRANSLATE_NOOP("Plan", "done")};
constexpr std::array nexts = {QT_TRANSLATE_NOOP("Plan", "Write the progress plan"),
                              QT_TRANSLATE_NOOP("Plan", "Wait for the results"),
                              QT_TRANSLATE_NOOP("Plan", "The analysis cross"),
                              QT_TRANSLATE_NOOP("Plan", "Choose factors"),
                              QT_TRANSLATE_NOOP("Plan", "Set the goals"),
                              QT_TRANSLATE_NOOP("Plan", "Describe the future picture"),
                              QT_TRANSLATE_NOOP("Plan", "Collect ideas"),
                              QT_TRANSLATE_NOOP("Plan", "Place the ideas in the matrix"),
                              QT_TRANSLATE_NOOP("Plan", "Make the action plan"),
                              QT_TRANSLATE_NOOP("Plan", "Look at overdue measures"),
                              QT_TRANSLATE_NOOP("Plan", "Hold a follow-up"),
                              QT_TRANSLATE_NOOP("Plan", "Keep going"),
                              QT_TRANSLATE_NOOP("Plan", "Evaluate"),
                              QT_TRANSLATE_NOOP("Plan", "Everything is done")};
constexpr std::array sentences = {
    QT_TRANSLATE_NOOP("Plan", "Put down what happens when, from training to the quarterly evaluations."),
    QT_TRANSLATE_NOOP("Plan", "The plan is there. While the survey is open you can help people to take part."),
    QT_TRANSLATE_NOOP("Plan", "Let everybody say what you are pleased with and what matters to become better at."),
    QT_TRANSLATE_NOOP("Plan", "Choose one to three factors out of what the groups put in. Two are usual."),
    QT_TRANSLATE_NOOP("Plan", "Write one sentence for each chosen factor that says how things are when you are there."),
    QT_TRANSLATE_NOOP("Plan", "Describe how it shows in daily work, for employees, leader and organisation."),
    QT_TRANSLATE_NOOP("Plan", "Write down many ideas for each goal before you choose among them."),
    QT_TRANSLATE_NOOP("Plan", "Ask of each idea how much it helps and how easy it is to do."),
    QT_TRANSLATE_NOOP("Plan", "Carry the best ideas into the plan, with who is responsible and by when."),
    QT_TRANSLATE_NOOP("Plan", "A deadline has passed. Is the measure done, or does it need more time?"),
    QT_TRANSLATE_NOOP("Plan", "It is a quarter since you last looked. How do you practise what you agreed on?"),
    QT_TRANSLATE_NOOP("Plan", "The measures are under way, and the next follow-up is not due yet."),
    QT_TRANSLATE_NOOP("Plan", "The measures are done. What worked well, and what can be better next time?"),
    QT_TRANSLATE_NOOP("Plan", "Nothing is left to do in this round.")};
constexpr std::array verdicts = {QT_TRANSLATE_NOOP("Plan", "Undecided – talk about it"),
                                 QT_TRANSLATE_NOOP("Plan", "Yes – quick win, should be done"),
                                 QT_TRANSLATE_NOOP("Plan", "Perhaps – should be considered"),
                                 QT_TRANSLATE_NOOP("Plan", "Perhaps – can be considered"),
                                 QT_TRANSLATE_NOOP("Plan", "No – not to be done")};
constexpr std::array statuses = {QT_TRANSLATE_NOOP("Plan", "not started"), QT_TRANSLATE_NOOP("Plan", "under way"),
                                 QT_TRANSLATE_NOOP("Plan", "done"), QT_TRANSLATE_NOOP("Plan", "stopped")};
constexpr std::array directions = {QT_TRANSLATE_NOOP("Plan", "preserve"), QT_TRANSLATE_NOOP("Plan", "improve")};
constexpr std::array sides = {QT_TRANSLATE_NOOP("Plan", "Pleased with"),
                              QT_TRANSLATE_NOOP("Plan", "Important to become better at")};
constexpr std::array columns = {QT_TRANSLATE_NOOP("Plan", "Employees"), QT_TRANSLATE_NOOP("Plan", "Leader"),
                                QT_TRANSLATE_NOOP("Plan", "Organisation")};
constexpr std::array scheduleKinds = {
    QT_TRANSLATE_NOOP("Plan", "Training"),          QT_TRANSLATE_NOOP("Plan", "Anchoring and motivation"),
    QT_TRANSLATE_NOOP("Plan", "The survey is open"), QT_TRANSLATE_NOOP("Plan", "Analysis gathering"),
    QT_TRANSLATE_NOOP("Plan", "Results are available"), QT_TRANSLATE_NOOP("Plan", "Analysis and action plan in the unit"),
    QT_TRANSLATE_NOOP("Plan", "Quarterly evaluation"), QT_TRANSLATE_NOOP("Plan", "Other")};
constexpr std::array checklist = {
    QT_TRANSLATE_NOOP("Plan", "The working environment group goes through the results"),
    QT_TRANSLATE_NOOP("Plan", "Department meeting 1"), QT_TRANSLATE_NOOP("Plan", "Department meeting 2"),
    QT_TRANSLATE_NOOP("Plan", "Measures are under way"),
    QT_TRANSLATE_NOOP("Plan", "Report to the management group and the working environment committee")};
constexpr std::array workeds = {QT_TRANSLATE_NOOP("Plan", "it has worked"), QT_TRANSLATE_NOOP("Plan", "it has partly worked"),
                                QT_TRANSLATE_NOOP("Plan", "it has not worked")};
constexpr std::array hints = {
    QT_TRANSLATE_NOOP("Plan", "Write it as though it already were so: “helps” rather than “to help”."),
    QT_TRANSLATE_NOOP("Plan", "Write it as though it already were so: “helps” rather than “shall help”."),
    QT_TRANSLATE_NOOP("Plan", "Write it as something that is so now: “helps” rather than “helped”.")};
constexpr std::array kinds = {
    QT_TRANSLATE_NOOP("Plan", "Sheet"),       QT_TRANSLATE_NOOP("Plan", "Row of the progress plan"),
    QT_TRANSLATE_NOOP("Plan", "Session"),     QT_TRANSLATE_NOOP("Plan", "Group"),
    QT_TRANSLATE_NOOP("Plan", "Strokes"),     QT_TRANSLATE_NOOP("Plan", "Reason"),
    QT_TRANSLATE_NOOP("Plan", "Chosen factor"), QT_TRANSLATE_NOOP("Plan", "Characteristic"),
    QT_TRANSLATE_NOOP("Plan", "Idea"),        QT_TRANSLATE_NOOP("Plan", "Place in the matrix"),
    QT_TRANSLATE_NOOP("Plan", "Measure"),     QT_TRANSLATE_NOOP("Plan", "Follow-up"),
    QT_TRANSLATE_NOOP("Plan", "Assessment"),  QT_TRANSLATE_NOOP("Plan", "Assessment of a measure"),
    QT_TRANSLATE_NOOP("Plan", "Obstacle"),    QT_TRANSLATE_NOOP("Plan", "Link to a document")};
constexpr std::array deeds = {QT_TRANSLATE_NOOP("Plan", "writing"),   QT_TRANSLATE_NOOP("Plan", "adding"),
                              QT_TRANSLATE_NOOP("Plan", "moving"),    QT_TRANSLATE_NOOP("Plan", "deleting"),
                              QT_TRANSLATE_NOOP("Plan", "restoring"), QT_TRANSLATE_NOOP("Plan", "counting strokes"),
                              QT_TRANSLATE_NOOP("Plan", "placing an idea"), QT_TRANSLATE_NOOP("Plan", "assessing"),
                              QT_TRANSLATE_NOOP("Plan", "several changes")};
static_assert(kinds.size() == followup::kindCount && checklist.size() == followup::stepCount);

} // namespace

QString phaseText(followup::Phase phase)
{
    return textOf(phases, phase);
}

QString phaseStateText(followup::PhaseState state)
{
    return textOf(phaseStates, state);
}

QString nextText(followup::Next next)
{
    return textOf(nexts, next);
}

QString nextSentence(followup::Next next)
{
    return textOf(sentences, next);
}

QString verdictText(followup::Verdict verdict)
{
    return textOf(verdicts, verdict);
}

QString statusText(followup::Status status)
{
    return textOf(statuses, status);
}

QString directionText(followup::Direction direction)
{
    return textOf(directions, direction);
}

QString sideText(followup::Side side)
{
    return textOf(sides, side);
}

QString columnText(followup::Column column)
{
    return textOf(columns, column);
}

QString scheduleKindText(followup::ScheduleKind kind)
{
    return textOf(scheduleKinds, kind);
}

QString checklistText(followup::Step step)
{
    return textOf(checklist, step);
}

QString workedText(followup::Worked worked)
{
    return textOf(workeds, worked);
}

QString tenseHint(followup::TenseDoubt doubt)
{
    return textOf(hints, doubt);
}

QString kindText(followup::Kind kind)
{
    return textOf(kinds, kind);
}

QString valueText(followup::Kind kind, followup::Field field, const followup::Value &value)
{
    const followup::FieldSpec *spec = followup::findField(kind, field);
    if (!spec || spec->type == followup::Type::Record)
        return {};
    if (const auto *day = std::get_if<QDate>(&value))
        return QLocale().toString(*day, QLocale::ShortFormat);
    if (const auto *number = std::get_if<std::int64_t>(&value)) {
        const auto factor = spec->type == followup::Type::Factor ? survey::Factor::fromNumber(static_cast<int>(*number)) : std::nullopt;
        if (factor)
            return QStringLiteral("%1 %2").arg(*number).arg(factorName(*factor));
        if (spec->type == followup::Type::Flag)
            return *number != 0 ? QCoreApplication::translate("Plan", "yes") : QCoreApplication::translate("Plan", "no");
        return QLocale().toString(qlonglong(*number));
    }
    const auto *text = std::get_if<QString>(&value);
    if (!text || spec->type != followup::Type::Code)
        return text ? *text : QString();
    const auto word = [text](auto words, auto code) {
        const auto found = followup::fromCode<decltype(code)>(*text);
        return found ? words(*found) : *text;
    };
    switch (field) {
    case followup::Field::ScheduleKind:
        return word(scheduleKindText, followup::ScheduleKind());
    case followup::Field::Side:
        return word(sideText, followup::Side());
    case followup::Field::Direction:
        return word(directionText, followup::Direction());
    case followup::Field::Column:
        return word(columnText, followup::Column());
    case followup::Field::Status:
        return word(statusText, followup::Status());
    case followup::Field::Worked:
        return word(workedText, followup::Worked());
    default:
        return *text;
    }
}

QString recordText(const followup::Record &record)
{
    QStringList parts;
    bool worded = false;
    const auto fields = followup::specOf(record.ref.kind).fields;
    for (const followup::FieldSpec &spec : fields) {
        const bool text = spec.type == followup::Type::Text || spec.type == followup::Type::Line;
        if ((text && worded) || (!text && spec.type != followup::Type::Factor && spec.type != followup::Type::Date))
            continue;
        const QString words = valueText(record.ref.kind, spec.field, record.value(spec.field)).simplified();
        if (words.isEmpty())
            continue;
        worded = worded || text;
        parts += words;
    }
    return parts.join(QStringLiteral(" · "));
}

QString deedText(followup::Deed deed)
{
    return textOf(deeds, deed);
}

} // namespace faktorbenk::wording
