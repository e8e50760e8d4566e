<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>About</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Results brought in</source>
        <translation>Results brought in</translation>
    </message>
    <message>
        <source>Published means</source>
        <translation>Published means</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Take care</translation>
    </message>
    <message>
        <source>The published mean of a service is for one kind of service, while the municipality&apos;s figures are for all of it.</source>
        <translation>The published mean of a service is for one kind of service, while the municipality&apos;s figures are for all of it.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>The sum of all answers on a factor divided by how many they are, on a scale from 1 to 5, with one decimal.</source>
        <translation>The sum of all answers on a factor divided by how many they are, on a scale from 1 to 5, with one decimal.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Taken between the means as they are shown. 0.2 or more is worth talking about; less is within the margin of error. The sign says which way, not whether it is good.</source>
        <translation>Taken between the means as they are shown. 0.2 or more is worth talking about; less is within the margin of error. The sign says which way, not whether it is good.</translation>
    </message>
    <message>
        <source>Uncertainty (±)</source>
        <translation>Uncertainty (±)</translation>
    </message>
    <message>
        <source>The unit&apos;s own 95 % margin: the fewer have answered of those invited, and the more they differ, the wider. It tells how much weight a difference bears.</source>
        <translation>The unit&apos;s own 95 % margin: the fewer have answered of those invited, and the more they differ, the wider. It tells how much weight a difference bears.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Service type</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>For leaders, union representatives and safety representatives</source>
        <translation>For leaders, union representatives and safety representatives</translation>
    </message>
    <message>
        <source>For all staff</source>
        <translation>For all staff</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>floor %1</source>
        <translation>floor %1</translation>
    </message>
    <message>
        <source>results of %1</source>
        <translation>results of %1</translation>
    </message>
    <message>
        <source>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</source>
        <translation>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>What is hidden</translation>
    </message>
    <message>
        <source>distributions %1</source>
        <translation>distributions %1</translation>
    </message>
</context>
<context>
    <name>ActionPlanPage</name>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorted</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Shift+Enter breaks the line. Alt with the arrows moves a line, also to another goal; so does dragging it. Ctrl+Delete takes it away. Enter on a goal shows its factor. A deadline may be words: “August”, “1 June”, “week 34”. Everything is saved as you write.</source>
        <translation>Enter writes and goes on to the next line, Tab to the next cell, Shift+Enter breaks the line. Alt with the arrows moves a line, also to another goal; so does dragging it. Ctrl+Delete takes it away. Enter on a goal shows its factor. A deadline may be words: “August”, “1 June”, “week 34”. Everything is saved as you write.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>strongly disagree</source>
        <translation>strongly disagree</translation>
    </message>
    <message>
        <source>partly disagree</source>
        <translation>partly disagree</translation>
    </message>
    <message>
        <source>neither agree nor disagree</source>
        <translation>neither agree nor disagree</translation>
    </message>
    <message>
        <source>partly agree</source>
        <translation>partly agree</translation>
    </message>
    <message>
        <source>strongly agree</source>
        <translation>strongly agree</translation>
    </message>
</context>
<context>
    <name>AtRestPage</name>
    <message>
        <source>Single responses</source>
        <translation>Single responses</translation>
    </message>
    <message>
        <source>Let only me open it</source>
        <translation>Let only me open it</translation>
    </message>
    <message>
        <source>Rounds and their single responses</source>
        <translation>Rounds and their single responses</translation>
    </message>
    <message>
        <source>Removing the single responses</source>
        <translation>Removing the single responses</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>What goes: the single responses, and all figures that are hidden now, of small units, factors, distributions and groups. Nobody can read them out of the file any more.</source>
        <translation>What goes: the single responses, and all figures that are hidden now, of small units, factors, distributions and groups. Nobody can read them out of the file any more.</translation>
    </message>
    <message>
        <source>What stays: all figures that are shown now to leaders and representatives, and how many have answered in each group.</source>
        <translation>What stays: all figures that are shown now to leaders and representatives, and how many have answered in each group.</translation>
    </message>
    <message>
        <source>What it costs: what is hidden now stays hidden, also with a lower floor. No responses can be added to the round, and its units cannot be arranged anew. Should that be needed, all of its responses must be read in once more.</source>
        <translation>What it costs: what is hidden now stays hidden, also with a lower floor. No responses can be added to the round, and its units cannot be arranged anew. Should that be needed, all of its responses must be read in once more.</translation>
    </message>
    <message>
        <source>It cannot be undone. Older copies of the file, and the export it was read from, still have all of it.</source>
        <translation>It cannot be undone. Older copies of the file, and the export it was read from, still have all of it.</translation>
    </message>
</context>
<context>
    <name>BackgroundPage</name>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>There is no background in this round: the export it was read from had nothing on gender, age, education, position or leadership.</source>
        <translation>There is no background in this round: the export it was read from had nothing on gender, age, education, position or leadership.</translation>
    </message>
</context>
<context>
    <name>BenchmarksPage</name>
    <message>
        <source>Published means</source>
        <translation>Published means</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>There are no published means in this file. Add the known ones, or type a row of your own.</source>
        <translation>There are no published means in this file. Add the known ones, or type a row of your own.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Add the known means for Norway</source>
        <translation>Add the known means for Norway</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Source of the row</source>
        <translation>Source of the row</translation>
    </message>
    <message>
        <source>read on</source>
        <translation>read on</translation>
    </message>
    <message>
        <source>The day the source was read</source>
        <translation>The day the source was read</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>All plans</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Working on</source>
        <translation>Working on</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorted</translation>
    </message>
    <message>
        <source>Name of the unit contains</source>
        <translation>Name of the unit contains</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>No unit is like that. Choose “all units”, or take words out of the name.</source>
        <translation>No unit is like that. Choose “all units”, or take words out of the name.</translation>
    </message>
    <message>
        <source>Steps: preparations, survey, analysis, follow-up, evaluation; filled is done, half is under way. Open, overdue and done count measures. ! wants attention. Enter opens the unit. No results are shown here.</source>
        <translation>Steps: preparations, survey, analysis, follow-up, evaluation; filled is done, half is under way. Open, overdue and done count measures. ! wants attention. Enter opens the unit. No results are shown here.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Unit: %1</source>
        <translation>Unit: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Deadline as written: %1</source>
        <translation>Deadline as written: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Deadline: %1</translation>
    </message>
    <message>
        <source>10-FAKTOR</source>
        <translation>10-FAKTOR</translation>
    </message>
    <message>
        <source>Follow-up of the 10-FAKTOR plan: %1</source>
        <translation>Follow-up of the 10-FAKTOR plan: %1</translation>
    </message>
    <message>
        <source>How do we practise what we agreed on? Which measures are done, and have they worked? What more is needed?</source>
        <translation>How do we practise what we agreed on? Which measures are done, and have they worked? What more is needed?</translation>
    </message>
    <message>
        <source>10-FAKTOR: the plan of %1</source>
        <translation>10-FAKTOR: the plan of %1</translation>
    </message>
    <message>
        <source>10-FAKTOR: the plans of %1</source>
        <translation>10-FAKTOR: the plans of %1</translation>
    </message>
</context>
<context>
    <name>ChangesStep</name>
    <message>
        <source>Replace the responses that are there; they are removed</source>
        <translation>Replace the responses that are there; they are removed</translation>
    </message>
    <message>
        <source>Add these to the responses that are there</source>
        <translation>Add these to the responses that are there</translation>
    </message>
    <message>
        <source>The new file:</source>
        <translation>The new file:</translation>
    </message>
    <message>
        <source>Where the new file is to be kept</source>
        <translation>Where the new file is to be kept</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose where the new file is to be kept</source>
        <translation>Choose where the new file is to be kept</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Which units to show</source>
        <translation>Which units to show</translation>
    </message>
    <message>
        <source>Units and what changes</source>
        <translation>Units and what changes</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Drop files or a folder here</source>
        <translation>Drop files or a folder here</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Response exports, composite reports, unit lists and published means can come together. What each file is, is recognised; you can correct it before anything is stored.</source>
        <translation>Response exports, composite reports, unit lists and published means can come together. What each file is, is recognised; you can correct it before anything is stored.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” is not a whole number.</translation>
    </message>
    <message>
        <source>warning: </source>
        <translation>warning: </translation>
    </message>
    <message>
        <source>note: </source>
        <translation>note: </translation>
    </message>
    <message>
        <source>… and %1 more faults.</source>
        <translation>… and %1 more faults.</translation>
    </message>
    <message>
        <source>Nothing was stored. Faults: %1.</source>
        <translation>Nothing was stored. Faults: %1.</translation>
    </message>
    <message>
        <source>response export</source>
        <translation>response export</translation>
    </message>
    <message>
        <source>unit list</source>
        <translation>unit list</translation>
    </message>
    <message>
        <source>published means</source>
        <translation>published means</translation>
    </message>
    <message>
        <source>composite report</source>
        <translation>composite report</translation>
    </message>
    <message>
        <source>--replace and --add cannot be used together.</source>
        <translation>--replace and --add cannot be used together.</translation>
    </message>
    <message>
        <source>Stored %1 respondents in %2 units, round %3.</source>
        <translation>Stored %1 respondents in %2 units, round %3.</translation>
    </message>
    <message>
        <source>Stored a unit list of %1 units.</source>
        <translation>Stored a unit list of %1 units.</translation>
    </message>
    <message>
        <source>Stored %1 rows of published means.</source>
        <translation>Stored %1 rows of published means.</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>%1: %2, %3, separator %4</source>
        <translation>%1: %2, %3, separator %4</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Taken for</translation>
    </message>
    <message>
        <source>Rows: %1. Respondents: %2. Rounds: %3.</source>
        <translation>Rows: %1. Respondents: %2. Rounds: %3.</translation>
    </message>
    <message>
        <source>Rows: %1.</source>
        <translation>Rows: %1.</translation>
    </message>
    <message>
        <source>Faults: %1.</source>
        <translation>Faults: %1.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 the database cannot be used</source>
        <translation>Exit codes: 0 done · 1 the input was refused · 2 wrong usage · 3 the database cannot be used</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 has no option “%2”.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 needs a value.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2</source>
        <translation>“%1” cannot be used here: %2</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 takes no value.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Works with the results of the 10-FAKTOR survey. Every figure has passed the gate that guards anonymity.</source>
        <translation>Works with the results of the 10-FAKTOR survey. Every figure has passed the gate that guards anonymity.</translation>
    </message>
    <message>
        <source>More about one command: faktorbenk-cli COMMAND --help</source>
        <translation>More about one command: faktorbenk-cli COMMAND --help</translation>
    </message>
    <message>
        <source>results of the 10-FAKTOR survey from the command line</source>
        <translation>results of the 10-FAKTOR survey from the command line</translation>
    </message>
    <message>
        <source>the Faktorbenk file</source>
        <translation>the Faktorbenk file</translation>
    </message>
    <message>
        <source>the round; without it, the newest</source>
        <translation>the round; without it, the newest</translation>
    </message>
    <message>
        <source>the round, instead of what the file says</source>
        <translation>the round, instead of what the file says</translation>
    </message>
    <message>
        <source>text for people (the default) or JSON</source>
        <translation>text for people (the default) or JSON</translation>
    </message>
    <message>
        <source>Stores response exports; makes DB if it does not exist. All or nothing.</source>
        <translation>Stores response exports; makes DB if it does not exist. All or nothing.</translation>
    </message>
    <message>
        <source>leave rows with faults out instead of refusing</source>
        <translation>leave rows with faults out instead of refusing</translation>
    </message>
    <message>
        <source>instead of the responses the round already has</source>
        <translation>instead of the responses the round already has</translation>
    </message>
    <message>
        <source>to the responses the round already has</source>
        <translation>to the responses the round already has</translation>
    </message>
    <message>
        <source>Stores a unit list: the tree, the service types, how many were invited.</source>
        <translation>Stores a unit list: the tree, the service types, how many were invited.</translation>
    </message>
    <message>
        <source>Stores published means, national and per service type.</source>
        <translation>Stores published means, national and per service type.</translation>
    </message>
    <message>
        <source>Says what a file is taken for and lists its faults. Stores nothing.</source>
        <translation>Says what a file is taken for and lists its faults. Stores nothing.</translation>
    </message>
    <message>
        <source>what to take it for; without it, its header tells</source>
        <translation>what to take it for; without it, its header tells</translation>
    </message>
    <message>
        <source>Lists the rounds, oldest first.</source>
        <translation>Lists the rounds, oldest first.</translation>
    </message>
    <message>
        <source>Shows the units as a tree, with the status of each.</source>
        <translation>Shows the units as a tree, with the status of each.</translation>
    </message>
    <message>
        <source>Shows a unit&apos;s ten factors, compared.</source>
        <translation>Shows a unit&apos;s ten factors, compared.</translation>
    </message>
    <message>
        <source>the unit&apos;s code</source>
        <translation>the unit&apos;s code</translation>
    </message>
    <message>
        <source>for whom; staff gets no distributions</source>
        <translation>for whom; staff gets no distributions</translation>
    </message>
    <message>
        <source>Shows the means of all units and factors.</source>
        <translation>Shows the means of all units and factors.</translation>
    </message>
    <message>
        <source>text for people (the default), JSON or CSV</source>
        <translation>text for people (the default), JSON or CSV</translation>
    </message>
    <message>
        <source>Shows what is withheld, and why: the suppression log.</source>
        <translation>Shows what is withheld, and why: the suppression log.</translation>
    </message>
    <message>
        <source>Shows the fewest respondents a group must have to be shown, or sets it.</source>
        <translation>Shows the fewest respondents a group must have to be shown, or sets it.</translation>
    </message>
    <message>
        <source>why it is set; kept in the file</source>
        <translation>why it is set; kept in the file</translation>
    </message>
    <message>
        <source>Writes this manual as a man page.</source>
        <translation>Writes this manual as a man page.</translation>
    </message>
    <message>
        <source>See faktorbenk-cli --help.</source>
        <translation>See faktorbenk-cli --help.</translation>
    </message>
    <message>
        <source>Shows the whole municipality by gender, age and so on, one at a time.</source>
        <translation>Shows the whole municipality by gender, age and so on, one at a time.</translation>
    </message>
    <message>
        <source>a higher floor for distributions; without it, the same</source>
        <translation>a higher floor for distributions; without it, the same</translation>
    </message>
    <message>
        <source>Shows what has been handed out, or notes that something was; figures that come later are kept from being combined with it.</source>
        <translation>Shows what has been handed out, or notes that something was; figures that come later are kept from being combined with it.</translation>
    </message>
    <message>
        <source>notes a hand-out of the round as it is now: what it was, to whom</source>
        <translation>notes a hand-out of the round as it is now: what it was, to whom</translation>
    </message>
    <message>
        <source>the unit it was about; without it, all</source>
        <translation>the unit it was about; without it, all</translation>
    </message>
    <message>
        <source>Removes the single responses of a round for good, and all that is hidden in it now. What is shown stays. What is hidden does not come back with a lower floor; nothing can be added to the round any more, and its units cannot be arranged anew.</source>
        <translation>Removes the single responses of a round for good, and all that is hidden in it now. What is shown stays. What is hidden does not come back with a lower floor; nothing can be added to the round any more, and its units cannot be arranged anew.</translation>
    </message>
    <message>
        <source>the round</source>
        <translation>the round</translation>
    </message>
    <message numerus="yes">
        <source>warning: %n report(s) were handed out under a higher floor. They stay as they are; what is shown from now on is kept from being combined with them.</source>
        <translation>
            <numerusform>warning: %n report was handed out under a higher floor. It stays as it is; what is shown from now on is kept from being combined with it.</numerusform>
            <numerusform>warning: %n reports were handed out under a higher floor. They stay as they are; what is shown from now on is kept from being combined with them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what the floor is to be: floor N --reason TEXT.</source>
        <translation>Say what the floor is to be: floor N --reason TEXT.</translation>
    </message>
    <message>
        <source>The floor of distributions cannot be lower than that of the other figures.</source>
        <translation>The floor of distributions cannot be lower than that of the other figures.</translation>
    </message>
    <message>
        <source>Nothing has been handed out.</source>
        <translation>Nothing has been handed out.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>all staff</translation>
    </message>
    <message>
        <source>leaders and representatives</source>
        <translation>leaders and representatives</translation>
    </message>
    <message>
        <source>The single responses of round %1 are removed, and all that is hidden. What is shown is as it was. Nothing can be added to the round any more, and its units cannot be arranged anew; it can be replaced.</source>
        <translation>The single responses of round %1 are removed, and all that is hidden. What is shown is as it was. Nothing can be added to the round any more, and its units cannot be arranged anew; it can be replaced.</translation>
    </message>
    <message>
        <source>warning: %1 is an older copy that may still have them. Delete it if it is not needed.</source>
        <translation>warning: %1 is an older copy that may still have them. Delete it if it is not needed.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Stored a composite report of %1 units, round %2.</source>
        <translation>Stored a composite report of %1 units, round %2.</translation>
    </message>
    <message>
        <source>Rows: %1. Rounds: %2.</source>
        <translation>Rows: %1. Rounds: %2.</translation>
    </message>
    <message>
        <source>Stores composite reports: figures per unit instead of answers. Responses of the round stay as they are, and come first.</source>
        <translation>Stores composite reports: figures per unit instead of answers. Responses of the round stay as they are, and come first.</translation>
    </message>
    <message>
        <source>instead of the composite figures the round already has</source>
        <translation>instead of the composite figures the round already has</translation>
    </message>
    <message>
        <source>Name a file, or give --known.</source>
        <translation>Name a file, or give --known.</translation>
    </message>
    <message>
        <source>do it without being asked</source>
        <translation>do it without being asked</translation>
    </message>
    <message>
        <source>those that come with the program, instead of a file</source>
        <translation>those that come with the program, instead of a file</translation>
    </message>
    <message>
        <source>Shows the published means and which a round is held against, or chooses another.</source>
        <translation>Shows the published means and which a round is held against, or chooses another.</translation>
    </message>
    <message>
        <source>hold the round against the means of this year; “newest”: by the rule again</source>
        <translation>hold the round against the means of this year; “newest”: by the rule again</translation>
    </message>
    <message>
        <source>with --use: of this service type, instead of the whole country</source>
        <translation>with --use: of this service type, instead of the whole country</translation>
    </message>
    <message>
        <source>Shows how many were invited and who says so, or writes a unit&apos;s number by hand.</source>
        <translation>Shows how many were invited and who says so, or writes a unit&apos;s number by hand.</translation>
    </message>
    <message>
        <source>the unit N is written for: the people directly in it</source>
        <translation>the unit N is written for: the people directly in it</translation>
    </message>
    <message>
        <source>remove the number written by hand; the unit list&apos;s comes back</source>
        <translation>remove the number written by hand; the unit list&apos;s comes back</translation>
    </message>
    <message>
        <source>Shows units that are new or gone since the round before, and how they are linked.</source>
        <translation>Shows units that are new or gone since the round before, and how they are linked.</translation>
    </message>
    <message>
        <source>Says which unit or units of the round before a unit was.</source>
        <translation>Says which unit or units of the round before a unit was.</translation>
    </message>
    <message>
        <source>what happened; without it, same</source>
        <translation>what happened; without it, same</translation>
    </message>
    <message>
        <source>a note that is shown with the comparison</source>
        <translation>a note that is shown with the comparison</translation>
    </message>
    <message>
        <source>Forgets what was said of a unit and the round before.</source>
        <translation>Forgets what was said of a unit and the round before.</translation>
    </message>
    <message>
        <source>Deletes a round with its units and responses, after asking.</source>
        <translation>Deletes a round with its units and responses, after asking.</translation>
    </message>
    <message>
        <source>Takes back the latest import or deletion, after asking.</source>
        <translation>Takes back the latest import or deletion, after asking.</translation>
    </message>
    <message>
        <source>written by hand, %1</source>
        <translation>written by hand, %1</translation>
    </message>
    <message>
        <source>from the unit list</source>
        <translation>from the unit list</translation>
    </message>
    <message>
        <source>from the unit list %1</source>
        <translation>from the unit list %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Invited here</source>
        <translation>Invited here</translation>
    </message>
    <message>
        <source>With sub-units</source>
        <translation>With sub-units</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Round %1 is deleted: %2. %3</source>
        <translation>Round %1 is deleted: %2. %3</translation>
    </message>
    <message>
        <source>Deleted round %1.</source>
        <translation>Deleted round %1.</translation>
    </message>
    <message>
        <source>Done. Everything is as it was before.</source>
        <translation>Done. Everything is as it was before.</translation>
    </message>
    <message>
        <source>Give --unit with a number or with --remove.</source>
        <translation>Give --unit with a number or with --remove.</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>the same unit</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>merged with others</translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation>a part of it</translation>
    </message>
    <message>
        <source>not the same unit</source>
        <translation>not the same unit</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>the same unit? (not decided)</source>
        <translation>the same unit? (not decided)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>Means of</source>
        <translation>Means of</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norway</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>There are no such published means.</source>
        <translation>There are no such published means.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Type “%1” to go on: </source>
        <translation>Type “%1” to go on: </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give --yes to do it without being asked.</source>
        <translation>Nothing was changed. Give --yes to do it without being asked.</translation>
    </message>
    <message>
        <source>%1: %2, %3, sheet %4</source>
        <translation>%1: %2, %3, sheet %4</translation>
    </message>
    <message>
        <source>the sheet of a spreadsheet; without it, the one that looks right</source>
        <translation>the sheet of a spreadsheet; without it, the one that looks right</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>--mapping and --db go together here.</source>
        <translation>--mapping and --db go together here.</translation>
    </message>
    <message>
        <source>The setup “%1” is for another kind of file: %2.</source>
        <translation>The setup “%1” is for another kind of file: %2.</translation>
    </message>
    <message>
        <source>a setup saved in DB: how the file is to be read</source>
        <translation>a setup saved in DB: how the file is to be read</translation>
    </message>
    <message>
        <source>the Faktorbenk file that has the setup</source>
        <translation>the Faktorbenk file that has the setup</translation>
    </message>
    <message>
        <source>one unit</source>
        <translation>one unit</translation>
    </message>
    <message>
        <source>every unit, with a list of contents and what is hidden</source>
        <translation>every unit, with a list of contents and what is hidden</translation>
    </message>
    <message>
        <source>the language of the files; without it, the user&apos;s</source>
        <translation>the language of the files; without it, the user&apos;s</translation>
    </message>
    <message>
        <source>the file for one unit, the folder for all</source>
        <translation>the file for one unit, the folder for all</translation>
    </message>
    <message>
        <source>go on with an export of all units that was stopped</source>
        <translation>go on with an export of all units that was stopped</translation>
    </message>
    <message>
        <source>replace files that are there already</source>
        <translation>replace files that are there already</translation>
    </message>
    <message>
        <source>Makes an Excel workbook of a unit, or of every unit and of all together.</source>
        <translation>Makes an Excel workbook of a unit, or of every unit and of all together.</translation>
    </message>
    <message>
        <source>Files made: %1. Made earlier: %2. Hidden units without a file: %3. Failed: %4.</source>
        <translation>Files made: %1. Made earlier: %2. Hidden units without a file: %3. Failed: %4.</translation>
    </message>
    <message>
        <source>Say either --unit CODE or --all.</source>
        <translation>Say either --unit CODE or --all.</translation>
    </message>
    <message>
        <source>--resume goes with --all.</source>
        <translation>--resume goes with --all.</translation>
    </message>
    <message>
        <source>Makes a PowerPoint presentation of a unit, or of every unit.</source>
        <translation>Makes a PowerPoint presentation of a unit, or of every unit.</translation>
    </message>
    <message>
        <source>a presentation whose look the slides take; its own slides are left out</source>
        <translation>a presentation whose look the slides take; its own slides are left out</translation>
    </message>
    <message>
        <source>Deleted the setup “%1”.</source>
        <translation>Deleted the setup “%1”.</translation>
    </message>
    <message>
        <source>Lists the setups that were saved from the import window, or deletes one.</source>
        <translation>Lists the setups that were saved from the import window, or deletes one.</translation>
    </message>
    <message>
        <source>delete the setup of this name; what was read in with it stays</source>
        <translation>delete the setup of this name; what was read in with it stays</translation>
    </message>
    <message>
        <source>Makes files of every unit in several formats at once, with one list of contents.</source>
        <translation>Makes files of every unit in several formats at once, with one list of contents.</translation>
    </message>
    <message>
        <source>which, with commas between: xlsx,pptx; without it, all there are</source>
        <translation>which, with commas between: xlsx,pptx; without it, all there are</translation>
    </message>
    <message>
        <source>the folder</source>
        <translation>the folder</translation>
    </message>
    <message>
        <source>the size of the paper; without it, a4</source>
        <translation>the size of the paper; without it, a4</translation>
    </message>
    <message>
        <source>the file to make</source>
        <translation>the file to make</translation>
    </message>
    <message>
        <source>Makes a calendar of the deadlines and follow-ups in a unit&apos;s plan, or in every unit&apos;s.</source>
        <translation>Makes a calendar of the deadlines and follow-ups in a unit&apos;s plan, or in every unit&apos;s.</translation>
    </message>
    <message>
        <source>Makes a PDF report of a unit, or of every unit, to be read or printed.</source>
        <translation>Makes a PDF report of a unit, or of every unit, to be read or printed.</translation>
    </message>
    <message>
        <source>Makes a PDF of a unit&apos;s plan, one paper at a time; of an empty plan, a form to be filled in by hand.</source>
        <translation>Makes a PDF of a unit&apos;s plan, one paper at a time; of an empty plan, a form to be filled in by hand.</translation>
    </message>
    <message>
        <source>Makes a PDF poster about the survey, to be put up before it.</source>
        <translation>Makes a PDF poster about the survey, to be put up before it.</translation>
    </message>
    <message>
        <source>the Faktorbenk file that knows the municipality; without it, there is room to write</source>
        <translation>the Faktorbenk file that knows the municipality; without it, there is room to write</translation>
    </message>
    <message>
        <source>The plan of %1 has no deadline and no follow-up to come, so there is no calendar.</source>
        <translation>The plan of %1 has no deadline and no follow-up to come, so there is no calendar.</translation>
    </message>
    <message>
        <source>what the factors are called; professional is the default</source>
        <translation>what the factors are called; professional is the default</translation>
    </message>
    <message>
        <source>Shows what is different since a day: goals, measures, follow-ups and reports in the plans, and what was read in, handed out, hidden or shown. No figures.</source>
        <translation>Shows what is different since a day: goals, measures, follow-ups and reports in the plans, and what was read in, handed out, hidden or shown. No figures.</translation>
    </message>
    <message>
        <source>the day, for example 2026-10-01</source>
        <translation>the day, for example 2026-10-01</translation>
    </message>
    <message>
        <source>one unit with what is below it; without it, the whole municipality</source>
        <translation>one unit with what is below it; without it, the whole municipality</translation>
    </message>
    <message>
        <source>for whom; staff does not see who wrote, how the work is prepared or what is hidden</source>
        <translation>for whom; staff does not see who wrote, how the work is prepared or what is hidden</translation>
    </message>
    <message>
        <source>the form to print; without it, the action plan. my-plan is the leader&apos;s own notes, which no other file has</source>
        <translation>the form to print; without it, the action plan. my-plan is the leader&apos;s own notes, which no other file has</translation>
    </message>
    <message>
        <source>--since: a day, for example 2026-10-01.</source>
        <translation>--since: a day, for example 2026-10-01.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Nothing has changed since then.</translation>
    </message>
