/** What stands between a label and its date. */
const JOINED =
  '(?: on| le| el| il| em| a| à| aos| am| på| op| den| tarihi| tarihinde| tarehe| pada| в| في)? ?:? ?';
const PUBLISHED = [
  'date published|date of publication|publication date|release date|published|posted|issued|released',
  'date de publication|publiée?|rédigée?|ajoutée?|diffusée?|créée?|mise? en ligne|paru',
  'fecha de publicación|data de publicação|data di pubblicazione|publicado|publicada|pubblicato|escrito|creado|criado|postado',
  'divulgado|redactado|subido|inserito|veröffentlicht|online seit|erschienen|erstellt|stand',
  'gepubliceerd|geplaatst|publisert|publicerad|udgivet|opublikowano',
  'опубликован[оа]|дата публикации|дата|добавлен[оа]|размещен[оа]|создано|опубліковано',
  'yayın tarihi|yayın|yayınlanma|yayım|oluşturulma|kayıt tarihi|giriş|eklenme',
  'imechapishwa|ilichapishwa|imeandikwa|iliandikwa|imechapwa|ilichapwa|tarehe|diterbitkan|tayang|dipublikasikan|fecha|data|tarih',
  'نُ?شرت?|تاريخ النشر|تاريخ الإضافة|التاريخ|أضيف|بتاريخ|حرر|منتشر شده|تاریخ انتشار|انتشار|نشر شده',
].join('|');
const CHANGED = [
  'updated|modified|mise? à jour|modifiée?|última actualización|última atualização|actualizado|actualizada|atualizado|atualizada|aggiornato|aktualisiert',
  'bijgewerkt|oppdatert|uppdaterad|opdateret|aktualizacja|обновлен[оа]|изменено|оновлено|güncelleme|son güncelleme|güncellenme',
  'imesasishwa|ilisasishwa|diperbarui|آخر تحديث|تم التحديث|(?:آخرین )?(?:به[\\u200c ]?روز[\\u200c ]?رسانی|بروزرسانی)',
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

/** Where, behind the day of a change, that of the publication is introduced. */
export const BEFORE_PUBLICATION = new RegExp(
  String.raw`[\s,;(–—-]+(?=(?:first )?(?:${PUBLISHED})(?![\p{L}\p{M}]))`,
  'iu',
);

/** Where, within a line, the day of a change is introduced. */
export const BEFORE_CHANGE = new RegExp(
  String.raw`[\s,;(–—-]+(?=(?:last )?(?:${CHANGED})(?![\p{L}\p{M}]))`,
  'iu',
);
