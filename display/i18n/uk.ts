<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="uk">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Табло не працює, слухайте виклик біля столів</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Повторний виклик</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Зачекайте, доки тут з’явиться ваш номер.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Зараз зачинено</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Сьогодні відчинено: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Номери в автоматі</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Номери з %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Сьогодні номерів більше немає</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Зараз номери не видають</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Лише за записом</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Зачиняється о %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Перерва до %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Номери до %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Сьогодні вільний %n запис</numerusform>
            <numerusform>Сьогодні вільні %n записи</numerusform>
            <numerusform>Сьогодні вільно %n записів</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 хв</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>Залишився %n номер</numerusform>
            <numerusform>Залишилося %n номери</numerusform>
            <numerusform>Залишилося %n номерів</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n очікує</numerusform>
            <numerusform>%n очікують</numerusform>
            <numerusform>%n очікують</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Зараз без звуку: стежте за цим табло</translation>
    </message>
</context>
</TS>
