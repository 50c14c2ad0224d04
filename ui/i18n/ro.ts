<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en_GB">
<context>
    <name>AreaPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. Touch one to read more.</source>
        <translation type="unfinished">
            <numerusform>%n fel de ajutor. Atingeți-l ca să citiți mai mult.</numerusform>
            <numerusform>%n feluri de ajutor. Atingeți unul ca să citiți mai mult.</numerusform>
            <numerusform>%n de feluri de ajutor. Atingeți unul ca să citiți mai mult.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the leaflet</source>
        <translation type="unfinished">Luați pliantul</translation>
    </message>
    <message>
        <source>Printed now, to fold and keep</source>
        <translation type="unfinished">Se tipărește acum, de îndoit și păstrat</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Cum a ajuns copilul să locuiască la dumneavoastră?</translation>
    </message>
    <message>
        <source>Then your sheet says what you can have. You can leave this out.</source>
        <translation type="unfinished">Atunci foaia spune ce puteți primi. Puteți lăsa acest lucru deoparte.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation type="unfinished">Nu este nicio problemă</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Today in this hub: %1</source>
        <translation type="unfinished">Azi în acest hub: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished">Azi: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation type="unfinished">Atingeți oriunde ca să începeți</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personal</translation>
    </message>
    <message>
        <source>Bringing up a relative’s or a friend’s child?</source>
        <translation type="unfinished">Creșteți copilul unei rude sau al unui prieten?</translation>
    </message>
    <message>
        <source>There is help for you here.</source>
        <translation type="unfinished">Aici este ajutor pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished">Atingeți ca să începeți</translation>
    </message>
    <message>
        <source>Free. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Gratuit. Fără cont. Nimic din ce atingeți nu se păstrează.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Mărimea literelor</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Culori</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Ascultă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Limba</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Ridică ecranul</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">Coboară ecranul</translation>
    </message>
    <message>
        <source>My sheet (%1)</source>
        <translation type="unfinished">Foaia mea (%1)</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Foaia mea</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Ajutor acum</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Termină și șterge</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished">Fă-l mai ușor</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Ajutor acum: pe cine să sunați și cu cine să vorbiți</translation>
    </message>
</context>
<context>
    <name>ByPhonePage</name>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Ia-o pe telefon</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation type="unfinished">Cod care deschide lista pe telefonul dumneavoastră</translation>
    </message>
    <message>
        <source>Code that saves the telephone numbers of your list</source>
        <translation type="unfinished">Cod care salvează numerele de telefon din lista dumneavoastră</translation>
    </message>
    <message>
        <source>Open the camera on your phone.</source>
        <translation type="unfinished">Deschideți camera telefonului.</translation>
    </message>
    <message>
        <source>Point it at the black and white square.</source>
        <translation type="unfinished">Îndreptați-o spre pătratul alb-negru.</translation>
    </message>
    <message>
        <source>Touch the link. Your list opens.</source>
        <translation type="unfinished">Atingeți linkul. Se deschide lista.</translation>
    </message>
    <message>
        <source>Touch “Add contact”. The numbers are saved as “Kinship help”.</source>
        <translation type="unfinished">Atingeți „Add contact”. Numerele se salvează ca „Kinship help”.</translation>
    </message>
    <message>
        <source>This needs the internet on your phone.</source>
        <translation type="unfinished">Pentru asta aveți nevoie de internet pe telefon.</translation>
    </message>
    <message>
        <source>This does not need the internet. We do not learn your number.</source>
        <translation type="unfinished">Pentru asta nu aveți nevoie de internet. Nu aflăm numărul dumneavoastră.</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Înapoi la foaia mea</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">Renunță la: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished">Ales.</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Touch for the next person</source>
        <translation type="unfinished">Atingeți pentru următoarea persoană</translation>
    </message>
    <message>
        <source>All cleared</source>
        <translation type="unfinished">Totul este șters</translation>
    </message>
    <message>
        <source>Nothing you chose or typed is kept.</source>
        <translation type="unfinished">Nimic din ce ați ales sau ați scris nu se păstrează.</translation>
    </message>
    <message>
        <source>Take care of yourself.</source>
        <translation type="unfinished">Aveți grijă de dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>ContrastPanel</name>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation type="unfinished">Ce culori se citesc cel mai ușor?</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation type="unfinished">Culori calde</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Negru pe alb</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Alb pe negru</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>− one copy less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ one copy more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasierPanel</name>
    <message>
        <source>What would make this easier?</source>
        <translation type="unfinished">Ce ar face asta mai ușor?</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation type="unfinished">Toate cuvintele</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation type="unfinished">Cuvinte ușoare</translation>
    </message>
