<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>base</name>
    <message>
        <source>{file} could not be written: {reason}. The file that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>  … the {shown} with most spans; --json has them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--option needs NAME=VALUE, not “{given}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command takes --json (one JSON document for programs) and --debug (details of a fault of the program).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya: read and annotate articles in Arabic and other right-to-left text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted. What was not finished was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article “{article}”. “hashiya list” shows all with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no project “{word}”. Did you mean “hashiya {close}”? “hashiya --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no project “{word}”. “hashiya --help” lists the commands; “hashiya new {word}.hashiya” makes a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours: {kind} in {place}. With --debug the details are shown; please report them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a consistent copy, also while the window is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option of the format, see “hashiya formats”; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring articles, with or without spans, into a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts by label, annotator, article and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do one job without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encoding of text files; detected without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find words in all articles, spelling variants included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number in “hashiya list”, its id or the unique beginning of one, or its title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join and order right-to-left letters: yes, no, or as the terminal needs (auto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what is sound and leave out broken records by name, instead of refusing all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one article with its spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only articles in this state; the numbers stay those of the whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the details of a fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the articles of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn one format into another, no project kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what each format reads, writes and cannot hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether file and data are whole; mend what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose the spans are that name nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a project&apos;s articles and spans in a format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} articles ({new} new, {in_progress} in progress, {done} done), {spans} spans, {relations} relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{article}” may mean %n article(s): {ids}. Give the whole id, or the number in “hashiya list”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message numerus="yes">
        <source>Article {article}: {what} cannot be kept in this format (%n case(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Span {span} was left out: “{text}” does not stand at {start}–{end} of article {article} in any offset unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {span}: {what} cannot be kept in this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offsets of article {article} count {unit}; they were turned into code points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{value}”. It can be: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “{id}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 code units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fragment of span {span} is not [start, end]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entity has no “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters with each line end as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date, source and other metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, one article a line; works out offsets that count another unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grapheme clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a NUL character (U+0000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {limit} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested more than {limit} levels deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not JSON ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language and direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one article a file, in UTF-8, UTF-16, windows-1256 or ISO-8859-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation {relation} has no “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relation {relation} names the span {span}, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} ({start}–{end}) lies outside the text of {length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} ends before it starts ({start}–{end})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} has no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} has no “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span {span} is empty (at {start})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans that overlap others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article has no “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attributes of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exact text as UTF-8, one file an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the exact white space of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fragments of span {span} are not pieces of {start}–{end}, ascending and apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gaps of a discontinuous span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ids of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “{key}” stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the labels of the article as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names and links of entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {number} is kept as {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number {number} is too large to be kept exactly; write it as a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state (new, in progress, done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the status of a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of article {article} is not the one that its sha256 was made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two relations have the id {relation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two spans have the id {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a span was made and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which entity a span refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose a span is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds nothing but white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder; a file is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an ordinary file (a pipe, a device or the like).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB; at most {limit} MB can be opened. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, a guess: choose another encoding if it looks wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} has no option “{option}”. There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not a number that JSON knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” holds invisible characters that change the direction of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is “{value}”; it can be {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” must be {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ops</name>
    <message>
        <source>Article {article} “{title}” has the text of article {twin}, which is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article {article} “{title}” is in the project already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity {entity} is in the project with other content; that one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity {entity} was named by a span only and was added without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder {folder} is no file that can be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {relation} is in the project with other content; that one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation {relation} was left out: one of its spans was not chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span {span} is in the project with other content; that one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {relation} belongs to a relation of another article; here it became {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {span} belongs to a span of article {article}; here it became {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label {label} was added to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “{name}” was added to the project; its code in files is {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts “{split}” make {sum}, not 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a NUL character at position {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder} to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different articles have the id {article}. Give one of them another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a link to a folder and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of no format that is read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the project itself; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} is read only, not written. Formats to write: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} is written only, not read. Formats to read: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format} writes a folder with one file an article, and {folder} is there already. Name a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{split}” is no split: write names with ratios that make 1, as train=0.8,dev=0.1,test=0.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n step(s) that were shown as saved are missing at the end of the log of {file}: the file was damaged or replaced while it was not open. Look for a backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A record is too large for {file}; at most a billion bytes are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with the same id is already in {file} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records of {file} depend on what would be removed, or something named is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project {name} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite {found} is too old; at least {oldest} is needed. Install the package pysqlite3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check ({reason}) and was not kept. Run “hashiya check” on the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved in {file}. All changes before it are safe. Make room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {id} cannot be stored: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span {id} cannot move to another article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) at position {position}; such text is not valid Unicode and cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article {id} cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article {id} does not match its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article {id} in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can be read but not written. Copy it to a place where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can only be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be kept safe here: SQLite answers {found} instead of {wanted} for {setting}. Move it to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: no permission for it or for its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: no permission to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read or written ({reason}). Changes that were shown as saved are safe; check the disk and open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database, but not a project of this program. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder, not a project. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is being written by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). What can be saved is brought into a new file by “hashiya check --repair”; the damaged file is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a project: it is not even a database. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a regular file, so it cannot be a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not opened: its tables are not those of this program ({names}). Somebody changed it with another tool, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies where files cannot be locked ({reason}). Move it to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by an older version and must be brought up to date first; it cannot be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has it open for writing on {host} (process {pid}) since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>Position {position} lies inside a character: between {start} and {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position {position} lies outside the text, which has {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding {name} is not one that is read here. Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: there is no text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and at most {limit} MB are read. Split it into several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” holds the invisible direction character U+{code} at position {position}. Type the name anew without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in UTF-32, which is not read here. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not valid {encoding}: byte {position} ({value}) does not fit. Choose another encoding, or repair the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: byte {position} is {value}, which no text holds. Save the article as plain text and open that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>&amp;About Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the span to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels and spans panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note on the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on this span; Ctrl+Enter keeps it and goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report without any text of your articles is kept in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a letter at the span&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a letter at the span&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring articles from files into this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring every article of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling; everything will be as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a span, or press Tab to go from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text exactly as it is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and on to the ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the text to mark it as {label}; Escape ends this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End one letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every article is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, with a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the selection: {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words, whatever their marks and hamzas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected span the range that is selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up the armed label and the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, theme, typeface, your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is written onto the word: و ف ب ل ك س, then ال, then the pronoun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new, empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article as done and open the next one that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article as in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the article as not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the caret: {move}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;rrow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article &amp;not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next article that is not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove that the file and its data are whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the text of every article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the span before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select what lies at the caret, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide labels, spans and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the articles in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the articles whose title holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the spans whose text, note or label holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened. Everything shown as saved is safe in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span &amp;at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one letter earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one letter later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a letter from the span&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a letter from the span&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last step back, wherever it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected span away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the word, then what is written onto it, then more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window and the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distance between lines, as a multiple of the line&apos;s own height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of menus, panels and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name your spans are kept under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the article&apos;s letters, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size set in the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typeface of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest a line of the article may become, in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This span is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole, checked copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write spans as training data or for another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one paragraph down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one paragraph up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sentence to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one sentence to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one word to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the start of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the start of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotator}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{label}, %n span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{project} – Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{project} – Hashiya (reading only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>العربية</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
