#include "gui/forms/spellmarks.h"

#include "gui/design/style.h"
#include "gui/forms/spelling.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace faktorbenk::gui {

namespace {

const QRegularExpression &words()
{
    static const QRegularExpression pattern(QStringLiteral("\\p{L}+(?:['’]\\p{L}+)*"), QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

} // namespace

SpellMarks::SpellMarks(QTextEdit *field, Spelling *spelling)
    : QSyntaxHighlighter(field->document()), m_field(*field), m_spelling(spelling)
{
    connect(spelling, &Spelling::ready, this, &QSyntaxHighlighter::rehighlight);
    connect(field, &QTextEdit::cursorPositionChanged, this, &SpellMarks::lookAgain);
}

void SpellMarks::lookAgain()
{
    if (m_spared < 0 || (m_field.hasFocus() && m_spared == m_field.textCursor().position()))
        return;
    const QTextBlock block = document()->findBlock(std::min(m_spared, document()->characterCount() - 1));
    m_spared = -1;
    if (block.isValid())
        rehighlightBlock(block);
}

void SpellMarks::highlightBlock(const QString &text)
{
    if (!m_spelling || !m_spelling->isReady())
        return;
    QTextCharFormat mark;
    mark.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.setUnderlineColor(design::color(design::accent));
    const int cursor = m_field.hasFocus() ? m_field.textCursor().position() : -1;
    for (auto found = words().globalMatch(text); found.hasNext();) {
        const auto word = found.next();
        if (m_spelling->passes(word.captured()))
            continue;
        if (const int end = currentBlock().position() + static_cast<int>(word.capturedEnd()); end == cursor)
            m_spared = end;
        else
            setFormat(static_cast<int>(word.capturedStart()), static_cast<int>(word.capturedLength()), mark);
    }
}

QTextCursor SpellMarks::wordAt(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    for (auto found = words().globalMatch(block.text()); found.hasNext();) {
        const auto word = found.next();
        if (cursor.positionInBlock() < word.capturedStart() || cursor.positionInBlock() > word.capturedEnd())
            continue;
        cursor.setPosition(block.position() + static_cast<int>(word.capturedStart()));
        cursor.setPosition(block.position() + static_cast<int>(word.capturedEnd()), QTextCursor::KeepAnchor);
        return cursor;
    }
    cursor.clearSelection();
    return cursor;
}

QStringList SpellMarks::suggestionsAt(const QTextCursor &cursor) const
{
    const QString word = wordAt(cursor).selectedText();
    return !m_spelling || word.isEmpty() || m_spelling->passes(word) ? QStringList() : m_spelling->suggestions(word);
}

} // namespace faktorbenk::gui
