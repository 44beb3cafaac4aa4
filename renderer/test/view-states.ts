import type { TemplateResult } from 'lit';
import type { CallName } from '#contract';
import { type FakeBridge, fakeBridge } from '../api/test/fake-bridge.ts';
import { Session } from '../state/session.ts';
import { drawnWhole, show } from './stage.ts';
import { type Answers, WORLD } from './world.ts';

/** How it goes with what a view asks for. */
export type Mood = 'loading' | 'failed' | 'empty' | 'full';

/** What the main side says where it refuses. */
export const REFUSAL = 'The library does not answer just now.';

/** A view or dialog with the states that it can be in. */
export interface ViewStates {
  /** Draws it, once `before` is done. */
  drawn(session: Session): TemplateResult;
  /** What a person did before it came into view. */
  before?(session: Session): unknown;
  /** What it asks for; where it asks nothing it is never loading or failed. */
  readonly asks?: readonly CallName[];
  /** Words that stand in it in each of its states. */
  readonly says: Readonly<Partial<Record<Mood, RegExp>>>;
  /** What the main side answers where there is something, besides what it answers everybody. */
  readonly full?: Answers;
  /** The same where there is nothing. */
  readonly empty?: Answers;
  /** What a person does in it before it looks like this. */
  act?(stage: HTMLElement, session: Session, bridge: FakeBridge): unknown;
}

export interface Shown {
  readonly stage: HTMLElement;
  readonly session: Session;
  readonly bridge: FakeBridge;
  /** The main side answers again. */
  mend(): void;
}

/** Shows a view in one of its states. */
export async function showView(view: ViewStates, mood: Mood): Promise<Shown> {
  const main = { mood: 'full' as Mood };
  const full = { ...WORLD, ...view.full };
  const asked = Object.fromEntries(
    (view.asks ?? []).map((name) => {
      // The call's own type is lost in a table of calls; `full` and `empty` were checked where they stand.
      const tell = (answers: Answers, request: unknown) =>
        (answers[name] as ((request: unknown) => unknown) | undefined)?.(request);
      const answer = (request: unknown) => {
        if (main.mood === 'loading') return new Promise(() => undefined);
        if (main.mood === 'failed') return { refuse: REFUSAL };
        return tell(main.mood === 'empty' ? { ...full, ...view.empty } : full, request);
      };
      return [name, answer];
    }),
  );
  const known = mood === 'empty' ? { ...full, ...view.empty } : full;
  const bridge = fakeBridge({ ...known, ...asked } as Answers);
  const session = new Session(bridge);
  // What every window asks for at its start may be what the view is about.
  main.mood = mood;
  const started = session.start(null);
  if (mood !== 'loading') await started;
  await view.before?.(session);
  const stage = await show(view.drawn(session));
  await settled(stage);
  await view.act?.(stage, session, bridge);
  await settled(stage);
  return {
    stage,
    session,
    bridge,
    mend() {
      main.mood = 'full';
    },
  };
}

/** All that waits for nothing but answers that are there has come, and is drawn. */
export async function settled(stage: Element): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise<void>((resolve) => setTimeout(resolve));
    await drawnWhole(stage);
  }
}

/** The main side was asked this: whoever reads a file first does so in the browser's own time. */
export async function asked({ calls }: FakeBridge, name: CallName): Promise<void> {
  while (!calls.some((call) => call.name === name)) {
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
}
