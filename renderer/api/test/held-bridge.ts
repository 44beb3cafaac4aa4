import type { CallName } from '#contract';
import { type FakeBridge, fakeBridge } from './fake-bridge.ts';

export interface HeldBridge extends FakeBridge {
  /** The calls whose answers are on their way, the oldest first. */
  readonly held: { readonly name: CallName; readonly request: unknown; release(): Promise<void> }[];
  /** Lets every answer of these calls come, the newest first, and those that they lead to. */
  releaseBackwards(): Promise<void>;
}

/** A bridge that reads at once and whose answers come when a test says so. */
export function heldBridge(answers: Parameters<typeof fakeBridge>[0]): HeldBridge {
  const bridge = fakeBridge(answers);
  const held: HeldBridge['held'] = [];
  return {
    ...bridge,
    held,
    async call(name, request) {
      const answer = await bridge.call(name, request);
      await new Promise<void>((resolve) => {
        const one = {
          name,
          request,
          async release() {
            held.splice(held.indexOf(one), 1);
            resolve();
            await settled();
          },
        };
        held.push(one);
      });
      return answer;
    },
    async releaseBackwards() {
      await settled();
      for (let last = held.at(-1); last; last = held.at(-1)) await last.release();
    },
  };
}

/** Everything that waits for nothing but promises has run. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
