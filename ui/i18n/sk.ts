<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en_GB">
<context>
    <name>AreaPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. Touch one to read more.</source>
        <translation type="unfinished">
            <numerusform>%n druh pomoci. Dotknite sa a čítajte viac.</numerusform>
            <numerusform>%n druhy pomoci. Dotknite sa jedného a čítajte viac.</numerusform>
            <numerusform>%n druhov pomoci. Dotknite sa jedného a čítajte viac.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the leaflet</source>
        <translation type="unfinished">Vziať leták</translation>
    </message>
    <message>
        <source>Printed now, to fold and keep</source>
        <translation type="unfinished">Vytlačí sa teraz, na zloženie a odloženie</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Ako sa dieťa dostalo k vám?</translation>
    </message>
    <message>
        <source>Then your sheet says what you can have. You can leave this out.</source>
        <translation type="unfinished">Potom bude na hárku, čo môžete dostať. Môžete to vynechať.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation type="unfinished">To je v poriadku</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Today in this hub: %1</source>
        <translation type="unfinished">Dnes v tomto hube: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished">Dnes: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation type="unfinished">Začnite dotykom kdekoľvek</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personál</translation>
    </message>
    <message>
        <source>Bringing up a relative’s or a friend’s child?</source>
        <translation type="unfinished">Vychovávate dieťa príbuzných alebo priateľov?</translation>
    </message>
    <message>
        <source>There is help for you here.</source>
        <translation type="unfinished">Tu je pomoc pre vás.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished">Začnite dotykom</translation>
    </message>
    <message>
        <source>Free. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Zadarmo. Bez prihlásenia. Nič sa neuloží.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Veľkosť písma</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Farby</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Počúvať</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Jazyk</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Zdvihnúť obraz</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">Znížiť obraz</translation>
    </message>
    <message>
        <source>My sheet (%1)</source>
        <translation type="unfinished">Môj hárok (%1)</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Môj hárok</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Pomoc hneď</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Skončiť a vymazať</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished">Uľahčiť</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Pomoc hneď: komu zavolať a s kým hovoriť</translation>
    </message>
</context>
<context>
    <name>ByPhonePage</name>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Vziať do telefónu</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation type="unfinished">Kód, ktorý otvorí váš zoznam v telefóne</translation>
    </message>
    <message>
        <source>Code that saves the telephone numbers of your list</source>
        <translation type="unfinished">Kód, ktorý uloží telefónne čísla z vášho zoznamu</translation>
    </message>
    <message>
        <source>Open the camera on your phone.</source>
        <translation type="unfinished">Otvorte fotoaparát v telefóne.</translation>
    </message>
    <message>
        <source>Point it at the black and white square.</source>
        <translation type="unfinished">Namierte ho na čierno-biely štvorec.</translation>
    </message>
    <message>
        <source>Touch the link. Your list opens.</source>
        <translation type="unfinished">Dotknite sa odkazu. Otvorí sa váš zoznam.</translation>
    </message>
    <message>
        <source>Touch “Add contact”. The numbers are saved as “Kinship help”.</source>
        <translation type="unfinished">Dotknite sa „Add contact“. Čísla sa uložia ako „Kinship help“.</translation>
    </message>
    <message>
        <source>This needs the internet on your phone.</source>
        <translation type="unfinished">Na to treba internet v telefóne.</translation>
    </message>
    <message>
        <source>This does not need the internet. We do not learn your number.</source>
        <translation type="unfinished">Na to netreba internet. Vaše číslo sa nedozvieme.</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Späť na môj hárok</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">Vziať späť: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished">Vybrané.</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Touch for the next person</source>
        <translation type="unfinished">Dotknite sa, ďalší človek</translation>
    </message>
    <message>
        <source>All cleared</source>
        <translation type="unfinished">Všetko je vymazané</translation>
    </message>
    <message>
        <source>Nothing you chose or typed is kept.</source>
        <translation type="unfinished">Nič, čo ste vybrali alebo napísali, sa neuložilo.</translation>
    </message>
    <message>
        <source>Take care of yourself.</source>
        <translation type="unfinished">Dávajte na seba pozor.</translation>
    </message>
</context>
<context>
    <name>ContrastPanel</name>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation type="unfinished">Ktoré farby sa čítajú najľahšie?</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation type="unfinished">Teplé farby</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Čierne na bielom</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Biele na čiernom</translation>
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
        <translation type="unfinished">Čo by to uľahčilo?</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation type="unfinished">Všetky slová</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation type="unfinished">Ľahké slová</translation>
    </message>
