// How the window looks and speaks, as its menu lets the user choose it.

#include "gui/mainwindow.h"

#include "gui/design/style.h"
#include "gui/exporter.h"
#include "gui/forms/planpage.h"
#include "gui/pages/importpage.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTextDocument>
#include <QTextEdit>

namespace faktorbenk::gui {

namespace {

constexpr int textSizes[] = {50, 75, 100, 115, 130, 150, 175, 200}; // percent

} // namespace

void MainWindow::makeAppearanceMenu()
{
    m_appearanceMenu = m_menu->addMenu(tr("Language, text and colours"));
    // Filled when it is wanted: the start can spare it.
    connect(m_appearanceMenu, &QMenu::aboutToShow, this, &MainWindow::fillAppearanceMenu);
}

void MainWindow::fillAppearanceMenu()
{
    m_appearanceMenu->clear();
    qDeleteAll(m_appearanceMenu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const auto group = [this](const QString &title) {
        QMenu *menu = m_appearanceMenu->addMenu(title);
        new QActionGroup(menu);
        return menu;
    };
    const auto add = [this](QMenu *menu, const QString &text, const Appearance &chosen) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen == m_appearance);
        menu->findChild<QActionGroup *>()->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen] { Q_EMIT appearanceChosen(chosen); });
    };
    const auto with = [this](auto Appearance::*part, auto value) {
        Appearance chosen = m_appearance;
        chosen.*part = value;
        return chosen;
    };
    using wording::FactorNames;
    using wording::Language;
    QMenu *languages = group(tr("Language"));
    // Each in itself, so that whoever reads only one of them finds it.
    add(languages, QStringLiteral("Bokmål"), with(&Appearance::language, Language::Bokmal));
    add(languages, QStringLiteral("Nynorsk"), with(&Appearance::language, Language::Nynorsk));
    add(languages, QStringLiteral("English"), with(&Appearance::language, Language::English));
    QMenu *sizes = group(tr("Size of text"));
    const int asked = qRound(design::scale() * 100 * 100 / m_appearance.textSize); // by the desktop
    for (const int size : textSizes)
        if (size >= 100 || size * asked >= 100 * 100)
            add(sizes, tr("%1 %").arg(size), with(&Appearance::textSize, size));
    QMenu *modes = group(tr("Colours"));
    add(modes, tr("As the computer"), with(&Appearance::mode, std::optional<design::Mode>()));
    add(modes, tr("Light"), with(&Appearance::mode, std::optional(design::Mode::Light)));
    add(modes, tr("Dark"), with(&Appearance::mode, std::optional(design::Mode::Dark)));
    QMenu *names = group(tr("Names of the factors"));
    add(names, tr("Professional: %1").arg(wording::factorName(survey::Factor::fromIndex(0), FactorNames::Professional)),
        with(&Appearance::names, FactorNames::Professional));
    add(names, tr("Everyday: %1").arg(wording::factorName(survey::Factor::fromIndex(0), FactorNames::Everyday)),
        with(&Appearance::names, FactorNames::Everyday));
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
}

// Forms of the plan save themselves; other pages do not, until their button is pressed.
bool MainWindow::hasUnsavedTyping() const
{
    const QWidget *front = m_ui->pages->currentWidget();
    if (!front || formInFront())
        return false;
    for (const auto *line : front->findChildren<QLineEdit *>())
        if (line->isVisible() && !line->isReadOnly() && line->isModified() && !line->text().isEmpty())
            return true;
    for (const auto *text : front->findChildren<QTextEdit *>())
        if (text->isVisible() && !text->isReadOnly() && text->document()->isModified() && !text->document()->isEmpty())
            return true;
    return false;
}

bool MainWindow::mayBeReplaced()
{
    if (const auto saved = m_session.savePlans(); !saved) {
        if (const PlanPage *form = formInFront(); !form || !form->showsTrouble())
            showFailure(saved.error());
        return false;
    }
    const bool busy = m_exporter->isWriting() || (m_importing && m_importing->intake().isWorking());
    if (busy) {
        QMessageBox::information(this, tr("Not now"), tr("Something is being read or written. Try again when it is done."));
        return false;
    }
    const bool reading = m_importing && m_ui->pages->currentWidget() == m_importing &&
                         m_importing->intake().step() != IntakeController::Step::Done;
    if (!reading && !hasUnsavedTyping())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Not saved yet"),
                         reading ? tr("The window opens anew, and what you have begun to read in has to be begun again.")
                                 : tr("The window opens anew, and what you have typed on this page is not saved yet."),
                         QMessageBox::NoButton, this);
    QPushButton *go = question.addButton(tr("Open anew"), QMessageBox::AcceptRole);
    question.setDefaultButton(question.addButton(tr("Stay"), QMessageBox::RejectRole));
    question.exec();
    return question.clickedButton() == static_cast<QAbstractButton *>(go);
}

} // namespace faktorbenk::gui
