import type { DraftBlock } from '#domain/formats/draft.ts';

type TextBlock = Exclude<DraftBlock, { readonly kind: 'rule' }>;

/** How a mail program opens what it repeats: "On 20 Nov 2026, at 22:10, Tarig Osman wrote:" */
const WROTE =
  /(?:\bwrote|\bschrieb\b.{0,80}|a écrit|escribió|escreveu|ha scritto|skrev|schreef\b.{0,80}|yazdı|napisał\(?a?\)?|написала?|пишет|пише|كتبت?|نوشت)\s?.{0,100}[:：]$/iu;
/** A person's own "he wrote:" has neither an address nor a day before it. */
const WRITER_AND_DAY = /[\p{Nd}@<]/u;

const DIVIDER =
  /^[-_*\s]{2,40}(?:original message|forwarded message|forwarded by|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|messaggio originale|orijinal mesaj|iletilen mesaj|исходное сообщение|пересланное сообщение|الرسالة الأصلية|رسالة معاد توجيهها|رسالة محولة).{0,60}$/iu;
const BEGIN_FORWARDED = /^begin forwarded message\s?:$/i;

const FROM = /^\*?(?:from|von|de|da|van|od|fra|från|kimden|gönderen|от|від|من|از)\*?\s?:\*?\s?\S/iu;
const SENT =
  /^\*?(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|data|inviato|gönderme|gönderildi|tarih|отправлено|дата|надіслано|تم الإرسال|تاريخ الإرسال|أرسلت|التاريخ|تاریخ)\*?\s?:/iu;
const SUBJECT =
  /^\*?(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|konu|тема|الموضوع|موضوع)\*?\s?:/iu;

/** How far below its first line a repeated head reaches. */
const HEAD_LINES = 8;

/**
 * Marks what a mail repeats of older ones: quotation, and history where the mail answers it. What a mail
 * forwards is what it is sent for, so that is quotation alone. Below a divider or a repeated head everything
 * is older; below "… wrote:" what is quoted, or everything where nothing is.
 */
export function markOlder(blocks: readonly DraftBlock[], isForward: boolean): DraftBlock[] {
  const older = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    if (older.has(index) || block.kind === 'rule') continue;
    if (isDivider(block.text) || isHead(blocks, index)) {
      for (let at = index; at < blocks.length; at += 1) older.add(at);
      break;
    }
    if (!isWrote(block.text)) continue;
    older.add(index);
    const isQuoted = blocks[index + 1]?.kind === 'quotation';
    for (let at = index + 1; at < blocks.length; at += 1) {
      if (isQuoted && isProse(blocks[at])) break;
      older.add(at);
    }
  }
  return blocks.map((block, index) =>
    block.kind !== 'rule' && older.has(index) ? repeated(block, isForward) : block,
  );
}

const isDivider = (text: string): boolean =>
  text.length <= 120 && (DIVIDER.test(text) || BEGIN_FORWARDED.test(text));

const isWrote = (text: string): boolean =>
  text.length <= 300 && WROTE.test(text) && WRITER_AND_DAY.test(text);

/** "From: … Sent: … To: … Subject: …", each in a block of its own or all in one. */
function isHead(blocks: readonly DraftBlock[], index: number): boolean {
  const lines = blocks
    .slice(index, index + HEAD_LINES)
    .flatMap((block) => (block.kind === 'rule' ? [] : block.text.slice(0, 2_000).split('\n')))
    .flatMap((line) => line.split(/ (?=\*?\p{L}{2,12}(?: (?:el|le|on))?\*?\s?: )/u));
  const [first = ''] = lines;
  const head = lines.slice(0, HEAD_LINES);
  return FROM.test(first) && head.some((line) => SENT.test(line)) && head.some(isSubject);
}

const isSubject = (line: string): boolean => SUBJECT.test(line);

/** Lists and tables of a quotation are no quotations by their own kind. */
const isProse = (block: DraftBlock | undefined) =>
  block?.kind === 'paragraph' || block?.kind === 'heading';

function repeated(block: TextBlock, isForward: boolean): DraftBlock {
  const quoted: DraftBlock = isProse(block)
    ? { kind: 'quotation', text: block.text, marks: block.marks }
    : block;
  return isForward ? quoted : { ...quoted, history: true };
}
