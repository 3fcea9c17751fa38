<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <translation>dziś o %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>jutro o %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>o %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>Znowu %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Proszę wrócić %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Od nowa</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>Mam zapisane</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>Chwileczkę …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Teraz niemożliwe</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Teraz bez numerów</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Bez terminu</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Tylko z terminem</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>W górę</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>W dół</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Czy są tu Państwo jeszcze?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>W przeciwnym razie zaczniemy od nowa. Wpisane dane znikną.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Tak, dalej</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>Chwileczkę</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Urządzenie się uruchamia.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Krótka przerwa</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>Urządzenie nie ma połączenia. Wznowi pracę samo. Tymczasem proszę zwrócić się do pracowników.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Krótka przerwa</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Numery i meldowanie zaraz wrócą same. Tymczasem proszę zwrócić się do pracowników.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>Pismo</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>Niżej</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Wyżej</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Wybór języka</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Żółty na czarnym</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Głos</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Dzień dobry. Co chcą Państwo zrobić?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>Nie mam terminu</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Pobierz numer</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>Mam termin</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Zgłoszenie kodem</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Umów termin</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Odwołaj termin</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Dziś tutaj</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Nikt nie czeka</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Czeka %n osoba</numerusform>
            <numerusform>Czekają %n osoby</numerusform>
            <numerusform>Czeka %n osób</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>jeszcze %n numer</numerusform>
            <numerusform>jeszcze %n numery</numerusform>
            <numerusform>jeszcze %n numerów</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Czas oczekiwania nieznany</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Jeszcze nieznany</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Prawie bez czekania</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>około %n minuty</numerusform>
            <numerusform>około %n minut</numerusform>
            <numerusform>około %n minut</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>około %1–%2 minut</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>O co chodzi?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>W jakiej sprawie potrzebny jest termin?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>Na przykład: zgubiony dowód, przeprowadzka, auto</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Nic nie znaleziono. Proszę wpisać inne słowo.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Wszystkie sprawy</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Proszę najpierw zadzwonić</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Można też z domu</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Łącznik</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>QWERTYUIOPÓĄ ASDFGHJKLŁĘŚ ZŹŻXCĆVBNŃM</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Czekaj teraz</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Przyjdź z terminem</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Nikogo przed Państwem</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>%n osoba przed Państwem</numerusform>
            <numerusform>%n osoby przed Państwem</numerusform>
            <numerusform>%n osób przed Państwem</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Pobierz numer</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Wybierz inny termin</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Wybierz termin</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>Do pierwszego wezwania</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>Najpierw: %1, potem: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Czas oczekiwania</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Najbliższy wolny termin</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Najbliższy wolny termin: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>W najbliższych tygodniach nie ma niestety terminów.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Szukamy wolnych terminów …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Proszę zobaczyć wolne terminy.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Proszę najpierw zadzwonić: %1. Wiele można załatwić przez telefon.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Trwa około %n minuty</numerusform>
            <numerusform>Trwa około %n minut</numerusform>
            <numerusform>Trwa około %n minut</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Opłata: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Bezpłatnie</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Potrzebne jest zdjęcie</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Można też z domu: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Proszę przynieść</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Nie mamy jeszcze odpowiedzi</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Proszę spróbować ponownie. Będzie tylko jeden numer. Albo proszę zwrócić się do pracowników.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Państwa numer</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Zgłoszono. Państwa numer:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Drukujemy bilet …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Proszę wziąć bilet</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Nie udało się wydrukować biletu</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Proszę zapisać numer i kod albo zrobić zdjęcie tej strony.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Proszę zapisać dzień, godzinę i kod albo zrobić zdjęcie tej strony.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Nie ma biletu? Proszę zapisać ten kod.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Państwa kod</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>Kiedy chcą Państwo przyjść?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Wolnych terminów nie można teraz pokazać.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Wcześniej</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Później</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Czy to się zgadza?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Ten termin jest zarezerwowany jeszcze %1 min.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Tak, umów termin</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Termin jest umówiony</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Zgłoszenie z terminem</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Który termin odwołać?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Proszę przyłożyć kod QR do czytnika albo wpisać kod. Jest na potwierdzeniu.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Wpisz kod</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Zgłoś się</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Odwołać tę wizytę?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Odwołaj termin</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Termin jest odwołany</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Dziękujemy. Ktoś inny może go teraz dostać.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Umów termin zamiast tego</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Na razie wydano wszystkie numery.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Tylko z terminem.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>Na to nie ma terminów. Proszę pobrać numer.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Tego teraz nie ma.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Pobrano tu właśnie wiele numerów. Proszę o chwilę cierpliwości.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Krótka przerwa. Zaraz samo wróci.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Nie mamy jeszcze odpowiedzi. Proszę spróbować ponownie.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Numer jest ważny. Połączenie przerwane; nie wiadomo jeszcze, ile osób jest wcześniej.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>Połączenie przerwane. Numer mimo to jest ważny.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Stan Państwa numeru</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Co z moim numerem?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Proszę przyłożyć bilet do skanera. Albo wpisać kod z biletu.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Pokaż</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Czekają Państwo.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Proszę jeszcze poczekać. Będzie wezwanie.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Są Państwo poza kolejką. Proszę zgłosić powrót.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>Państwa kolej: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Wezwano Państwa o %1, ale nikogo nie było.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Wizyta jest zakończona.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Ten numer nie jest już ważny.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>Jestem z powrotem</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Znowu do kolejki</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>Mam inną sprawę</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Nie potrzebuję numeru</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Oddać numer?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Wtedy nie będzie wezwania.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Nie, zachowaj</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Tak, oddaj</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Numer został oddany</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Nie będzie już wezwania. Dziękujemy za informację.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Wzywamy pomoc …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>Chwileczkę.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>Ktoś do Państwa idzie</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Pracownicy wiedzą, że potrzebna jest tu pomoc. Proszę czekać przy urządzeniu.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Wezwanie nie dotarło</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Proszę spróbować ponownie albo zwrócić się do recepcji.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>Dobrze, dalej</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>Numer jest potem ważny jeszcze %n minutę.</numerusform>
            <numerusform>Numer jest potem ważny jeszcze %n minuty.</numerusform>
            <numerusform>Numer jest potem ważny jeszcze %n minut.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Wybór %2 z %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, wybrane</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, teraz niemożliwe</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>Reszta jest tylko na ekranie. Przez słuchawki zostanie przeczytana.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>Znowu od góry.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Głośność %1 z %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Wolno.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>W zwykłym tempie.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Poznawanie klawiszy: po naciśnięciu słychać, co robi klawisz. Aby zakończyć, proszę nacisnąć ten sam klawisz co przed chwilą.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Klawisze znów działają.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Dalej.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Do poprzedniego.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Wybierz.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>Strona wstecz.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Wezwij pomoc.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Przeczytaj stronę jeszcze raz.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Pauza i dalej.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Wolniej albo w zwykłym tempie.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Głośniej.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Ciszej.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Włącz lub wyłącz głos.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Głos jest włączony. Klawiszami w dół i w górę przechodzi się po stronie, enter wybiera. Klawisz pomocy kogoś wzywa.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Nieczynne</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>To urządzenie jest w naprawie. Proszę użyć innego albo zapytać w recepcji.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Zamknięte.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Zamknięte. Otwieramy %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Dotknij, aby włączyć</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Tylko dla pracowników: proszę podać PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>Potwierdź PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Ten PIN jest błędny.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Za dużo błędnych PIN-ów. Ponownie za %n sekundę.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Ponownie za %n sekundy.</numerusform>
            <numerusform>Za dużo błędnych PIN-ów. Ponownie za %n sekund.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Serwis</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>działa</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>usterka</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Linia komunikatów</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>System główny</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>System terminów</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Głos</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Zapas numerów</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Teksty jeszcze niesprawdzone: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Teksty wszystkich języków są sprawdzone.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Proszę nacisnąć klawisz, aby zobaczyć jego nazwę i działanie.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Klawisz %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Jeszcze nic nie robi.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Wydruk próbny</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Uruchom program ponownie</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Wyłącz z użytku</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Przywróć do użytku</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Poznawanie klawiszy.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>Ruch: %1 z %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>dziś wolny %n termin</numerusform>
            <numerusform>dziś wolne %n terminy</numerusform>
            <numerusform>dziś wolnych %n terminów</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>jeszcze %n numer</numerusform>
            <numerusform>jeszcze %n numery</numerusform>
            <numerusform>jeszcze %n numerów</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 minut</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Dziś są jeszcze terminy</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Dziś otwarte: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Mój numer</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>Jedna osoba mniej</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>Jedna osoba więcej</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Kolejna sprawa</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Co jeszcze chcą Państwo załatwić?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n sprawa</numerusform>
            <numerusform>%n sprawy</numerusform>
            <numerusform>%n spraw</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Czekaj w rezerwie</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Bez obietnicy: wezwiemy, jeśli dziś będzie czas.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Pobierz numer rezerwowy</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Państwa numer rezerwowy</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Zostaw życzenie terminu</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Wydrukuj listę: co przynieść</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Wydrukuj listę: co przynieść i adres w internecie</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>Lista się drukuje</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Czy mają Państwo zdjęcie?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Tak, mam zdjęcie</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Nie, jeszcze nie</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Numer jest od razu, a potem najpierw zdjęcie. Miejsce w kolejce zostaje.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Zdjęcia są tu: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Proszę najpierw zrobić zdjęcie: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Potem proszę tu wrócić i wybrać: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Czy potrzebne jest wsparcie?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Można wybrać kilka. Widzi to tylko osoba, która Państwa obsługuje.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Niskie stanowisko</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>Na przykład dla wózka</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Proszę po mnie przyjść</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Ktoś przyjdzie do poczekalni</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>Potrzebuję więcej czasu</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>Na drogę do stanowiska</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Pętla słuchowa</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>Stanowisko dla aparatów słuchowych</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>Nie możemy tego teraz przekazać. Proszę powiedzieć o tym przy stanowisku.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Nie, dziękuję, pobierz numer</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Dalej, pobierz numer</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Wszystkie godziny</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>Przed południem</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>Po 16</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>Także inne biura</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Tutaj</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>O tej porze w najbliższych tygodniach nic nie jest wolne.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Podaj telefon</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>Dobrowolnie. Zadzwonimy, jeśli coś się zmieni.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Podaj nazwisko</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>Dobrowolnie.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Państwa telefon</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Dobrowolnie. Po wizycie zostanie usunięty.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Wpisz numer</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Państwa nazwisko</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Dobrowolnie. Po wizycie zostanie usunięte.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Wpisz nazwisko</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Dalej bez tego</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Przyjmij</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Czy mamy zadzwonić?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Teraz nie ma wolnego terminu. Proszę podać telefon: zadzwonimy, gdy się pojawi. Potem usuniemy numer.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Wyślij życzenie</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Mamy Państwa życzenie</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Zadzwonimy, gdy będzie wolny termin.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Są Państwo bardzo wcześnie</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Proszę zgłosić się tu wtedy jeszcze raz. Termin pozostaje.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>Termin niestety minął</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Proszę umówić nowy termin, pobrać numer albo zapytać w recepcji.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Termin jest w innym dniu</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Proszę wtedy wrócić. Termin pozostaje.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Ten termin był wcześniej</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Proszę umówić nowy termin albo pobrać numer.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Termin jest w innym biurze</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Proszę iść tam. Tutaj nie możemy przyjąć zgłoszenia.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>Nie możemy tego teraz sprawdzić</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Nie znamy tego kodu</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Wizyta nie jest dzisiaj w tym urzędzie, a centrala nie odpowiada. Proszę zapytać w recepcji.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Proszę porównać go z potwierdzeniem i wpisać jeszcze raz. Albo zapytać w recepcji.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Już zgłoszono</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>To Państwa numer. Proszę obserwować ekran.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Wpisz jeszcze raz</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Umów nowy termin</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Bez terminu: pobierz numer</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Przerwa obiadowa.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: zawsze zamknięte.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Bilety nie są teraz drukowane. Numer zostaje na ekranie, aż będzie zapisany.</translation>
    </message>
</context>
</TS>
