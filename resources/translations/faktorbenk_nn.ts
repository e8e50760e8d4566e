<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn">
<context>
    <name>About</name>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lese %1</translation>
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
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Results brought in</source>
        <translation>Resultata henta inn</translation>
    </message>
    <message>
        <source>Published means</source>
        <translation>Publiserte snitt</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Ver varsam</translation>
    </message>
    <message>
        <source>The published mean of a service is for one kind of service, while the municipality&apos;s figures are for all of it.</source>
        <translation>Det publiserte snittet for ei teneste gjeld éi slags teneste, medan tala til kommunen gjeld heile kommunen.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>The sum of all answers on a factor divided by how many they are, on a scale from 1 to 5, with one decimal.</source>
        <translation>Summen av alle svar på ein faktor delt på kor mange dei er, på ein skala frå 1 til 5, med éin desimal.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>Taken between the means as they are shown. 0.2 or more is worth talking about; less is within the margin of error. The sign says which way, not whether it is good.</source>
        <translation>Rekna mellom snitta slik dei blir viste. 0,2 eller meir er verdt å snakke om; mindre er innanfor feilmarginen. Teiknet seier kva veg, ikkje om det er bra.</translation>
    </message>
    <message>
        <source>Uncertainty (±)</source>
        <translation>Uvisse (±)</translation>
    </message>
    <message>
        <source>The unit&apos;s own 95 % margin: the fewer have answered of those invited, and the more they differ, the wider. It tells how much weight a difference bears.</source>
        <translation>Den eigne 95&#xa0;%-marginen til eininga: Di færre som har svart av dei inviterte, og di meir dei sprikjer, di breiare. Han seier kor mykje ein skilnad toler.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Laga med</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tenestetype</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidlegare</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>For leaders, union representatives and safety representatives</source>
        <translation>For leiar, tillitsvald og verneombod</translation>
    </message>
    <message>
        <source>For all staff</source>
        <translation>For alle tilsette</translation>
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
        <translation>resultat per %1</translation>
    </message>
    <message>
        <source>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</source>
        <translation>▲ 0,2 eller meir over · ▼ 0,2 eller meir under · • innanfor feilmarginen</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Kva som er skjult</translation>
    </message>
    <message>
        <source>distributions %1</source>
        <translation>fordelingar %1</translation>
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
        <translation>Enter skriv og går vidare til neste linje, Tab til neste felt, Shift+Enter bryt linja. Alt med pilene flyttar ei linje, òg til eit anna mål; det gjer musa òg. Ctrl+Delete tek ho bort. Enter på eit mål viser faktoren. Fristen kan vere ord: «August», «1. juni», «veke 34». Alt blir lagra medan du skriv.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>strongly disagree</source>
        <translation>svært ueinig</translation>
    </message>
    <message>
        <source>partly disagree</source>
        <translation>delvis ueinig</translation>
    </message>
    <message>
        <source>neither agree nor disagree</source>
        <translation>verken einig eller ueinig</translation>
    </message>
    <message>
        <source>partly agree</source>
        <translation>delvis einig</translation>
    </message>
    <message>
        <source>strongly agree</source>
        <translation>svært einig</translation>
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
        <translation>La berre meg opne ho</translation>
    </message>
    <message>
        <source>Rounds and their single responses</source>
        <translation>Målingane og enkeltsvara i dei</translation>
    </message>
    <message>
        <source>Removing the single responses</source>
        <translation>Fjernar enkeltsvara</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Ta vare på dei</translation>
    </message>
    <message>
        <source>What goes: the single responses, and all figures that are hidden now, of small units, factors, distributions and groups. Nobody can read them out of the file any more.</source>
        <translation>Det som går: enkeltsvara, og alle tal som er skjulte no, for små einingar, faktorar, fordelingar og grupper. Ingen kan lese dei ut av fila lenger.</translation>
    </message>
    <message>
        <source>What stays: all figures that are shown now to leaders and representatives, and how many have answered in each group.</source>
        <translation>Det som står att: alle tal som no blir viste for leiarar og tillitsvalde, og kor mange som har svart i kvar gruppe.</translation>
    </message>
    <message>
        <source>What it costs: what is hidden now stays hidden, also with a lower floor. No responses can be added to the round, and its units cannot be arranged anew. Should that be needed, all of its responses must be read in once more.</source>
        <translation>Det det kostar: Det som er skjult no, blir verande skjult, òg om grensa blir senka. Ingen svar kan leggjast til målinga, og einingane i henne kan ikkje ordnast på nytt. Trengst det, må alle svara i målinga lesast inn på nytt.</translation>
    </message>
    <message>
        <source>It cannot be undone. Older copies of the file, and the export it was read from, still have all of it.</source>
        <translation>Det kan ikkje angrast. Eldre kopiar av fila, og eksporten ho vart lesen frå, har framleis alt.</translation>
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
        <translation>Denne målinga har ingen bakgrunn: Eksporten ho vart lesen frå, hadde ingenting om kjønn, alder, utdanning, stillingsprosent eller leiaransvar.</translation>
    </message>
</context>
<context>
    <name>BenchmarksPage</name>
    <message>
        <source>Published means</source>
        <translation>Landstal</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tilbake til resultata</translation>
    </message>
    <message>
        <source>There are no published means in this file. Add the known ones, or type a row of your own.</source>
        <translation>Det er ingen landstal i denne fila. Legg inn dei kjende, eller skriv ei eiga rad.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Add the known means for Norway</source>
        <translation>Legg inn kjende landstal</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Fjern rada</translation>
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
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Source of the row</source>
        <translation>Kjelda til rada</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>The day the source was read</source>
        <translation>Dagen kjelda vart lesen</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>All plans</source>
        <translation>Alle planar</translation>
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
        <translation>Jobbar med</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
    <message>
        <source>Name of the unit contains</source>
        <translation>Namnet på eininga inneheld</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Namnet på eininga</translation>
    </message>
    <message>
        <source>No unit is like that. Choose “all units”, or take words out of the name.</source>
        <translation>Inga eining er slik. Vel «alle einingar», eller ta bort ord i namnet.</translation>
    </message>
    <message>
        <source>Steps: preparations, survey, analysis, follow-up, evaluation; filled is done, half is under way. Open, overdue and done count measures. ! wants attention. Enter opens the unit. No results are shown here.</source>
        <translation>Steg: førebuingar, gjennomføring, analyse, oppfølging, evaluering; fylt er ferdig, halvt er i gang. Opne, forfalle og ferdig tel tiltak. ! treng merksemd. Enter opnar eininga. Ingen resultat er viste her.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Unit: %1</source>
        <translation>Eining: %1</translation>
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
        <translation>Fristen slik han er skriven: %1</translation>
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
        <translation>Korleis praktiserer vi det vi vart samde om? Kva tiltak er gjennomførte, og har dei fungert? Kva meir trengst?</translation>
    </message>
    <message>
        <source>10-FAKTOR: the plan of %1</source>
        <translation>10-FAKTOR: planen til %1</translation>
    </message>
    <message>
        <source>10-FAKTOR: the plans of %1</source>
        <translation>10-FAKTOR: planane i %1</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Replace the responses that are there; they are removed</source>
        <translation>Erstatt svara som er der; dei blir fjerna</translation>
    </message>
    <message>
        <source>Add these to the responses that are there</source>
        <translation>Legg desse til svara som er der</translation>
    </message>
    <message>
        <source>The new file:</source>
        <translation>Den nye fila:</translation>
    </message>
    <message>
        <source>Where the new file is to be kept</source>
        <translation>Kvar den nye fila skal liggje</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vel&#xa0;…</translation>
    </message>
    <message>
        <source>Choose where the new file is to be kept</source>
        <translation>Vel kvar den nye fila skal liggje</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Which units to show</source>
        <translation>Kva einingar som blir viste</translation>
    </message>
    <message>
        <source>Units and what changes</source>
        <translation>Einingar og kva som blir endra</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Slepp filer eller ei mappe her</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Vel filer&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Vel ei mappe&#xa0;…</translation>
    </message>
    <message>
        <source>Response exports, composite reports, unit lists and published means can come together. What each file is, is recognised; you can correct it before anything is stored.</source>
        <translation>Svaruttrekk, samansette rapportar, einingslister og publiserte snitt kan kome saman. Kva kvar fil er, blir kjent att; du kan rette det før noko blir lagra.</translation>
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
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» er ikkje eit heilt tal.</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>åtvaring: </translation>
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
        <translation>Ingenting vart lagra. Talet på feil: %1.</translation>
    </message>
    <message>
        <source>response export</source>
        <translation>svarfil</translation>
    </message>
    <message>
        <source>unit list</source>
        <translation>einingsliste</translation>
    </message>
    <message>
        <source>published means</source>
        <translation>publiserte snitt</translation>
    </message>
    <message>
        <source>composite report</source>
        <translation>samansett rapport</translation>
    </message>
    <message>
        <source>--replace and --add cannot be used together.</source>
        <translation>--replace og --add kan ikkje brukast saman.</translation>
    </message>
    <message>
        <source>Stored %1 respondents in %2 units, round %3.</source>
        <translation>Lagra svar frå %1 personar i %2 einingar, måling %3.</translation>
    </message>
    <message>
        <source>Stored a unit list of %1 units.</source>
        <translation>Lagra ei einingsliste med %1 einingar.</translation>
    </message>
    <message>
        <source>Stored %1 rows of published means.</source>
        <translation>Lagra %1 rader med publiserte snitt.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>%1: %2, %3, separator %4</source>
        <translation>%1: %2, %3, skiljeteikn %4</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Oppfatta som</translation>
    </message>
    <message>
        <source>Rows: %1. Respondents: %2. Rounds: %3.</source>
        <translation>Rader: %1. Personar som har svart: %2. Målingar: %3.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Rader: %1.</translation>
    </message>
    <message>
        <source>Faults: %1.</source>
        <translation>Talet på feil: %1.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 the database cannot be used</source>
        <translation>Sluttkodar: 0 ferdig · 1 det som skulle lesast inn, vart avvist · 2 feil bruk · 3 databasen kan ikkje brukast</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finst ingen kommando «%1».</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 har ikkje noko val «%2».</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 må ha ein verdi.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2</source>
        <translation>«%1» kan ikkje brukast her: %2</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 skal ikkje ha nokon verdi.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manglar.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Works with the results of the 10-FAKTOR survey. Every figure has passed the gate that guards anonymity.</source>
        <translation>Arbeider med resultat frå 10-FAKTOR-undersøkinga. Alle tal har gått gjennom kontrollen som vernar anonymiteten.</translation>
    </message>
    <message>
        <source>More about one command: faktorbenk-cli COMMAND --help</source>
        <translation>Meir om éin kommando: faktorbenk-cli KOMMANDO --help</translation>
    </message>
    <message>
        <source>results of the 10-FAKTOR survey from the command line</source>
        <translation>resultat frå 10-FAKTOR-undersøkinga på kommandolinja</translation>
    </message>
    <message>
        <source>the Faktorbenk file</source>
        <translation>Faktorbenk-fila</translation>
    </message>
    <message>
        <source>the round; without it, the newest</source>
        <translation>målinga; utan dette den nyaste</translation>
    </message>
    <message>
        <source>the round, instead of what the file says</source>
        <translation>målinga, i staden for det som står i fila</translation>
    </message>
    <message>
        <source>text for people (the default) or JSON</source>
        <translation>lesbar tekst (det vanlege) eller JSON</translation>
    </message>
    <message>
        <source>Stores response exports; makes DB if it does not exist. All or nothing.</source>
        <translation>Les inn svarfiler; lagar DB om ho ikkje finst. Alt eller ingenting.</translation>
    </message>
    <message>
        <source>leave rows with faults out instead of refusing</source>
        <translation>utelat rader med feil i staden for å avvise alt</translation>
    </message>
    <message>
        <source>instead of the responses the round already has</source>
        <translation>i staden for svara målinga alt har</translation>
    </message>
    <message>
        <source>to the responses the round already has</source>
        <translation>i tillegg til svara målinga alt har</translation>
    </message>
    <message>
        <source>Stores a unit list: the tree, the service types, how many were invited.</source>
        <translation>Les inn ei einingsliste: kven som høyrer under kven, tenestetypar og kor mange som var inviterte.</translation>
    </message>
    <message>
        <source>Stores published means, national and per service type.</source>
        <translation>Les inn publiserte snitt, nasjonale og per tenestetype.</translation>
    </message>
    <message>
        <source>Says what a file is taken for and lists its faults. Stores nothing.</source>
        <translation>Seier kva ei fil blir oppfatta som, og viser feila i ho. Lagrar ingenting.</translation>
    </message>
    <message>
        <source>what to take it for; without it, its header tells</source>
        <translation>kva fila skal lesast som; utan dette avgjer kolonnenamna</translation>
    </message>
    <message>
        <source>Lists the rounds, oldest first.</source>
        <translation>Viser målingane, den eldste først.</translation>
    </message>
    <message>
        <source>Shows the units as a tree, with the status of each.</source>
        <translation>Viser einingane som eit tre, med status for kvar.</translation>
    </message>
    <message>
        <source>Shows a unit&apos;s ten factors, compared.</source>
        <translation>Viser dei ti faktorane for ei eining, med samanlikningar.</translation>
    </message>
    <message>
        <source>the unit&apos;s code</source>
        <translation>koden til eininga</translation>
    </message>
    <message>
        <source>for whom; staff gets no distributions</source>
        <translation>for kven; tilsette (staff) får ikkje svarfordelingar</translation>
    </message>
    <message>
        <source>Shows the means of all units and factors.</source>
        <translation>Viser snitta for alle einingar og faktorar.</translation>
    </message>
    <message>
        <source>text for people (the default), JSON or CSV</source>
        <translation>lesbar tekst (det vanlege), JSON eller CSV</translation>
    </message>
    <message>
        <source>Shows what is withheld, and why: the suppression log.</source>
        <translation>Viser kva som er skjult, og kvifor.</translation>
    </message>
    <message>
        <source>Shows the fewest respondents a group must have to be shown, or sets it.</source>
        <translation>Viser grensa: kor mange som minst må ha svart for at ei gruppe blir vist. Kan òg setje ho.</translation>
    </message>
    <message>
        <source>why it is set; kept in the file</source>
        <translation>kvifor ho blir sett; grunngjevinga blir lagra i fila</translation>
    </message>
    <message>
        <source>Writes this manual as a man page.</source>
        <translation>Skriv denne handboka som ei man-side.</translation>
    </message>
    <message>
        <source>See faktorbenk-cli --help.</source>
        <translation>Sjå faktorbenk-cli --help.</translation>
    </message>
    <message>
        <source>Shows the whole municipality by gender, age and so on, one at a time.</source>
        <translation>Viser heile kommunen etter kjønn, alder og så vidare, eitt kjenneteikn om gongen.</translation>
    </message>
    <message>
        <source>a higher floor for distributions; without it, the same</source>
        <translation>ei høgare grense for fordelingar; utan ho, den same</translation>
    </message>
    <message>
        <source>Shows what has been handed out, or notes that something was; figures that come later are kept from being combined with it.</source>
        <translation>Viser kva som er delt ut, eller skriv ned at noko er delt ut; tal som kjem seinare, kan då ikkje setjast saman med det.</translation>
    </message>
    <message>
        <source>notes a hand-out of the round as it is now: what it was, to whom</source>
        <translation>skriv ned at noko frå målinga slik ho er no, er delt ut: kva, og til kven</translation>
    </message>
    <message>
        <source>the unit it was about; without it, all</source>
        <translation>eininga det galdt; utan ho, alle</translation>
    </message>
    <message>
        <source>the round</source>
        <translation>målinga</translation>
    </message>
    <message numerus="yes">
        <source>warning: %n report(s) were handed out under a higher floor. They stay as they are; what is shown from now on is kept from being combined with them.</source>
        <translation>
            <numerusform>åtvaring: Éin rapport er delt ut under ei høgare grense. Han blir som han er; det som blir vist frå no av, kan ikkje setjast saman med han.</numerusform>
            <numerusform>åtvaring: %n rapportar er delte ut under ei høgare grense. Dei blir som dei er; det som blir vist frå no av, kan ikkje setjast saman med dei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the floor is to be: floor N --reason TEXT.</source>
        <translation>Oppgi kva grensa skal vere: floor N --reason TEKST.</translation>
    </message>
    <message>
        <source>The floor of distributions cannot be lower than that of the other figures.</source>
        <translation>Grensa for fordelingar kan ikkje vere lågare enn grensa for dei andre tala.</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
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
        <translation>alle tilsette</translation>
    </message>
    <message>
        <source>leaders and representatives</source>
        <translation>leiarar og tillitsvalde</translation>
    </message>
    <message>
        <source>warning: %1 is an older copy that may still have them. Delete it if it is not needed.</source>
        <translation>åtvaring: %1 er ein eldre kopi som framleis kan innehalde dei. Slett han om han ikkje trengst.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For kven</translation>
    </message>
    <message>
        <source>Stored a composite report of %1 units, round %2.</source>
        <translation>Lagra ein samansett rapport med %1 einingar, måling %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Rounds: %2.</source>
        <translation>Rader: %1. Målingar: %2.</translation>
    </message>
    <message>
        <source>Stores composite reports: figures per unit instead of answers. Responses of the round stay as they are, and come first.</source>
        <translation>Les inn samansette rapportar: tal per eining i staden for svar. Svar målinga alt har, blir som dei er og går framfor.</translation>
    </message>
    <message>
        <source>instead of the composite figures the round already has</source>
        <translation>i staden for tala målinga alt har frå ein samansett rapport</translation>
    </message>
    <message>
        <source>Name a file, or give --known.</source>
        <translation>Gi opp ei fil, eller --known.</translation>
    </message>
    <message>
        <source>do it without being asked</source>
        <translation>gjer det utan å bli spurd</translation>
    </message>
    <message>
        <source>those that come with the program, instead of a file</source>
        <translation>dei som følgjer med programmet, i staden for ei fil</translation>
    </message>
    <message>
        <source>Shows the published means and which a round is held against, or chooses another.</source>
        <translation>Viser dei publiserte snitta og kva ei måling blir halden opp mot, eller vel eit anna.</translation>
    </message>
    <message>
        <source>hold the round against the means of this year; “newest”: by the rule again</source>
        <translation>hald målinga opp mot snitta frå dette året; «newest»: etter regelen igjen</translation>
    </message>
    <message>
        <source>with --use: of this service type, instead of the whole country</source>
        <translation>med --use: for denne tenestetypen, i staden for heile landet</translation>
    </message>
    <message>
        <source>Shows how many were invited and who says so, or writes a unit&apos;s number by hand.</source>
        <translation>Viser kor mange som var inviterte og kven som seier det, eller skriv inn talet for ei eining.</translation>
    </message>
    <message>
        <source>the unit N is written for: the people directly in it</source>
        <translation>eininga N gjeld: dei som høyrer direkte til ho</translation>
    </message>
    <message>
        <source>remove the number written by hand; the unit list&apos;s comes back</source>
        <translation>fjern talet som er skrive inn; det frå einingslista kjem tilbake</translation>
    </message>
    <message>
        <source>Shows units that are new or gone since the round before, and how they are linked.</source>
        <translation>Viser einingar som er nye eller borte sidan førre måling, og korleis dei er kopla.</translation>
    </message>
    <message>
        <source>Says which unit or units of the round before a unit was.</source>
        <translation>Seier kva eining eller einingar i førre måling ei eining var.</translation>
    </message>
    <message>
        <source>what happened; without it, same</source>
        <translation>kva som hende; utan: same</translation>
    </message>
    <message>
        <source>a note that is shown with the comparison</source>
        <translation>ein merknad som blir vist ved samanlikninga</translation>
    </message>
    <message>
        <source>Forgets what was said of a unit and the round before.</source>
        <translation>Gløymer det som er sagt om ei eining og førre måling.</translation>
    </message>
    <message>
        <source>Deletes a round with its units and responses, after asking.</source>
        <translation>Slettar ei måling med einingar og svar, etter å ha spurt.</translation>
    </message>
    <message>
        <source>Takes back the latest import or deletion, after asking.</source>
        <translation>Tek tilbake siste import eller sletting, etter å ha spurt.</translation>
    </message>
    <message>
        <source>written by hand, %1</source>
        <translation>skrive inn, %1</translation>
    </message>
    <message>
        <source>from the unit list</source>
        <translation>frå einingslista</translation>
    </message>
    <message>
        <source>from the unit list %1</source>
        <translation>frå einingsliste %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Invited here</source>
        <translation>Inviterte her</translation>
    </message>
    <message>
        <source>With sub-units</source>
        <translation>Med undereiningar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Round %1 is deleted: %2. %3</source>
        <translation>Måling %1 blir sletta: %2. %3</translation>
    </message>
    <message>
        <source>Deleted round %1.</source>
        <translation>Sletta måling %1.</translation>
    </message>
    <message>
        <source>Done. Everything is as it was before.</source>
        <translation>Gjort. Alt er som det var før.</translation>
    </message>
    <message>
        <source>Give --unit with a number or with --remove.</source>
        <translation>Gi opp --unit saman med eit tal eller --remove.</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>same eining</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>slått saman med andre</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>ein del av ho</translation>
    </message>
    <message>
        <source>not the same unit</source>
        <translation>ikkje same eining</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva ho er</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>the same unit? (not decided)</source>
        <translation>same eining? (ikkje avgjort)</translation>
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
        <translation>Lese</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>There are no such published means.</source>
        <translation>Det finst ingen slike publiserte snitt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Type “%1” to go on: </source>
        <translation>Skriv «%1» for å gå vidare: </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting vart endra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to do it without being asked.</source>
        <translation>Ingenting vart endra. Gi opp --yes for å gjere det utan å bli spurd.</translation>
    </message>
    <message>
        <source>%1: %2, %3, sheet %4</source>
        <translation>%1: %2, %3, ark %4</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet; without it, the one that looks right</source>
        <translation>arket i eit rekneark; utan det, det som ser rett ut</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonnar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Lagra</translation>
    </message>
    <message>
        <source>--mapping and --db go together here.</source>
        <translation>--mapping og --db høyrer saman her.</translation>
    </message>
    <message>
        <source>The setup “%1” is for another kind of file: %2.</source>
        <translation>Oppsettet «%1» er for ein annan type fil: %2.</translation>
    </message>
    <message>
        <source>a setup saved in DB: how the file is to be read</source>
        <translation>eit oppsett som er lagra i DB: korleis fila skal lesast</translation>
    </message>
    <message>
        <source>the Faktorbenk file that has the setup</source>
        <translation>Faktorbenk-fila der oppsettet er lagra</translation>
    </message>
    <message>
        <source>one unit</source>
        <translation>éi eining</translation>
    </message>
    <message>
        <source>every unit, with a list of contents and what is hidden</source>
        <translation>alle einingar, med innhaldsliste og kva som er skjult</translation>
    </message>
    <message>
        <source>the language of the files; without it, the user&apos;s</source>
        <translation>språket i filene; utan, det brukaren har</translation>
    </message>
    <message>
        <source>the file for one unit, the folder for all</source>
        <translation>fila for éi eining, mappa for alle</translation>
    </message>
    <message>
        <source>go on with an export of all units that was stopped</source>
        <translation>hald fram med ein stansa eksport av alle einingar</translation>
    </message>
    <message>
        <source>replace files that are there already</source>
        <translation>byt ut filer som alt finst</translation>
    </message>
    <message>
        <source>Makes an Excel workbook of a unit, or of every unit and of all together.</source>
        <translation>Lagar ei Excel-arbeidsbok for ei eining, eller for kvar eining og for alle samla.</translation>
    </message>
    <message>
        <source>Files made: %1. Made earlier: %2. Hidden units without a file: %3. Failed: %4.</source>
        <translation>Filer laga: %1. Laga tidlegare: %2. Skjulte einingar utan fil: %3. Mislukkast: %4.</translation>
    </message>
    <message>
        <source>Say either --unit CODE or --all.</source>
        <translation>Gi opp anten --unit CODE eller --all.</translation>
    </message>
    <message>
        <source>--resume goes with --all.</source>
        <translation>--resume høyrer saman med --all.</translation>
    </message>
    <message>
        <source>Makes a PowerPoint presentation of a unit, or of every unit.</source>
        <translation>Lagar ein PowerPoint-presentasjon av ei eining, eller av kvar eining.</translation>
    </message>
    <message>
        <source>a presentation whose look the slides take; its own slides are left out</source>
        <translation>ein presentasjon som lysbileta får utsjånaden til; hans eigne lysbilete blir ikkje tekne med</translation>
    </message>
    <message>
        <source>Deleted the setup “%1”.</source>
        <translation>Oppsettet «%1» er sletta.</translation>
    </message>
    <message>
        <source>Lists the setups that were saved from the import window, or deletes one.</source>
        <translation>Viser oppsetta som er lagra frå importvindauget, eller slettar eitt.</translation>
    </message>
    <message>
        <source>delete the setup of this name; what was read in with it stays</source>
        <translation>slett oppsettet med dette namnet; det som er lese inn med det, blir ståande</translation>
    </message>
    <message>
        <source>Makes files of every unit in several formats at once, with one list of contents.</source>
        <translation>Lagar filer for alle einingar i fleire format på ein gong, med éi innhaldsliste.</translation>
    </message>
    <message>
        <source>which, with commas between: xlsx,pptx; without it, all there are</source>
        <translation>kva for, med komma mellom: xlsx,pptx; utan dette alle som finst</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>mappa</translation>
    </message>
    <message>
        <source>the size of the paper; without it, a4</source>
        <translation>papirstorleiken; utan dette a4</translation>
    </message>
    <message>
        <source>the file to make</source>
        <translation>fila som skal lagast</translation>
    </message>
    <message>
        <source>Makes a calendar of the deadlines and follow-ups in a unit&apos;s plan, or in every unit&apos;s.</source>
        <translation>Lagar ein kalender med fristane og oppfølgingane i planen til ei eining, eller til alle einingar.</translation>
    </message>
    <message>
        <source>Makes a PDF report of a unit, or of every unit, to be read or printed.</source>
        <translation>Lagar ein PDF-rapport for ei eining, eller for kvar eining, til å lese eller skrive ut.</translation>
    </message>
    <message>
        <source>Makes a PDF of a unit&apos;s plan, one paper at a time; of an empty plan, a form to be filled in by hand.</source>
        <translation>Lagar ein PDF av planen til ei eining, eitt ark om gongen; av ein tom plan eit skjema til å fylle ut for hand.</translation>
    </message>
    <message>
        <source>Makes a PDF poster about the survey, to be put up before it.</source>
        <translation>Lagar ein PDF-plakat om undersøkinga, til å hengje opp før ho.</translation>
    </message>
    <message>
        <source>the Faktorbenk file that knows the municipality; without it, there is room to write</source>
        <translation>Faktorbenk-fila som kjenner kommunen; utan ho er det plass til å skrive</translation>
    </message>
    <message>
        <source>The plan of %1 has no deadline and no follow-up to come, so there is no calendar.</source>
        <translation>Planen til %1 har ingen frist og ingen oppfølging framover, så det blir ingen kalender.</translation>
    </message>
    <message>
        <source>what the factors are called; professional is the default</source>
        <translation>kva faktorane blir kalla; fagnamna er det vanlege</translation>
    </message>
    <message>
        <source>Shows what is different since a day: goals, measures, follow-ups and reports in the plans, and what was read in, handed out, hidden or shown. No figures.</source>
        <translation>Viser kva som er annleis sidan ein dag: mål, tiltak, oppfølgingar og rapportar i planane, og kva som er lese inn, delt ut, skjult eller vist. Ingen tal.</translation>
    </message>
    <message>
        <source>the day, for example 2026-10-01</source>
        <translation>dagen, til dømes 2026-10-01</translation>
    </message>
    <message>
        <source>one unit with what is below it; without it, the whole municipality</source>
        <translation>éi eining med alt under ho; utan dette, heile kommunen</translation>
    </message>
    <message>
        <source>for whom; staff does not see who wrote, how the work is prepared or what is hidden</source>
        <translation>for kven; alle tilsette ser ikkje kven som skreiv, korleis arbeidet blir førebudd, eller kva som er skjult</translation>
    </message>
    <message>
        <source>the form to print; without it, the action plan. my-plan is the leader&apos;s own notes, which no other file has</source>
        <translation>skjemaet som skal skrivast ut; utan valet handlingsplanen. my-plan er leiaren sine eigne notat, som inga anna fil har</translation>
    </message>
    <message>
        <source>--since: a day, for example 2026-10-01.</source>
        <translation>--since: ein dag, til dømes 2026-10-01.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Ingenting er endra sidan då.</translation>
    </message>
    <message>
        <source>Removes the single responses of a round for good, and all that is hidden in it now. What is shown stays. What is hidden does not come back with a lower floor; nothing can be added to the round any more, and its units cannot be arranged anew.</source>
        <translation>Fjernar enkeltsvara i ei måling for godt, og alt som er skjult i henne no. Det som blir vist, blir ståande. Det som er skjult, kjem ikkje fram att om grensa blir senka; ingenting kan leggjast til målinga lenger, og einingane kan ikkje ordnast på nytt.</translation>
    </message>
    <message>
        <source>The single responses of round %1 are removed, and all that is hidden. What is shown is as it was. Nothing can be added to the round any more, and its units cannot be arranged anew; it can be replaced.</source>
        <translation>Enkeltsvara i målinga %1 er fjerna, og alt som er skjult. Det som blir vist, er som før. Ingenting kan leggjast til målinga lenger, og einingane kan ikkje ordnast på nytt; målinga kan erstattast.</translation>
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
        <translation>Tel for</translation>
    </message>
    <message>
        <source>Who puts in the strokes</source>
        <translation>Kven som set strekane</translation>
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
        <translation>Kva gjer at vi skårar godt?</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Kvifor er det viktig?</translation>
    </message>
    <message>
        <source>Summary: which factors do we want to work on?</source>
        <translation>Oppsummering: kva faktorar vil vi jobbe med?</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>Slik går møtet</translation>
    </message>
    <message>
        <source>In a side of the cross the keys 1–9 count a stroke for the factor, 0 for the tenth; with Shift they take one away. Enter makes the next line, Alt with an arrow or the dots beside it move it, Delete in an empty line removes it.</source>
        <translation>I ei side av krysset set tastane 1–9 ein strek for faktoren, 0 for den tiande; saman med Shift tek dei bort ein. Enter gir neste linje, Alt og ei pil eller prikkane ved sida av flyttar ho, Delete i ei tom linje fjernar ho.</translation>
    </message>
