import { expect, test } from 'vitest';
import { blocksFromDom } from './blocks-from-dom.ts';
import { buildTree } from './dom.ts';

const sign = (text: string) =>
  `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${text}<span style='font:7.0pt'>&nbsp;&nbsp; </span></span></span>`;
const item = (level: number, text: string) =>
  `<p class="MsoListParagraph" style='margin-left:36pt;mso-list:l0 level${level} lfo1'>${text}</p>`;

test('paragraphs that Word and Outlook list are list items, without the sign as text', () => {
  const { body } = buildTree(
    `<html><body><p class="MsoNormal">Needs:</p>${item(1, `${sign('·')}Tents`)}${item(2, `${sign('3.')}Stoves`)}${item(1, 'Flour')}</body></html>`,
  );
  expect(blocksFromDom(body)).toMatchObject([
    { kind: 'paragraph', text: 'Needs:' },
    { kind: 'list-item', depth: 0, ordinal: null, text: 'Tents' },
    { kind: 'list-item', depth: 1, ordinal: 3, text: 'Stoves' },
    { kind: 'list-item', depth: 0, ordinal: null, text: 'Flour' },
  ]);
});

test('the bullets of a filtered page are bullets, other symbols are text', () => {
  const symbol = (text: string) =>
    `<span style='font-family:Symbol'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>`;
  const { body } = buildTree(
    `<html><body><p class="MsoListParagraphCxSpFirst">${symbol('·')}Tents</p><p class="MsoNormal">${symbol('·')}rate</p></body></html>`,
  );
  expect(blocksFromDom(body)).toMatchObject([
    { kind: 'list-item', depth: 0, ordinal: null, text: 'Tents' },
    { kind: 'paragraph', text: '· rate' },
  ]);
});
