/** What stands between a label and its date. */
const JOINED = '(?: on| le| el| il| em| am| på| op| den| tarihi| tarihinde| pada| في)? ?:? ?';
const PUBLISHED = [
  'published|posted|issued|released|publiée?|mise? en ligne|paru|publicado|publicada|pubblicato|veröffentlicht|online seit|erschienen|stand',
  'gepubliceerd|geplaatst|publisert|publicerad|udgivet|opublikowano|опубликован[оа]|дата публикации|опубліковано',
  'yayın|yayınlanma|giriş|eklenme|imechapishwa|ilichapishwa|diterbitkan|tayang|dipublikasikan|fecha|data|tarih',
  'نُ?شرت?|تاريخ النشر|منتشر شده|تاریخ انتشار',
].join('|');
const CHANGED = [
  'updated|modified|mise? à jour|modifiée?|última actualización|última atualização|actualizado|actualizada|atualizado|atualizada|aggiornato|aktualisiert',
  'bijgewerkt|oppdatert|uppdaterad|opdateret|aktualizacja|обновлен[оа]|изменено|оновлено|güncelleme|son güncelleme|güncellenme',
  'imesasishwa|ilisasishwa|diperbarui|آخر تحديث|تم التحديث',
].join('|');

/** What introduces the day on which a text was published, at the start of a line. */
export const DATE_LABEL = new RegExp(
  String.raw`^(?:first )?(?:${PUBLISHED})(?![\p{L}\p{M}])${JOINED}`,
  'iu',
);

/** What introduces the day on which it was changed. */
export const CHANGE_LABEL = new RegExp(
  String.raw`^(?:last )?(?:${CHANGED})(?![\p{L}\p{M}])${JOINED}`,
  'iu',
);

/** Where, within a line, the day of a change is introduced. */
export const BEFORE_CHANGE = new RegExp(
  String.raw`[\s,;(–—-]+(?=(?:last )?(?:${CHANGED})(?![\p{L}\p{M}]))`,
  'iu',
);