</context>
<context>
    <name>DistributionPage</name>
    <message>
        <source>How the answers fall</source>
        <translation>Slik fordeler svara seg</translation>
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
        <translation>Tabellen som tekst til eit rekneark eller dokument</translation>
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
        <translation>Stoppa. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and where it lies.</source>
        <translation>Fila %1 finst ikkje. Sjekk namnet og kvar ho ligg.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kan ikkje lesast: %2.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it once more.</source>
        <translation>%1 er tom. Eksporter ho ein gong til.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Divide it into several files.</source>
        <translation>%1 er større enn %2 MiB. Del ho opp i fleire filer.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and try again.</source>
        <translation>%1 er verna med passord. Lagre ho utan passord og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 has characters that cannot be read. Save it as CSV in UTF-8.</source>
        <translation>%1 har teikn som ikkje kan lesast. Lagre ho som CSV i UTF-8.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or the network drive may be away.</source>
        <translation>Fila %1 finst ikkje. Ho kan vere flytta, eller nettverksdisken kan vere fråkopla.</translation>
    </message>
    <message>
        <source>%1 is not a Faktorbenk file. It has not been changed.</source>
        <translation>%1 er ikkje ei Faktorbenk-fil. Ho er ikkje endra.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Faktorbenk (file version %2, this program knows %3). Install the newer version. The file has not been changed.</source>
        <translation>%1 er laga med ei nyare utgåve av Faktorbenk (filversjon %2, dette programmet kjenner %3). Installer den nyare utgåva. Fila er ikkje endra.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Use a backup copy. The file has not been changed.</source>
        <translation>%1 er skadd (%2). Bruk ein tryggingskopi. Fila er ikkje endra.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 er i bruk i eit anna program. Lukk ho der og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is read-only, so nothing was saved. Copy it to a place where you may write.</source>
        <translation>%1 er skriveverna, så ingenting vart lagra. Kopier ho til ein stad der du har lov til å skrive.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>Fila %1 finst frå før. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or made here: %2. Choose another folder.</source>
        <translation>%1 kan ikkje opnast eller lagast her: %2. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>Something went wrong with %1: %2. Nothing was changed.</source>
        <translation>Noko gjekk gale med %1: %2. Ingenting vart endra.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Make room and try again.</source>
        <translation>Disken er full, så %1 vart ikkje endra. Rydd plass og prøv igjen.</translation>
    </message>
    <message>
        <source>No header row was found. The first row must name the columns.</source>
        <translation>Fann inga rad med kolonnenamn. Ho må stå øvst.</translation>
    </message>
    <message>
        <source>No columns with answers were found. They are called F1_1, F1_2 and so on.</source>
        <translation>Fann ingen kolonnar med svar. Dei heiter F1_1, F1_2 og så vidare.</translation>
    </message>
    <message>
        <source>No column tells which unit a row belongs to. Call it Enhetskode or Enhet.</source>
        <translation>Ingen kolonne fortel kva eining ei rad høyrer til. Kall han Enhetskode eller Enhet.</translation>
    </message>
    <message>
        <source>No column has the units&apos; codes. Call it Enhetskode.</source>
        <translation>Ingen kolonne har kodane til einingane. Kall han Enhetskode.</translation>
    </message>
    <message>
        <source>No column tells which round this is. Name the round when you import.</source>
        <translation>Ingen kolonne fortel kva måling dette er. Oppgi målinga når du les inn fila.</translation>
    </message>
    <message>
        <source>Not one row has an answer.</source>
        <translation>Ingen av radene har eit svar.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are the same statement. Remove one of them.</source>
        <translation>Kolonnane %1 og %2 er den same påstanden. Fjern ein av dei.</translation>
    </message>
    <message>
        <source>Factor %1 has %2 columns; the most is %3.</source>
        <translation>Faktor %1 har %2 kolonnar; det kan høgst vere %3.</translation>
    </message>
    <message>
        <source>The file has %1 columns; the most is %2.</source>
        <translation>Fila har %1 kolonnar; det kan høgst vere %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>Eit hermeteikn blir opna her og aldri lukka.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header row has %2.</source>
        <translation>Rada har %1 celler, medan rada med kolonnenamn har %2.</translation>
    </message>
    <message>
        <source>No columns with means were found. They are called F1 to F10.</source>
        <translation>Fann ingen kolonnar med snitt. Dei heiter F1 til F10.</translation>
    </message>
    <message>
        <source>This does not look like %1; it looks like %2.</source>
        <translation>Dette ser ikkje ut som %1. Det ser ut som %2.</translation>
    </message>
    <message>
        <source>“%1” is not an answer. An answer is 1 to 5, or empty.</source>
        <translation>«%1» er ikkje eit svar. Eit svar er 1 til 5 eller tomt.</translation>
    </message>
    <message>
        <source>The row has answers, but no unit.</source>
        <translation>Rada har svar, men inga eining.</translation>
    </message>
    <message>
        <source>The row has answers, but no round.</source>
        <translation>Rada har svar, men ingen måling.</translation>
    </message>
    <message>
        <source>Unit %1 lies below %2 here, but below %3 earlier in the file.</source>
        <translation>Eining %1 ligg under %2 her, men under %3 tidlegare i fila.</translation>
    </message>
    <message>
        <source>Unit %1 is called “%2” here, but “%3” earlier; the first name is used.</source>
        <translation>Eining %1 heiter «%2» her, men «%3» tidlegare; det første namnet blir brukt.</translation>
    </message>
    <message>
        <source>Unit %1 is of type “%2” here, but “%3” earlier; the first is used.</source>
        <translation>Eining %1 er av typen «%2» her, men «%3» tidlegare; den første blir brukt.</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Write a whole number, or leave it empty.</source>
        <translation>«%1» er ikkje eit tal på personar. Skriv eit heilt tal, eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>Unit %1 already stands in row %2.</source>
        <translation>Eining %1 står alt i rad %2.</translation>
    </message>
    <message>
        <source>Unit %1 lies below itself. Correct its parent.</source>
        <translation>Eining %1 ligg under seg sjølv. Rett opp kva eining ho høyrer under.</translation>
    </message>
    <message>
        <source>Unit %1 lies below %2, which has no row of its own; it was made.</source>
        <translation>Eining %1 ligg under %2, som mangla eiga rad og er lagd til.</translation>
    </message>
    <message>
        <source>“%1” is not a mean. Write a number from 1.0 to 5.0, or leave it empty.</source>
        <translation>«%1» er ikkje eit snitt. Skriv eit tal frå 1,0 til 5,0, eller lat det stå tomt.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>«%1» er ikkje eit år.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2023-03-23.</source>
        <translation>«%1» er ikkje ein dato. Skriv han slik: 2023-03-23.</translation>
    </message>
    <message>
        <source>“%1” is not a level. Write “nasjonal” or “tjeneste”.</source>
        <translation>«%1» er ikkje eit nivå. Skriv «nasjonal» eller «tjeneste».</translation>
    </message>
    <message>
        <source>The row is about a service type, but does not say which.</source>
        <translation>Rada gjeld ein tenestetype, men seier ikkje kva for ein.</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>Rada seier ikkje kvar tala kjem frå.</translation>
    </message>
    <message>
        <source>The same level, service type and year already stand in row %4 (%1, %2, %3).</source>
        <translation>Same nivå, tenestetype og år står alt i rad %4 (%1, %2, %3).</translation>
    </message>
    <message>
        <source>“%1” is too long for a category.</source>
        <translation>«%1» er for langt til å vere ein kategori.</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values. Is it the right column?</source>
        <translation>%1 har meir enn %2 ulike verdiar. Er det rett kolonne?</translation>
    </message>
    <message>
        <source>The column %1 is not used; nothing of it is stored.</source>
        <translation>Kolonnen %1 blir ikkje brukt; ingenting frå han blir lagra.</translation>
    </message>
    <message>
        <source>Rows without an answer, which do not count: %1.</source>
        <translation>Rader utan svar, som ikkje blir rekna med: %1.</translation>
    </message>
    <message>
        <source>Rows with faults that were left out: %1.</source>
        <translation>Rader med feil som er utelatne: %1.</translation>
    </message>
    <message>
        <source>Units that are not in the unit list: %1 (%2).</source>
        <translation>Einingar som ikkje står i einingslista: %1 (%2).</translation>
    </message>
    <message>
        <source>The round %1 already has responses. Choose whether to replace them or to add to them.</source>
        <translation>Målinga %1 har alt svar. Vel om dei skal erstattast eller supplerast.</translation>
    </message>
    <message>
        <source>The round %1 has no responses yet. Import them first.</source>
        <translation>Målinga %1 har ingen svar enno. Les dei inn først.</translation>
    </message>
    <message>
        <source>What %1 contains is already in the round %2 (imported %3). Choose to replace if you mean to import it again.</source>
        <translation>Innhaldet i %1 ligg alt i målinga %2 (lese inn %3). Vel å erstatte om du vil lese det inn på nytt.</translation>
    </message>
    <message>
        <source>The statements differ from those that the round %1 has.</source>
        <translation>Påstandane er ikkje dei same som i målinga %1.</translation>
    </message>
    <message>
        <source>%1 has the same content as another of the files.</source>
        <translation>%1 har same innhald som ei av dei andre filene.</translation>
    </message>
    <message>
        <source>%1 has no results yet. Import a response export first.</source>
        <translation>%1 har ingen resultat enno. Les inn ei svarfil først.</translation>
    </message>
    <message>
        <source>There is no round called %1.</source>
        <translation>Det finst ingen måling som heiter %1.</translation>
    </message>
    <message>
        <source>There is no unit with the code %1.</source>
        <translation>Det finst inga eining med koden %1.</translation>
    </message>
    <message>
        <source>The floor cannot be %1. It is at least 3.</source>
        <translation>Grensa kan ikkje vere %1. Ho er minst 3.</translation>
    </message>
    <message>
        <source>Say why the floor is changed; the reason is kept in the file.</source>
        <translation>Skriv kvifor grensa blir endra; grunngjevinga blir lagra i fila.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kan ikkje skrivast: %2.</translation>
    </message>
    <message>
        <source>The program is not whole: %1 is missing. Install it again.</source>
        <translation>Programmet er ikkje komplett: %1 manglar. Installer det på nytt.</translation>
    </message>
    <message>
        <source>a response export</source>
        <translation>ei svarfil</translation>
    </message>
    <message>
        <source>a unit list</source>
        <translation>ei einingsliste</translation>
    </message>
    <message>
        <source>published means</source>
        <translation>publiserte snitt</translation>
    </message>
    <message>
        <source>a composite report</source>
        <translation>ein samansett rapport</translation>
    </message>
    <message>
        <source>The single responses of the round %1 have been removed, so nothing can be added to it and its units cannot be arranged anew. It can still be replaced.</source>
        <translation>Enkeltsvara i målinga %1 er fjerna, så ingenting kan leggjast til, og einingane kan ikkje ordnast på nytt. Målinga kan framleis erstattast.</translation>
    </message>
    <message>
        <source>Not one row tells of a unit.</source>
        <translation>Ingen av radene gjeld ei eining.</translation>
    </message>
    <message>
        <source>“%1” is not a share. A share is 0 to 100 percent, or empty.</source>
        <translation>«%1» er ikkje ein del. Ein del er 0 til 100 prosent, eller tom.</translation>
    </message>
    <message>
        <source>Unit %1: fewer people are said to be invited than have answered, so its response rate is unknown.</source>
        <translation>Eining %1: Det er oppgitt færre inviterte enn det er svar, så svarprosenten er ukjend.</translation>
    </message>
    <message>
        <source>No column tells how many have answered in each unit, so no figures can be shown. Call it Svar.</source>
        <translation>Ingen kolonne seier kor mange som har svart i kvar eining, så ingen tal kan visast. Kall han Svar.</translation>
    </message>
    <message>
        <source>Unit %1: how many have answered is not given, so its figures will not be shown.</source>
        <translation>Eining %1: Det er ikkje oppgitt kor mange som har svart, så tala blir ikkje viste.</translation>
    </message>
    <message>
        <source>Unit %1: more have answered in its sub-units together than in the unit itself. As long as that is so, its figures will not be shown.</source>
        <translation>Eining %1: Fleire har svart i undereiningane til saman enn i eininga sjølv. Så lenge det er slik, blir tala ikkje viste.</translation>
    </message>
    <message>
        <source>The shares of factor %1 do not add up to 100 percent, so they are left out.</source>
        <translation>Delane for faktor %1 blir ikkje 100 prosent til saman, så dei er utelatne.</translation>
    </message>
    <message>
        <source>The shares of factor %1 do not fit its mean, so they are left out.</source>
        <translation>Delane for faktor %1 passar ikkje til snittet, så dei er utelatne.</translation>
    </message>
    <message>
        <source>The round %1 has responses too. Units that have responses are computed from them; the composite report is used for the others.</source>
        <translation>Målinga %1 har òg svar. Einingar som har svar, blir rekna ut frå dei. Den samansette rapporten blir brukt for dei andre.</translation>
    </message>
    <message>
        <source>The round %1 already has figures from a composite report. Choose to replace them if you mean to.</source>
        <translation>Målinga %1 har alt tal frå ein samansett rapport. Vel å erstatte dei om det er det du vil.</translation>
    </message>
    <message>
        <source>There is nothing to undo: only the latest import or deletion can be taken back.</source>
        <translation>Det er ingenting å angre: berre siste import eller sletting kan takast tilbake.</translation>
    </message>
    <message>
        <source>There is no round before %1 to compare units with.</source>
        <translation>Det er inga måling før %1 å samanlikne einingane med.</translation>
    </message>
    <message>
        <source>Unit %1: choose at least two earlier units for a merger, and exactly one otherwise.</source>
        <translation>Eining %1: vel minst to tidlegare einingar når noko er slått saman, og elles nøyaktig éi.</translation>
    </message>
    <message>
        <source>Unit %1: the earlier units lie inside one another, so they cannot be added up.</source>
        <translation>Eining %1: dei tidlegare einingane ligg inni kvarandre, så dei kan ikkje leggjast saman.</translation>
    </message>
    <message>
        <source>A field holds %1 characters; this text has %2. Shorten it, or divide it.</source>
        <translation>Eit felt rommar %1 teikn; denne teksten har %2. Kort han ned, eller del han opp.</translation>
    </message>
    <message>
        <source>This value cannot be kept here (%1).</source>
        <translation>Denne verdien kan ikkje lagrast her (%1).</translation>
    </message>
    <message>
        <source>Somebody else has written “%1” here in the meantime, so “%2” was not saved. Choose which to keep.</source>
        <translation>Nokon andre har i mellomtida skrive «%1» her, så «%2» vart ikkje lagra. Vel kva som skal stå.</translation>
    </message>
    <message>
        <source>The line has been deleted in the meantime (%1). It can be fetched from the bin.</source>
        <translation>Linja er sletta i mellomtida (%1). Ho kan hentast frå papirkorga.</translation>
    </message>
    <message>
        <source>This is there already (%1).</source>
        <translation>Dette finst frå før (%1).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Det er ingenting å gjere om att.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed since by another program.</source>
        <translation>Dette kan ikkje angrast: %1 er sidan endra av eit anna program.</translation>
    </message>
    <message>
        <source>%2 on %3 has had %1 open for writing since %4. You can read it, and write when it is free.</source>
        <translation>%2 på %3 har hatt %1 open for skriving sidan %4. Du kan lese ho, og skrive når ho blir ledig.</translation>
    </message>
    <message>
        <source>%1 is neither a table of text nor a spreadsheet. Save it as XLSX, ODS or CSV in the spreadsheet program.</source>
        <translation>%1 er verken ein tabell i tekst eller eit rekneark. Lagre henne som XLSX, ODS eller CSV i reknearkprogrammet.</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls). Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>%1 er ei gammal Excel-fil (.xls). Opne henne i eit reknearkprogram og lagre henne som XLSX.</translation>
    </message>
    <message>
        <source>%1 is in the format %2, which cannot be read here. Save it as XLSX, ODS or CSV.</source>
        <translation>%1 er i formatet %2, som ikkje kan lesast her. Lagre henne som XLSX, ODS eller CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Export it once more, or open it in a spreadsheet program and save it under another name.</source>
        <translation>%1 er skadd (%2). Eksporter henne på nytt, eller opne henne i eit reknearkprogram og lagre henne under eit anna namn.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a survey can be, so it was not read. Save it as CSV, or divide it into several files.</source>
        <translation>%1 blir pakka ut til meir enn ei undersøking kan vere, så ho vart ikkje lesen. Lagre henne som CSV, eller del henne i fleire filer.</translation>
    </message>
    <message>
        <source>%1 has no sheet called “%2”. It has: %3.</source>
        <translation>%1 har ikkje noko ark som heiter «%2». Ho har: %3.</translation>
    </message>
    <message>
        <source>The cell shows “%1” instead of a value. Correct it in the spreadsheet and save again.</source>
        <translation>Cella viser «%1» i staden for ein verdi. Rett henne i reknearket og lagre på nytt.</translation>
    </message>
    <message>
        <source>The sheet %1 is read. The file also has: %2.</source>
        <translation>Arket %1 blir lese. Fila har òg: %2.</translation>
    </message>
    <message>
        <source>%1 and %3 are both unit lists for %2. Leave one of them out, or name another round for it.</source>
        <translation>%1 og %3 er begge einingslister for %2. Utelat den eine, eller oppgi ei anna måling for den.</translation>
    </message>
    <message>
        <source>The saved setup “%1” is for another kind of file: %2.</source>
        <translation>Det lagra oppsettet «%1» er for ein annan type fil: %2.</translation>
    </message>
    <message>
        <source>There is no saved setup called “%1”. Saved are: %2.</source>
        <translation>Det finst ikkje noko lagra oppsett som heiter «%1». Desse er lagra: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written over it.</source>
        <translation>%1 finst alt. Ingenting er skrive over.</translation>
    </message>
    <message>
        <source>The figures of %1 are hidden, so there is nothing to make a file of.</source>
        <translation>Tala for %1 er skjulte, så det er ikkje noko å lage fil av.</translation>
    </message>
    <message>
        <source>An export to %1 was stopped half-way. Go on with it, or choose another folder.</source>
        <translation>Ein eksport til %1 vart stansa undervegs. Hald fram med han, eller vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The export that was stopped in %1 was another: its choices or its figures were not these. Choose another folder.</source>
        <translation>Eksporten som vart stansa i %1, var ein annan: Vala eller tala var ikkje desse. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a template: it is not a PowerPoint presentation that can be read.</source>
        <translation>%1 kan ikkje brukast som mal: Det er ikkje ein PowerPoint-presentasjon som kan lesast.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a template: it has no slide layout with a title.</source>
        <translation>%1 kan ikkje brukast som mal: Han har ingen lysbileteoppsett med tittel.</translation>
    </message>
    <message>
        <source>%2 on %3 has taken over %1, so nothing is saved from here until it is free again.</source>
        <translation>%2 på %3 har overteke %1, så ingenting blir lagra herifrå før ho er ledig att.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>How did we work, and what do we take with us to the next round?</source>
        <translation>Korleis arbeidde vi, og kva tek vi med oss til neste gong?</translation>
    </message>
    <message>
        <source>Our own process</source>
        <translation>Vår eigen prosess</translation>
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
        <translation>Spørsmål å snakke om, to og to eller alle saman. Det finst ikkje noko rett svar.</translation>
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
        <translation>Trekk eit kort</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>Make files of all units</source>
        <translation>Lag filer for alle einingar</translation>
    </message>
    <message>
        <source>Which files shall be made?</source>
        <translation>Kva filer skal lagast?</translation>
    </message>
    <message>
        <source>They lie in one folder, with a list of contents and of what is hidden. You can stop, and go on later.</source>
        <translation>Dei blir lagde i éi mappe, med ei liste over innhaldet og over det som er skjult. Du kan stoppe og halde fram seinare.</translation>
    </message>
