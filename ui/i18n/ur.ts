<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en_GB">
<context>
    <name>AreaPage</name>
    <message numerus="yes">
        <source>%n kind(s) of help. Touch one to read more.</source>
        <translation type="unfinished">
            <numerusform>%n قسم کی مدد۔ مزید پڑھنے کے لیے چھوئیں۔</numerusform>
            <numerusform>%n قسم کی مدد۔ مزید پڑھنے کے لیے کسی ایک کو چھوئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the leaflet</source>
        <translation type="unfinished">کتابچہ لے جائیں</translation>
    </message>
    <message>
        <source>Printed now, to fold and keep</source>
        <translation type="unfinished">ابھی چھپے گا، تہہ کر کے رکھنے کے لیے</translation>
    </message>
</context>
<context>
    <name>ArrangementPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">بچہ آپ کے پاس رہنے کیسے آیا؟</translation>
    </message>
    <message>
        <source>Then your sheet says what you can have. You can leave this out.</source>
        <translation type="unfinished">پھر آپ کا پرچہ بتائے گا کہ آپ کو کیا مل سکتا ہے۔ آپ اسے چھوڑ بھی سکتے ہیں۔</translation>
    </message>
    <message>
        <source>That is fine</source>
        <translation type="unfinished">کوئی بات نہیں</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Today in this hub: %1</source>
        <translation type="unfinished">آج اس ہب میں: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation type="unfinished">آج: %1</translation>
    </message>
    <message>
        <source>Touch anywhere to start</source>
        <translation type="unfinished">شروع کرنے کے لیے کہیں بھی چھوئیں</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">عملہ</translation>
    </message>
    <message>
        <source>Bringing up a relative’s or a friend’s child?</source>
        <translation type="unfinished">کیا آپ کسی رشتہ دار یا دوست کے بچے کو پال رہے ہیں؟</translation>
    </message>
    <message>
        <source>There is help for you here.</source>
        <translation type="unfinished">یہاں آپ کے لیے مدد موجود ہے۔</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation type="unfinished">شروع کرنے کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>Free. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">مفت۔ کوئی لاگ اِن نہیں۔ آپ جو چھوئیں وہ محفوظ نہیں رکھا جاتا۔</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Text size</source>
        <translation type="unfinished">حروف کا سائز</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished">رنگ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished">سنیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation type="unfinished">اسکرین اوپر کریں</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation type="unfinished">اسکرین نیچے کریں</translation>
    </message>
    <message>
        <source>My sheet (%1)</source>
        <translation type="unfinished">میرا پرچہ (%1)</translation>
    </message>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">میرا پرچہ</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">ابھی مدد</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">ختم کریں اور مٹا دیں</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation type="unfinished">آسان بنائیں</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">ابھی مدد: کسے فون کریں، اور کس سے بات کریں</translation>
    </message>
</context>
<context>
    <name>ByPhonePage</name>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">فون پر لے جائیں</translation>
    </message>
    <message>
        <source>Code that opens your list on your phone</source>
        <translation type="unfinished">کوڈ جو آپ کی فہرست آپ کے فون پر کھولتا ہے</translation>
    </message>
    <message>
        <source>Code that saves the telephone numbers of your list</source>
        <translation type="unfinished">کوڈ جو آپ کی فہرست کے فون نمبر محفوظ کرتا ہے</translation>
    </message>
    <message>
        <source>Open the camera on your phone.</source>
        <translation type="unfinished">اپنے فون کا کیمرا کھولیں۔</translation>
    </message>
    <message>
        <source>Point it at the black and white square.</source>
        <translation type="unfinished">اسے سیاہ و سفید چوکور پر رکھیں۔</translation>
    </message>
    <message>
        <source>Touch the link. Your list opens.</source>
        <translation type="unfinished">لنک کو چھوئیں۔ آپ کی فہرست کھل جائے گی۔</translation>
    </message>
    <message>
        <source>Touch “Add contact”. The numbers are saved as “Kinship help”.</source>
        <translation type="unfinished">“Add contact” کو چھوئیں۔ نمبر “Kinship help” کے نام سے محفوظ ہو جائیں گے۔</translation>
    </message>
    <message>
        <source>This needs the internet on your phone.</source>
        <translation type="unfinished">اس کے لیے آپ کے فون پر انٹرنیٹ چاہیے۔</translation>
    </message>
    <message>
        <source>This does not need the internet. We do not learn your number.</source>
        <translation type="unfinished">اس کے لیے انٹرنیٹ نہیں چاہیے۔ ہمیں آپ کا نمبر معلوم نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">واپس میرے پرچے پر</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished">واپس لیں: %1</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Chosen.</source>
        <translation type="unfinished">منتخب ہے۔</translation>
    </message>
