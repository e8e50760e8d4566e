#pragma once

#include "gui/design/tokens.h"

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;
class QWidget;

namespace faktorbenk::gui::design {

// The embedded typeface; apply() sees to it, too. On any thread, once there is an application object.
void loadFaces();
// Embedded typeface, palette and stylesheet, all from the tokens. percent: size of text and everything
// that follows it. Applying again replaces the former; windows that were made before keep their distances.
void apply(QApplication &application, int percent, Mode mode = Mode::Light);
// What the desktop asks for. To be asked before apply(), which hides it.
Mode modeOfDesktop();
Mode mode(); // that was applied

// While one lives, everything is painted as on paper: for pictures that leave the window.
class OnPaper
{
public:
    OnPaper();
    ~OnPaper();
    OnPaper(const OnPaper &) = delete;
    OnPaper &operator=(const OnPaper &) = delete;
};

// A length of the 100 % design in the pixels of now; follows the application's font.
int px(int length);
double scale();

QFont font(Type type, QFont::Weight weight = QFont::Normal);
QColor color(Token token);
QColor textOn(Token ground); // ink or its opposite, whichever is read better
QIcon icon(const char *name);

// Forms are drawn for 100 %: stretches the margins and spacings of every layout below to the size of now.
void fitLayouts(QWidget *root);

} // namespace faktorbenk::gui::design