</context>
<context>
    <name>ExportLists</name>
    <message>
        <source>Composite report %1</source>
        <translation>Samansett rapport %1</translation>
    </message>
    <message>
        <source>Contents (%1)</source>
        <translation>Innhald (%1)</translation>
    </message>
    <message>
        <source>What is hidden (%1)</source>
        <translation>Kva som er skjult (%1)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>Kvifor det ikkje er noka fil</translation>
    </message>
    <message>
        <source>the plan has no date to come</source>
        <translation>planen har ingen dato framover</translation>
    </message>
    <message>
        <source>Deadlines of all units %1</source>
        <translation>Fristar for alle einingar %1</translation>
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
        <translation>Oppgåvemotivasjon</translation>
    </message>
    <message>
        <source>Motivation that lies in the tasks themselves</source>
        <translation>Motivasjon som ligg i oppgåvene sjølve</translation>
    </message>
    <message>
        <source>Self-efficacy</source>
        <translation>Meistringstru</translation>
    </message>
    <message>
        <source>Confidence in one&apos;s own competence at work and in being able to master it</source>
        <translation>Tiltru til eigen kompetanse i jobben og til å kunne meistre han</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomi</translation>
    </message>
    <message>
        <source>Experienced independence</source>
        <translation>Opplevd sjølvstende</translation>
    </message>
    <message>
        <source>Being trusted, and having room to work independently</source>
        <translation>Å oppleve tillit og ha høve til å jobbe sjølvstendig</translation>
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
        <translation>Å oppleve at eigen kompetanse blir brukt</translation>
    </message>
    <message>
        <source>Mastery-oriented leadership</source>
        <translation>Meistringsorientert leiing</translation>
    </message>
    <message>
        <source>Mastery leadership</source>
        <translation>Meistringsleiing</translation>
    </message>
    <message>
        <source>Leadership that helps employees become as good as they can be, each from where they stand</source>
        <translation>Leiing som hjelper kvar medarbeidar til å bli best mogleg ut frå eigne føresetnader</translation>
    </message>
    <message>
        <source>Role clarity</source>
        <translation>Rolleklarheit</translation>
    </message>
    <message>
        <source>Clear expectations of what the role is and is not</source>
        <translation>Tydelege forventningar til kva rolla er og ikkje er</translation>
    </message>
    <message>
        <source>Relevant competence development</source>
        <translation>Relevant kompetanseutvikling</translation>
    </message>
    <message>
        <source>Opportunities to develop competence that matters for the job</source>
        <translation>Høve til å utvikle kompetanse som er relevant for jobben</translation>
    </message>
    <message>
        <source>Willingness to be flexible</source>
        <translation>Fleksibilitetsvilje</translation>
    </message>
    <message>
        <source>Willingness to be flexible, above all in the way one works</source>
        <translation>Vilje til å vere fleksibel, særleg i måten å arbeide på</translation>
    </message>
    <message>
        <source>Mastery climate</source>
        <translation>Meistringsklima</translation>
    </message>
    <message>
        <source>A culture for working together, learning and making each other good</source>
        <translation>Ein kultur for å samarbeide, lære og gjere kvarandre gode</translation>
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
        <translation>Ønske om å medverke til at andre når måla sine</translation>
    </message>
    <message>
        <source>What would it take for more of us to score higher on this factor?</source>
        <translation>Kva skal til for at fleire skal skåre høgare på denne faktoren?</translation>
    </message>
</context>
<context>
    <name>FactorPage</name>
    <message>
        <source>Mean, on a scale from 1 to 5</source>
        <translation>Snitt på ein skala frå 1 til 5</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>What the unit is compared with, and how the answers fall where it is shown</source>
        <translation>Det eininga blir samanlikna med, og svarfordelinga der ho blir vist</translation>
    </message>
</context>
<context>
    <name>FaultsStep</name>
    <message>
        <source>Show only rows with this text</source>
        <translation>Vis berre rader med denne teksten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Kva som blir vist</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>Lagre lista som CSV&#xa0;…</translation>
    </message>
    <message>
        <source>Faults and warnings</source>
        <translation>Feil og åtvaringar</translation>
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
        <translation>innanfor feilmargin</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3)</source>
        <translation>%1 av %2 svara (%3)</translation>
    </message>
    <message>
        <source>%1 answered; the number of people invited is unknown</source>
        <translation>%1 svara; talet på inviterte er ukjent</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjent</translation>
    </message>
    <message>
        <source>%1 (invited unknown)</source>
        <translation>%1 (talet på inviterte ukjent)</translation>
    </message>
    <message>
        <source>Percent of answers, not of people</source>
        <translation>Prosent av svar, ikkje av personar</translation>
    </message>
    <message>
        <source>%1 answered; fewer are said to have been invited, so the response rate is unknown</source>
        <translation>%1 svara. Det er oppgitt færre inviterte, så svarprosenten er ukjend</translation>
    </message>
    <message>
        <source>%1 · from a composite report</source>
        <translation>%1 · frå samansett rapport</translation>
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
        <translation>Lagra oppsett</translation>
    </message>
    <message>
        <source>Use the saved setup</source>
        <translation>Bruk lagra oppsett</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>Kva fila er</translation>
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
        <translation>Teiknsett</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skiljeteikn</translation>
    </message>
    <message>
        <source>Row with the headers</source>
        <translation>Rad med overskrifter</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Kolonnane i fila</translation>
    </message>
    <message>
        <source>Name for this setup</source>
        <translation>Namn på oppsettet</translation>
    </message>
    <message>
        <source>Save the setup</source>
        <translation>Lagre oppsettet</translation>
    </message>
    <message>
        <source>Saved setups:</source>
        <translation>Lagra oppsett:</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Lagra oppsett</translation>
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
        <translation>Frå resultat til handling</translation>
    </message>
    <message>
        <source>Faktorbenk shows what your employees answered in the 10-FAKTOR survey, unit by unit, and helps each workplace talk about it. Nobody can see what a single person answered: small groups are never shown.</source>
        <translation>Faktorbenk viser kva medarbeidarane svara i 10-FAKTOR, eining for eining, og hjelper kvar arbeidsplass å snakke om det. Ingen får sjå kva éin person har svart: Små grupper blir aldri viste.</translation>
    </message>
    <message>
        <source>Open the sample municipality</source>
        <translation>Opne eksempelkommunen</translation>
    </message>
    <message>
        <source>Fjordvik is invented; look around as you like.</source>
        <translation>Fjordvik er oppdikta. Sjå deg rundt så mykje du vil.</translation>
    </message>
    <message>
        <source>When you have received your own answers.</source>
        <translation>Når de har fått eigne svar.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Opne fil&#xa0;…</translation>
    </message>
    <message>
        <source>When a colleague has made the file already.</source>
        <translation>Når ein kollega alt har laga fila.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nyleg brukte filer</translation>
    </message>
    <message>
        <source>New file from results…</source>
        <translation>Ny fil frå resultat&#xa0;…</translation>
    </message>
    <message>
        <source>Only decides what a file opens with, not what you can see.</source>
        <translation>Avgjer berre kva ei fil opnar med, ikkje kva du kan sjå.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>Fewest answers for figures</source>
        <translation>Færrast svar for å vise tal</translation>
    </message>
    <message>
        <source>… for distributions</source>
        <translation>… for fordelingar</translation>
    </message>
    <message>
        <source>Fewest answers for distributions</source>
        <translation>Færrast svar for å vise fordelingar</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Kvifor ho blir endra</translation>
    </message>
    <message>
        <source>Kept in the file with the date</source>
        <translation>Står i fila saman med datoen</translation>
    </message>
    <message>
        <source>Handed out under a higher floor</source>
        <translation>Delt ut under ei høgare grense</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La ho vere som ho er</translation>
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
        <translation>Endre grensa&#xa0;…</translation>
    </message>
    <message>
        <source>Changes of the floor</source>
        <translation>Endringar av grensa</translation>
    </message>
    <message>
        <source>It has never been changed in this file.</source>
        <translation>Ho er aldri endra i denne fila.</translation>
    </message>
    <message>
        <source>What is promised to those who answered</source>
        <translation>Det som er lova dei som har svart</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Put these dates in</source>
        <translation>Legg inn desse datoane</translation>
    </message>
    <message>
        <source>There are no characteristics to assess yet; they are written on the road map. A follow-up can be held without them.</source>
        <translation>Det er ingen kjenneteikn å vurdere enno; dei blir skrivne i vegkartet. Ei oppfølging kan haldast utan dei.</translation>
    </message>
    <message>
        <source>To what degree do we practise the characteristics now? Keys 1 to 5 assess, from very small to very large; 0 is not assessed. Space ticks who was there, Enter writes, and on a goal shows its factor; Ctrl+Delete takes a follow-up away.</source>
        <translation>I kva grad praktiserer vi kjenneteikna no? Tastane 1 til 5 vurderer, frå svært liten til svært stor grad; 0 er ikkje vurdert. Mellomrom kryssar av for kven som var der, Enter skriv, og på eit mål viser han faktoren; Ctrl+Delete tek bort ei oppfølging.</translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Name and roles</source>
        <translation>Namn og roller</translation>
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
        <translation>Personar</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Dato for samlinga</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>Personar i gruppa</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>Chair and timekeeper</source>
        <translation>Ordstyrar og tidtakar</translation>
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
        <translation>Grupper på tre til åtte fungerer best: alle kjem til orde, og ingen står åleine med eit syn.</translation>
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
        <translation>Teneste</translation>
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
        <translation>Ei CSV-fil til tillitsvalde og verneombod, med forklaring i klartekst</translation>
    </message>
    <message>
        <source>Write as text…</source>
        <translation>Lagre som tekst&#xa0;…</translation>
    </message>
    <message>
        <source>A text for representatives, with why in plain words</source>
        <translation>Ein tekst til tillitsvalde og verneombod, med forklaring i klartekst</translation>
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
        <translation>Ingenting er skjult i denne målinga: Kvar gruppe er stor nok.</translation>
    </message>
    <message>
        <source>No line of the list matches. Choose to see all of it, or search for something else.</source>
        <translation>Inga linje på lista passar. Vel å sjå alt, eller søk etter noko anna.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What you have corrected is not saved. Leave all the same?</source>
        <translation>Rettingane dine er ikkje lagra. Vil du avbryte likevel?</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Hald fram med innlesinga</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Avbryt utan å lagre</translation>
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
        <translation>Blir ikkje brukt</translation>
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
        <translation>Einingskode</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Einingsnamn</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>Eininga over</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tenestetype</translation>
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
        <translation>Leiaransvar</translation>
    </message>
    <message>
        <source>How many were invited</source>
        <translation>Talet på inviterte</translation>
    </message>
    <message>
        <source>How many answered</source>
        <translation>Talet på svar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Date it was read</source>
        <translation>Lesen dato</translation>
    </message>
    <message>
        <source>Nation or service</source>
        <translation>Nasjonalt eller teneste</translation>
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
        <translation>Faktor %1, delar</translation>
    </message>
    <message>
        <source>Response export</source>
        <translation>Svarfil</translation>
    </message>
    <message>
        <source>Unit list</source>
        <translation>Einingsliste</translation>
    </message>
    <message>
        <source>Published means</source>
        <translation>Publiserte snitt</translation>
    </message>
    <message>
        <source>Composite report</source>
        <translation>Samansett rapport</translation>
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
        <translation>Tilbake til resultata</translation>
    </message>
    <message>
        <source>How many people belong directly to each unit and were invited. Those of its sub-units are added. What you write comes before the unit list and never changes it; Delete brings the list’s number back.</source>
        <translation>Kor mange som høyrer direkte til kvar eining og var inviterte. Dei i undereiningane blir lagde til. Det du skriv, går føre einingslista og endrar ho aldri; Delete hentar talet frå lista tilbake.</translation>
    </message>
    <message>
        <source>Invited, unit by unit</source>
        <translation>Inviterte, eining for eining</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>the import of responses from %1</source>
        <translation>importen av svar frå %1</translation>
    </message>
    <message>
        <source>the import of the composite report %1</source>
        <translation>importen av den samansette rapporten %1</translation>
    </message>
    <message>
        <source>the import of the unit list %1</source>
        <translation>importen av einingslista %1</translation>
    </message>
    <message>
        <source>the import of published means from %1</source>
        <translation>importen av landstal frå %1</translation>
    </message>
    <message>
        <source>the deletion of %1</source>
        <translation>slettinga av %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n eining</numerusform>
            <numerusform>%n einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between units of this round and another</source>
        <translation>
            <numerusform>%n kopling mellom einingar i denne målinga og ei anna</numerusform>
            <numerusform>%n koplingar mellom einingar i denne målinga og ei anna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of invited written by hand</source>
        <translation>
            <numerusform>%n innskrive tal på inviterte</numerusform>
            <numerusform>%n innskrivne tal på inviterte</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go %1.</source>
        <translation>Med ho forsvinn %1.</translation>
    </message>
    <message>
        <source>Plans and measures stay as they are. Until the next import it can be undone.</source>
        <translation>Planar og tiltak blir ståande. Det kan angrast fram til neste import.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Angre %1</translation>
    </message>
    <message>
        <source>This takes back %1, %2.</source>
        <translation>Dette tek tilbake %1, %2.</translation>
    </message>
    <message>
        <source>What came with it goes away: %1, with units, responses and whatever was written about it since.</source>
        <translation>Det som kom med han, forsvinn: %1, med einingar, svar og det som er skrive om målinga sidan.</translation>
    </message>
    <message>
        <source>%1 gets back what was there before.</source>
        <translation>%1 får tilbake det som var der før.</translation>
    </message>
    <message>
        <source>%1 comes back with all that was in it.</source>
        <translation>%1 kjem tilbake med alt som var der.</translation>
    </message>
    <message>
        <source>The published means are again what they were before.</source>
        <translation>Landstala blir slik dei var før.</translation>
    </message>
    <message>
        <source>Plans and measures stay as they are. The undoing itself cannot be undone.</source>
        <translation>Planar og tiltak blir ståande. Sjølve angringa kan ikkje angrast.</translation>
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
        <translation>I %1 ein del av %2, og samanlikna med heile</translation>
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
        <translation>Gjer til tiltak i planen</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Plassert av</translation>
    </message>
    <message>
        <source>the group as one</source>
        <translation>gruppa samla</translation>
    </message>
    <message>
        <source>Write many ideas before you choose. Arrows move a card from field to field, or drag it; Enter on a card goes to its reason, Enter on a goal to its factor. Alt with the arrows moves an idea, also to another goal. Where several place the same idea under their own names, the mean counts.</source>
        <translation>Skriv mange idear før de vel. Pilene flyttar eit kort frå felt til felt, eller dra det; Enter på eit kort går til grunngivinga, Enter på eit mål til faktoren. Alt med pilene flyttar ein idé, òg til eit anna mål. Når fleire plasserer same idé under kvart sitt namn, er det snittet som tel.</translation>
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
        <translation>Når du legg fram resultata</translation>
    </message>
    <message>
        <source>Roles in each group of three to eight, and how to draw them</source>
        <translation>Roller i kvar gruppe på tre til åtte, og korleis dei blir trekte</translation>
    </message>
    <message>
        <source>Draw the roles another way</source>
        <translation>Trekk rollene på ein annan måte</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Factor chosen</source>
        <translation>Faktor vald</translation>
    </message>
    <message>
        <source>Factor no longer chosen</source>
        <translation>Faktor ikkje lenger vald</translation>
    </message>
    <message>
        <source>Chosen factor changed</source>
        <translation>Vald faktor endra</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>Mål sett</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Mål endra</translation>
    </message>
    <message>
        <source>Goal taken away</source>
        <translation>Mål teke bort</translation>
    </message>
    <message>
        <source>Future picture changed</source>
        <translation>Framtidsbilete endra</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Measure back from the bin</source>
        <translation>Tiltak henta tilbake</translation>
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
        <translation>Tiltak stoppa</translation>
    </message>
    <message>
        <source>Measure taken up again</source>
        <translation>Tiltak teke opp att</translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation>Tiltak endra</translation>
    </message>
    <message>
        <source>Measure deleted</source>
        <translation>Tiltak sletta</translation>
    </message>
    <message>
        <source>Measure overdue</source>
        <translation>Tiltak over fristen</translation>
    </message>
    <message>
        <source>Follow-up held</source>
        <translation>Oppfølging halden</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Oppfølging planlagd</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>Oppfølging endra</translation>
    </message>
    <message>
        <source>Follow-up deleted</source>
        <translation>Oppfølging sletta</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Steg gjort</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Steg flytta</translation>
    </message>
    <message>
        <source>Step no longer done</source>
        <translation>Steg ikkje lenger gjort</translation>
    </message>
    <message>
        <source>Analysis cross held</source>
        <translation>Analysekryss gjennomført</translation>
    </message>
    <message>
        <source>Preparations changed</source>
        <translation>Førebuingar endra</translation>
    </message>
    <message>
        <source>Obstacles changed</source>
        <translation>Hindringar endra</translation>
    </message>
    <message>
        <source>Governing documents changed</source>
        <translation>Styrande dokument endra</translation>
    </message>
    <message>
        <source>Evaluation changed</source>
        <translation>Evaluering endra</translation>
    </message>
    <message>
        <source>%1, distributions %2</source>
        <translation>%1, fordelingar %2</translation>
    </message>
    <message>
        <source>Information before</source>
        <translation>Informasjon før</translation>
    </message>
    <message>
        <source>Information during</source>
        <translation>Informasjon undervegs</translation>
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
        <translation>Felles forståing</translation>
    </message>
    <message>
        <source>Getting people to take part</source>
        <translation>Mobilisering til deltaking</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Roles and expectations</source>
        <translation>Roller og forventningar</translation>
    </message>
    <message>
        <source>Involvement of representatives</source>
        <translation>Involvering av TV og VO</translation>
    </message>
    <message>
        <source>What worked well</source>
        <translation>Kva fungerte bra</translation>
    </message>
    <message>
        <source>What can be better</source>
        <translation>Kva kan bli betre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Halden</translation>
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
        <translation>Forventa gevinst</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Good examples</source>
        <translation>Gode døme</translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation>Gjennomførte tiltak</translation>
    </message>
    <message>
        <source>What more is needed</source>
        <translation>Kva meir trengst</translation>
    </message>
    <message>
        <source>Leader present</source>
        <translation>Leiar til stades</translation>
    </message>
    <message>
        <source>Union representative present</source>
        <translation>Tillitsvald til stades</translation>
    </message>
    <message>
        <source>Safety representative present</source>
        <translation>Verneombod til stades</translation>
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
        <translation>Einingsliste lesen inn</translation>
    </message>
    <message>
        <source>Composite report read in</source>
        <translation>Samansett rapport lesen inn</translation>
    </message>
    <message>
        <source>Responses read in</source>
        <translation>Svar lesne inn</translation>
    </message>
    <message>
        <source>Single responses removed</source>
        <translation>Enkeltsvar fjerna</translation>
    </message>
    <message>
        <source>Floor changed</source>
        <translation>Grense endra</translation>
    </message>
    <message>
        <source>Unit is shown now</source>
        <translation>Eining blir vist no</translation>
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
        <translation>Meir blir vist</translation>
    </message>
    <message>
        <source>Factors, distributions or background that were hidden.</source>
        <translation>Faktorar, fordelingar eller bakgrunn som var skjult.</translation>
    </message>
    <message>
        <source>More is hidden</source>
        <translation>Meir er skjult</translation>
    </message>
    <message>
        <source>The page “Hidden” has all that is hidden now, and why.</source>
        <translation>Sida «Skjult» viser alt som er skjult no, og kvifor.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>all units · %1</source>
        <translation>alle einingar · %1</translation>
    </message>
    <message>
        <source>for all staff</source>
        <translation>for alle tilsette</translation>
    </message>
    <message>
        <source>for leader and representatives</source>
        <translation>for leiar, TV og VO</translation>
    </message>
    <message>
        <source>What is shown is as it was. What was hidden is gone.</source>
        <translation>Det som blir vist, er som før. Det som var skjult, er borte.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Changed since last</source>
        <translation>Endra sidan sist</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merk som lese</translation>
    </message>
    <message>
        <source>Next time you see what has changed from now on. Only you notice it: nothing is written in the file.</source>
        <translation>Neste gong ser du det som er endra frå no av. Berre du merkar det: Ingenting blir skrive i fila.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Changes since when</source>
        <translation>Endringar sidan når</translation>
    </message>
    <message>
        <source>Changes since this day</source>
        <translation>Endringar sidan denne dagen</translation>
    </message>
    <message>
        <source>for example 1 October</source>
        <translation>til dømes 1. oktober</translation>
    </message>
    <message>
        <source>in</source>
        <translation>i</translation>
    </message>
    <message>
        <source>Changes in which unit</source>
        <translation>Endringar i kva eining</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Look at the last four weeks</source>
        <translation>Sjå på dei siste fire vekene</translation>
    </message>
    <message>
        <source>Look at the whole municipality</source>
        <translation>Sjå på heile kommunen</translation>
    </message>
