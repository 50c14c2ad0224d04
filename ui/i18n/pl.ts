<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>AreaPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. Touch one to read more.</source>
        <translation type="unfinished">
            <numerusform>%n rodzaj pomocy. Dotknij, aby przeczytać więcej.</numerusform>
            <numerusform>%n rodzaje pomocy. Dotknij jednego, aby przeczytać więcej.</numerusform>
            <numerusform>%n rodzajów pomocy. Dotknij jednego, aby przeczytać więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the leaflet</source>
        <translation type="unfinished">Weź ulotkę</translation>
    </message>
    <message>
        <source>Printed now, to fold and keep</source>
        <translation type="unfinished">Drukujemy teraz, do złożenia i zachowania</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Jak dziecko trafiło do Ciebie?</translation>
    </message>
    <message>
        <source>Then your sheet says what you can have. You can leave this out.</source>
        <translation type="unfinished">Wtedy na kartce będzie napisane, co Ci się należy. Możesz to pominąć.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation type="unfinished">Nic nie szkodzi</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Today in this hub: %1</source>
        <translation type="unfinished">Dzisiaj w tym hubie: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished">Dzisiaj: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation type="unfinished">Dotknij ekranu, aby zacząć</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personel</translation>
    </message>
    <message>
        <source>Bringing up a relative’s or a friend’s child?</source>
        <translation type="unfinished">Wychowujesz dziecko krewnych lub przyjaciół?</translation>
    </message>
    <message>
        <source>There is help for you here.</source>
        <translation type="unfinished">Tu jest pomoc dla Ciebie.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished">Dotknij, aby zacząć</translation>
    </message>
    <message>
        <source>Free. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Za darmo. Bez logowania. Nic nie zostaje zapisane.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Wielkość liter</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">Posłuchaj</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">Podnieś ekran</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">Obniż ekran</translation>
    </message>
    <message>
        <source>My sheet (%1)</source>
        <translation type="unfinished">Moja kartka (%1)</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Moja kartka</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Pomoc teraz</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Zakończ i wyczyść</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished">Ułatw</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Pomoc teraz: do kogo zadzwonić i z kim porozmawiać</translation>
    </message>
</context>
<context>
    <name>ByPhonePage</name>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Zabierz na telefonie</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation type="unfinished">Kod, który otwiera Twoją listę na telefonie</translation>
    </message>
    <message>
        <source>Code that saves the telephone numbers of your list</source>
        <translation type="unfinished">Kod, który zapisuje numery telefonów z Twojej listy</translation>
    </message>
    <message>
        <source>Open the camera on your phone.</source>
        <translation type="unfinished">Otwórz aparat w telefonie.</translation>
    </message>
    <message>
        <source>Point it at the black and white square.</source>
        <translation type="unfinished">Skieruj go na czarno-biały kwadrat.</translation>
    </message>
    <message>
        <source>Touch the link. Your list opens.</source>
        <translation type="unfinished">Dotknij linku. Otworzy się Twoja lista.</translation>
    </message>
    <message>
        <source>Touch “Add contact”. The numbers are saved as “Kinship help”.</source>
        <translation type="unfinished">Dotknij „Add contact”. Numery zapiszą się jako „Kinship help”.</translation>
    </message>
    <message>
        <source>This needs the internet on your phone.</source>
        <translation type="unfinished">Do tego potrzebny jest internet w telefonie.</translation>
    </message>
    <message>
        <source>This does not need the internet. We do not learn your number.</source>
        <translation type="unfinished">Do tego nie potrzeba internetu. Nie poznamy Twojego numeru.</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Wróć do mojej kartki</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">Cofnij: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished">Wybrano.</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Touch for the next person</source>
        <translation type="unfinished">Dotknij, następna osoba</translation>
    </message>
    <message>
        <source>All cleared</source>
        <translation type="unfinished">Wszystko wyczyszczone</translation>
    </message>
    <message>
        <source>Nothing you chose or typed is kept.</source>
        <translation type="unfinished">Nic z tego, co wybrano lub wpisano, nie zostało zapisane.</translation>
    </message>
    <message>
        <source>Take care of yourself.</source>
        <translation type="unfinished">Dbaj o siebie.</translation>
    </message>
