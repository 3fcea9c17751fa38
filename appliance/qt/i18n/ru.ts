<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message id="refused-bad_request">
        <source>That did not work. Please try again.</source>
        <translation>Не получилось. Пожалуйста, попробуйте ещё раз.</translation>
    </message>
    <message id="refused-unknown_command">
        <source>This system cannot do that yet.</source>
        <translation>Система этого пока не умеет.</translation>
    </message>
    <message id="refused-unsupported_version">
        <source>This device is older or newer than the system. Please tell the staff.</source>
        <translation>Это устройство не подходит к системе. Скажите сотрудникам.</translation>
    </message>
    <message id="refused-not_allowed">
        <source>This is not allowed on this device.</source>
        <translation>На этом устройстве это не разрешено.</translation>
    </message>
    <message id="refused-not_stored">
        <source>This could not be saved. Please ask the staff.</source>
        <translation>Не удалось сохранить. Обратитесь к сотрудникам.</translation>
    </message>
    <message id="refused-unknown_queue">
        <source>This queue does not exist today.</source>
        <translation>Этой очереди сегодня нет.</translation>
    </message>
    <message id="refused-unknown_service">
        <source>This service is not offered here.</source>
        <translation>Этой услуги здесь нет.</translation>
    </message>
    <message id="refused-unknown_counter">
        <source>This counter does not exist.</source>
        <translation>Такого места нет.</translation>
    </message>
    <message id="refused-unknown_ticket">
        <source>This number does not exist today.</source>
        <translation>Такого номера сегодня нет.</translation>
    </message>
    <message id="refused-unknown_code">
        <source>We do not know this code. Please check the digits.</source>
        <translation>Мы не знаем этого кода. Проверьте цифры.</translation>
    </message>
    <message id="refused-wrong_state">
        <source>This is not possible any more.</source>
        <translation>Это уже невозможно.</translation>
    </message>
    <message id="refused-too_soon">
        <source>Please wait a moment.</source>
        <translation>Подождите немного, пожалуйста.</translation>
    </message>
    <message id="refused-too_early">
        <source>It is too early for your appointment.</source>
        <translation>Для вашей записи ещё рано.</translation>
    </message>
    <message id="refused-too_late">
        <source>It is too late for this appointment.</source>
        <translation>К сожалению, для этой записи поздно.</translation>
    </message>
    <message id="refused-closed">
        <source>Closed at the moment.</source>
        <translation>Сейчас закрыто.</translation>
    </message>
    <message id="refused-quota_exhausted">
        <source>All numbers for today have been given out.</source>
        <translation>На сегодня все номера розданы.</translation>
    </message>
    <message id="refused-numbers_exhausted">
        <source>There are no numbers left today.</source>
        <translation>На сегодня номеров больше нет.</translation>
    </message>
    <message id="refused-nobody_waits">
        <source>Nobody is waiting.</source>
        <translation>Никто не ждёт.</translation>
    </message>
    <message id="refused-counter_closed">
        <source>The counter is closed.</source>
        <translation>Место закрыто.</translation>
    </message>
    <message id="refused-counter_taken">
        <source>The counter is taken.</source>
        <translation>Место уже занято.</translation>
    </message>
    <message id="refused-slot_taken">
        <source>This appointment has just been taken. Please choose another one.</source>
        <translation>Это время только что заняли. Выберите другое.</translation>
    </message>
    <message id="refused-hold_expired">
        <source>The time to confirm has run out. Please choose again.</source>
        <translation>Время на подтверждение вышло. Выберите ещё раз.</translation>
    </message>
    <message id="refused-centre_away">
        <source>Appointments are not possible at the moment. Numbers are still given out.</source>
        <translation>Запись сейчас невозможна. Номера очереди есть.</translation>
    </message>
    <message id="refused-stale_revision">
        <source>Somebody has just changed this. Please look again.</source>
        <translation>Кто-то только что это изменил. Посмотрите ещё раз.</translation>
    </message>
</context>
</TS>
