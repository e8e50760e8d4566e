#pragma once

#include "base/result.h"
#include "wording/language.h"

#include <vector>

namespace faktorbenk::wording {

// The text of the poster about the survey, the product's own words, one file a language in resources/poster/.
struct PosterText {
    struct Section {
        QString heading;
        QString text;
    };
    QString title, lead;
    QString about; // over the names of the factors
    std::vector<Section> sections;
    QString open, from, to; // the days between which one can answer
    QString contact, thanks, foot;
};

// floor: the fewest who must have answered. ResourceMissing if the program is not whole.
base::Result<PosterText> posterText(Language language, std::int64_t floor);

} // namespace faktorbenk::wording
