#pragma once

#include "support/files.h"

// A small response export for tests of what lies above the importer.
namespace faktorbenk::testing {

// Units a (eight people) and b (six) below 1; `answer` to both statements of factor 1.
inline QByteArray smallExport(const char *round = "2023", char answer = '4')
{
    QByteArray csv = "Periode;Kommune;Enhetskode;Enhet;Overordnet;F1_1;F1_2\n";
    for (int i = 0; i < 14; ++i)
        csv += QByteArray(round) + ";Fjordvik;" + (i < 8 ? "a;Alfa" : "b;Beta") + ";1;" + answer + ';' + answer + '\n';
    return csv;
}

// A composite report on the same units: `mean` on factor 1 of the whole, a tenth more in a and less in b.
inline QByteArray smallComposite(const char *round = "2019", int mean = 40)
{
    const auto shown = [](int tenths) { return QByteArray::number(tenths / 10) + ',' + QByteArray::number(tenths % 10); };
    return "Periode;Enhetskode;Enhet;Overordnet;Enhetstype;Svar;Inviterte;F1\n" +
           QByteArray(round) + ";1;Fjordvik;;;14;20;" + shown(mean) + '\n' +
           QByteArray(round) + ";a;Alfa;1;;8;10;" + shown(mean + 1) + '\n' +
           QByteArray(round) + ";b;Beta;1;;6;10;" + shown(mean - 1) + '\n';
}

} // namespace faktorbenk::testing
