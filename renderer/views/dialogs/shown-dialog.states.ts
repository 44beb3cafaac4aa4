import './dialog-host.ts';
import { html } from 'lit';
import type { CallName } from '#contract';
import type { Dialog } from '../../state/room-store.ts';
import type { Session } from '../../state/session.ts';
import type { ViewStates } from '../../test/view-states.ts';

/** What the states of dialogs share. */
export const drawn = (session: Session) =>
  html`<fb-dialog-host .session=${session}></fb-dialog-host>`;

/** A dialog that is opened by its name, once the article or brief that it is about is there. */
export const dialog = (name: Dialog, view: Omit<ViewStates, 'drawn'>): ViewStates => ({
  ...view,
  drawn,
  async before(session) {
    await view.before?.(session);
    session.room.open(name);
  },
});

export const asks = (...names: CallName[]) => names;

export const submit = async (stage: HTMLElement) => {
  const form = stage.querySelector('fb-dialog-host')?.shadowRoot?.firstElementChild?.shadowRoot;
  form?.querySelector('form')?.requestSubmit();
};
export const file = {
  name: 'karsana.pdf',
  mediaType: 'application/pdf',
  bytes: new Uint8Array(20_000),
};
