// SPDX-License-Identifier: Apache-2.0
package se.gvi.model.finding;

/**
 * What can be wrong with data, one meaning a code. A code is public: it is never renamed and never reused for another
 * meaning. {@code se.gvi.model.catalogue} tells why each is a finding and how to mend it; {@code docs/findings.md} shows
 * it all.
 */
public enum FindingCode {
    /** The document is not well-formed JSON; nothing after this place could be read. */
    SYNTAX(
            Severity.ERROR,
            "The document is not well-formed JSON: {problem}. Correct it here; nothing after this place could be read.",
            "Dokumentet är inte giltig JSON: {problem}. Rätta det här; inget efter denna plats kunde läsas."),

    /** The bytes are not UTF-8, or a text holds half a surrogate pair; nothing is replaced silently. */
    ENCODING(
            Severity.ERROR,
            "The text is not valid UTF-8 or Unicode: {problem}. Save the document as UTF-8.",
            "Texten är inte giltig UTF-8 eller Unicode: {problem}. Spara dokumentet som UTF-8."),

    /** There is nothing in the document. */
    EMPTY_DOCUMENT(
            Severity.ERROR,
            "The document is empty. A document starts with {start}.",
            "Dokumentet är tomt. Ett dokument börjar med {start}."),

    /** The document is larger, deeper or longer than the reader was told to accept; reading stopped. */
    LIMIT_EXCEEDED(
            Severity.ERROR,
            "The document exceeds the limit of {limit} for {what}; reading stopped here. Raise the limit if the document is trusted.",
            "Dokumentet överskrider gränsen {limit} för {what}; läsningen avbröts här. Höj gränsen om dokumentet är betrott."),

    /** The document says that it has another format or version than this reader knows. */
    FORMAT_NOT_SUPPORTED(
            Severity.ERROR,
            "This reader knows the format {expected} and no other. Check the member \"format\".",
            "Den här läsaren kan bara formatet {expected}. Kontrollera medlemmen \"format\"."),

    /** No line of a stream says which site its records belong to. */
    STREAM_WITHOUT_SITUATION(
            Severity.ERROR,
            "No line of the kind SITUATION names the format and the site. Add one, as the first line or any other.",
            "Ingen rad av slaget SITUATION anger format och ort. Lägg till en, först eller var som helst."),

    /** Two lines of a stream say which site its records belong to. */
    SITUATION_TWICE(
            Severity.ERROR,
            "This is the second line of the kind SITUATION; the first is line {first}. Keep one of the two.",
            "Det här är den andra raden av slaget SITUATION; den första är rad {first}. Behåll en av dem."),

    /** A stream holds another number of records than it says: some were lost, or added. */
    RECORD_COUNT_MISMATCH(
            Severity.ERROR,
            "The stream says that {section} holds {stated} records, but there are {found}. Ask for the extract once more, or correct the number.",
            "Strömmen anger att {section} har {stated} poster, men det finns {found}. Begär ut utdraget på nytt eller rätta antalet."),

    /** An object has the same member twice, so that one of the two would be lost. */
    DUPLICATE_MEMBER(
            Severity.ERROR,
            "The member {member} stands twice in the same object. Keep one of the two.",
            "Medlemmen {member} står två gånger i samma objekt. Behåll en av dem."),

    /** The format has no such member; what it holds would be lost. */
    UNKNOWN_MEMBER(
            Severity.ERROR,
            "The format has no member {member} here. {hint}",
            "Formatet har ingen medlem {member} här. {hint}"),

    /** A member that the format requires is not there. */
    MISSING_MEMBER(
            Severity.ERROR,
            "{record} lacks the member {member}, which is required. Add it.",
            "{record} saknar medlemmen {member}, som krävs. Lägg till den."),

    /** A value is null. The format knows absent (not recorded) and empty (recorded as none), and null says neither. */
    NULL_VALUE(
            Severity.ERROR,
            "The member {member} of {record} is null. Leave it out if it is not recorded; write an empty list if there is none.",
            "Medlemmen {member} i {record} är null. Utelämna den om uppgiften inte är registrerad; skriv en tom lista om det inte finns någon."),

    /** A value has another JSON type than the format says. */
    WRONG_TYPE(
            Severity.ERROR,
            "The member {member} of {record} should be {expected} but is {actual}.",
            "Medlemmen {member} i {record} ska vara {expected} men är {actual}."),

    /** A word stands where one of a closed list is expected. */
    UNKNOWN_VALUE(
            Severity.ERROR,
            "The member {member} of {record} is none of the words allowed here. Use one of {allowed}.",
            "Medlemmen {member} i {record} är inget av de ord som får stå här. Använd något av {allowed}."),

    /** A source, an agreement or a disclosure states a purpose that is none of the strategy's, such as finding leads for an investigation. */
    PURPOSE_NOT_ALLOWED(
            Severity.ERROR,
            "The member {member} of {record} is no purpose of the catalogue of purposes, version {version}: {problem}. Use one of {allowed}, if the data are there for that; otherwise leave them out.",
            "Medlemmen {member} i {record} är inget ändamål i ändamålskatalogen, version {version}: {problem}. Använd något av {allowed}, om uppgifterna finns för det; utelämna dem annars."),

