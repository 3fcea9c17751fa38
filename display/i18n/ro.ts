<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="ro">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Afișaj întrerupt, vă rugăm să ascultați apelul la ghișee</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Apel repetat</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Vă rugăm să așteptați până când numărul apare aici.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Închis acum</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Deschis astăzi: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Numere la automat</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Numere de la ora %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Astăzi nu mai sunt numere</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Acum nu se dau numere</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Numai cu programare</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Fără conexiune</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Se închide la ora %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Pauză până la ora %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Numere până la ora %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Astăzi %n programare liberă</numerusform>
            <numerusform>Astăzi %n programări libere</numerusform>
            <numerusform>Astăzi %n de programări libere</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Nu așteaptă nimeni</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>A mai rămas %n număr</numerusform>
            <numerusform>Au mai rămas %n numere</numerusform>
            <numerusform>Au mai rămas %n de numere</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n persoană așteaptă</numerusform>
            <numerusform>%n persoane așteaptă</numerusform>
            <numerusform>%n de persoane așteaptă</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Acum fără sunet: vă rugăm să urmăriți acest ecran</translation>
    </message>
</context>
</TS>