</context>
<context>
    <name>ObstaclesPage</name>
    <message>
        <source>What can stand in the way, and what do we build on?</source>
        <translation>Kva kan stå i vegen, og kva byggjer vi på?</translation>
    </message>
    <message>
        <source>Obstacles, and what we do about them</source>
        <translation>Hindringar, og kva vi gjer med dei</translation>
    </message>
    <message>
        <source>What may stop us from getting there? Write a strategy for each, so that nobody is surprised.</source>
        <translation>Kva kan hindre oss i å kome dit? Skriv ein strategi for kvar, så ingen blir overraska.</translation>
    </message>
    <message>
        <source>What else it belongs with</source>
        <translation>Kva det heng saman med</translation>
    </message>
    <message>
        <source>Plans, strategies and development work that a factor already stands in. What is decided there need not be decided again.</source>
        <translation>Planar, strategiar og utviklingsarbeid der faktoren alt står. Det som er bestemt der, treng ikkje bestemmast på nytt.</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Shift+Enter breaks the line. Alt with the arrows moves a line, Ctrl+Delete takes it away. Everything is saved as you write.</source>
        <translation>Enter skriv og går vidare til neste linje, Tab til neste rute, Shift+Enter bryt linja. Alt med piltastane flyttar ei linje, Ctrl+Delete tek ho bort. Alt blir lagra medan du skriv.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--size: WIDTHxHEIGHT, for example 1280x720</source>
        <translation>--size: BREIDDxHØGD, til dømes 1280x720</translation>
    </message>
    <message>
        <source>Workbench for the 10-FAKTOR employee survey</source>
        <translation>Arbeidsbenk for medarbeidarundersøkinga 10-FAKTOR</translation>
    </message>
    <message>
        <source>the file to open (*.faktorbenk)</source>
        <translation>fila som skal opnast (*.faktorbenk)</translation>
    </message>
    <message>
        <source>show the unit with this code</source>
        <translation>vis eininga med denne koden</translation>
    </message>
    <message>
        <source>show this round; else the newest</source>
        <translation>vis denne målinga; elles den nyaste</translation>
    </message>
    <message>
        <source>the page to show: overview, factor, heatmap …</source>
        <translation>sida som skal visast: overview, factor, heatmap&#xa0;…</translation>
    </message>
    <message>
        <source>show this factor, 1 to 10</source>
        <translation>vis denne faktoren, 1 til 10</translation>
    </message>
    <message>
        <source>size of the window, for example 1280x720</source>
        <translation>storleiken på vindauget, til dømes 1280x720</translation>
    </message>
    <message>
        <source>size of text and all that follows it, in percent</source>
        <translation>storleiken på tekst og alt som følgjer han, i prosent</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light (lyst) eller dark (mørkt)</translation>
    </message>
    <message>
        <source>names of the factors: professional or everyday</source>
        <translation>namn på faktorane: professional (fagnamn) eller everyday (kvardagsnamn)</translation>
    </message>
    <message>
        <source>nb, nn or en</source>
        <translation>nb, nn eller en</translation>
    </message>
    <message>
        <source>draw the window into a PNG file without showing it, and end</source>
        <translation>teikn vindauget i ei PNG-fil utan å vise det, og avslutt</translation>
    </message>
    <message>
        <source>end when the window has been painted once</source>
        <translation>avslutt når vindauget er teikna éin gong</translation>
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
        <translation>Berre éi fil kan opnast.</translation>
    </message>
    <message>
        <source>write what the page prints into a PDF file without showing it, and end</source>
        <translation>skriv det sida skriv ut, til ei PDF-fil utan å vise det, og avslutt</translation>
    </message>
    <message>
        <source>who looks, for this once: any, leader, hr or representative; says what a file opens with and protects nothing</source>
        <translation>kven som ser, for denne gongen: any, leader, hr eller representative; seier kva ei fil opnar med, og vernar ingenting</translation>
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
        <translation>Samanlikn med</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document (Ctrl+C in the table)</source>
        <translation>Tabellen som tekst til eit rekneark eller dokument (Ctrl+C i tabellen)</translation>
    </message>
    <message>
        <source>The published mean of a service is for one kind of service, while these figures are for the whole municipality. Compare with care.</source>
        <translation>Det publiserte snittet for tenesta gjeld éin tenestetype, medan desse tala gjeld heile kommunen. Samanlikn med varsemd.</translation>
    </message>
    <message>
        <source>Means on a scale from 1 to 5. A difference of 0.2 or more is worth talking about; a smaller one is within the margin of error.</source>
        <translation>Snitt på ein skala frå 1 til 5. Ein skilnad på 0,2 eller meir er verd å snakke om; ein mindre er innanfor feilmargin.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortert</translation>
    </message>
    <message>
        <source>There is room for the figures of one comparison: choose another above, or make the window wider. The diagram and the copied table have all of them.</source>
        <translation>Her er det plass til tala for éi samanlikning: Vel ei anna over, eller gjer vindauget breiare. Diagrammet og den kopierte tabellen har alle.</translation>
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
        <translation>Kjenneteikn: %1</translation>
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
        <translation>Forventa gevinst</translation>
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
            <numerusform>%n strekar</numerusform>
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
        <translation>Nøgd</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Betre på</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Analysis cross for %1</source>
        <translation>Analysekrysset for %1</translation>
    </message>
    <message>
        <source>Our unit</source>
        <translation>Eininga vår</translation>
    </message>
    <message>
        <source>our unit %1</source>
        <translation>eininga vår %1</translation>
    </message>
    <message>
        <source>Columns on a scale from 1 to 5, means of %1: %2.</source>
        <translation>Søyler på ein skala frå 1 til 5, snitt for %1: %2.</translation>
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
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Our unit lies</source>
        <translation>Eininga vår ligg</translation>
    </message>
    <message>
        <source>Our own uncertainty: %1</source>
        <translation>Eininga si eiga uvisse: %1</translation>
    </message>
    <message>
        <source>Mean, from 1 to 5</source>
        <translation>Snitt, frå 1 til 5</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>utan dato</translation>
    </message>
    <message>
        <source>How far do we practise the characteristics now?</source>
        <translation>I kva grad praktiserer vi kjenneteikna no?</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 til 5</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leiar</translation>
    </message>
    <message>
        <source>union representative</source>
        <translation>tillitsvald</translation>
    </message>
    <message>
        <source>safety representative</source>
        <translation>verneombod</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Til stades: %1</translation>
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
        <translation>Kva gode døme har vi?</translation>
    </message>
    <message>
        <source>Who deserves praise this month?</source>
        <translation>Kven fortener skryt denne månaden?</translation>
    </message>
    <message>
        <source>Which measures are carried out, and have they worked?</source>
        <translation>Kva tiltak er gjennomførte, og har dei fungert?</translation>
    </message>
    <message>
        <source>What more is needed?</source>
        <translation>Kva meir trengst?</translation>
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
        <translation>sist endra %1</translation>
    </message>
    <message>
        <source>Our road map for %1</source>
        <translation>Vegkartet vårt for %1</translation>
    </message>
    <message>
        <source>our own uncertainty</source>
        <translation>eininga si eiga uvisse</translation>
    </message>
    <message>
        <source>Dot plot of the means of the ten factors. %1.</source>
        <translation>Punktdiagram med snitta for dei ti faktorane. %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Frå %1 til %2</translation>
    </message>
    <message>
        <source>Ten factors, beside others</source>
        <translation>Ti faktorar, samanlikna med andre</translation>
    </message>
    <message>
        <source>Means lie between 1 and 5. A difference of 0.2 or more from one of the others is worth talking about; the sign says which way it goes, not whether it is good. The figures do not say why – that is for those who work here to talk about.</source>
        <translation>Snitta ligg mellom 1 og 5. Ein skilnad på 0,2 eller meir er verd å snakke om; teiknet seier kva veg han går, ikkje om det er bra. Tala seier ikkje kvifor – det er det dei som jobbar her, som kan snakke om.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Slik les du rapporten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation>%1 og lågare</translation>
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
        <translation>Spørsmål å snakke om, to og to eller alle saman. Det finst ikkje noko rett svar. Klipp langs linjene.</translation>
    </message>
    <message>
        <source>Evaluation in %1</source>
        <translation>Evaluering i %1</translation>
    </message>
    <message>
        <source>Our own process</source>
        <translation>Vår eigen prosess</translation>
    </message>
    <message>
        <source>A moment for reflection</source>
        <translation>Refleksjonsstund</translation>
    </message>
    <message>
        <source>Impact, and how easy it is</source>
        <translation>Påverknad, og kor lett det er</translation>
    </message>
    <message>
        <source>hard to do</source>
        <translation>vanskeleg å gjennomføre</translation>
    </message>
    <message>
        <source>easy to do</source>
        <translation>lett å gjennomføre</translation>
    </message>
    <message>
        <source>large impact</source>
        <translation>stor påverknad</translation>
    </message>
    <message>
        <source>small impact</source>
        <translation>liten påverknad</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Ikkje plassert enno</translation>
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
        <translation>Ideane, og kvifor dei ligg der dei ligg</translation>
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
        <translation>Bidreg til</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plassering</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kor lenge</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Gruppearbeid</translation>
    </message>
    <message>
        <source>Each for themselves</source>
        <translation>Kvar for seg</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>I grupper</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Saman</translation>
    </message>
    <message>
        <source>Roles in each group of three to eight</source>
        <translation>Roller i kvar gruppe på tre til åtte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gjer</translation>
    </message>
    <message>
        <source>How to draw it</source>
        <translation>Slik blir ho trekt</translation>
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
        <translation>Personar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a meeting in a unit</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>When you present the results</source>
        <translation>Når du legg fram resultata</translation>
    </message>
    <message>
        <source>Questions for the future picture</source>
        <translation>Spørsmål til framtidsbiletet</translation>
    </message>
    <message>
        <source>Obstacles and connections in %1</source>
        <translation>Hindringar og samanhengar i %1</translation>
    </message>
    <message>
        <source>Obstacles, and what we do about them</source>
        <translation>Hindringar, og kva vi gjer med dei</translation>
    </message>
    <message>
        <source>What may stand in the way</source>
        <translation>Kva som kan stå i vegen</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Kva vi gjer med det</translation>
    </message>
    <message>
        <source>What else it belongs with</source>
        <translation>Kva det heng saman med</translation>
    </message>
    <message>
        <source>Document or development area</source>
        <translation>Dokument eller utviklingsområde</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Kva det seier</translation>
    </message>
    <message>
        <source>Progress plan</source>
        <translation>Framdriftsplan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Kven er med</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Five steps to follow up</source>
        <translation>Fem trinn i oppfølginga</translation>
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
        <translation>Kven</translation>
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
        <translation>Førebuingar i %1</translation>
    </message>
    <message>
        <source>My plan as leader of %1</source>
        <translation>Planen min som leiar av %1</translation>
    </message>
    <message>
        <source>The leader’s own notes. They stand in no other paper or file.</source>
        <translation>Leiaren sine eigne notat. Dei står ikkje på noko anna ark eller i noka anna fil.</translation>
    </message>
    <message>
        <source>From 1, to a very small degree, to 5, to a very large degree; – is not assessed.</source>
        <translation>Frå 1, i svært liten grad, til 5, i svært stor grad; – er ikkje vurdert.</translation>
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
        <translation>%1 (framh.)</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Preparations</source>
        <translation>Førebuingar</translation>
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
        <translation>ikkje starta</translation>
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
        <translation>Vent på resultata</translation>
    </message>
    <message>
        <source>The analysis cross</source>
        <translation>Analysekrysset</translation>
    </message>
    <message>
        <source>Choose factors</source>
        <translation>Vel faktorar</translation>
    </message>
    <message>
        <source>Set the goals</source>
        <translation>Set måla</translation>
    </message>
    <message>
        <source>Describe the future picture</source>
        <translation>Skildra framtidsbiletet</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>Samle idear</translation>
    </message>
    <message>
        <source>Place the ideas in the matrix</source>
        <translation>Plasser ideane i matrisa</translation>
    </message>
    <message>
        <source>Make the action plan</source>
        <translation>Lag handlingsplanen</translation>
    </message>
    <message>
        <source>Look at overdue measures</source>
        <translation>Sjå på tiltak over fristen</translation>
    </message>
    <message>
        <source>Hold a follow-up</source>
        <translation>Hald ei oppfølging</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Hald fram som planlagt</translation>
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
        <translation>Skriv ned kva som skjer når, frå opplæring til dei kvartalsvise evalueringane.</translation>
    </message>
    <message>
        <source>The plan is there. While the survey is open you can help people to take part.</source>
        <translation>Planen er på plass. Medan undersøkinga er open, kan du hjelpe fleire til å delta.</translation>
    </message>
    <message>
        <source>Let everybody say what you are pleased with and what matters to become better at.</source>
        <translation>La alle få seie kva de er nøgde med, og kva det er viktig å bli betre på.</translation>
    </message>
    <message>
        <source>Choose one to three factors out of what the groups put in. Two are usual.</source>
        <translation>Vel éin til tre faktorar ut frå det gruppene har lagt inn. To er vanleg.</translation>
    </message>
    <message>
        <source>Write one sentence for each chosen factor that says how things are when you are there.</source>
        <translation>Skriv éi setning for kvar vald faktor som seier korleis det er når de er i mål.</translation>
    </message>
    <message>
        <source>Describe how it shows in daily work, for employees, leader and organisation.</source>
        <translation>Skildra korleis det viser seg i kvardagen, hos medarbeidarane, leiaren og organisasjonen.</translation>
    </message>
    <message>
        <source>Write down many ideas for each goal before you choose among them.</source>
        <translation>Skriv ned mange idear til kvart mål før de vel mellom dei.</translation>
    </message>
    <message>
        <source>Ask of each idea how much it helps and how easy it is to do.</source>
        <translation>Spør om kvar idé kor mykje han hjelper, og kor lett han er å gjennomføre.</translation>
    </message>
    <message>
        <source>Carry the best ideas into the plan, with who is responsible and by when.</source>
        <translation>Ta dei beste ideane med inn i planen, med ansvar og frist.</translation>
    </message>
    <message>
        <source>A deadline has passed. Is the measure done, or does it need more time?</source>
        <translation>Ein frist er gått ut. Er tiltaket gjort, eller trengst det meir tid?</translation>
    </message>
    <message>
        <source>It is a quarter since you last looked. How do you practise what you agreed on?</source>
        <translation>Det er gått eit kvartal sidan sist. I kva grad praktiserer de det de vart samde om?</translation>
    </message>
    <message>
        <source>The measures are under way, and the next follow-up is not due yet.</source>
        <translation>Tiltaka er i gang, og det er ikkje tid for neste oppfølging enno.</translation>
    </message>
    <message>
        <source>The measures are done. What worked well, and what can be better next time?</source>
        <translation>Tiltaka er gjennomførte. Kva fungerte bra, og kva kan bli betre neste gong?</translation>
    </message>
    <message>
        <source>Nothing is left to do in this round.</source>
        <translation>Det er ikkje meir å gjere i denne målinga.</translation>
    </message>
    <message>
        <source>Undecided – talk about it</source>
        <translation>Uavklart – snakk om det</translation>
    </message>
    <message>
        <source>Yes – quick win, should be done</source>
        <translation>Ja – quick win, bør gjere</translation>
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
        <translation>Nei – ikkje gjere</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>preserve</source>
        <translation>ta vare på</translation>
    </message>
    <message>
        <source>improve</source>
        <translation>forbetre</translation>
    </message>
    <message>
        <source>Pleased with</source>
        <translation>Nøgd med</translation>
    </message>
    <message>
        <source>Important to become better at</source>
        <translation>Viktig å bli betre på</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medarbeidarane</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiar</translation>
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
        <translation>Undersøkinga er open</translation>
    </message>
    <message>
        <source>Analysis gathering</source>
        <translation>Analysesamling</translation>
    </message>
    <message>
        <source>Results are available</source>
        <translation>Resultata er tilgjengelege</translation>
    </message>
    <message>
        <source>Analysis and action plan in the unit</source>
        <translation>Analyse og tiltaksplan i eininga</translation>
    </message>
    <message>
        <source>Quarterly evaluation</source>
        <translation>Kvartalsvis evaluering</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>The working environment group goes through the results</source>
        <translation>Arbeidsmiljøgruppa går gjennom resultata</translation>
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
        <translation>Rapport til leiargruppa og arbeidsmiljøutvalet (AMU)</translation>
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
        <translation>det har ikkje fungert</translation>
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
        <translation>Skriv det som noko som er slik no: «hjelper» heller enn «hjelpte».</translation>
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
        <translation>Strekar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngjeving</translation>
    </message>
    <message>
        <source>Chosen factor</source>
        <translation>Vald faktor</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Kjenneteikn</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Place in the matrix</source>
        <translation>Plass i matrisa</translation>
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
        <translation>Vurdering av eit tiltak</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Hindring</translation>
    </message>
    <message>
        <source>Link to a document</source>
        <translation>Lenkje til eit dokument</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skriving</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>tillegg</translation>
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
        <translation>teljing av strekar</translation>
    </message>
    <message>
        <source>placing an idea</source>
        <translation>plassering av ein idé</translation>
    </message>
    <message>
        <source>assessing</source>
        <translation>vurdering</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>fleire endringar</translation>
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
        <translation>Behald min</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behald den andre sin</translation>
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
        <translation>Tidlegare utgåver av feltet  Ctrl+H</translation>
    </message>
    <message>
        <source>Bin  Ctrl+Shift+B</source>
        <translation>Papirkorg  Ctrl+Shift+B</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>What happens when, who does what, and how everybody gets to know.</source>
        <translation>Kva som skjer når, kven som gjer kva, og korleis alle får vite det.</translation>
    </message>
    <message>
        <source>Progress plan</source>
        <translation>Framdriftsplan</translation>
    </message>
    <message>
        <source>Put in the usual steps</source>
        <translation>Set inn dei vanlege punkta</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Space ticks. Alt with the arrows moves a line, Ctrl+Delete takes it away. A day may be words: “1 June”, “week 34”. Everything is saved as you write.</source>
        <translation>Enter skriv og går vidare til neste linje, Tab til neste rute, mellomrom kryssar av. Alt med piltastane flyttar ei linje, Ctrl+Delete tek ho bort. Ein dag kan skrivast med ord: «1. juni», «veke 34». Alt blir lagra medan du skriv.</translation>
    </message>
    <message>
        <source>Five steps to follow up</source>
        <translation>Fem trinn i oppfølginga</translation>
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
        <translation>Leiaren sine eigne notat: Kva gjer eg, og kva treng eg?</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Fewer than %1 people have answered in the whole municipality, so no figures are shown.</source>
        <translation>Færre enn %1 har svart i heile kommunen, difor blir ingen tal viste.</translation>
    </message>
    <message>
        <source>Fewer than %1 people here have answered this factor, so it has no figures.</source>
        <translation>Færre enn %1 har svart på denne faktoren her, difor blir ingen tal viste for han.</translation>
    </message>
    <message>
        <source>Fewer than %1 people here have answered this factor, so only its mean is shown.</source>
        <translation>Færre enn %1 har svart på denne faktoren her, difor blir berre snittet vist.</translation>
    </message>
    <message>
        <source>The distribution is hidden because that of a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</source>
        <translation>Fordelinga er skjult for å verne ei gruppe der færre enn %1 har svart. Elles kunne nokon ha funne fordelinga til den gruppa ved å trekkje frå.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have given this answer about themselves, so no figures are shown.</source>
        <translation>Færre enn %1 har oppgitt dette om seg sjølve, difor blir ingen tal viste.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have answered here, so no figures are shown.</source>
        <translation>Færre enn %1 har svart her, difor blir ingen tal viste.</translation>
    </message>
    <message>
        <source>These figures are hidden because a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</source>
        <translation>Desse tala er skjulte for å verne ei gruppe der færre enn %1 har svart. Elles kunne nokon ha funne tala til den gruppa ved å trekkje frå.</translation>
    </message>
    <message>
        <source>Nothing is lost: figures come when more people have answered.</source>
        <translation>Ingenting går tapt: Tala kjem når fleire har svart.</translation>
    </message>
    <message>
        <source>Nothing is lost: look at the other factors.</source>
        <translation>Ingenting går tapt: Sjå på dei andre faktorane.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the units above. Look at the factor there.</source>
        <translation>Ingenting går tapt: Svara tel med i einingane over. Sjå på faktoren der.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the figures of the municipality. Look there.</source>
        <translation>Ingenting går tapt: Svara tel med i tala for kommunen. Sjå der.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the units above. Look at the nearest one that is shown.</source>
        <translation>Ingenting går tapt: Svara tel med i einingane over. Sjå på den næraste som blir vist.</translation>
    </message>
    <message>
        <source>fewer than %1 answers</source>
        <translation>færre enn %1 svar</translation>
    </message>
    <message>
        <source>hidden to protect another group</source>
        <translation>skjult for å verne ei anna gruppe</translation>
    </message>
    <message>
        <source>hidden to protect another unit</source>
        <translation>skjult for å verne ei anna eining</translation>
    </message>
    <message>
        <source>the whole category</source>
        <translation>heile gruppa</translation>
    </message>
    <message>
        <source>the whole unit</source>
        <translation>heile eininga</translation>
    </message>
    <message>
        <source>%1, the distribution only</source>
        <translation>%1, berre fordelinga</translation>
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
        <translation>Leiaransvar</translation>
    </message>
    <message>
        <source>Floor: groups in which fewer than %1 people have answered are not shown</source>
        <translation>Grense: Grupper der færre enn %1 har svart, blir ikkje viste</translation>
    </message>
    <message>
        <source>distributions not with fewer than %1</source>
        <translation>fordelingar ikkje med færre enn %1</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(frå %1)</translation>
    </message>
    <message>
        <source>not given in the report</source>
        <translation>ikkje oppgitt i rapporten</translation>
    </message>
    <message>
        <source>The composite report does not give these figures, or not how many people have answered, or counts other units than the unit list. So nobody knows whether at least %1 have.</source>
        <translation>Den samansette rapporten oppgir ikkje desse tala eller kor mange som har svart, eller han reknar med andre einingar enn einingslista. Då veit ingen om minst %1 har svart.</translation>
    </message>
    <message>
        <source>Groups in which fewer than %1 people have answered are not shown</source>
        <translation>Grupper der færre enn %1 har svart, blir ikkje viste</translation>
    </message>
    <message>
        <source>the answers must be read in again</source>
        <translation>svara må lesast inn på nytt</translation>
    </message>
    <message>
        <source>Ask whoever made the report.</source>
        <translation>Spør dei som har laga rapporten.</translation>
    </message>
    <message>
        <source>Look at the unit above, or ask for a complete report.</source>
        <translation>Sjå på eininga over, eller spør om rapporten kan gjerast fullstendig.</translation>
    </message>
    <message>
        <source>This round was read in by an earlier version of the program, which did not look into whether gender, age and the like could give away a small group together with the units. So they are not shown. Nothing is lost: when the answers are read in again instead of those that are there, the figures come.</source>
        <translation>Denne målinga vart lesen inn med ei eldre utgåve av programmet. Den utgåva undersøkte ikkje om kjønn, alder og slikt kunne røpe ei lita gruppe når ein såg dei saman med einingane. Difor blir dei ikkje viste. Ingenting går tapt: Når svara blir lesne inn på nytt i staden for dei som er der, kjem tala.</translation>
    </message>
    <message>
        <source>There is no figure to compare with here: either it is hidden to protect those who answered, or there is none. The unit&apos;s own figure stands.</source>
        <translation>Det er ikkje noko tal å samanlikne med her: Anten er det skjult for å verne dei som har svart, eller så finst det ikkje. Talet til eininga sjølv står seg.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the mean, and in the distribution of any larger group. Look there.</source>
        <translation>Ingenting går tapt: Svara tel med i snittet, og i fordelinga for større grupper. Sjå der.</translation>
    </message>
    <message>
        <source>The composite report does not give the distribution of the answers, only the mean. Ask whoever made the report.</source>
        <translation>Den samansette rapporten oppgir ikkje fordelinga av svara, berre snittet. Spør den som laga rapporten.</translation>
    </message>
    <message>
        <source>removed with the single responses</source>
        <translation>fjerna med enkeltsvara</translation>
    </message>
    <message>
        <source>This was hidden when the single responses were removed, and was removed with them. A lower floor does not bring it back. Should it be needed, the answers must be read in again.</source>
        <translation>Dette var skjult då enkeltsvara vart fjerna, og vart fjerna med dei. Det kjem ikkje fram att om grensa blir senka. Trengst det, må svara lesast inn på nytt.</translation>
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
        <translation>Tenesta</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noreg</translation>
    </message>
    <message>
        <source>the municipality (%1)</source>
        <translation>kommunen (%1)</translation>
    </message>
    <message>
        <source>the unit above (%1)</source>
        <translation>eininga over (%1)</translation>
    </message>
    <message>
        <source>the service nationally (%1)</source>
        <translation>tenesta nasjonalt (%1)</translation>
    </message>
    <message>
        <source>all of Norway</source>
        <translation>heile Noreg</translation>
    </message>
    <message>
        <source>the unit itself in %1</source>
        <translation>eininga sjølv i %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lese %1</translation>
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
        <translation>Same eining?</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tilbake til resultata</translation>
    </message>
    <message>
        <source>Probably the same under a new code</source>
        <translation>Truleg den same med ny kode</translation>
    </message>
    <message>
        <source>Nothing to ask: every unit is matched by its code or has been decided.</source>
        <translation>Ingenting å spørje om: kvar eining er funnen att på koden eller avgjord, eller står nedanfor.</translation>
    </message>
    <message>
        <source>Units that may be the same</source>
        <translation>Einingar som kan vere dei same</translation>
    </message>
    <message>
        <source>Yes, the same unit</source>
        <translation>Ja, same eining</translation>
    </message>
    <message>
        <source>No, not the same</source>
        <translation>Nei, ikkje den same</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Ingenting er avgjort enno.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Det som er avgjort</translation>
    </message>
    <message>
        <source>Forget this decision</source>
        <translation>Gløym denne avgjerda</translation>
    </message>
    <message>
        <source>Merged, split or something else</source>
        <translation>Slått saman, delt eller noko anna</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Eininga</translation>
    </message>
    <message>
        <source>The unit now</source>
        <translation>Eininga no</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som hende</translation>
    </message>
    <message>
        <source>was (mark with Space):</source>
        <translation>(merk av med mellomrom):</translation>
    </message>
    <message>
        <source>Units of the earlier round</source>
        <translation>Einingar i den førre målinga</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>A note that is shown with the comparison</source>
        <translation>Ein merknad som blir vist ved samanlikninga</translation>
    </message>
    <message>
        <source>Save the link</source>
        <translation>Lagre koplinga</translation>
    </message>
