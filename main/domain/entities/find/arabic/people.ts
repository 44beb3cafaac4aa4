import {
  DOUBTFUL_GIVEN_NAMES,
  GIVEN_NAMES,
  NAME_ENDINGS,
  NAME_PARTS,
  PARENTS,
  SONS,
  WORDS_AS_NAMES,
} from '../../../language/ar/names/given-names.ts';
import { NATIONAL, NATIONALITIES } from '../../../language/ar/names/nationalities.ts';
import {
  BODIES,
  CALLS,
  CLOSES,
  DEFINITE_BODIES,
  KIN,
  LOOSE_BODIES,
  MEETS,
  OFFICES,
  REGIONS,
  SETTLEMENTS,
  SPEECH,
  STOPS,
  SUBJECTS,
  TITLES,
  TITLES_AS_NAMES,
} from '../../../language/ar/vocabulary.ts';
import { type Reading, readingsOf } from '../../../reading/arabic-prefixes.ts';
import type { Scene } from '../../../reading/scene.ts';
import type { Finding } from '../finding.ts';
import { beginsListed } from './listed.ts';
import { before, findingOf, foldedAt, goesOn, isOneOf, type Reader } from './reader.ts';

/** So many words after a title its bearer may follow: "the spokesman for the General Secretary". */
const TITLE_REACH = 8;
const MOST_WORDS = 6;

/** Offices of who speaks for others; folded. */
const SPEAKERS: ReadonlySet<string> = new Set(
  'المتحدث المتحدثه متحدث متحدثه الناطق الناطقه ناطق ناطقه المنسق المنسقه المبعوث المبعوثه'.split(
    ' ',
  ),
);

/** A person whose name begins at `at`, or after the title there. */
export function personAt(reader: Reader, at: number): Finding | null {
  const { scene } = reader;
  if (CLOSES.has(foldedAt(scene, at)) || SPEECH.has(foldedAt(scene, at))) reader.titledUntil = 0;
  const finding = byGivenName(reader, at) ?? bySurname(reader, at) ?? byOffice(reader, at);
  if (finding) return finding;
  if (!isOneOf(scene, at, TITLES)) return null;
  reader.titledUntil = at + TITLE_REACH;
  return byTitle(reader, at);
}

/** "قال ينس لايركه المتحدث باسم": two words between a verb of speech and an office that is somebody's. */
function byOffice(reader: Reader, at: number): Finding | null {
  const { scene } = reader;
  const previous = before(scene, at);
  if (previous < 0 || !isOneOf(scene, previous, SPEECH)) return null;
  if (!isNameWord(scene, at) || !isNameWord(scene, at + 1)) return null;
  if (!goesOn(scene, at + 2) || !SPEAKERS.has(foldedAt(scene, at + 2))) return null;
  const plain = [at, at + 1].every((word) => !/^ال|^لل/.test(foldedAt(scene, word)));
  return plain ? remember(reader, findingOf(at, at + 2, 'person', 0.55)) : null;
}

/** Two words right after a title and its office, though neither is a known name. */
function byTitle(reader: Reader, at: number): Finding | null {
  const { scene } = reader;
  let first = at + 1;
  while (first < at + 6 && isOffice(scene, first)) first += 1;
  const alone = first === at + 1 && isOneOf(scene, at, SUBJECTS);
  if (givenAt(scene, first) || !isStrangeName(scene, first)) return null;
  const second = unitEnd(scene, first);
  const known = isGiven(foldedAt(scene, second)) || NAME_PARTS.has(foldedAt(scene, second));
  if (!goesOn(scene, second) || !(known || (!alone && isStrangeName(scene, second)))) return null;
  const end = nameEnd(scene, first, unitEnd(scene, second), second);
  if (!known && goesOn(scene, end) && !isBreak(scene, end)) return null;
  return remember(reader, findingOf(first, end, 'person', known ? 0.55 : 0.45));
}

const isOffice = (scene: Scene, at: number): boolean =>
  goesOn(scene, at) &&
  (OFFICES.has(foldedAt(scene, at)) ||
    NATIONAL.has(foldedAt(scene, at)) ||
    TITLES.has(foldedAt(scene, at)));

/** A word that may be a name nobody told us: no article, no ending of an object, no known other sense. */
function isStrangeName(scene: Scene, at: number): boolean {
  const folded = foldedAt(scene, at);
  return (
    isNameWord(scene, at) &&
    folded.length > 2 &&
    !/^(?:لل|[ايت])/.test(folded) &&
    !/(?:ه|ات|ا|ين|ون)$/.test(folded)
  );
}