</context>
<context>
    <name>ClearedPage</name>
    <message>
        <source>Touch for the next person</source>
        <translation type="unfinished">اگلے شخص کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>All cleared</source>
        <translation type="unfinished">سب مٹا دیا گیا</translation>
    </message>
    <message>
        <source>Nothing you chose or typed is kept.</source>
        <translation type="unfinished">آپ نے جو چنا یا لکھا وہ محفوظ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>Take care of yourself.</source>
        <translation type="unfinished">اپنا خیال رکھیں۔</translation>
    </message>
</context>
<context>
    <name>ContrastPanel</name>
    <message>
        <source>Which colours are easiest to read?</source>
        <translation type="unfinished">کون سے رنگ پڑھنے میں سب سے آسان ہیں؟</translation>
    </message>
    <message>
        <source>Warm colours</source>
        <translation type="unfinished">گرم رنگ</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation type="unfinished">سفید پر سیاہ</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation type="unfinished">سیاہ پر سفید</translation>
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
        <translation type="unfinished">کیا چیز اسے آسان بنائے گی؟</translation>
    </message>
    <message>
        <source>All the words</source>
        <translation type="unfinished">تمام الفاظ</translation>
    </message>
    <message>
        <source>Easy words</source>
        <translation type="unfinished">آسان الفاظ</translation>
    </message>
</context>
<context>
    <name>EveryFamilyPage</name>
    <message>
        <source>For every family</source>
        <translation type="unfinished">ہر خاندان کے لیے</translation>
    </message>
    <message>
        <source>Help that any family can use.</source>
        <translation type="unfinished">مدد جو کوئی بھی خاندان لے سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>FinderPage</name>
    <message>
        <source>How did the child come to live with you?</source>
        <translation type="unfinished">بچہ آپ کے پاس رہنے کیسے آیا؟</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation type="unfinished">اگلا سوال</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>That is fine. We can work it out together.</source>
        <translation type="unfinished">کوئی بات نہیں۔ ہم مل کر سمجھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">کس چیز سے مدد ملے گی؟</translation>
    </message>
    <message>
        <source>Touch as many as you like.</source>
        <translation type="unfinished">جتنے چاہیں چھوئیں۔</translation>
    </message>
    <message>
        <source>How old are the children?</source>
        <translation type="unfinished">بچوں کی عمریں کیا ہیں؟</translation>
    </message>
    <message>
        <source>Touch the age of each child who lives with you.</source>
        <translation type="unfinished">آپ کے ساتھ رہنے والے ہر بچے کی عمر چھوئیں۔</translation>
    </message>
    <message>
        <source>See what fits</source>
        <translation type="unfinished">دیکھیں کیا موزوں ہے</translation>
    </message>
    <message>
        <source>Under 1</source>
        <translation type="unfinished">1 سے کم</translation>
    </message>
    <message>
        <source>18+: 18 or over</source>
        <translation type="unfinished">18+: 18 یا زیادہ</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform>%n سال</numerusform>
            <numerusform>%n سال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>What the words mean</source>
        <translation type="unfinished">الفاظ کا مطلب</translation>
    </message>
    <message>
        <source>Back to reading</source>
        <translation type="unfinished">واپس پڑھنے پر</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">شروع</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Groups for you and the children</source>
        <translation type="unfinished">آپ کے اور بچوں کے لیے گروپ</translation>
    </message>
    <message>
        <source>Next group: %1</source>
        <translation type="unfinished">اگلا گروپ: %1</translation>
    </message>
    <message>
        <source>Next group: %1, %2</source>
        <translation type="unfinished">اگلا گروپ: %1، %2</translation>
    </message>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">رشتہ داروں کے بچے پالنے والے خاندانوں کے لیے مدد</translation>
    </message>
    <message>
        <source>No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">کوئی لاگ اِن نہیں۔ آپ جو چھوئیں وہ محفوظ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>For anyone bringing up a relative’s or a friend’s child. No log in. Nothing you touch is kept.</source>
        <translation type="unfinished">ہر اُس شخص کے لیے جو کسی رشتہ دار یا دوست کے بچے کو پال رہا ہے۔ کوئی لاگ اِن نہیں۔ آپ جو چھوئیں وہ محفوظ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>Find help that fits us</source>
        <translation type="unfinished">ہمارے لیے موزوں مدد ڈھونڈیں</translation>
    </message>
    <message>
        <source>Three quick questions</source>
        <translation type="unfinished">تین مختصر سوال</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">کسی سے بات کریں</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">یہاں، یا ٹیلی فون پر</translation>
    </message>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">کیا ہو رہا ہے</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">تلاش</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished">اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">مجھے ابھی مدد چاہیے</translation>
    </message>
    <message>
        <source>Danger, or a crisis today</source>
        <translation type="unfinished">خطرہ، یا آج کوئی بحران</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">ہر خاندان کے لیے</translation>
    </message>
    <message>
        <source>Health, early years, things to do</source>
        <translation type="unfinished">صحت، ابتدائی سال، کرنے کے کام</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>apostrophe</source>
        <translation type="unfinished">اپاسٹروفی</translation>
    </message>
    <message>
        <source>hyphen</source>
        <translation type="unfinished">ہائفن</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished">خالی جگہ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">مٹائیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language?</source>
        <translation type="unfinished">کون سی زبان؟</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">روکیں</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation type="unfinished">پھر سے سنائیں</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished">آہستہ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished">تیز</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished">آواز کم</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished">آواز زیادہ</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">ختم کریں اور مٹا دیں</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation type="unfinished">ابھی مدد</translation>
    </message>
    <message>
        <source>This screen has no voice for %1. You can ask at the desk.</source>
        <translation type="unfinished">اس سکرین کے پاس %1 کے لیے آواز نہیں ہے۔ آپ ڈیسک پر پوچھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This screen cannot speak now. You can ask at the desk.</source>
        <translation type="unfinished">یہ سکرین ابھی بول نہیں سکتی۔ آپ ڈیسک پر پوچھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Help now: who to ring, and a person to talk to</source>
        <translation type="unfinished">ابھی مدد: کسے فون کریں، اور کس سے بات کریں</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for kinship families</source>
        <translation type="unfinished">رشتہ داروں کے بچے پالنے والے خاندانوں کے لیے مدد</translation>
    </message>
    <message>
        <source>You can use this screen with keys. The arrows go from one thing to the next. Enter chooses it. Home begins again. Back goes back. Help says this again.</source>
        <translation type="unfinished">آپ یہ سکرین بٹنوں سے چلا سکتے ہیں۔ تیر والے بٹن ایک چیز سے اگلی چیز پر لے جاتے ہیں۔ Enter اسے چنتا ہے۔ Home شروع پر لے جاتا ہے۔ Back پیچھے لے جاتا ہے۔ Help یہ بات پھر سے بتاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>NamePage</name>
    <message>
        <source>A first name for your sheet</source>
        <translation type="unfinished">آپ کے پرچے کے لیے پہلا نام</translation>
    </message>
    <message>
        <source>Only if you like. It is gone when you finish.</source>
        <translation type="unfinished">صرف اگر آپ چاہیں۔ ختم کرنے پر یہ مٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>First name. Touch the letters below</source>
        <translation type="unfinished">پہلا نام۔ نیچے کے حروف چھوئیں</translation>
    </message>
    <message>
        <source>First name: %1</source>
        <translation type="unfinished">پہلا نام: %1</translation>
    </message>
    <message>
        <source>Touch the letters below</source>
        <translation type="unfinished">نیچے کے حروف چھوئیں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">صاف کریں</translation>
    </message>
