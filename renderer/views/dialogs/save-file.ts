/** Long enough for every browser to have taken the bytes. */
const KEPT_FOR = 60_000;

/** Hands bytes over as a download; the desktop shell shows its save dialog for it. */
export function saveFile(name: string, mediaType: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
