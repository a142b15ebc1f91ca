import './bus.conformance.js'; // refused: tests-stay-tests
