<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name></name>
    <message id="refused-bad_request">
        <source>That did not work. Please try again.</source>
        <translation>انجام نشد. لطفاً دوباره امتحان کنید.</translation>
    </message>
    <message id="refused-unknown_command">
        <source>This system cannot do that yet.</source>
        <translation>سامانه هنوز این کار را نمی‌تواند.</translation>
    </message>
    <message id="refused-unsupported_version">
        <source>This device is older or newer than the system. Please tell the staff.</source>
        <translation>این دستگاه با سامانه سازگار نیست. لطفاً به کارکنان بگویید.</translation>
    </message>
    <message id="refused-not_allowed">
        <source>This is not allowed on this device.</source>
        <translation>در این دستگاه مجاز نیست.</translation>
    </message>
    <message id="refused-not_stored">
        <source>This could not be saved. Please ask the staff.</source>
        <translation>ذخیره نشد. لطفاً به کارکنان مراجعه کنید.</translation>
    </message>
    <message id="refused-unknown_queue">
        <source>This queue does not exist today.</source>
        <translation>این صف امروز نیست.</translation>
    </message>
    <message id="refused-unknown_service">
        <source>This service is not offered here.</source>
        <translation>این خدمت اینجا نیست.</translation>
    </message>
    <message id="refused-unknown_counter">
        <source>This counter does not exist.</source>
        <translation>این باجه وجود ندارد.</translation>
    </message>
    <message id="refused-unknown_ticket">
        <source>This number does not exist today.</source>
        <translation>این شماره امروز نیست.</translation>
    </message>
    <message id="refused-unknown_code">
        <source>We do not know this code. Please check the digits.</source>
        <translation>این کد را نمی‌شناسیم. لطفاً رقم‌ها را بررسی کنید.</translation>
    </message>
    <message id="refused-wrong_state">
        <source>This is not possible any more.</source>
        <translation>دیگر ممکن نیست.</translation>
    </message>
    <message id="refused-too_soon">
        <source>Please wait a moment.</source>
        <translation>لطفاً کمی صبر کنید.</translation>
    </message>
    <message id="refused-too_early">
        <source>It is too early for your appointment.</source>
        <translation>برای نوبت شما هنوز زود است.</translation>
    </message>
    <message id="refused-too_late">
        <source>It is too late for this appointment.</source>
        <translation>متأسفانه برای این نوبت دیر شده است.</translation>
    </message>
    <message id="refused-closed">
        <source>Closed at the moment.</source>
        <translation>اکنون بسته است.</translation>
    </message>
    <message id="refused-quota_exhausted">
        <source>All numbers for today have been given out.</source>
        <translation>همه شماره‌های امروز داده شده است.</translation>
    </message>
    <message id="refused-numbers_exhausted">
        <source>There are no numbers left today.</source>
        <translation>امروز دیگر شماره‌ای نیست.</translation>
    </message>
    <message id="refused-nobody_waits">
        <source>Nobody is waiting.</source>
        <translation>کسی منتظر نیست.</translation>
    </message>
    <message id="refused-counter_closed">
        <source>The counter is closed.</source>
        <translation>باجه بسته است.</translation>
    </message>
    <message id="refused-counter_taken">
        <source>The counter is taken.</source>
        <translation>باجه اشغال است.</translation>
    </message>
    <message id="refused-slot_taken">
        <source>This appointment has just been taken. Please choose another one.</source>
        <translation>این نوبت همین حالا گرفته شد. لطفاً نوبت دیگری بردارید.</translation>
    </message>
    <message id="refused-hold_expired">
        <source>The time to confirm has run out. Please choose again.</source>
        <translation>زمان تأیید تمام شد. لطفاً دوباره انتخاب کنید.</translation>
    </message>
    <message id="refused-centre_away">
        <source>Appointments are not possible at the moment. Numbers are still given out.</source>
        <translation>اکنون نوبت‌گیری ممکن نیست. شماره صف هست.</translation>
    </message>
    <message id="refused-stale_revision">
        <source>Somebody has just changed this. Please look again.</source>
        <translation>کسی همین حالا آن را تغییر داد. لطفاً دوباره ببینید.</translation>
    </message>
</context>
</TS>
