export const openedAt = (): Date => new Date(); // refused: academy/domain-takes-time-as-input
export const openedMs = (): number => Date.now(); // refused: academy/domain-takes-time-as-input
export const openedText = (): string => Date(); // refused: academy/domain-takes-time-as-input