</context>
<context>
    <name>CrossPage</name>
    <message>
        <source>The analysis cross</source>
        <translation>The analysis cross</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>Count for</translation>
    </message>
    <message>
        <source>Who puts in the strokes</source>
        <translation>Who puts in the strokes</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>New session</translation>
    </message>
    <message>
        <source>What makes us score well</source>
        <translation>What makes us score well</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Why it matters</translation>
    </message>
    <message>
        <source>Summary: which factors do we want to work on?</source>
        <translation>Summary: which factors do we want to work on?</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>How the meeting goes</translation>
    </message>
    <message>
        <source>In a side of the cross the keys 1–9 count a stroke for the factor, 0 for the tenth; with Shift they take one away. Enter makes the next line, Alt with an arrow or the dots beside it move it, Delete in an empty line removes it.</source>
        <translation>In a side of the cross the keys 1–9 count a stroke for the factor, 0 for the tenth; with Shift they take one away. Enter makes the next line, Alt with an arrow or the dots beside it move it, Delete in an empty line removes it.</translation>
    </message>
</context>
<context>
    <name>DistributionPage</name>
    <message>
        <source>How the answers fall</source>
        <translation>How the answers fall</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document</source>
        <translation>The table as text for a spreadsheet or a document</translation>
    </message>
</context>
<context>
    <name>DistributionPanel</name>
    <message>
        <source>How the answers fall</source>
        <translation>How the answers fall</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name and where it lies.</source>
        <translation>There is no file %1. Check the name and where it lies.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 is empty. Export it once more.</source>
        <translation>%1 is empty. Export it once more.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Divide it into several files.</source>
        <translation>%1 is larger than %2 MiB. Divide it into several files.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and try again.</source>
        <translation>%1 is protected by a password. Save it without one and try again.</translation>
    </message>
    <message>
        <source>%1 has characters that cannot be read. Save it as CSV in UTF-8.</source>
        <translation>%1 has characters that cannot be read. Save it as CSV in UTF-8.</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved, or the network drive may be away.</source>
        <translation>There is no file %1. It may have been moved, or the network drive may be away.</translation>
    </message>
    <message>
        <source>%1 is not a Faktorbenk file. It has not been changed.</source>
        <translation>%1 is not a Faktorbenk file. It has not been changed.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Faktorbenk (file version %2, this program knows %3). Install the newer version. The file has not been changed.</source>
        <translation>%1 was made by a newer version of Faktorbenk (file version %2, this program knows %3). Install the newer version. The file has not been changed.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Use a backup copy. The file has not been changed.</source>
        <translation>%1 is damaged (%2). Use a backup copy. The file has not been changed.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>%1 is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>%1 is read-only, so nothing was saved. Copy it to a place where you may write.</source>
        <translation>%1 is read-only, so nothing was saved. Copy it to a place where you may write.</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name.</source>
        <translation>There is already a file %1. Choose another name.</translation>
    </message>
    <message>
        <source>%1 cannot be opened or made here: %2. Choose another folder.</source>
        <translation>%1 cannot be opened or made here: %2. Choose another folder.</translation>
    </message>
    <message>
        <source>Something went wrong with %1: %2. Nothing was changed.</source>
        <translation>Something went wrong with %1: %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not changed. Make room and try again.</source>
        <translation>The disk is full, so %1 was not changed. Make room and try again.</translation>
    </message>
    <message>
        <source>No header row was found. The first row must name the columns.</source>
        <translation>No header row was found. The first row must name the columns.</translation>
    </message>
    <message>
        <source>No columns with answers were found. They are called F1_1, F1_2 and so on.</source>
        <translation>No columns with answers were found. They are called F1_1, F1_2 and so on.</translation>
    </message>
    <message>
        <source>No column tells which unit a row belongs to. Call it Enhetskode or Enhet.</source>
        <translation>No column tells which unit a row belongs to. Call it Enhetskode or Enhet.</translation>
    </message>
    <message>
        <source>No column has the units&apos; codes. Call it Enhetskode.</source>
        <translation>No column has the units&apos; codes. Call it Enhetskode.</translation>
    </message>
    <message>
        <source>No column tells which round this is. Name the round when you import.</source>
        <translation>No column tells which round this is. Name the round when you import.</translation>
    </message>
    <message>
        <source>Not one row has an answer.</source>
        <translation>Not one row has an answer.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 are the same statement. Remove one of them.</source>
        <translation>The columns %1 and %2 are the same statement. Remove one of them.</translation>
    </message>
    <message>
        <source>Factor %1 has %2 columns; the most is %3.</source>
        <translation>Factor %1 has %2 columns; the most is %3.</translation>
    </message>
    <message>
        <source>The file has %1 columns; the most is %2.</source>
        <translation>The file has %1 columns; the most is %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed.</source>
        <translation>A quotation mark opens here and is never closed.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header row has %2.</source>
        <translation>The row has %1 cells, the header row has %2.</translation>
    </message>
    <message>
        <source>No columns with means were found. They are called F1 to F10.</source>
        <translation>No columns with means were found. They are called F1 to F10.</translation>
    </message>
    <message>
        <source>This does not look like %1; it looks like %2.</source>
        <translation>This does not look like %1; it looks like %2.</translation>
    </message>
    <message>
        <source>“%1” is not an answer. An answer is 1 to 5, or empty.</source>
        <translation>“%1” is not an answer. An answer is 1 to 5, or empty.</translation>
    </message>
    <message>
        <source>The row has answers, but no unit.</source>
        <translation>The row has answers, but no unit.</translation>
    </message>
    <message>
        <source>The row has answers, but no round.</source>
        <translation>The row has answers, but no round.</translation>
    </message>
    <message>
        <source>Unit %1 lies below %2 here, but below %3 earlier in the file.</source>
        <translation>Unit %1 lies below %2 here, but below %3 earlier in the file.</translation>
    </message>
    <message>
        <source>Unit %1 is called “%2” here, but “%3” earlier; the first name is used.</source>
        <translation>Unit %1 is called “%2” here, but “%3” earlier; the first name is used.</translation>
    </message>
    <message>
        <source>Unit %1 is of type “%2” here, but “%3” earlier; the first is used.</source>
        <translation>Unit %1 is of type “%2” here, but “%3” earlier; the first is used.</translation>
    </message>
    <message>
        <source>“%1” is not a number of people. Write a whole number, or leave it empty.</source>
        <translation>“%1” is not a number of people. Write a whole number, or leave it empty.</translation>
    </message>
    <message>
        <source>Unit %1 already stands in row %2.</source>
        <translation>Unit %1 already stands in row %2.</translation>
    </message>
    <message>
        <source>Unit %1 lies below itself. Correct its parent.</source>
        <translation>Unit %1 lies below itself. Correct its parent.</translation>
    </message>
    <message>
        <source>Unit %1 lies below %2, which has no row of its own; it was made.</source>
        <translation>Unit %1 lies below %2, which has no row of its own; it was made.</translation>
    </message>
    <message>
        <source>“%1” is not a mean. Write a number from 1.0 to 5.0, or leave it empty.</source>
        <translation>“%1” is not a mean. Write a number from 1.0 to 5.0, or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” is not a year.</source>
        <translation>“%1” is not a year.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2023-03-23.</source>
        <translation>“%1” is not a date. Write it like 2023-03-23.</translation>
    </message>
    <message>
        <source>“%1” is not a level. Write “nasjonal” or “tjeneste”.</source>
        <translation>“%1” is not a level. Write “nasjonal” or “tjeneste”.</translation>
    </message>
    <message>
        <source>The row is about a service type, but does not say which.</source>
        <translation>The row is about a service type, but does not say which.</translation>
    </message>
    <message>
        <source>The row does not say where its figures come from.</source>
        <translation>The row does not say where its figures come from.</translation>
    </message>
    <message>
        <source>The same level, service type and year already stand in row %4 (%1, %2, %3).</source>
        <translation>The same level, service type and year already stand in row %4 (%1, %2, %3).</translation>
    </message>
    <message>
        <source>“%1” is too long for a category.</source>
        <translation>“%1” is too long for a category.</translation>
    </message>
    <message>
        <source>%1 has more than %2 different values. Is it the right column?</source>
        <translation>%1 has more than %2 different values. Is it the right column?</translation>
    </message>
    <message>
        <source>The column %1 is not used; nothing of it is stored.</source>
        <translation>The column %1 is not used; nothing of it is stored.</translation>
    </message>
    <message>
        <source>Rows without an answer, which do not count: %1.</source>
        <translation>Rows without an answer, which do not count: %1.</translation>
    </message>
    <message>
        <source>Rows with faults that were left out: %1.</source>
        <translation>Rows with faults that were left out: %1.</translation>
    </message>
    <message>
        <source>Units that are not in the unit list: %1 (%2).</source>
        <translation>Units that are not in the unit list: %1 (%2).</translation>
    </message>
    <message>
        <source>The round %1 already has responses. Choose whether to replace them or to add to them.</source>
        <translation>The round %1 already has responses. Choose whether to replace them or to add to them.</translation>
    </message>
    <message>
        <source>The round %1 has no responses yet. Import them first.</source>
        <translation>The round %1 has no responses yet. Import them first.</translation>
    </message>
    <message>
        <source>What %1 contains is already in the round %2 (imported %3). Choose to replace if you mean to import it again.</source>
        <translation>What %1 contains is already in the round %2 (imported %3). Choose to replace if you mean to import it again.</translation>
    </message>
    <message>
        <source>The statements differ from those that the round %1 has.</source>
        <translation>The statements differ from those that the round %1 has.</translation>
    </message>
    <message>
        <source>%1 has the same content as another of the files.</source>
        <translation>%1 has the same content as another of the files.</translation>
    </message>
    <message>
        <source>%1 has no results yet. Import a response export first.</source>
        <translation>%1 has no results yet. Import a response export first.</translation>
    </message>
    <message>
        <source>There is no round called %1.</source>
        <translation>There is no round called %1.</translation>
    </message>
    <message>
        <source>There is no unit with the code %1.</source>
        <translation>There is no unit with the code %1.</translation>
    </message>
    <message>
        <source>The floor cannot be %1. It is at least 3.</source>
        <translation>The floor cannot be %1. It is at least 3.</translation>
    </message>
    <message>
        <source>Say why the floor is changed; the reason is kept in the file.</source>
        <translation>Say why the floor is changed; the reason is kept in the file.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>The program is not whole: %1 is missing. Install it again.</source>
        <translation>The program is not whole: %1 is missing. Install it again.</translation>
    </message>
    <message>
        <source>a response export</source>
        <translation>a response export</translation>
    </message>
    <message>
        <source>a unit list</source>
        <translation>a unit list</translation>
    </message>
    <message>
        <source>published means</source>
        <translation>published means</translation>
    </message>
    <message>
        <source>a composite report</source>
        <translation>a composite report</translation>
    </message>
    <message>
        <source>The single responses of the round %1 have been removed, so nothing can be added to it and its units cannot be arranged anew. It can still be replaced.</source>
        <translation>The single responses of the round %1 have been removed, so nothing can be added to it and its units cannot be arranged anew. It can still be replaced.</translation>
    </message>
    <message>
        <source>Not one row tells of a unit.</source>
        <translation>Not one row tells of a unit.</translation>
    </message>
    <message>
        <source>“%1” is not a share. A share is 0 to 100 percent, or empty.</source>
        <translation>“%1” is not a share. A share is 0 to 100 percent, or empty.</translation>
    </message>
    <message>
        <source>Unit %1: fewer people are said to be invited than have answered, so its response rate is unknown.</source>
        <translation>Unit %1: fewer people are said to be invited than have answered, so its response rate is unknown.</translation>
    </message>
    <message>
        <source>No column tells how many have answered in each unit, so no figures can be shown. Call it Svar.</source>
        <translation>No column tells how many have answered in each unit, so no figures can be shown. Call it Svar.</translation>
    </message>
    <message>
        <source>Unit %1: how many have answered is not given, so its figures will not be shown.</source>
        <translation>Unit %1: how many have answered is not given, so its figures will not be shown.</translation>
    </message>
    <message>
        <source>Unit %1: more have answered in its sub-units together than in the unit itself. As long as that is so, its figures will not be shown.</source>
        <translation>Unit %1: more have answered in its sub-units together than in the unit itself. As long as that is so, its figures will not be shown.</translation>
    </message>
    <message>
        <source>The shares of factor %1 do not add up to 100 percent, so they are left out.</source>
        <translation>The shares of factor %1 do not add up to 100 percent, so they are left out.</translation>
    </message>
    <message>
        <source>The shares of factor %1 do not fit its mean, so they are left out.</source>
        <translation>The shares of factor %1 do not fit its mean, so they are left out.</translation>
    </message>
    <message>
        <source>The round %1 has responses too. Units that have responses are computed from them; the composite report is used for the others.</source>
        <translation>The round %1 has responses too. Units that have responses are computed from them; the composite report is used for the others.</translation>
    </message>
    <message>
        <source>The round %1 already has figures from a composite report. Choose to replace them if you mean to.</source>
        <translation>The round %1 already has figures from a composite report. Choose to replace them if you mean to.</translation>
    </message>
    <message>
        <source>There is nothing to undo: only the latest import or deletion can be taken back.</source>
        <translation>There is nothing to undo: only the latest import or deletion can be taken back.</translation>
    </message>
    <message>
        <source>There is no round before %1 to compare units with.</source>
        <translation>There is no round before %1 to compare units with.</translation>
    </message>
    <message>
        <source>Unit %1: choose at least two earlier units for a merger, and exactly one otherwise.</source>
        <translation>Unit %1: choose at least two earlier units for a merger, and exactly one otherwise.</translation>
    </message>
    <message>
        <source>Unit %1: the earlier units lie inside one another, so they cannot be added up.</source>
        <translation>Unit %1: the earlier units lie inside one another, so they cannot be added up.</translation>
    </message>
    <message>
        <source>A field holds %1 characters; this text has %2. Shorten it, or divide it.</source>
        <translation>A field holds %1 characters; this text has %2. Shorten it, or divide it.</translation>
    </message>
    <message>
        <source>This value cannot be kept here (%1).</source>
        <translation>This value cannot be kept here (%1).</translation>
    </message>
    <message>
        <source>Somebody else has written “%1” here in the meantime, so “%2” was not saved. Choose which to keep.</source>
        <translation>Somebody else has written “%1” here in the meantime, so “%2” was not saved. Choose which to keep.</translation>
    </message>
    <message>
        <source>The line has been deleted in the meantime (%1). It can be fetched from the bin.</source>
        <translation>The line has been deleted in the meantime (%1). It can be fetched from the bin.</translation>
    </message>
    <message>
        <source>This is there already (%1).</source>
        <translation>This is there already (%1).</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>This cannot be undone: %1 was changed since by another program.</source>
        <translation>This cannot be undone: %1 was changed since by another program.</translation>
    </message>
    <message>
        <source>%2 on %3 has had %1 open for writing since %4. You can read it, and write when it is free.</source>
        <translation>%2 on %3 has had %1 open for writing since %4. You can read it, and write when it is free.</translation>
    </message>
    <message>
        <source>%1 is neither a table of text nor a spreadsheet. Save it as XLSX, ODS or CSV in the spreadsheet program.</source>
        <translation>%1 is neither a table of text nor a spreadsheet. Save it as XLSX, ODS or CSV in the spreadsheet program.</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls). Open it in a spreadsheet program and save it as XLSX.</source>
        <translation>%1 is an old Excel file (.xls). Open it in a spreadsheet program and save it as XLSX.</translation>
    </message>
    <message>
        <source>%1 is in the format %2, which cannot be read here. Save it as XLSX, ODS or CSV.</source>
        <translation>%1 is in the format %2, which cannot be read here. Save it as XLSX, ODS or CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Export it once more, or open it in a spreadsheet program and save it under another name.</source>
        <translation>%1 is damaged (%2). Export it once more, or open it in a spreadsheet program and save it under another name.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than a survey can be, so it was not read. Save it as CSV, or divide it into several files.</source>
        <translation>%1 unpacks to more than a survey can be, so it was not read. Save it as CSV, or divide it into several files.</translation>
    </message>
    <message>
        <source>%1 has no sheet called “%2”. It has: %3.</source>
        <translation>%1 has no sheet called “%2”. It has: %3.</translation>
    </message>
    <message>
        <source>The cell shows “%1” instead of a value. Correct it in the spreadsheet and save again.</source>
        <translation>The cell shows “%1” instead of a value. Correct it in the spreadsheet and save again.</translation>
    </message>
    <message>
        <source>The sheet %1 is read. The file also has: %2.</source>
        <translation>The sheet %1 is read. The file also has: %2.</translation>
    </message>
    <message>
        <source>%1 and %3 are both unit lists for %2. Leave one of them out, or name another round for it.</source>
        <translation>%1 and %3 are both unit lists for %2. Leave one of them out, or name another round for it.</translation>
    </message>
    <message>
        <source>The saved setup “%1” is for another kind of file: %2.</source>
        <translation>The saved setup “%1” is for another kind of file: %2.</translation>
    </message>
    <message>
        <source>There is no saved setup called “%1”. Saved are: %2.</source>
        <translation>There is no saved setup called “%1”. Saved are: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 is there already. Nothing was written over it.</source>
        <translation>%1 is there already. Nothing was written over it.</translation>
    </message>
    <message>
        <source>The figures of %1 are hidden, so there is nothing to make a file of.</source>
        <translation>The figures of %1 are hidden, so there is nothing to make a file of.</translation>
    </message>
    <message>
        <source>An export to %1 was stopped half-way. Go on with it, or choose another folder.</source>
        <translation>An export to %1 was stopped half-way. Go on with it, or choose another folder.</translation>
    </message>
    <message>
        <source>The export that was stopped in %1 was another: its choices or its figures were not these. Choose another folder.</source>
        <translation>The export that was stopped in %1 was another: its choices or its figures were not these. Choose another folder.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a template: it is not a PowerPoint presentation that can be read.</source>
        <translation>%1 cannot be used as a template: it is not a PowerPoint presentation that can be read.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a template: it has no slide layout with a title.</source>
        <translation>%1 cannot be used as a template: it has no slide layout with a title.</translation>
    </message>
    <message>
        <source>%2 on %3 has taken over %1, so nothing is saved from here until it is free again.</source>
        <translation>%2 on %3 has taken over %1, so nothing is saved from here until it is free again.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>How did we work, and what do we take with us to the next round?</source>
        <translation>How did we work, and what do we take with us to the next round?</translation>
    </message>
    <message>
        <source>Our own process</source>
        <translation>Our own process</translation>
    </message>
    <message>
        <source>A moment for reflection</source>
        <translation>A moment for reflection</translation>
    </message>
    <message>
        <source>Reflection cards</source>
        <translation>Reflection cards</translation>
    </message>
    <message>
        <source>Questions to talk about, two and two or all together. There is no right answer.</source>
        <translation>Questions to talk about, two and two or all together. There is no right answer.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Cards on the factor</source>
        <translation>Cards on the factor</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Draw a card</source>
        <translation>Draw a card</translation>
    </message>
