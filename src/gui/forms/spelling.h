#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

namespace faktorbenk::gui {

class Dictionary;

// Whether a word is spelt as the dictionaries of this machine have it. Qt has no spell-check; where hunspell and a dictionary
// for the language are installed, theirs is used, and where they are not nothing is marked.
//
// Gentle: names (whatever begins with a capital), short words and what has digits in it pass unasked.
class Spelling final : public QObject
{
    Q_OBJECT
public:
    // language: as dictionaries are called, «nb_NO». Looks for it in the folders, the first that has it, beside the work of the
    // thread that asks; until ready() every word passes. ours: words that are right whatever the dictionary says, in small letters.
    Spelling(const QString &language, const QStringList &folders, const QStringList &ours, QObject *parent = nullptr);
    ~Spelling() override;

    static QString languageOfWindow();     // which the window is in
    static QStringList foldersOfMachine(); // where dictionaries are kept
    static QStringList wordsOfTheSurvey(); // of the factors' names

    bool isReady() const { return m_dictionary != nullptr; }
    bool passes(const QString &word) const;
    QStringList suggestions(const QString &word) const; // the likeliest first; a few

Q_SIGNALS:
    void ready();

private:
    QStringList m_ours;
    std::shared_ptr<Dictionary> m_dictionary; // null: not read yet, or not there
};

} // namespace faktorbenk::gui
