#include "gui/appearance.h"

#include "gui/design/style.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

namespace {

constexpr int smallest = 50; // of what a large screen is given
constexpr int largest = 200;
constexpr QSize usual{1920, 1080}; // of a screen

} // namespace

Desktop askDesktop(std::optional<QSize> window)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    const int asked = screen ? std::max(100, qRound(screen->logicalDotsPerInchY() / 96 * 100)) : 100;
    const QSize room = window ? *window : screen ? screen->size() : usual;
    return {asked > 100 ? asked : fittingTextSize(room), design::modeOfDesktop()};
}

int fittingTextSize(QSize room)
{
    const int fitting = std::min(room.width() * 100 / usual.width(), room.height() * 100 / usual.height());
    return fitting < 150 ? 100 : std::min(fitting / 25 * 25, largest);
}

Appearance readAppearance(const QSettings &settings)
{
    Appearance read;
    read.language =
        wording::languageFromCode(settings.value(u"language"_s).toString()).value_or(wording::userLanguage());
    read.textSize = std::clamp(settings.value(u"textSize"_s, 100).toInt(), smallest, largest);
    const QString mode = settings.value(u"mode"_s).toString();
    if (mode == "dark"_L1)
        read.mode = design::Mode::Dark;
    else if (mode == "light"_L1)
        read.mode = design::Mode::Light;
    if (settings.value(u"factorNames"_s).toString() == "everyday"_L1)
        read.names = wording::FactorNames::Everyday;
    return read;
}

void writeAppearance(QSettings &settings, const Appearance &appearance)
{
    const Appearance before = readAppearance(settings);
    if (appearance.language != before.language) // else the system goes on deciding
        settings.setValue(u"language"_s, wording::languageCode(appearance.language));
    settings.setValue(u"textSize"_s, appearance.textSize);
    if (appearance.mode)
        settings.setValue(u"mode"_s, *appearance.mode == design::Mode::Dark ? u"dark"_s : u"light"_s);
    else
        settings.remove(u"mode"_s);
    settings.setValue(u"factorNames"_s,
                      appearance.names == wording::FactorNames::Everyday ? u"everyday"_s : u"professional"_s);
}

void apply(QApplication &application, const Appearance &appearance, const Desktop &desktop)
{
    if (appearance.language != wording::installedLanguage())
        wording::installLanguage(application, appearance.language);
    wording::chooseFactorNames(appearance.names);
    design::apply(application, appearance.textSize * desktop.textSize / 100, appearance.mode.value_or(desktop.mode));
}

} // namespace faktorbenk::gui
