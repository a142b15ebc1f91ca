import '@academy/testing-infra'; // refused: tests-stay-tests
