#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace faktorbenk::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

[[noreturn]] void refuse(const QString &why)
{
    QTextStream(stderr) << why << '\n';
    std::exit(2);
}

std::optional<QString> valueOf(const QCommandLineParser &parser, const QString &name)
{
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (sides.size() != 2 || size.width() < 200 || size.height() < 200)
        refuse(Words::tr("--size: WIDTHxHEIGHT, for example 1280x720"));
    return size;
}

} // namespace

std::optional<wording::Language> languageAsked()
{
    const QStringList words = QCoreApplication::arguments();
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--lang"))
            return wording::languageFromCode(words.value(i + 1));
        if (words[i].startsWith(QLatin1String("--lang=")))
            return wording::languageFromCode(words[i].mid(7));
    }
    return std::nullopt;
}

Options readOptions(QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Workbench for the 10-FAKTOR employee survey"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), Words::tr("the file to open (*.faktorbenk)"),
                                 QStringLiteral("[FILE]"));
    const auto option = [&parser](const char *name, const char *what, const char *value) {
        parser.addOption({QString::fromLatin1(name), Words::tr(what), QString::fromLatin1(value)});
    };
    option("unit", QT_TRANSLATE_NOOP("Options", "show the unit with this code"), "CODE");
    option("round", QT_TRANSLATE_NOOP("Options", "show this round; else the newest"), "ROUND");
    option("page", QT_TRANSLATE_NOOP("Options", "the page to show: overview, factor, heatmap …"), "PAGE");
    option("factor", QT_TRANSLATE_NOOP("Options", "show this factor, 1 to 10"), "N");
    option("size", QT_TRANSLATE_NOOP("Options", "size of the window, for example 1280x720"), "WxH");
    option("scale", QT_TRANSLATE_NOOP("Options", "size of text and all that follows it, in percent"), "PERCENT");
    option("colours", QT_TRANSLATE_NOOP("Options", "light or dark"), "MODE");
    option("names", QT_TRANSLATE_NOOP("Options", "names of the factors: professional or everyday"), "NAMES");
    option("lang", QT_TRANSLATE_NOOP("Options", "nb, nn or en"), "LANG");
    option("role", QT_TRANSLATE_NOOP("Options", "who looks, for this once: any, leader, hr or representative; says what a file opens with and protects nothing"), "ROLE");
    option("screenshot", QT_TRANSLATE_NOOP("Options", "draw the window into a PNG file without showing it, and end"), "FILE");
    option("paper", QT_TRANSLATE_NOOP("Options", "write what the page prints into a PDF file without showing it, and end"), "FILE");
    parser.addOption({QStringLiteral("end-once-shown"), Words::tr("end when the window has been painted once")});
    parser.process(application);

    Options options;
    options.file = parser.positionalArguments().value(0);
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.paper = parser.value(QStringLiteral("paper"));
    options.endOnceShown = parser.isSet(QStringLiteral("end-once-shown"));
    options.unit = valueOf(parser, QStringLiteral("unit"));
    options.round = valueOf(parser, QStringLiteral("round"));
    if (const auto language = valueOf(parser, QStringLiteral("lang"))) {
        options.language = wording::languageFromCode(*language);
        if (!options.language)
            refuse(Words::tr("--lang: nb, nn or en"));
    }
    const QString mode = parser.value(QStringLiteral("colours"));
    if (mode == QLatin1String("light") || mode == QLatin1String("dark"))
        options.mode = mode == QLatin1String("dark") ? gui::design::Mode::Dark : gui::design::Mode::Light;
    else if (!mode.isEmpty())
        refuse(Words::tr("--colours: light or dark"));
    const QString names = parser.value(QStringLiteral("names"));
    if (names == QLatin1String("professional") || names == QLatin1String("everyday"))
        options.names = names == QLatin1String("everyday") ? wording::FactorNames::Everyday
                                                           : wording::FactorNames::Professional;
    else if (!names.isEmpty())
        refuse(Words::tr("--names: professional or everyday"));
    if (const auto role = valueOf(parser, QStringLiteral("role"))) {
        options.role = gui::roleNamed(*role);
        if (!options.role)
            refuse(Words::tr("--role: any, leader, hr or representative"));
    }
    options.page = parser.value(QStringLiteral("page"));
    if (const auto factor = valueOf(parser, QStringLiteral("factor"))) {
        options.factor = factor->toInt();
        if (*options.factor < 1 || *options.factor > 10)
            refuse(Words::tr("--factor: 1 to 10"));
    }
    if (const auto size = valueOf(parser, QStringLiteral("size")))
        options.size = sizeOf(*size);
    if (const auto scale = valueOf(parser, QStringLiteral("scale"))) {
        options.scale = scale->toInt();
        if (*options.scale < 50 || *options.scale > 300)
            refuse(Words::tr("--scale: 50 to 300"));
    }
    if (parser.positionalArguments().size() > 1)
        refuse(Words::tr("Only one file can be opened."));
    return options;
}

} // namespace faktorbenk::app
