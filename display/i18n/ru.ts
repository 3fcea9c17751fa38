<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="ru">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Табло не работает, слушайте вызов у столов</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Повторный вызов</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Подождите, пока здесь появится ваш номер.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Сейчас закрыто</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Сегодня открыто: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Номера в автомате</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Номера с %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Сегодня номеров больше нет</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Сейчас номера не выдают</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Только по записи</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Закрывается в %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Перерыв до %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Номера до %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Сегодня свободна %n запись</numerusform>
            <numerusform>Сегодня свободны %n записи</numerusform>
            <numerusform>Сегодня свободно %n записей</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 мин</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>Остался %n номер</numerusform>
            <numerusform>Осталось %n номера</numerusform>
            <numerusform>Осталось %n номеров</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Сейчас без звука: следите за этим табло</translation>
    </message>
</context>
</TS>
