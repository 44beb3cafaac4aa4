import type { Mail } from '../mail/parse-mail.ts';
import { decodePage } from '../rtf/code-pages.ts';
import { RtfReader } from '../rtf/rtf-reader.ts';
import { rtfTokens } from '../rtf/rtf-tokens.ts';
import { unwrapped } from '../rtf/wrapped-rtf.ts';
import type { CompoundEntry } from './compound-file.ts';
import { unpackedRtf } from './compressed-rtf.ts';
import { MessageProperties } from './message-properties.ts';

/** A message of Outlook's as a mail. */
export interface Message {
  readonly mail: Mail;
  /** Messages that are attached to it. */
  readonly within: readonly (readonly CompoundEntry[])[];
  readonly remarks: readonly string[];
}

/** @param head how many bytes stand before its fixed properties: see `MessageProperties` */
export function messageOf(entries: readonly CompoundEntry[], head: number): Message {
  const of = new MessageProperties(entries, head);
  const folders = entries.flatMap((entry) => (entry.kind === 'storage' ? [entry] : []));
  const parts = (name: string, head: number) =>
    folders
      .filter((folder) => folder.name.startsWith(name))
      .map((folder) => ({
        folder,
        properties: new MessageProperties(folder.entries, head, of.page),
      }));
  const recipients = parts('__recip_version1.0_', 8).map(({ properties }) => properties);
  const attached = parts('__attach_version1.0_', 8);
  const within = attached.flatMap(({ folder }) =>
    folder.entries.flatMap((entry) =>
      entry.kind === 'storage' && entry.name === '__substg1.0_3701000D' ? [entry.entries] : [],
    ),
  );
  const text = of.text(0x1000);
  const html = of.text(0x1013) || htmlOf(of);
  const rich = html === '' ? richText(of.bytes(0x1009)) : {};
  return {
    mail: {
      headers: headersOf(of),
      subject: of.text(0x0037),
      from: { name: of.text(0x0c1a) || of.text(0x0042), address: senderOf(of) },
      to: addresses(recipients, 1),
      cc: addresses(recipients, 2),
      attachments: attached.flatMap(({ properties }) => attachmentOf(properties) ?? []),
      ...(html !== '' && { html }),
      ...rich,
      ...(text.trim() !== '' && { text }),
    },
    within,
    remarks: of.isPageAssumed && of.hasNarrow(0x1000) ? [pageAssumed(of.page)] : [],
  };
}

/** A body in RTF, which may be what was written, or HTML or plain text that Outlook wrapped in it. */
function richText(packed: Uint8Array | null): Pick<Mail, 'html' | 'text' | 'blocks' | 'pictures'> {
  const rtf = packed && unpackedRtf(packed);
  if (!rtf) return {};
  const wrapped = unwrapped(rtf);
  if (wrapped) return wrapped;
  const reader = new RtfReader();
  reader.read(rtfTokens(rtf));
  return { blocks: reader.blocks, pictures: reader.resources };
}

const pageAssumed = (page: number): string =>
  `Its encoding is assumed, by the language that it was written in: code page ${page}.`;

const htmlOf = (of: MessageProperties): string => {
  const bytes = of.bytes(0x1013);
  return bytes ? decodePage(bytes, of.number(0x3fde) ?? of.page) : '';
};

/** Addresses inside one house are paths of its directory, which say nothing outside. */
const senderOf = (of: MessageProperties): string =>
  [of.text(0x5d01), of.text(0x0c1f), of.text(0x0065)].find((one) => one.includes('@')) ?? '';

const addresses = (recipients: readonly MessageProperties[], type: number) =>
  recipients
    .filter((one) => (one.number(0x0c15) ?? 1) === type)
    .map((one) => ({ name: one.text(0x3001), address: one.text(0x39fe) || one.text(0x3003) }));

/** The heads that it came with, or else the moment at which it was sent. */
function headersOf(of: MessageProperties): { key: string; value: string; originalKey: string }[] {
  const unfolded = of.text(0x007d).replace(/\r?\n[ \t]{1,99}/g, ' ');
  const found = ['date', 'list-id', 'content-language'].flatMap((key) => {
    const value = new RegExp(`^${key}:[ \\t]{0,9}([^\\r\\n]{1,2000})$`, 'im').exec(unfolded)?.[1];
    return value === undefined ? [] : [{ key, value, originalKey: key }];
  });
  const sent = of.moment(0x0039) ?? of.moment(0x0e06);
  const isDated = sent === null || found.some(({ key }) => key === 'date');
  return isDated ? found : [...found, { key: 'date', value: sent, originalKey: 'date' }];
}

function attachmentOf(of: MessageProperties): Mail['attachments'][number] | null {
  const content = of.bytes(0x3701);
  if (!content) return null;
  const contentId = of.text(0x3712);
  const mimeType = of.text(0x370e) || 'application/octet-stream';
  return {
    filename: of.text(0x3707) || of.text(0x3704) || of.text(0x3001),
    mimeType: mimeType.toLowerCase(),
    disposition: 'attachment',
    content: new Uint8Array(content).buffer,
    ...(contentId !== '' && { contentId: `<${contentId}>` }),
    // Shown in its place by the text, bit 2 of its flags.
    related: contentId !== '' && ((of.number(0x3714) ?? 0) & 4) !== 0,
  };
}
