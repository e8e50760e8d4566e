#pragma once

#include "survey/undooffer.h"
#include "workbench/workspace.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace faktorbenk::workbench {

// What there is of a round, for a list of them and for saying what is lost when it goes.
struct RoundContent {
    QString name;
    std::int64_t units = 0;
    bool hasResponses = false;
    QStringList responseFiles; // what the responses came from, as named then
    QString unitListFile;      // the latest unit list; empty: none
    QDateTime imported;        // the latest import of responses; invalid if none
    std::optional<disclosure::Disclosed<disclosure::UnitFigures>> municipality; // none: no units
    survey::FloorPolicy floor;
    std::int64_t links = 0;         // what was said of its units and another round's, noes included
    std::int64_t invitedByHand = 0; // numbers of invited written by hand
};

base::Result<std::vector<RoundContent>> roundContents(const Workspace &workspace); // oldest first
base::Result<RoundContent> roundContent(const Workspace &workspace, const QString &round); // UnknownRound

// None: there is nothing to undo.
base::Result<std::optional<survey::UndoOffer>> undoOffer(const Workspace &workspace);

// Each one transaction; the workspace is refreshed. A deletion can be undone until the next import.
base::Result<void> undoLatest(Workspace &workspace); // NoImportToUndo
base::Result<void> deleteRound(Workspace &workspace, const QString &round, const base::Clock &clock); // UnknownRound

} // namespace faktorbenk::workbench