</context>
<context>
    <name>EveryFamilyPage</name>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pre každú rodinu</translation>
    </message>
    <message>
        <source>Help that any family can use.</source>
        <translation type="unfinished">Pomoc, ktorú môže využiť každá rodina.</translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Ako sa dieťa dostalo k vám?</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Ďalšia otázka</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Preskočiť</translation>
    </message>
    <message>
        <source>That is fine. We can work it out together.</source>
        <translation type="unfinished">Nevadí. Prídeme na to spolu.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Čo by pomohlo?</translation>
    </message>
    <message>
        <source>Touch as many as you like.</source>
        <translation type="unfinished">Dotknite sa koľkých chcete.</translation>
    </message>
    <message>
        <source>How old are the children?</source>
        <translation type="unfinished">Koľko rokov majú deti?</translation>
    </message>
    <message>
        <source>Touch the age of each child who lives with you.</source>
        <translation type="unfinished">Dotknite sa veku každého dieťaťa, ktoré s vami žije.</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation type="unfinished">Pozrieť, čo sa hodí</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation type="unfinished">Do 1</translation>
    </message>
    <message>
        <source>18+: 18 or over</source>
        <translation type="unfinished">18+: 18 rokov alebo viac</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform>%n rok</numerusform>
            <numerusform>%n roky</numerusform>
            <numerusform>%n rokov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished">Čo slová znamenajú</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">Späť k čítaniu</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Späť</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domov</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Groups for you and the children</source>
        <translation type="unfinished">Skupiny pre vás a deti</translation>
    </message>
    <message>
        <source>Next group: %1</source>
        <translation type="unfinished">Najbližšia skupina: %1</translation>
    </message>
    <message>
        <source>Next group: %1, %2</source>
        <translation type="unfinished">Najbližšia skupina: %1, %2</translation>
    </message>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Pomoc pre rodiny, ktoré vychovávajú deti príbuzných</translation>
    </message>
    <message>
        <source>No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Bez prihlásenia. Nič sa neuloží.</translation>
    </message>
    <message>
        <source>For anyone bringing up a relative’s or a friend’s child. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Pre každého, kto vychováva dieťa príbuzných alebo priateľov. Bez prihlásenia. Nič sa neuloží.</translation>
    </message>
    <message>
        <source>Find help that fits us</source>
        <translation type="unfinished">Nájsť pomoc, ktorá sa nám hodí</translation>
    </message>
    <message>
        <source>Three quick questions</source>
        <translation type="unfinished">Tri krátke otázky</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Hovoriť s človekom</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tu alebo telefonicky</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Čo sa deje</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Hľadať</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Vlastnými slovami</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Potrebujem pomoc hneď</translation>
    </message>
    <message>
        <source>Danger, or a crisis today</source>
        <translation type="unfinished">Nebezpečenstvo alebo kríza dnes</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pre každú rodinu</translation>
    </message>
    <message>
        <source>Health, early years, things to do</source>
        <translation type="unfinished">Zdravie, malé deti, čo robiť</translation>
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
        <translation type="unfinished">spojovník</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Medzera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Zmazať</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hotovo</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">Ktorý jazyk?</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zavrieť</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Zopakovať</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Pomalšie</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Rýchlejšie</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Tichšie</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Hlasnejšie</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Skončiť a vymazať</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Pomoc hneď</translation>
    </message>
    <message>
        <source>This screen has no voice for %1. You can ask at the desk.</source>
        <translation type="unfinished">Táto obrazovka nemá hlas pre jazyk %1. Môžete sa opýtať na recepcii.</translation>
    </message>
    <message>
        <source>This screen cannot speak now. You can ask at the desk.</source>
        <translation type="unfinished">Táto obrazovka teraz nemôže hovoriť. Môžete sa opýtať na recepcii.</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Pomoc hneď: komu zavolať a s kým hovoriť</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Pomoc pre rodiny, ktoré vychovávajú deti príbuzných</translation>
    </message>
    <message>
        <source>You can use this screen with keys. The arrows go from one thing to the next. Enter chooses it. Home begins again. Back goes back. Help says this again.</source>
        <translation type="unfinished">Túto obrazovku môžete ovládať tlačidlami. Šípky idú z jednej veci na ďalšiu. Enter ju vyberie. Home ide na začiatok. Back ide späť. Help toto zopakuje.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>A first name for your sheet</source>
        <translation type="unfinished">Krstné meno na váš hárok</translation>
    </message>
    <message>
        <source>Only if you like. It is gone when you finish.</source>
        <translation type="unfinished">Len ak chcete. Keď skončíte, zmizne.</translation>
    </message>
    <message>
        <source>First name. Touch the letters below</source>
        <translation type="unfinished">Krstné meno. Dotýkajte sa písmen nižšie</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation type="unfinished">Krstné meno: %1</translation>
    </message>
    <message>
        <source>Touch the letters below</source>
        <translation type="unfinished">Dotýkajte sa písmen nižšie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Vymazať</translation>
    </message>
