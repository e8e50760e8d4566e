#include "cli/ofround.h"

#include "cli/terminal.h"

namespace faktorbenk::cli {

int ofRound(const Invocation &invocation, const std::function<int(workbench::Workspace &, const QString &round)> &tell)
{
    const auto workspace = workbench::Workspace::open(invocation.value("db"));
    if (!workspace)
        return fail(workspace.error());
    const auto asked = invocation.optional("round");
    const auto round = asked ? base::Result<QString>(*asked) : (*workspace)->newestRound();
    if (!round)
        return fail(round.error());
    return tell(**workspace, *round);
}

} // namespace faktorbenk::cli
