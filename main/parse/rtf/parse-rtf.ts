import type { FileDraft } from '#domain/formats/draft.ts';
import { sourceOfFile } from '#domain/formats/file-properties.ts';
import { ok, type Result } from '#domain/result.ts';
import { MOST_LINES } from '../limits.ts';
import { changeRemarks, leftOutTexts } from '../office/account.ts';
import { commentBlocks } from '../office/comments.ts';
import { RtfReader } from './rtf-reader.ts';
import { rtfTokens } from './rtf-tokens.ts';

/** A Rich Text file (.rtf), read as a Word file is. Our own reader: the format is a page long where text counts. */
export function parseRtf(bytes: Uint8Array): Result<FileDraft> {
  const reader = new RtfReader();
  reader.read(rtfTokens(bytes));
  const { blocks, comments, texts, changes, changers } = reader;
  const source = sourceOfFile(blocks, {
    title: texts.title,
    author: texts.author,
    publisher: texts.company,
    created: reader.created,
  });
  const draft = {
    hints: source.hints,
    language: null,
    keepsFront: true,
    blocks: [...blocks, ...commentBlocks(comments)],
    resources: reader.resources,
    leftOut: leftOutTexts({
      'running head or foot': [texts.head ?? ''],
      'hidden text': [texts.hidden ?? ''],
    }),
    remarks: [
      ...source.remarks,
      ...changeRemarks(changes, changers, comments.length),
      ...(reader.isCut ? [CUT] : []),
    ],
  } as const;
  return ok({ articles: [draft], enclosed: [] });
}

const CUT = `It is too long: only its first ${MOST_LINES.toLocaleString('en')} paragraphs and cells were read.`;
