<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="fa">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>نمایشگر قطع است، لطفاً به فراخوان پای میزها توجه کنید</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>فراخوان دوباره</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>لطفاً صبر کنید تا شمارهٔ شما اینجا نمایش داده شود.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>اکنون بسته است</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>امروز باز: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>شماره از دستگاه</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>شماره از ساعت %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>امروز دیگر شماره نیست</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>اکنون شماره داده نمی‌شود</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>فقط با وقت قبلی</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>بدون اتصال</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>ساعت %1 بسته می‌شود</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>استراحت تا ساعت %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>تا %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>شماره تا ساعت %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>امروز %n وقت خالی</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>کسی منتظر نیست</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 دقیقه</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n شماره مانده</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n نفر منتظر</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>اکنون صدا نیست: لطفاً به این نمایشگر توجه کنید</translation>
    </message>
</context>
</TS>
