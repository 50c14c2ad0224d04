<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AreaPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. Touch one to read more.</source>
        <translation>
            <numerusform>%n kind of help. Touch it to read more.</numerusform>
            <numerusform>%n kinds of help. Touch one to read more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. The likeliest come first.</source>
        <translation>
            <numerusform>%n kind of help.</numerusform>
            <numerusform>%n kinds of help. The likeliest come first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.</source>
        <translation>
            <numerusform>This would take %n page, which is too many to print. Take some off, or choose smaller letters.</numerusform>
            <numerusform>This would take %n pages, which is too many to print. Take some off, or choose smaller letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