</context>
<context>
    <name>NotSurePage</name>
    <message>
        <source>It sounds like this</source>
        <translation type="unfinished">ایسا لگتا ہے</translation>
    </message>
    <message>
        <source>That is fine. A person can work it out with you.</source>
        <translation type="unfinished">کوئی بات نہیں۔ کوئی آپ کے ساتھ مل کر سمجھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing is decided by this.</source>
        <translation type="unfinished">اس سے کچھ طے نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Papers call it: %1</source>
        <translation type="unfinished">کاغذات میں اسے کہتے ہیں: %1</translation>
    </message>
    <message>
        <source>Go on with this</source>
        <translation type="unfinished">اسی کے ساتھ آگے بڑھیں</translation>
    </message>
    <message>
        <source>You can change it at any time.</source>
        <translation type="unfinished">آپ اسے کسی بھی وقت بدل سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Ask a kinship Navigator</source>
        <translation type="unfinished">کنشپ نیویگیٹر (kinship Navigator) سے پوچھیں</translation>
    </message>
    <message>
        <source>A council worker who can say for certain.</source>
        <translation type="unfinished">کونسل کا کارکن جو یقین سے بتا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished">عملہ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">شروع</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">شروع</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">مزید پڑھیں: %1</translation>
    </message>
    <message>
        <source>Ask at the desk.</source>
        <translation type="unfinished">ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">ٹیکسٹ کریں %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">فون کریں %1</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first.</source>
        <translation type="unfinished">سن نہیں سکتے یا بولنا مشکل ہے؟ پہلے 18001 ملائیں۔</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation type="unfinished">ٹیکسٹ کریں %1</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation type="unfinished">فون کریں %1</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Your sheet, as it will be printed</source>
        <translation type="unfinished">آپ کا پرچہ، جیسا چھپے گا</translation>
    </message>
    <message>
        <source>Page %1 of %2 of your sheet</source>
        <translation type="unfinished">آپ کے پرچے کا صفحہ %1 از %2</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>The printer has run out of paper</source>
        <translation type="unfinished">پرنٹر میں کاغذ ختم ہو گیا ہے</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. It will come out when someone adds paper. Please ask at the desk.</source>
        <translation type="unfinished">آپ کا پرچہ ابھی نہیں چھپا۔ جب کوئی کاغذ ڈالے گا تو نکل آئے گا۔ براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation type="unfinished">پرنٹر میں کاغذ پھنس گیا ہے</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to free it.</source>
        <translation type="unfinished">آپ کا پرچہ ابھی نہیں چھپا۔ براہِ کرم ڈیسک پر کہیں کہ کاغذ نکال دیں۔</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation type="unfinished">پرنٹر کھلا ہوا ہے</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk to close it.</source>
        <translation type="unfinished">آپ کا پرچہ ابھی نہیں چھپا۔ براہِ کرم ڈیسک پر کہیں کہ اسے بند کر دیں۔</translation>
    </message>
    <message>
        <source>The printer has run out of ink</source>
        <translation type="unfinished">پرنٹر میں سیاہی ختم ہو گئی ہے</translation>
    </message>
    <message>
        <source>Your sheet is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">آپ کا پرچہ ابھی نہیں چھپا۔ براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished">پرنٹر جواب نہیں دے رہا</translation>
    </message>
    <message>
        <source>It may be switched off. Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">شاید وہ بند ہے۔ براہِ کرم ڈیسک پر پوچھیں، یا اپنی فہرست فون پر لے جائیں۔</translation>
    </message>
    <message>
        <source>The printer is taking a long time</source>
        <translation type="unfinished">پرنٹر کو بہت وقت لگ رہا ہے</translation>
    </message>
    <message>
        <source>Please look at the printer. If your sheet is not there, ask at the desk.</source>
        <translation type="unfinished">براہِ کرم پرنٹر دیکھیں۔ اگر آپ کا پرچہ وہاں نہیں ہے تو ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Your sheet waits in the queue</source>
        <translation type="unfinished">آپ کا پرچہ قطار میں ہے</translation>
    </message>
    <message>
        <source>Someone must let it go on. Please ask at the desk.</source>
        <translation type="unfinished">کسی کو اسے آگے بھیجنا ہو گا۔ براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation type="unfinished">پرنٹر رک گیا ہے</translation>
    </message>
    <message>
        <source>Your sheet is printed</source>
        <translation type="unfinished">آپ کا پرچہ چھپ گیا ہے</translation>
    </message>
    <message>
        <source>Please take it from the printer. Look for your name or your list.</source>
        <translation type="unfinished">براہِ کرم اسے پرنٹر سے لے لیں۔ اپنا نام یا اپنی فہرست دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no printer here</source>
        <translation type="unfinished">یہاں کوئی پرنٹر نہیں ہے</translation>
    </message>
    <message>
        <source>No printer is set up for this screen. You can take your list by phone, or ask at the desk.</source>
        <translation type="unfinished">اس اسکرین کے لیے کوئی پرنٹر نہیں لگایا گیا۔ آپ اپنی فہرست فون پر لے جا سکتے ہیں، یا ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Please look at the printer</source>
        <translation type="unfinished">براہِ کرم پرنٹر دیکھیں</translation>
    </message>
    <message>
        <source>We cannot tell whether your sheet came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">ہم نہیں بتا سکتے کہ آپ کا پرچہ نکلا یا نہیں۔ اگر وہاں نہیں ہے تو براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Printing has stopped</source>
        <translation type="unfinished">چھپائی رک گئی ہے</translation>
    </message>
    <message>
        <source>Your list is still here.</source>
        <translation type="unfinished">آپ کی فہرست اب بھی یہاں ہے۔</translation>
    </message>
    <message>
        <source>Your sheet did not print</source>
        <translation type="unfinished">آپ کا پرچہ نہیں چھپا</translation>
    </message>
    <message>
        <source>Please ask at the desk, or take your list by phone.</source>
        <translation type="unfinished">براہِ کرم ڈیسک پر پوچھیں، یا اپنی فہرست فون پر لے جائیں۔</translation>
    </message>
    <message>
        <source>The printer needs help</source>
        <translation type="unfinished">پرنٹر کو مدد چاہیے</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">روکا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Your sheet is printing</source>
        <translation type="unfinished">آپ کا پرچہ چھپ رہا ہے</translation>
    </message>
    <message>
        <source>This can take a minute. We will tell you when it is done.</source>
        <translation type="unfinished">اس میں ایک منٹ لگ سکتا ہے۔ ہو جانے پر ہم آپ کو بتائیں گے۔</translation>
    </message>
    <message>
        <source>Your leaflet is printed</source>
        <translation type="unfinished">آپ کا کتابچہ چھپ گیا ہے</translation>
    </message>
    <message>
        <source>Your slip is printed</source>
        <translation type="unfinished">آپ کا فارم چھپ گیا ہے</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fold it at the marks.</source>
        <translation type="unfinished">براہِ کرم اسے پرنٹر سے لے لیں۔ نشانوں پر تہہ کریں۔</translation>
    </message>
    <message>
        <source>Please take it from the printer. Fill it in with a pen and give it to the desk.</source>
        <translation type="unfinished">براہِ کرم اسے پرنٹر سے لے لیں۔ قلم سے بھریں اور ڈیسک پر دیں۔</translation>
    </message>
    <message>
        <source>We cannot tell whether it came out. If it is not there, please ask at the desk.</source>
        <translation type="unfinished">ہم نہیں بتا سکتے کہ یہ نکلا یا نہیں۔ اگر وہاں نہیں ہے تو براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished">براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>It did not print</source>
        <translation type="unfinished">یہ نہیں چھپا</translation>
    </message>
    <message>
        <source>It is not printed yet. Please ask at the desk.</source>
        <translation type="unfinished">یہ ابھی نہیں چھپا۔ براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Your leaflet is printing</source>
        <translation type="unfinished">آپ کا کتابچہ چھپ رہا ہے</translation>
    </message>
    <message>
        <source>Your slip is printing</source>
        <translation type="unfinished">آپ کا فارم چھپ رہا ہے</translation>
    </message>
    <message>
        <source>The ink is low. If the paper is hard to read, please tell the desk.</source>
        <translation type="unfinished">سیاہی کم ہے۔ اگر کاغذ پڑھنا مشکل ہو تو براہِ کرم ڈیسک پر بتائیں۔</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation type="unfinished">صفحہ %1 از %2۔</translation>
    </message>
    <message>
        <source>Finish and clear</source>
        <translation type="unfinished">ختم کریں اور مٹا دیں</translation>
    </message>
    <message>
        <source>Take it by phone</source>
        <translation type="unfinished">فون پر لے جائیں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation type="unfinished">چھپائی روکیں</translation>
    </message>
    <message>
        <source>Back to my sheet</source>
        <translation type="unfinished">واپس میرے پرچے پر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Skip this</source>
        <translation type="unfinished">اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">شروع</translation>
    </message>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished">سوال %1 از %2</translation>
    </message>
