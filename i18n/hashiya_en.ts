<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n article(s) done</source>
        <translation>
            <numerusform>%n article done</numerusform>
            <numerusform>%n articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) without a span</source>
        <translation>
            <numerusform>%n label without a span</numerusform>
            <numerusform>%n labels without a span</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotator(s)</source>
        <translation>
            <numerusform>%n other annotator</numerusform>
            <numerusform>%n other annotators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other label(s)</source>
        <translation>
            <numerusform>%n other label</numerusform>
            <numerusform>%n other labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) came without a date</source>
        <translation>
            <numerusform>%n span came without a date</numerusform>
            <numerusform>%n spans came without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>article</numerusform>
            <numerusform>articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s) done</source>
        <translation>
            <numerusform>article done</numerusform>
            <numerusform>articles done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>span(s)</source>
        <translation>
            <numerusform>span</numerusform>
            <numerusform>spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <source>Article “{article}”: %n number(s) with more digits than can be kept became the nearest one ({number} is now {kept}). Write such a number as a text in quotes to keep it.</source>
        <translation>
            <numerusform>Article “{article}”: %n number with more digits than can be kept became the nearest one ({number} is now {kept}). Write such a number as a text in quotes to keep it.</numerusform>
            <numerusform>Article “{article}”: %n numbers with more digits than can be kept became the nearest ones ({number} is now {kept}). Write such numbers as texts in quotes to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article “{article}”: {what} cannot be kept in this format (%n case(s)).</source>
        <translation>
            <numerusform>Article “{article}”: {what} cannot be kept in this format (%n case).</numerusform>
            <numerusform>Article “{article}”: {what} cannot be kept in this format (%n cases).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end of the text of {file}: %n note(s).</source>
        <translation>
            <numerusform>At the end of the text of {file}: %n note.</numerusform>
            <numerusform>At the end of the text of {file}: %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Damaged and left out of {file}: %n part(s).</source>
        <translation>
            <numerusform>Damaged and left out of {file}: %n part.</numerusform>
            <numerusform>Damaged and left out of {file}: %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {file} lines of text, with a tab between cells, stand for %n table(s).</source>
        <translation>
            <numerusform>In {file} lines of text, with a tab between cells, stand for %n table.</numerusform>
            <numerusform>In {file} lines of text, with a tab between cells, stand for %n tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}, and not run: %n script(s).</source>
        <translation>
            <numerusform>Left out of {file}, and not run: %n script.</numerusform>
            <numerusform>Left out of {file}, and not run: %n scripts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}, as no part of its text: %n table(s) of contents or page(s) aside.</source>
        <translation>
            <numerusform>Left out of {file}, as no part of its text: %n table of contents or page aside.</numerusform>
            <numerusform>Left out of {file}, as no part of its text: %n tables of contents or pages aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n comment(s).</source>
        <translation>
            <numerusform>Left out of {file}: %n comment.</numerusform>
            <numerusform>Left out of {file}: %n comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n film(s), sound(s) or embedded page(s).</source>
        <translation>
            <numerusform>Left out of {file}: %n film, sound or embedded page.</numerusform>
            <numerusform>Left out of {file}: %n films, sounds or embedded pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n form(s) to fill in.</source>
        <translation>
            <numerusform>Left out of {file}: %n form to fill in.</numerusform>
            <numerusform>Left out of {file}: %n forms to fill in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n formula(s).</source>
        <translation>
            <numerusform>Left out of {file}: %n formula.</numerusform>
            <numerusform>Left out of {file}: %n formulas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n header(s) or footer(s) of pages.</source>
        <translation>
            <numerusform>Left out of {file}: %n header or footer of pages.</numerusform>
            <numerusform>Left out of {file}: %n headers or footers of pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n hidden part(s).</source>
        <translation>
            <numerusform>Left out of {file}: %n hidden part.</numerusform>
            <numerusform>Left out of {file}: %n hidden parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n picture(s).</source>
        <translation>
            <numerusform>Left out of {file}: %n picture.</numerusform>
            <numerusform>Left out of {file}: %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n tracked deletion(s).</source>
        <translation>
            <numerusform>Left out of {file}: %n tracked deletion.</numerusform>
            <numerusform>Left out of {file}: %n tracked deletions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line ends that became spaces in paragraphs of {file}: %n. Please check the text.</source>
        <translation>
            <numerusform>Line ends that became spaces in paragraphs of {file}: %n. Please check the text.</numerusform>
            <numerusform>Line ends that became spaces in paragraphs of {file}: %n. Please check the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not to be read in {file}, and shown as �: %n letter(s).</source>
        <translation>
            <numerusform>Not to be read in {file}, and shown as �: %n letter.</numerusform>
            <numerusform>Not to be read in {file}, and shown as �: %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: the label of %n headword(s).</source>
        <translation>
            <numerusform>Not written: the label of %n headword.</numerusform>
            <numerusform>Not written: the labels of %n headwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read in {first} and {second}; left out: %n term(s) in {others}.</source>
        <translation>
            <numerusform>Read in {first} and {second}; left out: %n term in {others}.</numerusform>
            <numerusform>Read in {first} and {second}; left out: %n terms in {others}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without text, perhaps pictures of text, in {file}: %n page(s).</source>
        <translation>
            <numerusform>Without text, perhaps pictures of text, in {file}: %n page.</numerusform>
            <numerusform>Without text, perhaps pictures of text, in {file}: %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as one line: the text of %n headword(s).</source>
        <translation>
            <numerusform>Written as one line: the text of %n headword.</numerusform>
            <numerusform>Written as one line: the texts of %n headwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n comment line(s), passed over.</source>
        <translation>
            <numerusform>{file}: %n comment line, passed over.</numerusform>
            <numerusform>{file}: %n comment lines, passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n line(s) without a token, passed over.</source>
        <translation>
            <numerusform>{file}: %n line without a token, passed over.</numerusform>
            <numerusform>{file}: %n lines without a token, passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n span(s) beginning with I- instead of B-.</source>
        <translation>
            <numerusform>{file}: %n span beginning with I- instead of B-.</numerusform>
            <numerusform>{file}: %n spans beginning with I- instead of B-.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n tag(s) without B- or I-, read as I-.</source>
        <translation>
            <numerusform>{file}: %n tag without B- or I-, read as I-.</numerusform>
            <numerusform>{file}: %n tags without B- or I-, read as I-.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n token(s) without a tag, read as unmarked.</source>
        <translation>
            <numerusform>{file}: %n token without a tag, read as unmarked.</numerusform>
            <numerusform>{file}: %n tokens without a tag, read as unmarked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ops</name>
    <message numerus="yes">
        <source>%n word(s): {level}</source>
        <translation>
            <numerusform>%n word: {level}</numerusform>
            <numerusform>%n words: {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n span(s)</source>
        <translation>
            <numerusform>Change the status of a span</numerusform>
            <numerusform>Change the status of %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n reader&apos;s note(s)</source>
        <translation>
            <numerusform>Delete %n reader&apos;s note</numerusform>
            <numerusform>Delete %n reader&apos;s notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n span(s)</source>
        <translation>
            <numerusform>Delete a span</numerusform>
            <numerusform>Delete %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete label {label} with %n span(s)</source>
        <translation>
            <numerusform>Delete label {label} with %n span</numerusform>
            <numerusform>Delete label {label} with %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete label {label}; %n span(s) to {into}</source>
        <translation>
            <numerusform>Delete label {label}; %n span to {into}</numerusform>
            <numerusform>Delete label {label}; %n spans to {into}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import a file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n label(s)</source>
        <translation>
            <numerusform>Import %n label</numerusform>
            <numerusform>Import %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {code} is used by %n span(s). Move them to another label or delete them first.</source>
        <translation>
            <numerusform>Label {code} is used by %n span. Move it to another label or delete it first.</numerusform>
            <numerusform>Label {code} is used by %n spans. Move them to another label or delete them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n glossary term(s)</source>
        <translation>
            <numerusform>Mark %n glossary term</numerusform>
            <numerusform>Mark %n glossary terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s) as {label}</source>
        <translation>
            <numerusform>Mark %n place as {label}</numerusform>
            <numerusform>Mark %n places as {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge label {label} into {into} with %n span(s)</source>
        <translation>
            <numerusform>Merge label {label} into {into} with %n span</numerusform>
            <numerusform>Merge label {label} into {into} with %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n span(s) as {label}</source>
        <translation>
            <numerusform>Relabel a span as {label}</numerusform>
            <numerusform>Relabel %n spans as {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the state of %n article(s) to {state}</source>
        <translation>
            <numerusform>Set the state of an article to {state}</numerusform>
            <numerusform>Set the state of %n articles to {state}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n span(s) of article {id}</source>
        <translation>
            <numerusform>%n span of article {id}</numerusform>
            <numerusform>%n spans of article {id}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that were shown as saved are missing at the end of the log of {file}: the file was damaged or replaced while it was not open. Look for a backup.</source>
        <translation>
            <numerusform>%n step that was shown as saved is missing at the end of the log of {file}: the file was damaged or replaced while it was not open. Look for a backup.</numerusform>
            <numerusform>%n steps that were shown as saved are missing at the end of the log of {file}: the file was damaged or replaced while it was not open. Look for a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article {id} ({title}) with %n span(s): nothing of its text can be read</source>
        <translation>
            <numerusform>Article {id} ({title}) with %n span: nothing of its text can be read</numerusform>
            <numerusform>Article {id} ({title}) with %n spans: nothing of its text can be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s), highlight(s) and note(s)</source>
        <translation>
            <numerusform>One bookmark, highlight or note</numerusform>
            <numerusform>%n bookmarks, highlights and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported.</source>
        <translation>
            <numerusform>%n entry imported.</numerusform>
            <numerusform>%n entries imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to {file}.</source>
        <translation>
            <numerusform>%n entry written to {file}.</numerusform>
            <numerusform>%n entries written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%n entry.</numerusform>
            <numerusform>%n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossary entry(s)</source>
        <translation>
            <numerusform>%n glossary entry</numerusform>
            <numerusform>%n glossary entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden direction sign(s)</source>
        <translation>
            <numerusform>%n hidden direction sign</numerusform>
            <numerusform>%n hidden direction signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) nested under it will lie under {label}.</source>
        <translation>
            <numerusform>%n label nested under it will lie under {label}.</numerusform>
            <numerusform>%n labels nested under it will lie under {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) nested under it will stay and move up.</source>
        <translation>
            <numerusform>%n label nested under it will stay and move up.</numerusform>
            <numerusform>%n labels nested under it will stay and move up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) will be added or replaced.</source>
        <translation>
            <numerusform>%n label will be added or replaced.</numerusform>
            <numerusform>%n labels will be added or replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to {file}.</source>
        <translation>
            <numerusform>%n label written to {file}.</numerusform>
            <numerusform>%n labels written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) selected</source>
        <translation>
            <numerusform>%n letter selected</numerusform>
            <numerusform>%n letters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will lie twice at the same place.</source>
        <translation>
            <numerusform>%n of them will lie twice at the same place.</numerusform>
            <numerusform>%n of them will lie twice at the same place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them written to {file}</source>
        <translation>
            <numerusform>%n of them written to {file}</numerusform>
            <numerusform>%n of them written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of these words; all of them are marked.</source>
        <translation>
            <numerusform>%n place of these words; it is marked.</numerusform>
            <numerusform>%n places of these words; all of them are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in this project. Make a copy of its file before you go on, then look at them.</source>
        <translation>
            <numerusform>%n problem was found in this project. Make a copy of its file before you go on, then look at it.</numerusform>
            <numerusform>%n problems were found in this project. Make a copy of its file before you go on, then look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a word or a meaning are left out.</source>
        <translation>
            <numerusform>%n row without a word or a meaning is left out.</numerusform>
            <numerusform>%n rows without a word or a meaning are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>%n span</numerusform>
            <numerusform>%n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) changed</source>
        <translation>
            <numerusform>%n span changed</numerusform>
            <numerusform>%n spans changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of its own</source>
        <translation>
            <numerusform>%n span of its own</numerusform>
            <numerusform>%n spans of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) will be deleted.</source>
        <translation>
            <numerusform>%n span will be deleted.</numerusform>
            <numerusform>%n spans will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) with what is nested under it</source>
        <translation>
            <numerusform>%n span with what is nested under it</numerusform>
            <numerusform>%n spans with what is nested under it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) with a label; all of them are marked.</source>
        <translation>
            <numerusform>%n term with a label; it is marked.</numerusform>
            <numerusform>%n terms with a label; all of them are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s): {level}</source>
        <translation>
            <numerusform>%n word: {level}</numerusform>
            <numerusform>%n words: {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>About %n minute to read</numerusform>
            <numerusform>About %n minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brings back %n step(s), this one too.</source>
        <translation>
            <numerusform>Brings back this step.</numerusform>
            <numerusform>Brings back %n steps, this one too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {name} with its %n entry(s)?</source>
        <translation>
            <numerusform>Delete {name} with its %n entry?</numerusform>
            <numerusform>Delete {name} with its %n entries?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s) as “{label}”?</source>
        <translation>
            <numerusform>Mark %n place as “{label}”?</numerusform>
            <numerusform>Mark %n places as “{label}”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s)? {labels}</source>
        <translation>
            <numerusform>Mark %n place? {labels}</numerusform>
            <numerusform>Mark %n places? {labels}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing left in this list. Outside of its filter %n article(s) are not done yet.</source>
        <translation>
            <numerusform>Nothing left in this list. Outside of its filter %n article is not done yet.</numerusform>
            <numerusform>Nothing left in this list. Outside of its filter %n articles are not done yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>Printed: %n page</numerusform>
            <numerusform>Printed: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Takes back the %n step(s) that you made after this one.</source>
        <translation>
            <numerusform>Takes back the %n step that you made after this one.</numerusform>
            <numerusform>Takes back the %n steps that you made after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “{label}” is on %n span(s).</source>
        <translation>
            <numerusform>The label “{label}” is on %n span.</numerusform>
            <numerusform>The label “{label}” is on %n spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went %n step(s); you are there.</source>
        <translation>
            <numerusform>Went %n step; you are there.</numerusform>
            <numerusform>Went %n steps; you are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more meaning(s)</source>
        <translation>
            <numerusform>and %n more meaning</numerusform>
            <numerusform>and %n more meanings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{field}, in %n article(s)</source>
        <translation>
            <numerusform>{field}, in %n article</numerusform>
            <numerusform>{field}, in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}, %n span(s)</source>
        <translation>
            <numerusform>{label}, %n span</numerusform>
            <numerusform>{label}, %n spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}, %n span(s) with what is nested under it, {own} of its own</source>
        <translation>
            <numerusform>{label}, %n span with what is nested under it, {own} of its own</numerusform>
            <numerusform>{label}, %n spans with what is nested under it, {own} of its own</numerusform>
        </translation>
    </message>
</context>
</TS>
