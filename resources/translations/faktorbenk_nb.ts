<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb">
<context>
    <name>About</name>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lest %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Results brought in</source>
        <translation>Resultatene hentet inn</translation>
    </message>
    <message>
        <source>Published means</source>
        <translation>Publiserte snitt</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Vær varsom</translation>
    </message>
    <message>
        <source>The published mean of a service is for one kind of service, while the municipality&apos;s figures are for all of it.</source>
        <translation>Det publiserte snittet for en tjeneste gjelder én slags tjeneste, mens kommunens tall gjelder hele kommunen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>The sum of all answers on a factor divided by how many they are, on a scale from 1 to 5, with one decimal.</source>
        <translation>Summen av alle svar på en faktor delt på hvor mange de er, på en skala fra 1 til 5, med én desimal.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Taken between the means as they are shown. 0.2 or more is worth talking about; less is within the margin of error. The sign says which way, not whether it is good.</source>
        <translation>Regnet mellom snittene slik de vises. 0,2 eller mer er verdt å snakke om; mindre er innenfor feilmarginen. Tegnet sier hvilken vei, ikke om det er bra.</translation>
    </message>
    <message>
        <source>Uncertainty (±)</source>
        <translation>Usikkerhet (±)</translation>
    </message>
    <message>
        <source>The unit&apos;s own 95 % margin: the fewer have answered of those invited, and the more they differ, the wider. It tells how much weight a difference bears.</source>
        <translation>Enhetens egen 95&#xa0;%-margin: Jo færre som har svart av de inviterte, og jo mer de spriker, desto bredere. Den sier hvor mye en forskjell tåler.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Laget med</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjenestetype</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>For leaders, union representatives and safety representatives</source>
        <translation>For leder, tillitsvalgt og verneombud</translation>
    </message>
    <message>
        <source>For all staff</source>
        <translation>For alle ansatte</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Måling %1</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>grense %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>resultater per %1</translation>
    </message>
    <message>
        <source>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</source>
        <translation>▲ 0,2 eller mer over · ▼ 0,2 eller mer under · • innenfor feilmarginen</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Hva som er skjult</translation>
    </message>
    <message>
        <source>distributions %1</source>
        <translation>fordelinger %1</translation>
    </message>
</context>
<context>
    <name>ActionPlanPage</name>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Shift+Enter breaks the line. Alt with the arrows moves a line, also to another goal; so does dragging it. Ctrl+Delete takes it away. Enter on a goal shows its factor. A deadline may be words: “August”, “1 June”, “week 34”. Everything is saved as you write.</source>
        <translation>Enter skriver og går videre til neste linje, Tab til neste felt, Shift+Enter bryter linja. Alt med pilene flytter en linje, også til et annet mål; det gjør musa også. Ctrl+Delete tar den bort. Enter på et mål viser faktoren. Fristen kan være ord: «August», «1. juni», «uke 34». Alt lagres mens du skriver.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>strongly disagree</source>
        <translation>svært uenig</translation>
    </message>
    <message>
        <source>partly disagree</source>
        <translation>delvis uenig</translation>
    </message>
    <message>
        <source>neither agree nor disagree</source>
        <translation>verken enig eller uenig</translation>
    </message>
    <message>
        <source>partly agree</source>
        <translation>delvis enig</translation>
    </message>
    <message>
        <source>strongly agree</source>
        <translation>svært enig</translation>
    </message>
</context>
<context>
    <name>AtRestPage</name>
    <message>
        <source>Single responses</source>
        <translation>Enkeltsvar</translation>
    </message>
    <message>
        <source>Let only me open it</source>
        <translation>La bare meg åpne den</translation>
    </message>
    <message>
        <source>Rounds and their single responses</source>
        <translation>Målingene og enkeltsvarene i dem</translation>
    </message>
    <message>
        <source>Removing the single responses</source>
        <translation>Fjerner enkeltsvarene</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>What goes: the single responses, and all figures that are hidden now, of small units, factors, distributions and groups. Nobody can read them out of the file any more.</source>
        <translation>Det som går: enkeltsvarene, og alle tall som er skjult nå, for små enheter, faktorer, fordelinger og grupper. Ingen kan lese dem ut av fila lenger.</translation>
    </message>
    <message>
        <source>What stays: all figures that are shown now to leaders and representatives, and how many have answered in each group.</source>
        <translation>Det som står igjen: alle tall som nå vises for ledere og tillitsvalgte, og hvor mange som har svart i hver gruppe.</translation>
    </message>
    <message>
        <source>What it costs: what is hidden now stays hidden, also with a lower floor. No responses can be added to the round, and its units cannot be arranged anew. Should that be needed, all of its responses must be read in once more.</source>
        <translation>Det det koster: Det som er skjult nå, forblir skjult, også om grensen senkes. Ingen svar kan legges til målingen, og enhetene i den kan ikke ordnes på nytt. Trengs det, må alle svarene i målingen leses inn på nytt.</translation>
    </message>
    <message>
        <source>It cannot be undone. Older copies of the file, and the export it was read from, still have all of it.</source>
        <translation>Det kan ikke angres. Eldre kopier av fila, og eksporten den ble lest fra, har fortsatt alt.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>There is no background in this round: the export it was read from had nothing on gender, age, education, position or leadership.</source>
        <translation>Denne målingen har ingen bakgrunn: Eksporten den ble lest fra, hadde ingenting om kjønn, alder, utdanning, stillingsprosent eller lederansvar.</translation>
    </message>
</context>
<context>
    <name>BenchmarksPage</name>
    <message>
        <source>Published means</source>
        <translation>Landstall</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tilbake til resultatene</translation>
    </message>
    <message>
        <source>There are no published means in this file. Add the known ones, or type a row of your own.</source>
        <translation>Det er ingen landstall i denne fila. Legg inn de kjente, eller skriv en egen rad.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Add the known means for Norway</source>
        <translation>Legg inn kjente landstall</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Fjern raden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Source of the row</source>
        <translation>Kilden til raden</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>lest</translation>
    </message>
    <message>
        <source>The day the source was read</source>
        <translation>Dagen kilden ble lest</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>All plans</source>
        <translation>Alle planer</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>Jobber med</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
    <message>
        <source>Name of the unit contains</source>
        <translation>Enhetens navn inneholder</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Enhetens navn</translation>
    </message>
    <message>
        <source>No unit is like that. Choose “all units”, or take words out of the name.</source>
        <translation>Ingen enhet er slik. Velg «alle enheter», eller ta bort ord i navnet.</translation>
    </message>
    <message>
        <source>Steps: preparations, survey, analysis, follow-up, evaluation; filled is done, half is under way. Open, overdue and done count measures. ! wants attention. Enter opens the unit. No results are shown here.</source>
        <translation>Steg: forberedelser, gjennomføring, analyse, oppfølging, evaluering; fylt er ferdig, halvt er i gang. Åpne, forfalt og ferdig teller tiltak. ! trenger oppmerksomhet. Enter åpner enheten. Ingen resultater vises her.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Unit: %1</source>
        <translation>Enhet: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ansvar: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>Deadline as written: %1</source>
        <translation>Fristen slik den er skrevet: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Frist: %1</translation>
    </message>
    <message>
        <source>10-FAKTOR</source>
        <translation>10-FAKTOR</translation>
    </message>
    <message>
        <source>Follow-up of the 10-FAKTOR plan: %1</source>
        <translation>Oppfølging av 10-FAKTOR-planen: %1</translation>
    </message>
    <message>
        <source>How do we practise what we agreed on? Which measures are done, and have they worked? What more is needed?</source>
        <translation>Hvordan praktiserer vi det vi ble enige om? Hvilke tiltak er gjennomført, og har de fungert? Hva mer trengs?</translation>
    </message>
    <message>
        <source>10-FAKTOR: the plan of %1</source>
        <translation>10-FAKTOR: planen til %1</translation>
    </message>
    <message>
        <source>10-FAKTOR: the plans of %1</source>
        <translation>10-FAKTOR: planene i %1</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Replace the responses that are there; they are removed</source>
        <translation>Erstatt svarene som er der; de blir fjernet</translation>
    </message>
    <message>
        <source>Add these to the responses that are there</source>
        <translation>Legg disse til svarene som er der</translation>
    </message>
    <message>
        <source>The new file:</source>
        <translation>Den nye fila:</translation>
    </message>
    <message>
        <source>Where the new file is to be kept</source>
        <translation>Hvor den nye fila skal ligge</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Velg&#xa0;…</translation>
    </message>
    <message>
        <source>Choose where the new file is to be kept</source>
        <translation>Velg hvor den nye fila skal ligge</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Which units to show</source>
        <translation>Hvilke enheter som vises</translation>
    </message>
    <message>
        <source>Units and what changes</source>
        <translation>Enheter og hva som endres</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Slipp filer eller en mappe her</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Velg filer&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Velg en mappe&#xa0;…</translation>
    </message>
    <message>
        <source>Response exports, composite reports, unit lists and published means can come together. What each file is, is recognised; you can correct it before anything is stored.</source>
        <translation>Svaruttrekk, sammensatte rapporter, enhetslister og publiserte snitt kan komme sammen. Hva hver fil er, gjenkjennes; du kan rette det før noe lagres.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarte</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» er ikke et helt tall.</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>advarsel: </translation>
    </message>
    <message>
        <source>note: </source>
        <translation>merk: </translation>
    </message>
    <message>
        <source>… and %1 more faults.</source>
        <translation>… og %1 feil til.</translation>
    </message>
    <message>
        <source>Nothing was stored. Faults: %1.</source>
        <translation>Ingenting ble lagret. Antall feil: %1.</translation>
    </message>
    <message>
        <source>response export</source>
        <translation>svarfil</translation>
    </message>
    <message>
        <source>unit list</source>
        <translation>enhetsliste</translation>
    </message>
    <message>
        <source>published means</source>
        <translation>publiserte snitt</translation>
    </message>
    <message>
        <source>composite report</source>
        <translation>sammensatt rapport</translation>
    </message>
    <message>
        <source>--replace and --add cannot be used together.</source>
        <translation>--replace og --add kan ikke brukes sammen.</translation>
    </message>
    <message>
        <source>Stored %1 respondents in %2 units, round %3.</source>
        <translation>Lagret svar fra %1 personer i %2 enheter, måling %3.</translation>
    </message>
    <message>
        <source>Stored a unit list of %1 units.</source>
        <translation>Lagret en enhetsliste med %1 enheter.</translation>
    </message>
    <message>
        <source>Stored %1 rows of published means.</source>
        <translation>Lagret %1 rader med publiserte snitt.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>%1: %2, %3, separator %4</source>
        <translation>%1: %2, %3, skilletegn %4</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Oppfattet som</translation>
    </message>
    <message>
        <source>Rows: %1. Respondents: %2. Rounds: %3.</source>
        <translation>Rader: %1. Personer som har svart: %2. Målinger: %3.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Rader: %1.</translation>
    </message>
    <message>
        <source>Faults: %1.</source>
        <translation>Antall feil: %1.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 the database cannot be used</source>
        <translation>Sluttkoder: 0 ferdig · 1 det som skulle leses inn, ble avvist · 2 feil bruk · 3 databasen kan ikke brukes</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finnes ingen kommando «%1».</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 har ikke noe valg «%2».</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 må ha en verdi.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2</source>
        <translation>«%1» kan ikke brukes her: %2</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 skal ikke ha noen verdi.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 mangler.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Works with the results of the 10-FAKTOR survey. Every figure has passed the gate that guards anonymity.</source>
        <translation>Arbeider med resultater fra 10-FAKTOR-undersøkelsen. Alle tall har gått gjennom kontrollen som verner anonymiteten.</translation>
    </message>
    <message>
        <source>More about one command: faktorbenk-cli COMMAND --help</source>
        <translation>Mer om én kommando: faktorbenk-cli KOMMANDO --help</translation>
    </message>
    <message>
        <source>results of the 10-FAKTOR survey from the command line</source>
        <translation>resultater fra 10-FAKTOR-undersøkelsen på kommandolinja</translation>
    </message>
    <message>
        <source>the Faktorbenk file</source>
        <translation>Faktorbenk-fila</translation>
    </message>
    <message>
        <source>the round; without it, the newest</source>
        <translation>målingen; uten dette den nyeste</translation>
    </message>
    <message>
        <source>the round, instead of what the file says</source>
        <translation>målingen, i stedet for det som står i fila</translation>
    </message>
    <message>
        <source>text for people (the default) or JSON</source>
        <translation>lesbar tekst (det vanlige) eller JSON</translation>
    </message>
    <message>
        <source>Stores response exports; makes DB if it does not exist. All or nothing.</source>
        <translation>Leser inn svarfiler; lager DB hvis den ikke finnes. Alt eller ingenting.</translation>
    </message>
    <message>
        <source>leave rows with faults out instead of refusing</source>
        <translation>utelat rader med feil i stedet for å avvise alt</translation>
    </message>
    <message>
        <source>instead of the responses the round already has</source>
        <translation>i stedet for svarene målingen alt har</translation>
    </message>
    <message>
        <source>to the responses the round already has</source>
        <translation>i tillegg til svarene målingen alt har</translation>
    </message>
    <message>
        <source>Stores a unit list: the tree, the service types, how many were invited.</source>
        <translation>Leser inn en enhetsliste: hvem som hører under hvem, tjenestetyper og hvor mange som var invitert.</translation>
    </message>
    <message>
        <source>Stores published means, national and per service type.</source>
        <translation>Leser inn publiserte snitt, nasjonale og per tjenestetype.</translation>
    </message>
    <message>
        <source>Says what a file is taken for and lists its faults. Stores nothing.</source>
        <translation>Sier hva en fil oppfattes som, og viser feilene i den. Lagrer ingenting.</translation>
    </message>
    <message>
        <source>what to take it for; without it, its header tells</source>
        <translation>hva fila skal leses som; uten dette avgjør kolonnenavnene</translation>
    </message>
    <message>
        <source>Lists the rounds, oldest first.</source>
        <translation>Viser målingene, den eldste først.</translation>
    </message>
    <message>
        <source>Shows the units as a tree, with the status of each.</source>
        <translation>Viser enhetene som et tre, med status for hver.</translation>
    </message>
    <message>
        <source>Shows a unit&apos;s ten factors, compared.</source>
        <translation>Viser de ti faktorene for en enhet, med sammenligninger.</translation>
    </message>
    <message>
        <source>the unit&apos;s code</source>
        <translation>koden til enheten</translation>
    </message>
    <message>
        <source>for whom; staff gets no distributions</source>
        <translation>for hvem; ansatte (staff) får ikke svarfordelinger</translation>
    </message>
    <message>
        <source>Shows the means of all units and factors.</source>
        <translation>Viser snittene for alle enheter og faktorer.</translation>
    </message>
    <message>
        <source>text for people (the default), JSON or CSV</source>
        <translation>lesbar tekst (det vanlige), JSON eller CSV</translation>
    </message>
    <message>
        <source>Shows what is withheld, and why: the suppression log.</source>
        <translation>Viser hva som er skjult, og hvorfor.</translation>
    </message>
    <message>
        <source>Shows the fewest respondents a group must have to be shown, or sets it.</source>
        <translation>Viser grensen: hvor mange som minst må ha svart for at en gruppe vises. Kan også sette den.</translation>
    </message>
    <message>
        <source>why it is set; kept in the file</source>
        <translation>hvorfor den settes; begrunnelsen lagres i fila</translation>
    </message>
    <message>
        <source>Writes this manual as a man page.</source>
        <translation>Skriver denne håndboka som en man-side.</translation>
    </message>
    <message>
        <source>See faktorbenk-cli --help.</source>
        <translation>Se faktorbenk-cli --help.</translation>
    </message>
    <message>
        <source>Shows the whole municipality by gender, age and so on, one at a time.</source>
        <translation>Viser hele kommunen etter kjønn, alder og så videre, ett kjennetegn om gangen.</translation>
    </message>
    <message>
        <source>a higher floor for distributions; without it, the same</source>
        <translation>en høyere grense for fordelinger; uten den, den samme</translation>
    </message>
    <message>
        <source>Shows what has been handed out, or notes that something was; figures that come later are kept from being combined with it.</source>
        <translation>Viser hva som er delt ut, eller skriver ned at noe er delt ut; tall som kommer senere, kan da ikke settes sammen med det.</translation>
    </message>
    <message>
        <source>notes a hand-out of the round as it is now: what it was, to whom</source>
        <translation>skriver ned at noe fra målingen slik den er nå, er delt ut: hva, og til hvem</translation>
    </message>
    <message>
        <source>the unit it was about; without it, all</source>
        <translation>enheten det gjaldt; uten den, alle</translation>
    </message>
    <message>
        <source>the round</source>
        <translation>målingen</translation>
    </message>
    <message numerus="yes">
        <source>warning: %n report(s) were handed out under a higher floor. They stay as they are; what is shown from now on is kept from being combined with them.</source>
        <translation>
            <numerusform>advarsel: Én rapport er delt ut under en høyere grense. Den blir som den er; det som vises fra nå av, kan ikke settes sammen med den.</numerusform>
            <numerusform>advarsel: %n rapporter er delt ut under en høyere grense. De blir som de er; det som vises fra nå av, kan ikke settes sammen med dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the floor is to be: floor N --reason TEXT.</source>
        <translation>Oppgi hva grensen skal være: floor N --reason TEKST.</translation>
    </message>
    <message>
        <source>The floor of distributions cannot be lower than that of the other figures.</source>
        <translation>Grensen for fordelinger kan ikke være lavere enn grensen for de andre tallene.</translation>
    </message>
    <message>
        <source>Nothing has been handed out.</source>
        <translation>Ingenting er delt ut.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Grense</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>alle ansatte</translation>
    </message>
    <message>
        <source>leaders and representatives</source>
        <translation>ledere og tillitsvalgte</translation>
    </message>
    <message>
        <source>warning: %1 is an older copy that may still have them. Delete it if it is not needed.</source>
        <translation>advarsel: %1 er en eldre kopi som fortsatt kan inneholde dem. Slett den hvis den ikke trengs.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>Stored a composite report of %1 units, round %2.</source>
        <translation>Lagret en sammensatt rapport med %1 enheter, måling %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Rounds: %2.</source>
        <translation>Rader: %1. Målinger: %2.</translation>
    </message>
    <message>
        <source>Stores composite reports: figures per unit instead of answers. Responses of the round stay as they are, and come first.</source>
        <translation>Leser inn sammensatte rapporter: tall per enhet i stedet for svar. Svar målingen alt har, blir som de er og går foran.</translation>
    </message>
    <message>
        <source>instead of the composite figures the round already has</source>
        <translation>i stedet for tallene målingen alt har fra en sammensatt rapport</translation>
    </message>
    <message>
        <source>Name a file, or give --known.</source>
        <translation>Oppgi en fil, eller --known.</translation>
    </message>
    <message>
        <source>do it without being asked</source>
        <translation>gjør det uten å bli spurt</translation>
    </message>
    <message>
        <source>those that come with the program, instead of a file</source>
        <translation>de som følger med programmet, i stedet for en fil</translation>
    </message>
    <message>
        <source>Shows the published means and which a round is held against, or chooses another.</source>
        <translation>Viser de publiserte snittene og hvilke en måling holdes opp mot, eller velger et annet.</translation>
    </message>
    <message>
        <source>hold the round against the means of this year; “newest”: by the rule again</source>
        <translation>hold målingen opp mot snittene fra dette året; «newest»: etter regelen igjen</translation>
    </message>
    <message>
        <source>with --use: of this service type, instead of the whole country</source>
        <translation>med --use: for denne tjenestetypen, i stedet for hele landet</translation>
    </message>
    <message>
        <source>Shows how many were invited and who says so, or writes a unit&apos;s number by hand.</source>
        <translation>Viser hvor mange som var invitert og hvem som sier det, eller skriver inn tallet for en enhet.</translation>
    </message>
    <message>
        <source>the unit N is written for: the people directly in it</source>
        <translation>enheten N gjelder: de som hører direkte til den</translation>
    </message>
    <message>
        <source>remove the number written by hand; the unit list&apos;s comes back</source>
        <translation>fjern tallet som er skrevet inn; enhetslistens kommer tilbake</translation>
    </message>
    <message>
        <source>Shows units that are new or gone since the round before, and how they are linked.</source>
        <translation>Viser enheter som er nye eller borte siden forrige måling, og hvordan de er koblet.</translation>
    </message>
    <message>
        <source>Says which unit or units of the round before a unit was.</source>
        <translation>Sier hvilken enhet eller hvilke enheter i forrige måling en enhet var.</translation>
    </message>
    <message>
        <source>what happened; without it, same</source>
        <translation>hva som skjedde; uten: same</translation>
    </message>
    <message>
        <source>a note that is shown with the comparison</source>
        <translation>en merknad som vises ved sammenligningen</translation>
    </message>
    <message>
        <source>Forgets what was said of a unit and the round before.</source>
        <translation>Glemmer det som er sagt om en enhet og forrige måling.</translation>
    </message>
    <message>
        <source>Deletes a round with its units and responses, after asking.</source>
        <translation>Sletter en måling med enheter og svar, etter å ha spurt.</translation>
    </message>
    <message>
        <source>Takes back the latest import or deletion, after asking.</source>
        <translation>Tar tilbake siste import eller sletting, etter å ha spurt.</translation>
    </message>
    <message>
        <source>written by hand, %1</source>
        <translation>skrevet inn, %1</translation>
    </message>
    <message>
        <source>from the unit list</source>
        <translation>fra enhetslista</translation>
    </message>
    <message>
        <source>from the unit list %1</source>
        <translation>fra enhetsliste %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Invited here</source>
        <translation>Invitert her</translation>
    </message>
    <message>
        <source>With sub-units</source>
        <translation>Med underenheter</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Round %1 is deleted: %2. %3</source>
        <translation>Måling %1 slettes: %2. %3</translation>
    </message>
    <message>
        <source>Deleted round %1.</source>
        <translation>Slettet måling %1.</translation>
    </message>
    <message>
        <source>Done. Everything is as it was before.</source>
        <translation>Gjort. Alt er som det var før.</translation>
    </message>
    <message>
        <source>Give --unit with a number or with --remove.</source>
        <translation>Oppgi --unit sammen med et tall eller --remove.</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>samme enhet</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>slått sammen med andre</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>en del av den</translation>
    </message>
    <message>
        <source>not the same unit</source>
        <translation>ikke samme enhet</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva den er</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>the same unit? (not decided)</source>
        <translation>samme enhet? (ikke avgjort)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borte</translation>
    </message>
    <message>
        <source>Means of</source>
        <translation>Snitt for</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>There are no such published means.</source>
        <translation>Det finnes ingen slike publiserte snitt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Type “%1” to go on: </source>
        <translation>Skriv «%1» for å gå videre: </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ble endret.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to do it without being asked.</source>
        <translation>Ingenting ble endret. Oppgi --yes for å gjøre det uten å bli spurt.</translation>
    </message>
    <message>
        <source>%1: %2, %3, sheet %4</source>
        <translation>%1: %2, %3, ark %4</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet; without it, the one that looks right</source>
        <translation>arket i et regneark; uten det, det som ser riktig ut</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagret</translation>
    </message>
    <message>
        <source>--mapping and --db go together here.</source>
        <translation>--mapping og --db hører sammen her.</translation>
    </message>
    <message>
        <source>The setup “%1” is for another kind of file: %2.</source>
        <translation>Oppsettet «%1» er for en annen type fil: %2.</translation>
    </message>
    <message>
        <source>a setup saved in DB: how the file is to be read</source>
        <translation>et oppsett som er lagret i DB: hvordan fila skal leses</translation>
    </message>
    <message>
        <source>the Faktorbenk file that has the setup</source>
        <translation>Faktorbenk-fila der oppsettet er lagret</translation>
    </message>
    <message>
        <source>one unit</source>
        <translation>én enhet</translation>
    </message>
    <message>
        <source>every unit, with a list of contents and what is hidden</source>
        <translation>alle enheter, med innholdsliste og hva som er skjult</translation>
    </message>
    <message>
        <source>the language of the files; without it, the user&apos;s</source>
        <translation>språket i filene; uten, brukerens eget</translation>
    </message>
    <message>
        <source>the file for one unit, the folder for all</source>
        <translation>fila for én enhet, mappa for alle</translation>
    </message>
    <message>
        <source>go on with an export of all units that was stopped</source>
        <translation>fortsett en stanset eksport av alle enheter</translation>
    </message>
    <message>
        <source>replace files that are there already</source>
        <translation>erstatt filer som allerede finnes</translation>
    </message>
    <message>
        <source>Makes an Excel workbook of a unit, or of every unit and of all together.</source>
        <translation>Lager en Excel-arbeidsbok for en enhet, eller for hver enhet og for alle samlet.</translation>
    </message>
    <message>
        <source>Files made: %1. Made earlier: %2. Hidden units without a file: %3. Failed: %4.</source>
        <translation>Filer laget: %1. Laget tidligere: %2. Skjulte enheter uten fil: %3. Mislyktes: %4.</translation>
    </message>
    <message>
        <source>Say either --unit CODE or --all.</source>
        <translation>Oppgi enten --unit CODE eller --all.</translation>
    </message>
    <message>
        <source>--resume goes with --all.</source>
        <translation>--resume hører sammen med --all.</translation>
    </message>
    <message>
        <source>Makes a PowerPoint presentation of a unit, or of every unit.</source>
        <translation>Lager en PowerPoint-presentasjon av en enhet, eller av hver enhet.</translation>
    </message>
    <message>
        <source>a presentation whose look the slides take; its own slides are left out</source>
        <translation>en presentasjon som lysbildene får utseendet til; dens egne lysbilder tas ikke med</translation>
    </message>
    <message>
        <source>Deleted the setup “%1”.</source>
        <translation>Oppsettet «%1» er slettet.</translation>
    </message>
    <message>
        <source>Lists the setups that were saved from the import window, or deletes one.</source>
        <translation>Viser oppsettene som er lagret fra importvinduet, eller sletter ett.</translation>
    </message>
    <message>
        <source>delete the setup of this name; what was read in with it stays</source>
        <translation>slett oppsettet med dette navnet; det som er lest inn med det, blir stående</translation>
    </message>
    <message>
        <source>Makes files of every unit in several formats at once, with one list of contents.</source>
        <translation>Lager filer for alle enheter i flere formater på én gang, med én innholdsliste.</translation>
    </message>
    <message>
        <source>which, with commas between: xlsx,pptx; without it, all there are</source>
        <translation>hvilke, med komma mellom: xlsx,pptx; uten dette alle som finnes</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>mappa</translation>
    </message>
    <message>
        <source>the size of the paper; without it, a4</source>
        <translation>papirstørrelsen; uten dette a4</translation>
    </message>
    <message>
        <source>the file to make</source>
        <translation>fila som skal lages</translation>
    </message>
    <message>
        <source>Makes a calendar of the deadlines and follow-ups in a unit&apos;s plan, or in every unit&apos;s.</source>
        <translation>Lager en kalender med fristene og oppfølgingene i planen til en enhet, eller til alle enheter.</translation>
    </message>
    <message>
        <source>Makes a PDF report of a unit, or of every unit, to be read or printed.</source>
        <translation>Lager en PDF-rapport for en enhet, eller for hver enhet, til å lese eller skrive ut.</translation>
    </message>
    <message>
        <source>Makes a PDF of a unit&apos;s plan, one paper at a time; of an empty plan, a form to be filled in by hand.</source>
        <translation>Lager en PDF av planen til en enhet, ett ark om gangen; av en tom plan et skjema til å fylle ut for hånd.</translation>
    </message>
    <message>
        <source>Makes a PDF poster about the survey, to be put up before it.</source>
        <translation>Lager en PDF-plakat om undersøkelsen, til å henge opp før den.</translation>
    </message>
    <message>
        <source>the Faktorbenk file that knows the municipality; without it, there is room to write</source>
        <translation>Faktorbenk-fila som kjenner kommunen; uten den er det plass til å skrive</translation>
    </message>
    <message>
        <source>The plan of %1 has no deadline and no follow-up to come, so there is no calendar.</source>
        <translation>Planen til %1 har ingen frist og ingen oppfølging framover, så det blir ingen kalender.</translation>
    </message>
    <message>
        <source>what the factors are called; professional is the default</source>
        <translation>hva faktorene kalles; fagnavnene er det vanlige</translation>
    </message>
    <message>
        <source>Shows what is different since a day: goals, measures, follow-ups and reports in the plans, and what was read in, handed out, hidden or shown. No figures.</source>
        <translation>Viser hva som er annerledes siden en dag: mål, tiltak, oppfølginger og rapporter i planene, og hva som er lest inn, delt ut, skjult eller vist. Ingen tall.</translation>
    </message>
    <message>
        <source>the day, for example 2026-10-01</source>
        <translation>dagen, for eksempel 2026-10-01</translation>
    </message>
    <message>
        <source>one unit with what is below it; without it, the whole municipality</source>
        <translation>én enhet med alt under den; uten dette, hele kommunen</translation>
    </message>
    <message>
        <source>for whom; staff does not see who wrote, how the work is prepared or what is hidden</source>
        <translation>for hvem; alle ansatte ser ikke hvem som skrev, hvordan arbeidet forberedes, eller hva som er skjult</translation>
    </message>
    <message>
        <source>the form to print; without it, the action plan. my-plan is the leader&apos;s own notes, which no other file has</source>
        <translation>skjemaet som skal skrives ut; uten valget handlingsplanen. my-plan er lederens egne notater, som ingen annen fil har</translation>
    </message>
    <message>
        <source>--since: a day, for example 2026-10-01.</source>
        <translation>--since: en dag, for eksempel 2026-10-01.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Ingenting er endret siden da.</translation>
    </message>
    <message>
        <source>Removes the single responses of a round for good, and all that is hidden in it now. What is shown stays. What is hidden does not come back with a lower floor; nothing can be added to the round any more, and its units cannot be arranged anew.</source>
        <translation>Fjerner enkeltsvarene i en måling for godt, og alt som er skjult i den nå. Det som vises, blir stående. Det som er skjult, kommer ikke fram igjen om grensen senkes; ingenting kan legges til målingen lenger, og enhetene kan ikke ordnes på nytt.</translation>
    </message>
    <message>
        <source>The single responses of round %1 are removed, and all that is hidden. What is shown is as it was. Nothing can be added to the round any more, and its units cannot be arranged anew; it can be replaced.</source>
        <translation>Enkeltsvarene i målingen %1 er fjernet, og alt som er skjult. Det som vises, er som før. Ingenting kan legges til målingen lenger, og enhetene kan ikke ordnes på nytt; målingen kan erstattes.</translation>
    </message>
