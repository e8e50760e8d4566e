#include "report/pdf/typeface.h"

#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <algorithm>

using namespace Qt::StringLiterals;

static void loadTypefaceResource()
{
    Q_INIT_RESOURCE(typeface);
}

namespace faktorbenk::report::pdf {

namespace {

constexpr const char *family = "Faktorbenk Inter, Faktorbenk Signs";
const QStringList faceFiles{u"Inter-Regular.otf"_s, u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s};
const QStringList signFiles{u"Signs.ttf"_s};

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
struct DestroyConfig
{
    void operator()(FcConfig *config) const { FcConfigDestroy(config); }
};

// A map of fonts with a context for laying text: no hinting, so that a line breaks alike on paper and at any
// resolution.
struct Fonts
{
    // Those of from, and the files of the folder.
    Fonts(FcConfig *from, const QString &folder, const QStringList &files) : config(from)
    {
        for (const QString &file : files)
            FcConfigAppFontAddFile(config.get(), reinterpret_cast<const FcChar8 *>(
                                                     QFile::encodeName(folder + u'/' + file).constData()));
        map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
        pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(map.get()), 72);
        context.reset(pango_font_map_create_context(map.get()));
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
        pango_cairo_context_set_font_options(context.get(), options);
        cairo_font_options_destroy(options);
        pango_context_set_round_glyph_positions(context.get(), false);
    }

    // Whether one of the files has the sign.
    bool has(char32_t sign) const
    {
        const FcFontSet *faces = FcConfigGetFonts(config.get(), FcSetApplication);
        for (int i = 0; faces && i < faces->nfont; ++i) {
            FcCharSet *signs = nullptr;
            if (FcPatternGetCharSet(faces->fonts[i], FC_CHARSET, 0, &signs) == FcResultMatch && FcCharSetHasChar(signs, sign))
                return true;
        }
        return false;
    }

    std::unique_ptr<FcConfig, DestroyConfig> config;
    std::unique_ptr<PangoFontMap, Unref> map;
    std::unique_ptr<PangoContext, Unref> context;
};

// As resources/typeface/trim.py keeps them.
bool isInTypeface(char32_t sign)
{
    return sign < 0x250 || (sign >= 0x2B0 && sign < 0x370) || (sign >= 0x1E00 && sign < 0x2300) ||
           (sign >= 0x25A0 && sign < 0x27C0);
}

PangoWeight pangoWeight(Weight weight)
{
    switch (weight) {
    case Weight::Medium:
        return PANGO_WEIGHT_MEDIUM;
    case Weight::SemiBold:
        return PANGO_WEIGHT_SEMIBOLD;
    case Weight::Regular:
        break;
    }
    return PANGO_WEIGHT_NORMAL;
}

// What no page can show: control characters and halves of signs.
QString cleaned(const QString &text)
{
    QString clean = text;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < clean.size() && clean.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate())
            clean[i] = QChar::ReplacementCharacter;
        else if (c.unicode() < 0x20 && c != u'\n')
            clean[i] = u' ';
    }
    return clean;
}

double points(int units)
{
    return static_cast<double>(units) / PANGO_SCALE;
}

std::shared_ptr<PangoLayout> layoutOf(const Fonts &fonts, const QByteArray &utf8, const Type &type)
{
    std::shared_ptr<PangoLayout> layout(pango_layout_new(fonts.context.get()), Unref());
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, family);
    pango_font_description_set_weight(font, pangoWeight(type.weight));
    pango_font_description_set_absolute_size(font, type.size * PANGO_SCALE);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    PangoAttrList *attributes = pango_attr_list_new();
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(false));
    if (type.figures)
        pango_attr_list_insert(attributes, pango_attr_font_features_new("tnum=1"));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
    pango_layout_set_text(layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
    pango_layout_set_line_spacing(layout.get(), 1.12F);
    return layout;
}

// The space at which a line is broken vanishes from a broken layout, and cairo then writes it as a remark
// that some readers stumble over. So each line is laid by itself, its space with it.
void addLines(Laid &laid, const Fonts &fonts, const QByteArray &utf8, const Type &type)
{
    PangoLayoutIter *at = pango_layout_get_iter(laid.layout.get());
    bool more = true;
    while (more) {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(at, nullptr, &extents);
        const double baseline = points(pango_layout_iter_get_baseline(at));
        const int begin = pango_layout_iter_get_line_readonly(at)->start_index;
        more = pango_layout_iter_next_line(at);
        const int end =
            more ? pango_layout_iter_get_line_readonly(at)->start_index : static_cast<int>(utf8.size());
        QByteArray line = utf8.sliced(begin, end - begin);
        if (line.endsWith('\n'))
            line.back() = ' ';
        if (!line.isEmpty())
            laid.parts.push_back({layoutOf(fonts, line, type), points(extents.x), baseline});
    }
    pango_layout_iter_free(at);
}

} // namespace

struct Typeface::Private
{
    QTemporaryDir folder; // fontconfig takes its fonts from files
    std::unique_ptr<Fonts> own;
    std::unique_ptr<Fonts> pictured; // with emoji and other pictures, our own, too
    std::unique_ptr<Fonts> wide;     // with the machine's; looking these up takes its time

    const Fonts &fontsFor(const QString &text)
    {
        const auto signs = text.toUcs4();
        if (std::all_of(signs.begin(), signs.end(), [](char32_t sign) { return isInTypeface(sign); }))
            return *own;
        if (!pictured)
            pictured = std::make_unique<Fonts>(FcConfigCreate(), written(), faceFiles + signFiles);
        if (std::all_of(signs.begin(), signs.end(),
                        [this](char32_t sign) { return isInTypeface(sign) || pictured->has(sign); }))
            return *pictured;
        if (!wide)
            wide = std::make_unique<Fonts>(FcInitLoadConfigAndFonts(), folder.path(), faceFiles + signFiles);
        return *wide;
    }

    // The folder, with the pictures in it as well.
    QString written() const
    {
        for (const QString &file : signFiles)
            QFile::copy(u":/signs/"_s + file, folder.filePath(file));
        return folder.path();
    }
};

Typeface::Typeface() : d(std::make_unique<Private>())
{
    loadTypefaceResource();
    for (const QString &file : faceFiles)
        QFile::copy(u":/fonts/"_s + file, d->folder.filePath(file));
    d->own = std::make_unique<Fonts>(FcConfigCreate(), d->folder.path(), faceFiles);
}

Typeface::~Typeface() = default;

Laid Typeface::lay(const QString &text, const Type &type, double width, Align align) const
{
    const QString clean = cleaned(text);
    const Fonts &fonts = d->fontsFor(clean);
    const QByteArray utf8 = clean.toUtf8();
    Laid laid;
    laid.ink = type.ink;
    laid.layout = layoutOf(fonts, utf8, type);
    PangoLayout *layout = laid.layout.get();
    if (width > 0) {
        pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
        pango_layout_set_indent(layout, static_cast<int>(-type.hang * PANGO_SCALE));
        pango_layout_set_alignment(layout, align == Align::Right    ? PANGO_ALIGN_RIGHT
                                           : align == Align::Center ? PANGO_ALIGN_CENTER
                                                                    : PANGO_ALIGN_LEFT);
    }
    PangoRectangle extents;
    pango_layout_get_extents(layout, nullptr, &extents);
    laid.width = points(extents.width);
    laid.height = points(extents.height);
    laid.lines = pango_layout_get_line_count(layout);
    addLines(laid, fonts, utf8, type);
    return laid;
}

} // namespace faktorbenk::report::pdf
