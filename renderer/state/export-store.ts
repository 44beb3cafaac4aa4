import type { Client, Request } from '#contract';
import type { AnnotationFile } from '#contract/annotations.ts';
import type { BriefFile, PartnerCopy, VerifiedDraft } from '#contract/briefs.ts';
import type { PackFile, PackFiles } from '#contract/packs.ts';
import type { BriefFinding } from '#domain/brief/check.ts';
import type { Result } from '#domain/result.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryOptions, type QueryState } from './query.ts';

/** Something made for a person on wish. Made anew each time; nothing comes of it once nobody waits. */
export class Maker<Asked, Made> {
  readonly #made: Query<Asked, Made>;

  constructor(make: (asked: Asked) => Promise<Result<Made>>, options: QueryOptions) {
    this.#made = new Query(make, options);
  }

  /** Idle until something is wished for, loading while it is made. */
  get state(): QueryState<Made> {
    return this.#made.state;
  }

  /** Null when it failed, which the state says, or when meanwhile it was left or something else asked. */
  async make(asked: Asked): Promise<Made | null> {
    this.#made.forget();
    const answer = await this.#made.ask(asked);
    return answer?.ok ? answer.value : null;
  }

  /** What was made is not wanted any more, nor what is being made. */
  leave(): void {
    this.#made.forget();
  }
}

/** What leaves the library as a file, while somebody waits for it. */
export class ExportStore extends Observable {
  /** What a reviewer would object to in a brief. */
  readonly check: Maker<Request<'briefs.check'>, readonly BriefFinding[]>;
  /** A draft from anywhere against its sources. */
  readonly verify: Maker<Request<'briefs.verify'>, VerifiedDraft>;
  readonly brief: Maker<Request<'briefs.export'>, BriefFile>;
  /** What falls out of a copy for a partner. */
  readonly partner: Maker<Request<'briefs.partnerCopy'>, PartnerCopy>;
  readonly notes: Maker<Request<'annotations.export'>, AnnotationFile>;

  readonly pack: Maker<Request<'packs.make'>, PackFile>;
  /** How large the files are that a pack could bring along. */
  readonly files: Maker<Request<'packs.files'>, PackFiles>;

  constructor(client: Client, notices: NoticeStore) {
    super();
    const options = this.queried(notices);
    this.check = new Maker(client['briefs.check'], options);
    this.verify = new Maker(client['briefs.verify'], options);
    this.partner = new Maker(client['briefs.partnerCopy'], options);
    this.brief = new Maker(client['briefs.export'], options);
    this.files = new Maker(client['packs.files'], options);
    this.pack = new Maker(client['packs.make'], options);
    this.notes = new Maker(client['annotations.export'], options);
  }
}
