import type {
  ContactPreferenceSet,
  NotificationChannel,
  NotificationRequested,
} from '@academy/contracts';

type QuietHours = NotificationRequested['data']['quietHours'];
type Wished = ContactPreferenceSet['data'];

/** How a person is told, in which order of channels, and when not. */
export interface WaysOfContact {
  readonly channels: readonly NotificationChannel[];
  readonly quietHours: QuietHours;
  readonly needsAssistance: boolean;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Messages by e-mail and to an app have no gateway yet: who wishes for these alone is told as everybody is. */
const channelOf: Readonly<Record<Wished['channels'][number], NotificationChannel | undefined>> = {
  KAKAO: 'ALIMTALK',
  SMS: 'SMS',
  PHONE: 'CALL',
  EMAIL: undefined,
  APP: undefined,
};

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes;
};
const between = (from: string, to: string): number => (minuteOf(to) - minuteOf(from) + DAY) % DAY;
const lengthOf = ({ from, to }: QuietHours): number => between(from, to);
const covers = (outer: QuietHours, inner: QuietHours): boolean =>
  between(outer.from, inner.from) + lengthOf(inner) <= lengthOf(outer);

/** The shortest quiet hours that hold both; at night nobody is written to, whatever they wish (T-09). A wish that leaves no time counts for nothing. */
const both = (night: QuietHours, wish: QuietHours): QuietHours =>
  [night, wish, { from: night.from, to: wish.to }, { from: wish.from, to: night.to }]
    .filter((candidate) => covers(candidate, night) && covers(candidate, wish))
    .sort((one, other) => lengthOf(one) - lengthOf(other))[0] ?? night;

/** How a person is told who has, or has not, said how they wish to be reached. */
export const waysOfContact = (
  usual: Omit<WaysOfContact, 'needsAssistance'>,
  wished: Pick<Wished, 'channels' | 'quietHours' | 'needsAssistance'> | undefined,
): WaysOfContact => {
  if (wished === undefined) return { ...usual, needsAssistance: false };
  const known = wished.channels.flatMap((channel) => channelOf[channel] ?? []);
  return {
    channels: known.length > 0 ? known : usual.channels,
    quietHours: both(usual.quietHours, wished.quietHours),
    needsAssistance: wished.needsAssistance,
  };
};
