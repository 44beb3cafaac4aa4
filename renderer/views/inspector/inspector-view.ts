import { inBackground } from '../../state/in-background.ts';
import './entities-panel.ts';
import './figures-panel.ts';
import './notes-panel.ts';
import './summary-panel.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon } from '../../components/icon/icons.ts';
import type { InspectorTab } from '../../state/room-store.ts';
import type { Session } from '../../state/session.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import css from './inspector-view.css?inline';

interface Tab {
  readonly id: InspectorTab;
  readonly label: string;
  count(session: Session): number | null;
  panel(session: Session): TemplateResult;
}

/** A further tab is a further line. */
const TABS: readonly Tab[] = [
  {
    id: 'entities',
    label: 'Entities',
    count: ({ reader }) => reader.current?.analysis?.entities.length ?? null,
    panel: (session) => html`<fb-entities-panel .session=${session}></fb-entities-panel>`,
  },
  {
    id: 'notes',
    label: 'Notes',
    count: ({ annotations }) => annotations.list.length,
    panel: (session) => html`<fb-notes-panel .session=${session}></fb-notes-panel>`,
  },
  {
    id: 'figures',
    label: 'Figures',
    count: () => null,
    panel: (session) => html`<fb-figures-panel .session=${session}></fb-figures-panel>`,
  },
  {
    id: 'summary',
    label: 'Summary',
    count: () => null,
    panel: (session) => html`<fb-summary-panel .session=${session}></fb-summary-panel>`,
  },
];

/** The right column: what is known and noted about the open article. */
@customElement('fb-inspector')
export class InspectorView extends SessionElement {
  static override styles = [controls, sheet(css)];

  protected override watched() {
    return [this.session.room, this.session.reader, this.session.annotations];
  }

  protected override render(): TemplateResult {
    const { session } = this;
    const { tab } = session.room;
    return html`
      <aside aria-label="Inspector" class="contents">
        <div class="head">
          <div class="tabs" role="tablist" aria-label="Inspector" @keydown=${this.#key}>
            ${TABS.map(({ id, label, count }) => {
              const number = count(session);
              return html`<button role="tab" id="tab-${id}" aria-controls="panel" aria-selected=${id === tab ? 'true' : 'false'}
                tabindex=${id === tab ? 0 : -1} @click=${() => session.room.showTab(id)}>${label}${number === null ? nothing : html` <span class="count">${number}</span>`}</button>`;
            })}
          </div>
          <button class="quiet square close" aria-label="Hide the inspector" title="Hide the inspector ${session.commands.keyLabel('inspector.toggle')}"
            @click=${() => session.toggleInspector()}>${icon('close')}</button>
        </div>
        <div class="panel" id="panel" role="tabpanel" aria-labelledby="tab-${tab}">
          ${TABS.find(({ id }) => id === tab)?.panel(session)}
        </div>
      </aside>
    `;
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(({ id }) => id === this.session.room.tab);
    const next = TABS.at((at + step) % TABS.length);
    if (!next) return;
    this.session.room.showTab(next.id);
    inBackground(
      this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus(),
      ),
    );
  }
}
