#include "app/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <cstdlib>

namespace faktorbenk::app {

namespace {

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
        refuse(QStringLiteral("--size: WIDTHxHEIGHT, for example 1280x720"));
    return size;
}

} // namespace

Options readOptions(QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Workbench for the 10-FAKTOR employee survey"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("the file to open (*.faktorbenk)"),
                                 QStringLiteral("[FILE]"));
    const auto option = [&parser](const char *name, const char *what, const char *value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value)});
    };
    option("unit", "show the unit with this code", "CODE");
    option("round", "show this round; else the newest", "ROUND");
    option("page", "the page to show: overview, factor, heatmap …", "PAGE");
    option("factor", "show this factor, 1 to 10", "N");
    option("size", "size of the window, for example 1280x720", "WxH");
    option("scale", "size of text and all that follows it, in percent", "PERCENT");
    option("lang", "nb, nn or en", "LANG");
    option("screenshot", "draw the window into a PNG file without showing it, and end", "FILE");
    parser.addOption({QStringLiteral("end-once-shown"), QStringLiteral("end when the window has been painted once")});
    parser.process(application);

    Options options;
    options.file = parser.positionalArguments().value(0);
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.endOnceShown = parser.isSet(QStringLiteral("end-once-shown"));
    options.unit = valueOf(parser, QStringLiteral("unit"));
    options.round = valueOf(parser, QStringLiteral("round"));
    options.language = parser.value(QStringLiteral("lang"));
    options.page = parser.value(QStringLiteral("page"));
    if (const auto factor = valueOf(parser, QStringLiteral("factor"))) {
        options.factor = factor->toInt();
        if (*options.factor < 1 || *options.factor > 10)
            refuse(QStringLiteral("--factor: 1 to 10"));
    }
    if (const auto size = valueOf(parser, QStringLiteral("size")))
        options.size = sizeOf(*size);
    if (const auto scale = valueOf(parser, QStringLiteral("scale"))) {
        options.scale = scale->toInt();
        if (options.scale < 50 || options.scale > 300)
            refuse(QStringLiteral("--scale: 50 to 300"));
    }
    if (parser.positionalArguments().size() > 1)
        refuse(QStringLiteral("Only one file can be opened."));
    return options;
}

} // namespace faktorbenk::app
