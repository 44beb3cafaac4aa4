import { benchLibrary } from './bench-library.ts';
import { fillLibrary } from './scale-library.ts';
import { correction, deletion, screens, timed } from './scale-screens.ts';

const MB = 2 ** 20;
const [name, folder = '', size = ''] = process.argv.slice(2);

const { workspace, close } = await benchLibrary(folder);
memory('opened');
if (name === 'fill') {
  const { value: bytes, milliseconds } = timed(() => fillLibrary(workspace, Number(size)));
  const rate = (Number(size) / milliseconds) * 1_000;
  console.log(`${size} articles, ${(bytes / MB).toFixed(0)} MB of text`);
  console.log(`  stored and indexed    ${rate.toFixed(0)} a second`);
  process.send?.(bytes);
} else if (name === 'look') {
  screens(workspace);
  memory('looked at');
  await deletion(workspace);
} else {
  await correction(workspace);
}
memory(name === 'fill' ? 'with the generator' : 'at the end');
await close();

/** Of this process: what it holds now, what of that V8 manages, and the most that it ever held. */
function memory(when: string): void {
  const { rss, heapTotal } = process.memoryUsage();
  const [now, heap] = [rss / MB, heapTotal / MB].map((part) => part.toFixed(0));
  const most = (process.resourceUsage().maxRSS / 1_024).toFixed(0);
  console.log(`  memory, ${when.padEnd(18)} ${now} MB, of it V8 ${heap} MB; at most ${most} MB`);
}
