#include "workbench/filenames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace faktorbenk::workbench {

namespace {

// The first part of a name, up to a dot, is what Windows takes for a device.
bool isDeviceName(const QString &stem)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(stem.section(u'.', 0, 0).trimmed()).hasMatch();
}

QString shortened(const QString &text, int longest)
{
    QString kept = text.left(std::max(longest, 1));
    if (!kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    while (!kept.isEmpty() && (kept.back() == u'.' || kept.back().isSpace()))
        kept.chop(1);
    return kept;
}

} // namespace

QString safeFileStem(const QString &text, int longest)
{
    QString safe;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    for (qsizetype i = 0; i < composed.size(); ++i) {
        const QChar c = composed[i];
        if (c.isHighSurrogate() && i + 1 < composed.size() && composed[i + 1].isLowSurrogate()) {
            safe += c;
            safe += composed[++i];
        } else if (c.isSpace()) {
            safe += u' ';
        } else if (c.isSurrogate() || c.category() == QChar::Other_Format) {
            continue; // half a character, or one that is not seen
        } else if (c < u' ' || c.category() == QChar::Other_Control || QStringView(u"<>:\"/\\|?*").contains(c)) {
            safe += u'-';
        } else {
            safe += c;
        }
    }
    safe = shortened(safe.simplified(), longest);
    if (safe.isEmpty())
        return u"_"_s;
    if (isDeviceName(safe) || safe.startsWith(u'~') || safe.startsWith(u'.'))
        return shortened(u'_' + safe, longest);
    return safe;
}

QString FileNames::take(const QString &stem, const QString &ending)
{
    const QString tail = u'.' + ending;
    const int room = longest - static_cast<int>(tail.size());
    for (int number = 1;; ++number) {
        const QString mark = number == 1 ? QString() : u" (%1)"_s.arg(number);
        const QString name = safeFileStem(stem, room - static_cast<int>(mark.size())) + mark + tail;
        const QString folded = name.toCaseFolded();
        if (m_taken.contains(folded))
            continue;
        m_taken.insert(folded);
        return name;
    }
}

} // namespace faktorbenk::workbench
