import { CUE } from '../../language/en/lexicon.ts';
import { BODY_HEADS, PLACE_OPENERS, SITES_OF } from '../../language/en/name-edges.ts';
import {
  COMMON_ACRONYMS,
  COMPANIES,
  COUNTED_ACRONYMS,
  COUNTRYMEN,
  DOUBLE_PLACES,
  FIELD_BODIES,
  FIELDS,
  GATHERINGS,
  INSTRUMENTS,
  MEMBERS,
  OPENING_ROLES,
  STORMS,
  TITLED_NAMES,
  WATCHERS,
} from '../../language/en/name-mends.ts';
import { TITLE_OFFICES } from '../../language/en/offices.ts';
import { DIRECTIONS } from '../../language/en/place-words.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, isNameLike, type WordFacts } from '../../reading/words.ts';
import type { Finding } from './finding.ts';

/**
 * Puts right what the tagger cannot learn from the few names of a kind that the corpora hold: storms are no
 * people, some titles are given names, a ministry goes on with its second field, "CFR" names nobody and a
 * statute is no body. Findings are by start.
 */
export function mendNames(scene: Scene, findings: readonly Finding[]): Finding[] {
  const mended: Finding[] = [];
  const stormy = stormNames(scene);
  for (const found of findings) {
    const finding = byLastWord(scene, withoutTitles(scene, found));
    const last = mended.at(-1);
    if (last && finding.first < last.end) continue;
    if (isOffice(scene, finding) || isLetter(scene, finding)) continue;
    if (isCommonAcronym(scene, finding) || isInstrument(scene, finding)) continue;
    if (last?.type === 'place' && isDouble(scene, last, finding)) {
      mended.splice(-1, 1, {
        ...finding,
        first: last.first,
        end: finding.type === 'organization' ? fieldsEnd(scene, finding) : finding.end,
      });
    } else if (finding.type === 'person') {
      if (isStorm(scene, finding) || isOnly(scene, finding, stormy)) continue;
      mended.push(isTitled(scene, finding) ? { ...finding, first: finding.first - 1 } : finding);
    } else if (finding.type === 'organization')
      mended.push({
        ...finding,
        end: membersEnd(scene, fieldsEnd(scene, finding)),
      });
    else if (finding.type === 'place') mended.push(watcher(scene, finding));
    else mended.push(finding);
  }
  return mended;
}

/** "Vestergaard Mining" and its kind are neither people nor places, "Kenyatta Avenue" is no person. */
function byLastWord(scene: Scene, finding: Finding): Finding {
  const last = lowerAt(scene, finding.end - 1);
  if (finding.end === finding.first + 1) return finding;
  if (COMPANIES.has(last)) return { ...finding, type: 'organization' };
  const opensAsPlace = PLACE_OPENERS.has(lowerAt(scene, finding.first));
  return SITES_OF.has(last) || opensAsPlace ? { ...finding, type: 'place' } : finding;
}

/** "Charles Clarke" of "Home Secretary Charles Clarke": what comes before the name and an office's last word. */
function withoutTitles(scene: Scene, finding: Finding): Finding {
  if (finding.type !== 'person') return withoutRole(scene, outOfRank(scene, finding));
  let { first } = finding;
  for (let at = first; at < finding.end - 1; at += 1)
    if (standsBeforeName(lowerAt(scene, at)) && isCapital(scene, at + 1)) first = at + 1;
  return withoutRole(scene, { ...finding, first });
}

const standsBeforeName = (word: string): boolean => TITLE_OFFICES.has(word) || COUNTRYMEN.has(word);

/** "Iraqi Foreign Minister": an office, and nobody. */
const isOffice = (scene: Scene, { first, end, type }: Finding): boolean =>
  type === 'person' && end > first + 1 && standsBeforeName(lowerAt(scene, end - 1));

/** "M", "U.": a letter names nobody. */
const isLetter = (scene: Scene, { first, end }: Finding): boolean =>
  end === first + 1 && /^\p{L}\.?$/u.test(scene.words[first]?.word ?? '');

/** "Sadio Okello" of "Striker Sadio Okello", where the sentence begins and two words are left. */
const withoutRole = (scene: Scene, finding: Finding): Finding =>
  (finding.type === 'person' || OPENING_ROLES.has(lowerAt(scene, finding.first))) &&
  finding.end > finding.first + 2 &&
  scene.tokens.opens[finding.first] === 1 &&
  isRole(scene.words[finding.first])
    ? { ...finding, first: finding.first + 1, type: 'person' }
    : finding;

/** "Lynndie England" of "Army Private Lynndie England": two names behind a rank. */
function outOfRank(scene: Scene, finding: Finding): Finding {
  const from = finding.end - 2;
  const ranked = from > finding.first && has(scene.words[from - 1], CUE.rank);
  const isNamed = [from, from + 1].every(
    (at) => isCapital(scene, at) && !has(scene.words[at], CUE.orgHead | CUE.rank),
  );
  return ranked && isNamed ? { ...finding, first: from, type: 'person' } : finding;
}

/** Not a given name or surname, which words for roles are, too: "Major". */
const isRole = (word: WordFacts | undefined): boolean =>
  word !== undefined &&
  (OPENING_ROLES.has(word.lower) || has(word, CUE.personNoun)) &&
  !has(word, CUE.given | CUE.surname);

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';

const isStorm = (scene: Scene, { first }: Finding): boolean =>
  STORMS.has(lowerAt(scene, first)) ||
  (STORMS.has(lowerAt(scene, first - 1)) && isCapital(scene, first - 1));

