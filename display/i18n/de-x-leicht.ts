<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by readers with learning difficulties. -->
<TS version="2.1" language="de">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Die Anzeige ist gestört. Bitte hören Sie auf Ihre Nummer.</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Zweiter Aufruf</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Bitte warten Sie. Ihre Nummer kommt hier.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Jetzt geschlossen</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Heute offen: %1 Uhr</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Nummern gibt es am Automaten</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Nummern ab %1 Uhr</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Heute gibt es keine Nummern mehr</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Jetzt gibt es keine Nummern</translation>
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
        <translation>bis %1 Uhr</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Nummern bis %1 Uhr</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Heute noch %n Termin</numerusform>
            <numerusform>Heute noch %n Termine</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 Minuten</translation>
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
            <numerusform>%n Person wartet</numerusform>
            <numerusform>%n Personen warten</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Es gibt jetzt keinen Ton. Bitte sehen Sie auf die Anzeige.</translation>
    </message>
</context>
</TS>