</context>
<context>
    <name>ExportAllDialog</name>
    <message>
        <source>Make files of all units</source>
        <translation>Make files of all units</translation>
    </message>
    <message>
        <source>Which files shall be made?</source>
        <translation>Which files shall be made?</translation>
    </message>
    <message>
        <source>They lie in one folder, with a list of contents and of what is hidden. You can stop, and go on later.</source>
        <translation>They lie in one folder, with a list of contents and of what is hidden. You can stop, and go on later.</translation>
    </message>
</context>
<context>
    <name>ExportLists</name>
    <message>
        <source>Composite report %1</source>
        <translation>Composite report %1</translation>
    </message>
    <message>
        <source>Contents (%1)</source>
        <translation>Contents (%1)</translation>
    </message>
    <message>
        <source>What is hidden (%1)</source>
        <translation>What is hidden (%1)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why there is no file</source>
        <translation>Why there is no file</translation>
    </message>
    <message>
        <source>the plan has no date to come</source>
        <translation>the plan has no date to come</translation>
    </message>
    <message>
        <source>Deadlines of all units %1</source>
        <translation>Deadlines of all units %1</translation>
    </message>
    <message>
        <source>File (%1)</source>
        <translation>File (%1)</translation>
    </message>
</context>
<context>
    <name>Factor</name>
    <message>
        <source>Intrinsic motivation</source>
        <translation>Intrinsic motivation</translation>
    </message>
    <message>
        <source>Task motivation</source>
        <translation>Task motivation</translation>
    </message>
    <message>
        <source>Motivation that lies in the tasks themselves</source>
        <translation>Motivation that lies in the tasks themselves</translation>
    </message>
    <message>
        <source>Self-efficacy</source>
        <translation>Self-efficacy</translation>
    </message>
    <message>
        <source>Confidence in one&apos;s own competence at work and in being able to master it</source>
        <translation>Confidence in one&apos;s own competence at work and in being able to master it</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomy</translation>
    </message>
    <message>
        <source>Experienced independence</source>
        <translation>Experienced independence</translation>
    </message>
    <message>
        <source>Being trusted, and having room to work independently</source>
        <translation>Being trusted, and having room to work independently</translation>
    </message>
    <message>
        <source>Use of competence</source>
        <translation>Use of competence</translation>
    </message>
    <message>
        <source>Competence mobilisation</source>
        <translation>Competence mobilisation</translation>
    </message>
    <message>
        <source>Getting to use one&apos;s own competence</source>
        <translation>Getting to use one&apos;s own competence</translation>
    </message>
    <message>
        <source>Mastery-oriented leadership</source>
        <translation>Mastery-oriented leadership</translation>
    </message>
    <message>
        <source>Mastery leadership</source>
        <translation>Mastery leadership</translation>
    </message>
    <message>
        <source>Leadership that helps employees become as good as they can be, each from where they stand</source>
        <translation>Leadership that helps employees become as good as they can be, each from where they stand</translation>
    </message>
    <message>
        <source>Role clarity</source>
        <translation>Role clarity</translation>
    </message>
    <message>
        <source>Clear expectations of what the role is and is not</source>
        <translation>Clear expectations of what the role is and is not</translation>
    </message>
    <message>
        <source>Relevant competence development</source>
        <translation>Relevant competence development</translation>
    </message>
    <message>
        <source>Opportunities to develop competence that matters for the job</source>
        <translation>Opportunities to develop competence that matters for the job</translation>
    </message>
    <message>
        <source>Willingness to be flexible</source>
        <translation>Willingness to be flexible</translation>
    </message>
    <message>
        <source>Willingness to be flexible, above all in the way one works</source>
        <translation>Willingness to be flexible, above all in the way one works</translation>
    </message>
    <message>
        <source>Mastery climate</source>
        <translation>Mastery climate</translation>
    </message>
    <message>
        <source>A culture for working together, learning and making each other good</source>
        <translation>A culture for working together, learning and making each other good</translation>
    </message>
    <message>
        <source>Prosocial motivation</source>
        <translation>Prosocial motivation</translation>
    </message>
    <message>
        <source>Motivation to be of use</source>
        <translation>Motivation to be of use</translation>
    </message>
    <message>
        <source>The wish to contribute to what others want to achieve</source>
        <translation>The wish to contribute to what others want to achieve</translation>
    </message>
    <message>
        <source>What would it take for more of us to score higher on this factor?</source>
        <translation>What would it take for more of us to score higher on this factor?</translation>
    </message>
</context>
<context>
    <name>FactorPage</name>
    <message>
        <source>Mean, on a scale from 1 to 5</source>
        <translation>Mean, on a scale from 1 to 5</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>What the unit is compared with, and how the answers fall where it is shown</source>
        <translation>What the unit is compared with, and how the answers fall where it is shown</translation>
    </message>
</context>
<context>
    <name>FaultsStep</name>
    <message>
        <source>Show only rows with this text</source>
        <translation>Show only rows with this text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which to show</source>
        <translation>Which to show</translation>
    </message>
    <message>
        <source>Save the list as CSV…</source>
        <translation>Save the list as CSV…</translation>
    </message>
    <message>
        <source>Faults and warnings</source>
        <translation>Faults and warnings</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 above</source>
        <translation>%1 above</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 below</translation>
    </message>
    <message>
        <source>within the margin of error</source>
        <translation>within the margin of error</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3)</source>
        <translation>%1 of %2 answered (%3)</translation>
    </message>
    <message>
        <source>%1 answered; the number of people invited is unknown</source>
        <translation>%1 answered; the number of people invited is unknown</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 (invited unknown)</source>
        <translation>%1 (invited unknown)</translation>
    </message>
    <message>
        <source>Percent of answers, not of people</source>
        <translation>Percent of answers, not of people</translation>
    </message>
    <message>
        <source>%1 answered; fewer are said to have been invited, so the response rate is unknown</source>
        <translation>%1 answered; fewer are said to have been invited, so the response rate is unknown</translation>
    </message>
    <message>
        <source>%1 · from a composite report</source>
        <translation>%1 · from a composite report</translation>
    </message>
</context>
<context>
    <name>FilesStep</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Saved setup</source>
        <translation>Saved setup</translation>
    </message>
    <message>
        <source>Use the saved setup</source>
        <translation>Use the saved setup</translation>
    </message>
    <message>
        <source>What the file is</source>
        <translation>What the file is</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Row with the headers</source>
        <translation>Row with the headers</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>Name for this setup</source>
        <translation>Name for this setup</translation>
    </message>
    <message>
        <source>Save the setup</source>
        <translation>Save the setup</translation>
    </message>
    <message>
        <source>Saved setups:</source>
        <translation>Saved setups:</translation>
    </message>
    <message>
        <source>Saved setups</source>
        <translation>Saved setups</translation>
    </message>
    <message>
        <source>Delete this setup</source>
        <translation>Delete this setup</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Put it back</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>From results to something better</source>
        <translation>From results to something better</translation>
    </message>
    <message>
        <source>Faktorbenk shows what your employees answered in the 10-FAKTOR survey, unit by unit, and helps each workplace talk about it. Nobody can see what a single person answered: small groups are never shown.</source>
        <translation>Faktorbenk shows what your employees answered in the 10-FAKTOR survey, unit by unit, and helps each workplace talk about it. Nobody can see what a single person answered: small groups are never shown.</translation>
    </message>
    <message>
        <source>Open the sample municipality</source>
        <translation>Open the sample municipality</translation>
    </message>
    <message>
        <source>Fjordvik is invented; look around as you like.</source>
        <translation>Fjordvik is invented; look around as you like.</translation>
    </message>
    <message>
        <source>When you have received your own answers.</source>
        <translation>When you have received your own answers.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Open file…</translation>
    </message>
    <message>
        <source>When a colleague has made the file already.</source>
        <translation>When a colleague has made the file already.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>New file from results…</source>
        <translation>New file from results…</translation>
    </message>
    <message>
        <source>Only decides what a file opens with, not what you can see.</source>
        <translation>Only decides what a file opens with, not what you can see.</translation>
    </message>
</context>
<context>
    <name>FloorForm</name>
    <message>
        <source>Fewest answers for figures</source>
        <translation>Fewest answers for figures</translation>
    </message>
    <message>
        <source>… for distributions</source>
        <translation>… for distributions</translation>
    </message>
    <message>
        <source>Fewest answers for distributions</source>
        <translation>Fewest answers for distributions</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Why it is changed</translation>
    </message>
    <message>
        <source>Kept in the file with the date</source>
        <translation>Kept in the file with the date</translation>
    </message>
    <message>
        <source>Handed out under a higher floor</source>
        <translation>Handed out under a higher floor</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>FloorPage</name>
    <message>
        <source>Anonymity</source>
        <translation>Anonymity</translation>
    </message>
    <message>
        <source>Change the floor…</source>
        <translation>Change the floor…</translation>
    </message>
    <message>
        <source>Changes of the floor</source>
        <translation>Changes of the floor</translation>
    </message>
    <message>
        <source>It has never been changed in this file.</source>
        <translation>It has never been changed in this file.</translation>
    </message>
    <message>
        <source>What is promised to those who answered</source>
        <translation>What is promised to those who answered</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Put these dates in</source>
        <translation>Put these dates in</translation>
    </message>
    <message>
        <source>There are no characteristics to assess yet; they are written on the road map. A follow-up can be held without them.</source>
        <translation>There are no characteristics to assess yet; they are written on the road map. A follow-up can be held without them.</translation>
    </message>
    <message>
        <source>To what degree do we practise the characteristics now? Keys 1 to 5 assess, from very small to very large; 0 is not assessed. Space ticks who was there, Enter writes, and on a goal shows its factor; Ctrl+Delete takes a follow-up away.</source>
        <translation>To what degree do we practise the characteristics now? Keys 1 to 5 assess, from very small to very large; 0 is not assessed. Space ticks who was there, Enter writes, and on a goal shows its factor; Ctrl+Delete takes a follow-up away.</translation>
    </message>
</context>
<context>
    <name>GroupFields</name>
    <message>
        <source>Name and roles</source>
        <translation>Name and roles</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Remove the group</translation>
    </message>
    <message>
        <source>Session (night shift, day shift …)</source>
        <translation>Session (night shift, day shift …)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Date of the session</translation>
    </message>
    <message>
        <source>People in the group</source>
        <translation>People in the group</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Chair and timekeeper</source>
        <translation>Chair and timekeeper</translation>
    </message>
    <message>
        <source>Keeper of the broad view</source>
        <translation>Keeper of the broad view</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Groups of three to eight work best: everybody gets to speak, and nobody is alone with a view.</source>
        <translation>Groups of three to eight work best: everybody gets to speak, and nobody is alone with a view.</translation>
    </message>
</context>
<context>
    <name>HeatMapPage</name>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorted</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Write as table…</source>
        <translation>Write as table…</translation>
    </message>
    <message>
        <source>A CSV file for representatives, with why in plain words</source>
        <translation>A CSV file for representatives, with why in plain words</translation>
    </message>
    <message>
        <source>Write as text…</source>
        <translation>Write as text…</translation>
    </message>
    <message>
        <source>A text for representatives, with why in plain words</source>
        <translation>A text for representatives, with why in plain words</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Nothing is hidden in this round: every group is large enough.</source>
        <translation>Nothing is hidden in this round: every group is large enough.</translation>
    </message>
    <message>
        <source>No line of the list matches. Choose to see all of it, or search for something else.</source>
        <translation>No line of the list matches. Choose to see all of it, or search for something else.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>What you have corrected is not saved. Leave all the same?</source>
        <translation>What you have corrected is not saved. Leave all the same?</translation>
    </message>
    <message>
        <source>Go on with the import</source>
        <translation>Go on with the import</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>Unit above</source>
        <translation>Unit above</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Service type</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Percentage of full-time</source>
        <translation>Percentage of full-time</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>How many were invited</source>
        <translation>How many were invited</translation>
    </message>
    <message>
        <source>How many answered</source>
        <translation>How many answered</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Date it was read</source>
        <translation>Date it was read</translation>
    </message>
    <message>
        <source>Nation or service</source>
        <translation>Nation or service</translation>
    </message>
    <message>
        <source>Factor %1, statement %2</source>
        <translation>Factor %1, statement %2</translation>
    </message>
    <message>
        <source>Level %1 in the tree</source>
        <translation>Level %1 in the tree</translation>
    </message>
    <message>
        <source>Factor %1, mean</source>
        <translation>Factor %1, mean</translation>
    </message>
    <message>
        <source>Factor %1, shares</source>
        <translation>Factor %1, shares</translation>
    </message>
    <message>
        <source>Response export</source>
        <translation>Response export</translation>
    </message>
    <message>
        <source>Unit list</source>
        <translation>Unit list</translation>
    </message>
    <message>
        <source>Published means</source>
        <translation>Published means</translation>
    </message>
    <message>
        <source>Composite report</source>
        <translation>Composite report</translation>
    </message>
</context>
<context>
    <name>InvitedPage</name>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>How many people belong directly to each unit and were invited. Those of its sub-units are added. What you write comes before the unit list and never changes it; Delete brings the list’s number back.</source>
        <translation>How many people belong directly to each unit and were invited. Those of its sub-units are added. What you write comes before the unit list and never changes it; Delete brings the list’s number back.</translation>
    </message>
    <message>
        <source>Invited, unit by unit</source>
        <translation>Invited, unit by unit</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>the import of responses from %1</source>
        <translation>the import of responses from %1</translation>
    </message>
    <message>
        <source>the import of the composite report %1</source>
        <translation>the import of the composite report %1</translation>
    </message>
    <message>
        <source>the import of the unit list %1</source>
        <translation>the import of the unit list %1</translation>
    </message>
    <message>
        <source>the import of published means from %1</source>
        <translation>the import of published means from %1</translation>
    </message>
    <message>
        <source>the deletion of %1</source>
        <translation>the deletion of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between units of this round and another</source>
        <translation>
            <numerusform>%n link between units of this round and another</numerusform>
            <numerusform>%n links between units of this round and another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of invited written by hand</source>
        <translation>
            <numerusform>%n number of invited written by hand</numerusform>
            <numerusform>%n numbers of invited written by hand</numerusform>
        </translation>
    </message>
    <message>
        <source>With it go %1.</source>
        <translation>With it go %1.</translation>
    </message>
    <message>
        <source>Plans and measures stay as they are. Until the next import it can be undone.</source>
        <translation>Plans and measures stay as they are. Until the next import it can be undone.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>This takes back %1, %2.</source>
        <translation>This takes back %1, %2.</translation>
    </message>
    <message>
        <source>What came with it goes away: %1, with units, responses and whatever was written about it since.</source>
        <translation>What came with it goes away: %1, with units, responses and whatever was written about it since.</translation>
    </message>
    <message>
        <source>%1 gets back what was there before.</source>
        <translation>%1 gets back what was there before.</translation>
    </message>
    <message>
        <source>%1 comes back with all that was in it.</source>
        <translation>%1 comes back with all that was in it.</translation>
    </message>
    <message>
        <source>The published means are again what they were before.</source>
        <translation>The published means are again what they were before.</translation>
    </message>
    <message>
        <source>Plans and measures stay as they are. The undoing itself cannot be undone.</source>
        <translation>Plans and measures stay as they are. The undoing itself cannot be undone.</translation>
    </message>
</context>
<context>
    <name>LaterRound</name>
    <message>
        <source>In the next round, %1: %2</source>
        <translation>In the next round, %1: %2</translation>
    </message>
</context>
<context>
    <name>Lineage</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Until %1: %2</translation>
    </message>
    <message>
        <source>In %1 a part of %2, and compared with all of it</source>
        <translation>In %1 a part of %2, and compared with all of it</translation>
    </message>
    <message>
        <source>In %1 with the code %2</source>
        <translation>In %1 with the code %2</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>with the code %1</translation>
    </message>
    <message>
        <source>In %1 below %2</source>
        <translation>In %1 below %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>below %1</translation>
    </message>
</context>
<context>
    <name>MeasuresPage</name>
    <message>
        <source>Make it a measure in the plan</source>
        <translation>Make it a measure in the plan</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Placed by</translation>
    </message>
    <message>
        <source>the group as one</source>
        <translation>the group as one</translation>
    </message>
    <message>
        <source>Write many ideas before you choose. Arrows move a card from field to field, or drag it; Enter on a card goes to its reason, Enter on a goal to its factor. Alt with the arrows moves an idea, also to another goal. Where several place the same idea under their own names, the mean counts.</source>
        <translation>Write many ideas before you choose. Arrows move a card from field to field, or drag it; Enter on a card goes to its reason, Enter on a goal to its factor. Alt with the arrows moves an idea, also to another goal. Where several place the same idea under their own names, the mean counts.</translation>
    </message>
</context>
<context>
    <name>MeetingGuide</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Group work</translation>
    </message>
    <message>
        <source>When you present the results</source>
        <translation>When you present the results</translation>
    </message>
    <message>
        <source>Roles in each group of three to eight, and how to draw them</source>
        <translation>Roles in each group of three to eight, and how to draw them</translation>
    </message>
    <message>
        <source>Draw the roles another way</source>
        <translation>Draw the roles another way</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Factor chosen</source>
        <translation>Factor chosen</translation>
    </message>
    <message>
        <source>Factor no longer chosen</source>
        <translation>Factor no longer chosen</translation>
    </message>
    <message>
        <source>Chosen factor changed</source>
        <translation>Chosen factor changed</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>Goal set</translation>
    </message>
    <message>
        <source>Goal changed</source>
        <translation>Goal changed</translation>
    </message>
    <message>
        <source>Goal taken away</source>
        <translation>Goal taken away</translation>
    </message>
    <message>
        <source>Future picture changed</source>
        <translation>Future picture changed</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>Measure back from the bin</source>
        <translation>Measure back from the bin</translation>
    </message>
    <message>
        <source>Measure under way</source>
        <translation>Measure under way</translation>
    </message>
    <message>
        <source>Measure done</source>
        <translation>Measure done</translation>
    </message>
    <message>
        <source>Measure stopped</source>
        <translation>Measure stopped</translation>
    </message>
    <message>
        <source>Measure taken up again</source>
        <translation>Measure taken up again</translation>
    </message>
    <message>
        <source>Measure changed</source>
        <translation>Measure changed</translation>
    </message>
    <message>
        <source>Measure deleted</source>
        <translation>Measure deleted</translation>
    </message>
    <message>
        <source>Measure overdue</source>
        <translation>Measure overdue</translation>
    </message>
    <message>
        <source>Follow-up held</source>
        <translation>Follow-up held</translation>
    </message>
    <message>
        <source>Follow-up planned</source>
        <translation>Follow-up planned</translation>
    </message>
    <message>
        <source>Follow-up changed</source>
        <translation>Follow-up changed</translation>
    </message>
    <message>
        <source>Follow-up deleted</source>
        <translation>Follow-up deleted</translation>
    </message>
    <message>
        <source>Step done</source>
        <translation>Step done</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>Step moved</translation>
    </message>
    <message>
        <source>Step no longer done</source>
        <translation>Step no longer done</translation>
    </message>
    <message>
        <source>Analysis cross held</source>
        <translation>Analysis cross held</translation>
    </message>
    <message>
        <source>Preparations changed</source>
        <translation>Preparations changed</translation>
    </message>
    <message>
        <source>Obstacles changed</source>
        <translation>Obstacles changed</translation>
    </message>
    <message>
        <source>Governing documents changed</source>
        <translation>Governing documents changed</translation>
    </message>
    <message>
        <source>Evaluation changed</source>
        <translation>Evaluation changed</translation>
    </message>
    <message>
        <source>%1, distributions %2</source>
        <translation>%1, distributions %2</translation>
    </message>
    <message>
        <source>Information before</source>
        <translation>Information before</translation>
    </message>
    <message>
        <source>Information during</source>
        <translation>Information during</translation>
    </message>
    <message>
        <source>Information after</source>
        <translation>Information after</translation>
    </message>
    <message>
        <source>Anchoring</source>
        <translation>Anchoring</translation>
    </message>
    <message>
        <source>Shared understanding</source>
        <translation>Shared understanding</translation>
    </message>
    <message>
        <source>Getting people to take part</source>
        <translation>Getting people to take part</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>Following up</translation>
    </message>
    <message>
        <source>Roles and expectations</source>
        <translation>Roles and expectations</translation>
    </message>
    <message>
        <source>Involvement of representatives</source>
        <translation>Involvement of representatives</translation>
    </message>
    <message>
        <source>What worked well</source>
        <translation>What worked well</translation>
    </message>
    <message>
        <source>What can be better</source>
        <translation>What can be better</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Expected gain</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Good examples</source>
        <translation>Good examples</translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation>Measures carried out</translation>
    </message>
    <message>
        <source>What more is needed</source>
        <translation>What more is needed</translation>
    </message>
    <message>
        <source>Leader present</source>
        <translation>Leader present</translation>
    </message>
    <message>
        <source>Union representative present</source>
        <translation>Union representative present</translation>
    </message>
    <message>
        <source>Safety representative present</source>
        <translation>Safety representative present</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Reported to the committee</source>
        <translation>Reported to the committee</translation>
    </message>
    <message>
        <source>List of units read in</source>
        <translation>List of units read in</translation>
    </message>
    <message>
        <source>Composite report read in</source>
        <translation>Composite report read in</translation>
    </message>
    <message>
        <source>Responses read in</source>
        <translation>Responses read in</translation>
    </message>
    <message>
        <source>Single responses removed</source>
        <translation>Single responses removed</translation>
    </message>
    <message>
        <source>Floor changed</source>
        <translation>Floor changed</translation>
    </message>
    <message>
        <source>Unit is shown now</source>
        <translation>Unit is shown now</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>shown</translation>
    </message>
    <message>
        <source>More is shown</source>
        <translation>More is shown</translation>
    </message>
    <message>
        <source>Factors, distributions or background that were hidden.</source>
        <translation>Factors, distributions or background that were hidden.</translation>
    </message>
    <message>
        <source>More is hidden</source>
        <translation>More is hidden</translation>
    </message>
    <message>
        <source>The page “Hidden” has all that is hidden now, and why.</source>
        <translation>The page “Hidden” has all that is hidden now, and why.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>all units · %1</source>
        <translation>all units · %1</translation>
    </message>
    <message>
        <source>for all staff</source>
        <translation>for all staff</translation>
    </message>
    <message>
        <source>for leader and representatives</source>
        <translation>for leader and representatives</translation>
    </message>
    <message>
        <source>What is shown is as it was. What was hidden is gone.</source>
        <translation>What is shown is as it was. What was hidden is gone.</translation>
    </message>
