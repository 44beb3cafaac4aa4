import { existsSync } from 'node:fs';
import type { Article } from '#domain/article.ts';
import { accuses } from '#domain/verify/finding.ts';
import { type DraftSentence, findingsOf, unclearOf } from '#domain/verify/verify-draft.ts';
import { readFileAsArticle } from '../../../workflows/articles/read-file.ts';
import { verifyFile } from '../../../workflows/briefs/verify-draft.ts';
import {
  type Command,
  CommandError,
  type CommandInput,
  DONE,
  FAILED,
  jsonOption,
  libraryOption,
  UsageError,
} from '../command.ts';
import { answer, counted } from '../output.ts';
import { articleOf, looksLikeId, unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'verify',
  usage: 'DRAFT.md|.docx ID…|FILE… [--library DIR] [--json]',
  summary:
    'Checks each sentence of a draft against its sources: [^2:7] names paragraph 7 of the second one given. Exit 1 when something is found; what can only be read by a person stands under “unclear”.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const [draft, ...given] = input.positionals;
    if (draft === undefined) throw new UsageError('Say which draft, and its sources.');
    if (given.length === 0) {
      throw new UsageError('Say which articles the draft rests on, in the order of its numbers.');
    }
    if (!existsSync(draft)) throw new CommandError(`There is no file “${draft}”.`);
    const sentences = unwrap(await verifyFile(draft, await sources(input, given)));
    const findings = findingsOf(sentences);
    await answer(input, { findings, unclear: unclearOf(sentences) }, linesOf(sentences));
    return findings.length > 0 ? FAILED : DONE;
  },
};

/** The articles by their number; a FILE where there is one of that name, otherwise an ID of the library. */
async function sources(input: CommandInput, given: readonly string[]): Promise<Article[]> {
  const isFile = (one: string) => existsSync(one);
  const unknown = given.find((one) => !isFile(one) && !looksLikeId(one));
  if (unknown !== undefined) throw new CommandError(`There is no file “${unknown}”.`);
  const ids = given.filter((one) => !isFile(one));
  const kept =
    ids.length === 0
      ? []
      : await withLibrary(input, async (library) => ids.map((id) => articleOf(library, id)));
  const articles: Article[] = [];
  for (const one of given) {
    const own = isFile(one) ? unwrap(await readFileAsArticle(one)) : kept[ids.indexOf(one)];
    if (own) articles.push(own);
  }
  return articles;
}

function linesOf(sentences: readonly DraftSentence[]): string[] {
  const lines = sentences.flatMap(({ text, cites, findings }) =>
    findings.length === 0
      ? []
      : [
          `${text}${cites.map(({ source, paragraph }) => ` [^${source}:${paragraph}]`).join('')}`,
          ...findings.map(({ message, rule }) => `    ${message} (${rule})`),
        ],
  );
  const found = findingsOf(sentences).length;
  const unclear = sentences.filter(
    ({ findings }) => findings.length > 0 && !findings.some(accuses),
  ).length;
  const toRead = unclear === 0 ? '' : ` ${counted(unclear, 'sentence')} to read yourself.`;
  const borne = sentences.filter(
    ({ cites, findings }) => cites.length > 0 && findings.length === 0,
  );
  const whole = counted(sentences.length, 'sentence');
  return [
    ...lines,
    found === 0
      ? `${whole}: nothing to object to.${toRead}`
      : `${whole}: ${borne.length} borne by what they cite, ${counted(found, 'thing')} to look at.${toRead}`,
  ];
}
