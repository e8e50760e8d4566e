#include "workbench/notices.h"

#include "workbench/workspace.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

using base::ErrorCode;

namespace {

Notice::Severity severityOf(importer::Fault::Severity severity)
{
    switch (severity) {
    case importer::Fault::Severity::Warning:
        return Notice::Severity::Warning;
    case importer::Fault::Severity::Note:
        return Notice::Severity::Note;
    case importer::Fault::Severity::Error:
        break;
    }
    return Notice::Severity::Error;
}

void warn(ImportOutcome &outcome, base::Error what, const QString &file)
{
    outcome.notices.push_back({Notice::Severity::Warning, std::move(what), file, {}, 0, {}, {}});
}

} // namespace

void addFaults(ImportOutcome &outcome, const importer::FaultList &faults)
{
    for (const importer::Fault &fault : faults.kept())
        outcome.notices.push_back({severityOf(fault.severity), {fault.code, fault.arguments}, fault.file,
                                   fault.sheet, fault.row, fault.column, fault.value});
    outcome.errors += faults.errors();
}

void addStored(ImportOutcome &outcome, const store::Stored &stored, const QString &file)
{
    outcome.units = stored.units;
    if (!stored.outsideList.empty()) {
        constexpr std::size_t named = 5;
        QStringList codes;
        for (std::size_t i = 0; i < stored.outsideList.size() && i < named; ++i)
            codes.append(stored.outsideList[i].text());
        if (stored.outsideList.size() > named)
            codes.append(u"…"_s);
        warn(outcome, {ErrorCode::UnitsOutsideList, {qlonglong(stored.outsideList.size()), codes.join(u", "_s)}}, file);
    }
    for (const survey::UnitCode &code : stored.cycles)
        warn(outcome, {ErrorCode::UnitCycle, {code.text()}}, file);
    for (const survey::UnitCode &code : stored.invitedTooFew)
        warn(outcome, {ErrorCode::InvitedBelowRespondents, {code.text()}}, file);
    for (const QString &round : stored.computedInstead)
        outcome.notices.push_back({Notice::Severity::Note, {ErrorCode::ComputedInstead, {round}}, file, {}, 0, {}, {}});
}

void keepWhatMayBeTold(ImportOutcome &outcome, const QString &database)
{
    const auto isOfTheFile = [](const Notice &notice) { // a row of a file tells of both numbers itself
        return notice.what.code == ErrorCode::InvitedBelowRespondents && notice.row == 0;
    };
    if (std::none_of(outcome.notices.begin(), outcome.notices.end(), isOfTheFile))
        return;
    const auto workspace = Workspace::open(database);
    std::vector<RoundInfo> rounds;
    if (workspace)
        if (auto known = (*workspace)->rounds())
            rounds = std::move(*known);
    const auto isShown = [&](const QString &code) {
        for (const RoundInfo &round : rounds) {
            const auto gate = (*workspace)->gate(round.name);
            const auto unit = gate ? (*gate)->tree().find(survey::UnitCode(code)) : std::nullopt;
            if (unit && (*gate)->unit(*unit) && (*gate)->unit(*unit)->invitedIsFaulty)
                return true;
        }
        return false;
    };
    std::erase_if(outcome.notices, [&](const Notice &notice) {
        return isOfTheFile(notice) && !isShown(notice.what.arguments.value(0).toString());
    });
}

ImportOutcome refused(const base::Error &error, const QString &file)
{
    ImportOutcome outcome;
    outcome.notices.push_back({Notice::Severity::Error, error, file, {}, 0, {}, {}});
    outcome.errors = 1;
    return outcome;
}

} // namespace faktorbenk::workbench
