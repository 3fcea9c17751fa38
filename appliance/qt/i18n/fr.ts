<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message id="refused-bad_request">
        <source>That did not work. Please try again.</source>
        <translation>Cela n'a pas marché. Veuillez réessayer.</translation>
    </message>
    <message id="refused-unknown_command">
        <source>This system cannot do that yet.</source>
        <translation>Le système ne sait pas encore le faire.</translation>
    </message>
    <message id="refused-unsupported_version">
        <source>This device is older or newer than the system. Please tell the staff.</source>
        <translation>Cet appareil ne convient pas au système. Veuillez prévenir le personnel.</translation>
    </message>
    <message id="refused-not_allowed">
        <source>This is not allowed on this device.</source>
        <translation>Ce n'est pas permis sur cet appareil.</translation>
    </message>
    <message id="refused-not_stored">
        <source>This could not be saved. Please ask the staff.</source>
        <translation>Enregistrement impossible. Adressez-vous au personnel.</translation>
    </message>
    <message id="refused-unknown_queue">
        <source>This queue does not exist today.</source>
        <translation>Cette file n'existe pas aujourd'hui.</translation>
    </message>
    <message id="refused-unknown_service">
        <source>This service is not offered here.</source>
        <translation>Ce service n'existe pas ici.</translation>
    </message>
    <message id="refused-unknown_counter">
        <source>This counter does not exist.</source>
        <translation>Ce guichet n'existe pas.</translation>
    </message>
    <message id="refused-unknown_ticket">
        <source>This number does not exist today.</source>
        <translation>Ce numéro n'existe pas aujourd'hui.</translation>
    </message>
    <message id="refused-unknown_code">
        <source>We do not know this code. Please check the digits.</source>
        <translation>Nous ne connaissons pas ce code. Vérifiez les chiffres.</translation>
    </message>
    <message id="refused-wrong_state">
        <source>This is not possible any more.</source>
        <translation>Ce n'est plus possible.</translation>
    </message>
    <message id="refused-too_soon">
        <source>Please wait a moment.</source>
        <translation>Un instant, s'il vous plaît.</translation>
    </message>
    <message id="refused-too_early">
        <source>It is too early for your appointment.</source>
        <translation>Il est encore trop tôt pour votre rendez-vous.</translation>
    </message>
    <message id="refused-too_late">
        <source>It is too late for this appointment.</source>
        <translation>Il est malheureusement trop tard pour ce rendez-vous.</translation>
    </message>
    <message id="refused-closed">
        <source>Closed at the moment.</source>
        <translation>Fermé actuellement.</translation>
    </message>
    <message id="refused-quota_exhausted">
        <source>All numbers for today have been given out.</source>
        <translation>Tous les numéros du jour sont donnés.</translation>
    </message>
    <message id="refused-numbers_exhausted">
        <source>There are no numbers left today.</source>
        <translation>Plus de numéros aujourd'hui.</translation>
    </message>
    <message id="refused-nobody_waits">
        <source>Nobody is waiting.</source>
        <translation>Personne n'attend.</translation>
    </message>
    <message id="refused-counter_closed">
        <source>The counter is closed.</source>
        <translation>Le guichet est fermé.</translation>
    </message>
    <message id="refused-counter_taken">
        <source>The counter is taken.</source>
        <translation>Le guichet est déjà occupé.</translation>
    </message>
    <message id="refused-slot_taken">
        <source>This appointment has just been taken. Please choose another one.</source>
        <translation>Ce rendez-vous vient d'être pris. Choisissez-en un autre.</translation>
    </message>
    <message id="refused-hold_expired">
        <source>The time to confirm has run out. Please choose again.</source>
        <translation>Le temps de confirmer est passé. Choisissez de nouveau.</translation>
    </message>
    <message id="refused-centre_away">
        <source>Appointments are not possible at the moment. Numbers are still given out.</source>
        <translation>Pas de rendez-vous pour l'instant. Il y a toujours des numéros.</translation>
    </message>
    <message id="refused-stale_revision">
        <source>Somebody has just changed this. Please look again.</source>
        <translation>Quelqu'un vient de le modifier. Regardez de nouveau.</translation>
    </message>
</context>
</TS>