</context>
<context>
    <name>ContrastPanel</name>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation type="unfinished">Które kolory najłatwiej się czyta?</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation type="unfinished">Ciepłe kolory</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">Czarne na białym</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">Białe na czarnym</translation>
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
        <translation type="unfinished">Co by to ułatwiło?</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation type="unfinished">Wszystkie słowa</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation type="unfinished">Łatwe słowa</translation>
    </message>
</context>
<context>
    <name>EveryFamilyPage</name>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Dla każdej rodziny</translation>
    </message>
    <message>
        <source>Help that any family can use.</source>
        <translation type="unfinished">Pomoc, z której może skorzystać każda rodzina.</translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">Jak dziecko trafiło do Ciebie?</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">Następne pytanie</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Pomiń to</translation>
    </message>
    <message>
        <source>That is fine. We can work it out together.</source>
        <translation type="unfinished">Nic nie szkodzi. Ustalimy to razem.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Co by pomogło?</translation>
    </message>
    <message>
        <source>Touch as many as you like.</source>
        <translation type="unfinished">Dotknij tylu, ilu chcesz.</translation>
    </message>
    <message>
        <source>How old are the children?</source>
        <translation type="unfinished">Ile lat mają dzieci?</translation>
    </message>
    <message>
        <source>Touch the age of each child who lives with you.</source>
        <translation type="unfinished">Dotknij wieku każdego dziecka, które z Tobą mieszka.</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation type="unfinished">Zobacz, co pasuje</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation type="unfinished">Poniżej 1</translation>
    </message>
    <message>
        <source>18+: 18 or over</source>
        <translation type="unfinished">18+: 18 lat lub więcej</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished">Co znaczą słowa</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">Wróć do czytania</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Początek</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Groups for you and the children</source>
        <translation type="unfinished">Grupy dla Ciebie i dzieci</translation>
    </message>
    <message>
        <source>Next group: %1</source>
        <translation type="unfinished">Następna grupa: %1</translation>
    </message>
    <message>
        <source>Next group: %1, %2</source>
        <translation type="unfinished">Następna grupa: %1, %2</translation>
    </message>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Pomoc dla rodzin wychowujących dzieci krewnych</translation>
    </message>
    <message>
        <source>No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Bez logowania. Nic nie zostaje zapisane.</translation>
    </message>
    <message>
        <source>For anyone bringing up a relative’s or a friend’s child. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">Dla każdego, kto wychowuje dziecko krewnych lub przyjaciół. Bez logowania. Nic nie zostaje zapisane.</translation>
    </message>
    <message>
        <source>Find help that fits us</source>
        <translation type="unfinished">Znajdź pomoc dla nas</translation>
    </message>
    <message>
        <source>Three quick questions</source>
        <translation type="unfinished">Trzy krótkie pytania</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Porozmawiaj z człowiekiem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tutaj albo przez telefon</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Co się dzieje</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Szukaj</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">Własnymi słowami</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Potrzebuję pomocy teraz</translation>
    </message>
    <message>
        <source>Danger, or a crisis today</source>
        <translation type="unfinished">Niebezpieczeństwo albo kryzys dzisiaj</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Dla każdej rodziny</translation>
    </message>
    <message>
        <source>Health, early years, things to do</source>
        <translation type="unfinished">Zdrowie, małe dzieci, zajęcia</translation>
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
        <translation type="unfinished">łącznik</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">Spacja</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">Który język?</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">Powtórz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">Wolniej</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">Szybciej</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">Ciszej</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">Głośniej</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Zakończ i wyczyść</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">Pomoc teraz</translation>
    </message>
    <message>
        <source>This screen has no voice for %1. You can ask at the desk.</source>
        <translation type="unfinished">Ten ekran nie ma głosu dla języka %1. Możesz zapytać w recepcji.</translation>
    </message>
    <message>
        <source>This screen cannot speak now. You can ask at the desk.</source>
        <translation type="unfinished">Ten ekran nie może teraz mówić. Możesz zapytać w recepcji.</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">Pomoc teraz: do kogo zadzwonić i z kim porozmawiać</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">Pomoc dla rodzin wychowujących dzieci krewnych</translation>
    </message>
    <message>
        <source>You can use this screen with keys. The arrows go from one thing to the next. Enter chooses it. Home begins again. Back goes back. Help says this again.</source>
        <translation type="unfinished">Możesz używać tego ekranu za pomocą klawiszy. Strzałki przechodzą od jednej rzeczy do następnej. Enter ją wybiera. Home wraca na początek. Back wraca. Help powtarza te słowa.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>A first name for your sheet</source>
        <translation type="unfinished">Imię na Twoją kartkę</translation>
    </message>
    <message>
        <source>Only if you like. It is gone when you finish.</source>
        <translation type="unfinished">Tylko jeśli chcesz. Zniknie, gdy skończysz.</translation>
    </message>
    <message>
        <source>First name. Touch the letters below</source>
        <translation type="unfinished">Imię. Dotykaj liter poniżej</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation type="unfinished">Imię: %1</translation>
    </message>
    <message>
        <source>Touch the letters below</source>
        <translation type="unfinished">Dotykaj liter poniżej</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Wyczyść</translation>
    </message>
