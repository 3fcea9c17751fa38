<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bg" sourcelanguage="en">
<context>
    <name></name>
    <message id="format-time">
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message id="format-day">
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message id="when-today">
        <source>today at %1</source>
        <translation>днес в %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>утре в %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>в %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>Отново %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Моля, елате пак %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Отначало</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>Записах си</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Опитайте отново</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>Момент …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Сега не може</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Сега няма номера</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Без час</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Само с час</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Нагоре</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Надолу</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Още ли сте тук?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>Иначе започваме отначало. Въведеното ще се изтрие.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Да, продължи</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>Момент, моля</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Устройството се включва.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Кратко прекъсване</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>Устройството няма връзка. Ще тръгне само. Дотогава се обърнете към служителите.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Кратко прекъсване</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Номерата и записването ще тръгнат сами. Дотогава се обърнете към служителите.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Език</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>Шрифт</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>Надолу</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Нагоре</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Изберете език</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Тъмно</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Жълто на черно</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Глас</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Помощ</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Добър ден. Какво желаете?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>Нямам час</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Вземете номер</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>Имам час</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Записване с код</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Запазване на час</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Отказ от час</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Днес тук</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Никой не чака</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Чака %n човек</numerusform>
            <numerusform>Чакат %n души</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>още %n номер</numerusform>
            <numerusform>още %n номера</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Времето за чакане е неизвестно</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Още не се знае</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Почти без чакане</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>около %n минута</numerusform>
            <numerusform>около %n минути</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>около %1–%2 минути</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>За какво става дума?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>За какво ви трябва час?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Търсене</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>Например: загубена карта, преместване, кола</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Нищо не е намерено. Опитайте с друга дума.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Всички услуги</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Първо се обадете</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Може и от вкъщи</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Интервал</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Изтрий</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Тире</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>ЯВЕРТЪУИОПЧ АСДФГХЙКЛШЩ ЗЬЦЖБНМЮ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Чакане сега</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Идване с час</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Никой пред вас</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>%n човек пред вас</numerusform>
            <numerusform>%n души пред вас</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Вземете номер</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Избиране на друг час</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Изберете час</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>До първото повикване</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>Първо: %1, след това: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Време за чакане</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Следващ свободен час</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Следващ свободен час: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>За съжаление следващите седмици няма свободен час.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Търсим свободни часове …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Вижте кои часове са свободни.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Първо се обадете: %1. Много неща стават по телефона.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Трае около %n минута</numerusform>
            <numerusform>Трае около %n минути</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Такса: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Безплатно</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Трябва ви снимка</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Може и от вкъщи: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Моля, донесете</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Още нямаме отговор</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Опитайте отново. Ще получите само един номер. Или се обърнете към служителите.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Вашият номер</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Записани сте. Вашият номер:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Бележката се печата …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Моля, вземете бележката</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Бележката не се отпечата</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Запишете номера и кода или снимайте тази страница.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Запишете деня, часа и кода или снимайте тази страница.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Няма бележка? Запишете този код.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Вашият код</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>QR код</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>Кога желаете да дойдете?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Свободните часове сега не се виждат.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>По-рано</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>По-късно</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Така ли е?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Този час е запазен за вас още %1 минути.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Да, запази час</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Часът е запазен</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Записване с час</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Кой час да откажем?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Поднесете QR кода към четеца или въведете кода. Той е на потвърждението.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Въведете код</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Записване</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Да откажем ли този час?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Отказ от час</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Часът е отказан</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Благодарим. Друг може да вземе този час.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Вместо това запазете час</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Засега всички номера са раздадени.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Само с час.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>За това няма часове. Вземете номер.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Това сега го няма.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Тук току-що взеха много номера. Моля за малко търпение.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Кратко прекъсване. Скоро тръгва само.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Още нямаме отговор. Моля, опитайте отново.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Номерът ви е валиден. Връзката е прекъсната; още не се знае колко души са пред вас.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>Връзката е прекъсната. Номерът ви пак е валиден.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Състояние на номера ви</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Какво става с номера ми?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Поднесете бележката към скенера. Или въведете кода от нея.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Покажи</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Вие чакате.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Почакайте още малко. Ще ви повикат.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Отсъствате за малко. Обадете се, като се върнете.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>Ваш ред е: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Повикаха ви в %1, но ви нямаше.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Посещението ви приключи.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Този номер вече не е валиден.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>Върнах се</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Отново на опашката</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>Имам друг въпрос</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Номерът не ми трябва</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Връщане на номера?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Тогава няма да ви повикат.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Не, запази го</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Да, върни го</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Номерът е върнат</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Няма повече да ви викат. Благодарим, че съобщихте.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Викаме помощ …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>Момент, моля.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>Идва някой при вас</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Служителите знаят, че ви трябва помощ. Моля, изчакайте до устройството.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Повикването не стигна</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Опитайте отново или се обърнете към рецепцията.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>Добре, нататък</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>След това номерът ви важи още %n минута.</numerusform>
            <numerusform>След това номерът ви важи още %n минути.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Избор %2 от %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, избрано</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, сега не може</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>празно</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>Останалото е само на екрана. През слушалки се прочита.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>Отново отгоре.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Сила на звука %1 от %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Бавно.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>С обичайна скорост.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Запознаване с клавишите: натиснете клавиш и ще чуете какво прави. За край натиснете същия клавиш като преди малко.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Клавишите отново действат.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Напред.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Назад към предишното.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Избор.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>Една страница назад.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Повикай помощ.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Прочети страницата отново.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Пауза и продължение.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>По-бавно или с обичайна скорост.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>По-силно.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>По-тихо.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Включи или изключи гласа.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Гласът е включен. С клавишите надолу и нагоре минавате през страницата, клавишът за въвеждане избира. Клавишът за помощ вика човек.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Не работи</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>Устройството се обслужва. Ползвайте друго или питайте на рецепцията.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Затворено.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Затворено. Отваряме %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Докоснете за включване</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Само за служители: въведете PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>Потвърди PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Този PIN е грешен.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Много грешни PIN. Отново след %n секунда.</numerusform>
            <numerusform>Много грешни PIN. Отново след %n секунди.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Обслужване</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>наред</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>повреда</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Линия за съобщения</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Централна система</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Система за часове</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Глас</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Езици</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Запас от номера</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Непроверени текстове: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Текстовете на всички езици са проверени.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Натиснете клавиш, за да видите името и действието му.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Клавиш %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Още не прави нищо.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Пробен печат</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Рестарт на програмата</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Спри от работа</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Върни в работа</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Изход</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Запознаване с клавишите.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>Натовареност: %1 от %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>днес %n свободен час</numerusform>
            <numerusform>днес %n свободни часа</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>още %n номер</numerusform>
            <numerusform>още %n номера</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 минути</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Днес още има часове</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Днес отворено: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Моят номер</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Махни</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>Един човек по-малко</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>Един човек повече</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n човек</numerusform>
            <numerusform>%n души</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Друга услуга</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Какво още искате да свършите сега?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Чакане като резерва</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Без обещание: викаме ви, ако днес остане време.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Вземете резервен номер</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Вашият резервен номер</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Оставете желание</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Печат на списък: какво да донесете</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Печат на списък: какво да донесете и адрес в интернет</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>Списъкът се печата</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Имате ли снимка?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Да, имам снимка</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Не, още не</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Получавате номера сега, после първо правите снимка. Мястото ви остава.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Снимки има тук: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Моля, първо направете снимка: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>После се върнете тук и изберете: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Трябва ли ви подкрепа?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Може да изберете няколко. Вижда го само този, който ви обслужва.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Ниско гише</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>Например за инвалидна количка</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Моля, вземете ме</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Някой идва в чакалнята</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>Трябва ми повече време</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>За пътя до гишето</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Слухова примка</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>Гише с уредба за слухови апарати</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>В момента не можем да предадем това. Моля, кажете го на гишето.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Не, благодаря, номер</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Нататък, номер</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Всички часове</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>Преди обед</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>След 16 часа</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>И други бюра</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Тук</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>По това време следващите седмици няма нищо свободно.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Дайте телефон</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>По желание. Обаждаме се, ако нещо се промени.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Дайте име</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>По желание.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Промени</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Вашият телефон</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>По желание. Изтрива се след часа.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Въведете номер</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Вашето име</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>По желание. Изтрива се след часа.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Въведете име</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Нататък без това</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Приеми</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Да ви се обадим ли?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Сега няма свободен час. Въведете телефона си: обаждаме се, щом има. После изтриваме номера.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Изпрати желание</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Желанието ви е при нас</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Обаждаме се, щом има свободен час.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Много сте подранили</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Моля, запишете се тук тогава отново. Часът ви остава.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>Часът ви за съжаление мина</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Запазете нов час, вземете номер или питайте на рецепцията.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Часът ви е в друг ден</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Моля, елате тогава. Часът ви остава.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Този час е бил в минал ден</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Запазете нов час или вземете номер.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Часът ви е в друго бюро</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Моля, отидете там. Тук не можем да ви запишем.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>В момента не можем да проверим това</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Не познаваме този код</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Часът не е за днес в тази служба, а централата не отговаря. Моля, попитайте на рецепцията.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Сравнете го с потвърждението и го въведете отново. Или питайте на рецепцията.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Вече сте записани</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>Това е вашият номер. Следете екрана.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Въведете отново</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Запази нов час</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Без час: вземете номер</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Обедна почивка.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: винаги затворено.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Сега не се печатат бележки. Номерът остава на екрана, докато го запишете.</translation>
    </message>
</context>
</TS>
