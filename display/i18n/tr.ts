<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet checked by a native speaker. -->
<TS version="2.1" language="tr">
<context>
    <name></name>
    <message id="wall-away">
        <source>Display interrupted, please listen for your number at the desks</source>
        <translation>Ekran kesintide, lütfen gişelerdeki çağrıyı dinleyin</translation>
    </message>
    <message id="wall-recall">
        <source>Called again</source>
        <translation>Yeniden çağrı</translation>
    </message>
    <message id="wall-wait">
        <source>Please wait until your number appears here.</source>
        <translation>Numaranız burada görünene kadar lütfen bekleyin.</translation>
    </message>
    <message id="wall-closed">
        <source>Closed at the moment</source>
        <translation>Şu anda kapalı</translation>
    </message>
    <message id="wall-hours">
        <source>Open today: %1</source>
        <translation>Bugün açık: %1</translation>
    </message>
    <message id="queue-open">
        <source>Take a number at the machine</source>
        <translation>Numarayı makineden alın</translation>
    </message>
    <message id="queue-next">
        <source>Next numbers from %1</source>
        <translation>Yeni numaralar: %1</translation>
    </message>
    <message id="queue-full">
        <source>No more numbers today</source>
        <translation>Bugün numara kalmadı</translation>
    </message>
    <message id="queue-closed">
        <source>No numbers at the moment</source>
        <translation>Şu anda numara yok</translation>
    </message>
    <message id="queue-appointment">
        <source>By appointment only</source>
        <translation>Yalnızca randevuyla</translation>
    </message>
    <message id="wall-away-short">
        <source>No connection</source>
        <translation>Bağlantı yok</translation>
    </message>
    <message id="queue-closes">
        <source>Closes at %1</source>
        <translation>Kapanış: %1</translation>
    </message>
    <message id="queue-pause">
        <source>Break until %1</source>
        <translation>Ara, bitiş: %1</translation>
    </message>
    <message id="queue-until">
        <source>until %1</source>
        <translation>son saat %1</translation>
    </message>
    <message id="queue-open-until">
        <source>Numbers until %1</source>
        <translation>Son numara: %1</translation>
    </message>
    <message id="queue-appointments" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>Bugün %n boş randevu</numerusform>
        </translation>
    </message>
    <message id="queue-nobody">
        <source>Nobody is waiting</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message id="queue-wait">
        <source>about %1–%2 min</source>
        <translation>%1–%2 dk</translation>
    </message>
    <message id="queue-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n numara kaldı</numerusform>
        </translation>
    </message>
    <message id="queue-waiting" numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n kişi bekliyor</numerusform>
        </translation>
    </message>
    <message id="wall-silent">
        <source>No sound now: please watch this display</source>
        <translation>Şu anda ses yok: lütfen bu ekranı izleyin</translation>
    </message>
</context>
</TS>