</context>
<context>
    <name>CrossPage</name>
    <message>
        <source>The analysis cross</source>
        <translation>Analysekrysset</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>Tell for</translation>
    </message>
    <message>
        <source>Who puts in the strokes</source>
        <translation>Hvem som setter strekene</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Ny samling</translation>
    </message>
    <message>
        <source>What makes us score well</source>
        <translation>Hva gjør at vi skårer godt?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Hvorfor er det viktig?</translation>
    </message>
    <message>
        <source>Summary: which factors do we want to work on?</source>
        <translation>Oppsummering: hvilke faktorer vil vi jobbe med?</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>Slik går møtet</translation>
    </message>
    <message>
        <source>In a side of the cross the keys 1–9 count a stroke for the factor, 0 for the tenth; with Shift they take one away. Enter makes the next line, Alt with an arrow or the dots beside it move it, Delete in an empty line removes it.</source>
        <translation>I en side av krysset setter tastene 1–9 en strek for faktoren, 0 for den tiende; sammen med Shift tar de bort en. Enter gir neste linje, Alt og en pil eller prikkene ved siden av flytter den, Delete i en tom linje fjerner den.</translation>
    </message>
</context>
<context>
    <name>DistributionPage</name>
    <message>
        <source>How the answers fall</source>
        <translation>Slik fordeler svarene seg</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document</source>
        <translation>Tabellen som tekst til et regneark eller dokument</translation>
    </message>
</context>
<context>
    <name>DistributionPanel</name>
    <message>
        <source>How the answers fall</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppet. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and where it lies.</source>
        <translation>Fila %1 finnes ikke. Sjekk navnet og hvor den ligger.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikke leses: %2.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it once more.</source>
        <translation>%1 er tom. Eksporter den en gang til.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Divide it into several files.</source>
        <translation>%1 er større enn %2 MiB. Del den opp i flere filer.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and try again.</source>
        <translation>%1 er beskyttet med passord. Lagre den uten passord og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 has characters that cannot be read. Save it as CSV in UTF-8.</source>
        <translation>%1 har tegn som ikke kan leses. Lagre den som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or the network drive may be away.</source>
        <translation>Fila %1 finnes ikke. Den kan være flyttet, eller nettverksdisken kan være frakoblet.</translation>
    </message>
    <message>
        <source>%1 is not a Faktorbenk file. It has not been changed.</source>
        <translation>%1 er ikke en Faktorbenk-fil. Den er ikke endret.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Faktorbenk (file version %2, this program knows %3). Install the newer version. The file has not been changed.</source>
        <translation>%1 er laget med en nyere utgave av Faktorbenk (filversjon %2, dette programmet kjenner %3). Installer den nyere utgaven. Fila er ikke endret.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Use a backup copy. The file has not been changed.</source>
        <translation>%1 er skadet (%2). Bruk en sikkerhetskopi. Fila er ikke endret.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 er i bruk i et annet program. Lukk den der og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is read-only, so nothing was saved. Copy it to a place where you may write.</source>
        <translation>%1 er skrivebeskyttet, så ingenting ble lagret. Kopier den til et sted der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>Fila %1 finnes fra før. Velg et annet navn.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or made here: %2. Choose another folder.</source>
        <translation>%1 kan ikke åpnes eller lages her: %2. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>Something went wrong with %1: %2. Nothing was changed.</source>
        <translation>Noe gikk galt med %1: %2. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Make room and try again.</source>
        <translation>Disken er full, så %1 ble ikke endret. Rydd plass og prøv igjen.</translation>
    </message>
    <message>
        <source>No header row was found. The first row must name the columns.</source>
        <translation>Fant ingen rad med kolonnenavn. Den må stå øverst.</translation>
    </message>
    <message>
        <source>No columns with answers were found. They are called F1_1, F1_2 and so on.</source>
        <translation>Fant ingen kolonner med svar. De heter F1_1, F1_2 og så videre.</translation>
    </message>
    <message>
        <source>No column tells which unit a row belongs to. Call it Enhetskode or Enhet.</source>
        <translation>Ingen kolonne forteller hvilken enhet en rad hører til. Kall den Enhetskode eller Enhet.</translation>
    </message>
    <message>
        <source>No column has the units&apos; codes. Call it Enhetskode.</source>
        <translation>Ingen kolonne har kodene til enhetene. Kall den Enhetskode.</translation>
    </message>
    <message>
        <source>No column tells which round this is. Name the round when you import.</source>
        <translation>Ingen kolonne forteller hvilken måling dette er. Oppgi målingen når du leser inn fila.</translation>
    </message>
    <message>
        <source>Not one row has an answer.</source>
        <translation>Ingen av radene har et svar.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are the same statement. Remove one of them.</source>
        <translation>Kolonnene %1 og %2 er den samme påstanden. Fjern en av dem.</translation>
    </message>
    <message>
        <source>Factor %1 has %2 columns; the most is %3.</source>
        <translation>Faktor %1 har %2 kolonner; det kan høyst være %3.</translation>
    </message>
    <message>
        <source>The file has %1 columns; the most is %2.</source>
        <translation>Fila har %1 kolonner; det kan høyst være %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Et anførselstegn åpnes her og lukkes aldri.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header row has %2.</source>
        <translation>Raden har %1 celler, mens raden med kolonnenavn har %2.</translation>
    </message>
    <message>
        <source>No columns with means were found. They are called F1 to F10.</source>
        <translation>Fant ingen kolonner med snitt. De heter F1 til F10.</translation>
    </message>
    <message>
        <source>This does not look like %1; it looks like %2.</source>
        <translation>Dette ser ikke ut som %1. Det ser ut som %2.</translation>
    </message>
    <message>
        <source>“%1” is not an answer. An answer is 1 to 5, or empty.</source>
        <translation>«%1» er ikke et svar. Et svar er 1 til 5 eller tomt.</translation>
    </message>
    <message>
        <source>The row has answers, but no unit.</source>
        <translation>Raden har svar, men ingen enhet.</translation>
    </message>
    <message>
        <source>The row has answers, but no round.</source>
        <translation>Raden har svar, men ingen måling.</translation>
    </message>
    <message>
        <source>Unit %1 lies below %2 here, but below %3 earlier in the file.</source>
        <translation>Enhet %1 ligger under %2 her, men under %3 tidligere i fila.</translation>
    </message>
    <message>
        <source>Unit %1 is called “%2” here, but “%3” earlier; the first name is used.</source>
        <translation>Enhet %1 heter «%2» her, men «%3» tidligere; det første navnet brukes.</translation>
    </message>
    <message>
        <source>Unit %1 is of type “%2” here, but “%3” earlier; the first is used.</source>
        <translation>Enhet %1 er av typen «%2» her, men «%3» tidligere; den første brukes.</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Write a whole number, or leave it empty.</source>
        <translation>«%1» er ikke et antall personer. Skriv et helt tall, eller la det stå tomt.</translation>
    </message>
    <message>
        <source>Unit %1 already stands in row %2.</source>
        <translation>Enhet %1 står alt i rad %2.</translation>
    </message>
    <message>
        <source>Unit %1 lies below itself. Correct its parent.</source>
        <translation>Enhet %1 ligger under seg selv. Rett opp hvilken enhet den hører under.</translation>
    </message>
    <message>
        <source>Unit %1 lies below %2, which has no row of its own; it was made.</source>
        <translation>Enhet %1 ligger under %2, som manglet egen rad og er lagt til.</translation>
    </message>
    <message>
        <source>“%1” is not a mean. Write a number from 1.0 to 5.0, or leave it empty.</source>
        <translation>«%1» er ikke et snitt. Skriv et tall fra 1,0 til 5,0, eller la det stå tomt.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>«%1» er ikke et år.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2023-03-23.</source>
        <translation>«%1» er ikke en dato. Skriv den slik: 2023-03-23.</translation>
    </message>
    <message>
        <source>“%1” is not a level. Write “nasjonal” or “tjeneste”.</source>
        <translation>«%1» er ikke et nivå. Skriv «nasjonal» eller «tjeneste».</translation>
    </message>
    <message>
        <source>The row is about a service type, but does not say which.</source>
        <translation>Raden gjelder en tjenestetype, men sier ikke hvilken.</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>Raden sier ikke hvor tallene kommer fra.</translation>
    </message>
    <message>
        <source>The same level, service type and year already stand in row %4 (%1, %2, %3).</source>
        <translation>Samme nivå, tjenestetype og år står alt i rad %4 (%1, %2, %3).</translation>
    </message>
    <message>
        <source>“%1” is too long for a category.</source>
        <translation>«%1» er for langt til å være en kategori.</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values. Is it the right column?</source>
        <translation>%1 har mer enn %2 forskjellige verdier. Er det riktig kolonne?</translation>
    </message>
    <message>
        <source>The column %1 is not used; nothing of it is stored.</source>
        <translation>Kolonnen %1 brukes ikke; ingenting fra den lagres.</translation>
    </message>
    <message>
        <source>Rows without an answer, which do not count: %1.</source>
        <translation>Rader uten svar, som ikke regnes med: %1.</translation>
    </message>
    <message>
        <source>Rows with faults that were left out: %1.</source>
        <translation>Rader med feil som er utelatt: %1.</translation>
    </message>
    <message>
        <source>Units that are not in the unit list: %1 (%2).</source>
        <translation>Enheter som ikke står i enhetslista: %1 (%2).</translation>
    </message>
    <message>
        <source>The round %1 already has responses. Choose whether to replace them or to add to them.</source>
        <translation>Målingen %1 har alt svar. Velg om de skal erstattes eller suppleres.</translation>
    </message>
    <message>
        <source>The round %1 has no responses yet. Import them first.</source>
        <translation>Målingen %1 har ingen svar ennå. Les dem inn først.</translation>
    </message>
    <message>
        <source>What %1 contains is already in the round %2 (imported %3). Choose to replace if you mean to import it again.</source>
        <translation>Innholdet i %1 ligger alt i målingen %2 (lest inn %3). Velg å erstatte hvis du vil lese det inn på nytt.</translation>
    </message>
    <message>
        <source>The statements differ from those that the round %1 has.</source>
        <translation>Påstandene er ikke de samme som i målingen %1.</translation>
    </message>
    <message>
        <source>%1 has the same content as another of the files.</source>
        <translation>%1 har samme innhold som en av de andre filene.</translation>
    </message>
    <message>
        <source>%1 has no results yet. Import a response export first.</source>
        <translation>%1 har ingen resultater ennå. Les inn en svarfil først.</translation>
    </message>
    <message>
        <source>There is no round called %1.</source>
        <translation>Det finnes ingen måling som heter %1.</translation>
    </message>
    <message>
        <source>There is no unit with the code %1.</source>
        <translation>Det finnes ingen enhet med koden %1.</translation>
    </message>
    <message>
        <source>The floor cannot be %1. It is at least 3.</source>
        <translation>Grensen kan ikke være %1. Den er minst 3.</translation>
    </message>
    <message>
        <source>Say why the floor is changed; the reason is kept in the file.</source>
        <translation>Skriv hvorfor grensen endres; begrunnelsen lagres i fila.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikke skrives: %2.</translation>
    </message>
    <message>
        <source>The program is not whole: %1 is missing. Install it again.</source>
        <translation>Programmet er ikke komplett: %1 mangler. Installer det på nytt.</translation>
    </message>
    <message>
        <source>a response export</source>
        <translation>en svarfil</translation>
    </message>
    <message>
        <source>a unit list</source>
        <translation>en enhetsliste</translation>
    </message>
    <message>
        <source>published means</source>
        <translation>publiserte snitt</translation>
    </message>
    <message>
        <source>a composite report</source>
        <translation>en sammensatt rapport</translation>
    </message>
    <message>
        <source>The single responses of the round %1 have been removed, so nothing can be added to it and its units cannot be arranged anew. It can still be replaced.</source>
        <translation>Enkeltsvarene i målingen %1 er fjernet, så ingenting kan legges til, og enhetene kan ikke ordnes på nytt. Målingen kan fortsatt erstattes.</translation>
    </message>
    <message>
        <source>Not one row tells of a unit.</source>
        <translation>Ingen av radene gjelder en enhet.</translation>
    </message>
    <message>
        <source>“%1” is not a share. A share is 0 to 100 percent, or empty.</source>
        <translation>«%1» er ikke en andel. En andel er 0 til 100 prosent, eller tom.</translation>
    </message>
    <message>
        <source>Unit %1: fewer people are said to be invited than have answered, so its response rate is unknown.</source>
        <translation>Enhet %1: Det er oppgitt færre inviterte enn det er svar, så svarprosenten er ukjent.</translation>
    </message>
    <message>
        <source>No column tells how many have answered in each unit, so no figures can be shown. Call it Svar.</source>
        <translation>Ingen kolonne sier hvor mange som har svart i hver enhet, så ingen tall kan vises. Kall den Svar.</translation>
    </message>
    <message>
        <source>Unit %1: how many have answered is not given, so its figures will not be shown.</source>
        <translation>Enhet %1: Det er ikke oppgitt hvor mange som har svart, så tallene blir ikke vist.</translation>
    </message>
    <message>
        <source>Unit %1: more have answered in its sub-units together than in the unit itself. As long as that is so, its figures will not be shown.</source>
        <translation>Enhet %1: Flere har svart i underenhetene til sammen enn i enheten selv. Så lenge det er slik, blir tallene ikke vist.</translation>
    </message>
    <message>
        <source>The shares of factor %1 do not add up to 100 percent, so they are left out.</source>
        <translation>Andelene for faktor %1 blir ikke 100 prosent til sammen, så de er utelatt.</translation>
    </message>
    <message>
        <source>The shares of factor %1 do not fit its mean, so they are left out.</source>
        <translation>Andelene for faktor %1 passer ikke til snittet, så de er utelatt.</translation>
    </message>
    <message>
        <source>The round %1 has responses too. Units that have responses are computed from them; the composite report is used for the others.</source>
        <translation>Målingen %1 har også svar. Enheter som har svar, regnes ut fra dem. Den sammensatte rapporten brukes for de andre.</translation>
    </message>
    <message>
        <source>The round %1 already has figures from a composite report. Choose to replace them if you mean to.</source>
        <translation>Målingen %1 har alt tall fra en sammensatt rapport. Velg å erstatte dem hvis det er det du vil.</translation>
    </message>
    <message>
        <source>There is nothing to undo: only the latest import or deletion can be taken back.</source>
        <translation>Det er ingenting å angre: bare siste import eller sletting kan tas tilbake.</translation>
    </message>
    <message>
        <source>There is no round before %1 to compare units with.</source>
        <translation>Det er ingen måling før %1 å sammenligne enhetene med.</translation>
    </message>
    <message>
        <source>Unit %1: choose at least two earlier units for a merger, and exactly one otherwise.</source>
        <translation>Enhet %1: velg minst to tidligere enheter når noe er slått sammen, og ellers nøyaktig én.</translation>
    </message>
    <message>
        <source>Unit %1: the earlier units lie inside one another, so they cannot be added up.</source>
        <translation>Enhet %1: de tidligere enhetene ligger inni hverandre, så de kan ikke legges sammen.</translation>
    </message>
    <message>
        <source>A field holds %1 characters; this text has %2. Shorten it, or divide it.</source>
        <translation>Et felt rommer %1 tegn; denne teksten har %2. Kort den ned, eller del den opp.</translation>
    </message>
    <message>
        <source>This value cannot be kept here (%1).</source>
        <translation>Denne verdien kan ikke lagres her (%1).</translation>
    </message>
    <message>
        <source>Somebody else has written “%1” here in the meantime, so “%2” was not saved. Choose which to keep.</source>
        <translation>Noen andre har i mellomtiden skrevet «%1» her, så «%2» ble ikke lagret. Velg hva som skal stå.</translation>
    </message>
    <message>
        <source>The line has been deleted in the meantime (%1). It can be fetched from the bin.</source>
        <translation>Linja er slettet i mellomtiden (%1). Den kan hentes fra papirkurven.</translation>
    </message>
    <message>
        <source>This is there already (%1).</source>
        <translation>Dette finnes fra før (%1).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det er ingenting å gjøre om igjen.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed since by another program.</source>
        <translation>Dette kan ikke angres: %1 er siden endret av et annet program.</translation>
    </message>
    <message>
        <source>%2 on %3 has had %1 open for writing since %4. You can read it, and write when it is free.</source>
        <translation>%2 på %3 har hatt %1 åpen for skriving siden %4. Du kan lese den, og skrive når den blir ledig.</translation>
    </message>
    <message>
        <source>%1 is neither a table of text nor a spreadsheet. Save it as XLSX, ODS or CSV in the spreadsheet program.</source>
        <translation>%1 er verken en tabell i tekst eller et regneark. Lagre den som XLSX, ODS eller CSV i regnearkprogrammet.</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls). Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>%1 er en gammel Excel-fil (.xls). Åpne den i et regnearkprogram og lagre den som XLSX.</translation>
    </message>
    <message>
        <source>%1 is in the format %2, which cannot be read here. Save it as XLSX, ODS or CSV.</source>
        <translation>%1 er i formatet %2, som ikke kan leses her. Lagre den som XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Export it once more, or open it in a spreadsheet program and save it under another name.</source>
        <translation>%1 er skadet (%2). Eksporter den på nytt, eller åpne den i et regnearkprogram og lagre den under et annet navn.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a survey can be, so it was not read. Save it as CSV, or divide it into several files.</source>
        <translation>%1 pakkes ut til mer enn en undersøkelse kan være, så den ble ikke lest. Lagre den som CSV, eller del den i flere filer.</translation>
    </message>
    <message>
        <source>%1 has no sheet called “%2”. It has: %3.</source>
        <translation>%1 har ikke noe ark som heter «%2». Den har: %3.</translation>
    </message>
    <message>
        <source>The cell shows “%1” instead of a value. Correct it in the spreadsheet and save again.</source>
        <translation>Cellen viser «%1» i stedet for en verdi. Rett den i regnearket og lagre på nytt.</translation>
    </message>
    <message>
        <source>The sheet %1 is read. The file also has: %2.</source>
        <translation>Arket %1 blir lest. Fila har også: %2.</translation>
    </message>
    <message>
        <source>%1 and %3 are both unit lists for %2. Leave one of them out, or name another round for it.</source>
        <translation>%1 og %3 er begge enhetslister for %2. Utelat den ene, eller oppgi en annen måling for den.</translation>
    </message>
    <message>
        <source>The saved setup “%1” is for another kind of file: %2.</source>
        <translation>Det lagrede oppsettet «%1» er for en annen type fil: %2.</translation>
    </message>
    <message>
        <source>There is no saved setup called “%1”. Saved are: %2.</source>
        <translation>Det finnes ikke noe lagret oppsett som heter «%1». Disse er lagret: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written over it.</source>
        <translation>%1 finnes allerede. Ingenting er skrevet over.</translation>
    </message>
    <message>
        <source>The figures of %1 are hidden, so there is nothing to make a file of.</source>
        <translation>Tallene for %1 er skjult, så det er ikke noe å lage fil av.</translation>
    </message>
    <message>
        <source>An export to %1 was stopped half-way. Go on with it, or choose another folder.</source>
        <translation>En eksport til %1 ble stanset underveis. Fortsett den, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The export that was stopped in %1 was another: its choices or its figures were not these. Choose another folder.</source>
        <translation>Eksporten som ble stanset i %1, var en annen: Valgene eller tallene var ikke disse. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a template: it is not a PowerPoint presentation that can be read.</source>
        <translation>%1 kan ikke brukes som mal: Det er ikke en PowerPoint-presentasjon som kan leses.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a template: it has no slide layout with a title.</source>
        <translation>%1 kan ikke brukes som mal: Den har ingen lysbildeoppsett med tittel.</translation>
    </message>
    <message>
        <source>%2 on %3 has taken over %1, so nothing is saved from here until it is free again.</source>
        <translation>%2 på %3 har overtatt %1, så ingenting lagres herfra før den er ledig igjen.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>How did we work, and what do we take with us to the next round?</source>
        <translation>Hvordan jobbet vi, og hva tar vi med oss til neste gang?</translation>
    </message>
    <message>
        <source>Our own process</source>
        <translation>Vår egen prosess</translation>
    </message>
    <message>
        <source>A moment for reflection</source>
        <translation>Refleksjonsstund</translation>
    </message>
    <message>
        <source>Reflection cards</source>
        <translation>Refleksjonskort</translation>
    </message>
    <message>
        <source>Questions to talk about, two and two or all together. There is no right answer.</source>
        <translation>Spørsmål å snakke om, to og to eller alle sammen. Det finnes ikke noe riktig svar.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Cards on the factor</source>
        <translation>Kort om faktoren</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Neste spørsmål</translation>
    </message>
    <message>
        <source>Draw a card</source>
        <translation>Trekk et kort</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>Make files of all units</source>
        <translation>Lag filer for alle enheter</translation>
    </message>
    <message>
        <source>Which files shall be made?</source>
        <translation>Hvilke filer skal lages?</translation>
    </message>
    <message>
        <source>They lie in one folder, with a list of contents and of what is hidden. You can stop, and go on later.</source>
        <translation>De legges i én mappe, med en liste over innholdet og over det som er skjult. Du kan stoppe og fortsette senere.</translation>
    </message>