</context>
<context>
    <name>NotSurePage</name>
    <message>
        <source>It sounds like this</source>
        <translation type="unfinished">Vyzerá to takto</translation>
    </message>
    <message>
        <source>That is fine. A person can work it out with you.</source>
        <translation type="unfinished">Nevadí. Niekto na to môže prísť spolu s vami.</translation>
    </message>
    <message>
        <source>Nothing is decided by this.</source>
        <translation type="unfinished">Týmto sa o ničom nerozhoduje.</translation>
    </message>
    <message>
        <source>Papers call it: %1</source>
        <translation type="unfinished">V papieroch: %1</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished">Pokračovať s týmto</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation type="unfinished">Môžete to kedykoľvek zmeniť.</translation>
    </message>
    <message>
        <source>Ask a kinship Navigator</source>
        <translation type="unfinished">Opýtať sa kinship Navigator</translation>
    </message>
    <message>
        <source>A council worker who can say for certain.</source>
        <translation type="unfinished">Pracovník úradu, ktorý to vie s istotou.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personál</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domov</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zavrieť</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domov</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Čítať viac: %1</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation type="unfinished">Spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Pošlite SMS: %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Zavolajte: %1</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first.</source>
        <translation type="unfinished">Nepočujete alebo ťažko hovoríte? Vytočte najprv 18001.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Pošlite SMS: %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Zavolajte: %1</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Your sheet, as it will be printed</source>
        <translation type="unfinished">Váš hárok tak, ako sa vytlačí</translation>
    </message>
    <message>
        <source>Page %1 of %2 of your sheet</source>
        <translation type="unfinished">Strana %1 z %2 vášho hárku</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>The printer has run out of paper</source>
        <translation type="unfinished">V tlačiarni došiel papier</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. It will come out when someone adds paper. Please ask at the desk.</source>
        <translation type="unfinished">Váš hárok ešte nie je vytlačený. Vyjde, keď niekto doplní papier. Spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished">V tlačiarni uviazol papier</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to free it.</source>
        <translation type="unfinished">Váš hárok ešte nie je vytlačený. Na recepcii požiadajte, aby papier uvoľnili.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished">Tlačiareň je otvorená</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to close it.</source>
        <translation type="unfinished">Váš hárok ešte nie je vytlačený. Na recepcii požiadajte, aby ju zavreli.</translation>
    </message>
    <message>
        <source>The printer has run out of ink</source>
        <translation type="unfinished">V tlačiarni došiel atrament</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Váš hárok ešte nie je vytlačený. Spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished">Tlačiareň neodpovedá</translation>
    </message>
    <message>
        <source>It may be switched off. Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Možno je vypnutá. Spýtajte sa na recepcii alebo si zoznam vezmite do telefónu.</translation>
    </message>
    <message>
        <source>The printer is taking a long time</source>
        <translation type="unfinished">Tlačiarni to trvá dlho</translation>
    </message>
    <message>
        <source>Please look at the printer. If your sheet is not there, ask at the desk.</source>
        <translation type="unfinished">Pozrite sa na tlačiareň. Ak tam váš hárok nie je, spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Your sheet waits in the queue</source>
        <translation type="unfinished">Váš hárok čaká v rade</translation>
    </message>
    <message>
        <source>Someone must let it go on. Please ask at the desk.</source>
        <translation type="unfinished">Niekto ho musí pustiť ďalej. Spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished">Tlačiareň sa zastavila</translation>
    </message>
    <message>
        <source>Your sheet is printed</source>
        <translation type="unfinished">Váš hárok je vytlačený</translation>
    </message>
    <message>
        <source>Please take it from the printer. Look for your name or your list.</source>
        <translation type="unfinished">Vezmite si ho z tlačiarne. Hľadajte svoje meno alebo svoj zoznam.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation type="unfinished">Tu nie je tlačiareň</translation>
    </message>
    <message>
        <source>No printer is set up for this screen. You can take your list by phone, or ask at the desk.</source>
        <translation type="unfinished">Pre túto obrazovku nie je nastavená tlačiareň. Zoznam si môžete vziať do telefónu alebo sa spýtať na recepcii.</translation>
    </message>
    <message>
        <source>Please look at the printer</source>
        <translation type="unfinished">Pozrite sa na tlačiareň</translation>
    </message>
    <message>
        <source>We cannot tell whether your sheet came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nevieme, či váš hárok vyšiel. Ak tam nie je, spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation type="unfinished">Tlač sa zastavila</translation>
    </message>
    <message>
        <source>Your list is still here.</source>
        <translation type="unfinished">Váš zoznam je stále tu.</translation>
    </message>
    <message>
        <source>Your sheet did not print</source>
        <translation type="unfinished">Váš hárok sa nevytlačil</translation>
    </message>
    <message>
        <source>Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Spýtajte sa na recepcii alebo si zoznam vezmite do telefónu.</translation>
    </message>
    <message>
        <source>The printer needs help</source>
        <translation type="unfinished">Tlačiareň potrebuje pomoc</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Zastavuje sa…</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation type="unfinished">Váš hárok sa tlačí</translation>
    </message>
    <message>
        <source>This can take a minute. We will tell you when it is done.</source>
        <translation type="unfinished">Môže to trvať minútu. Povieme vám, keď bude hotový.</translation>
    </message>
    <message>
        <source>Your leaflet is printed</source>
        <translation type="unfinished">Váš leták je vytlačený</translation>
    </message>
    <message>
        <source>Your slip is printed</source>
        <translation type="unfinished">Váš lístok je vytlačený</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fold it at the marks.</source>
        <translation type="unfinished">Vezmite si ho z tlačiarne. Zložte ho podľa značiek.</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fill it in with a pen and give it to the desk.</source>
        <translation type="unfinished">Vezmite si ho z tlačiarne. Vyplňte ho perom a odovzdajte na recepcii.</translation>
    </message>
    <message>
        <source>We cannot tell whether it came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nevieme, či to vyšlo. Ak to tam nie je, spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished">Spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>It did not print</source>
        <translation type="unfinished">Nevytlačilo sa to</translation>
    </message>
    <message>
        <source>It is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Ešte to nie je vytlačené. Spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Your leaflet is printing</source>
        <translation type="unfinished">Váš leták sa tlačí</translation>
    </message>
    <message>
        <source>Your slip is printing</source>
        <translation type="unfinished">Váš lístok sa tlačí</translation>
    </message>
    <message>
        <source>The ink is low. If the paper is hard to read, please tell the desk.</source>
        <translation type="unfinished">Atrament dochádza. Ak sa papier zle číta, povedzte to na recepcii.</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation type="unfinished">Strana %1 z %2.</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Skončiť a vymazať</translation>
    </message>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Vziať do telefónu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Skúsiť znova</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished">Zastaviť tlač</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Späť na môj hárok</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Späť</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Preskočiť</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Späť</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domov</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished">Otázka %1 z %2</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Čítať viac: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mojom hárku</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Pridané</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Pridať na môj hárok</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Pridať</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Na mojom hárku: %1. Dotykom odoberiete</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Pridané na môj hárok: %1. Dotykom odoberiete</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Pridať na môj hárok: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Change answers</source>
        <translation type="unfinished">Zmeniť odpovede</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domov</translation>
    </message>
    <message>
        <source>You have told us nothing yet, and you need not. With an answer or two we can show what fits.</source>
        <translation type="unfinished">Zatiaľ ste nám nič nepovedali a ani nemusíte. S jednou či dvoma odpoveďami ukážeme, čo sa hodí.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished">Pre vás</translation>
    </message>
    <message>
        <source>Put all %1 on my sheet</source>
        <translation type="unfinished">Dať všetky (%1) na môj hárok</translation>
    </message>
    <message>
        <source>All are on my sheet</source>
        <translation type="unfinished">Všetky sú na mojom hárku</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished">Oplatí sa opýtať</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pre každú rodinu</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished">Vaše odpovede</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Strana %1 z %2</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation type="unfinished">Predchádzajúca strana</translation>
    </message>
    <message>
        <source>Back a page: %1 of %2</source>
        <translation type="unfinished">Predchádzajúca strana: %1 z %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Ďalšia strana</translation>
    </message>
    <message>
        <source>Next page: %1 of %2</source>
        <translation type="unfinished">Ďalšia strana: %1 z %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Späť</translation>
    </message>
    <message>
        <source>Search: What would help? Touch the letters below</source>
        <translation type="unfinished">Hľadať: Čo by pomohlo? Dotýkajte sa písmen nižšie</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Hľadať: %1</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Čo by pomohlo?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished">Zmeniť slová</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmeniť</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Vymazať</translation>
    </message>
