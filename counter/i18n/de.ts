<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message id="window-title">
        <source>{place} – Lobbycall</source>
        <translation>{place} – Lobbycall</translation>
    </message>
    <message id="state-closed">
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message id="state-free">
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message id="state-called">
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message id="state-serving">
        <source>serving</source>
        <translation>in Bedienung</translation>
    </message>
    <message id="state-paused">
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message id="offline">
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message id="hub-connecting">
        <source>Connecting to the system …</source>
        <translation>Verbindung zur Anlage wird aufgebaut …</translation>
    </message>
    <message id="hub-away">
        <source>No connection to the system. As of {time}. It will go on by itself.</source>
        <translation>Keine Verbindung zur Anlage. Stand von {time} Uhr. Es geht von selbst weiter.</translation>
    </message>
    <message id="hub-away-minutes">
        <source>No connection to the system for {minutes} min. As of {time}. It will go on by itself.</source>
        <translation>Seit {minutes} min keine Verbindung zur Anlage. Stand von {time} Uhr. Es geht von selbst weiter.</translation>
    </message>
    <message id="sign-in-title">
        <source>This counter is closed</source>
        <translation>Dieser Platz ist geschlossen</translation>
    </message>
    <message id="sign-in-clerk">
        <source>Your short name</source>
        <translation>Ihr Kürzel</translation>
    </message>
    <message id="sign-in-help">
        <source>Lower-case letters, digits and hyphen, such as “m-yilmaz”.</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestrich, zum Beispiel „m-yilmaz“.</translation>
    </message>
    <message id="clerk-wrong">
        <source>A short name has 1 to 32 characters: a–z, 0–9 and hyphen.</source>
        <translation>Ein Kürzel hat 1 bis 32 Zeichen: a–z, 0–9 und Bindestrich.</translation>
    </message>
    <message id="action-open_counter">
        <source>Open counter</source>
        <translation>Platz öffnen</translation>
    </message>
    <message id="action-call_next">
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message id="action-recall">
        <source>Call again</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message id="action-start_service">
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message id="action-finish">
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message id="action-no_show">
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message id="action-put_back">
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message id="action-park">
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message id="action-transfer">
        <source>Transfer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message id="action-pause_counter">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="action-resume_counter">
        <source>Go on</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message id="action-close_counter">
        <source>Close counter</source>
        <translation>Platz schließen</translation>
    </message>
    <message id="action-call_ticket">
        <source>Call {number}</source>
        <translation>{number} aufrufen</translation>
    </message>
    <message id="action-undo_no_show">
        <source>{number} is here after all</source>
        <translation>{number} ist doch da</translation>
    </message>
    <message id="action-reopen">
        <source>Take up {number} again</source>
        <translation>{number} wieder aufnehmen</translation>
    </message>
    <message id="pending">
        <source>One moment, waiting for the system …</source>
        <translation>Einen Augenblick, die Anlage antwortet gleich …</translation>
    </message>
    <message id="unanswered">
        <source>The system has not answered. Whether it was done is shown above.</source>
        <translation>Die Anlage hat nicht geantwortet. Ob die Aktion ausgeführt wurde, zeigt die Anzeige oben.</translation>
    </message>
    <message id="nobody-here">
        <source>Nobody at the counter</source>
        <translation>Niemand am Platz</translation>
    </message>
    <message id="nobody-paused">
        <source>The counter is paused</source>
        <translation>Der Platz macht Pause</translation>
    </message>
    <message id="fact-people">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="fact-waited">
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message id="fact-language">
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message id="fact-appointment">
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message id="fact-attempt">
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message id="minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="seen-not-yet">
        <source>Not on a display yet</source>
        <translation>Noch auf keiner Anzeige</translation>
    </message>
    <message id="seen-painted">
        <source>✓ Shown</source>
        <translation>✓ Angezeigt</translation>
    </message>
    <message id="seen-spoken">
        <source>✓ Shown   ✓ Spoken</source>
        <translation>✓ Angezeigt   ✓ Angesagt</translation>
    </message>
    <message id="seen-unspoken">
        <source>✓ Shown   Not spoken</source>
        <translation>✓ Angezeigt   Nicht angesagt</translation>
    </message>
    <message id="waiting-none">
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message id="waiting-one">
        <source>1 is waiting</source>
        <translation>1 wartet</translation>
    </message>
    <message id="waiting-some">
        <source>{count} are waiting</source>
        <translation>{count} warten</translation>
    </message>
    <message id="waiting-longest">
        <source>longest {minutes} min</source>
        <translation>am längsten {minutes} min</translation>
    </message>
    <message id="parked">
        <source>Parked:</source>
        <translation>Geparkt:</translation>
    </message>
    <message id="transfer-title">
        <source>Transfer {number} to</source>
        <translation>{number} weiterleiten an</translation>
    </message>
    <message id="transfer-leave">
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message id="assistance-low_counter">
        <source>♿ Low counter</source>
        <translation>♿ Niedriger Platz</translation>
    </message>
    <message id="assistance-fetch_me">
        <source>Please fetch</source>
        <translation>Bitte abholen</translation>
    </message>
    <message id="assistance-more_time">
        <source>Needs more time</source>
        <translation>Braucht mehr Zeit</translation>
    </message>
    <message id="assistance-hearing_loop">
        <source>Hearing loop</source>
        <translation>Höranlage</translation>
    </message>
    <message id="why-hub-away">
        <source>Possible again once the system can be reached.</source>
        <translation>Geht erst wieder, wenn die Anlage erreichbar ist.</translation>
    </message>
    <message id="why-unknown">
        <source>The state of this counter is not known yet.</source>
        <translation>Der Stand dieses Platzes ist noch nicht bekannt.</translation>
    </message>
    <message id="why-closed">
        <source>The counter is closed.</source>
        <translation>Der Platz ist geschlossen.</translation>
    </message>
    <message id="why-paused">
        <source>The counter is paused. Go on first.</source>
        <translation>Der Platz macht Pause. Erst weiterarbeiten.</translation>
    </message>
    <message id="why-not-paused">
        <source>The counter is not paused.</source>
        <translation>Der Platz macht keine Pause.</translation>
    </message>
    <message id="why-open-already">
        <source>The counter is open already.</source>
        <translation>Der Platz ist schon geöffnet.</translation>
    </message>
    <message id="why-just-called">
        <source>Only just called. Please wait a moment.</source>
        <translation>Gerade erst aufgerufen. Bitte einen Augenblick warten.</translation>
    </message>
    <message id="why-nobody-waits">
        <source>Nobody is waiting who is served here.</source>
        <translation>Niemand wartet, der hier bedient wird.</translation>
    </message>
    <message id="why-in-service">
        <source>The visitor is being served already.</source>
        <translation>Die Person ist schon in Bedienung.</translation>
    </message>
    <message id="why-nobody-here">
        <source>Nobody has been called.</source>
        <translation>Es ist niemand aufgerufen.</translation>
    </message>
    <message id="why-visitor-here">
        <source>Finish with the present visitor first.</source>
        <translation>Erst den laufenden Vorgang abschließen.</translation>
    </message>
    <message id="why-nothing-to-undo">
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message id="why-not-now">
        <source>Not possible at the moment.</source>
        <translation>Im Augenblick nicht möglich.</translation>
    </message>
    <message id="alarm-hint">
        <source>Silent alarm: {keys}</source>
        <translation>Stiller Alarm: {keys}</translation>
    </message>
    <message id="alarm-sending">
        <source>…</source>
        <translation>…</translation>
    </message>
    <message id="alarm-heard">
        <source>✓ Reported</source>
        <translation>✓ Gemeldet</translation>
    </message>
    <message id="alarm-answered">
        <source>✓ Reported and answered</source>
        <translation>✓ Gemeldet und beantwortet</translation>
    </message>
    <message id="alarm-failed">
        <source>Alarm not delivered! Please phone or call out.</source>
        <translation>Alarm nicht zugestellt! Bitte telefonieren oder rufen.</translation>
    </message>
    <message id="alarm-failed-phone">
        <source>Alarm not delivered! Please phone: {phone}</source>
        <translation>Alarm nicht zugestellt! Bitte anrufen: {phone}</translation>
    </message>
    <message id="help-kind-alarm">
        <source>Silent alarm: {place}</source>
        <translation>Stiller Alarm: {place}</translation>
    </message>
    <message id="help-kind-help">
        <source>Help wanted: {place}</source>
        <translation>Hilfe gerufen: {place}</translation>
    </message>
    <message id="help-since">
        <source>since {time}</source>
        <translation>seit {time} Uhr</translation>
    </message>
    <message id="help-since-minutes">
        <source>since {time} ({minutes} min)</source>
        <translation>seit {time} Uhr ({minutes} min)</translation>
    </message>
    <message id="help-escalated">
        <source>nobody has answered</source>
        <translation>niemand hat geantwortet</translation>
    </message>
    <message id="help-answer">
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message id="help-more">
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message id="why-nobody-calls">
        <source>Nobody calls for help.</source>
        <translation>Niemand ruft um Hilfe.</translation>
    </message>
    <message id="sheet-print">
        <source>Print emergency list</source>
        <translation>Notliste drucken</translation>
    </message>
    <message id="sheet-held">
        <source>Waiting list as of {time}, {count} tickets.</source>
        <translation>Warteliste vom {time} Uhr, {count} Marken.</translation>
    </message>
    <message id="sheet-busy">
        <source>Printing the emergency list …</source>
        <translation>Notliste wird gedruckt …</translation>
    </message>
    <message id="sheet-printed">
        <source>The emergency list (as of {time}) is at the printer. File: {file}</source>
        <translation>Notliste (Stand {time} Uhr) ist beim Drucker. Datei: {file}</translation>
    </message>
    <message id="sheet-written">
        <source>No printer is set up here. The emergency list is in {file}</source>
        <translation>Hier ist kein Drucker eingerichtet. Die Notliste liegt in {file}</translation>
    </message>
    <message id="sheet-not-printed">
        <source>The printer did not take the emergency list. It is in {file}</source>
        <translation>Der Drucker hat die Notliste nicht genommen. Sie liegt in {file}</translation>
    </message>
    <message id="sheet-failed">
        <source>The emergency list could not be written: {file}. Please tell the technicians.</source>
        <translation>Die Notliste konnte nicht geschrieben werden: {file}. Bitte die Technik rufen.</translation>
    </message>
    <message id="why-hub-there">
        <source>The system runs; the list is not needed.</source>
        <translation>Die Anlage läuft, die Liste wird nicht gebraucht.</translation>
    </message>
    <message id="why-no-list">
        <source>This panel has not received a waiting list yet.</source>
        <translation>Dieses Panel hat noch keine Warteliste bekommen.</translation>
    </message>
    <message id="why-printing">
        <source>The emergency list is being printed.</source>
        <translation>Die Notliste wird gerade gedruckt.</translation>
    </message>
    <message id="sheet-title">
        <source>Emergency operation, waiting list</source>
        <translation>Notbetrieb, Warteliste</translation>
    </message>
    <message id="sheet-as-of">
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message id="sheet-how">
        <source>Call from top to bottom. Write down call, counter and outcome by hand, and enter them later.</source>
        <translation>Von oben nach unten aufrufen. Aufruf, Platz und Ausgang von Hand eintragen und später nachtragen.</translation>
    </message>
    <message id="sheet-at-counters">
        <source>At a counter</source>
        <translation>Am Platz</translation>
    </message>
    <message id="sheet-waiting">
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message id="sheet-aside">
        <source>Away or set aside</source>
        <translation>Unterwegs oder zurückgestellt</translation>
    </message>
    <message id="sheet-expected">
        <source>Appointments, not checked in yet</source>
        <translation>Termine, noch nicht angemeldet</translation>
    </message>
    <message id="sheet-given">
        <source>Given today: {given} of {limit}</source>
        <translation>Heute ausgegeben: {given} von {limit}</translation>
    </message>
    <message id="sheet-number">
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message id="sheet-service">
        <source>Service</source>
        <translation>Anliegen</translation>
    </message>
    <message id="sheet-people">
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message id="sheet-since">
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message id="sheet-booked">
        <source>appointment</source>
        <translation>Termin</translation>
    </message>
    <message id="sheet-counter">
        <source>Counter</source>
        <translation>Platz</translation>
    </message>
    <message id="sheet-called">
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message id="sheet-done">
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message id="sheet-nobody">
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message id="why.longest">
        <source>here longest, since {since}</source>
        <translation>am längsten hier, seit {since} Uhr</translation>
    </message>
    <message id="why.appointment">
        <source>appointment at {at}</source>
        <translation>Termin um {at} Uhr</translation>
    </message>
    <message id="why.early_nobody_due">
        <source>appointment at {at}, nobody else is due</source>
        <translation>Termin erst um {at} Uhr, sonst wartet niemand</translation>
    </message>
    <message id="why.head_start">
        <source>with priority, here since {since}</source>
        <translation>mit Vorrang, hier seit {since} Uhr</translation>
    </message>
    <message id="why.standby">
        <source>stand-by, nobody else waits</source>
        <translation>Nachrücker, sonst wartet niemand</translation>
    </message>
    <message id="why.behind">
        <source>behind {first}; {ahead} come before</source>
        <translation>nach {first}; {ahead} kommen vorher</translation>
    </message>
    <message id="why.not_due">
        <source>appointment later: due from {due}</source>
        <translation>Termin erst später: an der Reihe ab {due} Uhr</translation>
    </message>
    <message id="why.not_waiting">
        <source>{number} is not waiting now</source>
        <translation>{number} wartet gerade nicht</translation>
    </message>
    <message id="why.other_queue">
        <source>{number} waits in a queue that is not served here</source>
        <translation>{number} wartet in einer Schlange, die hier nicht bedient wird</translation>
    </message>
    <message id="why.standby_waits">
        <source>stand-by: {first} is due before</source>
        <translation>Nachrücker: {first} ist vorher dran</translation>
    </message>
    <message id="why.bound">
        <source>{number} waits for another counter</source>
        <translation>{number} wartet auf einen anderen Platz</translation>
    </message>
    <message id="why.preferred">
        <source>{number} goes back to the counter that sent them, for a few minutes</source>
        <translation>{number} geht einige Minuten lang bevorzugt an den Platz zurück, von dem sie geschickt wurde</translation>
    </message>
    <message id="why.equipment">
        <source>this counter lacks the equipment for {number}</source>
        <translation>diesem Platz fehlt die Ausstattung für {number}</translation>
    </message>
    <message id="why.assistance">
        <source>{number} goes to a counter that is equipped for it</source>
        <translation>{number} geht an einen Platz, der dafür ausgestattet ist</translation>
    </message>
    <message id="refused-bad_request">
        <source>That did not work. Please try again.</source>
        <translation>Das hat nicht geklappt. Bitte noch einmal versuchen.</translation>
    </message>
    <message id="refused-unsupported_version">
        <source>This program is older or newer than the system. Please tell the technicians.</source>
        <translation>Dieses Programm ist älter oder neuer als die Anlage. Bitte der Technik Bescheid sagen.</translation>
    </message>
    <message id="refused-not_allowed">
        <source>This is not allowed at this counter.</source>
        <translation>Das ist an diesem Platz nicht erlaubt.</translation>
    </message>
    <message id="refused-not_stored">
        <source>This could not be saved. Please try again, or tell the technicians.</source>
        <translation>Das konnte nicht gespeichert werden. Bitte noch einmal versuchen, sonst der Technik Bescheid sagen.</translation>
    </message>
    <message id="refused-wrong_state">
        <source>This is not possible any more.</source>
        <translation>Das geht in diesem Stand nicht mehr.</translation>
    </message>
    <message id="refused-too_soon">
        <source>Only just called. Please wait a moment.</source>
        <translation>Gerade erst aufgerufen. Bitte einen Augenblick warten.</translation>
    </message>
    <message id="refused-nobody_waits">
        <source>Nobody is waiting who is served here.</source>
        <translation>Niemand wartet, der hier bedient wird.</translation>
    </message>
    <message id="refused-counter_taken">
        <source>Somebody else has opened this counter already.</source>
        <translation>Der Platz ist schon von jemand anderem geöffnet.</translation>
    </message>
    <message id="language-de">
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message id="language-en">
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message id="language-fr">
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message id="language-tr">
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message id="language-ar">
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message id="language-ru">
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message id="language-uk">
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message id="language-pl">
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message id="language-fa">
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message id="language-es">
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message id="language-it">
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message id="language-ro">
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message id="language-de-x-leicht">
        <source>Easy German</source>
        <translation>Leichte Sprache</translation>
    </message>
    <message id="key-ctrl">
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message id="discreet">
        <source>(show: mouse or F1)</source>
        <translation>(zeigen: Maus oder F1)</translation>
    </message>
    <message id="sign-in-counter">
        <source>Counter (● is open already)</source>
        <translation>Platz (● ist schon offen)</translation>
    </message>
    <message id="sign-in-pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="counter-missing">
        <source>Please choose the counter first.</source>
        <translation>Bitte zuerst den Platz wählen.</translation>
    </message>
    <message id="pin-wrong">
        <source>Short name or PIN is wrong, or this clerk may not work here.</source>
        <translation>Kürzel oder PIN stimmen nicht, oder dieses Kürzel darf hier nicht arbeiten.</translation>
    </message>
    <message id="pin-wait">
        <source>Too many wrong PINs.</source>
        <translation>Zu viele falsche PINs.</translation>
    </message>
    <message id="notice-from">
        <source>From {time}.</source>
        <translation>Ab {time} Uhr.</translation>
    </message>
    <message id="action-takeover">
        <source>Take over this counter</source>
        <translation>Platz übernehmen</translation>
    </message>
    <message id="takeover-warning">
        <source>This counter is open: {clerk} works here. Taking over takes it away from {clerk}.</source>
        <translation>Dieser Platz ist offen: hier arbeitet {clerk}. Wer übernimmt, nimmt {clerk} den Platz weg.</translation>
    </message>
    <message id="takeover-warning-visitor">
        <source>{clerk} works here, and {number} is at the counter now. Taking over takes this visit over too.</source>
        <translation>Hier arbeitet {clerk}, und {number} ist gerade am Platz. Wer übernimmt, übernimmt auch diesen Besuch.</translation>
    </message>
    <message id="action-finish_with">
        <source>Finish with changes …</source>
        <translation>Abschließen mit Änderungen …</translation>
    </message>
    <message id="action-errand">
        <source>Errand</source>
        <translation>Zwischenweg</translation>
    </message>
    <message id="action-add_service">
        <source>Service +</source>
        <translation>Anliegen +</translation>
    </message>
    <message id="action-serve_unticketed">
        <source>No ticket</source>
        <translation>Ohne Marke</translation>
    </message>
    <message id="action-return_ticket">
        <source>Back to the line</source>
        <translation>Zurück in die Reihe</translation>
    </message>
    <message id="action-cancel_ticket">
        <source>Cancel the ticket</source>
        <translation>Marke löschen</translation>
    </message>
    <message id="action-check_in">
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message id="choose-park">
        <source>Park {number}: until when?</source>
        <translation>{number} parken: bis wann?</translation>
    </message>
    <message id="choose-errand">
        <source>Where does {number} go and come back from?</source>
        <translation>Wohin geht {number} und kommt wieder?</translation>
    </message>
    <message id="choose-transfer">
        <source>Send {number} on to …</source>
        <translation>{number} weitergeben an …</translation>
    </message>
    <message id="choose-add_service">
        <source>What else does {number} need?</source>
        <translation>Was braucht {number} noch?</translation>
    </message>
    <message id="choose-serve_unticketed">
        <source>Serve without a ticket: which service?</source>
        <translation>Ohne Marke bedienen: welches Anliegen?</translation>
    </message>
    <message id="choose-pause_counter">
        <source>Pause: why?</source>
        <translation>Pause: weshalb?</translation>
    </message>
    <message id="choose-finish">
        <source>Finish the visit {number}</source>
        <translation>Besuch {number} abschließen</translation>
    </message>
    <message id="choose-filter">
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message id="choose-nothing">
        <source>There is nothing to choose.</source>
        <translation>Hier gibt es nichts zu wählen.</translation>
    </message>
    <message id="transfer-note">
        <source>Note for the next counter (no names)</source>
        <translation>Notiz für den nächsten Platz (ohne Namen)</translation>
    </message>
    <message id="park-open">
        <source>No set time</source>
        <translation>Ohne Zeit</translation>
    </message>
    <message id="park-minutes">
        <source>{minutes} minutes (until {time})</source>
        <translation>{minutes} Minuten (bis {time} Uhr)</translation>
    </message>
    <message id="pause-plain">
        <source>No reason given</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message id="pause-break">
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message id="pause-phone">
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message id="pause-back-office">
        <source>Back office</source>
        <translation>Büroarbeit</translation>
    </message>
    <message id="pause-help">
        <source>Helping at another counter</source>
        <translation>Hilfe an anderem Platz</translation>
    </message>
    <message id="unticketed-any">
        <source>Not said</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message id="people-less">
        <source>One person less</source>
        <translation>Eine Person weniger</translation>
    </message>
    <message id="people-more">
        <source>One person more</source>
        <translation>Eine Person mehr</translation>
    </message>
    <message id="fact-services">
        <source>Services</source>
        <translation>Anliegen</translation>
    </message>
    <message id="note">
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message id="lists">
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message id="lists-back">
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message id="lists-find">
        <source>Find a number</source>
        <translation>Nummer suchen</translation>
    </message>
    <message id="lists-discreet">
        <source>Services show under the mouse or with F1.</source>
        <translation>Anliegen zeigen sich unter der Maus oder mit F1.</translation>
    </message>
    <message id="list-waiting">
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message id="list-parked">
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message id="list-away">
        <source>Away</source>
        <translation>Unterwegs</translation>
    </message>
    <message id="list-missed">
        <source>Missed</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message id="list-elsewhere">
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message id="list-served">
        <source>Served here</source>
        <translation>Hier bedient</translation>
    </message>
    <message id="list-appointments">
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message id="list-empty">
        <source>Nobody on this list.</source>
        <translation>Niemand auf dieser Liste.</translation>
    </message>
    <message id="act-call_ticket">
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message id="act-start_service">
        <source>Serve without a call</source>
        <translation>Ohne Aufruf bedienen</translation>
    </message>
    <message id="act-record">
        <source>Enter: was served</source>
        <translation>Nachtragen: bedient</translation>
    </message>
    <message id="act-cancel_ticket">
        <source>Enter: was not there</source>
        <translation>Nachtragen: nicht da</translation>
    </message>
    <message id="act-return_ticket">
        <source>Back to the line</source>
        <translation>Zurück in die Reihe</translation>
    </message>
    <message id="act-undo_no_show">
        <source>Is here after all</source>
        <translation>Ist doch da</translation>
    </message>
    <message id="act-reopen">
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message id="act-check_in">
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message id="row-until">
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message id="row-open">
        <source>no set time</source>
        <translation>ohne Zeit</translation>
    </message>
    <message id="row-booked">
        <source>booked {time}</source>
        <translation>Termin {time}</translation>
    </message>
    <message id="row-people">
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message id="row-late">
        <source>cannot be served today</source>
        <translation>heute nicht mehr zu schaffen</translation>
    </message>
    <message id="row-expected">
        <source>not checked in</source>
        <translation>noch nicht angemeldet</translation>
    </message>
    <message id="row-waiting">
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message id="row-called">
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message id="row-serving">
        <source>being served</source>
        <translation>in Bedienung</translation>
    </message>
    <message id="row-parked">
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message id="row-away">
        <source>away</source>
        <translation>unterwegs</translation>
    </message>
    <message id="row-missed">
        <source>missed</source>
        <translation>nicht erschienen</translation>
    </message>
    <message id="to-bar">
        <source>Small bar ({keys})</source>
        <translation>Kleine Leiste ({keys})</translation>
    </message>
    <message id="to-window">
        <source>Window ({keys})</source>
        <translation>Großes Fenster ({keys})</translation>
    </message>
    <message id="bar-move">
        <source>Move the bar</source>
        <translation>Leiste verschieben</translation>
    </message>
    <message id="hot-keys-there">
        <source>With Ctrl+Shift the F keys also work while another program is in front.</source>
        <translation>Mit Strg+Umschalt gelten die F-Tasten auch, während ein anderes Programm vorn ist.</translation>
    </message>
    <message id="hot-keys-wayland">
        <source>Wayland gives no program keys from everywhere: the keys work while this window is in front.</source>
        <translation>Wayland gibt keinem Programm Tasten von überall: Die Tasten gelten, solange dieses Fenster vorn ist.</translation>
    </message>
    <message id="why-outcome-first">
        <source>Please say first what became of the call.</source>
        <translation>Bitte zuerst sagen, was aus dem Aufruf wurde.</translation>
    </message>
    <message id="why-nobody-to-call">
        <source>There is nobody to call.</source>
        <translation>Es ist niemand da, der aufgerufen werden kann.</translation>
    </message>
    <message id="why-reopen-over">
        <source>Only in the first 5 minutes afterwards.</source>
        <translation>Nur in den ersten 5 Minuten danach.</translation>
    </message>
    <message id="why-pending">
        <source>Not taken: the last command is still under way. Please press again.</source>
        <translation>Nicht angenommen: der letzte Befehl läuft noch. Bitte gleich noch einmal.</translation>
    </message>
    <message id="sign-in-taken">
        <source>This counter is open already</source>
        <translation>Dieser Platz ist schon offen</translation>
    </message>
    <message id="short-call_next">
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message id="short-recall">
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message id="short-start_service">
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message id="short-finish">
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message id="short-no_show">
        <source>No-show</source>
        <translation>Fehlt</translation>
    </message>
    <message id="short-resume_counter">
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
</TS>
