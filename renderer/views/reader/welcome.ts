import { html, nothing } from 'lit';
import { WHAT_IS_READ } from '#domain/formats/file-kinds.ts';
import { answer } from '../../components/answer/answer.ts';
import type { Session } from '../../state/session.ts';

/** What stands on the page before an article is open: what to do first, or the first keys. */
export function welcome({ library, commands, reader }: Session): unknown {
  if (reader.next.kind !== 'idle') {
    const state = answer(reader.next, {
      waiting: 'Opening the article…',
      again: () => reader.again(),
      draw: () => nothing,
    });
    return html`<section class="welcome">${state}</section>`;
  }
  if (library.state.kind !== 'ready') return nothing;
  const key = (id: string, label: string) =>
    html`<dt><kbd>${commands.keyLabel(id)}</kbd></dt><dd>${label}</dd>`;
  if (library.articles.length > 0) {
    return html`
      <section class="welcome">
        <h2>Choose an article to read</h2>
        <p>It opens where you left it. These keys are worth knowing:</p>
        <dl>
          ${key('article.next', 'open the next article')}
          ${key('caret.next', 'read on by sentence')}
          ${key('mark.highlight', 'highlight the sentence')}
          ${key('mark.note', 'write a note on it')}
          ${key('search.focus', 'search the library')}
          ${key('palette.open', 'every command')}
        </dl>
      </section>
    `;
  }
  return html`
    <section class="welcome">
      <h2>Begin with something to read</h2>
      <p>Bring in articles and situation reports, alone or a whole stick of them: ${WHAT_IS_READ}. Choose files or a folder, drop them anywhere in this window, or paste a copied article. They stay on this machine.</p>
      <div class="acts">
        <button class="primary" @click=${() => commands.run('import.files')}>Import files</button>
        <button class="framed" @click=${() => commands.run('import.folder')}>Import a folder</button>
        <button class="framed" @click=${() => commands.run('import.paste')}>Paste text</button>
        <button class="framed" @click=${() => commands.run('import.sample')}>Try the sample library</button>
      </div>
      <p>The sample library holds seven reports on an invented crisis that disagree about its figures. It can be undone like everything else.</p>
    </section>
  `;
}