</context>
<context>
    <name>NewsPage</name>
    <message>
        <source>Changed since last</source>
        <translation>Changed since last</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>Next time you see what has changed from now on. Only you notice it: nothing is written in the file.</source>
        <translation>Next time you see what has changed from now on. Only you notice it: nothing is written in the file.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Changes since when</source>
        <translation>Changes since when</translation>
    </message>
    <message>
        <source>Changes since this day</source>
        <translation>Changes since this day</translation>
    </message>
    <message>
        <source>for example 1 October</source>
        <translation>for example 1 October</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Changes in which unit</source>
        <translation>Changes in which unit</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Look at the last four weeks</source>
        <translation>Look at the last four weeks</translation>
    </message>
    <message>
        <source>Look at the whole municipality</source>
        <translation>Look at the whole municipality</translation>
    </message>
</context>
<context>
    <name>ObstaclesPage</name>
    <message>
        <source>What can stand in the way, and what do we build on?</source>
        <translation>What can stand in the way, and what do we build on?</translation>
    </message>
    <message>
        <source>Obstacles, and what we do about them</source>
        <translation>Obstacles, and what we do about them</translation>
    </message>
    <message>
        <source>What may stop us from getting there? Write a strategy for each, so that nobody is surprised.</source>
        <translation>What may stop us from getting there? Write a strategy for each, so that nobody is surprised.</translation>
    </message>
    <message>
        <source>What else it belongs with</source>
        <translation>What else it belongs with</translation>
    </message>
    <message>
        <source>Plans, strategies and development work that a factor already stands in. What is decided there need not be decided again.</source>
        <translation>Plans, strategies and development work that a factor already stands in. What is decided there need not be decided again.</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Shift+Enter breaks the line. Alt with the arrows moves a line, Ctrl+Delete takes it away. Everything is saved as you write.</source>
        <translation>Enter writes and goes on to the next line, Tab to the next cell, Shift+Enter breaks the line. Alt with the arrows moves a line, Ctrl+Delete takes it away. Everything is saved as you write.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--size: WIDTHxHEIGHT, for example 1280x720</source>
        <translation>--size: WIDTHxHEIGHT, for example 1280x720</translation>
    </message>
    <message>
        <source>Workbench for the 10-FAKTOR employee survey</source>
        <translation>Workbench for the 10-FAKTOR employee survey</translation>
    </message>
    <message>
        <source>the file to open (*.faktorbenk)</source>
        <translation>the file to open (*.faktorbenk)</translation>
    </message>
    <message>
        <source>show the unit with this code</source>
        <translation>show the unit with this code</translation>
    </message>
    <message>
        <source>show this round; else the newest</source>
        <translation>show this round; else the newest</translation>
    </message>
    <message>
        <source>the page to show: overview, factor, heatmap …</source>
        <translation>the page to show: overview, factor, heatmap …</translation>
    </message>
    <message>
        <source>show this factor, 1 to 10</source>
        <translation>show this factor, 1 to 10</translation>
    </message>
    <message>
        <source>size of the window, for example 1280x720</source>
        <translation>size of the window, for example 1280x720</translation>
    </message>
    <message>
        <source>size of text and all that follows it, in percent</source>
        <translation>size of text and all that follows it, in percent</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light or dark</translation>
    </message>
    <message>
        <source>names of the factors: professional or everyday</source>
        <translation>names of the factors: professional or everyday</translation>
    </message>
    <message>
        <source>nb, nn or en</source>
        <translation>nb, nn or en</translation>
    </message>
    <message>
        <source>draw the window into a PNG file without showing it, and end</source>
        <translation>draw the window into a PNG file without showing it, and end</translation>
    </message>
    <message>
        <source>end when the window has been painted once</source>
        <translation>end when the window has been painted once</translation>
    </message>
    <message>
        <source>--lang: nb, nn or en</source>
        <translation>--lang: nb, nn or en</translation>
    </message>
    <message>
        <source>--colours: light or dark</source>
        <translation>--colours: light or dark</translation>
    </message>
    <message>
        <source>--names: professional or everyday</source>
        <translation>--names: professional or everyday</translation>
    </message>
    <message>
        <source>--factor: 1 to 10</source>
        <translation>--factor: 1 to 10</translation>
    </message>
    <message>
        <source>--scale: 50 to 300</source>
        <translation>--scale: 50 to 300</translation>
    </message>
    <message>
        <source>Only one file can be opened.</source>
        <translation>Only one file can be opened.</translation>
    </message>
    <message>
        <source>write what the page prints into a PDF file without showing it, and end</source>
        <translation>write what the page prints into a PDF file without showing it, and end</translation>
    </message>
    <message>
        <source>who looks, for this once: any, leader, hr or representative; says what a file opens with and protects nothing</source>
        <translation>who looks, for this once: any, leader, hr or representative; says what a file opens with and protects nothing</translation>
    </message>
    <message>
        <source>--role: any, leader, hr or representative</source>
        <translation>--role: any, leader, hr or representative</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document (Ctrl+C in the table)</source>
        <translation>The table as text for a spreadsheet or a document (Ctrl+C in the table)</translation>
    </message>
    <message>
        <source>The published mean of a service is for one kind of service, while these figures are for the whole municipality. Compare with care.</source>
        <translation>The published mean of a service is for one kind of service, while these figures are for the whole municipality. Compare with care.</translation>
    </message>
    <message>
        <source>Means on a scale from 1 to 5. A difference of 0.2 or more is worth talking about; a smaller one is within the margin of error.</source>
        <translation>Means on a scale from 1 to 5. A difference of 0.2 or more is worth talking about; a smaller one is within the margin of error.</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorted</translation>
    </message>
    <message>
        <source>There is room for the figures of one comparison: choose another above, or make the window wider. The diagram and the copied table have all of them.</source>
        <translation>There is room for the figures of one comparison: choose another above, or make the window wider. The diagram and the copied table have all of them.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Goal:</source>
        <translation>Goal:</translation>
    </message>
    <message>
        <source>Characteristics: %1</source>
        <translation>Characteristics: %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What we expect to gain</source>
        <translation>What we expect to gain</translation>
    </message>
    <message>
        <source>Action plan for %1</source>
        <translation>Action plan for %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Other measures</source>
        <translation>Other measures</translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s)</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
    <message>
        <source>because …</source>
        <translation>because …</translation>
    </message>
    <message>
        <source>Summary of the group work</source>
        <translation>Summary of the group work</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Improve</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Analysis cross for %1</source>
        <translation>Analysis cross for %1</translation>
    </message>
    <message>
        <source>Our unit</source>
        <translation>Our unit</translation>
    </message>
    <message>
        <source>our unit %1</source>
        <translation>our unit %1</translation>
    </message>
    <message>
        <source>Columns on a scale from 1 to 5, means of %1: %2.</source>
        <translation>Columns on a scale from 1 to 5, means of %1: %2.</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>All: %1</translation>
    </message>
    <message>
        <source>Most: %1, %2</source>
        <translation>Most: %1, %2</translation>
    </message>
    <message>
        <source>Columns, distribution of the answers on %1, percent of answers: %2.</source>
        <translation>Columns, distribution of the answers on %1, percent of answers: %2.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Our unit lies</source>
        <translation>Our unit lies</translation>
    </message>
    <message>
        <source>Our own uncertainty: %1</source>
        <translation>Our own uncertainty: %1</translation>
    </message>
    <message>
        <source>Mean, from 1 to 5</source>
        <translation>Mean, from 1 to 5</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Distribution of answers</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>How far do we practise the characteristics now?</source>
        <translation>How far do we practise the characteristics now?</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 to 5</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>union representative</source>
        <translation>union representative</translation>
    </message>
    <message>
        <source>safety representative</source>
        <translation>safety representative</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Present: %1</translation>
    </message>
    <message>
        <source>Has it worked?</source>
        <translation>Has it worked?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Which good examples do we have?</source>
        <translation>Which good examples do we have?</translation>
    </message>
    <message>
        <source>Who deserves praise this month?</source>
        <translation>Who deserves praise this month?</translation>
    </message>
    <message>
        <source>Which measures are carried out, and have they worked?</source>
        <translation>Which measures are carried out, and have they worked?</translation>
    </message>
    <message>
        <source>What more is needed?</source>
        <translation>What more is needed?</translation>
    </message>
    <message>
        <source>Follow-up in %1</source>
        <translation>Follow-up in %1</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Follow-up %1</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>last changed %1</source>
        <translation>last changed %1</translation>
    </message>
    <message>
        <source>Our road map for %1</source>
        <translation>Our road map for %1</translation>
    </message>
    <message>
        <source>our own uncertainty</source>
        <translation>our own uncertainty</translation>
    </message>
    <message>
        <source>Dot plot of the means of the ten factors. %1.</source>
        <translation>Dot plot of the means of the ten factors. %1.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Ten factors, beside others</source>
        <translation>Ten factors, beside others</translation>
    </message>
    <message>
        <source>Means lie between 1 and 5. A difference of 0.2 or more from one of the others is worth talking about; the sign says which way it goes, not whether it is good. The figures do not say why – that is for those who work here to talk about.</source>
        <translation>Means lie between 1 and 5. A difference of 0.2 or more from one of the others is worth talking about; the sign says which way it goes, not whether it is good. The figures do not say why – that is for those who work here to talk about.</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>How to read this report</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation>%1 and less</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Reflection cards</source>
        <translation>Reflection cards</translation>
    </message>
    <message>
        <source>Questions to talk about, two and two or all together. There is no right answer. Cut along the lines.</source>
        <translation>Questions to talk about, two and two or all together. There is no right answer. Cut along the lines.</translation>
    </message>
    <message>
        <source>Evaluation in %1</source>
        <translation>Evaluation in %1</translation>
    </message>
    <message>
        <source>Our own process</source>
        <translation>Our own process</translation>
    </message>
    <message>
        <source>A moment for reflection</source>
        <translation>A moment for reflection</translation>
    </message>
    <message>
        <source>Impact, and how easy it is</source>
        <translation>Impact, and how easy it is</translation>
    </message>
    <message>
        <source>hard to do</source>
        <translation>hard to do</translation>
    </message>
    <message>
        <source>easy to do</source>
        <translation>easy to do</translation>
    </message>
    <message>
        <source>large impact</source>
        <translation>large impact</translation>
    </message>
    <message>
        <source>small impact</source>
        <translation>small impact</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Not placed yet</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n vote(s)</source>
        <translation>
            <numerusform>mean of %n vote</numerusform>
            <numerusform>mean of %n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ in the plan</source>
        <translation>✓ in the plan</translation>
    </message>
    <message>
        <source>The ideas, and why they lie where they lie</source>
        <translation>The ideas, and why they lie where they lie</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Contributes to</source>
        <translation>Contributes to</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Priority matrix for %1</source>
        <translation>Priority matrix for %1</translation>
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
        <translation>Programme</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Group work</translation>
    </message>
    <message>
        <source>Each for themselves</source>
        <translation>Each for themselves</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>In groups</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Roles in each group of three to eight</source>
        <translation>Roles in each group of three to eight</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>How to draw it</source>
        <translation>How to draw it</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>The groups</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>a meeting in a unit</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>When you present the results</source>
        <translation>When you present the results</translation>
    </message>
    <message>
        <source>Questions for the future picture</source>
        <translation>Questions for the future picture</translation>
    </message>
    <message>
        <source>Obstacles and connections in %1</source>
        <translation>Obstacles and connections in %1</translation>
    </message>
    <message>
        <source>Obstacles, and what we do about them</source>
        <translation>Obstacles, and what we do about them</translation>
    </message>
    <message>
        <source>What may stand in the way</source>
        <translation>What may stand in the way</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>What we do about it</translation>
    </message>
    <message>
        <source>What else it belongs with</source>
        <translation>What else it belongs with</translation>
    </message>
    <message>
        <source>Document or development area</source>
        <translation>Document or development area</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Progress plan</source>
        <translation>Progress plan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Who is involved</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Five steps to follow up</source>
        <translation>Five steps to follow up</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Planning questions</source>
        <translation>Planning questions</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Our answer</translation>
    </message>
    <message>
        <source>Preparations in %1</source>
        <translation>Preparations in %1</translation>
    </message>
    <message>
        <source>My plan as leader of %1</source>
        <translation>My plan as leader of %1</translation>
    </message>
    <message>
        <source>The leader’s own notes. They stand in no other paper or file.</source>
        <translation>The leader’s own notes. They stand in no other paper or file.</translation>
    </message>
    <message>
        <source>From 1, to a very small degree, to 5, to a very large degree; – is not assessed.</source>
        <translation>From 1, to a very small degree, to 5, to a very large degree; – is not assessed.</translation>
    </message>
    <message>
        <source>! %1, overdue</source>
        <translation>! %1, overdue</translation>
    </message>
    <message>
        <source>overdue as of %1</source>
        <translation>overdue as of %1</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continued)</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Preparations</source>
        <translation>Preparations</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Write the progress plan</source>
        <translation>Write the progress plan</translation>
    </message>
    <message>
        <source>Wait for the results</source>
        <translation>Wait for the results</translation>
    </message>
    <message>
        <source>The analysis cross</source>
        <translation>The analysis cross</translation>
    </message>
    <message>
        <source>Choose factors</source>
        <translation>Choose factors</translation>
    </message>
    <message>
        <source>Set the goals</source>
        <translation>Set the goals</translation>
    </message>
    <message>
        <source>Describe the future picture</source>
        <translation>Describe the future picture</translation>
    </message>
    <message>
        <source>Collect ideas</source>
        <translation>Collect ideas</translation>
    </message>
    <message>
        <source>Place the ideas in the matrix</source>
        <translation>Place the ideas in the matrix</translation>
    </message>
    <message>
        <source>Make the action plan</source>
        <translation>Make the action plan</translation>
    </message>
    <message>
        <source>Look at overdue measures</source>
        <translation>Look at overdue measures</translation>
    </message>
    <message>
        <source>Hold a follow-up</source>
        <translation>Hold a follow-up</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Keep going</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Everything is done</translation>
    </message>
    <message>
        <source>Put down what happens when, from training to the quarterly evaluations.</source>
        <translation>Put down what happens when, from training to the quarterly evaluations.</translation>
    </message>
    <message>
        <source>The plan is there. While the survey is open you can help people to take part.</source>
        <translation>The plan is there. While the survey is open you can help people to take part.</translation>
    </message>
    <message>
        <source>Let everybody say what you are pleased with and what matters to become better at.</source>
        <translation>Let everybody say what you are pleased with and what matters to become better at.</translation>
    </message>
    <message>
        <source>Choose one to three factors out of what the groups put in. Two are usual.</source>
        <translation>Choose one to three factors out of what the groups put in. Two are usual.</translation>
    </message>
    <message>
        <source>Write one sentence for each chosen factor that says how things are when you are there.</source>
        <translation>Write one sentence for each chosen factor that says how things are when you are there.</translation>
    </message>
    <message>
        <source>Describe how it shows in daily work, for employees, leader and organisation.</source>
        <translation>Describe how it shows in daily work, for employees, leader and organisation.</translation>
    </message>
    <message>
        <source>Write down many ideas for each goal before you choose among them.</source>
        <translation>Write down many ideas for each goal before you choose among them.</translation>
    </message>
    <message>
        <source>Ask of each idea how much it helps and how easy it is to do.</source>
        <translation>Ask of each idea how much it helps and how easy it is to do.</translation>
    </message>
    <message>
        <source>Carry the best ideas into the plan, with who is responsible and by when.</source>
        <translation>Carry the best ideas into the plan, with who is responsible and by when.</translation>
    </message>
    <message>
        <source>A deadline has passed. Is the measure done, or does it need more time?</source>
        <translation>A deadline has passed. Is the measure done, or does it need more time?</translation>
    </message>
    <message>
        <source>It is a quarter since you last looked. How do you practise what you agreed on?</source>
        <translation>It is a quarter since you last looked. How do you practise what you agreed on?</translation>
    </message>
    <message>
        <source>The measures are under way, and the next follow-up is not due yet.</source>
        <translation>The measures are under way, and the next follow-up is not due yet.</translation>
    </message>
    <message>
        <source>The measures are done. What worked well, and what can be better next time?</source>
        <translation>The measures are done. What worked well, and what can be better next time?</translation>
    </message>
    <message>
        <source>Nothing is left to do in this round.</source>
        <translation>Nothing is left to do in this round.</translation>
    </message>
    <message>
        <source>Undecided – talk about it</source>
        <translation>Undecided – talk about it</translation>
    </message>
    <message>
        <source>Yes – quick win, should be done</source>
        <translation>Yes – quick win, should be done</translation>
    </message>
    <message>
        <source>Perhaps – should be considered</source>
        <translation>Perhaps – should be considered</translation>
    </message>
    <message>
        <source>Perhaps – can be considered</source>
        <translation>Perhaps – can be considered</translation>
    </message>
    <message>
        <source>No – not to be done</source>
        <translation>No – not to be done</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>preserve</source>
        <translation>preserve</translation>
    </message>
    <message>
        <source>improve</source>
        <translation>improve</translation>
    </message>
    <message>
        <source>Pleased with</source>
        <translation>Pleased with</translation>
    </message>
    <message>
        <source>Important to become better at</source>
        <translation>Important to become better at</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Anchoring and motivation</source>
        <translation>Anchoring and motivation</translation>
    </message>
    <message>
        <source>The survey is open</source>
        <translation>The survey is open</translation>
    </message>
    <message>
        <source>Analysis gathering</source>
        <translation>Analysis gathering</translation>
    </message>
    <message>
        <source>Results are available</source>
        <translation>Results are available</translation>
    </message>
    <message>
        <source>Analysis and action plan in the unit</source>
        <translation>Analysis and action plan in the unit</translation>
    </message>
    <message>
        <source>Quarterly evaluation</source>
        <translation>Quarterly evaluation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>The working environment group goes through the results</source>
        <translation>The working environment group goes through the results</translation>
    </message>
    <message>
        <source>Department meeting 1</source>
        <translation>Department meeting 1</translation>
    </message>
    <message>
        <source>Department meeting 2</source>
        <translation>Department meeting 2</translation>
    </message>
    <message>
        <source>Measures are under way</source>
        <translation>Measures are under way</translation>
    </message>
    <message>
        <source>Report to the management group and the working environment committee</source>
        <translation>Report to the management group and the working environment committee</translation>
    </message>
    <message>
        <source>it has worked</source>
        <translation>it has worked</translation>
    </message>
    <message>
        <source>it has partly worked</source>
        <translation>it has partly worked</translation>
    </message>
    <message>
        <source>it has not worked</source>
        <translation>it has not worked</translation>
    </message>
    <message>
        <source>Write it as though it already were so: “helps” rather than “to help”.</source>
        <translation>Write it as though it already were so: “helps” rather than “to help”.</translation>
    </message>
    <message>
        <source>Write it as though it already were so: “helps” rather than “shall help”.</source>
        <translation>Write it as though it already were so: “helps” rather than “shall help”.</translation>
    </message>
    <message>
        <source>Write it as something that is so now: “helps” rather than “helped”.</source>
        <translation>Write it as something that is so now: “helps” rather than “helped”.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row of the progress plan</source>
        <translation>Row of the progress plan</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Strokes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Chosen factor</source>
        <translation>Chosen factor</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Characteristic</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Place in the matrix</source>
        <translation>Place in the matrix</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Assessment of a measure</source>
        <translation>Assessment of a measure</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Link to a document</source>
        <translation>Link to a document</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>writing</translation>
    </message>
    <message>
        <source>adding</source>
        <translation>adding</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>moving</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>deleting</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>restoring</translation>
    </message>
    <message>
        <source>counting strokes</source>
        <translation>counting strokes</translation>
    </message>
    <message>
        <source>placing an idea</source>
        <translation>placing an idea</translation>
    </message>
    <message>
        <source>assessing</source>
        <translation>assessing</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>several changes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>PlanNotices</name>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Keep theirs</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>! %1, overdue</source>
        <translation>! %1, overdue</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>Next follow-up: %1</translation>
    </message>