</context>
<context>
    <name>EveryFamilyPage</name>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pentru orice familie</translation>
    </message>
    <message>
        <source>Help that any family can use.</source>
        <translation type="unfinished">Ajutor pe care îl poate folosi orice familie.</translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Cum a ajuns copilul să locuiască la dumneavoastră?</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Întrebarea următoare</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Săriți peste</translation>
    </message>
    <message>
        <source>That is fine. We can work it out together.</source>
        <translation type="unfinished">Nu-i nimic. Aflăm împreună.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Ce v-ar ajuta?</translation>
    </message>
    <message>
        <source>Touch as many as you like.</source>
        <translation type="unfinished">Atingeți oricâte doriți.</translation>
    </message>
    <message>
        <source>How old are the children?</source>
        <translation type="unfinished">Ce vârstă au copiii?</translation>
    </message>
    <message>
        <source>Touch the age of each child who lives with you.</source>
        <translation type="unfinished">Atingeți vârsta fiecărui copil care locuiește cu dumneavoastră.</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation type="unfinished">Vedeți ce se potrivește</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation type="unfinished">Sub 1</translation>
    </message>
    <message>
        <source>18+: 18 or over</source>
        <translation type="unfinished">18+: 18 ani sau mai mult</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform>%n an</numerusform>
            <numerusform>%n ani</numerusform>
            <numerusform>%n de ani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished">Ce înseamnă cuvintele</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">Înapoi la citit</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Groups for you and the children</source>
        <translation type="unfinished">Grupuri pentru dumneavoastră și copii</translation>
    </message>
    <message>
        <source>Next group: %1</source>
        <translation type="unfinished">Următorul grup: %1</translation>
    </message>
    <message>
        <source>Next group: %1, %2</source>
        <translation type="unfinished">Următorul grup: %1, %2</translation>
    </message>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Ajutor pentru familiile care cresc copiii rudelor</translation>
    </message>
    <message>
        <source>No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Fără cont. Nimic din ce atingeți nu se păstrează.</translation>
    </message>
    <message>
        <source>For anyone bringing up a relative’s or a friend’s child. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Pentru oricine crește copilul unei rude sau al unui prieten. Fără cont. Nimic din ce atingeți nu se păstrează.</translation>
    </message>
    <message>
        <source>Find help that fits us</source>
        <translation type="unfinished">Găsiți ajutorul potrivit pentru noi</translation>
    </message>
    <message>
        <source>Three quick questions</source>
        <translation type="unfinished">Trei întrebări scurte</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Vorbiți cu o persoană</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Aici sau la telefon</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Ce se întâmplă</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Căutare</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Cu cuvintele dumneavoastră</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Am nevoie de ajutor acum</translation>
    </message>
    <message>
        <source>Danger, or a crisis today</source>
        <translation type="unfinished">Pericol sau o criză astăzi</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pentru orice familie</translation>
    </message>
    <message>
        <source>Health, early years, things to do</source>
        <translation type="unfinished">Sănătate, primii ani, activități</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">apostrof</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">cratimă</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spațiu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Șterge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">Ce limbă?</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închide</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Repetă</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Mai încet</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Mai repede</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Mai slab</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Mai tare</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Termină și șterge</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Ajutor acum</translation>
    </message>
    <message>
        <source>This screen has no voice for %1. You can ask at the desk.</source>
        <translation type="unfinished">Acest ecran nu are voce pentru limba %1. Puteți întreba la recepție.</translation>
    </message>
    <message>
        <source>This screen cannot speak now. You can ask at the desk.</source>
        <translation type="unfinished">Acest ecran nu poate vorbi acum. Puteți întreba la recepție.</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Ajutor acum: pe cine să sunați și cu cine să vorbiți</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Ajutor pentru familiile care cresc copiii rudelor</translation>
    </message>
    <message>
        <source>You can use this screen with keys. The arrows go from one thing to the next. Enter chooses it. Home begins again. Back goes back. Help says this again.</source>
        <translation type="unfinished">Puteți folosi acest ecran cu tastele. Săgețile trec de la un lucru la altul. Enter îl alege. Home merge la început. Back merge înapoi. Help repetă aceste cuvinte.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>A first name for your sheet</source>
        <translation type="unfinished">Un prenume pentru foaia dumneavoastră</translation>
    </message>
    <message>
        <source>Only if you like. It is gone when you finish.</source>
        <translation type="unfinished">Numai dacă doriți. Dispare când terminați.</translation>
    </message>
    <message>
        <source>First name. Touch the letters below</source>
        <translation type="unfinished">Prenume. Atingeți literele de mai jos</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation type="unfinished">Prenume: %1</translation>
    </message>
    <message>
        <source>Touch the letters below</source>
        <translation type="unfinished">Atingeți literele de mai jos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Golește</translation>
    </message>
