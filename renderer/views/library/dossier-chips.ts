import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier } from '#domain/dossiers/dossier.ts';
import { inBackground } from '../../state/in-background.ts';
import { NONE } from '../../state/library-counts.ts';
import type { Session } from '../../state/session.ts';

/** What a drag of rows is called: ids, parted by spaces. */
const ROWS = 'application/x-fieldbrief-articles';

/**
 * A button for each dossier, with how many documents lie in it: which one the list shows, and where rows are dropped.
 * @param menu opens the menu of the dossier that is shown
 */
export function dossierChips(
  session: Session,
  menu: (event: MouseEvent) => void,
): TemplateResult | typeof nothing {
  const { dossiers, library, commands } = session;
  const { all } = dossiers;
  if (all.length === 0) return nothing;
  const { counts } = dossiers;
  const open = (id: string) => {
    library.arrange({ dossier: id });
    commands.run('dossier.open');
  };
  const chip = (dossier: Dossier) => {
    const { id, name } = dossier;
    const { articles, waiting } = counts.get(id) ?? NONE;
    const isShown = library.dossier === id;
    const news = waiting > 0 ? `, ${waiting} of them new or updated` : '';
    return html`<button class="chip dossier" aria-pressed=${isShown} title="${name}: ${articles} documents${news}. Enter or a double click opens it. Drop documents here to lay them in."
      @click=${(event: MouseEvent) => library.arrange({ dossier: isShown && event.detail < 2 ? null : id })} @dblclick=${() => open(id)} @keydown=${(event: KeyboardEvent) => enter(event, () => open(id))}
      @contextmenu=${(event: MouseEvent) => {
        library.arrange({ dossier: id });
        menu(event);
      }}
      @dragover=${over} @dragleave=${leave} @drop=${(event: DragEvent) => drop(event, session, dossier)}><bdi>${name}</bdi> <span class="count">${articles.toLocaleString('en-GB')}</span></button>`;
  };
  return html`<div class="chips dossiers" role="group" aria-label="Dossiers">
    ${all.map(chip)}
    ${library.dossier === null ? nothing : html`<button class="quiet" title="Open the dossier (${commands.keyLabel('dossier.open')})" @click=${() => commands.run('dossier.open')}>Open it</button>`}
  </div>`;
}

/** Takes the row along that is dragged, or all chosen ones where it is one of them. */
export function dragRows(event: DragEvent, id: string | null, { triage }: Session): void {
  if (id === null || !event.dataTransfer) return;
  const ids = triage.isChosen(id) ? triage.chosen.map((one) => one.id) : [id];
  event.dataTransfer.setData(ROWS, ids.join(' '));
  event.dataTransfer.effectAllowed = 'copy';
}

/** Space narrows the list, as a click does; Enter opens. */
function enter(event: KeyboardEvent, open: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  open();
}

function over(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes(ROWS)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.classList.add('over');
}

function leave({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.classList.remove('over');
}

function drop(event: DragEvent, { dossiers }: Session, dossier: Dossier): void {
  leave(event);
  const ids = event.dataTransfer?.getData(ROWS).split(' ').filter(Boolean) ?? [];
  if (ids.length === 0) return;
  event.preventDefault();
  inBackground(dossiers.drop(dossier, ids));
}
