/** Names as the brokers know them; everybody else uses the plain ones. */
export class Namespace {
  private readonly prefix: string;

  constructor(name: string | undefined) {
    this.prefix = name ? `${name}.` : '';
  }

  /** The brokers' name of a topic or a group. */
  readonly full = (plain: string): string => this.prefix + plain;

  /** Our name of a topic that the brokers named. */
  readonly plain = (full: string): string => full.slice(this.prefix.length);
}
