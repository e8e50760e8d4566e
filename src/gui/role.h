#pragma once

#include <array>
#include <optional>

#include <QString>

class QSettings;

namespace faktorbenk::gui {

// Who the user is, as far as it says what a file opens with. A convenience and nothing else: whoever can open the file can
// go everywhere in it, whatever is chosen here.
enum class Role {
    Any,            // not chosen: a file opens where the user was
    Leader,         // of one unit: opens with that unit and without the list of units
    HumanResources, // opens with the heat map
    Representative, // of a union or for safety: opens with what has changed
};
inline constexpr std::array allRoles = {Role::Any, Role::Leader, Role::HumanResources, Role::Representative};

QString roleName(Role role); // «any», «leader», «hr», «representative»: in settings and on the command line
std::optional<Role> roleNamed(const QString &name);
QString roleText(Role role); // as the user reads it

Role readRole(const QSettings &settings);
void writeRole(QSettings &settings, Role role);

} // namespace faktorbenk::gui
