import { Message } from '@academy/kernel'; // refused: @typescript-eslint/consistent-type-imports

// TODO open it, refused: academy/todo-names-an-issue
/* FIXME close it, refused: academy/todo-names-an-issue */
// TODO(#7): a comment that names its issue may stay.

export enum Status { Open, Closed } // refused: academy/no-enum

export namespace Desk { export const open = true; } // refused: @typescript-eslint/no-namespace

export class Drawer { static readonly open = true; } // refused: @typescript-eslint/no-extraneous-class

export const first = (names: readonly string[]): string => names[0]!; // refused: @typescript-eslint/no-non-null-assertion

export const titled = (name: object, n: number): string => `${n} ${name}`; // refused: @typescript-eslint/restrict-template-expressions, @typescript-eslint/no-base-to-string

export const tell = (say: (line: string) => void): void => {
  const said = say('open'); // refused: @typescript-eslint/no-confusing-void-expression
  return said;
};

export const isOpen = (status: 'open' | 'closed' | 'away'): boolean => {
  switch (status) { // refused: @typescript-eslint/switch-exhaustiveness-check
    case 'open':
      return true;
    case 'closed':
      return false;
  }
  return false;
};

export type Opened = Message<'Opened', { at: string }>;

export const pardoned = 1; // eslint-disable-line no-var -- refused: unused-directive

export default first; // refused: academy/no-default-export
export { tell as default }; // refused: academy/no-default-export
