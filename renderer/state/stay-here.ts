/**
 * The page goes nowhere else: no policy of a page's own forbids that in a browser, as the desktop shell does. What is
 * saved as a file is no way to go.
 */
export function stayHere({
  navigation,
  location,
}: Pick<Window, 'location'> & Partial<Pick<Window, 'navigation'>>): void {
  // Older browsers know no such event.
  navigation?.addEventListener('navigate', (event) => {
    const isDownload = event.downloadRequest !== null;
    if (isDownload || new URL(event.destination.url).origin === location.origin) return;
    if (event.cancelable) event.preventDefault();
  });
}
