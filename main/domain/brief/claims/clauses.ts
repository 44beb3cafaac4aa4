import type { Span } from '../../document.ts';

/** Ends a clause: what follows is said of something else. English, then Arabic. */
export const CLAUSE =
  /[;:…]|\. |,? (?:while|whereas|but|although|though|because|since|after|when|where|as|which|tandis que|alors que|mais|où|lorsque|puisque)(?![\p{L}])|,? and (?=(?:\p{L}+(?:ed|ing)|\p{Lu}\p{L}+|the|its?|his|her|their|that|he|she|they|about|some|at least|more|another|thousands|hundreds|dozens)(?!\p{L}))|(?:،|؛)|(?<!\p{L})(?:في حين|بينما|لكن|غير أن|بعد أن|بعدما|حيث|فيما)(?!\p{L})| و(?=\p{L}{3})(?!(?:اثن|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر|مئ|مائ)\p{L}* |فيات|فاة|زارة|زارات|زير|لاية|لايات|كالة|كالات|سط |ادي|حدة|قود|باء)/gu;

/** The clause around a span of a sentence. */
export function clauseOf(sentence: string, { start, end }: Span): Span {
  let from = 0;
  for (const { index, 0: words } of sentence.matchAll(CLAUSE)) {
    if (index + words.length <= start) from = index + words.length;
    else if (index >= end) return { start: from, end: index };
  }
  return { start: from, end: sentence.length };
}
