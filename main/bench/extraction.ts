import { canonicalText } from '#domain/document.ts';
import { decode } from '../intake/decode.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { harmonic, meanF1, scoreText } from './extraction/score.ts';
import { type GoldPage, type GoldSet, readSets } from './extraction/sets.ts';

/**
 * What is found of web pages whose true text is known: our own pages, and the public sets that
 * `FIELDBRIEF_EXTRACTION_SETS` names, parted by colons. `FIELDBRIEF_EXTRACTION_MISSES=1` tells what went
 * wrong on which page.
 */
export async function run(): Promise<void> {
  const folders = (process.env.FIELDBRIEF_EXTRACTION_SETS ?? '').split(':').filter(Boolean);
  const tellsMisses = process.env.FIELDBRIEF_EXTRACTION_MISSES === '1';
  for (const set of readSets(folders)) {
    const began = performance.now();
    const texts: Read[] = [];
    for (const page of set.pages) texts.push({ page, ...(await textOf(page)) });
    const each = (performance.now() - began) / Math.max(1, set.pages.length);
    report(set, texts, tellsMisses);
    console.log(`  ${set.pages.length} pages, ${each.toFixed(0)} ms each`);
  }
}

interface Read {
  readonly page: GoldPage;
  readonly found: string;
  /** The same without the captions of its pictures, which most sets leave out of an article's text. */
  readonly plain: string;
}

function report({ name }: GoldSet, texts: readonly Read[], tellsMisses: boolean): void {
  const whole = texts.filter(({ page }) => page.text !== null);
  if (whole.length > 0) {
    const scores = whole.map(({ page, found }) => scoreText(page.text ?? '', found));
    const { precision, recall, f1 } = meanF1(scores);
    console.log(
      `${name}: F1 ${figures(f1)} (precision ${figures(precision)}, recall ${figures(recall)})`,
    );
    const plain = meanF1(whole.map((read) => scoreText(read.page.text ?? '', read.plain)));
    console.log(`  without captions F1 ${figures(plain.f1)}`);
    if (tellsMisses)
      scores.forEach((score, index) => {
        const page = harmonic(score.precision, score.recall);
        if (page < 0.95)
          console.log(
            `  ${figures(page)} p ${figures(score.precision)} r ${figures(score.recall)} ${whole[index]?.page.name}`,
          );
      });
  }
  const inPieces = texts.filter(({ page }) => page.pieces !== null);
  if (inPieces.length > 0) reportPieces(name, inPieces, tellsMisses);
}

function reportPieces(name: string, texts: readonly Read[], tellsMisses: boolean): void {
  const count = { found: 0, missed: 0, spare: 0 };
  for (const { page, found } of texts) {
    const text = onOneLine(found);
    const missed = page.pieces?.must.filter((piece) => !text.includes(onOneLine(piece))) ?? [];
    const spare = page.pieces?.mustNot.filter((piece) => text.includes(onOneLine(piece))) ?? [];
    count.found += (page.pieces?.must.length ?? 0) - missed.length;
    count.missed += missed.length;
    count.spare += spare.length;
    if (tellsMisses && missed.length + spare.length > 0) {
      console.log(`  ${page.name}`);
      for (const piece of missed) console.log(`    missed: ${onOneLine(piece)}`);
      for (const piece of spare) console.log(`    spare:  ${onOneLine(piece)}`);
    }
  }
  const precision = count.found / (count.found + count.spare);
  const recall = count.found / (count.found + count.missed);
  console.log(
    `${name}: F1 ${figures(harmonic(precision, recall))} (precision ${figures(precision)}, recall ${figures(recall)}) over pieces`,
  );
}

async function textOf(page: GoldPage): Promise<Pick<Read, 'found' | 'plain'>> {
  const raw = decode(page.bytes, `${page.name}.html`);
  const read = raw.ok && 'text' in raw.value ? await parseDocument(raw.value) : null;
  const articles = read?.ok ? read.value.articles.map(({ parsed }) => parsed.blocks) : [];
  const said = articles.map((blocks) => blocks.filter(({ kind }) => kind !== 'caption'));
  return {
    found: articles.map(canonicalText).join('\n\n'),
    plain: said.map(canonicalText).join('\n\n'),
  };
}

const onOneLine = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const figures = (share: number): string => share.toFixed(4);