    /** A date is not written as the format says, or there is no such day. */
    BAD_DATE(
            Severity.ERROR,
            "The member {member} of {record} is no date. Write {expected}; the day must exist.",
            "Medlemmen {member} i {record} är inget datum. Skriv {expected}; dagen måste finnas."),

    /** A point in time is not written as the format says. */
    BAD_INSTANT(
            Severity.ERROR,
            "The member {member} of {record} is no point in time. Write it in UTC as 2026-03-02T09:30:00Z.",
            "Medlemmen {member} i {record} är ingen tidpunkt. Skriv den i UTC som 2026-03-02T09:30:00Z."),

    /** A number is not a whole number, or is outside the range that makes sense here. */
    BAD_NUMBER(
            Severity.ERROR,
            "The member {member} of {record} must be a whole number from {low} to {high}.",
            "Medlemmen {member} i {record} måste vara ett heltal från {low} till {high}."),

    /** A text is empty, too long, or holds control characters. */
    BAD_TEXT(
            Severity.ERROR,
            "The member {member} of {record} must be a text of 1 to {longest} characters without control characters.",
            "Medlemmen {member} i {record} måste vara en text på 1 till {longest} tecken utan styrtecken."),

    /** A text holds what looks like a Swedish personal or coordination number; people are named by pseudonyms only. */
    PERSONAL_NUMBER_IN_TEXT(
            Severity.ERROR,
            "The member {member} of {record} holds what looks like a personal number. Remove it, or write the pseudonym instead; it is not repeated here. If it is a date and a time, write the time with a colon.",
            "Medlemmen {member} i {record} innehåller något som ser ut som ett personnummer. Ta bort det eller skriv pseudonymen i stället; det upprepas inte här. Om det är datum och klockslag, skriv klockslaget med kolon."),

    /** A list is empty where at least one entry is needed. */
    EMPTY_LIST(
            Severity.ERROR,
            "The member {member} of {record} is empty. It needs at least one entry.",
            "Medlemmen {member} i {record} är tom. Den behöver minst ett värde."),

    /** A list names the same thing twice. */
    REPEATED_ENTRY(
            Severity.ERROR,
            "The member {member} of {record} names the same thing twice. Remove one of the two.",
            "Medlemmen {member} i {record} anger samma sak två gånger. Ta bort den ena."),

    /** An id is not written as ids are: 1 to 64 letters, digits, dots, colons, hyphens or underscores, beginning with a letter or digit. */
    BAD_ID(
            Severity.ERROR,
            "The {kind} id of {characters} characters is not a valid id. Use 1 to 64 letters (A-Z), digits, and . : _ - , beginning with a letter or a digit.",
            "{kind}-id på {characters} tecken är inget giltigt id. Använd 1 till 64 bokstäver (A-Z), siffror samt . : _ - , med en bokstav eller siffra först."),

    /** An id looks like a Swedish personal or coordination number; only pseudonyms may stand there. */
    ID_LIKE_PERSONAL_NUMBER(
            Severity.ERROR,
            "The {kind} id looks like a personal number. Replace it by a pseudonym; it is not repeated here.",
            "{kind}-id ser ut som ett personnummer. Ersätt det med en pseudonym; det upprepas inte här."),

    /** The site's time zone, municipality code or jurisdiction is not one. */
    BAD_SITE(
            Severity.ERROR,
            "The {member} of the site is not valid. Write {expected}.",
            "{member} för orten är inte giltig. Skriv {expected}."),

    /** The data hold an attribute that must not decide anything here, such as ethnic origin, religion or health. What it holds was not read. */
    PROTECTED_ATTRIBUTE(
            Severity.ERROR,
            "{member} holds {attribute}. Such data have no place here and were not read. Leave them out of the extract.",
            "{member} innehåller {attribute}. Sådana uppgifter hör inte hemma här och har inte lästs. Utelämna dem ur utdraget."),

    /** How the reader understood a table: nothing was wrong with it, but it was found out and not told. */
    CSV_DIALECT(
            Severity.INFO,
            "Read as {charset}, cells separated by {separator}, {rows} rows. Dates: {dates}. Numbers: {numbers}. True and false: {truths}.",
            "Läst som {charset}, celler skilda åt av {separator}, {rows} rader. Datum: {dates}. Tal: {numbers}. Sant och falskt: {truths}."),

    /** A folder holds a table that the format does not know; what it holds would be lost. */
    CSV_UNKNOWN_FILE(
            Severity.ERROR,
            "There is no table for the file {file}. {hint} Rename it, map it, or say in the mapping that it is ignored.",
            "Det finns ingen tabell för filen {file}. {hint} Byt namn på den, mappa den eller ange i mappningen att den utelämnas."),

    /** No column of the first row is known, so that nobody can say what the cells hold; the table was not read. */
    CSV_NO_HEADER(
            Severity.ERROR,
            "The first row names no column of the table {table}. Begin the file with the headers, or map the headers it has.",
            "Den första raden anger ingen kolumn i tabellen {table}. Börja filen med rubrikerna, eller mappa de rubriker den har."),

