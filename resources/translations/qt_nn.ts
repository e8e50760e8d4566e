<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What Qt itself says in our window: buttons of message boxes, its dialogs for files and printing, menus of text fields, and the
     kinds of things that a screen reader names. Debian has no Norwegian of it that is whole. Written by hand, not by lupdate. -->
<TS version="2.1" language="nn_NO">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nullstill</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Tilbake til standard</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Oversjå</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ei til alle</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lagre alle</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja til &amp;alle</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Lukk utan å lagre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Vis detaljar&#xa0;…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Skjul detaljar&#xa0;…</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Kva er dette?</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Kva er dette?</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Alvorleg feil:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Vis denne meldinga igjen</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Kritisk feil:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Opplysing:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Feilsøking:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Åtvaring:</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Skriv ein verdi:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lagre som</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Vis </translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Sjå i:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Slags filer:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappa over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappa over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis filene som liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis filene med detaljar</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Stader</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Stader og bokmerke</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nyleg brukte stader</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Finn mappe</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt namn</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» er skriveverna.
Vil du slette han likevel?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vil du verkeleg slette «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappa let seg ikkje slette.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Denne mappa finst ikkje.
Sjå etter om namnet er rett skrive.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Denne fila finst ikkje.
Sjå etter om namnet er rett skrive.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finst frå før.
Vil du byte ho ut?</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-fil</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snarveg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjend</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Datamaskina</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Datamaskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om igjen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om igjen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>K&amp;opier adressa</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Eitt &amp;opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Eitt &amp;ned</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Usant</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Opne lista</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høgre</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Lukk fana</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Venstre kant</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Høgre kant</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Øvst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nedst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Ei side til venstre</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Ei side til høgre</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Ei side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Ei side ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rull til høgre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rull ned</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Trykk</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Auk</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Minsk</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Vis meny</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Gå hit</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Slå av eller på</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høgre</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Rull ned</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Neste side</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Førre side</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Utfører handlinga</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Aukar verdien</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Minskar verdien</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Viser menyen</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Flyttar tastaturet hit</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Slår av eller på</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Rullar til venstre</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Rullar til høgre</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Rullar opp</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Rullar ned</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Går ei side tilbake</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Går til neste side</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Fleire val &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Færre val &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til fil (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fil på maskina</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Lag PDF-fil</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Skriv til fil&#xa0;…</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oddetalssider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Partalssider</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1 × 1)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2 × 1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2 × 2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2 × 3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3 × 3)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4 × 4)</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Frå venstre mot høgre, ovanfrå og ned</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Frå venstre mot høgre, nedanfrå og opp</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Frå høgre mot venstre, ovanfrå og ned</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Frå høgre mot venstre, nedanfrå og opp</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Ovanfrå og ned, frå venstre mot høgre</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Ovanfrå og ned, frå høgre mot venstre</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Nedanfrå og opp, frå venstre mot høgre</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Nedanfrå og opp, frå høgre mot venstre</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 er ei mappe.
Vel eit anna namn.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Du kan ikkje skrive til %1.
Vel eit anna namn.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 finst frå før.
Vil du byte ho ut?</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>«Frå» kan ikkje vere større enn «til».</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«Sider per ark» og «Kva for sider» kan ikkje brukast saman.
Slå av ein av dei.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Tosidig utskrift går ikkje</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Vala for tosidig utskrift passar ikkje saman. Vil du rette dei?</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Sidene er ikkje forstått</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 er ikkje forstått. Skriv komma mellom sidene og bindestrek frå éi side til ei anna, og ikkje same side to gonger.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenskapar</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Stad:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Slag:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Til &amp;fil:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Eksemplar</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Kva som blir skrive ut</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider frå</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne sida</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Det som er merkt</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Kva for sider:</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Skriv sidene med komma mellom, og bindestrek frå éi side til ei anna: 3,5-7,9 skriv ut sidene 3, 5, 6, 7 og 9.</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Oppsett</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Eksemplar:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Eitt sett om gongen</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Siste sida først</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtonar</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Begge sider av arket</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Vend på langsida</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Vend på kortsida</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Eigenskapane til skrivaren</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Utskrifta</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sideoppsettet går ikkje</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Vala for sida passar ikkje saman. Vil du rette dei?</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Vala går ikkje</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Nokre av dei andre vala passar ikkje saman. Vil du rette dei?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>Eigenskapar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Fleire val</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Nokre av vala passar ikkje saman. Rett dei.</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Storleik:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Breidd:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Høgd:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Papiret blir henta frå:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Retning</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Ståande</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggjande</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Liggjande, snudd</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Ståande, snudd</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margar</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>marg øvst</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>marg til venstre</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>marg til høgre</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>marg nedst</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Sider på arket</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Rekkjefølgje:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Sider per ark:</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Millimeter (mm)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Tommar (in)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Punkt (pt)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Pica (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Didot (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Cicero (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigen storleik</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>Utskrifta</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Når og korleis</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Blir skrive ut:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Til rekninga:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Hastegrad:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Framsider</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Slutt:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Start:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Med ein gong</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Hald tilbake</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Dag (06.00 til 17.59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Natt (18.00 til 05.59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Andre skift (16.00 til 23.59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Tredje skift (00.00 til 07.59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Helg (laurdag og sundag)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Til bestemt tid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Vanleg</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Ikkje gradert</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Fortruleg</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Gradert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Hemmeleg</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Strengt hemmeleg</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Skrivaren vil vite kven du er</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 krev at du seier kven du er.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%1 på %2 krev at du seier kven du er.</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Brukarnamn:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passord:</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>Eigen storleik</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Eigen storleik (%1 × %2&#xa0;mm)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Eigen storleik (%1 × %2&#xa0;pt)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Eigen storleik (%1 × %2&#xa0;in)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Eigen storleik (%1 × %2&#xa0;pc)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Eigen storleik (%1 × %2&#xa0;DD)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Eigen storleik (%1 × %2&#xa0;CC)</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 × %2&#xa0;in</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Konvolutt B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Konvolutt B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Konvolutt B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Konvolutt C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Konvolutt C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Konvolutt C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Konvolutt C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Konvolutt C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Konvolutt C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Konvolutt C6</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Konvolutt C7</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Konvolutt C65</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Konvolutt DL</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Postkort</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Dobbelt postkort</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Left</source>
        <translation>Venstre</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Høgre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Seier kva versjon dette er.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Viser denne hjelpa.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Viser denne hjelpa, med val som er felles for Qt-program.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Ukjent val: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Ukjende val: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Det manglar ein verdi etter «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Det skal ikkje stå nokon verdi etter «%1».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[val]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Bruk: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Val:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>invalid role</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>tittellinje</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>menylinje</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>rullefelt</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>handtak</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>lyd</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>peikar</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>skrivemerke</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>vindauge</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>område</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>meny</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>menyval</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>tips</translation>
    </message>
    <message>
        <source>application</source>
        <translation>program</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>område</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>dialog</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>skilje</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>verktøylinje</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>statuslinje</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabell</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>kolonneoverskrift</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>radoverskrift</translation>
    </message>
    <message>
        <source>column</source>
        <translation>kolonne</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celle</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lenkje</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>hjelp</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>vegvisar</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>linje i liste</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>grein</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>fane</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>fane</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>teikn</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>bilete</translation>
    </message>
    <message>
        <source>label</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>skrivefelt</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>avkryssing</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>valknapp</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>valliste</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>framgang</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>dreieknapp</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>felt for hurtigtast</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>glidebrytar</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>talfelt</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>teikneflate</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasjon</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>formel</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>knapp med meny</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>knapp med meny</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>knapp med rutenett</translation>
    </message>
    <message>
        <source>space</source>
        <translation>mellomrom</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>faner</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>klokke</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>delar</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>lagdelt område</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>nettside</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>avsnitt</translation>
    </message>
    <message>
        <source>section</source>
        <translation>del</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>fargeveljar</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>botntekst</translation>
    </message>
    <message>
        <source>form</source>
        <translation>skjema</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>overskrift</translation>
    </message>
    <message>
        <source>note</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>tillegg</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ukjend</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminal</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>skrivebord</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>melding</translation>
    </message>
</context>
</TS>
