import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * A door that is shut before one service for a while: who would ask it something waits until it is opened again, as somebody does
 * who is told to come back next week.
 */
export class Gate {
  private readonly walking = new AsyncLocalStorage<() => void>();
  private shut:
    { readonly service: string; readonly opened: PromiseWithResolvers<undefined> } | undefined;

  get isShut(): boolean {
    return this.shut !== undefined;
  }

  /** Nobody asks the service anything from now on. */
  shutBefore(service: string): void {
    this.shut = { service, opened: Promise.withResolvers() };
  }

  open(): void {
    this.shut?.opened.resolve(undefined);
    this.shut = undefined;
  }

  /** What `work` comes to, or `'held'` when it has to wait at the door; `done` is what it comes to after all. */
  async walk<T>(
    work: () => Promise<T>,
  ): Promise<{ readonly done: Promise<T>; readonly first: T | 'held' }> {
    const waits = Promise.withResolvers<'held'>();
    const done = this.walking.run(() => {
      waits.resolve('held');
    }, work);
    done.catch(() => undefined);
    return { done, first: await Promise.race([done, waits.promise]) };
  }

  /** Resolves at once unless the path is of the service that nobody may ask. */
  async pass(path: string): Promise<void> {
    while (this.shut && path.startsWith(`/${this.shut.service}/`)) await this.wait();
  }

  /** Waits until the door is open. */
  async wait(): Promise<void> {
    this.walking.getStore()?.();
    await this.shut?.opened.promise;
  }
}
