import { expect, test } from 'vitest';
import { mailKind } from './mail-signature.ts';

const CASES: readonly (readonly [string, string, string | null])[] = [
  ['a.eml', 'From: a\nSubject: b\n\nText', 'mail'],
  ['a.txt', 'Received: by x\n\tfor y\nFrom: a\nDate: b\nSubject: c\n\nText', 'mail'],
  ['a', '\ufeffMessage-ID: <x>\r\nFrom: a\r\nSubject: b\r\n\r\nText', 'mail'],
  ['a.mbox', 'From a@b.example Mon Nov 23 20:14:05 2026\nFrom: a\n\nText', 'mailbox'],
  [
    'a.mht',
    'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n',
    'mhtml',
  ],
  ['a.html', 'Snapshot-Content-Location: https://a.example\nSubject: b\n\n', 'mhtml'],
  ['a.mht', 'MIME-Version: 1.0\nContent-Type: text/html\n\n<p>', 'mhtml'],
  [
    'a.eml',
    'From: a\nTo: b\nMessage-ID: <c>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n',
    'mail',
  ],
  ['note.txt', 'From: Najla\nDate: 24 Nov\nSubject: water\n\nNo water in Rabak.', null],
  ['story.txt', 'From Kosti, a note of 2026\nIt rains.\n\nMore.', null],
  ['story.txt', 'Flood: the river rises\n\nIt rains.', null],
  ['a.eml', 'The mail came late\n\nIt rained.', null],
];

test.each(CASES)('%s that begins with %j', (name, text, kind) => {
  expect(mailKind(Buffer.from(text), name)).toBe(kind);
});
