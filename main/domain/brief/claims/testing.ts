import { type Article, sourceCalled } from '../../article.ts';
import { type Block, canonicalText } from '../../document.ts';
import { figureWords } from '../../figures/figure-words.ts';
import type { BriefMaterial } from '../material.ts';
import { askedAmong } from './all-claims.ts';

interface Told {
  readonly publisher?: string;
  readonly published?: string;
  readonly title?: string;
}

let made = 0;

/** An article of a text by lines: headings behind #, rows of tables with tabs. */
export function material(text: string, told: Told = {}): BriefMaterial {
  made += 1;
  const blocks: Block[] = text.split('\n').map((line) =>
    line.includes('\t')
      ? { kind: 'table-row', text: line, marks: [], header: /^[^\d]+$/.test(line) }
      : {
          kind: line.startsWith('# ') ? 'heading' : 'paragraph',
          text: line,
          marks: [],
          level: 2,
        },
  ) as Block[];
  const { publisher = 'Valley Post', published = '2031-03-06', title = 'Flood' } = told;
  const article: Article = {
    id: `a${made}`,
    revision: 1,
    sha256: String(made).padEnd(64, '0'),
    text: canonicalText(blocks),
    path: 'story.txt',
    imported: '2031-03-07T08:00:00.000Z',
    language: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en',
    blocks,
    source: { ...sourceCalled(title), publisher, published },
  };
  return { article, analysis: null, annotations: [], summary: { sentences: [], edited: null } };
}

/** "killed||halvet: 41 (2031-03-04, mayor)" for each claim. */
export const rows = (...materials: readonly BriefMaterial[]): string[] =>
  askedAmong(materials, []).questions.flatMap(({ key, claims, disputed }) =>
    claims.map(
      (claim) =>
        `${key.split('|').slice(1, 4).join('|')}: ${figureWords(claim.figure)} (${claim.day}, ${claim.speaker.words ?? `by ${claim.publisher}`})${disputed.has(claim) ? ' disputed' : ''}`,
    ),
  );
