import { inTitleCase } from '../../text/capitalised.ts';

/** Who speaks in a sentence whose grammar is bent, and who a short name stands for. */

const NAME =
  "(?:\\p{Lu}[\\p{L}’'.-]*|of|the|for|al|and)(?: (?:\\p{Lu}[\\p{L}’'.-]*|of|the|for|al|and|\\(\\p{Lu}{2,8}\\))){0,8}";

const SPEAKS =
  '(?:had spoken|told|spoke|speaks|counts?|counted|puts?|gave|gives|says?|said|reports?|reported|confirms|confirmed|announced|listed|lists|recorded|records|has counted|has recorded|has confirmed|have counted)';
const OPENS = '(?:^|[;:] |[–—-] |, while |while |, but |but |whereas |and )';
/** "The Interior Ministry, in its first new figure, spoke yesterday of 49 dead". */
const SUBJECT = new RegExp(
  `${OPENS}(?:[Tt]he )?(${NAME})(?:, [^,;]{1,80},| \\(\\p{Lu}{2,8}\\))? (?:on \\p{Lu}\\p{L}+ |now |still |yesterday |today |already )?${SPEAKS} `,
  'gu',
);
/** "Its director, Jona Velk, said", "The movement's spokesman, Idris Kamun, said on Thursday that". */
const ROLE = new RegExp(
  `${OPENS}(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) [\\p{L}’' -]{3,50}, ((?:Dr\\.? |Col\\.? |Gen\\.? )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,3}),? ${SPEAKS} `,
  'gu',
);
/** "those of Governor Nadeem Haroush, who on Tuesday spoke of 41 dead". */
const WHO = new RegExp(`((?:\\p{Lu}[\\p{L}’'-]* ?){1,5}), who (?:[^,;]{0,24} )?${SPEAKS} `, 'gu');

/** "أما لجان القرى فتتحدث عن 71 قتيلا". */
const ARABIC_TURN = /(?<!\p{L})أما (\p{L}+(?: \p{L}+){0,3}) ف[تي]\p{L}+ /gu;

/** The speaker that a sentence names before a number; null where none is clear. */
export function voiceBefore(sentence: string, at: number): string | null {
  const before = sentence.slice(0, at);
  const last = [SUBJECT, ROLE, WHO, ARABIC_TURN]
    .flatMap((pattern) => [...before.matchAll(pattern)])
    .sort((one, other) => one.index - other.index)
    .at(-1);
  const name = last?.[1]?.trim() ?? '';
  // A speaker has a name or is a body of one.
  return /\p{Lu}\p{L}{2}|\p{Script=Arabic}{3}/u.test(name) && !NO_NAME.test(name) ? name : null;
}
const NO_NAME =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:In|At|On|As|By|For|From|After|Of|It|He|She|They|Its|His|Her|Their)(?: |$)/u;

