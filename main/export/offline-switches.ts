/**
 * Chromium's own errands, none of which an offline reader has; a name that is asked for all the same is
 * never looked up. For every Chromium that Fieldbrief starts: its shell's and the one that prints.
 */
export const OFFLINE_SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];
