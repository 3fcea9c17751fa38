<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de-x-leicht" sourcelanguage="en">
<context>
    <name></name>
    <message id="format-time">
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message id="format-day">
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message id="when-today">
        <source>today at %1</source>
        <translation>heute um %1 Uhr</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>morgen um %1 Uhr</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1 Uhr</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>%1 Uhr</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>Wieder %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Bitte kommen Sie %1 wieder.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>Ich weiß Bescheid</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>Bitte warten …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Jetzt geht das nicht</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>Jetzt keine Nummer</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>Ohne Termin</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>Nur mit Termin</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Nach oben</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Nach unten</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>Sonst fangen wir neu an. Dann ist alles weg.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Ja, weiter</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>Bitte warten Sie kurz</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>Das Gerät startet.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>Kurze Pause</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>Das Gerät hat keine Verbindung. Es geht bald weiter. Bitte fragen Sie uns.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>Kurze Pause</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Es geht bald weiter. Bitte fragen Sie uns.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>Schrift</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>Farben</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Gelb auf Schwarz</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Vorlesen</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Guten Tag. Was möchten Sie tun?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>Ich habe keinen Termin</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Nummer nehmen</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>Ich habe einen Termin</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Ich habe einen Code</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Termin machen</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Heute hier</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>%n Person wartet</numerusform>
            <numerusform>%n Personen warten</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>noch %n Nummer</numerusform>
            <numerusform>noch %n Nummern</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Wir wissen nicht, wie lange</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Das wissen wir noch nicht</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Sie warten fast nicht</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>etwa %1–%2 Minuten</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>Wofür brauchen Sie einen Termin?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>Zum Beispiel: Ausweis weg, neue Wohnung, Auto</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Das finden wir nicht. Bitte ein anderes Wort.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>Alles</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Bitte rufen Sie vorher an</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Das geht auch zu Hause</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Leer-Taste</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Binde-Strich</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Apostroph</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>QWERTZUIOPÜ ASDFGHJKLÖÄ YXCVBNMß</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Jetzt warten</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Mit Termin kommen</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Niemand ist vor Ihnen</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>%n Person ist vor Ihnen</numerusform>
            <numerusform>%n Personen sind vor Ihnen</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Nummer nehmen</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Anderen Termin wählen</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Termin wählen</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>So lange warten Sie beim ersten Mal</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>Zuerst: %1. Danach: %2.</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>So lange warten Sie</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Der nächste Termin</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Der nächste Termin: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>Es gibt keinen Termin in den nächsten Wochen.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>Wir suchen Termine …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>Sehen Sie alle Termine.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Bitte rufen Sie vorher an: %1. Viel geht am Telefon.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Das dauert etwa %n Minute</numerusform>
            <numerusform>Das dauert etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Das kostet: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Das kostet nichts</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>Sie brauchen ein Foto</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Das geht auch zu Hause: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Das brauchen Sie</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>Wir haben noch keine Antwort</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Bitte noch einmal. Sie bekommen eine Nummer. Oder fragen Sie uns.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>Sie sind angemeldet. Ihre Nummer:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Ihr Zettel kommt …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Bitte nehmen Sie Ihren Zettel</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>Der Zettel kommt nicht</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Bitte schreiben Sie Nummer und Code auf. Oder machen Sie ein Foto.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Bitte schreiben Sie Tag, Zeit und Code auf. Oder machen Sie ein Foto.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>Kein Zettel? Bitte schreiben Sie den Code auf.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>Wann möchten Sie kommen?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Jetzt sehen wir keine Termine.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Früher</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Später</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Ist das richtig?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>Dieser Termin ist noch %1 Minuten für Sie frei.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Ja, Termin machen</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Ihr Termin ist fertig</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Anmelden mit Termin</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Welchen Termin absagen?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Halten Sie den QR-Code an das Gerät. Oder tippen Sie den Code.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Code tippen</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Wollen Sie diesen Termin absagen?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Ihr Termin ist weg</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Danke. Jetzt kann eine andere Person kommen.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Lieber einen Termin machen</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>Jetzt gibt es keine Nummern.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>Nur mit Termin.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>Dafür gibt es keine Termine. Bitte nehmen Sie eine Nummer.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>Das gibt es jetzt nicht.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Hier waren gerade viele Menschen. Bitte warten Sie kurz.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>Kurze Pause. Es geht bald weiter.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>Wir haben noch keine Antwort. Bitte noch einmal.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Ihre Nummer gilt. Wir wissen nicht, wie viele vor Ihnen sind.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>Wir haben keine Verbindung. Ihre Nummer gilt.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>So steht es um Ihre Nummer</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>Was ist mit meiner Nummer?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Halten Sie Ihren Zettel an das Gerät. Oder tippen Sie den Code.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Zeigen</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>Sie warten.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>Bitte warten Sie noch. Wir rufen Sie.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>Sie sind kurz weg. Sagen Sie uns, wenn Sie da sind.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>Sie sind dran: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>Wir haben Sie um %1 Uhr gerufen. Sie waren nicht da.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Ihr Besuch ist fertig.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>Diese Nummer gilt nicht mehr.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>Ich bin wieder da</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Ich möchte wieder warten</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>Ich brauche etwas anderes</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>Ich brauche die Nummer nicht</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Nummer zurück geben?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Dann rufen wir Sie nicht mehr.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Ja, zurück geben</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Ihre Nummer ist zurück</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>Wir rufen Sie nicht mehr. Danke.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>Wir rufen Hilfe …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>Bitte warten Sie kurz.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>Jemand kommt zu Ihnen</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>Wir wissen: Sie brauchen Hilfe. Bitte warten Sie hier.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Ihr Ruf kam nicht an</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Bitte noch einmal. Oder gehen Sie zum Empfang.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>Gut, weiter</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>Ihre Nummer gilt danach noch %n Minute.</numerusform>
            <numerusform>Ihre Nummer gilt danach noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Auswahl %2 von %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, geht jetzt nicht</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>Mehr steht auf dem Bildschirm. Mit Kopf-Hörer lesen wir es vor.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>Wieder von oben.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Laut-Stärke %1 von %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Langsam.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>Normal schnell.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Tasten lernen: Drücken Sie eine Taste. Sie hören, was sie tut. Zum Ende: dieselbe Taste wie vorher.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>Die Tasten gehen wieder.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Weiter.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Zurück.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Auswählen.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>Eine Seite zurück.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Hilfe rufen.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Die Seite noch einmal vorlesen.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Pause, und weiter.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Langsam oder normal sprechen.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Lauter.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Leiser.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Sprache an oder aus.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Das Gerät liest vor. Die Tasten nach unten und oben: weiter und zurück. Die Eingabe-Taste wählt aus. Die Hilfe-Taste ruft jemanden.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Das Gerät ist aus</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>Wir reparieren das Gerät. Bitte gehen Sie zum Empfang.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Hier ist zu.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Hier ist zu. Wieder offen: %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Zum Einschalten berühren</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Nur für Personal: bitte PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>PIN ist fertig</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>Diese PIN ist falsch.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Wieder in %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche PINs. Wieder in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Wartung</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>gut</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>kaputt</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Leitung</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Zentrale</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Termine</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Vorlesen</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Nummern für den Notfall</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Diese Texte hat niemand geprüft: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>Alle Texte sind geprüft.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Drücken Sie eine Taste. Sie sehen, was sie tut.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Taste %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>Sie tut noch nichts.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Zettel zur Probe</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Programm neu starten</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Gerät aus</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Gerät an</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Ende</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Tasten lernen.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>So voll ist es: %1 von %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>heute %n Termin frei</numerusform>
            <numerusform>heute %n Termine frei</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>noch %n Nummer</numerusform>
            <numerusform>noch %n Nummern</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 Minuten</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Heute gibt es Termine</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Heute offen: %1 Uhr</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>Meine Nummer</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Weg damit</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>Eine Person weniger</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>Eine Person mehr</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Noch etwas</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>Was brauchen Sie noch?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Warten ohne Zusage</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Vielleicht haben wir heute Zeit für Sie. Dann rufen wir.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Nummer ohne Zusage</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Ihre Nummer ohne Zusage</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Wunsch sagen</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Zettel drucken: Das brauchen Sie</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Zettel drucken: Das brauchen Sie, und das Internet</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>Der Zettel kommt</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Haben Sie ein Foto?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Ja, ich habe ein Foto</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>Nein, noch nicht</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>Sie bekommen Ihre Nummer. Dann machen Sie das Foto. Ihr Platz bleibt.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Fotos gibt es hier: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Machen Sie zuerst das Foto: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Dann kommen Sie wieder hierher. Wählen Sie: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Brauchen Sie Hilfe?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>Sie können mehr wählen. Nur eine Person sieht es.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Tisch für Roll-Stuhl</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>Der Tisch ist niedrig</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Bitte holen Sie mich</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Jemand kommt zu Ihnen</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>Für den Weg zum Platz</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Hilfe beim Hören</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>Für Menschen mit Hör-Gerät</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>Wir können es gerade niemandem sagen. Bitte sagen Sie es am Platz.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>Nein danke, Nummer nehmen</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Weiter, Nummer nehmen</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Jede Uhrzeit</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>Am Morgen</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>Ab 16 Uhr</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>Auch andere Häuser</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>Zu dieser Zeit ist nichts frei.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Telefon-Nummer sagen</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>Das müssen Sie nicht. Wir rufen Sie an.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Namen sagen</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>Das müssen Sie nicht.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Ihre Telefon-Nummer</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Das müssen Sie nicht. Danach löschen wir die Nummer.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Nummer tippen</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Das müssen Sie nicht. Danach löschen wir den Namen.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Namen tippen</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Weiter ohne</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Das ist richtig</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Sollen wir Sie anrufen?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>Jetzt ist kein Termin frei. Tippen Sie Ihre Nummer. Wir rufen Sie an. Danach löschen wir die Nummer.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Wunsch senden</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>Wir haben Ihren Wunsch</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>Wir rufen Sie an.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>Sie sind sehr früh da</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Melden Sie sich dann noch einmal. Ihr Termin bleibt.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>Ihr Termin ist vorbei</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Machen Sie einen neuen Termin. Oder nehmen Sie eine Nummer.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Ihr Termin ist an einem anderen Tag</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Bitte kommen Sie dann. Ihr Termin bleibt.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>Dieser Termin war früher</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Machen Sie einen neuen Termin. Oder nehmen Sie eine Nummer.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Ihr Termin ist in einem anderen Haus</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Bitte gehen Sie dorthin.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>Wir können gerade nicht nachsehen</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>Wir kennen diesen Code nicht</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>Der Termin ist nicht heute in diesem Haus. Mehr wissen wir gerade nicht. Bitte fragen Sie am Empfang.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Bitte tippen Sie noch einmal. Oder fragen Sie am Empfang.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>Sie sind schon angemeldet</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>Das ist Ihre Nummer. Bitte sehen Sie auf den Bildschirm.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Noch einmal tippen</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Neuen Termin machen</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Ohne Termin: Nummer nehmen</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Mittags-Pause.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: immer zu.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>Jetzt kommt kein Zettel. Ihre Nummer bleibt auf dem Bildschirm.</translation>
    </message>
</context>
</TS>
