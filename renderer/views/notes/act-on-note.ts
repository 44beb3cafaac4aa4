import { type Annotation, isPlaced } from '#domain/annotation.ts';
import type { Kept, NoteAct } from '../../components/note-card/note-act.ts';
import { editedReplyDraft, noteDraft, replyDraft } from '../../state/draft-store.ts';
import type { Session } from '../../state/session.ts';

/**
 * Does to an annotation of the open article what a person did in its card. `reply` opens and closes its
 * field for an answer.
 */
export async function actOnNote(
  session: Session,
  act: NoteAct,
  reply: (open: boolean) => void,
): Promise<void> {
  const { annotations, drafts, reader, room } = session;
  const { annotation } = act;
  const { id } = annotation;
  const draft = noteDraft(annotation.article, id);
  const close = () => {
    annotations.write(null);
    room.ask('focus-reader');
  };
  // At once, whatever is still to be answered: the next key is meant for the reader.
  const closeReply = () => {
    reply(false);
    room.ask('focus-reader');
  };
  const forgetReply = async () => {
    await drafts.forget(replyDraft(id));
    if (annotation.foreign) await drafts.forget(draft);
  };
  switch (act.kind) {
    case 'go-to':
      annotations.select(id);
      if (!isPlaced(annotation)) break;
      reader.caret.place(annotation);
      reader.goTo(annotation);
      room.setDrawer(false);
      break;
    case 'remove':
      await annotations.remove(annotation);
      break;
    case 'grade':
      session.grade(id);
      break;
    case 'file':
      session.fileNotes([annotation]);
      break;
    case 'review':
      session.reviews.ask([id]);
      break;
    case 'write':
      annotations.write(id);
      break;
    case 'type':
      drafts.type(draft, act.text, act.from);
      break;
    case 'edit':
      await annotations.edit(id, act.edit);
      break;
    case 'save': {
      // Closes at once; a text that was refused stays as a draft.
      const saved = annotations.saveNote(annotations.find(id) ?? annotation, act.text, act.from);
      close();
      if (await saved) await drafts.forget(draft);
      break;
    }
    case 'keep': {
      const words = keptWords(act.which, annotation.note, drafts.get(draft) ?? '');
      const saved = act.which === 'note' || (await annotations.saveNote(annotation, words));
      if (saved) await drafts.forget(draft);
      break;
    }
    case 'leave':
      // Forgotten before it is closed: a note that was only begun stays where it has a draft.
      await Promise.all([act.discard ? drafts.forget(draft) : null, close()]);
      break;
    case 'write-reply':
      reply(true);
      break;
    case 'type-reply':
      drafts.type(replyDraft(id), act.text);
      break;
    case 'send-reply':
      closeReply();
      if (await annotations.reply(id, act.text)) await forgetReply();
      // What was refused stands in its field again.
      else reply(true);
      break;
    case 'leave-reply':
      closeReply();
      if (act.discard) await forgetReply();
      break;
    case 'type-edited-reply': {
      const from = drafts.startOf(editedReplyDraft(act.reply)) ?? wordsOf(annotation, act.reply);
      drafts.type(editedReplyDraft(act.reply), act.text, from);
      break;
    }
    case 'save-edited-reply': {
      const key = editedReplyDraft(act.reply);
      const words = wordsOf(annotations.find(id) ?? annotation, act.reply);
      const from = drafts.startOf(key) ?? words;
      // Its field closes with the answer, but the next key is not for it.
      room.ask('focus-reader');
      if (await annotations.editReply(act.reply, act.text, from)) await drafts.forget(key);
      // What stands there now was said: who saves again means it.
      else drafts.type(key, act.text, wordsOf(annotations.find(id) ?? annotation, act.reply));
      break;
    }
    case 'leave-edited-reply':
      room.ask('focus-reader');
      await drafts.forget(editedReplyDraft(act.reply));
      break;
    case 'remove-reply':
      await annotations.removeReply(act.reply);
      break;
  }
}

const wordsOf = ({ replies = [] }: Annotation, reply: string): string =>
  replies.find(({ id }) => id === reply)?.note ?? '';

function keptWords(which: Kept, note: string, draft: string): string {
  if (which === 'both') return [note, draft].filter((words) => words !== '').join('\n\n');
  return which === 'draft' ? draft : note;
}
