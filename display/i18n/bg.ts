<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="bg">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Таблото не работи, следете повикването при гишетата</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Повторно повикване</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Моля, изчакайте номерът ви да се появи тук.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>В момента е затворено</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Днес отворено: %1 ч.</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Номера от автомата</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Номера от %1 ч.</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Днес няма повече номера</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>В момента няма номера</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Само със записан час</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Няма връзка</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Затваря в %1 ч.</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Почивка до %1 ч.</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Номера до %1 ч.</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Днес %n свободен час</numerusform>
            <numerusform>Днес %n свободни часа</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Никой не чака</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 мин.</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>Остава %n номер</numerusform>
            <numerusform>Остават %n номера</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n чака</numerusform>
            <numerusform>%n чакат</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>В момента без звук: моля, следете това табло</translation>
    </message>
</context>
</TS>