</context>
<context>
    <name>PlanPast</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Earlier versions of the field  Ctrl+H</source>
        <translation>Earlier versions of the field  Ctrl+H</translation>
    </message>
    <message>
        <source>Bin  Ctrl+Shift+B</source>
        <translation>Bin  Ctrl+Shift+B</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>What happens when, who does what, and how everybody gets to know.</source>
        <translation>What happens when, who does what, and how everybody gets to know.</translation>
    </message>
    <message>
        <source>Progress plan</source>
        <translation>Progress plan</translation>
    </message>
    <message>
        <source>Put in the usual steps</source>
        <translation>Put in the usual steps</translation>
    </message>
    <message>
        <source>Enter writes and goes on to the next line, Tab to the next cell, Space ticks. Alt with the arrows moves a line, Ctrl+Delete takes it away. A day may be words: “1 June”, “week 34”. Everything is saved as you write.</source>
        <translation>Enter writes and goes on to the next line, Tab to the next cell, Space ticks. Alt with the arrows moves a line, Ctrl+Delete takes it away. A day may be words: “1 June”, “week 34”. Everything is saved as you write.</translation>
    </message>
    <message>
        <source>Five steps to follow up</source>
        <translation>Five steps to follow up</translation>
    </message>
    <message>
        <source>Planning questions</source>
        <translation>Planning questions</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>The leader’s own notes: what do I do, and what do I need?</source>
        <translation>The leader’s own notes: what do I do, and what do I need?</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Fewer than %1 people have answered in the whole municipality, so no figures are shown.</source>
        <translation>Fewer than %1 people have answered in the whole municipality, so no figures are shown.</translation>
    </message>
    <message>
        <source>Fewer than %1 people here have answered this factor, so it has no figures.</source>
        <translation>Fewer than %1 people here have answered this factor, so it has no figures.</translation>
    </message>
    <message>
        <source>Fewer than %1 people here have answered this factor, so only its mean is shown.</source>
        <translation>Fewer than %1 people here have answered this factor, so only its mean is shown.</translation>
    </message>
    <message>
        <source>The distribution is hidden because that of a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</source>
        <translation>The distribution is hidden because that of a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have given this answer about themselves, so no figures are shown.</source>
        <translation>Fewer than %1 people have given this answer about themselves, so no figures are shown.</translation>
    </message>
    <message>
        <source>Fewer than %1 people have answered here, so no figures are shown.</source>
        <translation>Fewer than %1 people have answered here, so no figures are shown.</translation>
    </message>
    <message>
        <source>These figures are hidden because a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</source>
        <translation>These figures are hidden because a group in which fewer than %1 people have answered could otherwise be worked out by subtraction.</translation>
    </message>
    <message>
        <source>Nothing is lost: figures come when more people have answered.</source>
        <translation>Nothing is lost: figures come when more people have answered.</translation>
    </message>
    <message>
        <source>Nothing is lost: look at the other factors.</source>
        <translation>Nothing is lost: look at the other factors.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the units above. Look at the factor there.</source>
        <translation>Nothing is lost: the answers count in the units above. Look at the factor there.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the figures of the municipality. Look there.</source>
        <translation>Nothing is lost: the answers count in the figures of the municipality. Look there.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the units above. Look at the nearest one that is shown.</source>
        <translation>Nothing is lost: the answers count in the units above. Look at the nearest one that is shown.</translation>
    </message>
    <message>
        <source>fewer than %1 answers</source>
        <translation>fewer than %1 answers</translation>
    </message>
    <message>
        <source>hidden to protect another group</source>
        <translation>hidden to protect another group</translation>
    </message>
    <message>
        <source>hidden to protect another unit</source>
        <translation>hidden to protect another unit</translation>
    </message>
    <message>
        <source>the whole category</source>
        <translation>the whole category</translation>
    </message>
    <message>
        <source>the whole unit</source>
        <translation>the whole unit</translation>
    </message>
    <message>
        <source>%1, the distribution only</source>
        <translation>%1, the distribution only</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Position percentage</source>
        <translation>Position percentage</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Leadership</translation>
    </message>
    <message>
        <source>Floor: groups in which fewer than %1 people have answered are not shown</source>
        <translation>Floor: groups in which fewer than %1 people have answered are not shown</translation>
    </message>
    <message>
        <source>distributions not with fewer than %1</source>
        <translation>distributions not with fewer than %1</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <translation>(since %1)</translation>
    </message>
    <message>
        <source>not given in the report</source>
        <translation>not given in the report</translation>
    </message>
    <message>
        <source>The composite report does not give these figures, or not how many people have answered, or counts other units than the unit list. So nobody knows whether at least %1 have.</source>
        <translation>The composite report does not give these figures, or not how many people have answered, or counts other units than the unit list. So nobody knows whether at least %1 have.</translation>
    </message>
    <message>
        <source>Groups in which fewer than %1 people have answered are not shown</source>
        <translation>Groups in which fewer than %1 people have answered are not shown</translation>
    </message>
    <message>
        <source>the answers must be read in again</source>
        <translation>the answers must be read in again</translation>
    </message>
    <message>
        <source>Ask whoever made the report.</source>
        <translation>Ask whoever made the report.</translation>
    </message>
    <message>
        <source>Look at the unit above, or ask for a complete report.</source>
        <translation>Look at the unit above, or ask for a complete report.</translation>
    </message>
    <message>
        <source>This round was read in by an earlier version of the program, which did not look into whether gender, age and the like could give away a small group together with the units. So they are not shown. Nothing is lost: when the answers are read in again instead of those that are there, the figures come.</source>
        <translation>This round was read in by an earlier version of the program, which did not look into whether gender, age and the like could give away a small group together with the units. So they are not shown. Nothing is lost: when the answers are read in again instead of those that are there, the figures come.</translation>
    </message>
    <message>
        <source>There is no figure to compare with here: either it is hidden to protect those who answered, or there is none. The unit&apos;s own figure stands.</source>
        <translation>There is no figure to compare with here: either it is hidden to protect those who answered, or there is none. The unit&apos;s own figure stands.</translation>
    </message>
    <message>
        <source>Nothing is lost: the answers count in the mean, and in the distribution of any larger group. Look there.</source>
        <translation>Nothing is lost: the answers count in the mean, and in the distribution of any larger group. Look there.</translation>
    </message>
    <message>
        <source>The composite report does not give the distribution of the answers, only the mean. Ask whoever made the report.</source>
        <translation>The composite report does not give the distribution of the answers, only the mean. Ask whoever made the report.</translation>
    </message>
    <message>
        <source>removed with the single responses</source>
        <translation>removed with the single responses</translation>
    </message>
    <message>
        <source>This was hidden when the single responses were removed, and was removed with them. A lower floor does not bring it back. Should it be needed, the answers must be read in again.</source>
        <translation>This was hidden when the single responses were removed, and was removed with them. A lower floor does not bring it back. Should it be needed, the answers must be read in again.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norway</translation>
    </message>
    <message>
        <source>the municipality (%1)</source>
        <translation>the municipality (%1)</translation>
    </message>
    <message>
        <source>the unit above (%1)</source>
        <translation>the unit above (%1)</translation>
    </message>
    <message>
        <source>the service nationally (%1)</source>
        <translation>the service nationally (%1)</translation>
    </message>
    <message>
        <source>all of Norway</source>
        <translation>all of Norway</translation>
    </message>
    <message>
        <source>the unit itself in %1</source>
        <translation>the unit itself in %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ReorganisationPage</name>
    <message>
        <source>The same unit?</source>
        <translation>The same unit?</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>Probably the same under a new code</source>
        <translation>Probably the same under a new code</translation>
    </message>
    <message>
        <source>Nothing to ask: every unit is matched by its code or has been decided.</source>
        <translation>Nothing to ask: every unit is matched by its code or has been decided.</translation>
    </message>
    <message>
        <source>Units that may be the same</source>
        <translation>Units that may be the same</translation>
    </message>
    <message>
        <source>Yes, the same unit</source>
        <translation>Yes, the same unit</translation>
    </message>
    <message>
        <source>No, not the same</source>
        <translation>No, not the same</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Nothing has been decided yet.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Forget this decision</source>
        <translation>Forget this decision</translation>
    </message>
    <message>
        <source>Merged, split or something else</source>
        <translation>Merged, split or something else</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>The unit</translation>
    </message>
    <message>
        <source>The unit now</source>
        <translation>The unit now</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>was (mark with Space):</source>
        <translation>was (mark with Space):</translation>
    </message>
    <message>
        <source>Units of the earlier round</source>
        <translation>Units of the earlier round</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note that is shown with the comparison</source>
        <translation>A note that is shown with the comparison</translation>
    </message>
    <message>
        <source>Save the link</source>
        <translation>Save the link</translation>
    </message>
</context>
<context>
    <name>RoadMapPage</name>
    <message>
        <source>Write so concretely that a visitor could see it, and as though it already were so.</source>
        <translation>Write so concretely that a visitor could see it, and as though it already were so.</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Show an example</translation>
    </message>
    <message>
        <source>No factor has been chosen yet. The road map begins with the factors that the cross ends with.</source>
        <translation>No factor has been chosen yet. The road map begins with the factors that the cross ends with.</translation>
    </message>
    <message>
        <source>Go to the cross</source>
        <translation>Go to the cross</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>How the meeting goes</translation>
    </message>
    <message>
        <source>Enter makes the next line, Alt with an arrow or the dots beside it move it, Delete in an empty line removes it. The factor above leads to its figures.</source>
        <translation>Enter makes the next line, Alt with an arrow or the dots beside it move it, Delete in an empty line removes it. The factor above leads to its figures.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>leader of one unit</source>
        <translation>leader of one unit</translation>
    </message>
    <message>
        <source>HR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>union or safety representative</source>
        <translation>union or safety representative</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Back to the results</translation>
    </message>
    <message>
        <source>Every measurement in this file. What was replaced or deleted last can be taken back until the next import.</source>
        <translation>Every measurement in this file. What was replaced or deleted last can be taken back until the next import.</translation>
    </message>
    <message>
        <source>There is no round yet. Import the responses of the first one.</source>
        <translation>There is no round yet. Import the responses of the first one.</translation>
    </message>
    <message>
        <source>Import responses…</source>
        <translation>Import responses…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>How many were invited</source>
        <translation>How many were invited</translation>
    </message>
    <message>
        <source>The same unit?</source>
        <translation>The same unit?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>SheetFields</name>
    <message>
        <source>What worked well, and why?</source>
        <translation>What worked well, and why?</translation>
    </message>
    <message>
        <source>What can we become better at, and how?</source>
        <translation>What can we become better at, and how?</translation>
    </message>
    <message>
        <source>This I understand better now</source>
        <translation>This I understand better now</translation>
    </message>
    <message>
        <source>This is my next step</source>
        <translation>This is my next step</translation>
    </message>
    <message>
        <source>This I want to learn more about</source>
        <translation>This I want to learn more about</translation>
    </message>
    <message>
        <source>Who gets to know what before the survey?</source>
        <translation>Who gets to know what before the survey?</translation>
    </message>
    <message>
        <source>… while it is open?</source>
        <translation>… while it is open?</translation>
    </message>
    <message>
        <source>… and afterwards?</source>
        <translation>… and afterwards?</translation>
    </message>
    <message>
        <source>Anchoring: who must want this?</source>
        <translation>Anchoring: who must want this?</translation>
    </message>
    <message>
        <source>How do we come to understand it alike?</source>
        <translation>How do we come to understand it alike?</translation>
    </message>
    <message>
        <source>What makes everybody take part?</source>
        <translation>What makes everybody take part?</translation>
    </message>
    <message>
        <source>How do we follow up?</source>
        <translation>How do we follow up?</translation>
    </message>
    <message>
        <source>Roles, and what we expect of each other</source>
        <translation>Roles, and what we expect of each other</translation>
    </message>
    <message>
        <source>How do union and safety representatives take part?</source>
        <translation>How do union and safety representatives take part?</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>Distribution of answers</source>
        <translation>Distribution of answers</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Lying bars, one for each of the ten factors: the share of each answer from 1 to 5, percent of answers. The figures are on the slide of each factor.</source>
        <translation>Lying bars, one for each of the ten factors: the share of each answer from 1 to 5, percent of answers. The figures are on the slide of each factor.</translation>
    </message>
    <message>
        <source>How are the answers distributed?</source>
        <translation>How are the answers distributed?</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>The same mean can come from answers that lie close and from answers that lie far apart: here we see which.</source>
        <translation>The same mean can come from answers that lie close and from answers that lie far apart: here we see which.</translation>
    </message>
    <message>
        <source>These are answers, not people: each has answered several statements on each factor.</source>
        <translation>These are answers, not people: each has answered several statements on each factor.</translation>
    </message>
    <message>
        <source>Do not guess who has answered what, and stop anybody who does.</source>
        <translation>Do not guess who has answered what, and stop anybody who does.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>0.2 or more above</source>
        <translation>0.2 or more above</translation>
    </message>
    <message>
        <source>within the margin of error</source>
        <translation>within the margin of error</translation>
    </message>
    <message>
        <source>0.2 or more below</source>
        <translation>0.2 or more below</translation>
    </message>
    <message>
        <source>Table of the ten factors sorted by whether our unit is above, within or below the margin of error beside: %1.</source>
        <translation>Table of the ten factors sorted by whether our unit is above, within or below the margin of error beside: %1.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What are we satisfied with, and what is it important to become better at?</source>
        <translation>What are we satisfied with, and what is it important to become better at?</translation>
    </message>
    <message>
        <source>This is an order, not a list of what to do: a group may well choose a factor that lies within the margin.</source>
        <translation>This is an order, not a list of what to do: a group may well choose a factor that lies within the margin.</translation>
    </message>
    <message>
        <source>What we are satisfied with is worth as much time as what we want to become better at.</source>
        <translation>What we are satisfied with is worth as much time as what we want to become better at.</translation>
    </message>
    <message>
        <source>Ask: what surprised you? What did you recognise?</source>
        <translation>Ask: what surprised you? What did you recognise?</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Our unit</source>
        <translation>Our unit</translation>
    </message>
    <message>
        <source>Columns on a scale from 1 to 5, means of %1: %2.</source>
        <translation>Columns on a scale from 1 to 5, means of %1: %2.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Columns, distribution of answers on %1, percent of answers: %2.</source>
        <translation>Columns, distribution of answers on %1, percent of answers: %2.</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Our own uncertainty: %1</source>
        <translation>Our own uncertainty: %1</translation>
    </message>
    <message>
        <source>%1 is about %2.</source>
        <translation>%1 is about %2.</translation>
    </message>
    <message>
        <source>Our unit: %1, %2.</source>
        <translation>Our unit: %1, %2.</translation>
    </message>
    <message>
        <source>Say what the figures show, and stop there: no causes, nothing good or bad. We talk about us as a group, never about who may have answered what.</source>
        <translation>Say what the figures show, and stop there: no causes, nothing good or bad. We talk about us as a group, never about who may have answered what.</translation>
    </message>
    <message>
        <source>To talk about:</source>
        <translation>To talk about:</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Table: the items of the meeting and how long each takes.</source>
        <translation>Table: the items of the meeting and how long each takes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Say when you end, and keep to it. The union representative and the safety representative take part.</source>
        <translation>Say when you end, and keep to it. The union representative and the safety representative take part.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Table: the roles in a group, what each does and how it is drawn.</source>
        <translation>Table: the roles in a group, what each does and how it is drawn.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Who?</translation>
    </message>
    <message>
        <source>Three roles in each group</source>
        <translation>Three roles in each group</translation>
    </message>
    <message>
        <source>Let the groups find out who has which role; it is meant to be a little fun. Nobody needs to have the same role in both meetings.</source>
        <translation>Let the groups find out who has which role; it is meant to be a little fun. Nobody needs to have the same role in both meetings.</translation>
    </message>
    <message>
        <source>Groups of four to six, mixed across who usually work together.</source>
        <translation>Groups of four to six, mixed across who usually work together.</translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation>Each alone</translation>
    </message>
    <message>
        <source>In groups</source>
        <translation>In groups</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>First each writes alone, so that everybody&apos;s thoughts come along. Then the group, then all of us.</source>
        <translation>First each writes alone, so that everybody&apos;s thoughts come along. Then the group, then all of us.</translation>
    </message>
    <message>
        <source>Say how many minutes are left, halfway and at the end. You are not in a group yourself unless they ask for it.</source>
        <translation>Say how many minutes are left, halfway and at the end. You are not in a group yourself unless they ask for it.</translation>
    </message>
    <message>
        <source>Write down what the groups say in their own words.</source>
        <translation>Write down what the groups say in their own words.</translation>
    </message>
    <message>
        <source>What are we satisfied with? Choose up to three factors.</source>
        <translation>What are we satisfied with? Choose up to three factors.</translation>
    </message>
    <message>
        <source>What is it important to become better at? Choose up to three factors.</source>
        <translation>What is it important to become better at? Choose up to three factors.</translation>
    </message>
    <message>
        <source>… because …</source>
        <translation>… because …</translation>
    </message>
    <message>
        <source>What can we do ourselves, so that it becomes as we want it?</source>
        <translation>What can we do ourselves, so that it becomes as we want it?</translation>
    </message>
    <message>
        <source>Which ideas give much, and are easy to carry out?</source>
        <translation>Which ideas give much, and are easy to carry out?</translation>
    </message>
    <message>
        <source>Who does what, by when?</source>
        <translation>Who does what, by when?</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Round %1</translation>
    </message>
    <message>
        <source>Before the meeting: read through the notes under each slide. When you present:</source>
        <translation>Before the meeting: read through the notes under each slide. When you present:</translation>
    </message>
    <message>
        <source>Why 10-FAKTOR, and how do we read the figures?</source>
        <translation>Why 10-FAKTOR, and how do we read the figures?</translation>
    </message>
    <message>
        <source>Ten factors that we can do something about ourselves. The survey is where our talk begins, not a verdict on anybody.</source>
        <translation>Ten factors that we can do something about ourselves. The survey is where our talk begins, not a verdict on anybody.</translation>
    </message>
    <message>
        <source>A mean is the sum of all answers divided by how many they are, from 1 (strongly disagree) to 5 (strongly agree).</source>
        <translation>A mean is the sum of all answers divided by how many they are, from 1 (strongly disagree) to 5 (strongly agree).</translation>
    </message>
    <message>
        <source>A difference of 0.2 or more is worth talking about; less is within the margin of error.</source>
        <translation>A difference of 0.2 or more is worth talking about; less is within the margin of error.</translation>
    </message>
    <message>
        <source>± is our own uncertainty: the fewer of those invited have answered, the wider it is.</source>
        <translation>± is our own uncertainty: the fewer of those invited have answered, the wider it is.</translation>
    </message>
    <message>
        <source>Distributions are percent of answers, not of people.</source>
        <translation>Distributions are percent of answers, not of people.</translation>
    </message>
    <message>
        <source>The figures do not say why. That is for us to talk about.</source>
        <translation>The figures do not say why. That is for us to talk about.</translation>
    </message>
    <message>
        <source>Take your time here: everything that follows is read in this way.</source>
        <translation>Take your time here: everything that follows is read in this way.</translation>
    </message>
    <message>
        <source>The sign says which way a difference goes, not whether it is good: %1.</source>
        <translation>The sign says which way a difference goes, not whether it is good: %1.</translation>
    </message>
    <message>
        <source>Groups in which fewer than %1 people have answered are not shown, so nobody can be recognised.</source>
        <translation>Groups in which fewer than %1 people have answered are not shown, so nobody can be recognised.</translation>
    </message>
    <message>
        <source>Ask: is there anything about reading the figures that we should clear up before we go on?</source>
        <translation>Ask: is there anything about reading the figures that we should clear up before we go on?</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Table of the means of the ten factors, our unit beside: %1. The sign before a mean says whether our unit is above, below or within the margin of error.</source>
        <translation>Table of the means of the ten factors, our unit beside: %1. The sign before a mean says whether our unit is above, below or within the margin of error.</translation>
    </message>
    <message>
        <source>How did we answer? Ten factors beside others</source>
        <translation>How did we answer? Ten factors beside others</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signs</translation>
    </message>
    <message>
        <source>Give everybody a minute to read before you say anything.</source>
        <translation>Give everybody a minute to read before you say anything.</translation>
    </message>
    <message>
        <source>The sign stands for our unit beside each of the others: %1.</source>
        <translation>The sign stands for our unit beside each of the others: %1.</translation>
    </message>
    <message>
        <source>Say what the table shows, line by line or only where there is a sign; leave the why to the groups.</source>
        <translation>Say what the table shows, line by line or only where there is a sign; leave the why to the groups.</translation>
    </message>
    <message>
        <source>Ask: what do you notice first? What would you like to hear more about?</source>
        <translation>Ask: what do you notice first? What would you like to hear more about?</translation>
    </message>
    <message>
        <source>Means of the ten factors</source>
        <translation>Means of the ten factors</translation>
    </message>
    <message>
        <source>Points on a scale from 1 to 5: the means of the ten factors. Our unit: %1.</source>
        <translation>Points on a scale from 1 to 5: the means of the ten factors. Our unit: %1.</translation>
    </message>
    <message>
        <source>Where do we lie? Ten factors at a glance</source>
        <translation>Where do we lie? Ten factors at a glance</translation>
    </message>
    <message>
        <source>The dark points are our unit. Answers go from 1 to 5; the chart shows the part of the scale where the means lie.</source>
        <translation>The dark points are our unit. Answers go from 1 to 5; the chart shows the part of the scale where the means lie.</translation>
    </message>
    <message>
        <source>Points that lie close are within the margin of error: look for where they part.</source>
        <translation>Points that lie close are within the margin of error: look for where they part.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Our plan as it was on %1</source>
        <translation>Our plan as it was on %1</translation>
    </message>
    <message>
        <source>The analysis cross</source>
        <translation>The analysis cross</translation>
    </message>
    <message>
        <source>We work with</source>
        <translation>We work with</translation>
    </message>
    <message>
        <source>Table of the factors that the groups put into the analysis cross, and those we chose to work with.</source>
        <translation>Table of the factors that the groups put into the analysis cross, and those we chose to work with.</translation>
    </message>
    <message>
        <source>What did the groups put in?</source>
        <translation>What did the groups put in?</translation>
    </message>
    <message>
        <source>What have we chosen to work with?</source>
        <translation>What have we chosen to work with?</translation>
    </message>
    <message>
        <source>The numbers are the strokes of all groups together. They show where the conversation was, not how good anything is.</source>
        <translation>The numbers are the strokes of all groups together. They show where the conversation was, not how good anything is.</translation>
    </message>
    <message>
        <source>What we want to preserve needs care as much as what we want to improve.</source>
        <translation>What we want to preserve needs care as much as what we want to improve.</translation>
    </message>
    <message>
        <source>Ask: can everybody live with this choice?</source>
        <translation>Ask: can everybody live with this choice?</translation>
    </message>
    <message>
        <source>Why? What the groups said</source>
        <translation>Why? What the groups said</translation>
    </message>
    <message>
        <source>%1 … because</source>
        <translation>%1 … because</translation>
    </message>
    <message>
        <source>These are the groups&apos; own words. Do not ask who said what.</source>
        <translation>These are the groups&apos; own words. Do not ask who said what.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Our goal: </source>
        <translation>Our goal: </translation>
    </message>
    <message>
        <source>Our road map: %1</source>
        <translation>Our road map: %1</translation>
    </message>
    <message>
        <source>Read the lines aloud, one column at a time. They say how it is when we are there, so concretely that a visitor could see it.</source>
        <translation>Read the lines aloud, one column at a time. They say how it is when we are there, so concretely that a visitor could see it.</translation>
    </message>
    <message>
        <source>Ask: what of this do we do already? What would be different on Monday?</source>
        <translation>Ask: what of this do we do already? What would be different on Monday?</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Table of measures: what, who is responsible, the deadline and how far it has come.</source>
        <translation>Table of measures: what, who is responsible, the deadline and how far it has come.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>One measure at a time: what is done, what helps, what is in the way? Change the deadline openly when it has to be changed.</source>
        <translation>One measure at a time: what is done, what helps, what is in the way? Change the deadline openly when it has to be changed.</translation>
    </message>
    <message>
        <source>Say who gives a hand where somebody is alone with a measure.</source>
        <translation>Say who gives a hand where somebody is alone with a measure.</translation>
    </message>
    <message>
        <source>Our plan: %1</source>
        <translation>Our plan: %1</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Our plan</translation>
    </message>
    <message>
        <source>Our plan: other measures</source>
        <translation>Our plan: other measures</translation>
    </message>
    <message>
        <source>Summary: our unit beside “%1”</source>
        <translation>Summary: our unit beside “%1”</translation>
    </message>
    <message>
        <source>Why something is hidden</source>
        <translation>Why something is hidden</translation>
    </message>
