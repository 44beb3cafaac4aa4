import { html, nothing, type TemplateResult } from 'lit';
import { type PackSigner, signerSentence } from '#domain/identity/pack-signer.ts';
import { sentText } from '../../components/field.ts';

/** Who signed a pack, what speaks against it, and for a new key how it becomes a known one. */
export const signerField = (
  signer: PackSigner,
  sealed: boolean,
  know: (key: string, name: string) => void,
): TemplateResult => html`
  <section aria-label="Who signed">
    <p>${signerSentence(signer)} ${sealed ? 'It came encrypted.' : ''}</p>
    ${signer.warnings.map((sentence) => html`<p class="problem">${sentence}</p>`)}
    ${signer.kind === 'new' && signer.key !== null ? newKey(signer.key, signer, know) : nothing}
  </section>`;

function newKey(
  key: string,
  { words, claims }: PackSigner,
  know: (key: string, name: string) => void,
): TemplateResult {
  const named = (event: SubmitEvent) => {
    event.preventDefault();
    know(key, sentText(event, 'name'));
  };
  return html`
    <p class="explain">Its words, to be compared with the sender by telephone or face to face:</p>
    <p><strong>${words}</strong></p>
    <details><summary>You compared these words with the sender</summary>
      <form class="actions" @submit=${named}>
        <label class="field message"><span class="label">As you call them</span>
          <input type="text" name="name" required maxlength="80" autocomplete="off" dir="auto" .value=${claims} /></label>
        <button class="framed">Know this key</button>
      </form>
    </details>`;
}
