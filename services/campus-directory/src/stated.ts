type MayBeOut<Body, Name extends keyof Body> = undefined extends Body[Name] ? Name : never;

type Stated<Body> = Omit<Body, { [Name in keyof Body]-?: MayBeOut<Body, Name> }[keyof Body]> & {
  readonly [Name in keyof Body as MayBeOut<Body, Name>]?: Exclude<Body[Name], undefined>;
};

/** What a body states: its properties without those that were left out, so that no default is overwritten by `undefined`. */
export const stated = <Body extends object>(body: Body): Stated<Body> =>
  Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined),
  ) as Stated<Body>;
