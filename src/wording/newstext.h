#pragma once

#include "disclosure/figurenews.h"
#include "followup/news.h"

#include <QString>

namespace faktorbenk::wording {

// «Changed since last» in words: what it is, what it is about, and old beside new. Which unit it happened in is not said.
struct NewsWords {
    QString title;   // «Tiltak ferdig»
    QString subject; // «Vi går gjennom fullmaktene · 3 Autonomi»; may be empty
    QString before;  // lines; empty: nothing stood there
    QString after;
};
NewsWords newsWords(const followup::NewsItem &item);
NewsWords newsWords(const disclosure::FigureNews &news);

// What a field is called beside what it holds: «Frist».
QString fieldText(followup::Field field);

} // namespace faktorbenk::wording
