import './desk.spec.mjs'; // refused: tests-stay-tests
