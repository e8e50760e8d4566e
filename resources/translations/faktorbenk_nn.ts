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
        <source>Groups in which fewer than %1 people have answered are not shown, and neither is what they could be worked out from. Their answers count in the larger units.</source>
        <translation>Grupper der færre enn %1 har svart, blir ikkje viste, og heller ikkje det dei kunne ha vore rekna ut av. Svara tel med i dei større einingane.</translation>
    </message>
    <message>
        <source>Distributions need %1.</source>
        <translation>Svarfordelingar krev %1.</translation>
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
        <translation>Den eigne 95 %-marginen til eininga: Di færre som har svart av dei inviterte, og di meir dei sprikjer, di breiare. Han seier kor mykje ein skilnad toler.</translation>
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
        <translation>Einingstype</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svara</translation>
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
        <translation>Runde %1</translation>
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
    <name>CommandLine</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
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
        <source>Groups with fewer than %1 respondents are not shown.</source>
        <translation>Grupper der færre enn %1 har svara, blir ikkje viste.</translation>
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
        <translation>Lagra svar frå %1 personar i %2 einingar, runde %3.</translation>
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
        <translation>Rader: %1. Personar som har svara: %2. Rundar: %3.</translation>
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
        <translation>runden; utan dette den nyaste</translation>
    </message>
    <message>
        <source>the round, instead of what the file says</source>
        <translation>runden, i staden for det som står i fila</translation>
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
        <translation>i staden for svara runden alt har</translation>
    </message>
    <message>
        <source>to the responses the round already has</source>
        <translation>i tillegg til svara runden alt har</translation>
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
        <translation>Viser rundane, den eldste først.</translation>
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
        <translation>Viser grensa: kor mange som minst må ha svara for at ei gruppe blir vist. Kan òg setje ho.</translation>
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
        <source>%1 is not a text file. Save it as CSV in the spreadsheet program.</source>
        <translation>%1 er ikkje ei tekstfil. Lagre ho som CSV i reknearkprogrammet.</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls) or is protected by a password. Open it in Excel and save it as CSV.</source>
        <translation>%1 er ei gammal Excel-fil (.xls) eller verna med passord. Opne ho i Excel og lagre ho som CSV.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and try again.</source>
        <translation>%1 er verna med passord. Lagre ho utan passord og prøv igjen.</translation>
    </message>
    <message>
        <source>%1 is in the format %2, which cannot be read here. Save it as CSV.</source>
        <translation>%1 er i formatet %2, som ikkje kan lesast her. Lagre ho som CSV.</translation>
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
        <translation>Ingen kolonne fortel kva runde dette er. Oppgi runden når du les inn fila.</translation>
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
        <translation>Rada har svar, men ingen runde.</translation>
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
        <source>Unit %1: the unit list says fewer people than have answered, so its response rate is unknown.</source>
        <translation>Eining %1: Einingslista har færre inviterte enn det er svar, så svarprosenten er ukjend.</translation>
    </message>
    <message>
        <source>The round %1 already has responses. Choose whether to replace them or to add to them.</source>
        <translation>Runden %1 har alt svar. Vel om dei skal erstattast eller supplerast.</translation>
    </message>
    <message>
        <source>The round %1 has no responses yet. Import them first.</source>
        <translation>Runden %1 har ingen svar enno. Les dei inn først.</translation>
    </message>
    <message>
        <source>What %1 contains is already in the round %2 (imported %3). Choose to replace if you mean to import it again.</source>
        <translation>Innhaldet i %1 ligg alt i runden %2 (lese inn %3). Vel å erstatte om du vil lese det inn på nytt.</translation>
    </message>
    <message>
        <source>The statements differ from those that the round %1 has.</source>
        <translation>Påstandane er ikkje dei same som i runden %1.</translation>
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
        <translation>Det finst ingen runde som heiter %1.</translation>
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
        <source>%1 is a composite report with means per unit, which cannot be read yet. Use the response export.</source>
        <translation>%1 er ein samansett rapport med snitt per eining, som ikkje kan lesast enno. Bruk svarfila.</translation>
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
        <source>%1 is there already. Nothing was written over it.</source>
        <translation>%1 finst alt. Ingenting er skrive over.</translation>
    </message>
    <message>
        <source>The figures of %1 are hidden, so there is nothing to make a file of.</source>
        <translation>Tala for %1 er skjulte, så det er ikkje noko å lage fil av.</translation>
    </message>
    <message>
        <source>An export to %1 was stopped half-way. Go on with it, or choose another folder.</source>
        <translation>Ein eksport til %1 blei stansa undervegs. Hald fram med han, eller vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The export that was stopped in %1 was another: its choices or its figures were not these. Choose another folder.</source>
        <translation>Eksporten som blei stansa i %1, var ein annan: Vala eller tala var ikkje desse. Vel ei anna mappe.</translation>
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
        <source>What is hidden</source>
        <translation>Kva som er skjult</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>the whole unit</source>
        <translation>heile eininga</translation>
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
        <source>The distribution of the answers is not shown: too few have answered for it.</source>
        <translation>Svarfordelinga blir ikkje vist: For få har svara.</translation>
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
        <source>fewer than %1 answers</source>
        <translation>færre enn %1 svar</translation>
    </message>
    <message>
        <source>hidden to protect another unit</source>
        <translation>skjult for å verne ei anna eining</translation>
    </message>
    <message>
        <source>Fewer than %1 people have answered here, so no figures are shown. Nothing is lost: the answers count in the larger units that this one belongs to.</source>
        <translation>Færre enn %1 har svara her, difor blir ingen tal viste. Ingenting går tapt: Svara tel med i dei større einingane denne høyrer til.</translation>
    </message>
    <message>
        <source>These figures are hidden because a group in which fewer than %1 people have answered could otherwise be worked out by subtraction. Nothing is lost: the answers count in the larger units that this one belongs to.</source>
        <translation>Desse tala er skjulte for å verne ei gruppe der færre enn %1 har svara. Elles kunne nokon rekna seg fram til ho ved å trekkje frå. Ingenting går tapt: Svara tel med i dei større einingane denne høyrer til.</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3)</source>
        <translation>%1 av %2 svara (%3)</translation>
    </message>
    <message>
        <source>%1 answered; the unit list says that fewer were invited, so the response rate is unknown</source>
        <translation>%1 svara; einingslista seier at færre var inviterte, så svarprosenten er ukjend</translation>
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
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>From results to something better</source>
        <translation>Frå resultat til handling</translation>
    </message>
    <message>
        <source>Faktorbenk shows what your employees answered in the 10-FAKTOR survey, unit by unit, and helps each workplace talk about it. Nobody can see what a single person answered: small groups are never shown.</source>
        <translation>Faktorbenk viser kva medarbeidarane svara i 10-FAKTOR, eining for eining, og hjelper kvar arbeidsplass å snakke om det. Ingen får sjå kva éin person har svara: Små grupper blir aldri viste.</translation>
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
        <source>New file from a response export…</source>
        <translation>Lag ny fil frå svar…</translation>
    </message>
    <message>
        <source>When you have received your own answers.</source>
        <translation>Når de har fått eigne svar.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Opne fil…</translation>
    </message>
    <message>
        <source>When a colleague has made the file already.</source>
        <translation>Når ein kollega alt har laga fila.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nyleg brukte filer</translation>
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
    <name>ImportPage</name>
    <message>
        <source>How far the reading has come</source>
        <translation>Kor langt innlesinga er komen</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses from %1</source>
        <translation>Svar frå %1</translation>
    </message>
    <message>
        <source>Unit list from %1</source>
        <translation>Einingsliste frå %1</translation>
    </message>
    <message>
        <source>Published means from %1</source>
        <translation>Publiserte snitt frå %1</translation>
    </message>
    <message>
        <source>The sample municipality Fjordvik</source>
        <translation>Eksempelkommunen Fjordvik</translation>
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
        <source>Floor: groups with fewer than %1 respondents are not shown.</source>
        <translation>Grense: Grupper der færre enn %1 har svara, blir ikkje viste.</translation>
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
        <translation>Ingenting er skjult i denne runden.</translation>
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
        <source>the whole unit</source>
        <translation>heile eininga</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>The round that is shown</source>
        <translation>Runden som blir vist</translation>
    </message>
    <message>
        <source>Search for a unit</source>
        <translation>Søk etter ei eining</translation>
    </message>
    <message>
        <source>Search unit  Ctrl+F</source>
        <translation>Søk eining  Ctrl+F</translation>
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
        <translation>Einingstype</translation>
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
        <translation>Den eigne 95 %-marginen til eininga rundt kvart snitt (±).</translation>
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
        <source>the distribution is hidden</source>
        <translation>fordelinga er skjult</translation>
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
        <translation>Snittet i den tidlegare runden, og skilnaden sidan då.</translation>
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
        <source>the whole unit</source>
        <translation>heile eininga</translation>
    </message>
    <message>
        <source>Nothing is hidden in this round.</source>
        <translation>Ingenting er skjult i denne runden.</translation>
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
</context>
<context>
    <name>faktorbenk::gui::Exporter</name>
    <message>
        <source>Make Excel workbook of this unit…</source>
        <translation>Lag Excel-arbeidsbok for denne eininga…</translation>
    </message>
    <message>
        <source>Make Excel workbooks of all units…</source>
        <translation>Lag Excel-arbeidsbøker for alle einingar…</translation>
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
</context>
<context>
    <name>faktorbenk::gui::FirstRunPage</name>
    <message>
        <source>Open %1</source>
        <translation>Opne %1</translation>
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
        <source>The darker, the higher; the scale is the same everywhere (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</source>
        <translation>Jo mørkare, jo høgare; skalaen er den same overalt (3 og lågare til 5). Skravert: skjult, slik at ingen kan peikast ut.</translation>
    </message>
    <message>
        <source>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</source>
        <translation>▲ 0,2 eller meir over, ▼ 0,2 eller meir under, • innanfor feilmargin. Skravert: skjult, slik at ingen kan peikast ut.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ImportPage</name>
    <message>
        <source>What was found in the file</source>
        <translation>Dette vart funne i fila</translation>
    </message>
    <message>
        <source>Reading and checking. Nothing is stored until all of it is in order.</source>
        <translation>Les og kontrollerer. Ingenting blir lagra før alt er i orden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Det kunne ikkje lagrast</translation>
    </message>
    <message>
        <source>You stopped the reading. Nothing was stored.</source>
        <translation>Du stoppa innlesinga. Ingenting vart lagra.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Everything was in order and is now stored.</source>
        <translation>Alt var i orden og er no lagra.</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 har svara</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 einingar</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 rader lesne</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Vis resultata</translation>
    </message>
    <message>
        <source>The file needs mending</source>
        <translation>Fila må rettast</translation>
    </message>
    <message numerus="yes">
        <source>%1. Nothing was stored. %n fault(s) must be put right in the file first:</source>
        <translation>
            <numerusform>%1. Ingenting vart lagra. %n feil må rettast i fila først:</numerusform>
            <numerusform>%1. Ingenting vart lagra. %n feil må rettast i fila først:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Vel ei anna fil…</translation>
    </message>
    <message>
        <source>There are responses in %1 already</source>
        <translation>Runden %1 har svar frå før</translation>
    </message>
    <message>
        <source>Shall the new file replace what is there, or be added to it? Replacing removes the earlier responses of the round.</source>
        <translation>Skal den nye fila erstatte svara som er der, eller leggjast til dei? Om du erstattar, blir dei tidlegare svara i runden sletta.</translation>
    </message>
    <message>
        <source>Replace the responses</source>
        <translation>Erstatt svara</translation>
    </message>
    <message>
        <source>Add to the responses</source>
        <translation>Legg til svara</translation>
    </message>
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
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>og %1 til</translation>
    </message>
    <message>
        <source>Everything was in order and is now stored in round %1.</source>
        <translation>Alt var i orden og er no lagra i runde %1.</translation>
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
        <translation>eininga si eiga uvisse (95 %)</translation>
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
        <translation>Opne ei anna fil…</translation>
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
        <translation>Opne…</translation>
    </message>
    <message>
        <source>New file from a response export…</source>
        <translation>Lag ny fil frå svar…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Nyleg brukte filer</translation>
    </message>
    <message>
        <source>Import responses…</source>
        <translation>Les inn svar…</translation>
    </message>
    <message>
        <source>Import unit list…</source>
        <translation>Les inn einingsliste…</translation>
    </message>
    <message>
        <source>Import published means…</source>
        <translation>Les inn publiserte snitt…</translation>
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
        <source>Choose the response export</source>
        <translation>Vel svarfila</translation>
    </message>
    <message>
        <source>Response exports (*.csv *.txt);;All files (*)</source>
        <translation>Svarfiler (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Where shall the new file be kept?</source>
        <translation>Kvar skal den nye fila liggje?</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Choose the unit list</source>
        <translation>Vel einingslista</translation>
    </message>
    <message>
        <source>Unit lists (*.csv *.txt);;All files (*)</source>
        <translation>Einingslister (*.csv *.txt);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Choose the published means</source>
        <translation>Vel fila med publiserte snitt</translation>
    </message>
    <message>
        <source>Published means (*.csv *.txt);;All files (*)</source>
        <translation>Publiserte snitt (*.csv *.txt);;Alle filer (*)</translation>
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
        <source>Export</source>
        <translation>Eksporter</translation>
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
        <source>not available</source>
        <translation>ikkje tilgjengeleg</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eininga</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OverviewPage</name>
    <message>
        <source>Go to %1</source>
        <translation>Gå til %1</translation>
    </message>
    <message>
        <source>The ten factors of %1, %2</source>
        <translation>Dei ti faktorane for %1, %2</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Publiserte snitt. %1</translation>
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
</TS>