</context>
<context>
    <name>SearchMiss</name>
    <message>
        <source>We found nothing for “%1”. A person can help, or look here:</source>
        <translation type="unfinished">Pre „%1“ sme nič nenašli. Pomôže vám človek, alebo sa pozrite sem:</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Hovoriť s človekom</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tu alebo telefonicky</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>We looked for “%1”.</source>
        <translation type="unfinished">Hľadali sme „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of help. The likeliest come first.</source>
        <translation type="unfinished">
            <numerusform>%n druh pomoci.</numerusform>
            <numerusform>%n druhy pomoci. Najpravdepodobnejšie sú prvé.</numerusform>
            <numerusform>%n druhov pomoci. Najpravdepodobnejšie sú prvé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in your own words, or touch one of these.</source>
        <translation type="unfinished">Povedzte to vlastnými slovami alebo sa dotknite jedného z týchto.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished">Napísať: %1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Čítať viac: %1</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Zobraziť všetky</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Hotovo</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Čítať viac: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mojom hárku</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Pridať na môj hárok</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Pridané</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Pridať</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Na mojom hárku: %1. Dotykom odoberiete</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Pridať na môj hárok: %1</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Pridané na môj hárok: %1. Dotykom odoberiete</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>In easy words</source>
        <translation type="unfinished">Ľahkými slovami</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation type="unfinished">Ukázať celé</translation>
    </message>
    <message>
        <source>Show it in easy words</source>
        <translation type="unfinished">Ukázať ľahkými slovami</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished">Čo je „%1“?</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation type="unfinished">Kto to môže dostať</translation>
    </message>
    <message>
        <source>Most carers</source>
        <translation type="unfinished">Väčšina opatrovateľov</translation>
    </message>
    <message>
        <source>For children aged %1 or over.</source>
        <translation type="unfinished">Pre deti vo veku %1 rokov a viac.</translation>
    </message>
    <message>
        <source>For children up to %1.</source>
        <translation type="unfinished">Pre deti do %1 rokov.</translation>
    </message>
    <message>
        <source>For children aged %1.</source>
        <translation type="unfinished">Pre deti vo veku %1 rokov.</translation>
    </message>
    <message>
        <source>For children aged %1 to %2.</source>
        <translation type="unfinished">Pre deti vo veku od %1 do %2 rokov.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Ako to získať</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation type="unfinished">Môžete povedať</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1“</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Čo bude ďalej</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Koľko to stojí</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished">Kedy a kde</translation>
    </message>
    <message>
        <source>What do the hard words mean?</source>
        <translation type="unfinished">Čo znamenajú ťažké slová?</translation>
    </message>
    <message>
        <source>From: %1. Checked on %2.</source>
        <translation type="unfinished">Od: %1. Overené %2.</translation>
    </message>
    <message>
        <source>Ask at the desk in this Family Hub.</source>
        <translation type="unfinished">Spýtajte sa na recepcii v tomto Family Hub.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first: that is Relay UK, and you can type.</source>
        <translation type="unfinished">Nepočujete alebo ťažko hovoríte? Vytočte najprv 18001: to je Relay UK a môžete písať.</translation>
    </message>
    <message>
        <source>We are still checking this number. If it does not work, ask at the desk.</source>
        <translation type="unfinished">Toto číslo ešte overujeme. Ak nefunguje, spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Code to scan with your phone: %1</source>
        <translation type="unfinished">Kód na naskenovanie telefónom: %1</translation>
    </message>
    <message>
        <source>Scan with your phone to read more</source>
        <translation type="unfinished">Naskenujte telefónom a čítajte viac</translation>
    </message>
    <message>
        <source>Scan with your phone to ring</source>
        <translation type="unfinished">Naskenujte telefónom a zavolajte</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mojom hárku</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Pridať na môj hárok</translation>
    </message>
    <message>
        <source>On my sheet. Touch to take it off</source>
        <translation type="unfinished">Na mojom hárku. Dotykom odoberiete</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>In this hub: %1</source>
        <translation type="unfinished">V tomto hube: %1</translation>
    </message>
    <message>
        <source>In this hub</source>
        <translation type="unfinished">V tomto hube</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation type="unfinished">Zrušené. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Zrušené</translation>
    </message>
    <message>
        <source>This is a bank holiday. Ask first if it is on.</source>
        <translation type="unfinished">Je to sviatok. Najprv sa spýtajte, či sa koná.</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Čítať viac: %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Môj hárok</translation>
    </message>
    <message>
        <source>To take home. Your name and your list are gone when you finish.</source>
        <translation type="unfinished">Na odnesenie domov. Keď skončíte, vaše meno a zoznam zmiznú.</translation>
    </message>
    <message>
        <source>There is nothing on your sheet yet</source>
        <translation type="unfinished">Na vašom hárku zatiaľ nič nie je</translation>
    </message>
    <message>
        <source>Look at the help there is. Touch “Add to my sheet” at what you want to take home.</source>
        <translation type="unfinished">Pozrite sa, aká je pomoc. Pri tom, čo si chcete vziať domov, sa dotknite „Pridať na môj hárok“.</translation>
    </message>
    <message>
        <source>Look at the help there is</source>
        <translation type="unfinished">Pozrieť, aká je pomoc</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Vyššie</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished">Vyššie: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Odobrať</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation type="unfinished">Odobrať: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished">Pre: %1</translation>
    </message>
    <message>
        <source>Put a first name on it</source>
        <translation type="unfinished">Pridať krstné meno</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation type="unfinished">Dotykom zmeníte</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation type="unfinished">Len ak chcete</translation>
    </message>
    <message>
        <source>Say how the child came to you</source>
        <translation type="unfinished">Povedzte, ako sa dieťa dostalo k vám</translation>
    </message>
    <message>
        <source>Then the sheet says what you can have</source>
        <translation type="unfinished">Potom bude na hárku, čo môžete dostať</translation>
    </message>
    <message>
        <source>Picture of your sheet</source>
        <translation type="unfinished">Obrázok vášho hárku</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Please ask at the desk.</source>
        <translation type="unfinished">Obrázok sa nepodarilo nakresliť. Spýtajte sa na recepcii.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished">Kreslí sa…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n strana</numerusform>
            <numerusform>%n strany</numerusform>
            <numerusform>%n strán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.</source>
        <translation type="unfinished">
            <numerusform>Bola by to %n strana, čo je na tlač priveľa. Niečo odoberte alebo zvoľte menšie písmo.</numerusform>
            <numerusform>Boli by to %n strany, čo je na tlač priveľa. Niečo odoberte alebo zvoľte menšie písmo.</numerusform>
            <numerusform>Bolo by to %n strán, čo je na tlač priveľa. Niečo odoberte alebo zvoľte menšie písmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it bigger</source>
        <translation type="unfinished">Pozrieť väčšie</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation type="unfinished">Veľkosť písmen na papieri</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Bežné</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Veľké</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation type="unfinished">Veľmi veľké</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished">Vytlačiť môj hárok</translation>
    </message>
    <message>
        <source>Or take it by phone</source>
        <translation type="unfinished">Alebo vziať do telefónu</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I’m still here</source>
        <translation type="unfinished">Stále som tu</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Ste ešte tu?</translation>
    </message>
    <message>
        <source>To keep you private, we clear the screen in</source>
        <translation type="unfinished">Pre vaše súkromie vymažeme obrazovku o</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekúnd</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish and clear now</source>
        <translation type="unfinished">Skončiť a vymazať teraz</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Hovoriť s človekom</translation>
    </message>
    <message>
        <source>You do not need to know what to ask for. Touch one to read more.</source>
        <translation type="unfinished">Nemusíte vedieť, na čo sa spýtať. Dotknite sa jedného a čítajte viac.</translation>
    </message>
    <message>
        <source>Someone is in danger? Ring 999. It is free, day and night.</source>
        <translation type="unfinished">Je niekto v nebezpečenstve? Zavolajte 999. Je to zadarmo, vo dne v noci.</translation>
    </message>
    <message>
        <source>Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”</source>
        <translation type="unfinished">Príďte na recepciu v %1. Povedzte: „Vychovávam dieťa, ktoré nie je moje vlastné. Môže mi niekto pomôcť?“</translation>
    </message>
    <message>
        <source>Come to the desk in %1.</source>
        <translation type="unfinished">Príďte na recepciu v %1.</translation>
    </message>
    <message>
        <source>Please ring me back</source>
        <translation type="unfinished">Prosím, zavolajte mi späť</translation>
    </message>
    <message>
        <source>Print a slip, fill it in with a pen, and give it to the desk</source>
        <translation type="unfinished">Vytlačte lístok, vyplňte ho perom a odovzdajte na recepcii</translation>
    </message>
    <message>
        <source>I would like a family meeting</source>
        <translation type="unfinished">Chcem rodinnú poradu</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">Aké veľké majú byť slová?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Bežné</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Veľké</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Najväčšie</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>What the council offers is shown in English.</source>
        <translation type="unfinished">Ponuka rady je zobrazená po anglicky.</translation>
    </message>
    <message>
        <source>Draft translation: nobody has checked it yet. What is not translated is in English.</source>
        <translation type="unfinished">Návrh prekladu: ešte ho nikto neskontroloval. Čo nie je preložené, je po anglicky.</translation>
    </message>
    <message>
        <source>Show it in %1</source>
        <translation type="unfinished">Ukázať v jazyku: %1</translation>
    </message>
    <message>
        <source>Show it in English</source>
        <translation type="unfinished">Ukázať po anglicky</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Potrebujem pomoc hneď</translation>
    </message>
    <message>
        <source>Touch one to read more.</source>
        <translation type="unfinished">Dotknite sa jedného a čítajte viac.</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation type="unfinished">Niekto je v nebezpečenstve</translation>
    </message>
    <message>
        <source>Ring 999</source>
        <translation type="unfinished">Volajte 999</translation>
    </message>
    <message>
        <source>Police, ambulance or fire. Day and night. Free.</source>
        <translation type="unfinished">Polícia, záchranka alebo hasiči. Vo dne v noci. Zadarmo.</translation>
    </message>
    <message>
        <source>Someone is ill, or cannot cope</source>
        <translation type="unfinished">Niekto je chorý alebo už nevládze</translation>
    </message>
    <message>
        <source>Ring 111</source>
        <translation type="unfinished">Volajte 111</translation>
    </message>
    <message>
        <source>NHS 111. Day and night. Free. Press 2 for help in a mental health crisis.</source>
        <translation type="unfinished">NHS 111. Vo dne v noci. Zadarmo. Pre pomoc v psychickej kríze stlačte 2.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial %1.</source>
        <translation type="unfinished">Nepočujete alebo ťažko hovoríte? Vytočte %1.</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Hovoriť s človekom</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tu alebo telefonicky</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Čo sa deje</translation>
    </message>
    <message>
        <source>Groups in the next four weeks. Touch one to read more.</source>
        <translation type="unfinished">Skupiny v najbližších štyroch týždňoch. Dotknite sa jednej a čítajte viac.</translation>
    </message>
    <message>
        <source>No dates are known here yet.</source>
        <translation type="unfinished">Zatiaľ tu nepoznáme žiadne dátumy.</translation>
    </message>
    <message>
        <source>There are groups. Ask at the desk when and where they meet next.</source>
        <translation type="unfinished">Skupiny však sú. Na recepcii sa spýtajte, kedy a kde sa najbližšie stretnú.</translation>
    </message>
    <message>
        <source>Ask at the desk what is on for you and the children.</source>
        <translation type="unfinished">Na recepcii sa spýtajte, čo je tu pre vás a deti.</translation>
    </message>
    <message>
        <source>More groups, and a person to ask</source>
        <translation type="unfinished">Ďalšie skupiny a niekto, koho sa spýtať</translation>
    </message>
    <message>
        <source>Groups, and a person to ask</source>
        <translation type="unfinished">Skupiny a niekto, koho sa spýtať</translation>
    </message>
    <message>
        <source>All groups and training</source>
        <translation type="unfinished">Všetky skupiny a školenia</translation>
    </message>
    <message>
        <source>Meet other carers, learn together</source>
        <translation type="unfinished">Spoznajte iných opatrovateľov, učte sa spolu</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Hovoriť s človekom</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tu alebo telefonicky</translation>
    </message>
</context>
</TS>