    /** Two separators split the header equally well; the table was not read rather than guessed at. */
    CSV_SEPARATOR_UNCLEAR(
            Severity.ERROR,
            "The header can be split by {separators} equally well. Put a line such as sep=; before the header.",
            "Rubrikraden kan delas lika väl med {separators}. Skriv en rad som sep=; före rubrikerna."),

    /** A file holds text in UTF-8 and text that is not; one of the two is read wrongly. */
    CSV_MIXED_ENCODING(
            Severity.WARNING,
            "The file holds letters in UTF-8 and, from line {line}, letters in Windows-1252. It was read as Windows-1252. Save it anew as UTF-8 and look at its letters.",
            "Filen innehåller bokstäver i UTF-8 och, från rad {line}, bokstäver i Windows-1252. Den lästes som Windows-1252. Spara om den som UTF-8 och se över bokstäverna."),

    /** A row holds NUL characters, which no text does; the file is damaged or no CSV. */
    CSV_NUL_CHARACTER(
            Severity.ERROR,
            "The row holds a NUL character. Export the table anew as CSV in UTF-8.",
            "Raden innehåller ett NUL-tecken. Exportera tabellen på nytt som CSV i UTF-8."),

    /** Two columns mean the same, so that one of the two would be lost. */
    CSV_DUPLICATE_COLUMN(
            Severity.ERROR,
            "The column {column} stands twice. Keep one of the two.",
            "Kolumnen {column} finns två gånger. Behåll en av dem."),

    /** A column has cells but no header, so that what they hold would be lost. */
    CSV_UNNAMED_COLUMN(
            Severity.ERROR,
            "Column {number} has cells but no header. Name it, or remove it.",
            "Kolumn {number} har celler men ingen rubrik. Namnge den eller ta bort den."),

    /** The table has no such column; what it holds would be lost. */
    CSV_UNMAPPED_COLUMN(
            Severity.ERROR,
            "The table {table} has no column {column}. {hint} Map it, or say in the mapping that it is ignored.",
            "Tabellen {table} har ingen kolumn {column}. {hint} Mappa den eller ange i mappningen att den utelämnas."),

    /** The mapping leaves a column or a file out on purpose; what it holds was not read. */
    CSV_IGNORED_COLUMN(
            Severity.INFO, "{what} is left out, as the mapping says.", "{what} utelämnas, som mappningen anger."),

    /** A row has more or fewer cells than the header; nobody can say which cell is which, and the row was not read. */
    CSV_ROW_LENGTH(
            Severity.ERROR,
            "The row has {cells} cells but the header {columns}. Look for a separator or a quote too many or too few.",
            "Raden har {cells} celler men rubrikraden {columns}. Leta efter ett skiljetecken eller ett citattecken för mycket eller för lite."),

    /** A table has rows without anything in them. */
    CSV_BLANK_ROWS(
            Severity.WARNING,
            "{rows} rows of the table are blank, here the first. Remove them, if nothing is missing there.",
            "{rows} rader i tabellen är tomma, den första här. Ta bort dem, om inget saknas där."),

    /** A quote is opened and never closed: the rows to the end of the file are inside it and were not read. */
    CSV_UNCLOSED_QUOTE(
            Severity.ERROR,
            "A quotation mark is opened in this row and never closed, so that the rest of the file is inside it. Close it, or double it if it belongs to the text.",
            "Ett citattecken öppnas på denna rad och avslutas aldrig, så att resten av filen hamnar inom det. Avsluta det, eller dubblera det om det hör till texten."),

    /** A quoted cell holds lines that look like rows of the table: a quote may have swallowed them. */
    CSV_QUOTE_SWALLOWS_ROWS(
            Severity.WARNING,
            "A quoted cell of this row holds {rows} lines with as many cells as the table has. If they are rows, close the quotation mark before them.",
            "En cell inom citattecken på denna rad innehåller {rows} rader med lika många celler som tabellen. Är de egna rader ska citattecknet avslutas före dem."),

    /** Something follows a closing quote within a cell, so that a quote is one too many. */
    CSV_STRAY_QUOTE(
            Severity.ERROR,
            "A quotation mark is closed in the middle of a cell of this row. Double the marks that belong to the text.",
            "Ett citattecken avslutas mitt i en cell på denna rad. Dubblera de citattecken som hör till texten."),

    /** A column writes dates in several ways, as happens when somebody has edited an export by hand. */
    CSV_MIXED_DATES(
            Severity.WARNING,
            "The column {column} writes dates in several ways: {dates}. See that all of them mean what they should.",
            "Kolumnen {column} skriver datum på flera sätt: {dates}. Kontrollera att alla betyder det de ska."),

    /** The table of the site has not exactly one row. */
    CSV_ONE_SITE(
            Severity.ERROR,
            "The table of the site must have one row but has {rows}. A folder holds the records of one site.",
            "Tabellen över orten måste ha en rad men har {rows}. En mapp innehåller uppgifter om en ort."),

    /** A record says that it has another number of rows in a table of a list than are there: rows were lost. */
    CSV_LIST_SIZE(
            Severity.ERROR,
            "{record} should have {said} rows in {file}, but there are {found}. Export both tables at once.",
            "{record} ska ha {said} rader i {file}, men där finns {found}. Exportera båda tabellerna samtidigt."),

