<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AreaPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. Touch one to read more.</source>
        <translation type="unfinished">
            <numerusform>%n نوع من المساعدة.</numerusform>
            <numerusform>نوع واحد من المساعدة (%n). المسه لقراءة المزيد.</numerusform>
            <numerusform>نوعان من المساعدة (%n). المس أحدهما لقراءة المزيد.</numerusform>
            <numerusform>%n أنواع من المساعدة. المس أحدها لقراءة المزيد.</numerusform>
            <numerusform>%n نوعًا من المساعدة. المس أحدها لقراءة المزيد.</numerusform>
            <numerusform>%n نوع من المساعدة. المس أحدها لقراءة المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the leaflet</source>
        <translation type="unfinished">خذ النشرة</translation>
    </message>
    <message>
        <source>Printed now, to fold and keep</source>
        <translation type="unfinished">تُطبع الآن، لتطويها وتحتفظ بها</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">كيف جاء الطفل ليعيش معك؟</translation>
    </message>
    <message>
        <source>Then your sheet says what you can have. You can leave this out.</source>
        <translation type="unfinished">عندها تقول ورقتك ما يمكنك الحصول عليه. يمكنك ترك هذا.</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation type="unfinished">لا بأس</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Today in this hub: %1</source>
        <translation type="unfinished">اليوم في هذا المركز: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished">اليوم: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation type="unfinished">المس أي مكان للبدء</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">الموظفون</translation>
    </message>
    <message>
        <source>Bringing up a relative’s or a friend’s child?</source>
        <translation type="unfinished">هل تربي طفلًا لأحد الأقارب أو الأصدقاء؟</translation>
    </message>
    <message>
        <source>There is help for you here.</source>
        <translation type="unfinished">توجد مساعدة لك هنا.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished">المس للبدء</translation>
    </message>
    <message>
        <source>Free. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">مجاني. بلا تسجيل دخول. لا نحتفظ بأي شيء تلمسه.</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حجم الخط</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">استمع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">ارفع الشاشة</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">اخفض الشاشة</translation>
    </message>
    <message>
        <source>My sheet (%1)</source>
        <translation type="unfinished">ورقتي (%1)</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">ورقتي</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">مساعدة الآن</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">إنهاء ومسح</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished">اجعله أسهل</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">مساعدة الآن: بمن تتصل، وشخص تتحدث إليه</translation>
    </message>
</context>
<context>
    <name>ByPhonePage</name>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">خذها على هاتفك</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation type="unfinished">رمز يفتح قائمتك على هاتفك</translation>
    </message>
    <message>
        <source>Code that saves the telephone numbers of your list</source>
        <translation type="unfinished">رمز يحفظ أرقام هواتف قائمتك</translation>
    </message>
    <message>
        <source>Open the camera on your phone.</source>
        <translation type="unfinished">افتح كاميرا هاتفك.</translation>
    </message>
    <message>
        <source>Point it at the black and white square.</source>
        <translation type="unfinished">وجّهها إلى المربع الأسود والأبيض.</translation>
    </message>
    <message>
        <source>Touch the link. Your list opens.</source>
        <translation type="unfinished">المس الرابط. ستفتح قائمتك.</translation>
    </message>
    <message>
        <source>Touch “Add contact”. The numbers are saved as “Kinship help”.</source>
        <translation type="unfinished">المس “Add contact”. تُحفظ الأرقام باسم “Kinship help”.</translation>
    </message>
    <message>
        <source>This needs the internet on your phone.</source>
        <translation type="unfinished">هذا يحتاج إلى الإنترنت على هاتفك.</translation>
    </message>
    <message>
        <source>This does not need the internet. We do not learn your number.</source>
        <translation type="unfinished">هذا لا يحتاج إلى الإنترنت. لا نعرف رقمك.</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">العودة إلى ورقتي</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">تراجع عن: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished">تم اختياره.</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Touch for the next person</source>
        <translation type="unfinished">المس للشخص التالي</translation>
    </message>
    <message>
        <source>All cleared</source>
        <translation type="unfinished">تم مسح كل شيء</translation>
    </message>
    <message>
        <source>Nothing you chose or typed is kept.</source>
        <translation type="unfinished">لم نحتفظ بأي شيء اخترته أو كتبته.</translation>
    </message>
    <message>
        <source>Take care of yourself.</source>
        <translation type="unfinished">اعتنِ بنفسك.</translation>
    </message>
