import { foldName } from '../fold.ts';
import { type Finding, RANK, type Scene } from '../scene.ts';
import type { EntityType } from '../types.ts';
import { SHAPE } from '../words.ts';
import { readArabicDate } from './dates.ts';
import { ARABIC_NAMES } from './names.ts';

/**
 * Names and dates in Arabic, by a list and by words that introduce a name: a simpler engine than that
 * for Latin script. It knows the names of the list, people after a title or before a verb of speech,
 * and places and organisations after their kind ("مدينة", "وزارة").
 */
export function findArabic(scene: Scene): Finding[] {
  const found: Finding[] = [];
  let at = 0;
  while (at < scene.tokens.count) {
    const shape = scene.words[at]?.shape;
    const reading =
      shape === SHAPE.arabic || shape === SHAPE.digits ? readArabicDate(scene, at) : null;
    if (reading) {
      found.push({
        first: at,
        end: reading.end,
        type: 'date',
        confidence: 0.8,
        rank: RANK.arabic,
        ...(reading.date ? { date: reading.date } : {}),
      });
      at = reading.end;
      continue;
    }
    const finding = shape === SHAPE.arabic ? (listed(scene, at) ?? introduced(scene, at)) : null;
    if (finding) found.push(finding);
    at = finding ? finding.end : at + 1;
  }
  return found;
}

interface Listed {
  readonly words: readonly string[];
  readonly type: EntityType;
}

const BY_FIRST_WORD: ReadonlyMap<string, readonly Listed[]> = (() => {
  const index = new Map<string, Listed[]>();
  for (const { arabic, type } of ARABIC_NAMES) {
    const words = foldName(arabic).split(' ');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { words, type }]);
  }
  for (const names of index.values()) names.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** Conjunction and prepositions that are written to the next word. */
const PREFIXES = /^[وفبلك]/;

/** The longest listed name; "و", "ب", "ل" before it are skipped, and "لل" is "ل" with the article. */
function listed(scene: Scene, at: number): Finding | null {
  const folded = scene.words[at]?.folded ?? '';
  const word = scene.tokens.word[at] ?? '';
  const starts: [string, number][] = [[folded, 0]];
  if (PREFIXES.test(folded) && folded.length > 3 && folded.length === word.length) {
    starts.push([folded.slice(1), 1]);
    if (folded.startsWith('لل')) starts.push([`ا${folded.slice(1)}`, 0]);
    if (PREFIXES.test(folded.slice(1)) && folded.length > 5) starts.push([folded.slice(2), 2]);
  }
  for (const [first, skip] of starts) {
    for (const { words, type } of BY_FIRST_WORD.get(first) ?? []) {
      let length = 1;
      while (length < words.length && scene.words[at + length]?.folded === words[length])
        length += 1;
      if (length === words.length)
        return {
          first: at,
          end: at + length,
          type,
          confidence: 0.85,
          rank: RANK.arabic,
          ...(skip ? { skip } : {}),
        };
    }
  }
  return null;
}

const set = (words: string): ReadonlySet<string> =>
  new Set(words.trim().split(/\s+/).map(foldName));
const TITLES = set(
  'الرئيس السيد السيدة الدكتور الدكتورة الوزير وزير الأمير الملك الشيخ اللواء العميد العقيد الجنرال المتحدث القائد المبعوث السفير النائب الناشط الصحفي المدعو',
);
const OFFICES = set(
  'السوري العراقي التركي الروسي الأمريكي الأميركي اللبناني الإيراني المصري الأممي الخارجية الدفاع الداخلية الصحة باسم الخاص العام السابق',
);
const PLACE_KINDS = set('مدينة محافظة بلدة قرية ريف مخيم منطقة حي مطار معبر نهر جبل ناحية');
const ORGANISATION_KINDS = set(
  'وزارة منظمة وكالة هيئة جبهة حركة حزب كتائب لواء ميليشيا مؤسسة جمعية لجنة',
);
const STOPS = set(
  'في من إلى على عن أن إن مع قال قالت أكد أعلن أعلنت أضاف ذكر ذكرت التي الذي كان كانت بعد قبل خلال حيث منذ هذا هذه ذلك و أو ثم لم لن قد',
);

/** A name after the word that says what it is. */
function introduced(scene: Scene, at: number): Finding | null {
  const cue = (scene.words[at]?.folded ?? '').replace(/^و(?=.{4})/, '');
  if (TITLES.has(cue)) {
    let first = at + 1;
    while (first < at + 4 && OFFICES.has(scene.words[first]?.folded ?? '')) first += 1;
    // "The spokesman for the World Health Organization": what follows is known as something else.
    const next = scene.words[first]?.folded ?? '';
    if (ORGANISATION_KINDS.has(next) || PLACE_KINDS.has(next) || listed(scene, first)) return null;
    return run(scene, first, 3, 'person', 0.55);
  }
  if (PLACE_KINDS.has(cue)) return run(scene, at + 1, 1, 'place', 0.55);
  if (ORGANISATION_KINDS.has(cue)) {
    const tail = run(scene, at + 1, 2, 'organization', 0.5);
    return tail ? { ...tail, first: at } : null;
  }
  return null;
}

function run(
  scene: Scene,
  first: number,
  most: number,
  type: EntityType,
  confidence: number,
): Finding | null {
  let end = first;
  while (end < first + most && isNameWord(scene, end)) end += 1;
  return end > first && (type !== 'person' || end > first + 1)
    ? { first, end, type, confidence, rank: RANK.arabic - 0.5 }
    : null;
}

function isNameWord(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return (
    word?.shape === SHAPE.arabic &&
    scene.tokens.opens[at] === 0 &&
    !STOPS.has(word.folded) &&
    !/^[،؛]$/.test(word.word)
  );
}