</context>
<context>
    <name>SourceLines</name>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>The table is copied.</source>
        <translation>The table is copied.</translation>
    </message>
</context>
<context>
    <name>TextReport</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Service, national</source>
        <translation>Service, national</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>read %1</translation>
    </message>
    <message>
        <source>Note: the whole municipality is compared with one service type only.</source>
        <translation>Note: the whole municipality is compared with one service type only.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</source>
        <translation>▲ 0.2 or more above · ▼ 0.2 or more below · • within the margin of error</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Service type</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Nothing is withheld in this round.</source>
        <translation>Nothing is withheld in this round.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>There is no background in this round.</source>
        <translation>There is no background in this round.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>What is withheld in %1, round %2</source>
        <translation>What is withheld in %1, round %2</translation>
    </message>
    <message>
        <source>File: %1. Written %2.</source>
        <translation>File: %1. Written %2.</translation>
    </message>
    <message>
        <source>The list has no figures. The answers of a withheld group count in the larger groups it belongs to.</source>
        <translation>The list has no figures. The answers of a withheld group count in the larger groups it belongs to.</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In plain words</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) 0.2 or more above</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n factor 0.2 or more above</numerusform>
            <numerusform>%n factors 0.2 or more above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) 0.2 or more below</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n factor 0.2 or more below</numerusform>
            <numerusform>%n factors 0.2 or more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) within the margin of error</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n factor within the margin of error</numerusform>
            <numerusform>%n factors within the margin of error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) without comparison</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n factor without comparison</numerusform>
            <numerusform>%n factors without comparison</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside “%1”: %2.</source>
        <translation>Beside “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>The round that is shown</source>
        <translation>The round that is shown</translation>
    </message>
    <message>
        <source>Search for a unit</source>
        <translation>Search for a unit</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Shown for</translation>
    </message>
    <message>
        <source>Who is looking: material for all staff has no distributions</source>
        <translation>Who is looking: material for all staff has no distributions</translation>
    </message>
    <message>
        <source>Leader and representatives</source>
        <translation>Leader and representatives</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>All staff</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Show or hide the list of units (Ctrl+B)</source>
        <translation>Show or hide the list of units (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>TrendPage</name>
    <message>
        <source>From round to round</source>
        <translation>From round to round</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>The table as text for a spreadsheet or a document (Ctrl+C in the table)</source>
        <translation>The table as text for a spreadsheet or a document (Ctrl+C in the table)</translation>
    </message>
</context>
<context>
    <name>TurnoutPage</name>
    <message>
        <source>Response rate</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sorted</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>Units and responses</source>
        <translation>Units and responses</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>WhatNowPage</name>
    <message>
        <source>What do we do now?</source>
        <translation>What do we do now?</translation>
    </message>
    <message>
        <source>The five phases</source>
        <translation>The five phases</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>How far the reading has come</source>
        <translation>How far the reading has come</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>About the report</source>
        <translation>About the report</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>F%1 mean</source>
        <translation>F%1 mean</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Figures of the charts</source>
        <translation>Figures of the charts</translation>
    </message>
    <message>
        <source>The municipality and its main areas, those that may be shown.</source>
        <translation>The municipality and its main areas, those that may be shown.</translation>
    </message>
    <message>
        <source>The figures are in the sheet “%1”.</source>
        <translation>The figures are in the sheet “%1”.</translation>
    </message>
    <message>
        <source>Bar chart of the means of factor %1 in the municipality and its main areas.</source>
        <translation>Bar chart of the means of factor %1 in the municipality and its main areas.</translation>
    </message>
    <message>
        <source>Stacked bar chart of the answers to factor %1 in the municipality and its main areas.</source>
        <translation>Stacked bar chart of the answers to factor %1 in the municipality and its main areas.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Service type</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>How many of the ten factors lie above, within and below the municipality&apos;s mean.</source>
        <translation>How many of the ten factors lie above, within and below the municipality&apos;s mean.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>▲ Above</source>
        <translation>▲ Above</translation>
    </message>
    <message>
        <source>• Within</source>
        <translation>• Within</translation>
    </message>
    <message>
        <source>▼ Below</source>
        <translation>▼ Below</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>On a scale from 1 to 5.</source>
        <translation>On a scale from 1 to 5.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Uncertainty</translation>
    </message>
    <message>
        <source>The unit&apos;s own 95 % margin around each mean (±).</source>
        <translation>The unit&apos;s own 95 % margin around each mean (±).</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Those who have answered of those invited, sub-units included.</source>
        <translation>Those who have answered of those invited, sub-units included.</translation>
    </message>
    <message>
        <source>F%1
since</source>
        <translation>F%1
since</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>The mean of the earlier round, and the difference since.</source>
        <translation>The mean of the earlier round, and the difference since.</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>What is hidden</translation>
    </message>
    <message>
        <source>Every group without figures, and why.</source>
        <translation>Every group without figures, and why.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Nothing is hidden in this round.</source>
        <translation>Nothing is hidden in this round.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>Means on a scale from 1 to 5.</source>
        <translation>Means on a scale from 1 to 5.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Uncertainty (±)</source>
        <translation>Uncertainty (±)</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Difference: %1</translation>
    </message>
    <message>
        <source>Means beside what they are compared with</source>
        <translation>Means beside what they are compared with</translation>
    </message>
    <message>
        <source>Bar chart of the means of the ten factors on a scale from 1 to 5: %1. The figures are in the table above.</source>
        <translation>Bar chart of the means of the ten factors on a scale from 1 to 5: %1. The figures are in the table above.</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Number of answers</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Distribution of answers</translation>
    </message>
    <message>
        <source>Stacked bar chart: for each of the ten factors the share of each answer from 1 to 5, together 100 percent. The figures are in the table above.</source>
        <translation>Stacked bar chart: for each of the ten factors the share of each answer from 1 to 5, together 100 percent. The figures are in the table above.</translation>
    </message>
    <message>
        <source>In a sentence, and what can be done</source>
        <translation>In a sentence, and what can be done</translation>
    </message>
    <message>
        <source>Why is this hidden?</source>
        <translation>Why is this hidden?</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Expected gain</source>
        <translation>Expected gain</translation>
    </message>
    <message>
        <source>(no measure yet)</source>
        <translation>(no measure yet)</translation>
    </message>
    <message>
        <source>The plan as it was on %1.</source>
        <translation>The plan as it was on %1.</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Plan status</source>
        <translation>Plan status</translation>
    </message>
    <message>
        <source>How far each unit had come with its plan on %1. Nothing here is a result of the survey.</source>
        <translation>How far each unit had come with its plan on %1. Nothing here is a result of the survey.</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Steps done</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Chosen factors</source>
        <translation>Chosen factors</translation>
    </message>
    <message>
        <source>Open measures</source>
        <translation>Open measures</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Latest follow-up</source>
        <translation>Latest follow-up</translation>
    </message>
    <message>
        <source>Next follow-up due</source>
        <translation>Next follow-up due</translation>
    </message>
    <message>
        <source>Follow-up missing</source>
        <translation>Follow-up missing</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>What is next</translation>
    </message>
    <message>
        <source>%1 (not in this round)</source>
        <translation>%1 (not in this round)</translation>
    </message>
    <message>
        <source>! missing</source>
        <translation>! missing</translation>
    </message>
    <message>
        <source>– nothing to compare with</source>
        <translation>– nothing to compare with</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ActionPlanPage</name>
    <message>
        <source>all measures</source>
        <translation>all measures</translation>
    </message>
    <message>
        <source>open ones</source>
        <translation>open ones</translation>
    </message>
    <message>
        <source>overdue ones</source>
        <translation>overdue ones</translation>
    </message>
    <message>
        <source>those done</source>
        <translation>those done</translation>
    </message>
    <message>
        <source>those stopped</source>
        <translation>those stopped</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>as written</translation>
    </message>
    <message>
        <source>by deadline</source>
        <translation>by deadline</translation>
    </message>
    <message>
        <source>by who is responsible</source>
        <translation>by who is responsible</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>by status</translation>
    </message>
    <message>
        <source>Action plan for %1</source>
        <translation>Action plan for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open, %2 done, %3 overdue</source>
        <translation>%1 open, %2 done, %3 overdue</translation>
    </message>
    <message>
        <source>Action plan: %1</source>
        <translation>Action plan: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::AtRestPage</name>
    <message>
        <source>in the file, unit by unit and without names</source>
        <translation>in the file, unit by unit and without names</translation>
    </message>
    <message>
        <source>none: a composite report has only means</source>
        <translation>none: a composite report has only means</translation>
    </message>
    <message>
        <source>none have been read in</source>
        <translation>none have been read in</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Single responses</source>
        <translation>Single responses</translation>
    </message>
    <message>
        <source>This file holds the responses themselves, unit by unit and without names. In a unit of two that may be enough to know who answered what. Faktorbenk does not show them, but whoever has the file can read them with another tool.</source>
        <translation>This file holds the responses themselves, unit by unit and without names. In a unit of two that may be enough to know who answered what. Faktorbenk does not show them, but whoever has the file can read them with another tool.</translation>
    </message>
    <message>
        <source>Others who use this machine may open the file.</source>
        <translation>Others who use this machine may open the file.</translation>
    </message>
    <message>
        <source>On this machine only you may open the file. On a shared folder those who keep the folder decide. Give leaders and staff reports, not the file.</source>
        <translation>On this machine only you may open the file. On a shared folder those who keep the folder decide. Give leaders and staff reports, not the file.</translation>
    </message>
    <message>
        <source>Remove the single responses of %1…</source>
        <translation>Remove the single responses of %1…</translation>
    </message>
    <message>
        <source>Remove the single responses of %1 for good?</source>
        <translation>Remove the single responses of %1 for good?</translation>
    </message>
    <message>
        <source>Remove those of %1 for good</source>
        <translation>Remove those of %1 for good</translation>
    </message>
    <message>
        <source>removed, but sums of hidden groups are left</source>
        <translation>removed, but sums of hidden groups are left</translation>
    </message>
    <message>
        <source>removed, with all that was hidden</source>
        <translation>removed, with all that was hidden</translation>
    </message>
    <message>
        <source>No single responses are left in this file. But an earlier version of Faktorbenk left the sums of hidden groups in it: of one person alone, they are that person&apos;s answers. They can be removed, too.</source>
        <translation>No single responses are left in this file. But an earlier version of Faktorbenk left the sums of hidden groups in it: of one person alone, they are that person&apos;s answers. They can be removed, too.</translation>
    </message>
    <message>
        <source>No single responses are left in this file. Of the rounds they were removed from it has only what was shown then to leaders and representatives, and how many have answered in each group.</source>
        <translation>No single responses are left in this file. Of the rounds they were removed from it has only what was shown then to leaders and representatives, and how many have answered in each group.</translation>
    </message>
    <message>
        <source>There are no single responses in this file.</source>
        <translation>There are no single responses in this file.</translation>
    </message>
    <message>
        <source>Remove the hidden sums of %1…</source>
        <translation>Remove the hidden sums of %1…</translation>
    </message>
    <message>
        <source>Remove the hidden sums of %1 for good?</source>
        <translation>Remove the hidden sums of %1 for good?</translation>
    </message>
    <message>
        <source>Removing from %1…</source>
        <translation>Removing from %1…</translation>
    </message>
    <message>
        <source>The single responses of %1 are removed, and all that is hidden. What is shown is as it was.</source>
        <translation>The single responses of %1 are removed, and all that is hidden. What is shown is as it was.</translation>
    </message>
    <message>
        <source>The single responses of %1 are removed, and all that is hidden. What is shown is as it was. These older copies may still have all of it; delete them if they are not needed: %2</source>
        <translation>The single responses of %1 are removed, and all that is hidden. What is shown is as it was. These older copies may still have all of it; delete them if they are not needed: %2</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BackgroundModel</name>
    <message>
        <source>%1, %2 answered</source>
        <translation>%1, %2 answered</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nothing to compare with</translation>
    </message>
    <message>
        <source>Background (answered)</source>
        <translation>Background (answered)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BackgroundPage</name>
    <message>
        <source>means</source>
        <translation>means</translation>
    </message>
    <message>
        <source>difference from the municipality</source>
        <translation>difference from the municipality</translation>
    </message>
    <message>
        <source>%1 · %2 · the whole municipality, one at a time</source>
        <translation>%1 · %2 · the whole municipality, one at a time</translation>
    </message>
    <message>
        <source>Background and factors: %1, %2</source>
        <translation>Background and factors: %1, %2</translation>
    </message>
    <message>
        <source>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</source>
        <translation>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</translation>
    </message>
    <message>
        <source>The stronger the colour, the higher (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</source>
        <translation>The stronger the colour, the higher (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BenchmarksModel</name>
    <message>
        <source>a row more</source>
        <translation>a row more</translation>
    </message>
    <message>
        <source>a row less</source>
        <translation>a row less</translation>
    </message>
    <message>
        <source>the known means</source>
        <translation>the known means</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>all of Norway</source>
        <translation>all of Norway</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>a service</translation>
    </message>
    <message>
        <source>Means of</source>
        <translation>Means of</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Service type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BenchmarksPage</name>
    <message>
        <source>Means that have been published, with where and when. Leave the service type empty for all of Norway. Round %1 is held against the newest row that is not newer than itself, unless you choose another.</source>
        <translation>Means that have been published, with where and when. Leave the service type empty for all of Norway. Round %1 is held against the newest row that is not newer than itself, unless you choose another.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>Let the rule choose again</source>
        <translation>Let the rule choose again</translation>
    </message>
    <message>
        <source>Use this row for %1</source>
        <translation>Use this row for %1</translation>
    </message>
    <message>
        <source>The known means are in the table already.</source>
        <translation>The known means are in the table already.</translation>
    </message>
    <message>
        <source>The table has changes that are not saved.</source>
        <translation>The table has changes that are not saved.</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>Save and go</translation>
    </message>
    <message>
        <source>Go without saving</source>
        <translation>Go without saving</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BoardModel</name>
    <message>
        <source>%1 (not in this round)</source>
        <translation>%1 (not in this round)</translation>
    </message>
    <message>
        <source>! missing %1</source>
        <translation>! missing %1</translation>
    </message>
    <message>
        <source>held %1</source>
        <translation>held %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>no factor chosen</source>
        <translation>no factor chosen</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) open</source>
        <translation>
            <numerusform>%n measure open</numerusform>
            <numerusform>%n measures open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) overdue</source>
        <translation>
            <numerusform>%n measure overdue</numerusform>
            <numerusform>%n measures overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) done</source>
        <translation>
            <numerusform>%n measure done</numerusform>
            <numerusform>%n measures done</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow-up: %1</source>
        <translation>Follow-up: %1</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>none due</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Chosen factors</source>
        <translation>Chosen factors</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::BoardPage</name>
    <message>
        <source>all units</source>
        <translation>all units</translation>
    </message>
    <message>
        <source>with overdue measures</source>
        <translation>with overdue measures</translation>
    </message>
    <message>
        <source>where follow-up is missing</source>
        <translation>where follow-up is missing</translation>
    </message>
    <message>
        <source>where no factor is chosen</source>
        <translation>where no factor is chosen</translation>
    </message>
    <message>
        <source>without measures</source>
        <translation>without measures</translation>
    </message>
    <message>
        <source>with open measures</source>
        <translation>with open measures</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>as in the tree</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %n unit(s) shown</source>
        <translation>
            <numerusform>%1 · %2 of %n unit shown</numerusform>
            <numerusform>%1 · %2 of %n units shown</numerusform>
        </translation>
    </message>
    <message>
        <source>How far the plans have come: %1</source>
        <translation>How far the plans have come: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChangesModel</name>
    <message>
        <source>No longer there</source>
        <translation>No longer there</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Was called “%1”.</source>
        <translation>Was called “%1”.</translation>
    </message>
    <message>
        <source>Is now at the top.</source>
        <translation>Is now at the top.</translation>
    </message>
    <message>
        <source>Moved from the top to %1.</source>
        <translation>Moved from the top to %1.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Moved from %1 to %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>One unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>one new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>one renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>one moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>one no longer there</numerusform>
            <numerusform>%n no longer there</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with what the round has now</source>
        <translation>compared with what the round has now</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>compared with %1</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>no answers yet</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChangesStep</name>
    <message>
        <source>All units</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>Only those that change</source>
        <translation>Only those that change</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of published means, instead of earlier ones for the same level and year.</source>
        <translation>
            <numerusform>One row of published means, instead of earlier ones for the same level and year.</numerusform>
            <numerusform>%n rows of published means, instead of earlier ones for the same level and year.</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit list waits for the first round that is read in.</source>
        <translation>The unit list waits for the first round that is read in.</translation>
    </message>
    <message>
        <source>There are responses in %1 already (%2). What shall be done with them? Plans and measures stay, and it can be undone until the next import.</source>
        <translation>There are responses in %1 already (%2). What shall be done with them? Plans and measures stay, and it can be undone until the next import.</translation>
    </message>
    <message>
        <source>The new file:</source>
        <translation>The new file:</translation>
    </message>
    <message>
        <source>That file exists already:</source>
        <translation>That file exists already:</translation>
    </message>
    <message>
        <source>That folder does not exist:</source>
        <translation>That folder does not exist:</translation>
    </message>
    <message>
        <source>Where shall the new file be kept?</source>
        <translation>Where shall the new file be kept?</translation>
    </message>
    <message>
        <source>Faktorbenk files (*.faktorbenk)</source>
        <translation>Faktorbenk files (*.faktorbenk)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChecklistModel</name>
    <message>
        <source>%1: done</source>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1: not done yet</source>
        <translation>%1: not done yet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ChooseStep</name>
    <message>
        <source>Choose the files</source>
        <translation>Choose the files</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choose the folder</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ColumnsModel</name>
    <message>
        <source>Nothing of it is read or stored</source>
        <translation>Nothing of it is read or stored</translation>
    </message>
    <message>
        <source>Figures, hidden until they have been checked</source>
        <translation>Figures, hidden until they have been checked</translation>
    </message>
    <message>
        <source>Values that few share, so they are not shown here</source>
        <translation>Values that few share, so they are not shown here</translation>
    </message>
    <message>
        <source>Empty in the first rows</source>
        <translation>Empty in the first rows</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>numbers 1 to 5</source>
        <translation>numbers 1 to 5</translation>
    </message>
    <message>
        <source>words (strongly disagree … strongly agree)</source>
        <translation>words (strongly disagree … strongly agree)</translation>
    </message>
    <message>
        <source>some are empty</source>
        <translation>some are empty</translation>
    </message>
    <message>
        <source>some are no answers</source>
        <translation>some are no answers</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Answers: %1</translation>
    </message>
    <message>
        <source>(column %1, without a name)</source>
        <translation>(column %1, without a name)</translation>
    </message>
    <message>
        <source>%1 (set by you)</source>
        <translation>%1 (set by you)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Used as</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>What stands in it</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::CrossPage</name>
    <message>
        <source>each for themselves</source>
        <translation>each for themselves</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>because …</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>no factor</source>
        <translation>no factor</translation>
    </message>
    <message>
        <source>Factor the reason belongs to</source>
        <translation>Factor the reason belongs to</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Plenum: everything summed</source>
        <translation>Plenum: everything summed</translation>
    </message>
    <message>
        <source>%1: all groups</source>
        <translation>%1: all groups</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: pleased with %2, become better at %3; choose</source>
        <translation>%1: pleased with %2, become better at %3; choose</translation>
    </message>
    <message>
        <source>Choose one to three; two are usual.</source>
        <translation>Choose one to three; two are usual.</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) chosen. That is many to work on at once: three at most is usual.</source>
        <translation>
            <numerusform>%n factor chosen. That is many to work on at once: three at most is usual.</numerusform>
            <numerusform>%n factors chosen. That is many to work on at once: three at most is usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) chosen.</source>
        <translation>
            <numerusform>%n factor chosen.</numerusform>
            <numerusform>%n factors chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a sum. Choose a group above to count for.</source>
        <translation>This is a sum. Choose a group above to count for.</translation>
    </message>
    <message>
        <source>Reason, %1</source>
        <translation>Reason, %1</translation>
    </message>
    <message>
        <source>%1 · %2 · What are we pleased with, and what matters to become better at? Each group puts in one or two on each side.</source>
        <translation>%1 · %2 · What are we pleased with, and what matters to become better at? Each group puts in one or two on each side.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::DistributionModel</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>number of answers unknown</source>
        <translation>number of answers unknown</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Number of answers</source>
        <translation>Number of answers</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::DistributionPage</name>
    <message>
        <source>Show as chart</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Chart: how the answers of %1 fall on the ten factors</source>
        <translation>Chart: how the answers of %1 fall on the ten factors</translation>
    </message>
    <message>
        <source>How the answers of %1 fall, %2</source>
        <translation>How the answers of %1 fall, %2</translation>
    </message>
    <message>
        <source>← disagree · agree →</source>
        <translation>← disagree · agree →</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::DistributionPanel</name>
    <message>
        <source>All: %1 %2</source>
        <translation>All: %1 %2</translation>
    </message>
    <message>
        <source>Most: %1 %2, %3 %4</source>
        <translation>Most: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Distribution of answers</source>
        <translation>Distribution of answers</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Show as chart</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Show as table</translation>
    </message>
    <message>
        <source>Chart: distribution of the answers on %1</source>
        <translation>Chart: distribution of the answers on %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>Share of answers</source>
        <translation>Share of answers</translation>
    </message>
    <message>
        <source>How the answers on %1 fall</source>
        <translation>How the answers on %1 fall</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::EvaluationPage</name>
    <message>
        <source>Evaluation in %1</source>
        <translation>Evaluation in %1</translation>
    </message>
    <message>
        <source>%1 · question %2 of %3</source>
        <translation>%1 · question %2 of %3</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ExportAllDialog</name>
    <message>
        <source>PowerPoint of each unit</source>
        <translation>PowerPoint of each unit</translation>
    </message>
    <message>
        <source>PowerPoint of each unit, on %1</source>
        <translation>PowerPoint of each unit, on %1</translation>
    </message>
    <message>
        <source>PDF of each unit</source>
        <translation>PDF of each unit</translation>
    </message>
    <message>
        <source>Calendar of each unit&apos;s deadlines, and one of all</source>
        <translation>Calendar of each unit&apos;s deadlines, and one of all</translation>
    </message>
    <message>
        <source>Excel workbook of each unit, and one about all</source>
        <translation>Excel workbook of each unit, and one about all</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Exporter</name>
    <message>
        <source>Make Excel workbook of this unit…</source>
        <translation>Make Excel workbook of this unit…</translation>
    </message>
    <message>
        <source>Make Excel workbooks of all units…</source>
        <translation>Make Excel workbooks of all units…</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Where shall the file be kept?</translation>
    </message>
    <message>
        <source>In which folder shall the files be kept?</source>
        <translation>In which folder shall the files be kept?</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Writing to %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 is made.</translation>
    </message>
    <message>
        <source>Files of units: %1. Without a file, as their figures are hidden: %2.</source>
        <translation>Files of units: %1. Without a file, as their figures are hidden: %2.</translation>
    </message>
    <message>
        <source>Stopped. The files made so far are whole; choose the same folder again to go on.</source>
        <translation>Stopped. The files made so far are whole; choose the same folder again to go on.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Replace the files</source>
        <translation>Replace the files</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Make PowerPoint of this unit…</source>
        <translation>Make PowerPoint of this unit…</translation>
    </message>
    <message>
        <source>Make PowerPoints of all units…</source>
        <translation>Make PowerPoints of all units…</translation>
    </message>
    <message>
        <source>PowerPoint presentations (*.pptx)</source>
        <translation>PowerPoint presentations (*.pptx)</translation>
    </message>
    <message>
        <source>Make calendar of this unit&apos;s deadlines…</source>
        <translation>Make calendar of this unit&apos;s deadlines…</translation>
    </message>
    <message>
        <source>Make calendars of all units&apos; deadlines…</source>
        <translation>Make calendars of all units&apos; deadlines…</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendars (*.ics)</translation>
    </message>
    <message>
        <source>Make PDF of this unit…</source>
        <translation>Make PDF of this unit…</translation>
    </message>
    <message>
        <source>Make PDFs of all units…</source>
        <translation>Make PDFs of all units…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Make several kinds of files of all units…</source>
        <translation>Make several kinds of files of all units…</translation>
    </message>
    <message>
        <source>Look of PowerPoints</source>
        <translation>Look of PowerPoints</translation>
    </message>
    <message>
        <source>The plan has no deadline and no follow-up to come, so there is nothing for a calendar.</source>
        <translation>The plan has no deadline and no follow-up to come, so there is nothing for a calendar.</translation>
    </message>
    <message>
        <source>No plan has a deadline or a follow-up to come, so there is nothing for a calendar.</source>
        <translation>No plan has a deadline or a follow-up to come, so there is nothing for a calendar.</translation>
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
        <translation>Previous factor</translation>
    </message>
    <message>
        <source>Next factor</source>
        <translation>Next factor</translation>
    </message>
    <message>
        <source>%1 nationally</source>
        <translation>%1 nationally</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norway</translation>
    </message>
    <message>
        <source>Chart: means on %1, scale 1 to 5</source>
        <translation>Chart: means on %1, scale 1 to 5</translation>
    </message>
    <message>
        <source>%1 answered · margin %2</source>
        <translation>%1 answered · margin %2</translation>
    </message>
    <message>
        <source>The unit: %1</source>
        <translation>The unit: %1</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>The unit is</source>
        <translation>The unit is</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Comparisons on %1</source>
        <translation>Comparisons on %1</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 compared with %2</translation>
    </message>
    <message>
        <source>The service&apos;s published mean is for one kind of service, while these figures are for the whole municipality.</source>
        <translation>The service&apos;s published mean is for one kind of service, while these figures are for the whole municipality.</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Published means. %1</translation>
    </message>
    <message>
        <source>%1: means on a scale from 1 to 5</source>
        <translation>%1: means on a scale from 1 to 5</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FactorPlanCard</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>To the analysis cross</source>
        <translation>To the analysis cross</translation>
    </message>
    <message>
        <source>To the road map</source>
        <translation>To the road map</translation>
    </message>
    <message>
        <source>To the action plan</source>
        <translation>To the action plan</translation>
    </message>
    <message>
        <source>To the follow-ups</source>
        <translation>To the follow-ups</translation>
    </message>
    <message>
        <source>No factor has been chosen to work on yet</source>
        <translation>No factor has been chosen to work on yet</translation>
    </message>
    <message>
        <source>Not one of the factors that are worked on</source>
        <translation>Not one of the factors that are worked on</translation>
    </message>
    <message>
        <source>Chosen, to be improved</source>
        <translation>Chosen, to be improved</translation>
    </message>
    <message>
        <source>Chosen, to be kept</source>
        <translation>Chosen, to be kept</translation>
    </message>
    <message>
        <source>The goal is not written yet</source>
        <translation>The goal is not written yet</translation>
    </message>
    <message>
        <source>Goal: “%1”</source>
        <translation>Goal: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n past its deadline</source>
        <translation>
            <numerusform>%n past its deadline</numerusform>
            <numerusform>%n past their deadline</numerusform>
        </translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation>No measures yet</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Next follow-up: not set</source>
        <translation>Next follow-up: not set</translation>
    </message>
    <message>
        <source>The follow-up was due %1</source>
        <translation>The follow-up was due %1</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>Next follow-up: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <translation>Measures: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FaultsModel</name>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>What is wrong, and what to do</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FaultsStep</name>
    <message>
        <source>All (%1)</source>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Faults (%1)</source>
        <translation>Faults (%1)</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>Warnings (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>Notes (%1)</translation>
    </message>
    <message>
        <source>There are %1 more faults of the same files, which are not listed.</source>
        <translation>There are %1 more faults of the same files, which are not listed.</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 shown</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>The list is saved in %1.</source>
        <translation>The list is saved in %1.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FilesStep</name>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semicolon  ;</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Comma  ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Upright line  |</source>
        <translation>Upright line  |</translation>
    </message>
    <message>
        <source>Saved as “%1”. It will be offered when the next file looks the same.</source>
        <translation>Saved as “%1”. It will be offered when the next file looks the same.</translation>
    </message>
    <message>
        <source>This file is left out. Say what it is if it is to be read in.</source>
        <translation>This file is left out. Say what it is if it is to be read in.</translation>
    </message>
    <message>
        <source>The headers tell nothing about what this file is. Say what it is, and what each column holds.</source>
        <translation>The headers tell nothing about what this file is. Say what it is, and what each column holds.</translation>
    </message>
    <message>
        <source>No row with headers was found.</source>
        <translation>No row with headers was found.</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>as the file says: %1</translation>
    </message>
    <message>
        <source>by the file&apos;s name, or the newest</source>
        <translation>by the file&apos;s name, or the newest</translation>
    </message>
    <message>
        <source>write the round, such as 2023</source>
        <translation>write the round, such as 2023</translation>
    </message>
    <message>
        <source>Looks like “%1”, which you have set up before.</source>
        <translation>Looks like “%1”, which you have set up before.</translation>
    </message>
    <message>
        <source>Looks like files that you have set up before.</source>
        <translation>Looks like files that you have set up before.</translation>
    </message>
    <message>
        <source>Used as:</source>
        <translation>Used as:</translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation>Choose a column</translation>
    </message>
    <message>
        <source>“%1” is used as:</source>
        <translation>“%1” is used as:</translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation>What %1 is used as</translation>
    </message>
    <message>
        <source>Give the setup a name first.</source>
        <translation>Give the setup a name first.</translation>
    </message>
    <message>
        <source>“%1” is deleted. What was read in with it stays as it is.</source>
        <translation>“%1” is deleted. What was read in with it stays as it is.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FirstRunPage</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>I am: %1</source>
        <translation>I am: %1</translation>
    </message>
    <message>
        <source>Who are you? Now: %1</source>
        <translation>Who are you? Now: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FloorForm</name>
    <message>
        <source>%1, distributions %2</source>
        <translation>%1, distributions %2</translation>
    </message>
    <message>
        <source>Change the floor</source>
        <translation>Change the floor</translation>
    </message>
    <message>
        <source>Lower the floor to %1</source>
        <translation>Lower the floor to %1</translation>
    </message>
    <message>
        <source>Raise the floor to %1</source>
        <translation>Raise the floor to %1</translation>
    </message>
    <message>
        <source>This is the floor as it is. It may be raised, or lowered to no less than %1.</source>
        <translation>This is the floor as it is. It may be raised, or lowered to no less than %1.</translation>
    </message>
    <message>
        <source>Groups that are shown now may come to be hidden. What was printed or handed out before does not change.</source>
        <translation>Groups that are shown now may come to be hidden. What was printed or handed out before does not change.</translation>
    </message>
    <message>
        <source>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first.</source>
        <translation>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first.</translation>
    </message>
    <message numerus="yes">
        <source>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first. And %n report(s) were handed out under a higher floor. What is out cannot be taken back; what is shown from now on is kept from being combined with it.</source>
        <translation>
            <numerusform>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first. And %n report was handed out under a higher floor. What is out cannot be taken back; what is shown from now on is kept from being combined with it.</numerusform>
            <numerusform>Groups that are hidden now may come to be shown. Those who answered were promised the floor that held then: speak with the representatives first. And %n reports were handed out under a higher floor. What is out cannot be taken back; what is shown from now on is kept from being combined with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>all staff</translation>
    </message>
    <message>
        <source>leaders and representatives</source>
        <translation>leaders and representatives</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Handed out</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FloorLine</name>
    <message>
        <source>Why?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Why is something hidden?</source>
        <translation>Why is something hidden?</translation>
    </message>
    <message>
        <source>Shown for leaders and representatives.</source>
        <translation>Shown for leaders and representatives.</translation>
    </message>
    <message>
        <source>Shown for all staff: means and comparisons only.</source>
        <translation>Shown for all staff: means and comparisons only.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FloorPage</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Go back to %1…</source>
        <translation>Go back to %1…</translation>
    </message>
    <message>
        <source>Takes back the change of %1</source>
        <translation>Takes back the change of %1</translation>
    </message>
    <message>
        <source>The floor is now %1. The change is kept below with its reason.</source>
        <translation>The floor is now %1. The change is kept below with its reason.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FollowUpModel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Leader was there</source>
        <translation>Leader was there</translation>
    </message>
    <message>
        <source>Union representative was there</source>
        <translation>Union representative was there</translation>
    </message>
    <message>
        <source>Safety representative was there</source>
        <translation>Safety representative was there</translation>
    </message>
    <message>
        <source>What we talk about</source>
        <translation>What we talk about</translation>
    </message>
    <message>
        <source>Good examples</source>
        <translation>Good examples</translation>
    </message>
    <message>
        <source>Who deserves praise this month?</source>
        <translation>Who deserves praise this month?</translation>
    </message>
    <message>
        <source>What more is needed?</source>
        <translation>What more is needed?</translation>
    </message>
    <message>
        <source>Which measures are carried out, and have they worked?</source>
        <translation>Which measures are carried out, and have they worked?</translation>
    </message>
    <message>
        <source>– a word on it</source>
        <translation>– a word on it</translation>
    </message>
    <message>
        <source>On the measures as a whole</source>
        <translation>On the measures as a whole</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ yes</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>proposed: %1</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>not assessed</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>Held %1</source>
        <translation>Held %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FollowUpPage</name>
    <message>
        <source>Follow-up in %1</source>
        <translation>Follow-up in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed next: %1</source>
        <translation>proposed next: %1</translation>
    </message>
    <message>
        <source>Follow-ups side by side: %1</source>
        <translation>Follow-ups side by side: %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::FormModel</name>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (not saved yet)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::GoalModel</name>
    <message>
        <source>No factor is chosen yet</source>
        <translation>No factor is chosen yet</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Without a goal</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Characteristics: %1</source>
        <translation>Characteristics: %1</translation>
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
        <translation>Name of the session (night shift, day shift …)</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is said of the group yet.</source>
        <translation>Nothing is said of the group yet.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HeatMapModel</name>
    <message>
        <source>nothing to compare with</source>
        <translation>nothing to compare with</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HeatMapPage</name>
    <message>
        <source>means</source>
        <translation>means</translation>
    </message>
    <message>
        <source>difference from the municipality</source>
        <translation>difference from the municipality</translation>
    </message>
    <message>
        <source>difference from the unit above</source>
        <translation>difference from the unit above</translation>
    </message>
    <message>
        <source>difference from the service nationally</source>
        <translation>difference from the service nationally</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>all levels</translation>
    </message>
    <message>
        <source>the next level only</source>
        <translation>the next level only</translation>
    </message>
    <message>
        <source>units without units inside</source>
        <translation>units without units inside</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>as in the tree</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>all services</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Up to %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n unit(s) shown</source>
        <translation>
            <numerusform>%1 · %2 · %n unit shown</numerusform>
            <numerusform>%1 · %2 · %n units shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Units and factors: %1, %2</source>
        <translation>Units and factors: %1, %2</translation>
    </message>
    <message>
        <source>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</source>
        <translation>▲ 0.2 or more over, ▼ 0.2 or more under, • within the margin of error. Hatched: hidden, so that nobody can be singled out.</translation>
    </message>
    <message>
        <source>The stronger the colour, the higher; the scale is the same everywhere (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</source>
        <translation>The stronger the colour, the higher; the scale is the same everywhere (3 and less to 5). Hatched: hidden, so that nobody can be singled out.</translation>
    </message>
    <message>
        <source>Have answered</source>
        <translation>Have answered</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Published means. %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HiddenModel</name>
    <message>
        <source>Unit or group</source>
        <translation>Unit or group</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>What is hidden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::HiddenPage</name>
    <message>
        <source>all of it</source>
        <translation>all of it</translation>
    </message>
    <message>
        <source>too few have answered</source>
        <translation>too few have answered</translation>
    </message>
    <message>
        <source>hidden to protect others</source>
        <translation>hidden to protect others</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n line(s), no figures</source>
        <translation>
            <numerusform>%1 · %2 · %n line, no figures</numerusform>
            <numerusform>%1 · %2 · %n lines, no figures</numerusform>
        </translation>
    </message>
    <message>
        <source>What is hidden: %1</source>
        <translation>What is hidden: %1</translation>
    </message>
    <message>
        <source>Where shall the list be kept?</source>
        <translation>Where shall the list be kept?</translation>
    </message>
    <message>
        <source>Hidden in %1</source>
        <translation>Hidden in %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The list is written to %1. It has no figures and may be handed to representatives.</source>
        <translation>The list is written to %1. It has no figures and may be handed to representatives.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Search: %1</translation>
    </message>
    <message>
        <source>not given in the report</source>
        <translation>not given in the report</translation>
    </message>
    <message>
        <source>the answers must be read in again</source>
        <translation>the answers must be read in again</translation>
    </message>
    <message>
        <source>removed with the single responses</source>
        <translation>removed with the single responses</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::IdeaModel</name>
    <message>
        <source>none in particular</source>
        <translation>none in particular</translation>
    </message>
    <message>
        <source>✓ in the plan</source>
        <translation>✓ in the plan</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Characteristic</source>
        <translation>Characteristic</translation>
    </message>
    <message>
        <source>In the matrix</source>
        <translation>In the matrix</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>New idea</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ImportPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 responses</source>
        <translation>%1 responses</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 units</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Show the results</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Read in files</source>
        <translation>Read in files</translation>
    </message>
    <message>
        <source>Nothing is stored until you have seen what will change and said yes.</source>
        <translation>Nothing is stored until you have seen what will change and said yes.</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>It could not be done</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>What was recognised</source>
        <translation>What was recognised</translation>
    </message>
    <message>
        <source>Faults and warnings</source>
        <translation>Faults and warnings</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Storing…</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Reading and checking…</translation>
    </message>
    <message>
        <source>Nothing is stored until all of it is in order.</source>
        <translation>Nothing is stored until all of it is in order.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>This is what was recognised</source>
        <translation>This is what was recognised</translation>
    </message>
    <message>
        <source>This is what was recognised in %1</source>
        <translation>This is what was recognised in %1</translation>
    </message>
    <message>
        <source>Correct what is wrong. Choose a column with the arrows and press Enter to say what it is.</source>
        <translation>Correct what is wrong. Choose a column with the arrows and press Enter to say what it is.</translation>
    </message>
    <message>
        <source>Check the files</source>
        <translation>Check the files</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <source>The files can be read in</source>
        <translation>The files can be read in</translation>
    </message>
    <message>
        <source>Look through what was noticed, and go on.</source>
        <translation>Look through what was noticed, and go on.</translation>
    </message>
    <message>
        <source>See what will change</source>
        <translation>See what will change</translation>
    </message>
    <message>
        <source>The files need mending</source>
        <translation>The files need mending</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was stored. %n fault(s) must be put right, in the file or in what its columns are used as.</source>
        <translation>
            <numerusform>Nothing was stored. One fault must be put right, in the file or in what its columns are used as.</numerusform>
            <numerusform>Nothing was stored. %n faults must be put right, in the file or in what its columns are used as.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check once more</source>
        <translation>Check once more</translation>
    </message>
    <message>
        <source>Leave out the rows with faults</source>
        <translation>Leave out the rows with faults</translation>
    </message>
    <message>
        <source>This will change in %1</source>
        <translation>This will change in %1</translation>
    </message>
    <message>
        <source>Compare before you say yes. Groups that are too small to be shown have no numbers here either.</source>
        <translation>Compare before you say yes. Groups that are too small to be shown have no numbers here either.</translation>
    </message>
    <message>
        <source>Read it in</source>
        <translation>Read it in</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Everything is stored.</source>
        <translation>Everything is stored.</translation>
    </message>
    <message>
        <source>Everything is stored in round %1.</source>
        <translation>Everything is stored in round %1.</translation>
    </message>
    <message>
        <source>Opening the files…</source>
        <translation>Opening the files…</translation>
    </message>
    <message>
        <source>Finding out what will change…</source>
        <translation>Finding out what will change…</translation>
    </message>
    <message>
        <source>It is stored whole, or not at all.</source>
        <translation>It is stored whole, or not at all.</translation>
    </message>
    <message>
        <source>Nothing is stored until you have said yes.</source>
        <translation>Nothing is stored until you have said yes.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::InvitedModel</name>
    <message>
        <source>written here, %1 (the unit list: %2)</source>
        <translation>written here, %1 (the unit list: %2)</translation>
    </message>
    <message>
        <source>written here, %1</source>
        <translation>written here, %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>from the unit list</source>
        <translation>from the unit list</translation>
    </message>
    <message>
        <source>from the unit list %1</source>
        <translation>from the unit list %1</translation>
    </message>
    <message>
        <source>“%1” is not a number of people.</source>
        <translation>“%1” is not a number of people.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Invited here</source>
        <translation>Invited here</translation>
    </message>
    <message>
        <source>With sub-units</source>
        <translation>With sub-units</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::InvitedPage</name>
    <message>
        <source>Invited, %1</source>
        <translation>Invited, %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Legend</name>
    <message>
        <source>Key to the chart</source>
        <translation>Key to the chart</translation>
    </message>
    <message>
        <source>the unit&apos;s own margin (95 %)</source>
        <translation>the unit&apos;s own margin (95 %)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::LikertChart</name>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>← disagree</source>
        <translation>← disagree</translation>
    </message>
    <message>
        <source>agree →</source>
        <translation>agree →</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::LineHandle</name>
    <message>
        <source>Drag to move the line (Alt with an arrow)</source>
        <translation>Drag to move the line (Alt with an arrow)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::LineList</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 of %3</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Factors</translation>
    </message>
    <message>
        <source>Nothing has been read in yet</source>
        <translation>Nothing has been read in yet</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 – Faktorbenk</source>
        <translation>%1 – Faktorbenk</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>This did not work</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Recent files</translation>
    </message>
    <message>
        <source>Open the sample municipality</source>
        <translation>Open the sample municipality</translation>
    </message>
    <message>
        <source>About Faktorbenk</source>
        <translation>About Faktorbenk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>Faktorbenk files (*.faktorbenk)</source>
        <translation>Faktorbenk files (*.faktorbenk)</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Faktorbenk %1&lt;/h3&gt;&lt;p&gt;A workbench for the results and the follow-up of the 10-FAKTOR employee survey. No figure leaves it that could lead back to a single person.&lt;/p&gt;&lt;p&gt;Typeface: Inter, SIL Open Font License 1.1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Faktorbenk %1&lt;/h3&gt;&lt;p&gt;A workbench for the results and the follow-up of the 10-FAKTOR employee survey. No figure leaves it that could lead back to a single person.&lt;/p&gt;&lt;p&gt;Typeface: Inter, SIL Open Font License 1.1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>The whole municipality</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>New file from results…</source>
        <translation>New file from results…</translation>
    </message>
    <message>
        <source>Rounds…</source>
        <translation>Rounds…</translation>
    </message>
    <message>
        <source>The same unit?</source>
        <translation>The same unit?</translation>
    </message>
    <message>
        <source>Invited…</source>
        <translation>Invited…</translation>
    </message>
    <message>
        <source>Published means…</source>
        <translation>Published means…</translation>
    </message>
    <message>
        <source>Read in files…</source>
        <translation>Read in files…</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Anonymity</source>
        <translation>Anonymity</translation>
    </message>
    <message>
        <source>Single responses</source>
        <translation>Single responses</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>What now?</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Road map</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>Earlier versions of the field</source>
        <translation>Earlier versions of the field</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Preparations</source>
        <translation>Preparations</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Language, text and colours</source>
        <translation>Language, text and colours</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Names of the factors</source>
        <translation>Names of the factors</translation>
    </message>
    <message>
        <source>Professional: %1</source>
        <translation>Professional: %1</translation>
    </message>
    <message>
        <source>Everyday: %1</source>
        <translation>Everyday: %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Something is being read or written. Try again when it is done.</source>
        <translation>Something is being read or written. Try again when it is done.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>The window opens anew, and what you have begun to read in has to be begun again.</source>
        <translation>The window opens anew, and what you have begun to read in has to be begun again.</translation>
    </message>
    <message>
        <source>The window opens anew, and what you have typed on this page is not saved yet.</source>
        <translation>The window opens anew, and what you have typed on this page is not saved yet.</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Open anew</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>%1 is your unit</source>
        <translation>%1 is your unit</translation>
    </message>
    <message>
        <source>Make %1 your unit</source>
        <translation>Make %1 your unit</translation>
    </message>
    <message>
        <source>Only decides what opens first: who can open the file sees all of it.</source>
        <translation>Only decides what opens first: who can open the file sees all of it.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>What is in the file</translation>
    </message>
    <message>
        <source>What you have written is kept on this computer and will be put in when the file is opened here again.</source>
        <translation>What you have written is kept on this computer and will be put in when the file is opened here again.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MatrixView</name>
    <message>
        <source>large impact</source>
        <translation>large impact</translation>
    </message>
    <message>
        <source>small impact</source>
        <translation>small impact</translation>
    </message>
    <message>
        <source>hard to do</source>
        <translation>hard to do</translation>
    </message>
    <message>
        <source>easy to do</source>
        <translation>easy to do</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Not placed yet</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n vote(s)</source>
        <translation>
            <numerusform>mean of %n vote</numerusform>
            <numerusform>mean of %n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ in the plan</source>
        <translation>✓ in the plan</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MeasureModel</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! overdue</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
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
        <translation>Expected gain</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>New measure</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::MeasuresPage</name>
    <message>
        <source>Why it lies where it lies</source>
        <translation>Why it lies where it lies</translation>
    </message>
    <message>
        <source>The measure is in the plan. There it gets somebody responsible and a deadline.</source>
        <translation>The measure is in the plan. There it gets somebody responsible and a deadline.</translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 placed, %2 in the plan</source>
        <translation>%1 placed, %2 in the plan</translation>
    </message>
    <message>
        <source>Measures for %1</source>
        <translation>Measures for %1</translation>
    </message>
    <message>
        <source>Ideas: %1</source>
        <translation>Ideas: %1</translation>
    </message>
    <message>
        <source>Choose an idea, or write one on the left.</source>
        <translation>Choose an idea, or write one on the left.</translation>
    </message>
    <message>
        <source>✓ It is a measure in the plan</source>
        <translation>✓ It is a measure in the plan</translation>
    </message>
    <message>
        <source>Make it a measure in the plan</source>
        <translation>Make it a measure in the plan</translation>
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
        <translation>each for themselves %1</translation>
    </message>
    <message>
        <source>in groups %1</source>
        <translation>in groups %1</translation>
    </message>
    <message>
        <source>all together %1</source>
        <translation>all together %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::NewsModel</name>
    <message numerus="yes">
        <source>%1 · %n change(s)</source>
        <translation>
            <numerusform>%1 · %n change</numerusform>
            <numerusform>%1 · %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the figures and the file · %n change(s)</source>
        <translation>
            <numerusform>the figures and the file · %n change</numerusform>
            <numerusform>the figures and the file · %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>nothing before</source>
        <translation>nothing before</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>nothing now</source>
        <translation>nothing now</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>now: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>When and by whom</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::NewsPage</name>
    <message numerus="yes">
        <source>Show more of %n change(s)</source>
        <translation>
            <numerusform>Show more of %n change</numerusform>
            <numerusform>Show more of %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown for all staff: what the units have agreed on and done. Leader and representatives see more.</source>
        <translation>Shown for all staff: what the units have agreed on and done. Leader and representatives see more.</translation>
    </message>
    <message>
        <source>What was undone is not told. The leader’s own notes, single strokes and praise are never here. Enter opens the form.</source>
        <translation>What was undone is not told. The leader’s own notes, single strokes and praise are never here. Enter opens the form.</translation>
    </message>
    <message>
        <source>since you last read, %1</source>
        <translation>since you last read, %1</translation>
    </message>
    <message>
        <source>the last week</source>
        <translation>the last week</translation>
    </message>
    <message>
        <source>the last four weeks</source>
        <translation>the last four weeks</translation>
    </message>
    <message>
        <source>since the follow-up of %1</source>
        <translation>since the follow-up of %1</translation>
    </message>
    <message>
        <source>since a day…</source>
        <translation>since a day…</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>the whole municipality</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1</source>
        <translation>
            <numerusform>%n change since %1</numerusform>
            <numerusform>%n changes since %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not marked as read yet</source>
        <translation>not marked as read yet</translation>
    </message>
    <message>
        <source>What has changed: %1</source>
        <translation>What has changed: %1</translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>Nothing has changed since %1.</translation>
    </message>
    <message>
        <source>Nothing has changed here since %1.</source>
        <translation>Nothing has changed here since %1.</translation>
    </message>
    <message>
        <source>Goals, measures, follow-ups and reports turn up here as soon as somebody has worked with them, and so do results that are read in and files that are handed out.</source>
        <translation>Goals, measures, follow-ups and reports turn up here as soon as somebody has worked with them, and so do results that are read in and files that are handed out.</translation>
    </message>
    <message>
        <source>Read. Next time you see what has changed since %1.</source>
        <translation>Read. Next time you see what has changed since %1.</translation>
    </message>
    <message>
        <source>Changes since %1</source>
        <translation>Changes since %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Where: %1</translation>
    </message>
    <message numerus="yes">
        <source>More has changed than stands here: %n change(s) in all.</source>
        <translation>
            <numerusform>More has changed than stands here: %n change in all.</numerusform>
            <numerusform>More has changed than stands here: %n changes in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was undone is not told. The leader’s own notes, single strokes and praise are never here.</source>
        <translation>What was undone is not told. The leader’s own notes, single strokes and praise are never here.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::ObstaclesPage</name>
    <message>
        <source>Obstacle</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>What may stand in the way</source>
        <translation>What may stand in the way</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>What we do about it</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document or development area</source>
        <translation>Document or development area</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Obstacles and connections in %1</source>
        <translation>Obstacles and connections in %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OverviewModel</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>own margin %1</source>
        <translation>own margin %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Chart from %1 to %2</source>
        <translation>Chart from %1 to %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OverviewPage</name>
    <message>
        <source>The ten factors of %1, %2</source>
        <translation>The ten factors of %1, %2</translation>
    </message>
    <message>
        <source>Published means. %1</source>
        <translation>Published means. %1</translation>
    </message>
    <message>
        <source>as in the survey</source>
        <translation>as in the survey</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>highest first</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>lowest first</translation>
    </message>
    <message>
        <source>Sorted, highest first; turn round</source>
        <translation>Sorted, highest first; turn round</translation>
    </message>
    <message>
        <source>Sorted, lowest first; turn round</source>
        <translation>Sorted, lowest first; turn round</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>sorted by %1</translation>
    </message>
    <message>
        <source>Difference from: %1</source>
        <translation>Difference from: %1</translation>
    </message>
    <message>
        <source>The ten factors</source>
        <translation>The ten factors</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::OwnUnitLine</name>
    <message>
        <source>Which unit is yours? Choose it in the list of units; from then on the file opens there, without the list.</source>
        <translation>Which unit is yours? Choose it in the list of units; from then on the file opens there, without the list.</translation>
    </message>
    <message>
        <source>%1 is mine</source>
        <translation>%1 is mine</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PageList</name>
    <message>
        <source>Pages about the whole municipality</source>
        <translation>Pages about the whole municipality</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PageTabs</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>More pages</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::Papers</name>
    <message>
        <source>Where shall the file be kept?</source>
        <translation>Where shall the file be kept?</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>the cross</source>
        <translation>the cross</translation>
    </message>
    <message>
        <source>cross</source>
        <comment>in a file&apos;s name</comment>
        <translation>cross</translation>
    </message>
    <message>
        <source>the road map</source>
        <translation>the road map</translation>
    </message>
    <message>
        <source>road map</source>
        <comment>in a file&apos;s name</comment>
        <translation>road map</translation>
    </message>
    <message>
        <source>the action plan</source>
        <translation>the action plan</translation>
    </message>
    <message>
        <source>action plan</source>
        <comment>in a file&apos;s name</comment>
        <translation>action plan</translation>
    </message>
    <message>
        <source>the follow-ups</source>
        <translation>the follow-ups</translation>
    </message>
    <message>
        <source>follow-ups</source>
        <comment>in a file&apos;s name</comment>
        <translation>follow-ups</translation>
    </message>
    <message>
        <source>the unit&apos;s report</source>
        <translation>the unit&apos;s report</translation>
    </message>
    <message>
        <source>Print %1…</source>
        <translation>Print %1…</translation>
    </message>
    <message>
        <source>Make PDF of %1…</source>
        <translation>Make PDF of %1…</translation>
    </message>
    <message>
        <source>Print %1 on A3…</source>
        <translation>Print %1 on A3…</translation>
    </message>
    <message>
        <source>Make PDF of %1 on A3…</source>
        <translation>Make PDF of %1 on A3…</translation>
    </message>
    <message>
        <source>Make a poster about the survey…</source>
        <translation>Make a poster about the survey…</translation>
    </message>
    <message>
        <source>Make a poster about the survey on A3…</source>
        <translation>Make a poster about the survey on A3…</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>On paper: %1</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>The printer cannot be reached.</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Printed: %1</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. The same pages can be kept as PDF and printed elsewhere.</source>
        <translation>No printer is set up on this machine. The same pages can be kept as PDF and printed elsewhere.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Make PDF…</source>
        <translation>Make PDF…</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <translation>%1 is made.</translation>
    </message>
    <message>
        <source>Poster.pdf</source>
        <translation>Poster.pdf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>this page</translation>
    </message>
    <message>
        <source>Nothing to print here</source>
        <translation>Nothing to print here</translation>
    </message>
    <message>
        <source>There is nothing on this page that can be printed.</source>
        <translation>There is nothing on this page that can be printed.</translation>
    </message>
    <message>
        <source>the guide to the meetings</source>
        <translation>the guide to the meetings</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>in a file&apos;s name</comment>
        <translation>meetings</translation>
    </message>
    <message>
        <source>the preparations</source>
        <translation>the preparations</translation>
    </message>
    <message>
        <source>preparations</source>
        <comment>in a file&apos;s name</comment>
        <translation>preparations</translation>
    </message>
    <message>
        <source>my plan, the leader’s own notes</source>
        <translation>my plan, the leader’s own notes</translation>
    </message>
    <message>
        <source>my plan</source>
        <comment>in a file&apos;s name</comment>
        <translation>my plan</translation>
    </message>
    <message>
        <source>the ideas and the matrix</source>
        <translation>the ideas and the matrix</translation>
    </message>
    <message>
        <source>matrix</source>
        <comment>in a file&apos;s name</comment>
        <translation>matrix</translation>
    </message>
    <message>
        <source>obstacles and connections</source>
        <translation>obstacles and connections</translation>
    </message>
    <message>
        <source>obstacles</source>
        <comment>in a file&apos;s name</comment>
        <translation>obstacles</translation>
    </message>
    <message>
        <source>the evaluation</source>
        <translation>the evaluation</translation>
    </message>
    <message>
        <source>evaluation</source>
        <comment>in a file&apos;s name</comment>
        <translation>evaluation</translation>
    </message>
    <message>
        <source>the reflection cards</source>
        <translation>the reflection cards</translation>
    </message>
    <message>
        <source>reflection cards</source>
        <comment>in a file&apos;s name</comment>
        <translation>reflection cards</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PathBar</name>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The path. You are at %1. %2.</source>
        <translation>The path. You are at %1. %2.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PictureCard</name>
    <message>
        <source>Goal: one sentence that says how things are when you are there</source>
        <translation>Goal: one sentence that says how things are when you are there</translation>
    </message>
    <message>
        <source>Characteristic, %1</source>
        <translation>Characteristic, %1</translation>
    </message>
    <message>
        <source>+ characteristic, Enter</source>
        <translation>+ characteristic, Enter</translation>
    </message>
    <message>
        <source>Goal for %1</source>
        <translation>Goal for %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3 →</source>
        <translation>%1 %2 · %3 →</translation>
    </message>
    <message>
        <source>%1, %2: what the figures say</source>
        <translation>%1, %2: what the figures say</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PictureSaver</name>
    <message>
        <source>Charts of this page</source>
        <translation>Charts of this page</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Save as SVG…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Save as PNG…</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copy as picture</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Pictures that can be scaled (*.svg)</source>
        <translation>Pictures that can be scaled (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>The chart was not saved</translation>
    </message>
    <message>
        <source>The chart is copied.</source>
        <translation>The chart is copied.</translation>
    </message>
    <message>
        <source>The chart is saved as %1.</source>
        <translation>The chart is saved as %1.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanNotices</name>
    <message>
        <source>Nobody writes in this file any more. You can take over.</source>
        <translation>Nobody writes in this file any more. You can take over.</translation>
    </message>
    <message>
        <source>Read only: %1 on %2 has had the file open for writing since %3.</source>
        <translation>Read only: %1 on %2 has had the file open for writing since %3.</translation>
    </message>
    <message>
        <source>Read only: the file cannot be written to from here just now.</source>
        <translation>Read only: the file cannot be written to from here just now.</translation>
    </message>
    <message>
        <source>Not saved yet. %1 What you have written stays here and is tried again.</source>
        <translation>Not saved yet. %1 What you have written stays here and is tried again.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field while you wrote. Which is to stand?</source>
        <translation>Somebody else has emptied this field while you wrote. Which is to stand?</translation>
    </message>
    <message>
        <source>Somebody else wrote “%1” in this field while you wrote. Which is to stand?</source>
        <translation>Somebody else wrote “%1” in this field while you wrote. Which is to stand?</translation>
    </message>
    <message>
        <source>Not saved yet. %1 What you have written is kept on this computer and tried again.</source>
        <translation>Not saved yet. %1 What you have written is kept on this computer and tried again.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanPage</name>
    <message>
        <source>Undone: %1 (%2)</source>
        <translation>Undone: %1 (%2)</translation>
    </message>
    <message>
        <source>Done again: %1 (%2)</source>
        <translation>Done again: %1 (%2)</translation>
    </message>
    <message>
        <source>The earlier text is back. Undo takes the one you had before.</source>
        <translation>The earlier text is back. Undo takes the one you had before.</translation>
    </message>
    <message>
        <source>Back from the bin: %1</source>
        <translation>Back from the bin: %1</translation>
    </message>
    <message>
        <source>Put the cursor in a field that something has been written in; then its earlier versions can be shown.</source>
        <translation>Put the cursor in a field that something has been written in; then its earlier versions can be shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that could not be saved the last time are in the plans now.</source>
        <translation>
            <numerusform>%n entry that could not be saved the last time is in the plans now.</numerusform>
            <numerusform>%n entries that could not be saved the last time are in the plans now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PlanPast</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: nothing else has stood here</source>
        <translation>%1: nothing else has stood here</translation>
    </message>
    <message>
        <source>Earlier versions: %1</source>
        <translation>Earlier versions: %1</translation>
    </message>
    <message>
        <source>Take this one back</source>
        <translation>Take this one back</translation>
    </message>
    <message>
        <source>%1 · deleted %2</source>
        <translation>%1 · deleted %2</translation>
    </message>
    <message>
        <source>%1 · deleted %2 by %3</source>
        <translation>%1 · deleted %2 by %3</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete goes here.</source>
        <translation>The bin is empty. What you delete goes here.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>In the bin</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::PreparationPage</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>More precisely</source>
        <translation>More precisely</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Note: who is involved</source>
        <translation>Note: who is involved</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>My plan</translation>
    </message>
    <message>
        <source>Preparations in %1</source>
        <translation>Preparations in %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::RecordsModel</name>
    <message>
        <source>✓ yes</source>
        <translation>✓ yes</translation>
    </message>
    <message>
        <source>no factor</source>
        <translation>no factor</translation>
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
        <translation>is the same unit as</translation>
    </message>
    <message>
        <source>was merged from</source>
        <translation>was merged from</translation>
    </message>
    <message>
        <source>was split off from</source>
        <translation>was split off from</translation>
    </message>
    <message>
        <source>is not the same unit as</source>
        <translation>is not the same unit as</translation>
    </message>
    <message>
        <source>Round %1 beside %2. Units with the same code are the same without a word. What you say here is shown wherever the two rounds are compared.</source>
        <translation>Round %1 beside %2. Units with the same code are the same without a word. What you say here is shown wherever the two rounds are compared.</translation>
    </message>
    <message>
        <source>same name, same unit above</source>
        <translation>same name, same unit above</translation>
    </message>
    <message>
        <source>same name, another unit above</source>
        <translation>same name, another unit above</translation>
    </message>
    <message>
        <source>similar name, same unit above</source>
        <translation>similar name, same unit above</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
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
        <translation>An example, %1: “%2”</translation>
    </message>
    <message>
        <source>Our road map for %1</source>
        <translation>Our road map for %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::RoundsPage</name>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Undo the deletion…</source>
        <translation>Undo the deletion…</translation>
    </message>
    <message>
        <source>Undo the latest import…</source>
        <translation>Undo the latest import…</translation>
    </message>
    <message>
        <source>Replace %1…</source>
        <translation>Replace %1…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Delete %1…</source>
        <translation>Delete %1…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Round %1 has %2. Choose the file with the new responses of %1; before anything is stored you are asked once more. The earlier responses of the round then go; its unit list, links and numbers of invited stay, and plans and measures too. It can be undone until the next import.</source>
        <translation>Round %1 has %2. Choose the file with the new responses of %1; before anything is stored you are asked once more. The earlier responses of the round then go; its unit list, links and numbers of invited stay, and plans and measures too. It can be undone until the next import.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>Delete round %1? It has %2. %3</source>
        <translation>Delete round %1? It has %2. %3</translation>
    </message>
    <message>
        <source>Delete round %1</source>
        <translation>Delete round %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::SlideTemplate</name>
    <message>
        <source>Faktorbenk&apos;s own look</source>
        <translation>Faktorbenk&apos;s own look</translation>
    </message>
    <message>
        <source>Choose a presentation…</source>
        <translation>Choose a presentation…</translation>
    </message>
    <message>
        <source>PowerPoint template</source>
        <translation>PowerPoint template</translation>
    </message>
    <message>
        <source>Which presentation&apos;s look shall the slides take?</source>
        <translation>Which presentation&apos;s look shall the slides take?</translation>
    </message>
    <message>
        <source>PowerPoint presentations and templates (*.pptx *.potx)</source>
        <translation>PowerPoint presentations and templates (*.pptx *.potx)</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::StrokeModel</name>
    <message numerus="yes">
        <source>%1: %n stroke(s)</source>
        <translation>
            <numerusform>%1: %n stroke</numerusform>
            <numerusform>%1: %n strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TextField</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 of %2 characters</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Earlier versions…</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TextTableModel</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TopBar</name>
    <message>
        <source>Search unit  Ctrl+F</source>
        <translation>Search unit  Ctrl+F</translation>
    </message>
    <message>
        <source>Search unit</source>
        <translation>Search unit</translation>
    </message>
    <message>
        <source>Leader, reps</source>
        <translation>Leader, reps</translation>
    </message>
    <message>
        <source>Leader and representatives</source>
        <translation>Leader and representatives</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TrendChart</name>
    <message>
        <source>the municipality</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>the unit&apos;s own margin (95 %)</source>
        <translation>the unit&apos;s own margin (95 %)</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TrendModel</name>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>In %1 the unit was not there, or was only a part of another.</source>
        <translation>In %1 the unit was not there, or was only a part of another.</translation>
    </message>
    <message>
        <source>no figure: %1</source>
        <translation>no figure: %1</translation>
    </message>
    <message>
        <source> (municipality %1)</source>
        <translation> (municipality %1)</translation>
    </message>
    <message>
        <source>since %1: %2</source>
        <translation>since %1: %2</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Municipality %1</source>
        <translation>Municipality %1</translation>
    </message>
    <message>
        <source>Municipality since %1</source>
        <translation>Municipality since %1</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Compared with %1, no factor has changed by 0.2 or more.</source>
        <translation>Compared with %1, no factor has changed by 0.2 or more.</translation>
    </message>
    <message>
        <source>no factor is 0.2 or more above</source>
        <comment>in a list of three</comment>
        <translation>no factor is 0.2 or more above</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s) are 0.2 or more above</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n factor is 0.2 or more above</numerusform>
            <numerusform>%n factors are 0.2 or more above</numerusform>
        </translation>
    </message>
    <message>
        <source>none is 0.2 or more below</source>
        <comment>in a list of three</comment>
        <translation>none is 0.2 or more below</translation>
    </message>
    <message numerus="yes">
        <source>%n are 0.2 or more below</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n is 0.2 or more below</numerusform>
            <numerusform>%n are 0.2 or more below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are within the margin of error</source>
        <comment>in a list of three</comment>
        <translation>
            <numerusform>%n is within the margin of error</numerusform>
            <numerusform>%n are within the margin of error</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1: %2.</source>
        <translation>Compared with %1: %2.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TrendPage</name>
    <message>
        <source>%1 · %2 to %3</source>
        <translation>%1 · %2 to %3</translation>
    </message>
    <message>
        <source>There is no round before %1 in this file. When an earlier or a later one is read in, what has changed stands here.</source>
        <translation>There is no round before %1 in this file. When an earlier or a later one is read in, what has changed stands here.</translation>
    </message>
    <message>
        <source>Chart: the ten factors of %1 over the rounds</source>
        <translation>Chart: the ten factors of %1 over the rounds</translation>
    </message>
    <message>
        <source>The ten factors of %1 over the rounds</source>
        <translation>The ten factors of %1 over the rounds</translation>
    </message>
    <message>
        <source>Over the rounds</source>
        <translation>Over the rounds</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TurnoutModel</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>Fewer are said to have been invited than have answered, so the response rate is unknown.</source>
        <translation>Fewer are said to have been invited than have answered, so the response rate is unknown.</translation>
    </message>
    <message>
        <source>There is no round before this one in the file.</source>
        <translation>There is no round before this one in the file.</translation>
    </message>
    <message>
        <source>In %1 the unit was not there.</source>
        <translation>In %1 the unit was not there.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Have answered</source>
        <translation>Have answered</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Response rate</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>From nought to all</source>
        <translation>From nought to all</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::TurnoutPage</name>
    <message>
        <source>The notch in a bar is the response rate of the round before. Enter opens the unit.</source>
        <translation>The notch in a bar is the response rate of the round before. Enter opens the unit.</translation>
    </message>
    <message>
        <source>as in the tree</source>
        <translation>as in the tree</translation>
    </message>
    <message>
        <source>lowest rate first</source>
        <translation>lowest rate first</translation>
    </message>
    <message>
        <source>highest rate first</source>
        <translation>highest rate first</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>by name</translation>
    </message>
    <message>
        <source>all levels</source>
        <translation>all levels</translation>
    </message>
    <message>
        <source>units without units inside</source>
        <translation>units without units inside</translation>
    </message>
    <message>
        <source>level %1 only</source>
        <translation>level %1 only</translation>
    </message>
    <message>
        <source>Response rate of every unit: %1</source>
        <translation>Response rate of every unit: %1</translation>
    </message>
    <message>
        <source>The notch in a bar is the response rate of the round before.</source>
        <translation>The notch in a bar is the response rate of the round before.</translation>
    </message>
    <message>
        <source>Enter opens the unit.</source>
        <translation>Enter opens the unit.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::UnitAboveButton</name>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::UnitPanel</name>
    <message>
        <source>No unit matches “%1”.</source>
        <translation>No unit matches “%1”.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::UnitTreeModel</name>
    <message>
        <source>Units</source>
        <translation>Units</translation>
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
        <translation>Go to “%1”</translation>
    </message>
    <message>
        <source>%1 – you are here</source>
        <translation>%1 – you are here</translation>
    </message>
    <message>
        <source>Next follow-up: %1</source>
        <translation>Next follow-up: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Where the unit stands</source>
        <translation>Where the unit stands</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::WhyLine</name>
    <message>
        <source>Something here is hidden. Go to it with the arrow keys, or point at it, to read why.</source>
        <translation>Something here is hidden. Go to it with the arrow keys, or point at it, to read why.</translation>
    </message>
</context>
<context>
    <name>faktorbenk::gui::WorkStep</name>
    <message>
        <source>%1 of about %2 rows read</source>
        <translation>%1 of about %2 rows read</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 rows read</translation>
    </message>
</context>
</TS>
