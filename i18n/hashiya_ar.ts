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
</TS>
