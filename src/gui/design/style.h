#pragma once

#include "gui/design/tokens.h"

#include <QFont>
#include <QIcon>

class QApplication;
class QWidget;

namespace faktorbenk::gui::design {

// Embedded typeface, palette and stylesheet, all from the tokens. percent: size of text and everything
// that follows it.
void apply(QApplication &application, int percent);

// A length of the 100 % design in the pixels of now; follows the application's font.
int px(int length);
double scale();

QFont font(Type type, QFont::Weight weight = QFont::Normal);
inline QColor color(QRgb token) { return QColor::fromRgba(token); }
QIcon icon(const char *name);

// Forms are drawn for 100 %: stretches the margins and spacings of every layout below to the size of now.
void fitLayouts(QWidget *root);

} // namespace faktorbenk::gui::design
