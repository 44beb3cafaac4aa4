import { saveBrief } from '../../../workflows/briefs/make-brief.ts';
import { exportEvents } from '../../../workflows/names/export-events.ts';
import {
  type Command,
  DONE,
  dayOption,
  jsonOption,
  libraryOption,
  outOption,
  textOption,
} from '../command.ts';
import { answer } from '../output.ts';
import { articlesOrAll, unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'events',
  usage: '[ID…] --out F.csv [--from DAY] [--to DAY] [--marking M] [--library DIR] [--json]',
  summary:
    'Writes dated sentences as a table of events: columns as ACLED names them, with HXL hashtags; what is not known stays empty.',
  options: {
    out: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    marking: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const out = outOption(input, 'FILE.csv');
    const [from, to] = [dayOption(input, 'from'), dayOption(input, 'to')];
    return withLibrary(input, async (library) => {
      const articles = articlesOrAll(library, input);
      const only = articles && new Set(articles);
      const marking = textOption(input, 'marking') ?? null;
      const asked = { events: null, from, to, marking };
      const { bytes, events, heldBack } = unwrap(exportEvents(library.workspace, asked, only));
      unwrap(await saveBrief(out, { bytes }));
      await answer(input, { out, events, ...(heldBack > 0 && { heldBack }) }, [
        `${out}: ${events} events`,
        ...(heldBack > 0 ? [`Left out for the marking: ${heldBack} events.`] : []),
      ]);
      return DONE;
    });
  },
};
