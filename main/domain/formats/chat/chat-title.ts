/** How exporters name the file of a chat, in the languages that we know. */
const EXPORTED =
  /^(?:whats ?app[ -]?chat (?:with|mit|med|met|con|con el|с|-)|whats ?app[ -]?chat[ -]+|chat (?:de )?whats ?app (?:con|com|de|-)|conversa do whats ?app com|discussion whats ?app avec|(?:دردشة|محادثة) (?:واتساب|whatsapp) مع|(?:گفتگوی|گپ) واتس ?[اآ]پ با|чат whats ?app с|whats ?app sohbeti[ -]*|signal chat with)\s*/iu;
const EXPORTED_BEHIND = /\s+(?:ile whats ?app sohbeti|adlı kişiyle whats ?app sohbeti)$/iu;

/** Names that say nothing about the chat. */
const NAMELESS = /^_?(?:chat|messages\d{0,4}|result|main|data|conversation)$/i;

/**
 * What a chat is called by its file: the name without the exporter's words, or that of its folder where
 * the file's says nothing; null where neither does.
 */
export function titleFromPath(path: string): string | null {
  const parts = path.split(/[\\/]/).filter((part) => part !== '');
  for (const part of [parts.at(-1), parts.at(-2)]) {
    const stem = (part ?? '').replace(/\.(?:txt|md|zip|json|jsonl|html?)$/i, '').trim();
    const bare = stem.replace(EXPORTED, '').replace(EXPORTED_BEHIND, '').trim();
    if (bare !== '' && !NAMELESS.test(bare)) return bare;
  }
  return null;
}
