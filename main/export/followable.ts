/** Whether an address is one of a page or a mailbox: what a reader may follow from a file. Nothing is fetched before. */
export const isFollowable = (address: string): boolean => /^(?:https?|mailto):/i.test(address);
