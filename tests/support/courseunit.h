#pragma once

#include "survey/factor.h"

#include <QByteArray>
#include <QFile>
#include <QStringList>

#include <array>

// The unit of the method's course material, as files to read in: its figures are those of the slides, its people are only
// numbers. Beside it two units that are in no slide, so that the municipality is more than the unit.
namespace faktorbenk::testing {

using CourseCounts = std::array<int, 5>; // answers of 1 … 5

struct CourseFactor {
    int statements;
    CourseCounts answers; // of the 138 people of Administrasjon
    const char *unit;     // what the slides show: the unit's mean, the service's, and how they are told apart
    const char *service;
    const char *difference; // in tenths; "" for within
};

// Worked out by hand from the slides. Factor 1: 0,5 / 3,3 / 11,6 / 45,1 / 39,5 % of 552 answers, 2317 : 552 = 4,197.
// Factor 5: 2 / 6 / 19 / 41 / 32 % of 690, 2719 : 690 = 3,941. The others have answers of two values only, as few of the higher
// as give the mean: 4,2 of 552 is 442 × 4 + 110 × 5 = 2318, 2318 : 552 = 4,199.
inline constexpr std::array<CourseFactor, survey::factorCount> courseFactors{{
    {4, {3, 18, 64, 249, 218}, "4,2", "4,3", ""},    // 1 Indre motivasjon
    {4, {0, 0, 0, 442, 110}, "4,2", "4,4", "0,2"},   // 2 Mestringstro
    {4, {0, 0, 0, 386, 166}, "4,3", "4,5", "0,2"},   // 3 Autonomi: 2374 : 552 = 4,301
    {4, {0, 0, 0, 442, 110}, "4,2", "4,3", ""},      // 4 Bruk av kompetanse
    {5, {14, 42, 134, 281, 219}, "3,9", "4,1", "0,2"}, // 5 Mestringsorientert ledelse
    {3, {0, 0, 0, 373, 41}, "4,1", "4,2", ""},       // 6 Rolleklarhet: 1697 : 414 = 4,099
    {3, {0, 0, 124, 290, 0}, "3,7", "3,9", "0,2"},   // 7 Relevant kompetanseutvikling: 1532 : 414 = 3,700
    {3, {0, 0, 0, 290, 124}, "4,3", "4,6", "0,3"},   // 8 Fleksibilitetsvilje: 1780 : 414 = 4,300
    {3, {0, 0, 0, 373, 41}, "4,1", "4,2", ""},       // 9 Mestringsklima
    {3, {0, 0, 0, 166, 248}, "4,6", "4,6", ""},      // 10 Prososial motivasjon: 1904 : 414 = 4,599
}};

inline constexpr int coursePeople = 138;  // of 172 invited: 80,2 %
inline constexpr int courseInvited = 172;
inline constexpr int coursePeopleBefore = 131; // in 2021, of as many: 76,2 %

// The files in folder: responses and unit lists of 2021 and 2023, and the published means. In 2021 everybody answers 4 to
// everything.
inline QStringList writeCourseFiles(const QString &folder)
{
    QByteArray head = "Periode;Kommune;Enhetskode;Enhet;Overordnet;Enhetstype;Kj\xc3\xb8nn";
    for (std::size_t f = 0; f < courseFactors.size(); ++f)
        for (int statement = 1; statement <= courseFactors[f].statements; ++statement)
            head += ";F" + QByteArray::number(int(f) + 1) + '_' + QByteArray::number(statement);
    const auto row = [](const char *round, const char *unit, int person, const auto &answerTo) {
        QByteArray line = QByteArray(round) + ";Kursdal;" + unit + (person % 3 == 0 ? ";Mann" : ";Kvinne");
        for (std::size_t f = 0; f < courseFactors.size(); ++f)
            for (int statement = 0; statement < courseFactors[f].statements; ++statement)
                line += ';' + QByteArray::number(answerTo(f, statement));
        return line + '\n';
    };
    constexpr auto administration = "110;Administrasjon;100;Administrasjon";
    constexpr auto school = "120;Skolen;1;Grunnskole";
    constexpr auto archive = "130;Arkivet;100;Administrasjon";
    const auto fours = [](std::size_t, int) { return 4; };
    QByteArray now = head + '\n';
    QByteArray before = now;
    for (int person = 0; person < coursePeople; ++person)
        now += row("2023", administration, person, [person](std::size_t f, int statement) {
            int at = statement * coursePeople + person; // all ones first, then all twos …
            for (std::size_t value = 0; value < 5; ++value) {
                if (at < courseFactors[f].answers[value])
                    return static_cast<int>(value) + 1;
                at -= courseFactors[f].answers[value];
            }
            return 0;
        });
    for (int person = 0; person < coursePeopleBefore; ++person)
        before += row("2021", administration, person, fours);
    for (int person = 0; person < 20; ++person) {
        now += row("2023", school, person, fours);
        before += row("2021", school, person, fours);
    }
    for (int person = 0; person < 12; ++person)
        now += row("2023", archive, person, fours);
    const QByteArray units = "Enhetskode;Enhet;Overordnet;Enhetstype;Inviterte\n"
                             "1;Kursdal;;Administrasjon;0\n100;Stab;1;;0\n110;Administrasjon;100;Administrasjon;" +
                             QByteArray::number(courseInvited) + "\n120;Skolen;1;Grunnskole;\n130;Arkivet;100;Administrasjon;15\n";
    QByteArray means = "Kilde;\xc3\x85r;Lest;Niv\xc3\xa5;Enhetstype;F1;F2;F3;F4;F5;F6;F7;F8;F9;F10\nKursmateriell;2023;2023-03-23;tjeneste;Administrasjon";
    for (const CourseFactor &factor : courseFactors)
        means += QByteArray(";") + factor.service;
    means += "\nBergen kommune;2020;;nasjonal;;4,3;4,3;4,2;4,2;4,0;4,3;3,7;4,5;4,1;4,7\n";

    QStringList paths;
    const auto write = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder + QLatin1Char('/') + QLatin1String(name));
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size())
            paths += file.fileName();
    };
    write("svar-2021.csv", before);
    write("svar-2023.csv", now);
    write("enheter-2021.csv", units);
    write("enheter-2023.csv", units);
    write("referansesnitt.csv", means);
    return paths;
}

} // namespace faktorbenk::testing
