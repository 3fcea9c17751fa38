<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
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
        <translation>astăzi la %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>mâine la %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1 la %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>ora %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>Din nou %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Vă rugăm să reveniți %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>De la capăt</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>Mi-am notat</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Încercați din nou</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>O clipă …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Acum nu este posibil</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Acum fără numere</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Fără programare</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Doar cu programare</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Mai sus</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Mai jos</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Mai sunteți aici?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>Altfel începem de la capăt. Datele dvs. vor fi șterse.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Da, continuă</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>O clipă, vă rugăm</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Aparatul pornește.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Scurtă întrerupere</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>Aparatul nu are legătură. Continuă singur. Între timp adresați-vă personalului.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Scurtă întrerupere</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Numerele și anunțarea continuă imediat. Între timp adresați-vă personalului.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>Text</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>Mai jos</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Mai sus</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Alegeți limba</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Deschis</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Închis</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Galben pe negru</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Voce</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Bună ziua. Ce doriți să faceți?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>Nu am programare</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Luați un număr</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>Am programare</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Anunțare cu codul</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Programare nouă</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Anulare programare</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Astăzi aici</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Nu așteaptă nimeni</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>Așteaptă %n persoană</numerusform>
            <numerusform>Așteaptă %n persoane</numerusform>
            <numerusform>Așteaptă %n de persoane</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>încă %n număr</numerusform>
            <numerusform>încă %n numere</numerusform>
            <numerusform>încă %n de numere</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Timp de așteptare necunoscut</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Încă necunoscut</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Aproape fără așteptare</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>circa %n minut</numerusform>
            <numerusform>circa %n minute</numerusform>
            <numerusform>circa %n de minute</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>circa %1–%2 minute</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>Despre ce este vorba?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>Pentru ce serviciu doriți programare?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>De exemplu: act pierdut, mutare, mașină</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Nimic găsit. Încercați alt cuvânt.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Toate serviciile</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Sunați mai întâi</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Merge și de acasă</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Cratimă</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>QWERTYUIOPĂ ASDFGHJKLȘȚ ZXCVBNMÎÂ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Așteptați acum</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Veniți cu programare</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Nimeni înaintea dvs.</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>%n persoană înaintea dvs.</numerusform>
            <numerusform>%n persoane înaintea dvs.</numerusform>
            <numerusform>%n de persoane înaintea dvs.</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Luați un număr</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Alegeți altă programare</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Alegeți ora</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>Până la primul apel</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>Mai întâi: %1, apoi: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Timp de așteptare</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Următoarea oră liberă</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Următoarea oră liberă: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>Din păcate nu sunt ore libere în săptămânile următoare.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Căutăm ore libere …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Vedeți ce ore sunt libere.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Sunați mai întâi: %1. Multe se rezolvă la telefon.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Durează circa %n minut</numerusform>
            <numerusform>Durează circa %n minute</numerusform>
            <numerusform>Durează circa %n de minute</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Taxă: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Aveți nevoie de fotografie</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Merge și de acasă: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Vă rugăm să aduceți</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Nu am primit încă răspuns</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Încercați din nou. Primiți un singur număr. Sau adresați-vă personalului.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Numărul dvs.</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Sunteți anunțat. Numărul dvs.:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Biletul se tipărește …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Luați biletul</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Biletul nu s-a putut tipări</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Notați numărul și codul sau fotografiați această pagină.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Notați ziua, ora și codul sau fotografiați această pagină.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Nu aveți bilet? Notați acest cod.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Codul dvs.</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>Cod QR</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>Când doriți să veniți?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Orele libere nu pot fi arătate acum.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Mai devreme</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Mai târziu</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Este corect?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Această oră vă este rezervată încă %1 minute.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Da, programează</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Programarea este făcută</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Anunțare cu programare</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Ce programare anulați?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Țineți codul QR la cititor sau scrieți codul. Este pe confirmarea dvs.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Scrieți codul</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Anunțare</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Anulați această programare?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Anulați</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Programarea este anulată</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Mulțumim. Ora o poate lua altcineva.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Programare în schimb</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Deocamdată toate numerele au fost date.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Doar cu programare.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>Pentru asta nu sunt programări. Luați un număr.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Acum nu se oferă.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Aici s-au luat multe numere. Vă rugăm puțină răbdare.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Scurtă întrerupere. Continuă singur imediat.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Nu am primit încă răspuns. Încercați din nou.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Numărul este valabil. Legătura este întreruptă; nu se știe câte persoane sunt înainte.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>Legătura este întreruptă. Numărul este totuși valabil.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Starea numărului dvs.</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Ce este cu numărul meu?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Țineți biletul la cititor. Sau scrieți codul de pe el.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Arată</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Așteptați.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Mai așteptați puțin. Veți fi chemat.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Sunteți plecat puțin. Anunțați când reveniți.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>Este rândul dvs.: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Ați fost chemat la %1, dar nu erați aici.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Vizita dvs. s-a încheiat.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Acest număr nu mai este valabil.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>M-am întors</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Din nou la rând</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>Am altă problemă</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Nu mai am nevoie de număr</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Dați numărul înapoi?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Atunci nu veți mai fi chemat.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Nu, îl păstrez</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Da, îl dau înapoi</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Numărul a fost dat înapoi</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Nu veți mai fi chemat. Mulțumim că ne-ați anunțat.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Chemăm ajutor …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>O clipă, vă rugăm.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>Vine cineva la dvs.</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Personalul știe că aveți nevoie de ajutor. Vă rugăm să așteptați la acest aparat.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Apelul nu a ajuns</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Încercați din nou sau vorbiți la recepție.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>Bine, continuă</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>Numărul rămâne apoi valabil încă %n minut.</numerusform>
            <numerusform>Numărul rămâne apoi valabil încă %n minute.</numerusform>
            <numerusform>Numărul rămâne apoi valabil încă %n de minute.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Opțiunea %2 din %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, ales</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, acum nu este posibil</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>gol</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>Restul este doar pe ecran. Prin căști se citește.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>%1 până la %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>Din nou de sus.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Volum %1 din %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Încet.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>În ritm obișnuit.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Cunoașterea tastelor: apăsați o tastă și auziți ce face. Pentru a termina, apăsați aceeași tastă ca înainte.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Tastele funcționează din nou.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Înainte.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Înapoi la precedentul.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Alege.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>O pagină înapoi.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Cereți ajutor.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Citește pagina din nou.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Pauză, apoi mai departe.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Vorbește mai rar sau în ritm obișnuit.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Mai tare.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Mai încet.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Pornește sau oprește vocea.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Vocea este pornită. Cu tastele jos și sus parcurgeți pagina, tasta enter alege. Tasta de ajutor cheamă pe cineva.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>În afara funcțiunii</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>Aparatul este în întreținere. Folosiți altul sau întrebați la recepție.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Închis.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Închis. Deschidem %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Atingeți pentru pornire</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Doar personal: introduceți PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>Confirmați PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Acest PIN este greșit.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Prea multe PIN-uri greșite. Din nou în %n secundă.</numerusform>
            <numerusform>Prea multe PIN-uri greșite. Din nou în %n secunde.</numerusform>
            <numerusform>Prea multe PIN-uri greșite. Din nou în %n de secunde.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Întreținere</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>în ordine</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>defect</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Linia de mesaje</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Sistemul central</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Sistemul de programări</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Imprimantă</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Voce</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Limbi</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Rezervă de numere</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Texte neverificate de nimeni: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Textele tuturor limbilor sunt verificate.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Apăsați o tastă pentru a-i vedea numele și efectul.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Tasta %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Încă nu face nimic.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Tipărire de probă</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Repornește programul</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Scoate din funcțiune</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Repune în funcțiune</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Ieșire</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Cunoașterea tastelor.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>Aglomerație: %1 din %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>astăzi %n oră liberă</numerusform>
            <numerusform>astăzi %n ore libere</numerusform>
            <numerusform>astăzi %n de ore libere</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>încă %n număr</numerusform>
            <numerusform>încă %n numere</numerusform>
            <numerusform>încă %n de numere</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 minute</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Mai sunt ore astăzi</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Deschis astăzi: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Numărul meu</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Scoate</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>O persoană mai puțin</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>O persoană mai mult</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoană</numerusform>
            <numerusform>%n persoane</numerusform>
            <numerusform>%n de persoane</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Alt serviciu</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Ce mai doriți să rezolvați acum?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n serviciu</numerusform>
            <numerusform>%n servicii</numerusform>
            <numerusform>%n de servicii</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Așteptați ca rezervă</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Fără promisiune: vă chemăm dacă rămâne timp astăzi.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Luați număr de rezervă</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Numărul dvs. de rezervă</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Lăsați o dorință</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Tipăriți lista: ce aduceți</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Tipăriți lista: ce aduceți și adresa de internet</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>Lista se tipărește</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Aveți fotografie?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Da, am fotografie</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Nu, încă nu</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Primiți numărul acum, apoi faceți întâi fotografia. Locul vă rămâne.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Fotografii aici: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Faceți întâi fotografia: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Apoi reveniți aici și alegeți: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Aveți nevoie de sprijin?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Puteți alege mai multe. Vede doar cine vă servește.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Ghișeu jos</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>De exemplu pentru scaun cu rotile</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Veniți după mine</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Cineva vine în sala de așteptare</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>Am nevoie de mai mult timp</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>Pentru drumul la ghișeu</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Buclă auditivă</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>Ghișeu cu aparatură pentru proteze auditive</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>Nu putem transmite acest lucru acum. Spuneți-l la ghișeu.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Nu, mulțumesc, iau număr</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Mai departe, iau număr</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Toate orele</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>Dimineața</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>După ora 16</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>Și alte birouri</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Aici</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>La această oră nu este nimic liber în săptămânile următoare.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Dați un telefon</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>Opțional. Sunăm dacă se schimbă ceva.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Dați un nume</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>Opțional.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Schimbă</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Telefonul dvs.</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Opțional. După programare se șterge.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Scrieți numărul</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Numele dvs.</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Opțional. După programare se șterge.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Scrieți numele</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Continuă fără</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Acceptă</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Să vă sunăm?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Acum nu este nimic liber. Scrieți telefonul: vă sunăm când apare ceva. Apoi ștergem numărul.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Trimite dorința</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Am primit dorința dvs.</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Vă sunăm când este o oră liberă.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Ați venit foarte devreme</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Anunțați-vă aici din nou atunci. Programarea rămâne.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>Programarea a trecut, din păcate</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Faceți altă programare, luați un număr sau întrebați la recepție.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Programarea este în altă zi</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Vă rugăm să reveniți atunci. Programarea rămâne.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Programarea a fost într-o zi trecută</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Faceți altă programare sau luați un număr.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Programarea este la alt birou</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Vă rugăm să mergeți acolo. Aici nu vă putem anunța.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>Nu putem verifica acest lucru acum</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Nu cunoaștem acest cod</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Programarea nu este astăzi la acest birou, iar centrala nu răspunde. Întrebați la recepție.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Comparați-l cu confirmarea și scrieți-l din nou. Sau întrebați la recepție.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Sunteți deja anunțat</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>Acesta este numărul dvs. Urmăriți ecranul.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Scrieți din nou</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Programare nouă</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Fără programare: luați număr</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Pauză de prânz.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: mereu închis.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Acum nu se tipăresc bilete. Numărul rămâne pe ecran până îl notați.</translation>
    </message>
</context>
</TS>