    /** Rows of a list do not say to which of several versions of a record they belong. */
    CSV_VERSION_UNCLEAR(
            Severity.ERROR,
            "Several versions of {record} share the rows in {file}. Name the version in the column recordedAt there.",
            "Flera versioner av {record} delar raderna i {file}. Ange versionen i kolumnen recordedAt där."),

    /** A mapping names a table or a column that the format does not have. */
    MAPPING_UNKNOWN_TARGET(
            Severity.ERROR, "The format has no {target} here. {hint}", "Formatet har ingen {target} här. {hint}"),

    /** A mapping says how to read something in a way that the reader cannot follow. */
    MAPPING_BAD_SETTING(
            Severity.ERROR,
            "The reader cannot follow this setting: {problem}.",
            "Läsaren kan inte följa denna inställning: {problem}."),

    /** A mapping names a file or a column that is not there: it may be misspelled, or missing from the extract. */
    MAPPING_UNUSED(
            Severity.WARNING,
            "The mapping names {what}, which is not there. Check the spelling, and whether the extract is complete.",
            "Mappningen anger {what}, som inte finns. Kontrollera stavningen och att utdraget är fullständigt."),

    /** A span ends on or before the day it starts. Spans are half-open: the day they end is the first day after them. */
    SPAN_ENDS_BEFORE_START(
            Severity.ERROR,
            "The span of {record} ends ({until}) before it has begun ({from}); the end is the first day after the span. Maybe swap the two dates.",
            "Tidsspannet för {record} slutar ({until}) innan det har börjat ({from}); slutet är första dagen efter spannet. Byt kanske plats på datumen."),

    /** A record was withdrawn before it was recorded. */
    WITHDRAWN_BEFORE_RECORDED(
            Severity.ERROR,
            "{record} was withdrawn ({withdrawn}) before it was recorded ({recorded}). Maybe swap the two.",
            "{record} återkallades ({withdrawn}) innan uppgiften registrerades ({recorded}). Byt kanske plats på dem."),

    /** The low end of an estimate is above its high end. */
    ESTIMATE_REVERSED(
            Severity.ERROR,
            "The size estimate of {record} runs from {low} to {high}. Maybe swap the two.",
            "Storleksuppskattningen för {record} går från {low} till {high}. Byt kanske plats på dem."),

    /** A relation or a tie names the same party on both ends. */
    RELATION_WITH_ITSELF(
            Severity.ERROR,
            "{record} relates {party} to itself. Name two different ones.",
            "{record} förbinder {party} med sig själv. Ange två olika."),

    /** A risk assessment cites no fact. A level without grounds cannot be contested and is not accepted. */
    ASSESSMENT_WITHOUT_FACTS(
            Severity.ERROR,
            "{record} cites no recorded fact. Cite at least one.",
            "{record} hänvisar inte till någon registrerad uppgift. Hänvisa till minst en."),

    /** A membership rests only on what is never a ground by itself: an arrest, kinship, a shared address, an area, being a victim or a witness, music or social media. */
    GROUND_NOT_ACCEPTED(
            Severity.ERROR,
            "{record} rests on nothing but {grounds}, which is no ground by itself to connect somebody with a group. Record what else it rests on, or leave it out.",
            "{record} vilar bara på {grounds}, som inte i sig är grund för att koppla någon till en grupp. Registrera vad mer den vilar på, eller utelämna den."),

    /** A claim expires, or is to be reviewed, on or before the day it was made. */
    ENDS_BEFORE_IT_IS_MADE(
            Severity.ERROR,
            "{record} was made on {made} but lapses on {lapses}. Correct one of the two.",
            "{record} gjordes {made} men upphör {lapses}. Rätta ett av datumen."),

    /** Two steps of the same case are dated in an order that cannot be. */
    OUT_OF_ORDER(
            Severity.ERROR,
            "In {record}, {later} ({laterDate}) is dated before {earlier} ({earlierDate}). Correct one of the two.",
            "I {record} har {later} ({laterDate}) ett datum före {earlier} ({earlierDate}). Rätta ett av datumen."),

    /** A cooperation agreement has one party only. */
    AGREEMENT_OF_ONE(
            Severity.ERROR,
            "{record} names one party only. Name every branch that has signed it; a party agrees nothing with itself.",
            "{record} anger bara en part. Ange varje verksamhetsgren som har undertecknat; en part avtalar inget med sig"
                    + " själv."),

    /** An intervention plan has no end. */
    PLAN_WITHOUT_END(
            Severity.ERROR,
            "{record} has no end. Set the first day on which it no longer applies; nobody is on the list for good.",
            "{record} har inget slut. Ange den första dag då den inte längre gäller; ingen står på listan för alltid."),

    /** A disclosure names its sender among those who received it. */
    DISCLOSED_TO_ITSELF(
            Severity.ERROR,
            "{record} names its sender among the recipients. Name only those who received it.",
            "{record} anger avsändaren bland mottagarna. Ange bara dem som tog emot."),

