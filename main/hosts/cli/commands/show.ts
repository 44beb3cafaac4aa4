import { type Command, DONE, jsonOption, libraryOption, onlyPositional } from '../command.ts';
import { answer } from '../output.ts';
import { articleOf, withLibrary } from '../session.ts';

export const command: Command = {
  name: 'show',
  usage: 'ID [--library DIR] [--json]',
  summary: 'Shows one article: its source fields and its text.',
  options: { ...libraryOption, ...jsonOption },
  run: async (input) => {
    const given = onlyPositional(input, 'article');
    const { id, source, language, sha256, text, blocks } = await withLibrary(
      input,
      async (library) => articleOf(library, given),
    );
    const { title, publisher, byline, dateline, published, credits, url } = source;
    const shown = {
      id,
      title,
      publisher,
      byline,
      dateline,
      published,
      credits,
      url,
      language,
      sha256,
      text,
      blocks,
    };
    const facts = [publisher, published, byline, dateline, credits, url].filter(
      (fact) => fact !== null,
    );
    await answer(input, shown, [title, facts.join(' · '), '', text]);
    return DONE;
  },
};
