/** Whether names are found in texts of a language, beyond what lists and patterns say. Unknown is taken for English. */
export const readsNames = (language: string | null | undefined): boolean =>
  !language || language === 'en' || language === 'ar';
