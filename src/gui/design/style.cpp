#include "gui/design/style.h"

#include "gui/design/cells.h"
#include "gui/design/palettes.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QLayout>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <mutex>

static void initResources()
{
    Q_INIT_RESOURCE(typeface); // of the room report: paper has the same
    Q_INIT_RESOURCE(gui);
}

namespace faktorbenk::gui::design {

namespace {

// As the palette and the font of the application, which there is one of.
Mode applied = Mode::Light;
int papers = 0; // how many OnPaper live

const QString family = QStringLiteral("Faktorbenk Inter"); // the trimmed one: see resources/typeface

QPalette palette()
{
    QPalette made;
    made.setColor(QPalette::Window, color(paper));
    made.setColor(QPalette::Base, color(paper));
    made.setColor(QPalette::AlternateBase, color(sand));
    made.setColor(QPalette::Button, color(paper));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(role, color(ink));
    made.setColor(QPalette::PlaceholderText, color(inkMuted));
    made.setColor(QPalette::Highlight, color(accent));
    made.setColor(QPalette::HighlightedText, color(onAccent));
    made.setColor(QPalette::Link, color(accent));
    made.setColor(QPalette::LinkVisited, color(accent));
    made.setColor(QPalette::ToolTipBase, color(ink));
    made.setColor(QPalette::ToolTipText, color(paper));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        made.setColor(QPalette::Disabled, role, color(inkMuted));
    return made;
}

QString sheet()
{
    QFile file(QStringLiteral(":/style/faktorbenk.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, Token> colours[] = {
        {QLatin1String("@paper"), paper},         {QLatin1String("@sand"), sand},
        {QLatin1String("@lineStrong"), lineStrong}, {QLatin1String("@line"), line},
        {QLatin1String("@inkMuted"), inkMuted},   {QLatin1String("@ink"), ink},
        {QLatin1String("@accentDark"), accentDark}, {QLatin1String("@accentSoft"), accentSoft},
        {QLatin1String("@accent"), accent},       {QLatin1String("@onAccent"), onAccent},
        {QLatin1String("@field"), field},
    };
    for (const auto &[name, token] : colours)
        text.replace(name, color(token).name());
    const std::pair<QLatin1String, Type> sizes[] = {
        {QLatin1String("@caption"), Type::Caption}, {QLatin1String("@body"), Type::Body},
        {QLatin1String("@lead"), Type::Lead},       {QLatin1String("@heading"), Type::Heading},
        {QLatin1String("@title"), Type::Title},
    };
    for (const auto &[name, type] : sizes)
        text.replace(name, QString::number(px(typePixels[static_cast<std::size_t>(type)])) + QLatin1String("px"));
    for (const int length : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 19, 20, 24, 32, 36}) // lengths stand as @8;
        text.replace(QStringLiteral("@%1px").arg(length), QStringLiteral("%1px").arg(px(length)));
    return text;
}

} // namespace

Mode modeOfDesktop()
{
    const QPalette asked = QGuiApplication::palette();
    return asked.color(QPalette::Window).lightness() < asked.color(QPalette::WindowText).lightness() ? Mode::Dark
                                                                                                     : Mode::Light;
}

Mode mode()
{
    return papers > 0 ? Mode::Light : applied;
}

OnPaper::OnPaper()
{
    ++papers;
}

OnPaper::~OnPaper()
{
    --papers;
}

QColor color(Token token)
{
    return colorIn(mode(), token);
}

QColor textOn(Token ground)
{
    return color(textOn(mode(), ground));
}

void loadFaces()
{
    static std::once_flag loaded; // they stay
    std::call_once(loaded, [] {
        initResources();
        for (const char *face : {"Regular", "Medium", "SemiBold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
        static_cast<void>(QFontDatabase::hasFamily(family)); // now, and not with the first text, it learns of the machine's fonts
    });
}

void apply(QApplication &application, int percent, Mode wanted)
{
    loadFaces();
    applied = wanted;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QFont body(family);
    const int pixels = typePixels[static_cast<std::size_t>(Type::Body)];
    body.setPixelSize(static_cast<int>(std::lround(pixels * percent / 100.0)));
    QApplication::setFont(body);
    QApplication::setPalette(palette());
    application.setStyleSheet(sheet());
}

double scale()
{
    const int pixels = QApplication::font().pixelSize();
    return pixels > 0 ? static_cast<double>(pixels) / typePixels[static_cast<std::size_t>(Type::Body)] : 1.0;
}

int px(int length)
{
    return static_cast<int>(std::lround(length * scale()));
}

int cellSide()
{
    constexpr int most = 12;
    return std::min(px(grid), most);
}

QFont font(Type type, QFont::Weight weight)
{
    QFont made = QApplication::font();
    made.setPixelSize(px(typePixels[static_cast<std::size_t>(type)]));
    made.setWeight(weight);
    return made;
}

QIcon icon(const char *name)
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
}

void fitLayouts(QWidget *root)
{
    if (px(grid) == grid)
        return;
    const auto layouts = root->findChildren<QLayout *>();
    for (QLayout *layout : layouts) {
        if (layout->property("fitted").toBool()) // a part of the page that has seen to itself
            continue;
        layout->setProperty("fitted", true);
        const QMargins margins = layout->contentsMargins();
        // A page's side margins stay as they are: room is what large text needs most.
        const auto side = [](int margin) { return margin >= 5 * grid ? margin : px(margin); };
        layout->setContentsMargins(side(margins.left()), px(margins.top()), side(margins.right()), px(margins.bottom()));
        if (layout->spacing() > 0)
            layout->setSpacing(px(layout->spacing()));
        for (int i = 0; i < layout->count(); ++i) {
            QSpacerItem *spacer = layout->itemAt(i)->spacerItem();
            if (spacer)
                spacer->changeSize(px(spacer->sizeHint().width()), px(spacer->sizeHint().height()),
                                   spacer->sizePolicy().horizontalPolicy(), spacer->sizePolicy().verticalPolicy());
        }
    }
}

} // namespace faktorbenk::gui::design
