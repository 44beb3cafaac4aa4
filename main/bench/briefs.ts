/** What fills a brief by itself, on two invented crises: rows of key figures against labels, and the delta. */
import { createHash } from 'node:crypto';
import type { Article } from '#domain/article.ts';
import { askedAmong } from '#domain/brief/claims/all-claims.ts';
import type { Claim } from '#domain/brief/claims/claim.ts';
import type { Question } from '#domain/brief/claims/questions.ts';
import { highlightsOf } from '#domain/brief/highlights/highlights.ts';
import { claimKey, claimWords } from '#domain/brief/key-figures.ts';
import type { BriefInput, BriefMaterial } from '#domain/brief/material.ts';
import { planOf } from '#domain/brief/plan.ts';
import { contentsOf } from '#domain/brief/sections.ts';
import { usedBefore } from '#domain/brief/since.ts';
import type { BriefTemplate } from '#domain/brief/template.ts';
import { systemClock } from '#domain/clock.ts';
import { canonicalText } from '#domain/document.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import { assetsFolder } from '../hosts/project-folders.ts';
import { parsedText } from '../parse/testing.ts';
import { openTemplate } from '../workflows/briefs/brief-templates.ts';
import { unmarked } from '../workflows/briefs/make-brief.ts';
import { createTextReader } from '../workflows/names/read-text.ts';
import { CRISES, documentsOf, type ExpectedRow, expectedOf } from './crises/read-crisis.ts';

const read = createTextReader(assetsFolder());

export async function run(): Promise<void> {
  for (const crisis of CRISES) {
    const materials = await materialsOf(crisis);
    rows(crisis, materials);
    delta(crisis, materials);
  }
}

async function materialsOf(crisis: string): Promise<BriefMaterial[]> {
  const materials: BriefMaterial[] = [];
  for (const { name, text } of documentsOf(crisis)) {
    const result = parsedText('markdown', text);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    const parsed = result.value;
    const canonical = canonicalText(parsed.blocks);
    const sha256 = createHash('sha256').update(canonical).digest('hex');
    const article: Article = {
      ...parsed,
      id: sha256.slice(0, 16),
      revision: 1,
      sha256,
      text: canonical,
      path: name,
      imported: systemClock(),
    };
    const { published, publisher } = article.source;
    const analysis = await read(canonical, { published, publisher, language: article.language });
    materials.push(unmarked(article, analysis, 5));
  }
  return materials;
}

function rows(crisis: string, materials: readonly BriefMaterial[]): void {
  const expected = expectedOf(crisis);
  const { questions } = askedAmong(materials, []);
  const met = new Set<ExpectedRow>();
  const wrong: string[] = [];
  let right = 0;
  for (const question of questions) {
    for (const claim of question.claims) {
      const label = expected.find((one) => isMet(one, question, claim));
      if (label) {
        right += 1;
        met.add(label);
      } else wrong.push(told(question, claim));
    }
  }
  const missed = expected.filter((one) => !met.has(one) && !one.optional);
  console.log(
    `${crisis}: ${right} rows right, ${wrong.length} not among the labels, ${missed.length} of ${expected.filter(({ optional }) => !optional).length} labels missed`,
  );
  for (const one of wrong) console.log(`  not labelled: ${one}`);
  for (const one of missed) console.log(`  missed: ${JSON.stringify(one)}`);
}

const isMet = (one: ExpectedRow, { topic, of, key }: Question, claim: Claim): boolean =>
  one.topic === topic.id &&
  (one.of ?? null) === of &&
  (one.place ?? '') === (key.split('|')[3] ?? '') &&
  one.value === claim.figure.value &&
  one.day === claim.day &&
  `${claim.speaker.words ?? claim.publisher ?? ''}`.toLowerCase().includes(one.by.toLowerCase());

const told = ({ key }: Question, claim: Claim): string =>
  `${key}: ${figureWords(claim.figure)}, ${claim.day}, ${claim.speaker.words ?? `by ${claim.publisher}`}: ${claim.figure.sentence.slice(0, 120)}`;

/** A report on the first half, and one on all that says what is new. */
function delta(crisis: string, materials: readonly BriefMaterial[]): void {
  const opened = openTemplate('situation-report', [assetsFolder()]);
  if (!opened.ok) throw new Error(opened.error.message);
  const half = materials.slice(0, Math.ceil(materials.length / 2));
  const first = inputOf(half, opened.value);
  const said = contentsOf(first);
  const second = inputOf(materials, opened.value, { since: usedBefore(1, [said]) });
  const again = contentsOf(second);
  const voices = new Map(
    askedAmong(half, []).questions.flatMap((question) =>
      question.claims.map((claim) => [claimKey(claim), { question, claim }] as const),
    ),
  );
  let was = 0;
  let apart = 0;
  for (const question of askedAmong(materials, []).questions) {
    for (const claim of question.claims) {
      const key = claimKey(claim);
      const before = said.figures[key];
      if (before === undefined || before === claimWords(claim)) continue;
      was += 1;
      const known = voices.get(key);
      const asks = ({ topic, of, event }: Pick<Question, 'topic' | 'of' | 'event'>) =>
        `${topic.id}|${of}|${event}`;
      const same =
        known && asks(known.question) === asks(question) && isOneVoice(known.claim, claim);
      if (!same) apart += 1;
    }
  }
  const sentences = (keys: readonly string[]) => keys.filter((key) => key.includes(':'));
  const repeated = sentences(again.passages).filter((key) => said.passages.includes(key)).length;
  console.log(
    `${crisis}: report 2 has ${highlightsOf(second).length} highlights, ${repeated} printed before; "was" ${was} times, ${apart} between different voices or questions`,
  );
}

/** The same words, or a name and its body: "Interior Minister Arno Halvik" and "Interior Ministry". */
function isOneVoice(one: Claim, other: Claim): boolean {
  const words = ({ speaker }: Claim): string[] =>
    (speaker.words ?? '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== '');
  const [ours, theirs] = [words(one), words(other)];
  return (
    ours.join() === theirs.join() || ours.some((word) => word.length > 7 && theirs.includes(word))
  );
}

const inputOf = (
  articles: readonly BriefMaterial[],
  template: BriefTemplate,
  report: BriefInput['report'] = {},
): BriefInput => ({
  title: '',
  marking: null,
  date: '2028-12-31',
  articles,
  template,
  sections: planOf(template.sections),
  report,
  parseNote: () => [],
  parseText: () => [],
});
