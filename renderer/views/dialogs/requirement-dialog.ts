import '../../components/tag-field/tag-field.ts';
import { html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import type { CountableChoice } from '#contract/requirements.ts';
import { answer } from '../../components/answer/answer.ts';
import { sentText } from '../../components/field.ts';
import type { TagField } from '../../components/tag-field/tag-field.ts';
import { controls } from '../../styles/controls-sheet.ts';
import { SessionElement } from '../session-element.ts';
import { forms } from './forms-sheet.ts';
import { markingField } from './marking-field.ts';

/** What a person wants to know: the question, where it is asked, and by what they would know the answer. */
@customElement('fb-requirement-dialog')
export class RequirementDialog extends SessionElement {
  static override styles = [controls, forms];
  @query('fb-tag-field') private places!: TagField;

  protected override watched() {
    return [this.session.requirements];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.requirements.leaveForm();
  }

  protected override render(): TemplateResult {
    const { room, requirements } = this.session;
    const { subject } = requirements;
    return html`
      <fb-dialog heading=${subject ? 'Question' : 'New question'} @close=${() => room.close()}>
        ${answer(requirements.countable, {
          waiting: 'Reading what can be counted…',
          again: () => requirements.write(subject),
          draw: (choices) => this.#form(choices),
        })}
      </fb-dialog>
    `;
  }

  #form(choices: readonly CountableChoice[]): TemplateResult {
    const { room, requirements } = this.session;
    const { question = '', indicators = [], counted = null } = requirements.subject ?? {};
    const { places = [], due = null, marking = null } = requirements.subject ?? {};
    const chosen = choices.findIndex(
      ({ topic, of }) => topic === counted?.topic && of === counted.of,
    );
    return html`
      <form @submit=${(sent: SubmitEvent) => this.#save(sent, choices)}>
        <label class="field"><span class="label">Question</span>
          <textarea name="question" rows="2" required maxlength="500" dir="auto" placeholder="How many are displaced in White Nile, by site?" .value=${question}></textarea></label>
        <div class="field"><span class="label">Where it is asked</span>
          <fb-tag-field what="place" .tags=${places} .known=${this.#known}></fb-tag-field>
          <span class="explain">Enter after each. Other names of one behind a slash: White Nile / النيل الأبيض. Without a place it is asked of none in particular.</span></div>
        <label class="field"><span class="label">What would answer it, a line each</span>
          <textarea name="indicators" rows="2" dir="auto" maxlength="10000" .value=${indicators.join('\n')}></textarea></label>
        <label class="field"><span class="label">What it counts</span>
          <select name="counted">
            <option value="-1" ?selected=${chosen < 0}>Nothing, or something else</option>
            ${choices.map(({ name }, at) => html`<option value=${at} ?selected=${at === chosen}>${name}</option>`)}
          </select>
          <span class="explain">Figures of the library that count this are then proposed, until you take them.</span></label>
        <div class="two">
          <label class="field"><span class="label">Wanted by</span><input type="date" name="due" .value=${due ?? ''} /></label>
          ${markingField('Marking of the question', marking)}
        </div>
        <div class="actions"><button type="button" @click=${() => room.close()}>Cancel</button>
          <button class="primary">${requirements.subject ? 'Save' : 'Ask'}</button></div>
      </form>
    `;
  }

  /** Places that are known here, for completion. */
  get #known(): readonly string[] {
    const { matrix } = this.session.requirements;
    return matrix.kind === 'ready' ? matrix.value.places : [];
  }

  async #save(sent: SubmitEvent, choices: readonly CountableChoice[]): Promise<void> {
    sent.preventDefault();
    const { room, requirements } = this.session;
    this.places.takeTyped();
    const { topic, of } = choices[Number(sentText(sent, 'counted'))] ?? {};
    const lines = sentText(sent, 'indicators').split('\n');
    const keeping = requirements.save({
      question: sentText(sent, 'question'),
      indicators: lines.map((line) => line.trim().slice(0, 300)).filter((line) => line !== ''),
      counted: topic === undefined || of === undefined ? null : { topic, of },
      places: this.places.tags,
      due: sentText(sent, 'due') || null,
      marking: sentText(sent, 'marking') || null,
    });
    await room.closeAfter(keeping);
  }
}
