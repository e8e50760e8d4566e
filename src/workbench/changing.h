#pragma once

#include "base/result.h"
#include "followup/change.h"
#include "store/planrecords.h"

#include <QDateTime>

namespace faktorbenk::workbench {

// Carries out one change after the other inside the transaction and step of Plans::apply.
class Changing
{
public:
    Changing(store::Connection &connection, qint64 plan, QDateTime now) : m_connection(connection), m_plan(plan), m_now(std::move(now)) {}

    base::Result<followup::Id> carryOut(const followup::Change &change);

private:
    base::Result<followup::Id> make(const followup::SetField &change);
    base::Result<followup::Id> make(const followup::AddRecord &change);
    base::Result<followup::Id> make(const followup::MoveRecord &change);
    base::Result<followup::Id> make(const followup::DeleteRecord &change);
    base::Result<followup::Id> make(const followup::RestoreRecord &change);
    base::Result<followup::Id> make(const followup::CountStrokes &change);
    base::Result<followup::Id> make(const followup::PlaceIdea &change);
    base::Result<followup::Id> make(const followup::MakeMeasure &change);
    base::Result<followup::Id> make(const followup::RateCharacteristic &change);

    base::Result<followup::Record> liveRecord(followup::RecordRef ref) const;
    base::Result<void> checkTargets(const followup::Record &record) const;
    base::Result<void> checkOnlyOne(const followup::Record &record) const;
    base::Result<void> write(followup::Record &record, followup::Field field, const followup::Value &value);
    base::Result<void> writeCompanions(followup::Record &record, followup::Field field);

    store::Connection &m_connection;
    qint64 m_plan;
    QDateTime m_now;
};

} // namespace faktorbenk::workbench