</context>
<context>
    <name>ExportLists</name>
    <message>
        <source>Composite report %1</source>
        <translation>Sammensatt rapport %1</translation>
    </message>
    <message>
        <source>Contents (%1)</source>
        <translation>Innhold (%1)</translation>
    </message>
    <message>
        <source>What is hidden (%1)</source>
        <translation>Hva som er skjult (%1)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>Hvorfor det ikke er noen fil</translation>
    </message>
    <message>
        <source>the plan has no date to come</source>
        <translation>planen har ingen dato framover</translation>
    </message>
    <message>
        <source>Deadlines of all units %1</source>
        <translation>Frister for alle enheter %1</translation>
    </message>
    <message>
        <source>File (%1)</source>
        <translation>Fil (%1)</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Intrinsic motivation</source>
        <translation>Indre motivasjon</translation>
    </message>
    <message>
        <source>Task motivation</source>
        <translation>Oppgavemotivasjon</translation>
    </message>
    <message>
        <source>Motivation that lies in the tasks themselves</source>
        <translation>Motivasjon som ligger i oppgavene selv</translation>
    </message>
    <message>
        <source>Self-efficacy</source>
        <translation>Mestringstro</translation>
    </message>
    <message>
        <source>Confidence in one&apos;s own competence at work and in being able to master it</source>
        <translation>Tiltro til egen kompetanse i jobben og til å kunne mestre den</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomi</translation>
    </message>
    <message>
        <source>Experienced independence</source>
        <translation>Opplevd selvstendighet</translation>
    </message>
    <message>
        <source>Being trusted, and having room to work independently</source>
        <translation>Å oppleve tillit og ha mulighet til å jobbe selvstendig</translation>
    </message>
    <message>
        <source>Use of competence</source>
        <translation>Bruk av kompetanse</translation>
    </message>
    <message>
        <source>Competence mobilisation</source>
        <translation>Kompetansemobilisering</translation>
    </message>
    <message>
        <source>Getting to use one&apos;s own competence</source>
        <translation>Å oppleve at egen kompetanse blir brukt</translation>
    </message>
    <message>
        <source>Mastery-oriented leadership</source>
        <translation>Mestringsorientert ledelse</translation>
    </message>
    <message>
        <source>Mastery leadership</source>
        <translation>Mestringsledelse</translation>
    </message>
    <message>
        <source>Leadership that helps employees become as good as they can be, each from where they stand</source>
        <translation>Ledelse som hjelper hver medarbeider til å bli best mulig ut fra egne forutsetninger</translation>
    </message>
    <message>
        <source>Role clarity</source>
        <translation>Rolleklarhet</translation>
    </message>
    <message>
        <source>Clear expectations of what the role is and is not</source>
        <translation>Tydelige forventninger til hva rollen er og ikke er</translation>
    </message>
    <message>
        <source>Relevant competence development</source>
        <translation>Relevant kompetanseutvikling</translation>
    </message>
    <message>
        <source>Opportunities to develop competence that matters for the job</source>
        <translation>Muligheter til å utvikle kompetanse som er relevant for jobben</translation>
    </message>
    <message>
        <source>Willingness to be flexible</source>
        <translation>Fleksibilitetsvilje</translation>
    </message>
    <message>
        <source>Willingness to be flexible, above all in the way one works</source>
        <translation>Vilje til å være fleksibel, særlig i måten å arbeide på</translation>
    </message>
    <message>
        <source>Mastery climate</source>
        <translation>Mestringsklima</translation>
    </message>
    <message>
        <source>A culture for working together, learning and making each other good</source>
        <translation>En kultur for å samarbeide, lære og gjøre hverandre gode</translation>
    </message>
    <message>
        <source>Prosocial motivation</source>
        <translation>Prososial motivasjon</translation>
    </message>
    <message>
        <source>Motivation to be of use</source>
        <translation>Nytteorientert motivasjon</translation>
    </message>
    <message>
        <source>The wish to contribute to what others want to achieve</source>
        <translation>Ønske om å bidra til at andre når målene sine</translation>
    </message>
    <message>
        <source>What would it take for more of us to score higher on this factor?</source>
        <translation>Hva skal til for at flere skal skåre høyere på denne faktoren?</translation>
    </message>
</context>
<context>
    <name>FactorPage</name>
    <message>
        <source>Mean, on a scale from 1 to 5</source>
        <translation>Snitt på en skala fra 1 til 5</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>What the unit is compared with, and how the answers fall where it is shown</source>
        <translation>Det enheten sammenlignes med, og svarfordelingen der den vises</translation>
    </message>
