import '../../components/tag-field/tag-field.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { FilingWords } from '#domain/requirements/requirement.ts';
import { sentText, targetOf } from '../../components/field.ts';
import type { TagField } from '../../components/tag-field/tag-field.ts';

interface Offered {
  /** What the answer says without words of one's own. */
  readonly without: string;
  /** Places that are offered for completion. */
  readonly places: readonly string[];
  /** Stands under the day. */
  readonly ofDay?: TemplateResult | typeof nothing;
}

/** What a person says of an answer: in short, where, and as of when. */
export const filingFields = (
  { words, places, day }: FilingWords,
  { without, places: known, ofDay = nothing }: Offered,
): TemplateResult => html`
  <label class="field"><span class="label">Answer in short</span>
    <input type="text" name="words" dir="auto" maxlength="1000" autocomplete="off" placeholder=${without} .value=${words} /></label>
  <div class="field"><span class="label">Where</span>
    <fb-tag-field what="place" .tags=${places} .known=${known}></fb-tag-field></div>
  <label class="field"><span class="label">As of</span><input type="date" name="day" .value=${day ?? ''} />
    ${ofDay}</label>`;

/** What stands in them as their form is sent. */
export function filingOf(sent: SubmitEvent): FilingWords {
  const field = targetOf(sent, HTMLFormElement).querySelector<TagField>('fb-tag-field');
  field?.takeTyped();
  return {
    words: sentText(sent, 'words'),
    places: field?.tags ?? [],
    day: sentText(sent, 'day') || null,
  };
}
