import '@academy/testing-infra';
