<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Anzeige unterbrochen, bitte auf Aufruf am Platz achten</translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Zurzeit ohne Ton: Bitte achten Sie auf diese Anzeige</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Erneuter Aufruf</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Bitte warten Sie, bis Ihre Nummer hier erscheint.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Zurzeit geschlossen</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Heute geöffnet: %1 Uhr</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Nummern am Automaten</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Nummern ab %1 Uhr</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Heute keine Nummern mehr</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Keine Nummernausgabe</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Nur mit Termin</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Schließt um %1 Uhr</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Pause bis %1 Uhr</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Nummern bis %1 Uhr</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Noch %n Termin heute frei</numerusform>
            <numerusform>Noch %n Termine heute frei</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 Min.</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>Noch %n Nummer</numerusform>
            <numerusform>Noch %n Nummern</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
</TS>