</context>
<context>
    <name>ContrastPanel</name>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation type="unfinished">أي الألوان أسهل للقراءة؟</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation type="unfinished">ألوان دافئة</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">أبيض على أسود</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>− one copy less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ one copy more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EasierPanel</name>
    <message>
        <source>What would make this easier?</source>
        <translation type="unfinished">ما الذي يجعل هذا أسهل؟</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation type="unfinished">كل الكلمات</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation type="unfinished">كلمات سهلة</translation>
    </message>
</context>
<context>
    <name>EveryFamilyPage</name>
    <message>
        <source>For every family</source>
        <translation type="unfinished">لكل أسرة</translation>
    </message>
    <message>
        <source>Help that any family can use.</source>
        <translation type="unfinished">مساعدة يمكن لأي أسرة استخدامها.</translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">كيف جاء الطفل ليعيش معك؟</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">السؤال التالي</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">تخطَّ هذا</translation>
    </message>
    <message>
        <source>That is fine. We can work it out together.</source>
        <translation type="unfinished">لا بأس. يمكننا أن نعرف ذلك معًا.</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">ما الذي يساعدك؟</translation>
    </message>
    <message>
        <source>Touch as many as you like.</source>
        <translation type="unfinished">المس ما تشاء منها.</translation>
    </message>
    <message>
        <source>How old are the children?</source>
        <translation type="unfinished">كم أعمار الأطفال؟</translation>
    </message>
    <message>
        <source>Touch the age of each child who lives with you.</source>
        <translation type="unfinished">المس عمر كل طفل يعيش معك.</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation type="unfinished">شاهد ما يناسبك</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation type="unfinished">أقل من 1</translation>
    </message>
    <message>
        <source>18+: 18 or over</source>
        <translation type="unfinished">18+: 18 سنة أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة (%n)</numerusform>
            <numerusform>سنتان (%n)</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished">معاني الكلمات</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">العودة إلى القراءة</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Groups for you and the children</source>
        <translation type="unfinished">مجموعات لك وللأطفال</translation>
    </message>
    <message>
        <source>Next group: %1</source>
        <translation type="unfinished">المجموعة التالية: %1</translation>
    </message>
    <message>
        <source>Next group: %1, %2</source>
        <translation type="unfinished">المجموعة التالية: %1، %2</translation>
    </message>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">مساعدة للأسر التي تربي أطفال الأقارب</translation>
    </message>
    <message>
        <source>No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">بلا تسجيل دخول. لا نحتفظ بأي شيء تلمسه.</translation>
    </message>
    <message>
        <source>For anyone bringing up a relative’s or a friend’s child. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">لكل من يربي طفلًا لأحد الأقارب أو الأصدقاء. بلا تسجيل دخول. لا نحتفظ بأي شيء تلمسه.</translation>
    </message>
    <message>
        <source>Find help that fits us</source>
        <translation type="unfinished">ابحث عن مساعدة تناسبنا</translation>
    </message>
    <message>
        <source>Three quick questions</source>
        <translation type="unfinished">ثلاثة أسئلة سريعة</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">تحدث إلى شخص</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">هنا، أو بالهاتف</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">ماذا يجري</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">بكلماتك أنت</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">أحتاج إلى مساعدة الآن</translation>
    </message>
    <message>
        <source>Danger, or a crisis today</source>
        <translation type="unfinished">خطر، أو أزمة اليوم</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">لكل أسرة</translation>
    </message>
    <message>
        <source>Health, early years, things to do</source>
        <translation type="unfinished">الصحة، السنوات الأولى، أنشطة</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">فاصلة عليا</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">شرطة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">أي لغة؟</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">قلها مرة أخرى</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">أسرع</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">أعلى</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">إنهاء ومسح</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">مساعدة الآن</translation>
    </message>
    <message>
        <source>This screen has no voice for %1. You can ask at the desk.</source>
        <translation type="unfinished">ليس لهذه الشاشة صوت للغة %1. يمكنك أن تسأل في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>This screen cannot speak now. You can ask at the desk.</source>
        <translation type="unfinished">هذه الشاشة لا تستطيع الكلام الآن. يمكنك أن تسأل في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">مساعدة الآن: بمن تتصل، وشخص تتحدث إليه</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">مساعدة للأسر التي تربي أطفال الأقارب</translation>
    </message>
    <message>
        <source>You can use this screen with keys. The arrows go from one thing to the next. Enter chooses it. Home begins again. Back goes back. Help says this again.</source>
        <translation type="unfinished">يمكنك استخدام هذه الشاشة بالمفاتيح. الأسهم تنقلك من شيء إلى الذي يليه. مفتاح Enter يختاره. مفتاح Home يعيدك إلى البداية. مفتاح Back يرجع بك. مفتاح Help يقول هذا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>A first name for your sheet</source>
        <translation type="unfinished">اسم أول لورقتك</translation>
    </message>
    <message>
        <source>Only if you like. It is gone when you finish.</source>
        <translation type="unfinished">فقط إن أردت. يُمحى عندما تنتهي.</translation>
    </message>
    <message>
        <source>First name. Touch the letters below</source>
        <translation type="unfinished">الاسم الأول. المس الحروف في الأسفل</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation type="unfinished">الاسم الأول: %1</translation>
    </message>
    <message>
        <source>Touch the letters below</source>
        <translation type="unfinished">المس الحروف في الأسفل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">مسح</translation>
    </message>
