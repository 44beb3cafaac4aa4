/** The desktop shell's exit code after it has told a person what is wrong: nobody need ask again. */
export const OWN_FAILURE = 3;
