/** Prints which share of the renderer's lines its tests run, by room: after Vitest wrote its summary. */
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

interface Lines {
  readonly covered: number;
  readonly total: number;
}

const root = join(import.meta.dirname, '../..');
const path = join(root, 'test-results/coverage/coverage-summary.json');
const summary: Record<string, { lines: Lines }> = JSON.parse(readFileSync(path, 'utf8'));

const rooms = new Map<string, Lines>();
const add = (room: string, { covered, total }: Lines) => {
  const known = rooms.get(room) ?? { covered: 0, total: 0 };
  rooms.set(room, { covered: known.covered + covered, total: known.total + total });
};
for (const [file, { lines }] of Object.entries(summary)) {
  if (file === 'total') continue;
  const [, room = ''] = relative(root, file).split(sep);
  add(room.endsWith('.ts') ? '(root)' : room, lines);
  add('together', lines);
}

const share = ({ covered, total }: Lines) => `${((100 * covered) / total).toFixed(1)} %`;
for (const [room, lines] of [...rooms].sort(([, one], [, other]) => one.total - other.total)) {
  const { covered, total } = lines;
  console.log(`${room.padEnd(12)} ${share(lines).padStart(8)}  ${covered} of ${total} lines`);
}