/** A name that begins with a known given name, as far as what stands around it is evidence. */
function byGivenName(reader: Reader, at: number): Finding | null {
  const { scene } = reader;
  const reading = givenAt(scene, at);
  if (!reading) return null;
  // "المتحدث باسم المكتب": "in the name of", and nobody called Bassem.
  if (foldedAt(scene, at) === 'باسم' && SPEAKERS.has(foldedAt(scene, before(scene, at))))
    return null;
  if (PARENTS.has(reading.folded)) return byParent(reader, at, reading);
  const called = isCalledFor(reader, at, reading);
  const met = !called && at > 0 && reading.skip === 0 && isOneOf(scene, at - 1, MEETS);
  if (!called && isDoubtful(reading.folded)) return null;
  const second = unitEnd(scene, at);
  const certain = !called && isHalfAWord(scene, at, reading);
  if (certain && !isSurelyName(scene, second)) return null;
  if (!isSecondName(scene, second, called || met ? null : reading.folded)) {
    const kin = called && at > 0 && isOneOf(scene, at - 1, KIN);
    return kin ? findingOf(at, second, 'person', 0.5) : null;
  }
  const end = nameEnd(scene, at, unitEnd(scene, second), second);
  return remember(
    reader,
    findingOf(at, end, 'person', called ? 0.7 : met ? 0.6 : 0.55, reading.skip),
  );
}

/** "لجان" is more often "committees" than "for Jean": a short name behind a preposition needs a name after it. */
const isHalfAWord = (scene: Scene, at: number, { folded, skip }: Reading): boolean =>
  skip > 0 && folded.length <= 3 && !foldedAt(scene, at).startsWith('و');

/** "القرى" is "villages" and no family name: that ends in a letter with its dots. */
const isSurelyName = (scene: Scene, at: number): boolean =>
  isGiven(foldedAt(scene, at)) ||
  (isFamilyName(scene, at) && (scene.tokens.word[at]?.endsWith('ي') ?? false));

const isDoubtful = (folded: string): boolean => DOUBTFUL_GIVEN_NAMES.has(folded);

/** "أم محمد", "أبو أحمد الحلبي". After a given name "أم" is "or". */
function byParent(reader: Reader, at: number, { folded, skip }: Reading): Finding | null {
  const { scene } = reader;
  const child = foldedAt(scene, at + 1);
  const sure = GIVEN_NAMES.has(child) || (folded !== 'ام' && isDoubtful(child)) || child === 'عبد';
  if (!goesOn(scene, at + 1) || !sure || (at > 0 && isGiven(foldedAt(scene, at - 1)))) return null;
  const end = unitEnd(scene, at);
  return remember(
    reader,
    findingOf(at, isFamilyName(scene, end) ? end + 1 : end, 'person', 0.65, skip),
  );
}

/** The reading of a word by which a person's name begins with it. */
function givenAt(scene: Scene, at: number): Reading | undefined {
  if (isOn(scene, at)) return undefined;
  return readingsOf(scene, at).find(
    ({ folded, skip }) =>
      (isGiven(folded) &&
        !(skip > 0 && isDoubtful(folded) && !foldedAt(scene, at).startsWith('و'))) ||
      (folded === 'عبد' && foldedAt(scene, at + 1).startsWith('ال')) ||
      PARENTS.has(folded),
  );
}

/** "على" folds to the name "علي". */
const isOn = (scene: Scene, at: number): boolean => scene.tokens.word[at]?.endsWith('على') ?? false;

const isGiven = (folded: string): boolean =>
  GIVEN_NAMES.has(folded) || isDoubtful(folded) || folded.startsWith('عبدال');

/** After a verb of speech, "عن", a title, a word for kin or another person a name is expected. */
function isCalledFor({ scene, titledUntil, last }: Reader, at: number, { skip }: Reading): boolean {
  const previous = before(scene, at);
  if (previous < 0) return false;
  if (skip > 0) return last?.type === 'person' && last.end === at;
  return (
    at < titledUntil ||
    isOneOf(scene, previous, SPEECH) ||
    isOneOf(scene, previous, KIN) ||
    CALLS.has(foldedAt(scene, previous))
  );
}

