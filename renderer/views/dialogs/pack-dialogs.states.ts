import type { PackSigner } from '#domain/identity/pack-signer.ts';
import { everything } from '../../test/stage.ts';
import type { ViewStates } from '../../test/view-states.ts';
import { BRIEF, OWN_KEY, PEOPLE } from '../../test/world.ts';
import { asks, dialog, drawn, file, submit } from './shown-dialog.states.ts';

const UNSIGNED: PackSigner = {
  kind: 'unsigned',
  key: null,
  words: null,
  name: null,
  claims: '',
  warnings: [],
};
const SIGNED_NEW: PackSigner = {
  kind: 'new',
  key: OWN_KEY.key,
  words: OWN_KEY.words,
  name: null,
  claims: 'Ben',
  warnings: ['It says that it comes from “Ben”, but the key that you know as Ben did not sign it.'],
};

/** Packs that go out and come in, and whom they are signed by. */
export const packStates: Readonly<Record<string, ViewStates>> = {
  'a pack': dialog('share', {
    act: submit,
    asks: asks('packs.make'),
    full: {
      'packs.make': () => ({
        ...file,
        articles: 3,
        annotations: 3,
        corrections: 0,
        signedBy: PEOPLE[0]?.key ?? '',
        sealed: { keys: 2 },
        marking: null,
        leftOut: [
          {
            kind: 'annotation',
            words: 'Ask the depot',
            reason: 'Marked TLP:RED, above TLP:GREEN.',
          },
        ],
        marked: [{ marking: 'TLP:AMBER', count: 2 }],
        leftBehind: [{ kind: 'brief', count: 1 }],
      }),
    },
    says: {
      loading: /Packing…/,
      failed: /does not answer/,
      full: /Encrypted for 2 keys[\s\S]*Stays behind/,
    },
  }),
  'a pack larger than a window takes': dialog('share', {
    full: { 'packs.files': () => ({ originals: 40, pictures: 2, bytes: 150 * 1_048_576 }) },
    act: (stage) => {
      const boxes = everything(stage).flatMap((element) =>
        element instanceof HTMLLabelElement && element.textContent.includes('With the files')
          ? (element.control ?? [])
          : [],
      );
      for (const box of boxes) box.click();
    },
    says: { full: /takes packs of up to 72\.0 MB[\s\S]*“fieldbrief merge”/ },
  }),
  'a pack of a colleague': {
    drawn,
    before: ({ packs }) => packs.look(new Uint8Array()),
    says: {
      empty: /Not signed[\s\S]*It brings nothing new/,
      full: /new here[\s\S]*did not sign it[\s\S]*able acid actor[\s\S]*Changed on both sides/,
    },
    empty: {
      'packs.preview': () => ({
        signer: UNSIGNED,
        sealed: false,
        created: BRIEF.created,
        changes: [],
        unchanged: 4,
        refused: [],
      }),
    },
    full: {
      'packs.preview': () => ({
        signer: SIGNED_NEW,
        sealed: true,
        created: BRIEF.created,
        unchanged: 4,
        refused: [{ kind: 'annotation', id: 'n7', reason: 'Its article is in neither library.' }],
        changes: [
          {
            key: 'annotation n1',
            kind: 'annotation',
            id: 'n1',
            change: 'conflicts',
            label: 'The bridge at Tolve',
            article: { id: 'a1', title: 'River cuts the road to Karsana' },
            fields: [{ name: 'note', mine: 'Ask the depot.', theirs: 'اسأل المستودع' }],
          },
          {
            key: 'article a8',
            kind: 'article',
            id: 'a8',
            change: 'added',
            label: 'Boats reach Karsana',
            article: null,
            fields: [],
          },
        ],
      }),
    },
  },
  'a pack that a passphrase seals': {
    drawn,
    before: ({ packs }) => packs.look(new Uint8Array()),
    says: { full: /sealed with a passphrase/ },
    full: {
      'packs.preview': ({ passphrase }) => ({
        refuse: passphrase
          ? 'That is not the passphrase of this pack.'
          : 'Its passphrase is needed.',
        code: passphrase ? 'wrong-passphrase' : 'needs-passphrase',
      }),
    },
  },
  'keys of people': dialog('people', {
    asks: asks('identity.own', 'identity.people'),
    empty: { 'identity.people': () => [] },
    says: {
      loading: /Reading your key…/,
      failed: /does not answer/,
      empty: /Nobody yet[\s\S]*Compare them with the sender/,
      full: /able acid actor[\s\S]*Amal/,
    },
  }),
};
