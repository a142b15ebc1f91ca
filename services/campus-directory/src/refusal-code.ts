/** The code of a refusal as an event writes it: `SlotHeldByAnother` is `SLOT_HELD_BY_ANOTHER`. */
export const refusalCode = (code: string): string =>
  code.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
