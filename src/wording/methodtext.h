#pragma once

#include "base/result.h"
#include "survey/factor.h"
#include "wording/language.h"

#include <QStringList>

#include <vector>

namespace faktorbenk::wording {

// The method's longer texts (M4, M10, M11), the product's own words, one file a language in resources/method.
// Minutes: none, one number, or from–to.

struct MeetingItem {
    QString text;
    std::vector<int> minutes;
};

struct Meeting {
    QString title;
    QString purpose;
    std::vector<int> minutes;
    std::vector<MeetingItem> items;
};

// Individual → group → plenum; 0 minutes: this part is left out.
struct GroupWork {
    QString title;
    int individual = 0;
    int group = 0;
    int plenum = 0;
};

struct GroupRole {
    QString name;
    QString does;
    QString draw; // a playful way to find who it is
};

struct PictureExample {
    survey::Factor factor = survey::Factor::fromIndex(0);
    QString goal;
    QStringList employees, leader, organisation;
};

struct MethodText {
    std::vector<Meeting> meetings; // two
    std::vector<GroupWork> work;   // the cross, the future picture, ideas
    std::vector<GroupRole> roles;
    QStringList draws;            // more ways to find who has a role
    QStringList tips; // for presenting results
    QStringList pictureQuestions;
    PictureExample pictureExample;
    survey::PerFactor<QStringList> cards; // reflection: one to three questions a factor
};

// ResourceMissing if the program is not whole.
base::Result<MethodText> methodText(Language language);

} // namespace faktorbenk::wording
