import { PLACE_TAILS } from '../../language/en/place-words.ts';

/** Normal forms under which figures of different articles meet. */

/** Words that say the same in the news, by their common head. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    civilians: 'civilian',
    people: 'person',
    persons: 'person',
    residents: 'person',
    inhabitants: 'person',
    women: 'woman',
    men: 'man',
    children: 'child',
    kids: 'child',
    minors: 'child',
    soldiers: 'soldier',
    troops: 'soldier',
    servicemen: 'soldier',
    militants: 'fighter',
    rebels: 'fighter',
    insurgents: 'fighter',
    fighters: 'fighter',
    gunmen: 'fighter',
    deaths: 'killed',
    dead: 'killed',
    toll: 'killed',
    fatalities: 'killed',
    casualties: 'casualty',
    injured: 'wounded',
    hurt: 'wounded',
    injuries: 'wounded',
    lorries: 'truck',
    trucks: 'truck',
    strikes: 'strike',
    airstrikes: 'strike',
    raids: 'strike',
    families: 'household',
    households: 'household',
    clinics: 'health facility',
    hospitals: 'hospital',
  }),
);

/** Participles that change what is counted: "people killed" are not "people". */
const STATES =
  /^(?:killed|wounded|injured|missing|displaced|detained|arrested|abducted|kidnapped|infected|affected|rescued|evacuated|vaccinated|malnourished)$/;

/** Pre-modifiers that change what is counted too. */
const KINDS =
  /^(?:displaced|wounded|injured|missing|suspected|confirmed|cholera|measles|malaria|health|food|air|suicide|death|syrian|turkish|russian|iraqi|israeli|palestinian|ukrainian|sudanese|afghan|rohingya|new)$/;

/** The head noun in the singular with the modifiers that matter; null for no subject. */
export function subjectKey(subject: string | null): string | null {
  const words = subject?.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu);
  if (!words || words.length === 0) return null;
  const state = words.length > 1 && STATES.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const head = headForm(words.pop() ?? '');
  const kinds = words.filter((word) => KINDS.test(word)).sort();
  return [...kinds, head, ...(state ? [headForm(state)] : [])].join(' ');
}

const headForm = (word: string): string =>
  SYNONYMS.get(word) ??
  word
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=(?:ch|sh|ss|x))es$/, '')
    .replace(/(?<=[^su])s$/, '');

/** "Idlib province" and "the Idlib governorate" are Idlib; "northern Syria" keeps its direction. */
export function placeKey(place: string | null): string | null {
  const words = place?.toLowerCase().replace(/^the /, '').split(/\s+/) ?? [];
  while (words.length > 1 && PLACE_TAILS.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? null : words.join(' ');
}
