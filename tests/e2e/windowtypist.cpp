// Types at the real window without pause until it is killed, for killstorm.py: each line it prints is the number of the
// keystroke just made; field n / 20 % fields holds the number of the last one made in it.
// Usage: windowtypist FILE FIRST_NUMBER
#include "gui/design/style.h"
#include "gui/forms/textfield.h"
#include "gui/mainwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace faktorbenk;

namespace {

struct Place {
    gui::PageId page;
    int field; // of those that are seen there; -1: the one called myPlan
};
constexpr std::array places = {Place{gui::PageId::Preparation, -1}, Place{gui::PageId::Evaluation, 0},
                               Place{gui::PageId::Evaluation, 1}};
constexpr int keysAPlace = 20;

gui::TextField *fieldAt(gui::MainWindow &window, const Place &place)
{
    if (place.field < 0)
        return window.findChild<gui::TextField *>(QStringLiteral("myPlan"));
    int seen = 0;
    for (auto *each : window.findChildren<gui::TextField *>())
        if (each->isVisible() && seen++ == place.field)
            return each;
    return nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    gui::design::apply(application, 100);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    gui::MainWindow window(settings, base::systemClock());
    window.openFile(QString::fromLocal8Bit(argv[1]), survey::UnitCode(QStringLiteral("a")), QStringLiteral("2023"));
    window.show();
    int number = std::atoi(argv[2]) - 1;
    gui::TextField *field = nullptr;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, [&] {
        ++number;
        const Place &place = places[static_cast<std::size_t>(number / keysAPlace) % places.size()];
        if (!field || number % keysAPlace == 0) {
            window.showPage(place.page);
            field = fieldAt(window, place);
            if (!field || field->isReadOnly())
                std::_Exit(1);
            field->setFocus();
        }
        field->selectAll(); // so that it does not grow for ever
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString::number(number));
        QCoreApplication::sendEvent(field, &key);
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    keys.start(10);
    return QApplication::exec();
}