</context>
<context>
    <name>ReasonCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">مزید پڑھیں: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">میرے پرچے پر ہے</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">ڈال دیا</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">میرے پرچے پر ڈالیں</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">ڈالیں</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">میرے پرچے پر: %1۔ ہٹانے کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">میرے پرچے پر ڈال دیا: %1۔ ہٹانے کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">میرے پرچے پر ڈالیں: %1</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Change answers</source>
        <translation type="unfinished">جواب بدلیں</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">شروع</translation>
    </message>
    <message>
        <source>You have told us nothing yet, and you need not. With an answer or two we can show what fits.</source>
        <translation type="unfinished">آپ نے ابھی کچھ نہیں بتایا، اور ضروری بھی نہیں۔ ایک دو جوابوں سے ہم دکھا سکتے ہیں کہ کیا موزوں ہے۔</translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished">آپ کے لیے</translation>
    </message>
    <message>
        <source>Put all %1 on my sheet</source>
        <translation type="unfinished">سب (%1) میرے پرچے پر ڈالیں</translation>
    </message>
    <message>
        <source>All are on my sheet</source>
        <translation type="unfinished">سب میرے پرچے پر ہیں</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation type="unfinished">پوچھنے کے لائق</translation>
    </message>
    <message>
        <source>For every family</source>
        <translation type="unfinished">ہر خاندان کے لیے</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished">آپ کے جواب</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">صفحہ %1 از %2</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation type="unfinished">پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Back a page: %1 of %2</source>
        <translation type="unfinished">پچھلا صفحہ: %1 از %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">اگلا صفحہ</translation>
    </message>
    <message>
        <source>Next page: %1 of %2</source>
        <translation type="unfinished">اگلا صفحہ: %1 از %2</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Search: What would help? Touch the letters below</source>
        <translation type="unfinished">تلاش: کس چیز سے مدد ملے گی؟ نیچے حروف چھوئیں</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished">تلاش: %1</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished">کس چیز سے مدد ملے گی؟</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation type="unfinished">الفاظ بدلیں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">بدلیں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">صاف کریں</translation>
    </message>
