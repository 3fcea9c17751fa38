<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
        <translation>today at %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>tomorrow at %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>on %1 at %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>Again %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>Please come back %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>I have noted it</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>Not possible at the moment</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>No number now</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>No appointment</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>By appointment</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>If not, we will start over. What you entered will be erased.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>Yes, continue</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>This terminal is starting.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>A short interruption</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>A short interruption</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>Lower</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>Higher</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>Yellow on black</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>Speech</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>Hello. What would you like to do?</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>I have no appointment</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>Take a number</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>I have an appointment</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>Check in with your code</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>Book an appointment</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>Cancel an appointment</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>Here today</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>%n person is waiting</numerusform>
            <numerusform>%n people are waiting</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n number left</numerusform>
            <numerusform>%n numbers left</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>Waiting time unknown</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>Not known yet</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>Hardly any wait</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>about %1–%2 minutes</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>What do you need an appointment for?</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>For example: lost passport, moved house, car</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>Nothing found. Try another word.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>Please call first</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>Can be done from home</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>QWERTYUIOP ASDFGHJKL ZXCVBNM</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>Wait now</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>Come by appointment</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>Nobody before you</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>%n person before you</numerusform>
            <numerusform>%n people before you</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>Take a number</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>Choose another appointment</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>Choose an appointment</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>Until the first call</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>First: %1, then: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>Next free appointment</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>Next free appointment: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>Sorry, no appointment is free in the coming weeks.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>We are looking for free appointments …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>See which appointments are free.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>Please call before you come: %1. Much can be settled by telephone.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>Takes about %n minute</numerusform>
            <numerusform>Takes about %n minutes</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>Fee: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>You need a passport photo</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>Can be done from home: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>Please bring</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>We have had no answer yet</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>Please try again. You will get only one number. Or ask the staff.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>You are checked in. Your number:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>Your slip is being printed …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>Please take your slip</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>The slip could not be printed</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>Please write down number and code, or take a photo of this screen.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>Please write down day, time and code, or take a photo of this screen.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>No slip? Please write down this code.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>Your code</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>When would you like to come?</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>Free appointments cannot be shown at the moment.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>Earlier days</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>Later days</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>This appointment is held for you for %1 more minutes.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>Yes, book it</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>Your appointment is booked</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>Check in for your appointment</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>Which appointment do you want to cancel?</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>Hold the QR code under the reader, or type the code. It is on your confirmation.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>Enter the code</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>Cancel this appointment?</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>Cancel the appointment</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>Your appointment is cancelled</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>Thank you. Somebody else can have it now.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>Book an appointment instead</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>All numbers have been given out for now.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>By appointment only.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>There are no appointments for this. Please take a number.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>This is not offered at present.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>Many numbers have just been taken here. Please be patient for a moment.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>A short interruption. It will go on by itself in a moment.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>We have had no answer yet. Please try again.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>The connection is interrupted. Your number will be valid all the same.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>Your ticket</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>How is my ticket?</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>Hold your slip in front of the scanner, or type the code that stands on it.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>Show my ticket</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>You are waiting.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>You have been asked to wait a little. You will be called.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>You are away for a moment. Tell us when you are back.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>It is your turn: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>You were called at %1, but you were not there.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>Your visit is finished.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>This number is no longer valid.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>I am back</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>Queue me again</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>I came for something else</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>I no longer need the number</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>Give your number back?</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>Then you will not be called any more.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>No, keep it</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>Yes, give it back</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>Your number has been given back</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>You will not be called any more. Thank you for telling us.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>We are calling for help …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>Someone is coming to you</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>The staff have been told that you need help here. Please wait at this machine.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>Your call could not be delivered</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>Please try again, or speak to a person at the reception.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>All right, continue</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>Your number is kept for %n minute after that.</numerusform>
            <numerusform>Your number is kept for %n minutes after that.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. Choice %2 of %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1, chosen</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1, not possible just now</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>The rest stands on the screen only. It is spoken through a headset.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>From the top.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>Volume %1 of %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>Slowly.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>At the usual pace.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>The keys work again.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>Next.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>Previous.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>Choose.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>One screen back.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>Call for help.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>Say the screen again.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>Pause, and go on.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>Speak more slowly, or at the usual pace.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>Louder.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>Softer.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>Speech on or off.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>Out of service</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>This machine is being serviced. Please use another one or ask at the reception.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>Closed.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>Closed. Open again %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>Touch to wake the screen</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>Staff only: please enter the PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>Confirm the PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>This PIN is not right.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>Too many wrong PINs. Again in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Again in %n seconds.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>all right</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>not all right</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>Message line</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>Booking centre</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>Speech</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>Reserve of numbers</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>Texts that nobody has checked yet: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>The texts of all languages are checked.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>Press a key of the keypad to see its name and what it does.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>Key %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>It does nothing yet.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>Print a test slip</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>Restart the program</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>Take out of service</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>Back into service</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>Learn the keys.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>How busy: %1 of %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>%n appointment free today</numerusform>
            <numerusform>%n appointments free today</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n number left</numerusform>
            <numerusform>%n numbers left</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 minutes</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>Still free today</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>Open today: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>My number</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>One person fewer</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>One person more</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>Add another service</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>What else would you like to do during this visit?</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>Wait on stand-by</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>Without a promise: we call you if there is time left today.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>Take a stand-by number</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>Your stand-by number</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>Ask to be called back</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>Print a list of what to bring</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>Print what to bring and the web address</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>The list is being printed</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>Have you got a passport photo?</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>Yes, I have a photo</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>No, not yet</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>You get your number now and take the photo first. You keep your place.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>Photos are made here: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>Please take the photo first: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>Then come back here and choose: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>Do you need any assistance?</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>You can choose more than one. Only the staff who serve you see this.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>Low counter</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>For example for a wheelchair</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>Please come and get me</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>Somebody comes to you in the waiting hall</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>I need more time</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>To get to the counter</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>Hearing loop</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>A counter with a system for hearing aids</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>We can’t pass this on at the moment. Please say it at the counter.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>No thanks, take a number</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>Continue, take a number</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>Mornings</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>After 16:00</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>Other offices too</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>Nothing is free at these hours in the next weeks.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>Leave a phone number</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>Optional. We call you if anything changes.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>Leave your name</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>Optional.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>Your phone number</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Optional. It is deleted after the appointment.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>Enter the number</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>Optional. It is deleted after the appointment.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>Enter your name</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>Continue without</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>Use this</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>Shall we call you?</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>Send the request</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>We have your request</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>We call you as soon as an appointment is free.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>You are very early</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>Please check in here again then. You keep your appointment.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>Your appointment has passed</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>Book a new appointment, take a number, or ask at the reception.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>Your appointment is on another day</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>Please come back then. You keep your appointment.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>This appointment was on an earlier day</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>Book a new appointment, or take a number.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>Your appointment is at another office</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>Please go there. We can’t check you in here.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>We can’t look this up at the moment</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>We don’t know this code</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>Compare it with your confirmation and type it again. Or ask at the reception.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>You are already checked in</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>This is your number. Please watch the screen.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>Type it again</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>Book a new appointment</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>Without an appointment: take a number</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>Lunch break.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: always closed.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>No slips can be printed just now. Your number stays on the screen until you have noted it.</translation>
    </message>
</context>
</TS>