    /** Two records of one kind have the same id and were current at the same time. */
    DUPLICATE_ID(
            Severity.ERROR,
            "The id of {record} is used twice for records that stood at the same time. Give each its own id, or withdraw the earlier one.",
            "Id för {record} används två gånger för uppgifter som gällde samtidigt. Ge dem var sitt id eller återkalla den tidigare."),

    /** A record refers to another that is not in the document. */
    DANGLING_REFERENCE(
            Severity.ERROR,
            "{record} refers to {target}, which is not in the document. Add it or correct the id.",
            "{record} hänvisar till {target}, som inte finns i dokumentet. Lägg till uppgiften eller rätta id."),

    /** A record that stands refers to one that was withdrawn and not replaced, so that it rests on what no longer counts. */
    REFERENCE_TO_WITHDRAWN(
            Severity.WARNING,
            "{record} refers to {target}, which was withdrawn. Refer to what replaced it, or withdraw {record} too.",
            "{record} hänvisar till {target}, som har återkallats. Hänvisa till det som ersatte uppgiften, eller återkalla även {record}."),

    /** Something happened to or through a person before that person was born. */
    EVENT_BEFORE_BIRTH(
            Severity.ERROR,
            "{record} is dated {date}, before {person} was born. Correct the date or the birth date.",
            "{record} har datumet {date}, innan {person} var född. Rätta datumet eller födelsedatumet."),

    /** Something is dated after the person's recorded death. */
    EVENT_AFTER_DEATH(
            Severity.WARNING,
            "{record} is dated {date}, after the recorded death of {person}. Check both dates.",
            "{record} har datumet {date}, efter det registrerade dödsfallet för {person}. Kontrollera båda datumen."),

    /** A birth date makes the person unborn, younger than 5 or older than 100 when the record was made. Registers elsewhere held people of age 0 and born before 1901. */
    IMPLAUSIBLE_BIRTH_DATE(
            Severity.ERROR,
            "The birth date of {record} makes the person {problem} when it was recorded. Correct it, or leave it out if it is not known.",
            "Födelsedatumet för {record} gör personen {problem} när uppgiften registrerades. Rätta det, eller utelämna det om det är okänt."),

    /** A death date lies before the birth, or after the day the record was made. */
    IMPLAUSIBLE_DEATH_DATE(
            Severity.ERROR,
            "The death date of {record} lies {problem}. Correct it, or leave it out if it is not known.",
            "Dödsdatumet för {record} ligger {problem}. Rätta det, eller utelämna det om det är okänt."),

    /** A record was made before the day it tells of. */
    RECORDED_BEFORE_IT_HAPPENED(
            Severity.ERROR,
            "{record} was recorded on {recorded}, before it happened ({date}). Correct one of the two.",
            "{record} registrerades {recorded}, innan det hände ({date}). Rätta ett av datumen."),

    /** A group has two statuses on the same day. */
    GROUP_STATUS_TWICE(
            Severity.ERROR,
            "{record} has two statuses on {date}. End the earlier one on that day at the latest.",
            "{record} har två statusar {date}. Avsluta den tidigare senast den dagen."),

    /** A membership names no evidence. A name on a list without grounds can wreck a life. */
    MEMBERSHIP_WITHOUT_EVIDENCE(
            Severity.WARNING,
            "{record} names no evidence. Record what it rests on, or withdraw it.",
            "{record} anger inget underlag. Registrera vad den grundas på, eller återkalla den."),

    /** A membership has no day on which it is to be looked at again. */
    MEMBERSHIP_WITHOUT_REVIEW_DATE(
            Severity.WARNING,
            "{record} has no review date. Set the day by which it is to be confirmed or removed.",
            "{record} har inget omprövningsdatum. Ange dagen då den ska bekräftas eller tas bort."),

    /** One person is in one group twice on the same day. */
    MEMBERSHIP_TWICE(
            Severity.ERROR,
            "{record} and {other} place the same individual in the same group at the same time. Withdraw one, or end it earlier.",
            "{record} och {other} placerar samma individ i samma grupp samtidigt. Återkalla den ena eller avsluta den tidigare."),

    /** One person has the same role in the same incident twice, which would count one act as two. */
    INVOLVEMENT_TWICE(
            Severity.ERROR,
            "{record} and {other} give the same individual the same role in the same incident. Withdraw one.",
            "{record} och {other} ger samma individ samma roll i samma händelse. Återkalla den ena."),

    /** One person is invited to the same call-in twice, which would count one guest as two. */
    INVITATION_TWICE(
            Severity.ERROR,
            "{record} and {other} invite the same individual to the same call-in. Withdraw one.",
            "{record} och {other} bjuder in samma individ till samma call-in. Återkalla den ena."),

    /** Two groups are recorded as feuding and as allied on the same day. */
    FEUD_AND_ALLIANCE_AT_ONCE(
            Severity.ERROR,
            "{record} and {other} make the same two groups rivals and allies at the same time. End or withdraw one.",
            "{record} och {other} gör samma två grupper till rivaler och allierade samtidigt. Avsluta eller återkalla den ena."),

    /** A classification names groups on a side where, it says, no group member was involved. */
    GROUPS_ON_UNINVOLVED_SIDE(
            Severity.ERROR,
            "{record} names groups on {side}, but says that no group member was involved there. Remove the groups, or correct the grade.",
            "{record} anger grupper på {side}, men säger att ingen gruppmedlem var inblandad där. Ta bort grupperna eller rätta graden."),