/** "The service’s head, Marko Desh": the name behind an office of a body; null where none stands there. */
export function holderOf(office: string, sentence: string, text: string): string | null {
  if (!OFFICE_OF_BODY.test(office)) return null;
  const at = sentence.indexOf(office);
  if (at < 0) return null;
  const name = BEHIND.exec(sentence.slice(at + office.length))?.[1] ?? null;
  // The office of nobody knows which body says more than a name.
  return name === null || bodyOf(name, sentence, text) === null ? null : name;
}
const BEHIND = /^,? (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3})(?=[,.;])/u;
const OFFICE_OF_BODY =
  /^(?:the )?\p{Ll}+[’']s (?:\p{Ll}+ ){0,2}(?:director|head|spokes\p{Ll}+|coordinator|chief|secretary|president|commander|leader|chair\p{Ll}*|commissioner|representative)$/iu;

const OF_BODY =
  /(?<!\p{L})(?:([Ii]ts|[Tt]heir)|[Tt]he (\p{Ll}+)[’']s) (?:\p{Ll}+ ){0,2}(?:director|head|spokes\p{Ll}+|coordinator|chief|secretary|president|commander|leader|chair\p{Ll}*)(?!\p{L})/u;
const BODIES =
  'Agency|Office|Ministry|Society|Forum|Committee|Authority|Council|Directorate|Department|Movement|Hospital|Response|Commission|Organi[sz]ation|Federation|Front|Union|Fund|Service|Corps|Programme|Centre|Center|Crescent|Cross|Mission';
const NAMED_BODY = new RegExp(`((?:\\p{Lu}[\\p{L}-]+ ){1,5}(?:${BODIES}))(?!\\p{L})`, 'gu');

/** For whom somebody speaks whose office the sentence names: "Its director, Jona Velk, said", "the agency’s head". */
export function bodyOf(words: string, sentence: string, text: string): string | null {
  const [office, pronoun, noun] = OF_BODY.exec(sentence) ?? [];
  if (office === undefined || !sentence.includes(words)) return null;
  if (noun !== undefined) {
    const full = fullName(noun, text);
    return full === noun ? null : full;
  }
  const at = text.indexOf(sentence);
  const before =
    text.slice(Math.max(0, at - BEFORE), at) + sentence.slice(0, sentence.indexOf(office));
  const named = pronoun === undefined ? undefined : [...before.matchAll(NAMED_BODY)].at(-1)?.[1];
  return named?.replace(/^The /, '') ?? null;
}
/** Code units before a sentence in which its "its" finds whom it means. */
const BEFORE = 400;

const SURNAME = /^(?:(?:Mr|Mrs|Ms|Dr|Gen|Col|Mayor|Governor|Minister)\.? )?(\p{Lu}[\p{L}-]+)$/u;
const OFFICE =
  /^(minister|mayor|governor|president|director|commander|spokes(?:man|woman|person)|coordinator|colonel|general)$/i;
const BODY =
  /^(ministry|agency|committee|directorate|office|authority|society|council|forum|department|movement|mission|service|foundation|bureau|programme|union|commission|federation)$/i;

/** "Ms Vasarin" is who "Interior Minister Elena Vasarin" was, "the agency" the one named; else the words themselves. */
export function fullName(words: string, text: string): string {
  const surname = SURNAME.exec(words)?.[1];
  if (surname !== undefined) {
    const longer = new RegExp(`((?:\\p{Lu}[\\p{L}-]+ ){1,4})${surname}(?!\\p{L})`, 'u').exec(text);
    const given = longer?.[1]?.trim() ?? '';
    return given === '' || /^(?:Mr|Mrs|Ms|The|Dr)$/.test(given) ? words : `${given} ${surname}`;
  }
  const office = OFFICE.exec(words)?.[1];
  if (office !== undefined) {
    const holder = new RegExp(
      `((?:\\p{Lu}[\\p{L}-]+ ){0,2}${inTitleCase(office)}(?: \\p{Lu}[\\p{L}-]+){1,3})`,
      'u',
    ).exec(text)?.[1];
    return holder ?? words;
  }
  const body = BODY.exec(words)?.[1];
  if (body !== undefined) {
    const named = new RegExp(
      `((?:\\p{Lu}[\\p{L}-]+ ){1,5}${inTitleCase(body)})(?!\\p{L})`,
      'u',
    ).exec(text)?.[1];
    // "The provincial rescue service" has no capitals.
    const plain = new RegExp(
      `[Tt]he ((?:\\p{Ll}+ ){1,2}${body.toLowerCase()})(?!\\p{L})`,
      'u',
    ).exec(text)?.[1];
    return named?.replace(/^The /, '') ?? plain ?? words;
  }
  const holder = ARABIC_SURNAME.test(words) ? ARABIC_HOLDER(words).exec(text)?.[0] : undefined;
  if (holder !== undefined) return holder;
  const spokesman = SPOKESMAN_ARABIC.exec(words);
  if (spokesman) {
    const [office, before = '', body = '', behind = ''] = spokesman;
    const named = ARABIC_NAMED(body).exec(text)?.[0].replace(DAY_BEHIND, '');
    return named === undefined ? office : `${before}${named}${behind}`;
  }
  const arabic = /^ال(\p{L}{3,})$/u.exec(words)?.[1];
  if (arabic === undefined) return words;
  const named = ARABIC_NAMED(arabic).exec(text) ?? ARABIC_DEFINITE(arabic).exec(text);
  return named?.[0].replace(DAY_BEHIND, '') ?? words;
}

/** "العامري": "الدكتور أنيس العامري" that the text named before. */
const ARABIC_SURNAME = /^ال\p{L}{3,}$/u;
const ARABIC_HOLDER = (surname: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})ال(?:دكتور|دكتورة|عقيد|عميد|لواء|مقدم|نقيب|مهندس|مهندسة|سيد|سيدة|قاضي|شيخ)(?: \\p{L}+){1,2} ${surname}(?!\\p{L})`,
    'u',
  );
/** "المتحدث باسم الوزارة": of which one, the text says. */
const SPOKESMAN_ARABIC =
  /^(.{0,30}باسم )ال(وزارة|منظمة|وكالة|هيئة|جمعية|لجنة|مفوضية|محافظة)(?!\p{L})(?! ال(?!دكتور))(.*)$/u;

/** "اللجنة": "لجنة إغاثة السهل" that the text named before. */
const ARABIC_NAMED = (noun: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${noun}(?: (?!إن|أن|في|من|على|عن|إلى|التي|الذي)\\p{L}+){1,2}(?: (?:وال|لل)\\p{L}+| ل\\p{L}{4,}(?: ال\\p{L}+){1,2})?`,
    'u',
  );
/** "المنظمة": "المنظمة الدولية للهجرة". */
const ARABIC_DEFINITE = (noun: string): RegExp =>
  new RegExp(`(?<!\\p{L})ال${noun}(?: (?!${DAYS})(?:ال|لل)\\p{L}+){2,4}`, 'u');
const DAYS = 'اليوم|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|الماضي|التي|الذي';
const DAY_BEHIND = new RegExp(` (?:${DAYS})$`, 'u');
