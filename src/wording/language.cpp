#include "wording/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace faktorbenk::wording {

std::optional<Language> languageFromCode(const QString &code)
{
    if (code == "nb"_L1)
        return Language::Bokmal;
    if (code == "nn"_L1)
        return Language::Nynorsk;
    if (code == "en"_L1)
        return Language::English;
    return std::nullopt;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::Nynorsk:
        return u"nn"_s;
    case Language::English:
        return u"en"_s;
    case Language::Bokmal:
        break;
    }
    return u"nb"_s;
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Nynorsk:
        return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Bokmal:
        break;
    }
    return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
}

Language userLanguage()
{
    if (const auto chosen = languageFromCode(qEnvironmentVariable("FAKTORBENK_LANG")))
        return *chosen;
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::NorwegianNynorsk)
        return Language::Nynorsk;
    // The C locale also calls itself English: only a real English one counts.
    if (system.language() == QLocale::English && system != QLocale::c())
        return Language::English;
    return Language::Bokmal;
}

Language installedLanguage()
{
    const QLocale::Language now = QLocale().language();
    return now == QLocale::NorwegianNynorsk ? Language::Nynorsk
           : now == QLocale::English        ? Language::English
                                            : Language::Bokmal;
}

void installLanguage(QCoreApplication &application, Language language)
{
    QLocale::setDefault(localeOf(language));
    for (const QString &stem : {u"faktorbenk_"_s, u"qt_"_s}) {
        const QString name = u"installed-"_s + stem;
        if (auto *former = application.findChild<QTranslator *>(name)) {
            QCoreApplication::removeTranslator(former);
            delete former;
        }
        auto translator = std::make_unique<QTranslator>(&application);
        translator->setObjectName(name);
        if (translator->load(u":/i18n/"_s + stem + languageCode(language)))
            QCoreApplication::installTranslator(translator.release());
    }
}

} // namespace faktorbenk::wording
