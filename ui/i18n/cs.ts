<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en_GB">
<context>
    <name>AreaPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. Touch one to read more.</source>
        <translation type="unfinished">
            <numerusform>%n druh pomoci. Dotkněte se a čtěte dál.</numerusform>
            <numerusform>%n druhy pomoci. Dotkněte se jednoho a čtěte dál.</numerusform>
            <numerusform>%n druhů pomoci. Dotkněte se jednoho a čtěte dál.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the leaflet</source>
        <translation type="unfinished">Vzít leták</translation>
    </message>
    <message>
        <source>Printed now, to fold and keep</source>
        <translation type="unfinished">Vytiskne se teď, ke složení a uložení</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Jak se dítě dostalo k vám?</translation>
    </message>
    <message>
        <source>Then your sheet says what you can have. You can leave this out.</source>
        <translation type="unfinished">Potom bude na listu, co můžete dostat. Můžete to vynechat.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation type="unfinished">To nevadí</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Today in this hub: %1</source>
        <translation type="unfinished">Dnes v tomto hubu: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished">Dnes: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation type="unfinished">Začněte dotykem kdekoli</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personál</translation>
    </message>
    <message>
        <source>Bringing up a relative’s or a friend’s child?</source>
        <translation type="unfinished">Vychováváte dítě příbuzných nebo přátel?</translation>
    </message>
    <message>
        <source>There is help for you here.</source>
        <translation type="unfinished">Tady je pomoc pro vás.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished">Začněte dotykem</translation>
    </message>
    <message>
        <source>Free. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Zdarma. Bez přihlášení. Nic se neuloží.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Velikost písma</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Barvy</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Poslechnout</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Jazyk</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Zvednout obraz</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">Snížit obraz</translation>
    </message>
    <message>
        <source>My sheet (%1)</source>
        <translation type="unfinished">Můj list (%1)</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Můj list</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Pomoc hned</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Skončit a smazat</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished">Usnadnit</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Pomoc hned: komu zavolat a s kým mluvit</translation>
    </message>
</context>
<context>
    <name>ByPhonePage</name>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Vzít do telefonu</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation type="unfinished">Kód, který otevře váš seznam v telefonu</translation>
    </message>
    <message>
        <source>Code that saves the telephone numbers of your list</source>
        <translation type="unfinished">Kód, který uloží telefonní čísla z vašeho seznamu</translation>
    </message>
    <message>
        <source>Open the camera on your phone.</source>
        <translation type="unfinished">Otevřete fotoaparát v telefonu.</translation>
    </message>
    <message>
        <source>Point it at the black and white square.</source>
        <translation type="unfinished">Namiřte ho na černobílý čtverec.</translation>
    </message>
    <message>
        <source>Touch the link. Your list opens.</source>
        <translation type="unfinished">Dotkněte se odkazu. Otevře se váš seznam.</translation>
    </message>
    <message>
        <source>Touch “Add contact”. The numbers are saved as “Kinship help”.</source>
        <translation type="unfinished">Dotkněte se „Add contact“. Čísla se uloží jako „Kinship help“.</translation>
    </message>
    <message>
        <source>This needs the internet on your phone.</source>
        <translation type="unfinished">K tomu je potřeba internet v telefonu.</translation>
    </message>
    <message>
        <source>This does not need the internet. We do not learn your number.</source>
        <translation type="unfinished">K tomu není potřeba internet. Vaše číslo se nedozvíme.</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Zpět na můj list</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">Vzít zpět: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished">Vybráno.</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Touch for the next person</source>
        <translation type="unfinished">Dotkněte se, další člověk</translation>
    </message>
    <message>
        <source>All cleared</source>
        <translation type="unfinished">Vše je smazáno</translation>
    </message>
    <message>
        <source>Nothing you chose or typed is kept.</source>
        <translation type="unfinished">Nic, co jste vybrali nebo napsali, se neuložilo.</translation>
    </message>
    <message>
        <source>Take care of yourself.</source>
        <translation type="unfinished">Dávejte na sebe pozor.</translation>
    </message>
</context>
<context>
    <name>ContrastPanel</name>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation type="unfinished">Které barvy se čtou nejlépe?</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation type="unfinished">Teplé barvy</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Černá na bílé</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Bílá na černé</translation>
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
        <translation type="unfinished">Co by to usnadnilo?</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation type="unfinished">Všechna slova</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation type="unfinished">Lehká slova</translation>
    </message>
