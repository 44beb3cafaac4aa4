import './reading-account.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { SOURCE_FIELDS, type Source } from '#domain/article.ts';
import { suppliedTitle } from '#domain/brief/subject.ts';
import type { FoundMarking } from '#domain/marking/find-marking.ts';
import { targetOf } from '../../components/field.ts';
import { inBackground } from '../../state/in-background.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { markingField } from './marking-field.ts';

const LABELS: Readonly<Record<keyof Source, string>> = {
  title: 'Title',
  publisher: 'Publisher',
  byline: 'Byline',
  dateline: 'Dateline',
  published: 'Published, as year-month-day',
  modified: 'Last changed, as year-month-day',
  retrieved: 'Fetched, as year-month-day',
  credits: 'Credits',
  url: 'Web address',
};

const DAYS: ReadonlySet<keyof Source> = new Set(['published', 'modified', 'retrieved']);

/** Corrects what the import read about the source. */
@customElement('fb-source-dialog')
export class SourceDialog extends SessionElement {
  static override styles = [controls, forms];

  protected override watched() {
    // Read again, the article may say otherwise where it comes from.
    return [this.session.reader];
  }

  protected override render(): TemplateResult {
    const { room, reader } = this.session;
    const source = reader.current?.article.source;
    return html`
      <fb-dialog heading="Source" @close=${() => room.close()}>
        <form @submit=${this.#save}>
          ${SOURCE_FIELDS.map(
            (name) => html`<label class="field"><span class="label">${LABELS[name]}</span>
              ${
                name === 'credits'
                  ? html`<textarea name=${name} rows="3" maxlength="4000" dir="auto" .value=${source?.credits ?? ''}></textarea>`
                  : html`<input type="text" name=${name} dir="auto" autocomplete="off" ?required=${name === 'title'} maxlength=${name === 'title' ? 1_000 : 4_000}
                      pattern=${DAYS.has(name) ? '\\d{4}-\\d{2}-\\d{2}(T.+)?' : '.*'} title=${DAYS.has(name) ? 'A date like 2025-12-08' : ''} .value=${source?.[name] ?? ''} />`
              }
            </label>
            ${name === 'title' ? this.#proposed() : nothing}`,
          )}
          ${markingField('Marking: how far the article may go', reader.current?.marking)}
          ${this.#found(reader.current?.foundMarking)}
          <div class="actions">
            <button type="button" @click=${() => room.close()}>Cancel</button>
            <button class="primary">Save</button>
          </div>
        </form>
        ${
          reader.current
            ? html`<fb-reading-account .session=${this.session} article=${reader.current.article.id}></fb-reading-account>`
            : nothing
        }
      </fb-dialog>
    `;
  }

  /** For a text without a headline: what briefs call it until somebody gives it a title. */
  #proposed(): TemplateResult | typeof nothing {
    const { current } = this.session.reader;
    const title = current && suppliedTitle(current);
    if (!title) return nothing;
    const take = () => {
      const field = this.renderRoot.querySelector('input[name=title]');
      if (field instanceof HTMLInputElement) field.value = title;
    };
    return html`<p class="explain">The text has no whole headline. Proposed, and what briefs call it: <b dir="auto">${title}</b>.
      <button type="button" class="framed" @click=${take}>Take it</button></p>`;
  }

  /** What the text says of that, to be taken or turned down. */
  #found(found: FoundMarking | undefined): TemplateResult | typeof nothing {
    if (!found) return nothing;
    const { reader } = this.session;
    return html`<p class="explain">The text says <b dir="auto">${found.label}</b>.
      <button type="button" class="framed" @click=${() => inBackground(reader.mark(found.label))}>Take it</button>
      <button type="button" @click=${() => inBackground(reader.dismissMarking())}>Not for this article</button></p>`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(targetOf(event, HTMLFormElement));
    const text = (name: keyof Source) => String(form.get(name) ?? '').trim();
    const { reader, room } = this.session;
    const fields = {
      title: text('title'),
      publisher: text('publisher') || null,
      byline: text('byline') || null,
      dateline: text('dateline') || null,
      published: text('published') || null,
      modified: text('modified') || null,
      retrieved: text('retrieved') || null,
      credits: text('credits') || null,
      url: text('url') || null,
    };
    const marking = String(form.get('marking') ?? '').trim() || null;
    const isMarked = marking !== (reader.current?.marking ?? null);
    await room.closeAfter(reader.editSource(fields, isMarked ? marking : undefined));
  }
}
