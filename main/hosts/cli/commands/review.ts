import { STANDING_NAMES, VERDICTS } from '#domain/review.ts';
import { giveReviews } from '../../../workflows/reviews/give-reviews.ts';
import {
  type Command,
  choiceOption,
  DONE,
  jsonOption,
  libraryOption,
  textOption,
  UsageError,
} from '../command.ts';
import { answer } from '../output.ts';
import { unwrap, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'review',
  usage:
    '[NOTE…] [--verdict accepted|rejected|proposed | --take-back] [--why TEXT] [--library DIR] [--json]',
  summary:
    'Says what you think of notes, which it does not change; without a verdict lists what people said of them, or of all.',
  options: {
    verdict: { type: 'string' },
    'take-back': { type: 'boolean' },
    why: { type: 'string' },
    ...libraryOption,
    ...jsonOption,
  },
  run: async (input) => {
    const notes = [...input.positionals];
    const verdict = choiceOption(input, 'verdict', VERDICTS);
    const takesBack = input.values['take-back'] === true;
    if (verdict !== null && takesBack) throw new UsageError('Give a verdict or take one back.');
    const says = verdict !== null || takesBack;
    if (says && notes.length === 0) throw new UsageError('Say which note, by its id.');
    const reviews = await withLibrary(input, async ({ workspace }) => {
      const words = textOption(input, 'why')?.trim() ?? '';
      if (says) unwrap(giveReviews(workspace, { notes, verdict, words }));
      const all = workspace.store.reviews.list();
      return notes.length === 0 ? all : all.filter(({ note }) => notes.includes(note));
    });
    await answer(
      input,
      reviews.map(({ note, verdict: said, words, author, modified, isCurrent, foreign }) => ({
        ...{ note, verdict: said, why: words, author, modified, current: isCurrent },
        own: foreign !== true,
      })),
      reviews.map(({ note, verdict: said, words, author, isCurrent }) =>
        [
          `${note}  ${STANDING_NAMES[said]}${author === '' ? '' : ` by ${author}`}`,
          ...(isCurrent ? [] : ['    when it said something else']),
          ...(words === '' ? [] : [`    ${words}`]),
        ].join('\n'),
      ),
    );
    return DONE;
  },
};
