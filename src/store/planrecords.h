#pragma once

#include "followup/plan.h"
#include "store/connection.h"

namespace faktorbenk::store {

using followup::PlanKey;
using followup::Record;
using followup::RecordRef;

// The records of plans as they lie in their tables; which table and columns a kind has is said in
// followup/fields.h. History is written by the tables' own triggers, inside a step (planhistory.h).

base::Result<std::optional<qint64>> findPlan(Connection &connection, const PlanKey &key);
base::Result<qint64> findOrMakePlan(Connection &connection, const PlanKey &key); // with an empty sheet
base::Result<std::vector<PlanKey>> readPlanKeys(Connection &connection);

// What is there, in order: kinds as in followup::Kind, records by position. The sheet's id is 0.
base::Result<std::vector<Record>> readRecords(Connection &connection, qint64 plan);

// A record, wherever it is (also in the bin); none: not of this plan.
struct StoredRecord {
    Record record;
    bool live = true;
    QDateTime deleted; // invalid: not in the bin
};
base::Result<std::optional<StoredRecord>> readRecord(Connection &connection, qint64 plan, RecordRef ref);
base::Result<std::vector<StoredRecord>> readBin(Connection &connection, qint64 plan); // latest first

// Ids of a kind's records in order.
base::Result<std::vector<qint64>> readOrder(Connection &connection, qint64 plan, followup::Kind kind);

// The live record of a kind with these values in these fields (nothing counts as a value).
base::Result<std::optional<qint64>> findRecord(Connection &connection, qint64 plan, followup::Kind kind,
                                               const std::vector<std::pair<followup::Field, followup::Value>> &fields);

// values in the order of the kind's fields; at the end of its list.
base::Result<qint64> insertRecord(Connection &connection, qint64 plan, followup::Kind kind,
                                  const std::vector<followup::Value> &values);
base::Result<void> updateField(Connection &connection, qint64 plan, RecordRef ref, const followup::FieldSpec &field,
                               const followup::Value &value);
base::Result<void> updatePosition(Connection &connection, qint64 plan, RecordRef ref, qint64 position);
// Into the bin, or with no time out of it.
base::Result<void> updateDeleted(Connection &connection, qint64 plan, RecordRef ref,
                                 const std::optional<QDateTime> &when);

// The day on which the plan got its last measure; none: it has none.
base::Result<std::optional<QDate>> lastMeasureAdded(Connection &connection, qint64 plan);

QVariant storedValue(const followup::Value &value);
followup::Value valueFromStored(const followup::FieldSpec &field, const QVariant &stored);

} // namespace faktorbenk::store