</context>
<context>
    <name>NotSurePage</name>
    <message>
        <source>It sounds like this</source>
        <translation type="unfinished">Pare să fie așa</translation>
    </message>
    <message>
        <source>That is fine. A person can work it out with you.</source>
        <translation type="unfinished">Nu-i nimic. O persoană poate afla împreună cu dumneavoastră.</translation>
    </message>
    <message>
        <source>Nothing is decided by this.</source>
        <translation type="unfinished">Cu aceasta nu se hotărăște nimic.</translation>
    </message>
    <message>
        <source>Papers call it: %1</source>
        <translation type="unfinished">În acte se numește: %1</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished">Mergeți mai departe cu aceasta</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation type="unfinished">Puteți schimba oricând.</translation>
    </message>
    <message>
        <source>Ask a kinship Navigator</source>
        <translation type="unfinished">Întrebați un kinship Navigator</translation>
    </message>
    <message>
        <source>A council worker who can say for certain.</source>
        <translation type="unfinished">Un lucrător al consiliului care poate spune sigur.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închide</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Citiți mai mult: %1</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation type="unfinished">Întrebați la recepție.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Trimiteți SMS la %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Sunați la %1</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first.</source>
        <translation type="unfinished">Nu auziți sau vorbiți greu? Formați întâi 18001.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Trimiteți SMS la %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Sunați la %1</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Your sheet, as it will be printed</source>
        <translation type="unfinished">Foaia dumneavoastră, așa cum va fi tipărită</translation>
    </message>
    <message>
        <source>Page %1 of %2 of your sheet</source>
        <translation type="unfinished">Pagina %1 din %2 a foii dumneavoastră</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>The printer has run out of paper</source>
        <translation type="unfinished">Imprimanta nu mai are hârtie</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. It will come out when someone adds paper. Please ask at the desk.</source>
        <translation type="unfinished">Foaia nu este tipărită încă. Va ieși când cineva pune hârtie. Vă rugăm să întrebați la recepție.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished">Hârtia s-a blocat în imprimantă</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to free it.</source>
        <translation type="unfinished">Foaia nu este tipărită încă. Vă rugăm să cereți la recepție să scoată hârtia.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished">Imprimanta este deschisă</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to close it.</source>
        <translation type="unfinished">Foaia nu este tipărită încă. Vă rugăm să cereți la recepție să o închidă.</translation>
    </message>
    <message>
        <source>The printer has run out of ink</source>
        <translation type="unfinished">Imprimanta nu mai are cerneală</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Foaia nu este tipărită încă. Vă rugăm să întrebați la recepție.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished">Imprimanta nu răspunde</translation>
    </message>
    <message>
        <source>It may be switched off. Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Poate că este oprită. Întrebați la recepție sau luați lista pe telefon.</translation>
    </message>
    <message>
        <source>The printer is taking a long time</source>
        <translation type="unfinished">Imprimanta are nevoie de mult timp</translation>
    </message>
    <message>
        <source>Please look at the printer. If your sheet is not there, ask at the desk.</source>
        <translation type="unfinished">Vă rugăm să vă uitați la imprimantă. Dacă foaia nu este acolo, întrebați la recepție.</translation>
    </message>
    <message>
        <source>Your sheet waits in the queue</source>
        <translation type="unfinished">Foaia dumneavoastră așteaptă la rând</translation>
    </message>
    <message>
        <source>Someone must let it go on. Please ask at the desk.</source>
        <translation type="unfinished">Cineva trebuie să o lase să continue. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished">Imprimanta s-a oprit</translation>
    </message>
    <message>
        <source>Your sheet is printed</source>
        <translation type="unfinished">Foaia dumneavoastră este tipărită</translation>
    </message>
    <message>
        <source>Please take it from the printer. Look for your name or your list.</source>
        <translation type="unfinished">Vă rugăm să o luați de la imprimantă. Căutați numele sau lista dumneavoastră.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation type="unfinished">Aici nu este imprimantă</translation>
    </message>
    <message>
        <source>No printer is set up for this screen. You can take your list by phone, or ask at the desk.</source>
        <translation type="unfinished">Acest ecran nu are imprimantă. Puteți lua lista pe telefon sau puteți întreba la recepție.</translation>
    </message>
    <message>
        <source>Please look at the printer</source>
        <translation type="unfinished">Vă rugăm să vă uitați la imprimantă</translation>
    </message>
    <message>
        <source>We cannot tell whether your sheet came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nu știm dacă foaia a ieșit. Dacă nu este acolo, întrebați la recepție.</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation type="unfinished">Tipărirea s-a oprit</translation>
    </message>
    <message>
        <source>Your list is still here.</source>
        <translation type="unfinished">Lista dumneavoastră este încă aici.</translation>
    </message>
    <message>
        <source>Your sheet did not print</source>
        <translation type="unfinished">Foaia nu s-a tipărit</translation>
    </message>
    <message>
        <source>Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Întrebați la recepție sau luați lista pe telefon.</translation>
    </message>
    <message>
        <source>The printer needs help</source>
        <translation type="unfinished">Imprimanta are nevoie de ajutor</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Se oprește…</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation type="unfinished">Foaia se tipărește</translation>
    </message>
    <message>
        <source>This can take a minute. We will tell you when it is done.</source>
        <translation type="unfinished">Poate dura un minut. Vă spunem când este gata.</translation>
    </message>
    <message>
        <source>Your leaflet is printed</source>
        <translation type="unfinished">Pliantul este tipărit</translation>
    </message>
    <message>
        <source>Your slip is printed</source>
        <translation type="unfinished">Formularul este tipărit</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fold it at the marks.</source>
        <translation type="unfinished">Luați-l de la imprimantă. Îndoiți-l la semne.</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fill it in with a pen and give it to the desk.</source>
        <translation type="unfinished">Luați-l de la imprimantă. Completați-l cu pixul și dați-l la recepție.</translation>
    </message>
    <message>
        <source>We cannot tell whether it came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nu știm dacă a ieșit. Dacă nu este acolo, întrebați la recepție.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished">Întrebați la recepție.</translation>
    </message>
    <message>
        <source>It did not print</source>
        <translation type="unfinished">Nu s-a tipărit</translation>
    </message>
    <message>
        <source>It is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Nu este tipărit încă. Întrebați la recepție.</translation>
    </message>
    <message>
        <source>Your leaflet is printing</source>
        <translation type="unfinished">Pliantul se tipărește</translation>
    </message>
    <message>
        <source>Your slip is printing</source>
        <translation type="unfinished">Formularul se tipărește</translation>
    </message>
    <message>
        <source>The ink is low. If the paper is hard to read, please tell the desk.</source>
        <translation type="unfinished">Cerneala este pe terminate. Dacă hârtia se citește greu, spuneți la recepție.</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation type="unfinished">Pagina %1 din %2.</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Termină și șterge</translation>
    </message>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Ia-o pe telefon</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Încearcă din nou</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished">Oprește tipărirea</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Înapoi la foaia mea</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Săriți peste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished">Întrebarea %1 din %2</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Citiți mai mult: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Pe foaia mea</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Adăugat</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Adaugă pe foaia mea</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adaugă</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Pe foaia mea: %1. Atingeți ca să o scoateți</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Adăugat pe foaia mea: %1. Atingeți ca să îl scoateți</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Adaugă pe foaia mea: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Change answers</source>
        <translation type="unfinished">Schimbați răspunsurile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
    <message>
        <source>You have told us nothing yet, and you need not. With an answer or two we can show what fits.</source>
        <translation type="unfinished">Nu ne-ați spus nimic încă și nici nu trebuie. Cu un răspuns sau două vă putem arăta ce se potrivește.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished">Pentru dumneavoastră</translation>
    </message>
    <message>
        <source>Put all %1 on my sheet</source>
        <translation type="unfinished">Pune toate cele %1 pe foaia mea</translation>
    </message>
    <message>
        <source>All are on my sheet</source>
        <translation type="unfinished">Toate sunt pe foaia mea</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished">Merită să întrebați</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pentru orice familie</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished">Răspunsurile dumneavoastră</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Pagina %1 din %2</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation type="unfinished">Pagina anterioară</translation>
    </message>
    <message>
        <source>Back a page: %1 of %2</source>
        <translation type="unfinished">Pagina anterioară: %1 din %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Pagina următoare</translation>
    </message>
    <message>
        <source>Next page: %1 of %2</source>
        <translation type="unfinished">Pagina următoare: %1 din %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Search: What would help? Touch the letters below</source>
        <translation type="unfinished">Căutare: Ce v-ar ajuta? Atingeți literele de mai jos</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Căutare: %1</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Ce v-ar ajuta?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished">Schimbați cuvintele</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Schimbați</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Golește</translation>
    </message>
