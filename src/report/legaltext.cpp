#include "report/legaltext.h"

namespace faktorbenk::report {

QString legalText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && (c >= u' ' || c == u'\t' || c == u'\n') && c.unicode() < 0xFFFE) {
            kept += c;
        }
    }
    return kept;
}

} // namespace faktorbenk::report
