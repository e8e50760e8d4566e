#pragma once

#include <QString>

namespace faktorbenk::wording {

// What a column is used as, from the stable English word («unit code», «answer 1.2»): «Enhetskode», «Faktor 1,
// påstand 2». The word itself if it is not known.
QString columnUseText(const QString &use);

// What a file is, from the word of the command line («units»): «Enhetsliste».
QString fileKindText(const QString &kind);

} // namespace faktorbenk::wording
