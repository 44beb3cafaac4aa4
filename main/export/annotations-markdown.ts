import { NOTE_TYPE_NAMES } from '#domain/annotation.ts';
import type { Source } from '#domain/article.ts';
import { localDay } from '#domain/clock.ts';
import { editedLine, stateLine } from '#domain/exchange/state-line.ts';
import type { AnnotatedArticle, OutgoingAnnotation } from '#domain/exchange/types.ts';
import type { FreeNote } from '#domain/free-note.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { frontMatter } from './front-matter.ts';

/**
 * Annotations as Markdown with YAML front matter whose fields Obsidian reads as properties. Each passage
 * is a quotation with a block id of its own, so that another note can link to it.
 */
export function annotationsMarkdown(
  articles: readonly AnnotatedArticle[],
  {
    generated,
    marking = null,
    freeNotes = [],
  }: {
    readonly generated: string;
    readonly marking?: string | null;
    readonly freeNotes?: readonly FreeNote[];
  },
): string {
  const parts = [
    frontMatter(properties(articles, freeNotes, generated, marking)),
    ...(marking === null ? [] : [`**${escapeMarkdown(marking)}**`]),
    ...articles.flatMap(({ article, annotations }) => [
      `# ${oneLine(escapeMarkdown(article.source.title))}`,
      sourceLine(article.source),
      ...annotations.map(passage),
    ]),
    ...(freeNotes.length > 0 ? ['# Free notes', ...freeNotes.map(freeNote)] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** One article's source is flat; several are lists in one order. */
function properties(
  articles: readonly AnnotatedArticle[],
  freeNotes: readonly FreeNote[],
  generated: string,
  marking: string | null,
) {
  const annotations = articles.flatMap((annotated) => annotated.annotations);
  const sources = articles.map(({ article }) => article.source);
  const [source] = sources;
  const about =
    source && sources.length === 1
      ? {
          title: source.title,
          author: source.byline,
          publisher: source.publisher,
          url: source.url,
          published: source.published,
        }
      : {
          title: sources.length === 0 ? 'Free notes' : `Annotations of ${sources.length} articles`,
          articles: sources.map(({ title }) => title),
        };
  return {
    ...about,
    marking,
    annotations: annotations.length + freeNotes.length,
    exported: localDay(generated),
    tags: [...new Set([...annotations, ...freeNotes].flatMap(({ tags }) => tags.map(obsidianTag)))],
  };
}

function sourceLine({ publisher, byline, published, url }: Source): string {
  const facts = [publisher, byline, published?.slice(0, 10), url].filter(Boolean).join(', ');
  return facts === '' ? '' : `*${oneLine(escapeMarkdown(facts))}*`;
}

/**
 * The note is Markdown already and stays as it was written; of a stranger's, nothing is fetched when somebody opens the
 * file, and nothing runs: what would be a picture, HTML or a script's address is shown as its own letters.
 */
function passage(annotation: OutgoingAnnotation): string {
  const { id, quote, tags, color, style, motivation, type, author, created, grade } = annotation;
  const marking = grade?.marking ?? null;
  const facts = [
    ...(marking === null ? [] : [`**${escapeMarkdown(marking)}**`]),
    ...(type === null ? [] : [`**${NOTE_TYPE_NAMES[type]}**`]),
    motivation,
    color,
    ...(style === 'solid' ? [] : [style]),
  ];
  const who = [author, localDay(created), editedLine(annotation), stateLine(annotation)]
    .filter(Boolean)
    .join(', ');
  const line = `${[...facts, escapeMarkdown(who)].join(' · ')}${tags.map((tag) => ` #${obsidianTag(tag)}`).join('')}`;
  const quotation = `${quoted(escapeMarkdown(quote))}\n\n^${blockId(id)}`;
  const thread = (annotation.replies ?? []).map(
    (reply) =>
      `- **${escapeMarkdown(reply.author || 'Reply')}**, ${localDay(reply.created)}: ${oneLine(words(reply))}`,
  );
  return [quotation, words(annotation), oneLine(line), thread.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Its words, and under them its day and whose it is. */
function freeNote(note: FreeNote): string {
  const { id, day, type, tags, author, marking } = note;
  const facts = [
    ...(marking === null ? [] : [`**${escapeMarkdown(marking)}**`]),
    ...(type === null ? [] : [`**${NOTE_TYPE_NAMES[type]}**`]),
    escapeMarkdown([author, day].filter(Boolean).join(', ')),
  ];
  const line = `${facts.join(' · ')}${tags.map((tag) => ` #${obsidianTag(tag)}`).join('')}`;
  return [words(note), `^${blockId(id)}`, oneLine(line)].join('\n\n');
}

const words = ({ note, foreign }: Pick<OutgoingAnnotation, 'note' | 'foreign'>): string =>
  foreign ? note.replace(ACTS, (sign) => `&#${sign.codePointAt(0)};`) : note;

/** The sign that begins a picture or HTML, or ends the words of a link that leads elsewhere than to a page or a mailbox. */
const ACTS =
  /!(?=\[)|<(?=[a-z/!?])(?!(?:https?|mailto):)|\](?=[(:])(?![(:]\s*<?(?:https?|mailto):)/gi;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Obsidian's tags are letters, digits, hyphens, underscores and slashes, and never only digits. */
function obsidianTag(tag: string): string {
  const safe = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-');
  return /^\p{N}+$/u.test(safe) ? `${safe}-` : safe;
}

/** Its block ids are letters, digits and hyphens. */
const blockId = (id: string): string => id.replace(/^urn:uuid:/, '').replace(/[^A-Za-z0-9-]/g, '-');
