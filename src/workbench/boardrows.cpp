#include "workbench/boardrows.h"

#include "store/planboard.h"
#include "store/roundreader.h"

namespace faktorbenk::workbench {

base::Result<std::vector<BoardRow>> readBoardRows(store::Connection &connection, const QString &round, const QDate &today)
{
    const auto counts = store::readBoard(connection, round, today);
    if (!counts)
        return base::Failure(counts.error());
    const auto summary = store::findRound(connection, round);
    if (!summary)
        return base::Failure(summary.error());
    const bool hasResults = *summary && (*summary)->hasFigures();
    std::vector<BoardRow> board;
    board.reserve(counts->size());
    for (const store::BoardCounts &each : *counts) {
        BoardRow row;
        row.unit = each.unit;
        row.name = each.name;
        row.inRound = each.position >= 0;
        // Parents stand before their children, at the place their position says.
        if (each.parent >= 0 && each.parent < std::ssize(board))
            row.depth = board[static_cast<std::size_t>(each.parent)].depth + 1;
        row.tallied = each.tallied;
        row.standing = followup::standingOf(each.tallied, hasResults, today);
        row.followUpMissing = row.standing.next == followup::Next::HoldFollowUp ||
                              (row.standing.followUpDue && *row.standing.followUpDue < today && each.tallied.open > 0);
        board.push_back(std::move(row));
    }
    return board;
}

} // namespace faktorbenk::workbench
