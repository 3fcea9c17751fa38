<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="window-title">
        <source>{place} – Lobbycall</source>
        <translation>{place} – Lobbycall</translation>
    </message>
    <message id="state-closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="state-free">
        <source>free</source>
        <translation>free</translation>
    </message>
    <message id="state-called">
        <source>called</source>
        <translation>called</translation>
    </message>
    <message id="state-serving">
        <source>serving</source>
        <translation>serving</translation>
    </message>
    <message id="state-paused">
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message id="offline">
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message id="hub-connecting">
        <source>Connecting to the system …</source>
        <translation>Connecting to the system …</translation>
    </message>
    <message id="hub-away">
        <source>No connection to the system. As of {time}. It will go on by itself.</source>
        <translation>No connection to the system. As of {time}. It will go on by itself.</translation>
    </message>
    <message id="hub-away-minutes">
        <source>No connection to the system for {minutes} min. As of {time}. It will go on by itself.</source>
        <translation>No connection to the system for {minutes} min. As of {time}. It will go on by itself.</translation>
    </message>
    <message id="sign-in-title">
        <source>This counter is closed</source>
        <translation>This counter is closed</translation>
    </message>
    <message id="sign-in-clerk">
        <source>Your short name</source>
        <translation>Your short name</translation>
    </message>
    <message id="sign-in-help">
        <source>Lower-case letters, digits and hyphen, such as “m-yilmaz”.</source>
        <translation>Lower-case letters, digits and hyphen, such as “m-yilmaz”.</translation>
    </message>
    <message id="clerk-wrong">
        <source>A short name has 1 to 32 characters: a–z, 0–9 and hyphen.</source>
        <translation>A short name has 1 to 32 characters: a–z, 0–9 and hyphen.</translation>
    </message>
    <message id="action-open_counter">
        <source>Open counter</source>
        <translation>Open counter</translation>
    </message>
    <message id="action-call_next">
        <source>Next number</source>
        <translation>Next number</translation>
    </message>
    <message id="action-recall">
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message id="action-start_service">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="action-finish">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="action-no_show">
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message id="action-put_back">
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message id="action-park">
        <source>Park</source>
        <translation>Park</translation>
    </message>
    <message id="action-transfer">
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message id="action-pause_counter">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="action-resume_counter">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="action-close_counter">
        <source>Close counter</source>
        <translation>Close counter</translation>
    </message>
    <message id="action-call_ticket">
        <source>Call {number}</source>
        <translation>Call {number}</translation>
    </message>
    <message id="action-undo_no_show">
        <source>{number} is here after all</source>
        <translation>{number} is here after all</translation>
    </message>
    <message id="action-reopen">
        <source>Take up {number} again</source>
        <translation>Take up {number} again</translation>
    </message>
    <message id="pending">
        <source>One moment, waiting for the system …</source>
        <translation>One moment, waiting for the system …</translation>
    </message>
    <message id="unanswered">
        <source>The system has not answered. Whether it was done is shown above.</source>
        <translation>The system has not answered. Whether it was done is shown above.</translation>
    </message>
    <message id="nobody-here">
        <source>Nobody at the counter</source>
        <translation>Nobody at the counter</translation>
    </message>
    <message id="nobody-paused">
        <source>The counter is paused</source>
        <translation>The counter is paused</translation>
    </message>
    <message id="fact-people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="fact-waited">
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message id="fact-language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="fact-appointment">
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message id="fact-attempt">
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message id="minutes">
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message id="seen-not-yet">
        <source>Not on a display yet</source>
        <translation>Not on a display yet</translation>
    </message>
    <message id="seen-painted">
        <source>✓ Shown</source>
        <translation>✓ Shown</translation>
    </message>
    <message id="seen-spoken">
        <source>✓ Shown   ✓ Spoken</source>
        <translation>✓ Shown   ✓ Spoken</translation>
    </message>
    <message id="seen-unspoken">
        <source>✓ Shown   Not spoken</source>
        <translation>✓ Shown   Not spoken</translation>
    </message>
    <message id="waiting-none">
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message id="waiting-one">
        <source>1 is waiting</source>
        <translation>1 is waiting</translation>
    </message>
    <message id="waiting-some">
        <source>{count} are waiting</source>
        <translation>{count} are waiting</translation>
    </message>
    <message id="waiting-longest">
        <source>longest {minutes} min</source>
        <translation>longest {minutes} min</translation>
    </message>
    <message id="parked">
        <source>Parked:</source>
        <translation>Parked:</translation>
    </message>
    <message id="transfer-title">
        <source>Transfer {number} to</source>
        <translation>Transfer {number} to</translation>
    </message>
    <message id="transfer-leave">
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message id="assistance-low_counter">
        <source>♿ Low counter</source>
        <translation>♿ Low counter</translation>
    </message>
    <message id="assistance-fetch_me">
        <source>Please fetch</source>
        <translation>Please fetch</translation>
    </message>
    <message id="assistance-more_time">
        <source>Needs more time</source>
        <translation>Needs more time</translation>
    </message>
    <message id="assistance-hearing_loop">
        <source>Hearing loop</source>
        <translation>Hearing loop</translation>
    </message>
    <message id="why-hub-away">
        <source>Possible again once the system can be reached.</source>
        <translation>Possible again once the system can be reached.</translation>
    </message>
    <message id="why-unknown">
        <source>The state of this counter is not known yet.</source>
        <translation>The state of this counter is not known yet.</translation>
    </message>
    <message id="why-closed">
        <source>The counter is closed.</source>
        <translation>The counter is closed.</translation>
    </message>
    <message id="why-paused">
        <source>The counter is paused. Go on first.</source>
        <translation>The counter is paused. Go on first.</translation>
    </message>
    <message id="why-not-paused">
        <source>The counter is not paused.</source>
        <translation>The counter is not paused.</translation>
    </message>
    <message id="why-open-already">
        <source>The counter is open already.</source>
        <translation>The counter is open already.</translation>
    </message>
    <message id="why-just-called">
        <source>Only just called. Please wait a moment.</source>
        <translation>Only just called. Please wait a moment.</translation>
    </message>
    <message id="why-nobody-waits">
        <source>Nobody is waiting who is served here.</source>
        <translation>Nobody is waiting who is served here.</translation>
    </message>
    <message id="why-in-service">
        <source>The visitor is being served already.</source>
        <translation>The visitor is being served already.</translation>
    </message>
    <message id="why-nobody-here">
        <source>Nobody has been called.</source>
        <translation>Nobody has been called.</translation>
    </message>
    <message id="why-visitor-here">
        <source>Finish with the present visitor first.</source>
        <translation>Finish with the present visitor first.</translation>
    </message>
    <message id="why-nothing-to-undo">
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message id="why-not-now">
        <source>Not possible at the moment.</source>
        <translation>Not possible at the moment.</translation>
    </message>
    <message id="alarm-hint">
        <source>Silent alarm: {keys}</source>
        <translation>Silent alarm: {keys}</translation>
    </message>
    <message id="alarm-sending">
        <source>…</source>
        <translation>…</translation>
    </message>
    <message id="alarm-heard">
        <source>✓ Reported</source>
        <translation>✓ Reported</translation>
    </message>
    <message id="alarm-answered">
        <source>✓ Reported and answered</source>
        <translation>✓ Reported and answered</translation>
    </message>
    <message id="alarm-failed">
        <source>Alarm not delivered! Please phone or call out.</source>
        <translation>Alarm not delivered! Please phone or call out.</translation>
    </message>
    <message id="alarm-failed-phone">
        <source>Alarm not delivered! Please phone: {phone}</source>
        <translation>Alarm not delivered! Please phone: {phone}</translation>
    </message>
    <message id="help-kind-alarm">
        <source>Silent alarm: {place}</source>
        <translation>Silent alarm: {place}</translation>
    </message>
    <message id="help-kind-help">
        <source>Help wanted: {place}</source>
        <translation>Help wanted: {place}</translation>
    </message>
    <message id="help-since">
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message id="help-since-minutes">
        <source>since {time} ({minutes} min)</source>
        <translation>since {time} ({minutes} min)</translation>
    </message>
    <message id="help-escalated">
        <source>nobody has answered</source>
        <translation>nobody has answered</translation>
    </message>
    <message id="help-answer">
        <source>I am coming</source>
        <translation>I am coming</translation>
    </message>
    <message id="help-more">
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message id="why-nobody-calls">
        <source>Nobody calls for help.</source>
        <translation>Nobody calls for help.</translation>
    </message>
    <message id="sheet-print">
        <source>Print emergency list</source>
        <translation>Print emergency list</translation>
    </message>
    <message id="sheet-held">
        <source>Waiting list as of {time}, {count} tickets.</source>
        <translation>Waiting list as of {time}, {count} tickets.</translation>
    </message>
    <message id="sheet-busy">
        <source>Printing the emergency list …</source>
        <translation>Printing the emergency list …</translation>
    </message>
    <message id="sheet-printed">
        <source>The emergency list (as of {time}) is at the printer. File: {file}</source>
        <translation>The emergency list (as of {time}) is at the printer. File: {file}</translation>
    </message>
    <message id="sheet-written">
        <source>No printer is set up here. The emergency list is in {file}</source>
        <translation>No printer is set up here. The emergency list is in {file}</translation>
    </message>
    <message id="sheet-not-printed">
        <source>The printer did not take the emergency list. It is in {file}</source>
        <translation>The printer did not take the emergency list. It is in {file}</translation>
    </message>
    <message id="sheet-failed">
        <source>The emergency list could not be written: {file}. Please tell the technicians.</source>
        <translation>The emergency list could not be written: {file}. Please tell the technicians.</translation>
    </message>
    <message id="why-hub-there">
        <source>The system runs; the list is not needed.</source>
        <translation>The system runs; the list is not needed.</translation>
    </message>
    <message id="why-no-list">
        <source>This panel has not received a waiting list yet.</source>
        <translation>This panel has not received a waiting list yet.</translation>
    </message>
    <message id="why-printing">
        <source>The emergency list is being printed.</source>
        <translation>The emergency list is being printed.</translation>
    </message>
    <message id="sheet-title">
        <source>Emergency operation, waiting list</source>
        <translation>Emergency operation, waiting list</translation>
    </message>
    <message id="sheet-as-of">
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message id="sheet-how">
        <source>Call from top to bottom. Write down call, counter and outcome by hand, and enter them later.</source>
        <translation>Call from top to bottom. Write down call, counter and outcome by hand, and enter them later.</translation>
    </message>
    <message id="sheet-at-counters">
        <source>At a counter</source>
        <translation>At a counter</translation>
    </message>
    <message id="sheet-waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="sheet-aside">
        <source>Away or set aside</source>
        <translation>Away or set aside</translation>
    </message>
    <message id="sheet-expected">
        <source>Appointments, not checked in yet</source>
        <translation>Appointments, not checked in yet</translation>
    </message>
    <message id="sheet-given">
        <source>Given today: {given} of {limit}</source>
        <translation>Given today: {given} of {limit}</translation>
    </message>
    <message id="sheet-number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="sheet-service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="sheet-people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="sheet-since">
        <source>since</source>
        <translation>since</translation>
    </message>
    <message id="sheet-booked">
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message id="sheet-counter">
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message id="sheet-called">
        <source>called</source>
        <translation>called</translation>
    </message>
    <message id="sheet-done">
        <source>done</source>
        <translation>done</translation>
    </message>
    <message id="sheet-nobody">
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message id="why.longest">
        <source>here longest, since {since}</source>
        <translation>here longest, since {since}</translation>
    </message>
    <message id="why.appointment">
        <source>appointment at {at}</source>
        <translation>appointment at {at}</translation>
    </message>
    <message id="why.early_nobody_due">
        <source>appointment at {at}, nobody else is due</source>
        <translation>appointment at {at}, nobody else is due</translation>
    </message>
    <message id="why.head_start">
        <source>with priority, here since {since}</source>
        <translation>with priority, here since {since}</translation>
    </message>
    <message id="why.standby">
        <source>stand-by, nobody else waits</source>
        <translation>stand-by, nobody else waits</translation>
    </message>
    <message id="why.behind">
        <source>behind {first}; {ahead} come before</source>
        <translation>behind {first}; {ahead} come before</translation>
    </message>
    <message id="why.not_due">
        <source>appointment later: due from {due}</source>
        <translation>appointment later: due from {due}</translation>
    </message>
    <message id="why.not_waiting">
        <source>{number} is not waiting now</source>
        <translation>{number} is not waiting now</translation>
    </message>
    <message id="why.other_queue">
        <source>{number} waits in a queue that is not served here</source>
        <translation>{number} waits in a queue that is not served here</translation>
    </message>
    <message id="why.standby_waits">
        <source>stand-by: {first} is due before</source>
        <translation>stand-by: {first} is due before</translation>
    </message>
    <message id="why.bound">
        <source>{number} waits for another counter</source>
        <translation>{number} waits for another counter</translation>
    </message>
    <message id="why.preferred">
        <source>{number} goes back to the counter that sent them, for a few minutes</source>
        <translation>{number} goes back to the counter that sent them, for a few minutes</translation>
    </message>
    <message id="why.equipment">
        <source>this counter lacks the equipment for {number}</source>
        <translation>this counter lacks the equipment for {number}</translation>
    </message>
    <message id="why.assistance">
        <source>{number} goes to a counter that is equipped for it</source>
        <translation>{number} goes to a counter that is equipped for it</translation>
    </message>
    <message id="refused-bad_request">
        <source>That did not work. Please try again.</source>
        <translation>That did not work. Please try again.</translation>
    </message>
    <message id="refused-unsupported_version">
        <source>This program is older or newer than the system. Please tell the technicians.</source>
        <translation>This program is older or newer than the system. Please tell the technicians.</translation>
    </message>
    <message id="refused-not_allowed">
        <source>This is not allowed at this counter.</source>
        <translation>This is not allowed at this counter.</translation>
    </message>
    <message id="refused-not_stored">
        <source>This could not be saved. Please try again, or tell the technicians.</source>
        <translation>This could not be saved. Please try again, or tell the technicians.</translation>
    </message>
    <message id="refused-wrong_state">
        <source>This is not possible any more.</source>
        <translation>This is not possible any more.</translation>
    </message>
    <message id="refused-too_soon">
        <source>Only just called. Please wait a moment.</source>
        <translation>Only just called. Please wait a moment.</translation>
    </message>
    <message id="refused-nobody_waits">
        <source>Nobody is waiting who is served here.</source>
        <translation>Nobody is waiting who is served here.</translation>
    </message>
    <message id="refused-counter_taken">
        <source>Somebody else has opened this counter already.</source>
        <translation>Somebody else has opened this counter already.</translation>
    </message>
    <message id="language-de">
        <source>German</source>
        <translation>German</translation>
    </message>
    <message id="language-en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="language-fr">
        <source>French</source>
        <translation>French</translation>
    </message>
    <message id="language-tr">
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message id="language-ar">
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message id="language-ru">
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message id="language-uk">
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message id="language-pl">
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message id="language-fa">
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message id="language-es">
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message id="language-it">
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message id="language-ro">
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message id="language-de-x-leicht">
        <source>Easy German</source>
        <translation>Easy German</translation>
    </message>
    <message id="key-ctrl">
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message id="discreet">
        <source>(show: mouse or F1)</source>
        <translation>(show: mouse or F1)</translation>
    </message>
    <message id="sign-in-counter">
        <source>Counter (● is open already)</source>
        <translation>Counter (● is open already)</translation>
    </message>
    <message id="sign-in-pin">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="counter-missing">
        <source>Please choose the counter first.</source>
        <translation>Please choose the counter first.</translation>
    </message>
    <message id="pin-wrong">
        <source>Short name or PIN is wrong, or this clerk may not work here.</source>
        <translation>Short name or PIN is wrong, or this clerk may not work here.</translation>
    </message>
    <message id="pin-wait">
        <source>Too many wrong PINs.</source>
        <translation>Too many wrong PINs.</translation>
    </message>
    <message id="notice-from">
        <source>From {time}.</source>
        <translation>From {time}.</translation>
    </message>
    <message id="action-takeover">
        <source>Take over this counter</source>
        <translation>Take over this counter</translation>
    </message>
    <message id="takeover-warning">
        <source>This counter is open: {clerk} works here. Taking over takes it away from {clerk}.</source>
        <translation>This counter is open: {clerk} works here. Taking over takes it away from {clerk}.</translation>
    </message>
    <message id="takeover-warning-visitor">
        <source>{clerk} works here, and {number} is at the counter now. Taking over takes this visit over too.</source>
        <translation>{clerk} works here, and {number} is at the counter now. Taking over takes this visit over too.</translation>
    </message>
    <message id="action-finish_with">
        <source>Finish with changes …</source>
        <translation>Finish with changes …</translation>
    </message>
    <message id="action-errand">
        <source>Errand</source>
        <translation>Errand</translation>
    </message>
    <message id="action-add_service">
        <source>Service +</source>
        <translation>Service +</translation>
    </message>
    <message id="action-serve_unticketed">
        <source>No ticket</source>
        <translation>No ticket</translation>
    </message>
    <message id="action-return_ticket">
        <source>Back to the line</source>
        <translation>Back to the line</translation>
    </message>
    <message id="action-cancel_ticket">
        <source>Cancel the ticket</source>
        <translation>Cancel the ticket</translation>
    </message>
    <message id="action-check_in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="choose-park">
        <source>Park {number}: until when?</source>
        <translation>Park {number}: until when?</translation>
    </message>
    <message id="choose-errand">
        <source>Where does {number} go and come back from?</source>
        <translation>Where does {number} go and come back from?</translation>
    </message>
    <message id="choose-transfer">
        <source>Send {number} on to …</source>
        <translation>Send {number} on to …</translation>
    </message>
    <message id="choose-add_service">
        <source>What else does {number} need?</source>
        <translation>What else does {number} need?</translation>
    </message>
    <message id="choose-serve_unticketed">
        <source>Serve without a ticket: which service?</source>
        <translation>Serve without a ticket: which service?</translation>
    </message>
    <message id="choose-pause_counter">
        <source>Pause: why?</source>
        <translation>Pause: why?</translation>
    </message>
    <message id="choose-finish">
        <source>Finish the visit {number}</source>
        <translation>Finish the visit {number}</translation>
    </message>
    <message id="choose-filter">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="choose-nothing">
        <source>There is nothing to choose.</source>
        <translation>There is nothing to choose.</translation>
    </message>
    <message id="transfer-note">
        <source>Note for the next counter (no names)</source>
        <translation>Note for the next counter (no names)</translation>
    </message>
    <message id="park-open">
        <source>No set time</source>
        <translation>No set time</translation>
    </message>
    <message id="park-minutes">
        <source>{minutes} minutes (until {time})</source>
        <translation>{minutes} minutes (until {time})</translation>
    </message>
    <message id="pause-plain">
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message id="pause-break">
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message id="pause-phone">
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message id="pause-back-office">
        <source>Back office</source>
        <translation>Back office</translation>
    </message>
    <message id="pause-help">
        <source>Helping at another counter</source>
        <translation>Helping at another counter</translation>
    </message>
    <message id="unticketed-any">
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message id="people-less">
        <source>One person less</source>
        <translation>One person less</translation>
    </message>
    <message id="people-more">
        <source>One person more</source>
        <translation>One person more</translation>
    </message>
    <message id="fact-services">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="note">
        <source>Note: {note}</source>
        <translation>Note: {note}</translation>
    </message>
    <message id="lists">
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message id="lists-back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="lists-find">
        <source>Find a number</source>
        <translation>Find a number</translation>
    </message>
    <message id="lists-discreet">
        <source>Services show under the mouse or with F1.</source>
        <translation>Services show under the mouse or with F1.</translation>
    </message>
    <message id="list-waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="list-parked">
        <source>Parked</source>
        <translation>Parked</translation>
    </message>
    <message id="list-away">
        <source>Away</source>
        <translation>Away</translation>
    </message>
    <message id="list-missed">
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message id="list-elsewhere">
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message id="list-served">
        <source>Served here</source>
        <translation>Served here</translation>
    </message>
    <message id="list-appointments">
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message id="list-empty">
        <source>Nobody on this list.</source>
        <translation>Nobody on this list.</translation>
    </message>
    <message id="act-call_ticket">
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message id="act-start_service">
        <source>Serve without a call</source>
        <translation>Serve without a call</translation>
    </message>
    <message id="act-record">
        <source>Enter: was served</source>
        <translation>Enter: was served</translation>
    </message>
    <message id="act-cancel_ticket">
        <source>Enter: was not there</source>
        <translation>Enter: was not there</translation>
    </message>
    <message id="act-return_ticket">
        <source>Back to the line</source>
        <translation>Back to the line</translation>
    </message>
    <message id="act-undo_no_show">
        <source>Is here after all</source>
        <translation>Is here after all</translation>
    </message>
    <message id="act-reopen">
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message id="act-check_in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="row-until">
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message id="row-open">
        <source>no set time</source>
        <translation>no set time</translation>
    </message>
    <message id="row-booked">
        <source>booked {time}</source>
        <translation>booked {time}</translation>
    </message>
    <message id="row-people">
        <source>{count} people</source>
        <translation>{count} people</translation>
    </message>
    <message id="row-late">
        <source>cannot be served today</source>
        <translation>cannot be served today</translation>
    </message>
    <message id="row-expected">
        <source>not checked in</source>
        <translation>not checked in</translation>
    </message>
    <message id="row-waiting">
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message id="row-called">
        <source>called</source>
        <translation>called</translation>
    </message>
    <message id="row-serving">
        <source>being served</source>
        <translation>being served</translation>
    </message>
    <message id="row-parked">
        <source>parked</source>
        <translation>parked</translation>
    </message>
    <message id="row-away">
        <source>away</source>
        <translation>away</translation>
    </message>
    <message id="row-missed">
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message id="to-bar">
        <source>Small bar ({keys})</source>
        <translation>Small bar ({keys})</translation>
    </message>
    <message id="to-window">
        <source>Window ({keys})</source>
        <translation>Window ({keys})</translation>
    </message>
    <message id="bar-move">
        <source>Move the bar</source>
        <translation>Move the bar</translation>
    </message>
    <message id="hot-keys-there">
        <source>With Ctrl+Shift the F keys also work while another program is in front.</source>
        <translation>With Ctrl+Shift the F keys also work while another program is in front.</translation>
    </message>
    <message id="hot-keys-wayland">
        <source>Wayland gives no program keys from everywhere: the keys work while this window is in front.</source>
        <translation>Wayland gives no program keys from everywhere: the keys work while this window is in front.</translation>
    </message>
    <message id="why-outcome-first">
        <source>Please say first what became of the call.</source>
        <translation>Please say first what became of the call.</translation>
    </message>
    <message id="why-nobody-to-call">
        <source>There is nobody to call.</source>
        <translation>There is nobody to call.</translation>
    </message>
    <message id="why-reopen-over">
        <source>Only in the first 5 minutes afterwards.</source>
        <translation>Only in the first 5 minutes afterwards.</translation>
    </message>
    <message id="why-pending">
        <source>Not taken: the last command is still under way. Please press again.</source>
        <translation>Not taken: the last command is still under way. Please press again.</translation>
    </message>
    <message id="sign-in-taken">
        <source>This counter is open already</source>
        <translation>This counter is open already</translation>
    </message>
    <message id="short-call_next">
        <source>Next number</source>
        <translation>Next number</translation>
    </message>
    <message id="short-recall">
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message id="short-start_service">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="short-finish">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="short-no_show">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="short-resume_counter">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
</TS>