</context>
<context>
    <name>NotSurePage</name>
    <message>
        <source>It sounds like this</source>
        <translation type="unfinished">Wygląda na to</translation>
    </message>
    <message>
        <source>That is fine. A person can work it out with you.</source>
        <translation type="unfinished">Nic nie szkodzi. Ktoś może to z Tobą ustalić.</translation>
    </message>
    <message>
        <source>Nothing is decided by this.</source>
        <translation type="unfinished">To o niczym nie decyduje.</translation>
    </message>
    <message>
        <source>Papers call it: %1</source>
        <translation type="unfinished">W dokumentach: %1</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished">Idź dalej z tym</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation type="unfinished">Możesz to zmienić w każdej chwili.</translation>
    </message>
    <message>
        <source>Ask a kinship Navigator</source>
        <translation type="unfinished">Zapytaj kinship Navigator</translation>
    </message>
    <message>
        <source>A council worker who can say for certain.</source>
        <translation type="unfinished">Pracownik rady, który powie na pewno.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Personel</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Początek</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Początek</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Czytaj więcej: %1</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation type="unfinished">Zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Wyślij SMS: %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Zadzwoń: %1</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first.</source>
        <translation type="unfinished">Nie słyszysz lub trudno Ci mówić? Wybierz najpierw 18001.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">Wyślij SMS: %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">Zadzwoń: %1</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Your sheet, as it will be printed</source>
        <translation type="unfinished">Twoja kartka, tak jak zostanie wydrukowana</translation>
    </message>
    <message>
        <source>Page %1 of %2 of your sheet</source>
        <translation type="unfinished">Strona %1 z %2 Twojej kartki</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>The printer has run out of paper</source>
        <translation type="unfinished">W drukarce skończył się papier</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. It will come out when someone adds paper. Please ask at the desk.</source>
        <translation type="unfinished">Twoja kartka jeszcze się nie wydrukowała. Wyjdzie, gdy ktoś dołoży papier. Zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished">Papier zaciął się w drukarce</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to free it.</source>
        <translation type="unfinished">Twoja kartka jeszcze się nie wydrukowała. Poproś w recepcji o wyjęcie papieru.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished">Drukarka jest otwarta</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to close it.</source>
        <translation type="unfinished">Twoja kartka jeszcze się nie wydrukowała. Poproś w recepcji o zamknięcie drukarki.</translation>
    </message>
    <message>
        <source>The printer has run out of ink</source>
        <translation type="unfinished">W drukarce skończył się tusz</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Twoja kartka jeszcze się nie wydrukowała. Zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished">Drukarka nie odpowiada</translation>
    </message>
    <message>
        <source>It may be switched off. Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Może jest wyłączona. Zapytaj w recepcji albo zabierz listę na telefonie.</translation>
    </message>
    <message>
        <source>The printer is taking a long time</source>
        <translation type="unfinished">Drukowanie trwa długo</translation>
    </message>
    <message>
        <source>Please look at the printer. If your sheet is not there, ask at the desk.</source>
        <translation type="unfinished">Spójrz na drukarkę. Jeśli nie ma tam Twojej kartki, zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Your sheet waits in the queue</source>
        <translation type="unfinished">Twoja kartka czeka w kolejce</translation>
    </message>
    <message>
        <source>Someone must let it go on. Please ask at the desk.</source>
        <translation type="unfinished">Ktoś musi ją zwolnić. Zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished">Drukarka się zatrzymała</translation>
    </message>
    <message>
        <source>Your sheet is printed</source>
        <translation type="unfinished">Twoja kartka jest wydrukowana</translation>
    </message>
    <message>
        <source>Please take it from the printer. Look for your name or your list.</source>
        <translation type="unfinished">Weź ją z drukarki. Poszukaj swojego imienia lub swojej listy.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation type="unfinished">Nie ma tu drukarki</translation>
    </message>
    <message>
        <source>No printer is set up for this screen. You can take your list by phone, or ask at the desk.</source>
        <translation type="unfinished">Do tego ekranu nie podłączono drukarki. Możesz zabrać listę na telefonie albo zapytać w recepcji.</translation>
    </message>
    <message>
        <source>Please look at the printer</source>
        <translation type="unfinished">Spójrz na drukarkę</translation>
    </message>
    <message>
        <source>We cannot tell whether your sheet came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nie wiemy, czy Twoja kartka wyszła. Jeśli jej tam nie ma, zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation type="unfinished">Drukowanie zatrzymane</translation>
    </message>
    <message>
        <source>Your list is still here.</source>
        <translation type="unfinished">Twoja lista nadal tu jest.</translation>
    </message>
    <message>
        <source>Your sheet did not print</source>
        <translation type="unfinished">Twoja kartka się nie wydrukowała</translation>
    </message>
    <message>
        <source>Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">Zapytaj w recepcji albo zabierz listę na telefonie.</translation>
    </message>
    <message>
        <source>The printer needs help</source>
        <translation type="unfinished">Drukarka potrzebuje pomocy</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation type="unfinished">Twoja kartka się drukuje</translation>
    </message>
    <message>
        <source>This can take a minute. We will tell you when it is done.</source>
        <translation type="unfinished">To może potrwać minutę. Powiemy, gdy będzie gotowa.</translation>
    </message>
    <message>
        <source>Your leaflet is printed</source>
        <translation type="unfinished">Twoja ulotka jest wydrukowana</translation>
    </message>
    <message>
        <source>Your slip is printed</source>
        <translation type="unfinished">Twój formularz jest wydrukowany</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fold it at the marks.</source>
        <translation type="unfinished">Weź ją z drukarki. Złóż wzdłuż znaków.</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fill it in with a pen and give it to the desk.</source>
        <translation type="unfinished">Weź go z drukarki. Wypełnij długopisem i oddaj w recepcji.</translation>
    </message>
    <message>
        <source>We cannot tell whether it came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">Nie wiemy, czy wydruk wyszedł. Jeśli go tam nie ma, zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished">Zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>It did not print</source>
        <translation type="unfinished">Nie wydrukowało się</translation>
    </message>
    <message>
        <source>It is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">Jeszcze się nie wydrukowało. Zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Your leaflet is printing</source>
        <translation type="unfinished">Twoja ulotka się drukuje</translation>
    </message>
    <message>
        <source>Your slip is printing</source>
        <translation type="unfinished">Twój formularz się drukuje</translation>
    </message>
    <message>
        <source>The ink is low. If the paper is hard to read, please tell the desk.</source>
        <translation type="unfinished">Kończy się tusz. Jeśli kartkę trudno przeczytać, proszę powiedzieć w recepcji.</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation type="unfinished">Strona %1 z %2.</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">Zakończ i wyczyść</translation>
    </message>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">Zabierz na telefonie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Spróbuj jeszcze raz</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished">Zatrzymaj drukowanie</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">Wróć do mojej kartki</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">Pomiń to</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Początek</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished">Pytanie %1 z %2</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Czytaj więcej: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mojej kartce</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Dodano</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Dodaj do mojej kartki</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Na mojej kartce: %1. Dotknij, aby usunąć</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Dodano do mojej kartki: %1. Dotknij, aby usunąć</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Dodaj do mojej kartki: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Change answers</source>
        <translation type="unfinished">Zmień odpowiedzi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Początek</translation>
    </message>
    <message>
        <source>You have told us nothing yet, and you need not. With an answer or two we can show what fits.</source>
        <translation type="unfinished">Nic nam jeszcze nie mówisz i nie musisz. Z jedną lub dwiema odpowiedziami pokażemy, co pasuje.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished">Dla Ciebie</translation>
    </message>
    <message>
        <source>Put all %1 on my sheet</source>
        <translation type="unfinished">Dodaj wszystkie (%1) do mojej kartki</translation>
    </message>
    <message>
        <source>All are on my sheet</source>
        <translation type="unfinished">Wszystkie są na mojej kartce</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished">Warto zapytać</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">Dla każdej rodziny</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished">Twoje odpowiedzi</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Strona %1 z %2</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation type="unfinished">Poprzednia strona</translation>
    </message>
    <message>
        <source>Back a page: %1 of %2</source>
        <translation type="unfinished">Poprzednia strona: %1 z %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">Następna strona</translation>
    </message>
    <message>
        <source>Next page: %1 of %2</source>
        <translation type="unfinished">Następna strona: %1 z %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Search: What would help? Touch the letters below</source>
        <translation type="unfinished">Szukaj: Co by pomogło? Dotykaj liter poniżej</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">Szukaj: %1</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">Co by pomogło?</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished">Zmień słowa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Wyczyść</translation>
    </message>
