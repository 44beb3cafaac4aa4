/** A process for the time zone test: says at a moment which day the product's own stamps fall on. */
import { exportAnnotations } from './annotations/export-annotations.ts';
import { makeBrief } from './briefs/make-brief.ts';
import { makePack } from './packs/share-pack.ts';
import { briefRequest, importOne, mark, temporaryLibrary, unwrapped, utf8 } from './testing.ts';

const moment = process.argv[2] ?? '';
await using place = await temporaryLibrary(() => moment);
const { library } = place;
const { workspace } = library;
const [bridge, ferry] = await Promise.all(
  ['The bridge was closed on Monday.', 'The ferry sailed on Tuesday.'].map((text) =>
    importOne(workspace, { name: 'story.txt', bytes: utf8(`A story\n\n${text}`) }),
  ),
);
if (bridge?.kind !== 'imported' || ferry?.kind !== 'imported') throw new Error('Not imported.');
mark(library, bridge.id, 'bridge', { note: 'Look at this.', motivation: 'commenting' });

const request = briefRequest(workspace, [bridge.id], { format: 'json', sentences: 1 });
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const brief = textOf(unwrapped(await makeBrief(workspace, request)));
const notes = (format: 'markdown' | 'html') =>
  textOf(unwrapped(exportAnnotations(workspace, { articles: null, format })));
const daysIn = (text: string) => [...new Set(text.match(/\b20\d\d-\d\d-\d\d\b(?!T)/g))].sort();
process.stdout.write(
  JSON.stringify({
    brief: daysIn(brief),
    pack: unwrapped(makePack(workspace, null)).name,
    markdown: daysIn(notes('markdown')),
    html: daysIn(notes('html')),
    kept: workspace.store.annotations.list(null).map(({ created }) => created),
  }),
);
