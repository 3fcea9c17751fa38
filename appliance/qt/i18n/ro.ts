<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name></name>
    <message id="refused-bad_request">
        <source>That did not work. Please try again.</source>
        <translation>Nu a mers. Vă rugăm să încercați din nou.</translation>
    </message>
    <message id="refused-unknown_command">
        <source>This system cannot do that yet.</source>
        <translation>Sistemul nu poate încă asta.</translation>
    </message>
    <message id="refused-unsupported_version">
        <source>This device is older or newer than the system. Please tell the staff.</source>
        <translation>Acest aparat nu se potrivește cu sistemul. Anunțați personalul.</translation>
    </message>
    <message id="refused-not_allowed">
        <source>This is not allowed on this device.</source>
        <translation>La acest aparat nu este permis.</translation>
    </message>
    <message id="refused-not_stored">
        <source>This could not be saved. Please ask the staff.</source>
        <translation>Nu s-a putut salva. Adresați-vă personalului.</translation>
    </message>
    <message id="refused-unknown_queue">
        <source>This queue does not exist today.</source>
        <translation>Acest rând nu există astăzi.</translation>
    </message>
    <message id="refused-unknown_service">
        <source>This service is not offered here.</source>
        <translation>Acest serviciu nu există aici.</translation>
    </message>
    <message id="refused-unknown_counter">
        <source>This counter does not exist.</source>
        <translation>Acest ghișeu nu există.</translation>
    </message>
    <message id="refused-unknown_ticket">
        <source>This number does not exist today.</source>
        <translation>Acest număr nu există astăzi.</translation>
    </message>
    <message id="refused-unknown_code">
        <source>We do not know this code. Please check the digits.</source>
        <translation>Nu cunoaștem acest cod. Verificați cifrele.</translation>
    </message>
    <message id="refused-wrong_state">
        <source>This is not possible any more.</source>
        <translation>Acum nu mai este posibil.</translation>
    </message>
    <message id="refused-too_soon">
        <source>Please wait a moment.</source>
        <translation>Vă rugăm să așteptați puțin.</translation>
    </message>
    <message id="refused-too_early">
        <source>It is too early for your appointment.</source>
        <translation>Este încă prea devreme pentru programarea dvs.</translation>
    </message>
    <message id="refused-too_late">
        <source>It is too late for this appointment.</source>
        <translation>Din păcate este prea târziu pentru această programare.</translation>
    </message>
    <message id="refused-closed">
        <source>Closed at the moment.</source>
        <translation>Închis acum.</translation>
    </message>
    <message id="refused-quota_exhausted">
        <source>All numbers for today have been given out.</source>
        <translation>Pentru astăzi toate numerele au fost date.</translation>
    </message>
    <message id="refused-numbers_exhausted">
        <source>There are no numbers left today.</source>
        <translation>Pentru astăzi nu mai sunt numere.</translation>
    </message>
    <message id="refused-nobody_waits">
        <source>Nobody is waiting.</source>
        <translation>Nu așteaptă nimeni.</translation>
    </message>
    <message id="refused-counter_closed">
        <source>The counter is closed.</source>
        <translation>Ghișeul este închis.</translation>
    </message>
    <message id="refused-counter_taken">
        <source>The counter is taken.</source>
        <translation>Ghișeul este ocupat.</translation>
    </message>
    <message id="refused-slot_taken">
        <source>This appointment has just been taken. Please choose another one.</source>
        <translation>Această oră tocmai a fost luată. Alegeți alta.</translation>
    </message>
    <message id="refused-hold_expired">
        <source>The time to confirm has run out. Please choose again.</source>
        <translation>Timpul de confirmare a trecut. Alegeți din nou.</translation>
    </message>
    <message id="refused-centre_away">
        <source>Appointments are not possible at the moment. Numbers are still given out.</source>
        <translation>Acum nu se pot face programări. Numere sunt în continuare.</translation>
    </message>
    <message id="refused-stale_revision">
        <source>Somebody has just changed this. Please look again.</source>
        <translation>Cineva tocmai a schimbat asta. Priviți din nou.</translation>
    </message>
</context>
</TS>
