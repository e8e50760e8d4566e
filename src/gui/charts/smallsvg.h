#pragma once

#include <QByteArray>

namespace faktorbenk::gui {

// The same drawing in a fraction of the bytes. Qt writes every mark into a group of its own with all that could be said of it,
// and groups with nothing in them; here what holds for most marks is said once, marks that look alike and follow each other are
// one, and numbers have two decimals of a pixel. Texts stay texts. Only what needs no style sheet is used, since office programs
// read little else.
//
// Takes what QSvgGenerator wrote; gives it back as it is where it is not understood.
QByteArray smallSvg(const QByteArray &svg);

} // namespace faktorbenk::gui