    /** A custom notification was attempted before it was decided, or decided before the incident that triggered it. */
    CONTACT_BEFORE_DECISION(
            Severity.ERROR,
            "In {record}, {later} ({laterDate}) came before {earlier} ({earlierDate}), so the contact was not possible yet. Correct one of the two.",
            "I {record} kom {later} ({laterDate}) före {earlier} ({earlierDate}), så kontakten var ännu inte möjlig. Rätta ett av datumen."),

    /** A person was questioned about a crime at a custom notification, which carries a message and is no interrogation. */
    NOTIFICATION_AS_INTERROGATION(
            Severity.WARNING,
            "{record} says that the person was questioned about a crime on {date}. A notification is no interrogation: keep the two apart, or correct the record.",
            "{record} anger att personen förhördes om ett brott {date}. Ett riktat samtal är inget förhör: håll isär dem eller rätta uppgiften."),

    /** A group is said to have had the message before the contact that carried it. */
    NOTICE_BEFORE_CONTACT(
            Severity.ERROR,
            "{record} is dated {date}, before the contact that carried it ({contact}, {contactDate}). Correct one of the two.",
            "{record} har datumet {date}, före kontakten som förde fram budskapet ({contact}, {contactDate}). Rätta ett av datumen."),

    /** A notice names a contact that did not reach the group: the call-in did not represent it or was not held, or the notification was not delivered. */
    NOTICE_FROM_OTHER_CONTACT(
            Severity.ERROR,
            "{record} names {contact}, but {problem}. Correct the notice or the contact.",
            "{record} hänvisar till {contact}, men {problem}. Rätta budskapet eller kontakten."),

    /** A person was obliged to come to a call-in without probation or parole on its day. Nobody else can be obliged. */
    MANDATORY_WITHOUT_SUPERVISION(
            Severity.ERROR,
            "{record} is mandatory, but no probation or parole of {person} is recorded for {date}. Make it voluntary, or record the supervision.",
            "{record} är obligatorisk, men ingen skyddstillsyn eller villkorlig frigivning för {person} är registrerad {date}. Gör den frivillig eller registrera övervakningen."),

    /** An invitation tells who came or stayed away, but its call-in is not recorded as held. */
    ATTENDANCE_WITHOUT_MEETING(
            Severity.ERROR,
            "{record} tells of attendance, but {callIn} is not recorded as held. Remove the attendance, or record that the call-in was held.",
            "{record} anger närvaro, men {callIn} är inte registrerad som genomförd. Ta bort närvaron eller registrera att mötet hölls."),

    /** A group is under enforcement focus without having had the message before. No focus without prior notice. */
    FOCUS_WITHOUT_NOTICE(
            Severity.ERROR,
            "{record} starts on {date}, but no earlier notice to {group} is recorded. Record the notice, or withdraw the focus.",
            "{record} börjar {date}, men inget tidigare budskap till {group} är registrerat. Registrera budskapet eller återkalla det ökade fokuset."),

    /** The incident that triggered an enforcement focus happened before the group first had the message. Only what comes after the message breaks it. */
    FOCUS_TRIGGER_BEFORE_NOTICE(
            Severity.WARNING,
            "{record} was triggered by {trigger} ({date}), before {group} first had the message ({notice}). Name an incident after the message, or record the earlier notice.",
            "{record} utlöstes av {trigger} ({date}), innan {group} först fick budskapet ({notice}). Ange en händelse efter budskapet eller registrera det tidigare budskapet."),

    /** An enforcement focus has a reason why it ended, but no end. */
    FOCUS_END_REASON_WITHOUT_END(
            Severity.ERROR,
            "{record} says why it ended but not when. Set the end, or remove the reason if the focus goes on.",
            "{record} anger varför det upphörde men inte när. Ange slutet, eller ta bort skälet om det ökade fokuset pågår."),

    /** A risk assessment cites a record about somebody else. People are assessed by what is recorded about themselves. */
    ASSESSMENT_CITES_SOMEBODY_ELSE(
            Severity.WARNING,
            "{record} is about {person} but cites {target}, which is about somebody else. Cite what is recorded about {person}.",
            "{record} gäller {person} men hänvisar till {target}, som gäller någon annan. Hänvisa till det som är registrerat om {person}."),

    /** An assessment of the risk of violence by somebody cites nothing but what is no ground for it: being a victim or a witness, an arrest, a suspicion that was dropped, or somebody else's doings. */
    ASSESSMENT_ON_REFUSED_GROUND(
            Severity.ERROR,
            "{record} rests on nothing but {grounds}, which is no ground to assess the risk of violence by {person}. Cite what else is recorded about {person}, or withdraw the assessment.",
            "{record} vilar bara på {grounds}, som inte är grund för att bedöma risken för våld av {person}. Hänvisa till vad mer som är registrerat om {person}, eller återkalla bedömningen."),

