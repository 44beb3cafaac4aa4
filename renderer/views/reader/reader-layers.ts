import { ANNOTATION_COLORS, ANNOTATION_STYLES, isPlaced } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';
import { ENTITY_TYPES } from '#domain/entities/types.ts';
import type { PaintedLayer } from '../../components/article-text/article-text.ts';
import {
  annotationLayer,
  CARET_LAYER,
  entityLayer,
  FOCUS_LAYER,
  FOUND_HERE_LAYER,
  FOUND_LAYER,
  HIT_LAYER,
  PRIORITY,
  TRIAL_LAYER,
  WATCH_LAYER,
} from '../../components/article-text/highlight-layers.ts';
import type { Session } from '../../state/session.ts';

const NONE: readonly Span[] = [];

/**
 * What is painted over the open article. A layer whose input did not change gives the same array
 * again, by which the painter sees that there is nothing to do.
 */
export class ReaderLayers {
  readonly #kept = new Map<string, { inputs: readonly unknown[]; spans: readonly Span[] }>();

  of({ reader, annotations, watch, corrections, find }: Session): PaintedLayer[] {
    const { mentions, hiddenTypes, entity, caret, hits } = reader;
    const { list } = annotations;
    const layers: PaintedLayer[] = [];
    for (const color of ANNOTATION_COLORS) {
      for (const style of ANNOTATION_STYLES) {
        const name = annotationLayer(color, style);
        const spans = this.#keep(name, [list], () =>
          list.filter((one) => isPlaced(one) && one.color === color && one.style === style),
        );
        layers.push({ name, spans, priority: PRIORITY.annotation });
      }
    }
    for (const type of ENTITY_TYPES) {
      const name = entityLayer(type);
      const spans = this.#keep(name, [mentions, hiddenTypes], () =>
        hiddenTypes.has(type) ? NONE : mentions.filter((mention) => mention.type === type),
      );
      layers.push({ name, spans, priority: PRIORITY.entity });
    }
    const focused = this.#keep(FOCUS_LAYER, [mentions, entity], () =>
      entity === null ? NONE : mentions.filter((mention) => mention.entity === entity),
    );
    const { trial } = corrections;
    const tried = this.#keep(TRIAL_LAYER, [trial], () => (trial ? [trial] : NONE));
    const placed = this.#keep(CARET_LAYER, [caret.span], () => (caret.span ? [caret.span] : NONE));
    const { here } = find;
    const foundHere = this.#keep(FOUND_HERE_LAYER, [here], () => (here ? [here] : NONE));
    layers.push(
      { name: CARET_LAYER, spans: placed, priority: PRIORITY.caret },
      { name: FOCUS_LAYER, spans: focused, priority: PRIORITY.focus },
      { name: HIT_LAYER, spans: hits, priority: PRIORITY.hit },
      { name: WATCH_LAYER, spans: watch.marks, priority: PRIORITY.watch },
      { name: TRIAL_LAYER, spans: tried, priority: PRIORITY.trial },
      { name: FOUND_LAYER, spans: find.hits, priority: PRIORITY.found },
      { name: FOUND_HERE_LAYER, spans: foundHere, priority: PRIORITY.foundHere },
    );
    return layers;
  }

  #keep(name: string, inputs: readonly unknown[], make: () => readonly Span[]): readonly Span[] {
    const kept = this.#kept.get(name);
    if (kept?.inputs.every((input, index) => input === inputs[index])) return kept.spans;
    const spans = make();
    this.#kept.set(name, { inputs, spans });
    return spans;
  }
}