</context>
<context>
    <name>EveryFamilyPage</name>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pro každou rodinu</translation>
    </message>
    <message>
        <source>Help that any family can use.</source>
        <translation type="unfinished">Pomoc, kterou může využít každá rodina.</translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Jak se dítě dostalo k vám?</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Další otázka</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Přeskočit</translation>
    </message>
    <message>
        <source>That is fine. We can work it out together.</source>
        <translation type="unfinished">Nevadí. Přijdeme na to spolu.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Co by pomohlo?</translation>
    </message>
    <message>
        <source>Touch as many as you like.</source>
        <translation type="unfinished">Dotkněte se kolika chcete.</translation>
    </message>
    <message>
        <source>How old are the children?</source>
        <translation type="unfinished">Kolik let je dětem?</translation>
    </message>
    <message>
        <source>Touch the age of each child who lives with you.</source>
        <translation type="unfinished">Dotkněte se věku každého dítěte, které s vámi žije.</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation type="unfinished">Podívat se, co se hodí</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation type="unfinished">Do 1</translation>
    </message>
    <message>
        <source>18+: 18 or over</source>
        <translation type="unfinished">18+: 18 let nebo více</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform>%n rok</numerusform>
            <numerusform>%n roky</numerusform>
            <numerusform>%n let</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished">Co slova znamenají</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">Zpět ke čtení</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domů</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Groups for you and the children</source>
        <translation type="unfinished">Skupiny pro vás a děti</translation>
    </message>
    <message>
        <source>Next group: %1</source>
        <translation type="unfinished">Nejbližší skupina: %1</translation>
    </message>
    <message>
        <source>Next group: %1, %2</source>
        <translation type="unfinished">Nejbližší skupina: %1, %2</translation>
    </message>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Pomoc pro rodiny, které vychovávají děti příbuzných</translation>
    </message>
    <message>
        <source>No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Bez přihlášení. Nic se neuloží.</translation>
    </message>
    <message>
        <source>For anyone bringing up a relative’s or a friend’s child. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Pro každého, kdo vychovává dítě příbuzných nebo přátel. Bez přihlášení. Nic se neuloží.</translation>
    </message>
    <message>
        <source>Find help that fits us</source>
        <translation type="unfinished">Najít pomoc, která se nám hodí</translation>
    </message>
    <message>
        <source>Three quick questions</source>
        <translation type="unfinished">Tři krátké otázky</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Mluvit s člověkem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tady nebo po telefonu</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Co se děje</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Hledat</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Vlastními slovy</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Potřebuji pomoc hned</translation>
    </message>
    <message>
        <source>Danger, or a crisis today</source>
        <translation type="unfinished">Nebezpečí nebo krize dnes</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pro každou rodinu</translation>
    </message>
    <message>
        <source>Health, early years, things to do</source>
        <translation type="unfinished">Zdraví, malé děti, co dělat</translation>
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
        <translation type="unfinished">Mezera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Smazat</translation>
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
        <translation type="unfinished">Který jazyk?</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zavřít</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Zopakovat</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Pomaleji</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Rychleji</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Tišeji</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Hlasitěji</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Skončit a smazat</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Pomoc hned</translation>
    </message>
    <message>
        <source>This screen has no voice for %1. You can ask at the desk.</source>
        <translation type="unfinished">Tato obrazovka nemá hlas pro jazyk %1. Můžete se zeptat na recepci.</translation>
    </message>
    <message>
        <source>This screen cannot speak now. You can ask at the desk.</source>
        <translation type="unfinished">Tato obrazovka teď nemůže mluvit. Můžete se zeptat na recepci.</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Pomoc hned: komu zavolat a s kým mluvit</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Pomoc pro rodiny, které vychovávají děti příbuzných</translation>
    </message>
    <message>
        <source>You can use this screen with keys. The arrows go from one thing to the next. Enter chooses it. Home begins again. Back goes back. Help says this again.</source>
        <translation type="unfinished">Tuto obrazovku můžete ovládat tlačítky. Šipky jdou z jedné věci na další. Enter ji vybere. Home jde na začátek. Back jde zpět. Help toto zopakuje.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>A first name for your sheet</source>
        <translation type="unfinished">Křestní jméno na váš list</translation>
    </message>
    <message>
        <source>Only if you like. It is gone when you finish.</source>
        <translation type="unfinished">Jen pokud chcete. Až skončíte, zmizí.</translation>
    </message>
    <message>
        <source>First name. Touch the letters below</source>
        <translation type="unfinished">Křestní jméno. Dotýkejte se písmen dole</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation type="unfinished">Křestní jméno: %1</translation>
    </message>
    <message>
        <source>Touch the letters below</source>
        <translation type="unfinished">Dotýkejte se písmen dole</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Vymazat</translation>
    </message>
