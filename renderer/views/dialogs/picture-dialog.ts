import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';

/** What a person says of a picture of the open article. */
@customElement('fb-picture-dialog')
export class PictureDialog extends SessionElement {
  static override styles = [controls, forms];
  @query('[name=caption]') private caption!: HTMLTextAreaElement;
  @query('[name=alternative]') private alternative!: HTMLTextAreaElement;

  protected override watched() {
    return [this.session.room];
  }

  protected override render(): TemplateResult {
    const { room, reader } = this.session;
    const { caption, alternative, said, isDocument } = reader.pictureOf(room.picture);
    return html`
      <fb-dialog heading="What this picture shows" @close=${() => room.close()}>
        <form @submit=${this.#save}>
          <label class="field"><span class="label">Caption</span>
            <textarea name="caption" rows="4" maxlength="4000" dir="auto" .value=${caption}></textarea></label>
          <p class="explain">${
            isDocument
              ? 'It becomes the text of this document, as a new version: it can be searched, marked and cited.'
              : 'It stands below the picture as yours. The text of the article stays as it came.'
          }</p>
          <label class="field"><span class="label">For those who do not see it</span>
            <textarea name="alternative" rows="2" maxlength="4000" dir="auto" placeholder=${said} .value=${alternative}></textarea></label>
          <div class="actions">
            <button type="button" @click=${() => room.close()}>Cancel</button>
            <button class="primary">Save</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { room, reader } = this.session;
    const words = {
      sha256: room.picture,
      caption: this.caption.value.trim(),
      alternative: this.alternative.value.trim(),
    };
    await room.closeAfter(reader.describePicture(words));
  }
}
