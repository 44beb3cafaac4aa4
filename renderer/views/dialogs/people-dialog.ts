import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { KnownPerson, OwnIdentity } from '#contract/identity.ts';
import { answer } from '../../components/answer/answer.ts';
import { sentText, targetOf } from '../../components/field.ts';
import { dateTime } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './people-dialog.css?inline';

/** The key that signs here, and whom this person knows by their keys. */
@customElement('fb-people-dialog')
export class PeopleDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];

  protected override watched() {
    return [this.session.people];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.people.load());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.people.leave();
  }

  protected override render(): TemplateResult {
    const { room, people } = this.session;
    const again = () => people.load();
    return html`
      <fb-dialog heading="Keys of people" @close=${() => room.close()}>
        <div class="form">
          ${answer(people.own, { waiting: 'Reading your key…', again, draw: own })}
          ${answer(people.state, {
            waiting: 'Reading whom you know…',
            again,
            draw: (known) => this.#known(known),
          })}
        </div>
      </fb-dialog>
    `;
  }

  #known(known: readonly KnownPerson[]): TemplateResult {
    const { people } = this.session;
    return html`
      <section aria-label="People you know">
        <h3>People you know</h3>
        ${
          known.length === 0
            ? html`<p class="explain">Nobody yet. When a pack comes, it shows the words of the key that signed it. Compare them with the sender, by telephone or face to face, and give the key a name: from then on you see at once what that person made, and can seal packs for them.</p>`
            : html`<ul>${known.map(
                (person) => html`
            <li>
              <div><p class="what" dir="auto">${person.name}</p>
                <p class="words">${person.words}</p>
                <p class="explain">known since ${dateTime(person.named)}</p>
                <details><summary>Key and name</summary>
                  <code class="address" translate="no">${person.key}</code>
                  <form class="actions" @submit=${(event: SubmitEvent) => this.#rename(event, person)}>
                    <label class="field message"><span class="label">Another name</span>
                      <input type="text" name="name" required maxlength="80" autocomplete="off" dir="auto" .value=${person.name} /></label>
                    <button class="framed">Rename</button>
                  </form></details></div>
              <button class="framed" aria-label="Forget the key of ${person.name}" @click=${() => people.forget(person)}>Forget</button>
            </li>`,
              )}</ul>`
        }
      </section>
      <details><summary>Somebody gave you their key</summary>
        <form @submit=${this.#add}>
          <label class="field"><span class="label">Key</span>
            <input type="text" name="key" required maxlength="100" placeholder="age1…" autocomplete="off" spellcheck="false" translate="no" /></label>
          <label class="field"><span class="label">As you call them</span>
            <input type="text" name="name" required maxlength="80" autocomplete="off" dir="auto" /></label>
          <div class="actions"><button class="framed">Know this key</button></div>
        </form>
      </details>
    `;
  }

  #rename(event: SubmitEvent, { key }: KnownPerson): void {
    event.preventDefault();
    inBackground(this.session.people.name(key, sentText(event, 'name')));
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = targetOf(event, HTMLFormElement);
    const [key, name] = [sentText(event, 'key'), sentText(event, 'name')];
    if (key && name && (await this.session.people.name(key, name))) form.reset();
  }
}

const own = ({ key, words, name }: OwnIdentity): TemplateResult => html`
  <section aria-label="Your key">
    <h3>Your key</h3>
    <p class="words">${words}</p>
    <p class="explain">All that you pack is signed with it${name === '' ? '' : html`, in the name of <bdi>${name}</bdi>`}. Say these nine words to whoever gets your first pack. To have packs sealed for you, give this:</p>
    <code class="address" translate="no">${key}</code>
    <p class="explain">It was made with this library and lies in it; a copy or a backup of the library has the same one, and whoever opens that can sign as you.</p>
  </section>`;