</context>
<context>
    <name>NotSurePage</name>
    <message>
        <source>It sounds like this</source>
        <translation type="unfinished">يبدو الأمر هكذا</translation>
    </message>
    <message>
        <source>That is fine. A person can work it out with you.</source>
        <translation type="unfinished">لا بأس. يمكن لشخص أن يعرف ذلك معك.</translation>
    </message>
    <message>
        <source>Nothing is decided by this.</source>
        <translation type="unfinished">هذا لا يقرر شيئًا.</translation>
    </message>
    <message>
        <source>Papers call it: %1</source>
        <translation type="unfinished">اسمه في الأوراق: %1</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished">تابع بهذا</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation type="unfinished">يمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
        <source>Ask a kinship Navigator</source>
        <translation type="unfinished">اسأل kinship Navigator</translation>
    </message>
    <message>
        <source>A council worker who can say for certain.</source>
        <translation type="unfinished">موظف في المجلس يمكنه أن يجزم بذلك.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished">الموظفون</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">اقرأ المزيد: %1</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation type="unfinished">اسأل في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">اتصل بالرقم %1</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first.</source>
        <translation type="unfinished">أصم، أو يصعب عليك الكلام؟ اطلب 18001 أولًا.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">أرسل رسالة إلى %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">اتصل بالرقم %1</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Your sheet, as it will be printed</source>
        <translation type="unfinished">ورقتك كما ستُطبع</translation>
    </message>
    <message>
        <source>Page %1 of %2 of your sheet</source>
        <translation type="unfinished">الصفحة %1 من %2 من ورقتك</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>The printer has run out of paper</source>
        <translation type="unfinished">نفد الورق من الطابعة</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. It will come out when someone adds paper. Please ask at the desk.</source>
        <translation type="unfinished">لم تُطبع ورقتك بعد. ستخرج عندما يضيف أحدهم ورقًا. اسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished">الورق عالق في الطابعة</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to free it.</source>
        <translation type="unfinished">لم تُطبع ورقتك بعد. اطلب من مكتب الاستقبال إخراج الورق من فضلك.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished">الطابعة مفتوحة</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to close it.</source>
        <translation type="unfinished">لم تُطبع ورقتك بعد. اطلب من مكتب الاستقبال إغلاقها من فضلك.</translation>
    </message>
    <message>
        <source>The printer has run out of ink</source>
        <translation type="unfinished">نفد الحبر من الطابعة</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">لم تُطبع ورقتك بعد. اسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished">الطابعة لا تستجيب</translation>
    </message>
    <message>
        <source>It may be switched off. Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">ربما تكون مطفأة. اسأل في مكتب الاستقبال، أو خذ قائمتك على هاتفك.</translation>
    </message>
    <message>
        <source>The printer is taking a long time</source>
        <translation type="unfinished">الطابعة تستغرق وقتًا طويلًا</translation>
    </message>
    <message>
        <source>Please look at the printer. If your sheet is not there, ask at the desk.</source>
        <translation type="unfinished">انظر إلى الطابعة من فضلك. إن لم تكن ورقتك هناك، فاسأل في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Your sheet waits in the queue</source>
        <translation type="unfinished">ورقتك تنتظر في الدور</translation>
    </message>
    <message>
        <source>Someone must let it go on. Please ask at the desk.</source>
        <translation type="unfinished">يجب أن يسمح لها أحد بالمتابعة. اسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished">توقفت الطابعة</translation>
    </message>
    <message>
        <source>Your sheet is printed</source>
        <translation type="unfinished">طُبعت ورقتك</translation>
    </message>
    <message>
        <source>Please take it from the printer. Look for your name or your list.</source>
        <translation type="unfinished">خذها من الطابعة من فضلك. ابحث عن اسمك أو قائمتك.</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation type="unfinished">لا توجد طابعة هنا</translation>
    </message>
    <message>
        <source>No printer is set up for this screen. You can take your list by phone, or ask at the desk.</source>
        <translation type="unfinished">لم تُجهَّز طابعة لهذه الشاشة. يمكنك أخذ قائمتك على هاتفك، أو اسأل في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Please look at the printer</source>
        <translation type="unfinished">انظر إلى الطابعة من فضلك</translation>
    </message>
    <message>
        <source>We cannot tell whether your sheet came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">لا نستطيع معرفة ما إذا كانت ورقتك قد خرجت. إن لم تكن هناك، فاسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation type="unfinished">توقفت الطباعة</translation>
    </message>
    <message>
        <source>Your list is still here.</source>
        <translation type="unfinished">قائمتك ما زالت هنا.</translation>
    </message>
    <message>
        <source>Your sheet did not print</source>
        <translation type="unfinished">لم تُطبع ورقتك</translation>
    </message>
    <message>
        <source>Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">اسأل في مكتب الاستقبال، أو خذ قائمتك على هاتفك.</translation>
    </message>
    <message>
        <source>The printer needs help</source>
        <translation type="unfinished">الطابعة تحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation type="unfinished">تُطبع ورقتك الآن</translation>
    </message>
    <message>
        <source>This can take a minute. We will tell you when it is done.</source>
        <translation type="unfinished">قد يستغرق هذا دقيقة. سنخبرك عندما تنتهي.</translation>
    </message>
    <message>
        <source>Your leaflet is printed</source>
        <translation type="unfinished">طُبعت نشرتك</translation>
    </message>
    <message>
        <source>Your slip is printed</source>
        <translation type="unfinished">طُبعت استمارتك</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fold it at the marks.</source>
        <translation type="unfinished">خذها من الطابعة من فضلك. اطوها عند العلامات.</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fill it in with a pen and give it to the desk.</source>
        <translation type="unfinished">خذها من الطابعة من فضلك. املأها بالقلم وسلّمها إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>We cannot tell whether it came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">لا نستطيع معرفة ما إذا كانت قد خرجت. إن لم تكن هناك، فاسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished">اسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>It did not print</source>
        <translation type="unfinished">لم تُطبع</translation>
    </message>
    <message>
        <source>It is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">لم تُطبع بعد. اسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>Your leaflet is printing</source>
        <translation type="unfinished">تُطبع نشرتك الآن</translation>
    </message>
    <message>
        <source>Your slip is printing</source>
        <translation type="unfinished">تُطبع استمارتك الآن</translation>
    </message>
    <message>
        <source>The ink is low. If the paper is hard to read, please tell the desk.</source>
        <translation type="unfinished">الحبر قليل. إذا كانت الورقة صعبة القراءة، فأخبر مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation type="unfinished">الصفحة %1 من %2.</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">إنهاء ومسح</translation>
    </message>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">خذها على هاتفك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished">أوقف الطباعة</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">العودة إلى ورقتي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">تخطَّ هذا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished">السؤال %1 من %2</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">اقرأ المزيد: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">في ورقتي</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">أُضيف</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">أضف إلى ورقتي</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">أضف</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">في ورقتي: %1. المس لإزالتها</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">أُضيف إلى ورقتي: %1. المس لإزالته</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">أضف إلى ورقتي: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Change answers</source>
        <translation type="unfinished">غيّر الإجابات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>You have told us nothing yet, and you need not. With an answer or two we can show what fits.</source>
        <translation type="unfinished">لم تخبرنا بشيء بعد، ولست مضطرًا. بإجابة أو اثنتين يمكننا أن نعرض ما يناسبك.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished">لك</translation>
    </message>
    <message>
        <source>Put all %1 on my sheet</source>
        <translation type="unfinished">أضف الكل (%1) إلى ورقتي</translation>
    </message>
    <message>
        <source>All are on my sheet</source>
        <translation type="unfinished">كلها في ورقتي</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished">يستحق السؤال عنه</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">لكل أسرة</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished">إجاباتك</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation type="unfinished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Back a page: %1 of %2</source>
        <translation type="unfinished">الصفحة السابقة: %1 من %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Next page: %1 of %2</source>
        <translation type="unfinished">الصفحة التالية: %1 من %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Search: What would help? Touch the letters below</source>
        <translation type="unfinished">بحث: ما الذي يساعدك؟ المس الحروف أدناه</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">بحث: %1</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">ما الذي يساعدك؟</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished">غيّر الكلمات</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تغيير</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">مسح</translation>
    </message>
