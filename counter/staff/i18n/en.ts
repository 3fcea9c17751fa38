<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="staff-offline">
        <source>no connection</source>
        <translation>no connection</translation>
    </message>
    <message id="staff-clock">
        <source>The time is {time}</source>
        <translation>The time is {time}</translation>
    </message>
    <message id="staff-connecting">
        <source>Connecting to the house …</source>
        <translation>Connecting to the house …</translation>
    </message>
    <message id="staff-hub-away">
        <source>The house has not answered since {time}. What you see is the last state; the connection comes back by itself.</source>
        <translation>The house has not answered since {time}. What you see is the last state; the connection comes back by itself.</translation>
    </message>
    <message id="staff-pending">
        <source>Under way …</source>
        <translation>Under way …</translation>
    </message>
    <message id="staff-less">
        <source>{name}: fewer</source>
        <translation>{name}: fewer</translation>
    </message>
    <message id="staff-more">
        <source>{name}: more</source>
        <translation>{name}: more</translation>
    </message>
    <message id="staff-day-format">
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message id="why-least">
        <source>this is the least</source>
        <translation>this is the least</translation>
    </message>
    <message id="why-most">
        <source>this is the most</source>
        <translation>this is the most</translation>
    </message>
    <message id="why-hub-away">
        <source>The house does not answer just now</source>
        <translation>The house does not answer just now</translation>
    </message>
    <message id="why-centre-away">
        <source>The central calendar cannot be reached. Tickets can still be drawn.</source>
        <translation>The central calendar cannot be reached. Tickets can still be drawn.</translation>
    </message>
    <message id="why-choose-service">
        <source>Choose a service first</source>
        <translation>Choose a service first</translation>
    </message>
    <message id="why-choose-queue">
        <source>Choose a queue first</source>
        <translation>Choose a queue first</translation>
    </message>
    <message id="why-printing-now">
        <source>Printing is under way</source>
        <translation>Printing is under way</translation>
    </message>
    <message id="why-no-standby">
        <source>Stand-by is not open here</source>
        <translation>Stand-by is not open here</translation>
    </message>
    <message id="why-no-reason">
        <source>Above the quota please give a reason</source>
        <translation>Above the quota please give a reason</translation>
    </message>
    <message id="why-appointment_only">
        <source>By appointment only</source>
        <translation>By appointment only</translation>
    </message>
    <message id="why-quota_exhausted">
        <source>All tickets are given out.</source>
        <translation>All tickets are given out.</translation>
    </message>
    <message id="why-closed">
        <source>No tickets are given out just now.</source>
        <translation>No tickets are given out just now.</translation>
    </message>
    <message id="why-unknown">
        <source>The state is not known yet</source>
        <translation>The state is not known yet</translation>
    </message>
    <message id="note-printed">
        <source>Printed: {printer}</source>
        <translation>Printed: {printer}</translation>
    </message>
    <message id="note-no-printer">
        <source>Done. There is no printer: please write number and code down.</source>
        <translation>Done. There is no printer: please write number and code down.</translation>
    </message>
    <message id="note-changed">
        <source>{number} is changed</source>
        <translation>{number} is changed</translation>
    </message>
    <message id="note-returned">
        <source>Back in the line</source>
        <translation>Back in the line</translation>
    </message>
    <message id="note-put-forward">
        <source>Put forward</source>
        <translation>Put forward</translation>
    </message>
    <message id="note-cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="note-checked-in">
        <source>Checked in</source>
        <translation>Checked in</translation>
    </message>
    <message id="note-booked">
        <source>Appointment booked. Please hand the code over.</source>
        <translation>Appointment booked. Please hand the code over.</translation>
    </message>
    <message id="note-moved">
        <source>Appointment moved; the old one is cancelled. Please hand the new code over.</source>
        <translation>Appointment moved; the old one is cancelled. Please hand the new code over.</translation>
    </message>
    <message id="note-ahead-done">
        <source>{count} tickets given out ahead</source>
        <translation>{count} tickets given out ahead</translation>
    </message>
    <message id="note-checked-in-already">
        <source>Checked in already: {number}</source>
        <translation>Checked in already: {number}</translation>
    </message>
    <message id="note-unanswered">
        <source>No answer. The list shows whether it was done.</source>
        <translation>No answer. The list shows whether it was done.</translation>
    </message>
    <message id="refused-too_early-at">
        <source>Too early: check in from {time}</source>
        <translation>Too early: check in from {time}</translation>
    </message>
    <message id="refused-quota_exhausted-at">
        <source>All tickets are given out; the next at {time}</source>
        <translation>All tickets are given out; the next at {time}</translation>
    </message>
    <message id="refused-closed-at">
        <source>Closed; again at {time}</source>
        <translation>Closed; again at {time}</translation>
    </message>
    <message id="desk-window">
        <source>Reception – {office}</source>
        <translation>Reception – {office}</translation>
    </message>
    <message id="desk-title">
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message id="desk-printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="desk-no-printer">
        <source>none</source>
        <translation>none</translation>
    </message>
    <message id="desk-tabs">
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message id="desk-tab-draw">
        <source>Draw a ticket</source>
        <translation>Draw a ticket</translation>
    </message>
    <message id="desk-tab-book">
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message id="desk-tab-ahead">
        <source>Print ahead</source>
        <translation>Print ahead</translation>
    </message>
    <message id="desk-find-title">
        <source>Find and check in</source>
        <translation>Find and check in</translation>
    </message>
    <message id="desk-find">
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message id="desk-find-hint">
        <source>Number, code, name, time</source>
        <translation>Number, code, name, time</translation>
    </message>
    <message id="desk-find-help">
        <source>A number such as A017, the code of a ticket or an appointment, a name or the time of an appointment; Enter searches</source>
        <translation>A number such as A017, the code of a ticket or an appointment, a name or the time of an appointment; Enter searches</translation>
    </message>
    <message id="desk-expected">
        <source>Expected appointments</source>
        <translation>Expected appointments</translation>
    </message>
    <message id="desk-found">
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message id="desk-more">
        <source>Enter searches the whole day and the calendar</source>
        <translation>Enter searches the whole day and the calendar</translation>
    </message>
    <message id="desk-nobody-expected">
        <source>No more appointments are expected today.</source>
        <translation>No more appointments are expected today.</translation>
    </message>
    <message id="desk-nothing-found">
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message id="desk-nothing-yet">
        <source>None of that is in the line.</source>
        <translation>None of that is in the line.</translation>
    </message>
    <message id="ticket-waiting">
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message id="ticket-called">
        <source>called</source>
        <translation>called</translation>
    </message>
    <message id="ticket-serving">
        <source>being served</source>
        <translation>being served</translation>
    </message>
    <message id="ticket-parked">
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message id="ticket-away">
        <source>on an errand</source>
        <translation>on an errand</translation>
    </message>
    <message id="ticket-missed">
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message id="ticket-done">
        <source>done</source>
        <translation>done</translation>
    </message>
    <message id="ticket-cancelled">
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message id="ticket-expected">
        <source>appointment</source>
        <translation>appointment</translation>
    </message>
    <message id="ticket-code">
        <source>Code of an appointment?</source>
        <translation>Code of an appointment?</translation>
    </message>
    <message id="desk-act-print">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="desk-act-forward">
        <source>Put forward</source>
        <translation>Put forward</translation>
    </message>
    <message id="desk-act-change">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="desk-act-cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="desk-act-cancel_yes">
        <source>Yes, cancel</source>
        <translation>Yes, cancel</translation>
    </message>
    <message id="desk-act-cancel_no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="desk-act-return">
        <source>Back into the line</source>
        <translation>Back into the line</translation>
    </message>
    <message id="desk-act-check_in">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="desk-act-move">
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message id="desk-services">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="desk-services-hint">
        <source>e.g. identity card, moving, car</source>
        <translation>e.g. identity card, moving, car</translation>
    </message>
    <message id="desk-waiting">
        <source>{count} waiting</source>
        <translation>{count} waiting</translation>
    </message>
    <message id="desk-wait">
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message id="desk-left">
        <source>{count} left</source>
        <translation>{count} left</translation>
    </message>
    <message id="desk-next">
        <source>again at {time}</source>
        <translation>again at {time}</translation>
    </message>
    <message id="desk-reason-appointment_only">
        <source>by appointment only</source>
        <translation>by appointment only</translation>
    </message>
    <message id="desk-reason-quota_exhausted">
        <source>no tickets left</source>
        <translation>no tickets left</translation>
    </message>
    <message id="desk-reason-closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="desk-choose">
        <source>No service chosen yet</source>
        <translation>No service chosen yet</translation>
    </message>
    <message id="desk-people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="desk-assistance">
        <source>Help at the counter (shown to the counter only, then deleted)</source>
        <translation>Help at the counter (shown to the counter only, then deleted)</translation>
    </message>
    <message id="desk-assistance-low_counter">
        <source>Low counter</source>
        <translation>Low counter</translation>
    </message>
    <message id="desk-assistance-fetch_me">
        <source>Fetch me</source>
        <translation>Fetch me</translation>
    </message>
    <message id="desk-assistance-more_time">
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message id="desk-assistance-hearing_loop">
        <source>Hearing loop</source>
        <translation>Hearing loop</translation>
    </message>
    <message id="desk-forward">
        <source>Put forward (+{minutes} min)</source>
        <translation>Put forward (+{minutes} min)</translation>
    </message>
    <message id="desk-way">
        <source>Kind of ticket</source>
        <translation>Kind of ticket</translation>
    </message>
    <message id="desk-way-walk_in">
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message id="desk-way-standby">
        <source>Stand-by</source>
        <translation>Stand-by</translation>
    </message>
    <message id="desk-way-over_quota">
        <source>Above the quota</source>
        <translation>Above the quota</translation>
    </message>
    <message id="desk-why-over">
        <source>Reason (kept with the ticket; no names)</source>
        <translation>Reason (kept with the ticket; no names)</translation>
    </message>
    <message id="desk-over-hardship">
        <source>Hardship</source>
        <translation>Hardship</translation>
    </message>
    <message id="desk-over-our-error">
        <source>Our mistake</source>
        <translation>Our mistake</translation>
    </message>
    <message id="desk-over-short">
        <source>Short matter</source>
        <translation>Short matter</translation>
    </message>
    <message id="desk-over-lead">
        <source>Told by the lead</source>
        <translation>Told by the lead</translation>
    </message>
    <message id="desk-draw">
        <source>Draw and print</source>
        <translation>Draw and print</translation>
    </message>
    <message id="desk-change">
        <source>Change the service of {number}</source>
        <translation>Change the service of {number}</translation>
    </message>
    <message id="desk-code">
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="desk-print-again">
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message id="desk-moving">
        <source>Moving appointment {code}: choose a new time. The old one is cancelled only after that.</source>
        <translation>Moving appointment {code}: choose a new time. The old one is cancelled only after that.</translation>
    </message>
    <message id="desk-seek">
        <source>Find free appointments</source>
        <translation>Find free appointments</translation>
    </message>
    <message id="desk-free">
        <source>{count} free</source>
        <translation>{count} free</translation>
    </message>
    <message id="desk-nothing-free">
        <source>Nothing is free here.</source>
        <translation>Nothing is free here.</translation>
    </message>
    <message id="desk-from-0">
        <source>from today</source>
        <translation>from today</translation>
    </message>
    <message id="desk-from-7">
        <source>in 1 week</source>
        <translation>in 1 week</translation>
    </message>
    <message id="desk-from-14">
        <source>in 2 weeks</source>
        <translation>in 2 weeks</translation>
    </message>
    <message id="desk-from-28">
        <source>in 4 weeks</source>
        <translation>in 4 weeks</translation>
    </message>
    <message id="desk-later">
        <source>more …</source>
        <translation>more …</translation>
    </message>
    <message id="desk-name">
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message id="desk-phone">
        <source>Telephone (optional)</source>
        <translation>Telephone (optional)</translation>
    </message>
    <message id="desk-book">
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message id="desk-move">
        <source>Move the appointment</source>
        <translation>Move the appointment</translation>
    </message>
    <message id="desk-held">
        <source>held for {minutes} more minutes</source>
        <translation>held for {minutes} more minutes</translation>
    </message>
    <message id="desk-ahead-help">
        <source>Before the opening: print the next tickets of the first batch and hand them along the line at the door. They count in today's quota.</source>
        <translation>Before the opening: print the next tickets of the first batch and hand them along the line at the door. They count in today's quota.</translation>
    </message>
    <message id="desk-ahead-count">
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message id="desk-ahead">
        <source>Print the next {count} tickets</source>
        <translation>Print the next {count} tickets</translation>
    </message>
    <message id="desk-ahead-stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="desk-ahead-done">
        <source>{done} of {count}</source>
        <translation>{done} of {count}</translation>
    </message>
    <message id="fault-offline">
        <source>not connected</source>
        <translation>not connected</translation>
    </message>
    <message id="fault-paper_out">
        <source>out of paper</source>
        <translation>out of paper</translation>
    </message>
    <message id="fault-paper_near_end">
        <source>paper is running low</source>
        <translation>paper is running low</translation>
    </message>
    <message id="lead-window">
        <source>Today – {office}</source>
        <translation>Today – {office}</translation>
    </message>
    <message id="lead-title">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="lead-day-format">
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message id="lead-tabs">
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message id="lead-tab-today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="lead-tab-course">
        <source>Picture of the day</source>
        <translation>Picture of the day</translation>
    </message>
    <message id="lead-tab-devices">
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message id="lead-tab-history">
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message id="lead-no-queues">
        <source>No queues known yet.</source>
        <translation>No queues known yet.</translation>
    </message>
    <message id="lead-message">
        <source>Message on the wall …</source>
        <translation>Message on the wall …</translation>
    </message>
    <message id="lead-close-all">
        <source>Close all walk-in …</source>
        <translation>Close all walk-in …</translation>
    </message>
    <message id="lead-open-all">
        <source>Open all</source>
        <translation>Open all</translation>
    </message>
    <message id="lead-close-house">
        <source>Close the house …</source>
        <translation>Close the house …</translation>
    </message>
    <message id="lead-open-house">
        <source>Open the house again</source>
        <translation>Open the house again</translation>
    </message>
    <message id="lead-until">
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message id="lead-by-minutes">
        <source>by minutes</source>
        <translation>by minutes</translation>
    </message>
    <message id="lead-served-at">
        <source>line served by about {time}</source>
        <translation>line served by about {time}</translation>
    </message>
    <message id="lead-nobody-serves">
        <source>no counter open</source>
        <translation>no counter open</translation>
    </message>
    <message id="lead-beyond">
        <source>{count} can't be served any more</source>
        <translation>{count} can't be served any more</translation>
    </message>
    <message id="lead-servable">
        <source>{count} more possible before closing</source>
        <translation>{count} more possible before closing</translation>
    </message>
    <message id="lead-state-open">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="lead-state-closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="lead-state-quota_exhausted">
        <source>all given out</source>
        <translation>all given out</translation>
    </message>
    <message id="lead-of">
        <source>of {limit}</source>
        <translation>of {limit}</translation>
    </message>
    <message id="lead-given">
        <source>given out</source>
        <translation>given out</translation>
    </message>
    <message id="lead-left">
        <source>left now</source>
        <translation>left now</translation>
    </message>
    <message id="lead-waiting">
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message id="lead-sent-away">
        <source>sent away</source>
        <translation>sent away</translation>
    </message>
    <message id="lead-less">
        <source>{queue}: ten tickets fewer</source>
        <translation>{queue}: ten tickets fewer</translation>
    </message>
    <message id="lead-more">
        <source>{queue}: ten tickets more</source>
        <translation>{queue}: ten tickets more</translation>
    </message>
    <message id="lead-quota">
        <source>Quota …</source>
        <translation>Quota …</translation>
    </message>
    <message id="lead-quota-of">
        <source>{queue}: change the quota</source>
        <translation>{queue}: change the quota</translation>
    </message>
    <message id="lead-standby">
        <source>Stand-by</source>
        <translation>Stand-by</translation>
    </message>
    <message id="lead-standby-of">
        <source>{queue}: stand-by</source>
        <translation>{queue}: stand-by</translation>
    </message>
    <message id="lead-say">
        <source>Message …</source>
        <translation>Message …</translation>
    </message>
    <message id="lead-say-of">
        <source>{queue}: message</source>
        <translation>{queue}: message</translation>
    </message>
    <message id="lead-close">
        <source>Close …</source>
        <translation>Close …</translation>
    </message>
    <message id="lead-close-of">
        <source>{queue}: close</source>
        <translation>{queue}: close</translation>
    </message>
    <message id="lead-open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="lead-open-of">
        <source>{queue}: open</source>
        <translation>{queue}: open</translation>
    </message>
    <message id="lead-counters">
        <source>Open counters: {count}</source>
        <translation>Open counters: {count}</translation>
    </message>
    <message id="lead-wall">
        <source>On the wall</source>
        <translation>On the wall</translation>
    </message>
    <message id="lead-wall-empty">
        <source>No message</source>
        <translation>No message</translation>
    </message>
    <message id="lead-all-day">
        <source>until the end of the day</source>
        <translation>until the end of the day</translation>
    </message>
    <message id="lead-take-down">
        <source>Take down</source>
        <translation>Take down</translation>
    </message>
    <message id="lead-limit">
        <source>Tickets today</source>
        <translation>Tickets today</translation>
    </message>
    <message id="lead-batches">
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message id="lead-batches-help">
        <source>time=count, separated by commas; empty: all at once</source>
        <translation>time=count, separated by commas; empty: all at once</translation>
    </message>
    <message id="lead-stop">
        <source>Last ticket at</source>
        <translation>Last ticket at</translation>
    </message>
    <message id="lead-save">
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message id="lead-leave">
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message id="lead-wrong-time">
        <source>That is no time. For example 11:00, or empty for no end.</source>
        <translation>That is no time. For example 11:00, or empty for no end.</translation>
    </message>
    <message id="lead-wrong-limit">
        <source>Please a number from 0 to 999.</source>
        <translation>Please a number from 0 to 999.</translation>
    </message>
    <message id="lead-wrong-batches">
        <source>Please like this: 08:00=40, 09:30=20</source>
        <translation>Please like this: 08:00=40, 09:30=20</translation>
    </message>
    <message id="lead-limit-needed">
        <source>Please a number; a quota cannot be lifted for today.</source>
        <translation>Please a number; a quota cannot be lifted for today.</translation>
    </message>
    <message id="lead-close-title">
        <source>Close {place}</source>
        <translation>Close {place}</translation>
    </message>
    <message id="lead-say-title">
        <source>Message: {place}</source>
        <translation>Message: {place}</translation>
    </message>
    <message id="lead-house">
        <source>The whole house</source>
        <translation>The whole house</translation>
    </message>
    <message id="lead-all">
        <source>All queues</source>
        <translation>All queues</translation>
    </message>
    <message id="lead-how-now">
        <source>Close now</source>
        <translation>Close now</translation>
    </message>
    <message id="lead-how-later">
        <source>Last ticket at …</source>
        <translation>Last ticket at …</translation>
    </message>
    <message id="lead-how-words">
        <source>Message only</source>
        <translation>Message only</translation>
    </message>
    <message id="lead-time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="lead-ends">
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message id="lead-ends-hint">
        <source>end of day</source>
        <translation>end of day</translation>
    </message>
    <message id="lead-own">
        <source>Own words (German only)</source>
        <translation>Own words (German only)</translation>
    </message>
    <message id="lead-own-hint">
        <source>or a sentence, left</source>
        <translation>or a sentence, left</translation>
    </message>
    <message id="lead-german-only">
        <source>German only</source>
        <translation>German only</translation>
    </message>
    <message id="lead-preview">
        <source>What visitors will see</source>
        <translation>What visitors will see</translation>
    </message>
    <message id="lead-preview-empty">
        <source>Without a sentence: just “closed” with the next time.</source>
        <translation>Without a sentence: just “closed” with the next time.</translation>
    </message>
    <message id="lead-send-now">
        <source>Close now</source>
        <translation>Close now</translation>
    </message>
    <message id="lead-send-later">
        <source>Set last ticket at {time}</source>
        <translation>Set last ticket at {time}</translation>
    </message>
    <message id="lead-send-words">
        <source>Put on the wall</source>
        <translation>Put on the wall</translation>
    </message>
    <message id="why-needs-time">
        <source>Please fill in the time, for example 10:00</source>
        <translation>Please fill in the time, for example 10:00</translation>
    </message>
    <message id="why-needs-words">
        <source>Choose a sentence or write your own</source>
        <translation>Choose a sentence or write your own</translation>
    </message>
    <message id="why-no-limit">
        <source>This queue has no quota; “Quota …” sets one</source>
        <translation>This queue has no quota; “Quota …” sets one</translation>
    </message>
    <message id="note-quota">
        <source>{queue}: {limit} tickets today, {left} left</source>
        <translation>{queue}: {limit} tickets today, {left} left</translation>
    </message>
    <message id="note-stale">
        <source>Somebody else has changed the quota meanwhile. Please look at it as it is now, and try again.</source>
        <translation>Somebody else has changed the quota meanwhile. Please look at it as it is now, and try again.</translation>
    </message>
    <message id="note-standby-on">
        <source>Stand-by is open</source>
        <translation>Stand-by is open</translation>
    </message>
    <message id="note-standby-off">
        <source>Stand-by is closed</source>
        <translation>Stand-by is closed</translation>
    </message>
    <message id="note-house-closed">
        <source>The house is closed</source>
        <translation>The house is closed</translation>
    </message>
    <message id="note-closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="note-stops">
        <source>Last ticket at {time} is set</source>
        <translation>Last ticket at {time} is set</translation>
    </message>
    <message id="note-said">
        <source>The message is on the wall</source>
        <translation>The message is on the wall</translation>
    </message>
    <message id="note-opened">
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message id="note-taken-down">
        <source>The message is taken down</source>
        <translation>The message is taken down</translation>
    </message>
    <message id="course-all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="course-table">
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message id="course-plot">
        <source>Picture of the day by quarters of an hour</source>
        <translation>Picture of the day by quarters of an hour</translation>
    </message>
    <message id="course-given">
        <source>{count} tickets so far.</source>
        <translation>{count} tickets so far.</translation>
    </message>
    <message id="course-busiest">
        <source>Most at {time}: {count}.</source>
        <translation>Most at {time}: {count}.</translation>
    </message>
    <message id="course-wait">
        <source>Wait of late: {minutes} minutes.</source>
        <translation>Wait of late: {minutes} minutes.</translation>
    </message>
    <message id="course-counters">
        <source>{count} counters are open.</source>
        <translation>{count} counters are open.</translation>
    </message>
    <message id="course-to-come">
        <source>Still to come: {booked} appointments, {announced} announced tickets.</source>
        <translation>Still to come: {booked} appointments, {announced} announced tickets.</translation>
    </message>
    <message id="course-point">
        <source>Point at a quarter of an hour, or use the arrow keys</source>
        <translation>Point at a quarter of an hour, or use the arrow keys</translation>
    </message>
    <message id="course-tickets">
        <source>Tickets by quarter of an hour</source>
        <translation>Tickets by quarter of an hour</translation>
    </message>
    <message id="course-waits">
        <source>Mean wait in minutes</source>
        <translation>Mean wait in minutes</translation>
    </message>
    <message id="course-open">
        <source>Open counters</source>
        <translation>Open counters</translation>
    </message>
    <message id="course-key-given">
        <source>given out</source>
        <translation>given out</translation>
    </message>
    <message id="course-key-booked">
        <source>appointments to come</source>
        <translation>appointments to come</translation>
    </message>
    <message id="course-key-announced">
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message id="course-key-open">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="course-key-planned">
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message id="course-now">
        <source>now</source>
        <translation>now</translation>
    </message>
    <message id="course-nothing">
        <source>Nothing has happened today yet.</source>
        <translation>Nothing has happened today yet.</translation>
    </message>
    <message id="course-read-given">
        <source>{count} given out</source>
        <translation>{count} given out</translation>
    </message>
    <message id="course-read-called">
        <source>{count} called</source>
        <translation>{count} called</translation>
    </message>
    <message id="course-read-wait">
        <source>wait {minutes} min</source>
        <translation>wait {minutes} min</translation>
    </message>
    <message id="course-read-counters">
        <source>{count} counters open</source>
        <translation>{count} counters open</translation>
    </message>
    <message id="course-read-booked">
        <source>{count} appointments</source>
        <translation>{count} appointments</translation>
    </message>
    <message id="course-read-announced">
        <source>{count} announced</source>
        <translation>{count} announced</translation>
    </message>
    <message id="course-read-planned">
        <source>{count} counters planned</source>
        <translation>{count} counters planned</translation>
    </message>
    <message id="course-head-time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="course-head-given">
        <source>given out</source>
        <translation>given out</translation>
    </message>
    <message id="course-head-called">
        <source>called</source>
        <translation>called</translation>
    </message>
    <message id="course-head-wait">
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message id="course-head-counters">
        <source>counters open</source>
        <translation>counters open</translation>
    </message>
    <message id="course-head-booked">
        <source>appointments</source>
        <translation>appointments</translation>
    </message>
    <message id="course-head-announced">
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message id="course-head-planned">
        <source>counters planned</source>
        <translation>counters planned</translation>
    </message>
    <message id="devices-good">
        <source>All devices work.</source>
        <translation>All devices work.</translation>
    </message>
    <message id="devices-one">
        <source>One fault</source>
        <translation>One fault</translation>
    </message>
    <message id="devices-some">
        <source>{count} faults</source>
        <translation>{count} faults</translation>
    </message>
    <message id="devices-fine">
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message id="devices-unheard">
        <source>not heard yet</source>
        <translation>not heard yet</translation>
    </message>
    <message id="devices-since">
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message id="device-hub">
        <source>Hub (the house's service)</source>
        <translation>Hub (the house's service)</translation>
    </message>
    <message id="device-broker">
        <source>Broker (message service)</source>
        <translation>Broker (message service)</translation>
    </message>
    <message id="device-centre">
        <source>Centre (calendar)</source>
        <translation>Centre (calendar)</translation>
    </message>
    <message id="device-kiosk">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="device-printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="device-display">
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message id="device-button">
        <source>Call button</source>
        <translation>Call button</translation>
    </message>
    <message id="device-counter">
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message id="device-desk">
        <source>Reception</source>
        <translation>Reception</translation>
    </message>
    <message id="device-lead">
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message id="device-other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="fault-line">
        <source>cannot be reached</source>
        <translation>cannot be reached</translation>
    </message>
    <message id="fault-away">
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message id="fault-centre">
        <source>cannot be reached</source>
        <translation>cannot be reached</translation>
    </message>
    <message id="fault-journal">
        <source>the disk takes nothing</source>
        <translation>the disk takes nothing</translation>
    </message>
    <message id="fault-clock">
        <source>the clock went back</source>
        <translation>the clock went back</translation>
    </message>
    <message id="fault-flood">
        <source>sends too much</source>
        <translation>sends too much</translation>
    </message>
    <message id="fault-centre_conflict">
        <source>appointment changed after check-in</source>
        <translation>appointment changed after check-in</translation>
    </message>
    <message id="fault-silent">
        <source>no sound</source>
        <translation>no sound</translation>
    </message>
    <message id="fault-no_sound">
        <source>no sound</source>
        <translation>no sound</translation>
    </message>
    <message id="fault-cover_open">
        <source>cover is open</source>
        <translation>cover is open</translation>
    </message>
    <message id="fault-cutter">
        <source>cutter is stuck</source>
        <translation>cutter is stuck</translation>
    </message>
    <message id="fault-hot">
        <source>print head is too hot</source>
        <translation>print head is too hot</translation>
    </message>
    <message id="fault-broken">
        <source>device error</source>
        <translation>device error</translation>
    </message>
    <message id="fault-error">
        <source>device error</source>
        <translation>device error</translation>
    </message>
    <message id="fault-mute">
        <source>printer does not answer</source>
        <translation>printer does not answer</translation>
    </message>
    <message id="fault-unreachable">
        <source>printer cannot be reached</source>
        <translation>printer cannot be reached</translation>
    </message>
    <message id="fault-printer_not_ready">
        <source>printer not ready</source>
        <translation>printer not ready</translation>
    </message>
    <message id="fault-slip_missing">
        <source>slip did not come out</source>
        <translation>slip did not come out</translation>
    </message>
    <message id="do-offline">
        <source>Check power and network cable; restart the device. If it does not come back, call the technicians.</source>
        <translation>Check power and network cable; restart the device. If it does not come back, call the technicians.</translation>
    </message>
    <message id="do-line">
        <source>Check this computer's network. Kiosks give out tickets from their reserve.</source>
        <translation>Check this computer's network. Kiosks give out tickets from their reserve.</translation>
    </message>
    <message id="do-away">
        <source>Call the technicians. Counters go on by the printed list (emergency mode).</source>
        <translation>Call the technicians. Counters go on by the printed list (emergency mode).</translation>
    </message>
    <message id="do-centre">
        <source>Nothing: tickets and check-in go on. If it lasts, call the technicians.</source>
        <translation>Nothing: tickets and check-in go on. If it lasts, call the technicians.</translation>
    </message>
    <message id="do-journal">
        <source>Call the technicians at once: no tickets are given out until the disk writes again.</source>
        <translation>Call the technicians at once: no tickets are given out until the disk writes again.</translation>
    </message>
    <message id="do-clock">
        <source>The technicians should check the server's clock.</source>
        <translation>The technicians should check the server's clock.</translation>
    </message>
    <message id="do-flood">
        <source>Switch the device off and call the technicians.</source>
        <translation>Switch the device off and call the technicians.</translation>
    </message>
    <message id="do-centre_conflict">
        <source>Speak with the visitor; the ticket stays valid.</source>
        <translation>Speak with the visitor; the ticket stays valid.</translation>
    </message>
    <message id="do-silent">
        <source>Check loudspeaker and volume. Calls are still on the wall.</source>
        <translation>Check loudspeaker and volume. Calls are still on the wall.</translation>
    </message>
    <message id="do-no_sound">
        <source>Check loudspeaker and volume. Calls are still on the wall.</source>
        <translation>Check loudspeaker and volume. Calls are still on the wall.</translation>
    </message>
    <message id="do-paper_out">
        <source>Put in a new roll. Who has drawn meanwhile reads the number on the screen.</source>
        <translation>Put in a new roll. Who has drawn meanwhile reads the number on the screen.</translation>
    </message>
    <message id="do-paper_near_end">
        <source>Put in a new roll soon.</source>
        <translation>Put in a new roll soon.</translation>
    </message>
    <message id="do-cover_open">
        <source>Close the cover.</source>
        <translation>Close the cover.</translation>
    </message>
    <message id="do-cutter">
        <source>Clear the cutter, then close the cover.</source>
        <translation>Clear the cutter, then close the cover.</translation>
    </message>
    <message id="do-hot">
        <source>Wait; it goes on by itself.</source>
        <translation>Wait; it goes on by itself.</translation>
    </message>
    <message id="do-broken">
        <source>Switch it off and on.</source>
        <translation>Switch it off and on.</translation>
    </message>
    <message id="do-mute">
        <source>Check cable and power.</source>
        <translation>Check cable and power.</translation>
    </message>
    <message id="do-unreachable">
        <source>Check cable and power.</source>
        <translation>Check cable and power.</translation>
    </message>
    <message id="do-slip_missing">
        <source>Call the numbers out or print them again at the reception; they are valid.</source>
        <translation>Call the numbers out or print them again at the reception; they are valid.</translation>
    </message>
    <message id="do-other">
        <source>Look at the device's lights; else call the technicians.</source>
        <translation>Look at the device's lights; else call the technicians.</translation>
    </message>
    <message id="history-title">
        <source>What was changed today</source>
        <translation>What was changed today</translation>
    </message>
    <message id="history-gate-closed">
        <source>walk-in closed</source>
        <translation>walk-in closed</translation>
    </message>
    <message id="history-gate-open">
        <source>walk-in opened</source>
        <translation>walk-in opened</translation>
    </message>
    <message id="history-standby-open">
        <source>stand-by opened</source>
        <translation>stand-by opened</translation>
    </message>
    <message id="history-standby-closed">
        <source>stand-by closed</source>
        <translation>stand-by closed</translation>
    </message>
    <message id="history-nothing">
        <source>Nobody has changed anything today.</source>
        <translation>Nobody has changed anything today.</translation>
    </message>
    <message id="history-no-limit">
        <source>no quota</source>
        <translation>no quota</translation>
    </message>
    <message id="history-limit">
        <source>{limit} tickets</source>
        <translation>{limit} tickets</translation>
    </message>
    <message id="history-no-stop">
        <source>no end</source>
        <translation>no end</translation>
    </message>
    <message id="history-undone">
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message id="history-undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
</TS>
