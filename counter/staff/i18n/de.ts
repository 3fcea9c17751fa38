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
        <source>Nothing is free in the next 60 days.</source>
        <translation>In den nächsten 60 Tagen ist nichts frei.</translation>
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
</context>
</TS>
