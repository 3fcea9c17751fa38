<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Display interrupted, please listen for your number at the desks</translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>No sound now: please watch this display</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Called again</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Please wait until your number appears here.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Closed at the moment</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Open today: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Take a number at the machine</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Next numbers from %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>No more numbers today</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>No numbers at the moment</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>By appointment only</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>No connection</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Closes at %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Break until %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Numbers until %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>%n appointment free today</numerusform>
            <numerusform>%n appointments free today</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 min</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n number left</numerusform>
            <numerusform>%n numbers left</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
