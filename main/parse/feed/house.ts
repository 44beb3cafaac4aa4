/**
 * Who publishes a feed, out of its title: "Nile Courier – Sudan" at nilecourier.example is the Nile Courier.
 * Where no part of the title stands in the address, the title is the best name that there is.
 */
export function houseOf(title: string, address: string): string {
  const host = /^https?:\/\/([^/?#]{1,300})/i.exec(address)?.[1] ?? '';
  const letters = squeeze(host);
  const parts = title.split(/\s[–—|·»:-]\s|:\s/).map((part) => part.trim());
  const named = parts.find((part) => {
    const own = squeeze(part);
    return own.length > 2 && (letters.includes(own) || letters.includes(own.replace(/^the/, '')));
  });
  return named ?? title;
}

const squeeze = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