    /** A membership under polisens brottsdatalag rests on an intelligence report that does not say how far it is to be believed. */
    INTELLIGENCE_WITHOUT_GRADING(
            Severity.WARNING,
            "{record} names an intelligence report from {source} without saying how far whoever told it is to be believed and how right it is. Record credibility and accuracy.",
            "{record} anger en underrättelseuppgift från {source} utan uppgift om uppgiftslämnarens trovärdighet och uppgiftens riktighet i sak. Registrera credibility och accuracy."),

    /** A party that is no authority supplied data on offences. Only authorities may process them. */
    OFFENCE_DATA_OF_NON_AUTHORITY(
            Severity.ERROR,
            "{record} tells of offences, but {source} is no authority, and only authorities may process such data. Leave the record out, or name the authority that supplied it.",
            "{record} gäller brott, men {source} är ingen myndighet, och bara myndigheter får behandla sådana uppgifter. Utelämna uppgiften eller ange den myndighet som lämnade den."),

    /** A source says that its branch processes the records under a regime that the branch cannot have. */
    REGIME_OF_ANOTHER_BRANCH(
            Severity.ERROR,
            "{record} is of the branch {branch}, which does not process records of the strategy under {regime}. Use one of {allowed}, or correct the branch.",
            "{record} hör till verksamhetsgrenen {branch}, som inte behandlar strategins uppgifter enligt {regime}. Använd något av {allowed} eller rätta verksamhetsgrenen."),

    /** A record was moved here from an earlier register but does not tell when it was first registered, so that it would start its time anew. */
    MIGRATED_WITHOUT_ORIGINAL_DATE(
            Severity.ERROR,
            "{record} was moved from an earlier register, as {source} says, but does not tell when it was first registered. Set collectedOn; if nobody can tell, leave the record out.",
            "{record} flyttades från ett tidigare register, enligt {source}, men anger inte när uppgiften först registrerades. Ange collectedOn; om ingen kan säga det, utelämna uppgiften."),

    /** A request for correction or erasure was granted, but the data still stand as they were. */
    REQUEST_NOT_CARRIED_OUT(
            Severity.WARNING,
            "{record} was granted on {date}, but {target} still stands as it was before. Correct or erase {target} as was decided.",
            "{record} bifölls {date}, men {target} står kvar som före beslutet. Rätta eller radera {target} så som beslutades."),

    /** A person's request names a record about somebody else. */
    REQUEST_ABOUT_SOMEBODY_ELSE(
            Severity.ERROR,
            "{record} is a request of {person} but names {target}, which is about somebody else. Name what is held about {person}.",
            "{record} är en begäran av {person} men anger {target}, som gäller någon annan. Ange det som är registrerat om {person}."),

    /** A source claims complete coverage of a kind of record of which the document has no section. */
    COVERAGE_WITHOUT_RECORDS(
            Severity.WARNING,
            "{record} says that {kind} is recorded completely, but the document has no section {section}. Write an empty list if there are none.",
            "{record} anger att alla uppgifter av slaget {kind} är registrerade, men dokumentet saknar avsnittet {section}. Skriv en tom lista om det inte finns några."),

    /** A source claims complete coverage of days at which it had not looked yet. */
    COVERAGE_BEYOND_SOURCE(
            Severity.WARNING,
            "{record} claims complete coverage until {last}, but {source} had looked only until {asOf}. End the coverage the day after, or correct the source.",
            "{record} anger fullständig täckning till och med {last}, men {source} sträcker sig bara till och med {asOf}. Avsluta täckningen dagen därpå eller rätta källan."),

    /** A policy asks for a criterion that is not in the catalogue. */
    POLICY_UNKNOWN_CRITERION(
            Severity.ERROR,
            "There is no criterion {criterion}. {hint}",
            "Det finns inget kriterium {criterion}. {hint}"),

    /** A policy refers to a parameter that it does not define. */
    POLICY_UNKNOWN_PARAMETER(
            Severity.ERROR,
            "The policy defines no parameter {parameter}. Define it under \"parameters\".",
            "Policyn definierar ingen parameter {parameter}. Definiera den under \"parameters\"."),

    /** A criterion is given an argument it does not take, lacks one it needs, or gets one of the wrong kind. */
    POLICY_BAD_ARGUMENT(
            Severity.ERROR,
            "The criterion {criterion} does not take {argument} as given: {problem}.",
            "Kriteriet {criterion} kan inte ta {argument} så som det anges: {problem}."),

    /** A criterion about groups stands where individuals are tested, or the other way round. */
    POLICY_WRONG_SUBJECT(
            Severity.ERROR,
            "The criterion {criterion} asks about {asks}, but this part of the policy tests {tests}.",
            "Kriteriet {criterion} gäller {asks}, men denna del av policyn prövar {tests}."),

    /** A rule has no operator, or several; it is not clear what is asked. */
    POLICY_NOT_ONE_OPERATOR(
            Severity.ERROR,
            "A rule has exactly one of the members {operators}; this one has {has}.",
            "En regel har exakt en av medlemmarna {operators}; den här har {has}."),

    /** A composition of criteria has none, or asks for more than it has; it would be met, or fail, whatever the facts. */
    POLICY_EMPTY_COMPOSITION(
            Severity.ERROR, "{what} needs {needs} but has {has}.", "{what} behöver {needs} men har {has}."),