</context>
<context>
    <name>SearchMiss</name>
    <message>
        <source>We found nothing for “%1”. A person can help, or look here:</source>
        <translation type="unfinished">لم نجد شيئًا عن “%1”. يمكن لشخص أن يساعدك، أو انظر هنا:</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">تحدث إلى شخص</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">هنا، أو بالهاتف</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>We looked for “%1”.</source>
        <translation type="unfinished">بحثنا عن “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of help. The likeliest come first.</source>
        <translation type="unfinished">
            <numerusform>%n نوع من المساعدة.</numerusform>
            <numerusform>نوع واحد من المساعدة (%n).</numerusform>
            <numerusform>نوعان من المساعدة (%n). الأرجح أولًا.</numerusform>
            <numerusform>%n أنواع من المساعدة. الأرجح أولًا.</numerusform>
            <numerusform>%n نوعًا من المساعدة. الأرجح أولًا.</numerusform>
            <numerusform>%n نوع من المساعدة. الأرجح أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in your own words, or touch one of these.</source>
        <translation type="unfinished">قلها بكلماتك، أو المس واحدة من هذه.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished">اكتب: %1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">اقرأ المزيد: %1</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">شاهد الكل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">تم</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">اقرأ المزيد: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">في ورقتي</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">أضف إلى ورقتي</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">أُضيف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">أضف</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">في ورقتي: %1. المس لإزالتها</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">أضف إلى ورقتي: %1</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">أُضيف إلى ورقتي: %1. المس لإزالته</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>In easy words</source>
        <translation type="unfinished">بكلمات سهلة</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation type="unfinished">اعرضه كاملًا</translation>
    </message>
    <message>
        <source>Show it in easy words</source>
        <translation type="unfinished">اعرضه بكلمات سهلة</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished">ما معنى “%1”؟</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation type="unfinished">من يمكنه الحصول عليها</translation>
    </message>
    <message>
        <source>Most carers</source>
        <translation type="unfinished">معظم مقدمي الرعاية</translation>
    </message>
    <message>
        <source>For children aged %1 or over.</source>
        <translation type="unfinished">للأطفال بعمر %1 أو أكبر.</translation>
    </message>
    <message>
        <source>For children up to %1.</source>
        <translation type="unfinished">للأطفال حتى عمر %1.</translation>
    </message>
    <message>
        <source>For children aged %1.</source>
        <translation type="unfinished">للأطفال بعمر %1.</translation>
    </message>
    <message>
        <source>For children aged %1 to %2.</source>
        <translation type="unfinished">للأطفال بعمر %1 إلى %2.</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">كيف تحصل عليها</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation type="unfinished">يمكنك أن تقول</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">كم تكلف</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished">متى وأين</translation>
    </message>
    <message>
        <source>What do the hard words mean?</source>
        <translation type="unfinished">ماذا تعني الكلمات الصعبة؟</translation>
    </message>
    <message>
        <source>From: %1. Checked on %2.</source>
        <translation type="unfinished">من: %1. جرى التحقق في %2.</translation>
    </message>
    <message>
        <source>Ask at the desk in this Family Hub.</source>
        <translation type="unfinished">اسأل في مكتب الاستقبال في هذا الـ Family Hub.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first: that is Relay UK, and you can type.</source>
        <translation type="unfinished">أصم، أو يصعب عليك الكلام؟ اطلب 18001 أولًا: هذه خدمة Relay UK، ويمكنك الكتابة.</translation>
    </message>
    <message>
        <source>We are still checking this number. If it does not work, ask at the desk.</source>
        <translation type="unfinished">ما زلنا نتحقق من هذا الرقم. إن لم يعمل، فاسأل في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Code to scan with your phone: %1</source>
        <translation type="unfinished">رمز لتمسحه بهاتفك: %1</translation>
    </message>
    <message>
        <source>Scan with your phone to read more</source>
        <translation type="unfinished">امسح الرمز بهاتفك لقراءة المزيد</translation>
    </message>
    <message>
        <source>Scan with your phone to ring</source>
        <translation type="unfinished">امسح الرمز بهاتفك للاتصال</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">في ورقتي</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">أضف إلى ورقتي</translation>
    </message>
    <message>
        <source>On my sheet. Touch to take it off</source>
        <translation type="unfinished">في ورقتي. المس لإزالتها</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>In this hub: %1</source>
        <translation type="unfinished">في هذا المركز: %1</translation>
    </message>
    <message>
        <source>In this hub</source>
        <translation type="unfinished">في هذا المركز</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation type="unfinished">أُلغي. %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">أُلغي</translation>
    </message>
    <message>
        <source>This is a bank holiday. Ask first if it is on.</source>
        <translation type="unfinished">هذا يوم عطلة رسمية. اسأل أولًا إن كان سيُعقد.</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">اقرأ المزيد: %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">ورقتي</translation>
    </message>
    <message>
        <source>To take home. Your name and your list are gone when you finish.</source>
        <translation type="unfinished">لتأخذها إلى البيت. يُمحى اسمك وقائمتك عندما تنتهي.</translation>
    </message>
    <message>
        <source>There is nothing on your sheet yet</source>
        <translation type="unfinished">لا شيء في ورقتك بعد</translation>
    </message>
    <message>
        <source>Look at the help there is. Touch “Add to my sheet” at what you want to take home.</source>
        <translation type="unfinished">انظر إلى المساعدة الموجودة. المس “أضف إلى ورقتي” عند ما تريد أخذه إلى البيت.</translation>
    </message>
    <message>
        <source>Look at the help there is</source>
        <translation type="unfinished">انظر إلى المساعدة الموجودة</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">أعلى</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished">أعلى: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation type="unfinished">إزالة: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished">إلى %1</translation>
    </message>
    <message>
        <source>Put a first name on it</source>
        <translation type="unfinished">اكتب عليها اسمًا أول</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation type="unfinished">المس للتغيير</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation type="unfinished">فقط إن أردت</translation>
    </message>
    <message>
        <source>Say how the child came to you</source>
        <translation type="unfinished">قل كيف جاء الطفل إليك</translation>
    </message>
    <message>
        <source>Then the sheet says what you can have</source>
        <translation type="unfinished">عندها تقول الورقة ما يمكنك الحصول عليه</translation>
    </message>
    <message>
        <source>Picture of your sheet</source>
        <translation type="unfinished">صورة ورقتك</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Please ask at the desk.</source>
        <translation type="unfinished">تعذر رسم الصورة. اسأل في مكتب الاستقبال من فضلك.</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished">جارٍ الرسم…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة (%n)</numerusform>
            <numerusform>صفحتان (%n)</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.</source>
        <translation type="unfinished">
            <numerusform>سيكون هذا %n صفحة، وهو كثير على الطباعة. أزل شيئًا أو اختر حروفًا أصغر.</numerusform>
            <numerusform>سيكون هذا صفحة واحدة (%n)، وهو كثير على الطباعة. أزل شيئًا أو اختر حروفًا أصغر.</numerusform>
            <numerusform>سيكون هذا صفحتين (%n)، وهو كثير على الطباعة. أزل شيئًا أو اختر حروفًا أصغر.</numerusform>
            <numerusform>سيكون هذا %n صفحات، وهو كثير على الطباعة. أزل شيئًا أو اختر حروفًا أصغر.</numerusform>
            <numerusform>سيكون هذا %n صفحة، وهو كثير على الطباعة. أزل شيئًا أو اختر حروفًا أصغر.</numerusform>
            <numerusform>سيكون هذا %n صفحة، وهو كثير على الطباعة. أزل شيئًا أو اختر حروفًا أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>See it bigger</source>
        <translation type="unfinished">شاهدها أكبر</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation type="unfinished">حجم الحروف على الورق</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">كبير</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation type="unfinished">كبير جدًا</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished">اطبع ورقتي</translation>
    </message>
    <message>
        <source>Or take it by phone</source>
        <translation type="unfinished">أو خذها على هاتفك</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I’m still here</source>
        <translation type="unfinished">ما زلت هنا</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>To keep you private, we clear the screen in</source>
        <translation type="unfinished">لحماية خصوصيتك سنمسح الشاشة خلال</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة (%n)</numerusform>
            <numerusform>ثانيتان (%n)</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish and clear now</source>
        <translation type="unfinished">إنهاء ومسح الآن</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">تحدث إلى شخص</translation>
    </message>
    <message>
        <source>You do not need to know what to ask for. Touch one to read more.</source>
        <translation type="unfinished">لا تحتاج إلى أن تعرف ماذا تسأل. المس أحدها لقراءة المزيد.</translation>
    </message>
    <message>
        <source>Someone is in danger? Ring 999. It is free, day and night.</source>
        <translation type="unfinished">هل أحد في خطر؟ اتصل بالرقم 999. إنه مجاني، ليلًا ونهارًا.</translation>
    </message>
    <message>
        <source>Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”</source>
        <translation type="unfinished">تعال إلى مكتب الاستقبال في %1. قل: “أنا أربي طفلًا ليس طفلي. هل يمكن لأحد أن يساعدني؟”</translation>
    </message>
    <message>
        <source>Come to the desk in %1.</source>
        <translation type="unfinished">تعال إلى مكتب الاستقبال في %1.</translation>
    </message>
    <message>
        <source>Please ring me back</source>
        <translation type="unfinished">اتصلوا بي من فضلكم</translation>
    </message>
    <message>
        <source>Print a slip, fill it in with a pen, and give it to the desk</source>
        <translation type="unfinished">اطبع استمارة، واملأها بالقلم، وسلّمها إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>I would like a family meeting</source>
        <translation type="unfinished">أريد اجتماعًا للعائلة</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">ما حجم الكلمات الذي تريده؟</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">كبير</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">الأكبر</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>What the council offers is shown in English.</source>
        <translation type="unfinished">ما يقدمه المجلس معروض بالإنجليزية.</translation>
    </message>
    <message>
        <source>Draft translation: nobody has checked it yet. What is not translated is in English.</source>
        <translation type="unfinished">مسودة ترجمة: لم يراجعها أحد بعد. ما لم يُترجم يظهر بالإنجليزية.</translation>
    </message>
    <message>
        <source>Show it in %1</source>
        <translation type="unfinished">اعرضه بـ %1</translation>
    </message>
    <message>
        <source>Show it in English</source>
        <translation type="unfinished">اعرضه بالإنجليزية</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">أحتاج إلى مساعدة الآن</translation>
    </message>
    <message>
        <source>Touch one to read more.</source>
        <translation type="unfinished">المس أحدها لقراءة المزيد.</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation type="unfinished">شخص ما في خطر</translation>
    </message>
    <message>
        <source>Ring 999</source>
        <translation type="unfinished">اتصل بالرقم 999</translation>
    </message>
    <message>
        <source>Police, ambulance or fire. Day and night. Free.</source>
        <translation type="unfinished">الشرطة أو الإسعاف أو الإطفاء. ليلًا ونهارًا. مجانًا.</translation>
    </message>
    <message>
        <source>Someone is ill, or cannot cope</source>
        <translation type="unfinished">شخص ما مريض، أو لم يعد يحتمل</translation>
    </message>
    <message>
        <source>Ring 111</source>
        <translation type="unfinished">اتصل بالرقم 111</translation>
    </message>
    <message>
        <source>NHS 111. Day and night. Free. Press 2 for help in a mental health crisis.</source>
        <translation type="unfinished">NHS 111. ليلًا ونهارًا. مجانًا. اضغط 2 للمساعدة في أزمة الصحة النفسية.</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial %1.</source>
        <translation type="unfinished">أصم، أو يصعب عليك الكلام؟ اطلب %1.</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">تحدث إلى شخص</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">هنا، أو بالهاتف</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">ماذا يجري</translation>
    </message>
    <message>
        <source>Groups in the next four weeks. Touch one to read more.</source>
        <translation type="unfinished">مجموعات في الأسابيع الأربعة القادمة. المس واحدة لقراءة المزيد.</translation>
    </message>
    <message>
        <source>No dates are known here yet.</source>
        <translation type="unfinished">لا تُعرف أي مواعيد هنا بعد.</translation>
    </message>
    <message>
        <source>There are groups. Ask at the desk when and where they meet next.</source>
        <translation type="unfinished">توجد مجموعات على كل حال. اسأل في مكتب الاستقبال متى وأين تجتمع المرة القادمة.</translation>
    </message>
    <message>
        <source>Ask at the desk what is on for you and the children.</source>
        <translation type="unfinished">اسأل في مكتب الاستقبال عما يوجد لك وللأطفال.</translation>
    </message>
    <message>
        <source>More groups, and a person to ask</source>
        <translation type="unfinished">مجموعات أخرى، وشخص تسأله</translation>
    </message>
    <message>
        <source>Groups, and a person to ask</source>
        <translation type="unfinished">مجموعات، وشخص تسأله</translation>
    </message>
    <message>
        <source>All groups and training</source>
        <translation type="unfinished">كل المجموعات والدورات</translation>
    </message>
    <message>
        <source>Meet other carers, learn together</source>
        <translation type="unfinished">التقِ بمقدمي رعاية آخرين، وتعلموا معًا</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">تحدث إلى شخص</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">هنا، أو بالهاتف</translation>
    </message>
</context>
</TS>
