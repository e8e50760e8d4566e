#include "gui/forms/spelling.h"

#include "wording/factortext.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QLibrary>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace faktorbenk::gui {

namespace {

constexpr int mostSuggestions = 5;
constexpr int shortestWord = 3;

// Hunspell's interface for C, which has not changed since 1.2; the machine may be without it.
struct Hunspell;
struct Functions {
    Hunspell *(*create)(const char *affixes, const char *words) = nullptr;
    void (*destroy)(Hunspell *) = nullptr;
    int (*spell)(Hunspell *, const char *word) = nullptr;
    int (*suggest)(Hunspell *, char ***found, const char *word) = nullptr;
    void (*freeList)(Hunspell *, char ***found, int count) = nullptr;
    char *(*encoding)(Hunspell *) = nullptr;
};

std::optional<Functions> functions()
{
    for (const auto &[name, version] : {std::pair(u"hunspell-1.7"_s, 0), std::pair(u"hunspell-1.7"_s, -1), std::pair(u"libhunspell-1.7"_s, -1)}) {
        QLibrary library(name, version); // stays loaded
        if (!library.load())
            continue;
        Functions all;
        const auto find = [&library](auto &function, const char *symbol) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(symbol));
            return function != nullptr;
        };
        if (find(all.create, "Hunspell_create") && find(all.destroy, "Hunspell_destroy") && find(all.spell, "Hunspell_spell") &&
            find(all.suggest, "Hunspell_suggest") && find(all.freeList, "Hunspell_free_list") &&
            find(all.encoding, "Hunspell_get_dic_encoding"))
            return all;
    }
    return std::nullopt;
}

} // namespace

class Dictionary
{
public:
    Dictionary(const Functions &functions, const QString &affixes, const QString &words)
        : m_call(functions), m_handle(functions.create(QFile::encodeName(affixes).constData(), QFile::encodeName(words).constData())),
          m_latin(QByteArray(functions.encoding(m_handle)).toUpper().startsWith("ISO8859-1"))
    {
    }
    ~Dictionary() { m_call.destroy(m_handle); }
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    bool knows(const QString &word) const { return m_call.spell(m_handle, encoded(word).constData()) != 0; }
    QStringList suggestions(const QString &word) const
    {
        char **found = nullptr;
        const int count = m_call.suggest(m_handle, &found, encoded(word).constData());
        QStringList all;
        for (int i = 0; i < std::min(count, mostSuggestions); ++i)
            all += m_latin ? QString::fromLatin1(found[i]) : QString::fromUtf8(found[i]);
        m_call.freeList(m_handle, &found, count);
        return all;
    }

private:
    QByteArray encoded(const QString &word) const { return m_latin ? word.toLatin1() : word.toUtf8(); }

    Functions m_call;
    Hunspell *m_handle;
    bool m_latin;
};

namespace {

std::shared_ptr<Dictionary> readDictionary(const QString &language, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString base = QDir(folder).filePath(language);
        if (!QFile::exists(base + u".aff"_s) || !QFile::exists(base + u".dic"_s))
            continue;
        const auto library = functions();
        return library ? std::make_shared<Dictionary>(*library, base + u".aff"_s, base + u".dic"_s) : nullptr;
    }
    return nullptr;
}

} // namespace

Spelling::Spelling(const QString &language, const QStringList &folders, const QStringList &ours, QObject *parent)
    : QObject(parent), m_ours(ours)
{
    auto *reading = new QFutureWatcher<std::shared_ptr<Dictionary>>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading] {
        m_dictionary = reading->result();
        reading->deleteLater();
        if (m_dictionary)
            Q_EMIT ready();
    });
    reading->setFuture(QtConcurrent::run(readDictionary, language, folders));
}

Spelling::~Spelling() = default;

QString Spelling::languageOfWindow()
{
    switch (wording::installedLanguage()) {
    case wording::Language::Nynorsk:
        return u"nn_NO"_s;
    case wording::Language::English:
        return u"en_GB"_s;
    case wording::Language::Bokmal:
        break;
    }
    return u"nb_NO"_s;
}

QStringList Spelling::foldersOfMachine()
{
    QStringList folders{QCoreApplication::applicationDirPath() + u"/dictionaries"_s};
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders += data + u"/hunspell"_s;
    return folders;
}

QStringList Spelling::wordsOfTheSurvey()
{
    QStringList words;
    for (const survey::Factor factor : survey::allFactors())
        words += wording::factorName(factor).toLower().split(u' ');
    return words;
}

bool Spelling::passes(const QString &word) const
{
    if (!m_dictionary || word.size() < shortestWord || word.front().isUpper())
        return true;
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c.isUpper(); }) ||
           m_ours.contains(word) || m_dictionary->knows(word);
}

QStringList Spelling::suggestions(const QString &word) const
{
    return m_dictionary ? m_dictionary->suggestions(word) : QStringList();
}

} // namespace faktorbenk::gui
