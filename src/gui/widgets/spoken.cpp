#include "gui/widgets/spoken.h"

#include "gui/widgets/choice.h"
#include "gui/widgets/readingorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVariant>

namespace faktorbenk::gui {

namespace {

constexpr char roleProperty[] = "spokenAs";

// What it says is its text, unless it has a name. What it is may change: it may come to be announced.
class SpokenLabel final : public QAccessibleWidget
{
public:
    explicit SpokenLabel(QLabel *label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    QAccessible::Role role() const override
    {
        if (const QVariant told = widget()->property(roleProperty); told.isValid())
            return static_cast<QAccessible::Role>(told.toInt());
        const QString type = widget()->property("type").toString();
        return type == QLatin1String("title") || type == QLatin1String("heading") ? QAccessible::Heading
                                                                                    : QAccessible::StaticText;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !said.isEmpty())
            return said;
        const auto *label = static_cast<const QLabel *>(widget());
        if (!Qt::mightBeRichText(label->text()) || label->textFormat() == Qt::PlainText)
            return label->text();
        QTextDocument words;
        words.setHtml(label->text());
        return words.toPlainText();
    }
};

// Qt calls a combo box by its value on Linux and tells its name to nobody.
class SpokenChoice final : public QAccessibleWidget
{
public:
    explicit SpokenChoice(Choice *choice) : QAccessibleWidget(choice, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return choice()->currentText();
        const QString said = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || said.isEmpty())
            return kind == QAccessible::Name ? choice()->currentText() : said;
        return said.endsWith(u':') ? QStringLiteral("%1 %2").arg(said, choice()->currentText())
                                   : QStringLiteral("%1: %2").arg(said, choice()->currentText());
    }
    // The label beside it is in its name.
    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>> relations(QAccessible::Relation match) const override
    {
        return QAccessibleWidget::relations(match & ~QAccessible::Relation(QAccessible::Label));
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.hasPopup = true;
        state.expanded = isOpen();
        state.collapsed = !state.expanded;
        return state;
    }

    // Its list, also while that is closed.
    int childCount() const override { return 1; }
    QAccessibleInterface *child(int at) const override
    {
        return at == 0 ? QAccessible::queryAccessibleInterface(choice()->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == choice()->view() ? 0 : -1;
    }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &) override { isOpen() ? choice()->hidePopup() : choice()->showPopup(); }

private:
    Choice *choice() const { return static_cast<Choice *>(widget()); }
    bool isOpen() const { return choice()->view()->isVisible(); }
};

// Qt hangs open menus nowhere in the tree, so that they are heard line by line only; here they belong to their button.
class SpokenToolButton final : public QAccessibleWidget
{
public:
    explicit SpokenToolButton(QToolButton *button) : QAccessibleWidget(button, QAccessible::Button) {}

    QAccessible::Role role() const override
    {
        return menu() ? QAccessible::ButtonMenu : button()->isCheckable() ? QAccessible::CheckBox : QAccessible::Button;
    }
    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? button()->text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.hasPopup = menu() != nullptr;
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        return state;
    }
    int childCount() const override { return menu() ? 1 : 0; }
    QAccessibleInterface *child(int at) const override
    {
        return at == 0 && menu() ? QAccessible::queryAccessibleInterface(menu()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override { return menu() && child && child->object() == menu() ? 0 : -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QStringList actionNames() const override
    {
        return {menu() ? showMenuAction() : button()->isCheckable() ? toggleAction() : pressAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            button()->setFocus(Qt::TabFocusReason);
        else if (button()->isEnabled() && menu()) // it goes on until it is closed, and whoever asked is not to wait for that
            QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection);
        else if (button()->isEnabled())
            button()->click();
    }

private:
    QToolButton *button() const { return static_cast<QToolButton *>(widget()); }
    QMenu *menu() const { return button()->menu(); }
};

// A button that can be checked is a check box to Qt. Told to be a tab, it is one of several of which one is in front; told to be
// a button, it folds something out.
class SpokenButton final : public QAccessibleWidget
{
public:
    SpokenButton(QAbstractButton *button, QAccessible::Role role) : QAccessibleWidget(button, role) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString said = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && said.isEmpty() ? button()->text() : said;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button()->isChecked();
        } else {
            state.expandable = true;
            state.expanded = button()->isChecked();
            state.collapsed = !state.expanded;
        }
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction())
            button()->setFocus(Qt::TabFocusReason);
        else if (button()->isEnabled())
            button()->click();
    }

private:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

// What holds other things: they are heard in the order in which they are read.
class SpokenPlace final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override
    {
        const QVariant told = widget()->property(roleProperty); // may come later than the first question
        return told.isValid() ? static_cast<QAccessible::Role>(told.toInt()) : QAccessibleWidget::role();
    }
    int childCount() const override { return static_cast<int>(inReadingOrder(widget()).size()); }
    QAccessibleInterface *child(int at) const override
    {
        const QWidgetList inside = inReadingOrder(widget());
        return at >= 0 && at < inside.size() ? QAccessible::queryAccessibleInterface(inside[at]) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child ? static_cast<int>(inReadingOrder(widget()).indexOf(qobject_cast<QWidget *>(child->object()))) : -1;
    }
};

