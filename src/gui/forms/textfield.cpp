#include "gui/forms/textfield.h"

#include "followup/plaintext.h"
#include "gui/design/style.h"
#include "gui/forms/spellmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace faktorbenk::gui {

namespace {

constexpr qsizetype nearTheLimit = followup::longestText - followup::longestText / 10;

bool isUndoOrRedo(const QKeyEvent *key)
{
    return key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
           key->keyCombination() == QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z);
}

} // namespace

TextField::TextField(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(design::px(4));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextField::fitHeight);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (const QString now = text(); !m_quiet && now != m_told) {
            m_told = now;
            Q_EMIT edited(now);
        }
    });
    fitHeight();
}

void TextField::setSingleLine(bool single)
{
    m_single = single;
}

void TextField::setName(const QString &name)
{
    setAccessibleName(name);
    if (placeholderText().isEmpty())
        setPlaceholderText(name);
}

void TextField::setLeastLines(int lines)
{
    m_leastLines = lines;
    fitHeight();
}

void TextField::setText(const QString &shown)
{
    // What is kept may differ from what was typed in marks nobody sees; that is no reason to move the cursor.
    if (text() == shown || (m_single ? followup::plainLine(text()) : followup::plainText(text())) == shown)
        return;
    m_quiet = true;
    const int at = textCursor().position();
    setPlainText(shown);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min<int>(at, static_cast<int>(shown.size())));
    setTextCursor(cursor);
    m_told = text();
    m_quiet = false;
}

void TextField::setSpelling(Spelling *spelling)
{
    if (spelling && !m_marks)
        m_marks = new SpellMarks(this, spelling);
}

int TextField::heightOf(double text) const
{
    const double least = QFontMetricsF(font()).lineSpacing() * m_leastLines + 2 * document()->documentMargin();
    const int around = isVisible() ? height() - viewport()->height() : design::px(4); // frame and padding
    return static_cast<int>(std::ceil(std::max(text, least))) + around;
}

void TextField::fitHeight()
{
    const int wanted = heightOf(document()->size().height());
    if (wanted != minimumHeight())
        setFixedHeight(wanted);
}

QSize TextField::sizeHint() const
{
    return {design::px(240), heightOf(document()->size().height())};
}

QSize TextField::minimumSizeHint() const
{
    return {design::px(80), heightOf(0)};
}

void TextField::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(static_cast<QKeyEvent *>(event))) {
        event->ignore(); // the window's
        return false;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
    return QTextEdit::event(event);
}

// Whether Up or Down has nowhere to go in here.
bool TextField::atEdge(int by) const
{
    const QTextBlock block = textCursor().block();
    const int line = block.layout()->lineForTextPosition(textCursor().positionInBlock()).lineNumber();
    return by < 0 ? block == document()->firstBlock() && line <= 0
                  : block == document()->lastBlock() && line >= block.layout()->lineCount() - 1;
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const int by = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
    if (isUndoOrRedo(event)) {
        event->ignore();
        return;
    }
    if (by != 0 && event->modifiers() & Qt::AltModifier) {
        Q_EMIT moveWanted(by);
        return;
    }
    if (m_single) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT entered();
            return;
        }
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && document()->isEmpty() && !isReadOnly()) {
            Q_EMIT removeWanted();
            return;
        }
        if (by != 0 && !(event->modifiers() & Qt::ShiftModifier) && atEdge(by)) {
            Q_EMIT stepWanted(by);
            return;
        }
    }
    if (key == Qt::Key_Escape) { // nothing to leave in here; whoever is around may have
        event->ignore();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKey ? textCursor() : cursorForPosition(viewport()->mapFromGlobal(event->globalPos()));
    const QStringList words = m_marks && !isReadOnly() ? m_marks->suggestionsAt(at) : QStringList();
    QAction *first = menu->actions().value(0);
    for (const QString &word : words) {
        auto *action = new QAction(word, menu.get());
        connect(action, &QAction::triggered, this, [at, word] { SpellMarks::wordAt(at).insertText(word); });
        menu->insertAction(first, action);
    }
    if (!words.isEmpty())
        menu->insertSeparator(first);
    menu->addSeparator();
    const QAction *versions = menu->addAction(tr("Earlier versions…"));
    if (menu->exec(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos()) == versions)
        Q_EMIT versionsWanted();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (m_marks)
        m_marks->lookAgain();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (m_takesCells && source->text().contains(QLatin1Char('\t'))) {
        Q_EMIT cellsPasted(source->text());
        return;
    }
    if (!m_single) {
        textCursor().insertText(followup::plainText(source->text()));
        ensureCursorVisible();
        return;
    }
    const QStringList lines = followup::pastedLines(source->text());
    if (lines.size() <= 1)
        textCursor().insertText(followup::plainLine(source->text()).trimmed());
    else
        Q_EMIT linesPasted(lines);
}

// Near the limit the field says how much there is room for.
void TextField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (document()->characterCount() < nearTheLimit)
        return;
    const qsizetype count = followup::characterCount(text());
    if (count < nearTheLimit)
        return;
    QPainter painter(viewport());
    painter.setFont(design::font(design::Type::Caption));
    const QString told = tr("%1 of %2 characters").arg(QLocale().toString(count), QLocale().toString(followup::longestText));
    const QRect at = viewport()->rect().adjusted(0, 0, -design::px(6), -design::px(2));
    const QRect box = painter.fontMetrics().boundingRect(at, Qt::AlignRight | Qt::AlignBottom, told);
    painter.fillRect(box.adjusted(-design::px(4), 0, design::px(4), 0), design::color(design::field));
    painter.setPen(design::color(count > followup::longestText ? design::ink : design::inkMuted));
    painter.drawText(at, Qt::AlignRight | Qt::AlignBottom, told);
}

} // namespace faktorbenk::gui
