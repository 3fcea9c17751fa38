<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message id="refused-bad_request">
        <source>That did not work. Please try again.</source>
        <translation>That did not work. Please try again.</translation>
    </message>
    <message id="refused-unknown_command">
        <source>This system cannot do that yet.</source>
        <translation>This system cannot do that yet.</translation>
    </message>
    <message id="refused-unsupported_version">
        <source>This device is older or newer than the system. Please tell the staff.</source>
        <translation>This device is older or newer than the system. Please tell the staff.</translation>
    </message>
    <message id="refused-not_allowed">
        <source>This is not allowed on this device.</source>
        <translation>This is not allowed on this device.</translation>
    </message>
    <message id="refused-not_stored">
        <source>This could not be saved. Please ask the staff.</source>
        <translation>This could not be saved. Please ask the staff.</translation>
    </message>
    <message id="refused-unknown_queue">
        <source>This queue does not exist today.</source>
        <translation>This queue does not exist today.</translation>
    </message>
    <message id="refused-unknown_service">
        <source>This service is not offered here.</source>
        <translation>This service is not offered here.</translation>
    </message>
    <message id="refused-unknown_counter">
        <source>This counter does not exist.</source>
        <translation>This counter does not exist.</translation>
    </message>
    <message id="refused-unknown_ticket">
        <source>This number does not exist today.</source>
        <translation>This number does not exist today.</translation>
    </message>
    <message id="refused-unknown_code">
        <source>We do not know this code. Please check the digits.</source>
        <translation>We do not know this code. Please check the digits.</translation>
    </message>
    <message id="refused-wrong_state">
        <source>This is not possible any more.</source>
        <translation>This is not possible any more.</translation>
    </message>
    <message id="refused-too_soon">
        <source>Please wait a moment.</source>
        <translation>Please wait a moment.</translation>
    </message>
    <message id="refused-too_early">
        <source>It is too early for your appointment.</source>
        <translation>It is too early for your appointment.</translation>
    </message>
    <message id="refused-too_late">
        <source>It is too late for this appointment.</source>
        <translation>It is too late for this appointment.</translation>
    </message>
    <message id="refused-closed">
        <source>Closed at the moment.</source>
        <translation>Closed at the moment.</translation>
    </message>
    <message id="refused-quota_exhausted">
        <source>All numbers for today have been given out.</source>
        <translation>All numbers for today have been given out.</translation>
    </message>
    <message id="refused-numbers_exhausted">
        <source>There are no numbers left today.</source>
        <translation>There are no numbers left today.</translation>
    </message>
    <message id="refused-nobody_waits">
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message id="refused-counter_closed">
        <source>The counter is closed.</source>
        <translation>The counter is closed.</translation>
    </message>
    <message id="refused-counter_taken">
        <source>The counter is taken.</source>
        <translation>The counter is taken.</translation>
    </message>
    <message id="refused-slot_taken">
        <source>This appointment has just been taken. Please choose another one.</source>
        <translation>This appointment has just been taken. Please choose another one.</translation>
    </message>
    <message id="refused-hold_expired">
        <source>The time to confirm has run out. Please choose again.</source>
        <translation>The time to confirm has run out. Please choose again.</translation>
    </message>
    <message id="refused-centre_away">
        <source>Appointments are not possible at the moment. Numbers are still given out.</source>
        <translation>Appointments are not possible at the moment. Numbers are still given out.</translation>
    </message>
    <message id="refused-stale_revision">
        <source>Somebody has just changed this. Please look again.</source>
        <translation>Somebody has just changed this. Please look again.</translation>
    </message>
</context>
</TS>
