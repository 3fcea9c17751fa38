<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message id="staff-offline">
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message id="staff-clock">
        <source>The time is {time}</source>
        <translation>Es ist {time} Uhr</translation>
    </message>
    <message id="staff-connecting">
        <source>Connecting to the house …</source>
        <translation>Verbindung zum Haus wird aufgebaut …</translation>
    </message>
    <message id="staff-hub-away">
        <source>The house has not answered since {time}. What you see is the last state; the connection comes back by itself.</source>
        <translation>Das Haus antwortet seit {time} Uhr nicht. Angezeigt ist der letzte Stand; die Verbindung kommt von selbst zurück.</translation>
    </message>
    <message id="staff-pending">
        <source>Under way …</source>
        <translation>Wird ausgeführt …</translation>
    </message>
    <message id="staff-less">
        <source>{name}: fewer</source>
        <translation>{name}: weniger</translation>
    </message>
    <message id="staff-more">
        <source>{name}: more</source>
        <translation>{name}: mehr</translation>
    </message>
    <message id="staff-day-format">
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message id="why-least">
        <source>this is the least</source>
        <translation>weniger geht nicht</translation>
    </message>
    <message id="why-most">
        <source>this is the most</source>
        <translation>mehr geht nicht</translation>
    </message>
    <message id="why-hub-away">
        <source>The house does not answer just now</source>
        <translation>Das Haus antwortet gerade nicht</translation>
    </message>
    <message id="why-centre-away">
        <source>The central calendar cannot be reached. Tickets can still be drawn.</source>
        <translation>Der zentrale Terminkalender ist nicht erreichbar. Wartenummern gehen weiter.</translation>
    </message>
    <message id="why-choose-service">
        <source>Choose a service first</source>
        <translation>Bitte zuerst ein Anliegen wählen</translation>
    </message>
    <message id="why-choose-queue">
        <source>Choose a queue first</source>
        <translation>Bitte zuerst eine Warteschlange wählen</translation>
    </message>
    <message id="why-printing-now">
        <source>Printing is under way</source>
        <translation>Der Druck läuft</translation>
    </message>
    <message id="why-no-standby">
        <source>Stand-by is not open here</source>
        <translation>Nachrücker sind hier nicht zugelassen</translation>
    </message>
    <message id="why-no-reason">
        <source>Above the quota please give a reason</source>
        <translation>Über dem Kontingent bitte einen Grund angeben</translation>
    </message>
    <message id="why-appointment_only">
        <source>By appointment only</source>
        <translation>Nur mit Termin</translation>
    </message>
    <message id="why-quota_exhausted">
        <source>All tickets are given out.</source>
        <translation>Alle Nummern sind vergeben.</translation>
    </message>
    <message id="why-closed">
        <source>No tickets are given out just now.</source>
        <translation>Es werden gerade keine Nummern vergeben.</translation>
    </message>
    <message id="why-unknown">
        <source>The state is not known yet</source>
        <translation>Der Stand ist noch nicht bekannt</translation>
    </message>
    <message id="note-printed">
        <source>Printed: {printer}</source>
        <translation>Gedruckt: {printer}</translation>
    </message>
    <message id="note-no-printer">
        <source>Done. There is no printer: please write number and code down.</source>
        <translation>Erledigt. Es gibt keinen Drucker: bitte Nummer und Code aufschreiben.</translation>
    </message>
    <message id="note-changed">
        <source>{number} is changed</source>
        <translation>{number} ist geändert</translation>
    </message>
    <message id="note-returned">
        <source>Back in the line</source>
        <translation>Wieder in der Reihe</translation>
    </message>
    <message id="note-put-forward">
        <source>Put forward</source>
        <translation>Vorgezogen</translation>
    </message>
    <message id="note-cancelled">
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message id="note-checked-in">
        <source>Checked in</source>
        <translation>Angemeldet</translation>
    </message>
    <message id="note-booked">
        <source>Appointment booked. Please hand the code over.</source>
        <translation>Termin gebucht. Bitte den Code mitgeben.</translation>
    </message>
    <message id="note-moved">
        <source>Appointment moved; the old one is cancelled. Please hand the new code over.</source>
        <translation>Termin verlegt; der alte ist abgesagt. Bitte den neuen Code mitgeben.</translation>
    </message>
    <message id="note-ahead-done">
        <source>{count} tickets given out ahead</source>
        <translation>{count} Nummern vorab vergeben</translation>
    </message>
    <message id="note-checked-in-already">
        <source>Checked in already: {number}</source>
        <translation>Schon angemeldet: {number}</translation>
    </message>
    <message id="note-unanswered">
        <source>No answer. The list shows whether it was done.</source>
        <translation>Keine Antwort. Ob es geschehen ist, zeigt die Liste.</translation>
    </message>
    <message id="refused-too_early-at">
        <source>Too early: check in from {time}</source>
        <translation>Zu früh: anmelden ab {time} Uhr</translation>
    </message>
    <message id="refused-quota_exhausted-at">
        <source>All tickets are given out; the next at {time}</source>
        <translation>Alle Nummern sind vergeben; die nächsten um {time} Uhr</translation>
    </message>
    <message id="refused-closed-at">
        <source>Closed; again at {time}</source>
        <translation>Geschlossen; wieder um {time} Uhr</translation>
    </message>
    <message id="desk-window">
        <source>Reception – {office}</source>
        <translation>Empfang – {office}</translation>
    </message>
    <message id="desk-title">
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message id="desk-printer">
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message id="desk-no-printer">
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message id="desk-tabs">
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message id="desk-tab-draw">
        <source>Draw a ticket</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message id="desk-tab-book">
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message id="desk-tab-ahead">
        <source>Print ahead</source>
        <translation>Vorab drucken</translation>
    </message>
    <message id="desk-find-title">
        <source>Find and check in</source>
        <translation>Suchen und anmelden</translation>
    </message>
    <message id="desk-find">
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message id="desk-find-hint">
        <source>Number, code, name, time</source>
        <translation>Nummer, Code, Name, Uhrzeit</translation>
    </message>
    <message id="desk-find-help">
        <source>A number such as A017, the code of a ticket or an appointment, a name or the time of an appointment; Enter searches</source>
        <translation>Nummer wie A017, Code der Wartenummer oder des Termins, Name oder Uhrzeit des Termins; Eingabetaste sucht</translation>
    </message>
    <message id="desk-expected">
        <source>Expected appointments</source>
        <translation>Erwartete Termine</translation>
    </message>
    <message id="desk-found">
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message id="desk-more">
        <source>Enter searches the whole day and the calendar</source>
        <translation>Eingabetaste sucht im ganzen Tag und im Terminkalender</translation>
    </message>
    <message id="desk-nobody-expected">
        <source>No more appointments are expected today.</source>
        <translation>Heute wird kein Termin mehr erwartet.</translation>
    </message>
    <message id="desk-nothing-found">
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message id="desk-nothing-yet">
        <source>None of that is in the line.</source>
        <translation>In der Reihe ist nichts davon.</translation>
    </message>
    <message id="ticket-waiting">
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message id="ticket-called">
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message id="ticket-serving">
        <source>being served</source>
        <translation>in Bedienung</translation>
    </message>
    <message id="ticket-parked">
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message id="ticket-away">
        <source>on an errand</source>
        <translation>auf Zwischenweg</translation>
    </message>
    <message id="ticket-missed">
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message id="ticket-done">
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message id="ticket-cancelled">
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message id="ticket-expected">
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message id="ticket-code">
        <source>Code of an appointment?</source>
        <translation>Code eines Termins?</translation>
    </message>
    <message id="desk-act-print">
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message id="desk-act-forward">
        <source>Put forward</source>
        <translation>Vorziehen</translation>
    </message>
    <message id="desk-act-change">
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message id="desk-act-cancel">
        <source>Cancel</source>
        <translation>Stornieren</translation>
    </message>
    <message id="desk-act-cancel_yes">
        <source>Yes, cancel</source>
        <translation>Ja, stornieren</translation>
    </message>
    <message id="desk-act-cancel_no">
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message id="desk-act-return">
        <source>Back into the line</source>
        <translation>Zurück in die Reihe</translation>
    </message>
    <message id="desk-act-check_in">
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message id="desk-act-move">
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message id="desk-services">
        <source>Services</source>
        <translation>Anliegen</translation>
    </message>
    <message id="desk-services-hint">
        <source>e.g. identity card, moving, car</source>
        <translation>z. B. Ausweis, Umzug, Auto</translation>
    </message>
    <message id="desk-waiting">
        <source>{count} waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message id="desk-wait">
        <source>{low}–{high} min</source>
        <translation>{low}–{high} Min.</translation>
    </message>
    <message id="desk-left">
        <source>{count} left</source>
        <translation>noch {count}</translation>
    </message>
    <message id="desk-next">
        <source>again at {time}</source>
        <translation>wieder um {time}</translation>
    </message>
    <message id="desk-reason-appointment_only">
        <source>by appointment only</source>
        <translation>nur mit Termin</translation>
    </message>
    <message id="desk-reason-quota_exhausted">
        <source>no tickets left</source>
        <translation>keine Nummern mehr</translation>
    </message>
    <message id="desk-reason-closed">
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message id="desk-choose">
        <source>No service chosen yet</source>
        <translation>Noch kein Anliegen gewählt</translation>
    </message>
    <message id="desk-people">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="desk-assistance">
        <source>Help at the counter (shown to the counter only, then deleted)</source>
        <translation>Hilfe am Platz (wird nur dem Platz gezeigt und dann gelöscht)</translation>
    </message>
    <message id="desk-assistance-low_counter">
        <source>Low counter</source>
        <translation>Niedriger Tisch</translation>
    </message>
    <message id="desk-assistance-fetch_me">
        <source>Fetch me</source>
        <translation>Abholen</translation>
    </message>
    <message id="desk-assistance-more_time">
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message id="desk-assistance-hearing_loop">
        <source>Hearing loop</source>
        <translation>Höranlage</translation>
    </message>
    <message id="desk-forward">
        <source>Put forward (+{minutes} min)</source>
        <translation>Vorziehen (+{minutes} Min.)</translation>
    </message>
    <message id="desk-way">
        <source>Kind of ticket</source>
        <translation>Art der Nummer</translation>
    </message>
    <message id="desk-way-walk_in">
        <source>Ticket</source>
        <translation>Wartenummer</translation>
    </message>
    <message id="desk-way-standby">
        <source>Stand-by</source>
        <translation>Nachrücker</translation>
    </message>
    <message id="desk-way-over_quota">
        <source>Above the quota</source>
        <translation>Über dem Kontingent</translation>
    </message>
    <message id="desk-why-over">
        <source>Reason (kept with the ticket; no names)</source>
        <translation>Grund (wird mit der Nummer gespeichert, keine Namen)</translation>
    </message>
    <message id="desk-over-hardship">
        <source>Hardship</source>
        <translation>Härtefall</translation>
    </message>
    <message id="desk-over-our-error">
        <source>Our mistake</source>
        <translation>Fehler des Hauses</translation>
    </message>
    <message id="desk-over-short">
        <source>Short matter</source>
        <translation>Kurzes Anliegen</translation>
    </message>
    <message id="desk-over-lead">
        <source>Told by the lead</source>
        <translation>Anweisung der Leitung</translation>
    </message>
    <message id="desk-draw">
        <source>Draw and print</source>
        <translation>Nummer ziehen und drucken</translation>
    </message>
    <message id="desk-change">
        <source>Change the service of {number}</source>
        <translation>Anliegen von {number} ändern</translation>
    </message>
    <message id="desk-code">
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="desk-print-again">
        <source>Print again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message id="desk-moving">
        <source>Moving appointment {code}: choose a new time. The old one is cancelled only after that.</source>
        <translation>Termin {code} wird verlegt: neue Zeit wählen. Der alte wird erst danach abgesagt.</translation>
    </message>
    <message id="desk-seek">
        <source>Find free appointments</source>
        <translation>Freie Termine suchen</translation>
    </message>
    <message id="desk-free">
        <source>{count} free</source>
        <translation>{count} frei</translation>
    </message>
    <message id="desk-nothing-free">
        <source>Nothing is free here.</source>
        <translation>Hier ist nichts frei.</translation>
    </message>
    <message id="desk-from-0">
        <source>from today</source>
        <translation>ab heute</translation>
    </message>
    <message id="desk-from-7">
        <source>in 1 week</source>
        <translation>in 1 Woche</translation>
    </message>
    <message id="desk-from-14">
        <source>in 2 weeks</source>
        <translation>in 2 Wochen</translation>
    </message>
    <message id="desk-from-28">
        <source>in 4 weeks</source>
        <translation>in 4 Wochen</translation>
    </message>
    <message id="desk-later">
        <source>more …</source>
        <translation>mehr …</translation>
    </message>
    <message id="desk-name">
        <source>Name (optional)</source>
        <translation>Name (freiwillig)</translation>
    </message>
    <message id="desk-phone">
        <source>Telephone (optional)</source>
        <translation>Telefon (freiwillig)</translation>
    </message>
    <message id="desk-book">
        <source>Book</source>
        <translation>Termin buchen</translation>
    </message>
    <message id="desk-move">
        <source>Move the appointment</source>
        <translation>Termin verlegen</translation>
    </message>
    <message id="desk-held">
        <source>held for {minutes} more minutes</source>
        <translation>noch {minutes} Minuten reserviert</translation>
    </message>
    <message id="desk-ahead-help">
        <source>Before the opening: print the next tickets of the first batch and hand them along the line at the door. They count in today's quota.</source>
        <translation>Vor der Öffnung: die nächsten Nummern des ersten Kontingents drucken und der Reihe nach an der Tür verteilen. Sie zählen zum Kontingent von heute.</translation>
    </message>
    <message id="desk-ahead-count">
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message id="desk-ahead">
        <source>Print the next {count} tickets</source>
        <translation>Die nächsten {count} Nummern drucken</translation>
    </message>
    <message id="desk-ahead-stop">
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message id="desk-ahead-done">
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
    <message id="fault-offline">
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message id="fault-paper_out">
        <source>out of paper</source>
        <translation>Papier ist leer</translation>
    </message>
    <message id="fault-paper_near_end">
        <source>paper is running low</source>
        <translation>Papier geht zu Ende</translation>
    </message>
    <message id="lead-window">
        <source>Today – {office}</source>
        <translation>Heute – {office}</translation>
    </message>
    <message id="lead-title">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="lead-day-format">
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message id="lead-tabs">
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message id="lead-tab-today">
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message id="lead-tab-course">
        <source>Picture of the day</source>
        <translation>Bild des Tages</translation>
    </message>
    <message id="lead-tab-devices">
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message id="lead-tab-history">
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message id="lead-no-queues">
        <source>No queues known yet.</source>
        <translation>Noch keine Warteschlangen bekannt.</translation>
    </message>
    <message id="lead-message">
        <source>Message on the wall …</source>
        <translation>Nachricht an die Wand …</translation>
    </message>
    <message id="lead-close-all">
        <source>Close all walk-in …</source>
        <translation>Alle Wartenummern schließen …</translation>
    </message>
    <message id="lead-open-all">
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
    <message id="lead-close-house">
        <source>Close the house …</source>
        <translation>Haus schließen …</translation>
    </message>
    <message id="lead-open-house">
        <source>Open the house again</source>
        <translation>Haus wieder öffnen</translation>
    </message>
    <message id="lead-until">
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message id="lead-by-minutes">
        <source>by minutes</source>
        <translation>nach Minuten</translation>
    </message>
    <message id="lead-served-at">
        <source>line served by about {time}</source>
        <translation>Reihe bedient gegen {time}</translation>
    </message>
    <message id="lead-nobody-serves">
        <source>no counter open</source>
        <translation>kein Platz offen</translation>
    </message>
    <message id="lead-beyond">
        <source>{count} can't be served any more</source>
        <translation>{count} schaffen wir nicht mehr</translation>
    </message>
    <message id="lead-servable">
        <source>{count} more possible before closing</source>
        <translation>bis Schluss noch {count} möglich</translation>
    </message>
    <message id="lead-state-open">
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message id="lead-state-closed">
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message id="lead-state-quota_exhausted">
        <source>all given out</source>
        <translation>alle vergeben</translation>
    </message>
    <message id="lead-of">
        <source>of {limit}</source>
        <translation>von {limit}</translation>
    </message>
    <message id="lead-given">
        <source>given out</source>
        <translation>ausgegeben</translation>
    </message>
    <message id="lead-left">
        <source>left now</source>
        <translation>jetzt noch</translation>
    </message>
    <message id="lead-waiting">
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message id="lead-sent-away">
        <source>sent away</source>
        <translation>weggeschickt</translation>
    </message>
    <message id="lead-less">
        <source>{queue}: ten tickets fewer</source>
        <translation>{queue}: zehn Nummern weniger</translation>
    </message>
    <message id="lead-more">
        <source>{queue}: ten tickets more</source>
        <translation>{queue}: zehn Nummern mehr</translation>
    </message>
    <message id="lead-quota">
        <source>Quota …</source>
        <translation>Kontingent …</translation>
    </message>
    <message id="lead-quota-of">
        <source>{queue}: change the quota</source>
        <translation>{queue}: Kontingent ändern</translation>
    </message>
    <message id="lead-standby">
        <source>Stand-by</source>
        <translation>Nachrücker</translation>
    </message>
    <message id="lead-standby-of">
        <source>{queue}: stand-by</source>
        <translation>{queue}: Nachrücker</translation>
    </message>
    <message id="lead-say">
        <source>Message …</source>
        <translation>Nachricht …</translation>
    </message>
    <message id="lead-say-of">
        <source>{queue}: message</source>
        <translation>{queue}: Nachricht</translation>
    </message>
    <message id="lead-close">
        <source>Close …</source>
        <translation>Schließen …</translation>
    </message>
    <message id="lead-close-of">
        <source>{queue}: close</source>
        <translation>{queue}: schließen</translation>
    </message>
    <message id="lead-open">
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message id="lead-open-of">
        <source>{queue}: open</source>
        <translation>{queue}: öffnen</translation>
    </message>
    <message id="lead-counters">
        <source>Open counters: {count}</source>
        <translation>Offene Plätze: {count}</translation>
    </message>
    <message id="lead-wall">
        <source>On the wall</source>
        <translation>Auf der Wand</translation>
    </message>
    <message id="lead-wall-empty">
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message id="lead-all-day">
        <source>until the end of the day</source>
        <translation>bis Tagesende</translation>
    </message>
    <message id="lead-take-down">
        <source>Take down</source>
        <translation>Abnehmen</translation>
    </message>
    <message id="lead-limit">
        <source>Tickets today</source>
        <translation>Nummern heute</translation>
    </message>
    <message id="lead-batches">
        <source>Batches</source>
        <translation>Ausgabe</translation>
    </message>
    <message id="lead-batches-help">
        <source>time=count, separated by commas; empty: all at once</source>
        <translation>Uhrzeit=Anzahl, mit Komma getrennt; leer: alle sofort</translation>
    </message>
    <message id="lead-stop">
        <source>Last ticket at</source>
        <translation>Letzte Nummer um</translation>
    </message>
    <message id="lead-save">
        <source>Set</source>
        <translation>So festlegen</translation>
    </message>
    <message id="lead-leave">
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message id="lead-wrong-time">
        <source>That is no time. For example 11:00, or empty for no end.</source>
        <translation>Das ist keine Uhrzeit. Zum Beispiel 11:00, oder leer für kein Ende.</translation>
    </message>
    <message id="lead-wrong-limit">
        <source>Please a number from 0 to 999.</source>
        <translation>Bitte eine Anzahl von 0 bis 999.</translation>
    </message>
    <message id="lead-wrong-batches">
        <source>Please like this: 08:00=40, 09:30=20</source>
        <translation>Bitte so: 08:00=40, 09:30=20</translation>
    </message>
    <message id="lead-limit-needed">
        <source>Please a number; a quota cannot be lifted for today.</source>
        <translation>Bitte eine Anzahl; ein Kontingent lässt sich heute nicht aufheben.</translation>
    </message>
    <message id="lead-close-title">
        <source>Close {place}</source>
        <translation>{place} schließen</translation>
    </message>
    <message id="lead-say-title">
        <source>Message: {place}</source>
        <translation>Nachricht: {place}</translation>
    </message>
    <message id="lead-house">
        <source>The whole house</source>
        <translation>Das ganze Haus</translation>
    </message>
    <message id="lead-all">
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message id="lead-how-now">
        <source>Close now</source>
        <translation>Sofort schließen</translation>
    </message>
    <message id="lead-how-later">
        <source>Last ticket at …</source>
        <translation>Annahmeschluss um …</translation>
    </message>
    <message id="lead-how-words">
        <source>Message only</source>
        <translation>Nur Nachricht</translation>
    </message>
    <message id="lead-time">
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message id="lead-ends">
        <source>Until</source>
        <translation>Gilt bis</translation>
    </message>
    <message id="lead-ends-hint">
        <source>end of day</source>
        <translation>Tagesende</translation>
    </message>
    <message id="lead-own">
        <source>Own words (German only)</source>
        <translation>Eigener Text (nur Deutsch)</translation>
    </message>
    <message id="lead-own-hint">
        <source>or a sentence, left</source>
        <translation>oder links ein Satz</translation>
    </message>
    <message id="lead-german-only">
        <source>German only</source>
        <translation>nur auf Deutsch</translation>
    </message>
    <message id="lead-preview">
        <source>What visitors will see</source>
        <translation>Das sehen die Besucher</translation>
    </message>
    <message id="lead-preview-empty">
        <source>Without a sentence: just “closed” with the next time.</source>
        <translation>Ohne Satz: nur „geschlossen“ mit der nächsten Zeit.</translation>
    </message>
    <message id="lead-send-now">
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message id="lead-send-later">
        <source>Set last ticket at {time}</source>
        <translation>Annahmeschluss {time} festlegen</translation>
    </message>
    <message id="lead-send-words">
        <source>Put on the wall</source>
        <translation>An die Wand</translation>
    </message>
    <message id="why-needs-time">
        <source>Please fill in the time, for example 10:00</source>
        <translation>Bitte die Uhrzeit eintragen, zum Beispiel 10:00</translation>
    </message>
    <message id="why-needs-words">
        <source>Choose a sentence or write your own</source>
        <translation>Bitte einen Satz wählen oder selbst schreiben</translation>
    </message>
    <message id="why-no-limit">
        <source>This queue has no quota; “Quota …” sets one</source>
        <translation>Diese Warteschlange hat kein Kontingent; unter „Kontingent …“ lässt sich eines setzen</translation>
    </message>
    <message id="note-quota">
        <source>{queue}: {limit} tickets today, {left} left</source>
        <translation>{queue}: {limit} Nummern heute, noch {left}</translation>
    </message>
    <message id="note-stale">
        <source>Somebody else has changed the quota meanwhile. Please look at it as it is now, and try again.</source>
        <translation>Inzwischen hat jemand anderes das Kontingent geändert. Bitte den neuen Stand ansehen und noch einmal.</translation>
    </message>
    <message id="note-standby-on">
        <source>Stand-by is open</source>
        <translation>Nachrücker sind zugelassen</translation>
    </message>
    <message id="note-standby-off">
        <source>Stand-by is closed</source>
        <translation>Nachrücker sind nicht mehr zugelassen</translation>
    </message>
    <message id="note-house-closed">
        <source>The house is closed</source>
        <translation>Das Haus ist geschlossen</translation>
    </message>
    <message id="note-closed">
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message id="note-stops">
        <source>Last ticket at {time} is set</source>
        <translation>Annahmeschluss {time} ist festgelegt</translation>
    </message>
    <message id="note-said">
        <source>The message is on the wall</source>
        <translation>Die Nachricht steht an der Wand</translation>
    </message>
    <message id="note-opened">
        <source>Open again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message id="note-taken-down">
        <source>The message is taken down</source>
        <translation>Die Nachricht ist abgenommen</translation>
    </message>
    <message id="course-all">
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message id="course-table">
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message id="course-plot">
        <source>Picture of the day by quarters of an hour</source>
        <translation>Bild des Tages nach Viertelstunden</translation>
    </message>
    <message id="course-given">
        <source>{count} tickets so far.</source>
        <translation>Bis jetzt {count} Nummern.</translation>
    </message>
    <message id="course-busiest">
        <source>Most at {time}: {count}.</source>
        <translation>Die meisten um {time}: {count}.</translation>
    </message>
    <message id="course-wait">
        <source>Wait of late: {minutes} minutes.</source>
        <translation>Wartezeit zuletzt {minutes} Minuten.</translation>
    </message>
    <message id="course-counters">
        <source>{count} counters are open.</source>
        <translation>{count} Plätze sind offen.</translation>
    </message>
    <message id="course-to-come">
        <source>Still to come: {booked} appointments, {announced} announced tickets.</source>
        <translation>Noch erwartet: {booked} Termine, {announced} angekündigte Nummern.</translation>
    </message>
    <message id="course-point">
        <source>Point at a quarter of an hour, or use the arrow keys</source>
        <translation>Auf eine Viertelstunde zeigen, oder mit den Pfeiltasten blättern</translation>
    </message>
    <message id="course-tickets">
        <source>Tickets by quarter of an hour</source>
        <translation>Nummern je Viertelstunde</translation>
    </message>
    <message id="course-waits">
        <source>Mean wait in minutes</source>
        <translation>Mittlere Wartezeit in Minuten</translation>
    </message>
    <message id="course-open">
        <source>Open counters</source>
        <translation>Offene Plätze</translation>
    </message>
    <message id="course-key-given">
        <source>given out</source>
        <translation>ausgegeben</translation>
    </message>
    <message id="course-key-booked">
        <source>appointments to come</source>
        <translation>Termine, noch erwartet</translation>
    </message>
    <message id="course-key-announced">
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message id="course-key-open">
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message id="course-key-planned">
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message id="course-now">
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message id="course-nothing">
        <source>Nothing has happened today yet.</source>
        <translation>Heute ist noch nichts geschehen.</translation>
    </message>
    <message id="course-read-given">
        <source>{count} given out</source>
        <translation>{count} ausgegeben</translation>
    </message>
    <message id="course-read-called">
        <source>{count} called</source>
        <translation>{count} aufgerufen</translation>
    </message>
    <message id="course-read-wait">
        <source>wait {minutes} min</source>
        <translation>Wartezeit {minutes} Min.</translation>
    </message>
    <message id="course-read-counters">
        <source>{count} counters open</source>
        <translation>{count} Plätze offen</translation>
    </message>
    <message id="course-read-booked">
        <source>{count} appointments</source>
        <translation>{count} Termine</translation>
    </message>
    <message id="course-read-announced">
        <source>{count} announced</source>
        <translation>{count} angekündigt</translation>
    </message>
    <message id="course-read-planned">
        <source>{count} counters planned</source>
        <translation>{count} Plätze geplant</translation>
    </message>
    <message id="course-head-time">
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message id="course-head-given">
        <source>given out</source>
        <translation>ausgegeben</translation>
    </message>
    <message id="course-head-called">
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message id="course-head-wait">
        <source>wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message id="course-head-counters">
        <source>counters open</source>
        <translation>Plätze offen</translation>
    </message>
    <message id="course-head-booked">
        <source>appointments</source>
        <translation>Termine</translation>
    </message>
    <message id="course-head-announced">
        <source>announced</source>
        <translation>angekündigt</translation>
    </message>
    <message id="course-head-planned">
        <source>counters planned</source>
        <translation>Plätze geplant</translation>
    </message>
    <message id="devices-good">
        <source>All devices work.</source>
        <translation>Alle Geräte arbeiten.</translation>
    </message>
    <message id="devices-one">
        <source>One fault</source>
        <translation>Eine Störung</translation>
    </message>
    <message id="devices-some">
        <source>{count} faults</source>
        <translation>{count} Störungen</translation>
    </message>
    <message id="devices-fine">
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message id="devices-unheard">
        <source>not heard yet</source>
        <translation>noch nicht gehört</translation>
    </message>
    <message id="devices-since">
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message id="device-hub">
        <source>Hub (the house's service)</source>
        <translation>Hub (Dienst des Hauses)</translation>
    </message>
    <message id="device-broker">
        <source>Broker (message service)</source>
        <translation>Broker (Nachrichtendienst)</translation>
    </message>
    <message id="device-centre">
        <source>Centre (calendar)</source>
        <translation>Zentrale (Terminkalender)</translation>
    </message>
    <message id="device-kiosk">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="device-printer">
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message id="device-display">
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message id="device-button">
        <source>Call button</source>
        <translation>Ruftaster</translation>
    </message>
    <message id="device-counter">
        <source>Counter</source>
        <translation>Platz</translation>
    </message>
    <message id="device-desk">
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message id="device-lead">
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message id="device-other">
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message id="fault-line">
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message id="fault-away">
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message id="fault-centre">
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message id="fault-journal">
        <source>the disk takes nothing</source>
        <translation>die Festplatte nimmt nichts an</translation>
    </message>
    <message id="fault-clock">
        <source>the clock went back</source>
        <translation>die Uhr ging zurück</translation>
    </message>
    <message id="fault-flood">
        <source>sends too much</source>
        <translation>sendet zu viel</translation>
    </message>
    <message id="fault-centre_conflict">
        <source>appointment changed after check-in</source>
        <translation>Termin nach der Anmeldung geändert</translation>
    </message>
    <message id="fault-silent">
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message id="fault-no_sound">
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
    <message id="fault-cover_open">
        <source>cover is open</source>
        <translation>Deckel ist offen</translation>
    </message>
    <message id="fault-cutter">
        <source>cutter is stuck</source>
        <translation>Messer klemmt</translation>
    </message>
    <message id="fault-hot">
        <source>print head is too hot</source>
        <translation>Druckkopf ist zu heiß</translation>
    </message>
    <message id="fault-broken">
        <source>device error</source>
        <translation>Gerätefehler</translation>
    </message>
    <message id="fault-error">
        <source>device error</source>
        <translation>Gerätefehler</translation>
    </message>
    <message id="fault-mute">
        <source>printer does not answer</source>
        <translation>Drucker antwortet nicht</translation>
    </message>
    <message id="fault-unreachable">
        <source>printer cannot be reached</source>
        <translation>Drucker nicht erreichbar</translation>
    </message>
    <message id="fault-printer_not_ready">
        <source>printer not ready</source>
        <translation>Drucker nicht bereit</translation>
    </message>
    <message id="fault-slip_missing">
        <source>slip did not come out</source>
        <translation>Zettel kam nicht heraus</translation>
    </message>
    <message id="do-offline">
        <source>Check power and network cable; restart the device. If it does not come back, call the technicians.</source>
        <translation>Strom und Netzkabel prüfen; Gerät neu starten. Kommt es nicht wieder, die Technik rufen.</translation>
    </message>
    <message id="do-line">
        <source>Check this computer's network. Kiosks give out tickets from their reserve.</source>
        <translation>Netz dieses Rechners prüfen. Kioske vergeben Nummern aus ihrer Reserve.</translation>
    </message>
    <message id="do-away">
        <source>Call the technicians. Counters go on by the printed list (emergency mode).</source>
        <translation>Die Technik rufen. Plätze rufen nach der gedruckten Liste weiter auf (Notbetrieb).</translation>
    </message>
    <message id="do-centre">
        <source>Nothing: tickets and check-in go on. If it lasts, call the technicians.</source>
        <translation>Nichts nötig: Wartenummern und Anmeldung gehen weiter. Dauert es länger, die Technik rufen.</translation>
    </message>
    <message id="do-journal">
        <source>Call the technicians at once: no tickets are given out until the disk writes again.</source>
        <translation>Sofort die Technik rufen: Es werden keine Nummern vergeben, bis die Festplatte wieder schreibt.</translation>
    </message>
    <message id="do-clock">
        <source>The technicians should check the server's clock.</source>
        <translation>Die Technik soll die Uhrzeit des Servers prüfen.</translation>
    </message>
    <message id="do-flood">
        <source>Switch the device off and call the technicians.</source>
        <translation>Gerät ausschalten und die Technik rufen.</translation>
    </message>
    <message id="do-centre_conflict">
        <source>Speak with the visitor; the ticket stays valid.</source>
        <translation>Mit der Besucherin oder dem Besucher sprechen; die Nummer gilt weiter.</translation>
    </message>
    <message id="do-silent">
        <source>Check loudspeaker and volume. Calls are still on the wall.</source>
        <translation>Lautsprecher und Lautstärke prüfen. Aufrufe stehen weiter an der Wand.</translation>
    </message>
    <message id="do-no_sound">
        <source>Check loudspeaker and volume. Calls are still on the wall.</source>
        <translation>Lautsprecher und Lautstärke prüfen. Aufrufe stehen weiter an der Wand.</translation>
    </message>
    <message id="do-paper_out">
        <source>Put in a new roll. Who has drawn meanwhile reads the number on the screen.</source>
        <translation>Neue Rolle einlegen. Wer inzwischen gezogen hat, liest die Nummer vom Bildschirm.</translation>
    </message>
    <message id="do-paper_near_end">
        <source>Put in a new roll soon.</source>
        <translation>Bald eine neue Rolle einlegen.</translation>
    </message>
    <message id="do-cover_open">
        <source>Close the cover.</source>
        <translation>Deckel schließen.</translation>
    </message>
    <message id="do-cutter">
        <source>Clear the cutter, then close the cover.</source>
        <translation>Papierstau am Messer lösen, dann den Deckel schließen.</translation>
    </message>
    <message id="do-hot">
        <source>Wait; it goes on by itself.</source>
        <translation>Warten; er druckt von selbst weiter.</translation>
    </message>
    <message id="do-broken">
        <source>Switch it off and on.</source>
        <translation>Aus- und einschalten.</translation>
    </message>
    <message id="do-mute">
        <source>Check cable and power.</source>
        <translation>Kabel und Strom prüfen.</translation>
    </message>
    <message id="do-unreachable">
        <source>Check cable and power.</source>
        <translation>Kabel und Strom prüfen.</translation>
    </message>
    <message id="do-slip_missing">
        <source>Call the numbers out or print them again at the reception; they are valid.</source>
        <translation>Nummern aufrufen oder am Empfang noch einmal drucken; sie gelten.</translation>
    </message>
    <message id="do-other">
        <source>Look at the device's lights; else call the technicians.</source>
        <translation>Lämpchen am Gerät ansehen; sonst die Technik rufen.</translation>
    </message>
    <message id="history-title">
        <source>What was changed today</source>
        <translation>Was heute geändert wurde</translation>
    </message>
    <message id="history-gate-closed">
        <source>walk-in closed</source>
        <translation>Wartenummern geschlossen</translation>
    </message>
    <message id="history-gate-open">
        <source>walk-in opened</source>
        <translation>Wartenummern geöffnet</translation>
    </message>
    <message id="history-standby-open">
        <source>stand-by opened</source>
        <translation>Nachrücker zugelassen</translation>
    </message>
    <message id="history-standby-closed">
        <source>stand-by closed</source>
        <translation>Nachrücker nicht mehr zugelassen</translation>
    </message>
    <message id="history-nothing">
        <source>Nobody has changed anything today.</source>
        <translation>Heute hat noch niemand etwas geändert.</translation>
    </message>
    <message id="history-no-limit">
        <source>no quota</source>
        <translation>kein Kontingent</translation>
    </message>
    <message id="history-limit">
        <source>{limit} tickets</source>
        <translation>{limit} Nummern</translation>
    </message>
    <message id="history-no-stop">
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
    <message id="history-undone">
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message id="history-undo">
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
</TS>
