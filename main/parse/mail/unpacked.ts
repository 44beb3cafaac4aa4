import { messageOf } from '../outlook/message-of.ts';
import { tnefEntries } from '../outlook/tnef.ts';
import type { Mail } from './parse-mail.ts';

/** A mail with what Outlook packed in a `winmail.dat`: its attachments, and its text where it has no other. */
export function unpacked(mail: Mail): Mail {
  const [first] = mail.attachments.flatMap((attachment) => {
    const { content } = attachment;
    const entries = typeof content === 'string' ? null : tnefEntries(new Uint8Array(content));
    return entries ? [{ attachment, message: messageOf(entries, 32).mail }] : [];
  });
  if (!first) return mail;
  const { attachment, message } = first;
  const attachments = mail.attachments.flatMap((one) =>
    one === attachment ? message.attachments : [one],
  );
  const hasText = (mail.html ?? mail.text ?? '').trim() !== '';
  if (hasText) return { ...mail, attachments };
  const { html, text, blocks, pictures } = message;
  return { ...mail, html, text, blocks, ...(pictures && { pictures }), attachments };
}
