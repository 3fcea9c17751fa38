<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>الشاشة متوقفة، يرجى الانتباه إلى النداء عند المكاتب</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>نداء متكرر</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>يرجى الانتظار حتى يظهر رقمك هنا.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>مغلق حالياً</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>مفتوح اليوم: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>الأرقام من الجهاز</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>أرقام من الساعة %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>لا أرقام اليوم بعد الآن</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>لا أرقام حالياً</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>بموعد فقط</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>يغلق في الساعة %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>استراحة حتى الساعة %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>أرقام حتى الساعة %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>لا مواعيد شاغرة اليوم (%n)</numerusform>
            <numerusform>موعد واحد شاغر اليوم (%n)</numerusform>
            <numerusform>موعدان شاغران اليوم (%n)</numerusform>
            <numerusform>%n مواعيد شاغرة اليوم</numerusform>
            <numerusform>%n موعداً شاغراً اليوم</numerusform>
            <numerusform>%n موعد شاغر اليوم</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 دقيقة</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>لا أرقام متبقية (%n)</numerusform>
            <numerusform>بقي رقم واحد (%n)</numerusform>
            <numerusform>بقي رقمان (%n)</numerusform>
            <numerusform>بقيت %n أرقام</numerusform>
            <numerusform>بقي %n رقماً</numerusform>
            <numerusform>بقي %n رقم</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر (%n)</numerusform>
            <numerusform>شخص واحد ينتظر (%n)</numerusform>
            <numerusform>شخصان ينتظران (%n)</numerusform>
            <numerusform>%n أشخاص ينتظرون</numerusform>
            <numerusform>%n شخصاً ينتظرون</numerusform>
            <numerusform>%n شخص ينتظرون</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>لا صوت حالياً: يرجى متابعة هذه الشاشة</translation>
    </message>
</context>
</TS>