</context>
<context>
    <name>FaultsStep</name>
    <message>
        <source>Show only rows with this text</source>
        <translation>Vis bare rader med denne teksten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Hva som vises</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>Lagre lista som CSV&#xa0;…</translation>
    </message>
    <message>
        <source>Faults and warnings</source>
        <translation>Feil og advarsler</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 above</source>
        <translation>%1 over</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 under</translation>
    </message>
    <message>
        <source>within the margin of error</source>
        <translation>innenfor feilmargin</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3)</source>
        <translation>%1 av %2 svarte (%3)</translation>
    </message>
    <message>
        <source>%1 answered; the number of people invited is unknown</source>
        <translation>%1 svarte; antall inviterte er ukjent</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>%1 (invited unknown)</source>
        <translation>%1 (antall inviterte ukjent)</translation>
    </message>
    <message>
        <source>Percent of answers, not of people</source>
        <translation>Prosent av svar, ikke av personer</translation>
    </message>
    <message>
        <source>%1 answered; fewer are said to have been invited, so the response rate is unknown</source>
        <translation>%1 svarte. Det er oppgitt færre inviterte, så svarprosenten er ukjent</translation>
    </message>
    <message>
        <source>%1 · from a composite report</source>
        <translation>%1 · fra sammensatt rapport</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Lagret oppsett</translation>
    </message>
    <message>
        <source>Use the saved setup</source>
        <translation>Bruk lagret oppsett</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Hva fila er</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Tegnsett</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skilletegn</translation>
    </message>
    <message>
        <source>Row with the headers</source>
        <translation>Rad med overskrifter</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolonnene i fila</translation>
    </message>
    <message>
        <source>Name for this setup</source>
        <translation>Navn på oppsettet</translation>
    </message>
    <message>
        <source>Save the setup</source>
        <translation>Lagre oppsettet</translation>
    </message>
    <message>
        <source>Saved setups:</source>
        <translation>Lagrede oppsett:</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Lagrede oppsett</translation>
    </message>
    <message>
        <source>Delete this setup</source>
        <translation>Slett oppsettet</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Hent det tilbake</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>From results to something better</source>
        <translation>Fra resultat til handling</translation>
    </message>
    <message>
        <source>Faktorbenk shows what your employees answered in the 10-FAKTOR survey, unit by unit, and helps each workplace talk about it. Nobody can see what a single person answered: small groups are never shown.</source>
        <translation>Faktorbenk viser hva medarbeiderne svarte i 10-FAKTOR, enhet for enhet, og hjelper hver arbeidsplass å snakke om det. Ingen får se hva én person har svart: Små grupper vises aldri.</translation>
    </message>
    <message>
        <source>Open the sample municipality</source>
        <translation>Åpne eksempelkommunen</translation>
    </message>
    <message>
        <source>Fjordvik is invented; look around as you like.</source>
        <translation>Fjordvik er oppdiktet. Se deg rundt så mye du vil.</translation>
    </message>
    <message>
        <source>When you have received your own answers.</source>
        <translation>Når dere har fått egne svar.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Åpne fil&#xa0;…</translation>
    </message>
    <message>
        <source>When a colleague has made the file already.</source>
        <translation>Når en kollega alt har laget fila.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylig brukte filer</translation>
    </message>
    <message>
        <source>New file from results…</source>
        <translation>Ny fil fra resultater&#xa0;…</translation>
    </message>
    <message>
        <source>Only decides what a file opens with, not what you can see.</source>
        <translation>Bestemmer bare hva en fil åpner med, ikke hva du kan se.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>Fewest answers for figures</source>
        <translation>Færrest svar for å vise tall</translation>
    </message>
    <message>
        <source>… for distributions</source>
        <translation>… for fordelinger</translation>
    </message>
    <message>
        <source>Fewest answers for distributions</source>
        <translation>Færrest svar for å vise fordelinger</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Hvorfor den endres</translation>
    </message>
    <message>
        <source>Kept in the file with the date</source>
        <translation>Står i fila sammen med datoen</translation>
    </message>
    <message>
        <source>Handed out under a higher floor</source>
        <translation>Delt ut under en høyere grense</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La den være som den er</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Anonymity</source>
        <translation>Anonymitet</translation>
    </message>
    <message>
        <source>Change the floor…</source>
        <translation>Endre grensen&#xa0;…</translation>
    </message>
    <message>
        <source>Changes of the floor</source>
        <translation>Endringer av grensen</translation>
    </message>
    <message>
        <source>It has never been changed in this file.</source>
        <translation>Den er aldri endret i denne fila.</translation>
    </message>
    <message>
        <source>What is promised to those who answered</source>
        <translation>Det som er lovet dem som har svart</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Put these dates in</source>
        <translation>Legg inn disse datoene</translation>
    </message>
    <message>
        <source>There are no characteristics to assess yet; they are written on the road map. A follow-up can be held without them.</source>
        <translation>Det er ingen kjennetegn å vurdere ennå; de skrives i veikartet. En oppfølging kan holdes uten dem.</translation>
    </message>
    <message>
        <source>To what degree do we practise the characteristics now? Keys 1 to 5 assess, from very small to very large; 0 is not assessed. Space ticks who was there, Enter writes, and on a goal shows its factor; Ctrl+Delete takes a follow-up away.</source>
        <translation>I hvilken grad praktiserer vi kjennetegnene nå? Tastene 1 til 5 vurderer, fra svært liten til svært stor grad; 0 er ikke vurdert. Mellomrom krysser av for hvem som var der, Enter skriver, og på et mål viser den faktoren; Ctrl+Delete tar bort en oppfølging.</translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Name and roles</source>
        <translation>Navn og roller</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Fjern gruppa</translation>
    </message>
    <message>
        <source>Session (night shift, day shift …)</source>
        <translation>Samling (nattevakt, dagvakt&#xa0;…)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Dato for samlingen</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Personer i gruppa</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Chair and timekeeper</source>
        <translation>Ordstyrer og tidtaker</translation>
    </message>
    <message>
        <source>Keeper of the broad view</source>
        <translation>Viddevakt</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Sekretær</translation>
    </message>
    <message>
        <source>Groups of three to eight work best: everybody gets to speak, and nobody is alone with a view.</source>
        <translation>Grupper på tre til åtte fungerer best: alle kommer til orde, og ingen står alene med et syn.</translation>
    </message>
</context>
<context>
    <name>HeatMapPage</name>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjeneste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Write as table…</source>
        <translation>Lagre som tabell&#xa0;…</translation>
    </message>
    <message>
        <source>A CSV file for representatives, with why in plain words</source>
        <translation>En CSV-fil til tillitsvalgte og verneombud, med forklaring i klartekst</translation>
    </message>
    <message>
        <source>Write as text…</source>
        <translation>Lagre som tekst&#xa0;…</translation>
    </message>
    <message>
        <source>A text for representatives, with why in plain words</source>
        <translation>En tekst til tillitsvalgte og verneombud, med forklaring i klartekst</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Søk i lista</translation>
    </message>
    <message>
        <source>Nothing is hidden in this round: every group is large enough.</source>
        <translation>Ingenting er skjult i denne målingen: Hver gruppe er stor nok.</translation>
    </message>
    <message>
        <source>No line of the list matches. Choose to see all of it, or search for something else.</source>
        <translation>Ingen linje på lista passer. Velg å se alt, eller søk etter noe annet.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What you have corrected is not saved. Leave all the same?</source>
        <translation>Rettelsene dine er ikke lagret. Vil du avbryte likevel?</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Fortsett innlesingen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Avbryt uten å lagre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Not used</source>
        <translation>Brukes ikke</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Enhetskode</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Enhetsnavn</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>Enheten over</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjenestetype</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <source>Percentage of full-time</source>
        <translation>Stillingsprosent</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Lederansvar</translation>
    </message>
    <message>
        <source>How many were invited</source>
        <translation>Antall inviterte</translation>
    </message>
    <message>
        <source>How many answered</source>
        <translation>Antall som svarte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Date it was read</source>
        <translation>Lest dato</translation>
    </message>
    <message>
        <source>Nation or service</source>
        <translation>Nasjonalt eller tjeneste</translation>
    </message>
    <message>
        <source>Factor %1, statement %2</source>
        <translation>Faktor %1, påstand %2</translation>
    </message>
    <message>
        <source>Level %1 in the tree</source>
        <translation>Nivå %1</translation>
    </message>
    <message>
        <source>Factor %1, mean</source>
        <translation>Faktor %1, snitt</translation>
    </message>
    <message>
        <source>Factor %1, shares</source>
        <translation>Faktor %1, andeler</translation>
    </message>
    <message>
        <source>Response export</source>
        <translation>Svarfil</translation>
    </message>
    <message>
        <source>Unit list</source>
        <translation>Enhetsliste</translation>
    </message>
    <message>
        <source>Published means</source>
        <translation>Publiserte snitt</translation>
    </message>
    <message>
        <source>Composite report</source>
        <translation>Sammensatt rapport</translation>
    </message>
</context>
<context>
    <name>InvitedPage</name>
    <message>
        <source>Invited</source>
        <translation>Inviterte</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tilbake til resultatene</translation>
    </message>
    <message>
        <source>How many people belong directly to each unit and were invited. Those of its sub-units are added. What you write comes before the unit list and never changes it; Delete brings the list’s number back.</source>
        <translation>Hvor mange som hører direkte til hver enhet og var invitert. De i underenhetene legges til. Det du skriver, går foran enhetslista og endrer den aldri; Delete henter listas tall tilbake.</translation>
    </message>
    <message>
        <source>Invited, unit by unit</source>
        <translation>Inviterte, enhet for enhet</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>the import of responses from %1</source>
        <translation>importen av svar fra %1</translation>
    </message>
    <message>
        <source>the import of the composite report %1</source>
        <translation>importen av den sammensatte rapporten %1</translation>
    </message>
    <message>
        <source>the import of the unit list %1</source>
        <translation>importen av enhetslista %1</translation>
    </message>
    <message>
        <source>the import of published means from %1</source>
        <translation>importen av landstall fra %1</translation>
    </message>
    <message>
        <source>the deletion of %1</source>
        <translation>slettingen av %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between units of this round and another</source>
        <translation>
            <numerusform>%n kobling mellom enheter i denne målingen og en annen</numerusform>
            <numerusform>%n koblinger mellom enheter i denne målingen og en annen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of invited written by hand</source>
        <translation>
            <numerusform>%n innskrevet tall på inviterte</numerusform>
            <numerusform>%n innskrevne tall på inviterte</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go %1.</source>
        <translation>Med den forsvinner %1.</translation>
    </message>
    <message>
        <source>Plans and measures stay as they are. Until the next import it can be undone.</source>
        <translation>Planer og tiltak blir stående. Det kan angres fram til neste import.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
    <message>
        <source>This takes back %1, %2.</source>
        <translation>Dette tar tilbake %1, %2.</translation>
    </message>
    <message>
        <source>What came with it goes away: %1, with units, responses and whatever was written about it since.</source>
        <translation>Det som kom med den, forsvinner: %1, med enheter, svar og det som er skrevet om målingen siden.</translation>
    </message>
    <message>
        <source>%1 gets back what was there before.</source>
        <translation>%1 får tilbake det som var der før.</translation>
    </message>
    <message>
        <source>%1 comes back with all that was in it.</source>
        <translation>%1 kommer tilbake med alt som var der.</translation>
    </message>
    <message>
        <source>The published means are again what they were before.</source>
        <translation>Landstallene blir slik de var før.</translation>
    </message>
    <message>
        <source>Plans and measures stay as they are. The undoing itself cannot be undone.</source>
        <translation>Planer og tiltak blir stående. Selve angringen kan ikke angres.</translation>
    </message>
</context>
<context>
    <name>LaterRound</name>
    <message>
        <source>In the next round, %1: %2</source>
        <translation>I neste måling, %1: %2</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Til %1: %2</translation>
    </message>
    <message>
        <source>In %1 a part of %2, and compared with all of it</source>
        <translation>I %1 en del av %2, og sammenlignet med hele</translation>
    </message>
    <message>
        <source>In %1 with the code %2</source>
        <translation>I %1 med koden %2</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>med koden %1</translation>
    </message>
    <message>
        <source>In %1 below %2</source>
        <translation>I %1 under %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>under %1</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Make it a measure in the plan</source>
        <translation>Gjør til tiltak i planen</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Plassert av</translation>
    </message>
    <message>
        <source>the group as one</source>
        <translation>gruppa samlet</translation>
    </message>
    <message>
        <source>Write many ideas before you choose. Arrows move a card from field to field, or drag it; Enter on a card goes to its reason, Enter on a goal to its factor. Alt with the arrows moves an idea, also to another goal. Where several place the same idea under their own names, the mean counts.</source>
        <translation>Skriv mange ideer før dere velger. Pilene flytter et kort fra felt til felt, eller dra det; Enter på et kort går til begrunnelsen, Enter på et mål til faktoren. Alt med pilene flytter en idé, også til et annet mål. Når flere plasserer samme idé under hvert sitt navn, er det snittet som teller.</translation>
    </message>
</context>
<context>
    <name>MeetingGuide</name>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Gruppearbeid</translation>
    </message>
    <message>
        <source>When you present the results</source>
        <translation>Når du legger fram resultatene</translation>
    </message>
    <message>
        <source>Roles in each group of three to eight, and how to draw them</source>
        <translation>Roller i hver gruppe på tre til åtte, og hvordan de trekkes</translation>
    </message>
    <message>
        <source>Draw the roles another way</source>
        <translation>Trekk rollene på en annen måte</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Factor chosen</source>
        <translation>Faktor valgt</translation>
    </message>
    <message>
        <source>Factor no longer chosen</source>
        <translation>Faktor ikke lenger valgt</translation>
    </message>
    <message>
        <source>Chosen factor changed</source>
        <translation>Valgt faktor endret</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>Mål satt</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Mål endret</translation>
    </message>
    <message>
        <source>Goal taken away</source>
        <translation>Mål tatt bort</translation>
    </message>
    <message>
        <source>Future picture changed</source>
        <translation>Fremtidsbilde endret</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Measure back from the bin</source>
        <translation>Tiltak hentet tilbake</translation>
    </message>
    <message>
        <source>Measure under way</source>
        <translation>Tiltak i gang</translation>
    </message>
    <message>
        <source>Measure done</source>
        <translation>Tiltak ferdig</translation>
    </message>
    <message>
        <source>Measure stopped</source>
        <translation>Tiltak stoppet</translation>
    </message>
    <message>
        <source>Measure taken up again</source>
        <translation>Tiltak tatt opp igjen</translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation>Tiltak endret</translation>
    </message>
    <message>
        <source>Measure deleted</source>
        <translation>Tiltak slettet</translation>
    </message>
    <message>
        <source>Measure overdue</source>
        <translation>Tiltak over fristen</translation>
    </message>
    <message>
        <source>Follow-up held</source>
        <translation>Oppfølging holdt</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Oppfølging planlagt</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>Oppfølging endret</translation>
    </message>
    <message>
        <source>Follow-up deleted</source>
        <translation>Oppfølging slettet</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Steg gjort</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Steg flyttet</translation>
    </message>
    <message>
        <source>Step no longer done</source>
        <translation>Steg ikke lenger gjort</translation>
    </message>
    <message>
        <source>Analysis cross held</source>
        <translation>Analysekryss gjennomført</translation>
    </message>
    <message>
        <source>Preparations changed</source>
        <translation>Forberedelser endret</translation>
    </message>
    <message>
        <source>Obstacles changed</source>
        <translation>Hindringer endret</translation>
    </message>
    <message>
        <source>Governing documents changed</source>
        <translation>Styrende dokumenter endret</translation>
    </message>
    <message>
        <source>Evaluation changed</source>
        <translation>Evaluering endret</translation>
    </message>
    <message>
        <source>%1, distributions %2</source>
        <translation>%1, fordelinger %2</translation>
    </message>
    <message>
        <source>Information before</source>
        <translation>Informasjon før</translation>
    </message>
    <message>
        <source>Information during</source>
        <translation>Informasjon underveis</translation>
    </message>
    <message>
        <source>Information after</source>
        <translation>Informasjon etter</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <translation>Forankring</translation>
    </message>
    <message>
        <source>Shared understanding</source>
        <translation>Felles forståelse</translation>
    </message>
    <message>
        <source>Getting people to take part</source>
        <translation>Mobilisering til deltakelse</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Roles and expectations</source>
        <translation>Roller og forventninger</translation>
    </message>
    <message>
        <source>Involvement of representatives</source>
        <translation>Involvering av TV og VO</translation>
    </message>
    <message>
        <source>What worked well</source>
        <translation>Hva fungerte bra</translation>
    </message>
    <message>
        <source>What can be better</source>
        <translation>Hva kan bli bedre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Forventet gevinst</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Good examples</source>
        <translation>Gode eksempler</translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation>Gjennomførte tiltak</translation>
    </message>
    <message>
        <source>What more is needed</source>
        <translation>Hva mer trengs</translation>
    </message>
    <message>
        <source>Leader present</source>
        <translation>Leder til stede</translation>
    </message>
    <message>
        <source>Union representative present</source>
        <translation>Tillitsvalgt til stede</translation>
    </message>
    <message>
        <source>Safety representative present</source>
        <translation>Verneombud til stede</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Utdrag</translation>
    </message>
    <message>
        <source>Reported to the committee</source>
        <translation>Rapportert til AMU</translation>
    </message>
    <message>
        <source>List of units read in</source>
        <translation>Enhetsliste lest inn</translation>
    </message>
    <message>
        <source>Composite report read in</source>
        <translation>Sammensatt rapport lest inn</translation>
    </message>
    <message>
        <source>Responses read in</source>
        <translation>Svar lest inn</translation>
    </message>
    <message>
        <source>Single responses removed</source>
        <translation>Enkeltsvar fjernet</translation>
    </message>
    <message>
        <source>Floor changed</source>
        <translation>Grense endret</translation>
    </message>
    <message>
        <source>Unit is shown now</source>
        <translation>Enhet vises nå</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>vist</translation>
    </message>
    <message>
        <source>More is shown</source>
        <translation>Mer vises</translation>
    </message>
    <message>
        <source>Factors, distributions or background that were hidden.</source>
        <translation>Faktorer, fordelinger eller bakgrunn som var skjult.</translation>
    </message>
    <message>
        <source>More is hidden</source>
        <translation>Mer er skjult</translation>
    </message>
    <message>
        <source>The page “Hidden” has all that is hidden now, and why.</source>
        <translation>Siden «Skjult» viser alt som er skjult nå, og hvorfor.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>all units · %1</source>
        <translation>alle enheter · %1</translation>
    </message>
    <message>
        <source>for all staff</source>
        <translation>for alle ansatte</translation>
    </message>
    <message>
        <source>for leader and representatives</source>
        <translation>for leder, TV og VO</translation>
    </message>
    <message>
        <source>What is shown is as it was. What was hidden is gone.</source>
        <translation>Det som vises, er som før. Det som var skjult, er borte.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Changed since last</source>
        <translation>Endret siden sist</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merk som lest</translation>
    </message>
    <message>
        <source>Next time you see what has changed from now on. Only you notice it: nothing is written in the file.</source>
        <translation>Neste gang ser du det som er endret fra nå av. Bare du merker det: Ingenting skrives i fila.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Changes since when</source>
        <translation>Endringer siden når</translation>
    </message>
    <message>
        <source>Changes since this day</source>
        <translation>Endringer siden denne dagen</translation>
    </message>
    <message>
        <source>for example 1 October</source>
        <translation>for eksempel 1. oktober</translation>
    </message>
    <message>
        <source>in</source>
        <translation>i</translation>
    </message>
    <message>
        <source>Changes in which unit</source>
        <translation>Endringer i hvilken enhet</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Look at the last four weeks</source>
        <translation>Se på de siste fire ukene</translation>
    </message>
    <message>
        <source>Look at the whole municipality</source>
        <translation>Se på hele kommunen</translation>
    </message>
</context>
<context>
    <name>ObstaclesPage</name>
    <message>
        <source>What can stand in the way, and what do we build on?</source>
        <translation>Hva kan stå i veien, og hva bygger vi på?</translation>
    </message>
    <message>
        <source>Obstacles, and what we do about them</source>
        <translation>Hindringer, og hva vi gjør med dem</translation>
    </message>
    <message>
        <source>What may stop us from getting there? Write a strategy for each, so that nobody is surprised.</source>
        <translation>Hva kan hindre oss i å komme dit? Skriv en strategi for hver, så ingen blir overrasket.</translation>
    </message>
    <message>
        <source>What else it belongs with</source>
        <translation>Hva det henger sammen med</translation>
    </message>
    <message>
        <source>Plans, strategies and development work that a factor already stands in. What is decided there need not be decided again.</source>
        <translation>Planer, strategier og utviklingsarbeid der faktoren alt står. Det som er bestemt der, trenger ikke bestemmes på nytt.</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Shift+Enter breaks the line. Alt with the arrows moves a line, Ctrl+Delete takes it away. Everything is saved as you write.</source>
        <translation>Enter skriver og går videre til neste linje, Tab til neste rute, Shift+Enter bryter linja. Alt med piltastene flytter en linje, Ctrl+Delete tar den bort. Alt lagres mens du skriver.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--size: WIDTHxHEIGHT, for example 1280x720</source>
        <translation>--size: BREDDExHØYDE, for eksempel 1280x720</translation>
    </message>
    <message>
        <source>Workbench for the 10-FAKTOR employee survey</source>
        <translation>Arbeidsbenk for medarbeiderundersøkelsen 10-FAKTOR</translation>
    </message>
    <message>
        <source>the file to open (*.faktorbenk)</source>
        <translation>fila som skal åpnes (*.faktorbenk)</translation>
    </message>
    <message>
        <source>show the unit with this code</source>
        <translation>vis enheten med denne koden</translation>
    </message>
    <message>
        <source>show this round; else the newest</source>
        <translation>vis denne målingen; ellers den nyeste</translation>
    </message>
    <message>
        <source>the page to show: overview, factor, heatmap …</source>
        <translation>siden som skal vises: overview, factor, heatmap&#xa0;…</translation>
    </message>
    <message>
        <source>show this factor, 1 to 10</source>
        <translation>vis denne faktoren, 1 til 10</translation>
    </message>
    <message>
        <source>size of the window, for example 1280x720</source>
        <translation>størrelsen på vinduet, for eksempel 1280x720</translation>
    </message>
    <message>
        <source>size of text and all that follows it, in percent</source>
        <translation>størrelsen på tekst og alt som følger den, i prosent</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (lyst) eller dark (mørkt)</translation>
    </message>
    <message>
        <source>names of the factors: professional or everyday</source>
        <translation>navn på faktorene: professional (fagnavn) eller everyday (hverdagsnavn)</translation>
    </message>
    <message>
        <source>nb, nn or en</source>
        <translation>nb, nn eller en</translation>
    </message>
    <message>
        <source>draw the window into a PNG file without showing it, and end</source>
        <translation>tegn vinduet i en PNG-fil uten å vise det, og avslutt</translation>
    </message>
    <message>
        <source>end when the window has been painted once</source>
        <translation>avslutt når vinduet er tegnet én gang</translation>
    </message>
    <message>
        <source>--lang: nb, nn or en</source>
        <translation>--lang: nb, nn eller en</translation>
    </message>
    <message>
        <source>--colours: light or dark</source>
        <translation>--colours: light eller dark</translation>
    </message>
    <message>
        <source>--names: professional or everyday</source>
        <translation>--names: professional eller everyday</translation>
    </message>
    <message>
        <source>--factor: 1 to 10</source>
        <translation>--factor: 1 til 10</translation>
    </message>
    <message>
        <source>--scale: 50 to 300</source>
        <translation>--scale: 50 til 300</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Bare én fil kan åpnes.</translation>
    </message>
    <message>
        <source>write what the page prints into a PDF file without showing it, and end</source>
        <translation>skriv det siden skriver ut, til en PDF-fil uten å vise det, og avslutt</translation>
    </message>
    <message>
        <source>who looks, for this once: any, leader, hr or representative; says what a file opens with and protects nothing</source>
        <translation>hvem som ser, for denne gangen: any, leader, hr eller representative; sier hva en fil åpner med, og verner ingenting</translation>
    </message>
    <message>
        <source>--role: any, leader, hr or representative</source>
        <translation>--role: any, leader, hr eller representative</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document (Ctrl+C in the table)</source>
        <translation>Tabellen som tekst til et regneark eller dokument (Ctrl+C i tabellen)</translation>
    </message>
    <message>
        <source>The published mean of a service is for one kind of service, while these figures are for the whole municipality. Compare with care.</source>
        <translation>Det publiserte snittet for tjenesten gjelder én tjenestetype, mens disse tallene gjelder hele kommunen. Sammenlign med varsomhet.</translation>
    </message>
    <message>
        <source>Means on a scale from 1 to 5. A difference of 0.2 or more is worth talking about; a smaller one is within the margin of error.</source>
        <translation>Snitt på en skala fra 1 til 5. En forskjell på 0,2 eller mer er verdt å snakke om; en mindre er innenfor feilmargin.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
    <message>
        <source>There is room for the figures of one comparison: choose another above, or make the window wider. The diagram and the copied table have all of them.</source>
        <translation>Her er det plass til tallene for én sammenligning: Velg en annen over, eller gjør vinduet bredere. Diagrammet og den kopierte tabellen har alle.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Goal: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>Goal:</source>
        <translation>Mål:</translation>
    </message>
    <message>
        <source>Characteristics: %1</source>
        <translation>Kjennetegn: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What we expect to gain</source>
        <translation>Forventet gevinst</translation>
    </message>
    <message>
        <source>Action plan for %1</source>
        <translation>Handlingsplan for %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Andre tiltak</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n strek</numerusform>
            <numerusform>%n streker</numerusform>
        </translation>
    </message>
    <message>
        <source>because …</source>
        <translation>fordi&#xa0;…</translation>
    </message>
    <message>
        <source>Summary of the group work</source>
        <translation>Oppsummering av gruppearbeid</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Fornøyd</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Bedre på</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Analysis cross for %1</source>
        <translation>Analysekrysset for %1</translation>
    </message>
    <message>
        <source>Our unit</source>
        <translation>Enheten vår</translation>
    </message>
    <message>
        <source>our unit %1</source>
        <translation>enheten vår %1</translation>
    </message>
    <message>
        <source>Columns on a scale from 1 to 5, means of %1: %2.</source>
        <translation>Søyler på en skala fra 1 til 5, snitt for %1: %2.</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>Most: %1, %2</source>
        <translation>Flest: %1, %2</translation>
    </message>
    <message>
        <source>Columns, distribution of the answers on %1, percent of answers: %2.</source>
        <translation>Søyler, svarfordeling på %1, prosent av svar: %2.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Our unit lies</source>
        <translation>Enheten vår ligger</translation>
    </message>
    <message>
        <source>Our own uncertainty: %1</source>
        <translation>Enhetens egen usikkerhet: %1</translation>
    </message>
    <message>
        <source>Mean, from 1 to 5</source>
        <translation>Snitt, fra 1 til 5</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>uten dato</translation>
    </message>
    <message>
        <source>How far do we practise the characteristics now?</source>
        <translation>I hvilken grad praktiserer vi kjennetegnene nå?</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 til 5</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>union representative</source>
        <translation>tillitsvalgt</translation>
    </message>
    <message>
        <source>safety representative</source>
        <translation>verneombud</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Til stede: %1</translation>
    </message>
    <message>
        <source>Has it worked?</source>
        <translation>Har det fungert?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Which good examples do we have?</source>
        <translation>Hvilke gode eksempler har vi?</translation>
    </message>
    <message>
        <source>Who deserves praise this month?</source>
        <translation>Hvem fortjener skryt denne måneden?</translation>
    </message>
    <message>
        <source>Which measures are carried out, and have they worked?</source>
        <translation>Hvilke tiltak er gjennomført, og har de fungert?</translation>
    </message>
    <message>
        <source>What more is needed?</source>
        <translation>Hva mer trengs?</translation>
    </message>
    <message>
        <source>Follow-up in %1</source>
        <translation>Oppfølging i %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Oppfølging %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Måling %1</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>sist endret %1</translation>
    </message>
    <message>
        <source>Our road map for %1</source>
        <translation>Vårt veikart for %1</translation>
    </message>
    <message>
        <source>our own uncertainty</source>
        <translation>enhetens egen usikkerhet</translation>
    </message>
    <message>
        <source>Dot plot of the means of the ten factors. %1.</source>
        <translation>Punktdiagram med snittene for de ti faktorene. %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Fra %1 til %2</translation>
    </message>
    <message>
        <source>Ten factors, beside others</source>
        <translation>Ti faktorer, sammenlignet med andre</translation>
    </message>
    <message>
        <source>Means lie between 1 and 5. A difference of 0.2 or more from one of the others is worth talking about; the sign says which way it goes, not whether it is good. The figures do not say why – that is for those who work here to talk about.</source>
        <translation>Snittene ligger mellom 1 og 5. En forskjell på 0,2 eller mer er verdt å snakke om; tegnet sier hvilken vei den går, ikke om det er bra. Tallene sier ikke hvorfor – det er det de som jobber her, som kan snakke om.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Slik leses rapporten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation>%1 og lavere</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>kommunen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Reflection cards</source>
        <translation>Refleksjonskort</translation>
    </message>
    <message>
        <source>Questions to talk about, two and two or all together. There is no right answer. Cut along the lines.</source>
        <translation>Spørsmål å snakke om, to og to eller alle sammen. Det finnes ikke noe riktig svar. Klipp langs linjene.</translation>
    </message>
    <message>
        <source>Evaluation in %1</source>
        <translation>Evaluering i %1</translation>
    </message>
    <message>
        <source>Our own process</source>
        <translation>Vår egen prosess</translation>
    </message>
    <message>
        <source>A moment for reflection</source>
        <translation>Refleksjonsstund</translation>
    </message>
    <message>
        <source>Impact, and how easy it is</source>
        <translation>Påvirkning, og hvor lett det er</translation>
    </message>
    <message>
        <source>hard to do</source>
        <translation>vanskelig å gjennomføre</translation>
    </message>
    <message>
        <source>easy to do</source>
        <translation>lett å gjennomføre</translation>
    </message>
    <message>
        <source>large impact</source>
        <translation>stor påvirkning</translation>
    </message>
    <message>
        <source>small impact</source>
        <translation>liten påvirkning</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Ikke plassert ennå</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n vote(s)</source>
        <translation>
            <numerusform>snitt av %n stemme</numerusform>
            <numerusform>snitt av %n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ in the plan</source>
        <translation>✓ i planen</translation>
    </message>
    <message>
        <source>The ideas, and why they lie where they lie</source>
        <translation>Ideene, og hvorfor de ligger der de ligger</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Bidrar til</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Priority matrix for %1</source>
        <translation>Tiltaksmatrise for %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hvor lenge</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Gruppearbeid</translation>
    </message>
    <message>
        <source>Each for themselves</source>
        <translation>Hver for seg</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>I grupper</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Sammen</translation>
    </message>
    <message>
        <source>Roles in each group of three to eight</source>
        <translation>Roller i hver gruppe på tre til åtte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>How to draw it</source>
        <translation>Slik trekkes den</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>Gruppene</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a meeting in a unit</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>When you present the results</source>
        <translation>Når du legger fram resultatene</translation>
    </message>
    <message>
        <source>Questions for the future picture</source>
        <translation>Spørsmål til fremtidsbildet</translation>
    </message>
    <message>
        <source>Obstacles and connections in %1</source>
        <translation>Hindringer og sammenhenger i %1</translation>
    </message>
    <message>
        <source>Obstacles, and what we do about them</source>
        <translation>Hindringer, og hva vi gjør med dem</translation>
    </message>
    <message>
        <source>What may stand in the way</source>
        <translation>Hva som kan stå i veien</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Hva vi gjør med det</translation>
    </message>
    <message>
        <source>What else it belongs with</source>
        <translation>Hva det henger sammen med</translation>
    </message>
    <message>
        <source>Document or development area</source>
        <translation>Dokument eller utviklingsområde</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva det sier</translation>
    </message>
    <message>
        <source>Progress plan</source>
        <translation>Framdriftsplan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Hvem er med</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Five steps to follow up</source>
        <translation>Fem trinn i oppfølgingen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Planning questions</source>
        <translation>Planleggingsspørsmål</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Svaret vårt</translation>
    </message>
    <message>
        <source>Preparations in %1</source>
        <translation>Forberedelser i %1</translation>
    </message>
    <message>
        <source>My plan as leader of %1</source>
        <translation>Min plan som leder av %1</translation>
    </message>
    <message>
        <source>The leader’s own notes. They stand in no other paper or file.</source>
        <translation>Lederens egne notater. De står ikke på noe annet ark eller i noen annen fil.</translation>
    </message>
    <message>
        <source>From 1, to a very small degree, to 5, to a very large degree; – is not assessed.</source>
        <translation>Fra 1, i svært liten grad, til 5, i svært stor grad; – er ikke vurdert.</translation>
    </message>
    <message>
        <source>! %1, overdue</source>
        <translation>! %1, over fristen</translation>
    </message>
    <message>
        <source>overdue as of %1</source>
        <translation>over fristen per %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (forts.)</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Preparations</source>
        <translation>Forberedelser</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Gjennomføring</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ikke startet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>Write the progress plan</source>
        <translation>Skriv framdriftsplanen</translation>
    </message>
    <message>
        <source>Wait for the results</source>
        <translation>Vent på resultatene</translation>
    </message>
    <message>
        <source>The analysis cross</source>
        <translation>Analysekrysset</translation>
    </message>
    <message>
        <source>Choose factors</source>
        <translation>Velg faktorer</translation>
    </message>
    <message>
        <source>Set the goals</source>
        <translation>Sett målene</translation>
    </message>
    <message>
        <source>Describe the future picture</source>
        <translation>Beskriv fremtidsbildet</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>Samle ideer</translation>
    </message>
    <message>
        <source>Place the ideas in the matrix</source>
        <translation>Plasser ideene i matrisen</translation>
    </message>
    <message>
        <source>Make the action plan</source>
        <translation>Lag handlingsplanen</translation>
    </message>
    <message>
        <source>Look at overdue measures</source>
        <translation>Se på tiltak over fristen</translation>
    </message>
    <message>
        <source>Hold a follow-up</source>
        <translation>Hold en oppfølging</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Fortsett som planlagt</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluer</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alt er gjort</translation>
    </message>
    <message>
        <source>Put down what happens when, from training to the quarterly evaluations.</source>
        <translation>Skriv ned hva som skjer når, fra opplæring til de kvartalsvise evalueringene.</translation>
    </message>
    <message>
        <source>The plan is there. While the survey is open you can help people to take part.</source>
        <translation>Planen er på plass. Mens undersøkelsen er åpen, kan du hjelpe flere til å delta.</translation>
    </message>
    <message>
        <source>Let everybody say what you are pleased with and what matters to become better at.</source>
        <translation>La alle få si hva dere er fornøyde med, og hva det er viktig å bli bedre på.</translation>
    </message>
    <message>
        <source>Choose one to three factors out of what the groups put in. Two are usual.</source>
        <translation>Velg én til tre faktorer ut fra det gruppene har lagt inn. To er vanlig.</translation>
    </message>
    <message>
        <source>Write one sentence for each chosen factor that says how things are when you are there.</source>
        <translation>Skriv én setning for hver valgt faktor som sier hvordan det er når dere er i mål.</translation>
    </message>
    <message>
        <source>Describe how it shows in daily work, for employees, leader and organisation.</source>
        <translation>Beskriv hvordan det viser seg i hverdagen, hos medarbeiderne, lederen og organisasjonen.</translation>
    </message>
    <message>
        <source>Write down many ideas for each goal before you choose among them.</source>
        <translation>Skriv ned mange ideer til hvert mål før dere velger blant dem.</translation>
    </message>
    <message>
        <source>Ask of each idea how much it helps and how easy it is to do.</source>
        <translation>Spør om hver idé hvor mye den hjelper, og hvor lett den er å gjennomføre.</translation>
    </message>
    <message>
        <source>Carry the best ideas into the plan, with who is responsible and by when.</source>
        <translation>Ta de beste ideene med inn i planen, med ansvar og frist.</translation>
    </message>
    <message>
        <source>A deadline has passed. Is the measure done, or does it need more time?</source>
        <translation>En frist er gått ut. Er tiltaket gjort, eller trengs det mer tid?</translation>
    </message>
    <message>
        <source>It is a quarter since you last looked. How do you practise what you agreed on?</source>
        <translation>Det er gått et kvartal siden sist. I hvilken grad praktiserer dere det dere ble enige om?</translation>
    </message>
    <message>
        <source>The measures are under way, and the next follow-up is not due yet.</source>
        <translation>Tiltakene er i gang, og det er ikke tid for neste oppfølging ennå.</translation>
    </message>
    <message>
        <source>The measures are done. What worked well, and what can be better next time?</source>
        <translation>Tiltakene er gjennomført. Hva fungerte bra, og hva kan bli bedre neste gang?</translation>
    </message>
    <message>
        <source>Nothing is left to do in this round.</source>
        <translation>Det er ikke mer å gjøre i denne målingen.</translation>
    </message>
    <message>
        <source>Undecided – talk about it</source>
        <translation>Uavklart – snakk om det</translation>
    </message>
    <message>
        <source>Yes – quick win, should be done</source>
        <translation>Ja – quick win, bør gjøre</translation>
    </message>
    <message>
        <source>Perhaps – should be considered</source>
        <translation>Kanskje – bør vurdere</translation>
    </message>
    <message>
        <source>Perhaps – can be considered</source>
        <translation>Kanskje – kan vurdere</translation>
    </message>
    <message>
        <source>No – not to be done</source>
        <translation>Nei – ikke gjøre</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>preserve</source>
        <translation>bevare</translation>
    </message>
    <message>
        <source>improve</source>
        <translation>forbedre</translation>
    </message>
    <message>
        <source>Pleased with</source>
        <translation>Fornøyd med</translation>
    </message>
    <message>
        <source>Important to become better at</source>
        <translation>Viktig å bli bedre på</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medarbeiderne</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjonen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Opplæring</translation>
    </message>
    <message>
        <source>Anchoring and motivation</source>
        <translation>Forankring og motivering</translation>
    </message>
    <message>
        <source>The survey is open</source>
        <translation>Undersøkelsen er åpen</translation>
    </message>
    <message>
        <source>Analysis gathering</source>
        <translation>Analysesamling</translation>
    </message>
    <message>
        <source>Results are available</source>
        <translation>Resultatene er tilgjengelige</translation>
    </message>
    <message>
        <source>Analysis and action plan in the unit</source>
        <translation>Analyse og tiltaksplan i enheten</translation>
    </message>
    <message>
        <source>Quarterly evaluation</source>
        <translation>Kvartalsvis evaluering</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>The working environment group goes through the results</source>
        <translation>Arbeidsmiljøgruppa går gjennom resultatene</translation>
    </message>
    <message>
        <source>Department meeting 1</source>
        <translation>Avdelingsmøte 1</translation>
    </message>
    <message>
        <source>Department meeting 2</source>
        <translation>Avdelingsmøte 2</translation>
    </message>
    <message>
        <source>Measures are under way</source>
        <translation>Tiltak er i gang</translation>
    </message>
    <message>
        <source>Report to the management group and the working environment committee</source>
        <translation>Rapport til ledergruppa og arbeidsmiljøutvalget (AMU)</translation>
    </message>
    <message>
        <source>it has worked</source>
        <translation>det har fungert</translation>
    </message>
    <message>
        <source>it has partly worked</source>
        <translation>det har fungert delvis</translation>
    </message>
    <message>
        <source>it has not worked</source>
        <translation>det har ikke fungert</translation>
    </message>
    <message>
        <source>Write it as though it already were so: “helps” rather than “to help”.</source>
        <translation>Skriv det som om det alt er slik: «hjelper» heller enn «å hjelpe».</translation>
    </message>
    <message>
        <source>Write it as though it already were so: “helps” rather than “shall help”.</source>
        <translation>Skriv det som om det alt er slik: «hjelper» heller enn «skal hjelpe».</translation>
    </message>
    <message>
        <source>Write it as something that is so now: “helps” rather than “helped”.</source>
        <translation>Skriv det som noe som er slik nå: «hjelper» heller enn «hjalp».</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>Row of the progress plan</source>
        <translation>Rad i framdriftsplanen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Streker</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Chosen factor</source>
        <translation>Valgt faktor</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kjennetegn</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Place in the matrix</source>
        <translation>Plass i matrisen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Assessment of a measure</source>
        <translation>Vurdering av et tiltak</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindring</translation>
    </message>
    <message>
        <source>Link to a document</source>
        <translation>Lenke til et dokument</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skriving</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>tilføyelse</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>flytting</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>sletting</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>gjenoppretting</translation>
    </message>
    <message>
        <source>counting strokes</source>
        <translation>telling av streker</translation>
    </message>
    <message>
        <source>placing an idea</source>
        <translation>plassering av en idé</translation>
    </message>
    <message>
        <source>assessing</source>
        <translation>vurdering</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>flere endringer</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>PlanNotices</name>
    <message>
        <source>Take over</source>
        <translation>Ta over</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behold den andres</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>! %1, overdue</source>
        <translation>! %1, over fristen</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>Neste oppfølging: %1</translation>
    </message>
</context>
<context>
    <name>PlanPast</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Earlier versions of the field  Ctrl+H</source>
        <translation>Tidligere utgaver av feltet  Ctrl+H</translation>
    </message>
    <message>
        <source>Bin  Ctrl+Shift+B</source>
        <translation>Papirkurv  Ctrl+Shift+B</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>What happens when, who does what, and how everybody gets to know.</source>
        <translation>Hva som skjer når, hvem som gjør hva, og hvordan alle får vite det.</translation>
    </message>
    <message>
        <source>Progress plan</source>
        <translation>Framdriftsplan</translation>
    </message>
    <message>
        <source>Put in the usual steps</source>
        <translation>Sett inn de vanlige punktene</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Space ticks. Alt with the arrows moves a line, Ctrl+Delete takes it away. A day may be words: “1 June”, “week 34”. Everything is saved as you write.</source>
        <translation>Enter skriver og går videre til neste linje, Tab til neste rute, mellomrom krysser av. Alt med piltastene flytter en linje, Ctrl+Delete tar den bort. En dag kan skrives med ord: «1. juni», «uke 34». Alt lagres mens du skriver.</translation>
    </message>
    <message>
        <source>Five steps to follow up</source>
        <translation>Fem trinn i oppfølgingen</translation>
    </message>
    <message>
        <source>Planning questions</source>
        <translation>Planleggingsspørsmål</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>The leader’s own notes: what do I do, and what do I need?</source>
        <translation>Lederens egne notater: Hva gjør jeg, og hva trenger jeg?</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Fewer than %1 people have answered in the whole municipality, so no figures are shown.</source>
        <translation>Færre enn %1 har svart i hele kommunen, derfor vises ingen tall.</translation>
    </message>
    <message>
        <source>Fewer than %1 people here have answered this factor, so it has no figures.</source>
        <translation>Færre enn %1 har svart på denne faktoren her, derfor har den ingen tall.</translation>
    </message>
    <message>
        <source>Fewer than %1 people here have answered this factor, so only its mean is shown.</source>
        <translation>Færre enn %1 har svart på denne faktoren her, derfor vises bare snittet.</translation>
    </message>
    <message>
        <source>The distribution is hidden because that of a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</source>
        <translation>Fordelingen er skjult for å verne en gruppe der færre enn %1 har svart. Ellers kunne noen funnet fordelingen til den gruppa ved å trekke fra.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have given this answer about themselves, so no figures are shown.</source>
        <translation>Færre enn %1 har oppgitt dette om seg selv, derfor vises ingen tall.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have answered here, so no figures are shown.</source>
        <translation>Færre enn %1 har svart her, derfor vises ingen tall.</translation>
    </message>
    <message>
        <source>These figures are hidden because a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</source>
        <translation>Disse tallene er skjult for å verne en gruppe der færre enn %1 har svart. Ellers kunne noen funnet tallene til den gruppa ved å trekke fra.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the units above. Look at the factor there.</source>
        <translation>Ingenting går tapt: Svarene teller med i enhetene over. Se på faktoren der.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the figures of the municipality. Look there.</source>
        <translation>Ingenting går tapt: Svarene teller med i tallene for kommunen. Se der.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the units above. Look at the nearest one that is shown.</source>
        <translation>Ingenting går tapt: Svarene teller med i enhetene over. Se på den nærmeste som vises.</translation>
    </message>
    <message>
        <source>fewer than %1 answers</source>
        <translation>færre enn %1 svar</translation>
    </message>
    <message>
        <source>hidden to protect another group</source>
        <translation>skjult for å verne en annen gruppe</translation>
    </message>
    <message>
        <source>hidden to protect another unit</source>
        <translation>skjult for å verne en annen enhet</translation>
    </message>
    <message>
        <source>the whole category</source>
        <translation>hele gruppa</translation>
    </message>
    <message>
        <source>the whole unit</source>
        <translation>hele enheten</translation>
    </message>
    <message>
        <source>%1, the distribution only</source>
        <translation>%1, bare fordelingen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Kjønn</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Utdanning</translation>
    </message>
    <message>
        <source>Position percentage</source>
        <translation>Stillingsprosent</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Lederansvar</translation>
    </message>
    <message>
        <source>Floor: groups in which fewer than %1 people have answered are not shown</source>
        <translation>Grense: Grupper der færre enn %1 har svart, vises ikke</translation>
    </message>
    <message>
        <source>distributions not with fewer than %1</source>
        <translation>fordelinger ikke med færre enn %1</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(fra %1)</translation>
    </message>
    <message>
        <source>not given in the report</source>
        <translation>ikke oppgitt i rapporten</translation>
    </message>
    <message>
        <source>The composite report does not give these figures, or not how many people have answered, or counts other units than the unit list. So nobody knows whether at least %1 have.</source>
        <translation>Den sammensatte rapporten oppgir ikke disse tallene eller hvor mange som har svart, eller den regner med andre enheter enn enhetslista. Da vet ingen om minst %1 har svart.</translation>
    </message>
    <message>
        <source>Groups in which fewer than %1 people have answered are not shown</source>
        <translation>Grupper der færre enn %1 har svart, vises ikke</translation>
    </message>
    <message>
        <source>the answers must be read in again</source>
        <translation>svarene må leses inn på nytt</translation>
    </message>
    <message>
        <source>Ask whoever made the report.</source>
        <translation>Spør dem som har laget rapporten.</translation>
    </message>
    <message>
        <source>Look at the unit above, or ask for a complete report.</source>
        <translation>Se på enheten over, eller spør om rapporten kan gjøres fullstendig.</translation>
    </message>
    <message>
        <source>This round was read in by an earlier version of the program, which did not look into whether gender, age and the like could give away a small group together with the units. So they are not shown. Nothing is lost: when the answers are read in again instead of those that are there, the figures come.</source>
        <translation>Denne målingen ble lest inn med en eldre utgave av programmet. Den utgaven undersøkte ikke om kjønn, alder og slikt kunne røpe en liten gruppe når de ses sammen med enhetene. Derfor vises de ikke. Ingenting går tapt: Når svarene leses inn på nytt i stedet for dem som er der, kommer tallene.</translation>
    </message>
    <message>
        <source>There is no figure to compare with here: either it is hidden to protect those who answered, or there is none. The unit&apos;s own figure stands.</source>
        <translation>Det er ikke noe tall å sammenligne med her: Enten er det skjult for å verne dem som har svart, eller så finnes det ikke. Enhetens eget tall står seg.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the mean, and in the distribution of any larger group. Look there.</source>
        <translation>Ingenting går tapt: Svarene teller med i snittet, og i fordelingen for større grupper. Se der.</translation>
    </message>
    <message>
        <source>The composite report does not give the distribution of the answers, only the mean. Ask whoever made the report.</source>
        <translation>Den sammensatte rapporten oppgir ikke fordelingen av svarene, bare snittet. Spør den som laget rapporten.</translation>
    </message>
    <message>
        <source>removed with the single responses</source>
        <translation>fjernet med enkeltsvarene</translation>
    </message>
    <message>
        <source>This was hidden when the single responses were removed, and was removed with them. A lower floor does not bring it back. Should it be needed, the answers must be read in again.</source>
        <translation>Dette var skjult da enkeltsvarene ble fjernet, og ble fjernet med dem. Det kommer ikke fram igjen om grensen senkes. Trengs det, må svarene leses inn på nytt.</translation>
    </message>
    <message>
        <source>Nothing is lost: figures come when more people have answered.</source>
        <translation>Ingenting går tapt: Tallene kommer når flere har svart.</translation>
    </message>
    <message>
        <source>Nothing is lost: look at the other factors.</source>
        <translation>Ingenting går tapt: Se på de andre faktorene.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjenesten</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>the municipality (%1)</source>
        <translation>kommunen (%1)</translation>
    </message>
    <message>
        <source>the unit above (%1)</source>
        <translation>enheten over (%1)</translation>
    </message>
    <message>
        <source>the service nationally (%1)</source>
        <translation>tjenesten nasjonalt (%1)</translation>
    </message>
    <message>
        <source>all of Norway</source>
        <translation>hele Norge</translation>
    </message>
    <message>
        <source>the unit itself in %1</source>
        <translation>enheten selv i %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lest %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ReorganisationPage</name>
    <message>
        <source>The same unit?</source>
        <translation>Samme enhet?</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tilbake til resultatene</translation>
    </message>
    <message>
        <source>Probably the same under a new code</source>
        <translation>Trolig den samme med ny kode</translation>
    </message>
    <message>
        <source>Nothing to ask: every unit is matched by its code or has been decided.</source>
        <translation>Ingenting å spørre om: hver enhet er funnet igjen på koden eller avgjort, eller står nedenfor.</translation>
    </message>
    <message>
        <source>Units that may be the same</source>
        <translation>Enheter som kan være de samme</translation>
    </message>
    <message>
        <source>Yes, the same unit</source>
        <translation>Ja, samme enhet</translation>
    </message>
    <message>
        <source>No, not the same</source>
        <translation>Nei, ikke den samme</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Ingenting er avgjort ennå.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Det som er avgjort</translation>
    </message>
    <message>
        <source>Forget this decision</source>
        <translation>Glem denne avgjørelsen</translation>
    </message>
    <message>
        <source>Merged, split or something else</source>
        <translation>Slått sammen, delt eller noe annet</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>The unit now</source>
        <translation>Enheten nå</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>was (mark with Space):</source>
        <translation>(merk av med mellomrom):</translation>
    </message>
    <message>
        <source>Units of the earlier round</source>
        <translation>Enheter i den forrige målingen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>A note that is shown with the comparison</source>
        <translation>En merknad som vises ved sammenligningen</translation>
    </message>
    <message>
        <source>Save the link</source>
        <translation>Lagre koblingen</translation>
    </message>
</context>
<context>
    <name>RoadMapPage</name>
    <message>
        <source>Write so concretely that a visitor could see it, and as though it already were so.</source>
        <translation>Skriv så konkret at en gjest kunne sett det, og som om det allerede var slik.</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Vis et eksempel</translation>
    </message>
    <message>
        <source>No factor has been chosen yet. The road map begins with the factors that the cross ends with.</source>
        <translation>Ingen faktor er valgt ennå. Veikartet begynner med faktorene krysset ender med.</translation>
    </message>
    <message>
        <source>Go to the cross</source>
        <translation>Gå til krysset</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>Slik går møtet</translation>
    </message>
    <message>
        <source>Enter makes the next line, Alt with an arrow or the dots beside it move it, Delete in an empty line removes it. The factor above leads to its figures.</source>
        <translation>Enter gir neste linje, Alt og en pil eller prikkene ved siden av flytter den, Delete i en tom linje fjerner den. Faktoren over målet leder til tallene.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>leader of one unit</source>
        <translation>leder for én enhet</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>union or safety representative</source>
        <translation>tillitsvalgt eller verneombud</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Rounds</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tilbake til resultatene</translation>
    </message>
    <message>
        <source>Every measurement in this file. What was replaced or deleted last can be taken back until the next import.</source>
        <translation>Alle målinger i denne fila. Det som sist ble erstattet eller slettet, kan tas tilbake fram til neste import.</translation>
    </message>
    <message>
        <source>There is no round yet. Import the responses of the first one.</source>
        <translation>Det er ingen måling ennå. Les inn svarene fra den første.</translation>
    </message>
    <message>
        <source>Import responses…</source>
        <translation>Les inn svar&#xa0;…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Erstatt&#xa0;…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett&#xa0;…</translation>
    </message>
    <message>
        <source>How many were invited</source>
        <translation>Hvor mange var invitert</translation>
    </message>
    <message>
        <source>The same unit?</source>
        <translation>Samme enhet?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>What worked well, and why?</source>
        <translation>Hva fungerte bra, og hvorfor?</translation>
    </message>
    <message>
        <source>What can we become better at, and how?</source>
        <translation>Hva kan vi bli bedre på, og hvordan?</translation>
    </message>
    <message>
        <source>This I understand better now</source>
        <translation>Dette fikk jeg økt innsikt i</translation>
    </message>
    <message>
        <source>This is my next step</source>
        <translation>Dette skal være mitt neste steg</translation>
    </message>
    <message>
        <source>This I want to learn more about</source>
        <translation>Dette ønsker jeg å lære mer om</translation>
    </message>
    <message>
        <source>Who gets to know what before the survey?</source>
        <translation>Informasjon: Hvem får vite hva før undersøkelsen?</translation>
    </message>
    <message>
        <source>… while it is open?</source>
        <translation>… mens den er åpen?</translation>
    </message>
    <message>
        <source>… and afterwards?</source>
        <translation>… og etterpå?</translation>
    </message>
    <message>
        <source>Anchoring: who must want this?</source>
        <translation>Forankring: Hvem må ville dette?</translation>
    </message>
    <message>
        <source>How do we come to understand it alike?</source>
        <translation>Hvordan får vi en felles forståelse?</translation>
    </message>
    <message>
        <source>What makes everybody take part?</source>
        <translation>Hva får alle til å delta?</translation>
    </message>
    <message>
        <source>How do we follow up?</source>
        <translation>Hvordan følger vi opp?</translation>
    </message>
    <message>
        <source>Roles, and what we expect of each other</source>
        <translation>Roller og gjensidige forventninger</translation>
    </message>
    <message>
        <source>How do union and safety representatives take part?</source>
        <translation>Hvordan er tillitsvalgte og verneombud med?</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Distribution of answers</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Lying bars, one for each of the ten factors: the share of each answer from 1 to 5, percent of answers. The figures are on the slide of each factor.</source>
        <translation>Liggende stolper, én for hver av de ti faktorene: andelen av hvert svar fra 1 til 5, i prosent av svar. Tallene står på lysbildet til hver faktor.</translation>
    </message>
    <message>
        <source>How are the answers distributed?</source>
        <translation>Hvordan fordeler svarene seg?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>The same mean can come from answers that lie close and from answers that lie far apart: here we see which.</source>
        <translation>Det samme snittet kan komme av svar som ligger tett, og av svar som ligger langt fra hverandre. Her ser vi hvilket.</translation>
    </message>
    <message>
        <source>These are answers, not people: each has answered several statements on each factor.</source>
        <translation>Dette er svar, ikke personer: Hver har svart på flere påstander på hver faktor.</translation>
    </message>
    <message>
        <source>Do not guess who has answered what, and stop anybody who does.</source>
        <translation>Ikke gjett på hvem som har svart hva, og stans den som gjør det.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>0.2 or more above</source>
        <translation>0,2 eller mer over</translation>
    </message>
    <message>
        <source>within the margin of error</source>
        <translation>innenfor feilmarginen</translation>
    </message>
    <message>
        <source>0.2 or more below</source>
        <translation>0,2 eller mer under</translation>
    </message>
    <message>
        <source>Table of the ten factors sorted by whether our unit is above, within or below the margin of error beside: %1.</source>
        <translation>Tabell over de ti faktorene, sortert etter om enheten vår ligger over, innenfor eller under feilmarginen ved siden av: %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>What are we satisfied with, and what is it important to become better at?</source>
        <translation>Hva er vi fornøyde med, og hva er det viktig å bli bedre på?</translation>
    </message>
    <message>
        <source>This is an order, not a list of what to do: a group may well choose a factor that lies within the margin.</source>
        <translation>Dette er en sortering, ikke en arbeidsliste: Ei gruppe kan godt velge en faktor som ligger innenfor feilmarginen.</translation>
    </message>
    <message>
        <source>What we are satisfied with is worth as much time as what we want to become better at.</source>
        <translation>Det vi er fornøyde med, er verdt like mye tid som det vi vil bli bedre på.</translation>
    </message>
    <message>
        <source>Ask: what surprised you? What did you recognise?</source>
        <translation>Spør: Hva overrasket dere? Hva kjente dere igjen?</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lest %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Our unit</source>
        <translation>Enheten vår</translation>
    </message>
    <message>
        <source>Columns on a scale from 1 to 5, means of %1: %2.</source>
        <translation>Søyler på en skala fra 1 til 5, snitt for %1: %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Columns, distribution of answers on %1, percent of answers: %2.</source>
        <translation>Søyler, svarfordelingen på %1 i prosent av svar: %2.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Our own uncertainty: %1</source>
        <translation>Enhetens egen usikkerhet: %1</translation>
    </message>
    <message>
        <source>%1 is about %2.</source>
        <translation>%1 handler om %2.</translation>
    </message>
    <message>
        <source>Our unit: %1, %2.</source>
        <translation>Enheten vår: %1, %2.</translation>
    </message>
    <message>
        <source>Say what the figures show, and stop there: no causes, nothing good or bad. We talk about us as a group, never about who may have answered what.</source>
        <translation>Si hva tallene viser, og stopp der: ingen årsaker, ikke godt eller dårlig. Vi snakker om oss som gruppe, aldri om hvem som kan ha svart hva.</translation>
    </message>
    <message>
        <source>To talk about:</source>
        <translation>Til å snakke om:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Table: the items of the meeting and how long each takes.</source>
        <translation>Tabell: punktene i møtet og hvor lang tid hvert tar.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Say when you end, and keep to it. The union representative and the safety representative take part.</source>
        <translation>Si når dere er ferdige, og hold det. Tillitsvalgt og verneombud er med.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Table: the roles in a group, what each does and how it is drawn.</source>
        <translation>Tabell: rollene i ei gruppe, hva hver gjør, og hvordan den trekkes.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>Three roles in each group</source>
        <translation>Tre roller i hver gruppe</translation>
    </message>
    <message>
        <source>Let the groups find out who has which role; it is meant to be a little fun. Nobody needs to have the same role in both meetings.</source>
        <translation>La gruppene finne ut hvem som har hvilken rolle; det skal være litt gøy. Ingen trenger å ha samme rolle i begge møtene.</translation>
    </message>
    <message>
        <source>Groups of four to six, mixed across who usually work together.</source>
        <translation>Grupper på fire til seks, blandet på tvers av hvem som jobber sammen til vanlig.</translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation>Hver for seg</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>I grupper</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle sammen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>First each writes alone, so that everybody&apos;s thoughts come along. Then the group, then all of us.</source>
        <translation>Først skriver hver for seg, så alles tanker kommer med. Så gruppa, så alle sammen.</translation>
    </message>
    <message>
        <source>Say how many minutes are left, halfway and at the end. You are not in a group yourself unless they ask for it.</source>
        <translation>Si hvor mange minutter som er igjen, halvveis og mot slutten. Du er ikke i ei gruppe selv uten at de ber om det.</translation>
    </message>
    <message>
        <source>Write down what the groups say in their own words.</source>
        <translation>Skriv ned det gruppene sier, med deres egne ord.</translation>
    </message>
    <message>
        <source>What are we satisfied with? Choose up to three factors.</source>
        <translation>Hva er vi fornøyde med? Velg opptil tre faktorer.</translation>
    </message>
    <message>
        <source>What is it important to become better at? Choose up to three factors.</source>
        <translation>Hva er det viktig å bli bedre på? Velg opptil tre faktorer.</translation>
    </message>
    <message>
        <source>… because …</source>
        <translation>… fordi&#xa0;…</translation>
    </message>
    <message>
        <source>What can we do ourselves, so that it becomes as we want it?</source>
        <translation>Hva kan vi gjøre selv, så det blir slik vi vil ha det?</translation>
    </message>
    <message>
        <source>Which ideas give much, and are easy to carry out?</source>
        <translation>Hvilke ideer gir mye og er lette å gjennomføre?</translation>
    </message>
    <message>
        <source>Who does what, by when?</source>
        <translation>Hvem gjør hva, og når?</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Måling %1</translation>
    </message>
    <message>
        <source>Before the meeting: read through the notes under each slide. When you present:</source>
        <translation>Før møtet: Les gjennom notatene under hvert lysbilde. Når du legger fram:</translation>
    </message>
    <message>
        <source>Why 10-FAKTOR, and how do we read the figures?</source>
        <translation>Hvorfor 10-FAKTOR, og hvordan leser vi tallene?</translation>
    </message>
    <message>
        <source>Ten factors that we can do something about ourselves. The survey is where our talk begins, not a verdict on anybody.</source>
        <translation>Ti faktorer som vi selv kan gjøre noe med. Undersøkelsen er starten på samtalen vår, ikke en dom over noen.</translation>
    </message>
    <message>
        <source>A mean is the sum of all answers divided by how many they are, from 1 (strongly disagree) to 5 (strongly agree).</source>
        <translation>Et snitt er summen av alle svar delt på hvor mange de er, fra 1 (svært uenig) til 5 (svært enig).</translation>
    </message>
    <message>
        <source>A difference of 0.2 or more is worth talking about; less is within the margin of error.</source>
        <translation>En forskjell på 0,2 eller mer er verdt å snakke om; mindre er innenfor feilmarginen.</translation>
    </message>
    <message>
        <source>± is our own uncertainty: the fewer of those invited have answered, the wider it is.</source>
        <translation>± er enhetens egen usikkerhet: Jo færre av de inviterte som har svart, desto bredere er den.</translation>
    </message>
    <message>
        <source>Distributions are percent of answers, not of people.</source>
        <translation>Svarfordelinger er prosent av svar, ikke av personer.</translation>
    </message>
    <message>
        <source>The figures do not say why. That is for us to talk about.</source>
        <translation>Tallene sier ikke hvorfor. Det er det vi skal snakke om.</translation>
    </message>
    <message>
        <source>Take your time here: everything that follows is read in this way.</source>
        <translation>Ta deg tid her: Alt som kommer, leses på denne måten.</translation>
    </message>
    <message>
        <source>The sign says which way a difference goes, not whether it is good: %1.</source>
        <translation>Tegnet sier hvilken vei en forskjell går, ikke om den er god: %1.</translation>
    </message>
    <message>
        <source>Groups in which fewer than %1 people have answered are not shown, so nobody can be recognised.</source>
        <translation>Grupper der færre enn %1 har svart, vises ikke, så ingen kan kjennes igjen.</translation>
    </message>
    <message>
        <source>Ask: is there anything about reading the figures that we should clear up before we go on?</source>
        <translation>Spør: Er det noe om å lese tallene vi bør oppklare før vi går videre?</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Table of the means of the ten factors, our unit beside: %1. The sign before a mean says whether our unit is above, below or within the margin of error.</source>
        <translation>Tabell over snittene på de ti faktorene, enheten vår ved siden av: %1. Tegnet foran et snitt sier om enheten vår ligger over, under eller innenfor feilmarginen.</translation>
    </message>
    <message>
        <source>How did we answer? Ten factors beside others</source>
        <translation>Hva svarte vi? Ti faktorer ved siden av andre</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>Give everybody a minute to read before you say anything.</source>
        <translation>Gi alle et minutt til å lese før du sier noe.</translation>
    </message>
    <message>
        <source>The sign stands for our unit beside each of the others: %1.</source>
        <translation>Tegnet gjelder enheten vår ved siden av hver av de andre: %1.</translation>
    </message>
    <message>
        <source>Say what the table shows, line by line or only where there is a sign; leave the why to the groups.</source>
        <translation>Si hva tabellen viser, linje for linje eller bare der det står ▲ eller ▼; la gruppene ta hvorfor.</translation>
    </message>
    <message>
        <source>Ask: what do you notice first? What would you like to hear more about?</source>
        <translation>Spør: Hva legger dere merke til først? Hva vil dere høre mer om?</translation>
    </message>
    <message>
        <source>Means of the ten factors</source>
        <translation>Snitt på de ti faktorene</translation>
    </message>
    <message>
        <source>Points on a scale from 1 to 5: the means of the ten factors. Our unit: %1.</source>
        <translation>Punkter på en skala fra 1 til 5: snittene på de ti faktorene. Enheten vår: %1.</translation>
    </message>
    <message>
        <source>Where do we lie? Ten factors at a glance</source>
        <translation>Hvor ligger vi? Ti faktorer på ett blikk</translation>
    </message>
    <message>
        <source>The dark points are our unit. Answers go from 1 to 5; the chart shows the part of the scale where the means lie.</source>
        <translation>De mørke punktene er enheten vår. Svarene går fra 1 til 5; diagrammet viser den delen av skalaen der snittene ligger.</translation>
    </message>
    <message>
        <source>Points that lie close are within the margin of error: look for where they part.</source>
        <translation>Punkter som ligger tett, er innenfor feilmarginen: Se etter hvor de skiller seg.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>Our plan as it was on %1</source>
        <translation>Planen vår slik den var %1</translation>
    </message>
    <message>
        <source>The analysis cross</source>
        <translation>Analysekrysset</translation>
    </message>
    <message>
        <source>We work with</source>
        <translation>Vi jobber med</translation>
    </message>
    <message>
        <source>Table of the factors that the groups put into the analysis cross, and those we chose to work with.</source>
        <translation>Tabell over faktorene gruppene satte inn i analysekrysset, og dem vi valgte å jobbe med.</translation>
    </message>
    <message>
        <source>What did the groups put in?</source>
        <translation>Hva satte gruppene inn?</translation>
    </message>
    <message>
        <source>What have we chosen to work with?</source>
        <translation>Hva har vi valgt å jobbe med?</translation>
    </message>
    <message>
        <source>The numbers are the strokes of all groups together. They show where the conversation was, not how good anything is.</source>
        <translation>Tallene er strekene fra alle gruppene til sammen. De viser hvor samtalen var, ikke hvor bra noe er.</translation>
    </message>
    <message>
        <source>What we want to preserve needs care as much as what we want to improve.</source>
        <translation>Det vi vil bevare, må også stelles med, like mye som det vi vil forbedre.</translation>
    </message>
    <message>
        <source>Ask: can everybody live with this choice?</source>
        <translation>Spør: Kan alle leve med dette valget?</translation>
    </message>
    <message>
        <source>Why? What the groups said</source>
        <translation>Hvorfor? Det gruppene sa</translation>
    </message>
    <message>
        <source>%1 … because</source>
        <translation>%1&#xa0;… fordi</translation>
    </message>
    <message>
        <source>These are the groups&apos; own words. Do not ask who said what.</source>
        <translation>Dette er gruppenes egne ord. Ikke spør hvem som sa hva.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Our goal: </source>
        <translation>Målet vårt: </translation>
    </message>
    <message>
        <source>Our road map: %1</source>
        <translation>Veikartet vårt: %1</translation>
    </message>
    <message>
        <source>Read the lines aloud, one column at a time. They say how it is when we are there, so concretely that a visitor could see it.</source>
        <translation>Les linjene høyt, én kolonne om gangen. De sier hvordan det er når vi er der, så konkret at en gjest kunne sett det.</translation>
    </message>
    <message>
        <source>Ask: what of this do we do already? What would be different on Monday?</source>
        <translation>Spør: Hva av dette gjør vi allerede? Hva ville vært annerledes på mandag?</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Table of measures: what, who is responsible, the deadline and how far it has come.</source>
        <translation>Tabell over tiltak: hva, hvem som har ansvar, fristen og hvor langt det har kommet.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>One measure at a time: what is done, what helps, what is in the way? Change the deadline openly when it has to be changed.</source>
        <translation>Ett tiltak om gangen: Hva er gjort, hva hjelper, hva står i veien? Endre fristen åpent når den må endres.</translation>
    </message>
    <message>
        <source>Say who gives a hand where somebody is alone with a measure.</source>
        <translation>Si hvem som hjelper til der noen står alene med et tiltak.</translation>
    </message>
    <message>
        <source>Our plan: %1</source>
        <translation>Planen vår: %1</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Planen vår</translation>
    </message>
    <message>
        <source>Our plan: other measures</source>
        <translation>Planen vår: andre tiltak</translation>
    </message>
    <message>
        <source>Summary: our unit beside “%1”</source>
        <translation>Oppsummering: enheten vår ved siden av «%1»</translation>
    </message>
    <message>
        <source>Why something is hidden</source>
        <translation>Hvorfor noe er skjult</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Source: %1.</source>
        <translation>Kilde: %1.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>The table is copied.</source>
        <translation>Tabellen er kopiert.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>Municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Enheten over</translation>
    </message>
    <message>
        <source>Service, national</source>
        <translation>Tjenesten nasjonalt</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasjonalt</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lest %1</translation>
    </message>
    <message>
        <source>Note: the whole municipality is compared with one service type only.</source>
        <translation>Merk: Hele kommunen er sammenlignet med bare én tjenestetype.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Usikkerhet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarte</translation>
    </message>
    <message>
        <source>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</source>
        <translation>▲ 0,2 eller mer over · ▼ 0,2 eller mer under · • innenfor feilmargin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjenestetype</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterte</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>Nothing is withheld in this round.</source>
        <translation>Ingenting er skjult i denne målingen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>There is no background in this round.</source>
        <translation>Det er ingen bakgrunnsopplysninger i denne målingen.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>What is withheld in %1, round %2</source>
        <translation>Hva som er skjult i %1, måling %2</translation>
    </message>
    <message>
        <source>File: %1. Written %2.</source>
        <translation>Fil: %1. Skrevet %2.</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Forklart</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) 0.2 or more above</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor 0,2 eller mer over</numerusform>
            <numerusform>%n faktorer 0,2 eller mer over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) 0.2 or more below</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor 0,2 eller mer under</numerusform>
            <numerusform>%n faktorer 0,2 eller mer under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) within the margin of error</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor innenfor feilmarginen</numerusform>
            <numerusform>%n faktorer innenfor feilmarginen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) without comparison</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor uten sammenligning</numerusform>
            <numerusform>%n faktorer uten sammenligning</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside “%1”: %2.</source>
        <translation>Ved siden av «%1»: %2.</translation>
    </message>
    <message>
        <source>The list has no figures. The answers of a withheld group count in the larger groups it belongs to.</source>
        <translation>Lista har ingen tall. Svarene fra en skjult gruppe teller med i de større gruppene den hører til.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>The round that is shown</source>
        <translation>Målingen som vises</translation>
    </message>
    <message>
        <source>Search for a unit</source>
        <translation>Søk etter en enhet</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Vises for</translation>
    </message>
    <message>
        <source>Who is looking: material for all staff has no distributions</source>
        <translation>Hvem som ser: Leder, tillitsvalgt (TV) og verneombud (VO) ser svarfordelinger. Materiell til alle ansatte har dem ikke.</translation>
    </message>
    <message>
        <source>Leader and representatives</source>
        <translation>Leder, TV og VO</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Alle ansatte</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Meny (F10)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Show or hide the list of units (Ctrl+B)</source>
        <translation>Vis eller skjul lista over enheter (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>From round to round</source>
        <translation>Fra måling til måling</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Sammenlign med</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document (Ctrl+C in the table)</source>
        <translation>Tabellen som tekst til et regneark eller dokument (Ctrl+C i tabellen)</translation>
    </message>
</context>
<context>
    <name>TurnoutPage</name>
    <message>
        <source>Response rate</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Units and responses</source>
        <translation>Enheter og svar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
</context>
<context>
    <name>WhatNowPage</name>
    <message>
        <source>What do we do now?</source>
        <translation>Hva gjør vi nå?</translation>
    </message>
    <message>
        <source>The five phases</source>
        <translation>De fem fasene</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>How far the reading has come</source>
        <translation>Hvor langt innlesingen er kommet</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About the report</source>
        <translation>Om rapporten</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>F%1 mean</source>
        <translation>F%1 snitt</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagrammer</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Tallene i diagrammene</translation>
    </message>
    <message>
        <source>The municipality and its main areas, those that may be shown.</source>
        <translation>Kommunen og hovedområdene, de som kan vises.</translation>
    </message>
    <message>
        <source>The figures are in the sheet “%1”.</source>
        <translation>Tallene står i arket «%1».</translation>
    </message>
    <message>
        <source>Bar chart of the means of factor %1 in the municipality and its main areas.</source>
        <translation>Stolpediagram over snittene på faktor %1 i kommunen og hovedområdene.</translation>
    </message>
    <message>
        <source>Stacked bar chart of the answers to factor %1 in the municipality and its main areas.</source>
        <translation>Stablet stolpediagram over svarene på faktor %1 i kommunen og hovedområdene.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjenestetype</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>How many of the ten factors lie above, within and below the municipality&apos;s mean.</source>
        <translation>Hvor mange av de ti faktorene som ligger over, innenfor og under kommunens snitt.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarte</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterte</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>▲ Above</source>
        <translation>▲ Over</translation>
    </message>
    <message>
        <source>• Within</source>
        <translation>• Innenfor</translation>
    </message>
    <message>
        <source>▼ Below</source>
        <translation>▼ Under</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>On a scale from 1 to 5.</source>
        <translation>På en skala fra 1 til 5.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Usikkerhet</translation>
    </message>
    <message>
        <source>The unit&apos;s own 95 % margin around each mean (±).</source>
        <translation>Enhetens egen 95&#xa0;%-margin rundt hvert snitt (±).</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Forskjeller</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Those who have answered of those invited, sub-units included.</source>
        <translation>De som har svart av de inviterte, medregnet underenhetene.</translation>
    </message>
    <message>
        <source>F%1
since</source>
        <translation>F%1
siden da</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>The mean of the earlier round, and the difference since.</source>
        <translation>Snittet i den tidligere målingen, og forskjellen siden da.</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Hva som er skjult</translation>
    </message>
    <message>
        <source>Every group without figures, and why.</source>
        <translation>Alle grupper uten tall, og hvorfor.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Nothing is hidden in this round.</source>
        <translation>Ingenting er skjult i denne målingen.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innenfor</translation>
    </message>
    <message>
        <source>Means on a scale from 1 to 5.</source>
        <translation>Snitt på en skala fra 1 til 5.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Uncertainty (±)</source>
        <translation>Usikkerhet (±)</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Forskjell: %1</translation>
    </message>
    <message>
        <source>Means beside what they are compared with</source>
        <translation>Snitt ved siden av det de sammenlignes med</translation>
    </message>
    <message>
        <source>Bar chart of the means of the ten factors on a scale from 1 to 5: %1. The figures are in the table above.</source>
        <translation>Stolpediagram over snittene på de ti faktorene på en skala fra 1 til 5: %1. Tallene står i tabellen over.</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Antall svar</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Fordeling av svarene</translation>
    </message>
    <message>
        <source>Stacked bar chart: for each of the ten factors the share of each answer from 1 to 5, together 100 percent. The figures are in the table above.</source>
        <translation>Stablet stolpediagram: for hver av de ti faktorene andelen av hvert svar fra 1 til 5, til sammen 100 prosent. Tallene står i tabellen over.</translation>
    </message>
    <message>
        <source>In a sentence, and what can be done</source>
        <translation>I klartekst, og hva du kan gjøre</translation>
    </message>
    <message>
        <source>Why is this hidden?</source>
        <translation>Hvorfor er dette skjult?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Forventet gevinst</translation>
    </message>
    <message>
        <source>(no measure yet)</source>
        <translation>(ingen tiltak ennå)</translation>
    </message>
    <message>
        <source>The plan as it was on %1.</source>
        <translation>Planen slik den var %1.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>Planstatus</translation>
    </message>
    <message>
        <source>How far each unit had come with its plan on %1. Nothing here is a result of the survey.</source>
        <translation>Hvor langt hver enhet var kommet med planen %1. Ingenting her er svar fra undersøkelsen.</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Faser gjort</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Chosen factors</source>
        <translation>Valgte faktorer</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Åpne tiltak</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Latest follow-up</source>
        <translation>Siste oppfølging</translation>
    </message>
    <message>
        <source>Next follow-up due</source>
        <translation>Neste oppfølging</translation>
    </message>
    <message>
        <source>Follow-up missing</source>
        <translation>Oppfølging mangler</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Hva er neste?</translation>
    </message>
    <message>
        <source>%1 (not in this round)</source>
        <translation>%1 (ikke i denne målingen)</translation>
    </message>
    <message>
        <source>! missing</source>
        <translation>! mangler</translation>
    </message>
    <message>
        <source>– nothing to compare with</source>
        <translation>– ingenting å sammenligne med</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ActionPlanPage</name>
    <message>
        <source>all measures</source>
        <translation>alle tiltak</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>åpne</translation>
    </message>
    <message>
        <source>overdue ones</source>
        <translation>forfalte</translation>
    </message>
    <message>
        <source>those done</source>
        <translation>ferdige</translation>
    </message>
    <message>
        <source>those stopped</source>
        <translation>stoppede</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>som skrevet</translation>
    </message>
    <message>
        <source>by deadline</source>
        <translation>etter frist</translation>
    </message>
    <message>
        <source>by who is responsible</source>
        <translation>etter ansvarlig</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>etter status</translation>
    </message>
    <message>
        <source>Action plan for %1</source>
        <translation>Handlingsplan for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n tiltak</numerusform>
            <numerusform>%n tiltak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, %2 done, %3 overdue</source>
        <translation>%1 åpne, %2 ferdige, %3 forfalte</translation>
    </message>
    <message>
        <source>Action plan: %1</source>
        <translation>Handlingsplan: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::AtRestPage</name>
    <message>
        <source>in the file, unit by unit and without names</source>
        <translation>i fila, enhet for enhet og uten navn</translation>
    </message>
    <message>
        <source>none: a composite report has only means</source>
        <translation>ingen: En sammensatt rapport har bare snitt</translation>
    </message>
    <message>
        <source>none have been read in</source>
        <translation>ingen er lest inn</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lest inn</translation>
    </message>
    <message>
        <source>Single responses</source>
        <translation>Enkeltsvar</translation>
    </message>
    <message>
        <source>This file holds the responses themselves, unit by unit and without names. In a unit of two that may be enough to know who answered what. Faktorbenk does not show them, but whoever has the file can read them with another tool.</source>
        <translation>Denne fila inneholder selve svarene, enhet for enhet og uten navn. I en enhet med to ansatte kan det være nok til å vite hvem som har svart hva. Faktorbenk viser dem ikke, men den som har fila, kan lese dem med et annet verktøy.</translation>
    </message>
    <message>
        <source>Others who use this machine may open the file.</source>
        <translation>Andre som bruker denne maskinen, kan åpne fila.</translation>
    </message>
    <message>
        <source>On this machine only you may open the file. On a shared folder those who keep the folder decide. Give leaders and staff reports, not the file.</source>
        <translation>På denne maskinen kan bare du åpne fila. I en delt mappe bestemmer de som styrer mappa. Gi ledere og ansatte rapporter, ikke fila.</translation>
    </message>
    <message>
        <source>Remove the single responses of %1…</source>
        <translation>Fjern enkeltsvarene i %1&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the single responses of %1 for good?</source>
        <translation>Skal enkeltsvarene i %1 fjernes for godt?</translation>
    </message>
    <message>
        <source>Remove those of %1 for good</source>
        <translation>Fjern dem i %1 for godt</translation>
    </message>
    <message>
        <source>removed, but sums of hidden groups are left</source>
        <translation>fjernet, men summer for skjulte grupper er igjen</translation>
    </message>
    <message>
        <source>removed, with all that was hidden</source>
        <translation>fjernet, med alt som var skjult</translation>
    </message>
    <message>
        <source>No single responses are left in this file. But an earlier version of Faktorbenk left the sums of hidden groups in it: of one person alone, they are that person&apos;s answers. They can be removed, too.</source>
        <translation>Ingen enkeltsvar er igjen i denne fila. Men en eldre utgave av Faktorbenk lot summene for skjulte grupper stå: Der bare én har svart, er de svarene til den ene. De kan også fjernes.</translation>
    </message>
    <message>
        <source>No single responses are left in this file. Of the rounds they were removed from it has only what was shown then to leaders and representatives, and how many have answered in each group.</source>
        <translation>Ingen enkeltsvar er igjen i denne fila. Fra målingene de er fjernet fra, har den bare det som da ble vist for ledere og tillitsvalgte, og hvor mange som har svart i hver gruppe.</translation>
    </message>
    <message>
        <source>There are no single responses in this file.</source>
        <translation>Det er ingen enkeltsvar i denne fila.</translation>
    </message>
    <message>
        <source>Remove the hidden sums of %1…</source>
        <translation>Fjern de skjulte summene i %1&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the hidden sums of %1 for good?</source>
        <translation>Skal de skjulte summene i %1 fjernes for godt?</translation>
    </message>
    <message>
        <source>Removing from %1…</source>
        <translation>Fjerner fra %1&#xa0;…</translation>
    </message>
    <message>
        <source>The single responses of %1 are removed, and all that is hidden. What is shown is as it was.</source>
        <translation>Enkeltsvarene i %1 er fjernet, og alt som er skjult. Det som vises, er som før.</translation>
    </message>
    <message>
        <source>The single responses of %1 are removed, and all that is hidden. What is shown is as it was. These older copies may still have all of it; delete them if they are not needed: %2</source>
        <translation>Enkeltsvarene i %1 er fjernet, og alt som er skjult. Det som vises, er som før. Disse eldre kopiene kan fortsatt ha alt; slett dem hvis de ikke trengs: %2</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BackgroundModel</name>
    <message>
        <source>%1, %2 answered</source>
        <translation>%1, %2 har svart</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>ikke noe å sammenligne med</translation>
    </message>
    <message>
        <source>Background (answered)</source>
        <translation>Bakgrunn (svarte)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BackgroundPage</name>
    <message>
        <source>means</source>
        <translation>snitt</translation>
    </message>
    <message>
        <source>difference from the municipality</source>
        <translation>forskjell fra kommunen</translation>
    </message>
    <message>
        <source>%1 · %2 · the whole municipality, one at a time</source>
        <translation>%1 · %2 · hele kommunen, ett kjennetegn om gangen</translation>
    </message>
    <message>
        <source>Background and factors: %1, %2</source>
        <translation>Bakgrunn og faktorer: %1, %2</translation>
    </message>
    <message>
        <source>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</source>
        <translation>▲ 0,2 eller mer over, ▼ 0,2 eller mer under, • innenfor feilmarginen. Skravert: skjult, slik at ingen kan pekes ut.</translation>
    </message>
    <message>
        <source>The stronger the colour, the higher (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</source>
        <translation>Jo sterkere farge, jo høyere (3 og lavere til 5). Skravert: skjult, slik at ingen kan pekes ut.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BenchmarksModel</name>
    <message>
        <source>a row more</source>
        <translation>en rad til</translation>
    </message>
    <message>
        <source>a row less</source>
        <translation>en rad mindre</translation>
    </message>
    <message>
        <source>the known means</source>
        <translation>de kjente tallene</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Rad %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>all of Norway</source>
        <translation>hele Norge</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>en tjeneste</translation>
    </message>
    <message>
        <source>Means of</source>
        <translation>Snitt for</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tjenestetype</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lest</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BenchmarksPage</name>
    <message>
        <source>Means that have been published, with where and when. Leave the service type empty for all of Norway. Round %1 is held against the newest row that is not newer than itself, unless you choose another.</source>
        <translation>Snitt som er publisert, med hvor og når. La tjenestetypen stå tom for hele Norge. Måling %1 holdes opp mot den nyeste raden som ikke er nyere enn den selv, om du ikke velger en annen.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>Let the rule choose again</source>
        <translation>La regelen velge igjen</translation>
    </message>
    <message>
        <source>Use this row for %1</source>
        <translation>Bruk denne raden for %1</translation>
    </message>
    <message>
        <source>The known means are in the table already.</source>
        <translation>De kjente tallene står i tabellen allerede.</translation>
    </message>
    <message>
        <source>The table has changes that are not saved.</source>
        <translation>Tabellen har endringer som ikke er lagret.</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>Lagre og gå</translation>
    </message>
    <message>
        <source>Go without saving</source>
        <translation>Gå uten å lagre</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BoardModel</name>
    <message>
        <source>%1 (not in this round)</source>
        <translation>%1 (ikke i denne målingen)</translation>
    </message>
    <message>
        <source>! missing %1</source>
        <translation>! mangler %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>holdt %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>no factor chosen</source>
        <translation>ingen faktor valgt</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) open</source>
        <translation>
            <numerusform>%n åpent tiltak</numerusform>
            <numerusform>%n åpne tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) overdue</source>
        <translation>
            <numerusform>%n forfalt tiltak</numerusform>
            <numerusform>%n forfalte tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) done</source>
        <translation>
            <numerusform>%n ferdig tiltak</numerusform>
            <numerusform>%n ferdige tiltak</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Oppfølging: %1</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>ingen nå</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Chosen factors</source>
        <translation>Valgte faktorer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BoardPage</name>
    <message>
        <source>all units</source>
        <translation>alle enheter</translation>
    </message>
    <message>
        <source>with overdue measures</source>
        <translation>med forfalte tiltak</translation>
    </message>
    <message>
        <source>where follow-up is missing</source>
        <translation>der oppfølging mangler</translation>
    </message>
    <message>
        <source>where no factor is chosen</source>
        <translation>uten valgt faktor</translation>
    </message>
    <message>
        <source>without measures</source>
        <translation>uten tiltak</translation>
    </message>
    <message>
        <source>with open measures</source>
        <translation>med åpne tiltak</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle faktorer</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>som i treet</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %n unit(s) shown</source>
        <translation>
            <numerusform>%1 · %2 av %n enhet vises</numerusform>
            <numerusform>%1 · %2 av %n enheter vises</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the plans have come: %1</source>
        <translation>Hvor langt planene er kommet: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Søk: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChangesModel</name>
    <message>
        <source>No longer there</source>
        <translation>Finnes ikke lenger</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Was called “%1”.</source>
        <translation>Het «%1».</translation>
    </message>
    <message>
        <source>Is now at the top.</source>
        <translation>Ligger nå øverst.</translation>
    </message>
    <message>
        <source>Moved from the top to %1.</source>
        <translation>Flyttet fra toppen til %1.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Flyttet fra %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>Én enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>én ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>én med nytt navn</numerusform>
            <numerusform>%n med nytt navn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>én flyttet</numerusform>
            <numerusform>%n flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>én finnes ikke lenger</numerusform>
            <numerusform>%n finnes ikke lenger</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with what the round has now</source>
        <translation>sammenlignet med det målingen har nå</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>sammenlignet med %1</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>ingen svar ennå</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Hva som endres</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarte</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChangesStep</name>
    <message>
        <source>All units</source>
        <translation>Alle enheter</translation>
    </message>
    <message>
        <source>Only those that change</source>
        <translation>Bare de som endres</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of published means, instead of earlier ones for the same level and year.</source>
        <translation>
            <numerusform>Én rad publiserte snitt, i stedet for tidligere på samme nivå og år.</numerusform>
            <numerusform>%n rader publiserte snitt, i stedet for tidligere på samme nivå og år.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit list waits for the first round that is read in.</source>
        <translation>Enhetslista venter på den første målingen som leses inn.</translation>
    </message>
    <message>
        <source>There are responses in %1 already (%2). What shall be done with them? Plans and measures stay, and it can be undone until the next import.</source>
        <translation>Det finnes allerede svar i %1 (%2). Hva skal skje med dem? Planer og tiltak blir værende, og det kan angres fram til neste innlesing.</translation>
    </message>
    <message>
        <source>The new file:</source>
        <translation>Den nye fila:</translation>
    </message>
    <message>
        <source>That file exists already:</source>
        <translation>Den fila finnes allerede:</translation>
    </message>
    <message>
        <source>That folder does not exist:</source>
        <translation>Den mappa finnes ikke:</translation>
    </message>
    <message>
        <source>Where shall the new file be kept?</source>
        <translation>Hvor skal den nye fila ligge?</translation>
    </message>
    <message>
        <source>Faktorbenk files (*.faktorbenk)</source>
        <translation>Faktorbenk-filer (*.faktorbenk)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChecklistModel</name>
    <message>
        <source>%1: done</source>
        <translation>%1: gjort</translation>
    </message>
    <message>
        <source>%1: not done yet</source>
        <translation>%1: ikke gjort ennå</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChooseStep</name>
    <message>
        <source>Choose the files</source>
        <translation>Velg filene</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tabeller (*.csv *.tsv *.txt *.xlsx *.ods);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Velg mappa</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ColumnsModel</name>
    <message>
        <source>Nothing of it is read or stored</source>
        <translation>Leses ikke og lagres ikke</translation>
    </message>
    <message>
        <source>Figures, hidden until they have been checked</source>
        <translation>Tall, skjult til de er kontrollert</translation>
    </message>
    <message>
        <source>Values that few share, so they are not shown here</source>
        <translation>Verdier få har felles; de vises ikke her</translation>
    </message>
    <message>
        <source>Empty in the first rows</source>
        <translation>Tom i de første radene</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 og andre</translation>
    </message>
    <message>
        <source>numbers 1 to 5</source>
        <translation>tall 1 til 5</translation>
    </message>
    <message>
        <source>words (strongly disagree … strongly agree)</source>
        <translation>ord (svært uenig&#xa0;… svært enig)</translation>
    </message>
    <message>
        <source>some are empty</source>
        <translation>noen er tomme</translation>
    </message>
    <message>
        <source>some are no answers</source>
        <translation>noen er ikke svar</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>(column %1, without a name)</source>
        <translation>(kolonne %1, uten navn)</translation>
    </message>
    <message>
        <source>%1 (set by you)</source>
        <translation>%1 (satt av deg)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Brukes som</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Hva som står i den</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::CrossPage</name>
    <message>
        <source>each for themselves</source>
        <translation>hver for seg</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>gruppa</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>fordi&#xa0;…</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>no factor</source>
        <translation>ingen faktor</translation>
    </message>
    <message>
        <source>Factor the reason belongs to</source>
        <translation>Faktoren begrunnelsen hører til</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Samling %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>Plenum: everything summed</source>
        <translation>Plenum: alt lagt sammen</translation>
    </message>
    <message>
        <source>%1: all groups</source>
        <translation>%1: alle grupper</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: pleased with %2, become better at %3; choose</source>
        <translation>%1: fornøyd med %2, bli bedre på %3; velg</translation>
    </message>
    <message>
        <source>Choose one to three; two are usual.</source>
        <translation>Velg én til tre; to er vanlig.</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) chosen. That is many to work on at once: three at most is usual.</source>
        <translation>
            <numerusform>%n faktor er valgt. Det er mange å jobbe med samtidig: høyst tre er vanlig.</numerusform>
            <numerusform>%n faktorer er valgt. Det er mange å jobbe med samtidig: høyst tre er vanlig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) chosen.</source>
        <translation>
            <numerusform>%n faktor er valgt.</numerusform>
            <numerusform>%n faktorer er valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a sum. Choose a group above to count for.</source>
        <translation>Dette er en sum. Velg en gruppe over å telle for.</translation>
    </message>
    <message>
        <source>Reason, %1</source>
        <translation>Begrunnelse, %1</translation>
    </message>
    <message>
        <source>%1 · %2 · What are we pleased with, and what matters to become better at? Each group puts in one or two on each side.</source>
        <translation>%1 · %2 · Hva er vi fornøyd med, og hva er viktig å bli bedre på? Hver gruppe setter inn én eller to på hver side.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::DistributionModel</name>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 svar</translation>
    </message>
    <message>
        <source>number of answers unknown</source>
        <translation>antall svar er ukjent</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Antall svar</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::DistributionPage</name>
    <message>
        <source>Show as chart</source>
        <translation>Vis som diagram</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Chart: how the answers of %1 fall on the ten factors</source>
        <translation>Diagram: slik fordeler svarene for %1 seg på de ti faktorene</translation>
    </message>
    <message>
        <source>How the answers of %1 fall, %2</source>
        <translation>Slik fordeler svarene for %1 seg, %2</translation>
    </message>
    <message>
        <source>← disagree · agree →</source>
        <translation>← uenig · enig →</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::DistributionPanel</name>
    <message>
        <source>All: %1 %2</source>
        <translation>Alle: %1 %2</translation>
    </message>
    <message>
        <source>Most: %1 %2, %3 %4</source>
        <translation>Flest: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Vis som diagram</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Chart: distribution of the answers on %1</source>
        <translation>Diagram: svarfordelingen for %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Share of answers</source>
        <translation>Andel av svarene</translation>
    </message>
    <message>
        <source>How the answers on %1 fall</source>
        <translation>Slik fordeler svarene på %1 seg</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::EvaluationPage</name>
    <message>
        <source>Evaluation in %1</source>
        <translation>Evaluering i %1</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · spørsmål %2 av %3</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ExportAllDialog</name>
    <message>
        <source>PowerPoint of each unit</source>
        <translation>PowerPoint for hver enhet</translation>
    </message>
    <message>
        <source>PowerPoint of each unit, on %1</source>
        <translation>PowerPoint for hver enhet, på malen %1</translation>
    </message>
    <message>
        <source>PDF of each unit</source>
        <translation>PDF for hver enhet</translation>
    </message>
    <message>
        <source>Calendar of each unit&apos;s deadlines, and one of all</source>
        <translation>Kalender med fristene til hver enhet, og én for alle</translation>
    </message>
    <message>
        <source>Excel workbook of each unit, and one about all</source>
        <translation>Excel-bok for hver enhet, og én om alle</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Velg mappe&#xa0;…</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Exporter</name>
    <message>
        <source>Make Excel workbook of this unit…</source>
        <translation>Lag Excel-arbeidsbok for denne enheten&#xa0;…</translation>
    </message>
    <message>
        <source>Make Excel workbooks of all units…</source>
        <translation>Lag Excel-arbeidsbøker for alle enheter&#xa0;…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbeidsbøker (*.xlsx)</translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Hvor skal fila ligge?</translation>
    </message>
    <message>
        <source>In which folder shall the files be kept?</source>
        <translation>I hvilken mappe skal filene ligge?</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Skriver til %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stans</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 er laget.</translation>
    </message>
    <message>
        <source>Files of units: %1. Without a file, as their figures are hidden: %2.</source>
        <translation>Filer for enheter: %1. Uten fil, fordi tallene er skjult: %2.</translation>
    </message>
    <message>
        <source>Stopped. The files made so far are whole; choose the same folder again to go on.</source>
        <translation>Stanset. Filene som er laget, er hele; velg samme mappe på nytt for å fortsette.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Erstatt filene</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Make PowerPoint of this unit…</source>
        <translation>Lag PowerPoint av denne enheten&#xa0;…</translation>
    </message>
    <message>
        <source>Make PowerPoints of all units…</source>
        <translation>Lag PowerPoint av alle enheter&#xa0;…</translation>
    </message>
    <message>
        <source>PowerPoint presentations (*.pptx)</source>
        <translation>PowerPoint-presentasjoner (*.pptx)</translation>
    </message>
    <message>
        <source>Make calendar of this unit&apos;s deadlines…</source>
        <translation>Lag kalender med fristene til enheten&#xa0;…</translation>
    </message>
    <message>
        <source>Make calendars of all units&apos; deadlines…</source>
        <translation>Lag kalendere med fristene til alle enheter&#xa0;…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendere (*.ics)</translation>
    </message>
    <message>
        <source>Make PDF of this unit…</source>
        <translation>Lag PDF av denne enheten&#xa0;…</translation>
    </message>
    <message>
        <source>Make PDFs of all units…</source>
        <translation>Lag PDF av alle enhetene&#xa0;…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Make several kinds of files of all units…</source>
        <translation>Lag flere slags filer for alle enheter&#xa0;…</translation>
    </message>
    <message>
        <source>Look of PowerPoints</source>
        <translation>Utseendet på PowerPoint</translation>
    </message>
    <message>
        <source>The plan has no deadline and no follow-up to come, so there is nothing for a calendar.</source>
        <translation>Planen har ingen frist og ingen oppfølging framover, så det er ingenting til en kalender.</translation>
    </message>
    <message>
        <source>No plan has a deadline or a follow-up to come, so there is nothing for a calendar.</source>
        <translation>Ingen plan har en frist eller en oppfølging framover, så det er ingenting til en kalender.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FactorPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Previous factor</source>
        <translation>Forrige faktor</translation>
    </message>
    <message>
        <source>Next factor</source>
        <translation>Neste faktor</translation>
    </message>
    <message>
        <source>%1 nationally</source>
        <translation>%1 nasjonalt</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Chart: means on %1, scale 1 to 5</source>
        <translation>Diagram: snitt for %1, skala fra 1 til 5</translation>
    </message>
    <message>
        <source>%1 answered · margin %2</source>
        <translation>%1 svarte · usikkerhet %2</translation>
    </message>
    <message>
        <source>The unit: %1</source>
        <translation>Enheten: %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>The unit is</source>
        <translation>Enheten ligger</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Comparisons on %1</source>
        <translation>Sammenligninger for %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1, målt mot %2</translation>
    </message>
    <message>
        <source>The service&apos;s published mean is for one kind of service, while these figures are for the whole municipality.</source>
        <translation>Det publiserte snittet for tjenesten gjelder én tjenestetype, mens disse tallene gjelder hele kommunen.</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Publiserte snitt. %1</translation>
    </message>
    <message>
        <source>%1: means on a scale from 1 to 5</source>
        <translation>%1: snitt på en skala fra 1 til 5</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FactorPlanCard</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>To the analysis cross</source>
        <translation>Til analysekrysset</translation>
    </message>
    <message>
        <source>To the road map</source>
        <translation>Til veikartet</translation>
    </message>
    <message>
        <source>To the action plan</source>
        <translation>Til handlingsplanen</translation>
    </message>
    <message>
        <source>To the follow-ups</source>
        <translation>Til oppfølgingen</translation>
    </message>
    <message>
        <source>No factor has been chosen to work on yet</source>
        <translation>Ingen faktorer er valgt å jobbe med ennå</translation>
    </message>
    <message>
        <source>Not one of the factors that are worked on</source>
        <translation>Ikke blant faktorene det jobbes med</translation>
    </message>
    <message>
        <source>Chosen, to be improved</source>
        <translation>Valgt å forbedre</translation>
    </message>
    <message>
        <source>Chosen, to be kept</source>
        <translation>Valgt å bevare</translation>
    </message>
    <message>
        <source>The goal is not written yet</source>
        <translation>Målet er ikke skrevet ennå</translation>
    </message>
    <message>
        <source>Goal: “%1”</source>
        <translation>Mål: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n past its deadline</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>Ingen tiltak ennå</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og ett til</numerusform>
            <numerusform>… og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Next follow-up: not set</source>
        <translation>Neste oppfølging: ikke satt</translation>
    </message>
    <message>
        <source>The follow-up was due %1</source>
        <translation>Oppfølgingen skulle vært holdt %1</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>Neste oppfølging: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n i gang</numerusform>
            <numerusform>%n i gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n ikke startet</numerusform>
            <numerusform>%n ikke startet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n ferdig</numerusform>
            <numerusform>%n ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <translation>Tiltak: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FaultsModel</name>
    <message>
        <source>Fault</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advarsel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Hva som står der</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Hva som er galt, og hva du kan gjøre</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FaultsStep</name>
    <message>
        <source>All (%1)</source>
        <translation>Alt (%1)</translation>
    </message>
    <message>
        <source>Faults (%1)</source>
        <translation>Feil (%1)</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Advarsler (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Merknader (%1)</translation>
    </message>
    <message>
        <source>There are %1 more faults of the same files, which are not listed.</source>
        <translation>Det er %1 feil til i de samme filene, som ikke står i lista.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 vises</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lagre lista</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Feil</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved in %1.</source>
        <translation>Lista er lagret i %1.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FilesStep</name>
    <message>
        <source>left out</source>
        <translation>tas ikke med</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikke leses</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>ikke kjent igjen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ikke ta den med</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Upright line  |</source>
        <translation>Loddrett strek  |</translation>
    </message>
    <message>
        <source>Saved as “%1”. It will be offered when the next file looks the same.</source>
        <translation>Lagret som «%1». Det blir tilbudt når neste fil ser likedan ut.</translation>
    </message>
    <message>
        <source>This file is left out. Say what it is if it is to be read in.</source>
        <translation>Denne fila tas ikke med. Si hva den er hvis den skal leses inn.</translation>
    </message>
    <message>
        <source>The headers tell nothing about what this file is. Say what it is, and what each column holds.</source>
        <translation>Overskriftene forteller ikke hva denne fila er. Si hva den er, og hva hver kolonne inneholder.</translation>
    </message>
    <message>
        <source>No row with headers was found.</source>
        <translation>Fant ingen rad med overskrifter.</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>som fila sier: %1</translation>
    </message>
    <message>
        <source>by the file&apos;s name, or the newest</source>
        <translation>etter filnavnet, ellers den nyeste</translation>
    </message>
    <message>
        <source>write the round, such as 2023</source>
        <translation>skriv målingen, for eksempel 2023</translation>
    </message>
    <message>
        <source>Looks like “%1”, which you have set up before.</source>
        <translation>Ser ut som «%1», som du har satt opp før.</translation>
    </message>
    <message>
        <source>Looks like files that you have set up before.</source>
        <translation>Ser ut som filer du har satt opp før.</translation>
    </message>
    <message>
        <source>Used as:</source>
        <translation>Brukes som:</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Velg en kolonne</translation>
    </message>
    <message>
        <source>“%1” is used as:</source>
        <translation>«%1» brukes som:</translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation>Hva %1 brukes som</translation>
    </message>
    <message>
        <source>Give the setup a name first.</source>
        <translation>Gi oppsettet et navn først.</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was read in with it stays as it is.</source>
        <translation>«%1» er slettet. Det som er lest inn med det, står som før.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FirstRunPage</name>
    <message>
        <source>Open %1</source>
        <translation>Åpne %1</translation>
    </message>
    <message>
        <source>I am: %1</source>
        <translation>Jeg er: %1</translation>
    </message>
    <message>
        <source>Who are you? Now: %1</source>
        <translation>Hvem er du? Nå: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FloorForm</name>
    <message>
        <source>%1, distributions %2</source>
        <translation>%1, fordelinger %2</translation>
    </message>
    <message>
        <source>Change the floor</source>
        <translation>Endre grensen</translation>
    </message>
    <message>
        <source>Lower the floor to %1</source>
        <translation>Senk grensen til %1</translation>
    </message>
    <message>
        <source>Raise the floor to %1</source>
        <translation>Hev grensen til %1</translation>
    </message>
    <message>
        <source>This is the floor as it is. It may be raised, or lowered to no less than %1.</source>
        <translation>Slik er grensen nå. Den kan heves, eller senkes til %1 og ikke lavere.</translation>
    </message>
    <message>
        <source>Groups that are shown now may come to be hidden. What was printed or handed out before does not change.</source>
        <translation>Grupper som vises nå, kan bli skjult. Det som er skrevet ut eller delt ut før, endres ikke.</translation>
    </message>
    <message>
        <source>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first.</source>
        <translation>Grupper som er skjult nå, kan bli vist. De som svarte, fikk løfte om den grensen som gjaldt da: Snakk med tillitsvalgte og verneombud først.</translation>
    </message>
    <message numerus="yes">
        <source>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first. And %n report(s) were handed out under a higher floor. What is out cannot be taken back; what is shown from now on is kept from being combined with it.</source>
        <translation>
            <numerusform>Grupper som er skjult nå, kan bli vist. De som svarte, fikk løfte om den grensen som gjaldt da: Snakk med tillitsvalgte og verneombud først. Og %n rapport er delt ut under en høyere grense. Det som er ute, kan ikke tas tilbake; det som vises fra nå av, kan ikke settes sammen med det.</numerusform>
            <numerusform>Grupper som er skjult nå, kan bli vist. De som svarte, fikk løfte om den grensen som gjaldt da: Snakk med tillitsvalgte og verneombud først. Og %n rapporter er delt ut under en høyere grense. Det som er ute, kan ikke tas tilbake; det som vises fra nå av, kan ikke settes sammen med det.</numerusform>
        </translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>alle ansatte</translation>
    </message>
    <message>
        <source>leaders and representatives</source>
        <translation>ledere og tillitsvalgte</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For hvem</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Grense</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FloorLine</name>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Why is something hidden?</source>
        <translation>Hvorfor er noe skjult?</translation>
    </message>
    <message>
        <source>Shown for leaders and representatives.</source>
        <translation>Vises for leder, tillitsvalgt og verneombud.</translation>
    </message>
    <message>
        <source>Shown for all staff: means and comparisons only.</source>
        <translation>Vises for alle ansatte: bare snitt og sammenligninger.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FloorPage</name>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>Go back to %1…</source>
        <translation>Gå tilbake til %1&#xa0;…</translation>
    </message>
    <message>
        <source>Takes back the change of %1</source>
        <translation>Tar tilbake endringen fra %1</translation>
    </message>
    <message>
        <source>The floor is now %1. The change is kept below with its reason.</source>
        <translation>Grensen er nå %1. Endringen står nedenfor med begrunnelsen.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FollowUpModel</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Leader was there</source>
        <translation>Leder var til stede</translation>
    </message>
    <message>
        <source>Union representative was there</source>
        <translation>Tillitsvalgt var til stede</translation>
    </message>
    <message>
        <source>Safety representative was there</source>
        <translation>Verneombud var til stede</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Det vi snakker om</translation>
    </message>
    <message>
        <source>Good examples</source>
        <translation>Hvilke gode eksempler har vi?</translation>
    </message>
    <message>
        <source>Who deserves praise this month?</source>
        <translation>Hvem fortjener skryt denne måneden?</translation>
    </message>
    <message>
        <source>What more is needed?</source>
        <translation>Hva mer trengs?</translation>
    </message>
    <message>
        <source>Which measures are carried out, and have they worked?</source>
        <translation>Hvilke tiltak er gjennomført, og har de fungert?</translation>
    </message>
    <message>
        <source>– a word on it</source>
        <translation>– et ord om det</translation>
    </message>
    <message>
        <source>On the measures as a whole</source>
        <translation>Om tiltakene samlet</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>foreslått: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 av 5</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>ikke vurdert</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikke sagt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny oppfølging</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Uten dato ennå</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planlagt %1</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Holdt %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FollowUpPage</name>
    <message>
        <source>Follow-up in %1</source>
        <translation>Oppfølging i %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n oppfølging</numerusform>
            <numerusform>%n oppfølginger</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed next: %1</source>
        <translation>foreslått framover: %1</translation>
    </message>
    <message>
        <source>Follow-ups side by side: %1</source>
        <translation>Oppfølginger side om side: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FormModel</name>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (ikke lagret ennå)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::GoalModel</name>
    <message>
        <source>No factor is chosen yet</source>
        <translation>Ingen faktor er valgt ennå</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Uten mål</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>Characteristics: %1</source>
        <translation>Kjennetegn: %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::GroupFields</name>
    <message>
        <source>Name of the session (night shift, day shift …)</source>
        <translation>Navn på samlingen (nattevakt, dagvakt&#xa0;…)</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Navn på gruppa</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said of the group yet.</source>
        <translation>Ingenting er sagt om gruppa ennå.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HeatMapModel</name>
    <message>
        <source>nothing to compare with</source>
        <translation>ikke noe å sammenligne med</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HeatMapPage</name>
    <message>
        <source>means</source>
        <translation>snitt</translation>
    </message>
    <message>
        <source>difference from the municipality</source>
        <translation>forskjell fra kommunen</translation>
    </message>
    <message>
        <source>difference from the unit above</source>
        <translation>forskjell fra enheten over</translation>
    </message>
    <message>
        <source>difference from the service nationally</source>
        <translation>forskjell fra tjenesten nasjonalt</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle nivåer</translation>
    </message>
    <message>
        <source>the next level only</source>
        <translation>bare neste nivå</translation>
    </message>
    <message>
        <source>units without units inside</source>
        <translation>enheter uten underenheter</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>som i enhetslista</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>alle tjenester</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Opp til %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n unit(s) shown</source>
        <translation>
            <numerusform>%1 · %2 · %n enhet vist</numerusform>
            <numerusform>%1 · %2 · %n enheter vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Units and factors: %1, %2</source>
        <translation>Enheter og faktorer: %1, %2</translation>
    </message>
    <message>
        <source>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</source>
        <translation>▲ 0,2 eller mer over, ▼ 0,2 eller mer under, • innenfor feilmargin. Skravert: skjult, slik at ingen kan pekes ut.</translation>
    </message>
    <message>
        <source>The stronger the colour, the higher; the scale is the same everywhere (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</source>
        <translation>Jo sterkere farge, jo høyere; skalaen er den samme overalt (3 og lavere til 5). Skravert: skjult, slik at ingen kan pekes ut.</translation>
    </message>
    <message>
        <source>Have answered</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Publiserte snitt. %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HiddenModel</name>
    <message>
        <source>Unit or group</source>
        <translation>Enhet eller gruppe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Hva som er skjult</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HiddenPage</name>
    <message>
        <source>all of it</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>too few have answered</source>
        <translation>for få har svart</translation>
    </message>
    <message>
        <source>hidden to protect others</source>
        <translation>skjult for å verne andre</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n line(s), no figures</source>
        <translation>
            <numerusform>%1 · %2 · %n linje, ingen tall</numerusform>
            <numerusform>%1 · %2 · %n linjer, ingen tall</numerusform>
        </translation>
    </message>
    <message>
        <source>What is hidden: %1</source>
        <translation>Hva som er skjult: %1</translation>
    </message>
    <message>
        <source>Where shall the list be kept?</source>
        <translation>Hvor skal lista lagres?</translation>
    </message>
    <message>
        <source>Hidden in %1</source>
        <translation>Skjult i %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The list is written to %1. It has no figures and may be handed to representatives.</source>
        <translation>Lista er lagret i %1. Den har ingen tall og kan gis til tillitsvalgte og verneombud.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Søk: %1</translation>
    </message>
    <message>
        <source>not given in the report</source>
        <translation>ikke oppgitt i rapporten</translation>
    </message>
    <message>
        <source>the answers must be read in again</source>
        <translation>svarene må leses inn på nytt</translation>
    </message>
    <message>
        <source>removed with the single responses</source>
        <translation>fjernet med enkeltsvarene</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::IdeaModel</name>
    <message>
        <source>none in particular</source>
        <translation>ingen bestemte</translation>
    </message>
    <message>
        <source>✓ in the plan</source>
        <translation>✓ i planen</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kjennetegn</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>I matrisen</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Ny idé</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 har svart</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 enheter</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Vis resultatene</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Read in files</source>
        <translation>Les inn filer</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen what will change and said yes.</source>
        <translation>Ingenting lagres før du har sett hva som endres, og sagt ja.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Det gikk ikke</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Hva som er kjent igjen</translation>
    </message>
    <message>
        <source>Faults and warnings</source>
        <translation>Feil og advarsler</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Hva som endres</translation>
    </message>
    <message>
        <source>Nothing is stored until all of it is in order.</source>
        <translation>Ingenting lagres før alt er i orden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>This is what was recognised</source>
        <translation>Dette er kjent igjen</translation>
    </message>
    <message>
        <source>This is what was recognised in %1</source>
        <translation>Dette er kjent igjen i %1</translation>
    </message>
    <message>
        <source>Correct what is wrong. Choose a column with the arrows and press Enter to say what it is.</source>
        <translation>Rett det som er galt. Velg en kolonne med piltastene og trykk Enter for å si hva den er.</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Kontroller filene</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kontroller fila</translation>
    </message>
    <message>
        <source>The files can be read in</source>
        <translation>Filene kan leses inn</translation>
    </message>
    <message>
        <source>Look through what was noticed, and go on.</source>
        <translation>Se gjennom merknadene, og gå videre.</translation>
    </message>
    <message>
        <source>See what will change</source>
        <translation>Se hva som endres</translation>
    </message>
    <message>
        <source>The files need mending</source>
        <translation>Filene må rettes</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored. %n fault(s) must be put right, in the file or in what its columns are used as.</source>
        <translation>
            <numerusform>Ingenting er lagret. Én feil må rettes, i fila eller i hva kolonnene brukes som.</numerusform>
            <numerusform>Ingenting er lagret. %n feil må rettes, i fila eller i hva kolonnene brukes som.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Kontroller på nytt</translation>
    </message>
    <message>
        <source>Leave out the rows with faults</source>
        <translation>Utelat radene med feil</translation>
    </message>
    <message>
        <source>This will change in %1</source>
        <translation>Dette endres i %1</translation>
    </message>
    <message>
        <source>Compare before you say yes. Groups that are too small to be shown have no numbers here either.</source>
        <translation>Se over før du sier ja. Grupper som er for små til å vises, har ikke tall her heller.</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lest inn</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Alt er lagret.</translation>
    </message>
    <message>
        <source>Everything is stored in round %1.</source>
        <translation>Alt er lagret i målingen %1.</translation>
    </message>
    <message>
        <source>It is stored whole, or not at all.</source>
        <translation>Alt lagres, eller ingenting.</translation>
    </message>
    <message>
        <source>Nothing is stored until you have said yes.</source>
        <translation>Ingenting lagres før du har sagt ja.</translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation>Åpner filene&#xa0;…</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Leser og kontrollerer&#xa0;…</translation>
    </message>
    <message>
        <source>Finding out what will change…</source>
        <translation>Finner ut hva som vil endre seg&#xa0;…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Lagrer&#xa0;…</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::InvitedModel</name>
    <message>
        <source>written here, %1 (the unit list: %2)</source>
        <translation>skrevet inn, %1 (enhetslista: %2)</translation>
    </message>
    <message>
        <source>written here, %1</source>
        <translation>skrevet inn, %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>from the unit list</source>
        <translation>fra enhetslista</translation>
    </message>
    <message>
        <source>from the unit list %1</source>
        <translation>fra enhetsliste %1</translation>
    </message>
    <message>
        <source>“%1” is not a number of people.</source>
        <translation>«%1» er ikke et antall personer.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Invited here</source>
        <translation>Invitert her</translation>
    </message>
    <message>
        <source>With sub-units</source>
        <translation>Med underenheter</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::InvitedPage</name>
    <message>
        <source>Invited, %1</source>
        <translation>Inviterte, %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Legend</name>
    <message>
        <source>Key to the chart</source>
        <translation>Tegnforklaring</translation>
    </message>
    <message>
        <source>the unit&apos;s own margin (95 %)</source>
        <translation>enhetens egen usikkerhet (95&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::LikertChart</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>← disagree</source>
        <translation>← uenig</translation>
    </message>
    <message>
        <source>agree →</source>
        <translation>enig →</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::LineHandle</name>
    <message>
        <source>Drag to move the line (Alt with an arrow)</source>
        <translation>Dra for å flytte linja (Alt med en pil)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::LineList</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 av %3</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktorer</translation>
    </message>
    <message>
        <source>Nothing has been read in yet</source>
        <translation>Ingenting er lest inn ennå</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Åpne en annen fil&#xa0;…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>%1 – Faktorbenk</source>
        <translation>%1 – Faktorbenk</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dette gikk ikke</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Åpne&#xa0;…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nylig brukte filer</translation>
    </message>
    <message>
        <source>Open the sample municipality</source>
        <translation>Åpne eksempelkommunen</translation>
    </message>
    <message>
        <source>About Faktorbenk</source>
        <translation>Om Faktorbenk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Åpne en fil</translation>
    </message>
    <message>
        <source>Faktorbenk files (*.faktorbenk)</source>
        <translation>Faktorbenk-filer (*.faktorbenk)</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Faktorbenk %1&lt;/h3&gt;&lt;p&gt;A workbench for the results and the follow-up of the 10-FAKTOR employee survey. No figure leaves it that could lead back to a single person.&lt;/p&gt;&lt;p&gt;Typeface: Inter, SIL Open Font License 1.1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Faktorbenk %1&lt;/h3&gt;&lt;p&gt;En arbeidsbenk for resultatene av medarbeiderundersøkelsen 10-FAKTOR og oppfølgingen av dem. Ingen tall herfra skal kunne føre tilbake til én person.&lt;/p&gt;&lt;p&gt;Skrift: Inter, SIL Open Font License 1.1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>New file from results…</source>
        <translation>Ny fil fra resultater&#xa0;…</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Målinger&#xa0;…</translation>
    </message>
    <message>
        <source>The same unit?</source>
        <translation>Samme enhet?</translation>
    </message>
    <message>
        <source>Invited…</source>
        <translation>Inviterte&#xa0;…</translation>
    </message>
    <message>
        <source>Published means…</source>
        <translation>Landstall&#xa0;…</translation>
    </message>
    <message>
        <source>Read in files…</source>
        <translation>Les inn filer&#xa0;…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation>Anonymitet</translation>
    </message>
    <message>
        <source>Single responses</source>
        <translation>Enkeltsvar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om igjen</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Hva nå?</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kryss</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Veikart</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>Alle planer</translation>
    </message>
    <message>
        <source>Earlier versions of the field</source>
        <translation>Tidligere utgaver av feltet</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Preparations</source>
        <translation>Forberedelser</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hindringer</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut&#xa0;…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Language, text and colours</source>
        <translation>Språk, tekst og farger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som på maskinen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Names of the factors</source>
        <translation>Navn på faktorene</translation>
    </message>
    <message>
        <source>Professional: %1</source>
        <translation>Fagnavn: %1</translation>
    </message>
    <message>
        <source>Everyday: %1</source>
        <translation>Hverdagsnavn: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Something is being read or written. Try again when it is done.</source>
        <translation>Noe leses inn eller skrives. Prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <source>The window opens anew, and what you have begun to read in has to be begun again.</source>
        <translation>Vinduet åpnes på nytt, og innlesingen du har begynt på, må begynnes på nytt.</translation>
    </message>
    <message>
        <source>The window opens anew, and what you have typed on this page is not saved yet.</source>
        <translation>Vinduet åpnes på nytt, og det du har skrevet på denne siden, er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Åpne på nytt</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endret siden sist</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>%1 is your unit</source>
        <translation>%1 er enheten din</translation>
    </message>
    <message>
        <source>Make %1 your unit</source>
        <translation>Gjør %1 til enheten din</translation>
    </message>
    <message>
        <source>Only decides what opens first: who can open the file sees all of it.</source>
        <translation>Bestemmer bare hva som åpnes først: Den som kan åpne fila, ser alt i den.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Rediger</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Det som er i fila</translation>
    </message>
    <message>
        <source>What you have written is kept on this computer and will be put in when the file is opened here again.</source>
        <translation>Det du har skrevet, ligger trygt på denne maskinen og settes inn når fila åpnes her igjen.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MatrixView</name>
    <message>
        <source>large impact</source>
        <translation>stor påvirkning</translation>
    </message>
    <message>
        <source>small impact</source>
        <translation>liten påvirkning</translation>
    </message>
    <message>
        <source>hard to do</source>
        <translation>vanskelig å gjennomføre</translation>
    </message>
    <message>
        <source>easy to do</source>
        <translation>lett å gjennomføre</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Ikke plassert ennå</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n vote(s)</source>
        <translation>
            <numerusform>snitt av %n stemme</numerusform>
            <numerusform>snitt av %n stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ in the plan</source>
        <translation>✓ i planen</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MeasureModel</name>
    <message>
        <source>by %1</source>
        <translation>innen %1</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! forfalt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Forventet gevinst</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ferdig dato</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MeasuresPage</name>
    <message>
        <source>Why it lies where it lies</source>
        <translation>Hvorfor ligger den der den ligger?</translation>
    </message>
    <message>
        <source>The measure is in the plan. There it gets somebody responsible and a deadline.</source>
        <translation>Tiltaket er i planen. Der får det ansvarlig og frist.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idé</numerusform>
            <numerusform>%n ideer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 placed, %2 in the plan</source>
        <translation>%1 plassert, %2 i planen</translation>
    </message>
    <message>
        <source>Measures for %1</source>
        <translation>Tiltak for %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>Ideer: %1</translation>
    </message>
    <message>
        <source>Choose an idea, or write one on the left.</source>
        <translation>Velg en idé, eller skriv en til venstre.</translation>
    </message>
    <message>
        <source>✓ It is a measure in the plan</source>
        <translation>✓ Er et tiltak i planen</translation>
    </message>
    <message>
        <source>Make it a measure in the plan</source>
        <translation>Gjør til tiltak i planen</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MeetingGuide</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message>
        <source>each for themselves %1</source>
        <translation>hver for seg %1</translation>
    </message>
    <message>
        <source>in groups %1</source>
        <translation>i grupper %1</translation>
    </message>
    <message>
        <source>all together %1</source>
        <translation>alle sammen %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::NewsModel</name>
    <message numerus="yes">
        <source>%1 · %n change(s)</source>
        <translation>
            <numerusform>%1 · %n endring</numerusform>
            <numerusform>%1 · %n endringer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures and the file · %n change(s)</source>
        <translation>
            <numerusform>tallene og fila · %n endring</numerusform>
            <numerusform>tallene og fila · %n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nå</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>ingenting før</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>før: %1</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>ingenting nå</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>nå: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Når og av hvem</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::NewsPage</name>
    <message numerus="yes">
        <source>Show more of %n change(s)</source>
        <translation>
            <numerusform>Vis mer av %n endring</numerusform>
            <numerusform>Vis flere av %n endringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown for all staff: what the units have agreed on and done. Leader and representatives see more.</source>
        <translation>Vist for alle ansatte: det enhetene er blitt enige om og har gjort. Leder, tillitsvalgt og verneombud ser mer.</translation>
    </message>
    <message>
        <source>What was undone is not told. The leader’s own notes, single strokes and praise are never here. Enter opens the form.</source>
        <translation>Det som er angret, står ikke her. Lederens egne notater, enkeltstreker og skryt er aldri med. Enter åpner skjemaet.</translation>
    </message>
    <message>
        <source>since you last read, %1</source>
        <translation>siden du sist leste, %1</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>den siste uka</translation>
    </message>
    <message>
        <source>the last four weeks</source>
        <translation>de siste fire ukene</translation>
    </message>
    <message>
        <source>since the follow-up of %1</source>
        <translation>siden oppfølgingen %1</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>hele kommunen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n endring siden %1</numerusform>
            <numerusform>%n endringer siden %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not marked as read yet</source>
        <translation>ikke merket som lest ennå</translation>
    </message>
    <message>
        <source>What has changed: %1</source>
        <translation>Hva som er endret: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Ingenting er endret siden %1.</translation>
    </message>
    <message>
        <source>Nothing has changed here since %1.</source>
        <translation>Ingenting er endret her siden %1.</translation>
    </message>
    <message>
        <source>Goals, measures, follow-ups and reports turn up here as soon as somebody has worked with them, and so do results that are read in and files that are handed out.</source>
        <translation>Mål, tiltak, oppfølginger og rapporter dukker opp her så snart noen har arbeidet med dem. Det gjør også resultater som leses inn, og filer som deles ut.</translation>
    </message>
    <message>
        <source>Read. Next time you see what has changed since %1.</source>
        <translation>Lest. Neste gang ser du det som er endret siden %1.</translation>
    </message>
    <message>
        <source>since a day…</source>
        <translation>siden en dag&#xa0;…</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Endret siden %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Hvor: %1</translation>
    </message>
    <message numerus="yes">
        <source>More has changed than stands here: %n change(s) in all.</source>
        <translation>
            <numerusform>Mer er endret enn det som står her: %n endring i alt.</numerusform>
            <numerusform>Mer er endret enn det som står her: %n endringer i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was undone is not told. The leader’s own notes, single strokes and praise are never here.</source>
        <translation>Det som er angret, står ikke her. Lederens egne notater, enkeltstreker og skryt er aldri med.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ObstaclesPage</name>
    <message>
        <source>Obstacle</source>
        <translation>Hindring</translation>
    </message>
    <message>
        <source>What may stand in the way</source>
        <translation>Hva som kan stå i veien</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Hva vi gjør med det</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document or development area</source>
        <translation>Dokument eller utviklingsområde</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Hva det sier</translation>
    </message>
    <message>
        <source>Obstacles and connections in %1</source>
        <translation>Hindringer og sammenhenger i %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OverviewModel</name>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>own margin %1</source>
        <translation>egen usikkerhet %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Chart from %1 to %2</source>
        <translation>Diagram fra %1 til %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Usikkerhet</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innenfor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enheten</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OverviewPage</name>
    <message>
        <source>The ten factors of %1, %2</source>
        <translation>De ti faktorene for %1, %2</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Publiserte snitt. %1</translation>
    </message>
    <message>
        <source>as in the survey</source>
        <translation>som i undersøkelsen</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>høyeste først</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>laveste først</translation>
    </message>
    <message>
        <source>Sorted, highest first; turn round</source>
        <translation>Sortert med høyeste først; snu rekkefølgen</translation>
    </message>
    <message>
        <source>Sorted, lowest first; turn round</source>
        <translation>Sortert med laveste først; snu rekkefølgen</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortert etter %1</translation>
    </message>
    <message>
        <source>Difference from: %1</source>
        <translation>Forskjell fra: %1</translation>
    </message>
    <message>
        <source>The ten factors</source>
        <translation>De ti faktorene</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OwnUnitLine</name>
    <message>
        <source>Which unit is yours? Choose it in the list of units; from then on the file opens there, without the list.</source>
        <translation>Hvilken enhet er din? Velg den i lista over enheter. Siden åpner fila der, uten lista.</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <translation>%1 er min</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PageList</name>
    <message>
        <source>Pages about the whole municipality</source>
        <translation>Sider om hele kommunen</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PageTabs</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Flere sider</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Papers</name>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Hvor skal fila ligge?</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>the cross</source>
        <translation>krysset</translation>
    </message>
    <message>
        <source>cross</source>
        <comment>in a file&apos;s name</comment>
        <translation>kryss</translation>
    </message>
    <message>
        <source>the road map</source>
        <translation>veikartet</translation>
    </message>
    <message>
        <source>road map</source>
        <comment>in a file&apos;s name</comment>
        <translation>veikart</translation>
    </message>
    <message>
        <source>the action plan</source>
        <translation>handlingsplanen</translation>
    </message>
    <message>
        <source>action plan</source>
        <comment>in a file&apos;s name</comment>
        <translation>handlingsplan</translation>
    </message>
    <message>
        <source>the follow-ups</source>
        <translation>oppfølgingene</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <comment>in a file&apos;s name</comment>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>the unit&apos;s report</source>
        <translation>rapporten til enheten</translation>
    </message>
    <message>
        <source>Print %1…</source>
        <translation>Skriv ut %1&#xa0;…</translation>
    </message>
    <message>
        <source>Make PDF of %1…</source>
        <translation>Lag PDF av %1&#xa0;…</translation>
    </message>
    <message>
        <source>Print %1 on A3…</source>
        <translation>Skriv ut %1 på A3&#xa0;…</translation>
    </message>
    <message>
        <source>Make PDF of %1 on A3…</source>
        <translation>Lag PDF av %1 på A3&#xa0;…</translation>
    </message>
    <message>
        <source>Make a poster about the survey…</source>
        <translation>Lag plakat om undersøkelsen&#xa0;…</translation>
    </message>
    <message>
        <source>Make a poster about the survey on A3…</source>
        <translation>Lag plakat om undersøkelsen på A3&#xa0;…</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>På papir: %1</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Skriveren svarer ikke.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Skrevet ut: %1</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The same pages can be kept as PDF and printed elsewhere.</source>
        <translation>Ingen skriver er satt opp på denne maskinen. De samme sidene kan lages som PDF og skrives ut et annet sted.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Make PDF…</source>
        <translation>Lag PDF&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 er laget.</translation>
    </message>
    <message>
        <source>Poster.pdf</source>
        <translation>Plakat.pdf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>denne siden</translation>
    </message>
    <message>
        <source>Nothing to print here</source>
        <translation>Ingenting å skrive ut her</translation>
    </message>
    <message>
        <source>There is nothing on this page that can be printed.</source>
        <translation>Det er ingenting på denne siden som kan skrives ut.</translation>
    </message>
    <message>
        <source>the guide to the meetings</source>
        <translation>møteveilederen</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>in a file&apos;s name</comment>
        <translation>møteveileder</translation>
    </message>
    <message>
        <source>the preparations</source>
        <translation>forberedelsene</translation>
    </message>
    <message>
        <source>preparations</source>
        <comment>in a file&apos;s name</comment>
        <translation>forberedelser</translation>
    </message>
    <message>
        <source>my plan, the leader’s own notes</source>
        <translation>min plan, lederens egne notater</translation>
    </message>
    <message>
        <source>my plan</source>
        <comment>in a file&apos;s name</comment>
        <translation>min plan</translation>
    </message>
    <message>
        <source>the ideas and the matrix</source>
        <translation>ideene og matrisen</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>in a file&apos;s name</comment>
        <translation>tiltaksmatrise</translation>
    </message>
    <message>
        <source>obstacles and connections</source>
        <translation>hindringer og sammenhenger</translation>
    </message>
    <message>
        <source>obstacles</source>
        <comment>in a file&apos;s name</comment>
        <translation>hindringer</translation>
    </message>
    <message>
        <source>the evaluation</source>
        <translation>evalueringen</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>in a file&apos;s name</comment>
        <translation>evaluering</translation>
    </message>
    <message>
        <source>the reflection cards</source>
        <translation>refleksjonskortene</translation>
    </message>
    <message>
        <source>reflection cards</source>
        <comment>in a file&apos;s name</comment>
        <translation>refleksjonskort</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PathBar</name>
    <message>
        <source>Next: %1</source>
        <translation>Neste: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The path. You are at %1. %2.</source>
        <translation>Veien. Dere er ved %1. %2.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PictureCard</name>
    <message>
        <source>Goal: one sentence that says how things are when you are there</source>
        <translation>Mål: én setning som sier hvordan det er når dere er der</translation>
    </message>
    <message>
        <source>Characteristic, %1</source>
        <translation>Kjennetegn, %1</translation>
    </message>
    <message>
        <source>+ characteristic, Enter</source>
        <translation>+ kjennetegn, Enter</translation>
    </message>
    <message>
        <source>Goal for %1</source>
        <translation>Mål for %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3 →</source>
        <translation>%1 %2 · %3 →</translation>
    </message>
    <message>
        <source>%1, %2: what the figures say</source>
        <translation>%1, %2: hva tallene sier</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PictureSaver</name>
    <message>
        <source>Charts of this page</source>
        <translation>Diagrammene på denne siden</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Lagre som SVG&#xa0;…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Lagre som PNG&#xa0;…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopier som bilde</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lagre diagrammet</translation>
    </message>
    <message>
        <source>Pictures that can be scaled (*.svg)</source>
        <translation>Bilder som kan skaleres (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Diagrammet ble ikke lagret</translation>
    </message>
    <message>
        <source>The chart is copied.</source>
        <translation>Diagrammet er kopiert.</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>Diagrammet er lagret som %1.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanNotices</name>
    <message>
        <source>Nobody writes in this file any more. You can take over.</source>
        <translation>Ingen skriver i denne fila lenger. Du kan ta over.</translation>
    </message>
    <message>
        <source>Read only: %1 on %2 has had the file open for writing since %3.</source>
        <translation>Bare lesing: %1 på %2 har hatt fila åpen for skriving siden %3.</translation>
    </message>
    <message>
        <source>Read only: the file cannot be written to from here just now.</source>
        <translation>Bare lesing: fila kan ikke skrives til herfra akkurat nå.</translation>
    </message>
    <message>
        <source>Not saved yet. %1 What you have written stays here and is tried again.</source>
        <translation>Ikke lagret ennå. %1 Det du har skrevet, blir stående her og prøves igjen.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field while you wrote. Which is to stand?</source>
        <translation>Noen andre tømte dette feltet mens du skrev. Hva skal stå?</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” in this field while you wrote. Which is to stand?</source>
        <translation>Noen andre skrev «%1» i dette feltet mens du skrev. Hva skal stå?</translation>
    </message>
    <message>
        <source>Not saved yet. %1 What you have written is kept on this computer and tried again.</source>
        <translation>Ikke lagret ennå. %1 Det du har skrevet, ligger trygt på denne maskinen, og det prøves igjen.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanPage</name>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Angret: %1 (%2)</translation>
    </message>
    <message>
        <source>Done again: %1 (%2)</source>
        <translation>Gjort om igjen: %1 (%2)</translation>
    </message>
    <message>
        <source>The earlier text is back. Undo takes the one you had before.</source>
        <translation>Den tidligere teksten er tilbake. Angre gir deg den du hadde.</translation>
    </message>
    <message>
        <source>Back from the bin: %1</source>
        <translation>Tilbake fra papirkurven: %1</translation>
    </message>
    <message>
        <source>Put the cursor in a field that something has been written in; then its earlier versions can be shown.</source>
        <translation>Sett markøren i et felt det er skrevet noe i, så kan de tidligere utgavene vises.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that could not be saved the last time are in the plans now.</source>
        <translation>
            <numerusform>%n opplysning som ikke kunne lagres sist, står nå i planene.</numerusform>
            <numerusform>%n opplysninger som ikke kunne lagres sist, står nå i planene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanPast</name>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Fra begynnelsen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: nothing else has stood here</source>
        <translation>%1: Her har det ikke stått noe annet</translation>
    </message>
    <message>
        <source>Earlier versions: %1</source>
        <translation>Tidligere utgaver: %1</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Ta tilbake denne</translation>
    </message>
    <message>
        <source>%1 · deleted %2</source>
        <translation>%1 · slettet %2</translation>
    </message>
    <message>
        <source>%1 · deleted %2 by %3</source>
        <translation>%1 · slettet %2 av %3</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete goes here.</source>
        <translation>Papirkurven er tom. Det du sletter, havner her.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>I papirkurven</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagret %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PreparationPage</name>
    <message>
        <source>Row</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>More precisely</source>
        <translation>Nærmere bestemt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Note: who is involved</source>
        <translation>Merknad: hvem er med</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>Preparations in %1</source>
        <translation>Forberedelser i %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::RecordsModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>no factor</source>
        <translation>ingen faktor</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ReorganisationPage</name>
    <message>
        <source>is the same unit as</source>
        <translation>er samme enhet som</translation>
    </message>
    <message>
        <source>was merged from</source>
        <translation>er slått sammen av</translation>
    </message>
    <message>
        <source>was split off from</source>
        <translation>er skilt ut fra</translation>
    </message>
    <message>
        <source>is not the same unit as</source>
        <translation>er ikke samme enhet som</translation>
    </message>
    <message>
        <source>Round %1 beside %2. Units with the same code are the same without a word. What you say here is shown wherever the two rounds are compared.</source>
        <translation>Måling %1 ved siden av %2. Enheter med samme kode er de samme uten at noe må sies. Det du sier her, vises overalt der de to målingene sammenlignes.</translation>
    </message>
    <message>
        <source>same name, same unit above</source>
        <translation>samme navn, samme overordnede enhet</translation>
    </message>
    <message>
        <source>same name, another unit above</source>
        <translation>samme navn, annen overordnet enhet</translation>
    </message>
    <message>
        <source>similar name, same unit above</source>
        <translation>lignende navn, samme overordnede enhet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hva den er</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>borte</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::RoadMapPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An example, %1: “%2”</source>
        <translation>Et eksempel, %1: «%2»</translation>
    </message>
    <message>
        <source>Our road map for %1</source>
        <translation>Vårt veikart for %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::RoundsPage</name>
    <message>
        <source>nobody yet</source>
        <translation>ingen ennå</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarte</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kom fra</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Lest inn</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>Undo the deletion…</source>
        <translation>Angre slettingen&#xa0;…</translation>
    </message>
    <message>
        <source>Undo the latest import…</source>
        <translation>Angre siste import&#xa0;…</translation>
    </message>
    <message>
        <source>Replace %1…</source>
        <translation>Erstatt %1&#xa0;…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Erstatt&#xa0;…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <translation>Slett %1&#xa0;…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Slett&#xa0;…</translation>
    </message>
    <message>
        <source>Round %1 has %2. Choose the file with the new responses of %1; before anything is stored you are asked once more. The earlier responses of the round then go; its unit list, links and numbers of invited stay, and plans and measures too. It can be undone until the next import.</source>
        <translation>Måling %1 har %2. Velg fila med de nye svarene for %1; før noe lagres, blir du spurt en gang til. Da forsvinner de tidligere svarene i målingen; enhetslista, koblingene og tallene på inviterte blir stående, og planer og tiltak også. Det kan angres fram til neste import.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Velg fil&#xa0;…</translation>
    </message>
    <message>
        <source>Delete round %1? It has %2. %3</source>
        <translation>Slette måling %1? Den har %2. %3</translation>
    </message>
    <message>
        <source>Delete round %1</source>
        <translation>Slett måling %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::SlideTemplate</name>
    <message>
        <source>Faktorbenk&apos;s own look</source>
        <translation>Faktorbenks eget</translation>
    </message>
    <message>
        <source>Choose a presentation…</source>
        <translation>Velg en presentasjon&#xa0;…</translation>
    </message>
    <message>
        <source>PowerPoint template</source>
        <translation>PowerPoint-mal</translation>
    </message>
    <message>
        <source>Which presentation&apos;s look shall the slides take?</source>
        <translation>Hvilken presentasjon skal lysbildene se ut som?</translation>
    </message>
    <message>
        <source>PowerPoint presentations and templates (*.pptx *.potx)</source>
        <translation>PowerPoint-presentasjoner og -maler (*.pptx *.potx)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::StrokeModel</name>
    <message numerus="yes">
        <source>%1: %n stroke(s)</source>
        <translation>
            <numerusform>%1: %n strek</numerusform>
            <numerusform>%1: %n streker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TextField</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 av %2 tegn</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Tidligere utgaver&#xa0;…</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TextTableModel</name>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TopBar</name>
    <message>
        <source>Search unit  Ctrl+F</source>
        <translation>Søk enhet  Ctrl+F</translation>
    </message>
    <message>
        <source>Search unit</source>
        <translation>Søk enhet</translation>
    </message>
    <message>
        <source>Leader, reps</source>
        <translation>Leder, TV, VO</translation>
    </message>
    <message>
        <source>Leader and representatives</source>
        <translation>Leder, TV og VO</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TrendChart</name>
    <message>
        <source>the municipality</source>
        <translation>kommunen</translation>
    </message>
    <message>
        <source>the unit&apos;s own margin (95 %)</source>
        <translation>enhetens egen usikkerhet (95&#xa0;%)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TrendModel</name>
    <message>
        <source>within</source>
        <translation>innenfor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>In %1 the unit was not there, or was only a part of another.</source>
        <translation>I %1 fantes ikke enheten, eller den var bare en del av en annen.</translation>
    </message>
    <message>
        <source>no figure: %1</source>
        <translation>ikke noe tall: %1</translation>
    </message>
    <message>
        <source> (municipality %1)</source>
        <translation> (kommunen %1)</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>siden %1: %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Siden %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Usikkerhet</translation>
    </message>
    <message>
        <source>Municipality %1</source>
        <translation>Kommunen %1</translation>
    </message>
    <message>
        <source>Municipality since %1</source>
        <translation>Kommunen siden %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Compared with %1, no factor has changed by 0.2 or more.</source>
        <translation>Sammenlignet med %1 har ingen faktor endret seg med 0,2 eller mer.</translation>
    </message>
    <message>
        <source>no factor is 0.2 or more above</source>
        <comment>in a list of three</comment>
        <translation>ingen faktor er 0,2 eller mer over</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) are 0.2 or more above</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n faktor er 0,2 eller mer over</numerusform>
            <numerusform>%n faktorer er 0,2 eller mer over</numerusform>
        </translation>
    </message>
    <message>
        <source>none is 0.2 or more below</source>
        <comment>in a list of three</comment>
        <translation>ingen er 0,2 eller mer under</translation>
    </message>
    <message numerus="yes">
        <source>%n are 0.2 or more below</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n er 0,2 eller mer under</numerusform>
            <numerusform>%n er 0,2 eller mer under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are within the margin of error</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n er innenfor feilmarginen</numerusform>
            <numerusform>%n er innenfor feilmarginen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>Sammenlignet med %1: %2.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TrendPage</name>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 til %3</translation>
    </message>
    <message>
        <source>There is no round before %1 in this file. When an earlier or a later one is read in, what has changed stands here.</source>
        <translation>Det er ingen måling før %1 i denne fila. Når en tidligere eller senere måling leses inn, står det her hva som har endret seg.</translation>
    </message>
    <message>
        <source>Chart: the ten factors of %1 over the rounds</source>
        <translation>Diagram: de ti faktorene for %1 gjennom målingene</translation>
    </message>
    <message>
        <source>The ten factors of %1 over the rounds</source>
        <translation>De ti faktorene for %1 gjennom målingene</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation>Fra måling til måling</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TurnoutModel</name>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Fewer are said to have been invited than have answered, so the response rate is unknown.</source>
        <translation>Det er oppgitt færre inviterte enn det er svar, så svarprosenten er ukjent.</translation>
    </message>
    <message>
        <source>There is no round before this one in the file.</source>
        <translation>Det er ingen måling før denne i fila.</translation>
    </message>
    <message>
        <source>In %1 the unit was not there.</source>
        <translation>I %1 fantes ikke enheten.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Have answered</source>
        <translation>Har svart</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inviterte</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>From nought to all</source>
        <translation>Fra ingen til alle</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TurnoutPage</name>
    <message>
        <source>The notch in a bar is the response rate of the round before. Enter opens the unit.</source>
        <translation>Streken i stolpen er svarprosenten i målingen før. Enter åpner enheten.</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>som i treet</translation>
    </message>
    <message>
        <source>lowest rate first</source>
        <translation>laveste svarprosent først</translation>
    </message>
    <message>
        <source>highest rate first</source>
        <translation>høyeste svarprosent først</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter navn</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle nivåer</translation>
    </message>
    <message>
        <source>units without units inside</source>
        <translation>enheter uten underenheter</translation>
    </message>
    <message>
        <source>level %1 only</source>
        <translation>bare nivå %1</translation>
    </message>
    <message>
        <source>Response rate of every unit: %1</source>
        <translation>Svarprosenten i hver enhet: %1</translation>
    </message>
    <message>
        <source>The notch in a bar is the response rate of the round before.</source>
        <translation>Streken i stolpen er svarprosenten i målingen før.</translation>
    </message>
    <message>
        <source>Enter opens the unit.</source>
        <translation>Enter åpner enheten.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::UnitAboveButton</name>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::UnitPanel</name>
    <message>
        <source>No unit matches “%1”.</source>
        <translation>Ingen enhet passer med «%1».</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::UnitTreeModel</name>
    <message>
        <source>Units</source>
        <translation>Enheter</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::WhatNowPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Gå til «%1»</translation>
    </message>
    <message>
        <source>%1 – you are here</source>
        <translation>%1 – dere er her</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>Neste oppfølging: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Slik det sto %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Where the unit stands</source>
        <translation>Hvor enheten står</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::WhyLine</name>
    <message>
        <source>Something here is hidden. Go to it with the arrow keys, or point at it, to read why.</source>
        <translation>Noe her er skjult. Gå dit med piltastene, eller pek på det, så står det her hvorfor.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::WorkStep</name>
    <message>
        <source>%1 of about %2 rows read</source>
        <translation>%1 av omtrent %2 rader lest</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 rader lest</translation>
    </message>
</context>
</TS>