</context>
<context>
    <name>SearchMiss</name>
    <message>
        <source>We found nothing for “%1”. A person can help, or look here:</source>
        <translation type="unfinished">Nu am găsit nimic pentru „%1”. O persoană vă poate ajuta sau căutați aici:</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Vorbiți cu o persoană</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Aici sau la telefon</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>We looked for “%1”.</source>
        <translation type="unfinished">Am căutat „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of help. The likeliest come first.</source>
        <translation type="unfinished">
            <numerusform>%n fel de ajutor.</numerusform>
            <numerusform>%n feluri de ajutor. Cele mai potrivite sunt primele.</numerusform>
            <numerusform>%n de feluri de ajutor. Cele mai potrivite sunt primele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in your own words, or touch one of these.</source>
        <translation type="unfinished">Spuneți cu cuvintele dumneavoastră sau atingeți una dintre acestea.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished">Scrieți: %1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Citiți mai mult: %1</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Vedeți toate</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Citiți mai mult: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Pe foaia mea</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Adaugă pe foaia mea</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Adăugat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adaugă</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Pe foaia mea: %1. Atingeți ca să o scoateți</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Adaugă pe foaia mea: %1</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Adăugat pe foaia mea: %1. Atingeți ca să îl scoateți</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>In easy words</source>
        <translation type="unfinished">Cu cuvinte ușoare</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation type="unfinished">Arată tot</translation>
    </message>
    <message>
        <source>Show it in easy words</source>
        <translation type="unfinished">Arată cu cuvinte ușoare</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished">Ce este „%1”?</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation type="unfinished">Cine îl poate primi</translation>
    </message>
    <message>
        <source>Most carers</source>
        <translation type="unfinished">Cei mai mulți îngrijitori</translation>
    </message>
    <message>
        <source>For children aged %1 or over.</source>
        <translation type="unfinished">Pentru copii de la %1 ani în sus.</translation>
    </message>
    <message>
        <source>For children up to %1.</source>
        <translation type="unfinished">Pentru copii până la %1 ani.</translation>
    </message>
    <message>
        <source>For children aged %1.</source>
        <translation type="unfinished">Pentru copii de %1 ani.</translation>
    </message>
    <message>
        <source>For children aged %1 to %2.</source>
        <translation type="unfinished">Pentru copii de la %1 la %2 ani.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Cum îl obțineți</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation type="unfinished">Puteți spune</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1”</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Ce urmează</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Cât costă</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished">Când și unde</translation>
    </message>
    <message>
        <source>What do the hard words mean?</source>
        <translation type="unfinished">Ce înseamnă cuvintele grele?</translation>
    </message>
    <message>
        <source>From: %1. Checked on %2.</source>
        <translation type="unfinished">De la: %1. Verificat la %2.</translation>
    </message>
    <message>
        <source>Ask at the desk in this Family Hub.</source>
        <translation type="unfinished">Întrebați la recepția acestui Family Hub.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first: that is Relay UK, and you can type.</source>
        <translation type="unfinished">Nu auziți sau vorbiți greu? Formați întâi 18001: este Relay UK și puteți scrie.</translation>
    </message>
    <message>
        <source>We are still checking this number. If it does not work, ask at the desk.</source>
        <translation type="unfinished">Încă verificăm acest număr. Dacă nu merge, întrebați la recepție.</translation>
    </message>
    <message>
        <source>Code to scan with your phone: %1</source>
        <translation type="unfinished">Cod de scanat cu telefonul: %1</translation>
    </message>
    <message>
        <source>Scan with your phone to read more</source>
        <translation type="unfinished">Scanați cu telefonul ca să citiți mai mult</translation>
    </message>
    <message>
        <source>Scan with your phone to ring</source>
        <translation type="unfinished">Scanați cu telefonul ca să sunați</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Pe foaia mea</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Adaugă pe foaia mea</translation>
    </message>
    <message>
        <source>On my sheet. Touch to take it off</source>
        <translation type="unfinished">Pe foaia mea. Atingeți ca să o scoateți</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>In this hub: %1</source>
        <translation type="unfinished">În acest hub: %1</translation>
    </message>
    <message>
        <source>In this hub</source>
        <translation type="unfinished">În acest hub</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation type="unfinished">Anulat. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Anulat</translation>
    </message>
    <message>
        <source>This is a bank holiday. Ask first if it is on.</source>
        <translation type="unfinished">Este o zi de sărbătoare legală. Întrebați întâi dacă are loc.</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Citiți mai mult: %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Foaia mea</translation>
    </message>
    <message>
        <source>To take home. Your name and your list are gone when you finish.</source>
        <translation type="unfinished">De luat acasă. Numele și lista dispar când terminați.</translation>
    </message>
    <message>
        <source>There is nothing on your sheet yet</source>
        <translation type="unfinished">Nu este nimic pe foaie încă</translation>
    </message>
    <message>
        <source>Look at the help there is. Touch “Add to my sheet” at what you want to take home.</source>
        <translation type="unfinished">Vedeți ce ajutor există. Atingeți „Adaugă pe foaia mea” la ce doriți să luați acasă.</translation>
    </message>
    <message>
        <source>Look at the help there is</source>
        <translation type="unfinished">Vedeți ce ajutor există</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Mai sus</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished">Mai sus: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Scoate</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation type="unfinished">Scoate: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished">Pentru %1</translation>
    </message>
    <message>
        <source>Put a first name on it</source>
        <translation type="unfinished">Puneți un prenume pe ea</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation type="unfinished">Atingeți ca să schimbați</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation type="unfinished">Numai dacă doriți</translation>
    </message>
    <message>
        <source>Say how the child came to you</source>
        <translation type="unfinished">Spuneți cum a ajuns copilul la dumneavoastră</translation>
    </message>
    <message>
        <source>Then the sheet says what you can have</source>
        <translation type="unfinished">Atunci foaia spune ce puteți primi</translation>
    </message>
    <message>
        <source>Picture of your sheet</source>
        <translation type="unfinished">Imaginea foii dumneavoastră</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Please ask at the desk.</source>
        <translation type="unfinished">Imaginea nu a putut fi desenată. Vă rugăm să întrebați la recepție.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished">Se desenează…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n pagină</numerusform>
            <numerusform>%n pagini</numerusform>
            <numerusform>%n de pagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.</source>
        <translation type="unfinished">
            <numerusform>Ar fi %n pagină, prea mult de tipărit. Scoateți ceva sau alegeți litere mai mici.</numerusform>
            <numerusform>Ar fi %n pagini, prea mult de tipărit. Scoateți ceva sau alegeți litere mai mici.</numerusform>
            <numerusform>Ar fi %n de pagini, prea mult de tipărit. Scoateți ceva sau alegeți litere mai mici.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it bigger</source>
        <translation type="unfinished">Vezi mai mare</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation type="unfinished">Mărimea literelor pe hârtie</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Obișnuite</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Mari</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation type="unfinished">Foarte mari</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished">Tipărește foaia mea</translation>
    </message>
    <message>
        <source>Or take it by phone</source>
        <translation type="unfinished">Sau ia-o pe telefon</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I’m still here</source>
        <translation type="unfinished">Sunt încă aici</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Mai sunteți aici?</translation>
    </message>
    <message>
        <source>To keep you private, we clear the screen in</source>
        <translation type="unfinished">Ca să vă păstrăm intimitatea, ștergem ecranul în</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish and clear now</source>
        <translation type="unfinished">Termină și șterge acum</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Vorbiți cu o persoană</translation>
    </message>
    <message>
        <source>You do not need to know what to ask for. Touch one to read more.</source>
        <translation type="unfinished">Nu trebuie să știți ce să cereți. Atingeți unul ca să citiți mai mult.</translation>
    </message>
    <message>
        <source>Someone is in danger? Ring 999. It is free, day and night.</source>
        <translation type="unfinished">Cineva este în pericol? Sunați la 999. Este gratuit, zi și noapte.</translation>
    </message>
    <message>
        <source>Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”</source>
        <translation type="unfinished">Veniți la recepția din %1. Spuneți: „Cresc un copil care nu este al meu. Mă poate ajuta cineva?”</translation>
    </message>
    <message>
        <source>Come to the desk in %1.</source>
        <translation type="unfinished">Veniți la recepția din %1.</translation>
    </message>
    <message>
        <source>Please ring me back</source>
        <translation type="unfinished">Vă rog să mă sunați</translation>
    </message>
    <message>
        <source>Print a slip, fill it in with a pen, and give it to the desk</source>
        <translation type="unfinished">Tipăriți un formular, completați-l cu pixul și dați-l la recepție</translation>
    </message>
    <message>
        <source>I would like a family meeting</source>
        <translation type="unfinished">Aș vrea o întâlnire de familie</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">Cât de mari să fie cuvintele?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Obișnuite</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Mari</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Cele mai mari</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>What the council offers is shown in English.</source>
        <translation type="unfinished">Ce oferă consiliul este arătat în engleză.</translation>
    </message>
    <message>
        <source>Draft translation: nobody has checked it yet. What is not translated is in English.</source>
        <translation type="unfinished">Traducere provizorie: nimeni nu a verificat-o încă. Ce nu este tradus este în engleză.</translation>
    </message>
    <message>
        <source>Show it in %1</source>
        <translation type="unfinished">Arată în: %1</translation>
    </message>
    <message>
        <source>Show it in English</source>
        <translation type="unfinished">Arată în engleză</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Am nevoie de ajutor acum</translation>
    </message>
    <message>
        <source>Touch one to read more.</source>
        <translation type="unfinished">Atingeți unul ca să citiți mai mult.</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation type="unfinished">Cineva este în pericol</translation>
    </message>
    <message>
        <source>Ring 999</source>
        <translation type="unfinished">Sunați la 999</translation>
    </message>
    <message>
        <source>Police, ambulance or fire. Day and night. Free.</source>
        <translation type="unfinished">Poliție, ambulanță sau pompieri. Zi și noapte. Gratuit.</translation>
    </message>
    <message>
        <source>Someone is ill, or cannot cope</source>
        <translation type="unfinished">Cineva este bolnav sau nu mai face față</translation>
    </message>
    <message>
        <source>Ring 111</source>
        <translation type="unfinished">Sunați la 111</translation>
    </message>
    <message>
        <source>NHS 111. Day and night. Free. Press 2 for help in a mental health crisis.</source>
        <translation type="unfinished">NHS 111. Zi și noapte. Gratuit. Apăsați 2 pentru ajutor într-o criză de sănătate mintală.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial %1.</source>
        <translation type="unfinished">Nu auziți sau vorbiți greu? Formați %1.</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Vorbiți cu o persoană</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Aici sau la telefon</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Ce se întâmplă</translation>
    </message>
    <message>
        <source>Groups in the next four weeks. Touch one to read more.</source>
        <translation type="unfinished">Grupuri în următoarele patru săptămâni. Atingeți unul ca să citiți mai mult.</translation>
    </message>
    <message>
        <source>No dates are known here yet.</source>
        <translation type="unfinished">Aici nu se cunosc încă date.</translation>
    </message>
    <message>
        <source>There are groups. Ask at the desk when and where they meet next.</source>
        <translation type="unfinished">Grupuri există totuși. Întrebați la recepție când și unde se întâlnesc data viitoare.</translation>
    </message>
    <message>
        <source>Ask at the desk what is on for you and the children.</source>
        <translation type="unfinished">Întrebați la recepție ce este pentru dumneavoastră și copii.</translation>
    </message>
    <message>
        <source>More groups, and a person to ask</source>
        <translation type="unfinished">Mai multe grupuri și o persoană de întrebat</translation>
    </message>
    <message>
        <source>Groups, and a person to ask</source>
        <translation type="unfinished">Grupuri și o persoană de întrebat</translation>
    </message>
    <message>
        <source>All groups and training</source>
        <translation type="unfinished">Toate grupurile și cursurile</translation>
    </message>
    <message>
        <source>Meet other carers, learn together</source>
        <translation type="unfinished">Cunoașteți alți îngrijitori, învățați împreună</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Vorbiți cu o persoană</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Aici sau la telefon</translation>
    </message>
</context>
</TS>