</context>
<context>
    <name>RoadMapPage</name>
    <message>
        <source>Write so concretely that a visitor could see it, and as though it already were so.</source>
        <translation>Skriv så konkret at ein gjest kunne sett det, og som om det alt var slik.</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Vis eit døme</translation>
    </message>
    <message>
        <source>No factor has been chosen yet. The road map begins with the factors that the cross ends with.</source>
        <translation>Ingen faktor er vald enno. Vegkartet byrjar med faktorane krysset endar med.</translation>
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
        <translation>Enter gir neste linje, Alt og ei pil eller prikkane ved sida av flyttar ho, Delete i ei tom linje fjernar ho. Faktoren over målet leier til tala.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>leader of one unit</source>
        <translation>leiar for éi eining</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>union or safety representative</source>
        <translation>tillitsvald eller verneombod</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikkje vald</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Rounds</source>
        <translation>Målingar</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Tilbake til resultata</translation>
    </message>
    <message>
        <source>Every measurement in this file. What was replaced or deleted last can be taken back until the next import.</source>
        <translation>Alle målingar i denne fila. Det som sist vart erstatta eller sletta, kan takast tilbake fram til neste import.</translation>
    </message>
    <message>
        <source>There is no round yet. Import the responses of the first one.</source>
        <translation>Det er inga måling enno. Les inn svara frå den første.</translation>
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
        <translation>Kor mange var inviterte</translation>
    </message>
    <message>
        <source>The same unit?</source>
        <translation>Same eining?</translation>
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
        <translation>Kva fungerte bra, og kvifor?</translation>
    </message>
    <message>
        <source>What can we become better at, and how?</source>
        <translation>Kva kan vi bli betre på, og korleis?</translation>
    </message>
    <message>
        <source>This I understand better now</source>
        <translation>Dette fekk eg auka innsikt i</translation>
    </message>
    <message>
        <source>This is my next step</source>
        <translation>Dette skal vere mitt neste steg</translation>
    </message>
    <message>
        <source>This I want to learn more about</source>
        <translation>Dette ønskjer eg å lære meir om</translation>
    </message>
    <message>
        <source>Who gets to know what before the survey?</source>
        <translation>Informasjon: Kven får vite kva før undersøkinga?</translation>
    </message>
    <message>
        <source>… while it is open?</source>
        <translation>… medan ho er open?</translation>
    </message>
    <message>
        <source>… and afterwards?</source>
        <translation>… og etterpå?</translation>
    </message>
    <message>
        <source>Anchoring: who must want this?</source>
        <translation>Forankring: Kven må ville dette?</translation>
    </message>
    <message>
        <source>How do we come to understand it alike?</source>
        <translation>Korleis får vi ei felles forståing?</translation>
    </message>
    <message>
        <source>What makes everybody take part?</source>
        <translation>Kva får alle til å delta?</translation>
    </message>
    <message>
        <source>How do we follow up?</source>
        <translation>Korleis følgjer vi opp?</translation>
    </message>
    <message>
        <source>Roles, and what we expect of each other</source>
        <translation>Roller og gjensidige forventningar</translation>
    </message>
    <message>
        <source>How do union and safety representatives take part?</source>
        <translation>Korleis er tillitsvalde og verneombod med?</translation>
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
        <translation>Liggjande stolpar, éin for kvar av dei ti faktorane: delen av kvart svar frå 1 til 5, i prosent av svar. Tala står på lysbiletet til kvar faktor.</translation>
    </message>
    <message>
        <source>How are the answers distributed?</source>
        <translation>Korleis fordeler svara seg?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>The same mean can come from answers that lie close and from answers that lie far apart: here we see which.</source>
        <translation>Det same snittet kan kome av svar som ligg tett, og av svar som ligg langt frå kvarandre. Her ser vi kva for eit.</translation>
    </message>
    <message>
        <source>These are answers, not people: each has answered several statements on each factor.</source>
        <translation>Dette er svar, ikkje personar: Kvar har svart på fleire påstandar på kvar faktor.</translation>
    </message>
    <message>
        <source>Do not guess who has answered what, and stop anybody who does.</source>
        <translation>Ikkje gjett på kven som har svart kva, og stans den som gjer det.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Oppsummering</translation>
    </message>
    <message>
        <source>0.2 or more above</source>
        <translation>0,2 eller meir over</translation>
    </message>
    <message>
        <source>within the margin of error</source>
        <translation>innanfor feilmarginen</translation>
    </message>
    <message>
        <source>0.2 or more below</source>
        <translation>0,2 eller meir under</translation>
    </message>
    <message>
        <source>Table of the ten factors sorted by whether our unit is above, within or below the margin of error beside: %1.</source>
        <translation>Tabell over dei ti faktorane, sortert etter om eininga vår ligg over, innanfor eller under feilmarginen ved sida av: %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>What are we satisfied with, and what is it important to become better at?</source>
        <translation>Kva er vi nøgde med, og kva er det viktig å bli betre på?</translation>
    </message>
    <message>
        <source>This is an order, not a list of what to do: a group may well choose a factor that lies within the margin.</source>
        <translation>Dette er ei sortering, ikkje ei arbeidsliste: Ei gruppe kan godt velje ein faktor som ligg innanfor feilmarginen.</translation>
    </message>
    <message>
        <source>What we are satisfied with is worth as much time as what we want to become better at.</source>
        <translation>Det vi er nøgde med, er verdt like mykje tid som det vi vil bli betre på.</translation>
    </message>
    <message>
        <source>Ask: what surprised you? What did you recognise?</source>
        <translation>Spør: Kva overraska dykk? Kva kjende de att?</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lesen %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Our unit</source>
        <translation>Eininga vår</translation>
    </message>
    <message>
        <source>Columns on a scale from 1 to 5, means of %1: %2.</source>
        <translation>Søyler på ein skala frå 1 til 5, snitt for %1: %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Columns, distribution of answers on %1, percent of answers: %2.</source>
        <translation>Søyler, svarfordelinga på %1 i prosent av svar: %2.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Samanlikning</translation>
    </message>
    <message>
        <source>Our own uncertainty: %1</source>
        <translation>Eininga si eiga uvisse: %1</translation>
    </message>
    <message>
        <source>%1 is about %2.</source>
        <translation>%1 handlar om %2.</translation>
    </message>
    <message>
        <source>Our unit: %1, %2.</source>
        <translation>Eininga vår: %1, %2.</translation>
    </message>
    <message>
        <source>Say what the figures show, and stop there: no causes, nothing good or bad. We talk about us as a group, never about who may have answered what.</source>
        <translation>Sei kva tala viser, og stopp der: ingen årsaker, ikkje godt eller dårleg. Vi snakkar om oss som gruppe, aldri om kven som kan ha svart kva.</translation>
    </message>
    <message>
        <source>To talk about:</source>
        <translation>Til å snakke om:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
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
        <translation>Tabell: punkta i møtet og kor lang tid kvart tek.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Say when you end, and keep to it. The union representative and the safety representative take part.</source>
        <translation>Sei når de er ferdige, og hald det. Tillitsvald og verneombod er med.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Table: the roles in a group, what each does and how it is drawn.</source>
        <translation>Tabell: rollene i ei gruppe, kva kvar gjer, og korleis ho blir trekt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gjer</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Kven?</translation>
    </message>
    <message>
        <source>Three roles in each group</source>
        <translation>Tre roller i kvar gruppe</translation>
    </message>
    <message>
        <source>Let the groups find out who has which role; it is meant to be a little fun. Nobody needs to have the same role in both meetings.</source>
        <translation>La gruppene finne ut kven som har kva rolle; det skal vere litt gøy. Ingen treng å ha same rolle i begge møta.</translation>
    </message>
    <message>
        <source>Groups of four to six, mixed across who usually work together.</source>
        <translation>Grupper på fire til seks, blanda på tvers av kven som jobbar saman til vanleg.</translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation>Kvar for seg</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>I grupper</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle saman</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>First each writes alone, so that everybody&apos;s thoughts come along. Then the group, then all of us.</source>
        <translation>Først skriv kvar for seg, så tankane til alle kjem med. Så gruppa, så alle saman.</translation>
    </message>
    <message>
        <source>Say how many minutes are left, halfway and at the end. You are not in a group yourself unless they ask for it.</source>
        <translation>Sei kor mange minutt som er att, halvvegs og mot slutten. Du er ikkje i ei gruppe sjølv utan at dei bed om det.</translation>
    </message>
    <message>
        <source>Write down what the groups say in their own words.</source>
        <translation>Skriv ned det gruppene seier, med deira eigne ord.</translation>
    </message>
    <message>
        <source>What are we satisfied with? Choose up to three factors.</source>
        <translation>Kva er vi nøgde med? Vel opptil tre faktorar.</translation>
    </message>
    <message>
        <source>What is it important to become better at? Choose up to three factors.</source>
        <translation>Kva er det viktig å bli betre på? Vel opptil tre faktorar.</translation>
    </message>
    <message>
        <source>… because …</source>
        <translation>… fordi&#xa0;…</translation>
    </message>
    <message>
        <source>What can we do ourselves, so that it becomes as we want it?</source>
        <translation>Kva kan vi gjere sjølve, så det blir slik vi vil ha det?</translation>
    </message>
    <message>
        <source>Which ideas give much, and are easy to carry out?</source>
        <translation>Kva idear gir mykje og er lette å gjennomføre?</translation>
    </message>
    <message>
        <source>Who does what, by when?</source>
        <translation>Kven gjer kva, og når?</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Måling %1</translation>
    </message>
    <message>
        <source>Before the meeting: read through the notes under each slide. When you present:</source>
        <translation>Før møtet: Les gjennom notata under kvart lysbilete. Når du legg fram:</translation>
    </message>
    <message>
        <source>Why 10-FAKTOR, and how do we read the figures?</source>
        <translation>Kvifor 10-FAKTOR, og korleis les vi tala?</translation>
    </message>
    <message>
        <source>Ten factors that we can do something about ourselves. The survey is where our talk begins, not a verdict on anybody.</source>
        <translation>Ti faktorar som vi sjølve kan gjere noko med. Undersøkinga er starten på samtalen vår, ikkje ein dom over nokon.</translation>
    </message>
    <message>
        <source>A mean is the sum of all answers divided by how many they are, from 1 (strongly disagree) to 5 (strongly agree).</source>
        <translation>Eit snitt er summen av alle svar delt på kor mange dei er, frå 1 (svært ueinig) til 5 (svært einig).</translation>
    </message>
    <message>
        <source>A difference of 0.2 or more is worth talking about; less is within the margin of error.</source>
        <translation>Ein skilnad på 0,2 eller meir er verd å snakke om; mindre er innanfor feilmarginen.</translation>
    </message>
    <message>
        <source>± is our own uncertainty: the fewer of those invited have answered, the wider it is.</source>
        <translation>± er eininga si eiga uvisse: Jo færre av dei inviterte som har svart, di breiare er ho.</translation>
    </message>
    <message>
        <source>Distributions are percent of answers, not of people.</source>
        <translation>Svarfordelingar er prosent av svar, ikkje av personar.</translation>
    </message>
    <message>
        <source>The figures do not say why. That is for us to talk about.</source>
        <translation>Tala seier ikkje kvifor. Det er det vi skal snakke om.</translation>
    </message>
    <message>
        <source>Take your time here: everything that follows is read in this way.</source>
        <translation>Ta deg tid her: Alt som kjem, blir lese på denne måten.</translation>
    </message>
    <message>
        <source>The sign says which way a difference goes, not whether it is good: %1.</source>
        <translation>Teiknet seier kva veg ein skilnad går, ikkje om han er god: %1.</translation>
    </message>
    <message>
        <source>Groups in which fewer than %1 people have answered are not shown, so nobody can be recognised.</source>
        <translation>Grupper der færre enn %1 har svart, blir ikkje viste, så ingen kan kjennast att.</translation>
    </message>
    <message>
        <source>Ask: is there anything about reading the figures that we should clear up before we go on?</source>
        <translation>Spør: Er det noko om å lese tala vi bør klare opp i før vi går vidare?</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversyn</translation>
    </message>
    <message>
        <source>Table of the means of the ten factors, our unit beside: %1. The sign before a mean says whether our unit is above, below or within the margin of error.</source>
        <translation>Tabell over snitta på dei ti faktorane, eininga vår ved sida av: %1. Teiknet framfor eit snitt seier om eininga vår ligg over, under eller innanfor feilmarginen.</translation>
    </message>
    <message>
        <source>How did we answer? Ten factors beside others</source>
        <translation>Kva svara vi? Ti faktorar ved sida av andre</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Teikn</translation>
    </message>
    <message>
        <source>Give everybody a minute to read before you say anything.</source>
        <translation>Gi alle eit minutt til å lese før du seier noko.</translation>
    </message>
    <message>
        <source>The sign stands for our unit beside each of the others: %1.</source>
        <translation>Teiknet gjeld eininga vår ved sida av kvar av dei andre: %1.</translation>
    </message>
    <message>
        <source>Say what the table shows, line by line or only where there is a sign; leave the why to the groups.</source>
        <translation>Sei kva tabellen viser, linje for linje eller berre der det står ▲ eller ▼; la gruppene ta kvifor.</translation>
    </message>
    <message>
        <source>Ask: what do you notice first? What would you like to hear more about?</source>
        <translation>Spør: Kva legg de merke til først? Kva vil de høyre meir om?</translation>
    </message>
    <message>
        <source>Means of the ten factors</source>
        <translation>Snitt på dei ti faktorane</translation>
    </message>
    <message>
        <source>Points on a scale from 1 to 5: the means of the ten factors. Our unit: %1.</source>
        <translation>Punkt på ein skala frå 1 til 5: snitta på dei ti faktorane. Eininga vår: %1.</translation>
    </message>
    <message>
        <source>Where do we lie? Ten factors at a glance</source>
        <translation>Kvar ligg vi? Ti faktorar på eitt blikk</translation>
    </message>
    <message>
        <source>The dark points are our unit. Answers go from 1 to 5; the chart shows the part of the scale where the means lie.</source>
        <translation>Dei mørke punkta er eininga vår. Svara går frå 1 til 5; diagrammet viser den delen av skalaen der snitta ligg.</translation>
    </message>
    <message>
        <source>Points that lie close are within the margin of error: look for where they part.</source>
        <translation>Punkt som ligg tett, er innanfor feilmarginen: Sjå etter kvar dei skil seg.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>Our plan as it was on %1</source>
        <translation>Planen vår slik han var %1</translation>
    </message>
    <message>
        <source>The analysis cross</source>
        <translation>Analysekrysset</translation>
    </message>
    <message>
        <source>We work with</source>
        <translation>Vi jobbar med</translation>
    </message>
    <message>
        <source>Table of the factors that the groups put into the analysis cross, and those we chose to work with.</source>
        <translation>Tabell over faktorane gruppene sette inn i analysekrysset, og dei vi valde å jobbe med.</translation>
    </message>
    <message>
        <source>What did the groups put in?</source>
        <translation>Kva sette gruppene inn?</translation>
    </message>
    <message>
        <source>What have we chosen to work with?</source>
        <translation>Kva har vi valt å jobbe med?</translation>
    </message>
    <message>
        <source>The numbers are the strokes of all groups together. They show where the conversation was, not how good anything is.</source>
        <translation>Tala er strekane frå alle gruppene til saman. Dei viser kvar samtalen var, ikkje kor bra noko er.</translation>
    </message>
    <message>
        <source>What we want to preserve needs care as much as what we want to improve.</source>
        <translation>Det vi vil ta vare på, må òg stellast med, like mykje som det vi vil betre.</translation>
    </message>
    <message>
        <source>Ask: can everybody live with this choice?</source>
        <translation>Spør: Kan alle leve med dette valet?</translation>
    </message>
    <message>
        <source>Why? What the groups said</source>
        <translation>Kvifor? Det gruppene sa</translation>
    </message>
    <message>
        <source>%1 … because</source>
        <translation>%1&#xa0;… fordi</translation>
    </message>
    <message>
        <source>These are the groups&apos; own words. Do not ask who said what.</source>
        <translation>Dette er gruppene sine eigne ord. Ikkje spør kven som sa kva.</translation>
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
        <translation>Vegkartet vårt: %1</translation>
    </message>
    <message>
        <source>Read the lines aloud, one column at a time. They say how it is when we are there, so concretely that a visitor could see it.</source>
        <translation>Les linjene høgt, éi kolonne om gongen. Dei seier korleis det er når vi er der, så konkret at ein gjest kunne sett det.</translation>
    </message>
    <message>
        <source>Ask: what of this do we do already? What would be different on Monday?</source>
        <translation>Spør: Kva av dette gjer vi allereie? Kva ville vore annleis på måndag?</translation>
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
        <translation>Tabell over tiltak: kva, kven som har ansvar, fristen og kor langt det har kome.</translation>
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
        <translation>Eitt tiltak om gongen: Kva er gjort, kva hjelper, kva står i vegen? Endre fristen ope når han må endrast.</translation>
    </message>
    <message>
        <source>Say who gives a hand where somebody is alone with a measure.</source>
        <translation>Sei kven som hjelper til der nokon står åleine med eit tiltak.</translation>
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
        <translation>Oppsummering: eininga vår ved sida av «%1»</translation>
    </message>
    <message>
        <source>Why something is hidden</source>
        <translation>Kvifor noko er skjult</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Source: %1.</source>
        <translation>Kjelde: %1.</translation>
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
        <translation>Eininga over</translation>
    </message>
    <message>
        <source>Service, national</source>
        <translation>Tenesta nasjonalt</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasjonalt</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lese %1</translation>
    </message>
    <message>
        <source>Note: the whole municipality is compared with one service type only.</source>
        <translation>Merk: Heile kommunen er samanlikna med berre éin tenestetype.</translation>
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
        <translation>Uvisse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</source>
        <translation>▲ 0,2 eller meir over · ▼ 0,2 eller meir under · • innanfor feilmargin</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tenestetype</translation>
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
        <translation>Ingenting er skjult i denne målinga.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>There is no background in this round.</source>
        <translation>Det er ingen bakgrunnsopplysningar i denne målinga.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>What is withheld in %1, round %2</source>
        <translation>Kva som er skjult i %1, måling %2</translation>
    </message>
    <message>
        <source>File: %1. Written %2.</source>
        <translation>Fil: %1. Skriven %2.</translation>
    </message>
    <message>
        <source>The list has no figures. The answers of a withheld group count in the larger groups it belongs to.</source>
        <translation>Lista har ingen tal. Svara frå ei skjult gruppe tel med i dei større gruppene ho høyrer til.</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Forklart</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) 0.2 or more above</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor 0,2 eller meir over</numerusform>
            <numerusform>%n faktorar 0,2 eller meir over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) 0.2 or more below</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor 0,2 eller meir under</numerusform>
            <numerusform>%n faktorar 0,2 eller meir under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) within the margin of error</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor innanfor feilmarginen</numerusform>
            <numerusform>%n faktorar innanfor feilmarginen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) without comparison</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n faktor utan samanlikning</numerusform>
            <numerusform>%n faktorar utan samanlikning</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside “%1”: %2.</source>
        <translation>Ved sida av «%1»: %2.</translation>
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
        <translation>Målinga som blir vist</translation>
    </message>
    <message>
        <source>Search for a unit</source>
        <translation>Søk etter ei eining</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Blir vist for</translation>
    </message>
    <message>
        <source>Who is looking: material for all staff has no distributions</source>
        <translation>Kven som ser: Leiar, tillitsvald (TV) og verneombod (VO) ser svarfordelingar. Materiell til alle tilsette har dei ikkje.</translation>
    </message>
    <message>
        <source>Leader and representatives</source>
        <translation>Leiar, TV og VO</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Alle tilsette</translation>
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
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Show or hide the list of units (Ctrl+B)</source>
        <translation>Vis eller skjul lista over einingar (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>From round to round</source>
        <translation>Frå måling til måling</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Samanlikn med</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopier tabell</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document (Ctrl+C in the table)</source>
        <translation>Tabellen som tekst til eit rekneark eller dokument (Ctrl+C i tabellen)</translation>
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
        <translation>Einingar og svar</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
</context>
<context>
    <name>WhatNowPage</name>
    <message>
        <source>What do we do now?</source>
        <translation>Kva gjer vi no?</translation>
    </message>
    <message>
        <source>The five phases</source>
        <translation>Dei fem fasane</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>How far the reading has come</source>
        <translation>Kor langt innlesinga er komen</translation>
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
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Tala i diagramma</translation>
    </message>
    <message>
        <source>The municipality and its main areas, those that may be shown.</source>
        <translation>Kommunen og hovudområda, dei som kan visast.</translation>
    </message>
    <message>
        <source>The figures are in the sheet “%1”.</source>
        <translation>Tala står i arket «%1».</translation>
    </message>
    <message>
        <source>Bar chart of the means of factor %1 in the municipality and its main areas.</source>
        <translation>Stolpediagram over snitta på faktor %1 i kommunen og hovudområda.</translation>
    </message>
    <message>
        <source>Stacked bar chart of the answers to factor %1 in the municipality and its main areas.</source>
        <translation>Stabla stolpediagram over svara på faktor %1 i kommunen og hovudområda.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tenestetype</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>How many of the ten factors lie above, within and below the municipality&apos;s mean.</source>
        <translation>Kor mange av dei ti faktorane som ligg over, innanfor og under snittet i kommunen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
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
        <translation>• Innanfor</translation>
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
        <translation>På ein skala frå 1 til 5.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Uvisse</translation>
    </message>
    <message>
        <source>The unit&apos;s own 95 % margin around each mean (±).</source>
        <translation>Den eigne 95&#xa0;%-marginen til eininga rundt kvart snitt (±).</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skilnader</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Svarfordeling</translation>
    </message>
    <message>
        <source>Those who have answered of those invited, sub-units included.</source>
        <translation>Dei som har svart av dei inviterte, medrekna undereiningane.</translation>
    </message>
    <message>
        <source>F%1
since</source>
        <translation>F%1
sidan då</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Utvikling</translation>
    </message>
    <message>
        <source>The mean of the earlier round, and the difference since.</source>
        <translation>Snittet i den tidlegare målinga, og skilnaden sidan då.</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Kva som er skjult</translation>
    </message>
    <message>
        <source>Every group without figures, and why.</source>
        <translation>Alle grupper utan tal, og kvifor.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Nothing is hidden in this round.</source>
        <translation>Ingenting er skjult i denne målinga.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innanfor</translation>
    </message>
    <message>
        <source>Means on a scale from 1 to 5.</source>
        <translation>Snitt på ein skala frå 1 til 5.</translation>
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
        <translation>Uvisse (±)</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Skilnad: %1</translation>
    </message>
    <message>
        <source>Means beside what they are compared with</source>
        <translation>Snitt ved sida av det dei blir samanlikna med</translation>
    </message>
    <message>
        <source>Bar chart of the means of the ten factors on a scale from 1 to 5: %1. The figures are in the table above.</source>
        <translation>Stolpediagram over snitta på dei ti faktorane på ein skala frå 1 til 5: %1. Tala står i tabellen over.</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Talet på svar</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Fordeling av svara</translation>
    </message>
    <message>
        <source>Stacked bar chart: for each of the ten factors the share of each answer from 1 to 5, together 100 percent. The figures are in the table above.</source>
        <translation>Stabla stolpediagram: for kvar av dei ti faktorane delen av kvart svar frå 1 til 5, til saman 100 prosent. Tala står i tabellen over.</translation>
    </message>
    <message>
        <source>In a sentence, and what can be done</source>
        <translation>I klartekst, og kva du kan gjere</translation>
    </message>
    <message>
        <source>Why is this hidden?</source>
        <translation>Kvifor er dette skjult?</translation>
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
        <translation>Forventa gevinst</translation>
    </message>
    <message>
        <source>(no measure yet)</source>
        <translation>(ingen tiltak enno)</translation>
    </message>
    <message>
        <source>The plan as it was on %1.</source>
        <translation>Planen slik han var %1.</translation>
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
        <translation>Kor langt kvar eining var komen med planen %1. Ingenting her er svar frå undersøkinga.</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Fasar gjort</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Chosen factors</source>
        <translation>Valde faktorar</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Opne tiltak</translation>
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
        <translation>Stoppa</translation>
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
        <translation>Oppfølging manglar</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Kva er neste?</translation>
    </message>
    <message>
        <source>%1 (not in this round)</source>
        <translation>%1 (ikkje i denne målinga)</translation>
    </message>
    <message>
        <source>! missing</source>
        <translation>! manglar</translation>
    </message>
    <message>
        <source>– nothing to compare with</source>
        <translation>– ikkje noko å samanlikne med</translation>
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
        <translation>opne</translation>
    </message>
    <message>
        <source>overdue ones</source>
        <translation>forfalne</translation>
    </message>
    <message>
        <source>those done</source>
        <translation>ferdige</translation>
    </message>
    <message>
        <source>those stopped</source>
        <translation>stoppa</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>som skrive</translation>
    </message>
    <message>
        <source>by deadline</source>
        <translation>etter frist</translation>
    </message>
    <message>
        <source>by who is responsible</source>
        <translation>etter ansvarleg</translation>
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
        <translation>%1 opne, %2 ferdige, %3 forfalne</translation>
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
        <translation>i fila, eining for eining og utan namn</translation>
    </message>
    <message>
        <source>none: a composite report has only means</source>
        <translation>ingen: Ein samansett rapport har berre snitt</translation>
    </message>
    <message>
        <source>none have been read in</source>
        <translation>ingen er lesne inn</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lesne inn</translation>
    </message>
    <message>
        <source>Single responses</source>
        <translation>Enkeltsvar</translation>
    </message>
    <message>
        <source>This file holds the responses themselves, unit by unit and without names. In a unit of two that may be enough to know who answered what. Faktorbenk does not show them, but whoever has the file can read them with another tool.</source>
        <translation>Denne fila inneheld sjølve svara, eining for eining og utan namn. I ei eining med to tilsette kan det vere nok til å vite kven som har svara kva. Faktorbenk viser dei ikkje, men den som har fila, kan lese dei med eit anna verktøy.</translation>
    </message>
    <message>
        <source>Others who use this machine may open the file.</source>
        <translation>Andre som bruker denne maskina, kan opne fila.</translation>
    </message>
    <message>
        <source>On this machine only you may open the file. On a shared folder those who keep the folder decide. Give leaders and staff reports, not the file.</source>
        <translation>På denne maskina kan berre du opne fila. I ei delt mappe bestemmer dei som styrer mappa. Gi leiarar og tilsette rapportar, ikkje fila.</translation>
    </message>
    <message>
        <source>Remove the single responses of %1…</source>
        <translation>Fjern enkeltsvara i %1&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the single responses of %1 for good?</source>
        <translation>Skal enkeltsvara i %1 fjernast for godt?</translation>
    </message>
    <message>
        <source>Remove those of %1 for good</source>
        <translation>Fjern dei i %1 for godt</translation>
    </message>
    <message>
        <source>removed, but sums of hidden groups are left</source>
        <translation>fjerna, men summar for skjulte grupper er att</translation>
    </message>
    <message>
        <source>removed, with all that was hidden</source>
        <translation>fjerna, med alt som var skjult</translation>
    </message>
    <message>
        <source>No single responses are left in this file. But an earlier version of Faktorbenk left the sums of hidden groups in it: of one person alone, they are that person&apos;s answers. They can be removed, too.</source>
        <translation>Ingen enkeltsvar er att i denne fila. Men ei eldre utgåve av Faktorbenk lét summane for skjulte grupper stå: Der berre éin har svart, er dei svara til den eine. Dei kan også fjernast.</translation>
    </message>
    <message>
        <source>No single responses are left in this file. Of the rounds they were removed from it has only what was shown then to leaders and representatives, and how many have answered in each group.</source>
        <translation>Ingen enkeltsvar er att i denne fila. Frå målingane dei er fjerna frå, har ho berre det som då vart vist for leiarar og tillitsvalde, og kor mange som har svart i kvar gruppe.</translation>
    </message>
    <message>
        <source>There are no single responses in this file.</source>
        <translation>Det er ingen enkeltsvar i denne fila.</translation>
    </message>
    <message>
        <source>Remove the hidden sums of %1…</source>
        <translation>Fjern dei skjulte summane i %1&#xa0;…</translation>
    </message>
    <message>
        <source>Remove the hidden sums of %1 for good?</source>
        <translation>Skal dei skjulte summane i %1 fjernast for godt?</translation>
    </message>
    <message>
        <source>Removing from %1…</source>
        <translation>Fjernar frå %1&#xa0;…</translation>
    </message>
    <message>
        <source>The single responses of %1 are removed, and all that is hidden. What is shown is as it was.</source>
        <translation>Enkeltsvara i %1 er fjerna, og alt som er skjult. Det som blir vist, er som før.</translation>
    </message>
    <message>
        <source>The single responses of %1 are removed, and all that is hidden. What is shown is as it was. These older copies may still have all of it; delete them if they are not needed: %2</source>
        <translation>Enkeltsvara i %1 er fjerna, og alt som er skjult. Det som blir vist, er som før. Desse eldre kopiane kan framleis ha alt; slett dei om dei ikkje trengst: %2</translation>
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
        <translation>ikkje noko å samanlikne med</translation>
    </message>
    <message>
        <source>Background (answered)</source>
        <translation>Bakgrunn (svara)</translation>
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
        <translation>skilnad frå kommunen</translation>
    </message>
    <message>
        <source>%1 · %2 · the whole municipality, one at a time</source>
        <translation>%1 · %2 · heile kommunen, eitt kjenneteikn om gongen</translation>
    </message>
    <message>
        <source>Background and factors: %1, %2</source>
        <translation>Bakgrunn og faktorar: %1, %2</translation>
    </message>
    <message>
        <source>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</source>
        <translation>▲ 0,2 eller meir over, ▼ 0,2 eller meir under, • innanfor feilmarginen. Skravert: skjult, slik at ingen kan peikast ut.</translation>
    </message>
    <message>
        <source>The stronger the colour, the higher (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</source>
        <translation>Di sterkare farge, di høgare (3 og lågare til 5). Skravert: skjult, slik at ingen kan peikast ut.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BenchmarksModel</name>
    <message>
        <source>a row more</source>
        <translation>ei rad til</translation>
    </message>
    <message>
        <source>a row less</source>
        <translation>ei rad mindre</translation>
    </message>
    <message>
        <source>the known means</source>
        <translation>dei kjende tala</translation>
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
        <translation>heile Noreg</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>ei teneste</translation>
    </message>
    <message>
        <source>Means of</source>
        <translation>Snitt for</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tenestetype</translation>
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
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lese</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BenchmarksPage</name>
    <message>
        <source>Means that have been published, with where and when. Leave the service type empty for all of Norway. Round %1 is held against the newest row that is not newer than itself, unless you choose another.</source>
        <translation>Snitt som er publiserte, med kvar og når. La tenestetypen stå tom for heile Noreg. Måling %1 blir halden opp mot den nyaste rada som ikkje er nyare enn ho sjølv, om du ikkje vel ei anna.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>used</source>
        <translation>brukt</translation>
    </message>
    <message>
        <source>Let the rule choose again</source>
        <translation>La regelen velje igjen</translation>
    </message>
    <message>
        <source>Use this row for %1</source>
        <translation>Bruk denne rada for %1</translation>
    </message>
    <message>
        <source>The known means are in the table already.</source>
        <translation>Dei kjende tala står i tabellen alt.</translation>
    </message>
    <message>
        <source>The table has changes that are not saved.</source>
        <translation>Tabellen har endringar som ikkje er lagra.</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>Lagre og gå</translation>
    </message>
    <message>
        <source>Go without saving</source>
        <translation>Gå utan å lagre</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BoardModel</name>
    <message>
        <source>%1 (not in this round)</source>
        <translation>%1 (ikkje i denne målinga)</translation>
    </message>
    <message>
        <source>! missing %1</source>
        <translation>! manglar %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>halden %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>no factor chosen</source>
        <translation>ingen faktor vald</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) open</source>
        <translation>
            <numerusform>%n ope tiltak</numerusform>
            <numerusform>%n opne tiltak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) overdue</source>
        <translation>
            <numerusform>%n forfalle tiltak</numerusform>
            <numerusform>%n forfalne tiltak</numerusform>
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
        <translation>ingen no</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Chosen factors</source>
        <translation>Valde faktorar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalle</translation>
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
        <translation>alle einingar</translation>
    </message>
    <message>
        <source>with overdue measures</source>
        <translation>med forfalne tiltak</translation>
    </message>
    <message>
        <source>where follow-up is missing</source>
        <translation>der oppfølging manglar</translation>
    </message>
    <message>
        <source>where no factor is chosen</source>
        <translation>utan vald faktor</translation>
    </message>
    <message>
        <source>without measures</source>
        <translation>utan tiltak</translation>
    </message>
    <message>
        <source>with open measures</source>
        <translation>med opne tiltak</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle faktorar</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>som i treet</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %n unit(s) shown</source>
        <translation>
            <numerusform>%1 · %2 av %n eining er vist</numerusform>
            <numerusform>%1 · %2 av %n einingar er viste</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the plans have come: %1</source>
        <translation>Kor langt planane er komne: %1</translation>
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
        <translation>Finst ikkje lenger</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Was called “%1”.</source>
        <translation>Heitte «%1».</translation>
    </message>
    <message>
        <source>Is now at the top.</source>
        <translation>Ligg no øvst.</translation>
    </message>
    <message>
        <source>Moved from the top to %1.</source>
        <translation>Flytta frå toppen til %1.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Flytta frå %1 til %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>Éi eining</numerusform>
            <numerusform>%n einingar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>éi ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>éi med nytt namn</numerusform>
            <numerusform>%n med nytt namn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>éi flytta</numerusform>
            <numerusform>%n flytta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>éi finst ikkje lenger</numerusform>
            <numerusform>%n finst ikkje lenger</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with what the round has now</source>
        <translation>samanlikna med det målinga har no</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>samanlikna med %1</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>ingen svar enno</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Kva som blir endra</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Har svart</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChangesStep</name>
    <message>
        <source>All units</source>
        <translation>Alle einingar</translation>
    </message>
    <message>
        <source>Only those that change</source>
        <translation>Berre dei som blir endra</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of published means, instead of earlier ones for the same level and year.</source>
        <translation>
            <numerusform>Éi rad publiserte snitt, i staden for tidlegare på same nivå og år.</numerusform>
            <numerusform>%n rader publiserte snitt, i staden for tidlegare på same nivå og år.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit list waits for the first round that is read in.</source>
        <translation>Einingslista ventar på den første målinga som blir lesen inn.</translation>
    </message>
    <message>
        <source>There are responses in %1 already (%2). What shall be done with them? Plans and measures stay, and it can be undone until the next import.</source>
        <translation>Det finst allereie svar i %1 (%2). Kva skal skje med dei? Planar og tiltak blir verande, og det kan angrast fram til neste innlesing.</translation>
    </message>
    <message>
        <source>The new file:</source>
        <translation>Den nye fila:</translation>
    </message>
    <message>
        <source>That file exists already:</source>
        <translation>Den fila finst allereie:</translation>
    </message>
    <message>
        <source>That folder does not exist:</source>
        <translation>Den mappa finst ikkje:</translation>
    </message>
    <message>
        <source>Where shall the new file be kept?</source>
        <translation>Kvar skal den nye fila liggje?</translation>
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
        <translation>%1: ikkje gjort enno</translation>
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
        <translation>Kven</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChooseStep</name>
    <message>
        <source>Choose the files</source>
        <translation>Vel filene</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tabellar (*.csv *.tsv *.txt *.xlsx *.ods);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Vel mappa</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ColumnsModel</name>
    <message>
        <source>Nothing of it is read or stored</source>
        <translation>Blir ikkje lesen og ikkje lagra</translation>
    </message>
    <message>
        <source>Figures, hidden until they have been checked</source>
        <translation>Tal, skjulte til dei er kontrollerte</translation>
    </message>
    <message>
        <source>Values that few share, so they are not shown here</source>
        <translation>Verdiar få har felles; dei blir ikkje viste her</translation>
    </message>
    <message>
        <source>Empty in the first rows</source>
        <translation>Tom i dei første radene</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 og andre</translation>
    </message>
    <message>
        <source>numbers 1 to 5</source>
        <translation>tal 1 til 5</translation>
    </message>
    <message>
        <source>words (strongly disagree … strongly agree)</source>
        <translation>ord (svært ueinig&#xa0;… svært einig)</translation>
    </message>
    <message>
        <source>some are empty</source>
        <translation>nokre er tomme</translation>
    </message>
    <message>
        <source>some are no answers</source>
        <translation>nokre er ikkje svar</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Svar: %1</translation>
    </message>
    <message>
        <source>(column %1, without a name)</source>
        <translation>(kolonne %1, utan namn)</translation>
    </message>
    <message>
        <source>%1 (set by you)</source>
        <translation>%1 (sett av deg)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Blir brukt som</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Kva som står i henne</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::CrossPage</name>
    <message>
        <source>each for themselves</source>
        <translation>kvar for seg</translation>
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
        <translation>ikkje vald</translation>
    </message>
    <message>
        <source>no factor</source>
        <translation>ingen faktor</translation>
    </message>
    <message>
        <source>Factor the reason belongs to</source>
        <translation>Faktoren grunngivinga høyrer til</translation>
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
        <translation>Plenum: alt lagt saman</translation>
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
        <translation>%1: nøgd med %2, bli betre på %3; vel</translation>
    </message>
    <message>
        <source>Choose one to three; two are usual.</source>
        <translation>Vel éin til tre; to er vanleg.</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) chosen. That is many to work on at once: three at most is usual.</source>
        <translation>
            <numerusform>%n faktor er vald. Det er mange å jobbe med samtidig: høgst tre er vanleg.</numerusform>
            <numerusform>%n faktorar er valde. Det er mange å jobbe med samtidig: høgst tre er vanleg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) chosen.</source>
        <translation>
            <numerusform>%n faktor er vald.</numerusform>
            <numerusform>%n faktorar er valde.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a sum. Choose a group above to count for.</source>
        <translation>Dette er ein sum. Vel ei gruppe over å telje for.</translation>
    </message>
    <message>
        <source>Reason, %1</source>
        <translation>Grunngiving, %1</translation>
    </message>
    <message>
        <source>%1 · %2 · What are we pleased with, and what matters to become better at? Each group puts in one or two on each side.</source>
        <translation>%1 · %2 · Kva er vi nøgde med, og kva er viktig å bli betre på? Kvar gruppe set inn éin eller to på kvar side.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::DistributionModel</name>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 svar</translation>
    </message>
    <message>
        <source>number of answers unknown</source>
        <translation>talet på svar er ukjent</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Talet på svar</translation>
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
        <translation>Diagram: slik fordeler svara for %1 seg på dei ti faktorane</translation>
    </message>
    <message>
        <source>How the answers of %1 fall, %2</source>
        <translation>Slik fordeler svara for %1 seg, %2</translation>
    </message>
    <message>
        <source>← disagree · agree →</source>
        <translation>← ueinig · einig →</translation>
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
        <translation>Diagram: svarfordelinga for %1</translation>
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
        <translation>Del av svara</translation>
    </message>
    <message>
        <source>How the answers on %1 fall</source>
        <translation>Slik fordeler svara på %1 seg</translation>
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
        <translation>PowerPoint for kvar eining</translation>
    </message>
    <message>
        <source>PowerPoint of each unit, on %1</source>
        <translation>PowerPoint for kvar eining, på malen %1</translation>
    </message>
    <message>
        <source>PDF of each unit</source>
        <translation>PDF for kvar eining</translation>
    </message>
    <message>
        <source>Calendar of each unit&apos;s deadlines, and one of all</source>
        <translation>Kalender med fristane til kvar eining, og éin for alle</translation>
    </message>
    <message>
        <source>Excel workbook of each unit, and one about all</source>
        <translation>Excel-bok for kvar eining, og éi om alle</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Vel mappe&#xa0;…</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Exporter</name>
    <message>
        <source>Make Excel workbook of this unit…</source>
        <translation>Lag Excel-arbeidsbok for denne eininga&#xa0;…</translation>
    </message>
    <message>
        <source>Make Excel workbooks of all units…</source>
        <translation>Lag Excel-arbeidsbøker for alle einingar&#xa0;…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel-arbeidsbøker (*.xlsx)</translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Kvar skal fila ligge?</translation>
    </message>
    <message>
        <source>In which folder shall the files be kept?</source>
        <translation>I kva mappe skal filene ligge?</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Skriv til %1</translation>
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
        <translation>%1 er laga.</translation>
    </message>
    <message>
        <source>Files of units: %1. Without a file, as their figures are hidden: %2.</source>
        <translation>Filer for einingar: %1. Utan fil, fordi tala er skjulte: %2.</translation>
    </message>
    <message>
        <source>Stopped. The files made so far are whole; choose the same folder again to go on.</source>
        <translation>Stansa. Filene som er laga, er heile; vel same mappa på nytt for å halde fram.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Byt ut filene</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Make PowerPoint of this unit…</source>
        <translation>Lag PowerPoint av denne eininga&#xa0;…</translation>
    </message>
    <message>
        <source>Make PowerPoints of all units…</source>
        <translation>Lag PowerPoint av alle einingar&#xa0;…</translation>
    </message>
    <message>
        <source>PowerPoint presentations (*.pptx)</source>
        <translation>PowerPoint-presentasjonar (*.pptx)</translation>
    </message>
    <message>
        <source>Make calendar of this unit&apos;s deadlines…</source>
        <translation>Lag kalender med fristane til eininga&#xa0;…</translation>
    </message>
    <message>
        <source>Make calendars of all units&apos; deadlines…</source>
        <translation>Lag kalendrar med fristane til alle einingar&#xa0;…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendrar (*.ics)</translation>
    </message>
    <message>
        <source>Make PDF of this unit…</source>
        <translation>Lag PDF av denne eininga&#xa0;…</translation>
    </message>
    <message>
        <source>Make PDFs of all units…</source>
        <translation>Lag PDF av alle einingane&#xa0;…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Make several kinds of files of all units…</source>
        <translation>Lag fleire slags filer for alle einingar&#xa0;…</translation>
    </message>
    <message>
        <source>Look of PowerPoints</source>
        <translation>Utsjånaden på PowerPoint</translation>
    </message>
    <message>
        <source>The plan has no deadline and no follow-up to come, so there is nothing for a calendar.</source>
        <translation>Planen har ingen frist og ingen oppfølging framover, så det er ingenting til ein kalender.</translation>
    </message>
    <message>
        <source>No plan has a deadline or a follow-up to come, so there is nothing for a calendar.</source>
        <translation>Ingen plan har ein frist eller ei oppfølging framover, så det er ingenting til ein kalender.</translation>
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
        <translation>Førre faktor</translation>
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
        <translation>Noreg</translation>
    </message>
    <message>
        <source>Chart: means on %1, scale 1 to 5</source>
        <translation>Diagram: snitt for %1, skala frå 1 til 5</translation>
    </message>
    <message>
        <source>%1 answered · margin %2</source>
        <translation>%1 svara · uvisse %2</translation>
    </message>
    <message>
        <source>The unit: %1</source>
        <translation>Eininga: %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Samanlikna med</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>The unit is</source>
        <translation>Eininga ligg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
    </message>
    <message>
        <source>Comparisons on %1</source>
        <translation>Samanlikningar for %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1, målt mot %2</translation>
    </message>
    <message>
        <source>The service&apos;s published mean is for one kind of service, while these figures are for the whole municipality.</source>
        <translation>Det publiserte snittet for tenesta gjeld éin tenestetype, medan desse tala gjeld heile kommunen.</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Publiserte snitt. %1</translation>
    </message>
    <message>
        <source>%1: means on a scale from 1 to 5</source>
        <translation>%1: snitt på ein skala frå 1 til 5</translation>
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
        <translation>Til vegkartet</translation>
    </message>
    <message>
        <source>To the action plan</source>
        <translation>Til handlingsplanen</translation>
    </message>
    <message>
        <source>To the follow-ups</source>
        <translation>Til oppfølginga</translation>
    </message>
    <message>
        <source>No factor has been chosen to work on yet</source>
        <translation>Ingen faktorar er valde å jobbe med enno</translation>
    </message>
    <message>
        <source>Not one of the factors that are worked on</source>
        <translation>Ikkje blant faktorane det blir jobba med</translation>
    </message>
    <message>
        <source>Chosen, to be improved</source>
        <translation>Vald å forbetre</translation>
    </message>
    <message>
        <source>Chosen, to be kept</source>
        <translation>Vald å bevare</translation>
    </message>
    <message>
        <source>The goal is not written yet</source>
        <translation>Målet er ikkje skrive enno</translation>
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
        <translation>Ingen tiltak enno</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… og eitt til</numerusform>
            <numerusform>… og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Next follow-up: not set</source>
        <translation>Neste oppfølging: ikkje sett</translation>
    </message>
    <message>
        <source>The follow-up was due %1</source>
        <translation>Oppfølginga skulle vore halden %1</translation>
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
            <numerusform>%n ikkje starta</numerusform>
            <numerusform>%n ikkje starta</numerusform>
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
        <translation>Åtvaring</translation>
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
        <translation>Kva som står der</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Kva som er gale, og kva du kan gjere</translation>
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
        <translation>Åtvaringar (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Merknader (%1)</translation>
    </message>
    <message>
        <source>There are %1 more faults of the same files, which are not listed.</source>
        <translation>Det er %1 feil til i dei same filene, som ikkje står i lista.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 blir viste</translation>
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
        <translation>Lista er lagra i %1.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FilesStep</name>
    <message>
        <source>left out</source>
        <translation>blir ikkje teken med</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan ikkje lesast</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>ikkje kjend att</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ikkje ta henne med</translation>
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
        <translation>Lagra som «%1». Det blir tilbode når neste fil ser likeins ut.</translation>
    </message>
    <message>
        <source>This file is left out. Say what it is if it is to be read in.</source>
        <translation>Denne fila blir ikkje teken med. Sei kva ho er om ho skal lesast inn.</translation>
    </message>
    <message>
        <source>The headers tell nothing about what this file is. Say what it is, and what each column holds.</source>
        <translation>Overskriftene fortel ikkje kva denne fila er. Sei kva ho er, og kva kvar kolonne inneheld.</translation>
    </message>
    <message>
        <source>No row with headers was found.</source>
        <translation>Fann inga rad med overskrifter.</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>som fila seier: %1</translation>
    </message>
    <message>
        <source>by the file&apos;s name, or the newest</source>
        <translation>etter filnamnet, elles den nyaste</translation>
    </message>
    <message>
        <source>write the round, such as 2023</source>
        <translation>skriv målinga, til dømes 2023</translation>
    </message>
    <message>
        <source>Looks like “%1”, which you have set up before.</source>
        <translation>Ser ut som «%1», som du har sett opp før.</translation>
    </message>
    <message>
        <source>Looks like files that you have set up before.</source>
        <translation>Ser ut som filer du har sett opp før.</translation>
    </message>
    <message>
        <source>Used as:</source>
        <translation>Blir brukt som:</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Vel ein kolonne</translation>
    </message>
    <message>
        <source>“%1” is used as:</source>
        <translation>«%1» blir brukt som:</translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation>Kva %1 blir brukt som</translation>
    </message>
    <message>
        <source>Give the setup a name first.</source>
        <translation>Gi oppsettet eit namn først.</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was read in with it stays as it is.</source>
        <translation>«%1» er sletta. Det som er lese inn med det, står som før.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FirstRunPage</name>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
    </message>
    <message>
        <source>I am: %1</source>
        <translation>Eg er: %1</translation>
    </message>
    <message>
        <source>Who are you? Now: %1</source>
        <translation>Kven er du? No: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FloorForm</name>
    <message>
        <source>%1, distributions %2</source>
        <translation>%1, fordelingar %2</translation>
    </message>
    <message>
        <source>Change the floor</source>
        <translation>Endre grensa</translation>
    </message>
    <message>
        <source>Lower the floor to %1</source>
        <translation>Senk grensa til %1</translation>
    </message>
    <message>
        <source>Raise the floor to %1</source>
        <translation>Hev grensa til %1</translation>
    </message>
    <message>
        <source>This is the floor as it is. It may be raised, or lowered to no less than %1.</source>
        <translation>Slik er grensa no. Ho kan hevast, eller senkast til %1 og ikkje lågare.</translation>
    </message>
    <message>
        <source>Groups that are shown now may come to be hidden. What was printed or handed out before does not change.</source>
        <translation>Grupper som blir viste no, kan bli skjulte. Det som er skrive ut eller delt ut før, blir ikkje endra.</translation>
    </message>
    <message>
        <source>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first.</source>
        <translation>Grupper som er skjulte no, kan bli viste. Dei som svara, fekk lovnad om den grensa som galdt då: Snakk med tillitsvalde og verneombod først.</translation>
    </message>
    <message numerus="yes">
        <source>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first. And %n report(s) were handed out under a higher floor. What is out cannot be taken back; what is shown from now on is kept from being combined with it.</source>
        <translation>
            <numerusform>Grupper som er skjulte no, kan bli viste. Dei som svara, fekk lovnad om den grensa som galdt då: Snakk med tillitsvalde og verneombod først. Og %n rapport er delt ut under ei høgare grense. Det som er ute, kan ikkje takast tilbake; det som blir vist frå no av, kan ikkje setjast saman med det.</numerusform>
            <numerusform>Grupper som er skjulte no, kan bli viste. Dei som svara, fekk lovnad om den grensa som galdt då: Snakk med tillitsvalde og verneombod først. Og %n rapportar er delte ut under ei høgare grense. Det som er ute, kan ikkje takast tilbake; det som blir vist frå no av, kan ikkje setjast saman med det.</numerusform>
        </translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>alle tilsette</translation>
    </message>
    <message>
        <source>leaders and representatives</source>
        <translation>leiarar og tillitsvalde</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For kven</translation>
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
        <translation>Kvifor?</translation>
    </message>
    <message>
        <source>Why is something hidden?</source>
        <translation>Kvifor er noko skjult?</translation>
    </message>
    <message>
        <source>Shown for leaders and representatives.</source>
        <translation>Blir vist for leiar, tillitsvald og verneombod.</translation>
    </message>
    <message>
        <source>Shown for all staff: means and comparisons only.</source>
        <translation>Blir vist for alle tilsette: berre snitt og samanlikningar.</translation>
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
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>Go back to %1…</source>
        <translation>Gå tilbake til %1&#xa0;…</translation>
    </message>
    <message>
        <source>Takes back the change of %1</source>
        <translation>Tek tilbake endringa frå %1</translation>
    </message>
    <message>
        <source>The floor is now %1. The change is kept below with its reason.</source>
        <translation>Grensa er no %1. Endringa står nedanfor med grunngivinga.</translation>
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
        <translation>Leiar var til stades</translation>
    </message>
    <message>
        <source>Union representative was there</source>
        <translation>Tillitsvald var til stades</translation>
    </message>
    <message>
        <source>Safety representative was there</source>
        <translation>Verneombod var til stades</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>Det vi snakkar om</translation>
    </message>
    <message>
        <source>Good examples</source>
        <translation>Kva gode døme har vi?</translation>
    </message>
    <message>
        <source>Who deserves praise this month?</source>
        <translation>Kven fortener skryt denne månaden?</translation>
    </message>
    <message>
        <source>What more is needed?</source>
        <translation>Kva meir trengst?</translation>
    </message>
    <message>
        <source>Which measures are carried out, and have they worked?</source>
        <translation>Kva tiltak er gjennomførte, og har dei fungert?</translation>
    </message>
    <message>
        <source>– a word on it</source>
        <translation>– eit ord om det</translation>
    </message>
    <message>
        <source>On the measures as a whole</source>
        <translation>Om tiltaka samla</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>føreslått: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 av 5</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>ikkje vurdert</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>ikkje sagt</translation>
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
        <translation>Utan dato enno</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planlagd %1</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Halden %1</translation>
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
            <numerusform>%n oppfølgingar</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed next: %1</source>
        <translation>føreslått framover: %1</translation>
    </message>
    <message>
        <source>Follow-ups side by side: %1</source>
        <translation>Oppfølgingar side om side: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FormModel</name>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (ikkje lagra enno)</translation>
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
        <translation>Ingen faktor er vald enno</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Utan mål</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Mål: %1</translation>
    </message>
    <message>
        <source>Characteristics: %1</source>
        <translation>Kjenneteikn: %1</translation>
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
        <translation>Namn på samlinga (nattevakt, dagvakt&#xa0;…)</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Namn på gruppa</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said of the group yet.</source>
        <translation>Ingenting er sagt om gruppa enno.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HeatMapModel</name>
    <message>
        <source>nothing to compare with</source>
        <translation>ikkje noko å samanlikne med</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
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
        <translation>skilnad frå kommunen</translation>
    </message>
    <message>
        <source>difference from the unit above</source>
        <translation>skilnad frå eininga over</translation>
    </message>
    <message>
        <source>difference from the service nationally</source>
        <translation>skilnad frå tenesta nasjonalt</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle nivå</translation>
    </message>
    <message>
        <source>the next level only</source>
        <translation>berre neste nivå</translation>
    </message>
    <message>
        <source>units without units inside</source>
        <translation>einingar utan undereiningar</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>som i einingslista</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>alle tenester</translation>
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
            <numerusform>%1 · %2 · %n eining vist</numerusform>
            <numerusform>%1 · %2 · %n einingar viste</numerusform>
        </translation>
    </message>
    <message>
        <source>Units and factors: %1, %2</source>
        <translation>Einingar og faktorar: %1, %2</translation>
    </message>
    <message>
        <source>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</source>
        <translation>▲ 0,2 eller meir over, ▼ 0,2 eller meir under, • innanfor feilmargin. Skravert: skjult, slik at ingen kan peikast ut.</translation>
    </message>
    <message>
        <source>The stronger the colour, the higher; the scale is the same everywhere (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</source>
        <translation>Jo sterkare farge, jo høgare; skalaen er den same overalt (3 og lågare til 5). Skravert: skjult, slik at ingen kan peikast ut.</translation>
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
        <translation>Eining eller gruppe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Kva som er skjult</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
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
            <numerusform>%1 · %2 · %n linje, ingen tal</numerusform>
            <numerusform>%1 · %2 · %n linjer, ingen tal</numerusform>
        </translation>
    </message>
    <message>
        <source>What is hidden: %1</source>
        <translation>Kva som er skjult: %1</translation>
    </message>
    <message>
        <source>Where shall the list be kept?</source>
        <translation>Kvar skal lista lagrast?</translation>
    </message>
    <message>
        <source>Hidden in %1</source>
        <translation>Skjult i %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellar (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>The list is written to %1. It has no figures and may be handed to representatives.</source>
        <translation>Lista er lagra i %1. Ho har ingen tal og kan gis til tillitsvalde og verneombod.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Søk: %1</translation>
    </message>
    <message>
        <source>not given in the report</source>
        <translation>ikkje oppgitt i rapporten</translation>
    </message>
    <message>
        <source>the answers must be read in again</source>
        <translation>svara må lesast inn på nytt</translation>
    </message>
    <message>
        <source>removed with the single responses</source>
        <translation>fjerna med enkeltsvara</translation>
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
        <translation>Kjenneteikn</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>I matrisa</translation>
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
        <translation>%1 einingar</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Vis resultata</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Read in files</source>
        <translation>Les inn filer</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen what will change and said yes.</source>
        <translation>Ingenting blir lagra før du har sett kva som blir endra, og sagt ja.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Det gjekk ikkje</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>Kva som er kjent att</translation>
    </message>
    <message>
        <source>Faults and warnings</source>
        <translation>Feil og åtvaringar</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Kva som blir endra</translation>
    </message>
    <message>
        <source>Nothing is stored until all of it is in order.</source>
        <translation>Ingenting blir lagra før alt er i orden.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>This is what was recognised</source>
        <translation>Dette er kjent att</translation>
    </message>
    <message>
        <source>This is what was recognised in %1</source>
        <translation>Dette er kjent att i %1</translation>
    </message>
    <message>
        <source>Correct what is wrong. Choose a column with the arrows and press Enter to say what it is.</source>
        <translation>Rett det som er gale. Vel ein kolonne med piltastane og trykk Enter for å seie kva han er.</translation>
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
        <translation>Filene kan lesast inn</translation>
    </message>
    <message>
        <source>Look through what was noticed, and go on.</source>
        <translation>Sjå gjennom merknadene, og gå vidare.</translation>
    </message>
    <message>
        <source>See what will change</source>
        <translation>Sjå kva som blir endra</translation>
    </message>
    <message>
        <source>The files need mending</source>
        <translation>Filene må rettast</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored. %n fault(s) must be put right, in the file or in what its columns are used as.</source>
        <translation>
            <numerusform>Ingenting er lagra. Éin feil må rettast, i fila eller i kva kolonnane blir brukte som.</numerusform>
            <numerusform>Ingenting er lagra. %n feil må rettast, i fila eller i kva kolonnane blir brukte som.</numerusform>
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
        <translation>Dette blir endra i %1</translation>
    </message>
    <message>
        <source>Compare before you say yes. Groups that are too small to be shown have no numbers here either.</source>
        <translation>Sjå over før du seier ja. Grupper som er for små til å visast, har ikkje tal her heller.</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>Les inn</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Lese inn</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Alt er lagra.</translation>
    </message>
    <message>
        <source>Everything is stored in round %1.</source>
        <translation>Alt er lagra i målinga %1.</translation>
    </message>
    <message>
        <source>It is stored whole, or not at all.</source>
        <translation>Alt blir lagra, eller ingenting.</translation>
    </message>
    <message>
        <source>Nothing is stored until you have said yes.</source>
        <translation>Ingenting blir lagra før du har sagt ja.</translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation>Opnar filene&#xa0;…</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Les og kontrollerer&#xa0;…</translation>
    </message>
    <message>
        <source>Finding out what will change…</source>
        <translation>Finn ut kva som vil endre seg&#xa0;…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Lagrar&#xa0;…</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::InvitedModel</name>
    <message>
        <source>written here, %1 (the unit list: %2)</source>
        <translation>skrive inn, %1 (einingslista: %2)</translation>
    </message>
    <message>
        <source>written here, %1</source>
        <translation>skrive inn, %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>from the unit list</source>
        <translation>frå einingslista</translation>
    </message>
    <message>
        <source>from the unit list %1</source>
        <translation>frå einingsliste %1</translation>
    </message>
    <message>
        <source>“%1” is not a number of people.</source>
        <translation>«%1» er ikkje eit tal på personar.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Invited here</source>
        <translation>Inviterte her</translation>
    </message>
    <message>
        <source>With sub-units</source>
        <translation>Med undereiningar</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Svarprosent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kjelde</translation>
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
        <translation>Teiknforklaring</translation>
    </message>
    <message>
        <source>the unit&apos;s own margin (95 %)</source>
        <translation>eininga si eiga uvisse (95&#xa0;%)</translation>
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
        <translation>← ueinig</translation>
    </message>
    <message>
        <source>agree →</source>
        <translation>einig →</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::LineHandle</name>
    <message>
        <source>Drag to move the line (Alt with an arrow)</source>
        <translation>Dra for å flytte linja (Alt med ei pil)</translation>
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
        <translation>Faktorar</translation>
    </message>
    <message>
        <source>Nothing has been read in yet</source>
        <translation>Ingenting er lese inn enno</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Opne ei anna fil&#xa0;…</translation>
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
        <translation>Dette gjekk ikkje</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Opne&#xa0;…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nyleg brukte filer</translation>
    </message>
    <message>
        <source>Open the sample municipality</source>
        <translation>Opne eksempelkommunen</translation>
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
        <translation>Opne ei fil</translation>
    </message>
    <message>
        <source>Faktorbenk files (*.faktorbenk)</source>
        <translation>Faktorbenk-filer (*.faktorbenk)</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Faktorbenk %1&lt;/h3&gt;&lt;p&gt;A workbench for the results and the follow-up of the 10-FAKTOR employee survey. No figure leaves it that could lead back to a single person.&lt;/p&gt;&lt;p&gt;Typeface: Inter, SIL Open Font License 1.1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Faktorbenk %1&lt;/h3&gt;&lt;p&gt;Ein arbeidsbenk for resultata av medarbeidarundersøkinga 10-FAKTOR og oppfølginga av dei. Ingen tal herifrå skal kunne føre tilbake til éin person.&lt;/p&gt;&lt;p&gt;Skrift: Inter, SIL Open Font License 1.1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Heile kommunen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Varmekart</translation>
    </message>
    <message>
        <source>New file from results…</source>
        <translation>Ny fil frå resultat&#xa0;…</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Målingar&#xa0;…</translation>
    </message>
    <message>
        <source>The same unit?</source>
        <translation>Same eining?</translation>
    </message>
    <message>
        <source>Invited…</source>
        <translation>Inviterte&#xa0;…</translation>
    </message>
    <message>
        <source>Published means…</source>
        <translation>Landstal&#xa0;…</translation>
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
        <translation>Gjer om att</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Kva no?</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Kryss</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Vegkart</translation>
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
        <translation>Alle planar</translation>
    </message>
    <message>
        <source>Earlier versions of the field</source>
        <translation>Tidlegare utgåver av feltet</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papirkorg</translation>
    </message>
    <message>
        <source>Preparations</source>
        <translation>Førebuingar</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Hindringar</translation>
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
        <translation>Språk, tekst og fargar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som på maskina</translation>
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
        <translation>Namn på faktorane</translation>
    </message>
    <message>
        <source>Professional: %1</source>
        <translation>Fagnamn: %1</translation>
    </message>
    <message>
        <source>Everyday: %1</source>
        <translation>Kvardagsnamn: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Something is being read or written. Try again when it is done.</source>
        <translation>Noko blir lese inn eller skrive. Prøv igjen når det er ferdig.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikkje lagra enno</translation>
    </message>
    <message>
        <source>The window opens anew, and what you have begun to read in has to be begun again.</source>
        <translation>Vindauget blir opna på nytt, og innlesinga du har byrja på, må byrjast på nytt.</translation>
    </message>
    <message>
        <source>The window opens anew, and what you have typed on this page is not saved yet.</source>
        <translation>Vindauget blir opna på nytt, og det du har skrive på denne sida, er ikkje lagra enno.</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Opne på nytt</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Endra sidan sist</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>%1 is your unit</source>
        <translation>%1 er eininga di</translation>
    </message>
    <message>
        <source>Make %1 your unit</source>
        <translation>Gjer %1 til eininga di</translation>
    </message>
    <message>
        <source>Only decides what opens first: who can open the file sees all of it.</source>
        <translation>Avgjer berre kva som opnar først: Den som kan opne fila, ser alt i ho.</translation>
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
        <translation>Det du har skrive, ligg trygt på denne maskina og blir sett inn når fila blir opna her igjen.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MatrixView</name>
    <message>
        <source>large impact</source>
        <translation>stor påverknad</translation>
    </message>
    <message>
        <source>small impact</source>
        <translation>liten påverknad</translation>
    </message>
    <message>
        <source>hard to do</source>
        <translation>vanskeleg å gjennomføre</translation>
    </message>
    <message>
        <source>easy to do</source>
        <translation>lett å gjennomføre</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Ikkje plassert enno</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n vote(s)</source>
        <translation>
            <numerusform>snitt av %n røyst</numerusform>
            <numerusform>snitt av %n røyster</numerusform>
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
        <translation>innan %1</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! forfalle</translation>
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
        <translation>Forventa gevinst</translation>
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
        <translation>Kvifor ligg han der han ligg?</translation>
    </message>
    <message>
        <source>The measure is in the plan. There it gets somebody responsible and a deadline.</source>
        <translation>Tiltaket er i planen. Der får det ansvarleg og frist.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idé</numerusform>
            <numerusform>%n idear</numerusform>
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
        <translation>Idear: %1</translation>
    </message>
    <message>
        <source>Choose an idea, or write one on the left.</source>
        <translation>Vel ein idé, eller skriv ein til venstre.</translation>
    </message>
    <message>
        <source>✓ It is a measure in the plan</source>
        <translation>✓ Er eit tiltak i planen</translation>
    </message>
    <message>
        <source>Make it a measure in the plan</source>
        <translation>Gjer til tiltak i planen</translation>
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
        <translation>kvar for seg %1</translation>
    </message>
    <message>
        <source>in groups %1</source>
        <translation>i grupper %1</translation>
    </message>
    <message>
        <source>all together %1</source>
        <translation>alle saman %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::NewsModel</name>
    <message numerus="yes">
        <source>%1 · %n change(s)</source>
        <translation>
            <numerusform>%1 · %n endring</numerusform>
            <numerusform>%1 · %n endringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures and the file · %n change(s)</source>
        <translation>
            <numerusform>tala og fila · %n endring</numerusform>
            <numerusform>tala og fila · %n endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>No</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kven</translation>
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
        <translation>ingenting no</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, av %2</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>Når og av kven</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::NewsPage</name>
    <message numerus="yes">
        <source>Show more of %n change(s)</source>
        <translation>
            <numerusform>Vis meir av %n endring</numerusform>
            <numerusform>Vis fleire av %n endringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown for all staff: what the units have agreed on and done. Leader and representatives see more.</source>
        <translation>Vist for alle tilsette: det einingane er blitt samde om og har gjort. Leiar, tillitsvald og verneombod ser meir.</translation>
    </message>
    <message>
        <source>What was undone is not told. The leader’s own notes, single strokes and praise are never here. Enter opens the form.</source>
        <translation>Det som er angra, står ikkje her. Leiaren sine eigne notat, enkeltstrekar og skryt er aldri med. Enter opnar skjemaet.</translation>
    </message>
    <message>
        <source>since you last read, %1</source>
        <translation>sidan du sist las, %1</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>den siste veka</translation>
    </message>
    <message>
        <source>the last four weeks</source>
        <translation>dei siste fire vekene</translation>
    </message>
    <message>
        <source>since the follow-up of %1</source>
        <translation>sidan oppfølginga %1</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>heile kommunen</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sidan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n endring sidan %1</numerusform>
            <numerusform>%n endringar sidan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not marked as read yet</source>
        <translation>ikkje merkt som lese enno</translation>
    </message>
    <message>
        <source>What has changed: %1</source>
        <translation>Kva som er endra: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Ingenting er endra sidan %1.</translation>
    </message>
    <message>
        <source>Nothing has changed here since %1.</source>
        <translation>Ingenting er endra her sidan %1.</translation>
    </message>
    <message>
        <source>Goals, measures, follow-ups and reports turn up here as soon as somebody has worked with them, and so do results that are read in and files that are handed out.</source>
        <translation>Mål, tiltak, oppfølgingar og rapportar dukkar opp her så snart nokon har arbeidd med dei. Det gjer òg resultat som blir lesne inn, og filer som blir delte ut.</translation>
    </message>
    <message>
        <source>Read. Next time you see what has changed since %1.</source>
        <translation>Lese. Neste gong ser du det som er endra sidan %1.</translation>
    </message>
    <message>
        <source>since a day…</source>
        <translation>sidan ein dag&#xa0;…</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Endra sidan %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Kvar: %1</translation>
    </message>
    <message numerus="yes">
        <source>More has changed than stands here: %n change(s) in all.</source>
        <translation>
            <numerusform>Meir er endra enn det som står her: %n endring i alt.</numerusform>
            <numerusform>Meir er endra enn det som står her: %n endringar i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was undone is not told. The leader’s own notes, single strokes and praise are never here.</source>
        <translation>Det som er angra, står ikkje her. Leiaren sine eigne notat, enkeltstrekar og skryt er aldri med.</translation>
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
        <translation>Kva som kan stå i vegen</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Kva vi gjer med det</translation>
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
        <translation>Kva det seier</translation>
    </message>
    <message>
        <source>Obstacles and connections in %1</source>
        <translation>Hindringar og samanhengar i %1</translation>
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
        <translation>eiga uvisse %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Chart from %1 to %2</source>
        <translation>Diagram frå %1 til %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skilnad</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Uvisse</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innanfor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eininga</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OverviewPage</name>
    <message>
        <source>The ten factors of %1, %2</source>
        <translation>Dei ti faktorane for %1, %2</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Publiserte snitt. %1</translation>
    </message>
    <message>
        <source>as in the survey</source>
        <translation>som i undersøkinga</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>høgaste først</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>lågaste først</translation>
    </message>
    <message>
        <source>Sorted, highest first; turn round</source>
        <translation>Sortert med høgaste først; snu rekkjefølgja</translation>
    </message>
    <message>
        <source>Sorted, lowest first; turn round</source>
        <translation>Sortert med lågaste først; snu rekkjefølgja</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sortert etter %1</translation>
    </message>
    <message>
        <source>Difference from: %1</source>
        <translation>Skilnad frå: %1</translation>
    </message>
    <message>
        <source>The ten factors</source>
        <translation>Dei ti faktorane</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OwnUnitLine</name>
    <message>
        <source>Which unit is yours? Choose it in the list of units; from then on the file opens there, without the list.</source>
        <translation>Kva eining er di? Vel ho i lista over einingar. Sidan opnar fila der, utan lista.</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <translation>%1 er mi</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PageList</name>
    <message>
        <source>Pages about the whole municipality</source>
        <translation>Sider om heile kommunen</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PageTabs</name>
    <message>
        <source>More</source>
        <translation>Meir</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Fleire sider</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Papers</name>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Kvar skal fila liggje?</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
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
        <translation>vegkartet</translation>
    </message>
    <message>
        <source>road map</source>
        <comment>in a file&apos;s name</comment>
        <translation>vegkart</translation>
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
        <translation>oppfølgingane</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <comment>in a file&apos;s name</comment>
        <translation>oppfølging</translation>
    </message>
    <message>
        <source>the unit&apos;s report</source>
        <translation>rapporten til eininga</translation>
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
        <translation>Lag plakat om undersøkinga&#xa0;…</translation>
    </message>
    <message>
        <source>Make a poster about the survey on A3…</source>
        <translation>Lag plakat om undersøkinga på A3&#xa0;…</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>På papir: %1</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Skrivaren svarer ikkje.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Skrive ut: %1</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The same pages can be kept as PDF and printed elsewhere.</source>
        <translation>Ingen skrivar er sett opp på denne maskina. Dei same sidene kan lagast som PDF og skrivast ut ein annan stad.</translation>
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
        <translation>%1 er laga.</translation>
    </message>
    <message>
        <source>Poster.pdf</source>
        <translation>Plakat.pdf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>denne sida</translation>
    </message>
    <message>
        <source>Nothing to print here</source>
        <translation>Ingenting å skrive ut her</translation>
    </message>
    <message>
        <source>There is nothing on this page that can be printed.</source>
        <translation>Det er ingenting på denne sida som kan skrivast ut.</translation>
    </message>
    <message>
        <source>the guide to the meetings</source>
        <translation>møterettleiaren</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>in a file&apos;s name</comment>
        <translation>møterettleiar</translation>
    </message>
    <message>
        <source>the preparations</source>
        <translation>førebuingane</translation>
    </message>
    <message>
        <source>preparations</source>
        <comment>in a file&apos;s name</comment>
        <translation>førebuingar</translation>
    </message>
    <message>
        <source>my plan, the leader’s own notes</source>
        <translation>planen min, leiaren sine eigne notat</translation>
    </message>
    <message>
        <source>my plan</source>
        <comment>in a file&apos;s name</comment>
        <translation>min plan</translation>
    </message>
    <message>
        <source>the ideas and the matrix</source>
        <translation>ideane og matrisa</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>in a file&apos;s name</comment>
        <translation>tiltaksmatrise</translation>
    </message>
    <message>
        <source>obstacles and connections</source>
        <translation>hindringar og samanhengar</translation>
    </message>
    <message>
        <source>obstacles</source>
        <comment>in a file&apos;s name</comment>
        <translation>hindringar</translation>
    </message>
    <message>
        <source>the evaluation</source>
        <translation>evalueringa</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>in a file&apos;s name</comment>
        <translation>evaluering</translation>
    </message>
    <message>
        <source>the reflection cards</source>
        <translation>refleksjonskorta</translation>
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
        <translation>Vegen. De er ved %1. %2.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PictureCard</name>
    <message>
        <source>Goal: one sentence that says how things are when you are there</source>
        <translation>Mål: éi setning som seier korleis det er når de er der</translation>
    </message>
    <message>
        <source>Characteristic, %1</source>
        <translation>Kjenneteikn, %1</translation>
    </message>
    <message>
        <source>+ characteristic, Enter</source>
        <translation>+ kjenneteikn, Enter</translation>
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
        <translation>%1, %2: kva tala seier</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PictureSaver</name>
    <message>
        <source>Charts of this page</source>
        <translation>Diagramma på denne sida</translation>
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
        <translation>Kopier som bilete</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lagre diagrammet</translation>
    </message>
    <message>
        <source>Pictures that can be scaled (*.svg)</source>
        <translation>Bilete som kan skalerast (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilete (*.png)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>Diagrammet vart ikkje lagra</translation>
    </message>
    <message>
        <source>The chart is copied.</source>
        <translation>Diagrammet er kopiert.</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>Diagrammet er lagra som %1.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanNotices</name>
    <message>
        <source>Nobody writes in this file any more. You can take over.</source>
        <translation>Ingen skriv i denne fila lenger. Du kan ta over.</translation>
    </message>
    <message>
        <source>Read only: %1 on %2 has had the file open for writing since %3.</source>
        <translation>Berre lesing: %1 på %2 har hatt fila open for skriving sidan %3.</translation>
    </message>
    <message>
        <source>Read only: the file cannot be written to from here just now.</source>
        <translation>Berre lesing: fila kan ikkje skrivast til herfrå akkurat no.</translation>
    </message>
    <message>
        <source>Not saved yet. %1 What you have written stays here and is tried again.</source>
        <translation>Ikkje lagra enno. %1 Det du har skrive, blir ståande her og blir prøvd igjen.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field while you wrote. Which is to stand?</source>
        <translation>Nokon andre tømde dette feltet medan du skreiv. Kva skal stå?</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” in this field while you wrote. Which is to stand?</source>
        <translation>Nokon andre skreiv «%1» i dette feltet medan du skreiv. Kva skal stå?</translation>
    </message>
    <message>
        <source>Not saved yet. %1 What you have written is kept on this computer and tried again.</source>
        <translation>Ikkje lagra enno. %1 Det du har skrive, ligg trygt på denne maskina, og det blir prøvd igjen.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanPage</name>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Angra: %1 (%2)</translation>
    </message>
    <message>
        <source>Done again: %1 (%2)</source>
        <translation>Gjort om att: %1 (%2)</translation>
    </message>
    <message>
        <source>The earlier text is back. Undo takes the one you had before.</source>
        <translation>Den tidlegare teksten er tilbake. Angre gir deg den du hadde.</translation>
    </message>
    <message>
        <source>Back from the bin: %1</source>
        <translation>Tilbake frå papirkorga: %1</translation>
    </message>
    <message>
        <source>Put the cursor in a field that something has been written in; then its earlier versions can be shown.</source>
        <translation>Set markøren i eit felt det er skrive noko i, så kan dei tidlegare utgåvene visast.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that could not be saved the last time are in the plans now.</source>
        <translation>
            <numerusform>%n opplysning som ikkje kunne lagrast sist, står no i planane.</numerusform>
            <numerusform>%n opplysningar som ikkje kunne lagrast sist, står no i planane.</numerusform>
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
        <translation>Frå starten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: nothing else has stood here</source>
        <translation>%1: Her har det ikkje stått noko anna</translation>
    </message>
    <message>
        <source>Earlier versions: %1</source>
        <translation>Tidlegare utgåver: %1</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Ta tilbake denne</translation>
    </message>
    <message>
        <source>%1 · deleted %2</source>
        <translation>%1 · sletta %2</translation>
    </message>
    <message>
        <source>%1 · deleted %2 by %3</source>
        <translation>%1 · sletta %2 av %3</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete goes here.</source>
        <translation>Papirkorga er tom. Det du slettar, hamnar her.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>I papirkorga</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Hent tilbake</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagra %1</translation>
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
        <translation>Kva</translation>
    </message>
    <message>
        <source>More precisely</source>
        <translation>Nærare bestemt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Note: who is involved</source>
        <translation>Merknad: kven er med</translation>
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
        <translation>Førebuingar i %1</translation>
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
        <translation>er same eining som</translation>
    </message>
    <message>
        <source>was merged from</source>
        <translation>er slått saman av</translation>
    </message>
    <message>
        <source>was split off from</source>
        <translation>er skild ut frå</translation>
    </message>
    <message>
        <source>is not the same unit as</source>
        <translation>er ikkje same eining som</translation>
    </message>
    <message>
        <source>Round %1 beside %2. Units with the same code are the same without a word. What you say here is shown wherever the two rounds are compared.</source>
        <translation>Måling %1 ved sida av %2. Einingar med same kode er dei same utan at noko må seiast. Det du seier her, blir vist overalt der dei to målingane blir samanlikna.</translation>
    </message>
    <message>
        <source>same name, same unit above</source>
        <translation>same namn, same overordna eining</translation>
    </message>
    <message>
        <source>same name, another unit above</source>
        <translation>same namn, anna overordna eining</translation>
    </message>
    <message>
        <source>similar name, same unit above</source>
        <translation>liknande namn, same overordna eining</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Kva ho er</translation>
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
        <translation>Eit døme, %1: «%2»</translation>
    </message>
    <message>
        <source>Our road map for %1</source>
        <translation>Vegkartet vårt for %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::RoundsPage</name>
    <message>
        <source>nobody yet</source>
        <translation>ingen enno</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Kom frå</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Lesen inn</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>Undo the deletion…</source>
        <translation>Angre slettinga&#xa0;…</translation>
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
        <translation>Måling %1 har %2. Vel fila med dei nye svara for %1; før noko blir lagra, blir du spurd ein gong til. Då forsvinn dei tidlegare svara i målinga; einingslista, koplingane og tala på inviterte blir ståande, og planar og tiltak òg. Det kan angrast fram til neste import.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Vel fil&#xa0;…</translation>
    </message>
    <message>
        <source>Delete round %1? It has %2. %3</source>
        <translation>Slette måling %1? Ho har %2. %3</translation>
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
        <translation>Faktorbenk sitt eige</translation>
    </message>
    <message>
        <source>Choose a presentation…</source>
        <translation>Vel ein presentasjon&#xa0;…</translation>
    </message>
    <message>
        <source>PowerPoint template</source>
        <translation>PowerPoint-mal</translation>
    </message>
    <message>
        <source>Which presentation&apos;s look shall the slides take?</source>
        <translation>Kva presentasjon skal lysbileta sjå ut som?</translation>
    </message>
    <message>
        <source>PowerPoint presentations and templates (*.pptx *.potx)</source>
        <translation>PowerPoint-presentasjonar og -malar (*.pptx *.potx)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::StrokeModel</name>
    <message numerus="yes">
        <source>%1: %n stroke(s)</source>
        <translation>
            <numerusform>%1: %n strek</numerusform>
            <numerusform>%1: %n strekar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TextField</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 av %2 teikn</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Tidlegare utgåver&#xa0;…</translation>
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
        <translation>Søk eining  Ctrl+F</translation>
    </message>
    <message>
        <source>Search unit</source>
        <translation>Søk eining</translation>
    </message>
    <message>
        <source>Leader, reps</source>
        <translation>Leiar, TV, VO</translation>
    </message>
    <message>
        <source>Leader and representatives</source>
        <translation>Leiar, TV og VO</translation>
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
        <translation>eininga si eiga uvisse (95&#xa0;%)</translation>
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
        <translation>innanfor</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>In %1 the unit was not there, or was only a part of another.</source>
        <translation>I %1 fanst ikkje eininga, eller ho var berre ein del av ei anna.</translation>
    </message>
    <message>
        <source>no figure: %1</source>
        <translation>ikkje noko tal: %1</translation>
    </message>
    <message>
        <source> (municipality %1)</source>
        <translation> (kommunen %1)</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>sidan %1: %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sidan %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Uvisse</translation>
    </message>
    <message>
        <source>Municipality %1</source>
        <translation>Kommunen %1</translation>
    </message>
    <message>
        <source>Municipality since %1</source>
        <translation>Kommunen sidan %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ikkje oppgitt</translation>
    </message>
    <message>
        <source>Compared with %1, no factor has changed by 0.2 or more.</source>
        <translation>Samanlikna med %1 har ingen faktor endra seg med 0,2 eller meir.</translation>
    </message>
    <message>
        <source>no factor is 0.2 or more above</source>
        <comment>in a list of three</comment>
        <translation>ingen faktor er 0,2 eller meir over</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) are 0.2 or more above</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n faktor er 0,2 eller meir over</numerusform>
            <numerusform>%n faktorar er 0,2 eller meir over</numerusform>
        </translation>
    </message>
    <message>
        <source>none is 0.2 or more below</source>
        <comment>in a list of three</comment>
        <translation>ingen er 0,2 eller meir under</translation>
    </message>
    <message numerus="yes">
        <source>%n are 0.2 or more below</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n er 0,2 eller meir under</numerusform>
            <numerusform>%n er 0,2 eller meir under</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are within the margin of error</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n er innanfor feilmarginen</numerusform>
            <numerusform>%n er innanfor feilmarginen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>Samanlikna med %1: %2.</translation>
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
        <translation>Det er inga måling før %1 i denne fila. Når ei tidlegare eller seinare måling blir lesen inn, står det her kva som har endra seg.</translation>
    </message>
    <message>
        <source>Chart: the ten factors of %1 over the rounds</source>
        <translation>Diagram: dei ti faktorane for %1 gjennom målingane</translation>
    </message>
    <message>
        <source>The ten factors of %1 over the rounds</source>
        <translation>Dei ti faktorane for %1 gjennom målingane</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation>Frå måling til måling</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TurnoutModel</name>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skjult</translation>
    </message>
    <message>
        <source>Fewer are said to have been invited than have answered, so the response rate is unknown.</source>
        <translation>Det er oppgitt færre inviterte enn det er svar, så svarprosenten er ukjend.</translation>
    </message>
    <message>
        <source>There is no round before this one in the file.</source>
        <translation>Det er inga måling før denne i fila.</translation>
    </message>
    <message>
        <source>In %1 the unit was not there.</source>
        <translation>I %1 fanst ikkje eininga.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
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
        <translation>Førre</translation>
    </message>
    <message>
        <source>From nought to all</source>
        <translation>Frå ingen til alle</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TurnoutPage</name>
    <message>
        <source>The notch in a bar is the response rate of the round before. Enter opens the unit.</source>
        <translation>Streken i stolpen er svarprosenten i målinga før. Enter opnar eininga.</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>som i treet</translation>
    </message>
    <message>
        <source>lowest rate first</source>
        <translation>lågaste svarprosent først</translation>
    </message>
    <message>
        <source>highest rate first</source>
        <translation>høgaste svarprosent først</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>etter namn</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>alle nivå</translation>
    </message>
    <message>
        <source>units without units inside</source>
        <translation>einingar utan undereiningar</translation>
    </message>
    <message>
        <source>level %1 only</source>
        <translation>berre nivå %1</translation>
    </message>
    <message>
        <source>Response rate of every unit: %1</source>
        <translation>Svarprosenten i kvar eining: %1</translation>
    </message>
    <message>
        <source>The notch in a bar is the response rate of the round before.</source>
        <translation>Streken i stolpen er svarprosenten i målinga før.</translation>
    </message>
    <message>
        <source>Enter opens the unit.</source>
        <translation>Enter opnar eininga.</translation>
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
        <translation>Inga eining passar med «%1».</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::UnitTreeModel</name>
    <message>
        <source>Units</source>
        <translation>Einingar</translation>
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
        <translation>%1 – de er her</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>Neste oppfølging: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Slik det stod %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Where the unit stands</source>
        <translation>Kvar eininga står</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::WhyLine</name>
    <message>
        <source>Something here is hidden. Go to it with the arrow keys, or point at it, to read why.</source>
        <translation>Noko her er skjult. Gå dit med piltastane, eller peik på det, så står det her kvifor.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::WorkStep</name>
    <message>
        <source>%1 of about %2 rows read</source>
        <translation>%1 av om lag %2 rader lesne</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 rader lesne</translation>
    </message>
</context>
</TS>