</context>
<context>
    <name>SearchMiss</name>
    <message>
        <source>We found nothing for “%1”. A person can help, or look here:</source>
        <translation type="unfinished">Nic nie znaleźliśmy dla „%1”. Ktoś może pomóc albo zajrzyj tutaj:</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Porozmawiaj z człowiekiem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tutaj albo przez telefon</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>We looked for “%1”.</source>
        <translation type="unfinished">Szukaliśmy: „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of help. The likeliest come first.</source>
        <translation type="unfinished">
            <numerusform>%n rodzaj pomocy.</numerusform>
            <numerusform>%n rodzaje pomocy. Najtrafniejsze są pierwsze.</numerusform>
            <numerusform>%n rodzajów pomocy. Najtrafniejsze są pierwsze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in your own words, or touch one of these.</source>
        <translation type="unfinished">Powiedz to własnymi słowami albo dotknij jednego z tych.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished">Wpisz: %1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Czytaj więcej: %1</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">Zobacz wszystkie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Czytaj więcej: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mojej kartce</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Dodaj do mojej kartki</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">Dodano</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Na mojej kartce: %1. Dotknij, aby usunąć</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">Dodaj do mojej kartki: %1</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">Dodano do mojej kartki: %1. Dotknij, aby usunąć</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>In easy words</source>
        <translation type="unfinished">Łatwymi słowami</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation type="unfinished">Pokaż w całości</translation>
    </message>
    <message>
        <source>Show it in easy words</source>
        <translation type="unfinished">Pokaż łatwymi słowami</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished">Co to jest „%1”?</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation type="unfinished">Kto może to dostać</translation>
    </message>
    <message>
        <source>Most carers</source>
        <translation type="unfinished">Większość opiekunów</translation>
    </message>
    <message>
        <source>For children aged %1 or over.</source>
        <translation type="unfinished">Dla dzieci w wieku %1 lub więcej lat.</translation>
    </message>
    <message>
        <source>For children up to %1.</source>
        <translation type="unfinished">Dla dzieci do %1 lat.</translation>
    </message>
    <message>
        <source>For children aged %1.</source>
        <translation type="unfinished">Dla dzieci w wieku %1 lat.</translation>
    </message>
    <message>
        <source>For children aged %1 to %2.</source>
        <translation type="unfinished">Dla dzieci w wieku od %1 do %2 lat.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">Jak to dostać</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation type="unfinished">Możesz powiedzieć</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1”</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Co będzie dalej</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">Ile to kosztuje</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished">Kiedy i gdzie</translation>
    </message>
    <message>
        <source>What do the hard words mean?</source>
        <translation type="unfinished">Co znaczą trudne słowa?</translation>
    </message>
    <message>
        <source>From: %1. Checked on %2.</source>
        <translation type="unfinished">Od: %1. Sprawdzono %2.</translation>
    </message>
    <message>
        <source>Ask at the desk in this Family Hub.</source>
        <translation type="unfinished">Zapytaj w recepcji w tym Family Hub.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first: that is Relay UK, and you can type.</source>
        <translation type="unfinished">Nie słyszysz lub trudno Ci mówić? Wybierz najpierw 18001: to Relay UK, możesz pisać.</translation>
    </message>
    <message>
        <source>We are still checking this number. If it does not work, ask at the desk.</source>
        <translation type="unfinished">Jeszcze sprawdzamy ten numer. Jeśli nie działa, zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Code to scan with your phone: %1</source>
        <translation type="unfinished">Kod do zeskanowania telefonem: %1</translation>
    </message>
    <message>
        <source>Scan with your phone to read more</source>
        <translation type="unfinished">Zeskanuj telefonem, aby przeczytać więcej</translation>
    </message>
    <message>
        <source>Scan with your phone to ring</source>
        <translation type="unfinished">Zeskanuj telefonem, aby zadzwonić</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">Na mojej kartce</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">Dodaj do mojej kartki</translation>
    </message>
    <message>
        <source>On my sheet. Touch to take it off</source>
        <translation type="unfinished">Na mojej kartce. Dotknij, aby usunąć</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>In this hub: %1</source>
        <translation type="unfinished">W tym hubie: %1</translation>
    </message>
    <message>
        <source>In this hub</source>
        <translation type="unfinished">W tym hubie</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation type="unfinished">Odwołane. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Odwołane</translation>
    </message>
    <message>
        <source>This is a bank holiday. Ask first if it is on.</source>
        <translation type="unfinished">To dzień świąteczny. Najpierw zapytaj, czy się odbędzie.</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">Czytaj więcej: %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">Moja kartka</translation>
    </message>
    <message>
        <source>To take home. Your name and your list are gone when you finish.</source>
        <translation type="unfinished">Do zabrania do domu. Twoje imię i lista znikną, gdy skończysz.</translation>
    </message>
    <message>
        <source>There is nothing on your sheet yet</source>
        <translation type="unfinished">Na Twojej kartce nic jeszcze nie ma</translation>
    </message>
    <message>
        <source>Look at the help there is. Touch “Add to my sheet” at what you want to take home.</source>
        <translation type="unfinished">Zobacz, jaka jest pomoc. Dotknij „Dodaj do mojej kartki” przy tym, co chcesz zabrać do domu.</translation>
    </message>
    <message>
        <source>Look at the help there is</source>
        <translation type="unfinished">Zobacz, jaka jest pomoc</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Wyżej</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished">Wyżej: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">Usuń</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation type="unfinished">Usuń: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished">Dla: %1</translation>
    </message>
    <message>
        <source>Put a first name on it</source>
        <translation type="unfinished">Dodaj imię</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation type="unfinished">Dotknij, aby zmienić</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation type="unfinished">Tylko jeśli chcesz</translation>
    </message>
    <message>
        <source>Say how the child came to you</source>
        <translation type="unfinished">Powiedz, jak dziecko trafiło do Ciebie</translation>
    </message>
    <message>
        <source>Then the sheet says what you can have</source>
        <translation type="unfinished">Wtedy na kartce będzie, co Ci się należy</translation>
    </message>
    <message>
        <source>Picture of your sheet</source>
        <translation type="unfinished">Obraz Twojej kartki</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Please ask at the desk.</source>
        <translation type="unfinished">Nie udało się narysować obrazu. Zapytaj w recepcji.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished">Rysowanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.</source>
        <translation type="unfinished">
            <numerusform>To zajęłoby %n stronę, za dużo na wydruk. Usuń coś albo wybierz mniejsze litery.</numerusform>
            <numerusform>To zajęłoby %n strony, za dużo na wydruk. Usuń coś albo wybierz mniejsze litery.</numerusform>
            <numerusform>To zajęłoby %n stron, za dużo na wydruk. Usuń coś albo wybierz mniejsze litery.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it bigger</source>
        <translation type="unfinished">Zobacz większą</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation type="unfinished">Wielkość liter na papierze</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Zwykłe</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Duże</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation type="unfinished">Bardzo duże</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished">Drukuj moją kartkę</translation>
    </message>
    <message>
        <source>Or take it by phone</source>
        <translation type="unfinished">Albo zabierz na telefonie</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I’m still here</source>
        <translation type="unfinished">Nadal tu jestem</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">Czy nadal tu jesteś?</translation>
    </message>
    <message>
        <source>To keep you private, we clear the screen in</source>
        <translation type="unfinished">Dla Twojej prywatności wyczyścimy ekran za</translation>
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
        <translation type="unfinished">Zakończ i wyczyść teraz</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Porozmawiaj z człowiekiem</translation>
    </message>
    <message>
        <source>You do not need to know what to ask for. Touch one to read more.</source>
        <translation type="unfinished">Nie musisz wiedzieć, o co zapytać. Dotknij jednego, aby przeczytać więcej.</translation>
    </message>
    <message>
        <source>Someone is in danger? Ring 999. It is free, day and night.</source>
        <translation type="unfinished">Ktoś jest w niebezpieczeństwie? Zadzwoń pod 999. To nic nie kosztuje, dzień i noc.</translation>
    </message>
    <message>
        <source>Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”</source>
        <translation type="unfinished">Podejdź do recepcji w %1. Powiedz: „Wychowuję dziecko, które nie jest moje. Czy ktoś może mi pomóc?”</translation>
    </message>
    <message>
        <source>Come to the desk in %1.</source>
        <translation type="unfinished">Podejdź do recepcji w %1.</translation>
    </message>
    <message>
        <source>Please ring me back</source>
        <translation type="unfinished">Proszę o telefon</translation>
    </message>
    <message>
        <source>Print a slip, fill it in with a pen, and give it to the desk</source>
        <translation type="unfinished">Wydrukuj formularz, wypełnij długopisem i oddaj w recepcji</translation>
    </message>
    <message>
        <source>I would like a family meeting</source>
        <translation type="unfinished">Chcę spotkania rodzinnego</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">Jak duże mają być słowa?</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">Zwykłe</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">Duże</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">Największe</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>What the council offers is shown in English.</source>
        <translation type="unfinished">Oferta rady jest pokazana po angielsku.</translation>
    </message>
    <message>
        <source>Draft translation: nobody has checked it yet. What is not translated is in English.</source>
        <translation type="unfinished">Wersja robocza tłumaczenia: nikt jej jeszcze nie sprawdził. Co nieprzetłumaczone, jest po angielsku.</translation>
    </message>
    <message>
        <source>Show it in %1</source>
        <translation type="unfinished">Pokaż w języku: %1</translation>
    </message>
    <message>
        <source>Show it in English</source>
        <translation type="unfinished">Pokaż po angielsku</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">Potrzebuję pomocy teraz</translation>
    </message>
    <message>
        <source>Touch one to read more.</source>
        <translation type="unfinished">Dotknij jednego, aby przeczytać więcej.</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation type="unfinished">Ktoś jest w niebezpieczeństwie</translation>
    </message>
    <message>
        <source>Ring 999</source>
        <translation type="unfinished">Zadzwoń 999</translation>
    </message>
    <message>
        <source>Police, ambulance or fire. Day and night. Free.</source>
        <translation type="unfinished">Policja, pogotowie lub straż pożarna. Dzień i noc. Za darmo.</translation>
    </message>
    <message>
        <source>Someone is ill, or cannot cope</source>
        <translation type="unfinished">Ktoś jest chory albo nie daje już rady</translation>
    </message>
    <message>
        <source>Ring 111</source>
        <translation type="unfinished">Zadzwoń 111</translation>
    </message>
    <message>
        <source>NHS 111. Day and night. Free. Press 2 for help in a mental health crisis.</source>
        <translation type="unfinished">NHS 111. Dzień i noc. Za darmo. Naciśnij 2, aby dostać pomoc w kryzysie psychicznym.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial %1.</source>
        <translation type="unfinished">Nie słyszysz lub trudno Ci mówić? Wybierz %1.</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Porozmawiaj z człowiekiem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tutaj albo przez telefon</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">Co się dzieje</translation>
    </message>
    <message>
        <source>Groups in the next four weeks. Touch one to read more.</source>
        <translation type="unfinished">Grupy w następnych czterech tygodniach. Dotknij jednej, aby przeczytać więcej.</translation>
    </message>
    <message>
        <source>No dates are known here yet.</source>
        <translation type="unfinished">Nie znamy tu jeszcze żadnych dat.</translation>
    </message>
    <message>
        <source>There are groups. Ask at the desk when and where they meet next.</source>
        <translation type="unfinished">Grupy jednak są. Zapytaj w recepcji, kiedy i gdzie spotykają się następnym razem.</translation>
    </message>
    <message>
        <source>Ask at the desk what is on for you and the children.</source>
        <translation type="unfinished">Zapytaj w recepcji, co jest dla Ciebie i dzieci.</translation>
    </message>
    <message>
        <source>More groups, and a person to ask</source>
        <translation type="unfinished">Więcej grup i ktoś, kogo można zapytać</translation>
    </message>
    <message>
        <source>Groups, and a person to ask</source>
        <translation type="unfinished">Grupy i ktoś, kogo można zapytać</translation>
    </message>
    <message>
        <source>All groups and training</source>
        <translation type="unfinished">Wszystkie grupy i szkolenia</translation>
    </message>
    <message>
        <source>Meet other carers, learn together</source>
        <translation type="unfinished">Poznaj innych opiekunów, uczcie się razem</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">Porozmawiaj z człowiekiem</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">Tutaj albo przez telefon</translation>
    </message>
</context>
</TS>
