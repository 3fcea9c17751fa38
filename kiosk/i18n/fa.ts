<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
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
        <translation>امروز ساعت %1</translation>
    </message>
    <message id="when-tomorrow">
        <source>tomorrow at %1</source>
        <translation>فردا ساعت %1</translation>
    </message>
    <message id="when-later">
        <source>on %1 at %2</source>
        <translation>%1 ساعت %2</translation>
    </message>
    <message id="clock">
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message id="at-time">
        <source>%1</source>
        <translation>ساعت %1</translation>
    </message>
    <message id="again-at">
        <source>Again %1.</source>
        <translation>دوباره %1.</translation>
    </message>
    <message id="come-at">
        <source>Please come back %1.</source>
        <translation>لطفاً %1 برگردید.</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message id="start-over">
        <source>Start over</source>
        <translation>از اول</translation>
    </message>
    <message id="done">
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message id="noted">
        <source>I have noted it</source>
        <translation>یادداشت کردم</translation>
    </message>
    <message id="try-again">
        <source>Try again</source>
        <translation>دوباره امتحان کنید</translation>
    </message>
    <message id="one-moment">
        <source>One moment …</source>
        <translation>یک لحظه …</translation>
    </message>
    <message id="not-just-now">
        <source>Not possible at the moment</source>
        <translation>اکنون ممکن نیست</translation>
    </message>
    <message id="not-now">
        <source>No number now</source>
        <translation>اکنون شماره نیست</translation>
    </message>
    <message id="by-number-short">
        <source>No appointment</source>
        <translation>بدون نوبت</translation>
    </message>
    <message id="by-appointment-short">
        <source>By appointment</source>
        <translation>فقط با نوبت</translation>
    </message>
    <message id="scroll-up">
        <source>Further up</source>
        <translation>بالاتر</translation>
    </message>
    <message id="scroll-down">
        <source>Further down</source>
        <translation>پایین‌تر</translation>
    </message>
    <message id="still-there">
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message id="still-there-explained">
        <source>If not, we will start over. What you entered will be erased.</source>
        <translation>وگرنه از اول شروع می‌کنیم. آنچه وارد کردید پاک می‌شود.</translation>
    </message>
    <message id="still-there-yes">
        <source>Yes, continue</source>
        <translation>بله، ادامه</translation>
    </message>
    <message id="pause-starting">
        <source>One moment, please</source>
        <translation>یک لحظه لطفاً</translation>
    </message>
    <message id="pause-starting-explained">
        <source>This terminal is starting.</source>
        <translation>دستگاه در حال شروع است.</translation>
    </message>
    <message id="pause-broker_away">
        <source>A short interruption</source>
        <translation>قطعی کوتاه</translation>
    </message>
    <message id="pause-broker_away-explained">
        <source>This terminal has no connection. It will go on by itself. Meanwhile, please ask the staff.</source>
        <translation>دستگاه ارتباط ندارد. خودش ادامه می‌دهد. لطفاً تا آن زمان به کارکنان مراجعه کنید.</translation>
    </message>
    <message id="pause-hub_away">
        <source>A short interruption</source>
        <translation>قطعی کوتاه</translation>
    </message>
    <message id="pause-hub_away-explained">
        <source>Numbers and check-in will go on by themselves in a moment. Meanwhile, please ask the staff.</source>
        <translation>شماره‌ها و پذیرش به‌زودی برمی‌گردند. لطفاً تا آن زمان به کارکنان مراجعه کنید.</translation>
    </message>
    <message id="tool-language">
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message id="tool-size">
        <source>Text size</source>
        <translation>خط</translation>
    </message>
    <message id="tool-contrast">
        <source>Contrast</source>
        <translation>تضاد</translation>
    </message>
    <message id="tool-lower">
        <source>Lower</source>
        <translation>پایین</translation>
    </message>
    <message id="tool-higher">
        <source>Higher</source>
        <translation>بالا</translation>
    </message>
    <message id="languages-title">
        <source>Choose your language</source>
        <translation>زبان را انتخاب کنید</translation>
    </message>
    <message id="languages-close">
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message id="scheme-light">
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message id="scheme-dark">
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message id="scheme-contrast">
        <source>Yellow on black</source>
        <translation>زرد روی سیاه</translation>
    </message>
    <message id="tool-speech">
        <source>Speech</source>
        <translation>صدا</translation>
    </message>
    <message id="tool-help">
        <source>Help</source>
        <translation>کمک</translation>
    </message>
    <message id="start-title">
        <source>Hello. What would you like to do?</source>
        <translation>خوش آمدید. چه کاری دارید؟</translation>
    </message>
    <message id="no-appointment">
        <source>I have no appointment</source>
        <translation>نوبت ندارم</translation>
    </message>
    <message id="no-appointment-explained">
        <source>Take a number</source>
        <translation>گرفتن شماره</translation>
    </message>
    <message id="have-appointment">
        <source>I have an appointment</source>
        <translation>نوبت دارم</translation>
    </message>
    <message id="have-appointment-explained">
        <source>Check in with your code</source>
        <translation>پذیرش با کد</translation>
    </message>
    <message id="book">
        <source>Book an appointment</source>
        <translation>گرفتن نوبت</translation>
    </message>
    <message id="cancel">
        <source>Cancel an appointment</source>
        <translation>لغو نوبت</translation>
    </message>
    <message id="today-here">
        <source>Here today</source>
        <translation>امروز اینجا</translation>
    </message>
    <message id="nobody-waits">
        <source>Nobody is waiting</source>
        <translation>کسی منتظر نیست</translation>
    </message>
    <message id="people-wait" numerus="yes">
        <source>%n people are waiting</source>
        <translation>
            <numerusform>%n نفر منتظر</numerusform>
        </translation>
    </message>
    <message id="numbers-left" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n شماره مانده</numerusform>
        </translation>
    </message>
    <message id="wait-unknown">
        <source>Waiting time unknown</source>
        <translation>زمان انتظار نامعلوم</translation>
    </message>
    <message id="not-known-yet">
        <source>Not known yet</source>
        <translation>هنوز معلوم نیست</translation>
    </message>
    <message id="wait-none">
        <source>Hardly any wait</source>
        <translation>تقریباً بدون انتظار</translation>
    </message>
    <message id="wait-minutes" numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>حدود %n دقیقه</numerusform>
        </translation>
    </message>
    <message id="wait-range">
        <source>about %1–%2 minutes</source>
        <translation>حدود %1–%2 دقیقه</translation>
    </message>
    <message id="services-title">
        <source>What is it about?</source>
        <translation>موضوع چیست؟</translation>
    </message>
    <message id="services-to-book">
        <source>What do you need an appointment for?</source>
        <translation>برای چه خدمتی نوبت می‌خواهید؟</translation>
    </message>
    <message id="search">
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message id="search-example">
        <source>For example: lost passport, moved house, car</source>
        <translation>مثلاً: کارت گم شده، اسباب‌کشی، خودرو</translation>
    </message>
    <message id="search-nothing">
        <source>Nothing found. Try another word.</source>
        <translation>چیزی پیدا نشد. واژه دیگری امتحان کنید.</translation>
    </message>
    <message id="all-services">
        <source>All services</source>
        <translation>همه خدمات</translation>
    </message>
    <message id="call-first-short">
        <source>Please call first</source>
        <translation>لطفاً اول تلفن کنید</translation>
    </message>
    <message id="online-short">
        <source>Can be done from home</source>
        <translation>از خانه هم می‌شود</translation>
    </message>
    <message id="key-space">
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message id="key-erase">
        <source>Delete</source>
        <translation>پاک کردن</translation>
    </message>
    <message id="key-hyphen">
        <source>Hyphen</source>
        <translation>خط تیره</translation>
    </message>
    <message id="key-apostrophe">
        <source>Apostrophe</source>
        <translation>آپوستروف</translation>
    </message>
    <message id="keyboard-rows">
        <source>QWERTYUIOP ASDFGHJKL ZXCVBNM</source>
        <translation>ضصثقفغعهخحجچ شسیبلاتنمکگآ ظطزرذدپوژئءؤ</translation>
    </message>
    <message id="wait-now">
        <source>Wait now</source>
        <translation>اکنون منتظر ماندن</translation>
    </message>
    <message id="come-by-appointment">
        <source>Come by appointment</source>
        <translation>آمدن با نوبت</translation>
    </message>
    <message id="nobody-before-you">
        <source>Nobody before you</source>
        <translation>کسی پیش از شما نیست</translation>
    </message>
    <message id="people-before-you" numerus="yes">
        <source>%n people before you</source>
        <translation>
            <numerusform>%n نفر پیش از شما</numerusform>
        </translation>
    </message>
    <message id="take-ticket">
        <source>Take a number</source>
        <translation>گرفتن شماره</translation>
    </message>
    <message id="other-appointment">
        <source>Choose another appointment</source>
        <translation>انتخاب نوبت دیگر</translation>
    </message>
    <message id="choose-appointment">
        <source>Choose an appointment</source>
        <translation>انتخاب نوبت</translation>
    </message>
    <message id="until-first-call">
        <source>Until the first call</source>
        <translation>تا نخستین فراخوان</translation>
    </message>
    <message id="first-then">
        <source>First: %1, then: %2</source>
        <translation>نخست: %1، سپس: %2</translation>
    </message>
    <message id="waiting-time">
        <source>Waiting time</source>
        <translation>زمان انتظار</translation>
    </message>
    <message id="next-free-appointment">
        <source>Next free appointment</source>
        <translation>نوبت آزاد بعدی</translation>
    </message>
    <message id="next-free">
        <source>Next free appointment: %1</source>
        <translation>نوبت آزاد بعدی: %1</translation>
    </message>
    <message id="none-free">
        <source>Sorry, no appointment is free in the coming weeks.</source>
        <translation>متأسفانه در هفته‌های آینده نوبت آزاد نیست.</translation>
    </message>
    <message id="looking-for-offers">
        <source>We are looking for free appointments …</source>
        <translation>در جست‌وجوی نوبت آزاد …</translation>
    </message>
    <message id="see-what-is-free">
        <source>See which appointments are free.</source>
        <translation>ببینید کدام نوبت آزاد است.</translation>
    </message>
    <message id="call-first">
        <source>Please call before you come: %1. Much can be settled by telephone.</source>
        <translation>لطفاً اول تلفن کنید: %1. بسیاری کارها با تلفن حل می‌شود.</translation>
    </message>
    <message id="takes-minutes" numerus="yes">
        <source>Takes about %n minutes</source>
        <translation>
            <numerusform>حدود %n دقیقه طول می‌کشد</numerusform>
        </translation>
    </message>
    <message id="fee">
        <source>Fee: %1</source>
        <translation>هزینه: %1</translation>
    </message>
    <message id="free-of-charge">
        <source>Free of charge</source>
        <translation>رایگان</translation>
    </message>
    <message id="needs-photo">
        <source>You need a passport photo</source>
        <translation>عکس لازم است</translation>
    </message>
    <message id="from-home">
        <source>Can be done from home: %1</source>
        <translation>از خانه هم می‌شود: %1</translation>
    </message>
    <message id="please-bring">
        <source>Please bring</source>
        <translation>لطفاً بیاورید</translation>
    </message>
    <message id="no-answer-yet">
        <source>We have had no answer yet</source>
        <translation>هنوز پاسخی نرسیده است</translation>
    </message>
    <message id="no-answer-explained">
        <source>Please try again. You will get only one number. Or ask the staff.</source>
        <translation>لطفاً دوباره امتحان کنید. فقط یک شماره می‌گیرید. یا به کارکنان مراجعه کنید.</translation>
    </message>
    <message id="your-number">
        <source>Your number</source>
        <translation>شماره شما</translation>
    </message>
    <message id="checked-in">
        <source>You are checked in. Your number:</source>
        <translation>پذیرش شدید. شماره شما:</translation>
    </message>
    <message id="slip-printing">
        <source>Your slip is being printed …</source>
        <translation>برگه شما چاپ می‌شود …</translation>
    </message>
    <message id="slip-printed">
        <source>Please take your slip</source>
        <translation>لطفاً برگه خود را بردارید</translation>
    </message>
    <message id="slip-missing">
        <source>The slip could not be printed</source>
        <translation>برگه چاپ نشد</translation>
    </message>
    <message id="no-slip-number">
        <source>Please write down number and code, or take a photo of this screen.</source>
        <translation>لطفاً شماره و کد را بنویسید یا از این صفحه عکس بگیرید.</translation>
    </message>
    <message id="no-slip-appointment">
        <source>Please write down day, time and code, or take a photo of this screen.</source>
        <translation>لطفاً روز، ساعت و کد را بنویسید یا از این صفحه عکس بگیرید.</translation>
    </message>
    <message id="unsure-slip">
        <source>No slip? Please write down this code.</source>
        <translation>برگه نیامد؟ لطفاً این کد را بنویسید.</translation>
    </message>
    <message id="your-code">
        <source>Your code</source>
        <translation>کد شما</translation>
    </message>
    <message id="qr-code">
        <source>QR code</source>
        <translation>کد QR</translation>
    </message>
    <message id="offers-title">
        <source>When would you like to come?</source>
        <translation>کی می‌خواهید بیایید؟</translation>
    </message>
    <message id="offers-unknown">
        <source>Free appointments cannot be shown at the moment.</source>
        <translation>نوبت‌های آزاد اکنون نشان داده نمی‌شود.</translation>
    </message>
    <message id="earlier">
        <source>Earlier days</source>
        <translation>روزهای پیش‌تر</translation>
    </message>
    <message id="later">
        <source>Later days</source>
        <translation>روزهای بعدتر</translation>
    </message>
    <message id="confirm-title">
        <source>Is this right?</source>
        <translation>درست است؟</translation>
    </message>
    <message id="held-for">
        <source>This appointment is held for you for %1 more minutes.</source>
        <translation>این نوبت %1 دقیقه دیگر برای شما نگه داشته می‌شود.</translation>
    </message>
    <message id="book-it">
        <source>Yes, book it</source>
        <translation>بله، نوبت را بگیر</translation>
    </message>
    <message id="booked-title">
        <source>Your appointment is booked</source>
        <translation>نوبت شما گرفته شد</translation>
    </message>
    <message id="check-in-title">
        <source>Check in for your appointment</source>
        <translation>پذیرش با نوبت</translation>
    </message>
    <message id="cancel-title">
        <source>Which appointment do you want to cancel?</source>
        <translation>کدام نوبت را لغو می‌کنید؟</translation>
    </message>
    <message id="code-explained">
        <source>Hold the QR code under the reader, or type the code. It is on your confirmation.</source>
        <translation>کد QR را جلوی خواننده بگیرید یا کد را بنویسید. در تأییدیه شما هست.</translation>
    </message>
    <message id="code-empty">
        <source>Enter the code</source>
        <translation>کد را وارد کنید</translation>
    </message>
    <message id="check-in-now">
        <source>Check in</source>
        <translation>پذیرش</translation>
    </message>
    <message id="cancel-check">
        <source>Cancel this appointment?</source>
        <translation>این نوبت لغو شود؟</translation>
    </message>
    <message id="cancel-it">
        <source>Cancel the appointment</source>
        <translation>لغو نوبت</translation>
    </message>
    <message id="cancelled-title">
        <source>Your appointment is cancelled</source>
        <translation>نوبت شما لغو شد</translation>
    </message>
    <message id="cancelled-explained">
        <source>Thank you. Somebody else can have it now.</source>
        <translation>سپاس. کس دیگری می‌تواند این نوبت را بگیرد.</translation>
    </message>
    <message id="book-instead">
        <source>Book an appointment instead</source>
        <translation>به جای آن نوبت بگیرید</translation>
    </message>
    <message id="refused-quota_for_now">
        <source>All numbers have been given out for now.</source>
        <translation>اکنون همه شماره‌ها داده شده است.</translation>
    </message>
    <message id="refused-appointment_only">
        <source>By appointment only.</source>
        <translation>فقط با نوبت.</translation>
    </message>
    <message id="refused-walk_in_only">
        <source>There are no appointments for this. Please take a number.</source>
        <translation>برای این نوبت نیست. لطفاً شماره بگیرید.</translation>
    </message>
    <message id="refused-not_offered">
        <source>This is not offered at present.</source>
        <translation>اکنون ارائه نمی‌شود.</translation>
    </message>
    <message id="refused-too_many">
        <source>Many numbers have just been taken here. Please be patient for a moment.</source>
        <translation>اینجا شماره زیادی گرفته شد. لطفاً کمی صبر کنید.</translation>
    </message>
    <message id="refused-hub_away">
        <source>A short interruption. It will go on by itself in a moment.</source>
        <translation>قطعی کوتاه. به‌زودی خودش ادامه می‌دهد.</translation>
    </message>
    <message id="refused-no_answer">
        <source>We have had no answer yet. Please try again.</source>
        <translation>هنوز پاسخی نرسیده است. لطفاً دوباره امتحان کنید.</translation>
    </message>
    <message id="reserve-number">
        <source>Your number is valid. The connection is interrupted, so nobody can say yet how many people are before you.</source>
        <translation>شماره شما معتبر است. ارتباط قطع است و هنوز معلوم نیست چند نفر پیش از شما هستند.</translation>
    </message>
    <message id="reserve-offer">
        <source>The connection is interrupted. Your number will be valid all the same.</source>
        <translation>ارتباط قطع است. شماره شما باز هم معتبر است.</translation>
    </message>
    <message id="mine-title">
        <source>Your ticket</source>
        <translation>وضعیت شماره شما</translation>
    </message>
    <message id="find-title">
        <source>How is my ticket?</source>
        <translation>شماره من در چه حال است؟</translation>
    </message>
    <message id="find-explained">
        <source>Hold your slip in front of the scanner, or type the code that stands on it.</source>
        <translation>برگه را جلوی خواننده بگیرید. یا کد روی آن را بنویسید.</translation>
    </message>
    <message id="find-it">
        <source>Show my ticket</source>
        <translation>نمایش</translation>
    </message>
    <message id="mine-waiting">
        <source>You are waiting.</source>
        <translation>شما منتظرید.</translation>
    </message>
    <message id="mine-parked">
        <source>You have been asked to wait a little. You will be called.</source>
        <translation>کمی دیگر صبر کنید. صدا زده می‌شوید.</translation>
    </message>
    <message id="mine-away">
        <source>You are away for a moment. Tell us when you are back.</source>
        <translation>شما کمی دور هستید. وقتی برگشتید خبر دهید.</translation>
    </message>
    <message id="mine-called">
        <source>It is your turn: %1</source>
        <translation>نوبت شماست: %1</translation>
    </message>
    <message id="mine-missed">
        <source>You were called at %1, but you were not there.</source>
        <translation>ساعت %1 صدا زده شدید، ولی نبودید.</translation>
    </message>
    <message id="mine-done">
        <source>Your visit is finished.</source>
        <translation>کار شما تمام شد.</translation>
    </message>
    <message id="mine-cancelled">
        <source>This number is no longer valid.</source>
        <translation>این شماره دیگر معتبر نیست.</translation>
    </message>
    <message id="i-am-back">
        <source>I am back</source>
        <translation>برگشتم</translation>
    </message>
    <message id="queue-me-again">
        <source>Queue me again</source>
        <translation>دوباره در صف</translation>
    </message>
    <message id="other-service">
        <source>I came for something else</source>
        <translation>کار دیگری دارم</translation>
    </message>
    <message id="give-up">
        <source>I no longer need the number</source>
        <translation>شماره را لازم ندارم</translation>
    </message>
    <message id="give-up-title">
        <source>Give your number back?</source>
        <translation>شماره پس داده شود؟</translation>
    </message>
    <message id="give-up-explained">
        <source>Then you will not be called any more.</source>
        <translation>دیگر صدا زده نمی‌شوید.</translation>
    </message>
    <message id="give-up-no">
        <source>No, keep it</source>
        <translation>نه، نگه دار</translation>
    </message>
    <message id="give-up-yes">
        <source>Yes, give it back</source>
        <translation>بله، پس بده</translation>
    </message>
    <message id="given-up-title">
        <source>Your number has been given back</source>
        <translation>شماره شما پس داده شد</translation>
    </message>
    <message id="given-up-explained">
        <source>You will not be called any more. Thank you for telling us.</source>
        <translation>دیگر صدا زده نمی‌شوید. سپاس که خبر دادید.</translation>
    </message>
    <message id="help-calling">
        <source>We are calling for help …</source>
        <translation>کمک می‌خواهیم …</translation>
    </message>
    <message id="help-calling-explained">
        <source>One moment, please.</source>
        <translation>یک لحظه لطفاً.</translation>
    </message>
    <message id="help-coming">
        <source>Someone is coming to you</source>
        <translation>کسی نزد شما می‌آید</translation>
    </message>
    <message id="help-coming-explained">
        <source>The staff have been told that you need help here. Please wait at this machine.</source>
        <translation>کارکنان می‌دانند که اینجا کمک لازم دارید. لطفاً کنار دستگاه بمانید.</translation>
    </message>
    <message id="help-undelivered">
        <source>Your call could not be delivered</source>
        <translation>درخواست شما نرسید</translation>
    </message>
    <message id="help-undelivered-explained">
        <source>Please try again, or speak to a person at the reception.</source>
        <translation>لطفاً دوباره امتحان کنید یا به پذیرش بگویید.</translation>
    </message>
    <message id="help-noted">
        <source>All right, continue</source>
        <translation>خوب، ادامه</translation>
    </message>
    <message id="mine-kept" numerus="yes">
        <source>Your number is kept for %n minutes after that.</source>
        <translation>
            <numerusform>شماره شما پس از آن %n دقیقه دیگر معتبر است.</numerusform>
        </translation>
    </message>
    <message id="spoken-choice">
        <source>%1. Choice %2 of %3.</source>
        <translation>%1. گزینه %2 از %3.</translation>
    </message>
    <message id="spoken-chosen">
        <source>%1, chosen</source>
        <translation>%1، انتخاب شده</translation>
    </message>
    <message id="spoken-unavailable">
        <source>%1, not possible just now</source>
        <translation>%1، اکنون ممکن نیست</translation>
    </message>
    <message id="spoken-field">
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="spoken-empty">
        <source>empty</source>
        <translation>خالی</translation>
    </message>
    <message id="spoken-private">
        <source>The rest stands on the screen only. It is spoken through a headset.</source>
        <translation>بقیه فقط روی صفحه است. با گوشی خوانده می‌شود.</translation>
    </message>
    <message id="spoken-range">
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message id="spoken-from-the-top">
        <source>From the top.</source>
        <translation>دوباره از بالا.</translation>
    </message>
    <message id="spoken-volume">
        <source>Volume %1 of %2.</source>
        <translation>بلندی صدا %1 از %2.</translation>
    </message>
    <message id="spoken-slow">
        <source>Slowly.</source>
        <translation>آهسته.</translation>
    </message>
    <message id="spoken-usual-pace">
        <source>At the usual pace.</source>
        <translation>با سرعت عادی.</translation>
    </message>
    <message id="spoken-learn">
        <source>Learn the keys: press any key to hear what it does. To end, press the same key as just now.</source>
        <translation>آشنایی با کلیدها: کلیدی را بزنید تا کارش را بشنوید. برای پایان همان کلید پیشین را بزنید.</translation>
    </message>
    <message id="spoken-learnt">
        <source>The keys work again.</source>
        <translation>کلیدها دوباره کار می‌کنند.</translation>
    </message>
    <message id="spoken-key-next">
        <source>Next.</source>
        <translation>بعدی.</translation>
    </message>
    <message id="spoken-key-previous">
        <source>Previous.</source>
        <translation>بازگشت به قبلی.</translation>
    </message>
    <message id="spoken-key-enter">
        <source>Choose.</source>
        <translation>انتخاب.</translation>
    </message>
    <message id="spoken-key-back">
        <source>One screen back.</source>
        <translation>یک صفحه به عقب.</translation>
    </message>
    <message id="spoken-key-help">
        <source>Call for help.</source>
        <translation>درخواست کمک.</translation>
    </message>
    <message id="spoken-key-repeat">
        <source>Say the screen again.</source>
        <translation>خواندن دوباره صفحه.</translation>
    </message>
    <message id="spoken-key-pause">
        <source>Pause, and go on.</source>
        <translation>مکث و ادامه.</translation>
    </message>
    <message id="spoken-key-slower">
        <source>Speak more slowly, or at the usual pace.</source>
        <translation>آهسته‌تر یا با سرعت عادی.</translation>
    </message>
    <message id="spoken-key-louder">
        <source>Louder.</source>
        <translation>بلندتر.</translation>
    </message>
    <message id="spoken-key-softer">
        <source>Softer.</source>
        <translation>آرام‌تر.</translation>
    </message>
    <message id="spoken-key-speech">
        <source>Speech on or off.</source>
        <translation>روشن یا خاموش کردن صدا.</translation>
    </message>
    <message id="spoken-welcome">
        <source>Speech is on. The down and up keys go through the screen, enter chooses. The help key calls someone.</source>
        <translation>صدا روشن است. با کلیدهای پایین و بالا در صفحه می‌روید، کلید ورود انتخاب می‌کند. کلید کمک کسی را صدا می‌زند.</translation>
    </message>
    <message id="pause-serviced">
        <source>Out of service</source>
        <translation>خارج از سرویس</translation>
    </message>
    <message id="pause-serviced-explained">
        <source>This machine is being serviced. Please use another one or ask at the reception.</source>
        <translation>این دستگاه در تعمیر است. لطفاً از دستگاه دیگر استفاده کنید یا از پذیرش بپرسید.</translation>
    </message>
    <message id="night-closed">
        <source>Closed.</source>
        <translation>بسته.</translation>
    </message>
    <message id="night-opens">
        <source>Closed. Open again %1.</source>
        <translation>بسته. باز می‌شود: %1.</translation>
    </message>
    <message id="night-wake">
        <source>Touch to wake the screen</source>
        <translation>برای روشن شدن لمس کنید</translation>
    </message>
    <message id="service-pin">
        <source>Staff only: please enter the PIN</source>
        <translation>فقط کارکنان: لطفاً PIN را وارد کنید</translation>
    </message>
    <message id="service-enter">
        <source>Confirm the PIN</source>
        <translation>تأیید PIN</translation>
    </message>
    <message id="service-wrong">
        <source>This PIN is not right.</source>
        <translation>این PIN درست نیست.</translation>
    </message>
    <message id="service-locked" numerus="yes">
        <source>Too many wrong PINs. Again in %n seconds.</source>
        <translation>
            <numerusform>PIN نادرست زیاد. %n ثانیه دیگر.</numerusform>
        </translation>
    </message>
    <message id="service-title">
        <source>Service</source>
        <translation>سرویس</translation>
    </message>
    <message id="service-part">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="service-well">
        <source>all right</source>
        <translation>سالم</translation>
    </message>
    <message id="service-not-well">
        <source>not all right</source>
        <translation>خراب</translation>
    </message>
    <message id="service-broker">
        <source>Message line</source>
        <translation>خط پیام</translation>
    </message>
    <message id="service-hub">
        <source>Hub</source>
        <translation>سامانه مرکزی</translation>
    </message>
    <message id="service-centre">
        <source>Booking centre</source>
        <translation>سامانه نوبت</translation>
    </message>
    <message id="service-printer">
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message id="service-speech">
        <source>Speech</source>
        <translation>صدا</translation>
    </message>
    <message id="service-languages">
        <source>Languages</source>
        <translation>زبان‌ها</translation>
    </message>
    <message id="service-reserve">
        <source>Reserve of numbers</source>
        <translation>ذخیره شماره</translation>
    </message>
    <message id="service-unchecked">
        <source>Texts that nobody has checked yet: %1</source>
        <translation>متن‌هایی که کسی بررسی نکرده: %1</translation>
    </message>
    <message id="service-all-checked">
        <source>The texts of all languages are checked.</source>
        <translation>متن همه زبان‌ها بررسی شده است.</translation>
    </message>
    <message id="service-keys">
        <source>Press a key of the keypad to see its name and what it does.</source>
        <translation>کلیدی را بزنید تا نام و کارش را ببینید.</translation>
    </message>
    <message id="service-key">
        <source>Key %1: %2</source>
        <translation>کلید %1: %2</translation>
    </message>
    <message id="service-no-action">
        <source>It does nothing yet.</source>
        <translation>هنوز کاری نمی‌کند.</translation>
    </message>
    <message id="service-print">
        <source>Print a test slip</source>
        <translation>چاپ آزمایشی</translation>
    </message>
    <message id="service-restart">
        <source>Restart the program</source>
        <translation>شروع دوباره برنامه</translation>
    </message>
    <message id="service-out">
        <source>Take out of service</source>
        <translation>خارج کردن از سرویس</translation>
    </message>
    <message id="service-in">
        <source>Back into service</source>
        <translation>بازگرداندن به سرویس</translation>
    </message>
    <message id="service-leave">
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message id="spoken-key-learn">
        <source>Learn the keys.</source>
        <translation>آشنایی با کلیدها.</translation>
    </message>
    <message id="how-busy">
        <source>How busy: %1 of %2</source>
        <translation>شلوغی: %1 از %2</translation>
    </message>
    <message id="appointments-today" numerus="yes">
        <source>%n appointments free today</source>
        <translation>
            <numerusform>امروز %n نوبت آزاد</numerusform>
        </translation>
    </message>
    <message id="numbers-left-short" numerus="yes">
        <source>%n numbers left</source>
        <translation>
            <numerusform>%n شماره مانده</numerusform>
        </translation>
    </message>
    <message id="wait-range-short">
        <source>%1–%2 minutes</source>
        <translation>%1–%2 دقیقه</translation>
    </message>
    <message id="free-today">
        <source>Still free today</source>
        <translation>امروز نوبت آزاد هست</translation>
    </message>
    <message id="today-open">
        <source>Open today: %1</source>
        <translation>امروز باز: %1</translation>
    </message>
    <message id="my-ticket">
        <source>My number</source>
        <translation>شماره من</translation>
    </message>
    <message id="drop-service">
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message id="fewer-people">
        <source>One person fewer</source>
        <translation>یک نفر کمتر</translation>
    </message>
    <message id="more-people">
        <source>One person more</source>
        <translation>یک نفر بیشتر</translation>
    </message>
    <message id="people-count" numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message id="add-service">
        <source>Add another service</source>
        <translation>خدمت دیگر</translation>
    </message>
    <message id="services-to-add">
        <source>What else would you like to do during this visit?</source>
        <translation>در این مراجعه چه کار دیگری دارید؟</translation>
    </message>
    <message id="things-wanted" numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n خدمت</numerusform>
        </translation>
    </message>
    <message id="standby">
        <source>Wait on stand-by</source>
        <translation>انتظار ذخیره</translation>
    </message>
    <message id="standby-explained">
        <source>Without a promise: we call you if there is time left today.</source>
        <translation>بدون قول: اگر امروز وقت ماند صدا می‌زنیم.</translation>
    </message>
    <message id="take-standby">
        <source>Take a stand-by number</source>
        <translation>گرفتن شماره ذخیره</translation>
    </message>
    <message id="your-standby-number">
        <source>Your stand-by number</source>
        <translation>شماره ذخیره شما</translation>
    </message>
    <message id="elsewhere-at">
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message id="leave-wish">
        <source>Ask to be called back</source>
        <translation>گذاشتن درخواست نوبت</translation>
    </message>
    <message id="print-bring">
        <source>Print a list of what to bring</source>
        <translation>چاپ فهرست: چه بیاورید</translation>
    </message>
    <message id="print-info">
        <source>Print what to bring and the web address</source>
        <translation>چاپ فهرست: چه بیاورید و نشانی اینترنت</translation>
    </message>
    <message id="info-printed">
        <source>The list is being printed</source>
        <translation>فهرست چاپ می‌شود</translation>
    </message>
    <message id="photo-title">
        <source>Have you got a passport photo?</source>
        <translation>عکس دارید؟</translation>
    </message>
    <message id="photo-yes">
        <source>Yes, I have a photo</source>
        <translation>بله، عکس دارم</translation>
    </message>
    <message id="photo-no">
        <source>No, not yet</source>
        <translation>نه، هنوز ندارم</translation>
    </message>
    <message id="photo-no-explained">
        <source>You get your number now and take the photo first. You keep your place.</source>
        <translation>اکنون شماره می‌گیرید و سپس اول عکس می‌گیرید. جای شما می‌ماند.</translation>
    </message>
    <message id="photo-booth">
        <source>Photos are made here: %1</source>
        <translation>عکس اینجاست: %1</translation>
    </message>
    <message id="errand-first">
        <source>Please take the photo first: %1</source>
        <translation>لطفاً اول عکس بگیرید: %1</translation>
    </message>
    <message id="errand-back">
        <source>Then come back here and choose: %1</source>
        <translation>سپس اینجا برگردید و انتخاب کنید: %1</translation>
    </message>
    <message id="assist-title">
        <source>Do you need any assistance?</source>
        <translation>کمک لازم دارید؟</translation>
    </message>
    <message id="assist-explained">
        <source>You can choose more than one. Only the staff who serve you see this.</source>
        <translation>می‌توانید چند تا انتخاب کنید. فقط کسی می‌بیند که به شما خدمت می‌دهد.</translation>
    </message>
    <message id="assist-low_counter">
        <source>Low counter</source>
        <translation>باجه کوتاه</translation>
    </message>
    <message id="assist-explained-low_counter">
        <source>For example for a wheelchair</source>
        <translation>مثلاً برای صندلی چرخ‌دار</translation>
    </message>
    <message id="assist-fetch_me">
        <source>Please come and get me</source>
        <translation>لطفاً دنبال من بیایید</translation>
    </message>
    <message id="assist-explained-fetch_me">
        <source>Somebody comes to you in the waiting hall</source>
        <translation>کسی به سالن انتظار می‌آید</translation>
    </message>
    <message id="assist-more_time">
        <source>I need more time</source>
        <translation>زمان بیشتری لازم دارم</translation>
    </message>
    <message id="assist-explained-more_time">
        <source>To get to the counter</source>
        <translation>برای راه تا باجه</translation>
    </message>
    <message id="assist-hearing_loop">
        <source>Hearing loop</source>
        <translation>حلقه شنوایی</translation>
    </message>
    <message id="assist-explained-hearing_loop">
        <source>A counter with a system for hearing aids</source>
        <translation>باجه با دستگاه سمعک</translation>
    </message>
    <message id="assist-untold">
        <source>We can’t pass this on at the moment. Please say it at the counter.</source>
        <translation>اکنون نمی‌توانیم این را به کسی بگوییم. لطفاً آن را سر باجه بگویید.</translation>
    </message>
    <message id="assist-none">
        <source>No thanks, take a number</source>
        <translation>نه ممنون، شماره بگیر</translation>
    </message>
    <message id="assist-go">
        <source>Continue, take a number</source>
        <translation>ادامه، شماره بگیر</translation>
    </message>
    <message id="hours-all">
        <source>Any time</source>
        <translation>همه ساعت‌ها</translation>
    </message>
    <message id="hours-morning">
        <source>Mornings</source>
        <translation>پیش از ظهر</translation>
    </message>
    <message id="hours-late">
        <source>After 16:00</source>
        <translation>پس از ساعت 16</translation>
    </message>
    <message id="offices-all">
        <source>Other offices too</source>
        <translation>دفترهای دیگر هم</translation>
    </message>
    <message id="offer-here">
        <source>Here</source>
        <translation>اینجا</translation>
    </message>
    <message id="none-then">
        <source>Nothing is free at these hours in the next weeks.</source>
        <translation>در این ساعت در هفته‌های آینده چیزی آزاد نیست.</translation>
    </message>
    <message id="give-phone">
        <source>Leave a phone number</source>
        <translation>دادن شماره تلفن</translation>
    </message>
    <message id="give-phone-explained">
        <source>Optional. We call you if anything changes.</source>
        <translation>اختیاری. اگر چیزی تغییر کند تلفن می‌کنیم.</translation>
    </message>
    <message id="give-name">
        <source>Leave your name</source>
        <translation>دادن نام</translation>
    </message>
    <message id="give-name-explained">
        <source>Optional.</source>
        <translation>اختیاری.</translation>
    </message>
    <message id="change-it">
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message id="phone-title">
        <source>Your phone number</source>
        <translation>شماره تلفن شما</translation>
    </message>
    <message id="phone-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>اختیاری. پس از نوبت پاک می‌شود.</translation>
    </message>
    <message id="phone-empty">
        <source>Enter the number</source>
        <translation>شماره را وارد کنید</translation>
    </message>
    <message id="name-title">
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message id="name-explained">
        <source>Optional. It is deleted after the appointment.</source>
        <translation>اختیاری. پس از نوبت پاک می‌شود.</translation>
    </message>
    <message id="name-empty">
        <source>Enter your name</source>
        <translation>نام را وارد کنید</translation>
    </message>
    <message id="without-this">
        <source>Continue without</source>
        <translation>ادامه بدون آن</translation>
    </message>
    <message id="take-this">
        <source>Use this</source>
        <translation>پذیرفتن</translation>
    </message>
    <message id="wish-title">
        <source>Shall we call you?</source>
        <translation>با شما تماس بگیریم؟</translation>
    </message>
    <message id="wish-explained">
        <source>No appointment is free at the moment. Enter your phone number: we call you as soon as there is one. Then we delete the number.</source>
        <translation>اکنون نوبتی آزاد نیست. شماره تلفن را وارد کنید: وقتی آزاد شد تلفن می‌کنیم. سپس شماره را پاک می‌کنیم.</translation>
    </message>
    <message id="send-wish">
        <source>Send the request</source>
        <translation>فرستادن درخواست</translation>
    </message>
    <message id="wished-title">
        <source>We have your request</source>
        <translation>درخواست شما رسید</translation>
    </message>
    <message id="wished-explained">
        <source>We call you as soon as an appointment is free.</source>
        <translation>وقتی نوبتی آزاد شد تلفن می‌کنیم.</translation>
    </message>
    <message id="check-in-early">
        <source>You are very early</source>
        <translation>خیلی زود آمده‌اید</translation>
    </message>
    <message id="check-in-next-early">
        <source>Please check in here again then. You keep your appointment.</source>
        <translation>لطفاً آن زمان اینجا دوباره پذیرش شوید. نوبت شما می‌ماند.</translation>
    </message>
    <message id="check-in-late">
        <source>Your appointment has passed</source>
        <translation>متأسفانه نوبت شما گذشته است</translation>
    </message>
    <message id="check-in-next-late">
        <source>Book a new appointment, take a number, or ask at the reception.</source>
        <translation>نوبت تازه بگیرید، شماره بگیرید یا از پذیرش بپرسید.</translation>
    </message>
    <message id="check-in-day">
        <source>Your appointment is on another day</source>
        <translation>نوبت شما روز دیگری است</translation>
    </message>
    <message id="check-in-next-day">
        <source>Please come back then. You keep your appointment.</source>
        <translation>لطفاً آن زمان بیایید. نوبت شما می‌ماند.</translation>
    </message>
    <message id="check-in-over">
        <source>This appointment was on an earlier day</source>
        <translation>این نوبت روز پیش‌تری بود</translation>
    </message>
    <message id="check-in-next-over">
        <source>Book a new appointment, or take a number.</source>
        <translation>نوبت تازه یا شماره بگیرید.</translation>
    </message>
    <message id="check-in-office">
        <source>Your appointment is at another office</source>
        <translation>نوبت شما در دفتر دیگری است</translation>
    </message>
    <message id="check-in-next-office">
        <source>Please go there. We can’t check you in here.</source>
        <translation>لطفاً به آنجا بروید. اینجا نمی‌توانیم پذیرش کنیم.</translation>
    </message>
    <message id="check-in-unsure">
        <source>We can’t look this up at the moment</source>
        <translation>اکنون نمی‌توانیم این را بررسی کنیم</translation>
    </message>
    <message id="check-in-unknown">
        <source>We don’t know this code</source>
        <translation>این کد را نمی‌شناسیم</translation>
    </message>
    <message id="check-in-next-unsure">
        <source>The appointment is not today in this office, and the booking centre does not answer. Please ask at the reception.</source>
        <translation>این نوبت برای امروز در این اداره نیست و مرکز نوبت‌دهی پاسخ نمی‌دهد. لطفاً از پذیرش بپرسید.</translation>
    </message>
    <message id="check-in-next-unknown">
        <source>Compare it with your confirmation and type it again. Or ask at the reception.</source>
        <translation>آن را با تأییدیه مقایسه کنید و دوباره بنویسید. یا از پذیرش بپرسید.</translation>
    </message>
    <message id="check-in-already">
        <source>You are already checked in</source>
        <translation>قبلاً پذیرش شده‌اید</translation>
    </message>
    <message id="check-in-next-already">
        <source>This is your number. Please watch the screen.</source>
        <translation>این شماره شماست. لطفاً به صفحه نگاه کنید.</translation>
    </message>
    <message id="type-again">
        <source>Type it again</source>
        <translation>دوباره وارد کنید</translation>
    </message>
    <message id="book-another">
        <source>Book a new appointment</source>
        <translation>گرفتن نوبت تازه</translation>
    </message>
    <message id="go-without-appointment">
        <source>Without an appointment: take a number</source>
        <translation>بدون نوبت: شماره بگیر</translation>
    </message>
    <message id="refused-lunch_break">
        <source>Lunch break.</source>
        <translation>استراحت ناهار.</translation>
    </message>
    <message id="refused-closed_weekly">
        <source>%1: always closed.</source>
        <translation>%1: همیشه بسته.</translation>
    </message>
    <message id="printer-out">
        <source>No slips can be printed just now. Your number stays on the screen until you have noted it.</source>
        <translation>اکنون برگه چاپ نمی‌شود. شماره تا زمانی که یادداشت کنید روی صفحه می‌ماند.</translation>
    </message>
</context>
</TS>
