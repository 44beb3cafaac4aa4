/** Chats that are kept as data; the form is told by the first signs of the file. */
export type ChatData = 'telegram-json' | 'telegram-html' | 'signal-export' | 'signal-backup';

const HEAD = 16_384;

/** Which program's chat a text is; null for any other text. */
export function chatDataOf(text: string): ChatData | null {
  const head = text.slice(0, HEAD).trimStart();
  if (head.startsWith('<')) return isTelegramPage(head) ? 'telegram-html' : null;
  if (!head.startsWith('{')) return null;
  const [line = ''] = head.split('\n', 1);
  if (/"backupTimeMs"\s?:/.test(line) || /"(?:chatItem|recipient)"\s?:\s?\{/.test(line)) {
    return 'signal-backup';
  }
  if (/"(?:body|sender)"\s?:/.test(line) && /"date"\s?:/.test(line)) return 'signal-export';
  const isOne = /"messages"\s*:\s*\[/.test(head) && /"type"\s*:\s*"/.test(head);
  const isAll =
    /"chats"\s*:\s*\{\s*"(?:about|list)"/.test(head) ||
    /"about"\s*:\s*"[^"]{0,300}Telegram/.test(head);
  return isOne || isAll ? 'telegram-json' : null;
}

const isTelegramPage = (head: string): boolean =>
  /class="(?:page_body chat_page|history|message (?:default|service))/.test(head) &&
  /class="(?:page_header|page_wrap|from_name)/.test(head);