// Asked for the class and each it is derived from; the first answer holds.
QAccessibleInterface *speaking(const QString &name, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (auto *choice = qobject_cast<Choice *>(widget); choice && !choice->isEditable())
        return new SpokenChoice(choice);
    if (auto *button = qobject_cast<QToolButton *>(widget)) // its menu comes later than the first question
        return new SpokenToolButton(button);
    if (auto *label = qobject_cast<QLabel *>(widget))
        return new SpokenLabel(label);
    const QVariant told = widget->property(roleProperty);
    if (auto *button = qobject_cast<QAbstractButton *>(widget); button && told.isValid())
        return new SpokenButton(button, static_cast<QAccessible::Role>(told.toInt()));
    if (name == QLatin1String("QSplitter"))
        return new SpokenPlace(widget, QAccessible::Splitter);
    if (name == QLatin1String("QStackedWidget")) // which of its pages is in front the page says; «layered pane» says nothing
        return new SpokenPlace(widget, QAccessible::Client);
    if (name == QLatin1String("QFrame"))
        return new SpokenPlace(widget, QAccessible::Grouping);
    return name == QLatin1String("QWidget") ? new SpokenPlace(widget, QAccessible::Client) : nullptr;
}

} // namespace

void teachSpeaking()
{
    static const bool taught = [] {
        QAccessible::installFactory(speaking);
        // Qt says which table, list or tree the keyboard came to, but not to which line of it.
        QObject::connect(qApp, &QApplication::focusChanged, qApp, [](const QWidget *, QWidget *now) {
            if (auto *view = qobject_cast<QAbstractItemView *>(now); view && QAccessible::isActive())
                QTimer::singleShot(0, view, [view] {
                    if (view->hasFocus())
                        tellCurrent(view, QAccessible::Focus);
                });
        });
        return true;
    }();
    static_cast<void>(taught);
}

void speakAs(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, static_cast<int>(role));
}

void tellCurrent(QAbstractItemView *view, QAccessible::Event what)
{
    const QModelIndex current = view->currentIndex();
    if (!QAccessible::isActive() || !current.isValid())
        return;
    int row = current.row();
    if (const auto *tree = qobject_cast<QTreeView *>(view)) { // as it is unfolded
        row = 0;
        for (QModelIndex above = tree->indexAbove(current); above.isValid(); above = tree->indexAbove(above))
            ++row;
    }
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(view);
    QAccessibleTableInterface *cells = node ? node->tableInterface() : nullptr;
    QAccessibleInterface *cell = cells ? cells->cellAt(row, current.column()) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, what);
    QAccessible::updateAccessibility(&event);
}

void tellChoice(Choice *choice)
{
    if (!QAccessible::isActive() || !choice->hasFocus() || choice->currentIndex() < 0 || choice->view()->isVisible())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(choice->view());
    QAccessibleTableInterface *lines = list ? list->tableInterface() : nullptr;
    QAccessibleInterface *line = lines ? lines->cellAt(choice->currentIndex(), choice->modelColumn()) : nullptr;
    if (!line)
        return;
    QAccessibleEvent event(line, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void announce(QLabel *label, const QString &sentence)
{
    if (!label->property(roleProperty).isValid())
        speakAs(label, QAccessible::Notification);
    const bool changed = label->text() != sentence;
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty() || !QAccessible::isActive())
        return;
    if (changed) {
        QAccessibleEvent renamed(label, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
    // A screen reader says what begins to show and is a notification, whether or not it stood there before.
    QAccessibleEvent shown(label, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace faktorbenk::gui
