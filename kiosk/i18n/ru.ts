<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <translation>сегодня в %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>завтра в %1</translation>
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
        <translation>Снова %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Пожалуйста, приходите %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Сначала</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>Я записал это</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>Минутку …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Сейчас невозможно</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Сейчас номеров нет</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Без записи</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Только по записи</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Выше</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Ниже</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>Иначе начнём сначала. Ваши данные будут стёрты.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Да, дальше</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>Минутку, пожалуйста</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Устройство запускается.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Короткий перерыв</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>У устройства нет связи. Работа продолжится сама. Пока обратитесь к сотрудникам.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Короткий перерыв</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Номера и регистрация скоро заработают сами. Пока обратитесь к сотрудникам.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Язык</translation>
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
        <translation>Ниже</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Выше</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Выберите язык</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Жёлтый на чёрном</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Голос</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Здравствуйте. Что вы хотите сделать?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>У меня нет записи</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Взять номер</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>У меня есть запись</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Отметиться по коду</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Записаться</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Отменить запись</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Сегодня здесь</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Ждёт %n человек</numerusform>
            <numerusform>Ждут %n человека</numerusform>
            <numerusform>Ждут %n человек</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>ещё %n номер</numerusform>
            <numerusform>ещё %n номера</numerusform>
            <numerusform>ещё %n номеров</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Время ожидания неизвестно</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Пока неизвестно</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Почти без ожидания</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>около %1–%2 минут</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>О чём речь?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>Для чего вам нужна запись?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>Например: потерян паспорт, переезд, авто</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Ничего не найдено. Попробуйте другое слово.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Все услуги</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Сначала позвоните</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Можно и из дома</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Дефис</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Апостроф</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>ЙЦУКЕНГШЩЗХ ФЫВАПРОЛДЖЭ ЯЧСМИТЬБЮЪЁ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Ждать сейчас</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Прийти по записи</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Перед вами никого</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>Перед вами %n человек</numerusform>
            <numerusform>Перед вами %n человека</numerusform>
            <numerusform>Перед вами %n человек</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Взять номер</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Выбрать другую запись</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Выбрать время</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>До первого вызова</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>Сначала: %1, затем: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Время ожидания</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Ближайшее свободное время</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Ближайшее свободное время: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>К сожалению, в ближайшие недели свободного времени нет.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Ищем свободное время …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Посмотрите, какое время свободно.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Сначала позвоните: %1. Многое можно решить по телефону.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Занимает около %n минуты</numerusform>
            <numerusform>Занимает около %n минут</numerusform>
            <numerusform>Занимает около %n минут</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Плата: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Бесплатно</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Нужно фото на документы</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Можно и из дома: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Возьмите с собой</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Мы ещё не получили ответа</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Попробуйте ещё раз. Вы получите только один номер. Или обратитесь к сотрудникам.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Вы отмечены. Ваш номер:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Талон печатается …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Возьмите, пожалуйста, талон</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Талон не напечатан</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Запишите номер и код или сделайте фото этой страницы.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Запишите день, время и код или сделайте фото этой страницы.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Нет талона? Запишите этот код.</translation>
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
        <translation>Когда вы хотите прийти?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Свободное время сейчас не показывается.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Раньше</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Позже</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Всё правильно?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Это время зарезервировано для вас ещё на %1 мин.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Да, записаться</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Вы записаны</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Отметиться по записи</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Какую запись отменить?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Поднесите QR-код к считывателю или введите код. Он есть в вашем подтверждении.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Введите код</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Отметиться</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Отменить эту запись?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Отменить запись</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Ваша запись отменена</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Спасибо. Это время получит кто-то другой.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Записаться вместо этого</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Сейчас все номера розданы.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Только по записи.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>Для этого записи нет. Возьмите номер.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Этого сейчас нет.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Здесь только что взяли много номеров. Подождите немного.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Короткий перерыв. Скоро заработает само.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Мы ещё не получили ответа. Попробуйте ещё раз.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Ваш номер действует. Связь прервана, поэтому неизвестно, сколько людей перед вами.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>Связь прервана. Ваш номер всё равно действует.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Состояние вашего номера</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Что с моим номером?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Поднесите талон к сканеру. Или введите код с него.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Показать</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Вы ждёте.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Подождите ещё немного. Вас вызовут.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Вы отошли. Сообщите, когда вернётесь.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>Ваша очередь: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Вас вызвали в %1, но вас не было.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Ваш визит завершён.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Этот номер больше не действует.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>Я вернулся</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Снова в очередь</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>У меня другой вопрос</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Номер мне больше не нужен</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Вернуть номер?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Тогда вас больше не вызовут.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Нет, оставить</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Да, вернуть</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Ваш номер возвращён</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Вас больше не вызовут. Спасибо, что сообщили.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Зовём помощь …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>Минутку, пожалуйста.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>К вам идут</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Сотрудники знают, что вам здесь нужна помощь. Подождите у этого устройства.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Ваш вызов не дошёл</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Попробуйте ещё раз или обратитесь в приёмную.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>Хорошо, дальше</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>После этого ваш номер действует ещё %n минуту.</numerusform>
            <numerusform>После этого ваш номер действует ещё %n минуты.</numerusform>
            <numerusform>После этого ваш номер действует ещё %n минут.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Выбор %2 из %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, выбрано</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, сейчас невозможно</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>Остальное только на экране. Через наушники его прочитают.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>Снова сверху.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Громкость %1 из %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Медленно.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>В обычном темпе.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Знакомство с клавишами: нажмите клавишу и услышите, что она делает. Чтобы закончить, нажмите ту же клавишу, что и только что.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Клавиши снова действуют.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Дальше.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Назад к предыдущему.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Выбрать.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>На страницу назад.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Позвать помощь.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Прочитать страницу ещё раз.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Пауза и дальше.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Говорить медленнее или в обычном темпе.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Громче.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Тише.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Включить или выключить голос.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Голос включён. Клавишами вниз и вверх вы двигаетесь по странице, клавиша ввода выбирает. Клавиша помощи зовёт человека.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Не работает</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>Устройство обслуживают. Возьмите другое или спросите в приёмной.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Закрыто.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Закрыто. Откроемся %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Коснитесь, чтобы включить</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Только для сотрудников: введите PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>Подтвердить PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Этот PIN неверный.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Слишком много неверных PIN. Снова через %n секунду.</numerusform>
            <numerusform>Слишком много неверных PIN. Снова через %n секунды.</numerusform>
            <numerusform>Слишком много неверных PIN. Снова через %n секунд.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Обслуживание</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>работает</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>неисправно</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Линия сообщений</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Центральная система</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Система записи</translation>
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
        <translation>Языки</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Запас номеров</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Никем не проверенные тексты: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Тексты всех языков проверены.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Нажмите клавишу, чтобы увидеть её имя и действие.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Клавиша %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Пока ничего не делает.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Пробная печать</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Перезапустить программу</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Вывести из работы</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Знакомство с клавишами.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>Загрузка: %1 из %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>сегодня свободна %n запись</numerusform>
            <numerusform>сегодня свободны %n записи</numerusform>
            <numerusform>сегодня свободно %n записей</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>ещё %n номер</numerusform>
            <numerusform>ещё %n номера</numerusform>
            <numerusform>ещё %n номеров</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 минут</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Сегодня ещё есть свободное время</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Сегодня открыто: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Мой номер</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>На одного меньше</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>На одного больше</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Ещё одна услуга</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Что ещё вы хотите сделать за этот визит?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n услуга</numerusform>
            <numerusform>%n услуги</numerusform>
            <numerusform>%n услуг</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Ждать в резерве</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Без обещания: вызовем, если сегодня будет время.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Взять резервный номер</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Ваш резервный номер</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Оставить пожелание</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Напечатать список: что взять</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Напечатать список: что взять и адрес в интернете</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>Список печатается</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>У вас есть фото на документы?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Да, фото есть</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Нет, ещё нет</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Вы получите номер сейчас, а затем сначала сделаете фото. Ваше место останется за вами.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Фото делают здесь: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Сначала сделайте фото: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Потом вернитесь сюда и выберите: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Вам нужна поддержка?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Можно выбрать несколько. Это увидит только тот, кто вас обслуживает.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Низкое место</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>Например, для коляски</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Заберите меня, пожалуйста</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Кто-то придёт в зал ожидания</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>Мне нужно больше времени</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>На дорогу к месту</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Слуховая петля</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>Место с оборудованием для слуховых аппаратов</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>Сейчас мы не можем это передать. Пожалуйста, скажите об этом у окна.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Нет, спасибо, взять номер</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Дальше, взять номер</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>До полудня</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>После 16 часов</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>И другие отделения</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>В это время в ближайшие недели ничего нет.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Указать телефон</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>Добровольно. Позвоним, если что-то изменится.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Указать имя</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>Добровольно.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Ваш телефон</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Добровольно. После визита его удалят.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Введите номер</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Добровольно. После визита его удалят.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Введите имя</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Дальше без этого</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Принять</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Позвонить вам?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Свободного времени сейчас нет. Введите свой телефон: позвоним, как только появится. Потом номер удалим.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Отправить пожелание</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Ваше пожелание получено</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Позвоним, как только будет свободное время.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Вы очень рано</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Отметьтесь здесь тогда ещё раз. Ваша запись сохраняется.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>К сожалению, ваша запись прошла</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Запишитесь снова, возьмите номер или спросите в приёмной.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Ваша запись на другой день</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Пожалуйста, приходите тогда. Ваша запись сохраняется.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Эта запись была раньше</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Запишитесь снова или возьмите номер.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Ваша запись в другом отделении</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Пожалуйста, идите туда. Здесь отметить не можем.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>Сейчас мы не можем это проверить</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Мы не знаем этого кода</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Запись не на сегодня в этом учреждении, а центр не отвечает. Пожалуйста, спросите в регистратуре.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Сравните его с подтверждением и введите ещё раз. Или спросите в приёмной.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Вы уже отмечены</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>Это ваш номер. Следите за экраном.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Ввести ещё раз</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Новая запись</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Без записи: взять номер</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Обеденный перерыв.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: всегда закрыто.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Талоны сейчас не печатаются. Номер останется на экране, пока вы его не запишете.</translation>
    </message>
</context>
</TS>
