import { problems } from '../../http/problems/catalogue.js';

/** How the refusals of a service's operations are told. */
export const operationsProblems = problems({
  FamilyUnknown: {
    status: 404,
    ko: '그런 읽기 모델 묶음이 없습니다',
    en: 'There is no such family of read models',
  },
  GenerationUnknown: { status: 404, ko: '그런 세대가 없습니다', en: 'There is no such generation' },
  GenerationNotReady: {
    status: 409,
    ko: '이 세대는 지금 상태에서 그렇게 할 수 없습니다',
    en: 'The generation is not in a state for this',
  },
  GenerationNotCompared: {
    status: 409,
    ko: '현재 세대와 먼저 비교해야 합니다',
    en: 'The generation has not been compared with the active one',
  },
  GenerationsDiffer: {
    status: 409,
    ko: '현재 세대와 다릅니다. 의도한 차이라면 acceptDifferences로 확인하세요',
    en: 'The generations differ; say acceptDifferences if that is intended',
  },
  GenerationBehind: {
    status: 409,
    ko: '아직 현재 세대를 따라잡지 못했습니다. 잠시 후 다시 시도하세요',
    en: 'The generation has not caught up; try again shortly',
  },
  RebuildUnderWay: {
    status: 409,
    ko: '이미 재구축이 진행 중입니다',
    en: 'A rebuild is already under way',
  },
  NothingToGoBackTo: {
    status: 409,
    ko: '되돌아갈 세대가 없습니다',
    en: 'There is no generation to go back to',
  },
  NothingParked: {
    status: 404,
    ko: '대기 중인 사건이 없습니다',
    en: 'Nothing is parked under this key',
  },
});
