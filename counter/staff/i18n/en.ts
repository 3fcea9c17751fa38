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
        <source>Nothing is free in the next 60 days.</source>
        <translation>Nothing is free in the next 60 days.</translation>
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
</context>
</TS>
