#pragma once

#include <QLocale>
#include <QString>

#include <optional>

class QCoreApplication;

namespace faktorbenk::wording {

enum class Language { Bokmal, Nynorsk, English };

// "nb", "nn" or "en"; none for anything else.
std::optional<Language> languageFromCode(const QString &code);
QString languageCode(Language language);
QLocale localeOf(Language language);

// The language of the user's settings when it is nynorsk or English, else bokmål. FAKTORBENK_LANG
// (nb, nn, en) decides over the system.
Language userLanguage();

// The one that was installed; bokmål before.
Language installedLanguage();

// Loads the product's translations and sets the default locale. Installing again replaces the former.
void installLanguage(QCoreApplication &application, Language language);

} // namespace faktorbenk::wording
