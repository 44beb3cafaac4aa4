import { html, nothing, type TemplateResult } from 'lit';
import type { Request } from '#contract';
import type { KnownPerson } from '#contract/identity.ts';
import { isRecipient } from '#domain/identity/recipient.ts';
import { passphraseField, unfit } from '../../components/gate/gate.ts';

export type SealKind = 'none' | 'keys' | 'passphrase';
type Seal = NonNullable<Request<'packs.make'>['seal']>;

const KINDS: readonly (readonly [SealKind, string])[] = [
  ['none', 'Whoever gets the file: it is not encrypted'],
  ['keys', 'Only people whom I choose'],
  ['passphrase', 'Whoever has a passphrase'],
];

/** Who can open a pack. */
export const sealField = (
  kind: SealKind,
  people: readonly KnownPerson[],
  choose: (kind: SealKind) => void,
): TemplateResult => html`
  <fieldset><legend>Who can open it</legend>
    ${KINDS.map(
      ([name, label]) => html`
        <label class="choice"><input type="radio" name="seal" .checked=${kind === name} @change=${() => choose(name)} />${label}</label>`,
    )}
    ${kind === 'keys' ? keys(people) : kind === 'passphrase' ? passphrase() : nothing}
  </fieldset>`;

const keys = (people: readonly KnownPerson[]) => html`
  ${
    people.length === 0
      ? html`<p class="explain">You know nobody by their key yet. Ask the receiver for theirs: it stands under “Your key” in their settings.</p>`
      : html`<div class="list">${people.map(
          ({ key, name, words }) => html`
            <label class="choice"><input type="checkbox" name="to" value=${key} /><span><bdi>${name}</bdi> <span class="explain">${words}</span></span></label>`,
        )}</div>`
  }
  <label class="field"><span class="label">Other keys, between blanks</span>
    <input type="text" name="keys" maxlength="8000" placeholder="age1…" autocomplete="off" spellcheck="false" translate="no" /></label>
  <p class="explain">Nobody else opens it, you neither. The program “age” opens it too.</p>`;

const passphrase = () => html`
  <div class="two">
    ${passphraseField('Passphrase', 'passphrase', 'off')}
    ${passphraseField('The same again', 'again', 'off')}
  </div>
  <p class="explain">Another one than the library’s. Tell it to the receiver in another way than you send the pack.</p>`;

/** What was chosen, as its form is sent; null for a pack in clear, or a sentence why it can't be. */
export function sealOf(form: FormData, kind: SealKind): Seal | null | string {
  const text = (name: string) => String(form.get(name) ?? '');
  if (kind === 'none') return null;
  if (kind === 'passphrase') {
    return unfit(text('passphrase'), text('again')) ?? { passphrase: text('passphrase') };
  }
  const others = text('keys').split(/[\s,;]+/);
  const to = [...form.getAll('to').map(String), ...others].filter((key) => key !== '');
  const wrong = to.find((key) => !isRecipient(key));
  if (wrong !== undefined) return `“${wrong.slice(0, 70)}” is no key: a letter of it may be wrong.`;
  return to.length === 0 ? 'Choose whom it is for, or give a key.' : { to: [...new Set(to)] };
}
