#pragma once

#include <QAccessible>

class QAbstractItemView;
class QLabel;
class QWidget;

// What the window is to somebody who hears it, where Qt does not know: titles are headings, charts are charts, what has
// just happened is said, and a combo box has its name besides its value.
namespace faktorbenk::gui {

class Choice;

// To be called before there are widgets; again does nothing.
void teachSpeaking();

// What a widget is told to be, instead of what its class is.
void speakAs(QWidget *widget, QAccessible::Role role);

// Of the cell or the line that the keyboard is on in there: that it is there, or that it says something else now.
void tellCurrent(QAbstractItemView *view, QAccessible::Event what);

// What is chosen now in a closed combo box that the keyboard is on: nobody hears of it when only its name or value changes.
void tellChoice(Choice *choice);

// A sentence that shows, said without anybody going there. Empty: hides it.
void announce(QLabel *label, const QString &sentence);

} // namespace faktorbenk::gui