</context>
<context>
    <name>NotSurePage</name>
    <message>
        <source>It sounds like this</source>
        <translation type="unfinished">Vypadá to takto</translation>
    </message>
    <message>
        <source>That is fine. A person can work it out with you.</source>
        <translation type="unfinished">Nevadí. Někdo na to může přijít spolu s vámi.</translation>
    </message>
    <message>
        <source>Nothing is decided by this.</source>
        <translation type="unfinished">Tímto se o ničem nerozhoduje.</translation>
    </message>
    <message>
        <source>Papers call it: %1</source>
        <translation type="unfinished">V papírech: %1</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished">Pokračovat s tímto</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation type="unfinished">Můžete to kdykoli změnit.</translation>
    </message>
    <message>
        <source>Ask a kinship Navigator</source>
        <translation type="unfinished">Zeptat se kinship Navigator</translation>
    </message>
    <message>
        <source>A council worker who can say for certain.</source>
        <translation type="unfinished">Pracovník úřadu, který to ví s jistotou.</translation>
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
        <translation type="unfinished">Domů</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zavřít</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domů</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Číst dál: %1</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation type="unfinished">Zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Pošlete SMS: %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Zavolejte: %1</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first.</source>
        <translation type="unfinished">Neslyšíte nebo těžko mluvíte? Vytočte nejprve 18001.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Pošlete SMS: %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Zavolejte: %1</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Your sheet, as it will be printed</source>
        <translation type="unfinished">Váš list tak, jak se vytiskne</translation>
    </message>
    <message>
        <source>Page %1 of %2 of your sheet</source>
        <translation type="unfinished">Strana %1 z %2 vašeho listu</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>The printer has run out of paper</source>
        <translation type="unfinished">V tiskárně došel papír</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. It will come out when someone adds paper. Please ask at the desk.</source>
        <translation type="unfinished">Váš list ještě není vytištěný. Vyjede, až někdo doplní papír. Zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished">V tiskárně uvízl papír</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to free it.</source>
        <translation type="unfinished">Váš list ještě není vytištěný. Požádejte na recepci, aby papír uvolnili.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished">Tiskárna je otevřená</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to close it.</source>
        <translation type="unfinished">Váš list ještě není vytištěný. Požádejte na recepci, aby ji zavřeli.</translation>
    </message>
    <message>
        <source>The printer has run out of ink</source>
        <translation type="unfinished">V tiskárně došel inkoust</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Váš list ještě není vytištěný. Zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished">Tiskárna neodpovídá</translation>
    </message>
    <message>
        <source>It may be switched off. Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Možná je vypnutá. Zeptejte se na recepci nebo si seznam vezměte do telefonu.</translation>
    </message>
    <message>
        <source>The printer is taking a long time</source>
        <translation type="unfinished">Tiskárně to trvá dlouho</translation>
    </message>
    <message>
        <source>Please look at the printer. If your sheet is not there, ask at the desk.</source>
        <translation type="unfinished">Podívejte se na tiskárnu. Pokud tam váš list není, zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Your sheet waits in the queue</source>
        <translation type="unfinished">Váš list čeká ve frontě</translation>
    </message>
    <message>
        <source>Someone must let it go on. Please ask at the desk.</source>
        <translation type="unfinished">Někdo ho musí pustit dál. Zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished">Tiskárna se zastavila</translation>
    </message>
    <message>
        <source>Your sheet is printed</source>
        <translation type="unfinished">Váš list je vytištěný</translation>
    </message>
    <message>
        <source>Please take it from the printer. Look for your name or your list.</source>
        <translation type="unfinished">Vezměte si ho z tiskárny. Hledejte své jméno nebo svůj seznam.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation type="unfinished">Tady není tiskárna</translation>
    </message>
    <message>
        <source>No printer is set up for this screen. You can take your list by phone, or ask at the desk.</source>
        <translation type="unfinished">Pro tuto obrazovku není nastavená tiskárna. Seznam si můžete vzít do telefonu nebo se zeptat na recepci.</translation>
    </message>
    <message>
        <source>Please look at the printer</source>
        <translation type="unfinished">Podívejte se na tiskárnu</translation>
    </message>
    <message>
        <source>We cannot tell whether your sheet came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nevíme, zda váš list vyjel. Pokud tam není, zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation type="unfinished">Tisk se zastavil</translation>
    </message>
    <message>
        <source>Your list is still here.</source>
        <translation type="unfinished">Váš seznam je stále tady.</translation>
    </message>
    <message>
        <source>Your sheet did not print</source>
        <translation type="unfinished">Váš list se nevytiskl</translation>
    </message>
    <message>
        <source>Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Zeptejte se na recepci nebo si seznam vezměte do telefonu.</translation>
    </message>
    <message>
        <source>The printer needs help</source>
        <translation type="unfinished">Tiskárna potřebuje pomoc</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Zastavuje se…</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation type="unfinished">Váš list se tiskne</translation>
    </message>
    <message>
        <source>This can take a minute. We will tell you when it is done.</source>
        <translation type="unfinished">Může to trvat minutu. Řekneme vám, až bude hotový.</translation>
    </message>
    <message>
        <source>Your leaflet is printed</source>
        <translation type="unfinished">Váš leták je vytištěný</translation>
    </message>
    <message>
        <source>Your slip is printed</source>
        <translation type="unfinished">Váš lístek je vytištěný</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fold it at the marks.</source>
        <translation type="unfinished">Vezměte si ho z tiskárny. Složte ho podle značek.</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fill it in with a pen and give it to the desk.</source>
        <translation type="unfinished">Vezměte si ho z tiskárny. Vyplňte ho perem a odevzdejte na recepci.</translation>
    </message>
    <message>
        <source>We cannot tell whether it came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nevíme, zda to vyjelo. Pokud to tam není, zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished">Zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>It did not print</source>
        <translation type="unfinished">Nevytisklo se to</translation>
    </message>
    <message>
        <source>It is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Ještě to není vytištěné. Zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Your leaflet is printing</source>
        <translation type="unfinished">Váš leták se tiskne</translation>
    </message>
    <message>
        <source>Your slip is printing</source>
        <translation type="unfinished">Váš lístek se tiskne</translation>
    </message>
    <message>
        <source>The ink is low. If the paper is hard to read, please tell the desk.</source>
        <translation type="unfinished">Inkoust dochází. Pokud se papír špatně čte, řekněte to na recepci.</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation type="unfinished">Strana %1 z %2.</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Skončit a smazat</translation>
    </message>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Vzít do telefonu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Zkusit znovu</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished">Zastavit tisk</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Zpět na můj list</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zpět</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Přeskočit</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domů</translation>
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
        <translation type="unfinished">Číst dál: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mém listu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Přidáno</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Přidat na můj list</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Přidat</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Na mém listu: %1. Dotykem odeberete</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Přidáno na můj list: %1. Dotykem odeberete</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Přidat na můj list: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Change answers</source>
        <translation type="unfinished">Změnit odpovědi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Domů</translation>
    </message>
    <message>
        <source>You have told us nothing yet, and you need not. With an answer or two we can show what fits.</source>
        <translation type="unfinished">Zatím jste nám nic neřekli a ani nemusíte. S jednou či dvěma odpověďmi ukážeme, co se hodí.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished">Pro vás</translation>
    </message>
    <message>
        <source>Put all %1 on my sheet</source>
        <translation type="unfinished">Dát všechny (%1) na můj list</translation>
    </message>
    <message>
        <source>All are on my sheet</source>
        <translation type="unfinished">Všechny jsou na mém listu</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished">Stojí za to se zeptat</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Pro každou rodinu</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished">Vaše odpovědi</translation>
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
        <translation type="unfinished">Předchozí strana</translation>
    </message>
    <message>
        <source>Back a page: %1 of %2</source>
        <translation type="unfinished">Předchozí strana: %1 z %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Další strana</translation>
    </message>
    <message>
        <source>Next page: %1 of %2</source>
        <translation type="unfinished">Další strana: %1 z %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Zpět</translation>
    </message>
    <message>
        <source>Search: What would help? Touch the letters below</source>
        <translation type="unfinished">Hledat: Co by pomohlo? Dotýkejte se písmen níže</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Hledat: %1</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Co by pomohlo?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished">Změnit slova</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Změnit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Vymazat</translation>
    </message>
