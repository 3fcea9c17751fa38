<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
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
        <translation>сьогодні о %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>завтра о %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1 о %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>о %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>Знову %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Будь ласка, приходьте %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Спочатку</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>Я записав це</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>Хвилинку …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Зараз неможливо</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Зараз без номерів</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Без запису</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Лише за записом</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Вище</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Нижче</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>Інакше почнемо спочатку. Ваші дані буде стерто.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Так, далі</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>Хвилинку, будь ласка</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Пристрій запускається.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Коротка перерва</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>Пристрій не має зв'язку. Робота відновиться сама. Поки що зверніться до працівників.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Коротка перерва</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Номери та реєстрація скоро відновляться самі. Поки що зверніться до працівників.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Мова</translation>
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
        <translation>Нижче</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Вище</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Виберіть мову</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Жовтий на чорному</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Голос</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Вітаємо. Що ви хочете зробити?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>Я не маю запису</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Взяти номер</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>Я маю запис</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Зареєструватися за кодом</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Записатися</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Скасувати запис</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Сьогодні тут</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Чекає %n особа</numerusform>
            <numerusform>Чекають %n особи</numerusform>
            <numerusform>Чекають %n осіб</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>ще %n номер</numerusform>
            <numerusform>ще %n номери</numerusform>
            <numerusform>ще %n номерів</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Час очікування невідомий</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Ще невідомо</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Майже без очікування</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>близько %n хвилини</numerusform>
            <numerusform>близько %n хвилин</numerusform>
            <numerusform>близько %n хвилин</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>близько %1–%2 хвилин</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>Про що йдеться?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>Для чого вам потрібен запис?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>Наприклад: втрата паспорта, переїзд, авто</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Нічого не знайдено. Спробуйте інше слово.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Усі послуги</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Спершу зателефонуйте</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Можна і з дому</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Дефіс</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>ЙЦУКЕНГШЩЗХ ФІВАПРОЛДЖЄ ЯЧСМИТЬБЮЇҐ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Чекати зараз</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Прийти за записом</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Перед вами нікого</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>Перед вами %n особа</numerusform>
            <numerusform>Перед вами %n особи</numerusform>
            <numerusform>Перед вами %n осіб</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Взяти номер</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Обрати інший запис</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Вибрати час</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>До першого виклику</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>Спочатку: %1, потім: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Час очікування</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Найближчий вільний час</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Найближчий вільний час: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>На жаль, у наступні тижні вільного часу немає.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Шукаємо вільний час …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Подивіться, який час вільний.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Спершу зателефонуйте: %1. Багато чого можна вирішити телефоном.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Триває близько %n хвилини</numerusform>
            <numerusform>Триває близько %n хвилин</numerusform>
            <numerusform>Триває близько %n хвилин</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Плата: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Безкоштовно</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Потрібне фото на документи</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Можна і з дому: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Ми ще не отримали відповіді</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Спробуйте ще раз. Ви отримаєте лише один номер. Або зверніться до працівників.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Вас зареєстровано. Ваш номер:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Талон друкується …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Візьміть, будь ласка, талон</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Талон не надруковано</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Запишіть номер і код або сфотографуйте цю сторінку.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Запишіть день, час і код або сфотографуйте цю сторінку.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Немає талона? Запишіть цей код.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>Коли ви хочете прийти?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Вільний час зараз не показується.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Раніші дні</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Пізніші дні</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Цей час зарезервовано для вас ще на %1 хв.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Так, записатися</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Вас записано</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Реєстрація за записом</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Який запис скасувати?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Піднесіть QR-код до зчитувача або введіть код. Він є у вашому підтвердженні.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Введіть код</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Зареєструватися</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Скасувати цей запис?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Скасувати запис</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Ваш запис скасовано</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Дякуємо. Цей час отримає хтось інший.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Натомість записатися</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Наразі всі номери роздано.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Лише за записом.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>Для цього запису немає. Візьміть номер.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Цього зараз немає.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Тут щойно взяли багато номерів. Зачекайте трохи.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Коротка перерва. Скоро робота відновиться сама.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Ми ще не отримали відповіді. Спробуйте ще раз.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Ваш номер дійсний. Зв'язок перервано, тож невідомо, скільки людей перед вами.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>Зв'язок перервано. Ваш номер усе одно дійсний.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Стан вашого номера</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Що з моїм номером?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Піднесіть талон до сканера. Або введіть код із нього.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Показати</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Ви чекаєте.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Зачекайте ще трохи. Вас викличуть.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Ви відійшли. Повідомте, коли повернетеся.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>Ваша черга: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Вас викликали о %1, але вас не було.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Ваш візит завершено.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Цей номер більше не дійсний.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>Я повернувся</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Знову в чергу</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>У мене інше питання</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Номер мені більше не потрібен</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Повернути номер?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Тоді вас більше не викликатимуть.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Так, повернути</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Ваш номер повернуто</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Вас більше не викликатимуть. Дякуємо, що повідомили.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Кличемо допомогу …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>Хвилинку, будь ласка.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>До вас ідуть</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Працівники знають, що вам тут потрібна допомога. Зачекайте біля цього пристрою.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Ваш виклик не дійшов</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Спробуйте ще раз або зверніться до рецепції.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>Добре, далі</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>Після цього ваш номер дійсний ще %n хвилину.</numerusform>
            <numerusform>Після цього ваш номер дійсний ще %n хвилини.</numerusform>
            <numerusform>Після цього ваш номер дійсний ще %n хвилин.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Вибір %2 з %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, вибрано</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, зараз неможливо</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>Решта лише на екрані. Через навушники її буде прочитано.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>від %1 до %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>Знову згори.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Гучність %1 з %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Повільно.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>У звичайному темпі.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Знайомство з клавішами: натисніть клавішу й почуєте, що вона робить. Щоб закінчити, натисніть ту саму клавішу, що й щойно.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Клавіші знову діють.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Далі.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Назад до попереднього.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Вибрати.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>На сторінку назад.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Покликати допомогу.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Прочитати сторінку ще раз.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Пауза й далі.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Говорити повільніше або у звичайному темпі.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Голосніше.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Тихіше.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Увімкнути або вимкнути голос.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Голос увімкнено. Клавішами вниз і вгору ви рухаєтеся сторінкою, клавіша введення вибирає. Клавіша допомоги кличе людину.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Не працює</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>Пристрій обслуговують. Скористайтеся іншим або зверніться до рецепції.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Зачинено.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Зачинено. Відчиняємо %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Торкніться, щоб увімкнути</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Лише для працівників: введіть PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>Підтвердити PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Цей PIN неправильний.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Забагато хибних PIN. Знову за %n секунду.</numerusform>
            <numerusform>Забагато хибних PIN. Знову за %n секунди.</numerusform>
            <numerusform>Забагато хибних PIN. Знову за %n секунд.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Обслуговування</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>працює</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>несправно</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Лінія повідомлень</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Центральна система</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Система запису</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Голос</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Запас номерів</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Ніким не перевірені тексти: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Тексти всіх мов перевірено.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Натисніть клавішу, щоб побачити її назву та дію.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Клавіша %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Ще нічого не робить.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Пробний друк</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Перезапустити програму</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Вивести з роботи</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Повернути в роботу</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Знайомство з клавішами.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>Навантаження: %1 з %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>сьогодні вільний %n запис</numerusform>
            <numerusform>сьогодні вільні %n записи</numerusform>
            <numerusform>сьогодні вільних %n записів</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>ще %n номер</numerusform>
            <numerusform>ще %n номери</numerusform>
            <numerusform>ще %n номерів</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 хвилин</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Сьогодні ще є вільний час</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Сьогодні відчинено: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Мій номер</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>На одну особу менше</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>На одну особу більше</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особи</numerusform>
            <numerusform>%n осіб</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Ще одна послуга</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Що ще ви хочете зробити під час візиту?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n послуга</numerusform>
            <numerusform>%n послуги</numerusform>
            <numerusform>%n послуг</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Чекати в резерві</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Без обіцянки: викличемо, якщо сьогодні буде час.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Взяти резервний номер</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Ваш резервний номер</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Залишити побажання</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Надрукувати список: що взяти</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Надрукувати список: що взяти та адресу в інтернеті</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>Список друкується</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Ви маєте фото на документи?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Так, фото є</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Ні, ще немає</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Ви отримаєте номер зараз, а потім спершу зробите фото. Ваше місце залишиться за вами.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Фото роблять тут: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Спершу зробіть фото: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Потім поверніться сюди та оберіть: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Вам потрібна підтримка?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Можна вибрати кілька. Це побачить лише той, хто вас обслуговує.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Низьке місце</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>Наприклад, для візка</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Заберіть мене, будь ласка</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Хтось прийде до зали очікування</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>На дорогу до місця</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Слухова петля</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>Місце з обладнанням для слухових апаратів</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>Зараз ми не можемо це передати. Будь ласка, скажіть про це біля вікна.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Ні, дякую, взяти номер</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Далі, взяти номер</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Будь-який час</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>До полудня</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>Після 16 години</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>Також інші відділення</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Тут</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>У цей час у наступні тижні нічого вільного.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Вказати телефон</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>Добровільно. Зателефонуємо, якщо щось зміниться.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Вказати ім'я</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>Добровільно.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Ваш телефон</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Добровільно. Після візиту його видалять.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Введіть номер</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Ваше ім'я</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Добровільно. Після візиту його видалять.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Введіть ім'я</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Далі без цього</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Прийняти</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Зателефонувати вам?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Вільного часу зараз немає. Введіть свій телефон: зателефонуємо, щойно з'явиться. Потім номер видалимо.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Надіслати побажання</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Ваше побажання отримано</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Зателефонуємо, щойно буде вільний час.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Ви дуже рано</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Зареєструйтеся тут тоді ще раз. Ваш запис зберігається.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>На жаль, ваш запис минув</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Запишіться знову, візьміть номер або запитайте на рецепції.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Ваш запис на інший день</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Будь ласка, приходьте тоді. Ваш запис зберігається.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Цей запис був раніше</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Запишіться знову або візьміть номер.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Ваш запис в іншому відділенні</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Будь ласка, ідіть туди. Тут зареєструвати не можемо.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>Зараз ми не можемо це перевірити</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Ми не знаємо цього коду</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Запис не на сьогодні в цій установі, а центр не відповідає. Будь ласка, запитайте на рецепції.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Порівняйте його з підтвердженням і введіть ще раз. Або запитайте на рецепції.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Вас уже зареєстровано</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>Це ваш номер. Стежте за екраном.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Ввести ще раз</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Новий запис</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Без запису: взяти номер</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Обідня перерва.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: завжди зачинено.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Талони зараз не друкуються. Номер залишиться на екрані, доки ви його не запишете.</translation>
    </message>
</context>
</TS>
