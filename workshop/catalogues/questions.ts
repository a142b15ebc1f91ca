/** What the Foundation must decide that is no single policy value, with what is assumed until then (domain.md §8.7). */
export const questions: readonly (readonly [question: string, assumed: string])[] = [
  [
    'Hours, capacity and admission of 탐색반, 속성반 and 정규반; is basic education before or after the first counselling?',
    'in either order; basic education before any other class (TRN-1)',
  ],
  [
    'The completion threshold and the rules for lateness; can basic education be made up?',
    'four fifths of the hours, three late marks to an absence, basic education whole (TRN-14, TRN-15)',
  ],
  [
    'Official check-points of retention and their evidence; may insurance records be asked, on which ground?',
    'after 1, 3, 6 and 12 months, what people say marked as such (AFT-4, T-21)',
  ],
  [
    'On which day age and residence count; what of a person who leaves Seoul or turns 65 on the way?',
    'on the reference date of the review; what runs goes on, new entries are blocked (REG-6, REG-19, REG-20)',
  ],
  [
    'How many cases a consultant has, how many consultants there are, and who assigns them',
    'at most 60 cases, headquarters and the campus assign (COU-2, COU-3)',
  ],
  [
    'Double participation with 국민취업지원제도, unemployment benefit, 보람일자리, 경력지원제',
    'recorded with its effect, warned of, not blocked (REG-7)',
  ],
  [
    'Subsidies of 2026, their claim period and clawback; one or three workers for 직무체험형',
    'not built yet',
  ],
  [
    'The sixteen sites, the order of their opening, and the services of district centres and institutes',
    'five campuses with every service; more are data (CAM-1)',
  ],
  [
    'How long records are kept; the assessment under PIPA 37-2 and the AI Basic Act',
    'personal data until erasure, no retention job yet (T-30)',
  ],
  [
    'Rules of re-entry, limits per person and year, consequences of not coming and dropping out',
    'a new participation after an exit; strikes as of a comparable scheme (REG-14, TRN-18)',
  ],
];
