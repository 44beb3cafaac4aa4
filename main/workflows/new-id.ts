import { randomUUID } from 'node:crypto';

/** The id of a new record: 32 hexadecimal digits, of which a terminal may name the first ones. */
export const newId = (): string => randomUUID().replaceAll('-', '');
