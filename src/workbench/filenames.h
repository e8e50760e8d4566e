#pragma once

#include <QSet>
#include <QString>

namespace faktorbenk::workbench {

// Names that every file system takes, Windows' too: none of <>:"/\|?* and no control or invisible characters, no
// dot or space at the end, no device name (CON, LPT1 …), at most `longest` UTF-16 units with the ending.
class FileNames
{
public:
    static constexpr int longest = 100;

    // A name that has not been given out yet, not even in other case: «110 Administrasjon.xlsx», the next one
    // «110 Administrasjon (2).xlsx». stem: any text. ending: without its dot.
    QString take(const QString &stem, const QString &ending);

private:
    QSet<QString> m_taken; // folded
};

// The stem alone, made safe; never empty.
QString safeFileStem(const QString &text, int longest);

} // namespace faktorbenk::workbench
