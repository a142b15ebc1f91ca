import './keys.examples.js'; // refused: tests-stay-tests
