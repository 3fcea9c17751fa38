<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message id="format-time">
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message id="format-day">
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message id="when-today">
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1 الساعة %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>الساعة %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>مرة أخرى %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>يرجى العودة %1.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>من البداية</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>سجلتُ ذلك</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>لحظة …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>غير ممكن حاليًا</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>لا أرقام حاليًا</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>بدون موعد</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>بموعد فقط</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>إلى الأسفل</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>وإلا سنبدأ من جديد. ستُمحى مدخلاتك.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>نعم، متابعة</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>هذا الجهاز يبدأ العمل.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>انقطاع قصير</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>لا اتصال لهذا الجهاز. سيعود من تلقاء نفسه. يرجى مراجعة الموظفين حتى ذلك الحين.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>انقطاع قصير</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>ستعود الأرقام والتسجيل قريبًا. يرجى مراجعة الموظفين حتى ذلك الحين.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>الخط</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>أسفل</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>أعلى</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>اختر اللغة</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>أصفر على أسود</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>الصوت</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>أهلًا بك. ماذا تريد أن تفعل؟</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>ليس لدي موعد</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>خذ رقم انتظار</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>لدي موعد</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>تسجيل الحضور بالرمز</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>حجز موعد</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>إلغاء موعد</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>اليوم هنا</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>شخص واحد ينتظر</numerusform>
            <numerusform>شخصان ينتظران</numerusform>
            <numerusform>%n أشخاص ينتظرون</numerusform>
            <numerusform>%n شخصًا ينتظر</numerusform>
            <numerusform>%n شخص ينتظر</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>لم يبق أي رقم</numerusform>
            <numerusform>بقي رقم واحد</numerusform>
            <numerusform>بقي رقمان</numerusform>
            <numerusform>بقيت %n أرقام</numerusform>
            <numerusform>بقي %n رقمًا</numerusform>
            <numerusform>بقي %n رقم</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>مدة الانتظار غير معروفة</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>لا انتظار تقريبًا</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>نحو %1–%2 دقيقة</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>ما الموضوع؟</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>لأي خدمة تريد موعدًا؟</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>مثلًا: هوية مفقودة، انتقال، سيارة</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>لم نجد شيئًا. جرب كلمة أخرى.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>يرجى الاتصال أولًا</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>ممكن من البيت أيضًا</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>ضصثقفغعهخحجآ شسيبلاتنمكطأ ئءؤرىةوزظدذإ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>الانتظار الآن</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>القدوم بموعد</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>لا أحد قبلك</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>لا أحد قبلك</numerusform>
            <numerusform>قبلك شخص واحد</numerusform>
            <numerusform>قبلك شخصان</numerusform>
            <numerusform>قبلك %n أشخاص</numerusform>
            <numerusform>قبلك %n شخصًا</numerusform>
            <numerusform>قبلك %n شخص</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>خذ رقم انتظار</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>اختيار موعد آخر</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>اختر موعدًا</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>حتى النداء الأول</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>أولاً: %1، ثم: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>أقرب موعد متاح</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>أقرب موعد متاح: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>لا توجد مواعيد متاحة في الأسابيع القادمة للأسف.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>نبحث عن مواعيد متاحة …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>انظر ما هي المواعيد المتاحة.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>يرجى الاتصال أولًا: %1. يمكن حل الكثير بالهاتف.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>يستغرق نحو دقيقة</numerusform>
            <numerusform>يستغرق نحو دقيقتين</numerusform>
            <numerusform>يستغرق نحو %n دقائق</numerusform>
            <numerusform>يستغرق نحو %n دقيقة</numerusform>
            <numerusform>يستغرق نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>الرسوم: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>مجانًا</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>تحتاج إلى صورة شخصية</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>ممكن من البيت أيضًا: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>يرجى إحضار</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>لم يصلنا جواب بعد</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>يرجى المحاولة مرة أخرى. ستحصل على رقم واحد فقط. أو راجع الموظفين.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>تم تسجيل حضورك. رقمك:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>تُطبع قصاصتك …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>يرجى أخذ قصاصتك</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>تعذرت طباعة القصاصة</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>يرجى كتابة الرقم والرمز أو تصوير هذه الصفحة.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>يرجى كتابة اليوم والساعة والرمز أو تصوير هذه الصفحة.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>لا توجد قصاصة؟ يرجى كتابة هذا الرمز.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>متى تريد القدوم؟</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>لا يمكن عرض المواعيد المتاحة حاليًا.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>أيام سابقة</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>أيام لاحقة</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>هذا الموعد محجوز لك %1 دقيقة أخرى.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>نعم، احجز الموعد</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>تم حجز موعدك</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>تسجيل الحضور بموعد</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>أي موعد تريد إلغاءه؟</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>ضع رمز QR أمام القارئ أو اكتب الرمز. تجده في تأكيدك.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>هل تريد إلغاء هذا الموعد؟</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>أُلغي موعدك</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>شكرًا. يمكن لغيرك أخذ هذا الموعد.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>احجز موعدًا بدلًا من ذلك</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>وُزعت كل الأرقام حاليًا.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>بموعد فقط.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>لا مواعيد لهذا. يرجى أخذ رقم.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>هذا غير متوفر حاليًا.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>أُخذت هنا أرقام كثيرة الآن. يرجى الصبر لحظة.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>انقطاع قصير. سيعود قريبًا من تلقاء نفسه.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>لم يصلنا جواب بعد. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>رقمك صالح. الاتصال مقطوع، ولا يُعرف بعد كم شخصًا قبلك.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>الاتصال مقطوع. رقمك صالح مع ذلك.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>حالة رقمك</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>ما حال رقمي؟</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>ضع قصاصتك أمام القارئ. أو اكتب الرمز الذي عليها.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>عرض</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>أنت تنتظر.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>انتظر قليلًا بعد. سيُنادى عليك.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>أنت غائب قليلًا. أخبرنا عندما تعود.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>حان دورك: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>نودي عليك الساعة %1 ولم تكن هنا.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>انتهت زيارتك.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>هذا الرقم لم يعد صالحًا.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>لقد عدت</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>أعدني إلى الطابور</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>لدي موضوع آخر</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>لم أعد أحتاج الرقم</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>إعادة الرقم؟</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>عندها لن يُنادى عليك.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>لا، أبقه</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>نعم، أعده</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>أُعيد رقمك</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>لن يُنادى عليك بعد. شكرًا لإبلاغنا.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>نطلب المساعدة …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>لحظة من فضلك.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>سيأتي إليك أحد</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>الموظفون يعرفون أنك تحتاج مساعدة هنا. يرجى الانتظار عند هذا الجهاز.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>لم يصل طلبك</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>يرجى المحاولة مرة أخرى أو التحدث إلى الاستقبال.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>حسنًا، متابعة</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>لا يبقى رقمك صالحًا بعد ذلك.</numerusform>
            <numerusform>يبقى رقمك صالحًا بعد ذلك دقيقة واحدة.</numerusform>
            <numerusform>يبقى رقمك صالحًا بعد ذلك دقيقتين.</numerusform>
            <numerusform>يبقى رقمك صالحًا بعد ذلك %n دقائق.</numerusform>
            <numerusform>يبقى رقمك صالحًا بعد ذلك %n دقيقة.</numerusform>
            <numerusform>يبقى رقمك صالحًا بعد ذلك %n دقيقة.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. خيار %2 من %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1، مختار</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1، غير ممكن حاليًا</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>الباقي على الشاشة فقط. يُقرأ عبر سماعة الرأس.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>من الأعلى مرة أخرى.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>مستوى الصوت %1 من %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>ببطء.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>بالسرعة المعتادة.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>تعلم المفاتيح: اضغط مفتاحًا لتسمع ما يفعله. للإنهاء اضغط المفتاح نفسه الذي ضغطته الآن.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>المفاتيح تعمل من جديد.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>التالي.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>العودة إلى السابق.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>اختيار.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>صفحة إلى الوراء.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>طلب مساعدة.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>قراءة الصفحة مرة أخرى.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>توقف ثم متابعة.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>كلام أبطأ أو بالسرعة المعتادة.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>صوت أعلى.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>صوت أخفض.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>تشغيل الصوت أو إيقافه.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>القراءة الصوتية تعمل. بمفتاحي الأسفل والأعلى تتنقل في الصفحة، ومفتاح الإدخال يختار. مفتاح المساعدة ينادي أحدًا.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>خارج الخدمة</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>هذا الجهاز قيد الصيانة. يرجى استخدام جهاز آخر أو سؤال الاستقبال.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>مغلق.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>مغلق. نفتح %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>المس للتشغيل</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>للموظفين فقط: أدخل PIN</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>تأكيد PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>رقم PIN هذا خطأ.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. مجددًا بعد ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. مجددًا بعد ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. مجددًا بعد %n ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>صيانة</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>يعمل</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>معطل</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>خط الرسائل</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>النظام المركزي</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>نظام المواعيد</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>القراءة الصوتية</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>احتياطي الأرقام</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>نصوص لم يراجعها أحد: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>رُوجعت نصوص كل اللغات.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>اضغط مفتاحًا لترى اسمه وعمله.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>مفتاح %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>لا يفعل شيئًا بعد.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>طباعة تجريبية</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>إعادة تشغيل البرنامج</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>إخراج من الخدمة</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>إعادة إلى الخدمة</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>تعلم المفاتيح.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>الازدحام: %1 من %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>لا مواعيد متاحة اليوم</numerusform>
            <numerusform>اليوم موعد واحد متاح</numerusform>
            <numerusform>اليوم موعدان متاحان</numerusform>
            <numerusform>اليوم %n مواعيد متاحة</numerusform>
            <numerusform>اليوم %n موعدًا متاحًا</numerusform>
            <numerusform>اليوم %n موعد متاح</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>لم يبق أي رقم</numerusform>
            <numerusform>بقي رقم واحد</numerusform>
            <numerusform>بقي رقمان</numerusform>
            <numerusform>بقيت %n أرقام</numerusform>
            <numerusform>بقي %n رقمًا</numerusform>
            <numerusform>بقي %n رقم</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 دقيقة</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>توجد مواعيد اليوم</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>مفتوح اليوم: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>رقمي</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>شخص أقل</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>شخص إضافي</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>ماذا تريد أن تنجز أيضًا في هذه الزيارة؟</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>الانتظار كاحتياط</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>بلا وعد: نناديك إن بقي وقت اليوم.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>خذ رقم احتياط</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>رقمك الاحتياطي</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>اترك طلب موعد</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>اطبع قائمة: ما تحضره</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>اطبع قائمة: ما تحضره والعنوان على الإنترنت</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>تُطبع القائمة</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>هل لديك صورة شخصية؟</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>نعم، لدي صورة</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>لا، ليس بعد</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>تحصل على رقمك الآن ثم تلتقط الصورة أولًا. يبقى مكانك لك.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>الصور هنا: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>يرجى التقاط الصورة أولًا: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>ثم عد إلى هنا واختر: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>هل تحتاج إلى دعم؟</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>يمكنك اختيار أكثر من واحد. يراه فقط من يخدمك.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>شباك منخفض</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>مثلًا للكرسي المتحرك</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>يرجى اصطحابي</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>يأتي إليك أحد في صالة الانتظار</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>أحتاج وقتًا أطول</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>للطريق إلى الشباك</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>حلقة سمعية</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>شباك بجهاز للسماعات الطبية</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>لا يمكننا إبلاغ أحد بذلك الآن. يرجى قوله عند الشباك.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>لا شكرًا، خذ رقمًا</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>متابعة، خذ رقمًا</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>قبل الظهر</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>بعد الساعة 16</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>مكاتب أخرى أيضًا</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>لا شيء متاح في هذا الوقت في الأسابيع القادمة.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>إعطاء رقم هاتف</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>اختياري. نتصل إذا تغير شيء.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>إعطاء الاسم</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>اختياري.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>رقم هاتفك</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>اختياري. يُحذف بعد الموعد.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>أدخل الرقم</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>اختياري. يُحذف بعد الموعد.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>أدخل الاسم</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>متابعة بدون ذلك</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>تأكيد</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>هل نتصل بك؟</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>لا موعد متاح الآن. أدخل رقم هاتفك: نتصل بك عندما يتوفر موعد. ثم نحذف الرقم.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>وصلنا طلبك</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>نتصل بك عندما يتوفر موعد.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>أنت مبكر جدًا</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>يرجى تسجيل حضورك هنا حينها. يبقى موعدك.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>فات موعدك للأسف</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>احجز موعدًا جديدًا أو خذ رقمًا أو اسأل الاستقبال.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>موعدك في يوم آخر</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>يرجى العودة حينها. يبقى موعدك.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>كان هذا الموعد في يوم سابق</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>احجز موعدًا جديدًا أو خذ رقمًا.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>موعدك في مكتب آخر</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>يرجى الذهاب إلى هناك. لا يمكننا تسجيلك هنا.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>لا يمكننا التحقق من ذلك الآن</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>الموعد ليس اليوم في هذا المكتب، ومركز الحجز لا يجيب. يرجى السؤال في الاستقبال.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>قارنه بتأكيدك واكتبه مرة أخرى. أو اسأل الاستقبال.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>أنت مسجل من قبل</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>هذا رقمك. يرجى متابعة الشاشة.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>إدخال مرة أخرى</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>حجز موعد جديد</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>بدون موعد: خذ رقمًا</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>استراحة الغداء.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: مغلق دائمًا.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>لا تُطبع قصاصات حاليًا. يبقى رقمك على الشاشة حتى تسجله.</translation>
    </message>
</context>
</TS>