</context>
<context>
    <name>SearchMiss</name>
    <message>
        <source>We found nothing for “%1”. A person can help, or look here:</source>
        <translation type="unfinished">“%1” کے لیے کچھ نہیں ملا۔ کوئی مدد کر سکتا ہے، یا یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">کسی سے بات کریں</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">یہاں، یا ٹیلی فون پر</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>We looked for “%1”.</source>
        <translation type="unfinished">ہم نے “%1” ڈھونڈا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of help. The likeliest come first.</source>
        <translation type="unfinished">
            <numerusform>%n قسم کی مدد۔</numerusform>
            <numerusform>%n قسم کی مدد۔ سب سے موزوں پہلے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Say it in your own words, or touch one of these.</source>
        <translation type="unfinished">اپنے الفاظ میں کہیں، یا ان میں سے کسی ایک کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished">لکھیں: %1</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">مزید پڑھیں: %1</translation>
    </message>
    <message>
        <source>See all</source>
        <translation type="unfinished">سب دیکھیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">مزید پڑھیں: %1</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">میرے پرچے پر ہے</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">میرے پرچے پر ڈالیں</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished">ڈال دیا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">ڈالیں</translation>
    </message>
    <message>
        <source>On my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">میرے پرچے پر: %1۔ ہٹانے کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>Add to my sheet: %1</source>
        <translation type="unfinished">میرے پرچے پر ڈالیں: %1</translation>
    </message>
    <message>
        <source>Added to my sheet: %1. Touch to take it off</source>
        <translation type="unfinished">میرے پرچے پر ڈال دیا: %1۔ ہٹانے کے لیے چھوئیں</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>In easy words</source>
        <translation type="unfinished">آسان الفاظ میں</translation>
    </message>
    <message>
        <source>Show it in full</source>
        <translation type="unfinished">پورا دکھائیں</translation>
    </message>
    <message>
        <source>Show it in easy words</source>
        <translation type="unfinished">آسان الفاظ میں دکھائیں</translation>
    </message>
    <message>
        <source>What is “%1”?</source>
        <translation type="unfinished">“%1” کیا ہے؟</translation>
    </message>
    <message>
        <source>Who can have it</source>
        <translation type="unfinished">یہ کسے مل سکتی ہے</translation>
    </message>
    <message>
        <source>Most carers</source>
        <translation type="unfinished">زیادہ تر دیکھ بھال کرنے والے</translation>
    </message>
    <message>
        <source>For children aged %1 or over.</source>
        <translation type="unfinished">%1 سال یا اس سے بڑے بچوں کے لیے۔</translation>
    </message>
    <message>
        <source>For children up to %1.</source>
        <translation type="unfinished">%1 سال تک کے بچوں کے لیے۔</translation>
    </message>
    <message>
        <source>For children aged %1.</source>
        <translation type="unfinished">%1 سال کے بچوں کے لیے۔</translation>
    </message>
    <message>
        <source>For children aged %1 to %2.</source>
        <translation type="unfinished">%1 سے %2 سال کے بچوں کے لیے۔</translation>
    </message>
    <message>
        <source>How to get it</source>
        <translation type="unfinished">یہ کیسے حاصل کریں</translation>
    </message>
    <message>
        <source>You could say</source>
        <translation type="unfinished">آپ یہ کہہ سکتے ہیں</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">اس کے بعد کیا ہوتا ہے</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished">اس کا خرچ</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished">کب اور کہاں</translation>
    </message>
    <message>
        <source>What do the hard words mean?</source>
        <translation type="unfinished">مشکل الفاظ کا کیا مطلب ہے؟</translation>
    </message>
    <message>
        <source>From: %1. Checked on %2.</source>
        <translation type="unfinished">منجانب: %1۔ %2 کو جانچا گیا۔</translation>
    </message>
    <message>
        <source>Ask at the desk in this Family Hub.</source>
        <translation type="unfinished">اس Family Hub کے ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial 18001 first: that is Relay UK, and you can type.</source>
        <translation type="unfinished">سن نہیں سکتے یا بولنا مشکل ہے؟ پہلے 18001 ملائیں: یہ Relay UK ہے، آپ لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>We are still checking this number. If it does not work, ask at the desk.</source>
        <translation type="unfinished">ہم ابھی یہ نمبر جانچ رہے ہیں۔ اگر یہ کام نہ کرے تو ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Code to scan with your phone: %1</source>
        <translation type="unfinished">اپنے فون سے اسکین کرنے کا کوڈ: %1</translation>
    </message>
    <message>
        <source>Scan with your phone to read more</source>
        <translation type="unfinished">مزید پڑھنے کے لیے اپنے فون سے اسکین کریں</translation>
    </message>
    <message>
        <source>Scan with your phone to ring</source>
        <translation type="unfinished">فون کرنے کے لیے اپنے فون سے اسکین کریں</translation>
    </message>
    <message>
        <source>On my sheet</source>
        <translation type="unfinished">میرے پرچے پر ہے</translation>
    </message>
    <message>
        <source>Add to my sheet</source>
        <translation type="unfinished">میرے پرچے پر ڈالیں</translation>
    </message>
    <message>
        <source>On my sheet. Touch to take it off</source>
        <translation type="unfinished">میرے پرچے پر ہے۔ ہٹانے کے لیے چھوئیں</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>In this hub: %1</source>
        <translation type="unfinished">اس ہب میں: %1</translation>
    </message>
    <message>
        <source>In this hub</source>
        <translation type="unfinished">اس ہب میں</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation type="unfinished">منسوخ۔ %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">منسوخ</translation>
    </message>
    <message>
        <source>This is a bank holiday. Ask first if it is on.</source>
        <translation type="unfinished">یہ عام تعطیل ہے۔ پہلے پوچھ لیں کہ ہو گا یا نہیں۔</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <translation type="unfinished">مزید پڑھیں: %1</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>My sheet</source>
        <translation type="unfinished">میرا پرچہ</translation>
    </message>
    <message>
        <source>To take home. Your name and your list are gone when you finish.</source>
        <translation type="unfinished">گھر لے جانے کے لیے۔ ختم کرنے پر آپ کا نام اور فہرست مٹ جاتے ہیں۔</translation>
    </message>
    <message>
        <source>There is nothing on your sheet yet</source>
        <translation type="unfinished">آپ کے پرچے پر ابھی کچھ نہیں ہے</translation>
    </message>
    <message>
        <source>Look at the help there is. Touch “Add to my sheet” at what you want to take home.</source>
        <translation type="unfinished">دیکھیں کہ کیا مدد موجود ہے۔ جو گھر لے جانا چاہیں وہاں “میرے پرچے پر ڈالیں” کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Look at the help there is</source>
        <translation type="unfinished">دیکھیں کہ کیا مدد موجود ہے</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">اوپر</translation>
    </message>
    <message>
        <source>Up: %1</source>
        <translation type="unfinished">اوپر: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished">ہٹائیں</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation type="unfinished">ہٹائیں: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished">%1 کے لیے</translation>
    </message>
    <message>
        <source>Put a first name on it</source>
        <translation type="unfinished">اس پر پہلا نام لکھیں</translation>
    </message>
    <message>
        <source>Touch to change</source>
        <translation type="unfinished">بدلنے کے لیے چھوئیں</translation>
    </message>
    <message>
        <source>Only if you like</source>
        <translation type="unfinished">صرف اگر آپ چاہیں</translation>
    </message>
    <message>
        <source>Say how the child came to you</source>
        <translation type="unfinished">بتائیں کہ بچہ آپ کے پاس کیسے آیا</translation>
    </message>
    <message>
        <source>Then the sheet says what you can have</source>
        <translation type="unfinished">پھر پرچہ بتائے گا کہ آپ کو کیا مل سکتا ہے</translation>
    </message>
    <message>
        <source>Picture of your sheet</source>
        <translation type="unfinished">آپ کے پرچے کی تصویر</translation>
    </message>
    <message>
        <source>The picture could not be drawn. Please ask at the desk.</source>
        <translation type="unfinished">تصویر نہیں بن سکی۔ براہِ کرم ڈیسک پر پوچھیں۔</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation type="unfinished">بنایا جا رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform>%n صفحہ</numerusform>
            <numerusform>%n صفحے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This would take %n page(s), which is too many to print. Take some off, or choose smaller letters.</source>
        <translation type="unfinished">
            <numerusform>اس کا %n صفحہ بنے گا، جو چھاپنے کے لیے زیادہ ہے۔ کچھ ہٹائیں، یا چھوٹے حروف چنیں۔</numerusform>
            <numerusform>اس کے %n صفحے بنیں گے، جو چھاپنے کے لیے زیادہ ہیں۔ کچھ ہٹائیں، یا چھوٹے حروف چنیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>See it bigger</source>
        <translation type="unfinished">بڑا دیکھیں</translation>
    </message>
    <message>
        <source>Size of the letters on paper</source>
        <translation type="unfinished">کاغذ پر حروف کا سائز</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">عام</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">بڑے</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation type="unfinished">بہت بڑے</translation>
    </message>
    <message>
        <source>Print my sheet</source>
        <translation type="unfinished">میرا پرچہ چھاپیں</translation>
    </message>
    <message>
        <source>Or take it by phone</source>
        <translation type="unfinished">یا فون پر لے جائیں</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I’m still here</source>
        <translation type="unfinished">میں ابھی یہیں ہوں</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished">کیا آپ ابھی یہیں ہیں؟</translation>
    </message>
    <message>
        <source>To keep you private, we clear the screen in</source>
        <translation type="unfinished">آپ کی رازداری کے لیے ہم اسکرین مٹا دیں گے</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish and clear now</source>
        <translation type="unfinished">ابھی ختم کریں اور مٹا دیں</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">کسی سے بات کریں</translation>
    </message>
    <message>
        <source>You do not need to know what to ask for. Touch one to read more.</source>
        <translation type="unfinished">آپ کو یہ جاننے کی ضرورت نہیں کہ کیا پوچھنا ہے۔ مزید پڑھنے کے لیے کسی ایک کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Someone is in danger? Ring 999. It is free, day and night.</source>
        <translation type="unfinished">کوئی خطرے میں ہے؟ 999 پر فون کریں۔ یہ مفت ہے، دن رات۔</translation>
    </message>
    <message>
        <source>Come to the desk in %1. Say: “I am bringing up a child who is not my own. Can someone help me?”</source>
        <translation type="unfinished">%1 کے ڈیسک پر آئیں۔ کہیں: “میں ایک ایسے بچے کو پال رہا ہوں جو میرا اپنا نہیں۔ کیا کوئی میری مدد کر سکتا ہے؟”</translation>
    </message>
    <message>
        <source>Come to the desk in %1.</source>
        <translation type="unfinished">%1 کے ڈیسک پر آئیں۔</translation>
    </message>
    <message>
        <source>Please ring me back</source>
        <translation type="unfinished">براہِ کرم مجھے فون کریں</translation>
    </message>
    <message>
        <source>Print a slip, fill it in with a pen, and give it to the desk</source>
        <translation type="unfinished">فارم چھاپیں، قلم سے بھریں اور ڈیسک پر دیں</translation>
    </message>
    <message>
        <source>I would like a family meeting</source>
        <translation type="unfinished">مجھے خاندانی میٹنگ چاہیے</translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <source>How big should the words be?</source>
        <translation type="unfinished">الفاظ کتنے بڑے ہونے چاہییں؟</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished">عام</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished">بڑے</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished">سب سے بڑے</translation>
    </message>
