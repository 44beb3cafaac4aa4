import type { Article } from '../../article.ts';
import { figureWords } from '../../figures/figure-words.ts';
import { applyCorrections, type FigureCorrection } from '../../figures/ledger/corrections.ts';
import { articleFigures } from '../../figures/said-in.ts';
import type { Figure } from '../../figures/types.ts';
import { locate } from '../../reading/places/locate.ts';
import type { TextReader } from '../../reading/reader.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims-of.ts';
import { namedPlace } from './places.ts';
import { shortForms } from './speakers.ts';

/** Goes up with every change of the rules that should make them read the library again. */
export const CLAIM_RULES = 13;

/** A claim as the library keeps it. */
export interface KeptClaim
  extends Pick<Figure, 'start' | 'end' | 'unit' | 'value' | 'low' | 'high' | 'qualifier'> {
  readonly revision: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** Of `TOPICS`, by its id. */
  readonly topic: string;
  /** A group of people or a disease, by its id; empty for neither. */
  readonly of: string;
  /** As the text has it; empty where none is named. */
  readonly place: string;
  readonly placeForm: string;
  /** The same for all names of one place that the gazetteer knows; else its form. */
  readonly placeKey: string;
  /** ISO days. */
  readonly day: string | null;
  readonly event: string | null;
  /** "11 of 19": how many there are in all. */
  readonly whole: number | null;
  /** As the text names who says so, and the key of that voice; see `Speaker`. */
  readonly speaker: string | null;
  readonly voice: string | null;
}

/** What all versions of an article claim. */
export interface ReadClaims {
  readonly claims: readonly KeptClaim[];
  /** Numbers that the current version takes back. */
  readonly takenBack: readonly { readonly unit: string; readonly value: number }[];
}

export type Version = Pick<Article, 'id' | 'revision' | 'text' | 'blocks' | 'source' | 'language'>;

/**
 * What the current version of an article claims, and what older ones did that it does not say any more.
 * @param versions the current one first
 */
export function keptClaims(
  versions: readonly Version[],
  corrections: readonly FigureCorrection[],
  reader: TextReader,
): ReadClaims {
  const said = new Set<string>();
  const claims: KeptClaim[] = [];
  let takenBack: ReadClaims['takenBack'] = [];
  for (const [index, version] of versions.entries()) {
    const figures = applyCorrections(version.text, articleFigures(version), corrections);
    const read = claimsOf(
      version,
      figures,
      shortForms([version.text.slice(0, READ)]),
      (name) => locate(reader, name) !== null,
    );
    if (index === 0) {
      takenBack = read.withdrawn.flatMap(({ figure: { unit, value } }) =>
        value === null ? [] : [{ unit, value }],
      );
    }
    const own = read.claims.map((claim) => kept(version.revision, claim, reader));
    claims.push(...own.filter((claim) => index === 0 || !said.has(wording(claim))));
    for (const claim of own) said.add(wording(claim));
  }
  return { claims, takenBack };
}
const READ = 20_000;

/** Two versions say the same where these agree, wherever it stands. */
const wording = (claim: KeptClaim): string =>
  [claim.topic, claim.of, claim.placeKey, claim.event, claim.whole, figureWords(claim)].join('|');

function kept(revision: number, claim: Claim, reader: TextReader): KeptClaim {
  const { figure, topic, sentence, of, day, event, speaker } = claim;
  const { start, end, unit, value, low, high, qualifier } = figure;
  const place = claim.place ?? '';
  const { form, key } = namedPlace(reader, place);
  return {
    revision,
    start,
    end,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    topic: topic.id,
    of: of ?? '',
    unit,
    place,
    placeForm: form,
    placeKey: key,
    day,
    event,
    value,
    low,
    high,
    qualifier,
    whole: figure.of ?? null,
    speaker: speaker.words,
    voice: speaker.key,
  };
}