/** What the text calls a storm: "Hurricane Ophelia" is "Ophelia" later. */
function stormNames(scene: Scene): ReadonlySet<string> {
  const names = new Set<string>();
  scene.words.forEach(({ lower }, at) => {
    if (STORMS.has(lower) && isCapital(scene, at) && isCapital(scene, at + 1))
      names.add(lowerAt(scene, at + 1));
  });
  return names;
}

const isOnly = (scene: Scene, { first, end }: Finding, names: ReadonlySet<string>): boolean =>
  names.size > 0 && end === first + 1 && names.has(lowerAt(scene, first));

/** Whether the word before belongs to the name: "Sheikh Hasina". */
const isTitled = (scene: Scene, { first }: Finding): boolean =>
  TITLED_NAMES.has(`${lowerAt(scene, first - 1)} ${lowerAt(scene, first)}`) &&
  isCapital(scene, first - 1);

function isCapital({ words }: Scene, at: number): boolean {
  const word = words[at];
  return word !== undefined && isNameLike(word);
}

/** "Ministry of Health" before "and Social Welfare", ", Science and Technology" ends behind them. */
function fieldsEnd(scene: Scene, { first, end }: Finding): number {
  let at = first;
  while (at < end && !FIELD_BODIES.has(lowerAt(scene, at))) at += 1;
  if (at === end || !isField(scene, end - 1)) return end;
  let to = end;
  for (;;) {
    let next = to;
    while (/^(?:and|&|,)$/.test(lowerAt(scene, next)) && next < to + 2) next += 1;
    if (!isField(scene, next)) return to;
    to = next + 1;
  }
}

const isField = (scene: Scene, at: number): boolean =>
  scene.tokens.opens[at] === 0 && isCapital(scene, at) && FIELDS.has(lowerAt(scene, at));

/** "IDPs", "CFR", "KIA": one token, written as letters. */
const isCommonAcronym = (scene: Scene, { first, end }: Finding): boolean =>
  end === first + 1 &&
  /^\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}s?$/u.test(scene.words[first]?.word ?? '') &&
  (COMMON_ACRONYMS.has(lowerAt(scene, first)) ||
    (COUNTED_ACRONYMS.has(lowerAt(scene, first)) && isCounted(scene, first)));

/** "4 x KIA", "9 APC", "CFR 3%". */
const isCounted = (scene: Scene, at: number): boolean => {
  const before = lowerAt(scene, at - 1) === 'x' ? at - 2 : at - 1;
  return /^\d/.test(lowerAt(scene, before)) || /^\d/.test(lowerAt(scene, at + 1));
};

/** "the Rome Statute", but not "Statute" alone, nor a person called Accord. */
const isInstrument = (scene: Scene, { first, end, type }: Finding): boolean =>
  type !== 'person' && end > first + 1 && INSTRUMENTS.has(lowerAt(scene, end - 1));

/** "UN Group" before "of Experts". */
const membersEnd = (scene: Scene, end: number): number =>
  GATHERINGS.has(lowerAt(scene, end - 1)) &&
  lowerAt(scene, end) === 'of' &&
  isCapital(scene, end + 1) &&
  MEMBERS.has(lowerAt(scene, end + 1))
    ? end + 2
    : end;

/** No body that is called after a place has more words behind it. */
const LONGEST_WATCHER = 5;

/** "Kivu" before "Security Tracker", "Port Authority": a place's word at the head of a body's name. */
function watcher(scene: Scene, finding: Finding): Finding {
  const { first, end } = finding;
  if (
    end > first + 1 &&
    WATCHERS.has(lowerAt(scene, end - 1)) &&
    !isWarFront(scene, finding, end - 1)
  )
    return { ...finding, type: 'organization' };
  for (let at = end; at < end + LONGEST_WATCHER; at += 1) {
    const joint = at > end && lowerAt(scene, at) === 'and' && isCapital(scene, at + 1);
    const owns = at > end && /^['’]s?$/.test(lowerAt(scene, at));
    if (!(joint || owns || isCapital(scene, at)) || scene.tokens.opens[at] === 1) return finding;
    if (WATCHERS.has(lowerAt(scene, at)) && !isWarFront(scene, finding, at))
      return { ...finding, type: 'organization', end: at + 1 };
  }
  return finding;
}

/** "Western Front": where a war is, and no body. */
const isWarFront = (scene: Scene, { first }: Finding, at: number): boolean =>
  lowerAt(scene, at) === 'front' && DIRECTIONS.has(lowerAt(scene, first));

/**
 * "Kahuzi" and "Biega National Park", "Kenya" and "Uganda Joint Border Commission" around one hyphen; "Juba-Nimule road"
 * joins two.
 */
const isDouble = (scene: Scene, before: Finding, { first, end, type }: Finding): boolean =>
  first === before.end + 1 &&
  end > first + 1 &&
  /^[-‑–]$/.test(scene.words[before.end]?.word ?? '') &&
  scene.glued(before.end) &&
  scene.glued(first) &&
  (type === 'place'
    ? DOUBLE_PLACES.has(lowerAt(scene, end - 1))
    : type === 'organization' && isBodyOfBoth(scene, first, end));

/** A noun for a body ends the name, or stands before "of" within it. */
const isBodyOfBoth = (scene: Scene, first: number, end: number): boolean =>
  scene.words
    .slice(first + 1, end)
    .some(
      ({ lower }, at) =>
        BODY_HEADS.has(lower) &&
        (first + 2 + at === end || lowerAt(scene, first + 2 + at) === 'of'),
    );