    /** A parameter counts something else than what is needed where it is used, such as years where points are. */
    POLICY_WRONG_UNIT(
            Severity.ERROR,
            "The unit of the parameter {parameter} is {unit}, but here it must be one of {fit}.",
            "Enheten för parametern {parameter} är {unit}, men här måste den vara en av {fit}."),

    /** A value has no basis: it must be published with its source, or local with who decided it. */
    POLICY_MISSING_BASIS(
            Severity.ERROR,
            "A value of the parameter {parameter} has no basis. Name its published source, or say \"local\" and who decided it.",
            "Ett värde för parametern {parameter} saknar grund. Ange den publicerade källan, eller skriv \"local\" och vem som beslutat."),

    /** A policy cites a source that it does not list. */
    POLICY_UNKNOWN_SOURCE(
            Severity.ERROR,
            "The policy lists no source {source}. Add it under \"sources\".",
            "Policyn anger ingen källa {source}. Lägg till den under \"sources\"."),

    /** A parameter has two values for the same day. */
    POLICY_VALUES_OVERLAP(
            Severity.ERROR,
            "The parameter {parameter} has two values on {date}. End the earlier one.",
            "Parametern {parameter} har två värden {date}. Avsluta det tidigare."),

    /** A parameter has no value on the day that is asked about; criteria that need it answer UNKNOWN. */
    POLICY_PARAMETER_NOT_VALID(
            Severity.WARNING,
            "The parameter {parameter} has no value on {date}. Criteria that need it are answered UNKNOWN.",
            "Parametern {parameter} har inget värde {date}. Kriterier som behöver den besvaras med OKÄNT."),

    /** A parameter is defined but nothing refers to it; changing it would change nothing. */
    POLICY_UNUSED_PARAMETER(
            Severity.WARNING,
            "Nothing refers to the parameter {parameter}. Use it or remove it.",
            "Inget hänvisar till parametern {parameter}. Använd den eller ta bort den."),

    /** A policy opens enforcement focus without requiring that the group has been told. No focus without prior notice. */
    POLICY_FOCUS_WITHOUT_NOTICE(
            Severity.ERROR,
            "The entry to enforcement focus does not require group.notified at its top level. Add it with allOf.",
            "Villkoren för ökat fokus kräver inte group.notified på översta nivån. Lägg till det med allOf."),

    /** A host gives something as a personal or coordination number that is none. */
    BAD_PERSONAL_NUMBER(
            Severity.ERROR,
            "This is not the number expected here: {problem}. Check it at its source; it is not repeated here.",
            "Detta är inte det nummer som väntas här: {problem}. Kontrollera det vid källan; det upprepas inte här."),

    /** A host keeps a personal or coordination number without saying why, which lag (2018:218) 3 kap. 10 § asks for. */
    PERSONAL_NUMBER_WITHOUT_GROUND(
            Severity.ERROR,
            "A personal number is kept without a stated ground. Give one of lag (2018:218) 3 kap. 10 § and the reason why it holds, or keep a pseudonym.",
            "Ett personnummer behandlas utan angivet skäl. Ange ett enligt lagen (2018:218) 3 kap. 10 § och varför det gäller, eller använd en pseudonym."),

    /** A pseudonym that nobody can undo or link cannot be made with the key, controller or purpose that is given. */
    PSEUDONYM_REFUSED(Severity.ERROR, "No pseudonym is made: {problem}.", "Ingen pseudonym skapas: {problem}."),

    /** An override of findings is past its last day and does not apply any more. */
    OVERRIDE_EXPIRED(
            Severity.WARNING,
            "The override of {code} expired on {expires} and does not apply. Decide it anew with a later day, or remove it.",
            "Undantaget för {code} gällde till och med {expires} och tillämpas inte. Besluta om det på nytt med en senare dag eller ta bort det."),

    /** An override of findings applied to nothing; what it was meant for is mended, or it names something else. */
    OVERRIDE_UNUSED(
            Severity.WARNING,
            "The override of {code} applied to no finding. Remove it, or correct its record or file.",
            "Undantaget för {code} gällde ingen anmärkning. Ta bort det eller rätta dess uppgift eller fil."),

    /** An override would hide what must not be hidden: harm to people, data that were not read, or overrides. */
    OVERRIDE_NOT_ALLOWED(
            Severity.ERROR,
            "{code} cannot be overridden like this: {reason}. Remove the override and mend what was found.",
            "{code} kan inte undantas så: {reason}. Ta bort undantaget och rätta det som anmärkts.");

    private final Severity severity;
    private final Text text;

    FindingCode(Severity severity, String en, String sv) {
        this.severity = severity;
        this.text = Text.of(en, sv);
    }

    /**
     * Returns how much it matters.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Tells whether the code is about ethics or safety: harm to people, or a broken promise of the strategy. Its
     * findings cannot be overridden to less than {@link Severity#WARNING} and not be suppressed.
     *
     * @return true if so
     */
    public boolean isProtected() {
        return OverrideBound.isEthicsOrSafety(this);
    }

    /**
     * Returns the message with its places still open.
     *
     * @return the message in both languages
     */
    public Text text() {
        return text;
    }
}
