<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>الم&amp;كان:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;ترتيب الصفحات:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>الصفحات في ال&amp;ورقة:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>بعض الخيارات يتعارض مع بعض. أصلحها من فضلك.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>تقليب على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>م&amp;جموعة الصفحات:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>تقليب على الحافة القصيرة</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The name of the annotator holds characters that are not seen, or is longer than {limit} characters.</source>
        <translation>في اسم المعلِّم محارف لا تُرى، أو هو أطول من {limit} محرف.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. The file that was there before is unchanged.</source>
        <translation>تعذّرت كتابة {file}: ‏{reason}. الملف الذي كان هناك لم يتغيّر.</translation>
    </message>
    <message>
        <source>{file} is a folder. Name a file in it.</source>
        <translation>{file} مجلد. سمِّ ملفًا فيه.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file (a pipe, a device or the like). Name another file.</source>
        <translation>{file} ليس ملفًا عاديًا (بل أنبوب أو جهاز أو ما شابه). سمِّ ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n article(s) done</source>
        <translation>
            <numerusform>لا مقال منجزًا</numerusform>
            <numerusform>مقال واحد منجز</numerusform>
            <numerusform>مقالان منجزان</numerusform>
            <numerusform>%n مقالات منجزة</numerusform>
            <numerusform>%n مقالًا منجزًا</numerusform>
            <numerusform>%n مقال منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) without a span</source>
        <translation>
            <numerusform>لا وسم بلا مقاطع</numerusform>
            <numerusform>وسم واحد بلا مقاطع</numerusform>
            <numerusform>وسمان بلا مقاطع</numerusform>
            <numerusform>%n وسوم بلا مقاطع</numerusform>
            <numerusform>%n وسمًا بلا مقاطع</numerusform>
            <numerusform>%n وسم بلا مقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other annotator(s)</source>
        <translation>
            <numerusform>لا معلّم غيرهم</numerusform>
            <numerusform>معلّم آخر</numerusform>
            <numerusform>معلّمان آخران</numerusform>
            <numerusform>%n معلّمين آخرين</numerusform>
            <numerusform>%n معلّمًا آخر</numerusform>
            <numerusform>%n معلّم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other label(s)</source>
        <translation>
            <numerusform>لا وسم غيرها</numerusform>
            <numerusform>وسم آخر</numerusform>
            <numerusform>وسمان آخران</numerusform>
            <numerusform>%n وسوم أخرى</numerusform>
            <numerusform>%n وسمًا آخر</numerusform>
            <numerusform>%n وسم آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) came without a date</source>
        <translation>
            <numerusform>لا مقاطع بلا تاريخ</numerusform>
            <numerusform>مقطع واحد بلا تاريخ</numerusform>
            <numerusform>مقطعًان بلا تاريخ</numerusform>
            <numerusform>%n مقاطع بلا تاريخ</numerusform>
            <numerusform>%n مقطعًا بلا تاريخ</numerusform>
            <numerusform>%n مقطع بلا تاريخ</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles done</source>
        <translation>المقالات المنجزة</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>لا شيء يُحصى بعد.</translation>
    </message>
    <message>
        <source>Progress by day</source>
        <translation>التقدّم يومًا بيوم</translation>
    </message>
    <message>
        <source>Progress by month</source>
        <translation>التقدّم شهرًا بشهر</translation>
    </message>
    <message>
        <source>Progress by week</source>
        <translation>التقدّم أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Progress by year</source>
        <translation>التقدّم سنة بسنة</translation>
    </message>
    <message>
        <source>Spans an hour</source>
        <translation>المقاطع في الساعة</translation>
    </message>
    <message>
        <source>Spans by annotator</source>
        <translation>المقاطع بحسب المعلّم</translation>
    </message>
    <message>
        <source>Spans by label</source>
        <translation>المقاطع بحسب الوسم</translation>
    </message>
    <message>
        <source>Spans made</source>
        <translation>المقاطع الموسومة</translation>
    </message>
    <message>
        <source>active hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>المقالات</numerusform>
            <numerusform>المقالات</numerusform>
            <numerusform>المقالات</numerusform>
            <numerusform>المقالات</numerusform>
            <numerusform>المقالات</numerusform>
            <numerusform>المقالات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>article(s) done</source>
        <translation>
            <numerusform>المقالات المنجزة</numerusform>
            <numerusform>المقالات المنجزة</numerusform>
            <numerusform>المقالات المنجزة</numerusform>
            <numerusform>المقالات المنجزة</numerusform>
            <numerusform>المقالات المنجزة</numerusform>
            <numerusform>المقالات المنجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالًا</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>span(s)</source>
        <translation>
            <numerusform>المقاطع</numerusform>
            <numerusform>المقاطع</numerusform>
            <numerusform>المقاطع</numerusform>
            <numerusform>المقاطع</numerusform>
            <numerusform>المقاطع</numerusform>
            <numerusform>المقاطع</numerusform>
        </translation>
    </message>
    <message>
        <source>spans an hour</source>
        <translation>مقاطع في الساعة</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعة</translation>
    </message>
    <message>
        <source>{rate} an hour</source>
        <translation>{rate} في الساعة</translation>
    </message>
    <message>
        <source>{rate} spans an hour</source>
        <translation>{rate} مقطع في الساعة</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>A fragment of span “{span}” ({label}) was left out: it begins or ends inside a word.</source>
        <translation>تُركت قطعة من المقطع «{span}» ‏({label}): تبدأ أو تنتهي داخل كلمة.</translation>
    </message>
    <message>
        <source>A fragment of span “{span}” ({label}) was left out: it covers no word.</source>
        <translation>تُركت قطعة من المقطع «{span}» ‏({label}): لا كلمة فيها.</translation>
    </message>
    <message>
        <source>A fragment of span “{span}” ({label}) was left out: it overlaps another span.</source>
        <translation>تُركت قطعة من المقطع «{span}» ‏({label}): تتراكب مع مقطع آخر.</translation>
    </message>
    <message>
        <source>A quotation mark in line {line} is not closed, so that all after it would be one field. Close it, or take it out.</source>
        <translation>في السطر {line} علامة اقتباس لا تُغلق، فيصير كل ما بعدها خانة واحدة. أغلقها أو احذفها.</translation>
    </message>
    <message>
        <source>A reader&apos;s note was left out: “{text}” does not stand at {start}–{end} of article “{article}”.</source>
        <translation>تُركت ملاحظة قارئ: «{text}» لا يقع عند {start}–{end} من المقال «{article}».</translation>
    </message>
    <message>
        <source>A word was cut at the edge of span “{span}” ({label}).</source>
        <translation>قُطعت كلمة عند حدّ المقطع «{span}» ‏({label}).</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic for articles in Arabic, English for others</source>
        <translation>العربية للمقالات العربية والإنجليزية لغيرها</translation>
    </message>
    <message>
        <source>Article “{article}” has no span and so no row.</source>
        <translation>المقال «{article}» بلا مقاطع، فلا صفّ له.</translation>
    </message>
    <message numerus="yes">
        <source>Article “{article}”: %n number(s) with more digits than can be kept became the nearest one ({number} is now {kept}). Write such a number as a text in quotes to keep it.</source>
        <translation>
            <numerusform>المقال «{article}»: لا عدد قُرِّب ({number} صار {kept}). اكتب العدد نصًا بين علامتي اقتباس ليبقى كما هو.</numerusform>
            <numerusform>المقال «{article}»: عدد واحد أرقامه أكثر مما يُحفظ، فقُرِّب ({number} صار {kept}). اكتب العدد نصًا بين علامتي اقتباس ليبقى كما هو.</numerusform>
            <numerusform>المقال «{article}»: عددان أرقامهما أكثر مما يُحفظ، فقُرِّبا ({number} صار {kept}). اكتب العدد نصًا بين علامتي اقتباس ليبقى كما هو.</numerusform>
            <numerusform>المقال «{article}»: %n أعداد أرقامها أكثر مما يُحفظ، فقُرِّبت ({number} صار {kept}). اكتب العدد نصًا بين علامتي اقتباس ليبقى كما هو.</numerusform>
            <numerusform>المقال «{article}»: %n عددًا أرقامها أكثر مما يُحفظ، فقُرِّبت ({number} صار {kept}). اكتب العدد نصًا بين علامتي اقتباس ليبقى كما هو.</numerusform>
            <numerusform>المقال «{article}»: %n عدد أرقامها أكثر مما يُحفظ، فقُرِّبت ({number} صار {kept}). اكتب العدد نصًا بين علامتي اقتباس ليبقى كما هو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Article “{article}”: {what} cannot be kept in this format (%n case(s)).</source>
        <translation>
            <numerusform>المقال «{article}»: لا تتّسع هذه الصيغة لما يلي: {what} (لا حالات).</numerusform>
            <numerusform>المقال «{article}»: لا تتّسع هذه الصيغة لما يلي: {what} (حالة واحدة).</numerusform>
            <numerusform>المقال «{article}»: لا تتّسع هذه الصيغة لما يلي: {what} (حالتان).</numerusform>
            <numerusform>المقال «{article}»: لا تتّسع هذه الصيغة لما يلي: {what} (%n حالات).</numerusform>
            <numerusform>المقال «{article}»: لا تتّسع هذه الصيغة لما يلي: {what} (%n حالة).</numerusform>
            <numerusform>المقال «{article}»: لا تتّسع هذه الصيغة لما يلي: {what} (%n حالة).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end of the text of {file}: %n note(s).</source>
        <translation>
            <numerusform>في آخر نص {file}: لا حواشي.</numerusform>
            <numerusform>في آخر نص {file}: حاشية واحدة.</numerusform>
            <numerusform>في آخر نص {file}: حاشيتان.</numerusform>
            <numerusform>في آخر نص {file}: %n حواشٍ.</numerusform>
            <numerusform>في آخر نص {file}: %n حاشية.</numerusform>
            <numerusform>في آخر نص {file}: %n حاشية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside {file} there is no .dict or .dict.dz file of the same name; a dictd glossary needs it.</source>
        <translation>لا يوجد بجانب {file} ملف ‎.dict أو ‎.dict.dz بالاسم نفسه، ومسرد dictd يحتاج إليه.</translation>
    </message>
    <message>
        <source>Beside {file} there is no {suffix} file of the same name; a StarDict glossary needs it.</source>
        <translation>لا يوجد بجانب {file} ملف {suffix} بالاسم نفسه، ومسرد StarDict يحتاج إليه.</translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>أعمدة لم تُقرأ: {columns}.</translation>
    </message>
    <message>
        <source>Concept {number} lacks a term in {first} or in {second} and was left out.</source>
        <translation>المفهوم رقم {number} ينقصه مصطلح باللغة {first} أو {second} فلم يُستورد.</translation>
    </message>
    <message numerus="yes">
        <source>Damaged and left out of {file}: %n part(s).</source>
        <translation>
            <numerusform>تُرك من {file} لتلفه: لا شيء.</numerusform>
            <numerusform>تُرك من {file} لتلفه: جزء واحد.</numerusform>
            <numerusform>تُرك من {file} لتلفه: جزءان.</numerusform>
            <numerusform>تُرك من {file} لتلفه: %n أجزاء.</numerusform>
            <numerusform>تُرك من {file} لتلفه: %n جزءًا.</numerusform>
            <numerusform>تُرك من {file} لتلفه: %n جزء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each fragment of span “{span}” ({label}) became a span of its own.</source>
        <translation>صارت كل قطعة من المقطع «{span}» ‏({label}) مقطعًا مستقلًا.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Hardly a word of {file} is known: its letters seem to be named wrongly. Look at the text first.</source>
        <translation>لا تكاد تُعرف كلمة في {file}، فالأرجح أن حروفه مسمّاة بغير أسمائها. انظر في النص قبل أن تستعمله.</translation>
    </message>
    <message numerus="yes">
        <source>In {file} lines of text, with a tab between cells, stand for %n table(s).</source>
        <translation>
            <numerusform>في {file} أسطر من النص، بين خلاياها علامة جدولة، مكان لا جدول.</numerusform>
            <numerusform>في {file} أسطر من النص، بين خلاياها علامة جدولة، مكان جدول واحد.</numerusform>
            <numerusform>في {file} أسطر من النص، بين خلاياها علامة جدولة، مكان جدولين.</numerusform>
            <numerusform>في {file} أسطر من النص، بين خلاياها علامة جدولة، مكان %n جداول.</numerusform>
            <numerusform>في {file} أسطر من النص، بين خلاياها علامة جدولة، مكان %n جدولًا.</numerusform>
            <numerusform>في {file} أسطر من النص، بين خلاياها علامة جدولة، مكان %n جدول.</numerusform>
        </translation>
    </message>
    <message>
        <source>In {file} no article could be told apart from what stands around it; the whole page was taken.</source>
        <translation>لم يتميّز في {file} مقال مما حوله، فأُخذت الصفحة كلها.</translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}, and not run: %n script(s).</source>
        <translation>
            <numerusform>تُرك من {file} ولم يُشغَّل: لا شيء.</numerusform>
            <numerusform>تُرك من {file} ولم يُشغَّل: برنامج نصي واحد.</numerusform>
            <numerusform>تُرك من {file} ولم يُشغَّل: برنامجان نصيان.</numerusform>
            <numerusform>تُرك من {file} ولم يُشغَّل: %n برامج نصية.</numerusform>
            <numerusform>تُرك من {file} ولم يُشغَّل: %n برنامجًا نصيًا.</numerusform>
            <numerusform>تُرك من {file} ولم يُشغَّل: %n برنامج نصي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}, as no part of its text: %n table(s) of contents or page(s) aside.</source>
        <translation>
            <numerusform>لم يُترك من {file} فهرس ولا صفحة جانبية.</numerusform>
            <numerusform>تُرك من {file} ما ليس من متنه: فهرس واحد أو صفحة جانبية.</numerusform>
            <numerusform>تُرك من {file} ما ليس من متنه: فهرسان أو صفحتان جانبيتان.</numerusform>
            <numerusform>تُرك من {file} ما ليس من متنه: %n فهارس أو صفحات جانبية.</numerusform>
            <numerusform>تُرك من {file} ما ليس من متنه: %n فهرسًا أو صفحة جانبية.</numerusform>
            <numerusform>تُرك من {file} ما ليس من متنه: %n فهرس أو صفحة جانبية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n comment(s).</source>
        <translation>
            <numerusform>لم يُترك من {file} أي تعليق.</numerusform>
            <numerusform>تُرك من {file} تعليق واحد.</numerusform>
            <numerusform>تُرك من {file} تعليقان.</numerusform>
            <numerusform>تُركت من {file} %n تعليقات.</numerusform>
            <numerusform>تُرك من {file} %n تعليقًا.</numerusform>
            <numerusform>تُرك من {file} %n تعليق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n film(s), sound(s) or embedded page(s).</source>
        <translation>
            <numerusform>تُرك من {file}: لا شيء.</numerusform>
            <numerusform>تُرك من {file}: مقطع مصور أو صوتي أو صفحة مضمّنة.</numerusform>
            <numerusform>تُرك من {file}: مقطعان مصوران أو صوتيان أو صفحتان مضمّنتان.</numerusform>
            <numerusform>تُرك من {file}: %n من المقاطع المصورة والصوتية والصفحات المضمّنة.</numerusform>
            <numerusform>تُرك من {file}: %n من المقاطع المصورة والصوتية والصفحات المضمّنة.</numerusform>
            <numerusform>تُرك من {file}: %n من المقاطع المصورة والصوتية والصفحات المضمّنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n form(s) to fill in.</source>
        <translation>
            <numerusform>تُرك من {file}: لا شيء.</numerusform>
            <numerusform>تُرك من {file}: استمارة واحدة.</numerusform>
            <numerusform>تُرك من {file}: استمارتان.</numerusform>
            <numerusform>تُرك من {file}: %n استمارات.</numerusform>
            <numerusform>تُرك من {file}: %n استمارة.</numerusform>
            <numerusform>تُرك من {file}: %n استمارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n formula(s).</source>
        <translation>
            <numerusform>تُرك من {file}: لا شيء.</numerusform>
            <numerusform>تُرك من {file}: معادلة واحدة.</numerusform>
            <numerusform>تُرك من {file}: معادلتان.</numerusform>
            <numerusform>تُرك من {file}: %n معادلات.</numerusform>
            <numerusform>تُرك من {file}: %n معادلة.</numerusform>
            <numerusform>تُرك من {file}: %n معادلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n header(s) or footer(s) of pages.</source>
        <translation>
            <numerusform>تُرك من {file}: لا شيء.</numerusform>
            <numerusform>تُرك من {file}: رأس أو تذييل واحد للصفحات.</numerusform>
            <numerusform>تُرك من {file}: اثنان من رؤوس الصفحات وتذييلاتها.</numerusform>
            <numerusform>تُرك من {file}: %n من رؤوس الصفحات وتذييلاتها.</numerusform>
            <numerusform>تُرك من {file}: %n من رؤوس الصفحات وتذييلاتها.</numerusform>
            <numerusform>تُرك من {file}: %n من رؤوس الصفحات وتذييلاتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n hidden part(s).</source>
        <translation>
            <numerusform>تُرك من {file}: لا شيء.</numerusform>
            <numerusform>تُرك من {file}: جزء مخفي واحد.</numerusform>
            <numerusform>تُرك من {file}: جزءان مخفيان.</numerusform>
            <numerusform>تُرك من {file}: %n أجزاء مخفية.</numerusform>
            <numerusform>تُرك من {file}: %n جزءًا مخفيًا.</numerusform>
            <numerusform>تُرك من {file}: %n جزء مخفي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n picture(s).</source>
        <translation>
            <numerusform>تُرك من {file}: لا شيء.</numerusform>
            <numerusform>تُرك من {file}: صورة واحدة.</numerusform>
            <numerusform>تُرك من {file}: صورتان.</numerusform>
            <numerusform>تُرك من {file}: %n صور.</numerusform>
            <numerusform>تُرك من {file}: %n صورة.</numerusform>
            <numerusform>تُرك من {file}: %n صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of {file}: %n tracked deletion(s).</source>
        <translation>
            <numerusform>تُرك من {file}: لا شيء.</numerusform>
            <numerusform>تُرك من {file}: حذف متعقَّب واحد.</numerusform>
            <numerusform>تُرك من {file}: حذفان متعقَّبان.</numerusform>
            <numerusform>تُرك من {file}: %n محذوفات متعقَّبة.</numerusform>
            <numerusform>تُرك من {file}: %n محذوفًا متعقَّبًا.</numerusform>
            <numerusform>تُرك من {file}: %n محذوف متعقَّب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Line ends that became spaces in paragraphs of {file}: %n. Please check the text.</source>
        <translation>
            <numerusform>صار مسافةً داخل فقرات {file}: لا شيء. راجع النص من فضلك.</numerusform>
            <numerusform>صار مسافةً داخل فقرات {file}: نهاية سطر واحدة. راجع النص من فضلك.</numerusform>
            <numerusform>صار مسافةً داخل فقرات {file}: نهايتا سطرين. راجع النص من فضلك.</numerusform>
            <numerusform>صار مسافةً داخل فقرات {file}: %n نهايات أسطر. راجع النص من فضلك.</numerusform>
            <numerusform>صار مسافةً داخل فقرات {file}: %n نهاية سطر. راجع النص من فضلك.</numerusform>
            <numerusform>صار مسافةً داخل فقرات {file}: %n نهاية سطر. راجع النص من فضلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {limit} entries have no word or no meaning: this is no glossary of the format that it was read as.</source>
        <translation>أكثر من {limit} مدخل بلا كلمة أو بلا معنى: ليس هذا مسردًا بالصيغة التي قُرئ بها.</translation>
    </message>
    <message numerus="yes">
        <source>Not to be read in {file}, and shown as �: %n letter(s).</source>
        <translation>
            <numerusform>تعذّرت قراءته في {file} فظهر �: لا شيء.</numerusform>
            <numerusform>تعذّرت قراءته في {file} فظهر �: حرف واحد.</numerusform>
            <numerusform>تعذّرت قراءته في {file} فظهر �: حرفان.</numerusform>
            <numerusform>تعذّرت قراءته في {file} فظهر �: %n أحرف.</numerusform>
            <numerusform>تعذّرت قراءته في {file} فظهر �: %n حرفًا.</numerusform>
            <numerusform>تعذّرت قراءته في {file} فظهر �: %n حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not written: the label of %n headword(s).</source>
        <translation>
            <numerusform>لم يُترك أي وسم.</numerusform>
            <numerusform>لم يُكتب وسم مصطلح واحد.</numerusform>
            <numerusform>لم يُكتب وسما مصطلحين.</numerusform>
            <numerusform>لم تُكتب وسوم %n مصطلحات.</numerusform>
            <numerusform>لم تُكتب وسوم %n مصطلحًا.</numerusform>
            <numerusform>لم تُكتب وسوم %n مصطلح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written: the source and the licence of the glossary.</source>
        <translation>لم يُكتب مصدر المسرد ورخصته.</translation>
    </message>
    <message>
        <source>PDF files need pypdf, which is not installed: pip install &apos;hashiya[pdf]&apos;</source>
        <translation>تحتاج ملفات PDF إلى pypdf، وهي غير مثبّتة: pip install &apos;hashiya[pdf]&apos;</translation>
    </message>
    <message>
        <source>Qt&apos;s part for PDF is not installed: pip install PySide6-Addons</source>
        <translation>الجزء الخاص بملفات PDF من Qt غير مثبّت: pip install PySide6-Addons</translation>
    </message>
    <message>
        <source>Qt, where its PDF part is installed (PySide6-Addons)</source>
        <translation>Qt، حيث ثُبّت الجزء الخاص بملفات PDF منها (PySide6-Addons)</translation>
    </message>
    <message numerus="yes">
        <source>Read in {first} and {second}; left out: %n term(s) in {others}.</source>
        <translation>
            <numerusform>قُرئ ما باللغتين {first} و{second}، ولم يُترك شيء من {others}.</numerusform>
            <numerusform>قُرئ ما باللغتين {first} و{second}، وتُرك مصطلح واحد من {others}.</numerusform>
            <numerusform>قُرئ ما باللغتين {first} و{second}، وتُرك مصطلحان من {others}.</numerusform>
            <numerusform>قُرئ ما باللغتين {first} و{second}، وتُركت %n مصطلحات من {others}.</numerusform>
            <numerusform>قُرئ ما باللغتين {first} و{second}، وتُرك %n مصطلحًا من {others}.</numerusform>
            <numerusform>قُرئ ما باللغتين {first} و{second}، وتُرك %n مصطلح من {others}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {line} has no word or no meaning and was left out.</source>
        <translation>السطر {line} بلا كلمة أو بلا معنى فلم يُستورد.</translation>
    </message>
    <message>
        <source>Saved pages need trafilatura, which is not installed: pip install &apos;hashiya[html]&apos;</source>
        <translation>تحتاج الصفحات المحفوظة إلى trafilatura، وهي غير مثبّتة: pip install &apos;hashiya[html]&apos;</translation>
    </message>
    <message>
        <source>Say which column holds the words; columns are counted from 1 on.</source>
        <translation>حدِّد العمود الذي فيه الكلمات؛ تُعدّ الأعمدة ابتداءً من 1.</translation>
    </message>
    <message>
        <source>Span {span} was left out: “{text}” does not stand at {start}–{end} of article “{article}” in any offset unit.</source>
        <translation>تُرك المقطع {span}: لا يقع «{text}» بين {start} و{end} من المقال «{article}» بأي وحدة عدّ.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) is exact in doc.spans; in doc.ents it is without the white space at its edges.</source>
        <translation>المقطع «{span}» ‏({label}) مطابق في doc.spans، أما في doc.ents فبلا مسافات أطرافه.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) is in doc.spans only: in doc.ents it would overlap another span.</source>
        <translation>المقطع «{span}» ‏({label}) في doc.spans وحدها: لو وُضع في doc.ents لتراكب مع مقطع آخر.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) was left out: it begins or ends inside a word.</source>
        <translation>تُرك المقطع «{span}» ‏({label}): يبدأ أو ينتهي داخل كلمة.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) was left out: it covers no word.</source>
        <translation>تُرك المقطع «{span}» ‏({label}): لا كلمة فيه.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) was left out: it overlaps another span.</source>
        <translation>تُرك المقطع «{span}» ‏({label}): يتراكب مع مقطع آخر.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) was narrowed: white space at its edge is no token.</source>
        <translation>ضُيّق المقطع «{span}» ‏({label}): المسافة في طرفه ليست وحدة نصية.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) was widened to whole words.</source>
        <translation>وُسّع المقطع «{span}» ‏({label}) إلى كلمات كاملة.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}): an apostrophe was put before the cell “{column}”, for it looks like a formula.</source>
        <translation>المقطع «{span}» ‏({label}): وُضعت فاصلة علوية قبل الخلية «{column}» لأنها تشبه معادلة.</translation>
    </message>
    <message>
        <source>Span “{span}” ({label}): {what} cannot be kept in this format.</source>
        <translation>المقطع «{span}» ‏({label}): لا تتّسع هذه الصيغة لما يلي: {what}.</translation>
    </message>
    <message>
        <source>The label “{label}” is written as {written}.</source>
        <translation>يُكتب الوسم «{label}» هكذا: {written}.</translation>
    </message>
    <message>
        <source>The offsets of article “{article}” count {unit}; they were turned into code points.</source>
        <translation>مواضع المقال «{article}» معدودة بوحدة «{unit}»، فحُوّلت إلى نقاط ترميز.</translation>
    </message>
    <message>
        <source>The option “{option}” cannot be “{value}”. It can be: {known}.</source>
        <translation>لا يصحّ أن تكون قيمة الخيار «{option}» هي «{value}». القيم الممكنة: {known}.</translation>
    </message>
    <message>
        <source>The texts of {file} have more than {limit} MB in all. It was not opened.</source>
        <translation>نصوص {file} مجتمعةً أكبر من {limit} ميغابايت. لم يُفتح الملف.</translation>
    </message>
    <message>
        <source>There is no format “{id}”. There are: {known}.</source>
        <translation>لا توجد صيغة باسم «{id}». الصيغ المتاحة: {known}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>This format needs genanki, which is not installed: pip install &apos;hashiya[anki]&apos;</source>
        <translation>تحتاج هذه الصيغة إلى genanki، وهي غير مثبّتة: pip install &apos;hashiya[anki]&apos;</translation>
    </message>
    <message>
        <source>This format needs spaCy, which is not installed: pip install &apos;hashiya[spacy]&apos;</source>
        <translation>تحتاج هذه الصيغة إلى spaCy وهي غير مثبّتة: ‏pip install &apos;hashiya[spacy]&apos;</translation>
    </message>
    <message>
        <source>This is no table of words: at least two columns are needed, a word and its meaning.</source>
        <translation>ليس هذا جدول كلمات: يلزم عمودان على الأقل، الكلمة ومعناها.</translation>
    </message>
    <message>
        <source>This is no table of words: in line {line} a field has more than {limit} characters. Perhaps a quotation mark is not closed.</source>
        <translation>ليس هذا جدول كلمات: في السطر {line} حقل يزيد على {limit} محرف. لعل علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>UTF-16 code units</source>
        <translation>وحدات ترميز UTF-16</translation>
    </message>
    <message numerus="yes">
        <source>Without text, perhaps pictures of text, in {file}: %n page(s).</source>
        <translation>
            <numerusform>بلا نص في {file}، ولعلها صور لنص: لا شيء.</numerusform>
            <numerusform>بلا نص في {file}، ولعلها صور لنص: صفحة واحدة.</numerusform>
            <numerusform>بلا نص في {file}، ولعلها صور لنص: صفحتان.</numerusform>
            <numerusform>بلا نص في {file}، ولعلها صور لنص: %n صفحات.</numerusform>
            <numerusform>بلا نص في {file}، ولعلها صور لنص: %n صفحة.</numerusform>
            <numerusform>بلا نص في {file}، ولعلها صور لنص: %n صفحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written as one line: the text of %n headword(s).</source>
        <translation>
            <numerusform>لم يُكتب أي معنى سطرًا واحدًا.</numerusform>
            <numerusform>كُتب معنى مصطلح واحد سطرًا واحدًا.</numerusform>
            <numerusform>كُتب معنى كل من مصطلحين سطرًا واحدًا.</numerusform>
            <numerusform>كُتب معنى كل من %n مصطلحات سطرًا واحدًا.</numerusform>
            <numerusform>كُتب معنى كل من %n مصطلحًا سطرًا واحدًا.</numerusform>
            <numerusform>كُتب معنى كل من %n مصطلح سطرًا واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>a bookmark is a place, and a highlight a range of the text</source>
        <translation>الإشارة موضع، والتظليل مدى من النص</translation>
    </message>
    <message>
        <source>a byte order mark at the beginning</source>
        <translation>علامة ترتيب البايتات في أول الملف</translation>
    </message>
    <message>
        <source>a dictionary of Lingvo as text</source>
        <translation>معجم Lingvo نصًّا</translation>
    </message>
    <message>
        <source>a dictionary of StarDict: choose its .ifo file; written as one zip of its files</source>
        <translation>معجم StarDict: اختر ملفه ‎.ifo؛ ويُكتب ملفَّ zip واحدًا</translation>
    </message>
    <message>
        <source>a dictionary of dictd: choose its .index file</source>
        <translation>معجم dictd: اختر ملفه ‎.index</translation>
    </message>
    <message>
        <source>a fragment of span {span} is not [start, end]</source>
        <translation>إحدى قطع المقطع {span} ليست على صورة [بداية، نهاية]</translation>
    </message>
    <message>
        <source>a line -DOCSTART- before each article</source>
        <translation>سطر ‎-DOCSTART-‎ قبل كل مقال</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a page to read and print</source>
        <translation>صفحة للقراءة والطباعة</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>a span that begins or ends inside a word</source>
        <translation>مقطع يبدأ أو ينتهي داخل كلمة</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>a table for spreadsheets, which Anki imports too</source>
        <translation>جدول لبرامج الجداول، ويستورده Anki أيضًا</translation>
    </message>
    <message>
        <source>a table with a word and its meaning in each row; also notes that Anki wrote as text</source>
        <translation>جدول في كل سطر منه كلمة ومعناها؛ وكذلك بطاقات صدّرها Anki نصًّا</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نصًّا</translation>
    </message>
    <message>
        <source>a text to read, and for programs that keep notes</source>
        <translation>نص للقراءة، ولبرامج حفظ الملاحظات</translation>
    </message>
    <message>
        <source>a token and its tag a line, sentences apart; several columns for layers</source>
        <translation>في كل سطر وحدة نصية ووسمها، وبين الجمل سطر فارغ، ولكل طبقة عمود</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددًا صحيحًا</translation>
    </message>
    <message>
        <source>all after the token, if all look like tags; else the last</source>
        <translation>كل ما بعد الوحدة النصية إن بدا كله وسومًا، وإلا فالأخير</translation>
    </message>
    <message>
        <source>all are kept, in as many columns as are needed</source>
        <translation>تُحفظ كلها، في ما يلزم من أعمدة</translation>
    </message>
    <message>
        <source>all spans in doc.spans[&quot;sc&quot;], those without overlaps in doc.ents too; our own tokens</source>
        <translation>كل المقاطع في doc.spans[&quot;sc&quot;]‎، وما لا يتراكب منها في doc.ents أيضًا؛ بتقطيعنا للكلمات</translation>
    </message>
    <message>
        <source>an apostrophe is put before them</source>
        <translation>توضع قبلها فاصلة علوية</translation>
    </message>
    <message>
        <source>an entity has no “{key}”</source>
        <translation>كيان بلا «{key}»</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائنًا</translation>
    </message>
    <message>
        <source>annotations of the W3C for other programs; positions count code points</source>
        <translation>حواشي W3C لبرامج أخرى؛ تُعدّ المواضع بنقاط الترميز</translation>
    </message>
    <message>
        <source>cards for Anki, which reviews them</source>
        <translation>بطاقات لبرنامج Anki الذي يتولّى مراجعتها</translation>
    </message>
    <message>
        <source>cells that a spreadsheet would take for formulas</source>
        <translation>الخلايا التي قد يحسبها برنامج الجداول معادلات</translation>
    </message>
    <message>
        <source>characters with each line end as one</source>
        <translation>محارف تُعدّ فيها كل نهاية سطر محرفًا واحدًا</translation>
    </message>
    <message>
        <source>date, source and other metadata</source>
        <translation>التاريخ والمصدر وسائر البيانات الوصفية</translation>
    </message>
    <message>
        <source>each chapter of a book as an article, with its language and direction</source>
        <translation>كل فصل من الكتاب مقال، بلغته واتجاهه</translation>
    </message>
    <message>
        <source>each sentence</source>
        <translation>كل جملة</translation>
    </message>
    <message>
        <source>every column after the token</source>
        <translation>كل عمود بعد الوحدة النصية</translation>
    </message>
    <message>
        <source>everything, one article a line; works out offsets that count another unit</source>
        <translation>كل شيء، في كل سطر مقال؛ وتُستنتج وحدة العدّ إن اختلفت</translation>
    </message>
    <message>
        <source>everything, without loss</source>
        <translation>كل شيء من غير فقد</translation>
    </message>
    <message>
        <source>exact white space and unseen characters between words</source>
        <translation>المسافات كما هي والمحارف غير المرئية بين الكلمات</translation>
    </message>
    <message>
        <source>for spreadsheets, which else may not see that it is UTF-8</source>
        <translation>لبرامج الجداول، فقد لا تدرك من دونها أنه UTF-8</translation>
    </message>
    <message>
        <source>grapheme clusters</source>
        <translation>عناقيد الحروف</translation>
    </message>
    <message>
        <source>it holds a NUL character (U+0000)</source>
        <translation>فيه محرف NUL ‏(U+0000)</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>فيه نصف محرف (بديل مفرد)</translation>
    </message>
    <message>
        <source>it is longer than {limit} MB</source>
        <translation>طوله يتجاوز {limit} م.ب</translation>
    </message>
    <message>
        <source>it is nested more than {limit} levels deep</source>
        <translation>تداخله يتجاوز {limit} مستوى</translation>
    </message>
    <message>
        <source>it is not JSON ({reason})</source>
        <translation>ليس بصيغة JSON ‏({reason})</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>it is not valid UTF-8</source>
        <translation>ليس UTF-8 سليمًا</translation>
    </message>
    <message>
        <source>keys of other programs</source>
        <translation>مفاتيح البرامج الأخرى</translation>
    </message>
    <message>
        <source>language and direction</source>
        <translation>اللغة والاتجاه</translation>
    </message>
    <message>
        <source>none: for programs</source>
        <translation>بلا علامة: للبرامج</translation>
    </message>
    <message>
        <source>nothing: sentences only</source>
        <translation>لا شيء: جمل فحسب</translation>
    </message>
    <message>
        <source>one article a file, in UTF-8, UTF-16, windows-1256 or ISO-8859-6</source>
        <translation>مقال في كل ملف، بترميز UTF-8 أو UTF-16 أو windows-1256 أو ISO-8859-6</translation>
    </message>
    <message>
        <source>one article a file; what a reader sees, without the marks of headings and emphasis</source>
        <translation>مقال في كل ملف؛ ما يراه القارئ، بلا علامات العناوين والإبراز</translation>
    </message>
    <message>
        <source>one or more tag columns (IOB1, IOB2, BIOES, BILOU); text joined by single spaces</source>
        <translation>عمود وسوم أو أكثر (IOB1 وIOB2 وBIOES وBILOU)؛ ويُوصل النص بمسافات مفردة</translation>
    </message>
    <message>
        <source>one page with every article, its marks, a legend and the notes, for any browser</source>
        <translation>صفحة واحدة فيها كل مقال بمقاطعه الموسومة ومفتاح الوسوم والحواشي، لأي متصفّح</translation>
    </message>
    <message>
        <source>one row a span, safe to open in a spreadsheet</source>
        <translation>لكل مقطع صفّ، ويُفتح في برامج الجداول بأمان</translation>
    </message>
    <message>
        <source>pypdf</source>
        <translation>مكتبة pypdf</translation>
    </message>
    <message>
        <source>relation {relation} has no “{key}”</source>
        <translation>العلاقة {relation} بلا «{key}»</translation>
    </message>
    <message>
        <source>relation {relation} names the span {span}, which is not there</source>
        <translation>تشير العلاقة {relation} إلى المقطع {span} وهو غير موجود</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>span {span} ({start}–{end}) lies outside the text, whose length is {length}</source>
        <translation>يقع المقطع {span} ‏({start}–{end}) خارج النص وطوله {length}</translation>
    </message>
    <message>
        <source>span {span} ends before it starts ({start}–{end})</source>
        <translation>ينتهي المقطع {span} قبل أن يبدأ ({start}–{end})</translation>
    </message>
    <message>
        <source>span {span} has no label</source>
        <translation>المقطع {span} بلا وسم</translation>
    </message>
    <message>
        <source>span {span} has no “{key}”</source>
        <translation>المقطع {span} بلا «{key}»</translation>
    </message>
    <message>
        <source>span {span} is empty (at {start})</source>
        <translation>المقطع {span} فارغ (عند {start})</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>spans that begin or end inside a word</source>
        <translation>المقاطع التي تبدأ أو تنتهي داخل كلمة</translation>
    </message>
    <message>
        <source>spans that overlap</source>
        <translation>المقاطع المتراكبة</translation>
    </message>
    <message>
        <source>spans that overlap others</source>
        <translation>المقاطع المتراكبة مع غيرها</translation>
    </message>
    <message>
        <source>spans that overlap, in doc.ents</source>
        <translation>المقاطع المتراكبة، في doc.ents</translation>
    </message>
    <message>
        <source>terms as TBX, versions 2 and 3; written as version 3</source>
        <translation>مصطلحات بصيغة TBX، الإصداران 2 و3؛ وتُكتب بالإصدار 3</translation>
    </message>
    <message>
        <source>texts with doc.spans and doc.ents</source>
        <translation>نصوص مع doc.spans وdoc.ents</translation>
    </message>
    <message>
        <source>the article has no “{key}”</source>
        <translation>المقال بلا «{key}»</translation>
    </message>
    <message>
        <source>the article of a saved web page, with title, date, source and author; nothing is fetched (needs pip install &apos;hashiya[html]&apos;)</source>
        <translation>المقال الذي في صفحة ويب محفوظة، بعنوانه وتاريخه ومصدره وكاتبه؛ لا يُجلب شيء من الشبكة (يلزمها pip install &apos;hashiya[html]&apos;)</translation>
    </message>
    <message>
        <source>the attributes of a span</source>
        <translation>سمات المقطع</translation>
    </message>
    <message>
        <source>the bookmarks, highlights and notes of readers</source>
        <translation>إشارات القرّاء وتظليلاتهم وملاحظاتهم</translation>
    </message>
    <message>
        <source>the exact text as UTF-8, one file an article</source>
        <translation>النص كما هو بترميز UTF-8، ملف لكل مقال</translation>
    </message>
    <message>
        <source>the fragments of span {span} are not pieces of {start}–{end}, ascending and apart</source>
        <translation>قطع المقطع {span} ليست أجزاء متصاعدة منفصلة من {start}–{end}</translation>
    </message>
    <message>
        <source>the gaps of a discontinuous span</source>
        <translation>فجوات المقطع المتقطّع</translation>
    </message>
    <message>
        <source>the id of the article</source>
        <translation>معرّف المقال</translation>
    </message>
    <message>
        <source>the ids of spans</source>
        <translation>معرّفات المقاطع</translation>
    </message>
    <message>
        <source>the key “{key}” stands twice in one object</source>
        <translation>ورد المفتاح «{key}» مرتين في كائن واحد</translation>
    </message>
    <message>
        <source>the labels of the article as a whole</source>
        <translation>وسوم المقال كله</translation>
    </message>
    <message>
        <source>the language of labels and headings</source>
        <translation>لغة الوسوم والعناوين</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>العمود الأخير</translation>
    </message>
    <message>
        <source>the longer one is kept</source>
        <translation>يُحفظ الأطول</translation>
    </message>
    <message>
        <source>the names and links of entities</source>
        <translation>أسماء الكيانات وروابطها</translation>
    </message>
    <message>
        <source>the note of a span</source>
        <translation>ملاحظة المقطع</translation>
    </message>
    <message>
        <source>the note of the article</source>
        <translation>ملاحظة المقال</translation>
    </message>
    <message>
        <source>the number {number} is beyond what can be kept exactly; write it as a text in quotes</source>
        <translation>العدد {number} خارج ما يُحفظ بدقّة؛ اكتبه نصًّا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>the reading with more known words</source>
        <translation>القراءة التي يكثر فيها المعروف من الكلمات</translation>
    </message>
    <message>
        <source>the shorter one is kept</source>
        <translation>يُحفظ الأقصر</translation>
    </message>
    <message>
        <source>the span is left out</source>
        <translation>يُترك المقطع</translation>
    </message>
    <message>
        <source>the span is widened to whole words</source>
        <translation>يُوسَّع المقطع إلى كلمات كاملة</translation>
    </message>
    <message>
        <source>the state (new, in progress, done)</source>
        <translation>الحالة (جديد، قيد العمل، منجز)</translation>
    </message>
    <message>
        <source>the status of a span</source>
        <translation>وضع المقطع</translation>
    </message>
    <message>
        <source>the text beyond the spans</source>
        <translation>النص خارج المقاطع</translation>
    </message>
    <message>
        <source>the text of a PDF; letters only, so pictures of pages give none; please check the text</source>
        <translation>نص ملف PDF؛ الحروف وحدها، فلا نص في صور الصفحات؛ راجع النص من فضلك</translation>
    </message>
    <message>
        <source>the text of a Word document, with tables and notes; tracked deletions are left out</source>
        <translation>نص مستند وورد، بجداوله وحواشيه؛ تُترك المحذوفات المتعقَّبة</translation>
    </message>
    <message>
        <source>the text of article {article} has {size} MB; at most {limit} MB are read</source>
        <translation>حجم نص المقال {article} هو {size} ميغابايت، ولا يُقرأ ما زاد على {limit} ميغابايت</translation>
    </message>
    <message>
        <source>the text of article {article} is not the one that its sha256 was made of</source>
        <translation>نص المقال {article} ليس النص الذي حُسبت منه بصمته sha256</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the word is cut there, the span stays exact</source>
        <translation>تُقطع الكلمة هناك ويبقى المقطع مطابقًا</translation>
    </message>
    <message>
        <source>they stay as they are</source>
        <translation>تبقى كما هي</translation>
    </message>
    <message>
        <source>two entities have the id {entity}</source>
        <translation>كيانان بالمعرّف نفسه {entity}</translation>
    </message>
    <message>
        <source>two of the marginalia have the id {id}</source>
        <translation>لاثنتين من ملاحظات القرّاء المعرّف {id}</translation>
    </message>
    <message>
        <source>two relations have the id {relation}</source>
        <translation>علاقتان بالمعرّف نفسه {relation}</translation>
    </message>
    <message>
        <source>two spans have the id {span}</source>
        <translation>مقطعان بالمعرّف نفسه {span}</translation>
    </message>
    <message>
        <source>what becomes an article</source>
        <translation>ما يصير مقالًا</translation>
    </message>
    <message>
        <source>what lies between -DOCSTART- lines, else the file</source>
        <translation>ما بين أسطر ‎-DOCSTART-‎، وإلا فالملف كله</translation>
    </message>
    <message>
        <source>what stands between token and tag</source>
        <translation>ما يفصل الوحدة النصية عن وسمها</translation>
    </message>
    <message>
        <source>when a span was made and changed</source>
        <translation>وقت إنشاء المقطع ووقت تغييره</translation>
    </message>
    <message>
        <source>where an article begins</source>
        <translation>موضع بداية المقال</translation>
    </message>
    <message>
        <source>which columns are tags</source>
        <translation>أعمدة الوسوم</translation>
    </message>
    <message>
        <source>which entity a span refers to</source>
        <translation>الكيان الذي يشير إليه المقطع</translation>
    </message>
    <message>
        <source>which program reads the text</source>
        <translation>البرنامج الذي يقرأ النص</translation>
    </message>
    <message>
        <source>whose a span is</source>
        <translation>صاحب المقطع</translation>
    </message>
    <message>
        <source>{file} could not be read within {seconds} seconds. It may be damaged, or made to block the program.</source>
        <translation>تعذّرت قراءة {file} في {seconds} ثانية. لعله تالف، أو صُنع ليعطّل البرنامج.</translation>
    </message>
    <message>
        <source>{file} could not be read: it broke the program that reads it, which ran apart. It is damaged, or too large to be read here.</source>
        <translation>تعذّرت قراءة {file}: أوقف البرنامج المنفصل الذي يقرؤه. إما أنه تالف، وإما أنه أكبر من أن يُقرأ هنا.</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}.</source>
        <translation>تعذّرت قراءة {file}: ‏{reason}.</translation>
    </message>
    <message>
        <source>{file} declares entities or elements of its own (a DTD inside it), which is not read for safety. Take the declarations out and try again.</source>
        <translation>في {file} تعريفات خاصة به (DTD في داخله)، وهي لا تُقرأ حرصًا على السلامة. احذف التعريفات ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>الملف {file} غير موجود.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} pages. Split it into smaller files.</source>
        <translation>في {file} أكثر من {limit} صفحة. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>{file} has no column of tags (O, B-…, I-…) after the tokens.</source>
        <translation>ليس في {file} عمود وسوم (O و‎B-…‎ و‎I-…‎) بعد الوحدات النصية.</translation>
    </message>
    <message>
        <source>{file} has no empty line: it is read as one sentence.</source>
        <translation>لا سطر فارغًا في {file}: يُقرأ جملةً واحدة.</translation>
    </message>
    <message>
        <source>{file} holds a file whose name leads out of it: “{name}”. It was not opened.</source>
        <translation>في {file} ملف يقود اسمه إلى خارجه: «{name}». لم يُفتح الملف.</translation>
    </message>
    <message>
        <source>{file} holds a link, or a file whose name hides what it is. It was not opened.</source>
        <translation>في {file} رابط، أو ملف يخفي اسمه حقيقته. لم يُفتح.</translation>
    </message>
    <message>
        <source>{file} holds more than {limit} files. It was not opened.</source>
        <translation>في {file} أكثر من {limit} ملف. لم يُفتح.</translation>
    </message>
    <message>
        <source>{file} holds no chapter with text in it.</source>
        <translation>ليس في {file} فصل فيه نص.</translation>
    </message>
    <message>
        <source>{file} holds no text, only pictures of its pages. Have a program recognise the letters (OCR) first.</source>
        <translation>ليس في {file} نص، بل صور لصفحاته. استخرج حروفها أولًا ببرنامج للتعرف الضوئي (OCR).</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>ليس في {file} نص.</translation>
    </message>
    <message>
        <source>{file} holds nothing but white space.</source>
        <translation>ليس في {file} سوى مسافات.</translation>
    </message>
    <message>
        <source>{file} is a PDF, which holds letters at places and not text. Please check the text before you mark it.</source>
        <translation>الملف {file} بصيغة PDF، وفيها حروف في مواضع لا نص متصل. راجع النص من فضلك قبل أن تعلّم فيه.</translation>
    </message>
    <message>
        <source>{file} is a damaged zip file, or none.</source>
        <translation>{file} ملف zip تالف، أو ليس ملف zip أصلًا.</translation>
    </message>
    <message>
        <source>{file} is a folder; a file is needed here.</source>
        <translation>{file} مجلد، والمطلوب هنا ملف.</translation>
    </message>
    <message>
        <source>{file} is a project that is open here. To take its articles over, export them and import that.</source>
        <translation>{file} مشروع مفتوح هنا. إن أردت مقالاته فصدّرها ثم استورد الملف الناتج.</translation>
    </message>
    <message>
        <source>{file} is called a Word document but is one in {kind}. Open it in a word processor and save it as DOCX.</source>
        <translation>الملف {file} باسم مستند وورد وهو في الحقيقة مستند {kind}. افتحه في محرّر نصوص واحفظه بصيغة DOCX.</translation>
    </message>
    <message>
        <source>{file} is damaged or not of the format that its name says.</source>
        <translation>{file} تالف، أو ليس بالصيغة التي يدلّ عليها اسمه.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no file of spaCy&apos;s DocBin.</source>
        <translation>الملف {file} متضرّر، أو ليس ملف DocBin من spaCy.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>الملف {file} فارغ.</translation>
    </message>
    <message>
        <source>{file} is empty: there is no article in it.</source>
        <translation>الملف {file} فارغ: لا مقال فيه.</translation>
    </message>
    <message>
        <source>{file} is in an encoding that is not read here: {reason}.</source>
        <translation>ترميز {file} لا يُقرأ هنا: {reason}.</translation>
    </message>
    <message>
        <source>{file} is locked by its seller (digital rights management) and cannot be read here. Take a copy without it.</source>
        <translation>الملف {file} مقفل من بائعه (إدارة الحقوق الرقمية) ولا يُقرأ هنا. استعمل نسخة بلا قفل.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Unlock it and try again.</source>
        <translation>{file} مقفل بكلمة سر. افتح قفله ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{file} is named after no format that is written here. End its name in one of {known}, or name the format.</source>
        <translation>لا يدل اسم {file} على صيغة تُكتب هنا. اختمه بأحد هذه اللواحق: {known}، أو سمِّ الصيغة.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than {limit} elements.</source>
        <translation>عناصر {file} متداخلة بعمق يتجاوز {limit} عنصر.</translation>
    </message>
    <message>
        <source>{file} is nested so deeply, or has so long a piece, that part of it would be lost. It was not read.</source>
        <translation>في {file} تداخل شديد العمق، أو جزء شديد الطول، يضيع معه بعض النص. لم يُقرأ.</translation>
    </message>
    <message>
        <source>{file} is no EPUB book, or a damaged one.</source>
        <translation>الملف {file} ليس كتاب EPUB، أو هو كتاب تالف.</translation>
    </message>
    <message>
        <source>{file} is no PDF, or a damaged one.</source>
        <translation>الملف {file} ليس ملف PDF، أو هو ملف تالف.</translation>
    </message>
    <message>
        <source>{file} is no Word document (DOCX), or a damaged one.</source>
        <translation>الملف {file} ليس مستند وورد (DOCX)، أو هو مستند تالف.</translation>
    </message>
    <message>
        <source>{file} is no sound XML at line {line}, column {column}.</source>
        <translation>ليس {file} ملف XML سليمًا عند السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file (a pipe, a device or the like).</source>
        <translation>{file} ليس ملفًا عاديًا (بل أنبوب أو جهاز أو ما شابه).</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8 at byte {position}.</source>
        <translation>ليس {file} بترميز UTF-8 عند البايت {position}.</translation>
    </message>
    <message>
        <source>{file} is one part of a dictionary. Choose its .ifo file (StarDict) or its .index file (dictd).</source>
        <translation>{file} جزء من معجم. اختر ملفه ‎.ifo‏ (StarDict) أو ملفه ‎.index‏ (dictd).</translation>
    </message>
    <message>
        <source>{file} is too large when unpacked.</source>
        <translation>الملف {file} كبير جدًا بعد فكّ ضغطه.</translation>
    </message>
    <message>
        <source>{file} is too large: {size} MB; at most {limit} MB can be opened. Split it into smaller files.</source>
        <translation>الملف {file} كبير جدًا: {size} م.ب، وأقصى ما يُفتح {limit} م.ب. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>{file} needs more memory than a document may take here. Split it into smaller files.</source>
        <translation>يحتاج {file} إلى ذاكرة أكثر مما يُسمح به لمستند هنا. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {limit} MB, which is no glossary. It was not opened.</source>
        <translation>يتجاوز {file} بعد فكّ ضغطه {limit} ميغابايت، وليس هذا حجم مسرد. لم يُفتح الملف.</translation>
    </message>
    <message>
        <source>{file} was read as {encoding}, a guess: choose another encoding if it looks wrong.</source>
        <translation>قُرئ {file} بالترميز {encoding} تخمينًا؛ اختر ترميزًا آخر إن بدا النص خطأ.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it can honestly hold. It was not opened, to keep the machine safe.</source>
        <translation>يفكّ ضغط {file} إلى أكثر بكثير مما يُعقل أن يحويه. لم يُفتح حفاظًا على سلامة الجهاز.</translation>
    </message>
    <message>
        <source>{file}, document {number}: {reason}.</source>
        <translation>{file}، المستند {number}: ‏{reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {reason}.</source>
        <translation>{file}، السطر {line}، العمود {column}: ‏{reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}، السطر {line}: ‏{reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n comment line(s), passed over.</source>
        <translation>
            <numerusform>{file}: لا أسطر تعليق.</numerusform>
            <numerusform>{file}: سطر تعليق واحد جرى تجاوزه.</numerusform>
            <numerusform>{file}: سطرا تعليق جرى تجاوزهما.</numerusform>
            <numerusform>{file}: %n أسطر تعليق جرى تجاوزها.</numerusform>
            <numerusform>{file}: %n سطر تعليق جرى تجاوزها.</numerusform>
            <numerusform>{file}: %n سطر تعليق جرى تجاوزها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n line(s) without a token, passed over.</source>
        <translation>
            <numerusform>{file}: لا أسطر بلا وحدة نصية.</numerusform>
            <numerusform>{file}: سطر واحد بلا وحدة نصية جرى تجاوزه.</numerusform>
            <numerusform>{file}: سطران بلا وحدة نصية جرى تجاوزهما.</numerusform>
            <numerusform>{file}: %n أسطر بلا وحدة نصية جرى تجاوزها.</numerusform>
            <numerusform>{file}: %n سطرًا بلا وحدة نصية جرى تجاوزها.</numerusform>
            <numerusform>{file}: %n سطر بلا وحدة نصية جرى تجاوزها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n span(s) beginning with I- instead of B-.</source>
        <translation>
            <numerusform>{file}: لا مقطع يبدأ بـ ‎I-‎ بدل ‎B-‎.</numerusform>
            <numerusform>{file}: مقطع واحد يبدأ بـ ‎I-‎ بدل ‎B-‎.</numerusform>
            <numerusform>{file}: مقطعان يبدآن بـ ‎I-‎ بدل ‎B-‎.</numerusform>
            <numerusform>{file}: %n مقاطع تبدأ بـ ‎I-‎ بدل ‎B-‎.</numerusform>
            <numerusform>{file}: %n مقطعًا تبدأ بـ ‎I-‎ بدل ‎B-‎.</numerusform>
            <numerusform>{file}: %n مقطع تبدأ بـ ‎I-‎ بدل ‎B-‎.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n tag(s) without B- or I-, read as I-.</source>
        <translation>
            <numerusform>{file}: لا وسم بلا ‎B-‎ ولا ‎I-‎.</numerusform>
            <numerusform>{file}: وسم واحد بلا ‎B-‎ ولا ‎I-‎ قُرئ على أنه ‎I-‎.</numerusform>
            <numerusform>{file}: وسمان بلا ‎B-‎ ولا ‎I-‎ قُرئا على أنهما ‎I-‎.</numerusform>
            <numerusform>{file}: %n وسوم بلا ‎B-‎ ولا ‎I-‎ قُرئت على أنها ‎I-‎.</numerusform>
            <numerusform>{file}: %n وسمًا بلا ‎B-‎ ولا ‎I-‎ قُرئت على أنها ‎I-‎.</numerusform>
            <numerusform>{file}: %n وسم بلا ‎B-‎ ولا ‎I-‎ قُرئت على أنها ‎I-‎.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n token(s) without a tag, read as unmarked.</source>
        <translation>
            <numerusform>{file}: لكل وحدة نصية وسم.</numerusform>
            <numerusform>{file}: وحدة نصية واحدة بلا وسم عُدّت غير معلَّمة.</numerusform>
            <numerusform>{file}: وحدتان نصيتان بلا وسم عُدّتا غير معلَّمتين.</numerusform>
            <numerusform>{file}: %n وحدات نصية بلا وسم عُدّت غير معلَّمة.</numerusform>
            <numerusform>{file}: %n وحدة نصية بلا وسم عُدّت غير معلَّمة.</numerusform>
            <numerusform>{file}: %n وحدة نصية بلا وسم عُدّت غير معلَّمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: ‏{reason}</translation>
    </message>
    <message>
        <source>{format} has no option “{option}”. There are: {known}.</source>
        <translation>ليس للصيغة {format} خيار باسم «{option}». الخيارات: {known}.</translation>
    </message>
    <message>
        <source>{name} has more than {limit} entries, which is more than a glossary can have here. Nothing was imported.</source>
        <translation>في {name} أكثر من {limit} مدخل، وهو أكثر مما يتّسع له مسرد هنا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{number} is not a number that JSON knows</source>
        <translation>{number} ليس عددًا تعرفه JSON</translation>
    </message>
    <message>
        <source>{start}–{end} of the marginalia is no place of the text</source>
        <translation>{start}–{end} في ملاحظات القرّاء ليس موضعًا من النص</translation>
    </message>
    <message>
        <source>“{headword}” has no text, or far too much, and was left out.</source>
        <translation>«{headword}» بلا نص، أو نصّه أطول مما ينبغي، فلم يُستورد.</translation>
    </message>
    <message>
        <source>“{key}” holds control characters, or such as change the direction of text</source>
        <translation>في «{key}» محارف تحكّم أو محارف تغيّر اتجاه النص</translation>
    </message>
    <message>
        <source>“{key}” is longer than {limit} characters</source>
        <translation>«{key}» أطول من {limit} محرف</translation>
    </message>
    <message>
        <source>“{key}” is “{value}”; it can be {allowed}</source>
        <translation>قيمة «{key}» هي «{value}»، والممكن: {allowed}</translation>
    </message>
    <message>
        <source>“{key}” must be a list of names</source>
        <translation>يجب أن يكون «{key}» قائمة أسماء</translation>
    </message>
    <message>
        <source>“{key}” must be a list of objects</source>
        <translation>يجب أن يكون «{key}» قائمة كائنات</translation>
    </message>
    <message>
        <source>“{key}” must be {kind}</source>
        <translation>يجب أن يكون «{key}» {kind}</translation>
    </message>
    <message>
        <source>“{key}” of span {span} must be a whole number</source>
        <translation>يجب أن يكون «{key}» في المقطع {span} عددًا صحيحًا</translation>
    </message>
</context>
<context>
    <name>ops</name>
    <message numerus="yes">
        <source>%n word(s): {level}</source>
        <translation>
            <numerusform>لا كلمات: {level}</numerusform>
            <numerusform>كلمة واحدة: {level}</numerusform>
            <numerusform>كلمتان: {level}</numerusform>
            <numerusform>%n كلمات: {level}</numerusform>
            <numerusform>%n كلمة: {level}</numerusform>
            <numerusform>%n كلمة: {level}</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter needs a name of 1 to {limit} characters, without line breaks and hidden characters.</source>
        <translation>يلزم المرشِّحَ اسمٌ من محرف واحد إلى {limit} محرفًا، بلا فواصل أسطر ولا محارف خفية.</translation>
    </message>
    <message>
        <source>A note can have {limit} characters at most.</source>
        <translation>لا تزيد الملاحظة على {limit} محرف.</translation>
    </message>
    <message>
        <source>A reader&apos;s note on article “{article}” is here with other content; that one stays.</source>
        <translation>في المشروع ملاحظة قارئ على المقال «{article}» بمحتوى آخر؛ تبقى التي في المشروع.</translation>
    </message>
    <message>
        <source>A relation {label} of span “{span}” was left out: its other span was not chosen.</source>
        <translation>تُركت علاقة «{label}» للمقطع «{span}»: مقطعها الآخر ليس ضمن ما اختير.</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>وضع إشارة</translation>
    </message>
    <message>
        <source>Add label {label}</source>
        <translation>إضافة الوسم {label}</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Article “{article}” has the text of an article that is in the project already.</source>
        <translation>نص المقال «{article}» هو نص مقال موجود في المشروع من قبل.</translation>
    </message>
    <message>
        <source>Article “{article}” is in the project already.</source>
        <translation>المقال «{article}» موجود في المشروع من قبل.</translation>
    </message>
    <message>
        <source>Article “{article}” is in the project with other details ({details}); those stay.</source>
        <translation>المقال «{article}» موجود في المشروع ببيانات أخرى ({details})، وهي تبقى كما هي.</translation>
    </message>
    <message>
        <source>At position {at} of the text is a NUL or half a character; no text holds that.</source>
        <translation>عند الموضع {at} من النص محرف NUL أو نصف محرف، ولا يحوي ذلك نصّ.</translation>
    </message>
    <message>
        <source>Change a bookmark</source>
        <translation>تغيير إشارة</translation>
    </message>
    <message>
        <source>Change a highlight</source>
        <translation>تغيير تظليل</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <source>Change a reader&apos;s note</source>
        <translation>تغيير ملاحظة قارئ</translation>
    </message>
    <message>
        <source>Change glossary {name}</source>
        <translation>تغيير المسرد {name}</translation>
    </message>
    <message>
        <source>Change label {label}</source>
        <translation>تغيير الوسم {label}</translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n span(s)</source>
        <translation>
            <numerusform>تغيير وضع المقاطع</numerusform>
            <numerusform>تغيير وضع مقطع</numerusform>
            <numerusform>تغيير وضع مقطعين</numerusform>
            <numerusform>تغيير وضع %n مقاطع</numerusform>
            <numerusform>تغيير وضع %n مقطعًا</numerusform>
            <numerusform>تغيير وضع %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose {lemma}</source>
        <translation>اختيار {lemma}</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n reader&apos;s note(s)</source>
        <translation>
            <numerusform>حذف لا شيء</numerusform>
            <numerusform>حذف ملاحظة قارئ</numerusform>
            <numerusform>حذف ملاحظتَي قارئ</numerusform>
            <numerusform>حذف %n ملاحظات قارئ</numerusform>
            <numerusform>حذف %n ملاحظة قارئ</numerusform>
            <numerusform>حذف %n ملاحظة قارئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n span(s)</source>
        <translation>
            <numerusform>حذف المقاطع</numerusform>
            <numerusform>حذف مقطع</numerusform>
            <numerusform>حذف مقطعين</numerusform>
            <numerusform>حذف %n مقاطع</numerusform>
            <numerusform>حذف %n مقطعًا</numerusform>
            <numerusform>حذف %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a reader&apos;s note</source>
        <translation>حذف ملاحظة قارئ</translation>
    </message>
    <message>
        <source>Delete gloss of {headword}</source>
        <translation>حذف معنى {headword}</translation>
    </message>
    <message>
        <source>Delete glossary {name}</source>
        <translation>حذف المسرد {name}</translation>
    </message>
    <message>
        <source>Delete label {label}</source>
        <translation>حذف الوسم {label}</translation>
    </message>
    <message numerus="yes">
        <source>Delete label {label} with %n span(s)</source>
        <translation>
            <numerusform>حذف الوسم {label} ولا مقاطع له</numerusform>
            <numerusform>حذف الوسم {label} مع مقطع واحد</numerusform>
            <numerusform>حذف الوسم {label} مع مقطعين</numerusform>
            <numerusform>حذف الوسم {label} مع %n مقاطع</numerusform>
            <numerusform>حذف الوسم {label} مع %n مقطعًا</numerusform>
            <numerusform>حذف الوسم {label} مع %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete label {label}; %n span(s) to {into}</source>
        <translation>
            <numerusform>حذف الوسم {label} ولا مقطع إلى {into}</numerusform>
            <numerusform>حذف الوسم {label} ونقل مقطع إلى {into}</numerusform>
            <numerusform>حذف الوسم {label} ونقل مقطعين إلى {into}</numerusform>
            <numerusform>حذف الوسم {label} ونقل %n مقاطع إلى {into}</numerusform>
            <numerusform>حذف الوسم {label} ونقل %n مقطعًا إلى {into}</numerusform>
            <numerusform>حذف الوسم {label} ونقل %n مقطع إلى {into}</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the filter {name}</source>
        <translation>حذف المرشِّح {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>Entity {entity} is in the project with other content; that one stays.</source>
        <translation>الكيان {entity} موجود في المشروع بمحتوى آخر، وقد أُبقي ما في المشروع.</translation>
    </message>
    <message>
        <source>Entity {entity} was named by a span only and was added without a name.</source>
        <translation>لم يُذكر الكيان {entity} إلا في مقطع، فأُضيف بلا اسم.</translation>
    </message>
    <message>
        <source>Entity {entity} “{name}” has no span any more and was left out.</source>
        <translation>لم يبقَ للكيان {entity} «{name}» أيّ مقطع، فلم يُصدَّر.</translation>
    </message>
    <message>
        <source>Entity {entity} “{name}” has no span any more; it goes out with article “{article}”.</source>
        <translation>لم يبقَ للكيان {entity} «{name}» أيّ مقطع، فصُدِّر مع المقال «{article}».</translation>
    </message>
    <message>
        <source>Gloss {headword}</source>
        <translation>معنى {headword}</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>استيراد الملفات</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفًا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n label(s)</source>
        <translation>
            <numerusform>لا وسوم للاستيراد</numerusform>
            <numerusform>استيراد وسم</numerusform>
            <numerusform>استيراد وسمين</numerusform>
            <numerusform>استيراد %n وسوم</numerusform>
            <numerusform>استيراد %n وسمًا</numerusform>
            <numerusform>استيراد %n وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Import glossary {name}</source>
        <translation>استيراد المسرد {name}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>استيراد {file}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>In the folder {folder} is no file that can be opened here.</source>
        <translation>ليس في المجلد {folder} ملف يمكن فتحه هنا.</translation>
    </message>
    <message>
        <source>Keep the filter {name}</source>
        <translation>حفظ المرشِّح {name}</translation>
    </message>
    <message>
        <source>Label {code} cannot be merged with itself.</source>
        <translation>لا يُدمج الوسم {code} في نفسه.</translation>
    </message>
    <message>
        <source>Label {code} cannot be nested under itself.</source>
        <translation>لا يندرج الوسم {code} تحت نفسه.</translation>
    </message>
    <message>
        <source>Label {code} is in the label set twice.</source>
        <translation>ورد الوسم {code} مرتين في مجموعة الوسوم.</translation>
    </message>
    <message>
        <source>Label {code} is nested under {parent}, which is no label of this set.</source>
        <translation>يندرج الوسم {code} تحت {parent}، وليس هذا من وسوم المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>Label {code} is used by %n span(s). Move them to another label or delete them first.</source>
        <translation>
            <numerusform>لا مقاطع للوسم {code}.</numerusform>
            <numerusform>للوسم {code} مقطع واحد. انقله إلى وسم آخر أو احذفه أولًا.</numerusform>
            <numerusform>للوسم {code} مقطعان. انقلهما إلى وسم آخر أو احذفهما أولًا.</numerusform>
            <numerusform>للوسم {code} %n مقاطع. انقلها إلى وسم آخر أو احذفها أولًا.</numerusform>
            <numerusform>للوسم {code} %n مقطعًا. انقلها إلى وسم آخر أو احذفها أولًا.</numerusform>
            <numerusform>للوسم {code} %n مقطع. انقلها إلى وسم آخر أو احذفها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label {number} in {file} is not an object of texts with a code.</source>
        <translation>الوسم رقم {number} في {file} ليس كائن نصوص له رمز.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n glossary term(s)</source>
        <translation>
            <numerusform>وسم مصطلحات المسارد</numerusform>
            <numerusform>وسم مصطلح من المسارد</numerusform>
            <numerusform>وسم مصطلحين من المسارد</numerusform>
            <numerusform>وسم %n مصطلحات من المسارد</numerusform>
            <numerusform>وسم %n مصطلحًا من المسارد</numerusform>
            <numerusform>وسم %n مصطلح من المسارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s) as {label}</source>
        <translation>
            <numerusform>لا مواضع تُعلَّم بالوسم {label}</numerusform>
            <numerusform>تعليم موضع واحد بالوسم {label}</numerusform>
            <numerusform>تعليم موضعين بالوسم {label}</numerusform>
            <numerusform>تعليم %n مواضع بالوسم {label}</numerusform>
            <numerusform>تعليم %n موضعًا بالوسم {label}</numerusform>
            <numerusform>تعليم %n موضع بالوسم {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark {label}</source>
        <translation>تعليم {label}</translation>
    </message>
    <message numerus="yes">
        <source>Merge label {label} into {into} with %n span(s)</source>
        <translation>
            <numerusform>دمج الوسم {label} في {into} بلا مقاطع</numerusform>
            <numerusform>دمج الوسم {label} في {into} مع مقطع واحد</numerusform>
            <numerusform>دمج الوسم {label} في {into} مع مقطعين</numerusform>
            <numerusform>دمج الوسم {label} في {into} مع %n مقاطع</numerusform>
            <numerusform>دمج الوسم {label} في {into} مع %n مقطعًا</numerusform>
            <numerusform>دمج الوسم {label} في {into} مع %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Move label {label}</source>
        <translation>نقل الوسم {label}</translation>
    </message>
    <message>
        <source>New articles</source>
        <translation>مقالات جديدة</translation>
    </message>
    <message>
        <source>No span is by {name}. There are: {known}.</source>
        <translation>لا مقطع لـ{name}. المعلّمون: {known}.</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>لا كلمة</translation>
    </message>
    <message>
        <source>Nobody&apos;s name is on this step. Only your own steps can be taken back.</source>
        <translation>لا اسم على هذه الخطوة. لا يُتراجع إلا عن خطواتك أنت.</translation>
    </message>
    <message>
        <source>Not yet done</source>
        <translation>لم تُنجز بعد</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء يُعاد</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء يُتراجع عنه</translation>
    </message>
    <message>
        <source>One of the two articles is no longer there.</source>
        <translation>أحد المقالين لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Paste a text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Read {other} beside {article}</source>
        <translation>قراءة {other} إلى جانب {article}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>إعادة: {step}</translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n span(s) as {label}</source>
        <translation>
            <numerusform>تغيير الوسم إلى {label}</numerusform>
            <numerusform>تغيير وسم مقطع إلى {label}</numerusform>
            <numerusform>تغيير وسم مقطعين إلى {label}</numerusform>
            <numerusform>تغيير وسم %n مقاطع إلى {label}</numerusform>
            <numerusform>تغيير وسم %n مقطعًا إلى {label}</numerusform>
            <numerusform>تغيير وسم %n مقطع إلى {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Relation {relation} is in the project with other content; that one stays.</source>
        <translation>العلاقة {relation} موجودة في المشروع بمحتوى آخر، وقد أُبقي ما في المشروع.</translation>
    </message>
    <message>
        <source>Rename the filter {name}</source>
        <translation>تغيير اسم المرشِّح {name}</translation>
    </message>
    <message>
        <source>Reorder glossaries</source>
        <translation>إعادة ترتيب المسارد</translation>
    </message>
    <message>
        <source>Resize a span</source>
        <translation>تغيير حدود مقطع</translation>
    </message>
    <message numerus="yes">
        <source>Set the state of %n article(s) to {state}</source>
        <translation>
            <numerusform>جعل حالة المقالات «{state}»</numerusform>
            <numerusform>جعل حالة مقال «{state}»</numerusform>
            <numerusform>جعل حالة مقالين «{state}»</numerusform>
            <numerusform>جعل حالة %n مقالات «{state}»</numerusform>
            <numerusform>جعل حالة %n مقالًا «{state}»</numerusform>
            <numerusform>جعل حالة %n مقال «{state}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Span “{span}” ({label}) is in the project with other content; that one stays.</source>
        <translation>المقطع «{span}» ‏({label}) موجود في المشروع بمحتوى آخر، وقد أُبقي ما في المشروع.</translation>
    </message>
    <message>
        <source>Spans of label {code} cannot be moved to itself.</source>
        <translation>لا معنى لنقل مقاطع الوسم {code} إليه نفسه.</translation>
    </message>
    <message>
        <source>Take a bookmark out</source>
        <translation>رفع إشارة</translation>
    </message>
    <message>
        <source>Take a highlight away</source>
        <translation>إزالة تظليل</translation>
    </message>
    <message>
        <source>The colour {color} of label {code} is not #rrggbb.</source>
        <translation>اللون {color} للوسم {code} ليس على صورة #rrggbb.</translation>
    </message>
    <message>
        <source>The days from {since} to {until} are none: the second lies before the first.</source>
        <translation>لا أيام من {since} إلى {until}: فالثاني يسبق الأول.</translation>
    </message>
    <message>
        <source>The entries of {name} have more than {limit} million letters, which is more than a glossary can have here. Nothing was imported.</source>
        <translation>مداخل {name} أطول من {limit} مليون حرف، وهو أكثر مما يتّسع له مسرد هنا. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {file}.</source>
        <translation>حُفظ الملف كما كان باسم {file}.</translation>
    </message>
    <message>
        <source>The fragments {fragments} must be in order, apart, not empty, and reach from {start} to {end}.</source>
        <translation>يجب أن تكون القطع {fragments} مرتّبة منفصلة غير فارغة وتمتدّ من {start} إلى {end}.</translation>
    </message>
    <message>
        <source>The guideline of label {code} is longer than {limit} characters.</source>
        <translation>إرشاد الوسم {code} أطول من {limit} حرفًا.</translation>
    </message>
    <message>
        <source>The headword “{headword}” is longer than {limit} characters or holds characters that are not seen.</source>
        <translation>المصطلح «{headword}» أطول من {limit} محرف، أو فيه محارف لا تُرى.</translation>
    </message>
    <message>
        <source>The id {id} belongs to a reader&apos;s note on article {article}; here it became {new}.</source>
        <translation>المعرّف {id} لملاحظة قارئ على المقال {article}؛ فصار هنا {new}.</translation>
    </message>
    <message>
        <source>The id {relation} belongs to a relation of another article; here it became {new}.</source>
        <translation>المعرّف {relation} لعلاقة في مقال آخر، فصار هنا {new}.</translation>
    </message>
    <message>
        <source>The id {span} belongs to a span of article {article}; here it became {new}.</source>
        <translation>المعرّف {span} لمقطع في المقال {article}، فصار هنا {new}.</translation>
    </message>
    <message>
        <source>The key of label {code} in {file} is not a digit or a letter a–z.</source>
        <translation>مفتاح الوسم {code} في {file} ليس رقمًا ولا حرفًا من a–z.</translation>
    </message>
    <message>
        <source>The label code “{code}” must be 1 to 64 ASCII letters, digits, _ or -; names may be in any script.</source>
        <translation>يجب أن يكون رمز الوسم «{code}» من 1 إلى 64 من حروف ASCII وأرقامها و_ و-، أما الأسماء فبأي خط.</translation>
    </message>
    <message>
        <source>The label {label} was added to the project.</source>
        <translation>أُضيف الوسم {label} إلى المشروع.</translation>
    </message>
    <message>
        <source>The label “{name}” of the file is the label {label} of the project.</source>
        <translation>الوسم «{name}» في الملف هو الوسم {label} في المشروع.</translation>
    </message>
    <message>
        <source>The label “{name}” was added to the project; its code in files is {label}.</source>
        <translation>أُضيف الوسم «{name}» إلى المشروع، ورمزه في الملفات {label}.</translation>
    </message>
    <message>
        <source>The name of a glossary must not be empty, longer than {limit} characters, or hold characters that are not seen.</source>
        <translation>يجب ألّا يكون اسم المسرد فارغًا أو أطول من {limit} محرف، وألّا تكون فيه محارف لا تُرى.</translation>
    </message>
    <message>
        <source>The names of label {code} are longer than {limit} characters.</source>
        <translation>اسما الوسم {code} أطول من {limit} محرف.</translation>
    </message>
    <message>
        <source>The names of label {code} hold control characters, or such as change the direction of text. Take them out.</source>
        <translation>في اسمي الوسم {code} محارف تحكّم أو محارف تغيّر اتجاه النص. احذفها.</translation>
    </message>
    <message>
        <source>The new order must name every glossary of the project once.</source>
        <translation>يجب أن يذكر الترتيب الجديد كل مسرد في المشروع مرة واحدة.</translation>
    </message>
    <message>
        <source>The parts “{split}” make {sum}, not 1.</source>
        <translation>مجموع الأجزاء «{split}» هو {sum} لا 1.</translation>
    </message>
    <message>
        <source>The place {start}–{end} is outside the article, which has {length} characters.</source>
        <translation>الموضع {start}–{end} خارج المقال، وطوله {length} محرف.</translation>
    </message>
    <message>
        <source>The range {start}–{end} is empty or outside the article, which has {length} characters.</source>
        <translation>المدى {start}–{end} فارغ أو خارج المقال، وطوله {length} محرفًا.</translation>
    </message>
    <message>
        <source>The state of {file} was rebuilt from its log.</source>
        <translation>أُعيد بناء محتوى {file} من سجلّه.</translation>
    </message>
    <message>
        <source>The text of article “{article}” holds unseen characters that change the order in which it is shown ({controls}). They were kept.</source>
        <translation>في نص المقال «{article}» محارف لا تُرى تغيّر ترتيب ما يظهر منه ({controls})، وقد أُبقيت كما هي.</translation>
    </message>
    <message>
        <source>There is a filter {name} already.</source>
        <translation>يوجد مرشِّح باسم {name}.</translation>
    </message>
    <message>
        <source>There is a label {code} already.</source>
        <translation>الوسم {code} موجود من قبل.</translation>
    </message>
    <message>
        <source>There is no article {article} in the project.</source>
        <translation>ليس في المشروع مقال {article}.</translation>
    </message>
    <message>
        <source>There is no bookmark, highlight or note to write.</source>
        <translation>لا إشارة ولا تظليل ولا ملاحظة لتُكتب.</translation>
    </message>
    <message>
        <source>There is no entry in {name}.</source>
        <translation>لا مدخل في {name}.</translation>
    </message>
    <message>
        <source>There is no entry to write.</source>
        <translation>لا مدخل لكتابته.</translation>
    </message>
    <message>
        <source>There is no filter {name} any more.</source>
        <translation>لم يعد المرشِّح {name} موجودًا.</translation>
    </message>
    <message>
        <source>There is no filter “{name}”. There are: {known}.</source>
        <translation>لا يوجد مرشِّح باسم «{name}». الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write to.</source>
        <translation>لا يوجد مجلد {folder} للكتابة فيه.</translation>
    </message>
    <message>
        <source>There is no glossary “{name}”, or more than one. There are: {known}.</source>
        <translation>لا يوجد مسرد باسم «{name}»، أو يوجد أكثر من واحد. المسارد: {known}.</translation>
    </message>
    <message>
        <source>There is no label set {name}: neither a file nor one of {known}.</source>
        <translation>لا توجد مجموعة وسوم باسم {name}: لا ملفًا ولا واحدة من {known}.</translation>
    </message>
    <message>
        <source>There is no label {label} in the project.</source>
        <translation>ليس في المشروع وسم {label}.</translation>
    </message>
    <message>
        <source>There is no span {id} any more; it may have been deleted.</source>
        <translation>لم يعد المقطع {id} موجودًا؛ لعله حُذف.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>لا نص لِلَّصق.</translation>
    </message>
    <message>
        <source>There is no word to write: all are known or ignored, or perhaps names.</source>
        <translation>لا كلمة لكتابتها: كلها معروفة أو متجاهَلة، أو لعلها أسماء.</translation>
    </message>
    <message>
        <source>There is nothing in the note. Write something first.</source>
        <translation>الملاحظة خالية. اكتب فيها شيئًا أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to highlight: the range is empty.</source>
        <translation>لا شيء يُظلَّل: المدى خالٍ.</translation>
    </message>
    <message>
        <source>There was a glossary {name} already; now there are two.</source>
        <translation>كان هناك مسرد باسم {name}؛ وصارا الآن اثنين.</translation>
    </message>
    <message>
        <source>This bookmark, highlight or note is not there any more.</source>
        <translation>لم تعد هذه الإشارة أو هذا التظليل أو هذه الملاحظة موجودة.</translation>
    </message>
    <message>
        <source>This entry is no longer there.</source>
        <translation>لم يعد هذا المدخل موجودًا.</translation>
    </message>
    <message>
        <source>This glossary is no longer there.</source>
        <translation>لم يعد هذا المسرد موجودًا.</translation>
    </message>
    <message>
        <source>This line took a step back. Choose the step that shall be the last one.</source>
        <translation>هذا السطر تراجعٌ عن خطوة. اختر الخطوة التي تريد أن تقف عندها.</translation>
    </message>
    <message>
        <source>This place is already marked as {label}.</source>
        <translation>هذا الموضع معلَّم بالوسم {label} من قبل.</translation>
    </message>
    <message>
        <source>This project has no label {label}.</source>
        <translation>ليس في هذا المشروع وسم {label}.</translation>
    </message>
    <message>
        <source>This project has no label {label}. Add it to the label set first.</source>
        <translation>ليس في هذا المشروع وسم {label}. أضفه إلى مجموعة الوسوم أولًا.</translation>
    </message>
    <message>
        <source>This step is by {annotator}. Only your own steps can be taken back.</source>
        <translation>هذه الخطوة من عمل {annotator}. لا يُتراجع إلا عن خطواتك أنت.</translation>
    </message>
    <message>
        <source>This step was taken back, and others were made in its place; no way leads to it.</source>
        <translation>جرى التراجع عن هذه الخطوة ثم حلّت غيرها محلها، فلا سبيل إليها.</translation>
    </message>
    <message>
        <source>Two different articles have the id {id}; the second is “{article}”. Give one of them another id.</source>
        <translation>مقالان مختلفان بالمعرّف نفسه {id}، ثانيهما «{article}». غيّر معرّف أحدهما.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>تراجع: {step}</translation>
    </message>
    <message>
        <source>Update glossary {name}</source>
        <translation>تحديث المسرد {name}</translation>
    </message>
    <message>
        <source>What could be read was saved into {file} ({counts}).</source>
        <translation>حُفظ ما أمكنت قراءته في {file} ‏({counts}).</translation>
    </message>
    <message>
        <source>What is said of “{headword}” is longer than {limit} characters.</source>
        <translation>معنى «{headword}» أطول من {limit} محرف.</translation>
    </message>
    <message>
        <source>With a casualty</source>
        <translation>فيها ضحايا</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>{file} cannot be read as a label set: {reason}.</source>
        <translation>تعذّرت قراءة {file} على أنه مجموعة وسوم: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be repaired now: {reason}</source>
        <translation>لا يمكن إصلاح {file} الآن: {reason}</translation>
    </message>
    <message>
        <source>{file} has a field “{field}” that this program does not know; it may come from a newer version.</source>
        <translation>في {file} حقل «{field}» لا يعرفه هذا البرنامج، وقد يكون من إصدار أحدث.</translation>
    </message>
    <message>
        <source>{file} has more than {limit} labels; that is no label set.</source>
        <translation>في {file} أكثر من {limit} وسم، فليس مجموعة وسوم.</translation>
    </message>
    <message>
        <source>{file} holds articles ({format}) and no glossary. Import it as articles: hashiya import PROJECT FILE, or Import in the window.</source>
        <translation>في {file} مقالات ({format}) لا مسرد. استورده على أنه مقالات: hashiya import PROJECT FILE، أو من «استيراد» في النافذة.</translation>
    </message>
    <message>
        <source>{file} is a link to a folder and was not followed.</source>
        <translation>{file} وصلة إلى مجلد ولم تُتبع.</translation>
    </message>
    <message>
        <source>{file} is not a label set: it has no list “labels”.</source>
        <translation>{file} ليس مجموعة وسوم: لا قائمة فيه باسم «labels».</translation>
    </message>
    <message>
        <source>{file} is not a label set: its id and its names are no texts.</source>
        <translation>ليس {file} مجموعة وسوم: معرّفه وأسماؤه ليست نصوصًا.</translation>
    </message>
    <message>
        <source>{file} is of no format that is read here.</source>
        <translation>صيغة {file} ليست مما يُقرأ هنا.</translation>
    </message>
    <message>
        <source>{file} is what is read; name another file to write.</source>
        <translation>{file} هو الملف المقروء نفسه؛ سمِّ ملفًا آخر للكتابة.</translation>
    </message>
    <message>
        <source>{file} was brought up to date; the file as it was is kept.</source>
        <translation>حُدّث {file}، وحُفظت نسخة منه كما كان.</translation>
    </message>
    <message>
        <source>{file} was not touched.</source>
        <translation>لم يُمسّ {file}.</translation>
    </message>
    <message>
        <source>{format} is read only, not written. Formats to write: {known}.</source>
        <translation>الصيغة {format} تُقرأ ولا تُكتب. صيغ الكتابة: {known}.</translation>
    </message>
    <message>
        <source>{format} is written only, not read. Formats to read: {known}.</source>
        <translation>الصيغة {format} تُكتب ولا تُقرأ. صيغ القراءة: {known}.</translation>
    </message>
    <message>
        <source>{format} writes a folder with one file an article, and {folder} is there already. Name a new or an empty folder.</source>
        <translation>تكتب الصيغة {format} مجلدًا فيه ملف لكل مقال، و{folder} موجود من قبل. سمِّ مجلدًا جديدًا أو فارغًا.</translation>
    </message>
    <message>
        <source>{name} was in the project already and is up to date now. New entries: {added}, changed: {changed}, deleted: {deleted}.</source>
        <translation>كان {name} في المشروع من قبل، وقد حُدِّث الآن. المداخل الجديدة: {added}، والمتغيّرة: {changed}، والمحذوفة: {deleted}.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour here; there are {known}.</source>
        <translation>«{colour}» ليس لونًا هنا؛ الألوان هي: {known}.</translation>
    </message>
    <message>
        <source>“{given}” is no day. Write it as 2026-01-31.</source>
        <translation>«{given}» ليس يومًا. اكتبه هكذا: 2026-01-31.</translation>
    </message>
    <message>
        <source>“{headword}” has no word to look up.</source>
        <translation>ليس في «{headword}» كلمة يُبحث عنها.</translation>
    </message>
    <message>
        <source>“{level}” is no level; there are {levels}.</source>
        <translation>«{level}» ليس مستوى؛ المستويات هي {levels}.</translation>
    </message>
    <message>
        <source>“{split}” is no split: write names with ratios that make 1, as train=0.8,dev=0.1,test=0.1.</source>
        <translation>«{split}» ليس تقسيمًا: اكتب أسماء بنسب مجموعها 1، مثل train=0.8,dev=0.1,test=0.1.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back or brought again: its {kind} {id} was changed by another step since.</source>
        <translation>لا يمكن التراجع عن «{step}» ولا إعادتها: غيّرت خطوة أخرى بعدها {kind} {id}.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken back or brought again: other records depend on what it would remove.</source>
        <translation>لا يمكن التراجع عن «{step}» ولا إعادتها: غيرها يعتمد على ما ستحذفه.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n span(s) of article {id}</source>
        <translation>
            <numerusform>لا مقاطع من المقال {id}</numerusform>
            <numerusform>مقطع من المقال {id}</numerusform>
            <numerusform>مقطعان من المقال {id}</numerusform>
            <numerusform>%n مقاطع من المقال {id}</numerusform>
            <numerusform>%n مقطعًا من المقال {id}</numerusform>
            <numerusform>%n مقطع من المقال {id}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that were shown as saved are missing at the end of the log of {file}: the file was damaged or replaced while it was not open. Look for a backup.</source>
        <translation>
            <numerusform>لا تنقص أي خطوة من آخر سجل {file}.</numerusform>
            <numerusform>تنقص من آخر سجل {file} خطوة واحدة ظهرت محفوظة: تضرّر الملف أو استُبدل وهو مغلق. ابحث عن نسخة احتياطية.</numerusform>
            <numerusform>تنقص من آخر سجل {file} خطوتان ظهرتا محفوظتين: تضرّر الملف أو استُبدل وهو مغلق. ابحث عن نسخة احتياطية.</numerusform>
            <numerusform>تنقص من آخر سجل {file} %n خطوات ظهرت محفوظة: تضرّر الملف أو استُبدل وهو مغلق. ابحث عن نسخة احتياطية.</numerusform>
            <numerusform>تنقص من آخر سجل {file} %n خطوة ظهرت محفوظة: تضرّر الملف أو استُبدل وهو مغلق. ابحث عن نسخة احتياطية.</numerusform>
            <numerusform>تنقص من آخر سجل {file} %n خطوة ظهرت محفوظة: تضرّر الملف أو استُبدل وهو مغلق. ابحث عن نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A NUL character, or a number that is none, cannot be kept. Take it out and try again.</source>
        <translation>لا يمكن حفظ محرف NUL ولا عدد غير معرَّف. احذفه ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A reader&apos;s note on article {article}: {text}</source>
        <translation>ملاحظة قارئ على المقال {article}: {text}</translation>
    </message>
    <message>
        <source>A record is too large for {file}; at most a billion bytes are possible.</source>
        <translation>سجلّ أكبر مما يتّسع له {file}؛ الحدّ الأقصى مليار بايت.</translation>
    </message>
    <message>
        <source>A record with the same id is already in {file} ({reason}).</source>
        <translation>في {file} سجلّ بالمعرّف نفسه ({reason}).</translation>
    </message>
    <message>
        <source>A row of table {table} names a record that is not there.</source>
        <translation>صفّ في الجدول {table} يشير إلى سجلّ غير موجود.</translation>
    </message>
    <message numerus="yes">
        <source>Article {id} ({title}) with %n span(s): nothing of its text can be read</source>
        <translation>
            <numerusform>المقال {id} ‏({title}) بلا مقاطع: لا يُقرأ من نصه شيء</numerusform>
            <numerusform>المقال {id} ‏({title}) وفيه مقطع واحد: لا يُقرأ من نصه شيء</numerusform>
            <numerusform>المقال {id} ‏({title}) وفيه مقطعان: لا يُقرأ من نصه شيء</numerusform>
            <numerusform>المقال {id} ‏({title}) وفيه %n مقاطع: لا يُقرأ من نصه شيء</numerusform>
            <numerusform>المقال {id} ‏({title}) وفيه %n مقطعًا: لا يُقرأ من نصه شيء</numerusform>
            <numerusform>المقال {id} ‏({title}) وفيه %n مقطع: لا يُقرأ من نصه شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>لا تمكن الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>Other records of {file} depend on what would be removed, or something named is missing.</source>
        <translation>في {file} ما يعتمد على المراد حذفه، أو أن شيئًا مذكورًا مفقود.</translation>
    </message>
    <message>
        <source>Project {name} made</source>
        <translation>أُنشئ المشروع {name}</translation>
    </message>
    <message>
        <source>Relation {id}</source>
        <translation>العلاقة {id}</translation>
    </message>
    <message>
        <source>SQLite {found} is too old; at least {oldest} is needed. Install the package pysqlite3.</source>
        <translation>إصدار SQLite ‏{found} قديم، والمطلوب {oldest} أو أحدث. ثبّت الحزمة pysqlite3.</translation>
    </message>
    <message>
        <source>SQLite&apos;s own check says: {reason}.</source>
        <translation>يقول فحص SQLite نفسه: {reason}.</translation>
    </message>
    <message>
        <source>Saved from {file}</source>
        <translation>أُنقذ من {file}</translation>
    </message>
    <message>
        <source>Something that is no record stands in {file}: {reason}.</source>
        <translation>في {file} ما ليس سجلًّا: {reason}.</translation>
    </message>
    <message>
        <source>Span {id} of article {article}</source>
        <translation>المقطع {id} من المقال {article}</translation>
    </message>
    <message>
        <source>Table {name}: it is not that of this program</source>
        <translation>الجدول {name}: ليس جدول هذا البرنامج</translation>
    </message>
    <message>
        <source>Text number {number} is not what was imported.</source>
        <translation>النص رقم {number} ليس هو النص المستورد.</translation>
    </message>
    <message>
        <source>The backup {file} did not pass its check ({reason}) and was not kept. Run “hashiya check” on the project.</source>
        <translation>لم تجتز النسخة الاحتياطية {file} الفحص ({reason}) فلم تُحفظ. شغّل «hashiya check» على المشروع.</translation>
    </message>
    <message>
        <source>The disk is full: the last change was not saved in {file}. All changes before it are safe. Make room and do it again.</source>
        <translation>القرص ممتلئ: لم يُحفظ آخر تغيير في {file}، وكل ما قبله سالم. أفسح مكانًا ثم أعد العمل.</translation>
    </message>
    <message>
        <source>The disk is full: {file} was not written. Make room and do it again.</source>
        <translation>القرص ممتلئ: لم يُكتب الملف {file}. أفسح مكانًا ثم أعد العمل.</translation>
    </message>
    <message>
        <source>The end of the log of changes is missing or was altered.</source>
        <translation>آخر سجلّ التغييرات مفقود أو عُبث به.</translation>
    </message>
    <message>
        <source>The exact text of article {id} ({title}): it is damaged and was kept as it can be read. Compare it with its source.</source>
        <translation>النص الحرفي للمقال {id} ‏({title}): تضرّر فحُفظ كما أمكنت قراءته. قارنه بمصدره.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>الملف محميّ من الكتابة.</translation>
    </message>
    <message>
        <source>The glossary entry {id} would not be found.</source>
        <translation>لن يُعثر على مدخل المسرد {id}.</translation>
    </message>
    <message>
        <source>The label {label} is nested under itself.</source>
        <translation>يندرج الوسم {label} تحت نفسه.</translation>
    </message>
    <message>
        <source>The list entry of article {id} is wrong.</source>
        <translation>بيان المقال {id} في القائمة خطأ.</translation>
    </message>
    <message>
        <source>The log of changes is damaged or altered at step {step}.</source>
        <translation>سجلّ التغييرات متضرّر أو معبوث به عند الخطوة {step}.</translation>
    </message>
    <message>
        <source>The place of label {label} under {parent}</source>
        <translation>موضع الوسم {label} تحت {parent}</translation>
    </message>
    <message>
        <source>The reader&apos;s note {id} cannot move to another article.</source>
        <translation>لا يمكن نقل ملاحظة القارئ {id} إلى مقال آخر.</translation>
    </message>
    <message>
        <source>The record {id} cannot be stored: {reason}.</source>
        <translation>لا يمكن حفظ السجلّ {id}: ‏{reason}.</translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation>فهرس البحث لا يطابق النصوص.</translation>
    </message>
    <message>
        <source>The span {id} cannot move to another article.</source>
        <translation>لا يمكن نقل المقطع {id} إلى مقال آخر.</translation>
    </message>
    <message>
        <source>The text holds half of a character (a lone surrogate) at position {position}; such text is not valid Unicode and cannot be stored.</source>
        <translation>في النص نصف محرف (بديل مفرد) عند الموضع {position}؛ هذا ليس نص يونيكود سليمًا ولا يمكن حفظه.</translation>
    </message>
    <message>
        <source>The text of the article {id} cannot be changed.</source>
        <translation>لا يمكن تغيير نص المقال {id}.</translation>
    </message>
    <message>
        <source>The text of the article {id} is not the one of its SHA-256; it cannot be changed.</source>
        <translation>نص المقال {id} ليس ما تدلّ عليه بصمته SHA-256، والنص لا يتغيّر.</translation>
    </message>
    <message>
        <source>The {kind} {id} is not what the log says.</source>
        <translation>ما في المشروع من {kind} {id} ليس ما يقوله السجلّ.</translation>
    </message>
    <message>
        <source>The {kind} {id} of the log is missing.</source>
        <translation>في السجلّ {kind} {id} وهو غير موجود في المشروع.</translation>
    </message>
    <message>
        <source>There are more problems than these.</source>
        <translation>ثمة مشكلات غير هذه.</translation>
    </message>
    <message>
        <source>There is no article {id} in this project.</source>
        <translation>ليس في هذا المشروع مقال {id}.</translation>
    </message>
    <message>
        <source>There is no file {file}. It may have been moved or renamed.</source>
        <translation>لا يوجد الملف {file}. لعله نُقل أو غُيّر اسمه.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Make it first.</source>
        <translation>لا يوجد المجلد {folder}. أنشئه أولًا.</translation>
    </message>
    <message>
        <source>something that it refers to is missing</source>
        <translation>شيء يشير إليه مفقود</translation>
    </message>
    <message>
        <source>{file} belongs to the project itself. Name another file.</source>
        <translation>{file} من ملفات المشروع نفسه. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} can be read but not written. Copy it to a place where you may write.</source>
        <translation>يمكن قراءة {file} لا الكتابة فيه. انسخه إلى مكان تملك الكتابة فيه.</translation>
    </message>
    <message>
        <source>{file} can only be read: {reason}</source>
        <translation>{file} للقراءة فقط: {reason}</translation>
    </message>
    <message>
        <source>{file} cannot be kept safe here: SQLite answers {found} instead of {wanted} for {setting}. Move it to a local disk.</source>
        <translation>لا يمكن ضمان سلامة {file} هنا: تجيب SQLite عن {setting} بـ{found} بدل {wanted}. انقله إلى قرص محلي.</translation>
    </message>
    <message>
        <source>{file} cannot be made: no permission to write in {folder}. Choose another folder.</source>
        <translation>لا يمكن إنشاء {file}: لا إذن لك بالكتابة في {folder}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: no permission for it or for its folder.</source>
        <translation>لا يمكن فتح {file}: لا إذن لك به أو بمجلده.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: no permission to read it.</source>
        <translation>لا يمكن فتح {file}: لا إذن لك بقراءته.</translation>
    </message>
    <message>
        <source>{file} could not be read or written ({reason}). Changes that were shown as saved are safe; check the disk and open the project again.</source>
        <translation>تعذّرت قراءة {file} أو الكتابة فيه ({reason}). ما ظهر محفوظًا سالم؛ افحص القرص وافتح المشروع من جديد.</translation>
    </message>
    <message>
        <source>{file} does not take this value ({reason}).</source>
        <translation>لا يقبل {file} هذه القيمة ({reason}).</translation>
    </message>
    <message>
        <source>{file} is a database, but not a project of this program. Choose another file.</source>
        <translation>{file} قاعدة بيانات، لكنه ليس مشروعًا لهذا البرنامج. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a project. Choose a file in it.</source>
        <translation>{file} مجلد لا مشروع. اختر ملفًا فيه.</translation>
    </message>
    <message>
        <source>{file} is a project that is open, or was not closed in order. Name another file.</source>
        <translation>{file} مشروع مفتوح، أو لم يُغلق على وجهه. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is a project with work that is not in this one, and would be lost. Name another file.</source>
        <translation>{file} مشروع فيه عمل ليس في هذا المشروع، وسيضيع. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is a project, which this would destroy. Name another file.</source>
        <translation>{file} مشروع، وهذا يُتلفه. سمِّ ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is being written by another program. Try again in a moment.</source>
        <translation>برنامج آخر يكتب الآن في {file}. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). What can be saved is brought into a new file by “hashiya check --repair”; the damaged file is not touched.</source>
        <translation>الملف {file} متضرّر ({reason}). ينقل الأمر «hashiya check --repair» ما يمكن إنقاذه إلى ملف جديد، ولا يُمسّ الملف المتضرّر.</translation>
    </message>
    <message>
        <source>{file} is damaged so far that nothing in it can be read. It was not touched. Look for a backup in {folder}.</source>
        <translation>تضرّر {file} حتى لم يعد يُقرأ منه شيء. لم يُمسّ. ابحث عن نسخة احتياطية في {folder}.</translation>
    </message>
    <message>
        <source>{file} is not a project: it is not even a database. Choose another file; if it was a project, look for a backup of it.</source>
        <translation>{file} ليس مشروعًا، بل ليس قاعدة بيانات أصلًا. اختر ملفًا آخر؛ وإن كان مشروعًا من قبل فابحث عن نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>{file} is not a regular file, so it cannot be a project.</source>
        <translation>{file} ليس ملفًا عاديًا، فلا يكون مشروعًا.</translation>
    </message>
    <message>
        <source>{file} is not opened: its tables are not those of this program ({names}). Somebody changed it with another tool, or it is damaged. “hashiya check --repair” brings what can be saved into a new file.</source>
        <translation>لم يُفتح {file}: جداوله ليست جداول هذا البرنامج ({names}). غيّره أحد بأداة أخرى أو أنه متضرّر. ينقل الأمر «hashiya check --repair» ما يمكن إنقاذه إلى ملف جديد.</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{file} lies where files cannot be locked ({reason}). Move it to a local disk.</source>
        <translation>يقع {file} حيث لا يمكن قفل الملفات ({reason}). انقله إلى قرص محلي.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of this program. Install the newer version to open it.</source>
        <translation>أُنشئ {file} بإصدار أحدث من هذا البرنامج. ثبّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>{file} was made by an older version and must be brought up to date first, for which it must be writable: open it in the window, or run “hashiya check --repair”. A backup is kept.</source>
        <translation>أُنشئ {file} بإصدار أقدم ولا بد من تحديثه أولًا، ولذلك يجب أن تكون الكتابة فيه ممكنة: افتحه في النافذة أو نفّذ «hashiya check --repair». وتُحفظ نسخة منه قبل ذلك.</translation>
    </message>
    <message>
        <source>{name} writes in this project on {host} since {since} (process {pid}); here it can only be read.</source>
        <translation>{name} يكتب في هذا المشروع على {host} منذ {since} (العملية {pid})، فهو هنا للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>Position {position} lies inside a character: between {start} and {end}.</source>
        <translation>الموضع {position} داخل محرف: بين {start} و{end}.</translation>
    </message>
    <message>
        <source>Position {position} lies outside the text, which has {length} characters.</source>
        <translation>الموضع {position} خارج النص، وطول النص {length} محرفًا.</translation>
    </message>
    <message>
        <source>The encoding {name} is not one that is read here. Choose one of: {known}.</source>
        <translation>الترميز {name} ليس مما يُقرأ هنا. اختر واحدًا من: {known}.</translation>
    </message>
    <message>
        <source>The file is empty: there is no text to read.</source>
        <translation>الملف فارغ: لا نص فيه يُقرأ.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and at most {limit} MB are read. Split it into several files.</source>
        <translation>الملف كبير جدًا: {size} م.ب، وأقصى ما يُقرأ {limit} م.ب. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The text is in UTF-32, which is not read here. Save it as UTF-8.</source>
        <translation>النص بترميز UTF-32 وهو لا يُقرأ هنا. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text is not valid {encoding}: byte {position} ({value}) does not fit. Choose another encoding, or repair the file.</source>
        <translation>النص ليس {encoding} سليمًا: البايت {position} ‏({value}) لا يستقيم. اختر ترميزًا آخر أو أصلح الملف.</translation>
    </message>
    <message>
        <source>This is a document in {kind}, not a text file. Save the article as plain text and open that.</source>
        <translation>هذا مستند {kind} وليس ملفًا نصيًا. احفظ المقال نصًا عاديًا ثم افتحه.</translation>
    </message>
    <message>
        <source>This is not a text file: byte {position} is {value}, which no text holds. Save the article as plain text and open that.</source>
        <translation>هذا ليس ملفًا نصيًا: البايت {position} قيمته {value} ولا يحويها نص. احفظ المقال نصًّا عاديًا ثم افتحه.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source> %</source>
        <comment>behind a number; with the space that belongs there</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number; with the space that belongs there</comment>
        <translation> د</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>milliseconds, behind a number; with the space that belongs there</comment>
        <translation> م.ث</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points, behind a number; with the space that belongs there</comment>
        <translation> نقطة</translation>
    </message>
    <message>
        <source> words a minute</source>
        <comment>behind a number; with the space that belongs there</comment>
        <translation> كلمة في الدقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bookmark(s), highlight(s) and note(s)</source>
        <translation>
            <numerusform>لا إشارة ولا تظليل ولا ملاحظة</numerusform>
            <numerusform>إشارة أو تظليل أو ملاحظة واحدة</numerusform>
            <numerusform>اثنان من الإشارات والتظليلات والملاحظات</numerusform>
            <numerusform>%n من الإشارات والتظليلات والملاحظات</numerusform>
            <numerusform>%n من الإشارات والتظليلات والملاحظات</numerusform>
            <numerusform>%n من الإشارات والتظليلات والملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد</numerusform>
            <numerusform>كيانان</numerusform>
            <numerusform>%n كيانات</numerusform>
            <numerusform>%n كيانًا</numerusform>
            <numerusform>%n كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>%n مداخل</numerusform>
            <numerusform>%n مدخلًا</numerusform>
            <numerusform>%n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي مدخل.</numerusform>
            <numerusform>استُورد مدخل واحد.</numerusform>
            <numerusform>استُورد مدخلان.</numerusform>
            <numerusform>استُوردت %n مداخل.</numerusform>
            <numerusform>استُورد %n مدخلًا.</numerusform>
            <numerusform>استُورد %n مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to {file}.</source>
        <translation>
            <numerusform>لم يُكتب أي مدخل في {file}.</numerusform>
            <numerusform>كُتب مدخل واحد في {file}.</numerusform>
            <numerusform>كُتب مدخلان في {file}.</numerusform>
            <numerusform>كُتبت %n مداخل في {file}.</numerusform>
            <numerusform>كُتب %n مدخلًا في {file}.</numerusform>
            <numerusform>كُتب %n مدخل في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>لا مداخل.</numerusform>
            <numerusform>مدخل واحد.</numerusform>
            <numerusform>مدخلان.</numerusform>
            <numerusform>%n مداخل.</numerusform>
            <numerusform>%n مدخلًا.</numerusform>
            <numerusform>%n مدخل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n glossary entry(s)</source>
        <translation>
            <numerusform>لا مداخل مسارد</numerusform>
            <numerusform>مدخل مسرد واحد</numerusform>
            <numerusform>مدخلا مسرد</numerusform>
            <numerusform>%n مداخل مسارد</numerusform>
            <numerusform>%n مدخل مسارد</numerusform>
            <numerusform>%n مدخل مسارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden direction sign(s)</source>
        <translation>
            <numerusform>لا علامات اتجاه خفية</numerusform>
            <numerusform>علامة اتجاه خفية واحدة</numerusform>
            <numerusform>علامتا اتجاه خفيتان</numerusform>
            <numerusform>%n علامات اتجاه خفية</numerusform>
            <numerusform>%n علامة اتجاه خفية</numerusform>
            <numerusform>%n علامة اتجاه خفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) nested under it will lie under {label}.</source>
        <translation>
            <numerusform>لا وسم يندرج تحته ليصير تحت {label}.</numerusform>
            <numerusform>الوسم المندرج تحته يصير تحت {label}.</numerusform>
            <numerusform>الوسمان المندرجان تحته يصيران تحت {label}.</numerusform>
            <numerusform>%n وسوم مندرجة تحته تصير تحت {label}.</numerusform>
            <numerusform>%n وسمًا مندرجًا تحته تصير تحت {label}.</numerusform>
            <numerusform>%n وسم مندرج تحته تصير تحت {label}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) nested under it will stay and move up.</source>
        <translation>
            <numerusform>لا وسم يندرج تحته.</numerusform>
            <numerusform>الوسم المندرج تحته يبقى ويرتفع درجة.</numerusform>
            <numerusform>الوسمان المندرجان تحته يبقيان ويرتفعان درجة.</numerusform>
            <numerusform>%n وسوم مندرجة تحته تبقى وترتفع درجة.</numerusform>
            <numerusform>%n وسمًا مندرجًا تحته تبقى وترتفع درجة.</numerusform>
            <numerusform>%n وسم مندرج تحته تبقى وترتفع درجة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) will be added or replaced.</source>
        <translation>
            <numerusform>لن يتغيّر وسم.</numerusform>
            <numerusform>سيُضاف وسم أو يُستبدل.</numerusform>
            <numerusform>سيُضاف وسمان أو يُستبدلان.</numerusform>
            <numerusform>ستُضاف %n وسوم أو تُستبدل.</numerusform>
            <numerusform>سيُضاف %n وسمًا أو تُستبدل.</numerusform>
            <numerusform>سيُضاف %n وسم أو تُستبدل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) written to {file}.</source>
        <translation>
            <numerusform>لم يُكتب وسم في {file}.</numerusform>
            <numerusform>كُتب وسم واحد في {file}.</numerusform>
            <numerusform>كُتب وسمان في {file}.</numerusform>
            <numerusform>كُتبت %n وسوم في {file}.</numerusform>
            <numerusform>كُتب %n وسمًا في {file}.</numerusform>
            <numerusform>كُتب %n وسم في {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) selected</source>
        <translation>
            <numerusform>لا حروف محدّدة</numerusform>
            <numerusform>حرف واحد محدّد</numerusform>
            <numerusform>حرفان محدّدان</numerusform>
            <numerusform>%n حروف محدّدة</numerusform>
            <numerusform>%n حرفًا محدّدًا</numerusform>
            <numerusform>%n حرف محدّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will lie twice at the same place.</source>
        <translation>
            <numerusform>لن يتكرّر منها شيء في موضعه.</numerusform>
            <numerusform>سيتكرّر واحد منها في موضعه.</numerusform>
            <numerusform>سيتكرّر اثنان منها في موضعيهما.</numerusform>
            <numerusform>ستتكرّر %n منها في مواضعها.</numerusform>
            <numerusform>سيتكرّر %n منها في مواضعها.</numerusform>
            <numerusform>سيتكرّر %n منها في مواضعها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them written to {file}</source>
        <translation>
            <numerusform>لم يُكتب شيء في {file}</numerusform>
            <numerusform>كُتب واحد في {file}</numerusform>
            <numerusform>كُتب اثنان في {file}</numerusform>
            <numerusform>كُتبت %n منها في {file}</numerusform>
            <numerusform>كُتب %n منها في {file}</numerusform>
            <numerusform>كُتب %n منها في {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of these words; all of them are marked.</source>
        <translation>
            <numerusform>لا موضع لهذه الكلمات.</numerusform>
            <numerusform>لهذه الكلمات موضع واحد، وهو معلَّم.</numerusform>
            <numerusform>لهذه الكلمات موضعان، وكلاهما معلَّم.</numerusform>
            <numerusform>لهذه الكلمات %n مواضع، وكلها معلَّمة.</numerusform>
            <numerusform>لهذه الكلمات %n موضعًا، وكلها معلَّمة.</numerusform>
            <numerusform>لهذه الكلمات %n موضع، وكلها معلَّمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found in this project. Make a copy of its file before you go on, then look at them.</source>
        <translation>
            <numerusform>لا خلل في هذا المشروع. انسخ ملفه قبل أن تتابع، ثم انظر فيها.</numerusform>
            <numerusform>وُجد خلل واحد في هذا المشروع. انسخ ملفه قبل أن تتابع، ثم انظر فيها.</numerusform>
            <numerusform>وُجد خللان في هذا المشروع. انسخ ملفه قبل أن تتابع، ثم انظر فيها.</numerusform>
            <numerusform>وُجدت %n مواطن خلل في هذا المشروع. انسخ ملفه قبل أن تتابع، ثم انظر فيها.</numerusform>
            <numerusform>وُجد %n موطن خلل في هذا المشروع. انسخ ملفه قبل أن تتابع، ثم انظر فيها.</numerusform>
            <numerusform>وُجد %n موطن خلل في هذا المشروع. انسخ ملفه قبل أن تتابع، ثم انظر فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>لا علاقات</numerusform>
            <numerusform>علاقة واحدة</numerusform>
            <numerusform>علاقتان</numerusform>
            <numerusform>%n علاقات</numerusform>
            <numerusform>%n علاقة</numerusform>
            <numerusform>%n علاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a word or a meaning are left out.</source>
        <translation>
            <numerusform>لا يُترك أي سطر.</numerusform>
            <numerusform>يُترك سطر واحد بلا كلمة أو بلا معنى.</numerusform>
            <numerusform>يُترك سطران بلا كلمة أو بلا معنى.</numerusform>
            <numerusform>تُترك %n أسطر بلا كلمة أو بلا معنى.</numerusform>
            <numerusform>يُترك %n سطرًا بلا كلمة أو بلا معنى.</numerusform>
            <numerusform>يُترك %n سطر بلا كلمة أو بلا معنى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي مقطع</numerusform>
            <numerusform>تغيّر مقطع واحد</numerusform>
            <numerusform>تغيّر مقطعان</numerusform>
            <numerusform>تغيّرت %n مقاطع</numerusform>
            <numerusform>تغيّر %n مقطعًا</numerusform>
            <numerusform>تغيّر %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of its own</source>
        <translation>
            <numerusform>لا مقاطع له</numerusform>
            <numerusform>له مقطع واحد</numerusform>
            <numerusform>له مقطعان</numerusform>
            <numerusform>له %n مقاطع</numerusform>
            <numerusform>له %n مقطعًا</numerusform>
            <numerusform>له %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) will be deleted.</source>
        <translation>
            <numerusform>لن يُحذف مقطع.</numerusform>
            <numerusform>سيُحذف مقطع واحد.</numerusform>
            <numerusform>سيُحذف مقطعان.</numerusform>
            <numerusform>ستُحذف %n مقاطع.</numerusform>
            <numerusform>سيُحذف %n مقطعًا.</numerusform>
            <numerusform>سيُحذف %n مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) with what is nested under it</source>
        <translation>
            <numerusform>لا مقاطع له ولا لما تحته</numerusform>
            <numerusform>مقطع واحد له ولما تحته</numerusform>
            <numerusform>مقطعان له ولما تحته</numerusform>
            <numerusform>%n مقاطع له ولما تحته</numerusform>
            <numerusform>%n مقطعًا له ولما تحته</numerusform>
            <numerusform>%n مقطع له ولما تحته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) with a label; all of them are marked.</source>
        <translation>
            <numerusform>لا مصطلح له وسم.</numerusform>
            <numerusform>مصطلح واحد له وسم، وهو معلَّم.</numerusform>
            <numerusform>مصطلحان لهما وسم، وكلاهما معلَّم.</numerusform>
            <numerusform>%n مصطلحات لها وسوم، وكلها معلَّمة.</numerusform>
            <numerusform>%n مصطلحًا لها وسوم، وكلها معلَّمة.</numerusform>
            <numerusform>%n مصطلح لها وسوم، وكلها معلَّمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s): {level}</source>
        <translation>
            <numerusform>لا كلمات: {level}</numerusform>
            <numerusform>كلمة واحدة: {level}</numerusform>
            <numerusform>كلمتان: {level}</numerusform>
            <numerusform>%n كلمات: {level}</numerusform>
            <numerusform>%n كلمة: {level}</numerusform>
            <numerusform>%n كلمة: {level}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Hashiya</source>
        <translation>&amp;حول حاشية</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>إ&amp;ضافة مفتاح…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Annotator</source>
        <translation>الم&amp;علّم</translation>
    </message>
    <message>
        <source>&amp;Annotators</source>
        <translation>ال&amp;معلّمون</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>ا&amp;لمقال</translation>
    </message>
    <message>
        <source>&amp;Articles panel</source>
        <translation>لوحة ال&amp;مقالات</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>إ&amp;شارة مرجعية</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;Check the project</source>
        <translation>فحص المش&amp;روع</translation>
    </message>
    <message>
        <source>&amp;Choose the second article…</source>
        <translation>اختيار المقال الث&amp;اني…</translation>
    </message>
    <message>
        <source>&amp;Choose this reading</source>
        <translation>ا&amp;عتماد هذه القراءة</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Delete the span</source>
        <translation>&amp;حذف المقطع</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>منج&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>ال&amp;ترميز</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ال&amp;مرشِّح</translation>
    </message>
    <message>
        <source>&amp;Filter the list…</source>
        <translation>تص&amp;فية القائمة…</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>&amp;بحث في المقال</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>ال&amp;خطوات الأولى</translation>
    </message>
    <message>
        <source>&amp;Fit the span to the selection</source>
        <translation>مطا&amp;بقة المقطع للتحديد</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من يوم</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>&amp;Glossaries…</source>
        <translation>الم&amp;سارد…</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>الا&amp;نتقال إليه</translation>
    </message>
    <message>
        <source>&amp;Go to the place</source>
        <translation>الا&amp;نتقال إلى الموضع</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Guideline</source>
        <translation>الإر&amp;شاد</translation>
    </message>
    <message>
        <source>&amp;Guideline of the label</source>
        <translation>&amp;إرشاد الوسم</translation>
    </message>
    <message>
        <source>&amp;Has a span with</source>
        <translation>فيها مقطع ب&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Hear the word</source>
        <translation>است&amp;ماع إلى الكلمة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Help on this place</source>
        <translation>مساعدة في هذا ال&amp;موضع</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;تظليل</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>ا&amp;لسجل…</translation>
    </message>
    <message>
        <source>&amp;How well a word is known</source>
        <translation>مدى م&amp;عرفة الكلمة</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;استيراد مقالات…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;In the margin</source>
        <translation>في ال&amp;هامش</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>ال&amp;مفتاح</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>الم&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Label set</source>
        <translation>&amp;مجموعة الوسوم</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>&amp;Labels and spans panel</source>
        <translation>لوحة ال&amp;وسوم والمقاطع</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Let go</source>
        <translation>ت&amp;رك</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>المس&amp;توى</translation>
    </message>
    <message>
        <source>&amp;Lexicon…</source>
        <translation>ال&amp;معجم…</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ال&amp;رخصة</translation>
    </message>
    <message>
        <source>&amp;Look up the word</source>
        <translation>بحث عن مع&amp;نى الكلمة</translation>
    </message>
    <message>
        <source>&amp;Mark again</source>
        <translation>تعليم مرة &amp;أخرى</translation>
    </message>
    <message>
        <source>&amp;Mark, and go to the next name</source>
        <translation>الت&amp;عليم والانتقال إلى الاسم التالي</translation>
    </message>
    <message>
        <source>&amp;Marked by</source>
        <translation>بيد المع&amp;لّم</translation>
    </message>
    <message>
        <source>&amp;Marks in the reader&apos;s view</source>
        <translation>إظهار ال&amp;مقاطع في عرض القارئ</translation>
    </message>
    <message>
        <source>&amp;Meaning</source>
        <translation>ال&amp;معنى</translation>
    </message>
    <message>
        <source>&amp;Meaning…</source>
        <translation>الم&amp;عنى…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>د&amp;مج…</translation>
    </message>
    <message>
        <source>&amp;Move its spans to another label</source>
        <translation>ا&amp;نقل مقاطعه إلى وسم آخر</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Nested under</source>
        <translation>مندرج ت&amp;حت</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next place of the word</source>
        <translation>الموضع التا&amp;لي للكلمة</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>الجملة الت&amp;الية</translation>
    </message>
    <message>
        <source>&amp;Note on the span</source>
        <translation>&amp;ملاحظة على المقطع</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>&amp;Order and columns of the list</source>
        <translation>ت&amp;رتيب القائمة وأعمدتها</translation>
    </message>
    <message>
        <source>&amp;Part of speech</source>
        <translation>&amp;قسم الكلام</translation>
    </message>
    <message>
        <source>&amp;Previous place of the word</source>
        <translation>الموضع السا&amp;بق للكلمة</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>المقطع ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Print or export</source>
        <translation>&amp;طباعة أو تصدير</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;مشروع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Read by</source>
        <translation>&amp;قراءة النص</translation>
    </message>
    <message>
        <source>&amp;Reader&apos;s view</source>
        <translation>عرض ال&amp;قارئ</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>ق&amp;راءة</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>&amp;إعادة: {step}</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>بحث &amp;في كل المقالات</translation>
    </message>
    <message>
        <source>&amp;Second article</source>
        <translation>المقال ال&amp;ثاني</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>م&amp;قطع</translation>
    </message>
    <message>
        <source>&amp;Split by article, in percent</source>
        <translation>ال&amp;تقسيم بالمقالات، نسبةً مئوية</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>الإ&amp;حصاءات…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation>ا&amp;لمصطلح</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;تراجع: {step}</translation>
    </message>
    <message>
        <source>&amp;Unused colour</source>
        <translation>لو&amp;ن لم يُستعمل</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Vowel marks</source>
        <translation>ال&amp;حركات</translation>
    </message>
    <message>
        <source>&amp;Widen the selection</source>
        <translation>ت&amp;وسيع التحديد</translation>
    </message>
    <message>
        <source>&amp;Words of the article…</source>
        <translation>&amp;كلمات المقال…</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>what stands between two items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A card for the word at the caret; again: into the card, and back to the text</source>
        <translation>بطاقة للكلمة التي عند المؤشر، وبالمفتاح نفسه انتقال إلى البطاقة ثم عودة إلى النص</translation>
    </message>
    <message>
        <source>A click or Enter goes to the span in the text</source>
        <translation>بالنقر أو Enter تنتقل إلى المقطع في النص</translation>
    </message>
    <message>
        <source>A click or Enter opens the article</source>
        <translation>بالنقر أو Enter يُفتح المقال</translation>
    </message>
    <message>
        <source>A colour is # and six digits 0–9, a–f.</source>
        <translation>يُكتب اللون بعلامة # وستة رموز من 0–9 وa–f.</translation>
    </message>
    <message>
        <source>A double click or Enter goes to the place in the text.</source>
        <translation>النقر المزدوج أو Enter ينقلك إلى الموضع في النص.</translation>
    </message>
    <message>
        <source>A drag selects again, and marks nothing.</source>
        <translation>عاد السحب يحدّد ولا يعلّم.</translation>
    </message>
    <message>
        <source>A glossary of this name is here already. It will be updated, and what the file lacks is deleted from it.</source>
        <translation>يوجد مسرد بهذا الاسم من قبل، وسيُحدَّث، ويُحذف منه ما ليس في الملف.</translation>
    </message>
    <message>
        <source>A note on the selection, on the highlight at the caret, or on this place</source>
        <translation>ملاحظة على التحديد، أو على التظليل عند المؤشر، أو على هذا الموضع</translation>
    </message>
    <message>
        <source>A note on this span; Ctrl+Enter keeps it and goes back</source>
        <translation>ملاحظة على هذا المقطع؛ Ctrl+Enter يحفظها ويعود</translation>
    </message>
    <message>
        <source>A project is one file: articles, labels, spans, and every step that was made.</source>
        <translation>المشروع ملف واحد: المقالات والوسوم والمقاطع وكل خطوة جرت.</translation>
    </message>
    <message>
        <source>A report is kept in this file:</source>
        <translation>حُفظ تقرير في هذا الملف:</translation>
    </message>
    <message>
        <source>A second article beside this one, as an original beside its translation; or it alone</source>
        <translation>مقال ثانٍ إلى جانب هذا المقال، كالأصل إلى جانب ترجمته؛ أو هذا المقال وحده</translation>
    </message>
    <message>
        <source>A short guide with pictures</source>
        <translation>دليل موجز مصوّر</translation>
    </message>
    <message>
        <source>A&amp;dd as a term…</source>
        <translation>إضافة إلى الم&amp;صطلحات…</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %n دقائق</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
            <numerusform>بقي نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) to read</source>
        <translation>
            <numerusform>يُقرأ في أقل من دقيقة</numerusform>
            <numerusform>يُقرأ في نحو دقيقة</numerusform>
            <numerusform>يُقرأ في نحو دقيقتين</numerusform>
            <numerusform>يُقرأ في نحو %n دقائق</numerusform>
            <numerusform>يُقرأ في نحو %n دقيقة</numerusform>
            <numerusform>يُقرأ في نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>About Hashiya</source>
        <translation>حول حاشية</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Add &amp;nested…</source>
        <translation>إضا&amp;فة تحته…</translation>
    </message>
    <message>
        <source>Add a bookmark at the caret; on a line that has one, remove it</source>
        <translation>وضع إشارة عند المؤشر؛ وإن كان في السطر إشارة رُفعت</translation>
    </message>
    <message>
        <source>Add a letter at the span&apos;s end</source>
        <translation>زيادة حرف في آخر المقطع</translation>
    </message>
    <message>
        <source>Add a letter at the span&apos;s start</source>
        <translation>زيادة حرف في أول المقطع</translation>
    </message>
    <message>
        <source>Add a meaning of your own</source>
        <translation>أضف معنى من عندك</translation>
    </message>
    <message>
        <source>Add the &amp;starter</source>
        <translation>إضافة مسرد ال&amp;بداية</translation>
    </message>
    <message>
        <source>Add the arriving ones under new codes</source>
        <translation>أضف الوسوم الواردة برموز جديدة</translation>
    </message>
    <message>
        <source>Add, change, reorder and delete labels</source>
        <translation>إضافة الوسوم وتغييرها وترتيبها وحذفها</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>Adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>كل المعلّمين</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>All bookmarks, highlights and notes: search, go there, change, export</source>
        <translation>كل الإشارات والتظليلات والملاحظات: بحث فيها، وانتقال إليها، وتغيير، وتصدير</translation>
    </message>
    <message>
        <source>All f&amp;orms of the word</source>
        <translation>كل صيغ ال&amp;كلمة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>All forms of the word</source>
        <translation>كل صيغ الكلمة</translation>
    </message>
    <message>
        <source>All keys will be as the program brings them; your own keys are forgotten.</source>
        <translation>تعود المفاتيح كلها كما جاءت مع البرنامج، وتُنسى مفاتيحك أنت.</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>كل الكلمات</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>موجود من قبل</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Always show sha&amp;dda</source>
        <translation>إظهار ال&amp;شدّة دائمًا</translation>
    </message>
    <message>
        <source>An error in the program</source>
        <translation>خطأ في البرنامج</translation>
    </message>
    <message>
        <source>An example, a plural, whatever helps</source>
        <translation>مثال أو صيغة جمع أو أي شيء يعين</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>المُعلِّم</translation>
    </message>
    <message>
        <source>Annotator: {name}</source>
        <translation>المُعلِّم: {name}</translation>
    </message>
    <message>
        <source>Another key in place of this one</source>
        <translation>مفتاح آخر مكان هذا</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic, ISO 8859-6</source>
        <translation>العربية، ISO 8859-6</translation>
    </message>
    <message>
        <source>Arabic, Windows (1256)</source>
        <translation>العربية، ويندوز (1256)</translation>
    </message>
    <message>
        <source>Arabic: ٠١٢</source>
        <translation>عربية: ٠١٢</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>المقال: {title}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Articles in this state</source>
        <translation>المقالات التي في هذه الحالة</translation>
    </message>
    <message>
        <source>Articles in this state; without any, articles in every state</source>
        <translation>المقالات في هذه الحالة؛ وإن لم تُختر حالة فكل المقالات</translation>
    </message>
    <message>
        <source>Articles of one of these sources</source>
        <translation>المقالات التي من أحد هذه المصادر</translation>
    </message>
    <message>
        <source>Articles with a span of one of these annotators</source>
        <translation>المقالات التي فيها مقطع لأحد هؤلاء المعلّمين</translation>
    </message>
    <message>
        <source>Articles with a span of one of these labels</source>
        <translation>المقالات التي فيها مقطع بأحد هذه الوسوم</translation>
    </message>
    <message>
        <source>As #rrggbb</source>
        <translation>بالصيغة ‎#rrggbb</translation>
    </message>
    <message>
        <source>As in the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>As many as come</source>
        <translation>بلا حدّ</translation>
    </message>
    <message>
        <source>Back to &amp;here</source>
        <translation>الرجوع إلى &amp;هنا</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>النسخ الاحتياطي كلَّ</translation>
    </message>
    <message>
        <source>Back up the project</source>
        <translation>نسخة احتياطية من المشروع</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>كُتبت نسخة احتياطية في {file}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ كتابة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>مكان النسخ</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>عدد النسخ المحفوظة</translation>
    </message>
    <message>
        <source>Be silent; the caret goes to where the voice was</source>
        <translation>إسكات الصوت؛ ينتقل المؤشر إلى حيث بلغ</translation>
    </message>
    <message>
        <source>Before “{words}”</source>
        <translation>قبل «{words}»</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Being learnt</source>
        <translation>قيد التعلّم</translation>
    </message>
    <message>
        <source>Beside the project</source>
        <translation>بجانب المشروع</translation>
    </message>
    <message>
        <source>Beside “{article}”</source>
        <translation>إلى جانب «{article}»</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark added</source>
        <translation>وُضعت الإشارة</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>إشارة مرجعية: {note}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Bookmarks and no&amp;tes…</source>
        <translation>ال&amp;إشارات والملاحظات…</translation>
    </message>
    <message>
        <source>Bookmarks and notes</source>
        <translation>الإشارات والملاحظات</translation>
    </message>
    <message>
        <source>Bookmarks, highlights and notes</source>
        <translation>الإشارات والتظليلات والملاحظات</translation>
    </message>
    <message>
        <source>Bookmarks, highlights or notes only</source>
        <translation>الإشارات وحدها أو التظليلات أو الملاحظات</translation>
    </message>
    <message>
        <source>Bring articles from files into a new project</source>
        <translation>استيراد مقالات من ملفات إلى مشروع جديد</translation>
    </message>
    <message>
        <source>Bring articles from files into this project</source>
        <translation>إدخال مقالات من ملفات إلى هذا المشروع</translation>
    </message>
    <message>
        <source>Bring every article of a folder</source>
        <translation>إدخال كل مقالات مجلد</translation>
    </message>
    <message>
        <source>Bring in labels from a file or from the sets that come with the program</source>
        <translation>استورد وسومًا من ملف أو من المجموعات المرافقة للبرنامج</translation>
    </message>
    <message numerus="yes">
        <source>Brings back %n step(s), this one too.</source>
        <translation>
            <numerusform>لا يعيد أي خطوة.</numerusform>
            <numerusform>يعيد هذه الخطوة وحدها.</numerusform>
            <numerusform>يعيد خطوتين، هذه إحداهما.</numerusform>
            <numerusform>يعيد %n خطوات، هذه منها.</numerusform>
            <numerusform>يعيد %n خطوة، هذه منها.</numerusform>
            <numerusform>يعيد %n خطوة، هذه منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Buckwalter&apos;s lexicon</source>
        <translation>معجم بكوالتر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelling; everything will be as it was before.</source>
        <translation>جارٍ الإلغاء؛ سيعود كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Cannot hold: {things}</source>
        <translation>لا تتّسع لما يلي: {things}</translation>
    </message>
    <message>
        <source>Card of {word}</source>
        <translation>بطاقة {word}</translation>
    </message>
    <message>
        <source>Card under the pointer</source>
        <translation>البطاقة عند مؤشر الفأرة</translation>
    </message>
    <message>
        <source>Cards for Anki</source>
        <translation>بطاقات لبرنامج Anki</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>ت&amp;غيير المفاتيح…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>تغيير الوسم</translation>
    </message>
    <message>
        <source>Change name, source, licence and languages</source>
        <translation>تغيير الاسم والمصدر والرخصة واللغتين</translation>
    </message>
    <message>
        <source>Change names, colour, key, guideline</source>
        <translation>غيّر الاسمين أو اللون أو المفتاح أو الإرشاد</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>تغيير المدخل</translation>
    </message>
    <message>
        <source>Change the glossary</source>
        <translation>تغيير المسرد</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>تغيير الوسوم</translation>
    </message>
    <message>
        <source>Changed by you. The program brings: {keys}</source>
        <translation>غيّرته أنت. أصله في البرنامج: {keys}</translation>
    </message>
    <message>
        <source>Changing the project</source>
        <translation>جارٍ تعديل المشروع</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>جارٍ فحص المشروع</translation>
    </message>
    <message>
        <source>Choose a colour from a chart</source>
        <translation>اختيار لون من لوحة الألوان</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختر مجلدًا</translation>
    </message>
    <message>
        <source>Choose the place and the name</source>
        <translation>اختيار المكان والاسم</translation>
    </message>
    <message>
        <source>Choose this reading of the word; it stands first from then on, in every article</source>
        <translation>اعتماد هذه القراءة للكلمة، فتأتي أولًا بعد ذلك في كل مقال</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Chosen conditions</source>
        <translation>شروط مختارة</translation>
    </message>
    <message>
        <source>Clear on every page, and unlike the colour of every other label.</source>
        <translation>واضح على كل صفحة، ولا يشبه لون أي وسم آخر.</translation>
    </message>
    <message>
        <source>Click a label at the side: the words are marked with it.</source>
        <translation>انقر وسمًا في الجانب: تُعلَّم به الكلمات المحددة.</translation>
    </message>
    <message>
        <source>Click a span, or press Tab to go from one to the next.</source>
        <translation>انقر مقطعًا، أو اضغط Tab للانتقال من مقطع إلى آخر.</translation>
    </message>
    <message>
        <source>Click a word, or go to one and press {key}</source>
        <translation>انقر كلمة، أو انتقل إليها واضغط {key}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>إغلاق البطاقة</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Close the first steps</source>
        <translation>إغلاق الخطوات الأولى</translation>
    </message>
    <message>
        <source>Close the projec&amp;t</source>
        <translation>إغلا&amp;ق المشروع</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close the second article</source>
        <translation>إغلاق المقال الثاني</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>إغلاق النافذة؛ كل شيء محفوظ</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Colour and line</source>
        <translation>لون وخط</translation>
    </message>
    <message>
        <source>Colour as #rrggbb</source>
        <translation>اللون بالصيغة ‎#rrggbb</translation>
    </message>
    <message>
        <source>Colour behind the letters</source>
        <translation>لون خلف الحروف</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>تغيّر اللون</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>لون الوسم</translation>
    </message>
    <message>
        <source>Column width</source>
        <translation>عرض العمود</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>الأوامر الموجودة</translation>
    </message>
    <message>
        <source>Cop&amp;y the word with its meaning</source>
        <translation>&amp;نسخ الكلمة مع معناها</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Copy the command to the clipboard</source>
        <translation>نسخ الأمر إلى الحافظة</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the selected text, or the words of the span, exactly as they are stored</source>
        <translation>نسخ النص المحدد أو كلمات المقطع كما هي محفوظة تمامًا</translation>
    </message>
    <message>
        <source>Copy the whole sentence around the selection or the span</source>
        <translation>نسخ الجملة كلها التي فيها التحديد أو المقطع</translation>
    </message>
    <message>
        <source>Copy the whole sheet as a table of plain text</source>
        <translation>نسخ القائمة كلها جدولًا من نص عادي</translation>
    </message>
    <message>
        <source>Copy the word on the card with its first meaning</source>
        <translation>نسخ الكلمة التي على البطاقة مع معناها الأول</translation>
    </message>
    <message>
        <source>Copy the words with the title of the article and their place in it</source>
        <translation>نسخ الكلمات مع عنوان المقال وموضعها فيه</translation>
    </message>
    <message>
        <source>Copy with the r&amp;eference</source>
        <translation>نسخ مع الإ&amp;حالة</translation>
    </message>
    <message>
        <source>Copy with the se&amp;ntence</source>
        <translation>نسخ مع ال&amp;جملة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>جارٍ الإحصاء</translation>
    </message>
    <message>
        <source>Counting the spans of {label}…</source>
        <translation>تُعدّ مقاطع {label}…</translation>
    </message>
    <message>
        <source>Counts by label, progress over days, spans an hour</source>
        <translation>الأعداد بحسب الوسم، والتقدّم عبر الأيام، والمقاطع في الساعة</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dashes under words that no list of words has: they are nearly always names</source>
        <translation>شُرَط تحت الكلمات التي لا توجد في أي قائمة كلمات، فهي في الغالب أسماء</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date f&amp;rom</source>
        <translation>من &amp;تاريخ</translation>
    </message>
    <message>
        <source>Date t&amp;o</source>
        <translation>&amp;إلى تاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>الإعدادات الأصلية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete its &amp;spans too</source>
        <translation>ا&amp;حذف مقاطعه أيضًا</translation>
    </message>
    <message>
        <source>Delete label</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Delete the entry; undo brings it back</source>
        <translation>حذف المدخل؛ والتراجع يعيده</translation>
    </message>
    <message>
        <source>Delete the glossary</source>
        <translation>حذف المسرد</translation>
    </message>
    <message>
        <source>Delete the glossary and its entries</source>
        <translation>حذف المسرد ومداخله</translation>
    </message>
    <message>
        <source>Delete the label</source>
        <translation>حذف الوسم المحدّد</translation>
    </message>
    <message numerus="yes">
        <source>Delete {name} with its %n entry(s)?</source>
        <translation>
            <numerusform>حذف {name} وليس فيه مداخل؟</numerusform>
            <numerusform>حذف {name} مع مدخله الوحيد؟</numerusform>
            <numerusform>حذف {name} مع مدخليه؟</numerusform>
            <numerusform>حذف {name} مع مداخله وعددها %n؟</numerusform>
            <numerusform>حذف {name} مع مداخله وعددها %n؟</numerusform>
            <numerusform>حذف {name} مع مداخله وعددها %n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting the glossary</source>
        <translation>حذف المسرد</translation>
    </message>
    <message>
        <source>Deleting the label</source>
        <translation>يُحذف الوسم</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازليًّا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Digits set the level: 0 new, 1 to 5 learning, 6 known, 7 ignored. F2 writes a meaning.</source>
        <translation>الأرقام تحدد المستوى: 0 جديدة، و1 إلى 5 قيد التعلّم، و6 معروفة، و7 متجاهَلة. وF2 لكتابة المعنى.</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>إعادة ما تُرجع عنه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Done, and on to the ne&amp;xt</source>
        <translation>منجز، ثم التا&amp;لي</translation>
    </message>
    <message>
        <source>Drag over the text to mark it as {label}; Esc ends this.</source>
        <translation>اسحب فوق النص لتعليمه بالوسم {label}؛ وEsc ينهي ذلك.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم متّجهي</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>E&amp;ntries…</source>
        <translation>المد&amp;اخل…</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>الأم&amp;ثلة</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>خالٍ</translation>
    </message>
    <message>
        <source>End one letter earlier</source>
        <translation>تقديم النهاية حرفًا</translation>
    </message>
    <message>
        <source>End one letter later</source>
        <translation>تأخير النهاية حرفًا</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>English</source>
        <comment>the language</comment>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Enter changes the entry, Insert adds one, Delete deletes it</source>
        <translation>مفتاح Enter يغيّر المدخل، وInsert يضيف مدخلًا، وDelete يحذفه</translation>
    </message>
    <message>
        <source>Enter changes the key; Delete takes it away</source>
        <translation>Enter يغيّر المفتاح، وDelete يزيله</translation>
    </message>
    <message>
        <source>Enter changes the label, Insert adds one, Delete deletes it; Alt with an arrow moves it</source>
        <translation>Enter يغيّر الوسم، وInsert يضيف وسمًا، وDelete يحذفه، وAlt مع سهم ينقله</translation>
    </message>
    <message>
        <source>Enter goes there; Delete takes one away; F2 changes its note</source>
        <translation>Enter للانتقال إليه، وDelete لحذفه، وF2 لتغيير ملاحظته</translation>
    </message>
    <message>
        <source>Enter goes to the place in the text</source>
        <translation>Enter ينقلك إلى الموضع في النص</translation>
    </message>
    <message>
        <source>Enter opens the place in its article</source>
        <translation>بالضغط على Enter يُفتح الموضع في مقاله</translation>
    </message>
    <message>
        <source>Enter opens the project; Delete takes it from this list</source>
        <translation>يفتح Enter المشروع، ويرفعه Delete من هذه القائمة</translation>
    </message>
    <message>
        <source>Enter or a click does the line</source>
        <translation>اضغط Enter أو انقر السطر لتنفيذه</translation>
    </message>
    <message>
        <source>Enter or a double click opens the article beside the other</source>
        <translation>Enter أو النقر المزدوج يفتح المقال إلى جانب الآخر</translation>
    </message>
    <message>
        <source>Enter: the next place; Shift+Enter: the one before</source>
        <translation>Enter: الموضع التالي؛ Shift+Enter: السابق</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المداخل</translation>
    </message>
    <message>
        <source>Esc, Tab and Enter mean the same everywhere and stay as they are.</source>
        <translation>لكل من Esc وTab وEnter معنى واحد في كل مكان، فلا تتغيّر.</translation>
    </message>
    <message>
        <source>European: 012</source>
        <translation>أوروبية: 012</translation>
    </message>
    <message>
        <source>Every article is done.</source>
        <translation>كل المقالات منجزة.</translation>
    </message>
    <message>
        <source>Every drag marks with the label used last; the keys of labels choose another one</source>
        <translation>كل سحب يعلّم بآخر وسم استُعمل؛ ومفاتيح الوسوم تختار غيره</translation>
    </message>
    <message>
        <source>Every key as the program brings it</source>
        <translation>كل مفتاح كما جاء مع البرنامج</translation>
    </message>
    <message>
        <source>Every key, with a search</source>
        <translation>كل المفاتيح، مع بحث</translation>
    </message>
    <message>
        <source>Every possible name of this article is marked, or there is none.</source>
        <translation>كل ما قد يكون اسمًا في هذا المقال معلَّم، أو لا اسم فيه.</translation>
    </message>
    <message>
        <source>Every step with its name, and back to any of them</source>
        <translation>كل خطوة باسمها، والرجوع إلى أيّ منها</translation>
    </message>
    <message>
        <source>Every word once, new ones first, with its meaning: to learn, to print, to export</source>
        <translation>كل كلمة مرة واحدة بمعناها، والجديدة أولًا: للتعلّم والطباعة والتصدير</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everything that can be done, found by a few letters</source>
        <translation>كل ما يمكن فعله، تجده ببضعة أحرف</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export bookmarks and notes</source>
        <translation>تصدير الإشارات والملاحظات</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>تصدير المسرد</translation>
    </message>
    <message>
        <source>Export the labels</source>
        <translation>تصدير الوسوم</translation>
    </message>
    <message>
        <source>Export the words</source>
        <translation>تصدير الكلمات</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جارٍ التصدير</translation>
    </message>
    <message>
        <source>Extend the selection: {move}</source>
        <translation>مدّ التحديد: {move}</translation>
    </message>
    <message>
        <source>File of the project</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>File of the report</source>
        <translation>ملف التقرير</translation>
    </message>
    <message>
        <source>Filter articles by title</source>
        <translation>تصفية المقالات بالعنوان</translation>
    </message>
    <message>
        <source>Filter by state, labels, date and more</source>
        <translation>تصفية بالحالة والوسوم والتاريخ وغيرها</translation>
    </message>
    <message>
        <source>Filter by title</source>
        <translation>تصفية بالعنوان</translation>
    </message>
    <message>
        <source>Filter of the list</source>
        <translation>مرشِّح القائمة</translation>
    </message>
    <message>
        <source>Filter spans</source>
        <translation>تصفية المقاطع</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Find a term or a meaning</source>
        <translation>ابحث عن مصطلح أو معنى</translation>
    </message>
    <message>
        <source>Find entries</source>
        <translation>البحث في المداخل</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>استنتاج تلقائي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find the word at the caret in every article, whatever shape it has there</source>
        <translation>البحث عن الكلمة عند المؤشر في كل المقالات، أيًّا كانت صيغتها هناك</translation>
    </message>
    <message>
        <source>Find words, whatever their vowel marks and hamzas</source>
        <translation>البحث عن الكلمات مهما كانت حركاتها وهمزاتها</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Finds titles whatever their vowel marks and hamzas</source>
        <translation>يجد العناوين مهما كانت حركاتها وهمزاتها</translation>
    </message>
    <message>
        <source>Finds words whatever their vowel marks, hamzas and prefixes</source>
        <translation>يجد الكلمات مهما كانت حركاتها وهمزاتها وما اتصل بأولها</translation>
    </message>
    <message>
        <source>Finds القرارات and وبقرارات for قرار: by the dictionary form</source>
        <translation>يجد «القرارات» و«وبقرارات» عند طلب «قرار»: بالصيغة المعجمية</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Flattened</source>
        <translation>بُسّط</translation>
    </message>
    <message>
        <source>Fo&amp;cus mode</source>
        <translation>نمط الت&amp;ركيز</translation>
    </message>
    <message>
        <source>For {language} there is no list of words: found as written.</source>
        <translation>لا قائمة كلمات للغة {language}: بُحث عن الكلمة كما كُتبت.</translation>
    </message>
    <message>
        <source>For {language} there is no list of words: names cannot be told apart.</source>
        <translation>لا قائمة كلمات للغة {language}، فلا سبيل إلى تمييز الأسماء.</translation>
    </message>
    <message>
        <source>Forget the saved filter; undo brings it back</source>
        <translation>حذف المرشِّح المحفوظ؛ التراجع يعيده</translation>
    </message>
    <message>
        <source>Forms of {word}</source>
        <translation>صيغ {word}</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>برنامج حرّ برخصة أباتشي 2.0.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>From the &amp;source</source>
        <translation>من الم&amp;صدر</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Give actions other keys</source>
        <translation>جعل مفاتيح أخرى للإجراءات</translation>
    </message>
    <message>
        <source>Give its spans another label and delete it</source>
        <translation>تأخذ مقاطعه وسمًا آخر ويُحذف</translation>
    </message>
    <message>
        <source>Give the saved filter another name</source>
        <translation>تغيير اسم المرشِّح المحفوظ</translation>
    </message>
    <message>
        <source>Give the selected span the range that is selected in the text</source>
        <translation>جعل حدود المقطع المختار حدود التحديد في النص</translation>
    </message>
    <message>
        <source>Give up the armed label and the selection</source>
        <translation>ترك الوسم المجهَّز والتحديد</translation>
    </message>
    <message>
        <source>Gives the span another label at once</source>
        <translation>يعطي المقطع وسمًا آخر في الحال</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>المسارد</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Go no further; what was done so far stays</source>
        <translation>التوقف هنا؛ ويبقى ما تمّ</translation>
    </message>
    <message>
        <source>Go on reading &amp;aloud</source>
        <translation>متابعة القراءة ب&amp;صوت</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>متابعة العمل</translation>
    </message>
    <message>
        <source>Go to a place with Tab first; Delete then leaves it out.</source>
        <translation>انتقل إلى موضع بمفتاح Tab أولًا، ثم يستبعده Delete.</translation>
    </message>
    <message>
        <source>Go to the bookmark, highlight or note before</source>
        <translation>انتقال إلى الإشارة أو التظليل أو الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Go to the next bookmark, highlight or note of the article</source>
        <translation>انتقال إلى الإشارة أو التظليل أو الملاحظة التالية في المقال</translation>
    </message>
    <message>
        <source>Go to the next panel</source>
        <translation>الانتقال إلى اللوحة التالية</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>الانتقال إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Go to the next sentence; the voice goes there too</source>
        <translation>الانتقال إلى الجملة التالية، ومعها الصوت</translation>
    </message>
    <message>
        <source>Go to the panel before</source>
        <translation>الانتقال إلى اللوحة السابقة</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>الانتقال إلى الموضع السابق</translation>
    </message>
    <message>
        <source>Go to the sentence before; the voice goes there too</source>
        <translation>الانتقال إلى الجملة السابقة، ومعها الصوت</translation>
    </message>
    <message>
        <source>Go to the start page, with the projects that were open lately</source>
        <translation>الذهاب إلى صفحة البدء وفيها المشاريع التي فُتحت مؤخرًا</translation>
    </message>
    <message>
        <source>Go to {article}</source>
        <translation>الانتقال إلى {article}</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Guideline of {label}</source>
        <translation>إرشاد {label}</translation>
    </message>
    <message>
        <source>Hard to see on the dark page.</source>
        <translation>تصعب رؤيته على الصفحة الداكنة.</translation>
    </message>
    <message>
        <source>Hard to see on the light page.</source>
        <translation>تصعب رؤيته على الصفحة الفاتحة.</translation>
    </message>
    <message>
        <source>Hard to see on the sepia page.</source>
        <translation>تصعب رؤيته على الصفحة البنّية.</translation>
    </message>
    <message>
        <source>Hard to tell from {label} for people who do not see blue.</source>
        <translation>يصعب تمييزه من {label} على من لا يرى الأزرق.</translation>
    </message>
    <message>
        <source>Hard to tell from {label} for people who do not see green.</source>
        <translation>يصعب تمييزه من {label} على من لا يرى الأخضر.</translation>
    </message>
    <message>
        <source>Hard to tell from {label} for people who do not see red.</source>
        <translation>يصعب تمييزه من {label} على من لا يرى الأحمر.</translation>
    </message>
    <message>
        <source>Hard to tell from {label}.</source>
        <translation>يصعب تمييزه من {label}.</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Hashiya {version}</source>
        <translation>حاشية {version}</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hidden, shadda too</source>
        <translation>مخفية كلها مع الشدّة</translation>
    </message>
    <message>
        <source>Hidden; shadda stays</source>
        <translation>مخفية، وتبقى الشدّة</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Highlight in</source>
        <translation>تظليل بلون</translation>
    </message>
    <message>
        <source>Highlight in &amp;green</source>
        <translation>تظليل بالأ&amp;خضر</translation>
    </message>
    <message>
        <source>Highlight in &amp;yellow</source>
        <translation>تظليل بالأ&amp;صفر</translation>
    </message>
    <message>
        <source>Highlight in b&amp;lue</source>
        <translation>تظليل بالأ&amp;زرق</translation>
    </message>
    <message>
        <source>Highlight in r&amp;ose</source>
        <translation>تظليل بال&amp;وردي</translation>
    </message>
    <message>
        <source>Highlight in this colour, or give the highlight at the caret this colour</source>
        <translation>تظليل بهذا اللون، أو إعطاء التظليل الذي عند المؤشر هذا اللون</translation>
    </message>
    <message>
        <source>Highlight the selection or the word at the caret; what is highlighted, no more</source>
        <translation>تظليل التحديد أو الكلمة التي عند المؤشر؛ وما كان مظللًا يزول تظليله</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>مظلَّل</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Hold Ctrl, Alt or Shift if you like, and press the key</source>
        <translation>أبقِ Ctrl أو Alt أو Shift مضغوطًا إن شئت، ثم اضغط المفتاح</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>How fast it reads, compared with its usual pace</source>
        <translation>سرعة القراءة قياسًا إلى السرعة المعتادة</translation>
    </message>
    <message>
        <source>How large the letters of menus and panels are, beside what the system asks for</source>
        <translation>حجم حروف القوائم واللوحات نسبةً إلى ما يطلبه النظام</translation>
    </message>
    <message>
        <source>How large the page is shown</source>
        <translation>حجم الصفحة على الشاشة</translation>
    </message>
    <message>
        <source>How long the pointer rests on a word before its card comes</source>
        <translation>المدة التي يستقر فيها مؤشر الفأرة على الكلمة قبل أن تظهر بطاقتها</translation>
    </message>
    <message>
        <source>How much of the articles goes into “{part}”</source>
        <translation>نصيب «{part}» من المقالات</translation>
    </message>
    <message>
        <source>How numbers are written in menus, panels and messages; the text of an article stays as it is</source>
        <translation>كيف تُكتب الأرقام في القوائم واللوحات والرسائل؛ أما نص المقال فيبقى كما هو</translation>
    </message>
    <message>
        <source>How often a changed project is backed up by itself while it is open</source>
        <translation>كل كم يُنسخ المشروع تلقائيًا وهو مفتوح إذا تغيّر</translation>
    </message>
    <message>
        <source>How the letters of plain text files are written; the preview shows whether it is right</source>
        <translation>كيفية كتابة الحروف في الملفات النصية؛ والمعاينة تبيّن صحته</translation>
    </message>
    <message>
        <source>How the letters of the file are written; the rows show whether it is right</source>
        <translation>كيف كُتبت حروف الملف؛ ومن الأسطر يتبيّن هل الاختيار صحيح</translation>
    </message>
    <message>
        <source>How well you know the selected words; the digits 0 to 7 do the same</source>
        <translation>مدى معرفتك بالكلمات المحددة؛ والأرقام من 0 إلى 7 تؤدي الغرض نفسه</translation>
    </message>
    <message>
        <source>Icons: Lucide (ISC licence). Typefaces: SIL Open Font License.</source>
        <translation>الأيقونات: Lucide (رخصة ISC). الخطوط: رخصة SIL للخطوط المفتوحة.</translation>
    </message>
    <message>
        <source>If a &amp;code is taken</source>
        <translation>إن كان ال&amp;رمز مستعملًا</translation>
    </message>
    <message>
        <source>Ignore</source>
        <comment>a word: it is none of the reader&apos;s concern</comment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَلة</translation>
    </message>
    <message>
        <source>Ignored words</source>
        <translation>كلمات متجاهَلة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>استيراد مسرد</translation>
    </message>
    <message>
        <source>Import a glossary from a file</source>
        <translation>استيراد مسرد من ملف</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>استيراد وسوم</translation>
    </message>
    <message>
        <source>Import the glossary of news terms, Arabic–English, that comes with the program</source>
        <translation>استيراد مسرد مصطلحات الأخبار العربي الإنجليزي المرفق بالبرنامج</translation>
    </message>
    <message>
        <source>Import, order, change and export the glossaries of the project; your own words</source>
        <translation>استيراد مسارد المشروع وترتيبها وتغييرها وتصديرها؛ وكلماتك أنت</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Importing the glossary</source>
        <translation>استيراد المسرد</translation>
    </message>
    <message>
        <source>In &amp;progress</source>
        <translation>قيد ال&amp;عمل</translation>
    </message>
    <message>
        <source>In Arabic</source>
        <translation>بالعربية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>In no word list and no glossary: perhaps a name.</source>
        <translation>ليست في أي قائمة كلمات ولا مسرد، فلعلها اسم علم.</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>In the reader&apos;s view</source>
        <translation>في عرض القارئ</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>In {label}</source>
        <translation>داخل {label}</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>It has some {count} Arabic words with root, vowel marks, part of speech and a short English meaning.</source>
        <translation>فيه نحو {count} كلمة عربية بجذورها وحركاتها وأقسام كلامها ومعانٍ إنجليزية موجزة.</translation>
    </message>
    <message>
        <source>It may be</source>
        <translation>قد تكون</translation>
    </message>
    <message>
        <source>It names versions and places in the program. No text, no name and no file of yours is in it. Nothing is sent anywhere.</source>
        <translation>يذكر التقرير إصدارات ومواضع في البرنامج، وليس فيه شيء من نصوصك ولا من أسمائك ولا من ملفاتك. ولا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Its data is under the GNU General Public License, version 2, and therefore does not come with Hashiya. Nothing of it is run; it is read once into a table on your machine.</source>
        <translation>بياناته تحت رخصة جنو العمومية، الإصدار الثاني، ولذلك لا تأتي مع حاشية. لا يُشغَّل منه شيء، بل يُقرأ مرة واحدة في جدول على جهازك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep the labels that are there</source>
        <translation>أبقِ الوسوم الموجودة</translation>
    </message>
    <message>
        <source>Keep the note and go back to the text</source>
        <translation>حفظ الملاحظة والعودة إلى النص</translation>
    </message>
    <message>
        <source>Keep these conditions under a name</source>
        <translation>حفظ هذه الشروط باسم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>المفتاح: {key}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys that write are for the labels. Take it with Ctrl or Alt.</source>
        <translation>المفاتيح التي تكتب هي للوسوم. خذه مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروفة</translation>
    </message>
    <message>
        <source>Known words</source>
        <translation>كلمات معروفة</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Label of the span</source>
        <translation>وسم المقطع</translation>
    </message>
    <message>
        <source>Label sets</source>
        <translation>مجموعات الوسوم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Lan&amp;guages</source>
        <translation>الل&amp;غتان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the meanings</source>
        <translation>لغة المعاني</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <source>Language, theme, typeface, your name</source>
        <translation>اللغة والمظهر والخط واسمك</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغتان</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>حروف أكبر</translation>
    </message>
    <message>
        <source>Learning, {step} of {steps}</source>
        <translation>قيد التعلّم، {step} من {steps}</translation>
    </message>
    <message>
        <source>Leave out what is written onto the word: و ف ب ل ك س, then ال, then the pronoun</source>
        <translation>إخراج ما اتصل بالكلمة: و ف ب ل ك س، ثم ال، ثم الضمير</translation>
    </message>
    <message>
        <source>Leave shadda, and dagesh in Hebrew, where vowel marks are hidden</source>
        <translation>إبقاء الشدّة، والداغش في العبرية، حين تُخفى الحركات</translation>
    </message>
    <message>
        <source>Leave that one as it is and import a second one</source>
        <translation>إبقاء الموجود كما هو واستيراد مسرد ثانٍ</translation>
    </message>
    <message>
        <source>Letter {place} of {length}</source>
        <translation>الحرف {place} من {length}</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Letters {start}–{end}</source>
        <translation>الأحرف {start}–{end}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Lexicon of Arabic</source>
        <translation>معجم العربية</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>الرخصة: {licence}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Line below the letters</source>
        <translation>خط تحت الحروف</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Lines &amp;under words</source>
        <translation>خطو&amp;ط تحت الكلمات</translation>
    </message>
    <message>
        <source>Lines under words</source>
        <translation>خطوط تحت الكلمات</translation>
    </message>
    <message>
        <source>Listing the words</source>
        <translation>جارٍ إعداد قائمة الكلمات</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Look at the pages before they are printed</source>
        <translation>انظر إلى الصفحات قبل طباعتها</translation>
    </message>
    <message>
        <source>Look through the entries; add, change and delete some</source>
        <translation>تصفّح المداخل وإضافتها وتغييرها وحذفها</translation>
    </message>
    <message>
        <source>Look up a word first.</source>
        <translation>ابحث عن معنى كلمة أولًا.</translation>
    </message>
    <message>
        <source>Looking for terms</source>
        <translation>البحث عن المصطلحات</translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation>جارٍ البحث عن الكلمات…</translation>
    </message>
    <message>
        <source>Looking through the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Make a new label beside this one</source>
        <translation>أنشئ وسمًا جديدًا إلى جانب هذا الوسم</translation>
    </message>
    <message>
        <source>Make a new label under this one</source>
        <translation>أنشئ وسمًا جديدًا تحت هذا الوسم</translation>
    </message>
    <message>
        <source>Make a new, empty project</source>
        <translation>إنشاء مشروع جديد فارغ</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard</source>
        <translation>إنشاء مقال من نص الحافظة</translation>
    </message>
    <message>
        <source>Mar&amp;k glossary terms</source>
        <translation>&amp;تعليم مصطلحات المسارد</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s) as “{label}”?</source>
        <translation>
            <numerusform>لا مواضع تُعلَّم بالوسم «{label}»</numerusform>
            <numerusform>تعليم موضع واحد بالوسم «{label}»؟</numerusform>
            <numerusform>تعليم موضعين بالوسم «{label}»؟</numerusform>
            <numerusform>تعليم %n مواضع بالوسم «{label}»؟</numerusform>
            <numerusform>تعليم %n موضعًا بالوسم «{label}»؟</numerusform>
            <numerusform>تعليم %n موضع بالوسم «{label}»؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n place(s)? {labels}</source>
        <translation>
            <numerusform>لا مواضع للتعليم {labels}</numerusform>
            <numerusform>تعليم موضع واحد؟ {labels}</numerusform>
            <numerusform>تعليم موضعين؟ {labels}</numerusform>
            <numerusform>تعليم %n مواضع؟ {labels}</numerusform>
            <numerusform>تعليم %n موضعًا؟ {labels}</numerusform>
            <numerusform>تعليم %n موضع؟ {labels}</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all these places</source>
        <translation>تعليم هذه المواضع كلها</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>التعليم بالوسم {label}</translation>
    </message>
    <message>
        <source>Mark by d&amp;ragging</source>
        <translation>التع&amp;ليم بالسحب</translation>
    </message>
    <message>
        <source>Mark none of these places</source>
        <translation>عدم تعليم أي من هذه المواضع</translation>
    </message>
    <message>
        <source>Mark the article as done</source>
        <translation>جعل المقال منجزًا</translation>
    </message>
    <message>
        <source>Mark the article as done and open the next one that is not</source>
        <translation>جعل المقال منجزًا وفتح التالي مما لم يُنجز</translation>
    </message>
    <message>
        <source>Mark the article as in progress</source>
        <translation>جعل المقال قيد العمل</translation>
    </message>
    <message>
        <source>Mark the article as not begun</source>
        <translation>جعل المقال غير مبدوء</translation>
    </message>
    <message>
        <source>Mark the same words e&amp;verywhere</source>
        <translation>تعليم الكلمات نفسها في &amp;كل موضع</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>علّمها</translation>
    </message>
    <message>
        <source>Mark with a label first; this key then goes on with it.</source>
        <translation>علِّم بوسم أولًا، ثم يتابع هذا المفتاح به.</translation>
    </message>
    <message>
        <source>Mark with the armed label, or the one used last, and select the next possible name</source>
        <translation>التعليم بالوسم المجهَّز، أو بآخر وسم استُعمل، ثم تحديد ما قد يكون الاسم التالي</translation>
    </message>
    <message>
        <source>Mark with the label used last</source>
        <translation>التعليم بآخر وسم استُعمل</translation>
    </message>
    <message>
        <source>Marked as {label}: {words}</source>
        <translation>عُلِّم بالوسم {label}: {words}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Marks as</source>
        <translation>شكل العلامة</translation>
    </message>
    <message>
        <source>Me&amp;aning</source>
        <translation>الم&amp;عنى</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
    <message>
        <source>Merge &amp;into</source>
        <translation>ادم&amp;جه في</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>دمج وسمين</translation>
    </message>
    <message>
        <source>Merging labels</source>
        <translation>يُدمج الوسمان</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move the caret: {move}</source>
        <translation>تحريك المؤشر: {move}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>متحركة</translation>
    </message>
    <message>
        <source>Moving through the text</source>
        <translation>التنقّل في النص</translation>
    </message>
    <message>
        <source>My &amp;own meaning…</source>
        <translation>معنى من عن&amp;دي…</translation>
    </message>
    <message>
        <source>My own meaning</source>
        <translation>معنى من عندي</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>كلماتي</translation>
    </message>
    <message>
        <source>N&amp;ext span</source>
        <translation>المقطع ال&amp;تالي</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>الملا&amp;حظة</translation>
    </message>
    <message>
        <source>Na&amp;rrow the selection</source>
        <translation>ت&amp;ضييق التحديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Name in &amp;Arabic</source>
        <translation>الاسم بال&amp;عربية</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>الاسم بالإن&amp;جليزية</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>ضُيّق</translation>
    </message>
    <message>
        <source>Ne&amp;xt bookmark or note</source>
        <translation>الإشارة أو الملاحظة التا&amp;لية</translation>
    </message>
    <message>
        <source>Ne&amp;xt possible name</source>
        <translation>الاسم المحتمل التا&amp;لي</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New</source>
        <comment>of a word</comment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مدخل جديد</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>كلمات جديدة</translation>
    </message>
    <message>
        <source>Next &amp;article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>ال&amp;جزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Next &amp;reading of the word</source>
        <translation>القراءة ال&amp;تالية للكلمة</translation>
    </message>
    <message>
        <source>Next article no&amp;t done</source>
        <translation>المقال التالي &amp;غير المنجز</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>بلا مقال</translation>
    </message>
    <message>
        <source>No article is like that. Choose “All articles” to see all of them.</source>
        <translation>لا مقال بهذه الصفة. اختر «كل المقالات» لعرضها كلها.</translation>
    </message>
    <message>
        <source>No articles yet. Drop files on the window, or press {key} to import some.</source>
        <translation>لا مقالات بعد. اسحب ملفات إلى النافذة، أو اضغط {key} لاستيرادها.</translation>
    </message>
    <message>
        <source>No bookmark or note follows.</source>
        <translation>لا إشارة ولا ملاحظة بعد هذا الموضع.</translation>
    </message>
    <message>
        <source>No bookmark or note stands before.</source>
        <translation>لا إشارة ولا ملاحظة قبل هذا الموضع.</translation>
    </message>
    <message>
        <source>No command is like that.</source>
        <translation>لا أمر يطابق ذلك.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No entry in your glossaries. Add a meaning of your own.</source>
        <translation>ليس لها مدخل في مساردك. أضف معنى من عندك.</translation>
    </message>
    <message>
        <source>No longer {label}: {words}</source>
        <translation>أُزيل وسم {label}: {words}</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>لا ملاحظة</translation>
    </message>
    <message>
        <source>No other label</source>
        <translation>لا يندرج تحت وسم</translation>
    </message>
    <message>
        <source>No span has the label “{label}”.</source>
        <translation>لا مقطع عليه الوسم «{label}».</translation>
    </message>
    <message>
        <source>No span is like that.</source>
        <translation>لا مقطع يطابق ذلك.</translation>
    </message>
    <message>
        <source>No spans yet. Select words and press the key of a label.</source>
        <translation>لا مقاطع بعد. حدّد كلمات واضغط مفتاح وسم.</translation>
    </message>
    <message>
        <source>No term of this article has a label. Give entries of a glossary one first.</source>
        <translation>ليس في هذا المقال مصطلح له وسم. اجعل لمداخل أحد المسارد وسومًا أولًا.</translation>
    </message>
    <message>
        <source>No voice of the system speaks this language: {language}. Add one in the system&apos;s settings for speech, then start Hashiya again.</source>
        <translation>لا صوت في النظام ينطق هذه اللغة: {language}. أضف صوتًا لها من إعدادات الكلام في النظام، ثم أعد تشغيل حاشية.</translation>
    </message>
    <message>
        <source>No voice of the system speaks this language: {language}. On Debian and Ubuntu install {packages}, then start Hashiya again.</source>
        <translation>لا صوت في النظام ينطق هذه اللغة: {language}. في دبيان وأوبنتو ثبّت {packages}، ثم أعد تشغيل حاشية.</translation>
    </message>
    <message>
        <source>Nobody has written a guideline for this label yet; Ctrl+L opens the labels.</source>
        <translation>لم يُكتب إرشاد لهذا الوسم بعد. تفتح Ctrl+L الوسوم.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no label</comment>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Not all words were looked for. Close the list and open it again to do so.</source>
        <translation>لم يكتمل البحث عن الكلمات. أغلق القائمة ثم افتحها ليُستأنف.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>لم يُحسم</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Note how well you know the word at the caret, or those selected</source>
        <translation>تسجيل مدى معرفتك بالكلمة عند المؤشر أو بالكلمات المحددة</translation>
    </message>
    <message>
        <source>Note how well you know this word; undo takes it back</source>
        <translation>تسجيل مدى معرفتك بهذه الكلمة، ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Note in the margin</source>
        <translation>ملاحظة في الهامش</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Note of the chosen line</source>
        <translation>ملاحظة السطر المختار</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>ملاحظة على المقطع</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Nothing but the window</source>
        <translation>لا شيء على الشاشة سوى النافذة</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء يحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing is being read aloud.</source>
        <translation>لا شيء يُقرأ بصوت الآن.</translation>
    </message>
    <message>
        <source>Nothing is chosen: tick at least one state, one label and one annotator.</source>
        <translation>لم يُختر شيء: اختر حالة ووسمًا ومعلّمًا على الأقل.</translation>
    </message>
    <message>
        <source>Nothing is here yet: {bookmark} adds a bookmark, {highlight} highlights, {note} writes a note.</source>
        <translation>لا شيء هنا بعد: {bookmark} لوضع إشارة، و{highlight} للتظليل، و{note} لكتابة ملاحظة.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing left in this list. Outside of its filter %n article(s) are not done yet.</source>
        <translation>
            <numerusform>لم يبقَ شيء في هذه القائمة، ولا خارج مرشِّحها.</numerusform>
            <numerusform>لم يبقَ شيء في هذه القائمة. خارج مرشِّحها مقال واحد لم يُنجز بعد.</numerusform>
            <numerusform>لم يبقَ شيء في هذه القائمة. خارج مرشِّحها مقالان لم يُنجزا بعد.</numerusform>
            <numerusform>لم يبقَ شيء في هذه القائمة. خارج مرشِّحها %n مقالات لم تُنجز بعد.</numerusform>
            <numerusform>لم يبقَ شيء في هذه القائمة. خارج مرشِّحها %n مقالًا لم تُنجز بعد.</numerusform>
            <numerusform>لم يبقَ شيء في هذه القائمة. خارج مرشِّحها %n مقال لم تُنجز بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <translation>لا شيء يُختار منه بعد</translation>
    </message>
    <message>
        <source>Nothing was imported. The box below leaves out what is broken and imports the rest.</source>
        <translation>لم يُستورد شيء. بالمربّع أدناه يُترك التالف ويُستورد ما بقي.</translation>
    </message>
    <message>
        <source>Nothing was lost or changed.</source>
        <translation>لم يُفقد شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was undone last.</source>
        <translation>لم يُتراجع عن شيء أخيرًا.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>لوحظ</translation>
    </message>
    <message>
        <source>Noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Noun, verb and so on, or what you write</source>
        <translation>اسم أو فعل أو غير ذلك، أو ما تكتبه أنت</translation>
    </message>
    <message>
        <source>Now reaching over: {words}</source>
        <translation>صار المقطع: {words}</translation>
    </message>
    <message>
        <source>Now {label}: {words}</source>
        <translation>صار الوسم {label}: {words}</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Numbers by annotator</source>
        <translation>الأعداد بحسب المعلّم</translation>
    </message>
    <message>
        <source>Numbers by day</source>
        <translation>الأعداد بحسب اليوم</translation>
    </message>
    <message>
        <source>Numbers by label</source>
        <translation>الأعداد بحسب الوسم</translation>
    </message>
    <message>
        <source>Older ones go: first all of the last day stay, then one a day for a month, then one a month</source>
        <translation>تُحذف الأقدم: تبقى نسخ اليوم الأخير كلها، ثم نسخة لكل يوم مدة شهر، ثم نسخة لكل شهر</translation>
    </message>
    <message>
        <source>On “{words}”</source>
        <translation>على «{words}»</translation>
    </message>
    <message>
        <source>One example a line: + right, - wrong, the marked words in [brackets]</source>
        <translation>مثال في كل سطر: ‎+‎ للصواب و‎-‎ للخطأ، والكلمات المعلَّمة بين [قوسين]</translation>
    </message>
    <message>
        <source>One moment, the voice is waking up…</source>
        <translation>لحظة، يجري تحضير الصوت…</translation>
    </message>
    <message>
        <source>One more key for this action</source>
        <translation>مفتاح آخر لهذا الإجراء</translation>
    </message>
    <message>
        <source>One page goes with the other, paragraph by paragraph</source>
        <translation>تسير الصفحتان معًا فقرةً بفقرة</translation>
    </message>
    <message>
        <source>One that is good on every page and far from those of all other labels, for all eyes</source>
        <translation>لون واضح على كل صفحة، بعيد عن ألوان سائر الوسوم، حتى على من لا يميّز الألوان</translation>
    </message>
    <message>
        <source>One word &amp;less</source>
        <translation>كلمة أ&amp;قل</translation>
    </message>
    <message>
        <source>One word &amp;more</source>
        <translation>كلمة أك&amp;ثر</translation>
    </message>
    <message>
        <source>One word or several; it is found however it is spelt and whatever is written onto it</source>
        <translation>كلمة أو عدة كلمات؛ ويُعثر عليها مهما كان رسمها وما اتصل بها</translation>
    </message>
    <message>
        <source>Only articles in these states</source>
        <translation>المقالات التي في هذه الحالات فقط</translation>
    </message>
    <message>
        <source>Only articles in this state</source>
        <translation>المقالات التي في هذه الحالة فقط</translation>
    </message>
    <message>
        <source>Only here in this article</source>
        <translation>لا ترد في المقال إلا هنا</translation>
    </message>
    <message>
        <source>Only spaces are selected. Select the words that are meant.</source>
        <translation>لم تُحدَّد إلا مسافات. حدّد الكلمات المقصودة.</translation>
    </message>
    <message>
        <source>Only spans of these annotators</source>
        <translation>مقاطع هؤلاء المعلّمين فقط</translation>
    </message>
    <message>
        <source>Only spans with these labels</source>
        <translation>المقاطع التي لها هذه الوسوم فقط</translation>
    </message>
    <message>
        <source>Only spans with this label</source>
        <translation>المقاطع التي تحمل هذا الوسم فقط</translation>
    </message>
    <message>
        <source>Only the spans and work of this person</source>
        <translation>مقاطع هذا الشخص وعمله فقط</translation>
    </message>
    <message>
        <source>Only this article is not done yet.</source>
        <translation>لم يبقَ غير منجز إلا هذا المقال.</translation>
    </message>
    <message>
        <source>Open a label set</source>
        <translation>فتح مجموعة وسوم</translation>
    </message>
    <message>
        <source>Open a second article beside this one first.</source>
        <translation>افتح أولًا مقالًا ثانيًا إلى جانب هذا المقال.</translation>
    </message>
    <message>
        <source>Open an article first, in a project that can be written.</source>
        <translation>افتح مقالًا أولًا، في مشروع تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Open an article of a project that can be changed.</source>
        <translation>افتح مقالًا من مشروع يمكن تغييره.</translation>
    </message>
    <message>
        <source>Open another project</source>
        <translation>فتح مشروع آخر</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى الجانب</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Open the article above in the list</source>
        <translation>فتح المقال الأعلى في القائمة</translation>
    </message>
    <message>
        <source>Open the article below in the list</source>
        <translation>فتح المقال الأسفل في القائمة</translation>
    </message>
    <message>
        <source>Open the article of this step and select its span</source>
        <translation>فتح مقال هذه الخطوة واختيار مقطعها</translation>
    </message>
    <message>
        <source>Open the next article that is not done</source>
        <translation>فتح المقال التالي مما لم يُنجز</translation>
    </message>
    <message>
        <source>Open the project with the sample article</source>
        <translation>فتح المشروع الذي فيه المقال التجريبي</translation>
    </message>
    <message>
        <source>Open the reader&apos;s view first.</source>
        <translation>افتح عرض القارئ أولًا.</translation>
    </message>
    <message>
        <source>Open this article</source>
        <translation>فتح هذا المقال</translation>
    </message>
    <message>
        <source>Opening the article</source>
        <translation>جارٍ فتح المقال</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>جارٍ فتح المشروع</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>الترتيب والأعمدة</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>ترتيب الاستيراد</translation>
    </message>
    <message>
        <source>Otherwise it is an entry like the others</source>
        <translation>وإلا فهو مدخل كغيره</translation>
    </message>
    <message>
        <source>Out of its parent</source>
        <translation>أخرجه من الوسم الذي فوقه</translation>
    </message>
    <message>
        <source>P&amp;aste as an article</source>
        <translation>&amp;لصق مقالًا</translation>
    </message>
    <message>
        <source>P&amp;ause reading aloud</source>
        <translation>إيقاف القراءة ب&amp;صوت مؤقتًا</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Page to read and print</source>
        <translation>صفحة للقراءة والطباعة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>بعرض الصفحة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Paired by headings and length: {here} / {there} paragraphs</source>
        <translation>المقابلة بالعناوين والطول: {here} / {there} من الفقرات</translation>
    </message>
    <message>
        <source>Paired by length: {here} / {there} paragraphs</source>
        <translation>المقابلة بالطول: {here} / {there} من الفقرات</translation>
    </message>
    <message>
        <source>Paired paragraph by paragraph: {count}</source>
        <translation>المقابلة فقرةً بفقرة: {count}</translation>
    </message>
    <message>
        <source>Part of speech</source>
        <translation>قسم الكلام</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>حرف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>القراءة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>في الساعة</translation>
    </message>
    <message>
        <source>Perhaps names</source>
        <translation>لعلها أسماء</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع الموجودة</translation>
    </message>
    <message>
        <source>Possible &amp;names</source>
        <translation>الأسماء المحتم&amp;لة</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>المقال ال&amp;سابق</translation>
    </message>
    <message>
        <source>Pre&amp;vious bookmark or note</source>
        <translation>الإشارة أو الملاحظة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>الجزء ال&amp;سابق من النافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious possible name</source>
        <translation>الاسم المحتمل ال&amp;سابق</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>اضغط مفتاحًا</translation>
    </message>
    <message>
        <source>Press the key of a label: {key} marks the words as {label}.</source>
        <translation>اضغط مفتاح وسم: يُعلِّم {key} الكلمات بالوسم «{label}».</translation>
    </message>
    <message>
        <source>Press the key that shall mean this label; it counts by its place on the keyboard</source>
        <translation>اضغط المفتاح الذي يدلّ على هذا الوسم؛ والعبرة بموضعه على لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Print previe&amp;w…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>Print the article with its marks</source>
        <translation>طباعة المقال بمقاطعه الموسومة</translation>
    </message>
    <message>
        <source>Print the whole sheet</source>
        <translation>طباعة القائمة كلها</translation>
    </message>
    <message>
        <source>Print the words that are shown, or write them into a file</source>
        <translation>طباعة الكلمات المعروضة أو كتابتها في ملف</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>لم تُطبع أي صفحة</numerusform>
            <numerusform>طُبعت صفحة واحدة</numerusform>
            <numerusform>طُبعت صفحتان</numerusform>
            <numerusform>طُبعت %n صفحات</numerusform>
            <numerusform>طُبعت %n صفحة</numerusform>
            <numerusform>طُبعت %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة جارية</translation>
    </message>
    <message>
        <source>Probably {encoding}; please look at the beginning</source>
        <translation>لعله {encoding}؛ انظر إلى أوله</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Proper noun</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>Prove that the file and its data are whole</source>
        <translation>التحقق من سلامة الملف وبياناته</translation>
    </message>
    <message>
        <source>Put the caret on a highlight, or on a line with a bookmark or a note.</source>
        <translation>ضع المؤشر على تظليل، أو في سطر فيه إشارة أو ملاحظة.</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <translation>وضع التقرير كله في الحافظة</translation>
    </message>
    <message>
        <source>Put this label on the selection, or on the selected span</source>
        <translation>وضع هذا الوسم على التحديد، أو على المقطع المختار</translation>
    </message>
    <message>
        <source>Qt could not be loaded ({reason}). Install it with: pip install PySide6</source>
        <translation>تعذّر تحميل Qt ‏({reason}). ثبّته بالأمر: pip install PySide6</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Re&amp;move from the margin</source>
        <translation>إزالة من ال&amp;هامش</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>تغيير الا&amp;سم…</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>إعادة ال&amp;أصل</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>قراءة ب&amp;صوت</translation>
    </message>
    <message>
        <source>Read &amp;beside…</source>
        <translation>ق&amp;راءة مقال إلى الجانب…</translation>
    </message>
    <message>
        <source>Read and annotate articles in Arabic and other right-to-left or mixed text.</source>
        <translation>لقراءة المقالات وتعليمها بالعربية وغيرها مما يُكتب من اليمين أو يختلط اتجاهه.</translation>
    </message>
    <message>
        <source>Read articles and mark what they say.</source>
        <translation>اقرأ المقالات وعلِّم على ما تقوله.</translation>
    </message>
    <message>
        <source>Read as {encoding}</source>
        <translation>قُرئ بالترميز {encoding}</translation>
    </message>
    <message>
        <source>Read beside</source>
        <translation>القراءة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Read in under a minute</source>
        <translation>يُقرأ في أقل من دقيقة</translation>
    </message>
    <message>
        <source>Read the article aloud from the caret on, sentence by sentence; pause, and go on</source>
        <translation>قراءة المقال بصوت من موضع المؤشر جملةً جملة؛ وإيقافها مؤقتًا ومتابعتها</translation>
    </message>
    <message>
        <source>Read: {counts}</source>
        <translation>المقروء: {counts}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة جارية</translation>
    </message>
    <message>
        <source>Reading aloud needs a part of Qt that is not installed. Install it with {command}, then start Hashiya again.</source>
        <translation>تحتاج القراءة بصوت إلى جزء من Qt غير مثبّت. ثبّته بالأمر {command}، ثم أعد تشغيل حاشية.</translation>
    </message>
    <message>
        <source>Reading of the word &amp;before</source>
        <translation>القراءة ال&amp;سابقة للكلمة</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Reading speed</source>
        <translation>سرعة القراءة</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Reading the notes</source>
        <translation>قراءة الملاحظات</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>مدة القراءة</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Remember the reading on the card: it stands first from then on, in every article</source>
        <translation>حفظ القراءة الظاهرة على البطاقة، فتأتي أولًا بعد ذلك في كل مقال</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>تغيير اسم المرشِّح</translation>
    </message>
    <message>
        <source>Replace them; their spans stay</source>
        <translation>ضع الواردة مكانها، وتبقى مقاطعها</translation>
    </message>
    <message>
        <source>Reset a&amp;ll…</source>
        <translation>إعادة ال&amp;كل…</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>Right: {text}. Marked: {marked}</source>
        <translation>صواب: {text}. المعلَّم: {marked}</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>S&amp;entence by sentence</source>
        <translation>جملة &amp;جملة</translation>
    </message>
    <message>
        <source>S&amp;top reading aloud</source>
        <translation>إ&amp;نهاء القراءة بصوت</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>ح&amp;فظ باسم…</translation>
    </message>
    <message>
        <source>Same &amp;words, next place</source>
        <translation>الكلمات نفسها، الموضع &amp;التالي</translation>
    </message>
    <message>
        <source>Same words, place &amp;before</source>
        <translation>الكلمات &amp;نفسها، الموضع السابق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>حفظ المرشِّح</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Scroll &amp;together</source>
        <translation>تمرير ال&amp;صفحتين معًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>بحث في كل المقالات</translation>
    </message>
    <message>
        <source>Search all f&amp;orms of the word</source>
        <translation>بحث عن كل صيغ الكل&amp;مة</translation>
    </message>
    <message>
        <source>Search bookmarks and notes</source>
        <translation>بحث في الإشارات والملاحظات</translation>
    </message>
    <message>
        <source>Search in Arabic or English</source>
        <translation>ابحث بالعربية أو بالإنجليزية</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>البحث في المفاتيح</translation>
    </message>
    <message>
        <source>Search the text of every article</source>
        <translation>البحث في نصوص كل المقالات</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>جارٍ البحث</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select a span first, in a project that can be written.</source>
        <translation>اختر مقطعًا أولًا، في مشروع تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Select a span, and then the words that it shall cover.</source>
        <translation>اختر مقطعًا، ثم حدّد الكلمات التي تريد أن يشملها.</translation>
    </message>
    <message>
        <source>Select a span, arm a label or point at one; then this key shows its guideline.</source>
        <translation>حدّد مقطعًا أو جهّز وسمًا أو أشر إليه، ثم اضغط هذا المفتاح ليظهر إرشاده.</translation>
    </message>
    <message>
        <source>Select some words: with the mouse, or with the arrow keys while you hold Shift.</source>
        <translation>حدّد بعض الكلمات بالفأرة، أو بمفاتيح الأسهم مع إبقاء Shift مضغوطًا.</translation>
    </message>
    <message>
        <source>Select the next place of the words that are selected or at the caret</source>
        <translation>تحديد الموضع التالي للكلمات المحددة أو التي عند المؤشر</translation>
    </message>
    <message>
        <source>Select the next possible name that is not marked; a label key then marks it</source>
        <translation>تحديد التالي مما قد يكون اسمًا ولم يُعلَّم؛ ثم يعلّمه مفتاح الوسم</translation>
    </message>
    <message>
        <source>Select the next span</source>
        <translation>اختيار المقطع التالي</translation>
    </message>
    <message>
        <source>Select the place before of the words that are selected or at the caret</source>
        <translation>تحديد الموضع السابق للكلمات المحددة أو التي عند المؤشر</translation>
    </message>
    <message>
        <source>Select the possible name before</source>
        <translation>تحديد السابق مما قد يكون اسمًا</translation>
    </message>
    <message>
        <source>Select the span before</source>
        <translation>اختيار المقطع السابق</translation>
    </message>
    <message>
        <source>Select the whole article</source>
        <translation>تحديد المقال كله</translation>
    </message>
    <message>
        <source>Select the word at the caret and the next; then one more with each press</source>
        <translation>تحديد الكلمة التي عند المؤشر والتي تليها، ثم كلمة أخرى مع كل ضغطة</translation>
    </message>
    <message>
        <source>Select what lies at the caret, one after the other</source>
        <translation>اختيار ما يقع عند المؤشر، واحدًا بعد آخر</translation>
    </message>
    <message>
        <source>Select words and press the key of a label to mark them. F1 lists all keys.</source>
        <translation>حدّد كلمات ثم اضغط مفتاح أحد الوسوم لوسمها. يعرض F1 المفاتيح كلها.</translation>
    </message>
    <message>
        <source>Select words first, or put the caret on one, in a project that can be written.</source>
        <translation>حدّد كلمات أولًا، أو ضع المؤشر على كلمة، في مشروع تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Sentence &amp;focus</source>
        <translation>التركيز على الج&amp;ملة</translation>
    </message>
    <message>
        <source>Sentence focus is off.</source>
        <translation>انتهى التركيز على الجملة.</translation>
    </message>
    <message>
        <source>Sentence focus is on. {next}: the next sentence; {previous}: the one before.</source>
        <translation>التركيز على الجملة. {next}: الجملة التالية؛ {previous}: السابقة.</translation>
    </message>
    <message>
        <source>Separato&amp;r</source>
        <translation>ال&amp;فاصل</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ورقيّ</translation>
    </message>
    <message>
        <source>Set everything in this section as it was at first</source>
        <translation>إعادة كل ما في هذا القسم إلى ما كان عليه أول مرة</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>جارٍ صفّ الصفحات</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Settled spans can be exported by themselves</source>
        <translation>يمكن تصدير المقاطع المحسومة وحدها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>عرض المقالات</translation>
    </message>
    <message>
        <source>Show every place of these words in the article that is not marked; Enter marks them all</source>
        <translation>إظهار كل موضع غير معلَّم لهذه الكلمات في المقال؛ وEnter يعلّمها كلها</translation>
    </message>
    <message>
        <source>Show every term of the article whose glossary entry has a label; Enter marks them all</source>
        <translation>إظهار كل مصطلح في المقال لمدخله في المسرد وسم؛ وEnter يعلّمها كلها</translation>
    </message>
    <message>
        <source>Show only articles in some state, with some labels, of some dates</source>
        <translation>عرض المقالات التي في حالة معينة أو بوسوم أو تواريخ معينة دون غيرها</translation>
    </message>
    <message>
        <source>Show or hide labels, spans and details</source>
        <translation>إظهار الوسوم والمقاطع والتفاصيل أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>إظهار قائمة المقالات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the marks above and below the letters; the text stays as it is</source>
        <translation>إظهار ما فوق الحروف وتحتها من حركات أو إخفاؤه؛ ويبقى النص كما هو</translation>
    </message>
    <message>
        <source>Show or put away the three steps for newcomers</source>
        <translation>عرض الخطوات الثلاث الأولى أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show possible &amp;names</source>
        <translation>إظهار الأسماء الم&amp;حتملة</translation>
    </message>
    <message>
        <source>Show the reading before this one; nothing is noted</source>
        <translation>إظهار القراءة السابقة، دون حفظ شيء</translation>
    </message>
    <message>
        <source>Show under each word how far you have learnt it: dots are new, a line grows over them</source>
        <translation>إظهار مدى تعلّمك لكل كلمة تحتها: النقاط للجديدة، ويحلّ محلها خط يطول كلما تعلّمتها</translation>
    </message>
    <message>
        <source>Show what else the word may be; nothing is noted</source>
        <translation>إظهار ما قد تكونه الكلمة غير ذلك، دون حفظ شيء</translation>
    </message>
    <message>
        <source>Show what is marked in the article, or the bare page</source>
        <translation>إظهار ما عُلِّم في المقال، أو الصفحة وحدها</translation>
    </message>
    <message>
        <source>Show what was found</source>
        <translation>عرض ما وُجد</translation>
    </message>
    <message>
        <source>Show when the label is right, with examples; the next key goes on marking</source>
        <translation>اعرض متى يصحّ الوسم مع أمثلة، والضغطة التالية تتابع التعليم</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>Shows the actions that hold these words</source>
        <translation>يعرض الإجراءات التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Shows the articles that this filter lets through</source>
        <translation>يعرض المقالات التي تستوفي شروط هذا المرشِّح</translation>
    </message>
    <message>
        <source>Shows the articles whose title holds these words</source>
        <translation>يعرض المقالات التي في عنوانها هذه الكلمات</translation>
    </message>
    <message>
        <source>Shows the pages that hold these words; Enter goes to the next place</source>
        <translation>يعرض الصفحات التي فيها هذه الكلمات؛ وEnter ينقلك إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Shows the spans whose text, note or label holds these words</source>
        <translation>يعرض المقاطع التي في نصها أو ملاحظتها أو وسمها هذه الكلمات</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>حروف أصغر</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقّع</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Sort the articles; choose what is shown of each</source>
        <translation>ترتيب المقالات، واختيار ما يُعرض عن كل منها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>المصدر: {source}</translation>
    </message>
    <message>
        <source>Space shows or hides the column</source>
        <translation>يُظهر مفتاح المسافة العمود أو يخفيه</translation>
    </message>
    <message>
        <source>Space uses a glossary or not, Enter shows its entries, Insert imports one, Delete deletes it; Alt with an arrow moves it</source>
        <translation>مفتاح المسافة يستعمل المسرد أو يعطّله، وEnter يعرض مداخله، وInsert يستورد مسردًا، وDelete يحذفه، وAlt مع سهم ينقله</translation>
    </message>
    <message>
        <source>Span &amp;at the caret</source>
        <translation>المقطع عند المؤ&amp;شر</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Spans of the article</source>
        <translation>مقاطع المقال</translation>
    </message>
    <message>
        <source>Spans on this place</source>
        <translation>المقاطع في هذا الموضع</translation>
    </message>
    <message>
        <source>Speak the word on the card</source>
        <translation>نطق الكلمة التي على البطاقة</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>سرعة الصوت</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>قُسّم</translation>
    </message>
    <message>
        <source>StarDict, as one zip</source>
        <translation>StarDict في ملف zip واحد</translation>
    </message>
    <message>
        <source>Start one letter earlier</source>
        <translation>تقديم البداية حرفًا</translation>
    </message>
    <message>
        <source>Start one letter later</source>
        <translation>تأخير البداية حرفًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>State and title are always shown. Below our own stand the fields that your files brought.</source>
        <translation>تُعرض الحالة والعنوان دائمًا. وبعد أعمدة البرنامج تأتي الحقول التي جاءت بها ملفاتك.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Status of the span</source>
        <translation>حالة المقطع</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>الخطوات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>ساكنة</translation>
    </message>
    <message>
        <source>Stop; everything will be as it was before</source>
        <translation>إيقاف؛ يعود كل شيء كما كان</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} steps.</source>
        <translation>توقّف بعد {done} من {total} خطوة.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>TBX, version 3</source>
        <translation>TBX، الإصدار الثالث</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Tab goes to the next link, Enter follows it</source>
        <translation>Tab ينقلك إلى الرابط التالي، وEnter يفتحه</translation>
    </message>
    <message>
        <source>Tab: the next place. Delete: leave it out.</source>
        <translation>الموضع التالي: Tab. استبعاده: Delete.</translation>
    </message>
    <message>
        <source>Table for spreadsheets and Anki</source>
        <translation>جدول لبرامج الجداول ولبرنامج Anki</translation>
    </message>
    <message>
        <source>Table with tabs</source>
        <translation>جدول بعلامات جدولة</translation>
    </message>
    <message>
        <source>Take a letter from the span&apos;s end</source>
        <translation>إنقاص حرف من آخر المقطع</translation>
    </message>
    <message>
        <source>Take a letter from the span&apos;s start</source>
        <translation>إنقاص حرف من أول المقطع</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Take away the highlight, note or bookmark at the caret</source>
        <translation>إزالة التظليل أو الملاحظة أو الإشارة عند المؤشر</translation>
    </message>
    <message>
        <source>Take it back with {key}. All you do is saved at once.</source>
        <translation>تراجع عن ذلك بالمفتاح {key}. كل ما تفعله يُحفظ في الحال.</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>أخذه منه</translation>
    </message>
    <message>
        <source>Take it out of the margin; undo brings it back</source>
        <translation>إزالته من الهامش؛ ويعيده التراجع</translation>
    </message>
    <message>
        <source>Take the last step back, wherever it was made</source>
        <translation>التراجع عن آخر خطوة أينما كانت</translation>
    </message>
    <message>
        <source>Take the last word out of the selection</source>
        <translation>إخراج الكلمة الأخيرة من التحديد</translation>
    </message>
    <message>
        <source>Take the selected span away</source>
        <translation>إزالة المقطع المختار</translation>
    </message>
    <message>
        <source>Take the word, then what is written onto it, then more</source>
        <translation>أخذ الكلمة، ثم ما اتصل بها، ثم ما حولها</translation>
    </message>
    <message>
        <source>Take this highlight, note or bookmark out of the margin</source>
        <translation>إزالة هذا التظليل أو هذه الملاحظة أو الإشارة من الهامش</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>إزالة هذا المفتاح</translation>
    </message>
    <message>
        <source>Take what is sound and leave out what is broken</source>
        <translation>أخذ السليم وترك التالف</translation>
    </message>
    <message>
        <source>Taken out of the margin</source>
        <translation>أُزيل من الهامش</translation>
    </message>
    <message numerus="yes">
        <source>Takes back the %n step(s) that you made after this one.</source>
        <translation>
            <numerusform>لا يتراجع عن أي خطوة.</numerusform>
            <numerusform>يتراجع عن الخطوة التي خطوتها بعد هذه.</numerusform>
            <numerusform>يتراجع عن الخطوتين اللتين خطوتهما بعد هذه.</numerusform>
            <numerusform>يتراجع عن %n خطوات خطوتها بعد هذه.</numerusform>
            <numerusform>يتراجع عن %n خطوة خطوتها بعد هذه.</numerusform>
            <numerusform>يتراجع عن %n خطوة خطوتها بعد هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>Terms of this article have labels that the project lacks: {labels}.</source>
        <translation>لمصطلحات في هذا المقال وسوم ليست في المشروع: {labels}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>That is all you need. {key} shows every key.</source>
        <translation>هذا كل ما تحتاج إليه. يعرض {key} كل المفاتيح.</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>السطر ال&amp;أول أسماء الأعمدة</translation>
    </message>
    <message>
        <source>The &amp;sample</source>
        <translation>م&amp;قال تجريبي</translation>
    </message>
    <message>
        <source>The arrow keys go through the bars and days; each tells its numbers</source>
        <translation>تنتقل الأسهم بين الأعمدة والأيام، ولكل منها أعداده</translation>
    </message>
    <message>
        <source>The article of this step is not in the project now.</source>
        <translation>مقال هذه الخطوة ليس في المشروع الآن.</translation>
    </message>
    <message>
        <source>The articles and the page, without the tools for marking; a click on a word looks it up</source>
        <translation>المقالات والصفحة دون أدوات التعليم، والنقر على كلمة يبحث عن معناها</translation>
    </message>
    <message>
        <source>The backup could not be written into {folder}.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية في {folder}.</translation>
    </message>
    <message>
        <source>The beginning of the first file</source>
        <translation>أول الملف الأول</translation>
    </message>
    <message>
        <source>The best available</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>The best that is here</source>
        <translation>أفضل المتاح</translation>
    </message>
    <message>
        <source>The card waits</source>
        <translation>مهلة ظهور البطاقة</translation>
    </message>
    <message>
        <source>The colours of the window and the page</source>
        <translation>ألوان النافذة والصفحة</translation>
    </message>
    <message>
        <source>The column that says noun, verb and so on</source>
        <translation>العمود الذي يقول: اسم أو فعل أو غير ذلك</translation>
    </message>
    <message>
        <source>The column with notes or examples</source>
        <translation>عمود الملاحظات أو الأمثلة</translation>
    </message>
    <message>
        <source>The column with the codes of labels that terms can be marked with</source>
        <translation>عمود رموز الوسوم التي تُعلَّم بها المصطلحات</translation>
    </message>
    <message>
        <source>The column with the words that are looked up</source>
        <translation>عمود الكلمات التي يُبحث عنها</translation>
    </message>
    <message>
        <source>The column with what they mean</source>
        <translation>عمود معانيها</translation>
    </message>
    <message>
        <source>The distance between lines, in letters; vowel marks and names of marks keep their room</source>
        <translation>المسافة بين الأسطر مقيسةً بحجم الحروف؛ وللحركات وأسماء الوسوم مكانها دائمًا</translation>
    </message>
    <message>
        <source>The encoding is a guess: please look at the rows.</source>
        <translation>الترميز مجرد تخمين: انظر إلى الأسطر.</translation>
    </message>
    <message>
        <source>The exact numbers; the chosen row is framed in the charts</source>
        <translation>الأعداد الدقيقة؛ والصف المختار مؤطّر في الرسوم</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>لم يعد الملف موجودًا</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>The filters that there are; one that you pick fills in what stands below</source>
        <translation>المرشِّحات الموجودة؛ ما تختاره منها يملأ ما تحته</translation>
    </message>
    <message>
        <source>The first day, as 2020-10-26, 2020-10 or 2020; empty for all</source>
        <translation>أول يوم، مثل 2020-10-26 أو 2020-10 أو 2020؛ اتركه فارغًا لكل الأيام</translation>
    </message>
    <message>
        <source>The first day, as 2026-01-31; empty: all</source>
        <translation>أول يوم، هكذا: 2026-01-31؛ وإن تُرك فارغًا فمن البداية</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>الأسطر الأولى</translation>
    </message>
    <message>
        <source>The first rows of the file, as they are read now</source>
        <translation>أسطر الملف الأولى كما تُقرأ الآن</translation>
    </message>
    <message>
        <source>The folder of backups; each project has a folder of its own there</source>
        <translation>مجلد النسخ الاحتياطية؛ ولكل مشروع فيه مجلد خاص</translation>
    </message>
    <message>
        <source>The key {key} belongs to {label}.</source>
        <translation>المفتاح {key} للوسم {label}.</translation>
    </message>
    <message>
        <source>The keys of labels are changed with the labels themselves.</source>
        <translation>مفاتيح الوسوم تُغيَّر مع الوسوم نفسها.</translation>
    </message>
    <message>
        <source>The keys that the program brings</source>
        <translation>المفاتيح كما جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>The known words are being counted</source>
        <translation>جارٍ عدّ الكلمات المعروفة</translation>
    </message>
    <message>
        <source>The label buttons stand in this order. Drag a label onto another to nest it there.</source>
        <translation>بهذا الترتيب تظهر أزرار الوسوم. اسحب وسمًا إلى وسم آخر ليندرج تحته.</translation>
    </message>
    <message>
        <source>The label that its spans have afterwards</source>
        <translation>الوسم الذي تصير إليه مقاطعه</translation>
    </message>
    <message>
        <source>The label that stays, and that all spans have afterwards</source>
        <translation>الوسم الذي يبقى وتأخذه المقاطع كلها</translation>
    </message>
    <message numerus="yes">
        <source>The label “{label}” is on %n span(s).</source>
        <translation>
            <numerusform>الوسم «{label}» ليس على أيّ مقطع.</numerusform>
            <numerusform>الوسم «{label}» على مقطع واحد.</numerusform>
            <numerusform>الوسم «{label}» على مقطعين.</numerusform>
            <numerusform>الوسم «{label}» على %n مقاطع.</numerusform>
            <numerusform>الوسم «{label}» على %n مقطعًا.</numerusform>
            <numerusform>الوسم «{label}» على %n مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels that the project begins with</source>
        <translation>الوسوم التي يبدأ بها المشروع</translation>
    </message>
    <message>
        <source>The language of menus, panels and messages</source>
        <translation>لغة القوائم واللوحات والرسائل</translation>
    </message>
    <message>
        <source>The language of the words that are looked up, and that of their meanings</source>
        <translation>لغة الكلمات التي يُبحث عنها، ولغة معانيها</translation>
    </message>
    <message>
        <source>The last day, as 2020-10-26, 2020-10 or 2020; empty for all</source>
        <translation>آخر يوم، مثل 2020-10-26 أو 2020-10 أو 2020؛ اتركه فارغًا لكل الأيام</translation>
    </message>
    <message>
        <source>The last day, as 2026-01-31; empty: up to now</source>
        <translation>آخر يوم، هكذا: 2026-01-31؛ وإن تُرك فارغًا فحتى الآن</translation>
    </message>
    <message>
        <source>The lexicon of Arabic that you can install besides, and whether it is there</source>
        <translation>معجم العربية الذي يمكنك تثبيته إلى جانب البرنامج، وهل هو موجود</translation>
    </message>
    <message>
        <source>The library Qt</source>
        <translation>مكتبة Qt</translation>
    </message>
    <message>
        <source>The library pypdf</source>
        <translation>مكتبة pypdf</translation>
    </message>
    <message>
        <source>The name your spans are kept under</source>
        <translation>الاسم الذي تُحفظ به مقاطعك</translation>
    </message>
    <message>
        <source>The name your spans are kept under; see the preferences</source>
        <translation>الاسم الذي تُحفظ به مقاطعك؛ انظر التفضيلات</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>المفتاح الجديد</translation>
    </message>
    <message>
        <source>The new key for “{action}”:</source>
        <translation>المفتاح الجديد للإجراء «{action}»:</translation>
    </message>
    <message>
        <source>The note of the chosen line; Ctrl+Enter keeps it</source>
        <translation>ملاحظة السطر المختار؛ Ctrl+Enter لحفظها</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The page as it will look</source>
        <translation>الصفحة كما ستظهر</translation>
    </message>
    <message>
        <source>The page as it would be printed on A4</source>
        <translation>الصفحة كما تُطبع على ورق A4</translation>
    </message>
    <message>
        <source>The page of the guide on the part of the window that has the keys</source>
        <translation>صفحة الدليل عن الجزء الذي أنت فيه من النافذة</translation>
    </message>
    <message>
        <source>The pages; the arrow keys turn them</source>
        <translation>الصفحات؛ والأسهم تقلّبها</translation>
    </message>
    <message>
        <source>The parts of the preferences</source>
        <translation>أقسام التفضيلات</translation>
    </message>
    <message>
        <source>The project&apos;s file</source>
        <translation>ملف المشروع</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report could not be written; you can copy it.</source>
        <translation>تعذّرت كتابة التقرير، ويمكنك نسخه.</translation>
    </message>
    <message>
        <source>The same seed gives the same parts again</source>
        <translation>البذرة نفسها تعطي الأجزاء نفسها</translation>
    </message>
    <message>
        <source>The same with its vowel marks, if you like; it is shown so</source>
        <translation>المصطلح نفسه بحركاته إن شئت؛ وهكذا يُعرض</translation>
    </message>
    <message>
        <source>The sentence at the caret stands clear, the rest is quieter</source>
        <translation>تظهر الجملة التي فيها المؤشر واضحة، ويخفت ما حولها</translation>
    </message>
    <message>
        <source>The sheet of keys is on the clipboard.</source>
        <translation>قائمة المفاتيح في الحافظة.</translation>
    </message>
    <message>
        <source>The size of the article&apos;s letters, in points</source>
        <translation>حجم حروف المقال بالنقاط</translation>
    </message>
    <message>
        <source>The size set in the preferences</source>
        <translation>الحجم المحدّد في التفضيلات</translation>
    </message>
    <message>
        <source>The spans go, and the relations on them</source>
        <translation>تُحذف المقاطع وما عليها من علاقات</translation>
    </message>
    <message>
        <source>The spans stay and have another label</source>
        <translation>تبقى المقاطع وتأخذ وسمًا آخر</translation>
    </message>
    <message>
        <source>The speech of the system does not answer.</source>
        <translation>محرّك الكلام في النظام لا يستجيب.</translation>
    </message>
    <message>
        <source>The system has no speech that Hashiya can use.</source>
        <translation>ليس في النظام محرّك كلام تستطيع حاشية استعماله.</translation>
    </message>
    <message>
        <source>The system has no speech that Hashiya can use. On Debian and Ubuntu install {packages}, then start Hashiya again.</source>
        <translation>ليس في النظام محرّك كلام تستطيع حاشية استعماله. في دبيان وأوبنتو ثبّت {packages}، ثم أعد تشغيل حاشية.</translation>
    </message>
    <message>
        <source>The term with its vowel marks must be the same word as the term.</source>
        <translation>يجب أن يكون المصطلح بحركاته هو المصطلح نفسه.</translation>
    </message>
    <message>
        <source>The text alone; Esc brings the rest back</source>
        <translation>النص وحده؛ ويعيد Esc ما سواه</translation>
    </message>
    <message>
        <source>The text holds signs that are not seen and change the order in which it is shown.</source>
        <translation>في النص علامات لا تُرى تغيّر ترتيب عرضه.</translation>
    </message>
    <message>
        <source>The typeface of the article</source>
        <translation>خط المقال</translation>
    </message>
    <message>
        <source>The widest a line of the article may become, in letters</source>
        <translation>أقصى عرض لسطر المقال، بالحروف</translation>
    </message>
    <message>
        <source>The word on the &amp;card</source>
        <translation>الكلمة على ال&amp;بطاقة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>There are no labels yet. The pencil adds them.</source>
        <translation>لا وسوم بعد. أضفها بزر القلم.</translation>
    </message>
    <message>
        <source>There is a label {code} already.</source>
        <translation>الوسم {code} موجود من قبل.</translation>
    </message>
    <message>
        <source>There is no bookmark, highlight or note in this article yet.</source>
        <translation>لا إشارة ولا تظليل ولا ملاحظة في هذا المقال بعد.</translation>
    </message>
    <message>
        <source>There is no entry yet. Write the first one with “Add”.</source>
        <translation>لا مدخل بعد. اكتب الأول بزر «إضافة».</translation>
    </message>
    <message>
        <source>There is no glossary yet. Begin with the starter, import a file, or drop one here; “Entries” is for words of your own.</source>
        <translation>لا مسرد بعد. ابدأ بمسرد البداية، أو استورد ملفًا، أو أسقط ملفًا هنا؛ و«المداخل» لكلماتك أنت.</translation>
    </message>
    <message>
        <source>There is no other article with these words in its title.</source>
        <translation>لا مقال آخر في عنوانه هذه الكلمات.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>لا نص في الحافظة.</translation>
    </message>
    <message>
        <source>There is no word at the caret. Go to one, or select some.</source>
        <translation>لا كلمة عند المؤشر. انتقل إلى كلمة، أو حدّد بضع كلمات.</translation>
    </message>
    <message>
        <source>There is no word at the caret. Go to one, or select the words of the term.</source>
        <translation>لا كلمة عند المؤشر. انتقل إلى كلمة، أو حدّد كلمات المصطلح.</translation>
    </message>
    <message>
        <source>There is no word at the caret. Go to one, or select what the label is for.</source>
        <translation>لا كلمة عند المؤشر. انتقل إلى كلمة، أو حدّد ما يعنيه الوسم.</translation>
    </message>
    <message>
        <source>There is no word here to look up.</source>
        <translation>لا كلمة هنا للبحث عن معناها.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يُتراجع عنه.</translation>
    </message>
    <message>
        <source>They will have the label “{label}”; this one is deleted.</source>
        <translation>تأخذ الوسم «{label}»، ويُحذف هذا الوسم.</translation>
    </message>
    <message>
        <source>This action has this key already.</source>
        <translation>هذا المفتاح لهذا الإجراء من قبل.</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>This cannot be a key of its own.</source>
        <translation>لا يصلح هذا مفتاحًا.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>لا يمكن ذلك الآن.</translation>
    </message>
    <message>
        <source>This copy of Hashiya was made without speech.</source>
        <translation>أُعدّت هذه النسخة من حاشية بلا قراءة بصوت.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>تعذّر ذلك</translation>
    </message>
    <message>
        <source>This key belongs to “{action}” now.</source>
        <translation>هذا المفتاح الآن للإجراء «{action}».</translation>
    </message>
    <message>
        <source>This key is for moving in texts and lists. Take it with Ctrl or Alt.</source>
        <translation>هذا المفتاح للتنقّل في النصوص والقوائم. خذه مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>This key is free.</source>
        <translation>هذا المفتاح متاح.</translation>
    </message>
    <message>
        <source>This key opens a menu of the window.</source>
        <translation>هذا المفتاح يفتح قائمة من قوائم النافذة.</translation>
    </message>
    <message>
        <source>This label is deleted; “{label}” stays.</source>
        <translation>يُحذف هذا الوسم ويبقى «{label}».</translation>
    </message>
    <message>
        <source>This place is already marked as {label}.</source>
        <translation>هذا الموضع معلَّم بالوسم {label} من قبل.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>This project is open for reading only; nothing was changed.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This span is no longer there.</source>
        <translation>لم يعد هذا المقطع موجودًا.</translation>
    </message>
    <message>
        <source>Those of the open article, or of all articles</source>
        <translation>ما في المقال المفتوح، أو ما في كل المقالات</translation>
    </message>
    <message>
        <source>Tim Buckwalter&apos;s lexicon is installed and is used.</source>
        <translation>معجم تيم بكوالتر مثبَّت ومستعمل.</translation>
    </message>
    <message>
        <source>Tim Buckwalter&apos;s lexicon is not installed. Words are found without it, but fewer.</source>
        <translation>معجم تيم بكوالتر غير مثبَّت. تُعرف الكلمات من دونه، ولكنها أقل.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To choose or to count that label is to choose or to count this one too</source>
        <translation>من اختار ذلك الوسم أو عدّه فقد اختار هذا الوسم أو عدّه معه</translation>
    </message>
    <message>
        <source>To install it, run this command where you installed Hashiya, then start Hashiya again:</source>
        <translation>لتثبيته شغّل هذا الأمر حيث ثبّتَّ حاشية، ثم شغّل حاشية من جديد:</translation>
    </message>
    <message>
        <source>To learn: new and being learnt</source>
        <translation>للتعلّم: الجديدة وما هو قيد التعلّم</translation>
    </message>
    <message>
        <source>To the &amp;other page</source>
        <translation>إلى الصفحة الأ&amp;خرى</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>UTF-16, big end first</source>
        <translation>UTF-16، الطرف الكبير أولًا</translation>
    </message>
    <message>
        <source>UTF-16, little end first</source>
        <translation>UTF-16، الطرف الصغير أولًا</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Under a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>Under a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>Under the label before it</source>
        <translation>أدرجه تحت الوسم الذي قبله</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>التراجع يعيد ذلك كله.</translation>
    </message>
    <message>
        <source>Undo takes all of it back in one step.</source>
        <translation>يمكن التراجع عن ذلك كله بخطوة واحدة.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استعمال هذا المفتاح</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation>الإصدارات والرخصة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Vowel marks</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>Vowel marks are hidden; the text itself keeps them.</source>
        <translation>أُخفيت الحركات، وهي باقية في النص نفسه.</translation>
    </message>
    <message>
        <source>Vowel marks are shown again.</source>
        <translation>ظهرت الحركات من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Went %n step(s); you are there.</source>
        <translation>
            <numerusform>لم تُقطع أي خطوة.</numerusform>
            <numerusform>قُطعت خطوة واحدة، وها أنت هناك.</numerusform>
            <numerusform>قُطعت خطوتان، وها أنت هناك.</numerusform>
            <numerusform>قُطعت %n خطوات، وها أنت هناك.</numerusform>
            <numerusform>قُطعت %n خطوة، وها أنت هناك.</numerusform>
            <numerusform>قُطعت %n خطوة، وها أنت هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>What can be done, and with which keys</source>
        <translation>ما يمكن فعله، وبأيّ المفاتيح</translation>
    </message>
    <message>
        <source>What files carry: letters a–z, digits, _ and -; it stays as it is</source>
        <translation>ما يُكتب في الملفات: حروف a–z وأرقام و‎_‎ و‎-‎؛ ولا يتغيّر بعد ذلك</translation>
    </message>
    <message>
        <source>What it means; one meaning a line</source>
        <translation>ما يعنيه؛ معنى في كل سطر</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>نوع الملف المكتوب</translation>
    </message>
    <message>
        <source>What lies here; a click or Enter selects it</source>
        <translation>ما في هذا الموضع؛ نقرة أو Enter تحدّده</translation>
    </message>
    <message>
        <source>What may be done with it; it travels with the project</source>
        <translation>ما يجوز فعله به؛ وتنتقل الرخصة مع المشروع</translation>
    </message>
    <message>
        <source>What reading times go by: about 140 for those who grew up with Arabic, 40 to 80 for learners</source>
        <translation>ما تُحسب به مدة القراءة: نحو 140 لمن نشأ على العربية، ومن 40 إلى 80 للمتعلّم</translation>
    </message>
    <message>
        <source>What shall be done? An action, a label, an article</source>
        <translation>ماذا تريد؟ إجراء أو وسم أو مقال</translation>
    </message>
    <message>
        <source>What shows a span in the text; the name of its label stands above it always</source>
        <translation>ما يدل على المقطع في النص؛ أما اسم الوسم فيظهر فوقه دائمًا</translation>
    </message>
    <message>
        <source>What stands between two columns</source>
        <translation>ما يفصل بين عمودين</translation>
    </message>
    <message>
        <source>What the button says in Arabic</source>
        <translation>ما يُكتب على الزر بالعربية</translation>
    </message>
    <message>
        <source>What the button says in English</source>
        <translation>ما يُكتب على الزر بالإنجليزية</translation>
    </message>
    <message>
        <source>What the filter is called</source>
        <translation>الاسم الذي يُعرف به المرشِّح</translation>
    </message>
    <message>
        <source>What the glossary is called</source>
        <translation>اسم المسرد</translation>
    </message>
    <message>
        <source>What the report says, word for word</source>
        <translation>ما يقوله التقرير حرفيًا</translation>
    </message>
    <message>
        <source>What the table counts: labels, days or annotators</source>
        <translation>ما يحصيه الجدول: الوسوم أو الأيام أو المعلّمون</translation>
    </message>
    <message>
        <source>What the word means to you: Enter keeps it, Esc leaves it as it was</source>
        <translation>معنى الكلمة عندك: يحفظه Enter، ويتركه Esc كما كان</translation>
    </message>
    <message>
        <source>What to do with a label whose code another label has</source>
        <translation>ماذا يُفعل بوسم رمزه لوسم آخر</translation>
    </message>
    <message>
        <source>What to run in a terminal</source>
        <translation>ما يُشغَّل في الطرفية</translation>
    </message>
    <message>
        <source>What was done; what is crossed out was taken back</source>
        <translation>ما جرى؛ والمشطوب منه جرى التراجع عنه</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>ما الذي سيحدث</translation>
    </message>
    <message>
        <source>What you asked for last may not have been done. Everything shown as saved is safe in the project, and you can go on working.</source>
        <translation>ربما لم يُنفَّذ آخر ما طلبته. كل ما ظهر أنه محفوظ سليم في المشروع، ويمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>When this label is right and when it is not; one key shows it while marking</source>
        <translation>متى يصحّ هذا الوسم ومتى لا يصحّ، ويظهر بمفتاح واحد أثناء التعليم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>نطاق البحث</translation>
    </message>
    <message>
        <source>Where it is from: a book, an address, a person</source>
        <translation>من أين هو: كتاب أو عنوان أو شخص</translation>
    </message>
    <message>
        <source>Where lines under the words show how far you have learnt each of them</source>
        <translation>متى تُظهر خطوط تحت الكلمات مدى تعلّمك لكل منها</translation>
    </message>
    <message>
        <source>Where the card of a word comes by itself when the pointer rests on the word</source>
        <translation>أين تظهر بطاقة الكلمة من تلقاء نفسها حين يستقر مؤشر الفأرة عليها</translation>
    </message>
    <message>
        <source>Where the labels come from</source>
        <translation>من أين تأتي الوسوم</translation>
    </message>
    <message>
        <source>Where the word stands before this place, whatever its shape</source>
        <translation>الموضع الذي ترد فيه الكلمة قبل هذا، بأي صيغة كانت</translation>
    </message>
    <message>
        <source>Where the word stands next in this article, whatever its shape</source>
        <translation>الموضع الذي ترد فيه الكلمة بعد هذا في المقال، بأي صيغة كانت</translation>
    </message>
    <message>
        <source>Whether carets blink and bars move</source>
        <translation>أيومض مؤشر الكتابة وتتحرك الأشرطة أم لا</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which article stands beside this one; the project keeps it</source>
        <translation>أي مقال يوضع إلى جانب هذا المقال؛ ويحفظ المشروع ذلك</translation>
    </message>
    <message>
        <source>Which numbers</source>
        <translation>أي أعداد</translation>
    </message>
    <message>
        <source>Which of the marks above and below the letters are shown; the text stays as it is</source>
        <translation>ما يظهر من الحركات فوق الحروف وتحتها؛ ويبقى النص كما هو</translation>
    </message>
    <message>
        <source>Which program reads the text of the PDF; the preview shows what it makes of it</source>
        <translation>البرنامج الذي يقرأ نص ملف PDF؛ وتُظهر المعاينة ما يخرج منه</translation>
    </message>
    <message>
        <source>Which words are shown</source>
        <translation>الكلمات المعروضة</translation>
    </message>
    <message>
        <source>Whichever reads it better</source>
        <translation>الأجود قراءةً</translation>
    </message>
    <message>
        <source>Who reads aloud; where it does not speak the language of an article, another one does</source>
        <translation>من يقرأ بصوت؛ فإن كان لا ينطق لغة المقال قرأ غيره</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Whose entries are shown</source>
        <translation>المسرد الذي تُعرض مداخله</translation>
    </message>
    <message>
        <source>Widened</source>
        <translation>وُسّع</translation>
    </message>
    <message>
        <source>With &amp;vowel marks</source>
        <translation>م&amp;شكولًا</translation>
    </message>
    <message>
        <source>Without this, one broken line stops the whole import; with it, the report names each one</source>
        <translation>من دون هذا يوقف سطر تالف واحد الاستيراد كله؛ ومعه يذكر التقرير كل تالف باسمه</translation>
    </message>
    <message>
        <source>Without this, the glossary that is there becomes what the file says</source>
        <translation>من دون هذا يصير المسرد الموجود كما يقول الملف</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Word: {level}</source>
        <translation>الكلمة: {level}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words are shown with what these say of them, in this order. Drag one to move it.</source>
        <translation>تُعرض الكلمات بما تقوله هذه المسارد عنها، بهذا الترتيب. اسحب مسردًا لتنقله.</translation>
    </message>
    <message>
        <source>Words in Arabic or English, in any order; Enter does the chosen line</source>
        <translation>كلمات بالعربية أو الإنجليزية بأي ترتيب؛ وEnter ينفّذ السطر المختار</translation>
    </message>
    <message>
        <source>Words in any order, Arabic or English; hamzas and vowel marks make no difference</source>
        <translation>كلمات بأي ترتيب، عربية أو إنجليزية؛ ولا تفرّق الهمزات والحركات</translation>
    </message>
    <message>
        <source>Words of its title</source>
        <translation>كلمات من عنوانه</translation>
    </message>
    <message>
        <source>Words of the article</source>
        <translation>كلمات المقال</translation>
    </message>
    <message>
        <source>Words of the note, of the text or of the title; hamzas and vowel marks make no difference</source>
        <translation>كلمات من الملاحظة أو النص أو العنوان؛ ولا تفرّق الهمزات والحركات</translation>
    </message>
    <message>
        <source>Words that the title holds, in whatever spelling</source>
        <translation>كلمات في العنوان، أيًّا كان رسمها</translation>
    </message>
    <message>
        <source>Words, or “words as they stand”</source>
        <translation>كلمات، أو «كلمات كما هي»</translation>
    </message>
    <message>
        <source>Words, the new ones first</source>
        <translation>الكلمات، والجديدة أولًا</translation>
    </message>
    <message>
        <source>Words: {article}</source>
        <translation>كلمات: {article}</translation>
    </message>
    <message>
        <source>Work and backups</source>
        <translation>العمل والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Work on the article that stands beside this one</source>
        <translation>العمل في المقال الذي إلى جانب هذا المقال</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Write a &amp;note in the margin…</source>
        <translation>كتابة &amp;ملاحظة في الهامش…</translation>
    </message>
    <message>
        <source>Write a meaning of your own for the word (F2)</source>
        <translation>كتابة معنى من عندك للكلمة (F2)</translation>
    </message>
    <message>
        <source>Write a new entry</source>
        <translation>كتابة مدخل جديد</translation>
    </message>
    <message>
        <source>Write a note on the selected span</source>
        <translation>كتابة ملاحظة على المقطع المختار</translation>
    </message>
    <message>
        <source>Write a whole, checked copy of the project</source>
        <translation>كتابة نسخة كاملة مفحوصة من المشروع</translation>
    </message>
    <message>
        <source>Write down what the selected words, or the word at the caret, mean</source>
        <translation>تدوين معنى الكلمات المحدَّدة، أو الكلمة التي عند المؤشر</translation>
    </message>
    <message>
        <source>Write on the card what the word means to you; undo takes it back</source>
        <translation>كتابة معنى الكلمة عندك على البطاقة، ويمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Write one word: this looks for its forms.</source>
        <translation>اكتب كلمة واحدة: يُبحث هنا عن صيغها.</translation>
    </message>
    <message>
        <source>Write spans as training data or for another program</source>
        <translation>كتابة المقاطع بيانات تدريب أو لبرنامج آخر</translation>
    </message>
    <message>
        <source>Write the glossary to a file: table, TBX or StarDict</source>
        <translation>كتابة المسرد في ملف: جدول أو TBX أو StarDict</translation>
    </message>
    <message>
        <source>Write the label set to a file</source>
        <translation>احفظ مجموعة الوسوم في ملف</translation>
    </message>
    <message>
        <source>Write the pages that would be printed into a PDF file</source>
        <translation>كتابة الصفحات كما تُطبع في ملف PDF</translation>
    </message>
    <message>
        <source>Write these pages into a PDF file</source>
        <translation>اكتب هذه الصفحات في ملف PDF</translation>
    </message>
    <message>
        <source>Write what the list shows as Markdown, as a page, or for other programs</source>
        <translation>كتابة ما في القائمة بصيغة Markdown، أو صفحةً، أو لبرامج أخرى</translation>
    </message>
    <message>
        <source>Write what the term means, or a note on it.</source>
        <translation>اكتب معنى المصطلح، أو ملاحظة عنه.</translation>
    </message>
    <message>
        <source>Writes a file for each part; an article is in one part only</source>
        <translation>يكتب ملفًا لكل جزء؛ والمقال في جزء واحد فقط</translation>
    </message>
    <message>
        <source>Writing the glossary</source>
        <translation>كتابة المسرد</translation>
    </message>
    <message>
        <source>Writing the words</source>
        <translation>جارٍ كتابة الكلمات</translation>
    </message>
    <message>
        <source>Written: {counts}</source>
        <translation>المكتوب: {counts}</translation>
    </message>
    <message>
        <source>Wrong: {text}. Marked: {marked}</source>
        <translation>خطأ: {text}. المعلَّم: {marked}</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>أنت هنا.</translation>
    </message>
    <message>
        <source>Your first three steps</source>
        <translation>خطواتك الثلاث الأولى</translation>
    </message>
    <message>
        <source>Your note; Ctrl+Enter or Esc keeps it and goes back</source>
        <translation>ملاحظتك؛ Ctrl+Enter أو Esc لحفظها والعودة</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>adjective</source>
        <comment>part of speech</comment>
        <translation>صفة</translation>
    </message>
    <message>
        <source>adverb</source>
        <comment>part of speech</comment>
        <translation>ظرف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more meaning(s)</source>
        <translation>
            <numerusform>ولا معنى آخر</numerusform>
            <numerusform>ومعنى آخر</numerusform>
            <numerusform>ومعنيان آخران</numerusform>
            <numerusform>و%n معانٍ أخرى</numerusform>
            <numerusform>و%n معنى آخر</numerusform>
            <numerusform>و%n معنى آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>conjunction</source>
        <comment>part of speech</comment>
        <translation>حرف عطف</translation>
    </message>
    <message>
        <source>demonstrative</source>
        <comment>part of speech</comment>
        <translation>اسم إشارة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>from {lemma}</source>
        <translation>من {lemma}</translation>
    </message>
    <message>
        <source>interjection</source>
        <comment>part of speech</comment>
        <translation>أداة نداء أو تعجب</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>its code {code} is taken; stays out</source>
        <translation>رمزه {code} مستعمل، فلا يُستورد</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>المفتاح {key}</translation>
    </message>
    <message>
        <source>my project</source>
        <comment>a suggested file name</comment>
        <translation>مشروعي</translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of speech</comment>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>new, as {code}</source>
        <translation>جديد برمز {code}</translation>
    </message>
    <message>
        <source>no display: a window needs a desktop session (DISPLAY or WAYLAND_DISPLAY is not set). Start it from a desktop, or under xvfb-run; the commands of “hashiya --help” need no display.</source>
        <translation>لا شاشة: تحتاج النافذة إلى جلسة سطح مكتب (المتغيّر DISPLAY أو WAYLAND_DISPLAY غير معيَّن). شغّل البرنامج من سطح مكتب أو بواسطة xvfb-run؛ وأوامر «hashiya --help» لا تحتاج إلى شاشة.</translation>
    </message>
    <message>
        <source>no display: {display} does not answer. Start the program from a desktop, or under xvfb-run; the commands of “hashiya --help” need no display.</source>
        <translation>لا شاشة: {display} لا يستجيب. شغّل البرنامج من سطح المكتب أو بالأمر xvfb-run؛ أما أوامر «hashiya --help» فلا تحتاج إلى شاشة.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>noun</source>
        <comment>part of speech</comment>
        <translation>اسم</translation>
    </message>
    <message>
        <source>number</source>
        <comment>part of speech</comment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>one letter to the left</source>
        <translation>حرفًا إلى اليسار</translation>
    </message>
    <message>
        <source>one letter to the right</source>
        <translation>حرفًا إلى اليمين</translation>
    </message>
    <message>
        <source>one line down</source>
        <translation>سطرًا إلى أسفل</translation>
    </message>
    <message>
        <source>one line up</source>
        <translation>سطرًا إلى أعلى</translation>
    </message>
    <message>
        <source>one page down</source>
        <translation>صفحة إلى أسفل</translation>
    </message>
    <message>
        <source>one page up</source>
        <translation>صفحة إلى أعلى</translation>
    </message>
    <message>
        <source>one paragraph down</source>
        <translation>فقرة إلى أسفل</translation>
    </message>
    <message>
        <source>one paragraph up</source>
        <translation>فقرة إلى أعلى</translation>
    </message>
    <message>
        <source>one sentence to the left</source>
        <translation>جملة إلى اليسار</translation>
    </message>
    <message>
        <source>one sentence to the right</source>
        <translation>جملة إلى اليمين</translation>
    </message>
    <message>
        <source>one word to the left</source>
        <translation>كلمة إلى اليسار</translation>
    </message>
    <message>
        <source>one word to the right</source>
        <translation>كلمة إلى اليمين</translation>
    </message>
    <message>
        <source>one word, please</source>
        <translation>كلمة واحدة فقط</translation>
    </message>
    <message>
        <source>open word lists</source>
        <translation>قوائم كلمات مفتوحة</translation>
    </message>
    <message>
        <source>particle</source>
        <comment>part of speech</comment>
        <translation>حرف</translation>
    </message>
    <message>
        <source>past a comma or another sign to the left</source>
        <translation>إلى ما بعد الفاصلة أو علامة أخرى إلى اليسار</translation>
    </message>
    <message>
        <source>past a comma or another sign to the right</source>
        <translation>إلى ما بعد الفاصلة أو علامة أخرى إلى اليمين</translation>
    </message>
    <message>
        <source>phrase</source>
        <comment>part of speech</comment>
        <translation>عبارة</translation>
    </message>
    <message>
        <source>preposition</source>
        <comment>part of speech</comment>
        <translation>حرف جر</translation>
    </message>
    <message>
        <source>pronoun</source>
        <comment>part of speech</comment>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>replaces the label {code}</source>
        <translation>يأخذ مكان الوسم {code}</translation>
    </message>
    <message>
        <source>root {root}</source>
        <translation>الجذر {root}</translation>
    </message>
    <message>
        <source>the first {count}</source>
        <translation>أول {count}</translation>
    </message>
    <message>
        <source>the window needs shared libraries that are missing ({libraries}). On Debian or Ubuntu: sudo apt install {packages}</source>
        <translation>تحتاج النافذة إلى مكتبات مشتركة غير موجودة ({libraries}). على دبيان أو أوبونتو: ‏sudo apt install {packages}</translation>
    </message>
    <message>
        <source>the window needs the shared library {libraries}; install it and try again.</source>
        <translation>تحتاج النافذة إلى المكتبة المشتركة {libraries}؛ ثبّتها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>لم تتمّ بعد</translation>
    </message>
    <message>
        <source>to the end of the article</source>
        <translation>إلى آخر المقال</translation>
    </message>
    <message>
        <source>to the end of the line</source>
        <translation>إلى آخر السطر</translation>
    </message>
    <message>
        <source>to the start of the article</source>
        <translation>إلى أول المقال</translation>
    </message>
    <message>
        <source>to the start of the line</source>
        <translation>إلى أول السطر</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>إلى {day}</translation>
    </message>
    <message>
        <source>under {label}</source>
        <translation>تحت {label}</translation>
    </message>
    <message>
        <source>verb</source>
        <comment>part of speech</comment>
        <translation>فعل</translation>
    </message>
    <message>
        <source>{annotator}, {time}</source>
        <translation>{annotator}، {time}</translation>
    </message>
    <message>
        <source>{article} and others</source>
        <translation>{article} وغيره</translation>
    </message>
    <message>
        <source>{article} · {letters}</source>
        <translation>{article} · {letters}</translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation>{before}، {one}</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>أُنجز {done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total} steps …</source>
        <translation>{done} من {total} خطوة…</translation>
    </message>
    <message>
        <source>{enter} opens a project; {delete} takes it from this list, never from the disk.</source>
        <translation>يفتح {enter} المشروع، ويرفعه {delete} من هذه القائمة ولا يمحوه من القرص.</translation>
    </message>
    <message numerus="yes">
        <source>{field}, in %n article(s)</source>
        <translation>
            <numerusform>{field}، ليس في أي مقال</numerusform>
            <numerusform>{field}، في مقال واحد</numerusform>
            <numerusform>{field}، في مقالين</numerusform>
            <numerusform>{field}، في %n مقالات</numerusform>
            <numerusform>{field}، في %n مقالًا</numerusform>
            <numerusform>{field}، في %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} · {rest}</source>
        <translation>{first} · {rest}</translation>
    </message>
    <message>
        <source>{format}:</source>
        <translation>{format}:</translation>
    </message>
    <message>
        <source>{given} is no date. Write 2020-10-26, 2020-10 or 2020.</source>
        <translation>ليس {given} تاريخًا. اكتب 2020-10-26 أو 2020-10 أو 2020.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}” now.</source>
        <translation>{key} الآن للإجراء «{action}».</translation>
    </message>
    <message>
        <source>{key} brings the window back</source>
        <translation>يعيد {key} بقية النافذة</translation>
    </message>
    <message>
        <source>{key} shows guideline and examples</source>
        <translation>يعرض {key} الإرشاد والأمثلة</translation>
    </message>
    <message numerus="yes">
        <source>{label}, %n span(s)</source>
        <translation>
            <numerusform>{label}، لا مقاطع</numerusform>
            <numerusform>{label}، مقطع واحد</numerusform>
            <numerusform>{label}، مقطعان</numerusform>
            <numerusform>{label}، %n مقاطع</numerusform>
            <numerusform>{label}، %n مقطعًا</numerusform>
            <numerusform>{label}، %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{label}, %n span(s) with what is nested under it, {own} of its own</source>
        <translation>
            <numerusform>{label}، لا مقاطع مع ما تحته، له منها {own}</numerusform>
            <numerusform>{label}، مقطع واحد مع ما تحته، له منها {own}</numerusform>
            <numerusform>{label}، مقطعان مع ما تحته، له منها {own}</numerusform>
            <numerusform>{label}، %n مقاطع مع ما تحته، له منها {own}</numerusform>
            <numerusform>{label}، %n مقطعًا مع ما تحته، له منها {own}</numerusform>
            <numerusform>{label}، %n مقطع مع ما تحته، له منها {own}</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}, key {key}</source>
        <translation>{label}، المفتاح {key}</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>{label}: {words}. Note: {note}</source>
        <translation>{label}: {words}. ملاحظة: {note}</translation>
    </message>
    <message>
        <source>{language} → {target}</source>
        <translation>{language} ← {target}</translation>
    </message>
    <message>
        <source>{name}, not used</source>
        <translation>{name}، غير مستعمل</translation>
    </message>
    <message>
        <source>{name}, used</source>
        <translation>{name}، مستعمل</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{outcome}, without its key {key}, which is taken</source>
        <translation>{outcome}، من دون مفتاحه {key} لأنه مستعمل</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} من {total}</translation>
    </message>
    <message>
        <source>{project} (reading only) – Hashiya</source>
        <translation>{project} (للقراءة فقط) – حاشية</translation>
    </message>
    <message>
        <source>{project} statistics.svg</source>
        <translation>إحصاءات {project}.svg</translation>
    </message>
    <message>
        <source>{project} – Hashiya</source>
        <translation>{project} – حاشية</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} ٪</translation>
    </message>
    <message>
        <source>{share} % of the running words are known</source>
        <translation>{share} ٪ من كلمات النص معروفة</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>معروض {shown} من {total}</translation>
    </message>
    <message>
        <source>{shown} of {total} words</source>
        <translation>{shown} من {total} كلمة</translation>
    </message>
    <message>
        <source>{step} – {who}</source>
        <translation>{step} – {who}</translation>
    </message>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}، جرى التراجع عنها</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}، أنت هنا</translation>
    </message>
    <message>
        <source>{step}: “{words}”</source>
        <translation>{step}: «{words}»</translation>
    </message>
    <message>
        <source>{title}, letters {start}–{end}</source>
        <translation>{title}، الحروف {start}–{end}</translation>
    </message>
    <message>
        <source>{which} of {all}</source>
        <translation>{which} من {all}</translation>
    </message>
    <message>
        <source>{which} of {all} in this article</source>
        <translation>{which} من {all} في هذا المقال</translation>
    </message>
    <message>
        <source>{word}, perhaps a name</source>
        <translation>{word}، لعلها اسم</translation>
    </message>
    <message>
        <source>{word}: {level}</source>
        <translation>{word}: {level}</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>“Mark glossary terms” marks the term with this label</source>
        <translation>«تعليم مصطلحات المسارد» يعلّم المصطلح بهذا الوسم</translation>
    </message>
    <message>
        <source>“{action}” is for annotating. {key} leads back from the reader&apos;s view.</source>
        <translation>«{action}» من أدوات التعليم. للخروج من عرض القارئ اضغط {key}.</translation>
    </message>
    <message>
        <source>→</source>
        <comment>from one language to the other</comment>
        <translation>←</translation>
    </message>
</context>
</TS>