</context>
<context>
    <name>SearchMiss</name>
    <message>
        <source>We found nothing for “%1”. A person can help, or look here:</source>
        <translation type="unfinished">Pro „%1“ jsme nic nenašli. Pomůže vám člověk, nebo se podívejte sem:</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Mluvit s člověkem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tady nebo po telefonu</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>We looked for “%1”.</source>
        <translation type="unfinished">Hledali jsme „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of help. The likeliest come first.</source>
        <translation type="unfinished">
            <numerusform>%n druh pomoci.</numerusform>
            <numerusform>%n druhy pomoci. Nejpravděpodobnější jsou první.</numerusform>
            <numerusform>%n druhů pomoci. Nejpravděpodobnější jsou první.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in your own words, or touch one of these.</source>
        <translation type="unfinished">Řekněte to vlastními slovy nebo se dotkněte jednoho z těchto.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished">Napsat: %1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Číst dál: %1</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Zobrazit všechny</translation>
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
        <translation type="unfinished">Číst dál: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mém listu</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Přidat na můj list</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Přidáno</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Přidat</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Na mém listu: %1. Dotykem odeberete</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Přidat na můj list: %1</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Přidáno na můj list: %1. Dotykem odeberete</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>In easy words</source>
        <translation type="unfinished">Lehkými slovy</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation type="unfinished">Ukázat celé</translation>
    </message>
    <message>
        <source>Show it in easy words</source>
        <translation type="unfinished">Ukázat lehkými slovy</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished">Co je „%1“?</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation type="unfinished">Kdo to může dostat</translation>
    </message>
    <message>
        <source>Most carers</source>
        <translation type="unfinished">Většina pečujících</translation>
    </message>
    <message>
        <source>For children aged %1 or over.</source>
        <translation type="unfinished">Pro děti ve věku %1 let a více.</translation>
    </message>
    <message>
        <source>For children up to %1.</source>
        <translation type="unfinished">Pro děti do %1 let.</translation>
    </message>
    <message>
        <source>For children aged %1.</source>
        <translation type="unfinished">Pro děti ve věku %1 let.</translation>
    </message>
    <message>
        <source>For children aged %1 to %2.</source>
        <translation type="unfinished">Pro děti ve věku od %1 do %2 let.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Jak to získat</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation type="unfinished">Můžete říct</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1“</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Co bude dál</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Kolik to stojí</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished">Kdy a kde</translation>
    </message>
    <message>
        <source>What do the hard words mean?</source>
        <translation type="unfinished">Co znamenají těžká slova?</translation>
    </message>
    <message>
        <source>From: %1. Checked on %2.</source>
        <translation type="unfinished">Od: %1. Ověřeno %2.</translation>
    </message>
    <message>
        <source>Ask at the desk in this Family Hub.</source>
        <translation type="unfinished">Zeptejte se na recepci v tomto Family Hub.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first: that is Relay UK, and you can type.</source>
        <translation type="unfinished">Neslyšíte nebo těžko mluvíte? Vytočte nejprve 18001: to je Relay UK a můžete psát.</translation>
    </message>
    <message>
        <source>We are still checking this number. If it does not work, ask at the desk.</source>
        <translation type="unfinished">Toto číslo ještě ověřujeme. Pokud nefunguje, zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Code to scan with your phone: %1</source>
        <translation type="unfinished">Kód k naskenování telefonem: %1</translation>
    </message>
    <message>
        <source>Scan with your phone to read more</source>
        <translation type="unfinished">Naskenujte telefonem a čtěte dál</translation>
    </message>
    <message>
        <source>Scan with your phone to ring</source>
        <translation type="unfinished">Naskenujte telefonem a zavolejte</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mém listu</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Přidat na můj list</translation>
    </message>
    <message>
        <source>On my sheet. Touch to take it off</source>
        <translation type="unfinished">Na mém listu. Dotykem odeberete</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>In this hub: %1</source>
        <translation type="unfinished">V tomto hubu: %1</translation>
    </message>
    <message>
        <source>In this hub</source>
        <translation type="unfinished">V tomto hubu</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation type="unfinished">Zrušeno. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Zrušeno</translation>
    </message>
    <message>
        <source>This is a bank holiday. Ask first if it is on.</source>
        <translation type="unfinished">Je to svátek. Nejdřív se zeptejte, zda se koná.</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Číst dál: %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Můj list</translation>
    </message>
    <message>
        <source>To take home. Your name and your list are gone when you finish.</source>
        <translation type="unfinished">K odnesení domů. Až skončíte, vaše jméno a seznam zmizí.</translation>
    </message>
    <message>
        <source>There is nothing on your sheet yet</source>
        <translation type="unfinished">Na vašem listu zatím nic není</translation>
    </message>
    <message>
        <source>Look at the help there is. Touch “Add to my sheet” at what you want to take home.</source>
        <translation type="unfinished">Podívejte se, jaká je pomoc. U toho, co si chcete vzít domů, se dotkněte „Přidat na můj list“.</translation>
    </message>
    <message>
        <source>Look at the help there is</source>
        <translation type="unfinished">Podívat se, jaká je pomoc</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Výš</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished">Výš: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Odebrat</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation type="unfinished">Odebrat: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished">Pro: %1</translation>
    </message>
    <message>
        <source>Put a first name on it</source>
        <translation type="unfinished">Přidat křestní jméno</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation type="unfinished">Dotykem změníte</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation type="unfinished">Jen pokud chcete</translation>
    </message>
    <message>
        <source>Say how the child came to you</source>
        <translation type="unfinished">Řekněte, jak se dítě dostalo k vám</translation>
    </message>
    <message>
        <source>Then the sheet says what you can have</source>
        <translation type="unfinished">Potom bude na listu, co můžete dostat</translation>
    </message>
    <message>
        <source>Picture of your sheet</source>
        <translation type="unfinished">Obrázek vašeho listu</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Please ask at the desk.</source>
        <translation type="unfinished">Obrázek se nepodařilo nakreslit. Zeptejte se na recepci.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished">Kreslí se…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n strana</numerusform>
            <numerusform>%n strany</numerusform>
            <numerusform>%n stran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.</source>
        <translation type="unfinished">
            <numerusform>Byla by to %n strana, což je na tisk moc. Něco odeberte nebo zvolte menší písmo.</numerusform>
            <numerusform>Byly by to %n strany, což je na tisk moc. Něco odeberte nebo zvolte menší písmo.</numerusform>
            <numerusform>Bylo by to %n stran, což je na tisk moc. Něco odeberte nebo zvolte menší písmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it bigger</source>
        <translation type="unfinished">Zobrazit větší</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation type="unfinished">Velikost písmen na papíře</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Běžná</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Velká</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation type="unfinished">Velmi velká</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished">Vytisknout můj list</translation>
    </message>
    <message>
        <source>Or take it by phone</source>
        <translation type="unfinished">Nebo vzít do telefonu</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I’m still here</source>
        <translation type="unfinished">Jsem stále tady</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Jste ještě tady?</translation>
    </message>
    <message>
        <source>To keep you private, we clear the screen in</source>
        <translation type="unfinished">Kvůli vašemu soukromí smažeme obrazovku za</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish and clear now</source>
        <translation type="unfinished">Skončit a smazat teď</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Mluvit s člověkem</translation>
    </message>
    <message>
        <source>You do not need to know what to ask for. Touch one to read more.</source>
        <translation type="unfinished">Nemusíte vědět, na co se zeptat. Dotkněte se jednoho a čtěte dál.</translation>
    </message>
    <message>
        <source>Someone is in danger? Ring 999. It is free, day and night.</source>
        <translation type="unfinished">Je někdo v nebezpečí? Zavolejte 999. Je to zdarma, ve dne v noci.</translation>
    </message>
    <message>
        <source>Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”</source>
        <translation type="unfinished">Přijďte na recepci v %1. Řekněte: „Vychovávám dítě, které není moje vlastní. Může mi někdo pomoci?“</translation>
    </message>
    <message>
        <source>Come to the desk in %1.</source>
        <translation type="unfinished">Přijďte na recepci v %1.</translation>
    </message>
    <message>
        <source>Please ring me back</source>
        <translation type="unfinished">Prosím, zavolejte mi zpět</translation>
    </message>
    <message>
        <source>Print a slip, fill it in with a pen, and give it to the desk</source>
        <translation type="unfinished">Vytiskněte lístek, vyplňte ho perem a odevzdejte na recepci</translation>
    </message>
    <message>
        <source>I would like a family meeting</source>
        <translation type="unfinished">Chci rodinnou poradu</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">Jak velká mají být slova?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Běžná</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Velká</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Největší</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>What the council offers is shown in English.</source>
        <translation type="unfinished">Nabídka rady je zobrazena anglicky.</translation>
    </message>
    <message>
        <source>Draft translation: nobody has checked it yet. What is not translated is in English.</source>
        <translation type="unfinished">Návrh překladu: ještě ho nikdo nezkontroloval. Co není přeloženo, je anglicky.</translation>
    </message>
    <message>
        <source>Show it in %1</source>
        <translation type="unfinished">Ukázat v jazyce: %1</translation>
    </message>
    <message>
        <source>Show it in English</source>
        <translation type="unfinished">Ukázat anglicky</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Potřebuji pomoc hned</translation>
    </message>
    <message>
        <source>Touch one to read more.</source>
        <translation type="unfinished">Dotkněte se jednoho a čtěte dál.</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation type="unfinished">Někdo je v nebezpečí</translation>
    </message>
    <message>
        <source>Ring 999</source>
        <translation type="unfinished">Volejte 999</translation>
    </message>
    <message>
        <source>Police, ambulance or fire. Day and night. Free.</source>
        <translation type="unfinished">Policie, záchranka nebo hasiči. Ve dne v noci. Zdarma.</translation>
    </message>
    <message>
        <source>Someone is ill, or cannot cope</source>
        <translation type="unfinished">Někdo je nemocný nebo už nemůže</translation>
    </message>
    <message>
        <source>Ring 111</source>
        <translation type="unfinished">Volejte 111</translation>
    </message>
    <message>
        <source>NHS 111. Day and night. Free. Press 2 for help in a mental health crisis.</source>
        <translation type="unfinished">NHS 111. Ve dne v noci. Zdarma. Pro pomoc v psychické krizi stiskněte 2.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial %1.</source>
        <translation type="unfinished">Neslyšíte nebo těžko mluvíte? Vytočte %1.</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Mluvit s člověkem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tady nebo po telefonu</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Co se děje</translation>
    </message>
    <message>
        <source>Groups in the next four weeks. Touch one to read more.</source>
        <translation type="unfinished">Skupiny v příštích čtyřech týdnech. Dotkněte se jedné a čtěte dál.</translation>
    </message>
    <message>
        <source>No dates are known here yet.</source>
        <translation type="unfinished">Zatím tu neznáme žádná data.</translation>
    </message>
    <message>
        <source>There are groups. Ask at the desk when and where they meet next.</source>
        <translation type="unfinished">Skupiny ale jsou. Na recepci se zeptejte, kdy a kde se příště sejdou.</translation>
    </message>
    <message>
        <source>Ask at the desk what is on for you and the children.</source>
        <translation type="unfinished">Na recepci se zeptejte, co je tu pro vás a děti.</translation>
    </message>
    <message>
        <source>More groups, and a person to ask</source>
        <translation type="unfinished">Další skupiny a někdo, koho se zeptat</translation>
    </message>
    <message>
        <source>Groups, and a person to ask</source>
        <translation type="unfinished">Skupiny a někdo, koho se zeptat</translation>
    </message>
    <message>
        <source>All groups and training</source>
        <translation type="unfinished">Všechny skupiny a školení</translation>
    </message>
    <message>
        <source>Meet other carers, learn together</source>
        <translation type="unfinished">Poznejte jiné pečovatele, učte se spolu</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Mluvit s člověkem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tady nebo po telefonu</translation>
    </message>
</context>
</TS>
