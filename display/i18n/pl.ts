<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="pl">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Wyświetlacz nie działa, prosimy słuchać wezwań przy stanowiskach</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Ponowne wezwanie</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Prosimy czekać, aż Państwa numer pojawi się tutaj.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Teraz nieczynne</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Dziś czynne: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Numery w automacie</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Numery od godz. %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Dziś nie ma już numerów</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Teraz nie wydajemy numerów</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Tylko na termin</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Zamykamy o godz. %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Przerwa do godz. %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Numery do godz. %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Dziś wolny %n termin</numerusform>
            <numerusform>Dziś wolne %n terminy</numerusform>
            <numerusform>Dziś wolnych %n terminów</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>Został %n numer</numerusform>
            <numerusform>Zostały %n numery</numerusform>
            <numerusform>Zostało %n numerów</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>Czeka %n osoba</numerusform>
            <numerusform>Czekają %n osoby</numerusform>
            <numerusform>Czeka %n osób</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Teraz bez dźwięku: prosimy patrzeć na ten wyświetlacz</translation>
    </message>
</context>
</TS>