</context>
<context>
    <name>TranslationNote</name>
    <message>
        <source>What the council offers is shown in English.</source>
        <translation type="unfinished">کونسل کی مدد کے الفاظ انگریزی میں دکھائے جا رہے ہیں۔</translation>
    </message>
    <message>
        <source>Draft translation: nobody has checked it yet. What is not translated is in English.</source>
        <translation type="unfinished">ترجمے کا مسودہ: ابھی کسی نے جانچا نہیں۔ جو ترجمہ نہیں ہوا وہ انگریزی میں ہے۔</translation>
    </message>
    <message>
        <source>Show it in %1</source>
        <translation type="unfinished">%1 میں دکھائیں</translation>
    </message>
    <message>
        <source>Show it in English</source>
        <translation type="unfinished">انگریزی میں دکھائیں</translation>
    </message>
</context>
<context>
    <name>UrgentPage</name>
    <message>
        <source>I need help now</source>
        <translation type="unfinished">مجھے ابھی مدد چاہیے</translation>
    </message>
    <message>
        <source>Touch one to read more.</source>
        <translation type="unfinished">مزید پڑھنے کے لیے کسی ایک کو چھوئیں۔</translation>
    </message>
    <message>
        <source>Someone is in danger</source>
        <translation type="unfinished">کوئی خطرے میں ہے</translation>
    </message>
    <message>
        <source>Ring 999</source>
        <translation type="unfinished">999 پر فون کریں</translation>
    </message>
    <message>
        <source>Police, ambulance or fire. Day and night. Free.</source>
        <translation type="unfinished">پولیس، ایمبولینس یا آگ بجھانے والے۔ دن رات۔ مفت۔</translation>
    </message>
    <message>
        <source>Someone is ill, or cannot cope</source>
        <translation type="unfinished">کوئی بیمار ہے، یا حالات سنبھال نہیں پا رہا</translation>
    </message>
    <message>
        <source>Ring 111</source>
        <translation type="unfinished">111 پر فون کریں</translation>
    </message>
    <message>
        <source>NHS 111. Day and night. Free. Press 2 for help in a mental health crisis.</source>
        <translation type="unfinished">NHS 111۔ دن رات۔ مفت۔ ذہنی صحت کے بحران میں مدد کے لیے 2 دبائیں۔</translation>
    </message>
    <message>
        <source>Deaf, or hard to talk? Dial %1.</source>
        <translation type="unfinished">سن نہیں سکتے یا بولنا مشکل ہے؟ %1 ملائیں۔</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">کسی سے بات کریں</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">یہاں، یا ٹیلی فون پر</translation>
    </message>
