#include "followup/presenttense.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace faktorbenk::followup {

namespace {

// Letters beyond ASCII are letters too.
QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

using Words = QSet<QString>;

Words wordsIn(const char16_t *text)
{
    const QStringList list = QString::fromUtf16(text).split(u' ', Qt::SkipEmptyParts);
    return Words(list.begin(), list.end());
}

// What opens a clause that is not the sentence's own: «dem som vil», «det vi kan når …».
const Words &subordinators()
{
    static const Words words = wordsIn(u"som at når hvis om fordi da der dersom viss mens medan før etter hva kva hvordan "
                                       u"korleis hvor kor hvem kven hvilke slik så for uten utan hvorfor kvifor");
    return words;
}

const Words &intentions()
{
    static const Words words =
        wordsIn(u"skal skulle vil ville bør burde må måtte ønsker ønskjer ynskjer håper håpar vonar");
    return words;
}

// Present tense beyond doubt; «gjer», «tek», «kjem» … are nynorsk.
const Words &presents()
{
    static const Words words =
        wordsIn(u"er har gjør gjer sier seier får blir vert kan tør vet veit ser går står tar tek gir gjev kommer kjem "
                u"hjelper finner finn holder held legger legg setter set deler snakker snakkar lytter lyttar bruker "
                u"brukar spør svarer svarar møter viser lærer jobber jobbar arbeider arbeidar følger følgjer støtter "
                u"støttar tenker tenkjer kjenner kjenner opplever opplev heier heiar skriv skriver les leser fortel "
                u"forteller ligg ligger sit sitter spiller stiller bidrar bidreg samarbeider samarbeidar");
    return words;
}

const Words &pasts()
{
    static const Words words =
        wordsIn(u"var hadde ble blei vart fikk fekk gikk gjekk kom tok ga gav sa gjorde fant fann holdt heldt hjalp "
                u"spurte snakket snakka lyttet lytta jobbet jobba brukte delte støttet støtta fortalte fortalde visste "
                u"kunne trodde tenkte");
    return words;
}

const Words &infinitives()
{
    static const Words words =
        wordsIn(u"være vere ha bli verte få gi gje ta gjøre gjere hjelpe dele lytte snakke bruke si seie se sjå støtte følge "
                u"følgje vise lære jobbe arbeide samarbeide bidra skape spørre spørje svare legge leggje sette setje holde "
                u"halde finne tenke tenkje prøve sørge sørgje stille rose skryte planlegge planleggje avklare forklare "
                u"hilse helse tilby tilpasse motivere prioritere involvere informere delta kommunisere lede leie starte "
                u"slutte fortsette fortsetje beholde behalde oppmuntre inkludere anerkjenne kjenne ringe sende lage");
    return words;
}

// Who acts, when one word says it.
const Words &subjects()
{
    static const Words words =
        wordsIn(u"vi me jeg eg du han hun ho de dei dere de lederen leiaren sjefen ledelsen leiinga medarbeiderne "
                u"medarbeidarane kollegene kollegaene kollegaane lederne leiarane organisasjonen kommunen avdelingen "
                u"avdelinga enheten eininga");
    return words;
}

// Ends like a verb in the past, and is none.
const Words &notPast()
{
    static const Words words = wordsIn(u"ansatte tilsatte tilsette begge ofte beste fleste siste første faste lette trygge "
                                       u"voksne vaksne både alltid måtte ikke alle glade ledende heller enkelte bedre "
                                       u"betre utdannede utdanna flinke gode nyutdannede nyutdanna raskt rett sjølv selv "
                                       u"møte forstå la ta ha dra sjå få bra bidra finst sett mottatte kan lete godta "
                                       u"vente motta delta");
    return words;
}

bool looksPast(const QString &word)
{
    static const QRegularExpression ending = pattern(u"(?:[a-zæøå]{2}(?:et|te|dde|gde|vde|lde)|[^aeiouyæøå]{1,2}a)$"_s);
    return word.size() > 4 && !notPast().contains(word) && ending.match(word).hasMatch();
}

bool looksPresent(const QString &word)
{
    return presents().contains(word) || (word.size() > 2 && (word.endsWith(u"er"_s) || word.endsWith(u"ar"_s)));
}

// The words of the sentence's own clause: after the comma of an opening «når …,», before the next clause.
QStringList mainClause(const QString &line)
{
    static const QRegularExpression end = pattern(u"[.!?:;()]"_s);
    static const QRegularExpression notWord = pattern(u"[^a-zæøåéèêóòôü-]+"_s);
    QString text = line.toLower().trimmed();
    text.remove(pattern(u"^[^a-zæøå]+"_s));
    const auto split = [](const QString &part) { return part.split(notWord, Qt::SkipEmptyParts); };
    QStringList words = split(text.section(end, 0, 0));
    if (!words.isEmpty() && subordinators().contains(words.first())) {
        const qsizetype comma = text.indexOf(u',');
        if (comma < 0)
            return {};
        words = split(text.mid(comma + 1).section(end, 0, 0));
    }
    for (qsizetype i = 0; i < words.size(); ++i)
        if (subordinators().contains(words[i]))
            return words.first(i);
    return words;
}

} // namespace

std::optional<TenseDoubt> doubtPresentTense(const QString &line)
{
    const QStringList words = mainClause(line);
    if (words.isEmpty())
        return std::nullopt;
    if (words.first() == u"å" || infinitives().contains(words.first()))
        return words.first() == u"å" && words.size() == 1 ? std::nullopt : std::optional(TenseDoubt::Infinitive);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const bool afterSubject = i > 0 && subjects().contains(words[i - 1]);
        if (intentions().contains(word))
            return TenseDoubt::Intention;
        if ((word == u"kommer" || word == u"kjem") && words.value(i + 1) == u"til" && words.value(i + 2) == u"å")
            return TenseDoubt::Intention;
        if (pasts().contains(word) || (afterSubject && looksPast(word)))
            return TenseDoubt::Past;
        if (presents().contains(word) || (afterSubject && looksPresent(word)))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace faktorbenk::followup
