/** What mailing lists add to a mail; a rule speaks about a whole block or all its parts. */
const OF_LISTS: readonly RegExp[] = [
  /^(?:view|read|open|see) (?:this|the) (?:e-?mail|message|newsletter|update)? ?(?:in|on) (?:your|a|the) (?:web )?browser\.?$/i,
  /^(?:having )?(?:trouble|problems) (?:viewing|reading) this (?:e-?mail|message)\?.{0,80}$/i,
  /^(?:click here to )?unsubscribe(?: (?:here|now|from this list|from all|instantly))?\.?$/i,
  /^(?:update|manage|change|edit) (?:your |my |e-?mail |subscription ){0,3}(?:preferences|settings|profile|subscriptions?)\.?$/i,
  /^(?:forward|send) (?:this )?(?:e-?mail |newsletter )?to a friend\.?$/i,
  /^you(?:['’]re| are) receiving this (?:e-?mail|message|newsletter)? ?because .{1,200}$/i,
  /^(?:if you no longer (?:wish|want) to receive|to (?:unsubscribe|stop receiving)|this (?:e-?mail|message|newsletter) was sent to) .{1,200}$/i,
  /^(?:se désabonner|se désinscrire|voir dans le navigateur|afficher dans le navigateur|darse de baja|cancelar suscripción|ver en el navegador|abmelden|newsletter abbestellen|im browser (?:ansehen|anzeigen|öffnen)|gérer (?:mes|vos) préférences)\.?$/i,
  /^(?:إلغاء الاشتراك|لإلغاء الاشتراك.{0,80}|عرض (?:هذه )?الرسالة في المتصفح|отписаться|відписатися|открыть в браузере)\.?$/i,
];

/** What telephones and programs of mail add. */
const OF_PROGRAMS: readonly RegExp[] = [
  /^sent from (?:my (?:iphone|ipad|android|samsung|galaxy|huawei|xiaomi|redmi|blackberry|mobile|phone)|samsung (?:galaxy|mobile)|mail for windows|yahoo mail|outlook|proton ?mail)(?: (?:galaxy|smartphone|phone|device|tablet|mobile|for|on|ios|android|iphone|ipad|windows|\d{1,2}|pro|max|plus)){0,5}\.?$/i,
  /^get outlook for (?:ios|android|mac)\.?$/i,
  /^(?:envoyé (?:de|depuis) (?:mon|ma)|enviado (?:desde|do) (?:mi|meu)|inviato da(?:l mio)?|verstuurd vanaf mijn|skickat från min|отправлено с(?: моего)?) (?:(?:appareil|téléphone|smartphone|tablette|dispositivo|teléfono|telefone|устройства|смартфона) ?)?(?:iphone|ipad|android|samsung|galaxy|huawei|xiaomi|mobile|m[óo]vil|celular|телефона)?(?: galaxy| android| mobile)?(?<=\S)\.?$/iu,
  /^von (?:meinem|meiner) (?:iphone|ipad|android|handy|samsung|smartphone|galaxy|mobiltelefon)(?: galaxy|[ -](?:smartphone|gerät|mobiltelefon|handy)){0,2} gesendet\.?$/i,
  /^(?:iphone|ipad|android)['’]?[uı]mdan gönderildi\.?$/iu,
  /^(?:أرسلت|تم الإرسال|مرسل) من [\p{L}ـ ]{0,20}(?:iphone|ipad|android|آيفون|سامسونج)\.?$/iu,
];

const LONGEST = 300;

export const LIST_NOTE = 'note of the mailing list';
const PROGRAM_NOTE = 'line of a telephone or mail program';

/** What mailing list programs put under a mail, ruled off by a line. */
export const LIST_FOOT =
  /^_{20,}[ \t]*\n[^\n]{1,120}\bmailing list\b[^\n]{0,120}(?:\n[^\n]{0,200}){0,6}$/i;

/** What a block is told as that says only how a mail is read, was sent, or is no longer sent; null for all else. */
export function mailFurniture(text: string): string | null {
  if (text.length > LONGEST) return null;
  const parts = text.split(/\s?[|·•\t]\s?|\s[–—-]\s/).filter((part) => part.trim() !== '');
  const areAll = (rules: readonly RegExp[]) =>
    parts.length > 0 && parts.every((part) => rules.some((rule) => rule.test(part.trim())));
  if (areAll(OF_PROGRAMS)) return PROGRAM_NOTE;
  return areAll([...OF_LISTS, ...OF_PROGRAMS]) ? LIST_NOTE : null;
}
