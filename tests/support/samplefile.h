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

} // namespace faktorbenk::testing
