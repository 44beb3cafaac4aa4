import '../../components/note-text/note-text.ts';
import '../../components/tag-field/tag-field.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { NoteType } from '#domain/annotation.ts';
import { localDay, systemClock } from '#domain/clock.ts';
import { sentText, targetOf } from '../../components/field.ts';
import { typeChoice } from '../../components/note-type.ts';
import { TagField } from '../../components/tag-field/tag-field.ts';
import { dateTime } from '../../components/wording.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { sheet } from '../../styles/sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import css from './free-note-dialog.css?inline';
import { markingField } from './marking-field.ts';

/** Writes a note without a passage. What is typed is kept as a draft; of a colleague's only the marking can be set. */
@customElement('fb-free-note-dialog')
export class FreeNoteDialog extends SessionElement {
  static override styles = [controls, forms, sheet(css)];
  @query('textarea') private field!: HTMLTextAreaElement | null;
  @query('form') private form!: HTMLFormElement;
  @query('fb-tag-field') private tagField!: TagField | null;
  @state() private type: NoteType | null = null;
  @state() private tags: readonly string[] = [];

  protected override watched() {
    return [this.session.freeNotes, this.session.annotations, this.session.frameworks];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    inBackground(this.session.frameworks.load());
    const { subject } = this.session.freeNotes;
    this.type = subject?.type ?? null;
    this.tags = subject?.tags ?? [];
  }

  protected override firstUpdated(): void {
    this.field?.setSelectionRange(this.field.value.length, this.field.value.length);
  }

  protected override render(): TemplateResult {
    const { room, freeNotes, commands } = this.session;
    const { subject, refusal, isDrafted } = freeNotes;
    const modifier = commands.keyLabel('palette.open').split(' ')[0] ?? '';
    return html`
      <fb-dialog heading=${subject ? 'Free note' : 'New free note'} @close=${() => room.close()}>
        <form @submit=${this.#save} @keydown=${this.#key}>
          ${subject?.foreign ? this.#theirs() : this.#own()}
          ${markingField('Marking', subject?.marking, 'how far it may go')}
          <p class="problem" role="alert" ?hidden=${refusal === null}>${refusal}</p>
          <div class="actions">
            <span class="message small muted">${subject?.foreign ? nothing : html`${modifier} Enter saves; what you type stays as a draft.`}</span>
            ${
              isDrafted
                ? html`<button type="button" @click=${() => inBackground(freeNotes.discard())}>Discard</button>`
                : html`<button type="button" @click=${() => room.close()}>Cancel</button>`
            }
            <button class="primary">Save</button>
          </div>
        </form>
      </fb-dialog>
    `;
  }

  #own(): TemplateResult {
    const { freeNotes, annotations, frameworks } = this.session;
    const { subject } = freeNotes;
    return html`
      <textarea aria-label="Free note" placeholder="What you saw, heard or think. Markdown works." dir="auto" maxlength="100000"
        .value=${freeNotes.words} @input=${(event: Event) => freeNotes.type(targetOf(event, HTMLTextAreaElement).value)}></textarea>
      ${typeChoice(this.type, (type) => {
        this.type = type;
      })}
      <div class="row">
        <label class="field"><span class="label">Day</span>
          <input type="date" name="day" required .value=${subject?.day ?? localDay(systemClock())} /></label>
        <div class="field"><span class="label">Tags</span>
          <fb-tag-field .tags=${this.tags} .known=${frameworks.tagsBeside(annotations.tags)} .families=${frameworks.families} @change=${(
            event: Event,
          ) => {
            this.tags = targetOf(event, TagField).tags;
          }}></fb-tag-field></div>
      </div>
    `;
  }

  #theirs(): TemplateResult | typeof nothing {
    const { subject } = this.session.freeNotes;
    if (!subject) return nothing;
    return html`
      <fb-note-text .text=${subject.note}></fb-note-text>
      <p class="explain" dir="auto">Made by ${subject.author || 'another person'} in another library, which alone changes it; of ${subject.day}, last changed ${dateTime(subject.modified)}. How far it may go can be set here.</p>
    `;
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const { freeNotes } = this.session;
    this.tagField?.takeTyped();
    const note = freeNotes.words.trim();
    if (note === '') {
      this.field?.focus();
      return;
    }
    const { type, tags } = this;
    const day = sentText(event, 'day') || (freeNotes.subject?.day ?? localDay(systemClock()));
    const marking = sentText(event, 'marking') || null;
    inBackground(freeNotes.save({ day, note, type, tags: [...tags], marking }));
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.form.requestSubmit();
  }
}
