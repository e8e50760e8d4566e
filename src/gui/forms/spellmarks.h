#pragma once

#include <QPointer>
#include <QSyntaxHighlighter>

class QTextEdit;

namespace faktorbenk::gui {

class Spelling;

// Marks words of a field that are not spelt as the dictionary has them, with a wave below. The word that is being written is
// left in peace.
class SpellMarks final : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    SpellMarks(QTextEdit *field, Spelling *spelling); // the field owns it; the spelling may go before it

    QStringList suggestionsAt(const QTextCursor &cursor) const; // none where the word passes
    static QTextCursor wordAt(QTextCursor cursor);
    void lookAgain(); // at the word that was left in peace, unless it is still being written

protected:
    void highlightBlock(const QString &text) override;

private:
    QTextEdit &m_field;
    QPointer<Spelling> m_spelling;
    int m_spared = -1; // where the word ends that is being written
};

} // namespace faktorbenk::gui