</context>
<context>
    <name>WhatsOnPage</name>
    <message>
        <source>What’s on</source>
        <translation type="unfinished">کیا ہو رہا ہے</translation>
    </message>
    <message>
        <source>Groups in the next four weeks. Touch one to read more.</source>
        <translation type="unfinished">اگلے چار ہفتوں کے گروپ۔ مزید پڑھنے کے لیے کسی ایک کو چھوئیں۔</translation>
    </message>
    <message>
        <source>No dates are known here yet.</source>
        <translation type="unfinished">یہاں ابھی کوئی تاریخ معلوم نہیں۔</translation>
    </message>
    <message>
        <source>There are groups. Ask at the desk when and where they meet next.</source>
        <translation type="unfinished">پھر بھی گروپ موجود ہیں۔ ڈیسک پر پوچھیں کہ وہ اگلی بار کب اور کہاں ملیں گے۔</translation>
    </message>
    <message>
        <source>Ask at the desk what is on for you and the children.</source>
        <translation type="unfinished">ڈیسک پر پوچھیں کہ آپ اور بچوں کے لیے کیا ہے۔</translation>
    </message>
    <message>
        <source>More groups, and a person to ask</source>
        <translation type="unfinished">مزید گروپ، اور پوچھنے کے لیے ایک انسان</translation>
    </message>
    <message>
        <source>Groups, and a person to ask</source>
        <translation type="unfinished">گروپ، اور پوچھنے کے لیے ایک انسان</translation>
    </message>
    <message>
        <source>All groups and training</source>
        <translation type="unfinished">تمام گروپ اور تربیت</translation>
    </message>
    <message>
        <source>Meet other carers, learn together</source>
        <translation type="unfinished">دوسرے کیئررز سے ملیں، مل کر سیکھیں</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translation type="unfinished">کسی سے بات کریں</translation>
    </message>
    <message>
        <source>Here, or by telephone</source>
        <translation type="unfinished">یہاں، یا ٹیلی فون پر</translation>
    </message>
</context>
</TS>
