#pragma once

#include <QDateTime>
#include <QStringList>

namespace faktorbenk::survey {

// The latest import or deletion, as it can still be taken back.
struct UndoOffer {
    enum class What { Responses, Units, Benchmarks, Composite, Deletion };
    What what = What::Responses;
    QStringList fileNames;
    QDateTime when;
    QStringList removed;  // rounds that go away, with everything in them
    QStringList restored; // rounds that come back
    QStringList asBefore; // rounds that get back what they had before
};

} // namespace faktorbenk::survey
