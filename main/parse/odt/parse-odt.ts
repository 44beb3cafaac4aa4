import type { ArticleDraft, FileDraft } from '#domain/formats/draft.ts';
import { sourceOfFile } from '#domain/formats/file-properties.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fileStem } from '../file-stem.ts';
import { changeRemarks, leftOutTexts } from '../office/account.ts';
import { commentBlocks } from '../office/comments.ts';
import { picturesAlone } from '../office/pictures-alone.ts';
import { openZipped, type ZippedFile } from '../office/zipped-file.ts';
import { childOf, textWithin, within, type XmlElement } from '../xml/xml-tree.ts';
import { odsDraft } from './ods-draft.ts';
import { OdtStyles } from './odt-styles.ts';
import { OdtText } from './odt-text.ts';

/** An OpenDocument text (.odt), read as a Word file is; a workbook of that family (.ods), as one of Excel. */
export function parseOdt(
  bytes: Uint8Array,
  name: string,
  { whole = false }: ReadingChoice = {},
): Result<FileDraft> {
  const opened = openZipped(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const manifest = file.xml('META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (manifest.value && within(manifest.value, 'encryption-data').length > 0) {
    return ok({ articles: [locked(name)], enclosed: [] });
  }
  const content = file.xml('content.xml');
  if (!content.ok) return content;
  const kinds = childOf(content.value, 'office:body');
  const sheets = childOf(kinds, 'office:spreadsheet');
  if (content.value && sheets) {
    const size = bytes.length;
    const draft = odsDraft({ file, content: content.value, body: sheets, name, size, whole });
    return ok({ articles: [draft], enclosed: [] });
  }
  if (childOf(kinds, 'office:presentation') ?? childOf(kinds, 'office:drawing')) {
    return fail(
      'not-text',
      'This is a presentation or drawing of OpenDocument, which Fieldbrief does not read. Open it in LibreOffice and save it as PDF.',
    );
  }
  const body = childOf(kinds, 'office:text');
  if (!content.value || !body) {
    return fail('damaged-document', 'This OpenDocument is damaged: its text is not in it.');
  }
  const styles = file.xml('styles.xml');
  if (!styles.ok) return styles;
  const meta = file.xml('meta.xml');
  if (!meta.ok) return meta;
  return ok({
    articles: [draftOf(file, content.value, body, styles.value, meta.value)],
    enclosed: [],
  });
}

function draftOf(
  file: ZippedFile,
  content: XmlElement,
  body: XmlElement,
  styles: XmlElement | undefined,
  meta: XmlElement | undefined,
): ArticleDraft {
  const text = new OdtText(new OdtStyles([styles, content]), body);
  const read = text.read(body);
  const blocks = [...read, ...commentBlocks(text.comments)];
  const property = (name: string) => {
    const [found] = meta ? within(meta, name) : [];
    const value = textWithin(found).trim();
    return value === '' ? undefined : value;
  };
  const source = sourceOfFile(read, {
    title: property('dc:title'),
    author: property('meta:initial-creator') ?? property('dc:creator'),
    created: property('meta:creation-date'),
    modified: property('dc:date'),
  });
  const pictures = blocks.flatMap((block) =>
    block.kind === 'picture-place' ? [block.source] : [],
  );
  const heads = styles
    ? ['style:header', 'style:footer'].flatMap((name) => within(styles, name))
    : [];
  const alone = picturesAlone(blocks);
  return {
    ...alone,
    hints: source.hints,
    language: null,
    keepsFront: true,
    blocks,
    resources: file.resources(pictures),
    leftOut: leftOutTexts({
      'running head or foot': heads.map(textWithin),
      'table of contents': [text.contents],
      'hidden text': [text.hidden],
    }),
    remarks: [
      ...alone.remarks,
      ...source.remarks,
      ...changeRemarks(text.changes, text.changers, text.comments.length),
    ],
  };
}

const LOCKED =
  'It is locked with a password, so its text can’t be read: open it with the password elsewhere, save it without one and import that.';

const locked = (name: string): ArticleDraft => ({
  hints: sourceField('title', fileStem(name)),
  language: null,
  blocks: [],
  remarks: [LOCKED],
  withoutText: true,
});
