#pragma once

#include "cli/commandline.h"
#include "wording/language.h"

#include <QCoreApplication>

namespace faktorbenk::cli {

// Files are written in the language asked for; what is said here stays in the user's.
class LanguageForFiles
{
public:
    explicit LanguageForFiles(const Invocation &invocation)
    {
        if (const auto language = wording::languageFromCode(invocation.value("lang")))
            wording::installLanguage(*QCoreApplication::instance(), *language);
    }
    ~LanguageForFiles() { wording::installLanguage(*QCoreApplication::instance(), wording::userLanguage()); }
    LanguageForFiles(const LanguageForFiles &) = delete;
    LanguageForFiles &operator=(const LanguageForFiles &) = delete;
};

} // namespace faktorbenk::cli
