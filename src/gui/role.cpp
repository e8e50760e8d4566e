#include "gui/role.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Role)
};

constexpr std::array<const char *, allRoles.size()> names = {"any", "leader", "hr", "representative"};

} // namespace

QString roleName(Role role)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(role)));
}

std::optional<Role> roleNamed(const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const char *each) { return name == QLatin1String(each); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Role>(found - names.begin()));
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Leader:
        return Words::tr("leader of one unit");
    case Role::HumanResources:
        return Words::tr("HR");
    case Role::Representative:
        return Words::tr("union or safety representative");
    case Role::Any:
        break;
    }
    return Words::tr("not chosen");
}

Role readRole(const QSettings &settings)
{
    return roleNamed(settings.value(u"role"_s).toString()).value_or(Role::Any);
}

void writeRole(QSettings &settings, Role role)
{
    if (role == Role::Any)
        settings.remove(u"role"_s);
    else
        settings.setValue(u"role"_s, roleName(role));
}

} // namespace faktorbenk::gui