/** Whether the word goes on with a given name, which is told where nothing before calls for a name. */
function isSecondName(scene: Scene, at: number, uncalled: string | null): boolean {
  const folded = foldedAt(scene, at);
  // No name ends in "بن" or "أبو".
  if (NAME_PARTS.has(folded)) return goesOn(scene, at) && goesOn(scene, at + 1);
  if (goesOn(scene, at) && TITLES_AS_NAMES.has(folded)) return true;
  if (!isNameWord(scene, at)) return false;
  if (NAME_ENDINGS.has(folded)) return false;
  if (isGiven(folded)) return true;
  if (folded.startsWith('ال'))
    return (
      uncalled === null ||
      !WORDS_AS_NAMES.has(uncalled) ||
      isFamilyName(scene, at) ||
      isGiven(folded.slice(2))
    );
  return uncalled === null && folded.length > 2 && !/(?:ات|ين|ون|ا)$/.test(folded);
}

/** Goes on over "بن" and a family name; a name's first word with the article is its last. */
function nameEnd(scene: Scene, first: number, from: number, second: number): number {
  let end = from;
  let last = second;
  while (end < first + MOST_WORDS) {
    const folded = foldedAt(scene, last);
    const next = foldedAt(scene, end);
    const plain = !folded.startsWith('ال') || TITLES_AS_NAMES.has(folded);
    const more =
      goesOn(scene, end) &&
      ((SONS.has(next) && goesOn(scene, end + 1)) ||
        (plain &&
          isNameWord(scene, end) &&
          (GIVEN_NAMES.has(next) ||
            isFamilyName(scene, end) ||
            (next.startsWith('ال') && GIVEN_NAMES.has(folded)))));
    if (!more) break;
    last = end;
    end = unitEnd(scene, end);
  }
  return end;
}

/** "السوداني", "الجولاني". */
const isFamilyName = (scene: Scene, at: number): boolean =>
  isNameWord(scene, at) && /^ال.{2,}ي$/.test(foldedAt(scene, at));

/** The end of one part of a name: "عبد الله", "أبو بكر", "بن فرحان", "صلاح الدين" are one. */
function unitEnd(scene: Scene, at: number): number {
  let end = at + 1;
  const reading = readingsOf(scene, at).find(({ folded }) => NAME_PARTS.has(folded));
  if (reading && goesOn(scene, end)) {
    end += 1;
    if (foldedAt(scene, end - 1) === 'عبد' && goesOn(scene, end)) end += 1;
  }
  // "أحمد الله" is "I praise God".
  const goes = goesOn(scene, end) && foldedAt(scene, end - 1) !== 'احمد';
  if (goes && NAME_ENDINGS.has(foldedAt(scene, end))) end += 1;
  return end;
}

/** "قال عون", "العطا": the surname of somebody named before. */
function bySurname({ scene, surnames, titledUntil }: Reader, at: number): Finding | null {
  const reading = readingsOf(scene, at).find(({ folded }) => surnames.has(folded));
  if (!reading) return null;
  const previous = before(scene, at);
  const called =
    previous >= 0 &&
    (at < titledUntil || isOneOf(scene, previous, SPEECH) || isOneOf(scene, previous, TITLES));
  const family = /^ال.{2,}ي$/.test(reading.folded) && !NATIONAL.has(reading.folded);
  return called || family ? findingOf(at, at + 1, 'person', 0.6, reading.skip) : null;
}

function remember({ scene, surnames }: Reader, finding: Finding): Finding {
  const last = foldedAt(scene, finding.end - 1);
  if (finding.end > finding.first + 1 && !NAME_ENDINGS.has(last) && !GIVEN_NAMES.has(last))
    surnames.add(last);
  return finding;
}

/** Whether the word may be part of a person's name. */
function isNameWord(scene: Scene, at: number): boolean {
  if (!goesOn(scene, at) || isOn(scene, at)) return false;
  const folded = foldedAt(scene, at);
  if (isGiven(folded)) return true;
  return !isBreak(scene, at) && !/^(?:لل|[وفبك]ال)/.test(folded);
}

/** Words that no name goes on over: prepositions, verbs, titles, kinds of places and bodies, listed names. */
const isBreak = (scene: Scene, at: number): boolean =>
  BREAKS.some((words) => isOneOf(scene, at, words)) ||
  (NATIONALITIES.has(foldedAt(scene, at).replace(/^ال/, '')) &&
    !foldedAt(scene, at).startsWith('ال')) ||
  beginsListed(scene, at);
const BREAKS = [
  STOPS,
  SPEECH,
  TITLES,
  SETTLEMENTS,
  REGIONS,
  BODIES,
  LOOSE_BODIES,
  DEFINITE_BODIES,
  KIN,
];
