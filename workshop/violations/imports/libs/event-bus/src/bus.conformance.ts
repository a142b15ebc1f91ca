import '@academy/testing';
