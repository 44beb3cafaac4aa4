/** The only two names on which main process and preload script speak. */
export const CALL_CHANNEL = 'fieldbrief:call';
export const EVENT_CHANNEL = 'fieldbrief:event';
