import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '#domain/document.ts';
import type { PictureWords } from '#domain/picture-words.ts';
import type { AnswerState } from '../answer/answer.ts';

/**
 * A picture of the article, drawn from its address in this page once that has come.
 *
 * Without a text node, so that no offset falls into it: what stands in its stead or below it is drawn by CSS.
 */
export function pictureTemplate(
  { sha256, alternative: said }: Extract<Block, { kind: 'picture' }>,
  index: number,
  pictures: ReadonlyMap<string, AnswerState<string>>,
  own?: PictureWords,
): TemplateResult {
  const picture = sha256 === null ? null : pictures.get(sha256);
  const alternative = own?.alternative || said;
  if (picture?.kind === 'ready') {
    const caption = own?.caption
      ? html`<div class="own" role="note" aria-label="Your caption: ${own.caption}" data-own=${own.caption} dir="auto"></div>`
      : nothing;
    return html`<div data-block=${index} class="picture"><img src=${picture.value} alt=${alternative || 'A picture without a description'} /><button class="describe" type="button" aria-label="Say what this picture shows" title="Say what this picture shows" data-describe=${sha256}></button>${caption}</div>`;
  }
  const state =
    picture === null
      ? 'A picture that was not in the file'
      : picture?.kind === 'failed'
        ? picture.message
        : 'A picture is being fetched …';
  const words = alternative === '' ? state : `${state.replace(/\.$/, '')}: ${alternative}`;
  return html`<div data-block=${index} class="picture absent" role="img" aria-label=${words} data-said=${words}></div>`;
}
