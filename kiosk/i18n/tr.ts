<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message id="format-time">
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message id="format-day">
        <source>dddd, d MMMM</source>
        <translation>d MMMM dddd</translation>
    </message>
    <message id="when-today">
        <source>today at %1</source>
        <translation>bugün saat %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>yarın saat %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1, saat %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>Saat %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>Yeniden %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Lütfen tekrar gelin: %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Baştan başla</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>Not aldım</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>Bir saniye …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Şu anda mümkün değil</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Şu anda numara yok</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Randevusuz</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Yalnızca randevuyla</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Yukarı</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Aşağı</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>Yoksa baştan başlayacağız. Girdikleriniz silinecek.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Evet, devam</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>Bir saniye lütfen</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Bu cihaz açılıyor.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Kısa bir kesinti</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>Bu cihazın bağlantısı yok. Kendiliğinden devam edecek. Lütfen bu arada personele başvurun.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Kısa bir kesinti</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Numara ve randevu kaydı birazdan devam edecek. Lütfen bu arada personele başvurun.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>Yazı</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>Aşağı al</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Yukarı al</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Dil seçin</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Siyah üzerine sarı</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Sesli</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Hoş geldiniz. Ne yapmak istiyorsunuz?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>Randevum yok</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Sıra numarası al</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>Randevum var</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Kodla giriş yap</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Randevu al</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Randevu iptali</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Bugün burada</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Bekleyen yok</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>%n kişi bekliyor</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n numara kaldı</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Bekleme süresi bilinmiyor</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Henüz bilinmiyor</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Neredeyse bekleme yok</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>yaklaşık %n dakika</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>yaklaşık %1–%2 dakika</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>Konu nedir?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>Hangi hizmet için randevu istiyorsunuz?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>Örneğin: kayıp kimlik, taşınma, araç</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Bulunamadı. Başka bir kelime deneyin.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Tüm hizmetler</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Lütfen önce arayın</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Evden de yapılabilir</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Kısa çizgi</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Kesme işareti</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>QWERTYUIOPĞ ASDFGHJKLŞİ ZXCVBNMÖÇÜ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Şimdi bekle</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Randevuyla gel</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Sizden önce kimse yok</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>Sizden önce %n kişi var</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Sıra numarası al</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Başka randevu seç</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Randevu seç</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>İlk çağrıya kadar</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>Önce: %1, sonra: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Bekleme süresi</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Sonraki boş randevu</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Sonraki boş randevu: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>Önümüzdeki haftalarda maalesef boş randevu yok.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Boş randevu arıyoruz …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Boş randevulara bakın.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Lütfen önce arayın: %1. Birçok şey telefonla çözülür.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Yaklaşık %n dakika sürer</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Ücret: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Ücretsiz</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Vesikalık fotoğraf gerekli</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Evden de yapılabilir: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Lütfen getirin</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Henüz yanıt almadık</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Lütfen tekrar deneyin. Yalnızca bir numara alırsınız. Ya da personele başvurun.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Sıra numaranız</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Girişiniz yapıldı. Sıra numaranız:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Fişiniz yazdırılıyor …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Lütfen fişinizi alın</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Fiş yazdırılamadı</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Lütfen numarayı ve kodu yazın veya bu sayfanın fotoğrafını çekin.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Lütfen gün, saat ve kodu yazın veya bu sayfanın fotoğrafını çekin.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Fiş çıkmadı mı? Lütfen bu kodu yazın.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Kodunuz</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>QR kodu</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>Ne zaman gelmek istersiniz?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Boş randevular şu anda gösterilemiyor.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Önceki günler</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Sonraki günler</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Bu doğru mu?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Bu randevu sizin için %1 dakika daha ayrıldı.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Evet, randevuyu al</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Randevunuz alındı</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Randevu girişi</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Hangi randevuyu iptal etmek istiyorsunuz?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>QR kodunu okuyucuya tutun veya kodu yazın. Kod, onay belgenizdedir.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Kodu girin</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Giriş yap</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Bu randevu iptal edilsin mi?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Randevuyu iptal et</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Randevunuz iptal edildi</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Teşekkürler. Bu randevuyu başka biri alabilir.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Bunun yerine randevu al</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Şimdilik tüm numaralar verildi.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Yalnızca randevuyla.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>Bunun için randevu yok. Lütfen sıra numarası alın.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Bu şu anda sunulmuyor.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Burada az önce çok numara alındı. Lütfen biraz sabredin.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Kısa bir kesinti. Birazdan kendiliğinden devam eder.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Henüz yanıt almadık. Lütfen tekrar deneyin.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Numaranız geçerli. Bağlantı kesik; sizden önce kaç kişi olduğu henüz bilinmiyor.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>Bağlantı kesik. Numaranız yine de geçerli.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Sıra numaranızın durumu</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Numaram ne durumda?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Fişinizi okuyucuya tutun. Ya da üzerindeki kodu yazın.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Göster</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Bekliyorsunuz.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Biraz daha bekleyin. Çağrılacaksınız.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Kısa süre uzaktasınız. Dönünce haber verin.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>Sıra sizde: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Saat %1'de çağrıldınız ama yoktunuz.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Ziyaretiniz bitti.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Bu numara artık geçerli değil.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>Geri geldim</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Yeniden sıraya al</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>Başka bir konum var</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Numaraya artık gerek yok</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Numara geri verilsin mi?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>O zaman artık çağrılmazsınız.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Hayır, kalsın</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Evet, geri ver</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Numaranız geri verildi</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Artık çağrılmayacaksınız. Haber verdiğiniz için teşekkürler.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Yardım çağırıyoruz …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>Bir saniye lütfen.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>Birisi size geliyor</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Çalışanlar burada yardıma ihtiyacınız olduğunu biliyor. Lütfen bu cihazın yanında bekleyin.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Yardım çağrınız ulaşmadı</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Lütfen tekrar deneyin veya danışmadaki birine söyleyin.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>Tamam, devam</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>Numaranız ondan sonra %n dakika daha geçerli.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Seçenek %2 / %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, seçili</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, şu anda mümkün değil</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>Gerisi yalnızca ekranda yazar. Kulaklık takarsanız okunur.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>%1 ile %2 arası</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>Yeniden baştan.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Ses düzeyi %1 / %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Yavaş.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>Normal hızda.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Tuşları tanıma: Bir tuşa basın, ne yaptığını duyun. Bitirmek için az önceki tuşa basın.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Tuşlar yeniden çalışıyor.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>İleri.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Bir öncekine dön.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Seç.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>Bir sayfa geri.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Yardım çağır.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Sayfayı bir daha oku.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Duraklat ve devam et.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Daha yavaş veya normal hızda konuş.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Daha yüksek.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Daha alçak.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Sesi aç veya kapat.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Sesli anlatım açık. Aşağı ve yukarı tuşlarıyla sayfada gezinirsiniz, giriş tuşu seçer. Yardım tuşu birini çağırır.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Hizmet dışı</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>Bu cihaz bakımda. Lütfen başka bir cihaz kullanın veya danışmaya sorun.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Kapalı.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Kapalı. Açılış: %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Açmak için dokunun</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Yalnızca personel: lütfen PIN girin</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>PIN'i onayla</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Bu PIN yanlış.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Çok fazla yanlış PIN. %n saniye sonra tekrar.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Bakım</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>çalışıyor</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>arızalı</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Mesaj hattı</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Ana sistem</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Randevu sistemi</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Yazıcı</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Sesli anlatım</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Yedek numaralar</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Henüz kimsenin denetlemediği diller: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Tüm dillerin metinleri denetlendi.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Adını ve işlevini görmek için tuş takımında bir tuşa basın.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Tuş %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Henüz bir işlevi yok.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Deneme fişi yazdır</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Programı yeniden başlat</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Hizmet dışı bırak</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Yeniden hizmete al</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Çık</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Tuşları tanıma.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>Yoğunluk: %1 / %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>bugün %n boş randevu</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n numara kaldı</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 dakika</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Bugün boş randevu var</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Bugün açık: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Sıra numaram</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>Bir kişi az</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>Bir kişi fazla</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n kişi</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Başka hizmet</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Bu ziyarette başka ne yapmak istersiniz?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n hizmet</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Yedek olarak bekle</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Söz veremeyiz: bugün zaman kalırsa çağırırız.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Yedek numara al</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Yedek numaranız</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Randevu isteği bırak</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Liste yazdır: getirecekleriniz</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Liste yazdır: getirecekleriniz ve internet adresi</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>Liste yazdırılıyor</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Vesikalık fotoğrafınız var mı?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Evet, fotoğrafım var</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Hayır, henüz yok</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Numaranızı şimdi alırsınız, sonra önce fotoğrafı çektirirsiniz. Sıranız size kalır.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Fotoğraf burada: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Lütfen önce fotoğrafı çektirin: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Sonra buraya dönün ve şunu seçin: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Desteğe ihtiyacınız var mı?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Birden çok seçebilirsiniz. Bunu yalnızca size hizmet eden kişi görür.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Alçak gişe</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>Örneğin tekerlekli sandalye için</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Lütfen beni alın</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Birisi bekleme salonuna gelir</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>Daha çok zamana ihtiyacım var</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>Gişeye giden yol için</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>İşitme döngüsü</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>İşitme cihazı donanımlı gişe</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>Bunu şu anda iletemiyoruz. Lütfen gişede söyleyin.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Hayır teşekkürler, numara al</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Devam, numara al</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Tüm saatler</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>Öğleden önce</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>Saat 16'dan sonra</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>Başka yerler de</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Burada</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>Bu saatte önümüzdeki haftalarda boş yer yok.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Telefon numarası ver</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>İsteğe bağlı. Bir şey değişirse ararız.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Ad ver</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>İsteğe bağlı.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Telefon numaranız</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>İsteğe bağlı. Randevudan sonra silinir.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Numarayı girin</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>İsteğe bağlı. Randevudan sonra silinir.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Adı girin</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Bilgi vermeden devam</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Kaydet</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Sizi arayalım mı?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Şu anda boş randevu yok. Telefon numaranızı girin: Yer açılınca ararız. Sonra numarayı sileriz.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>İsteği gönder</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Randevu isteğiniz bize ulaştı</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Randevu açılınca sizi ararız.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Çok erken geldiniz</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Lütfen o zaman burada yeniden giriş yapın. Randevunuz geçerli.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>Randevunuz maalesef geçti</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Yeni randevu alın, sıra numarası alın veya danışmaya sorun.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Randevunuz başka bir günde</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Lütfen o gün gelin. Randevunuz geçerli.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Bu randevu daha önceki bir gündü</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Yeni randevu alın veya sıra numarası alın.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Randevunuz başka bir yerde</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Lütfen oraya gidin. Burada giriş yapamayız.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>Şu anda bunu kontrol edemiyoruz</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Bu kodu bilmiyoruz</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Randevu bugün bu dairede değil ve merkez yanıt vermiyor. Lütfen danışmaya sorun.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Onay belgenizle karşılaştırın ve yeniden yazın. Ya da danışmaya sorun.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Girişiniz zaten yapıldı</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>Sıra numaranız budur. Lütfen ekrana bakın.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Yeniden gir</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Yeni randevu al</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Randevusuz: numara al</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Öğle arası.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: her zaman kapalı.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Şu anda fiş yazdırılamıyor. Siz not edene kadar numaranız ekranda kalır.</translation>
    </message>
</context>
</TS>
